/** The work list: every open enrolment a worker may see, what is due first on top. */
import { z } from 'zod'
import type { Actor } from '../kit/actor.ts'
import { allOf, instant, type Read, raw, type Sql, sql } from '../kit/database/index.ts'
import { idOf } from '../kit/ids.ts'
import { type Clock, instantOf } from '../kit/time.ts'
import type { Lang } from '../kit/words.ts'
import { channels } from '../people/contact-rules.ts'
import type { HouseholdId } from '../people/households.ts'
import { enrolmentStates, type GroupId } from './enrolment.ts'
import { programmeNameIn, titleColumns, titleJoins, titleShape } from './group-title.ts'
import { groupRow } from './rows.ts'
import { mayOn } from './rules.ts'

export const workStates = ['asked', 'offered', 'queued'] as const
export const dueFilters = ['late', 'today', 'week'] as const
export const workSorts = ['due', 'family', 'group', 'state'] as const
export type WorkSort = (typeof workSorts)[number]

export type WorkFilter = {
  group?: GroupId | undefined
  state?: (typeof workStates)[number] | undefined
  due?: (typeof dueFilters)[number] | undefined
  /** The beginning of a family's code, already tidied. Whoever is in is found by it as well. */
  code?: string | undefined
  /** The household that a family's own code opens, when that was what the family said on the phone. */
  household?: HouseholdId | undefined
}
export type WorkAsk = {
  actor: Actor
  clock: Clock
  lang: Lang
  filter: WorkFilter
  sort: WorkSort
  descending: boolean
  page: number
}
export const pageSize = 50

const workRow = z.object({
  id: idOf<'enrolment'>(),
  groupId: idOf<'group'>(),
  householdId: idOf<'household'>(),
  code: z.string(),
  state: z.enum(enrolmentStates),
  answerBy: instant().nullable(),
  queueOrder: groupRow.shape.queueOrder,
  /** How many families are before this one, plus one; only where time decides the order. */
  queuePlace: z.number().nullable(),
  /** Whether a place is free now, for one who decides by need. */
  hasRoom: z.boolean(),
  channel: z.enum(channels).nullable(),
  ...titleShape,
})
export type WorkRow = z.output<typeof workRow>

const from = sql`FROM enrolment
  JOIN support_group ON support_group.id = enrolment.group_id
  JOIN programme ON programme.id = support_group.programme_id
  JOIN household ON household.id = enrolment.household_id`

const isOpen = sql`enrolment.state IN ('asked', 'offered', 'queued')`

/** Midnight that ends today, and the one that ends this week's Sunday. */
const ends = ({ clock }: Pick<WorkAsk, 'clock'>) => {
  const today = clock.today()
  return {
    day: instantOf(today.add({ days: 1 }), '00:00'),
    week: instantOf(today.add({ days: 8 - today.dayOfWeek }), '00:00'),
  }
}

/** Late is ours alone: what a family has not answered yet is never late. */
const isLate = ({ clock }: Pick<WorkAsk, 'clock'>) =>
  sql`(enrolment.state = 'asked' AND enrolment.answer_by < ${clock.now()})`
const dueBefore = (ask: Pick<WorkAsk, 'clock'>, end: Sql) => sql`(enrolment.answer_by < ${end} AND NOT ${isLate(ask)})`
const isDue = (ask: Pick<WorkAsk, 'clock'>, due: (typeof dueFilters)[number]) => {
  const { day, week } = ends(ask)
  return due === 'late' ? isLate(ask) : dueBefore(ask, sql`${due === 'today' ? day : week}`)
}

const matching = (ask: Pick<WorkAsk, 'actor' | 'clock' | 'filter'>) => {
  const { group, state, due, code = '', household } = ask.filter
  return allOf([
    code === '' ? isOpen : sql`enrolment.state IN ('asked', 'offered', 'queued', 'joined')`,
    mayOn(ask.actor, 'enrolment.list'),
    group && sql`enrolment.group_id = ${group}`,
    state && sql`enrolment.state = ${state}`,
    due && isDue(ask, due),
    code !== '' && sql`(household.code LIKE ${`${code}%`} OR household.id = ${household ?? null}::uuid)`,
  ])
}

const stateRank = sql`array_position(ARRAY['asked', 'offered', 'queued', 'joined'], enrolment.state)`
const byDue = (way: Sql) =>
  sql`${stateRank} ${way}, enrolment.answer_by ${way}, enrolment.queued_at ${way}, enrolment.asked_number ${way}`
const orderOf = ({ sort, descending, lang }: Pick<WorkAsk, 'sort' | 'descending' | 'lang'>) => {
  const way = raw(descending ? 'DESC' : 'ASC')
  const due = byDue(raw('ASC'))
  if (sort === 'family') return sql`household.code ${way}, ${due}`
  if (sort === 'group') return sql`${programmeNameIn(lang)} COLLATE "fi-x-icu" ${way}, support_group.id, ${due}`
  return sort === 'state' ? sql`${stateRank} ${way}, ${due}` : byDue(way)
}

export const workList = (tx: Read, ask: WorkAsk) =>
  tx.rows(
    workRow,
    sql`SELECT enrolment.id, enrolment.group_id, enrolment.household_id, household.code, enrolment.state, enrolment.answer_by, support_group.queue_order,
               CASE WHEN enrolment.state = 'queued' AND support_group.queue_order = 'time'
                    THEN (SELECT count(*) + 1 FROM enrolment AS ahead WHERE ahead.group_id = enrolment.group_id AND ahead.state = 'queued'
                          AND (ahead.queued_at, ahead.asked_number) < (enrolment.queued_at, enrolment.asked_number)) END AS queue_place,
               ((support_group.size = 0 OR support_group.taken < support_group.size)
                 AND support_group.childcare_taken + enrolment.childcare_children <= support_group.childcare_size) AS has_room,
               (SELECT channel FROM contact_rule JOIN person ON person.id = contact_rule.person_id
                WHERE person.household_id = enrolment.household_id ORDER BY person_id LIMIT 1) AS channel,
               ${titleColumns(ask.lang)}
        ${from} ${titleJoins} WHERE ${matching(ask)} ORDER BY ${orderOf(ask)} OFFSET ${(ask.page - 1) * pageSize} LIMIT ${pageSize}`,
  )

export const countWork = async (tx: Read, ask: Pick<WorkAsk, 'actor' | 'clock' | 'filter'>) =>
  (await tx.get(z.object({ n: z.number() }), sql`SELECT count(*) AS n ${from} WHERE ${matching(ask)}`)).n

const sums = z.object({ open: z.number(), late: z.number(), today: z.number(), week: z.number(), queued: z.number() })

/** What the whole list holds, whatever is filtered: said in words on top. */
export const workSums = (tx: Read, ask: Pick<WorkAsk, 'actor' | 'clock'>) =>
  tx.get(
    sums,
    sql`SELECT count(*) AS open, count(*) FILTER (WHERE ${isDue(ask, 'late')}) AS late, count(*) FILTER (WHERE ${isDue(ask, 'today')}) AS today,
               count(*) FILTER (WHERE ${isDue(ask, 'week')}) AS week, count(*) FILTER (WHERE enrolment.state = 'queued') AS queued
        ${from} WHERE ${isOpen} AND ${mayOn(ask.actor, 'enrolment.list')}`,
  )

const groupChoice = z.object({ id: idOf<'group'>(), ...titleShape })

/** Groups that have something open, for the filter. */
export const groupsWithWork = (tx: Read, { actor, lang }: Pick<WorkAsk, 'actor' | 'lang'>) =>
  tx.rows(
    groupChoice,
    sql`SELECT support_group.id, ${titleColumns(lang)}
        FROM support_group JOIN programme ON programme.id = support_group.programme_id ${titleJoins}
        WHERE ${mayOn(actor, 'enrolment.list')} AND EXISTS (SELECT FROM enrolment WHERE enrolment.group_id = support_group.id AND ${isOpen})
        ORDER BY ${programmeNameIn(lang)} COLLATE "fi-x-icu", support_group.first_meeting_at, support_group.id LIMIT 200`,
  )

const meetingToday = z.object({ id: idOf<'meeting'>(), startsAt: instant(), ...titleShape })

/** Today's meetings, so that a facilitator at the door is one tap from her list. */
export const meetingsToday = (tx: Read, { actor, clock, lang }: Pick<WorkAsk, 'actor' | 'clock' | 'lang'>) =>
  tx.rows(
    meetingToday,
    sql`SELECT meeting.id, meeting.starts_at, ${titleColumns(lang)}
        FROM meeting JOIN support_group ON support_group.id = meeting.group_id JOIN programme ON programme.id = support_group.programme_id ${titleJoins}
        WHERE meeting.starts_at >= ${instantOf(clock.today(), '00:00')} AND meeting.starts_at < ${ends({ clock }).day} AND meeting.state = 'planned'
          AND support_group.state = 'published' AND ${mayOn(actor, 'meeting.attendance')}
        ORDER BY meeting.starts_at, meeting.id LIMIT 50`,
  )
