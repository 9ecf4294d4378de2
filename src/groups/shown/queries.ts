/** Public reads for the programme page, the list of all groups and an organiser's page. */
import { z } from 'zod'
import { findOrganisation, getOrganisation } from '../../directory/organisations.ts'
import { shownPhotosOf } from '../../directory/photos/photos.ts'
import { type ProgrammeKind, programmeKinds } from '../../directory/programme.ts'
import { findProgramme, type Programme, textFor, textsOf } from '../../directory/programmes.ts'
import { textOrder, wordsShape } from '../../directory/texts.ts'
import { instant } from '../../kit/database/columns.ts'
import { allOf, type PublicRead, type Read, sql } from '../../kit/database/index.ts'
import { idOf } from '../../kit/ids.ts'
import type { Clock } from '../../kit/time.ts'
import type { Lang } from '../../kit/words.ts'
import { comingGroupsOf } from '../queries.ts'
import { groupRow } from '../rows.ts'

const partnerRow = z.object({ slug: z.string(), name: wordsShape, part: wordsShape })
const placeRow = z.object({
  id: idOf<'place'>(),
  name: wordsShape,
  confidential: z.boolean(),
  municipality: wordsShape,
})
const successorRow = z.object({ slug: z.string() })

/** All that a programme's page needs; a draft is not there. */
export async function publicProgramme(
  tx: PublicRead,
  { slug, lang, clock }: { slug: string; lang: Lang; clock: Clock },
) {
  const programme = await findProgramme(tx, slug)
  return programme === undefined || programme.state === 'draft'
    ? undefined
    : programmeShown(tx, { programme, lang, clock })
}

/** The same of a programme at hand, draft or not. */
export async function programmeShown(
  tx: Read,
  { programme, lang, clock }: { programme: Programme; lang: Lang; clock: Clock },
) {
  const [texts, organisation, partners, places, groups, ownPhotos, successor] = await Promise.all([
    textsOf(tx, programme.id),
    getOrganisation(tx, programme.organisationId),
    tx.rows(
      partnerRow,
      sql`SELECT slug, name, part FROM programme_partner JOIN organisation ON organisation.id = organisation_id WHERE programme_id = ${programme.id} ORDER BY slug`,
    ),
    tx.rows(
      placeRow,
      sql`SELECT place.id, place.name, confidential, jsonb_build_object('fi', name_fi, 'sv', name_sv, 'en', name_en) AS municipality
          FROM programme_place JOIN place ON place.id = place_id JOIN municipality ON municipality.code = municipality_code
          WHERE programme_id = ${programme.id} ORDER BY place.slug`,
    ),
    comingGroupsOf(tx, programme.id, clock),
    shownPhotosOf(tx, { programme: programme.id }),
    tx.find(
      successorRow,
      sql`SELECT after.slug FROM programme JOIN programme AS after ON after.id = programme.successor_id WHERE programme.id = ${programme.id}`,
    ),
  ])
  // A programme in many places does not show the door of each: a group's own page does.
  const only = places.length === 1 && !programme.sensitive ? places[0] : undefined
  const photos = [...ownPhotos, ...(only ? await shownPhotosOf(tx, { place: only.id }) : [])]
  return { programme, text: textFor(texts, lang), organisation, partners, places, groups, successor, photos }
}
export type PublicProgramme = Awaited<ReturnType<typeof programmeShown>>

export const groupFilter = z.object({
  county: z
    .string()
    .regex(/^\d{2}$/)
    .optional()
    .catch(undefined),
  kind: z.enum(programmeKinds).optional().catch(undefined),
  online: z.literal('1').optional().catch(undefined),
  room: z.literal('1').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).default(1).catch(1),
  done: z.string().optional(),
})
export type GroupFilter = z.output<typeof groupFilter>
export const groupsOnPage = 24

const listRow = z.object({
  id: idOf<'group'>(),
  name: wordsShape,
  programmeName: z.string(),
  nameLang: z.string(),
  kind: z.enum(programmeKinds),
  joining: groupRow.shape.joining,
  online: z.boolean(),
  size: z.number(),
  taken: z.number(),
  startsAt: instant(),
  municipality: wordsShape.nullable(),
})
export type GroupInList = z.output<typeof listRow>

/** Published groups that still meet and may be joined, the nearest first meeting or next start first. */
export async function listedGroups(
  tx: PublicRead,
  { filter, lang, clock }: { filter: GroupFilter; lang: Lang; clock: Clock },
) {
  const condition = allOf([
    sql`support_group.state = 'published' AND support_group.takes_new AND support_group.last_meeting_at > ${clock.now()} AND programme.state = 'published'`,
    filter.county !== undefined && sql`coalesce(area.county_code, '') = ${filter.county}`,
    filter.kind !== undefined && sql`programme.kind = ${filter.kind satisfies ProgrammeKind}`,
    filter.online !== undefined && sql`support_group.online`,
    filter.room !== undefined && sql`(support_group.size = 0 OR support_group.taken < support_group.size)`,
  ])
  const from = sql`FROM support_group JOIN programme ON programme.id = support_group.programme_id
    LEFT JOIN place ON place.id = support_group.place_id
    LEFT JOIN municipality AS area ON area.code = coalesce(place.municipality_code, support_group.municipality_code)
    WHERE ${condition}`
  const { total } = await tx.get(z.object({ total: z.number() }), sql`SELECT count(*) AS total ${from}`)
  const groups = await tx.rows(
    listRow,
    sql`SELECT support_group.id, support_group.name, said.name AS programme_name, said.lang AS name_lang, programme.kind, support_group.joining,
               support_group.online, support_group.size, support_group.taken, greatest(support_group.first_meeting_at, ${clock.now()}) AS starts_at,
               CASE WHEN area.code IS NOT NULL THEN jsonb_build_object('fi', area.name_fi, 'sv', area.name_sv, 'en', area.name_en) END AS municipality
        FROM (SELECT support_group.id ${from} ORDER BY support_group.first_meeting_at < ${clock.now()}, support_group.first_meeting_at, support_group.id
              LIMIT ${groupsOnPage} OFFSET ${(filter.page - 1) * groupsOnPage}) AS chosen
        JOIN support_group ON support_group.id = chosen.id
        JOIN programme ON programme.id = support_group.programme_id
        LEFT JOIN place ON place.id = support_group.place_id
        LEFT JOIN municipality AS area ON area.code = coalesce(place.municipality_code, support_group.municipality_code)
        CROSS JOIN LATERAL (SELECT name, lang FROM programme_text WHERE programme_text.programme_id = programme.id AND name <> ''
                            ORDER BY array_position(${[...textOrder[lang]]}::text[], lang) LIMIT 1) AS said
        ORDER BY support_group.first_meeting_at < ${clock.now()}, support_group.first_meeting_at, support_group.id`,
  )
  return { groups, total, pages: Math.ceil(total / groupsOnPage) }
}

const countyRow = z.object({ code: z.string(), name: wordsShape })
/** Counties in which somebody offers something: the others would be empty choices. */
export const countiesWithGroups = (tx: PublicRead) =>
  tx.rows(
    countyRow,
    sql`SELECT county.code, jsonb_build_object('fi', name_fi, 'sv', name_sv, 'en', name_en) AS name FROM county
        WHERE EXISTS (SELECT FROM municipality JOIN place ON place.municipality_code = municipality.code WHERE municipality.county_code = county.code)
        ORDER BY name_fi COLLATE "fi-x-icu"`,
  )

const programmeInList = z.object({ slug: z.string(), name: z.string(), summary: z.string(), nameLang: z.string() })
export async function publicOrganisation(tx: PublicRead, { slug, lang }: { slug: string; lang: Lang }) {
  const organisation = await findOrganisation(tx, slug)
  if (organisation === undefined) return undefined
  const programmes = await tx.rows(
    programmeInList,
    sql`SELECT programme.slug, said.name, said.summary, said.lang AS name_lang FROM programme
        CROSS JOIN LATERAL (SELECT name, summary, lang FROM programme_text WHERE programme_text.programme_id = programme.id AND name <> ''
                            ORDER BY array_position(${[...textOrder[lang]]}::text[], lang) LIMIT 1) AS said
        WHERE programme.organisation_id = ${organisation.id} AND programme.state = 'published' ORDER BY said.name COLLATE "fi-x-icu", programme.slug`,
  )
  return { organisation, programmes }
}
