/**
 * Filters travel in the address, under words of the page's language; names of any of our languages are understood, so that
 * changing the language keeps them. Own words never travel there.
 */
import { type Lang, type SpokenLang, spoken } from '../../kit/words.ts'
import type { Query } from '../../links.ts'
import { municipalities, municipalityByCode, municipalityOfPostalCode } from '../geo-data/index.ts'
import { programmeLanguages, waysToMeet } from '../programme.ts'
import type { Filters } from './ranking/ask.ts'
import { dayTimes } from './understanding/side-phrases.ts'

export const filterNames = {
  municipality: { fi: 'kunta', sv: 'kommun', en: 'place' },
  withinKm: { fi: 'matka', sv: 'avstand', en: 'distance' },
  ageMonths: { fi: 'ika', sv: 'alder', en: 'age' },
  time: { fi: 'aika', sv: 'tid', en: 'time' },
  how: { fi: 'tapa', sv: 'satt', en: 'way' },
  language: { fi: 'kieli', sv: 'sprak', en: 'language' },
  free: { fi: 'maksuton', sv: 'gratis', en: 'free' },
  soon: { fi: 'pian', sv: 'snart', en: 'soon' },
  room: { fi: 'tilaa', sv: 'ledigt', en: 'room' },
  childcare: { fi: 'lastenhoito', sv: 'barnpassning', en: 'childcare' },
} as const satisfies Record<keyof Filters, Record<SpokenLang, string>>
export type FilterName = keyof typeof filterNames

/** How many are shown; beside the filters in the address. */
export const moreName = { fi: 'maara', sv: 'antal', en: 'count' } as const

/** Ages to choose from, in months: the middle of each span. */
export const filterAges = [6, 18, 30, 54, 90, 126, 174] as const
export const filterDistances = [10, 25, 50, 100] as const

type Typed = Record<string, unknown>

const textIn = (query: Typed, name: string) => {
  const value = query[name]
  const first = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' ? first.trim().slice(0, 80) : ''
}
const typedUnder = (query: Typed, name: FilterName) =>
  Object.values(filterNames[name])
    .map((one) => textIn(query, one))
    .find((text) => text !== '') ?? ''

/** A municipality by its code, its name in any language, or a postal code. */
export function municipalityTyped(text: string): string | undefined {
  const typed = text.trim().toLowerCase()
  if (municipalityByCode.has(typed)) return typed
  return (
    municipalityOfPostalCode.get(typed) ??
    municipalities.find(({ fi, sv, en }) => [fi, sv, en].some((name) => name.toLowerCase() === typed))?.code
  )
}

const oneOf = <V extends string>(values: readonly V[], text: string): V | undefined =>
  values.find((value) => value === text)
const numberOf = (text: string, most: number) =>
  /^\d{1,4}$/.test(text) && Number(text) <= most ? Number(text) : undefined

/** What cannot be understood narrows nothing: a link is never a dead end. */
export function readFilters(query: Typed): Filters {
  const municipality = municipalityTyped(typedUnder(query, 'municipality'))
  const withinKm = numberOf(typedUnder(query, 'withinKm'), 1500)
  const ageMonths = numberOf(typedUnder(query, 'ageMonths'), 300)
  const time = oneOf(dayTimes, typedUnder(query, 'time'))
  const how = oneOf(waysToMeet, typedUnder(query, 'how'))
  const language = oneOf(programmeLanguages, typedUnder(query, 'language'))
  const chosen = (name: FilterName) => typedUnder(query, name) !== ''
  return {
    ...(municipality !== undefined && { municipality }),
    ...(withinKm !== undefined && { withinKm }),
    ...(ageMonths !== undefined && { ageMonths }),
    ...(time && { time }),
    ...(how && { how }),
    ...(language && { language }),
    ...(chosen('free') && { free: true as const }),
    ...(chosen('soon') && { soon: true as const }),
    ...(chosen('room') && { room: true as const }),
    ...(chosen('childcare') && { childcare: true as const }),
  }
}

export const readMore = (query: Typed) =>
  Object.values(moreName)
    .map((name) => numberOf(textIn(query, name), 40))
    .find((count) => count !== undefined)

/** The filters as they stand in an address of this language. */
export function filterQuery(filters: Filters, lang: Lang, more?: number): Query {
  const tongue = spoken(lang)
  const named = Object.entries(filters).map(([name, value]) => [
    filterNames[name as FilterName][tongue],
    value === true ? '1' : String(value),
  ])
  return { ...Object.fromEntries(named), ...(more !== undefined && { [moreName[tongue]]: more }) }
}
