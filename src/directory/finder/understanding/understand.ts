/** What a person means: pure, and bounded however much was written. */
import type { Analyser } from '../../../kit/finnish/analyser.ts'
import { type SpokenLang, spokenLangs } from '../../../kit/words.ts'
import type { Audience, ProgrammeLanguage, WayToMeet } from '../../programme.ts'
import { type UrgentKind, urgent as urgentData, urgentKinds } from '../thesaurus/urgent.ts'
import { agesIn } from './ages.ts'
import { type ConceptIndex, type ConceptPhrases, conceptsIn, type FoundConcept, indexConcepts } from './concepts.ts'
import { guessLanguage } from './language.ts'
import { type Learned, needsLearned } from './learned.ts'
import { indexPhrases, matchesIn, type PhraseIndex } from './phrases.ts'
import { indexPlaces, type Place, type PlaceIndex, placesIn } from './places.ts'
import { type DayTime, type Side, type SideWish, sidePhrases } from './side-phrases.ts'
import { smallWords } from './small-words.ts'
import { indexVocabulary, nearestWord, type Vocabulary } from './typos.ts'
import { indexUrgent, type UrgentIndex, urgentKindsIn } from './urgent.ts'
import { readWords, type Word } from './words.ts'

/** A need, and the person's own words that tell of it. */
export type Need = { id: string; strength: number; words: string }
/** A word to look for in texts. */
export type SearchWord = Pick<Word, 'lemma' | 'lemmas' | 'parts' | 'known'> & { word: string }

export type Understood = {
  text: string
  language: SpokenLang | 'other'
  needs: Need[]
  searchWords: SearchWord[]
  speaker: Audience | undefined
  childAgesMonths: number[]
  expecting: boolean
  places: Place[]
  how: WayToMeet[]
  times: DayTime[]
  wishes: SideWish[]
  languages: ProgrammeLanguage[]
  urgent: UrgentKind[]
}

/** All that understanding needs, compiled once. */
export type Understanding = {
  analyser: Analyser
  concepts: ConceptIndex
  urgent: UrgentIndex
  sides: Record<SpokenLang, PhraseIndex<Side>>
  learned: Record<SpokenLang, Learned>
  places: PlaceIndex
  stems: Record<'sv' | 'en', ReadonlySet<string>>
  vocabulary: Record<SpokenLang, Vocabulary>
}

export function compile(
  concepts: ConceptPhrases,
  analyser: Analyser,
  learned: Record<SpokenLang, Learned>,
): Understanding {
  const conceptIndex = indexConcepts(concepts, analyser)
  const sides = Object.fromEntries(
    spokenLangs.map((lang) => [
      lang,
      indexPhrases(
        sidePhrases.flatMap(({ side, said }) => said[lang].map((text) => ({ text, of: side }))),
        lang,
        analyser,
      ),
    ]),
  ) as Understanding['sides']
  const urgentIndex = indexUrgent(analyser)
  const stemsOf = (lang: 'sv' | 'en') =>
    new Set([...conceptIndex[lang].vocabulary, ...sides[lang].vocabulary, ...urgentIndex[lang].vocabulary])
  const vocabulary = Object.fromEntries(
    spokenLangs.map((lang) => [lang, indexVocabulary(formsIn(concepts, lang))]),
  ) as Understanding['vocabulary']
  return {
    analyser,
    concepts: conceptIndex,
    urgent: urgentIndex,
    sides,
    learned,
    places: indexPlaces(),
    stems: { sv: stemsOf('sv'), en: stemsOf('en') },
    vocabulary,
  }
}

/** Every word of the phrases as it is written there. */
const formsIn = (concepts: ConceptPhrases, lang: SpokenLang) =>
  new Set(
    concepts.flatMap(({ said }) =>
      said[lang].flatMap((phrase) =>
        phrase
          .toLowerCase()
          .replace(/[=~]|\*[\d.]+|\./g, '')
          .split(' '),
      ),
    ),
  )

/** How much of a text is understood at all. */
const LONGEST = 10_000

export function understand(text: string, lang: SpokenLang, knowledge: Understanding): Understood {
  const written = text.slice(0, LONGEST).normalize('NFC')
  const { best, tried } = guessLanguage(written, lang, knowledge.stems)
  const readings = tried.map((language) => readIn(written, language, knowledge))
  const main = readings[0] as ReadText
  const needs = needsOf(written, readings)
  const urgent = urgentOf(readings)
  const sides = readings.flatMap((reading) => reading.sides)
  const places = placesIn({
    ...placeReading(main, readings),
    text: written,
    index: knowledge.places,
  })
  const wishes = valuesOf(sides, 'wish') as SideWish[]
  return {
    text: written,
    language: best,
    needs: withUrgentNeeds(needs, urgent),
    searchWords: searchWordsOf(main.words, new Set(places.flatMap(({ at }) => at))),
    speaker: valuesOf(sides, 'speaker')[0] as Audience | undefined,
    childAgesMonths: agesIn(written).months,
    expecting:
      wishes.includes('expecting') ||
      needs.some(
        ({ id, strength }) => ['expecting', 'pregnancy-substance', 'pregnancy-doubt'].includes(id) && strength > 0.5,
      ),
    places,
    how: valuesOf(sides, 'how') as WayToMeet[],
    times: valuesOf(sides, 'time') as DayTime[],
    wishes,
    languages: valuesOf(sides, 'language') as ProgrammeLanguage[],
    urgent,
  }
}

type ReadText = {
  language: SpokenLang
  words: Word[]
  concepts: FoundConcept[]
  sides: { side: Side; weight: number }[]
  urgent: UrgentKind[]
}

function readIn(text: string, language: SpokenLang, knowledge: Understanding): ReadText {
  const reader = {
    language,
    analyser: knowledge.analyser,
    small: smallWords[language],
    ...(language !== 'fi' && { endings: knowledge.stems[language] }),
  }
  const words = mendSlips(readWords(text, reader), {
    vocabulary: knowledge.vocabulary[language],
    isName: (word) => knowledge.places.byWord.has(word),
    read: (word) => readWords(word, reader)[0],
  })
  return {
    language,
    words,
    concepts: together(
      conceptsIn(words, knowledge.concepts[language]),
      needsLearned(words, knowledge.learned[language]),
    ),
    sides: matchesIn(words, knowledge.sides[language]).map(({ of, weight }) => ({ side: of, weight })),
    urgent: urgentKindsIn(words, knowledge.urgent[language]),
  }
}

/**
 * What is said in so many words, and what the words together are like: each makes the other surer, and a phrase that the rest of the
 * text does not bear out counts less. The numbers were found by trying on the searches of bench/finder that may be looked at.
 */
function together(said: readonly FoundConcept[], learned: readonly FoundConcept[]): FoundConcept[] {
  const phrases = new Map(said.map((one) => [one.id, one]))
  const likes = new Map(learned.map((one) => [one.id, one]))
  return [...new Set([...likes.keys(), ...phrases.keys()])]
    .map((id) => bothOf(id, phrases.get(id), likes.get(id)))
    .filter(({ strength }) => strength >= FAINT)
    .sort((a, b) => b.strength - a.strength || a.id.localeCompare(b.id))
    .slice(0, MOST_NEEDS)
}

function bothOf(id: string, phrase: FoundConcept | undefined, like: FoundConcept | undefined): FoundConcept {
  const [told, alike] = [phrase?.strength ?? 0, like?.strength ?? 0]
  const borneOut = UNSUPPORTED + (1 - UNSUPPORTED) * Math.min(1, 2 * alike)
  const at = (told > alike ? phrase : like)?.at ?? []
  return { id, at, strength: 1 - (1 - told * borneOut) * (1 - alike ** 0.6) }
}
const UNSUPPORTED = 0.3
const FAINT = 0.12
const MOST_NEEDS = 10

/** So many slips are looked into; a text with more is not Finnish, Swedish or English at all. */
const MOST_SLIPS = 5

/** Words nobody knows take on the meaning of the nearest known one. */
function mendSlips(words: Word[], { vocabulary, isName, read }: Mending): Word[] {
  let left = MOST_SLIPS
  return words.map((word) => {
    if (left === 0 || word.known || word.small || isName(word.normalised)) return word
    left -= 1
    const meant = nearestWord(word.normalised, vocabulary)
    const looked = meant === undefined ? undefined : read(meant)
    return looked
      ? {
          ...word,
          keys: new Set([...word.keys, ...looked.keys]),
          lemma: looked.lemma,
          lemmas: looked.lemmas,
          parts: looked.parts,
        }
      : word
  })
}
type Mending = { vocabulary: Vocabulary; isName(word: string): boolean; read(word: string): Word | undefined }

/** Needs of every reading; what only another language than the text's tells of counts a little less. */
function needsOf(text: string, readings: readonly ReadText[]): Need[] {
  const needs = new Map<string, Need>()
  readings.forEach(({ concepts, words }, n) => {
    for (const { id, strength, at } of concepts) {
      const counted = strength * (n === 0 ? 1 : 0.85)
      if (counted > (needs.get(id)?.strength ?? 0))
        needs.set(id, { id, strength: counted, words: quote(text, words, at) })
    }
  })
  return [...needs.values()].sort((a, b) => b.strength - a.strength || a.id.localeCompare(b.id))
}

/** What leads to help at once is surely also a need. */
function withUrgentNeeds(needs: Need[], kinds: readonly UrgentKind[]): Need[] {
  const led = urgentData.filter(({ id }) => kinds.includes(id)).flatMap(({ leadsTo }) => leadsTo)
  const missing = led.filter((concept) => !needs.some(({ id }) => id === concept))
  const known = needs.map((need) =>
    led.includes(need.id as never) ? { ...need, strength: Math.max(need.strength, 0.6) } : need,
  )
  return [...known, ...missing.map((id) => ({ id, strength: 0.6, words: '' }))].sort((a, b) => b.strength - a.strength)
}

function urgentOf(readings: readonly ReadText[]): UrgentKind[] {
  const kinds = urgentKinds.filter((kind) => readings.some(({ urgent }) => urgent.includes(kind)))
  return kinds.length > 1 ? kinds.filter((kind) => kind !== 'exhausted') : kinds
}

/** Places are read where the text's own language understands best which words are already something else. */
function placeReading(main: ReadText, readings: readonly ReadText[]) {
  const { words } = readings.find(({ language }) => language === 'fi') ?? main
  const taken = new Set((readings.find((reading) => reading.words === words) ?? main).concepts.flatMap(({ at }) => at))
  return { words, understood: (at: number) => taken.has(at) }
}

const longestQuote = 80
const longestClause = 60

/** The person's own words: the clauses that tell it, as they stand in the text; of a long one only the words themselves. */
export function quote(text: string, words: readonly Word[], at: readonly number[]): string {
  const runs: [number, number][] = []
  for (const position of at) {
    const last = runs.at(-1)
    if (last && position - last[1] <= 3) last[1] = position
    else runs.push([position, position])
  }
  const said = runs.map(([from, to]) => clauseAround(text, words[from]?.start ?? 0, words[to]?.end ?? 0))
  const kept = said.filter(
    (run, n) => said.indexOf(run) === n && said.slice(0, n + 1).join(', ').length <= longestQuote,
  )
  return (kept.length > 0 ? kept : [`${(said[0] ?? '').slice(0, longestQuote)}…`]).join(', ')
}

const clauseEnd = /[,.!?;:\n()"”]/

function clauseAround(text: string, start: number, end: number): string {
  let [from, to] = [start, end]
  while (from > 0 && start - from <= longestClause && !clauseEnd.test(text.charAt(from - 1))) from -= 1
  while (to < text.length && to - end <= longestClause && !clauseEnd.test(text.charAt(to))) to += 1
  const whole = text.slice(from, to).trim()
  return (whole.length <= longestClause ? whole : text.slice(start, end)).replace(/\s+/g, ' ')
}

type SideKind = 'speaker' | 'how' | 'time' | 'wish' | 'language'

/** The values that are told surely enough, the surest first. */
function valuesOf(sides: readonly { side: Side; weight: number }[], kind: SideKind): string[] {
  const sums = new Map<string, number>()
  for (const { side, weight } of sides) {
    const value = (side as Partial<Record<SideKind, string>>)[kind]
    if (value !== undefined) sums.set(value, (sums.get(value) ?? 0) + weight)
  }
  return [...sums]
    .filter(([, sum]) => sum >= 0.6)
    .sort((a, b) => b[1] - a[1])
    .map(([value]) => value)
}

const searchWordsOf = (words: readonly Word[], placed: ReadonlySet<number>): SearchWord[] => {
  const kept = words.filter(
    (word, at) =>
      !word.small && !word.negation && !word.negated && !placed.has(at) && /\p{L}{2}/u.test(word.normalised),
  )
  const unique = kept.filter((word, n) => kept.findIndex(({ lemma }) => lemma === word.lemma) === n)
  return unique
    .slice(0, 40)
    .map(({ normalised, lemma, lemmas, parts, known }) => ({ word: normalised, lemma, lemmas, parts, known }))
}
