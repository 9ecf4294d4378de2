/** What coordinators see of their directory. */
import { z } from 'zod'
import type { Actor } from '../../kit/actor.ts'
import { allOf, plainDate, type Read, sql } from '../../kit/database/index.ts'
import { idOf } from '../../kit/ids.ts'
import type { Clock } from '../../kit/time.ts'
import { organisationRow } from '../organisations.ts'
import { placeRow } from '../places.ts'
import { checkHoldsDays, type ProgrammeId, programmeKinds, programmeStates } from '../programme.ts'
import { mayOn } from '../rules.ts'
import { wordsShape } from '../texts.ts'

export const listFilter = z.object({
  q: z.string().max(100).optional().catch(undefined),
  state: z.enum(programmeStates).optional().catch(undefined),
  old: z.literal('1').optional().catch(undefined),
  sort: z.enum(['name', 'checked']).default('name').catch('name'),
  page: z.coerce.number().int().min(1).max(2000).default(1).catch(1),
  done: z.string().optional(),
})
export type ListFilter = z.output<typeof listFilter>
export const rowsOnPage = 50

const listRow = z.object({
  id: idOf<'programme'>(),
  slug: z.string(),
  name: z.string(),
  kind: z.enum(programmeKinds),
  state: z.enum(programmeStates),
  checkedOn: plainDate(),
  organisation: wordsShape,
})
export type ListedProgramme = z.output<typeof listRow>

/** Programmes one may read, by name or by the oldest check. */
export async function programmesFor(
  tx: Read,
  { actor, filter, clock }: { actor: Actor; filter: ListFilter; clock: Clock },
) {
  const condition = allOf([
    mayOn(actor, 'programme.read'),
    filter.state !== undefined && sql`owned.state = ${filter.state}`,
    filter.q !== undefined &&
      filter.q.trim() !== '' &&
      sql`text.name ILIKE ${`%${filter.q.trim().replace(/[\\%_]/g, '\\$&')}%`}`,
    filter.old !== undefined &&
      sql`owned.state = 'published' AND owned.checked_on <= ${clock.today().subtract({ days: checkHoldsDays })}::date`,
  ])
  const from = sql`FROM programme AS owned JOIN organisation ON organisation.id = owned.organisation_id
    LEFT JOIN programme_text AS text ON text.programme_id = owned.id AND text.lang = 'fi' WHERE ${condition}`
  const { total } = await tx.get(z.object({ total: z.number() }), sql`SELECT count(*) AS total ${from}`)
  const order =
    filter.sort === 'checked' ? sql`owned.checked_on, text.name COLLATE "fi-x-icu"` : sql`text.name COLLATE "fi-x-icu"`
  const rows = await tx.rows(
    listRow,
    sql`SELECT owned.id, owned.slug, coalesce(text.name, '') AS name, owned.kind, owned.state, owned.checked_on, organisation.name AS organisation ${from}
        ORDER BY ${order}, owned.id LIMIT ${rowsOnPage} OFFSET ${(filter.page - 1) * rowsOnPage}`,
  )
  return { rows, total, pages: Math.ceil(total / rowsOnPage) }
}

/** Organisations for which one may start a programme or a place. */
export const organisationsToEdit = (tx: Read, actor: Actor) =>
  tx.rows(
    organisationRow,
    sql`SELECT owned.* FROM (SELECT organisation.*, id AS organisation_id FROM organisation) AS owned WHERE ${mayOn(actor, 'organisation.edit')} ORDER BY owned.name ->> 'fi' COLLATE "fi-x-icu", owned.id LIMIT 500`,
  )

/** Places of the programme's organisation and of those who organise with it. */
export const placesToChoose = (tx: Read, programme: ProgrammeId) =>
  tx.rows(
    placeRow.extend({ chosen: z.boolean() }),
    sql`SELECT place.*, EXISTS (SELECT FROM programme_place WHERE programme_id = ${programme} AND place_id = place.id) AS chosen
        FROM place WHERE organisation_id = (SELECT organisation_id FROM programme WHERE id = ${programme})
           OR organisation_id IN (SELECT organisation_id FROM programme_partner WHERE programme_id = ${programme})
           OR id IN (SELECT place_id FROM programme_place WHERE programme_id = ${programme})
        ORDER BY name ->> 'fi' COLLATE "fi-x-icu", slug`,
  )

const listedPlace = placeRow.extend({ checkedOn: plainDate(), mayConfirm: z.boolean() })
export type ListedPlace = z.output<typeof listedPlace>

export const placesFor = (tx: Read, actor: Actor) =>
  tx.rows(
    listedPlace,
    sql`SELECT owned.*, ${mayOn(actor, 'place.confirm')} AS may_confirm FROM place AS owned WHERE ${mayOn(actor, 'place.read')} ORDER BY owned.municipality_code, owned.slug LIMIT 500`,
  )

const conceptRow = z.object({ id: z.string(), name: wordsShape, weight: z.number() })
/** Every life situation of the thesaurus, and how much this programme is for it (0 = not). */
export const situationsToChoose = (tx: Read, programme: ProgrammeId) =>
  tx.rows(
    conceptRow,
    sql`SELECT concept.id, concept.name, coalesce(programme_situation.weight, 0) AS weight FROM concept
        LEFT JOIN programme_situation ON programme_situation.concept = concept.id AND programme_id = ${programme}
        ORDER BY concept.name ->> 'fi' COLLATE "fi-x-icu", concept.id`,
  )

const partnerRow = z.object({ organisationId: idOf<'organisation'>(), part: wordsShape })
export const partnersOf = (tx: Read, programme: ProgrammeId) =>
  tx.rows(
    partnerRow,
    sql`SELECT organisation_id, part FROM programme_partner WHERE programme_id = ${programme} ORDER BY organisation_id`,
  )

/** Organisations one may organise with: all but the programme's own. */
export const organisationsToJoin = (tx: Read, programme: ProgrammeId) =>
  tx.rows(
    organisationRow.pick({ id: true, name: true }),
    sql`SELECT id, name FROM organisation WHERE id <> (SELECT organisation_id FROM programme WHERE id = ${programme})
        ORDER BY name ->> 'fi' COLLATE "fi-x-icu", id LIMIT 2000`,
  )
