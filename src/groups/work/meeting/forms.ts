/** What a meeting's pages read: marks by family, a new time, the worker's own words. */
import { type Body, date, form, optionalText, time, typedText } from '../../../kit/forms.ts'
import { type Instant, instantOf, type PlainDate, timeOf } from '../../../kit/time.ts'
import { attendanceMarks, type Mark } from '../../attendance.ts'
import type { Marking } from '../../meeting-commands.ts'
import type { Meeting } from '../../schedule.ts'
import type { Comer } from '../../work-meetings.ts'

/** Nothing to read but the seal. */
export const sealForm = form({})

const isMark = (text: string): text is Mark | 'none' =>
  text === 'none' || (attendanceMarks as readonly string[]).includes(text)

/**
 * Only what was changed on the page is written: a mark that came meanwhile – the family said "not today", the other
 * facilitator saved – is not undone by an older page. "Kaikki tulivat" fills those that have no mark.
 */
export function marksFrom(body: Body, comers: readonly Pick<Comer, 'id' | 'mark'>[]): Marking[] {
  const all = typedText(body, '_do') === 'all'
  return comers.flatMap(({ id, mark }) => {
    const typed = typedText(body, `mark.${id}`)
    if (typed === '') return all && mark === null ? [{ enrolment: id, mark: 'present' as const }] : []
    return isMark(typed) && typed !== typedText(body, `was.${id}`) ? [{ enrolment: id, mark: typed }] : []
  })
}

export const moveForm = form({ day: date({ notPast: true }), startTime: time(), endTime: time() })

const wallTime = (at: Instant) => timeOf(at).toString().slice(0, 5)
export const typedTimes = ({ startsAt, endsAt }: Meeting) => ({
  startTime: wallTime(startsAt),
  endTime: wallTime(endsAt),
})

/** The new time; a meeting whose hours stay keeps its length, also over midnight. Undefined when it would end before it starts. */
export function movedTo(
  meeting: Meeting,
  { day, startTime, endTime }: { day: PlainDate; startTime: string; endTime: string },
): Meeting | undefined {
  const before = typedTimes(meeting)
  const startsAt = instantOf(day, startTime)
  if (startTime === before.startTime && endTime === before.endTime)
    return { startsAt, endsAt: startsAt.add(meeting.startsAt.until(meeting.endsAt)) }
  return endTime > startTime ? { startsAt, endsAt: instantOf(day, endTime) } : undefined
}

export const cancelMeetingForm = form({ text: optionalText({ longest: 1000 }) })
