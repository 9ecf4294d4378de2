/** Deeds on one meeting: moved, cancelled, attendance marked. Families hear of a change by their own contact rule. */

import { z } from 'zod'
import { record } from '../kit/audit.ts'
import { announce as announceChange } from '../kit/database/announce.ts'
import { instant, type Read, sql, type Transaction } from '../kit/database/index.ts'
import { done, refused } from '../kit/faults.ts'
import { idOf } from '../kit/ids.ts'
import { unplan } from '../kit/jobs.ts'
import { sayDay, sayLongMoment, sayMoment } from '../kit/say-time.ts'
import { dayOf, type Instant, instantIsBefore } from '../kit/time.ts'
import { keepUntil } from '../people/households.ts'
import { eraseOn } from './application.ts'
import { type Mark, mayMark } from './attendance.ts'
import { audit, type By } from './commands.ts'
import type { EnrolmentId, GroupId, MeetingId } from './enrolment.ts'
import { announce, enrolmentsIn } from './group-message.ts'
import { refreshSpan } from './meetings.ts'
import type { Enrolment, Group } from './rows.ts'
import { permit } from './rules.ts'
import type { Meeting } from './schedule.ts'
import { lockGroup } from './seats.ts'
import { nextMeeting, planReminder, reminderKey } from './telling.ts'

const meetingRow = z.object({
  id: idOf<'meeting'>(),
  groupId: idOf<'group'>(),
  startsAt: instant(),
  endsAt: instant(),
  state: z.enum(['planned', 'cancelled']),
  revision: z.number(),
})
export type LockedMeeting = z.output<typeof meetingRow>

/** The meeting with its group locked first, always in this order. */
async function lockMeeting(tx: Transaction, id: MeetingId) {
  const { groupId } = await tx.get(
    meetingRow.pick({ groupId: true }),
    sql`SELECT group_id FROM meeting WHERE id = ${id}`,
  )
  const group = await lockGroup(tx, groupId)
  const meeting = await tx.get(
    meetingRow,
    sql`SELECT id, group_id, starts_at, ends_at, state, revision FROM meeting WHERE id = ${id}`,
  )
  return { meeting, group }
}

const isOver = ({ meeting, group }: { meeting: LockedMeeting; group: Group }, { clock }: By) =>
  meeting.state === 'cancelled' ||
  group.state === 'cancelled' ||
  group.state === 'ended' ||
  instantIsBefore(meeting.endsAt, clock.now())

export async function moveMeeting(tx: Transaction, by: By, { meeting: id, to }: { meeting: MeetingId; to: Meeting }) {
  await permit(tx, by.actor, 'meeting.move', { meeting: id })
  const { meeting, group } = await lockMeeting(tx, id)
  if (isOver({ meeting, group }, by)) return refused('meeting-over')
  if (meeting.startsAt.equals(to.startsAt) && meeting.endsAt.equals(to.endsAt)) return refused('same-time')
  if (instantIsBefore(to.startsAt, by.clock.now())) return refused('date-is-past')
  await tx.change(
    sql`UPDATE meeting SET starts_at = ${to.startsAt}, ends_at = ${to.endsAt}, revision = revision + 1 WHERE id = ${id}`,
    1,
  )
  await refreshSpan(tx, group.id)
  await record(tx, audit(by), 'meeting.move', { meeting: id, group: group.id })
  await announceChange(tx, 'directory')
  const told = await tellOfMeeting(tx, by, { group, meeting, to: to.startsAt, text: '' })
  return done({ group: group.id, families: told })
}

/** `text`: the worker's own words, if any. */
export async function cancelMeeting(
  tx: Transaction,
  by: By,
  { meeting: id, text }: { meeting: MeetingId; text: string },
) {
  await permit(tx, by.actor, 'meeting.cancel', { meeting: id })
  const { meeting, group } = await lockMeeting(tx, id)
  if (isOver({ meeting, group }, by)) return refused('meeting-over')
  await tx.change(sql`UPDATE meeting SET state = 'cancelled', revision = revision + 1 WHERE id = ${id}`, 1)
  await refreshSpan(tx, group.id)
  await record(tx, audit(by), 'meeting.cancel', { meeting: id, group: group.id })
  await announceChange(tx, 'directory')
  const told = await tellOfMeeting(tx, by, { group, meeting, to: undefined, text })
  return done({ group: group.id, families: told })
}

/** All that was to come of a group: nobody is told here. */
export async function cancelComing(tx: Transaction, { clock }: By, group: GroupId) {
  await tx.change(
    sql`UPDATE meeting SET state = 'cancelled', revision = revision + 1 WHERE group_id = ${group} AND state = 'planned' AND ends_at > ${clock.now()}`,
  )
  await refreshSpan(tx, group)
}

type Told = { group: Group; meeting: LockedMeeting; to: Instant | undefined; text: string }

/** Those who are in hear of it at once, and what hangs on the meeting's day follows it. */
async function tellOfMeeting(tx: Transaction, by: By, { group, meeting, to, text }: Told) {
  if (group.state !== 'published') return 0
  const enrolments = await enrolmentsIn(tx, group.id, ['joined'])
  const from = meeting.startsAt
  await announce(tx, by, {
    kind: to ? 'meeting-moved' : 'meeting-cancelled',
    batch: `${meeting.id}-${meeting.revision + 1}`,
    group,
    enrolments,
    say: (words, lang) => ({
      subject: words.subject.time(sayDay(dayOf(from), lang)),
      text: [
        to
          ? words.meetingMoved(sayLongMoment(from, lang), sayLongMoment(to, lang))
          : words.meetingCancelled(sayLongMoment(from, lang)),
        text,
      ]
        .filter(Boolean)
        .join('\n\n'),
      sms: to ? words.sms.meetingMoved(sayMoment(to, lang)) : words.sms.meetingCancelled(sayMoment(from, lang)),
    }),
    calendar: true,
  })
  await replanReminders(tx, by, { group, enrolments })
  await keepLonger(tx, by, group.id)
  return enrolments.length
}

/** The reminder goes before a family's first meeting: when that moves, so does the reminder. */
async function replanReminders(
  tx: Transaction,
  by: By,
  { group, enrolments }: { group: Group; enrolments: readonly Enrolment[] },
) {
  const next = await nextMeeting(tx, group.id, by)
  const met = await haveMet(tx, by, group.id)
  for (const enrolment of enrolments.filter(({ id }) => !met.has(id))) {
    await unplan(tx, reminderKey(enrolment))
    if (next) await planReminder(tx, by, { enrolment, at: next.startsAt })
  }
}

/** Families who are in and whose first meeting has already been. */
async function haveMet(tx: Read, { clock }: By, group: GroupId): Promise<ReadonlySet<EnrolmentId>> {
  const rows = await tx.rows(
    z.object({ id: idOf<'enrolment'>() }),
    sql`SELECT enrolment.id FROM enrolment WHERE enrolment.group_id = ${group} AND enrolment.state = 'joined'
          AND EXISTS (SELECT FROM meeting WHERE meeting.group_id = ${group} AND meeting.state = 'planned'
                      AND meeting.starts_at < ${clock.now()} AND meeting.ends_at > enrolment.state_since)`,
  )
  return new Set(rows.map(({ id }) => id))
}

/** What was promised of keeping the data counts from the last meeting, which may have moved on. */
async function keepLonger(tx: Transaction, { clock }: By, id: GroupId) {
  const until = eraseOn(await lockGroup(tx, id), clock.today(), dayOf)
  for (const { householdId } of await enrolmentsIn(tx, id, ['asked', 'joined', 'queued', 'offered']))
    await keepUntil(tx, householdId, until)
}

export type Marking = { enrolment: EnrolmentId; mark: Mark | 'none' }

/** Marks who came. The same marks again change nothing; of families that are not of this group nothing is written. */
export async function markAttendance(
  tx: Transaction,
  by: By,
  { meeting: id, marks }: { meeting: MeetingId; marks: readonly Marking[] },
) {
  await permit(tx, by.actor, 'meeting.attendance', { meeting: id })
  const { meeting, group } = await lockMeeting(tx, id)
  if (meeting.state === 'cancelled' || group.state === 'draft') return refused('not-held')
  if (marks.some(({ mark }) => !mayMark(meeting, by.clock.today(), mark))) return refused('not-yet')
  let changed = 0
  for (const marking of marks) changed += await writeMark(tx, by, { ...marking, meeting })
  if (changed > 0) await record(tx, audit(by), 'meeting.attendance', { meeting: id, group: group.id })
  return done({ changed })
}

const writeMark = (
  tx: Transaction,
  { clock }: By,
  { enrolment, mark, meeting }: Marking & { meeting: LockedMeeting },
) =>
  mark === 'none'
    ? tx.change(
        sql`DELETE FROM attendance WHERE meeting_id = ${meeting.id} AND enrolment_id = ${enrolment} AND mark = 'told'`,
      )
    : tx.change(
        sql`INSERT INTO attendance (meeting_id, enrolment_id, mark, marked_at)
            SELECT ${meeting.id}, enrolment.id, ${mark}, ${clock.now()} FROM enrolment WHERE enrolment.id = ${enrolment} AND enrolment.group_id = ${meeting.groupId}
            ON CONFLICT (meeting_id, enrolment_id) DO UPDATE SET mark = EXCLUDED.mark, marked_at = EXCLUDED.marked_at
            WHERE attendance.mark <> EXCLUDED.mark`,
      )
