/**
 * Kinds of access to the database, told by the signature:
 * `PublicRead`   – its own login, which has no right on any personal table;
 * `PersonalRead` – reads of families' data; collects whose data was seen, and the log is committed before the answer leaves;
 * `Transaction`  – may write. A function that takes `Read` can be given any of the three.
 */
import pg from 'pg'
import { z } from 'zod'
import { conflict, notFound, unavailable } from '../faults.ts'
import { Temporal } from '../time.ts'
import type { Sql } from './sql.ts'

declare const kind: unique symbol

export type Read = {
  /** All rows, parsed. */
  rows<T>(row: z.ZodType<T>, query: Sql): Promise<T[]>
  /** The first row or undefined. */
  find<T>(row: z.ZodType<T>, query: Sql): Promise<T | undefined>
  /** Exactly one row, or the page is not found. */
  get<T>(row: z.ZodType<T>, query: Sql): Promise<T>
}
export type PublicRead = Read & { readonly [kind]?: 'public' }
export type PersonalRead = Read & { readonly [kind]: 'personal'; saw(sighting: Sighting): void }
export type Transaction = Read & {
  readonly [kind]: 'write'
  saw(sighting: Sighting): void
  /** Runs a change; `expect` says how many rows it must touch, else somebody was faster: conflict. */
  change(query: Sql, expect?: number): Promise<number>
}

/** Whose data was looked at. In a list many households are seen at once; `opened` is one family's page. */
export type Sighting = { households: string[]; what: string; mode: 'listed' | 'opened' }

pg.types.setTypeParser(20, Number)
for (const type of [1082, 1083, 1114, 1184]) pg.types.setTypeParser(type, (text: string) => text)

const camel = new Map<string, string>()
const camelCase = (name: string) => {
  let found = camel.get(name)
  if (found === undefined) {
    found = name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    camel.set(name, found)
  }
  return found
}
const camelRow = (row: Record<string, unknown>) => {
  const out: Record<string, unknown> = {}
  for (const name in row) out[camelCase(name)] = row[name]
  return out
}

const forPostgres = (value: unknown): unknown =>
  value instanceof Temporal.Instant || value instanceof Temporal.PlainDate || value instanceof Temporal.PlainTime
    ? value.toString()
    : value

type Runner = { query(config: { text: string; values: unknown[] }): Promise<pg.QueryResult<Record<string, unknown>>> }

/** What PostgreSQL says when the same deed raced with another: serialization failure, deadlock, unique violation. */
const raced = new Set(['40001', '40P01', '55P03'])

async function run(runner: Runner, query: Sql) {
  try {
    return await runner.query({ text: query.text, values: query.values.map(forPostgres) })
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code && raced.has(error.code)) throw conflict('raced', error)
    throw error
  }
}

/** One connection does one thing at a time: queries asked together inside a transaction are run one after another. */
function inTurn(client: Runner): Runner {
  let last: Promise<unknown> = Promise.resolve()
  return {
    query: (config) => {
      const next = last.then(() => client.query(config))
      last = next.catch(() => {})
      return next
    },
  }
}

const reader = (runner: Runner): Read => {
  const rows: Read['rows'] = async (row, query) => z.array(row).parse((await run(runner, query)).rows.map(camelRow))
  const find: Read['find'] = async (row, query) => (await rows(row, query))[0]
  return {
    rows,
    find,
    get: async (row, query) => {
      const found = await find(row, query)
      if (found === undefined) throw notFound()
      return found
    },
  }
}

export type Database = {
  publicRead<T>(read: (tx: PublicRead) => Promise<T>): Promise<T>
  /** `logged` is given what was seen, inside a transaction that commits before `personalRead` returns. */
  personalRead<T>(logged: LogSightings, read: (tx: PersonalRead) => Promise<T>): Promise<T>
  write<T>(logged: LogSightings, write: (tx: Transaction) => Promise<T>): Promise<T>
  /** Rolls back when the callback's result says so: a refused form leaves nothing half-written. */
  writeUnless<T>(logged: LogSightings, undo: (result: T) => boolean, write: (tx: Transaction) => Promise<T>): Promise<T>
  appPool: pg.Pool
  end(): Promise<void>
}
export type LogSightings = (tx: Transaction, sightings: Sighting[]) => Promise<void>

/** For work that no person does by looking (jobs, set-up): it sees nothing on anybody's behalf. */
export const nobodyLooks: LogSightings = async () => {}

async function inTransaction<T>(
  pool: pg.Pool,
  begin: string,
  work: (client: pg.PoolClient) => Promise<{ result: T; undo: boolean }>,
) {
  const client = await pool.connect().catch((error: unknown) => {
    throw unavailable(error)
  })
  try {
    await client.query(begin)
    const { result, undo } = await work(client)
    await client.query(undo ? 'ROLLBACK' : 'COMMIT')
    client.release()
    return result
  } catch (error) {
    const broken = await client.query('ROLLBACK').then(
      () => undefined,
      (rollbackError: Error) => rollbackError,
    )
    client.release(broken)
    throw error
  }
}

const writer = (connection: pg.PoolClient, seen: Sighting[]) => {
  const client = inTurn(connection)
  return {
    ...reader(client),
    saw: (sighting: Sighting) => void seen.push(sighting),
    change: async (query: Sql, expect?: number) => {
      const count = (await run(client, query)).rowCount ?? 0
      if (expect !== undefined && count !== expect) throw conflict('changed-meanwhile')
      return count
    },
  } as Transaction
}

/** Opens the two logins. `publicUrl` must be a login without rights on personal tables. */
export function openDatabase(urls: { appUrl: string; publicUrl: string }): Database {
  const options = { connectionTimeoutMillis: 30_000, idleTimeoutMillis: 30000, max: 10 }
  const appPool = new pg.Pool({ ...options, connectionString: urls.appUrl, application_name: 'vierella-app', max: 16 })
  const publicPool = new pg.Pool({ ...options, connectionString: urls.publicUrl, application_name: 'vierella-public' })
  // A server that restarts cuts idle connections; the pool opens new ones, and the process must not fall.
  for (const pool of [appPool, publicPool]) {
    pool.on('error', () => {})
    pool.on('connect', (client) => void client.on('error', () => {}))
  }

  const log = (logged: LogSightings, seen: Sighting[]) =>
    inTransaction(appPool, 'BEGIN', async (client) => {
      await logged(writer(client, []), seen)
      return { result: undefined, undo: false }
    })

  const writeUnless: Database['writeUnless'] = async (logged, undo, write) => {
    const seen: Sighting[] = []
    let undone = false
    const result = await inTransaction(appPool, 'BEGIN', async (client) => {
      seen.length = 0
      const tx = writer(client, seen)
      const result = await write(tx)
      undone = undo(result)
      if (!undone && seen.length > 0) await logged(tx, seen)
      return { result, undo: undone }
    })
    // A refused form shows again what was seen, although the deed left nothing behind.
    if (undone && seen.length > 0) await log(logged, seen)
    return result
  }

  return {
    appPool,
    publicRead: (read) => read(reader(publicPool)),
    personalRead: async (logged, read) => {
      const seen: Sighting[] = []
      const result = await inTransaction(
        appPool,
        'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
        async (client) => ({
          result: await read({
            ...reader(inTurn(client)),
            saw: (sighting: Sighting) => void seen.push(sighting),
          } as PersonalRead),
          undo: false,
        }),
      )
      if (seen.length > 0) await log(logged, seen)
      return result
    },
    write: (logged, write) => writeUnless(logged, () => false, write),
    writeUnless,
    end: async () => {
      await Promise.all([appPool.end(), publicPool.end()])
    },
  }
}
