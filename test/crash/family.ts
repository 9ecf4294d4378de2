/** A family in a browser of its own, over HTTP: keeps its cookies, fills the pages it was shown, and sends the last again. */
import { hidden } from '../browser.ts'

export type Answer = { status: number; location: string; html: string }
export type Family = {
  name: string
  /** Fills every page but the last, which then lies there ready to be sent. */
  fill(): Promise<void>
  /** Sends the last page, with the same hidden fields each time. */
  send(): Promise<Answer>
  get(path: string): Promise<Answer>
}

const cookiesOf = (response: Response) =>
  response.headers.getSetCookie().map((line) => line.split(';')[0]?.split('=') ?? []) as [string, string][]

export function aFamily(address: string, group: string, name: string): Family {
  const cookies = new Map<string, string>()
  const page = (step: string) => `/fi/ryhma/${group}/mukaan?step=${step}`
  const last = { fields: new URLSearchParams() }

  async function ask(path: string, body?: URLSearchParams): Promise<Answer> {
    const response = await fetch(address + path, {
      redirect: 'manual',
      headers: {
        cookie: [...cookies].map((pair) => pair.join('=')).join('; '),
        ...(body && { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }),
      },
      ...(body && { method: 'POST', body: body.toString() }),
    })
    for (const [key, value] of cookiesOf(response)) cookies.set(key, value)
    return { status: response.status, location: response.headers.get('location') ?? '', html: await response.text() }
  }

  async function filled(step: string, fields: Record<string, string>) {
    const { html } = await ask(page(step))
    return new URLSearchParams({ token: hidden(html, 'token'), deed: hidden(html, 'deed'), ...fields })
  }

  return {
    name,
    fill: async () => {
      await ask(page('who'), await filled('who', { firstName: name }))
      await ask(page('needs'), await filled('needs', { childcareChildren: '0' }))
      await ask(page('contact'), await filled('contact', { channel: 'email', email: mailOf(name) }))
      last.fields = await filled('check', { consent: 'on' })
    },
    send: () => ask(page('check'), last.fields),
    get: (path) => ask(path),
  }
}

export const mailOf = (name: string) => `${name.toLowerCase()}@example.org`
