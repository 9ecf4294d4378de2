import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { aWorld } from '../../../test/world.ts'

const world = aWorld()
const personal: string[] = []

/** By hand: what the public login may read. Everything else in the schema is personal or internal. */
const open = [
  'county',
  'municipality',
  'organisation',
  'place',
  'programme',
  'programme_text',
  'programme_partner',
  'programme_place',
  'programme_situation',
  'programme_index',
  'programme_reach',
  'name_word',
  'concept',
  'concept_phrase',
  'contact',
  'support_group',
  'meeting',
  'demo_clock',
  'shown_facilitator',
  'shown_photo',
  'thesaurus_version',
]

async function asPublic<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: world.urls.publicUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  const { rows } = await world.database.appPool.query(
    `SELECT c.relname AS name FROM pg_class AS c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v', 'm', 'p')`,
  )
  personal.push(...rows.map(({ name }) => name as string).filter((name) => !open.includes(name)))
})

test('the login of public pages reads none of the other tables, whatever an injected query tries', async () => {
  expect(personal).toEqual(
    expect.arrayContaining([
      'person',
      'household',
      'contact_rule',
      'enrolment',
      'message',
      'session',
      'account',
      'access_event',
      'draft',
      'wish',
      'confidential_address',
      'photo',
      'group_facilitator',
    ]),
  )
  const tricks = [
    '',
    "SELECT set_config('role', 'vierella_app', false)",
    "SELECT set_config('role', 'none', false)",
    'RESET ROLE',
    'SET SESSION AUTHORIZATION DEFAULT',
  ]
  await asPublic(async (client) => {
    for (const trick of tricks) {
      if (trick) await client.query(trick).catch(() => {})
      for (const table of personal)
        await expect(client.query(`SELECT * FROM ${table} LIMIT 1`), `${trick} ${table}`).rejects.toThrow(
          'permission denied',
        )
    }
  })
})

test('it writes nothing and plans no jobs', async () => {
  await asPublic(async (client) => {
    await expect(client.query(`UPDATE organisation SET phone = 'x'`)).rejects.toThrow('permission denied')
    await expect(client.query('CREATE TABLE mine (id int)')).rejects.toThrow('permission denied')
    await expect(client.query(`SELECT graphile_worker.add_job('x')`)).rejects.toThrow('permission denied')
  })
})

test('the application adds to its logs but cannot change or erase them', async () => {
  for (const table of ['audit_event', 'access_event', 'access_subject'])
    await expect(world.database.appPool.query(`DELETE FROM ${table}`)).rejects.toThrow('permission denied')
})
