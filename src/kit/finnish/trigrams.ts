/** Padded trigrams of a word as pg_trgm counts them, to compare misspelt words with known ones. */
export function trigrams(word: string): Set<string> {
  const padded = [...`  ${word.slice(0, 128)} `]
  return new Set(padded.slice(2).map((letter, n) => `${padded[n]}${padded[n + 1]}${letter}`))
}

/** Shared trigrams of all trigrams, from 0 (nothing alike) to 1 (the same). */
export function likeness(one: string, other: string): number {
  const first = trigrams(one)
  const second = trigrams(other)
  const shared = [...first].filter((trigram) => second.has(trigram)).length
  return shared / (first.size + second.size - shared)
}
