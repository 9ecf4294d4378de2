/** Programmes in the database: making, changing, reading. */
import { z } from 'zod'
import { instant, json, plainDate, type Read, sql, type Transaction } from '../kit/database/index.ts'
import { idOf, newId } from '../kit/ids.ts'
import type { Lang } from '../kit/words.ts'
import {
  audiences,
  joiningWays,
  type PlaceId,
  type ProgrammeId,
  type ProgrammeText,
  pictures,
  programmeKinds,
  programmeLanguages,
  programmeStates,
  provisionKinds,
  queueOrders,
  recordKeepers,
  referrers,
  structureShape,
  waysToMeet,
} from './programme.ts'
import { textOrder, type Words } from './texts.ts'

export const programmeRow = z.object({
  id: idOf<'programme'>(),
  slug: z.string(),
  organisationId: idOf<'organisation'>(),
  kind: z.enum(programmeKinds),
  state: z.enum(programmeStates),
  freeOfCharge: z.boolean(),
  expecting: z.boolean(),
  childFromMonths: z.number().nullable(),
  childToMonths: z.number().nullable(),
  joining: z.enum(joiningWays),
  queueOrder: z.enum(queueOrders),
  recordKeeper: z.enum(recordKeepers),
  sensitive: z.boolean(),
  nationwide: z.boolean(),
  countyCodes: z.array(z.string()),
  municipalityCodes: z.array(z.string()),
  audience: z.array(z.enum(audiences)),
  referrers: z.array(z.enum(referrers)),
  languages: z.array(z.enum(programmeLanguages)),
  how: z.array(z.enum(waysToMeet)),
  provisions: z.array(z.enum(provisionKinds)),
  funders: z.array(z.string()),
  serviceClasses: z.array(z.string()),
  targetGroups: z.array(z.string()),
  structure: structureShape,
  picture: z.enum(pictures),
  checkedOn: plainDate(),
  updatedAt: instant(),
})
export type Programme = z.output<typeof programmeRow>
export type NewProgramme = Omit<Programme, 'id'>

export const programmeColumns = sql`programme.id, programme.slug, programme.organisation_id, programme.kind, programme.state, programme.free_of_charge,
  programme.expecting, programme.child_from_months, programme.child_to_months, programme.joining, programme.queue_order, programme.record_keeper,
  programme.sensitive, programme.nationwide, programme.county_codes, programme.municipality_codes, programme.audience, programme.referrers,
  programme.languages, programme.how, programme.provisions, programme.funders, programme.service_classes, programme.target_groups,
  programme.structure, programme.picture, programme.checked_on, programme.updated_at`

export const findProgramme = (tx: Read, slug: string) =>
  tx.find(programmeRow, sql`SELECT ${programmeColumns} FROM programme WHERE slug = ${slug}`)
export const getProgramme = (tx: Read, id: ProgrammeId) =>
  tx.get(programmeRow, sql`SELECT ${programmeColumns} FROM programme WHERE id = ${id}`)

export async function insertProgramme(tx: Transaction, programme: NewProgramme): Promise<ProgrammeId> {
  const id = newId<'programme'>()
  await tx.change(
    sql`INSERT INTO programme (id, slug, organisation_id, state, kind, free_of_charge, expecting, joining, queue_order, record_keeper, sensitive,
          nationwide, county_codes, municipality_codes, audience, referrers, languages, how, provisions, funders, service_classes, target_groups,
          structure, picture, checked_on, updated_at)
        VALUES (${id}, ${programme.slug}, ${programme.organisationId}, ${programme.state}, 'peer-group', true, false, 'open', 'time', 'own-activity', false,
          true, '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', 'circle', ${programme.checkedOn}, ${programme.updatedAt})`,
    1,
  )
  await updateProgramme(tx, id, programme)
  return id
}

/** Writes every fact of a programme but its slug, organisation and state, which have deeds of their own. */
export const updateProgramme = (
  tx: Transaction,
  id: ProgrammeId,
  to: Omit<NewProgramme, 'slug' | 'organisationId' | 'state'>,
) =>
  tx.change(
    sql`UPDATE programme SET kind = ${to.kind}, free_of_charge = ${to.freeOfCharge}, expecting = ${to.expecting},
          child_from_months = ${to.childFromMonths}, child_to_months = ${to.childToMonths}, joining = ${to.joining}, queue_order = ${to.queueOrder},
          record_keeper = ${to.recordKeeper}, sensitive = ${to.sensitive}, nationwide = ${to.nationwide}, county_codes = ${to.countyCodes},
          municipality_codes = ${to.municipalityCodes}, audience = ${to.audience}, referrers = ${to.referrers}, languages = ${to.languages},
          how = ${to.how}, provisions = ${to.provisions}, funders = ${to.funders}, service_classes = ${to.serviceClasses},
          target_groups = ${to.targetGroups}, structure = ${json(to.structure)}, picture = ${to.picture},
          checked_on = ${to.checkedOn}, updated_at = ${to.updatedAt}
        WHERE id = ${id}`,
    1,
  )

type TextOf = { programme: ProgrammeId; lang: Lang; text: ProgrammeText }
export const setProgrammeText = (tx: Transaction, { programme, lang, text }: TextOf) =>
  tx.change(
    sql`INSERT INTO programme_text (programme_id, lang, name, summary, for_whom, how_it_goes, what_then, cost, search_words)
        VALUES (${programme}, ${lang}, ${text.name}, ${text.summary}, ${text.forWhom}, ${text.howItGoes}, ${text.whatThen}, ${text.cost}, ${text.searchWords})
        ON CONFLICT (programme_id, lang) DO UPDATE SET name = EXCLUDED.name, summary = EXCLUDED.summary, for_whom = EXCLUDED.for_whom,
          how_it_goes = EXCLUDED.how_it_goes, what_then = EXCLUDED.what_then, cost = EXCLUDED.cost, search_words = EXCLUDED.search_words`,
    1,
  )

export const textRow = z.object({
  lang: z.enum(['fi', 'sv', 'en', 'selko']),
  name: z.string(),
  summary: z.string(),
  forWhom: z.string(),
  howItGoes: z.string(),
  whatThen: z.string(),
  cost: z.string(),
  searchWords: z.string(),
})
export type TextRow = z.output<typeof textRow>

export const textsOf = (tx: Read, programme: ProgrammeId) =>
  tx.rows(
    textRow,
    sql`SELECT lang, name, summary, for_whom, how_it_goes, what_then, cost, search_words FROM programme_text WHERE programme_id = ${programme} ORDER BY lang`,
  )

/** Each field from the first language that has it, and the language it stands in (DESIGN § 5b: falls back with `lang` set). */
export function textFor(texts: readonly TextRow[], lang: Lang): TextRow {
  const inOrder = textOrder[lang].flatMap((wanted) => texts.filter((text) => text.lang === wanted))
  const first = inOrder[0]
  const field = (name: keyof Omit<TextRow, 'lang'>) => inOrder.find((text) => text[name] !== '')?.[name] ?? ''
  return {
    lang: first?.lang ?? 'fi',
    name: field('name'),
    summary: field('summary'),
    forWhom: field('forWhom'),
    howItGoes: field('howItGoes'),
    whatThen: field('whatThen'),
    cost: field('cost'),
    searchWords: field('searchWords'),
  }
}

export async function setSituations(tx: Transaction, programme: ProgrammeId, situations: Record<string, number>) {
  await tx.change(sql`DELETE FROM programme_situation WHERE programme_id = ${programme}`)
  for (const [concept, weight] of Object.entries(situations))
    await tx.change(
      sql`INSERT INTO programme_situation (programme_id, concept, weight) VALUES (${programme}, ${concept}, ${weight})`,
      1,
    )
}

export async function setPlaces(tx: Transaction, programme: ProgrammeId, places: readonly PlaceId[]) {
  await tx.change(sql`DELETE FROM programme_place WHERE programme_id = ${programme}`)
  await tx.change(
    sql`INSERT INTO programme_place (programme_id, place_id) SELECT ${programme}, unnest(${[...places]}::uuid[])`,
  )
}

export async function setPartners(
  tx: Transaction,
  programme: ProgrammeId,
  partners: readonly { organisation: string; part: Words }[],
) {
  await tx.change(sql`DELETE FROM programme_partner WHERE programme_id = ${programme}`)
  for (const { organisation, part } of partners)
    await tx.change(
      sql`INSERT INTO programme_partner (programme_id, organisation_id, part) VALUES (${programme}, ${organisation}, ${json(part)})`,
      1,
    )
}
