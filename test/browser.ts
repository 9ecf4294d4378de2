/** A browser of few means: keeps cookies, follows redirects, fills forms it was shown. No script. */
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'

export type Shown = {
  status: number
  html: string
  location: string | undefined
  headers: Record<string, unknown>
  url: string
}

const plainText = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** The value of a hidden field on a page. */
export const hidden = (html: string, name: string) => {
  const tag = [...html.matchAll(/<input\b[^>]*>/g)]
    .map(([tag]) => tag)
    .find((tag) => tag.includes(`name="${name}"`) && tag.includes('type="hidden"'))
  return plainText(/value="([^"]*)"/.exec(tag ?? '')?.[1] ?? '')
}

/** The text of a page, as one reads it. */
export const textOf = (html: string) =>
  plainText(html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' '))
    .replace(/[\u00a0\s]+/g, ' ')
    .replaceAll('\u00ad', '')
    .trim()

type Typed = Record<string, string | string[]>

function filled<Fields extends URLSearchParams | FormData>(fields: Fields, typed: Typed): Fields {
  for (const [name, value] of Object.entries(typed)) for (const one of [value].flat()) fields.append(name, one)
  return fields
}
const sealOf = ({ html }: Shown) => ({ token: hidden(html, 'token'), deed: hidden(html, 'deed') })

export class Browser {
  readonly cookies = new Map<string, string>()
  constructor(private readonly web: FastifyInstance) {}

  private async send(method: 'GET' | 'POST', url: string, body?: URLSearchParams | FormData): Promise<Shown> {
    const encoded = body && new Response(body)
    const response = await this.web.inject({
      method,
      url,
      headers: {
        host: 'localhost',
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(encoded && {
          'content-type': String(encoded.headers.get('content-type')),
          'sec-fetch-site': 'same-origin',
        }),
      },
      ...(encoded && { payload: Buffer.from(await encoded.arrayBuffer()) }),
    })
    this.keepCookies(response)
    return {
      status: response.statusCode,
      html: response.body,
      location: response.headers.location?.toString(),
      headers: response.headers,
      url,
    }
  }

  private keepCookies(response: LightMyRequestResponse) {
    for (const { name, value, maxAge, expires } of response.cookies) {
      if (value === '' || maxAge === 0 || (expires && expires.getTime() === 0)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
  }

  get(url: string) {
    return this.send('GET', url)
  }
  /** A POST exactly as given; `submit` is what a person does. */
  post(url: string, body: Typed) {
    return this.send('POST', url, filled(new URLSearchParams(), body))
  }
  /** Opens a page, fills its form and sends it; the hidden fields go along. */
  async submit(page: string, fields: Typed, to = page): Promise<Shown> {
    return this.post(to, { ...sealOf(await this.get(page)), ...fields })
  }
  /** The same of a form that carries a file. */
  async submitFile(page: string, fields: Typed, file: { name: string; bytes: Uint8Array } | undefined): Promise<Shown> {
    const body = filled(new FormData(), { ...sealOf(await this.get(page)), ...fields })
    // Browsers send a field of an empty file when none was chosen.
    body.append('file', new Blob([new Uint8Array(file?.bytes ?? [])]), file?.name ?? '')
    return this.send('POST', page, body)
  }
  async follow(shown: Shown): Promise<Shown> {
    if (shown.location === undefined) return shown
    return this.follow(await this.get(shown.location.replace(/^http:\/\/localhost/, '')))
  }
}
