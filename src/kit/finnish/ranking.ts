/**
 * Which of several readings to believe (vfst-format § 9). The file has no weights; ten questions in this order chose the
 * right lemma for 97.8 % of a tagged test text, and for 99.2 % of its nouns.
 */
import type { Token } from './tokens.ts'

const nameClasses = new Set(['Lee', 'Les', 'Lep', 'Lem', 'La'])
const moods = new Set(['Tk', 'Tm', 'Te'])
const rareCases = new Set(['Sin', 'Sko', 'Sab'])
const adverbs = new Set(['Ls', 'Ld', 'Lc'])

/** Smaller first, question by question. */
export function rankOf(tokens: readonly Token[]): number[] {
  const tags = tokens.flatMap((token) => (token.kind === 'tag' ? [token.text] : []))
  const lastPart = tags.slice(tags.lastIndexOf('Bc') + 1)
  const has = (wanted: ReadonlySet<string>) => (tags.some((tag) => wanted.has(tag)) ? 1 : 0)
  const lastClass = tags.findLast((tag) => tag.startsWith('L'))
  return [
    tags.filter((tag) => tag === 'Bc').length,
    tokens.filter((token) => token.kind === 'suffix').length,
    has(nameClasses),
    has(moods),
    tags.some((tag) => tag.startsWith('O')) ? 1 : 0,
    lastPart.some((tag) => rareCases.has(tag)) ? 1 : 0,
    1 - has(adverbs),
    tags.includes('Cc') && !tags.includes('Ln') ? 1 : 0,
    lastClass === 'Ln' || lastClass === 'Lnl' ? 0 : 1,
    lastPart.filter((tag) => tag === 'Nm').length,
  ]
}

export function compareRanks(one: readonly number[], other: readonly number[]): number {
  const differs = one.findIndex((value, n) => value !== other[n])
  return differs < 0 ? 0 : (one[differs] ?? 0) - (other[differs] ?? 0)
}

/** When the lemmas, or their last parts, are these two, the first is what people mean: koti rather than kota. */
export type Preference = readonly [preferred: string, other: string]

/** Moves a preferred reading to the front when the first reading is the other one of a pair. */
export function applyPreferences<R extends { lemma: string; parts: readonly string[] }>(
  readings: readonly R[],
  preferences: readonly Preference[],
): R[] {
  const is = (reading: R | undefined, word: string) => reading?.lemma === word || reading?.parts.at(-1) === word
  const pair = preferences.find(
    ([preferred, other]) => is(readings[0], other) && readings.some((reading) => is(reading, preferred)),
  )
  if (!pair) return [...readings]
  const chosen = readings.findIndex((reading) => is(reading, pair[0]))
  return [...readings.slice(chosen, chosen + 1), ...readings.filter((_, n) => n !== chosen)]
}
