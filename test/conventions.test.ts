/** What holds for the whole code and schema, read from the files and the live tables; the exception lists begin empty. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { expect, test } from 'vitest'
import { aWorld } from './world.ts'

const root = process.cwd()
const files = (dir: string): string[] =>
  readdirSync(join(root, dir), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(dir, entry.name)) : /\.tsx?$/.test(entry.name) ? [join(dir, entry.name)] : [],
  )
const source = files('src')
const isTest = (file: string) => /\.test\.tsx?$/.test(file)
const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** Modules in order: each may use those before it (DESIGN § 5b). `kit` knows nobody; `links` and `frame` are leaves for all. */
const order = ['kit', 'access', 'directory', 'people', 'messages', 'groups', 'site']
/** Top-level files that every module may use, and that themselves use only these. */
const leaves: Record<string, readonly string[]> = {
  'links.ts': ['kit'],
  'frame.tsx': ['kit', 'links.ts'],
  'settings.ts': ['kit'],
}

const importsOf = (file: string) =>
  [...read(file).matchAll(/(?:from|import)\s+['"](\.[^'"]+)['"]/g)].map(([, to]) =>
    normalize(join(dirname(file), to ?? '')),
  )

const homeOf = (file: string) => {
  const [first = '', second] = relative('src', file).split('/')
  return second === undefined ? (first.startsWith('frame-words') ? 'frame.tsx' : first) : first
}

/** Whether an arrow between two homes is allowed; undefined when it is. */
function faultOf(from: string, to: string): string | undefined {
  if (from === to || ['app.ts', 'main.ts', 'modules.ts', 'worker.ts', 'sweep.ts'].includes(from)) return undefined
  if (to in leaves) return from === 'kit' && to !== 'links.ts' ? `${from} must not use ${to}` : undefined
  if (from in leaves) return leaves[from]?.includes(to) ? undefined : `${from} must not use ${to}`
  const [here, there] = [order.indexOf(from), order.indexOf(to)]
  return here >= 0 && there >= 0 && there < here ? undefined : `${from} must not use ${to}`
}

test('the arrows between modules point down, and a planted one upward is seen', () => {
  expect(faultOf('kit', 'groups')).toBeDefined()
  expect(faultOf('directory', 'groups')).toBeDefined()
  expect(faultOf('groups', 'directory')).toBeUndefined()
  const faults = source
    .filter((file) => !isTest(file) && !file.endsWith('builders.ts'))
    .flatMap((file) =>
      importsOf(file)
        .filter((to) => to.startsWith('src/'))
        .map((to) => ({ file, to, fault: faultOf(homeOf(file), homeOf(to)) })),
    )
    .filter(({ fault }) => fault !== undefined)
  expect(faults).toEqual([])
})

test("no module uses another's pages or views", () => {
  const faults = source
    .filter((file) => !isTest(file) && homeOf(file) !== 'modules.ts')
    .flatMap((file) =>
      importsOf(file)
        .filter((to) => /\/(pages|views)\.tsx?$/.test(to) && homeOf(to) !== homeOf(file))
        .map((to) => `${file} → ${to}`),
    )
  expect(faults).toEqual([])
})

test('only kit/time.ts reads the clock', () => {
  const faults = source.filter((file) => file !== 'src/kit/time.ts' && /new Date\(\)|Date\.now\(\)/.test(read(file)))
  expect(faults).toEqual([])
})

test('only messages/transport.ts can send', () => {
  expect(source.filter((file) => !isTest(file) && /from 'nodemailer'|\bfetch\(/.test(read(file)))).toEqual([
    'src/messages/transport.ts',
  ])
})

/** Files of more than 400 lines must be split by noun; data files may be longer. */
const data = /ptv-classes|thesaurus\/|geo-data\/|finnish-lexicon|theme\.css|\/icon-shapes|gallery\/|examples/
test('no file is longer than 400 lines, and none switches types off', () => {
  const long = source.filter((file) => !data.test(file) && !isTest(file) && read(file).split('\n').length > 401)
  expect(long).toEqual([])
  const loose = source.filter((file) => !isTest(file) && /@ts-ignore|@ts-nocheck|\bas any[);,\]]/.test(read(file)))
  expect(loose).toEqual([])
})

const world = aWorld()
const rowsOf = async (query: string) => (await world.database.appPool.query(query)).rows as Record<string, string>[]

test('tables are singular, in snake_case, and have a primary key', async () => {
  const tables = await rowsOf(
    `SELECT table_name AS name, EXISTS (SELECT FROM information_schema.table_constraints AS c WHERE c.table_name = t.table_name AND c.constraint_type = 'PRIMARY KEY') AS keyed
     FROM information_schema.tables AS t WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  )
  expect(tables.length).toBeGreaterThan(20)
  for (const { name = '', keyed } of tables) {
    expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/)
    expect(name, 'singular').not.toMatch(/(?<!s|acces|addres)s$/)
    expect(keyed, `${name} has a primary key`).toBe(true)
  }
})

test('every foreign key has an index or is small and known', async () => {
  const missing = await rowsOf(`
    SELECT c.conrelid::regclass::text || '.' || a.attname AS spot FROM pg_constraint AS c
    JOIN pg_attribute AS a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace
      AND NOT EXISTS (SELECT FROM pg_index AS i WHERE i.indrelid = c.conrelid AND i.indkey[0] = c.conkey[1])
    ORDER BY 1`)
  // Rows that are few, or are never looked up from the other side.
  const known = [
    'confidential_address.place_id',
    'contact_rule.told_by',
    'group_facilitator.account_id',
    'message.account_id',
    'message.person_id',
    'person.told_by',
    'place.municipality_code',
    'programme.checked_by',
    'programme.successor_id',
    'programme_partner.organisation_id',
    'programme_place.place_id',
    'role_grant.organisation_id',
    'role_grant.programme_id',
    'session.account_id',
    'session.household_id',
    'support_group.municipality_code',
    'support_group.place_id',
    'meeting.place_id',
    'attendance.enrolment_id',
    'wish.municipality_code',
  ]
  expect(missing.map(({ spot }) => spot).filter((spot) => !known.includes(spot ?? ''))).toEqual([])
})
