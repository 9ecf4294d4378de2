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

export class Browser {
  readonly cookies = new Map<string, string>()
  constructor(private readonly web: FastifyInstance) {}

  private async send(method: 'GET' | 'POST', url: string, body?: Record<string, string | string[]>): Promise<Shown> {
    const fields = new URLSearchParams()
    for (const [name, value] of Object.entries(body ?? {})) for (const one of [value].flat()) fields.append(name, one)
    const response = await this.web.inject({
      method,
      url,
      headers: {
        host: 'localhost',
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body && { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }),
      },
      ...(body && { payload: fields.toString() }),
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
  post(url: string, body: Record<string, string | string[]>) {
    return this.send('POST', url, body)
  }
  /** Opens a page, fills its form and sends it; the hidden fields go along. */
  async submit(page: string, fields: Record<string, string | string[]>, to = page): Promise<Shown> {
    const shown = await this.get(page)
    return this.post(to, { token: hidden(shown.html, 'token'), deed: hidden(shown.html, 'deed'), ...fields })
  }
  async follow(shown: Shown): Promise<Shown> {
    if (shown.location === undefined) return shown
    return this.follow(await this.get(shown.location.replace(/^http:\/\/localhost/, '')))
  }
}
