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

/** A search without its page, and beside it one round trip to the same database. */
type SearchTime = { search: Search; understood: number; found: number; results: number; asked: Asked[]; trip: number }
/** The whole page, and beside it a page without work. */
type PageTime = { whole: number; bare: number }
type Samples = { searches: SearchTime[]; pages: PageTime[] }

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

async function searchOnce({ database, knowledge }: BenchSite, search: Search): Promise<SearchTime> {
  const { text, lang, filters } = search
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
  const { length } = finding.result.results
  return {
    search,
    understood: reading.took,
    found: finding.took,
    results: length,
    asked: spying.asked,
    trip: trip.took,
  }
}

const posted = (url: string, payload: string) => ({ method: 'POST' as const, url, headers: form, payload })

async function pageOnce(site: BenchSite, bare: Bare, search: Search): Promise<PageTime> {
  const { web } = site.app
  const page = await timed(() => web.inject(posted(href('finder', search.lang), bodyOf(search))))
  if (page.result.statusCode !== 200) throw new Error(`the finder answered ${page.result.statusCode}`)
  const nothing = await timed(() => bare.inject(posted('/', bodyOf(search))))
  return { whole: page.took, bare: nothing.took }
}

/**
 * Searches and pages in rounds of their own, so that no search finds its rows just read by itself. One round of each is not
 * counted: code and database are then as warm as in a process that has run for a minute.
 */
async function measure(site: BenchSite, { rounds, seed }: Options): Promise<Samples> {
  const searches = mixedSearches(seed)
  const first = await site.app.web.inject(posted(href('finder', 'fi'), 'q=perhekahvila'))
  const bare = await bareSite(first.rawPayload)
  const samples: Samples = { searches: [], pages: [] }
  for (let round = 0; round <= rounds; round += 1) {
    for (const search of searches) {
      const sample = await searchOnce(site, search)
      if (round > 0) samples.searches.push(sample)
    }
    for (const search of searches) {
      const sample = await pageOnce(site, bare, search)
      if (round > 0) samples.pages.push(sample)
    }
  }
  await bare.close()
  return samples
}

const both = (values: readonly number[]) => `${ms(median(values))} / ${ms(percentile(values, 0.95))}`

function rowOf(size: Size, { searches, pages }: Samples): string[] {
  const found = searches.map((one) => one.found)
  const whole = pages.map((one) => one.whole)
  return [
    `×${size}`,
    both(searches.map((one) => one.understood)),
    both(found),
    both(whole),
    ratio(median(found) / median(searches.map((one) => one.trip))),
    ratio(median(whole) / median(pages.map((one) => one.bare))),
    String(searches.filter(({ results }) => results === 0).length),
  ]
}

const head = ['p50 / p95', 'understood', 'found', 'whole page', 'found : SELECT 1', 'page : bare page', 'nothing found']

/** The slowest searches, with the question to the database that took longest in each. */
async function showSlowest(site: BenchSite, samples: readonly SearchTime[], { many, say }: { many: number; say: Say }) {
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
function questionTimes(samples: readonly SearchTime[]): string {
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
      medians.push(median(samples.pages.map(({ whole }) => whole)))
      say(`  ×${size}: questions of a search ${questionTimes(samples.searches)}`)
      if (options.explain > 0 && size === options.size)
        await showSlowest(site, samples.searches, { many: options.explain, say })
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
