/** From phrases to needs: which concepts a text tells of, how strongly, and by which of its words. */
import type { Analyser } from '../../../kit/finnish/analyser.ts'
import { type SpokenLang, spokenLangs } from '../../../kit/words.ts'
import { indexPhrases, type Match, matchesIn, type PhraseIndex, type Written } from './phrases.ts'
import type { Word } from './words.ts'

export type ConceptPhrases = readonly { id: string; said: Record<SpokenLang, readonly string[]> }[]
export type ConceptIndex = Record<SpokenLang, PhraseIndex<string>>

const written = (concepts: ConceptPhrases, lang: SpokenLang): Written<string>[] =>
  concepts.flatMap(({ id, said }) => said[lang].map((text) => ({ text, of: id })))

export const indexConcepts = (concepts: ConceptPhrases, analyser: Analyser) =>
  Object.fromEntries(
    spokenLangs.map((lang) => [lang, indexPhrases(written(concepts, lang), lang, analyser)]),
  ) as ConceptIndex

/** `at`: which words of the text led here. */
export type FoundConcept = { id: string; strength: number; at: readonly number[] }

/** A longer phrase says more surely what is meant. */
const sureness = [0, 0.78, 0.92, 0.97, 1]
/** Part of a longer phrase of another concept: "isä väsynyt" is about fathers, and a little about being tired. */
const AS_A_PART = 0.3
/** Words of one phrase in two clauses may belong to different people: "mies on reissussa, esikoinen raivoaa". */
const OVER_A_COMMA = 0.6

/** Words that stand together say it more surely than words with many others between them. */
function closeness(words: readonly Word[], { at }: Match<string>) {
  const [first, last] = [words[at[0] ?? 0], words[at.at(-1) ?? 0]]
  if (first === undefined || last === undefined || at.length < 2) return 1
  const between = last.order - first.order + 1 - at.length
  return (first.clause === last.clause ? 1 : OVER_A_COMMA) * (1 - 0.05 * Math.max(0, between))
}

type Told = { match: Match<string>; strength: number }

export function conceptsIn(words: readonly Word[], index: PhraseIndex<string>): FoundConcept[] {
  const matches = matchesIn(words, index)
  const longerThan = wholesOf(matches)
  const byConcept = new Map<string, Told[]>()
  for (const match of matches) {
    const longer = longerThan(match)
    if (longer.some(({ of }) => of === match.of)) continue
    const sure = sureness[Math.min(match.at.length, sureness.length - 1)] ?? 1
    const strength = match.weight * sure * closeness(words, match) * (longer.length > 0 ? AS_A_PART : 1)
    byConcept.set(match.of, [...(byConcept.get(match.of) ?? []), { match, strength }])
  }
  return [...byConcept]
    .map(([id, told]) => ({ id, ...together(told) }))
    .sort((a, b) => b.strength - a.strength || a.id.localeCompare(b.id))
}

/** Several phrases strengthen each other by the words that the stronger ones have not used already. */
function together(told: readonly Told[]): Pick<FoundConcept, 'strength' | 'at'> {
  const at = new Set<number>()
  let strength = 0
  for (const one of [...told].sort((a, b) => b.strength - a.strength)) {
    const fresh = one.match.at.filter((position) => !at.has(position)).length / one.match.at.length
    if (fresh === 0) continue
    strength = 1 - (1 - strength) * (1 - 0.9 * one.strength * fresh)
    for (const position of one.match.at) at.add(position)
  }
  return { strength, at: [...at].sort((a, b) => a - b) }
}

/** The matches that a match is a part of; looked for among those that share its first word. */
function wholesOf(matches: readonly Match<string>[]) {
  const byWord = new Map<number, Match<string>[]>()
  for (const match of matches)
    for (const position of match.at) {
      const list = byWord.get(position)
      if (list) list.push(match)
      else byWord.set(position, [match])
    }
  return (part: Match<string>) => (byWord.get(part.at[0] as number) ?? []).filter((whole) => isPartOf(part, whole))
}

const isPartOf = (part: Match<string>, whole: Match<string>) =>
  whole.at.length > part.at.length && whole.weight >= 0.5 && part.at.every((position) => whole.at.includes(position))
