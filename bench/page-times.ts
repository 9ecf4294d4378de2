/** The time of other pages than the finder's, one at a time in one process, none of them kept; beside a page without work. */
import Fastify from 'fastify'
import { forgetPages } from '../src/kit/http/page-cache.ts'
import { stopwatch } from '../src/kit/time.ts'
import { href } from '../src/links.ts'
import { ensureData } from './data/ensure.ts'
import { aFamily, noFamilies } from './lib/family.ts'
import { median, ms, percentile, ratio, type Say, table } from './lib/figures.ts'
import { inTurn } from './lib/load.ts'
import type { Options } from './lib/options.ts'
import { groupAddresses, programmeAddresses, someGroups } from './lib/rows.ts'
import type { Server } from './lib/server.ts'
import { type BenchSite, openSite } from './lib/site.ts'

type Case = { name: string; paths: readonly string[]; cookie?: string }

const SAMPLES = 200
const WARMING = 50

async function cases(site: BenchSite, { cookie, group }: Awaited<ReturnType<typeof aFamily>>): Promise<Case[]> {
  const rows = await someGroups(site.database, SAMPLES + WARMING)
  return [
    { name: 'front page', paths: [href('home', 'fi')] },
    { name: 'group', paths: groupAddresses(rows) },
    { name: 'programme', paths: programmeAddresses(rows) },
    { name: 'organiser', paths: rows.map(({ organisation }) => href('organisation', 'fi', { slug: organisation })) },
    { name: 'all groups', paths: [href('groups', 'fi')] },
    { name: 'groups of a county', paths: [href('groups', 'fi', {}, { county: '11', room: '1' })] },
    { name: 'help now', paths: [href('urgent', 'fi')] },
    { name: 'join, first step', paths: [href('join', 'fi', { group })] },
    { name: 'own page', paths: [href('own', 'fi')], cookie },
  ]
}

async function measure(site: BenchSite, { name, paths, cookie }: Case): Promise<string[]> {
  const next = inTurn(paths)
  const bare = Fastify()
  const headers = { 'accept-encoding': 'br, gzip', ...(cookie && { cookie }) }
  const times: number[] = []
  const nothing: number[] = []
  for (let n = 0; n < WARMING + SAMPLES; n += 1) {
    forgetPages()
    const url = next()
    const elapsed = stopwatch()
    const answer = await site.app.web.inject({ method: 'GET', url, headers })
    times.push(elapsed())
    if (answer.statusCode !== 200) throw new Error(`${name} answered ${answer.statusCode}`)
    if (n === 0) bare.get('/', (_, reply) => reply.type('text/html').send(answer.rawPayload))
    const none = stopwatch()
    await bare.inject({ method: 'GET', url: '/' })
    nothing.push(none())
  }
  await bare.close()
  const [real, plain] = [times.slice(WARMING), nothing.slice(WARMING)]
  return [name, ms(median(real)), ms(percentile(real, 0.95)), ratio(median(real) / median(plain))]
}

export async function pageTimes({ server, options, say }: { server: Server; options: Options; say: Say }) {
  const urls = await ensureData({ server, size: options.size, seed: options.seed, say })
  const site = await openSite(urls)
  const family = await aFamily(site)
  try {
    const rows: string[][] = []
    for (const one of await cases(site, family)) rows.push(await measure(site, one))
    say(
      `\nPages at ×${options.size}, one at a time, none kept\n${table(['page', 'p50', 'p95', 'p50 : bare page'], rows)}`,
    )
  } finally {
    await site.close()
    await noFamilies(urls, family.group)
  }
}
