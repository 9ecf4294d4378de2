/** Words of a running text and where they stand in it. */
import { normaliseWord } from './normalise.ts'
import { limits } from './traverse.ts'

export type TextToken = {
  /** As written. */
  word: string
  /** As looked up and indexed: composed, lower-case, plain hyphens, cut where it is longer than any word. */
  normalised: string
  /** UTF-16 positions in the text; `text.slice(start, end)` is `word`. */
  start: number
  end: number
}

/** Letters and digits; inside them hyphens, apostrophes and the colon of `EU:n`; a hyphen after them (`ensi- ja turvakodit`). */
const WORD =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]|[-\u2010-\u2013'\u2018\u2019\u02bc:](?=[\p{L}\p{N}]))*(?:-(?=[\s,.;)]|$))?/gu

/** A text longer than this is cut: no description of a programme comes near. */
const LONGEST_TEXT = 200_000

/** Everything between words (spaces, punctuation, emoji, markup signs) is left out. Takes time in proportion to the text. */
export function tokenise(text: string): TextToken[] {
  return [...text.slice(0, LONGEST_TEXT).matchAll(WORD)].map((match) => ({
    word: match[0],
    normalised: shortened(normaliseWord(match[0].slice(0, 4 * limits.characters))),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** One character more than is ever analysed, so that the cut word is still known to be too long. */
const KEPT = limits.characters + 1

/** By characters, so that no surrogate pair is cut in two. */
const shortened = (word: string): string => (word.length <= KEPT ? word : [...word].slice(0, KEPT).join(''))
