/**
 * Where somebody lives, as written: a municipality, a district or a region in any case, "Mikkelin seudulla", a postal code.
 * Many names are ordinary words too; in doubt a word is not a place.
 */
import { withoutDots } from '../../../kit/finnish/normalise.ts'
import { stem } from '../../../kit/finnish/stem.ts'
import {
  districtPlaces,
  municipalities,
  municipalityByCode,
  municipalityOfPostalCode,
  type Place as NamedPlace,
  nicknamePlaces,
  ordinaryNames,
  postalPlaces,
  regionPlaces,
} from '../../geo-data/index.ts'
import type { Word } from './words.ts'

export type Place = {
  municipalities: readonly string[]
  /** The point of the one municipality it lies in; a region has none. */
  lat?: number
  lon?: number
  /** The name in its base form, and as it was written. */
  name: string
  said: string
  at: readonly number[]
}

/** sure: a name only. likely: a place unless understood as something else. doubtful: only where the text says so. */
type Certainty = 'sure' | 'likely' | 'doubtful'
type Known = {
  name: string
  words: readonly string[]
  municipalities: readonly string[]
  certainty: Certainty
  rank: number
}
export type PlaceIndex = {
  byWord: ReadonlyMap<string, readonly Known[]>
  byStem: ReadonlyMap<string, readonly Known[]>
  byUndotted: ReadonlyMap<string, readonly Known[]>
}

const doubled = new Map(
  ordinaryNames.flatMap(({ code, names, likelier }) => names.map((name) => [`${code} ${name}`, likelier] as const)),
)
const certaintyOf = (code: string, name: string): Certainty => {
  const likelier = doubled.get(`${code} ${name}`)
  return likelier === undefined ? 'sure' : likelier === 'word' ? 'doubtful' : 'likely'
}

function allKnown(): Known[] {
  const known =
    (rank: number) =>
    ({ names, municipalities, ordinary }: NamedPlace) =>
      names.map((name) => ({
        name,
        words: wordsOf(name),
        municipalities,
        certainty: ordinary ? ('doubtful' as const) : ('sure' as const),
        rank,
      }))
  return [
    ...municipalities.flatMap(({ code, fi, sv, en }) =>
      [...new Set([fi, sv, en])].map((name) => ({
        name,
        words: wordsOf(name),
        municipalities: [code],
        certainty: certaintyOf(code, name),
        rank: 0,
      })),
    ),
    ...regionPlaces.flatMap(known(1)),
    ...nicknamePlaces.flatMap(known(2)),
    ...districtPlaces.flatMap(known(3)),
    ...postalPlaces.flatMap(known(4)),
  ]
}

const wordsOf = (name: string) => name.toLowerCase().split(/\s+/)

export function indexPlaces(): PlaceIndex {
  const byWord = new Map<string, Known[]>()
  const byStem = new Map<string, Known[]>()
  const byUndotted = new Map<string, Known[]>()
  for (const place of allKnown()) {
    const first = place.words[0] ?? ''
    add(byWord, first, place)
    // A village's name is known as it is written: by its stem half of Swedish would be villages (bolla of Bollsta).
    if (place.words.length > 1 || place.certainty !== 'sure' || first.length < 5 || place.rank > 2) continue
    add(byStem, stem(first, 'fi'), place)
    if (withoutDots(first) !== first) add(byUndotted, withoutDots(first), place)
  }
  return { byWord, byStem, byUndotted }
}

function add(lists: Map<string, Known[]>, key: string, place: Known) {
  const list = lists.get(key)
  if (list) list.push(place)
  else lists.set(key, [place])
}

export type Reading = {
  text: string
  words: readonly Word[]
  index: PlaceIndex
  understood(at: number): boolean
}

export function placesIn(reading: Reading): Place[] {
  const found = [...postalCodesIn(reading.words)]
  const { words } = reading
  for (let at = 0; at < words.length; at += 1) {
    const best = candidatesAt(reading, at).find((candidate) => isMeant(reading, candidate, at))
    if (!best) continue
    found.push(placeOf(best, reading, at))
    at += best.words.length - 1
  }
  return ownHomes(found, words)
}

function* postalCodesIn(words: readonly Word[]): Generator<Place> {
  for (const [at, { normalised, word }] of words.entries()) {
    const code = /^\d{5}$/.test(normalised) ? municipalityOfPostalCode.get(normalised) : undefined
    if (code)
      yield {
        ...pointOf([code]),
        municipalities: [code],
        name: municipalityByCode.get(code)?.fi ?? code,
        said: word,
        at: [at],
      }
  }
}

/** The longest name first, then what is better known: a municipality before a village of the same name. */
function candidatesAt({ words, index }: Reading, at: number): Known[] {
  const word = words[at]
  if (word === undefined || word.negation || word.filler || !/\p{L}.*\p{L}/u.test(word.normalised)) return []
  const forms = formsOf(word)
  const named = forms.flatMap((form) => index.byWord.get(form) ?? []).filter((place) => followsAt(words, place, at))
  const spelled = named.length > 0 || (word.known && word.wordClass !== '') ? [] : misspelt(word, index)
  return [...named, ...spelled].sort((a, b) => b.words.length - a.words.length || a.rank - b.rank)
}

const formsOf = ({ normalised, lemmas }: Word) => [
  ...new Set([normalised, ...lemmas, ...(normalised.endsWith('s') ? [normalised.slice(0, -1)] : [])]),
]

/** A name the dictionary does not know, by its stem; or typed without dots. */
function misspelt({ normalised, lemma }: Word, index: PlaceIndex): readonly Known[] {
  const byStem = index.byStem.get(stem(normalised, 'fi'))
  if (byStem) return byStem
  const plain = index.byUndotted.get(withoutDots(normalised)) ?? index.byUndotted.get(withoutDots(lemma))
  return plain ?? undottedStem(normalised, index)
}

/** jyvaskylassa: its ending is taken off bit by bit. */
function undottedStem(word: string, index: PlaceIndex): readonly Known[] {
  const base = /^(.{4,}?)(?:ssa|sta|lla|lta|lle|sa|la|an|en|on|in|n)$/.exec(withoutDots(word))?.[1]
  return (base && index.byUndotted.get(base)) || []
}

const followsAt = (words: readonly Word[], { words: name }: Known, at: number) =>
  name.every((part, n) => {
    const word = words[at + n]
    return (
      word !== undefined && (word.normalised === part || word.lemmas.includes(part) || (n > 0 && isFormOf(word, part)))
    )
  })
/** seutu in seudulla, alue in alueella. */
const isFormOf = ({ normalised }: Word, part: string) =>
  ['seutu', 'alue', 'suunta'].includes(part) && /^(seudu|seutu|aluee|alue|suunna|suunta)/.test(normalised)

const localCase = /(ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|hin|[aeiouyäö]{2}n|[aeiouyäö]n)$/
const dwelling =
  /^(asu|muut|kotoisin|kotikun|paikkakun|seudu|seutu|aluee|lähell|läheis|lähist|ympäris|suunna|bor|bo|bodde|flytt|när|trakt|liv|move|moving|near|area|around)/
const prepositions = new Set(['i', 'från', 'till', 'nära', 'in', 'from', 'near', 'at', 'around', 'to', 'på'])

/** Whether the name is meant as a place here. */
function isMeant(reading: Reading, place: Known, at: number): boolean {
  const { words } = reading
  const word = words[at] as Word
  if (place.words.length > 1) return true
  const said = saidAsPlace(words, word, at)
  if (place.certainty === 'doubtful' || place.name.length < 4) return said
  // A village whose name is a common noun ("Haukkala" is not, "Mäki" is) is meant only where the text says so.
  if (place.rank >= 3 && ['Ln', 'Ll', 'Lnl', 'Lt', 'Les', 'Lee'].includes(word.wordClass)) return said
  if (place.certainty === 'likely' || place.rank >= 3) return said || !reading.understood(at)
  return true
}

/** Capitalised inside a sentence, or in a local case beside a word of dwelling. */
function saidAsPlace(words: readonly Word[], { word, normalised, sentence }: Word, at: number): boolean {
  const before = words[at - 1]
  const inside = before !== undefined && before.sentence === sentence
  if (inside && /^\p{Lu}\p{Ll}/u.test(word)) return true
  if (inside && prepositions.has(before.normalised)) return true
  if (!localCase.test(normalised)) return false
  return words
    .slice(Math.max(0, at - 4), at + 5)
    .some((near) => near.sentence === sentence && dwelling.test(near.normalised))
}

function placeOf({ name, words: parts, municipalities }: Known, { words, text }: Reading, at: number): Place {
  const last = words[at + parts.length - 1] as Word
  const next = words[at + parts.length]
  const around = parts.length === 1 && next !== undefined && /^(seudu|seutu|aluee|suunna)/.test(next.normalised)
  const end = around ? next.end : last.end
  const said = text.slice((words[at] as Word).start, end)
  return { ...pointOf(municipalities), municipalities, name, said, at: parts.map((_, n) => at + n) }
}

export function pointOf(codes: readonly string[]): { lat: number; lon: number } | Record<string, never> {
  const only = codes.length === 1 ? municipalityByCode.get(codes[0] as string) : undefined
  return only ? { lat: only.lat, lon: only.lon } : {}
}

/** "muutettiin Helsingistä Mikkeliin", "äitini asuu Oulussa": where one came from or another lives is not one's home. */
function ownHomes(places: Place[], words: readonly Word[]): Place[] {
  const own = places.filter(({ at: [at = 0] }) => !isAnothersHome(words, at))
  if (own.length < 2) return own
  const left = own.filter(({ at }) => !/(sta|stä|lta|ltä)$/.test(words[at[0] ?? 0]?.normalised ?? ''))
  return left.length > 0 ? left : own
}

const isAnothersHome = (words: readonly Word[], at: number) =>
  words
    .slice(Math.max(0, at - 2), at)
    .some(({ normalised, clause }) => clause === words[at]?.clause && /^(asuu|asuvat|lives)$/.test(normalised))
