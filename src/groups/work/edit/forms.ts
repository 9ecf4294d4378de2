/** A group as it is typed: its basics, its rhythm, its place, its size and people. Each part is read alone, and all together. */
import { joiningWays, programmeLanguages, queueOrders } from '../../../directory/programme.ts'
import type { DateRange } from '../../../kit/date-range.ts'
import {
  type Body,
  checkbox,
  choice,
  choices,
  date,
  type Field,
  type FormMoment,
  form,
  type KitProblem,
  optionalChoice,
  optionalText,
  time,
  typedText,
  wholeNumber,
} from '../../../kit/forms.ts'
import type { Id } from '../../../kit/ids.ts'
import { type PlainDate, Temporal } from '../../../kit/time.ts'
import type { Facilitator } from '../../facilitators.ts'
import type { GroupOptions } from '../../group-options.ts'

export const weekdayValues = ['1', '2', '3', '4', '5', '6', '7'] as const
export const wheres = ['place', 'online', 'municipality'] as const
export const mostMeetings = 200

/** 3.12.2026, and as people type it with a weekday before: "to 3.12.2026". */
export function readDay(typed: string): PlainDate | undefined {
  const found = /^(?:\p{L}{2,4}\.?\s+)?(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u.exec(typed.trim())
  if (!found) return undefined
  try {
    return Temporal.PlainDate.from(
      { year: Number(found[3]), month: Number(found[2]), day: Number(found[1]) },
      { overflow: 'reject' },
    )
  } catch {
    return undefined
  }
}
export const typeDay = (day: PlainDate) => `${day.day}.${day.month}.${day.year}`

/** One day or one range a line: "21.12.2026–6.1.2027". */
const breaks = (): Field<DateRange[], KitProblem | 'not-break'> => ({
  read: (body, name) => {
    const ranges: DateRange[] = []
    for (const line of typedText(body, name)
      .split('\n')
      .map((text) => text.trim())
      .filter(Boolean)) {
      const [first, last = first, more] = line.split(/\s*[–-]\s*/).map(readDay)
      if (
        first === undefined ||
        last === undefined ||
        more !== undefined ||
        Temporal.PlainDate.compare(first, last) > 0
      )
        return { problem: 'not-break' }
      ranges.push({ first, last })
    }
    return ranges.length > 30 ? { problem: 'too-long' } : { value: ranges }
  },
})

const timeFields = { startTime: time(), minutes: wholeNumber({ from: 15, to: 1440 }) }
const rhythmFields = {
  firstDay: date({ notPast: true }),
  weekday: choices(weekdayValues),
  everyWeeks: wholeNumber({ from: 1, to: 26 }),
  meetings: wholeNumber({ from: 1, to: mostMeetings }),
  ...timeFields,
  breaks: breaks(),
}
export const rhythmForm = form(rhythmFields)
/** What the list of days alone needs, once the days are there. */
export const timeForm = form(timeFields)

const nameFields = {
  nameFi: optionalText({ longest: 80 }),
  nameSv: optionalText({ longest: 80 }),
  nameEn: optionalText({ longest: 80 }),
}
const beginningFields = {
  language: choice(programmeLanguages),
  joining: choice(joiningWays),
  queueOrder: choice(queueOrders),
}
const sizeFields = {
  size: wholeNumber({ from: 0, to: 1000 }),
  childcareSize: wholeNumber({ from: 0, to: 1000, empty: 0 }),
}
const whereFields = ({ places, municipalities }: GroupOptions) => ({
  where: choice(wheres),
  place: optionalChoice(places.map(({ id }) => id as string)),
  municipality: optionalChoice(municipalities.map(({ code }) => code)),
})

type WhereTyped = { where: (typeof wheres)[number]; place: string | undefined; municipality: string | undefined }
/** The chosen way of meeting needs its own answer; the others' are left aside. */
const whereIsTold = ({ where, place, municipality }: WhereTyped) =>
  where === 'place' && place === undefined
    ? { place: 'choose-one' as const }
    : where === 'municipality' && municipality === undefined
      ? { municipality: 'choose-one' as const }
      : {}
export const whereFrom = ({ where, place, municipality }: WhereTyped) => ({
  placeId: where === 'place' ? ((place ?? null) as Id<'place'> | null) : null,
  municipalityCode: where === 'municipality' ? (municipality ?? null) : null,
  online: where === 'online',
})

export const newGroupForm = (options: GroupOptions) =>
  form({ ...nameFields, ...beginningFields, ...whereFields(options), ...sizeFields, ...rhythmFields }, whereIsTold)
export const draftForm = (options: GroupOptions) =>
  form({ ...nameFields, ...beginningFields, ...whereFields(options), ...sizeFields, takesNew: checkbox() }, whereIsTold)
/** What may change once families can see the group. */
export const publishedForm = (options: GroupOptions) =>
  form({ ...nameFields, ...whereFields(options), ...sizeFields, takesNew: checkbox() }, whereIsTold)

export type FacilitatorTyped = { name: string; account: string; peer: boolean; shown: boolean }
const noFacilitator: FacilitatorTyped = { name: '', account: '', peer: false, shown: true }
const mostFacilitators = 12

const facilitatorsTyped = (body: Body): FacilitatorTyped[] => {
  const rows: FacilitatorTyped[] = []
  for (let row = 0; `facName.${row}` in body && row < mostFacilitators; row += 1)
    rows.push({
      name: typedText(body, `facName.${row}`),
      account: typedText(body, `facAccount.${row}`),
      peer: typedText(body, `facPeer.${row}`) !== '',
      shown: typedText(body, `facShown.${row}`) !== '',
    })
  return rows
}

/** The rows to show: what was typed, with the row that was just added or taken away. */
export function facilitatorRows(body: Body): FacilitatorTyped[] {
  const rows = facilitatorsTyped(body)
  const [does, name, index] = typedText(body, '_rows').split(':')
  if (name !== 'facilitator') return rows.length === 0 ? [noFacilitator] : rows
  return does === 'add'
    ? [...rows, noFacilitator].slice(0, mostFacilitators)
    : rows.filter((_, row) => row !== Number(index))
}

export const bodyOfFacilitators = (facilitators: readonly Facilitator[]): Body =>
  Object.fromEntries(
    facilitators.flatMap(({ firstName, account, peer, nameShown }, row) => [
      [`facName.${row}`, firstName],
      [`facAccount.${row}`, account ?? ''],
      [`facPeer.${row}`, peer ? 'on' : ''],
      [`facShown.${row}`, nameShown ? 'on' : ''],
    ]),
  )

/** Empty rows are left out; a worker or a tick without a name is told beside its row. */
export function readFacilitators(body: Body, { workers }: GroupOptions) {
  const problems: Record<string, string> = {}
  const value: Facilitator[] = []
  for (const [row, { name, account, peer, shown }] of facilitatorsTyped(body).entries()) {
    if (name === '' && account === '' && !peer) continue
    if (name === '') problems[`facName.${row}`] = 'name-missing'
    else if (name.length > 40) problems[`facName.${row}`] = 'too-long'
    else if (account !== '' && !workers.some(({ id }) => id === account)) problems[`facAccount.${row}`] = 'choose-one'
    else
      value.push({
        firstName: name,
        peer,
        nameShown: shown,
        account: account === '' ? undefined : (account as Id<'account'>),
      })
  }
  return { value, problems }
}

export type DayTyped = { typed: string; day: PlainDate | undefined; problem: string | undefined }

/** The list of days as it was edited: emptied rows are days taken away; the rest must be sound, to come, and different. */
export function readDays(body: Body, { today }: FormMoment): DayTyped[] {
  const rows: DayTyped[] = []
  const seen = new Set<string>()
  for (let row = 0; `day.${row}` in body && row <= mostMeetings; row += 1) {
    const typed = typedText(body, `day.${row}`)
    if (typed === '') continue
    const day = readDay(typed)
    const twice = day !== undefined && seen.has(day.toString())
    if (day) seen.add(day.toString())
    const past = day !== undefined && Temporal.PlainDate.compare(day, today) < 0
    rows.push({
      typed,
      day,
      problem: day === undefined ? 'not-date' : past ? 'date-is-past' : twice ? 'same-day-twice' : undefined,
    })
  }
  return rows.every(({ day }) => day)
    ? rows.sort((a, b) => (a.day && b.day ? Temporal.PlainDate.compare(a.day, b.day) : 0))
    : rows
}

/** Tells whether the days were counted from the rhythm that stands in the form now; times of day may change freely. */
export const rhythmMark = (body: Body) =>
  ['firstDay', 'firstDay.day', 'firstDay.month', 'firstDay.year', 'weekday', 'everyWeeks', 'meetings', 'breaks']
    .map((name) => [body[name] ?? ''].flat().join(','))
    .join('|')
    .replace(/\s+/g, ' ')
