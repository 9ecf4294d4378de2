/** "En jaksa tänään": told beforehand, without guilt; the place stays. */
import { doerOf } from '../../kit/actor.ts'
import { record } from '../../kit/audit.ts'
import { sql, type Transaction } from '../../kit/database/index.ts'
import { done, refused } from '../../kit/faults.ts'
import type { By } from '../commands.ts'
import type { EnrolmentId } from '../enrolment.ts'
import { permitFamily } from '../rules.ts'
import { lockEnrolment } from '../seats.ts'
import { nextMeeting } from '../telling.ts'

export async function sayNotToday(tx: Transaction, by: By, id: EnrolmentId) {
  await permitFamily(tx, by.actor, 'enrolment.not-today', id)
  const { enrolment, group } = await lockEnrolment(tx, id)
  const meeting = await nextMeeting(tx, group.id, by)
  if (enrolment.state !== 'joined' || meeting === undefined) return refused('already-over')
  await tx.change(
    sql`INSERT INTO attendance (meeting_id, enrolment_id, mark, marked_at) VALUES (${meeting.id}, ${id}, 'told', ${by.clock.now()})
        ON CONFLICT (meeting_id, enrolment_id) DO UPDATE SET mark = 'told', marked_at = EXCLUDED.marked_at`,
    1,
  )
  await record(tx, { doer: doerOf(by.actor), clock: by.clock }, 'enrolment.not-today', {
    enrolment: id,
    meeting: meeting.id,
  })
  return done(undefined)
}
