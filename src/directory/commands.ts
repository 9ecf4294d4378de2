/** Deeds on the directory. Each is announced, so that every process forgets its kept pages at once. */
import { z } from 'zod'
import { type Actor, doerOf } from '../kit/actor.ts'
import { record } from '../kit/audit.ts'
import { announce } from '../kit/database/announce.ts'
import { sql, type Transaction } from '../kit/database/index.ts'
import { done, refused } from '../kit/faults.ts'
import type { Secrets } from '../kit/secrets.ts'
import type { Clock } from '../kit/time.ts'
import {
  type ConfidentialAddress,
  insertPlace,
  type NewPlace,
  type PlaceFacts,
  setConfidentialAddress,
  setPlaceChecked,
  updatePlace,
} from './places.ts'
import {
  canTake,
  leadsTo,
  type OrganisationId,
  type PlaceId,
  type ProgrammeId,
  type ProgrammeStep,
  programmeStates,
} from './programme.ts'
import {
  getProgramme,
  insertProgramme,
  type NewProgramme,
  setProgrammeText,
  type TextRow,
  textsOf,
  updateProgramme,
} from './programmes.ts'
import { permitDirectory } from './rules.ts'
import { reindexProgramme } from './search-index.ts'

export type By = { actor: Actor; clock: Clock; secrets: Secrets }
const audit = ({ actor, clock }: By) => ({ doer: doerOf(actor), clock })

const lockedState = (tx: Transaction, id: ProgrammeId) =>
  tx.get(z.object({ state: z.enum(programmeStates) }), sql`SELECT state FROM programme WHERE id = ${id} FOR UPDATE`)

/** An address made from a name: what Finns type of ä and ö, and a number when it is taken. */
export async function freeSlug(tx: Transaction, table: 'programme' | 'place', name: string): Promise<string> {
  const plain = name.toLowerCase().replaceAll('å', 'a').normalize('NFD').replace(/\p{M}/gu, '')
  const base =
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'uusi'
  const taken = await tx.rows(
    z.object({ slug: z.string() }),
    table === 'programme'
      ? sql`SELECT slug FROM programme WHERE slug LIKE ${`${base}%`}`
      : sql`SELECT slug FROM place WHERE slug LIKE ${`${base}%`}`,
  )
  const names = new Set(taken.map(({ slug }) => slug))
  if (!names.has(base) && base.length > 1) return base
  for (let number = 2; ; number += 1) if (!names.has(`${base}-${number}`)) return `${base}-${number}`
}

type NewDraft = {
  organisation: OrganisationId
  name: string
  kind: NewProgramme['kind']
  area: Pick<NewProgramme, 'nationwide' | 'countyCodes' | 'municipalityCodes'>
}

/** A draft with a name and a kind; everything else is filled in part by part, and nobody outside sees it. */
export async function startProgramme(tx: Transaction, by: By, draft: NewDraft): Promise<ProgrammeId> {
  await permitDirectory(tx, by.actor, 'organisation.edit', { organisation: draft.organisation })
  const id = await insertProgramme(tx, {
    ...draft.area,
    slug: await freeSlug(tx, 'programme', draft.name),
    organisationId: draft.organisation,
    kind: draft.kind,
    state: 'draft',
    freeOfCharge: true,
    expecting: false,
    childFromMonths: null,
    childToMonths: null,
    joining: 'open',
    queueOrder: 'time',
    recordKeeper: 'own-activity',
    sensitive: false,
    audience: [],
    referrers: [],
    languages: ['fi'],
    how: ['on-site'],
    provisions: [],
    funders: [],
    serviceClasses: [],
    targetGroups: ['KR1.2'],
    structure: {
      timesPerWeek: 1,
      everyWeeks: 1,
      meetings: 10,
      minutes: 90,
      meal: false,
      extras: [],
      size: 10,
      startsWhen: 0,
    },
    picture: 'circle',
    checkedOn: by.clock.today(),
    updatedAt: by.clock.now(),
  })
  await setProgrammeText(tx, {
    programme: id,
    lang: 'fi',
    text: { name: draft.name, summary: '', forWhom: '', howItGoes: '', whatThen: '', cost: '', searchWords: '' },
  })
  await record(tx, audit(by), 'programme.start', { programme: id })
  return id
}

/** Changes some facts of a programme; the rest stay. */
export async function changeProgramme(
  tx: Transaction,
  by: By,
  { programme: id, to }: { programme: ProgrammeId; to: Partial<NewProgramme> },
) {
  await permitDirectory(tx, by.actor, 'programme.edit', { programme: id })
  await lockedState(tx, id)
  await updateProgramme(tx, id, {
    ...(await getProgramme(tx, id)),
    ...to,
    checkedOn: by.clock.today(),
    updatedAt: by.clock.now(),
  })
  await record(tx, audit(by), 'programme.edit', { programme: id })
  await reindexProgramme(tx, id)
  await announce(tx, 'directory')
}

/** Changes the texts of one language. */
export async function changeText(
  tx: Transaction,
  by: By,
  { programme, lang, text }: { programme: ProgrammeId; lang: TextRow['lang']; text: Omit<TextRow, 'lang'> },
) {
  await permitDirectory(tx, by.actor, 'programme.edit', { programme })
  await lockedState(tx, programme)
  await setProgrammeText(tx, { programme, lang, text })
  await tx.change(
    sql`UPDATE programme SET checked_on = ${by.clock.today()}, updated_at = ${by.clock.now()} WHERE id = ${programme}`,
    1,
  )
  await record(tx, audit(by), 'programme.edit', { programme })
  await reindexProgramme(tx, programme)
  await announce(tx, 'directory')
}

export type Missing =
  | 'name'
  | 'summary'
  | 'for-whom'
  | 'how-it-goes'
  | 'what-then'
  | 'cost'
  | 'service-class'
  | 'situation'
  | 'area'
  | 'place'

/** What a family would miss if this were published now, in Finnish at least; nothing missing = it may be published. */
export async function missingBeforePublishing(
  tx: Transaction | Parameters<typeof textsOf>[0],
  id: ProgrammeId,
): Promise<Missing[]> {
  const programme = await getProgramme(tx, id)
  const fi = (await textsOf(tx, id)).find((text) => text.lang === 'fi')
  const { situations, places } = await tx.get(
    z.object({ situations: z.number(), places: z.number() }),
    sql`SELECT (SELECT count(*) FROM programme_situation WHERE programme_id = ${id}) AS situations, (SELECT count(*) FROM programme_place WHERE programme_id = ${id}) AS places`,
  )
  const checks: [Missing, boolean][] = [
    ['name', !fi?.name],
    ['summary', !fi?.summary],
    ['for-whom', !fi?.forWhom],
    ['how-it-goes', !fi?.howItGoes],
    ['what-then', !fi?.whatThen],
    ['cost', !programme.freeOfCharge && !fi?.cost],
    ['service-class', programme.serviceClasses.length === 0],
    ['situation', situations === 0],
    ['area', !programme.nationwide && programme.countyCodes.length + programme.municipalityCodes.length === 0],
    ['place', programme.how.includes('on-site') && places === 0],
  ]
  return checks.filter(([, missing]) => missing).map(([what]) => what)
}

/** Publishes, closes or opens again. A programme that misses something is not published, and what it misses is told. */
export async function stepProgramme(
  tx: Transaction,
  by: By,
  { programme: id, step }: { programme: ProgrammeId; step: ProgrammeStep },
) {
  await permitDirectory(tx, by.actor, 'programme.publish', { programme: id })
  const { state } = await lockedState(tx, id)
  if (!canTake(step, { state })) return refused('not-now')
  if (step !== 'close' && (await missingBeforePublishing(tx, id)).length > 0) return refused('something-missing')
  await tx.change(
    sql`UPDATE programme SET state = ${leadsTo[step]}, checked_on = ${by.clock.today()}, updated_at = ${by.clock.now()} WHERE id = ${id} AND state = ${state}`,
    1,
  )
  await record(tx, audit(by), 'programme.publish', { programme: id, step })
  await reindexProgramme(tx, id)
  await announce(tx, 'directory')
  return done(undefined)
}

/** "Tiedot ovat ajan tasalla": one tap. */
export async function confirmProgramme(tx: Transaction, by: By, id: ProgrammeId) {
  await permitDirectory(tx, by.actor, 'programme.confirm', { programme: id })
  const account = by.actor.kind === 'worker' ? by.actor.account : null
  await tx.change(
    sql`UPDATE programme SET checked_on = ${by.clock.today()}, checked_by = ${account} WHERE id = ${id}`,
    1,
  )
  await record(tx, audit(by), 'programme.confirm', { programme: id })
  await announce(tx, 'directory')
}

/** The same of a place: where one meets is as it is told. */
export async function confirmPlace(tx: Transaction, by: By, place: PlaceId) {
  await permitDirectory(tx, by.actor, 'place.confirm', { place })
  await setPlaceChecked(tx, place, by.clock.today())
  await record(tx, audit(by), 'place.confirm', { place })
}

export type PlaceDraft = { facts: PlaceFacts; address: ConfidentialAddress }

/** A new place. Of a confidential one only the town goes into what anybody may read; the rest is sealed. */
export async function addPlace(
  tx: Transaction,
  by: By,
  { organisation, draft }: { organisation: OrganisationId; draft: PlaceDraft },
): Promise<PlaceId> {
  await permitDirectory(tx, by.actor, 'organisation.edit', { organisation })
  const place: NewPlace = {
    ...draft.facts,
    organisationId: organisation,
    slug: await freeSlug(tx, 'place', draft.facts.name.fi),
  }
  const id = await insertPlace(tx, place)
  await setPlaceChecked(tx, id, by.clock.today())
  if (draft.facts.confidential) await setConfidentialAddress(tx, by.secrets, { place: id, told: draft.address })
  await record(tx, audit(by), 'place.edit', { place: id })
  return id
}

export async function changePlace(tx: Transaction, by: By, { place, draft }: { place: PlaceId; draft: PlaceDraft }) {
  await permitDirectory(tx, by.actor, 'place.edit', { place })
  await updatePlace(tx, place, draft.facts)
  await setPlaceChecked(tx, place, by.clock.today())
  if (draft.facts.confidential) await setConfidentialAddress(tx, by.secrets, { place, told: draft.address })
  await record(tx, audit(by), 'place.edit', { place })
  await announce(tx, 'directory')
}
