/** What is read of groups: the public side (public login), and what workers see. */
import { z } from 'zod'
import { getOrganisation } from '../directory/organisations.ts'
import { type ProgrammeId, placeKinds } from '../directory/programme.ts'
import { programmeColumns, programmeRow, textFor, textsOf } from '../directory/programmes.ts'
import { type Words, wordsShape } from '../directory/texts.ts'
import { instant, type Read, sql } from '../kit/database/index.ts'
import { idOf } from '../kit/ids.ts'
import type { Clock } from '../kit/time.ts'
import type { Lang } from '../kit/words.ts'
import type { GroupId } from './enrolment.ts'
import { type Group, groupColumns, groupRow } from './rows.ts'
import { meetingsOfGroup } from './telling.ts'

/** A place as the public may know it: of a confidential one only the municipality. */
const placeRow = z.object({
  id: idOf<'place'>(),
  name: wordsShape,
  kind: z.enum(placeKinds),
  confidential: z.boolean(),
  municipalityCode: z.string(),
  municipality: wordsShape,
  street: z.string().nullable(),
  postalCode: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  arrival: wordsShape,
  stepFree: z.boolean(),
  accessibleToilet: z.boolean(),
  pramParking: z.boolean(),
  babyChanging: z.boolean(),
  hearingLoop: z.boolean(),
  nearBusStop: z.boolean(),
})
export type ShownPlace = z.output<typeof placeRow>
const nothing: Words = { fi: '', sv: '', en: '' }

export async function shownPlace(tx: Read, id: Group['placeId']): Promise<ShownPlace | undefined> {
  if (id === null) return undefined
  const place = await tx.get(
    placeRow,
    sql`SELECT place.id, place.name, place.kind, confidential, municipality_code, street, postal_code, place.lat, place.lon, arrival,
               step_free, accessible_toilet, pram_parking, baby_changing, hearing_loop, near_bus_stop,
               jsonb_build_object('fi', municipality.name_fi, 'sv', municipality.name_sv, 'en', municipality.name_en) AS municipality
        FROM place JOIN municipality ON municipality.code = place.municipality_code WHERE place.id = ${id}`,
  )
  return place.confidential ? { ...place, name: nothing, arrival: nothing } : place
}

const municipalityName = z.object({ name: wordsShape })
export const municipalityNamed = async (tx: Read, code: string | null): Promise<Words | undefined> =>
  code === null
    ? undefined
    : (
        await tx.find(
          municipalityName,
          sql`SELECT jsonb_build_object('fi', name_fi, 'sv', name_sv, 'en', name_en) AS name FROM municipality WHERE code = ${code}`,
        )
      )?.name

const facilitatorRow = z.object({ firstName: z.string().nullable(), peer: z.boolean() })
const facilitatorsOf = (tx: Read, group: GroupId) =>
  tx.rows(
    facilitatorRow,
    sql`SELECT first_name, peer FROM shown_facilitator WHERE group_id = ${group} ORDER BY position`,
  )

export const findGroup = (tx: Read, id: GroupId) =>
  tx.find(
    groupRow,
    sql`SELECT ${groupColumns} FROM support_group JOIN programme ON programme.id = support_group.programme_id WHERE support_group.id = ${id}`,
  )

/** All that a public page of a group needs; undefined when it is not published. */
export async function publicGroup(tx: Read, { id, lang, clock }: { id: GroupId; lang: Lang; clock: Clock }) {
  const group = await findGroup(tx, id)
  if (group === undefined || group.state === 'draft') return undefined
  const [programme, texts, organisation, place, municipality, facilitators, meetings] = await Promise.all([
    tx.get(programmeRow, sql`SELECT ${programmeColumns} FROM programme WHERE id = ${group.programmeId}`),
    textsOf(tx, group.programmeId),
    getOrganisation(tx, group.organisationId),
    shownPlace(tx, group.placeId),
    municipalityNamed(tx, group.municipalityCode),
    facilitatorsOf(tx, id),
    meetingsOfGroup(tx, id),
  ])
  const now = clock.now().epochMilliseconds
  const coming = meetings.filter((meeting) => meeting.state === 'planned' && meeting.endsAt.epochMilliseconds > now)
  return {
    group,
    programme,
    text: textFor(texts, lang),
    organisation,
    place,
    municipality: place?.municipality ?? municipality,
    facilitators,
    meetings,
    coming,
  }
}
export type PublicGroup = NonNullable<Awaited<ReturnType<typeof publicGroup>>>

const listedRow = z.object({
  id: idOf<'group'>(),
  programmeId: idOf<'programme'>(),
  name: wordsShape,
  online: z.boolean(),
  joining: groupRow.shape.joining,
  size: z.number(),
  taken: z.number(),
  childcareSize: z.number(),
  language: z.string(),
  nextAt: instant().nullable(),
  begun: z.boolean(),
  municipality: wordsShape.nullable(),
  confidential: z.boolean().nullable(),
})
export type ListedGroup = z.output<typeof listedRow>

/** A programme's published groups that still meet, the nearest start first. */
export const comingGroupsOf = (tx: Read, programme: ProgrammeId, clock: Clock) =>
  tx.rows(
    listedRow,
    sql`SELECT support_group.id, support_group.programme_id, support_group.name, support_group.online, support_group.joining, support_group.size,
               support_group.taken, support_group.childcare_size, support_group.language, place.confidential,
               support_group.first_meeting_at <= ${clock.now()} AS begun,
               (SELECT min(starts_at) FROM meeting WHERE meeting.group_id = support_group.id AND meeting.state = 'planned' AND ends_at > ${clock.now()}) AS next_at,
               CASE WHEN municipality.code IS NOT NULL
                    THEN jsonb_build_object('fi', municipality.name_fi, 'sv', municipality.name_sv, 'en', municipality.name_en) END AS municipality
        FROM support_group
        LEFT JOIN place ON place.id = support_group.place_id
        LEFT JOIN municipality ON municipality.code = coalesce(place.municipality_code, support_group.municipality_code)
        WHERE support_group.programme_id = ${programme} AND support_group.state = 'published' AND support_group.last_meeting_at > ${clock.now()}
        ORDER BY NOT support_group.takes_new, support_group.first_meeting_at, support_group.id LIMIT 100`,
  )
