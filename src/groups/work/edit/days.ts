/** From a rhythm to a list of days: what was skipped and why, what clashes, and how the year looks. Pure but for the clashes. */
import type { DateRange } from '../../../kit/date-range.ts'
import { includes } from '../../../kit/date-range.ts'
import { type PlainDate, Temporal } from '../../../kit/time.ts'
import { type HolidayName, holidayOn } from '../../../kit/working-days.ts'
import { meetingDays, type Rhythm } from '../../schedule.ts'

export type Skipped = { day: PlainDate; why: HolidayName | 'break' }

export function countDays(rhythm: Rhythm, breaks: readonly DateRange[]): { days: PlainDate[]; skipped: Skipped[] } {
  const skipped: Skipped[] = []
  const isFree = (day: PlainDate) => {
    const why = holidayOn(day) ?? (breaks.some((range) => includes(range, day)) ? 'break' : undefined)
    if (why) skipped.push({ day, why })
    return why !== undefined
  }
  const days = meetingDays(rhythm, isFree)
  const last = days.at(-1)
  // What falls after the last meeting skipped nothing.
  return { days, skipped: last ? skipped.filter(({ day }) => Temporal.PlainDate.compare(day, last) < 0) : skipped }
}

export type DayMark = 'meeting' | 'clash' | 'skipped' | undefined
export type MonthShown = { year: number; month: number; blanks: number; days: { n: number; mark: DayMark }[] }
type Marks = { meetings: readonly PlainDate[]; clashes: ReadonlySet<string>; skipped: readonly Skipped[] }

/** Twelve months from the first meeting's, each with its days marked. */
export function yearOf({ meetings, clashes, skipped }: Marks): MonthShown[] {
  const [first] = [...meetings].sort(Temporal.PlainDate.compare)
  if (first === undefined) return []
  const met = new Set(meetings.map(String))
  const left = new Set(skipped.map(({ day }) => String(day)))
  const markOf = (day: PlainDate): DayMark => {
    const key = day.toString()
    return clashes.has(key) ? 'clash' : met.has(key) ? 'meeting' : left.has(key) ? 'skipped' : undefined
  }
  return Array.from({ length: 12 }, (_, index) => {
    const start = first.with({ day: 1 }).add({ months: index })
    const days = Array.from({ length: start.daysInMonth }, (_, day) => ({
      n: day + 1,
      mark: markOf(start.add({ days: day })),
    }))
    return { year: start.year, month: start.month, blanks: start.dayOfWeek - 1, days }
  })
}
