/** A word nobody knows may be a slip of a known one: mastennus is masennus. */
export type Vocabulary = { byStart: ReadonlyMap<string, readonly string[]> }

const SHORTEST = 5
const startsOf = (word: string) => [word.slice(0, 2), `${word.charAt(0)}${word.charAt(2)}`, word.slice(1, 3)]

export function indexVocabulary(words: Iterable<string>): Vocabulary {
  const byStart = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < SHORTEST || /[^\p{L}-]/u.test(word)) continue
    for (const start of new Set(startsOf(word))) {
      const list = byStart.get(start)
      if (list) list.push(word)
      else byStart.set(start, [word])
    }
  }
  return { byStart }
}

const MOST_COMPARED = 400

/** The known word nearest to this one, if it is near enough for its length. */
export function nearestWord(word: string, { byStart }: Vocabulary): string | undefined {
  if (word.length < SHORTEST || word.length > 30) return undefined
  const allowed = word.length < 8 ? 1 : 2
  const candidates = new Set(startsOf(word).flatMap((start) => byStart.get(start) ?? []))
  let best: { word: string; distance: number; shared: number } | undefined
  let compared = 0
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > allowed) continue
    compared += 1
    if (compared > MOST_COMPARED) break
    const distance = editDistance(word, candidate, allowed)
    if (distance > allowed) continue
    const shared = sharedStart(word, candidate)
    if (!best || distance < best.distance || (distance === best.distance && shared > best.shared))
      best = { word: candidate, distance, shared }
  }
  return best?.word
}

const sharedStart = (one: string, other: string) => [...one].findIndex((letter, n) => letter !== other[n])

/** Letters put in, left out, changed or swapped with a neighbour (Damerau–Levenshtein); stops when more than allowed. */
export function editDistance(one: string, other: string, allowed: number): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, n) => n)
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      const swapped =
        i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
          ? (before[j - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same, swapped))
    }
    if (Math.min(...row) > allowed) return allowed + 1
    before = last
    last = row
  }
  return last[other.length] ?? allowed + 1
}
