/** Making and changing a group's meetings; the group's first and last day follow them. */

import { sql, type Transaction } from '../kit/database/index.ts'
import type { GroupId } from './enrolment.ts'
import type { Meeting } from './schedule.ts'

export async function insertMeetings(tx: Transaction, group: GroupId, meetings: readonly Meeting[]) {
  const [starts, ends] = [
    meetings.map(({ startsAt }) => startsAt.toString()),
    meetings.map(({ endsAt }) => endsAt.toString()),
  ]
  await tx.change(
    sql`INSERT INTO meeting (group_id, starts_at, ends_at, state)
        SELECT ${group}, starts_at, ends_at, 'planned' FROM unnest(${starts}::timestamptz[], ${ends}::timestamptz[]) AS made (starts_at, ends_at)`,
    meetings.length,
  )
  await refreshSpan(tx, group)
}

/** The first and last planned meeting, kept on the group so that lists need not look. */
export const refreshSpan = (tx: Transaction, group: GroupId) =>
  tx.change(
    sql`UPDATE support_group SET (first_meeting_at, last_meeting_at) =
          (SELECT min(starts_at), max(ends_at) FROM meeting WHERE group_id = ${group} AND state = 'planned')
        WHERE id = ${group}`,
    1,
  )
