/** Organisations, places and programmes: the same commands that a coordinator's forms use. */

import { municipalityByCode } from '../../src/directory/geo-data/index.ts'
import { insertOrganisation } from '../../src/directory/organisations.ts'
import { insertPlace, type NewPlace, setConfidentialAddress } from '../../src/directory/places.ts'
import {
  checkHoldsDays,
  type OrganisationId,
  type PlaceId,
  type ProgrammeId,
  type ProgrammeText,
} from '../../src/directory/programme.ts'
import { insertProgramme, type NewProgramme } from '../../src/directory/programmes.ts'
import { json, sql, type Transaction } from '../../src/kit/database/index.ts'
import type { Secrets } from '../../src/kit/secrets.ts'
import { instantOf, type PlainDate } from '../../src/kit/time.ts'
import type { DemoOrganisation, DemoPlace, DemoProgramme } from '../shape.ts'
import { organisations, places, programmes } from './content.ts'
import { randomOf } from './random.ts'

/** The ids that content's slugs became. */
export type Directory = {
  organisation(slug: string): OrganisationId
  place(slug: string): PlaceId
  programme(slug: string): ProgrammeId
}

const lookUp =
  <Found>(noun: string, made: ReadonlyMap<string, Found>) =>
  (slug: string): Found => {
    const found = made.get(slug)
    if (found === undefined) throw new Error(`the demo names a ${noun} that is not there: ${slug}`)
    return found
  }

type Keeper = { secrets: Secrets; today: PlainDate }

export async function fillDirectory(tx: Transaction, keeper: Keeper): Promise<Directory> {
  const organisation = new Map<string, OrganisationId>()
  for (const one of organisations) organisation.set(one.slug, await insertOrganisation(tx, organisationFrom(one)))
  const organisationOf = lookUp('organisation', organisation)

  const place = new Map<string, PlaceId>()
  for (const one of places)
    place.set(one.slug, await fillPlace(tx, keeper, { place: one, organisation: organisationOf(one.organisation) }))
  const placeOf = lookUp('place', place)

  const programme = new Map<string, ProgrammeId>()
  for (const one of programmes)
    programme.set(
      one.slug,
      await insertProgramme(tx, programmeFrom(one, organisationOf(one.organisation), keeper.today)),
    )
  const directory = { organisation: organisationOf, place: placeOf, programme: lookUp('programme', programme) }
  await hangOnProgrammes(tx, directory)
  return directory
}

const organisationFrom = ({ coordinator, ...organisation }: DemoOrganisation) => organisation

const nothing = { fi: '', sv: '', en: '' }

const placeFrom = (place: DemoPlace, organisationId: OrganisationId): NewPlace => ({
  slug: place.slug,
  organisationId,
  kind: place.kind,
  name: place.name,
  confidential: place.confidential,
  municipalityCode: place.municipality,
  street: place.street ?? null,
  postalCode: place.postalCode ?? null,
  lat: place.lat ?? null,
  lon: place.lon ?? null,
  arrival: place.arrival ?? nothing,
  ...place.accessibility,
})

async function fillPlace(
  tx: Transaction,
  { secrets }: Keeper,
  { place, organisation }: { place: DemoPlace; organisation: OrganisationId },
) {
  const id = await insertPlace(tx, placeFrom(place, organisation))
  if (!place.confidential) return id
  const told = { name: place.name, address: inventedAddress(place), arrival: place.arrival ?? nothing }
  await setConfidentialAddress(tx, secrets, { place: id, told })
  return id
}

const quietStreets = ['Hiljaispolku', 'Suojakuja', 'Lepikkokuja', 'Tyventie', 'Sammalpolku']

/** The content gives no address to a confidential place, so that none stands in the source: one is invented. */
export function inventedAddress({ slug, municipality }: Pick<DemoPlace, 'slug' | 'municipality'>) {
  const random = randomOf(`address ${slug}`)
  const town = municipalityByCode.get(municipality)?.fi ?? municipality
  return `${random.pick(quietStreets)} ${random.between(2, 48)} ${random.pick(['A', 'B', 'C'])}, ${town}`
}

const areaFrom = (area: DemoProgramme['area']) => ({
  nationwide: 'national' in area,
  countyCodes: 'counties' in area ? area.counties : [],
  municipalityCodes: 'municipalities' in area ? area.municipalities : [],
})

/** Most facts have been looked at within the half year that a check holds; one programme in twelve waits for its coordinator's tap. */
function checkedOn(slug: string, today: PlainDate) {
  const random = randomOf(`checked ${slug}`)
  const days = random.chance(1 / 12) ? checkHoldsDays + random.between(3, 50) : random.between(2, checkHoldsDays - 20)
  return today.subtract({ days })
}

function programmeFrom(programme: DemoProgramme, organisationId: OrganisationId, today: PlainDate): NewProgramme {
  const { slug, kind, expecting, childAgeMonths, joining, queueOrder, recordKeeper, sensitive, structure, picture } =
    programme
  const { audience, referrers, languages, how, provisions, funders, ptv } = programme
  const checked = checkedOn(slug, today)
  return {
    slug,
    organisationId,
    kind,
    state: 'published',
    freeOfCharge: programme.cost.free,
    expecting,
    childFromMonths: childAgeMonths?.from ?? null,
    childToMonths: childAgeMonths?.to ?? null,
    joining,
    queueOrder,
    recordKeeper,
    sensitive,
    ...areaFrom(programme.area),
    audience,
    referrers,
    languages,
    how,
    provisions,
    funders,
    serviceClasses: ptv.serviceClasses,
    targetGroups: ptv.targetGroups,
    structure,
    picture,
    checkedOn: checked,
    updatedAt: instantOf(checked, '10:00'),
  }
}

/** Plain Finnish has no name or cost of its own: a family would not find the group by another name. */
export function textsFrom(programme: DemoProgramme): { lang: 'fi' | 'sv' | 'en' | 'selko'; text: ProgrammeText }[] {
  return (['fi', 'sv', 'en', 'selko'] as const).map((lang) => {
    const spoken = lang === 'selko' ? 'fi' : lang
    const { name, summary, forWhom, howItGoes, whatThen, cost, searchWords } = programme
    const text = {
      name: name[spoken],
      summary: summary[lang],
      forWhom: forWhom[lang],
      howItGoes: howItGoes[lang],
      whatThen: whatThen[lang],
      cost: cost.text[spoken],
      searchWords: lang === 'selko' ? '' : searchWords[lang].join(', '),
    }
    return { lang, text }
  })
}

/** Everything that hangs on the programmes, in one statement a table: a command for each row would take most of the filling. */
async function hangOnProgrammes(tx: Transaction, { organisation, place, programme }: Directory) {
  const each = <Row>(rowsOf: (content: DemoProgramme) => Row[]) =>
    json(
      programmes.flatMap((content) =>
        rowsOf(content).map((row) => ({ programme_id: programme(content.slug), ...row })),
      ),
    )

  const texts = each((content) => textsFrom(content).map(({ lang, text }) => ({ lang, ...text })))
  await tx.change(
    sql`INSERT INTO programme_text (programme_id, lang, name, summary, for_whom, how_it_goes, what_then, cost, search_words)
        SELECT * FROM jsonb_to_recordset(${texts}) AS told (programme_id uuid, lang text, name text, summary text, "forWhom" text,
          "howItGoes" text, "whatThen" text, cost text, "searchWords" text)`,
  )
  const situations = each((content) =>
    Object.entries(content.situations).map(([concept, weight]) => ({ concept, weight })),
  )
  await tx.change(
    sql`INSERT INTO programme_situation (programme_id, concept, weight)
        SELECT * FROM jsonb_to_recordset(${situations}) AS told (programme_id uuid, concept text, weight smallint)`,
  )
  const rooms = each((content) => content.places.map((slug) => ({ place_id: place(slug) })))
  await tx.change(
    sql`INSERT INTO programme_place (programme_id, place_id)
        SELECT * FROM jsonb_to_recordset(${rooms}) AS told (programme_id uuid, place_id uuid)`,
  )
  const partners = each((content) =>
    content.partners.map((one) => ({ organisation_id: organisation(one.organisation), part: one.part })),
  )
  await tx.change(
    sql`INSERT INTO programme_partner (programme_id, organisation_id, part)
        SELECT * FROM jsonb_to_recordset(${partners}) AS told (programme_id uuid, organisation_id uuid, part jsonb)`,
  )
}
