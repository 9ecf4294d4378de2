/**
 * Two logs, both written in the transaction that caused them. `record`: what was done, under the same name as the rule
 * that permitted it. `logSightings`: whose data was looked at, by whom and why – families see it in plain words.
 * What an investigator asks: who changed this, who has looked at this family, has someone read far and wide?
 * Free text, names and contacts never go in: ids only.
 */
import type { LogSightings, Transaction } from './database/index.ts'
import { json, sql } from './database/index.ts'
import type { Clock } from './time.ts'

/** Who does something: a signed-in worker, a family by its own link, a visitor without either, or the service itself. */
export type Doer =
  | { kind: 'worker'; account: string }
  | { kind: 'family'; household: string }
  | { kind: 'visitor' }
  | { kind: 'service' }

const doerId = (doer: Doer) => (doer.kind === 'worker' ? doer.account : doer.kind === 'family' ? doer.household : null)

export const record = (
  tx: Transaction,
  by: { doer: Doer; clock: Clock },
  deed: string,
  subject: Record<string, string>,
) =>
  tx.change(
    sql`INSERT INTO audit_event (at, doer_kind, doer_id, deed, subject)
        VALUES (${by.clock.now()}, ${by.doer.kind}, ${doerId(by.doer)}, ${deed}, ${json(subject)})`,
    1,
  )

/** `purpose` is the reason the family reads: what the worker was doing on that page. */
export const logSightings =
  (by: { doer: Doer; clock: Clock; purpose: string }): LogSightings =>
  async (tx, sightings) => {
    for (const { households, what, mode } of sightings) {
      const unique = [...new Set(households)]
      if (unique.length === 0) continue
      await tx.change(sql`
      WITH event AS (
        INSERT INTO access_event (at, doer_kind, doer_id, what, purpose, mode)
        VALUES (${by.clock.now()}, ${by.doer.kind}, ${doerId(by.doer)}, ${what}, ${by.purpose}, ${mode})
        RETURNING id
      )
      INSERT INTO access_subject (event_id, household_id)
      SELECT event.id, seen.household_id FROM event, unnest(${unique}::uuid[]) AS seen (household_id)`)
    }
  }
