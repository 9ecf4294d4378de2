/** The parts of a programme's form, and the forms of places and organisations: each saved by itself, nothing half-written. */
import {
  type Body,
  checkbox,
  choice,
  choices,
  email,
  type Field,
  form,
  type KitProblem,
  optionalText,
  text,
  typedList,
  typedText,
  wholeNumber,
} from '../../kit/forms.ts'
import { counties, municipalities } from '../geo-data/index.ts'
import {
  audiences,
  extraKinds,
  joiningWays,
  pictures,
  placeKinds,
  programmeKinds,
  programmeLanguages,
  provisionKinds,
  queueOrders,
  recordKeepers,
  referrers,
  type Structure,
  waysToMeet,
} from '../programme.ts'
import { serviceClasses, targetGroups } from '../ptv-classes.ts'
import type { Words } from '../texts.ts'

export const parts = ['basics', 'texts', 'audience', 'joining', 'where', 'structure', 'keeping'] as const
export type Part = (typeof parts)[number]

/** A text in three languages under `<name>.fi`, `.sv`, `.en`; Finnish may be demanded. */
export const inThree = (options: { longest: number; needsFinnish?: boolean }): Field<Words, KitProblem> => ({
  read: (body, name) => {
    const typed = {
      fi: typedText(body, `${name}.fi`),
      sv: typedText(body, `${name}.sv`),
      en: typedText(body, `${name}.en`),
    }
    if (options.needsFinnish && typed.fi === '') return { problem: 'missing' }
    return Object.values(typed).some((one) => one.length > options.longest) ? { problem: 'too-long' } : { value: typed }
  },
})

const byName = new Map(
  municipalities.flatMap(({ code, fi, sv, en }) => [fi, sv, en].map((name) => [name.toLowerCase(), code] as const)),
)

/** Municipalities as one writes them: "Mikkeli, Juva"; a name nobody knows is told. */
export const municipalityList = (): Field<string[], KitProblem | 'unknown-municipality'> => ({
  read: (body, name) => {
    const typed = typedText(body, name)
      .split(/[,;\n]/)
      .map((one) => one.trim())
      .filter(Boolean)
    if (typed.length > 310) return { problem: 'too-long' }
    const codes = typed.map((one) => byName.get(one.toLowerCase()))
    return codes.every((code) => code !== undefined)
      ? { value: [...new Set(codes)] as string[] }
      : { problem: 'unknown-municipality' }
  },
})

export const newProgrammeForm = form({
  organisation: text({ longest: 40 }),
  name: text({ longest: 120 }),
  kind: choice(programmeKinds),
  municipalities: municipalityList(),
})

export const basicsForm = form({
  kind: choice(programmeKinds),
  picture: choice(pictures),
  languages: choices(programmeLanguages, { atLeastOne: true }),
  sensitive: checkbox(),
  serviceClasses: choices(
    serviceClasses.map(({ code }) => code),
    { atLeastOne: true },
  ),
  targetGroups: choices(
    targetGroups.map(({ code }) => code),
    { atLeastOne: true },
  ),
})

export const textsForm = form({
  name: text({ longest: 120 }),
  summary: text({ longest: 400 }),
  forWhom: text({ longest: 800 }),
  howItGoes: text({ longest: 4000 }),
  whatThen: text({ longest: 500 }),
  cost: optionalText({ longest: 300 }),
  searchWords: optionalText({ longest: 1000 }),
})
/** In other languages a text may be left for later; Finnish is shown then. */
export const otherTextsForm = form({
  name: optionalText({ longest: 120 }),
  summary: optionalText({ longest: 400 }),
  forWhom: optionalText({ longest: 800 }),
  howItGoes: optionalText({ longest: 4000 }),
  whatThen: optionalText({ longest: 500 }),
  cost: optionalText({ longest: 300 }),
  searchWords: optionalText({ longest: 1000 }),
})

const ageOrNothing = { from: 0, to: 240, empty: -1 }
const audienceFields = {
  audience: choices(audiences),
  expecting: checkbox(),
  childFromMonths: wholeNumber(ageOrNothing),
  childToMonths: wholeNumber(ageOrNothing),
}
/** Situations are `situation.<concept>` = 1, 2 or 3; read apart, since the thesaurus is data. */
export const audienceForm = form<typeof audienceFields, 'both-ages' | 'ages-in-order'>(
  audienceFields,
  ({ childFromMonths: from, childToMonths: to }) =>
    (from === -1) !== (to === -1)
      ? { childToMonths: 'both-ages' }
      : from > to
        ? { childToMonths: 'ages-in-order' }
        : {},
)

export const readSituations = (body: Body, concepts: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    concepts
      .map((id) => [id, Number(typedText(body, `situation.${id}`))] as const)
      .filter(([, weight]) => weight === 1 || weight === 2 || weight === 3),
  )

export const joiningForm = form({
  joining: choice(joiningWays),
  queueOrder: choice(queueOrders),
  referrers: choices(referrers),
  provisions: choices(provisionKinds),
  freeOfCharge: checkbox(),
})

const whereFields = {
  how: choices(waysToMeet, { atLeastOne: true }),
  nationwide: checkbox(),
  counties: choices(counties.map(({ code }) => code)),
  municipalities: municipalityList(),
}
export const whereForm = form<typeof whereFields, 'area-is-missing'>(whereFields, (value) =>
  value.nationwide || value.counties.length + value.municipalities.length > 0 ? {} : { counties: 'area-is-missing' },
)
/** Places are chosen among the organisation's and its partners' own; read as a list of ids. */
export const readPlaces = (body: Body) => typedList(body, 'place').filter((one) => /^[0-9a-f-]{36}$/.test(one))

export const structureForm = form({
  timesPerWeek: wholeNumber({ from: 0, to: 7 }),
  everyWeeks: wholeNumber({ from: 1, to: 26 }),
  meetings: wholeNumber({ from: 0, to: 200 }),
  minutes: wholeNumber({ from: 15, to: 1440 }),
  size: wholeNumber({ from: 0, to: 1000 }),
  startsWhen: wholeNumber({ from: 0, to: 100 }),
  meal: checkbox(),
})

export const maxExtras = 8
/** Extras stand in rows `extra.0.kind`, `extra.0.fi` …; a row without a Finnish text is left out. */
export const readExtras = (body: Body): Structure['extras'] =>
  Array.from({ length: maxExtras }, (_, row) => ({
    kind: extraKinds.find((kind) => kind === typedText(body, `extra.${row}.kind`)) ?? 'visit-out',
    text: {
      fi: typedText(body, `extra.${row}.fi`).slice(0, 300),
      sv: typedText(body, `extra.${row}.sv`).slice(0, 300),
      en: typedText(body, `extra.${row}.en`).slice(0, 300),
    },
  })).filter((extra) => extra.text.fi !== '')

export const keepingForm = form({ recordKeeper: choice(recordKeepers), funders: optionalText({ longest: 300 }) })

const accessNames = [
  'stepFree',
  'accessibleToilet',
  'pramParking',
  'babyChanging',
  'hearingLoop',
  'nearBusStop',
] as const
export type AccessName = (typeof accessNames)[number]
const placeFields = {
  kind: choice(placeKinds),
  name: inThree({ longest: 120, needsFinnish: true }),
  confidential: checkbox(),
  municipality: municipalityList(),
  street: optionalText({ longest: 120 }),
  postalCode: optionalText({ longest: 5 }),
  arrival: inThree({ longest: 500 }),
  access: choices(accessNames),
}
export const placeForm = form<typeof placeFields, 'one-municipality' | 'not-postal-code' | 'street-is-missing'>(
  placeFields,
  (value) => ({
    ...(value.municipality.length === 1 ? {} : { municipality: 'one-municipality' as const }),
    ...(value.postalCode === '' || /^\d{5}$/.test(value.postalCode) ? {} : { postalCode: 'not-postal-code' as const }),
    ...(value.street === '' ? { street: 'street-is-missing' as const } : {}),
  }),
)

const organisationFields = {
  name: inThree({ longest: 120, needsFinnish: true }),
  about: inThree({ longest: 600, needsFinnish: true }),
  phone: text({ longest: 30 }),
  email: email(),
  website: text({ longest: 200 }),
  answersWithinWorkingDays: wholeNumber({ from: 1, to: 30 }),
  nameIsSensitive: checkbox(),
}
export const organisationForm = form<typeof organisationFields, 'not-website'>(organisationFields, ({ website }) =>
  /^https?:\/\/[^\s/]+\.[^\s/]+/.test(website) ? {} : { website: 'not-website' },
)

export const maxPartners = 8
/** Joint organisers stand in rows `partner.0.organisation` (its id) and `partner.0.fi` …: what each does; an empty row is left out. */
export const readPartners = (body: Body) =>
  Array.from({ length: maxPartners }, (_, row) => ({
    organisation: typedText(body, `partner.${row}.organisation`),
    part: {
      fi: typedText(body, `partner.${row}.fi`).slice(0, 300),
      sv: typedText(body, `partner.${row}.sv`).slice(0, 300),
      en: typedText(body, `partner.${row}.en`).slice(0, 300),
    },
  })).filter(({ organisation }) => /^[0-9a-f-]{36}$/.test(organisation))
