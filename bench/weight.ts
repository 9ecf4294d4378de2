/** What a first view fetches, as sent: the page, and the style sheet, script, fonts and marks it names, in both encodings. */
import { stop as endEsbuild } from 'esbuild'
import { buildLook } from '../scripts/build-look.ts'
import { href } from '../src/links.ts'
import { ensureData } from './data/ensure.ts'
import { aFamily, noFamilies } from './lib/family.ts'
import { kilobytes, type Say, table } from './lib/figures.ts'
import type { Options } from './lib/options.ts'
import { someGroups } from './lib/rows.ts'
import type { Server } from './lib/server.ts'
import { type BenchSite, openSite } from './lib/site.ts'

type Asking = { method: 'GET' | 'POST'; url: string; payload?: string; cookie?: string }
type View = Asking & { name: string }
const encodings = ['br', 'gzip'] as const
type Encoding = (typeof encodings)[number]

async function sent({ app }: BenchSite, { method, url, payload, cookie }: Asking, encoding: Encoding | 'identity') {
  const form = payload === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }
  const headers = { 'accept-encoding': encoding, ...form, ...(cookie && { cookie }) }
  const answer = await app.web.inject({ method, url, headers, ...(payload !== undefined && { payload }) })
  if (answer.statusCode !== 200) throw new Error(`${url} answered ${answer.statusCode}`)
  return answer.rawPayload
}

const get = (url: string): Asking => ({ method: 'GET', url })

/** What the page names, and what its style sheet names in turn. A digit 0 is taken to be on every page. */
async function parts(site: BenchSite, view: View): Promise<string[]> {
  const page = (await sent(site, view, 'identity')).toString()
  const named = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path)
  const sheet = named.find((path) => path.endsWith('.css'))
  const style = sheet === undefined ? '' : (await sent(site, get(sheet), 'identity')).toString()
  const fonts = [...style.matchAll(/url\(["']?([\w.-]+\.woff2)["']?\)/g)].map(([, name]) => `/assets/${name}`)
  return [...new Set([...named, ...fonts])]
}

const kindOf = (path: string) =>
  /\.css$/.test(path) ? 'css' : /\.js$/.test(path) ? 'js' : /\.woff2$/.test(path) ? 'fonts' : 'marks'

async function weigh(site: BenchSite, view: View, encoding: Encoding): Promise<string[]> {
  const bytes = { html: (await sent(site, view, encoding)).length, css: 0, js: 0, fonts: 0, marks: 0 }
  for (const path of await parts(site, view)) bytes[kindOf(path)] += (await sent(site, get(path), encoding)).length
  const whole = Object.values(bytes).reduce((sum, one) => sum + one, 0)
  return [`${view.name}, ${encoding}`, ...Object.values(bytes).map(kilobytes), kilobytes(whole)]
}

async function views(site: BenchSite, { group, cookie }: Awaited<ReturnType<typeof aFamily>>): Promise<View[]> {
  const [some] = await someGroups(site.database, 1)
  const payload = new URLSearchParams({
    q: 'En jaksa enää, vauva itkee yöt ja mies on töissä. Asun Kuopiossa.',
  }).toString()
  return [
    { name: 'front page', ...get(href('home', 'fi')) },
    { name: 'results', method: 'POST', url: href('finder', 'fi'), payload },
    { name: 'group', ...get(href('group', 'fi', { group })) },
    { name: 'programme', ...get(href('programme', 'fi', { slug: some?.slug ?? '' })) },
    { name: 'join', ...get(href('join', 'fi', { group })) },
    { name: 'own page', ...get(href('own', 'fi')), cookie },
  ]
}

export async function weight({ server, options, say }: { server: Server; options: Options; say: Say }) {
  await buildLook()
  await endEsbuild()
  const urls = await ensureData({ server, size: options.size, seed: options.seed, say })
  const site = await openSite(urls)
  const family = await aFamily(site)
  try {
    const rows: string[][] = []
    for (const view of await views(site, family))
      for (const encoding of encodings) rows.push(await weigh(site, view, encoding))
    say(`\nFirst views at ×${options.size}\n${table(['view', 'html', 'css', 'js', 'fonts', 'marks', 'whole'], rows)}`)
  } finally {
    await site.close()
    await noFamilies(urls, family.group)
  }
}
