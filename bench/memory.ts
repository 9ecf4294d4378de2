/** The memory of a web process after five thousand mixed requests: searches, groups, programmes, lists, feeds, forms. */
import { href } from '../src/links.ts'
import { ensureData } from './data/ensure.ts'
import { count, megabytes, ms, type Say, seconds, table } from './lib/figures.ts'
import { getOf, inTurn, load, type Request } from './lib/load.ts'
import type { Options } from './lib/options.ts'
import { type Program, startWeb } from './lib/processes.ts'
import { groupAddresses, programmeAddresses, someGroups, withDatabase } from './lib/rows.ts'
import { bodyOf, mixedSearches } from './lib/searches.ts'
import type { Server, Urls } from './lib/server.ts'

const REQUESTS = 5_000

async function mixedRequests(urls: Urls, seed: number): Promise<() => Request> {
  const rows = await withDatabase(urls, (database) => someGroups(database, 2_000))
  const search = inTurn(
    mixedSearches(seed).map((one): Request => ({ method: 'POST', path: href('finder', one.lang), body: bodyOf(one) })),
  )
  const api = inTurn(
    mixedSearches(seed).map(({ text, lang }) => getOf(`/api/find?${new URLSearchParams({ q: text, lang })}`)),
  )
  const group = inTurn(groupAddresses(rows).map(getOf))
  const programme = inTurn(programmeAddresses(rows).map(getOf))
  const others = inTurn(
    [
      href('home', 'fi'),
      href('home', 'sv'),
      href('groups', 'fi'),
      href('groups', 'en', {}, { page: 3 }),
      href('urgent', 'fi'),
      ...rows.slice(0, 50).map(({ id }) => href('groupCalendar', 'fi', { group: id })),
      ...rows.slice(50, 100).map(({ organisation }) => href('organisation', 'fi', { slug: organisation })),
    ].map(getOf),
  )
  const turn = inTurn([search, search, group, group, group, api, programme, programme, others, search])
  return () => turn()()
}

/** As the process tells of itself. */
async function memoryOf({ origin }: Program): Promise<{ resident: number; heap: number }> {
  const told = await (await fetch(`${origin}/metrics`)).text()
  const value = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(told)?.[1] ?? Number.NaN)
  return { resident: value('process_resident_memory_bytes'), heap: value('nodejs_heap_size_used_bytes') }
}

export async function memory({ server, options, say }: { server: Server; options: Options; say: Say }) {
  const urls = await ensureData({ server, size: options.size, seed: options.seed, say })
  const web = await startWeb(urls)
  try {
    const before = await memoryOf(web)
    const next = await mixedRequests(urls, options.seed)
    const { perSecond, p50, p99, failed } = await load({ origin: web.origin, next, bounds: { amount: REQUESTS } })
    const after = await memoryOf(web)
    const rows = [
      ['opened in', seconds(web.startedIn)],
      ['resident, just started', megabytes(before.resident)],
      [`resident, after ${count(REQUESTS)} requests`, megabytes(after.resident)],
      ['of it used by JavaScript', megabytes(after.heap)],
      ['mixed requests a second', count(perSecond)],
      ['p50 / p99 at 20 connections', `${ms(p50)} / ${ms(p99)}`],
      ['failed', String(failed)],
    ]
    say(`\nOne web process at ×${options.size}\n${table(['', ''], rows)}`)
  } finally {
    await web.stop()
  }
}
