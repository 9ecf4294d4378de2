import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { reindexAll } from '../../src/directory/search-index.ts'
import { openDatabase } from '../../src/kit/database/index.ts'
import { onServer, urlsFor } from '../../test/database.ts'
import { filledTables, hundredth } from './catalogue.ts'
import { type Filled, fillCatalogue } from './fill.ts'
import { inventedTexts } from './texts.ts'

const databases: string[] = []
const urlsOf = (name: string) => urlsFor(inject('ownerUrl'), name)
const inDatabase = <T>(name: string, work: (client: pg.Client) => Promise<T>) => onServer(urlsOf(name).ownerUrl, work)

/** What the tables have besides rows. */
const shapeOf = (name: string) =>
  inDatabase(name, async (client) => {
    const { rows: indexes } = await client.query(
      `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`,
    )
    const { rows: constraints } = await client.query(
      `SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid), convalidated FROM pg_constraint
       WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2`,
    )
    return { indexes, constraints }
  })

/** One mark for all rows of each table, whatever their order. */
const marksOf = (name: string) =>
  inDatabase(name, async (client) => {
    const marks: Record<string, string> = {}
    for (const table of filledTables) {
      const { rows } = await client.query<{ mark: string }>(
        `SELECT md5(string_agg(row, '' ORDER BY row)) AS mark FROM (SELECT md5(${table}::text) AS row FROM ${table}) AS rows`,
      )
      marks[table] = rows[0]?.mark ?? ''
    }
    return marks
  })

async function emptyDatabase(): Promise<string> {
  const name = `vierella_test_bench_${randomUUID().replaceAll('-', '')}`
  await onServer(inject('ownerUrl'), (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${inject('template')}`))
  databases.push(name)
  return name
}

const filled = (name: string, seed: number): Promise<Filled> =>
  fillCatalogue({ urls: urlsOf(name), size: 1, seed, day: '2026-11-22', texts: 24, say: () => {} })

let first = ''
let before: Awaited<ReturnType<typeof shapeOf>>
let made: Filled

beforeAll(async () => {
  first = await emptyDatabase()
  before = await shapeOf(first)
  made = await filled(first, 1)
})

afterAll(async () => {
  for (const name of databases)
    await onServer(inject('ownerUrl'), (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))
})

test('a hundredth of all Finland has its hundredth of everything', () => {
  expect(made.rows).toMatchObject({
    organisation: hundredth.organisations,
    place: hundredth.places,
    programme: hundredth.programmes,
    support_group: hundredth.groups,
    meeting: hundredth.meetings,
  })
})

test('the same seed gives the same rows, another seed others', async () => {
  const [again, other] = [await emptyDatabase(), await emptyDatabase()]
  await filled(again, 1)
  await filled(other, 2)
  const [firstMarks, againMarks, otherMarks] = [await marksOf(first), await marksOf(again), await marksOf(other)]
  expect(againMarks).toEqual(firstMarks)
  for (const table of filledTables) expect(otherMarks[table], table).not.toBe(firstMarks[table])
}, 90_000)

test('indexes and foreign keys are as they were, and nothing of the making is left', async () => {
  expect(await shapeOf(first)).toEqual(before)
  const left = await inDatabase(first, (client) =>
    client.query(`SELECT nspname FROM pg_namespace WHERE nspname = 'bench'
                  UNION ALL SELECT slug FROM programme WHERE slug LIKE 'malli-%' UNION ALL SELECT slug FROM organisation WHERE slug LIKE 'malli-%'`),
  )
  expect(left.rows).toEqual([])
})

test('the index needs no making, and a group spans its planned meetings', async () => {
  const database = openDatabase(urlsOf(first))
  expect(await reindexAll({ database })).toBe(0)
  await database.end()
  const { rows } = await inDatabase(first, (client) =>
    client.query(`SELECT id FROM support_group
                  CROSS JOIN LATERAL (SELECT min(starts_at) AS first, max(ends_at) AS last FROM meeting
                                      WHERE group_id = support_group.id AND state = 'planned') AS span
                  WHERE first_meeting_at IS DISTINCT FROM span.first OR last_meeting_at IS DISTINCT FROM span.last`),
  )
  expect(rows).toEqual([])
})

test('texts follow from the seed, and common words are common', () => {
  expect(inventedTexts({ seed: 1, texts: 5 })).toEqual(inventedTexts({ seed: 1, texts: 5 }))
  expect(inventedTexts({ seed: 2, texts: 5 })).not.toEqual(inventedTexts({ seed: 1, texts: 5 }))
  const words = inventedTexts({ seed: 1, texts: 50 }).flatMap(({ texts }) => texts.map(({ howItGoes }) => howItGoes))
  const timesSaid = (word: string) =>
    words
      .join(' ')
      .toLowerCase()
      .split(/\W+/)
      .filter((one) => one === word).length
  expect(timesSaid('ja')).toBeGreaterThan(4 * timesSaid('joulu'))
})
