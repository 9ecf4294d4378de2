/** What a group may be made of: the programme, its places, the municipalities of its area, the organisation's workers. */
import { z } from 'zod'
import { confidentialAddresses } from '../directory/places.ts'
import type { ProgrammeId } from '../directory/programme.ts'
import { getProgramme } from '../directory/programmes.ts'
import { wordsShape } from '../directory/texts.ts'
import { type PersonalRead, sql, type Transaction } from '../kit/database/index.ts'
import { idOf } from '../kit/ids.ts'
import type { Lang } from '../kit/words.ts'
import type { Keeper } from '../people/households.ts'
import { workersOf } from './facilitators.ts'
import { programmeNameIn } from './group-title.ts'

const placeChoice = z.object({
  id: idOf<'place'>(),
  name: wordsShape,
  confidential: z.boolean(),
  municipality: wordsShape,
})
const municipalityChoice = z.object({ code: z.string(), name: wordsShape })
const nameRow = z.object({ name: z.string(), firstPlace: idOf<'place'>().nullable() })

export async function groupOptions(
  tx: PersonalRead | Transaction,
  { secrets, clock }: Keeper,
  { programme: id, lang }: { programme: ProgrammeId; lang: Lang },
) {
  const programme = await getProgramme(tx, id)
  const { name, firstPlace } = await tx.get(
    nameRow,
    sql`SELECT ${programmeNameIn(lang)} AS name, (SELECT place_id FROM programme_place WHERE programme_id = programme.id ORDER BY place_id LIMIT 1) AS first_place
        FROM programme WHERE id = ${id}`,
  )
  const found = await tx.rows(
    placeChoice,
    sql`SELECT place.id, place.name, place.confidential, jsonb_build_object('fi', name_fi, 'sv', name_sv, 'en', name_en) AS municipality
        FROM place JOIN municipality ON municipality.code = place.municipality_code
        WHERE place.organisation_id = ${programme.organisationId}
           OR EXISTS (SELECT FROM programme_place WHERE programme_place.place_id = place.id AND programme_place.programme_id = ${id})
        ORDER BY place.confidential, place.name ->> 'fi' COLLATE "fi-x-icu", place.id LIMIT 500`,
  )
  const municipalities = await tx.rows(
    municipalityChoice,
    sql`SELECT code, jsonb_build_object('fi', name_fi, 'sv', name_sv, 'en', name_en) AS name FROM municipality
        WHERE ${programme.nationwide} OR code = ANY(${programme.municipalityCodes}::text[]) OR county_code = ANY(${programme.countyCodes}::text[])
        ORDER BY name_fi COLLATE "fi-x-icu"`,
  )
  const hidden = await confidentialAddresses(
    tx,
    secrets,
    found.filter(({ confidential }) => confidential).map(({ id: place }) => place),
  )
  const places = found.map((place) => ({ ...place, name: hidden.get(place.id)?.name ?? place.name }))
  const workers = await workersOf(tx, secrets, { organisation: programme.organisationId, today: clock.today() })
  return { programme, name, firstPlace, places, municipalities, workers }
}
export type GroupOptions = Awaited<ReturnType<typeof groupOptions>>
