/** Addresses to ask for, taken from the data set. */
import type { Database } from '../../src/kit/database/index.ts'
import { openDatabase } from '../../src/kit/database/index.ts'
import { href } from '../../src/links.ts'
import type { Urls } from './server.ts'

type Row = { id: string; slug: string; organisation: string }

/** Published groups that still meet, in an order without order, and their programmes. */
export async function someGroups(database: Database, many: number): Promise<Row[]> {
  const { rows } = await database.appPool.query<Row>(
    `SELECT support_group.id, programme.slug, organisation.slug AS organisation FROM support_group
     JOIN programme ON programme.id = programme_id JOIN organisation ON organisation.id = organisation_id
     WHERE support_group.state = 'published' AND takes_new AND last_meeting_at > now() ORDER BY md5(support_group.id::text) LIMIT $1`,
    [many],
  )
  return rows
}

export async function withDatabase<T>(urls: Urls, work: (database: Database) => Promise<T>): Promise<T> {
  const database = openDatabase(urls)
  try {
    return await work(database)
  } finally {
    await database.end()
  }
}

export const groupAddresses = (rows: readonly Row[]) => rows.map(({ id }) => href('group', 'fi', { group: id }))
export const programmeAddresses = (rows: readonly Row[]) => [
  ...new Set(rows.map(({ slug }) => href('programme', 'fi', { slug }))),
]
