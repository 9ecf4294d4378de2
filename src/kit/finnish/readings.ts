/** From a word to its readings: raw analyses, the spelling filter, base forms, parts and ranking. */
import { baseformOf } from './baseform.ts'
import { partsOf } from './parts.ts'
import { compareRanks, rankOf } from './ranking.ts'
import { isClass, isHyphen, isTag, type Token, tokensOf } from './tokens.ts'
import { type SearchOptions, search } from './traverse.ts'
import { isValid } from './validity.ts'
import type { Transducer } from './vfst.ts'

export type Reading = {
  raw: string
  /** The surface form that was read: the word itself, or the word with its dots restored. */
  surface: string
  lemma: string
  parts: readonly string[]
  roots: readonly string[]
  /** Class of the whole word: Ln noun, Lt verb, Lep place … */
  wordClass: string
  /** Where compound parts meet, counted in characters of the surface form. */
  seams: readonly number[]
  rank: readonly number[]
}

export type Readings = {
  valid: Reading[]
  /** Broken spelling rules, but good enough to search by when nothing else is found. */
  rejected: Reading[]
  complete: boolean
  steps: number
}

/** The word must be normalised. Both lists are in order of rank, and of the file where the rank is the same. */
export function readingsOf(transducer: Transducer, word: string, options: SearchOptions = {}): Readings {
  const { raw, complete, steps } = search(transducer, word, options)
  const valid: Reading[] = []
  const rejected: Reading[] = []
  for (const text of raw) {
    const tokens = tokensOf(text)
    const reading = readingOf(text, tokens)
    if (reading.lemma !== '') (isValid(tokens) ? valid : rejected).push(reading)
  }
  return { valid: byRank(valid), rejected: byRank(rejected), complete, steps }
}

function readingOf(raw: string, tokens: readonly Token[]): Reading {
  const lemma = baseformOf(tokens).toLowerCase()
  const { surface, seams } = surfaceAndSeams(tokens)
  const { parts, roots } = partsOf(tokens, lemma)
  return { raw, surface, lemma, parts, roots, wordClass: wordClassOf(tokens), seams, rank: rankOf(tokens) }
}

function surfaceAndSeams(tokens: readonly Token[]): { surface: string; seams: number[] } {
  let surface = ''
  const seams: number[] = []
  for (const token of tokens) {
    if (token.kind === 'letter') surface += token.text
    else if (isTag(token, 'Bc') || isTag(token, 'Bm')) seams.push(surface.length)
  }
  return { surface, seams: seams.filter((seam) => seam > 0 && seam < surface.length) }
}

/** The last class tag; a reading that ends in `-` and a boundary (`ero-`) is a prefix. */
function wordClassOf(tokens: readonly Token[]): string {
  if (isTag(tokens.at(-1), 'Bc') && isTag(tokens.at(-2), 'Bh') && isHyphen(tokens.at(-3))) return 'Lp'
  return tokens.findLast(isClass)?.text ?? ''
}

const byRank = (readings: Reading[]): Reading[] => readings.sort((one, other) => compareRanks(one.rank, other.rank))

/** The readings with the fewest parts joined by rule: the others lose almost nothing when left out. */
export const fewestParts = (readings: readonly Reading[]): Reading[] =>
  readings.filter((reading) => reading.rank[0] === readings[0]?.rank[0])
