/** Groups whose last meeting is past come to their end, and with them the enrolments of their families. */
import { z } from 'zod'
import { record } from '../kit/audit.ts'
import { sql, type Transaction } from '../kit/database/index.ts'
import { idOf } from '../kit/ids.ts'
import type { Clock } from '../kit/time.ts'

const service = { kind: 'service' } as const

/** A day after the last meeting, so that attendance can still be marked. Those who waited are told nothing: there is no place. */
export async function endFinishedGroups(tx: Transaction, clock: Clock) {
  const over = await tx.rows(
    z.object({ id: idOf<'group'>() }),
    sql`UPDATE support_group SET state = 'ended', takes_new = false, taken = 0, childcare_taken = 0, queued = 0
        WHERE state = 'published' AND last_meeting_at < ${clock.now().subtract({ hours: 24 })} RETURNING id`,
  )
  for (const { id } of over) {
    await tx.change(
      sql`UPDATE enrolment SET state = CASE WHEN state = 'joined' THEN 'ended' ELSE 'missed' END, state_since = ${clock.now()}, answer_by = NULL
          WHERE group_id = ${id} AND state IN ('joined', 'asked', 'queued', 'offered')`,
    )
    await record(tx, { doer: service, clock }, 'group.end', { group: id })
  }
}
