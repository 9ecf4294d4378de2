/** When a group meets: pure arithmetic of days and Finnish wall-clock times, round holidays and breaks. */
import { type Instant, instantOf, type PlainDate, Temporal } from '../kit/time.ts'

export type Rhythm = {
  firstDay: PlainDate
  /** ISO weekdays 1–7 on which the group meets; the first day's weekday is always one of them. */
  weekdays: readonly number[]
  everyWeeks: number
  meetings: number
  /** 'HH:MM' on a Finnish wall clock: winter and summer alike. */
  startTime: string
  minutes: number
}
export type Meeting = { startsAt: Instant; endsAt: Instant }

/** No programme runs longer: stops a rhythm whose every day falls on a break. */
const longestYears = 3

/**
 * The days of a group's meetings, in order: `meetings` of them on the given weekdays of every nth week, skipping the days
 * that `isFree` says nobody meets (public holidays, the organisation's breaks). A skipped meeting is held later: the number
 * promised is the number met, as long as it fits in three years.
 */
export function meetingDays(rhythm: Rhythm, isFree: (day: PlainDate) => boolean): PlainDate[] {
  const days: PlainDate[] = []
  const monday = rhythm.firstDay.subtract({ days: rhythm.firstDay.dayOfWeek - 1 })
  const last = rhythm.firstDay.add({ years: longestYears })
  const weekdays = [...new Set([...rhythm.weekdays, rhythm.firstDay.dayOfWeek])].sort((a, b) => a - b)
  for (let week = monday; Temporal.PlainDate.compare(week, last) < 0; week = week.add({ weeks: rhythm.everyWeeks }))
    for (const weekday of weekdays) {
      const day = week.add({ days: weekday - 1 })
      if (Temporal.PlainDate.compare(day, rhythm.firstDay) < 0 || isFree(day)) continue
      if (days.length === rhythm.meetings) return days
      days.push(day)
    }
  return days
}

export const meetingOn = (day: PlainDate, { startTime, minutes }: Pick<Rhythm, 'startTime' | 'minutes'>): Meeting => {
  const startsAt = instantOf(day, startTime)
  return { startsAt, endsAt: startsAt.add({ minutes }) }
}

/** All meetings of a rhythm. DST is Finland's: a meeting at 9.30 is at 9.30 on both sides of the change. */
export const meetingsOf = (rhythm: Rhythm, isFree: (day: PlainDate) => boolean): Meeting[] =>
  meetingDays(rhythm, isFree).map((day) => meetingOn(day, rhythm))
