/** Who may: sentences in SQL, asked the same way of one row and of a list. A deed's name is the rule and the audit event. */

import { z } from 'zod'
import { type Actor, hasRole, organisationsAs, programmesAs } from '../kit/actor.ts'
import { anyOf, type Read, type Sql, sql, type Transaction } from '../kit/database/index.ts'
import { forbidden, notFound } from '../kit/faults.ts'
import type { EnrolmentId, GroupId, MeetingId } from './enrolment.ts'

/** A rule reads from `support_group` joined with `programme`; enrolments and meetings hang on the group. */
export type Rule = (actor: Actor) => Sql

const coordinates: Rule = (actor) =>
  sql`programme.organisation_id = ANY(${organisationsAs(actor, 'coordinator')}::uuid[])`
const organisesTogether: Rule = (actor) =>
  sql`EXISTS (SELECT FROM programme_partner WHERE programme_partner.programme_id = programme.id
              AND programme_partner.organisation_id = ANY(${organisationsAs(actor, 'coordinator')}::uuid[]))`
/** A facilitator of this very group, or one whose role names the programme. */
const facilitates: Rule = (actor) =>
  actor.kind === 'worker'
    ? sql`(support_group.programme_id = ANY(${programmesAs(actor, 'facilitator')}::uuid[])
           OR (${hasRole(actor, 'facilitator')} AND EXISTS (SELECT FROM group_facilitator WHERE group_facilitator.group_id = support_group.id
               AND group_facilitator.account_id = ${actor.account})))`
    : sql`false`
const itsOwnEnrolment: Rule = (actor) =>
  actor.kind === 'family' ? sql`enrolment.household_id = ${actor.household}` : sql`false`

export const groupRules = {
  'group.read': [coordinates, facilitates],
  'group.list': [coordinates, organisesTogether, facilitates],
  'group.edit': [coordinates],
  'group.publish': [coordinates],
  'group.cancel': [coordinates],
  'group.tell': [coordinates, facilitates],
  'meeting.attendance': [coordinates, facilitates],
  'meeting.move': [coordinates],
  // A facilitator who falls ill must not have to find a coordinator first.
  'meeting.cancel': [coordinates, facilitates],
  'enrolment.list': [coordinates, facilitates],
  'enrolment.read': [coordinates, facilitates],
  'enrolment.welcome': [coordinates, facilitates],
  'enrolment.decline': [coordinates, facilitates],
  'enrolment.cancel-for': [coordinates, facilitates],
  'enrolment.new-code': [coordinates, facilitates],
} satisfies Record<string, Rule[]>
export type GroupDeed = keyof typeof groupRules

export const familyRules = {
  'enrolment.own': [itsOwnEnrolment],
  'enrolment.accept': [itsOwnEnrolment],
  'enrolment.cancel': [itsOwnEnrolment],
  'enrolment.not-today': [itsOwnEnrolment],
} satisfies Record<string, Rule[]>

/** The condition of a list: rows for which any rule of the deed holds. */
export const mayOn = (actor: Actor, deed: GroupDeed) => anyOf(groupRules[deed].map((rule) => rule(actor)))

type Target = { group: GroupId } | { meeting: MeetingId } | { enrolment: EnrolmentId }
const groupOfTarget = (target: Target) =>
  'group' in target
    ? sql`support_group.id = ${target.group}`
    : 'meeting' in target
      ? sql`support_group.id = (SELECT group_id FROM meeting WHERE meeting.id = ${target.meeting})`
      : sql`support_group.id = (SELECT group_id FROM enrolment WHERE enrolment.id = ${target.enrolment})`

/** Passes when a rule of the deed holds; 403 when one sees the group but may not do this, else 404. */
export async function permit(tx: Read, actor: Actor, deed: GroupDeed, target: Target) {
  const found = await tx.find(
    z.object({ may: z.boolean(), sees: z.boolean() }),
    sql`SELECT ${mayOn(actor, deed)} AS may, ${mayOn(actor, 'group.list')} AS sees
        FROM support_group JOIN programme ON programme.id = support_group.programme_id WHERE ${groupOfTarget(target)}`,
  )
  if (found?.may) return
  throw found?.sees ? forbidden(deed) : notFound()
}

/** A family may only what concerns its own enrolments; others' do not exist for it. */
export async function permitFamily(
  tx: Read | Transaction,
  actor: Actor,
  deed: keyof typeof familyRules,
  enrolment: EnrolmentId,
) {
  const may = anyOf(familyRules[deed].map((rule) => rule(actor)))
  const found = await tx.find(
    z.object({ may: z.boolean() }),
    sql`SELECT ${may} AS may FROM enrolment WHERE enrolment.id = ${enrolment}`,
  )
  if (!found?.may) throw notFound()
}
