/**
 * Families joining per second through the real deed, on many groups at once; beside the very same SQL sent by a bare loop
 * on the same pool, as pgbench would. The SQL is what the deed sent in a transaction that was taken back.
 */

import { anApplication } from '../src/groups/builders.ts'
import { askToJoin, type By } from '../src/groups/commands.ts'
import type { GroupId } from '../src/groups/enrolment.ts'
import { visitor } from '../src/kit/actor.ts'
import { type Database, nobodyLooks, type Sql, type Transaction } from '../src/kit/database/index.ts'
import { readKeyRing, secretsFrom } from '../src/kit/secrets.ts'
import { stopwatch, systemClock } from '../src/kit/time.ts'
import { ensureData } from './data/ensure.ts'
import { noFamilies } from './lib/family.ts'
import { count, median, ratio, type Say, table } from './lib/figures.ts'
import type { Options } from './lib/options.ts'
import { withDatabase } from './lib/rows.ts'
import type { Server } from './lib/server.ts'
import { benchKeys } from './lib/site.ts'
import { plainValues } from './lib/spy.ts'

const AT_ONCE = 8
const JOINS = 800

type Seats = { id: GroupId; taken: number; queued: number }

const by: By = {
  actor: visitor,
  clock: systemClock(),
  secrets: secretsFrom(readKeyRing(benchKeys)),
  origin: 'http://localhost',
}

/** Open groups with room for one more family. */
async function openGroups(database: Database): Promise<Seats[]> {
  const { rows } = await database.appPool.query<Seats>(
    `SELECT id, taken, queued FROM support_group WHERE state = 'published' AND takes_new AND joining = 'open' AND size > taken
       AND last_meeting_at > now() ORDER BY md5(id::text) LIMIT $1`,
    [JOINS],
  )
  return rows
}

const application = () => anApplication({ childAgesMonths: [26, 60], note: 'Tulemme bussilla.' })
const join = (tx: Transaction, group: GroupId) => askToJoin(tx, by, { group, application: application() })

/** Every statement of a join that is taken back: its ids are fresh, so it can be sent again as it is. */
async function statementsOf(database: Database, group: GroupId): Promise<Sql[]> {
  const sent: Sql[] = []
  const noted =
    <A extends unknown[], R>(work: (...args: A) => R, at: number) =>
    (...args: A): R => {
      sent.push(args[at] as Sql)
      return work(...args)
    }
  const takenBack = () => true
  await database.writeUnless(nobodyLooks, takenBack, (tx) =>
    join(
      {
        ...tx,
        rows: noted(tx.rows, 1),
        find: noted(tx.find, 1),
        get: noted(tx.get, 1),
        change: noted(tx.change, 0),
      } as Transaction,
      group,
    ),
  )
  return sent
}

async function bareJoin({ appPool }: Database, statements: readonly Sql[]) {
  const client = await appPool.connect()
  try {
    await client.query('BEGIN')
    for (const statement of statements) await client.query({ text: statement.text, values: plainValues(statement) })
    await client.query('COMMIT')
  } finally {
    client.release()
  }
}

/** So many at once until all are done; how many a second. */
async function perSecond<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<number> {
  const waiting = [...items]
  const elapsed = stopwatch()
  const worker = async () => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) await work(item)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return (1000 * items.length) / elapsed()
}

type Round = { real: number; bare: number; statements: number }

async function round(database: Database, groups: readonly Seats[]): Promise<Round> {
  const refused: unknown[] = []
  const real = await perSecond(groups, async ({ id }) => {
    const outcome = await database.write(nobodyLooks, (tx) => join(tx, id))
    if (!outcome.ok) refused.push(outcome.reason)
  })
  if (refused.length > 0) throw new Error(`${refused.length} joins were refused: ${String(refused[0])}`)
  await putBack(database, groups)
  const recorded: Sql[][] = []
  for (const { id } of groups) recorded.push(await statementsOf(database, id))
  const bare = await perSecond(recorded, (statements) => bareJoin(database, statements))
  await putBack(database, groups)
  return { real, bare, statements: recorded[0]?.length ?? 0 }
}

/** Seats as they were; the families are taken away at the end. */
const putBack = ({ appPool }: Database, groups: readonly Seats[]) =>
  appPool.query(
    `UPDATE support_group SET taken = was.taken, queued = was.queued FROM jsonb_to_recordset($1) AS was (id uuid, taken integer, queued integer) WHERE was.id = support_group.id`,
    [JSON.stringify(groups)],
  )

export async function joins({ server, options, say }: { server: Server; options: Options; say: Say }) {
  const urls = await ensureData({ server, size: options.size, seed: options.seed, say })
  const rounds: Round[] = []
  await withDatabase(urls, async (database) => {
    const groups = await openGroups(database)
    try {
      await round(database, groups.slice(0, 100))
      for (let n = 0; n < options.rounds; n += 1) rounds.push(await round(database, groups))
    } finally {
      await putBack(database, groups)
      await noFamilies(urls)
    }
  })
  const [real, bare] = [median(rounds.map((one) => one.real)), median(rounds.map((one) => one.bare))]
  const head = ['joins', 'a second', 'ratio']
  const rows = [
    ['askToJoin', count(real), ratio(real / bare)],
    ['the same SQL, bare', count(bare), '1'],
  ]
  say(
    `\nJoining at ×${options.size}: ${AT_ONCE} at once, ${rounds[0]?.statements ?? 0} statements each, ${options.rounds} rounds\n${table(head, rows)}`,
  )
}
