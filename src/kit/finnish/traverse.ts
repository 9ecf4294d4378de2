/** The bounded search of a word in the transducer (vfst-format § 4). */
import { type Flag, neutralFeatures, valueAfter } from './flags.ts'
import { CROWDED } from './lookahead.ts'
import { FINAL, inputOf, lastCellOf, NOTHING, outputOf, type Table, targetOf } from './table.ts'
import type { Transducer } from './vfst.ts'

/** Real words stay far below these (at most 6 analyses, 3,225 steps, depth 156); hostile input does not. */
export const limits = { characters: 64, steps: 20_000, analyses: 32, depth: 1000 }

export type SearchResult = {
  /** Raw analyses in file order, without repeats. */
  raw: string[]
  /** False when a limit was reached: what had been found by then is kept. */
  complete: boolean
  steps: number
}

export type SearchOptions = {
  /** Lets a plain a or o of the input stand for ä or ö (people often type without the dots). */
  restoreDots?: boolean
  steps?: number
}

type Walk = {
  transducer: Transducer
  table: Table
  word: Uint16Array
  /** A second symbol allowed at each position, or the same one. */
  orElse: Uint16Array
  length: number
  position: number
  depth: number
  features: Uint16Array
  found: Set<string>
  stepsLeft: number
  complete: boolean
}

/** The outputs on the way to where a search stands. One is enough: a search never waits, so there are never two. */
const path = new Uint16Array(limits.depth)

/** Searches a word that is already normalised (NFC, lower case). */
export function search(transducer: Transducer, word: string, options: SearchOptions = {}): SearchResult {
  if (word.length > 2 * limits.characters) return { raw: [], complete: false, steps: 0 }
  const characters = [...word]
  if (characters.length > limits.characters) return { raw: [], complete: false, steps: 0 }
  const symbols = characters.map((character) => transducer.characters.get(character) ?? 0)
  if (symbols.length === 0 || symbols.includes(0)) return { raw: [], complete: true, steps: 0 }
  const walk = startWalk(transducer, symbols, options.steps ?? limits.steps)
  if (options.restoreDots) walk.orElse = dottedSymbols(walk, characters)
  const budget = walk.stepsLeft
  follow(walk, 0)
  return { raw: [...walk.found], complete: walk.complete, steps: budget - walk.stepsLeft }
}

function startWalk(transducer: Transducer, symbols: readonly number[], steps: number): Walk {
  const word = Uint16Array.from([...symbols, 0]) // no character has symbol 0, so the end matches nothing
  return {
    transducer,
    table: transducer.table,
    word,
    orElse: word,
    length: symbols.length,
    position: 0,
    depth: 0,
    features: neutralFeatures(transducer.featureCount),
    found: new Set(),
    stepsLeft: Math.max(0, Math.min(steps, limits.steps)),
    complete: true,
  }
}

const dots: Readonly<Record<string, string>> = { a: 'ä', o: 'ö' }

function dottedSymbols({ transducer, word }: Walk, characters: readonly string[]): Uint16Array {
  const dotted = word.slice()
  characters.forEach((character, position) => {
    const symbol = transducer.characters.get(dots[character] ?? '')
    if (symbol !== undefined) dotted[position] = symbol
  })
  return dotted
}

/**
 * Depth first, in file order; once a limit is reached `complete` is false and everything returns. Nineteen states in
 * twenty have one transition, so runs of them are walked in a loop.
 */
function follow(walk: Walk, from: number): void {
  const { position, depth } = walk
  let state = from
  while (runs(walk, state)) state = targetOf(walk.table, state)
  branch(walk, state)
  walk.position = position
  walk.depth = depth
}

/** Steps over a state that has a single transition on a letter or on nothing; false where there is none to take. */
function runs(walk: Walk, state: number): boolean {
  const { table, position } = walk
  const symbol = inputOf(table, state)
  if (symbol > 0 && symbol !== walk.word[position] && symbol !== walk.orElse[position]) return false
  if (lastCellOf(table, state) !== state || !step(walk, state)) return false
  if (symbol > 0) walk.position = position + 1
  return true
}

function branch(walk: Walk, state: number): void {
  const last = lastCellOf(walk.table, state)
  const next = walk.word[walk.position] as number
  if (last - state < CROWDED || next !== walk.orElse[walk.position]) {
    scan(walk, state, last)
    return
  }
  const worthTrying = walk.transducer.lookahead(state, next)
  for (let n = 0; n < worthTrying.length && walk.complete; n++) tryCell(walk, worthTrying[n] as number)
}

/** Letters stand in ascending order at the end of a state, so the rest is left out once they are past the next one. */
function scan(walk: Walk, first: number, last: number): void {
  const { table, word, orElse, position } = walk
  const furthest = Math.max(word[position] as number, orElse[position] as number, table.firstCharacter)
  for (let cell = first; cell <= last && walk.complete; cell++) {
    const symbol = inputOf(table, cell)
    if (symbol > furthest && symbol < NOTHING) return
    tryCell(walk, cell)
  }
}

function tryCell(walk: Walk, cell: number): void {
  const symbol = inputOf(walk.table, cell)
  if (symbol === 0) take(walk, cell)
  else if (symbol < walk.table.firstCharacter) takeFlag(walk, cell, walk.transducer.flags[symbol] as Flag)
  else if (symbol === walk.word[walk.position] || symbol === walk.orElse[walk.position]) takeCharacter(walk, cell)
  else if (symbol === FINAL && walk.position === walk.length) report(walk)
}

/** Notes one transition, or the limit that forbids it. */
function step(walk: Walk, cell: number): boolean {
  if (walk.stepsLeft === 0 || walk.depth === limits.depth) {
    walk.complete = false
    return false
  }
  walk.stepsLeft--
  path[walk.depth] = outputOf(walk.table, cell)
  walk.depth++
  return true
}

function take(walk: Walk, cell: number): void {
  if (!step(walk, cell)) return
  follow(walk, targetOf(walk.table, cell))
  walk.depth--
}

function takeCharacter(walk: Walk, cell: number): void {
  walk.position++
  take(walk, cell)
  walk.position--
}

function takeFlag(walk: Walk, cell: number, flag: Flag): void {
  const before = walk.features[flag.feature] as number
  const after = valueAfter(flag, before)
  if (after === undefined) return
  walk.features[flag.feature] = after
  take(walk, cell)
  walk.features[flag.feature] = before
}

function report(walk: Walk): void {
  let raw = ''
  for (let step = 0; step < walk.depth; step++) raw += walk.transducer.prints[path[step] as number]
  if (walk.found.size === limits.analyses && !walk.found.has(raw)) walk.complete = false
  else walk.found.add(raw)
}
