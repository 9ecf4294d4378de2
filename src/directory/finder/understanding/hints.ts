/**
 * What single words hint at when no phrase says it: a word that people use mostly of one need points to it. Never as sure
 * as a phrase; it only keeps an odd sentence from finding nothing.
 */
import type { FoundConcept } from './concepts.ts'
import type { PhraseIndex } from './phrases.ts'
import type { Word } from './words.ts'

/** A hint is weaker than any phrase that was meant. */
const SUREST = 0.3
/** So much evidence is taken for granted beside what was said: one common word moves little. */
const DOUBT = 2.2

export function hintsIn(words: readonly Word[], index: PhraseIndex<string>, concepts: number): FoundConcept[] {
  const sums = new Map<string, { sum: number; at: number[] }>()
  let whole = 0
  for (const [at, word] of words.entries()) {
    const uses = word.small || word.negation || word.negated ? undefined : usesOf(word, index)
    if (uses === undefined) continue
    const all = [...uses.values()].reduce((sum, one) => sum + one, 0)
    const telling = Math.log((concepts + 1) / uses.size) * Math.min(1, all)
    whole += telling
    for (const [concept, count] of uses) {
      const known = sums.get(concept) ?? { sum: 0, at: [] }
      known.sum += telling * (count / all)
      known.at.push(at)
      sums.set(concept, known)
    }
  }
  return [...sums]
    .map(([id, { sum, at }]) => ({ id, at, strength: (SUREST * sum) / (whole + DOUBT) }))
    .filter(({ strength }) => strength >= 0.08)
    .sort((a, b) => b.strength - a.strength)
    .slice(0, 4)
}

/** The word itself, or the parts of a compound that nobody has written down. */
function usesOf({ lemma, lemmas, parts }: Word, { uses }: PhraseIndex<string>) {
  for (const one of [lemma, ...lemmas, ...parts.toReversed()]) {
    const known = one.length > 2 ? uses.get(one) : undefined
    if (known) return known
  }
  return undefined
}
