/**
 * What examples teach: from sentences and words labelled with the needs they tell of, how much each word speaks for each need. Words
 * are weighed together, so that a scene that no phrase names ("kassit jäi eteiseen, itkin lattialla") still leads somewhere. One
 * logistic regression for each need, fitted by AdaGrad (Duchi, Hazan & Singer 2011); the same lessons give the same weights.
 */
import type { FoundConcept } from './concepts.ts'
import type { Word } from './words.ts'

/** Features of an example, each once, and how surely (0–1) it tells of each need. */
export type Lesson = { features: readonly string[]; needs: ReadonlyMap<string, number> }

export type Learned = {
  needs: readonly string[]
  features: ReadonlyMap<string, number>
  /** One row for each feature, one column for each need, in steps of `STEP`. */
  weights: Int16Array
  bias: Float32Array
}

/** Weights are kept as whole numbers of this: half the memory, and far finer than what they say. */
const STEP = 1 / 512
const ROUNDS = 10
const RATE = 0.8
/** Keeps rare words from speaking louder than they have a right to. */
const MODESTY = 2e-3
/** Words that begin alike often mean alike: juominen, juopottelu, juoppo. */
const BEGINNING = 5

type Feature = { name: string; at: number }

/**
 * The word with its other readings, its very form, the parts of a compound and how they begin, and what stands before it. A word that
 * is denied means something else than the same word: "ei lyö" is not a kind of "lyö".
 */
export function featuresOf(words: readonly Word[]): Feature[] {
  let before = '^'
  return words.flatMap((word, at) => {
    if (word.filler) return []
    const name = word.negation ? '¬' : `${word.negated ? '¬' : ''}${word.lemma}`
    const pair = `${before}_${name}`
    before = name
    const names = [name, pair, ...(word.small || word.negation || word.negated ? [] : meaningOf(word))]
    return names.map((feature) => ({ name: feature, at }))
  })
}

function meaningOf({ normalised, lemma, lemmas, parts }: Word): string[] {
  const pieces = [...new Set(parts.length > 1 ? parts : [lemma])]
  return [
    ...(normalised === lemma ? [] : [`=${normalised}`]),
    ...pieces.filter((piece) => piece.length > BEGINNING).map((piece) => `<${piece.slice(0, BEGINNING)}`),
    ...lemmas.slice(1),
    ...(parts.length > 1 ? pieces : []),
  ]
}

export const lessonOf = (words: readonly Word[], needs: ReadonlyMap<string, number>): Lesson => ({
  features: [...new Set(featuresOf(words).map(({ name }) => name))],
  needs,
})

type Row = { ids: Int32Array; value: number; target: Float32Array }

export function learn(lessons: readonly Lesson[]): Learned {
  const needs = [...new Set(lessons.flatMap((lesson) => [...lesson.needs.keys()]))].sort()
  const features = new Map(worthKeeping(lessons).map((name, n) => [name, n]))
  const rows = lessons.map((lesson): Row => {
    const ids = Int32Array.from(lesson.features.flatMap((name) => features.get(name) ?? []))
    const target = Float32Array.from(needs, (need) => lesson.needs.get(need) ?? 0)
    return { ids, value: 1 / Math.sqrt(Math.max(1, ids.length)), target }
  })
  const { weights, bias } = fitted(shuffled(rows), { features: features.size, needs: needs.length })
  return { needs, features, weights: Int16Array.from(weights, (weight) => Math.round(weight / STEP)), bias }
}

/** A pair or a form that was met once teaches nothing that its words do not. */
function worthKeeping(lessons: readonly Lesson[]): string[] {
  const counts = new Map<string, number>()
  for (const { features } of lessons) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].flatMap(([name, count]) => (count > 1 || !/[_=]/.test(name) ? [name] : []))
}

type Fitting = {
  weights: Float32Array
  /** For each weight, the squares of its steps so far. */
  seen: Float32Array
  bias: Float32Array
  /** How surely the row at hand tells of each need, before the logistic curve. */
  sums: Float32Array
  needs: number
}

function fitted(rows: readonly Row[], size: { features: number; needs: number }): Fitting {
  const fitting: Fitting = {
    weights: new Float32Array(size.features * size.needs),
    seen: new Float32Array(size.features * size.needs).fill(1e-2),
    bias: new Float32Array(size.needs).fill(-4),
    sums: new Float32Array(size.needs),
    needs: size.needs,
  }
  for (let round = 0; round < ROUNDS; round += 1) for (const row of rows) step(row, fitting)
  return fitting
}

/** Too small an error to learn from; and the sum under which a need that is not told of makes no larger one. */
const NOTHING = 0.004
const SURELY_NOT = Math.log(NOTHING / (1 - NOTHING))

function step(row: Row, fitting: Fitting) {
  const { ids, value, target } = row
  const { weights, bias, sums, needs } = fitting
  sums.set(bias)
  for (const id of ids)
    for (let need = 0, at = id * needs; need < needs; need += 1, at += 1)
      sums[need] = (sums[need] as number) + value * (weights[at] as number)
  for (let need = 0; need < needs; need += 1) {
    const sum = sums[need] as number
    if (sum < SURELY_NOT && target[need] === 0) continue
    const error = 1 / (1 + Math.exp(-sum)) - (target[need] as number)
    if (Math.abs(error) >= NOTHING) correct(row, fitting, { need, error })
  }
}

function correct(
  { ids, value }: Row,
  { weights, seen, bias, needs }: Fitting,
  { need, error }: { need: number; error: number },
) {
  bias[need] = (bias[need] as number) - 0.02 * error
  for (const id of ids) {
    const at = id * needs + need
    const gradient = error * value + MODESTY * (weights[at] as number)
    const squares = (seen[at] as number) + gradient * gradient
    seen[at] = squares
    weights[at] = (weights[at] as number) - (RATE * gradient) / Math.sqrt(squares)
  }
}

/** Far from the order they were written in, and always the same. */
function shuffled<T>(list: readonly T[]): T[] {
  const made = [...list]
  let state = 20261122
  for (let n = made.length - 1; n > 0; n -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = state % (n + 1)
    const kept = made[n] as T
    made[n] = made[other] as T
    made[other] = kept
  }
  return made
}

/** How surely (0–1) the words tell of each need, the surest first, and which of them say it most. */
export function needsLearned(words: readonly Word[], { needs, features, weights, bias }: Learned): FoundConcept[] {
  const present = new Map<number, number[]>()
  for (const { name, at } of featuresOf(words)) {
    const id = features.get(name)
    if (id !== undefined) present.set(id, [...(present.get(id) ?? []), at])
  }
  if (present.size === 0) return []
  const value = STEP / Math.sqrt(present.size)
  const found = needs.map((id, need) => {
    let sum = bias[need] as number
    for (const feature of present.keys()) sum += value * (weights[feature * needs.length + need] as number)
    return { id, need, strength: 1 / (1 + Math.exp(-sum)) }
  })
  return found
    .filter(({ strength }) => strength >= LEAST)
    .sort((a, b) => b.strength - a.strength || a.id.localeCompare(b.id))
    .map(({ id, need, strength }) => ({
      id,
      strength,
      at: telling(present, (feature) => weights[feature * needs.length + need] as number),
    }))
}
const LEAST = 0.005

/** The few words that speak for it most. */
function telling(present: ReadonlyMap<number, readonly number[]>, weightOf: (feature: number) => number): number[] {
  const said = new Map<number, number>()
  for (const [feature, places] of present)
    for (const at of places) said.set(at, (said.get(at) ?? 0) + weightOf(feature))
  const most = Math.max(...said.values())
  return [...said]
    .filter(([, weight]) => weight > 0 && weight >= most * 0.4)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([at]) => at)
    .sort((a, b) => a - b)
}
