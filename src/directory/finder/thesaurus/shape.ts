/**
 * The shape of the finder's thesaurus: people's own words on one side, the field's concepts on the other.
 *
 * How a phrase is matched (the matcher keeps to this, the data relies on it):
 * - Every word of a phrase counts, but for the `fillers` of `small-words.ts`, which are left out of phrase and query
 *   alike. The words may come in any order, within a stretch of about eight words of one sentence, in any inflected
 *   form: both sides are lemmatised alike.
 * - A word matches the same lemma, or the last part of a compound (`vauva` also `koliikkivauva`). A phrase beginning
 *   with `=` wants whole words only (`=ero` never `jakoero`); one beginning with `~` takes any part of a compound
 *   (`~päihde` also `päihdeperhe`).
 * - A word with a full stop (`eroon.`) stands for that very form once spoken forms are put right (`spoken-forms.ts`):
 *   "eroon päihteistä" is about getting rid of something, "eron jälkeen" about parting.
 * - A negation is a word like others, whatever its person (`small-words.ts`). A phrase without one does not match where a
 *   negation belongs to one of its verbs: "mies ei lyö" is not "mies lyö".
 * - ` *0.5` at the end is the weight of weak evidence; without it the weight is 1.
 */
import type { SpokenLang } from '../../../kit/words.ts'
import type { Concept } from './concepts.ts'

/** A text in each language in which people speak to the finder; Finnish is the authority. */
export type Words = Record<SpokenLang, string>
export type Said = Record<SpokenLang, readonly string[]>

export type Entry = {
  id: Concept
  /** Goes on from "Etsimme tukea …", "Vi söker stöd …", "We are looking for support …"; puts no label on anybody. */
  name: Words
  said: Said
  /** Neighbours: how well (0–1) what is meant for them also serves this need. */
  near: Partial<Record<Concept, number>>
}

const choices = (word: string) => word.split('/')
const joined = (starts: readonly string[], word: string) =>
  starts.flatMap((start) => choices(word).map((choice) => (start ? `${start} ${choice}` : choice)))

/** "~mies/vaimo juo *0.5" stands for "~mies juo *0.5" and "~vaimo juo *0.5". */
function spelledOut(phrase: string) {
  const mark = phrase.startsWith('=') || phrase.startsWith('~') ? phrase.charAt(0) : ''
  const plain = phrase.slice(mark.length).split(/\s+/).reduce<readonly string[]>(joined, [''])
  return plain.map((text) => mark + text)
}

/** Reads phrases written with ` · ` or a line break between them, and spells out the choices. */
export function phrases(text: string): readonly string[] {
  const written = text.split(/·|\n/).map((phrase) => phrase.trim())
  return [...new Set(written.filter(Boolean).flatMap(spelledOut))]
}
