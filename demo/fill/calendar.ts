/** When the demo's groups meet, from their programme's structure and round the days when nobody meets. */
import type { Structure } from '../../src/directory/programme.ts'
import { type Meeting, meetingDays, meetingOn } from '../../src/groups/schedule.ts'
import { isBefore, type PlainDate } from '../../src/kit/time.ts'
import { holidayOn } from '../../src/kit/working-days.ts'
import type { DemoGroup } from '../shape.ts'

/** Public holidays, from Christmas Eve to Epiphany, and July. */
export const nobodyMeets = (day: PlainDate) =>
  holidayOn(day) !== undefined ||
  day.month === 7 ||
  (day.month === 12 && day.day >= 24) ||
  (day.month === 1 && day.day <= 6)

/** The programme's structure as this group runs it. A group with a rhythm of its own beside the main one meets once a time. */
export function structureOf(structure: Structure, group: DemoGroup): Structure {
  const ownRhythm = group.everyWeeks !== undefined && group.everyWeeks !== structure.everyWeeks
  return {
    ...structure,
    timesPerWeek: ownRhythm ? Math.min(1, structure.timesPerWeek) : structure.timesPerWeek,
    everyWeeks: group.everyWeeks ?? structure.everyWeeks,
    meetings: group.meetings ?? structure.meetings,
    size: group.size ?? structure.size,
  }
}

/** The second time comes two or three days after the first, and never at a weekend. */
const stepsFromFirst = [0, 2, 3, 4, 5, 1, 6]
const weekdaysOf = (first: number, times: number) =>
  stepsFromFirst
    .map((step) => ({ step, weekday: ((first - 1 + step) % 7) + 1 }))
    .filter(({ step, weekday }) => step === 0 || weekday <= 5)
    .slice(0, times)
    .map(({ weekday }) => weekday)

export const firstDayOf = ({ startsInWeeks, weekday }: DemoGroup, today: PlainDate) =>
  today.add({ days: startsInWeeks * 7 + weekday - today.dayOfWeek })

/** A group without an end has its meetings made for a year at a time: never more than this many fit in it. */
const inAYear = ({ timesPerWeek, everyWeeks }: Structure) => timesPerWeek * Math.ceil(53 / everyWeeks)

export function meetingsOf(group: DemoGroup, structure: Structure, today: PlainDate): Meeting[] {
  if (structure.timesPerWeek === 0) return []
  const firstDay = firstDayOf(group, today)
  const endless = structure.meetings === 0
  const rhythm = {
    firstDay,
    weekdays: weekdaysOf(group.weekday, structure.timesPerWeek),
    everyWeeks: structure.everyWeeks,
    meetings: endless ? inAYear(structure) : structure.meetings,
    startTime: group.startTime,
    minutes: structure.minutes,
  }
  const yearOn = firstDay.add({ years: 1 })
  return meetingDays(rhythm, nobodyMeets)
    .filter((day) => !endless || isBefore(day, yearOn))
    .map((day) => meetingOn(day, rhythm))
}
