/** What stands in the tables after a crash, and what of it must not be. */
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { expect } from 'vitest'
import { readKeyRing, secretsFrom } from '../../src/kit/secrets.ts'
import { nameSpot } from '../../src/people/households.ts'
import { testKeys } from '../world.ts'

const secrets = secretsFrom(readKeyRing(testKeys))

type Row = { id: string; state: string; person: string; sealed: Buffer; confirmations: number; reminders: number }

/** Every enrolment of the group with its family's name, its confirmations and its planned reminder. */
async function enrolmentsOf(pool: pg.Pool, group: string) {
  const { rows } = await pool.query<Row>(
    `SELECT enrolment.id, enrolment.state, person.id AS person, person.name_sealed AS sealed,
            (SELECT count(*) FROM message WHERE message.household_id = enrolment.household_id
               AND cause LIKE 'enrolment-' || enrolment.state || ':' || enrolment.id || ':%') AS confirmations,
            (SELECT count(*) FROM graphile_worker.jobs WHERE key = 'remind-first-meeting:' || enrolment.id) AS reminders
     FROM enrolment JOIN person ON person.household_id = enrolment.household_id
     WHERE group_id = $1`,
    [group],
  )
  return rows.map(({ sealed, person, ...row }) => ({
    ...row,
    confirmations: Number(row.confirmations),
    reminders: Number(row.reminders),
    name: secrets.open(nameSpot(person), sealed),
  }))
}

/** Messages by their state, with how many jobs wait to deliver each. */
const deliveries = async (pool: pg.Pool) =>
  (
    await pool.query<{ state: string; jobs: string }>(
      `SELECT state, (SELECT count(*) FROM graphile_worker._private_jobs AS job WHERE job.payload->>'message' = message.id::text) AS jobs
       FROM message`,
    )
  ).rows.map(({ state, jobs }) => `${state} ${jobs}`)

const countersOf = async (pool: pg.Pool, group: string) =>
  (
    await pool.query<{ size: number; taken: number; queued: number }>(
      'SELECT size, taken, queued FROM support_group WHERE id = $1',
      [group],
    )
  ).rows[0] ?? { size: 0, taken: 0, queued: 0 }

/** Everything that must hold at every moment nobody is writing, however the last writer ended. */
export async function checkRows(pool: pg.Pool, group: string) {
  const enrolments = await enrolmentsOf(pool, group)
  const { size, taken, queued } = await countersOf(pool, group)
  const named = enrolments.map(({ name }) => name)
  expect(named, 'no family is enrolled twice').toEqual([...new Set(named)])
  expect(taken, 'no seat is given twice').toBeLessThanOrEqual(size)
  const counted = (state: string) => enrolments.filter((one) => one.state === state).length
  expect({ taken, queued }, 'the counters are the rows').toEqual({
    taken: counted('joined'),
    queued: counted('queued'),
  })
  expect(
    enrolments.filter(({ confirmations }) => confirmations !== 1),
    'one confirmation each',
  ).toEqual([])
  expect(
    enrolments.filter(({ state, reminders }) => reminders !== (state === 'joined' ? 1 : 0)),
    'one reminder for each who joined',
  ).toEqual([])
  const stranded = (await deliveries(pool)).filter((one) => !['planned 1', 'sent 0', 'sent 1'].includes(one))
  expect(stranded, 'every message that waits has its one job').toEqual([])
  return new Map(enrolments.map(({ name, state }) => [name, state]))
}

/** The server has noticed that its client is gone: whatever was under way is done or undone. */
export async function settled(pool: pg.Pool) {
  for (let quiet = 0; quiet < 3; await pause(50)) {
    const { rows } = await pool.query<{ busy: string }>(
      `SELECT count(*) AS busy FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle' AND backend_type = 'client backend'`,
    )
    quiet = Number(rows[0]?.busy) === 0 ? quiet + 1 : 0
  }
}

/** Waits until every mail has left; fails with what is left behind. */
export async function allSent(pool: pg.Pool) {
  for (const limit = performance.now() + 30_000; ; await pause(50)) {
    const waiting = (await deliveries(pool)).filter((one) => one !== 'sent 0')
    if (waiting.length === 0) return
    if (performance.now() > limit) throw new Error(`${waiting.length} messages never left: ${waiting.join(', ')}`)
  }
}
