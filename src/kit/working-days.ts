/**
 * Finnish holidays and working days (WORDS.md § 7). A working day is Monday–Friday that is no church holiday, 1 May,
 * Independence Day, Midsummer Eve or Christmas Eve (laki 150/1930 counts these out), less the organisation's own breaks.
 */
import type { DateRange } from './date-range.ts'
import { includes } from './date-range.ts'
import { type PlainDate, Temporal } from './time.ts'

/** Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher). Checked against the Almanac's days in the tests. */
export function easterSunday(year: number): PlainDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const monthAndDay = h + l - 7 * m + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(monthAndDay / 31), day: (monthAndDay % 31) + 1 })
}

/** The first such weekday (1 = Monday) on or after a day. */
const onOrAfter = (day: PlainDate, weekday: number) => day.add({ days: (weekday - day.dayOfWeek + 7) % 7 })

export type HolidayName =
  | 'new-year'
  | 'epiphany'
  | 'good-friday'
  | 'easter'
  | 'easter-monday'
  | 'may-day'
  | 'ascension'
  | 'pentecost'
  | 'midsummer-eve'
  | 'midsummer'
  | 'all-saints'
  | 'independence'
  | 'christmas-eve'
  | 'christmas'
  | 'boxing-day'

function holidaysOf(year: number): Map<string, HolidayName> {
  const on = (month: number, day: number) => Temporal.PlainDate.from({ year, month, day })
  const easter = easterSunday(year)
  const midsummer = onOrAfter(on(6, 20), 6)
  const named: [PlainDate, HolidayName][] = [
    [on(1, 1), 'new-year'],
    [on(1, 6), 'epiphany'],
    [easter.subtract({ days: 2 }), 'good-friday'],
    [easter, 'easter'],
    [easter.add({ days: 1 }), 'easter-monday'],
    [easter.add({ days: 39 }), 'ascension'],
    [easter.add({ days: 49 }), 'pentecost'],
    [on(5, 1), 'may-day'],
    [midsummer.subtract({ days: 1 }), 'midsummer-eve'],
    [midsummer, 'midsummer'],
    [onOrAfter(on(10, 31), 6), 'all-saints'],
    [on(12, 6), 'independence'],
    [on(12, 24), 'christmas-eve'],
    [on(12, 25), 'christmas'],
    [on(12, 26), 'boxing-day'],
  ]
  return new Map(named.map(([day, name]) => [day.toString(), name]))
}

const years = new Map<number, Map<string, HolidayName>>()

/** The name of the Finnish holiday (or eve) on this day, if it is one. */
export function holidayOn(day: PlainDate): HolidayName | undefined {
  let year = years.get(day.year)
  if (year === undefined) {
    year = holidaysOf(day.year)
    years.set(day.year, year)
  }
  return year.get(day.toString())
}

export const isWorkingDay = (day: PlainDate, breaks: readonly DateRange[] = []) =>
  day.dayOfWeek <= 5 && holidayOn(day) === undefined && !breaks.some((range) => includes(range, day))

/** The nth working day after the day of arrival, which is day 0 even late in the evening. */
export function workingDaysAfter(arrival: PlainDate, count: number, breaks: readonly DateRange[] = []): PlainDate {
  let day = arrival
  for (let left = count; left > 0; ) {
    day = day.add({ days: 1 })
    if (isWorkingDay(day, breaks)) left -= 1
  }
  return day
}
