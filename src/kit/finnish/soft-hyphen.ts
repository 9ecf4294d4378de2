/**
 * Soft hyphens at the seams of long Finnish compounds, for headings, labels and cards: browsers' own hyphenation of
 * Finnish cuts inside words (`lastensuoje-luilmoitus`).
 */
import type { Analyser } from './analyser.ts'
import { tokenise } from './tokenise.ts'

const SOFT_HYPHEN = '\u00ad'
const SHORTEST_WORD = 12
const SHORTEST_PIECE = 3
/** Addresses are left alone: a soft hyphen would be copied with them. */
const ADDRESS = /[@/\\_]|\.\p{L}|^www\./u

/** Everything but the added soft hyphens stays as it is, to the byte. */
export function softHyphens(text: string, analyser: Analyser): string {
  let out = ''
  let copied = 0
  for (const { word, start, end } of tokenise(text)) {
    if (word.length < SHORTEST_WORD || isInAddress(text, start, end)) continue
    for (const seam of seamsOf(word, analyser)) {
      out += text.slice(copied, start + seam) + SOFT_HYPHEN
      copied = start + seam
    }
  }
  return out + text.slice(copied)
}

function isInAddress(text: string, start: number, end: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? ''
  const after = /^\S*/.exec(text.slice(end, end + 200))?.[0] ?? ''
  return ADDRESS.test(before + text.slice(start, end) + after)
}

/** Where the word as written may break: between letters, with at least three of them up to the next break or hyphen. */
function seamsOf(word: string, analyser: Analyser): number[] {
  const { seams, surface, known } = analyser.analyse(word)
  const letters = positionsOfLetters(word)
  if (!known || word.includes(SOFT_HYPHEN) || letters.length !== surface.length) return []
  const breaks = [0, ...[...surface].flatMap((letter, n) => (letter === '-' ? [n, n + 1] : [])), surface.length]
  return seams
    .filter((seam) => breaks.every((other) => Math.abs(seam - other) >= SHORTEST_PIECE))
    .filter((seam, n, kept) => seam - (kept[n - 1] ?? -SHORTEST_PIECE) >= SHORTEST_PIECE)
    .map((seam) => letters[seam] as number)
}

/** Where each letter begins, so that a letter written as two characters (a and a combining mark) counts once. */
const positionsOfLetters = (word: string): number[] => [...word.matchAll(/\P{M}\p{M}*/gu)].map(({ index }) => index)
