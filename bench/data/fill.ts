/** Fills a migrated database with the invented catalogue, the same for the same seed, size and day. */
import pg from 'pg'
import { fillDirectoryFacts } from '../../src/directory/facts.ts'
import { fillThesaurus } from '../../src/directory/finder/thesaurus-rows.ts'
import { reindexAll } from '../../src/directory/search-index.ts'
import { openDatabase } from '../../src/kit/database/index.ts'
import { stopwatch } from '../../src/kit/time.ts'
import { count, type Say, seconds } from '../lib/figures.ts'
import { type Counts, catalogueSteps, countsFor, filledTables } from './catalogue.ts'
import { buildScaffold, keepIndexRows } from './scaffold.ts'
import { setAside } from './set-aside.ts'
import { firstNames } from './words.ts'

export type Filling = {
  urls: { ownerUrl: string; appUrl: string; publicUrl: string }
  size: number
  seed: number
  /** ISO day round which groups are spread. */
  day: string
  say: Say
  /** How many distinct texts stand behind all programmes. */
  texts?: number
}

/** Rows by table, and milliseconds. */
export type Filled = { rows: Record<string, number>; took: number }

/** One line a step: how many rows, and how long. */
async function timed(say: Say, what: string, work: () => Promise<unknown>) {
  const elapsed = stopwatch()
  const rows = await work()
  const told = typeof rows === 'number' ? `${count(rows)} rows` : ''
  say(`  ${what.padEnd(24)} ${told.padStart(16)} ${seconds(elapsed()).padStart(9)}`)
}

async function withOwner<T>(url: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}

export async function fillCatalogue({ urls, size, seed, day, say, texts = 500 }: Filling): Promise<Filled> {
  const elapsed = stopwatch()
  const database = openDatabase(urls)
  try {
    await fillDirectoryFacts({ database })
    await fillThesaurus({ database })
    await withOwner(urls.ownerUrl, async (owner) => {
      await timed(say, 'word list to texts', () => buildScaffold(owner, { seed, texts }))
      await timed(say, 'real index builder', () => reindexAll({ database }))
      await keepIndexRows(owner)
      await inOneTransaction(owner, { say, counts: countsFor(size), texts, day })
      await timed(say, 'VACUUM ANALYZE', async () => void (await owner.query('VACUUM (ANALYZE)')))
    })
    const rows = await withOwner(urls.ownerUrl, countRows)
    return { rows, took: elapsed() }
  } finally {
    await database.end()
  }
}

type Whole = { say: Say; counts: Counts; texts: number; day: string }

async function inOneTransaction(owner: pg.Client, { say, counts, texts, day }: Whole) {
  await owner.query(`BEGIN; SET LOCAL maintenance_work_mem = '512MB'; SET LOCAL work_mem = '64MB'`)
  const { restoreIndexes, restoreKeys } = await setAside(owner, filledTables)
  for (const { what, sql } of catalogueSteps({ counts, texts, day, names: firstNames }))
    await timed(say, what, () => runStep(owner, sql))
  await timed(say, 'indexes', restoreIndexes)
  await timed(say, 'foreign keys', restoreKeys)
  await owner.query('DROP SCHEMA bench CASCADE')
  await owner.query('COMMIT')
}

/** Rows of the last statement; what was decided is counted, so that the planner knows how much it joins. */
async function runStep(owner: pg.Client, sql: string): Promise<number | null> {
  const done: unknown = await owner.query(sql)
  const last = (Array.isArray(done) ? done.at(-1) : done) as pg.QueryResult
  if (last.command === 'INSERT') return last.rowCount
  await owner.query('ANALYZE')
  return null
}

async function countRows(owner: pg.Client): Promise<Record<string, number>> {
  const rows: Record<string, number> = {}
  for (const table of filledTables) {
    const { rows: counted } = await owner.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)
    rows[table] = counted[0]?.n ?? 0
  }
  return rows
}
