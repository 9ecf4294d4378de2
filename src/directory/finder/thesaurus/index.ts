/** The finder's thesaurus, whole and in the order of `concepts`. */
import { babyTime } from './baby.ts'
import { childProtection } from './child-protection.ts'
import { type Concept, concepts } from './concepts.ts'
import { everyday } from './everyday.ts'
import { families } from './families.ts'
import { growing } from './growing.ts'
import { nearOnes } from './near-ones.ts'
import { relations } from './relations.ts'
import { safety } from './safety.ts'
import type { Entry } from './shape.ts'
import { strength } from './strength.ts'
import { substance } from './substance.ts'

const written = [
  ...substance,
  ...safety,
  ...strength,
  ...babyTime,
  ...childProtection,
  ...everyday,
  ...relations,
  ...growing,
  ...families,
  ...nearOnes,
]

export const entryOf: ReadonlyMap<Concept, Entry> = new Map(written.map((entry) => [entry.id, entry]))

export const thesaurus: readonly Entry[] = concepts.flatMap((id) => entryOf.get(id) ?? [])

export { type Concept, concepts } from './concepts.ts'
export { type Phrase, type PhraseWord, readPhrase } from './phrase.ts'
export type { Entry, Said, Words } from './shape.ts'
export { betweenNegationAndVerb, fillers, negations } from './small-words.ts'
