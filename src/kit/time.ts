/** The only file that reads the machine's clock. A day is not an instant, and now is handed in. */
import { Temporal } from 'temporal-polyfill'

export { Temporal }
export type Instant = Temporal.Instant
export type PlainDate = Temporal.PlainDate

export const zone = 'Europe/Helsinki'

/** Now and today; today is today in Finland, wherever the server stands. */
export type Clock = { now(): Instant; today(): PlainDate }

export const dayOf = (instant: Instant): PlainDate => instant.toZonedDateTimeISO(zone).toPlainDate()
export const timeOf = (instant: Instant): Temporal.PlainTime => instant.toZonedDateTimeISO(zone).toPlainTime()

/** The instant at which a Finnish wall clock shows this day and time; a time skipped in spring moves on by an hour. */
export const instantOf = (day: PlainDate, time: string | Temporal.PlainTime): Instant =>
  day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).toInstant()

/** The machine's clock, moved by a number of milliseconds (the demo's clock can be moved; elsewhere 0). */
export const systemClock = (movedBy: () => number = () => 0): Clock => {
  const now = () => Temporal.Instant.fromEpochMilliseconds(Date.now() + movedBy())
  return { now, today: () => dayOf(now()) }
}

/** A clock that stands still until it is moved: for tests. */
export const fixedClock = (
  iso: string,
): Clock & { moveTo(iso: string): void; moveBy(duration: Temporal.DurationLike): void } => {
  let at = Temporal.Instant.from(iso)
  return {
    now: () => at,
    today: () => dayOf(at),
    moveTo: (next) => {
      at = Temporal.Instant.from(next)
    },
    moveBy: (duration) => {
      at = at.toZonedDateTimeISO(zone).add(duration).toInstant()
    },
  }
}

/** Milliseconds since some start: for measuring, never for deciding. */
export const stopwatch = (): (() => number) => {
  const start = performance.now()
  return () => performance.now() - start
}

export const isBefore = (a: PlainDate, b: PlainDate) => Temporal.PlainDate.compare(a, b) < 0
export const instantIsBefore = (a: Instant, b: Instant) => Temporal.Instant.compare(a, b) < 0
export const monthsBetween = (from: PlainDate, to: PlainDate) => from.until(to, { largestUnit: 'months' }).months
