/** iCalendar (RFC 5545): each meeting is an event of its own in UTC, so daylight saving moves nothing. */
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { Instant } from './time.ts'

export type CalendarEvent = {
  id: string
  /** Counts up at each change (RFC 5545, 3.8.7.4), so that a calendar takes the newer one. */
  revision: number
  startsAt: Instant
  endsAt: Instant
  title: string
  place: string
  note: string
  cancelled: boolean
}

const toDate = (instant: Instant) => new Date(instant.epochMilliseconds)

/** `name` and titles must be neutral: a calendar is seen over a shoulder and synced to a shared device. */
export function calendarOf(name: string, events: readonly CalendarEvent[], stamp: Instant): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'vierella', product: 'vierella' },
    ttl: 3600,
    timezone: null,
  })
  for (const event of events)
    calendar.createEvent({
      id: `${event.id}@vierella`,
      sequence: event.revision,
      start: toDate(event.startsAt),
      end: toDate(event.endsAt),
      stamp: toDate(stamp),
      summary: event.title,
      location: event.place || null,
      description: event.note || null,
      status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  return calendar.toString()
}
export const calendarType = 'text/calendar; charset=utf-8'
