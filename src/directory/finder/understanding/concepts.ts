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
const surenessOf = ({ at }: Match<string>) => sureness[Math.min(at.length, sureness.length - 1)] ?? 1
/** Part of a longer phrase of another concept: "isä väsynyt" is about fathers, and a little about being tired. */
const AS_A_PART = 0.3

export function conceptsIn(words: readonly Word[], index: PhraseIndex<string>): FoundConcept[] {
  const matches = matchesIn(words, index)
  const longerThan = wholesOf(matches)
  const byConcept = new Map<string, { strength: number; at: Set<number> }>()
  for (const match of matches) {
    const longer = longerThan(match)
    if (longer.some(({ of }) => of === match.of)) continue
    const strength = match.weight * surenessOf(match) * (longer.length > 0 ? AS_A_PART : 1)
    const known = byConcept.get(match.of) ?? { strength: 0, at: new Set<number>() }
    known.strength = 1 - (1 - known.strength) * (1 - 0.9 * strength)
    for (const position of match.at) known.at.add(position)
    byConcept.set(match.of, known)
  }
  return [...byConcept]
    .map(([id, { strength, at }]) => ({ id, strength, at: [...at].sort((a, b) => a - b) }))
    .sort((a, b) => b.strength - a.strength || a.id.localeCompare(b.id))
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
