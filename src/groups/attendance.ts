/** Who came: three marks, and what may be marked when. Pure: no database here. */
import { dayOf, type Instant, type PlainDate, Temporal } from '../kit/time.ts'

export const attendanceMarks = ['present', 'told', 'absent'] as const
export type Mark = (typeof attendanceMarks)[number]

/** Before the day one can only say beforehand that one cannot come; 'none' takes that back. */
export const mayMark = (meeting: { startsAt: Instant }, today: PlainDate, mark: Mark | 'none') =>
  Temporal.PlainDate.compare(dayOf(meeting.startsAt), today) <= 0 ? mark !== 'none' : mark === 'told' || mark === 'none'

export const hasItsDay = (meeting: { startsAt: Instant }, today: PlainDate) => mayMark(meeting, today, 'present')

/** How many meetings in a row the family was away without a word, the newest mark first. */
export const absencesInRow = (marks: readonly (Mark | null)[]) => {
  const firstOther = marks.findIndex((mark) => mark !== 'absent')
  return firstOther === -1 ? marks.length : firstOther
}
/** From the second on, a kind call is proposed. */
export const nudgesFrom = 2
