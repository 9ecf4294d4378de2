/** Who may change the directory: an organisation's coordinators their own, the network's coordinator all. Sentences in SQL. */
import { z } from 'zod'
import { type Actor, hasRole, organisationsAs } from '../kit/actor.ts'
import { anyOf, type Read, type Sql, sql } from '../kit/database/index.ts'
import { forbidden, notFound } from '../kit/faults.ts'
import type { OrganisationId, PlaceId, ProgrammeId } from './programme.ts'

/** A rule reads from `owned`, a row that has an `organisation_id`. */
export type Rule = (actor: Actor) => Sql

const coordinates: Rule = (actor) => sql`owned.organisation_id = ANY(${organisationsAs(actor, 'coordinator')}::uuid[])`
const facilitatesThere: Rule = (actor) =>
  sql`owned.organisation_id = ANY(${organisationsAs(actor, 'facilitator')}::uuid[])`
const coordinatesTheNetwork: Rule = (actor) => (hasRole(actor, 'network-coordinator') ? sql`true` : sql`false`)

export const directoryRules = {
  'programme.read': [coordinates, facilitatesThere, coordinatesTheNetwork],
  'programme.edit': [coordinates, coordinatesTheNetwork],
  'programme.publish': [coordinates, coordinatesTheNetwork],
  'programme.confirm': [coordinates, coordinatesTheNetwork],
  'place.read': [coordinates, facilitatesThere, coordinatesTheNetwork],
  'place.edit': [coordinates],
  'place.confirm': [coordinates],
  'organisation.edit': [coordinates, coordinatesTheNetwork],
} satisfies Record<string, Rule[]>
export type DirectoryDeed = keyof typeof directoryRules

/** The condition of a list over `owned`. */
export const mayOn = (actor: Actor, deed: DirectoryDeed) => anyOf(directoryRules[deed].map((rule) => rule(actor)))

type Target = { programme: ProgrammeId } | { place: PlaceId } | { organisation: OrganisationId }
const ownedBy = (target: Target) =>
  'programme' in target
    ? sql`SELECT organisation_id FROM programme WHERE id = ${target.programme}`
    : 'place' in target
      ? sql`SELECT organisation_id FROM place WHERE id = ${target.place}`
      : sql`SELECT id AS organisation_id FROM organisation WHERE id = ${target.organisation}`

/** Passes when a rule of the deed holds; 403 when one may read it but not do this, else 404. */
export async function permitDirectory(tx: Read, actor: Actor, deed: DirectoryDeed, target: Target) {
  const sees = 'place' in target ? mayOn(actor, 'place.read') : mayOn(actor, 'programme.read')
  const found = await tx.find(
    z.object({ may: z.boolean(), sees: z.boolean() }),
    sql`SELECT ${mayOn(actor, deed)} AS may, ${sees} AS sees FROM (${ownedBy(target)}) AS owned`,
  )
  if (found?.may) return
  throw found?.sees ? forbidden(deed) : notFound()
}
