/** Between what is stored and what is typed: forms begin with what is there, and save what was read. */

import type { PersonalRead, Transaction } from '../../kit/database/index.ts'
import type { Body, Fields, Form, FormAnswer } from '../../kit/forms.ts'
import type { Secrets } from '../../kit/secrets.ts'
import { type Lang, spoken } from '../../kit/words.ts'
import { type By, changeProgramme, changeText, type PlaceDraft } from '../commands.ts'
import { municipalityByCode } from '../geo-data/index.ts'
import type { Organisation } from '../organisations.ts'
import { confidentialAddress, type Place } from '../places.ts'
import type { PlaceId, ProgrammeId } from '../programme.ts'
import { type Programme, setPartners, setPlaces, setSituations, type TextRow } from '../programmes.ts'
import type { Words } from '../texts.ts'
import {
  type AccessName,
  audienceForm,
  basicsForm,
  joiningForm,
  keepingForm,
  otherTextsForm,
  type Part,
  type placeForm,
  readExtras,
  readPartners,
  readPlaces,
  readSituations,
  structureForm,
  textsForm,
  whereForm,
} from './forms.ts'
import { organisationsToJoin, placesToChoose, situationsToChoose } from './queries.ts'

const on = (value: boolean) => (value ? 'on' : '')
const three = (name: string, words: Words): Body => ({
  [`${name}.fi`]: words.fi,
  [`${name}.sv`]: words.sv,
  [`${name}.en`]: words.en,
})
const municipalityNames = (codes: readonly string[], lang: Lang) =>
  codes.map((code) => municipalityByCode.get(code)?.[spoken(lang)] ?? code).join(', ')

type Stored = {
  programme: Programme
  texts: readonly TextRow[]
  places: readonly { id: string; chosen: boolean }[]
  partners: readonly { organisationId: string; part: Words }[]
  part: Part
  textLang: TextRow['lang']
  lang: Lang
}

/** What stands in the fields of a part before anything is typed. */
export function programmeToTyped({ programme, texts, places, partners, part, textLang, lang }: Stored): Body {
  const { structure } = programme
  switch (part) {
    case 'basics':
      return {
        kind: programme.kind,
        picture: programme.picture,
        languages: programme.languages,
        sensitive: on(programme.sensitive),
        serviceClasses: programme.serviceClasses,
        targetGroups: programme.targetGroups,
      }
    case 'texts': {
      const { lang: _, ...text } = texts.find((one) => one.lang === textLang) ?? {
        lang: textLang,
        name: '',
        summary: '',
        forWhom: '',
        howItGoes: '',
        whatThen: '',
        cost: '',
        searchWords: '',
      }
      return text
    }
    case 'audience':
      return {
        audience: programme.audience,
        expecting: on(programme.expecting),
        childFromMonths: String(programme.childFromMonths ?? ''),
        childToMonths: String(programme.childToMonths ?? ''),
      }
    case 'joining':
      return {
        joining: programme.joining,
        queueOrder: programme.queueOrder,
        referrers: programme.referrers,
        provisions: programme.provisions,
        freeOfCharge: on(programme.freeOfCharge),
      }
    case 'where':
      return {
        how: programme.how,
        nationwide: on(programme.nationwide),
        counties: programme.countyCodes,
        municipalities: municipalityNames(programme.municipalityCodes, lang),
        place: places.filter(({ chosen }) => chosen).map(({ id }) => id),
      }
    case 'structure':
      return {
        timesPerWeek: String(structure.timesPerWeek),
        everyWeeks: String(structure.everyWeeks),
        meetings: String(structure.meetings),
        minutes: String(structure.minutes),
        size: String(structure.size),
        startsWhen: String(structure.startsWhen),
        meal: on(structure.meal),
        ...Object.assign(
          {},
          ...structure.extras.map((extra, row) => ({
            [`extra.${row}.kind`]: extra.kind,
            ...three(`extra.${row}`, extra.text),
          })),
        ),
      }
    case 'keeping':
      return {
        recordKeeper: programme.recordKeeper,
        funders: programme.funders.join(', '),
        ...Object.assign(
          {},
          ...partners.map(({ organisationId, part }, row) => ({
            [`partner.${row}.organisation`]: organisationId,
            ...three(`partner.${row}`, part),
          })),
        ),
      }
  }
}

type Saving = By & {
  tx: Transaction
  body: Body
  read<F extends Fields, Extra extends string>(form: Form<F, Extra>): FormAnswer<F, Extra>
}
type PartOf = { programme: ProgrammeId; part: Part; textLang: TextRow['lang'] }
type Saved = { ok: true } | { ok: false; problems: Record<string, string | undefined>; typed: Body }

/** Reads one part and saves it whole, or gives back what to mend. */
export async function savePart(here: Saving, { programme, part, textLang }: PartOf): Promise<Saved> {
  const change = async (to: Partial<Programme>): Promise<Saved> => {
    await changeProgramme(here.tx, here, { programme, to })
    return { ok: true }
  }
  switch (part) {
    case 'basics': {
      const answer = here.read(basicsForm)
      return answer.ok ? change(answer.value) : answer
    }
    case 'texts': {
      const answer = textLang === 'fi' ? here.read(textsForm) : here.read(otherTextsForm)
      if (!answer.ok) return answer
      await changeText(here.tx, here, { programme, lang: textLang, text: answer.value })
      return { ok: true }
    }
    case 'audience': {
      const answer = here.read(audienceForm)
      if (!answer.ok) return answer
      const { childFromMonths: from, childToMonths: to, audience, expecting } = answer.value
      const known = (await situationsToChoose(here.tx, programme)).map(({ id }) => id)
      await setSituations(here.tx, programme, readSituations(here.body, known))
      return change({
        audience,
        expecting,
        childFromMonths: from === -1 ? null : from,
        childToMonths: to === -1 ? null : to,
      })
    }
    case 'joining': {
      const answer = here.read(joiningForm)
      return answer.ok ? change(answer.value) : answer
    }
    case 'where': {
      const answer = here.read(whereForm)
      if (!answer.ok) return answer
      const mine = new Set<string>((await placesToChoose(here.tx, programme)).map(({ id }) => id))
      await setPlaces(here.tx, programme, readPlaces(here.body).filter((id) => mine.has(id)) as PlaceId[])
      const { how, nationwide, counties, municipalities } = answer.value
      return change({ how, nationwide, countyCodes: counties, municipalityCodes: municipalities })
    }
    case 'structure': {
      const answer = here.read(structureForm)
      return answer.ok ? change({ structure: { ...answer.value, extras: readExtras(here.body) } }) : answer
    }
    case 'keeping': {
      const answer = here.read(keepingForm)
      if (!answer.ok) return answer
      const known = new Set<string>((await organisationsToJoin(here.tx, programme)).map(({ id }) => id))
      const chosen = new Map(readPartners(here.body).map((partner) => [partner.organisation, partner]))
      await setPartners(
        here.tx,
        programme,
        [...chosen.values()].filter(({ organisation }) => known.has(organisation)),
      )
      return change({
        recordKeeper: answer.value.recordKeeper,
        funders: answer.value.funders
          .split(',')
          .map((one) => one.trim())
          .filter(Boolean),
      })
    }
  }
}

type PlaceAnswer = Extract<ReturnType<(typeof placeForm)['read']>, { ok: true }>['value']
const accessOf = (chosen: readonly AccessName[]) => ({
  stepFree: chosen.includes('stepFree'),
  accessibleToilet: chosen.includes('accessibleToilet'),
  pramParking: chosen.includes('pramParking'),
  babyChanging: chosen.includes('babyChanging'),
  hearingLoop: chosen.includes('hearingLoop'),
  nearBusStop: chosen.includes('nearBusStop'),
})

/** A place as typed; coordinates are the municipality's centre, since nobody types coordinates. */
export function placeDraft(answer: PlaceAnswer): PlaceDraft {
  const code = answer.municipality[0] ?? ''
  const centre = municipalityByCode.get(code)
  return {
    facts: {
      kind: answer.kind,
      name: answer.name,
      confidential: answer.confidential,
      municipalityCode: code,
      street: answer.street,
      postalCode: answer.postalCode || null,
      lat: centre?.lat ?? null,
      lon: centre?.lon ?? null,
      arrival: answer.arrival,
      ...accessOf(answer.access),
    },
    address: {
      name: answer.name,
      address: [answer.street, answer.postalCode].filter(Boolean).join(', '),
      arrival: answer.arrival,
    },
  }
}

/** The fields of a place, its sealed address opened for those who may edit it. */
export async function placeToTyped(tx: PersonalRead | Transaction, secrets: Secrets, place: Place): Promise<Body> {
  const sealed = place.confidential ? await confidentialAddress(tx, secrets, place.id) : undefined
  const [street = '', postalCode = ''] = sealed
    ? sealed.address.split(', ')
    : [place.street ?? '', place.postalCode ?? '']
  const access = (Object.keys(accessOf([])) as AccessName[]).filter((name) => place[name])
  return {
    kind: place.kind,
    confidential: on(place.confidential),
    municipality: municipalityNames([place.municipalityCode], 'fi'),
    street,
    postalCode,
    access,
    ...three('name', sealed?.name ?? place.name),
    ...three('arrival', sealed?.arrival ?? place.arrival),
  }
}

export const organisationToTyped = (organisation: Organisation): Body => ({
  ...three('name', organisation.name),
  ...three('about', organisation.about),
  phone: organisation.phone,
  email: organisation.email,
  website: organisation.website,
  answersWithinWorkingDays: String(organisation.answersWithinWorkingDays),
  nameIsSensitive: on(organisation.nameIsSensitive),
})
