/**
 * What a Finnish word is, for an index and for a question alike: its lemma, its compound parts and their roots.
 * Works, less well, without the dictionary: by the Snowball stemmer and the own words.
 */
import { createHash } from 'node:crypto'
import { createBoundedCache } from './bounded-cache.ts'
import { indexLexicon, type Lexicon, type LexiconIndex } from './lexicon.ts'
import { normaliseWord } from './normalise.ts'
import { applyPreferences } from './ranking.ts'
import { fewestParts, type Reading, readingsOf } from './readings.ts'
import { resolve, type Source } from './resolve.ts'
import { emptyRoots, stopWords } from './stop-words.ts'
import { limits } from './traverse.ts'
import { loadTransducer, type Transducer } from './vfst.ts'

export type Analysis = {
  /** The word as it was looked up. */
  word: string
  /** Better than a guess by the stem. */
  known: boolean
  source: Source
  /** The surface form that was read; differs from the word when dots were restored. */
  surface: string
  /** The most likely lemma, lower-case: neuvola, mikkeli. */
  lemma: string
  /** All lemmas of the readings with the fewest parts, the most likely first. */
  lemmas: readonly string[]
  /** Lemmas of plain words that mean the same, from the lexicon. */
  synonyms: readonly string[]
  /** Compound parts of the chosen reading; the word's own lemma when it is no compound. */
  parts: readonly string[]
  /** What the parts are derived from: suojella of suojelu. */
  roots: readonly string[]
  /** Voikko's class of the chosen reading, such as Ln noun, Lt verb, Lep place; empty when unknown. */
  wordClass: string
  /** Pronouns, conjunctions and the like. */
  functionWord: boolean
  /** Where parts meet, counted in UTF-16 units of the surface form. */
  seams: readonly number[]
  /** A limit was reached, so that readings may be missing. */
  incomplete: boolean
}

export type Analyser = {
  /** Changes when the dictionary, the lexicon or the way of analysing changes: stored with an index, it says when to reindex. */
  id: string
  hasDictionary: boolean
  /** Why the given dictionary was refused. */
  problem: string | undefined
  analyse(word: string): Analysis
  /** The lemma of two neighbouring words if they are one compound written apart: kotihoidon + tuki. */
  joined(first: string, second: string): string | undefined
}

/** Raised when words come to be analysed differently, so that indexes are made anew. */
const WAY_OF_ANALYSING = 1
const CACHED_WORDS = 20_000

export function createAnalyser({ dictionary, lexicon }: { dictionary?: Uint8Array; lexicon: Lexicon }): Analyser {
  const { transducer, problem } = openDictionary(dictionary)
  const index = indexLexicon(lexicon)
  const cache = createBoundedCache<Analysis>(CACHED_WORDS)
  return {
    id: idOf(transducer ? dictionary : undefined, lexicon),
    hasDictionary: transducer !== undefined,
    problem,
    analyse(text) {
      const word = cutToLookUp(text)
      const known = cache.get(word)
      if (known) return known
      const analysis = analysisOf(transducer, index, word)
      cache.set(word, analysis)
      return analysis
    },
    joined: (first, second) =>
      transducer ? joinedLemma(transducer, normaliseWord(first), normaliseWord(second)) : undefined,
  }
}

function openDictionary(bytes: Uint8Array | undefined): { transducer?: Transducer; problem?: string } {
  if (!bytes) return {}
  try {
    return { transducer: loadTransducer(bytes) }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

function idOf(dictionary: Uint8Array | undefined, lexicon: Lexicon): string {
  const hash = createHash('sha256').update(JSON.stringify(lexicon))
  if (dictionary) hash.update(dictionary)
  return `fi${WAY_OF_ANALYSING}-${hash.digest('hex').slice(0, 16)}`
}

/** One character more than a search accepts is kept, so that a long word is known to be too long. */
const cutToLookUp = (text: string): string =>
  normaliseWord(text.slice(0, 4 * limits.characters)).slice(0, limits.characters + 1)

function analysisOf(transducer: Transducer | undefined, index: LexiconIndex, word: string): Analysis {
  const { source, readings, complete } = resolve(transducer, index, word)
  const ranked = applyPreferences(fewestParts(readings), index.lexicon.preferences)
  const chosen = ranked[0] as Reading
  return {
    word,
    known: source !== 'stem',
    source,
    surface: chosen.surface,
    lemma: chosen.lemma,
    lemmas: [...new Set(ranked.map(({ lemma }) => lemma))],
    synonyms: synonymsOf(index, [word, chosen.surface, chosen.lemma]),
    parts: chosen.parts,
    roots: rootsOf(ranked, chosen),
    wordClass: chosen.wordClass,
    functionWord: isFunctionWord(chosen),
    seams: chosen.seams,
    incomplete: !complete,
  }
}

const synonymsOf = ({ synonyms }: LexiconIndex, words: readonly string[]): string[] => [
  ...new Set(words.flatMap((word) => synonyms.get(word) ?? [])),
]

/** Readings with the chosen lemma may differ in what they derive it from: masennus alone, or masentaa. */
function rootsOf(readings: readonly Reading[], { lemma, parts }: Reading): string[] {
  const roots = readings.filter((reading) => reading.lemma === lemma).flatMap((reading) => reading.roots)
  return [...new Set(roots)].filter((root) => !emptyRoots.has(root) && !parts.includes(root))
}

const functionClasses = ['Lr', 'Lc', 'Ld', 'Lk']

const isFunctionWord = ({ wordClass, lemma }: Reading): boolean =>
  functionClasses.includes(wordClass) || stopWords.fi.has(lemma)

function joinedLemma(transducer: Transducer, first: string, second: string): string | undefined {
  const { valid } = readingsOf(transducer, first + second)
  return valid.find(({ seams }) => seams.includes(first.length))?.lemma
}
