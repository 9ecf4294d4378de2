import { type PlainDate, Temporal } from './time.ts'

/** Both ends included, as people say it: "1.–31.8." */
export type DateRange = { first: PlainDate; last: PlainDate }

export const includes = ({ first, last }: DateRange, day: PlainDate) =>
  Temporal.PlainDate.compare(first, day) <= 0 && Temporal.PlainDate.compare(day, last) <= 0
