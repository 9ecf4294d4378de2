/** Words that the dictionary lacks, read by the likeness of a word that it has (vfst-format § 11.2). */
import { withoutDots } from './normalise.ts'
import type { Preference } from './ranking.ts'
import type { Reading } from './readings.ts'
import { stem } from './stem.ts'

/**
 * `doul koir doula koira`: a word that begins with `doul` is read as if it began with `koir`; where that is a form of
 * koira, the word is a form of doula. The model must inflect alike, and both stems end before the first letter that
 * changes. Parts are given for compounds: `huostaan+ottaa`.
 */
export type LexiconWord = readonly [stem: string, modelStem: string, lemma: string, modelLemma: string, parts?: string]

export type Lexicon = {
  words: readonly LexiconWord[]
  /** Written as such or with an ending after a colon: thl, THL:n. */
  abbreviations: readonly string[]
  /** Forms that are not inflected, or not by rule, and their lemma: mun → minä. */
  forms: Readonly<Record<string, string>>
  /** From a lemma or a form to lemmas that mean the same: öisin → yö. The right-hand side is the plain word. */
  synonyms: Readonly<Record<string, readonly string[]>>
  preferences: readonly Preference[]
  /** May begin a compound although the dictionary does not know it: trans, nepsy. */
  firstParts: readonly string[]
}

export const emptyLexicon: Lexicon = {
  words: [],
  abbreviations: [],
  forms: {},
  synonyms: {},
  preferences: [],
  firstParts: [],
}

export type LexiconIndex = {
  lexicon: Lexicon
  /** By stem without dots, so that `aippa` finds äippä. */
  wordsByStem: ReadonlyMap<string, readonly LexiconWord[]>
  longestStem: number
  wordByLemma: ReadonlyMap<string, LexiconWord>
  /** May begin a compound: the own first parts, lemmas and abbreviations, by their writing without dots. */
  firstParts: ReadonlyMap<string, string>
  abbreviations: ReadonlySet<string>
  forms: ReadonlyMap<string, string>
  synonyms: ReadonlyMap<string, readonly string[]>
  /** For the time without a dictionary: own lemmas by their Snowball stem. */
  lemmaByStem: ReadonlyMap<string, string>
}

export function indexLexicon(lexicon: Lexicon): LexiconIndex {
  const wordsByStem = new Map<string, LexiconWord[]>()
  for (const word of lexicon.words) {
    const folded = withoutDots(word[0])
    wordsByStem.set(folded, [...(wordsByStem.get(folded) ?? []), word])
  }
  const firstParts = [...lexicon.firstParts, ...lexicon.words.map(([, , lemma]) => lemma), ...lexicon.abbreviations]
  return {
    lexicon,
    wordsByStem,
    wordByLemma: new Map(lexicon.words.map((word) => [word[2], word])),
    longestStem: Math.max(0, ...lexicon.words.map(([ownStem]) => ownStem.length)),
    firstParts: new Map(firstParts.map((part) => [withoutDots(part), part])),
    abbreviations: new Set(lexicon.abbreviations),
    forms: new Map(Object.entries(lexicon.forms)),
    synonyms: new Map(Object.entries(lexicon.synonyms)),
    lemmaByStem: new Map(lexicon.words.map(([, , lemma]) => [stem(lemma, 'fi'), lemma])),
  }
}

/** Looks the model's form up in the dictionary; `restoreDots` as in a search. */
export type ReadModel = (form: string) => readonly Reading[]

/** Readings of an own word; the longest stem that fits wins. */
export function lexiconReadings(
  index: LexiconIndex,
  word: string,
  how: { restoreDots: boolean; read: ReadModel },
): Reading[] {
  const folded = withoutDots(word)
  const fits = (ownStem: string) => how.restoreDots || word.startsWith(ownStem)
  for (let length = Math.min(index.longestStem, word.length); length > 0; length--) {
    const words = (index.wordsByStem.get(folded.slice(0, length)) ?? []).filter(([ownStem]) => fits(ownStem))
    const readings = words.flatMap((entry) => readByModel(entry, word, how.read))
    if (readings.length > 0) return readings
  }
  return []
}

function readByModel(entry: LexiconWord, word: string, read: ReadModel): Reading[] {
  const [ownStem, modelStem, , modelLemma] = entry
  const ending = word.slice(ownStem.length)
  const models = read(modelStem + ending).filter(
    ({ lemma, roots }) => lemma === modelLemma || roots.includes(modelLemma),
  )
  return models.flatMap((model) => readingsByModel(entry, model))
}

/** A participle of a model verb (otettu) is read as a form of the own verb and, second, as the own participle. */
function readingsByModel([ownStem, modelStem, lemma, modelLemma, parts]: LexiconWord, model: Reading): Reading[] {
  const surface = ownStem + model.surface.slice(modelStem.length)
  const own = ownReading({ lemma, parts: parts?.split('+') ?? [lemma], surface }, model)
  if (model.lemma === modelLemma || !model.lemma.startsWith(modelStem)) return [own]
  const derived = ownStem + model.lemma.slice(modelStem.length)
  return [own, { ...own, lemma: derived, parts: own.parts.toSpliced(-1, 1, tailOf(derived, own)), roots: [lemma] }]
}

function ownReading(own: Pick<Reading, 'lemma' | 'parts' | 'surface'>, model: Reading): Reading {
  const head = own.parts.slice(0, -1).join('')
  return { ...model, ...own, roots: [], seams: head !== '' && own.surface.startsWith(head) ? [head.length] : [] }
}

/** What follows the earlier parts: otettu of huostaanotettu. */
const tailOf = (lemma: string, { parts }: Reading): string => lemma.slice(parts.slice(0, -1).join('').length)
