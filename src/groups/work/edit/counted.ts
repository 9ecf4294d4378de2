import type { PlaceId } from '../../../directory/programme.ts'
import type { Actor } from '../../../kit/actor.ts'
import type { PersonalRead, Transaction } from '../../../kit/database/index.ts'
import { type Body, typedText } from '../../../kit/forms.ts'
import type { Frame } from '../../../kit/http/index.ts'
import type { Id } from '../../../kit/ids.ts'
import type { Secrets } from '../../../kit/secrets.ts'
import type { Clock, PlainDate } from '../../../kit/time.ts'
import type { Lang } from '../../../kit/words.ts'
import { clashesOf } from '../../clashes.ts'
import type { GroupOptions } from '../../group-options.ts'
import { meetingOn } from '../../schedule.ts'
import { countDays, type Skipped, yearOf } from './days.ts'
import { type DayTyped, facilitatorRows, readDays, rhythmForm, rhythmMark, timeForm, typeDay } from './forms.ts'
import type { Counted } from './views.tsx'

export type Here = {
  tx: PersonalRead | Transaction
  actor: Actor
  clock: Clock
  lang: Lang
  secrets: Secrets
  frame: Frame
}

type Asked = {
  options: GroupOptions
  body: Body
  rows: readonly DayTyped[]
  skipped: readonly Skipped[]
  mark: string
  asked?: number | undefined
}

/** The list of days with everything one should know before saving: times of day, clashes, the year. */
async function counted(
  { tx, actor, lang, clock }: Here,
  { options, body, rows, skipped, mark, asked }: Asked,
): Promise<Counted> {
  const times = timeForm.read(body, { today: clock.today() })
  const met = rows.map((row) => ({
    ...row,
    meeting: times.ok && row.day ? meetingOn(row.day, times.value) : undefined,
  }))
  const place =
    typedText(body, 'where') === 'place'
      ? options.places.find(({ id }) => id === typedText(body, 'place'))?.id
      : undefined
  const accounts = facilitatorRows(body).flatMap(({ account }) =>
    options.workers.filter(({ id }) => id === account).map(({ id }) => id),
  )
  const meetings = met.flatMap(({ meeting }) => meeting ?? [])
  const clashes =
    meetings.length === 0
      ? []
      : await clashesOf(tx, {
          actor,
          lang,
          meetings,
          place: place as PlaceId | undefined,
          accounts: accounts as Id<'account'>[],
        })
  const shown = met.map((row) => ({
    ...row,
    clashes: clashes.filter(({ startsAt }) => row.meeting?.startsAt.equals(startsAt)),
  }))
  const days = shown.flatMap(({ day }) => day ?? [])
  const clashing = new Set(
    shown.flatMap(({ day, clashes: found }) => (day && found.length > 0 ? [day.toString()] : [])),
  )
  return { rows: shown, skipped, months: yearOf({ meetings: days, clashes: clashing, skipped }), mark, asked }
}

export const weekdaysOf = (firstDay: PlainDate, weekday: readonly string[]) => [
  ...new Set([firstDay.dayOfWeek, ...weekday.map(Number)]),
]

/** The days anew from the rhythm; what was edited by hand in the list is replaced. */
export async function countAnew(
  here: Here,
  options: GroupOptions,
  body: Body,
): Promise<{ problems: Record<string, string | undefined> } | { counted: Counted }> {
  const rhythm = rhythmForm.read(body, { today: here.clock.today() })
  if (!rhythm.ok) return { problems: rhythm.problems }
  const { firstDay, weekday, breaks, meetings } = rhythm.value
  const { days, skipped } = countDays({ ...rhythm.value, weekdays: weekdaysOf(firstDay, weekday) }, breaks)
  const rows = days.map((day) => ({ typed: typeDay(day), day, problem: undefined }))
  return {
    counted: await counted(here, {
      options,
      body,
      rows,
      skipped,
      mark: rhythmMark(body),
      asked: days.length < meetings ? meetings : undefined,
    }),
  }
}

/** The list as it was edited; the days skipped are told again when the rhythm still stands. */
export async function countAgain(here: Here, options: GroupOptions, body: Body): Promise<Counted | undefined> {
  if (!('day.0' in body)) return undefined
  const mark = typedText(body, '_rhythm')
  const rhythm = rhythmForm.read(body, { today: here.clock.today() })
  const skipped =
    rhythm.ok && mark === rhythmMark(body)
      ? countDays(
          { ...rhythm.value, weekdays: weekdaysOf(rhythm.value.firstDay, rhythm.value.weekday) },
          rhythm.value.breaks,
        ).skipped
      : []
  return counted(here, { options, body, rows: readDays(body, { today: here.clock.today() }), skipped, mark })
}

export const problemsOfDays = ({ rows, mark }: Counted, body: Body): Record<string, string | undefined> => {
  if (mark !== rhythmMark(body)) return { 'day.0': 'rhythm-changed' }
  if (rows.length === 0) return { 'day.0': 'no-days' }
  if (rows.length > 200) return { 'day.0': 'too-many-days' }
  const unsound = Object.fromEntries(rows.flatMap(({ problem }, row) => (problem ? [[`day.${row}`, problem]] : [])))
  if (Object.keys(unsound).length > 0) return unsound
  return rows.some(({ clashes }) => clashes.length > 0) && typedText(body, 'clashes') === ''
    ? { clashes: 'confirm-clashes' }
    : {}
}

/** While one only looks again, what cannot be a day is told, and nothing else. */
export const onlyUnsound = ({ rows }: Counted) =>
  Object.fromEntries(rows.flatMap(({ problem }, row) => (problem ? [[`day.${row}`, problem]] : [])))
