/** Groups as those who run them see them: the list with exact numbers, and one group's families by code. */
import { z } from 'zod'
import { confidentialAddress, getPlace } from '../directory/places.ts'
import { type PlaceId, programmeStates } from '../directory/programme.ts'
import type { Words } from '../directory/texts.ts'
import type { Actor } from '../kit/actor.ts'
import {
  allOf,
  bytes,
  instant,
  join,
  type PersonalRead,
  type Read,
  raw,
  type Sql,
  sql,
  type Transaction,
} from '../kit/database/index.ts'
import { idOf } from '../kit/ids.ts'
import type { Secrets } from '../kit/secrets.ts'
import type { Clock } from '../kit/time.ts'
import type { Lang } from '../kit/words.ts'
import { channels } from '../people/contact-rules.ts'
import { enrolmentStates, type GroupId } from './enrolment.ts'
import { programmeNameIn, titleColumns, titleJoins, titleShape } from './group-title.ts'
import { enrolmentSpot, groupColumns, groupRow, groupStates, needs } from './rows.ts'
import { type GroupDeed, groupRules, mayOn } from './rules.ts'
import { pageSize } from './work-list.ts'

export const groupSorts = ['next', 'name', 'taken', 'queued', 'asked'] as const
export type GroupSort = (typeof groupSorts)[number]
export type GroupFilter = {
  state?: (typeof groupStates)[number] | undefined
  programme?: string | undefined
  text?: string | undefined
}
export type GroupAsk = {
  actor: Actor
  clock: Clock
  lang: Lang
  filter: GroupFilter
  sort: GroupSort
  descending: boolean
  page: number
}

const listRow = z.object({
  id: idOf<'group'>(),
  state: z.enum(groupStates),
  size: z.number(),
  taken: z.number(),
  queued: z.number(),
  asked: z.number(),
  nextAt: instant().nullable(),
  mayRead: z.boolean(),
  ...titleShape,
})
export type GroupListRow = z.output<typeof listRow>

const from = sql`FROM support_group JOIN programme ON programme.id = support_group.programme_id ${titleJoins}`
const askedCount = sql`(SELECT count(*) FROM enrolment WHERE enrolment.group_id = support_group.id AND enrolment.state = 'asked')`
const nextMeetingAt = (clock: Clock) =>
  sql`(SELECT min(starts_at) FROM meeting WHERE meeting.group_id = support_group.id AND meeting.state = 'planned' AND meeting.ends_at > ${clock.now()})`

/** Backslash, percent and underscore are letters here, not patterns. */
const likeText = (text: string) => `%${text.replace(/[\\%_]/g, (letter) => `\\${letter}`)}%`

const matching = ({ actor, lang, filter: { state, programme, text } }: Pick<GroupAsk, 'actor' | 'lang' | 'filter'>) =>
  allOf([
    mayOn(actor, 'group.list'),
    state ? sql`support_group.state = ${state}` : sql`support_group.state IN ('draft', 'published')`,
    programme !== undefined && sql`programme.id = ${programme}`,
    text !== undefined &&
      text !== '' &&
      sql`(${programmeNameIn(lang)} ILIKE ${likeText(text)} OR support_group.name::text ILIKE ${likeText(text)}
           OR municipality.name_fi ILIKE ${likeText(text)} OR municipality.name_sv ILIKE ${likeText(text)})`,
  ])

const orders: Record<GroupSort, (lang: Lang) => Sql> = {
  next: () => sql`next_at`,
  name: (lang) => sql`${programmeNameIn(lang)} COLLATE "fi-x-icu"`,
  taken: () => sql`support_group.taken`,
  queued: () => sql`support_group.queued`,
  asked: () => sql`asked`,
}

export const groupList = (tx: Read, ask: GroupAsk) =>
  tx.rows(
    listRow,
    sql`SELECT support_group.id, support_group.state, support_group.size, support_group.taken, support_group.queued, ${askedCount} AS asked,
               ${nextMeetingAt(ask.clock)} AS next_at, ${mayOn(ask.actor, 'group.read')} AS may_read, ${titleColumns(ask.lang)}
        ${from} WHERE ${matching(ask)}
        ORDER BY ${orders[ask.sort](ask.lang)} ${raw(ask.descending ? 'DESC' : 'ASC')} NULLS LAST, support_group.first_meeting_at, support_group.id
        OFFSET ${(ask.page - 1) * pageSize} LIMIT ${pageSize}`,
  )
export const countGroups = async (tx: Read, ask: Pick<GroupAsk, 'actor' | 'lang' | 'filter'>) =>
  (await tx.get(z.object({ n: z.number() }), sql`SELECT count(*) AS n ${from} WHERE ${matching(ask)}`)).n

const programmeChoice = z.object({ id: idOf<'programme'>(), name: z.string(), mine: z.boolean(), closed: z.boolean() })

/** Programmes whose groups one may list; `mine` are those one may make groups of. */
export const programmesOfMine = (
  tx: Read,
  { actor, lang, organisations }: { actor: Actor; lang: Lang; organisations: string[] },
) =>
  tx.rows(
    programmeChoice,
    sql`SELECT programme.id, ${programmeNameIn(lang)} AS name, programme.organisation_id = ANY(${organisations}::uuid[]) AS mine,
               programme.state = 'closed' AS closed
        FROM programme
        WHERE programme.organisation_id = ANY(${organisations}::uuid[])
           OR EXISTS (SELECT FROM support_group WHERE support_group.programme_id = programme.id AND ${mayOn(actor, 'group.list')})
        ORDER BY ${programmeNameIn(lang)} COLLATE "fi-x-icu", programme.id LIMIT 200`,
  )

/** Which deeds one may do on this group: pages offer by it, commands ask again. */
export async function deedsOn(tx: Read, actor: Actor, group: GroupId): Promise<ReadonlySet<GroupDeed>> {
  const deeds = Object.keys(groupRules) as GroupDeed[]
  const answers = await tx.get(
    z.object({ may: z.array(z.boolean()) }),
    sql`SELECT ARRAY[${join(deeds.map((deed) => mayOn(actor, deed)))}] AS may
        FROM support_group JOIN programme ON programme.id = support_group.programme_id WHERE support_group.id = ${group}`,
  )
  return new Set(deeds.filter((_, index) => answers.may[index]))
}

const groupFacts = groupRow.extend({
  ...titleShape,
  confidential: z.boolean().nullable(),
  programmeState: z.enum(programmeStates),
  programmeSlug: z.string(),
})
export type GroupFacts = z.output<typeof groupFacts>

export const getGroupFacts = (tx: Read, group: GroupId, lang: Lang) =>
  tx.get(
    groupFacts,
    sql`SELECT ${groupColumns}, ${titleColumns(lang)}, place.confidential, programme.state AS programme_state, programme.slug AS programme_slug
        ${from} WHERE support_group.id = ${group}`,
  )

const memberRow = z.object({
  id: idOf<'enrolment'>(),
  householdId: idOf<'household'>(),
  code: z.string(),
  state: z.enum(enrolmentStates),
  stateSince: instant(),
  answerBy: instant().nullable(),
  childcareChildren: z.number(),
  needs: z.array(z.enum(needs)),
  interpreterLanguage: z.string().nullable(),
  dietsSealed: bytes().nullable(),
  channel: z.enum(channels).nullable(),
})
const memberColumns = sql`enrolment.id, enrolment.household_id, household.code, enrolment.state, enrolment.state_since, enrolment.answer_by,
  enrolment.childcare_children, enrolment.needs, enrolment.interpreter_language, enrolment.diets_sealed,
  (SELECT channel FROM contact_rule JOIN person ON person.id = contact_rule.person_id
   WHERE person.household_id = enrolment.household_id ORDER BY person_id LIMIT 1) AS channel`

const opened = (secrets: Secrets, { dietsSealed, ...row }: z.output<typeof memberRow>) => ({
  ...row,
  diets: dietsSealed ? secrets.open(enrolmentSpot('diets_sealed', row.id), dietsSealed) : '',
})
export type Member = ReturnType<typeof opened>

/** Families of a group in these states: those who wait for us first, the queue in its order, then those who are in. */
export async function membersOf(
  tx: Read,
  secrets: Secrets,
  { group, states }: { group: GroupId; states: readonly (typeof enrolmentStates)[number][] },
) {
  const rows = await tx.rows(
    memberRow,
    sql`SELECT ${memberColumns} FROM enrolment JOIN household ON household.id = enrolment.household_id
        WHERE enrolment.group_id = ${group} AND enrolment.state = ANY(${[...states]}::text[])
        ORDER BY array_position(ARRAY['asked', 'offered', 'queued', 'joined'], enrolment.state), enrolment.answer_by, enrolment.queued_at, enrolment.asked_number LIMIT 1000`,
  )
  return rows.map((row) => opened(secrets, row))
}

const heldRow = z.object({
  id: idOf<'meeting'>(),
  startsAt: instant(),
  endsAt: instant(),
  state: z.enum(['planned', 'cancelled']),
  revision: z.number(),
  present: z.number(),
  told: z.number(),
  absent: z.number(),
})
export type HeldMeeting = z.output<typeof heldRow>

/** All meetings of a group with how many families came. */
export const meetingsHeld = (tx: Read, group: GroupId) =>
  tx.rows(
    heldRow,
    sql`SELECT meeting.id, starts_at, ends_at, state, revision, count(*) FILTER (WHERE mark = 'present') AS present,
               count(*) FILTER (WHERE mark = 'told') AS told, count(*) FILTER (WHERE mark = 'absent') AS absent
        FROM meeting LEFT JOIN attendance ON attendance.meeting_id = meeting.id
        WHERE meeting.group_id = ${group} GROUP BY meeting.id ORDER BY starts_at, meeting.id`,
  )

/** Where a group meets, for its own workers: of a place that is not published, what is sealed. */
export async function whereOf(
  tx: PersonalRead | Transaction,
  secrets: Secrets,
  place: PlaceId | null,
): Promise<{ name: Words; address: string } | undefined> {
  if (place === null) return undefined
  const { confidential, name, street } = await getPlace(tx, place)
  const hidden = confidential ? await confidentialAddress(tx, secrets, place) : undefined
  return hidden ?? { name, address: street ?? '' }
}
