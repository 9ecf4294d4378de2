/** One meeting as those who run it see it: who comes, what is needed at the door, who came. */
import { z } from 'zod'
import { bytes, instant, type Read, sql } from '../kit/database/index.ts'
import { idOf } from '../kit/ids.ts'
import type { Secrets } from '../kit/secrets.ts'
import type { Lang } from '../kit/words.ts'
import { absencesInRow, attendanceMarks } from './attendance.ts'
import type { MeetingId } from './enrolment.ts'
import { titleColumns, titleJoins, titleShape } from './group-title.ts'
import { enrolmentSpot, groupRow, groupStates, needs } from './rows.ts'

const shownMeeting = z.object({
  id: idOf<'meeting'>(),
  groupId: idOf<'group'>(),
  startsAt: instant(),
  endsAt: instant(),
  state: z.enum(['planned', 'cancelled']),
  /** Which of the meetings that are held this is, and of how many. */
  nth: z.number(),
  all: z.number(),
  groupState: z.enum(groupStates),
  structure: groupRow.shape.structure,
  placeId: idOf<'place'>().nullable(),
  facilitators: z.array(z.string()),
  lastMarkedAt: instant().nullable(),
  ...titleShape,
})
export type ShownMeeting = z.output<typeof shownMeeting>

export const getMeeting = (tx: Read, id: MeetingId, lang: Lang) =>
  tx.get(
    shownMeeting,
    sql`SELECT meeting.id, meeting.group_id, meeting.starts_at, meeting.ends_at, meeting.state, support_group.state AS group_state, support_group.structure,
               (SELECT count(*) FROM meeting AS held WHERE held.group_id = meeting.group_id AND held.state = 'planned' AND held.starts_at <= meeting.starts_at) AS nth,
               (SELECT count(*) FROM meeting AS held WHERE held.group_id = meeting.group_id AND held.state = 'planned') AS "all",
               coalesce(meeting.place_id, support_group.place_id) AS place_id,
               (SELECT coalesce(array_agg(first_name ORDER BY position), '{}') FROM group_facilitator WHERE group_facilitator.group_id = meeting.group_id) AS facilitators,
               (SELECT max(marked_at) FROM attendance WHERE attendance.meeting_id = meeting.id) AS last_marked_at,
               ${titleColumns(lang)}
        FROM meeting JOIN support_group ON support_group.id = meeting.group_id JOIN programme ON programme.id = support_group.programme_id ${titleJoins}
        WHERE meeting.id = ${id}`,
  )

const comerRow = z.object({
  id: idOf<'enrolment'>(),
  householdId: idOf<'household'>(),
  code: z.string(),
  needs: z.array(z.enum(needs)),
  interpreterLanguage: z.string().nullable(),
  childcareChildren: z.number(),
  dietsSealed: bytes().nullable(),
  mark: z.enum(attendanceMarks).nullable(),
  markedAt: instant().nullable(),
  /** This meeting's mark and those before it, newest first. */
  marks: z.array(z.enum(attendanceMarks).nullable()),
})

const opened = (secrets: Secrets, { dietsSealed, marks, ...row }: z.output<typeof comerRow>) => ({
  ...row,
  diets: dietsSealed ? secrets.open(enrolmentSpot('diets_sealed', row.id), dietsSealed) : '',
  absences: absencesInRow(marks),
})
export type Comer = ReturnType<typeof opened>

/**
 * The families of a meeting: those who have a place and had it before the meeting ended, those whose group has ended since,
 * and whoever has a mark, although they have left the group later.
 */
export async function comersTo(
  tx: Read,
  secrets: Secrets,
  { id, groupId, startsAt, endsAt }: ShownMeeting,
): Promise<Comer[]> {
  const rows = await tx.rows(
    comerRow,
    sql`SELECT enrolment.id, enrolment.household_id, household.code, enrolment.needs, enrolment.interpreter_language, enrolment.childcare_children,
               enrolment.diets_sealed, now_marked.mark, now_marked.marked_at,
               (SELECT coalesce(array_agg(earlier.mark ORDER BY held.starts_at DESC), '{}')
                FROM (SELECT meeting.id, meeting.starts_at FROM meeting WHERE meeting.group_id = ${groupId} AND meeting.state = 'planned'
                      AND meeting.starts_at <= ${startsAt} ORDER BY meeting.starts_at DESC LIMIT 6) AS held
                LEFT JOIN attendance AS earlier ON earlier.meeting_id = held.id AND earlier.enrolment_id = enrolment.id) AS marks
        FROM enrolment JOIN household ON household.id = enrolment.household_id
        LEFT JOIN attendance AS now_marked ON now_marked.enrolment_id = enrolment.id AND now_marked.meeting_id = ${id}
        WHERE enrolment.group_id = ${groupId}
          AND ((enrolment.state = 'joined' AND enrolment.state_since <= ${endsAt}) OR (enrolment.state = 'ended' AND enrolment.asked_at <= ${endsAt})
               OR now_marked.mark IS NOT NULL)
        ORDER BY enrolment.asked_number LIMIT 1000`,
  )
  return rows.map((row) => opened(secrets, row))
}

/** "maidoton, pähkinä" of many families → each diet and how many wrote it, the commonest first. No family stands beside it. */
export function countDiets(texts: readonly string[]): [string, number][] {
  const counted = new Map<string, number>()
  for (const text of texts)
    for (const diet of text
      .split(/[,;\n]/)
      .map((part) => part.trim().toLowerCase().replace(/\.$/, ''))
      .filter(Boolean))
      counted.set(diet, (counted.get(diet) ?? 0) + 1)
  return [...counted].sort(([a, many], [b, few]) => few - many || a.localeCompare(b, 'fi'))
}
