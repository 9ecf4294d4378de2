/**
 * The finder's time at ×1, ×10 and ×100 of the catalogue, one search at a time in one process: what is understood, what is
 * found, and the whole page as it leaves (compressed), beside one round trip to the same database and a page without work.
 */
import Fastify from 'fastify'
import { find } from '../src/directory/finder/ranking/find.ts'
import { understand } from '../src/directory/finder/understanding/understand.ts'
import { stopwatch, systemClock } from '../src/kit/time.ts'
import { href } from '../src/links.ts'
import { ensureData } from './data/ensure.ts'
import { median, ms, percentile, ratio, type Say, table } from './lib/figures.ts'
import { type Options, type Size, sizes } from './lib/options.ts'
import { bodyOf, mixedSearches, type Search } from './lib/searches.ts'
import type { Server } from './lib/server.ts'
import { type BenchSite, openSite } from './lib/site.ts'
import { type Asked, explain, spied } from './lib/spy.ts'

type Sample = {
  search: Search
  understood: number
  found: number
  results: number
  page: number
  asked: Asked[]
  trip: number
  bare: number
}

const clock = systemClock()
const form = { 'content-type': 'application/x-www-form-urlencoded', 'accept-encoding': 'br, gzip' }

async function timed<T>(work: () => Promise<T>): Promise<{ took: number; result: T }> {
  const elapsed = stopwatch()
  const result = await work()
  return { took: elapsed(), result }
}

/** The same bytes from a handler that has nothing to do. */
async function bareSite(body: Buffer) {
  const bare = Fastify()
  bare.post('/', async (_, reply) => reply.type('text/html').send(body))
  bare.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, text, done) =>
    done(null, text),
  )
  await bare.ready()
  return bare
}
type Bare = Awaited<ReturnType<typeof bareSite>>

async function sample({ site, bare, search }: { site: BenchSite; bare: Bare; search: Search }): Promise<Sample> {
  const { text, lang, filters } = search
  const { database, knowledge, app } = site
  const reading = await timed(async () => understand(text, lang, knowledge.understanding))
  const ask = { understood: reading.result, lang, filters, limit: 4, clock }
  const spying: { asked: Asked[] } = { asked: [] }
  const finding = await timed(() =>
    database.publicRead((tx) => {
      const { tx: spy, asked } = spied(tx)
      spying.asked = asked
      return find(spy, knowledge, ask)
    }),
  )
  const trip = await timed(() => database.appPool.query('SELECT 1'))
  const payload = bodyOf(search)
  const page = await timed(() => app.web.inject({ method: 'POST', url: href('finder', lang), headers: form, payload }))
  if (page.result.statusCode !== 200) throw new Error(`the finder answered ${page.result.statusCode}`)
  const nothing = await timed(() => bare.inject({ method: 'POST', url: '/', headers: form, payload }))
  const { length } = finding.result.results
  return {
    search,
    understood: reading.took,
    found: finding.took,
    results: length,
    page: page.took,
    asked: spying.asked,
    trip: trip.took,
    bare: nothing.took,
  }
}

async function measure(site: BenchSite, { rounds, seed }: Options): Promise<Sample[]> {
  const searches = mixedSearches(seed)
  const first = await site.app.web.inject({
    method: 'POST',
    url: href('finder', 'fi'),
    headers: form,
    payload: 'q=perhekahvila',
  })
  const bare = await bareSite(first.rawPayload)
  // One round unmeasured: the code and the database are warm, as in a process that has run for a minute.
  for (const search of searches) await sample({ site, bare, search })
  const samples: Sample[] = []
  for (let round = 0; round < rounds; round += 1)
    for (const search of searches) samples.push(await sample({ site, bare, search }))
  await bare.close()
  return samples
}

const both = (values: readonly number[]) => `${ms(median(values))} / ${ms(percentile(values, 0.95))}`

function rowOf(size: Size, samples: readonly Sample[]): string[] {
  const all = (of: (sample: Sample) => number) => samples.map(of)
  const page = all((one) => one.page)
  return [
    `×${size}`,
    both(all(({ understood }) => understood)),
    both(all(({ found }) => found)),
    both(page),
    ratio(median(all(({ found }) => found)) / median(all(({ trip }) => trip))),
    ratio(median(page) / median(all(({ bare }) => bare))),
    String(samples.filter(({ results }) => results === 0).length),
  ]
}

const head = ['p50 / p95', 'understood', 'found', 'whole page', 'found : SELECT 1', 'page : bare page', 'nothing found']

/** The slowest searches, with the question to the database that took longest in each. */
async function showSlowest(site: BenchSite, samples: readonly Sample[], { many, say }: { many: number; say: Say }) {
  const bySearch = [...samples].sort((one, other) => other.found - one.found)
  const slowest = bySearch
    .filter(({ search }, n) => bySearch.findIndex((one) => one.search === search) === n)
    .slice(0, many)
  for (const { search, found, understood, asked } of slowest) {
    say(
      `\n  ${ms(found)} (understood in ${ms(understood)}): ${search.text.slice(0, 120)} ${JSON.stringify(search.filters)}`,
    )
    say(`  questions: ${asked.map(({ took }) => ms(took)).join(', ')}`)
    const longest = asked.reduce((one, other) => (other.took > one.took ? other : one))
    say(await explain(site.database.appPool, longest.query))
  }
}

/** What each of `find`'s questions costs. */
function questionTimes(samples: readonly Sample[]): string {
  const most = Math.max(...samples.map(({ asked }) => asked.length))
  const times = Array.from({ length: most }, (_, n) => samples.flatMap(({ asked }) => asked[n]?.took ?? []))
  return times.map((took, n) => `${n + 1}. ${both(took)}`).join('   ')
}

export async function finderSpeed({ server, options, say }: { server: Server; options: Options; say: Say }) {
  const rows: string[][] = []
  const medians: number[] = []
  for (const size of sizes.filter((one) => one <= options.size)) {
    const urls = await ensureData({ server, size, seed: options.seed, say })
    const site = await openSite(urls)
    try {
      const samples = await measure(site, options)
      rows.push(rowOf(size, samples))
      medians.push(median(samples.map(({ page }) => page)))
      say(`  ×${size}: questions of a search ${questionTimes(samples)}`)
      if (options.explain > 0 && size === options.size) await showSlowest(site, samples, { many: options.explain, say })
    } finally {
      await site.close()
    }
  }
  say(
    `\nFinder: ${mixedSearches(options.seed).length} mixed searches × ${options.rounds}, one at a time\n${table(head, rows)}`,
  )
  const [first, last] = [medians[0], medians.at(-1)]
  if (first !== undefined && last !== undefined && medians.length > 1)
    say(`  ×${options.size} costs ${ratio(last / first)} times ×1 (whole page, p50)`)
}
