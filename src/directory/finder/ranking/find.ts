/** From a question to an answer: three questions to the database, five where nothing was understood, however many programmes there are. */
import { type Read, sql } from '../../../kit/database/index.ts'
import { idOf } from '../../../kit/ids.ts'
import { dayOf, timeOf } from '../../../kit/time.ts'
import { spoken } from '../../../kit/words.ts'
import type { ProgrammeId } from '../../programme.ts'
import { type TextRow, textFor, textRow } from '../../programmes.ts'
import type { Knowledge } from '../knowledge.ts'
import type { DayTime } from '../understanding/side-phrases.ts'
import { withAdviser } from './adviser.ts'
import { type Ask, type Where, whereOf } from './ask.ts'
import { type Candidate, candidatesFor } from './candidates.ts'
import { type NextGroup, nextGroupsOf } from './next-groups.ts'
import { type Fit, monthsOutside, type Scored, scoreOf } from './score.ts'

/** Free places as the public is told; the same rule as the groups' own, which a test holds together. */
export type SeatLevel = 'room' | 'few' | 'full' | 'no-limit'
export const seatLevel = ({ size, taken }: { size: number; taken: number }): SeatLevel =>
  size === 0 ? 'no-limit' : taken >= size ? 'full' : size - taken <= Math.max(1, Math.floor(size / 4)) ? 'few' : 'room'

export type Result = {
  programme: Candidate
  text: TextRow
  fits: Fit[]
  score: number
  servesHere: boolean
  next: NextGroup | undefined
  seats: SeatLevel | undefined
  /** Only from a point the person typed, never to a confidential place. */
  distanceKm: number | null
}

export type Found = { results: Result[]; total: number; where: Where | undefined }

/** So many of the best are looked at with their groups. */
const LOOKED_AT = 28
/** How many groups of each, when filters leave some of them out. */
const TO_CHOOSE_FROM = 4

export async function find(tx: Read, knowledge: Knowledge, ask: Ask): Promise<Found> {
  const where = whereOf(ask)
  const { understood, filters, lang } = ask
  const candidates = await candidatesFor(tx, { understood, filters, lang, where, knowledge })
  const scored = candidates
    .map((candidate) => scoreOf(candidate, { understood, where, knowledge, lang }))
    .filter((one) => isAllowed(one.candidate, ask))
    .sort(byScore)
    .slice(0, Math.max(LOOKED_AT, ask.limit))
  const ids = scored.map(({ candidate }) => candidate.id)
  const ofEach = asksForGroup(filters) ? TO_CHOOSE_FROM : 1
  const groups = await nextGroupsOf(tx, { ids, where, clock: ask.clock, ofEach })
  const whole = scored.map((one) => withGroup(one, groups, { ask, where })).filter((one) => one !== undefined)
  const kept = withAdviser(worthShowing(whole.sort(byScore)))
  const shown = kept.slice(0, ask.limit)
  const texts = await textsOf(
    tx,
    shown.map(({ candidate }) => candidate.id),
  )
  return { results: shown.map((one) => resultOf(one, texts, ask)), total: kept.length, where }
}

/** The order is total: what is equal goes by when it was last checked, then by name. */
const byScore = (one: Scored, other: Scored) =>
  other.score - one.score ||
  other.candidate.checkedOn.toString().localeCompare(one.candidate.checkedOn.toString()) ||
  one.candidate.slug.localeCompare(other.candidate.slug)

/** What a chosen age leaves out; other filters have been asked of the index. */
const isAllowed = (candidate: Candidate, { filters }: Ask) =>
  filters.ageMonths === undefined || monthsOutside(candidate, filters.ageMonths) === 0

type Whole = Scored & { next: NextGroup | undefined }

const soonDays = 21

function withGroup(
  scored: Scored,
  groups: readonly NextGroup[],
  { ask, where }: { ask: Ask; where: Where | undefined },
): Whole | undefined {
  const own = groups.filter(({ programmeId }) => programmeId === scored.candidate.id)
  const fitting = own.filter((group) => suits(group, ask))
  if (asksForGroup(ask.filters) && fitting.length === 0) return undefined
  const whole = { ...scored, next: fitting[0] }
  const missed = own.length > 0 && fitting.length === 0 ? -0.05 : 0
  return { ...whole, score: scored.score + groupScore(whole, ask, where) + missed }
}

const asksForGroup = ({ withinKm, soon, room, time }: Ask['filters']) =>
  withinKm !== undefined || soon === true || room === true || time !== undefined

/** Whether a group stays within the filters that were chosen. */
function suits(group: NextGroup, { filters, clock }: Ask): boolean {
  const { withinKm, soon, room, time } = filters
  if (withinKm !== undefined && !group.online && (group.km === null || group.km > withinKm)) return false
  if (room && seatLevel(group) === 'full') return false
  if (soon && !(group.nextAt !== null && daysUntil(group, clock) <= soonDays)) return false
  return time === undefined || (group.nextAt !== null && dayTimesOf(group).includes(time))
}

const daysUntil = ({ nextAt }: NextGroup, clock: Ask['clock']) =>
  nextAt === null ? 999 : clock.today().until(dayOf(nextAt)).days

function dayTimesOf({ nextAt }: NextGroup): DayTime[] {
  if (nextAt === null) return []
  const { hour } = timeOf(nextAt)
  const part: DayTime = hour < 12 ? 'morning' : hour < 16 ? 'afternoon' : 'evening'
  return dayOf(nextAt).dayOfWeek >= 6 ? [part, 'weekend'] : [part]
}

/** Near, soon and with room, each a little; who comes home or answers the telephone is near anybody. */
function groupScore(
  { candidate, next }: Pick<Whole, 'candidate' | 'next'>,
  ask: Ask,
  where: Where | undefined,
): number {
  const point = where?.point !== undefined
  if (next === undefined)
    return point && candidate.how.some((how) => how === 'at-home' || how === 'by-phone') ? 0.08 : 0
  const near = !point || next.online ? 0 : nearness(next.orderKm)
  const soon = 0.06 * Math.max(0, 1 - daysUntil(next, ask.clock) / 60)
  const room = seatLevel(next) === 'full' ? -0.06 : 0.02
  const time = ask.understood.times.some((one) => dayTimesOf(next).includes(one)) ? 0.05 : 0
  const tongue = next.language === spoken(ask.lang) ? 0.03 : 0
  return near + soon + room + time + tongue
}

const nearness = (km: number) => 0.16 * Math.exp(-km / 45) - (km > 100 ? 0.12 : 0)

/** The tail that answers much less than the best is left away; what does not serve the place comes only when little else does. */
function worthShowing(sorted: readonly Whole[]): Whole[] {
  const best = Math.max(0, ...sorted.map(({ relevance }) => relevance))
  const good = sorted.filter(
    ({ candidate, relevance, score }) =>
      relevance >= (candidate.general ? 0.1 : Math.max(0.06, best * 0.35)) && score > -0.3,
  )
  const here = good.filter(({ servesHere }) => servesHere)
  return here.length >= 3 ? here : [...here, ...good.filter(({ servesHere }) => !servesHere)]
}

const textsRow = textRow.extend({ id: idOf<'programme'>() })

async function textsOf(tx: Read, ids: readonly ProgrammeId[]): Promise<Map<ProgrammeId, TextRow[]>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.rows(
    textsRow,
    sql`SELECT programme_id AS id, lang, name, summary, for_whom, how_it_goes, what_then, cost, search_words FROM programme_text
        WHERE programme_id = ANY(${[...ids]}::uuid[])`,
  )
  return new Map(ids.map((id) => [id, rows.filter((row) => row.id === id)]))
}

function resultOf(
  { candidate, fits, score, servesHere, next }: Whole,
  texts: ReadonlyMap<ProgrammeId, TextRow[]>,
  { lang }: Ask,
): Result {
  return {
    programme: candidate,
    text: textFor(texts.get(candidate.id) ?? [], lang),
    fits: [...fits].sort((a, b) => b.fit * b.strength - a.fit * a.strength),
    score,
    servesHere,
    next,
    seats: next && seatLevel(next),
    distanceKm: next?.km === null || next?.km === undefined ? null : Math.round(next.km * 10) / 10,
  }
}
