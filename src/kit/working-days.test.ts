import { expect, test } from 'vitest'
import { Temporal } from './time.ts'
import { easterSunday, holidayOn, isWorkingDay, workingDaysAfter } from './working-days.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

// The check vector of WORDS.md § 7.
test.each([
  [2026, '2026-04-05', '2026-06-20', '2026-10-31', 9],
  [2027, '2027-03-28', '2027-06-26', '2027-11-06', 8],
  [2028, '2028-04-16', '2028-06-24', '2028-11-04', 9],
  [2029, '2029-04-01', '2029-06-23', '2029-11-03', 10],
  [2030, '2030-04-21', '2030-06-22', '2030-11-02', 10],
])('the moving holidays of %i stand where the almanac has them', (year, easter, midsummer, allSaints, weekdaysOff) => {
  expect(easterSunday(year).toString()).toBe(easter)
  expect(holidayOn(day(midsummer))).toBe('midsummer')
  expect(holidayOn(day(allSaints))).toBe('all-saints')
  let off = 0
  for (let at = day(`${year}-01-01`); at.year === year; at = at.add({ days: 1 }))
    if (at.dayOfWeek <= 5 && holidayOn(at) !== undefined) off += 1
  expect(off).toBe(weekdaysOff)
})

test.each([
  ['2026-04-02', 2, '2026-04-08'],
  ['2026-12-04', 1, '2026-12-07'],
  ['2026-06-17', 2, '2026-06-22'],
  ['2026-12-23', 1, '2026-12-28'],
  ['2027-01-05', 1, '2027-01-07'],
])('what is sent on %s is answered within %i working days by %s', (sent, days, due) => {
  expect(workingDaysAfter(day(sent), days).toString()).toBe(due)
})

test("an organisation's own break is not working time", () => {
  const break_ = { first: day('2026-12-21'), last: day('2027-01-06') }
  expect(isWorkingDay(day('2026-12-22'), [break_])).toBe(false)
  expect(workingDaysAfter(day('2026-12-18'), 1, [break_]).toString()).toBe('2027-01-07')
})
