/**
 * Which transitions of a crowded state are worth following for the next character. The start state has hundreds of
 * transitions, most of them without input and leading nowhere for a given first letter; leaving those out changes no
 * result and saves many steps. Lists are made when first needed.
 */
import { FINAL, inputOf, lastCellOf, type Table, targetOf } from './table.ts'

/** States with no more further cells than this are scanned as they are. */
export const CROWDED = 48
/** A look for the next character gives up here and calls the transition worth following. */
const LONGEST_LOOK = 2000

/** Cells to try in a state when `symbol` comes next (0: the word ends). */
export type Lookahead = (state: number, symbol: number) => Uint32Array

export function createLookahead(table: Table): Lookahead {
  const known: Map<number, Uint32Array>[] = [] // one map a symbol: small whole numbers make the quickest keys
  return (state, symbol) => {
    const lists = known[symbol] ?? new Map<number, Uint32Array>()
    known[symbol] = lists
    const list = lists.get(state)
    if (list) return list
    const made = worthTrying(table, state, symbol)
    lists.set(state, made)
    return made
  }
}

function worthTrying(table: Table, state: number, symbol: number): Uint32Array {
  const cells: number[] = []
  for (let cell = state; cell <= lastCellOf(table, state); cell++) {
    const input = inputOf(table, cell)
    if (input < table.firstCharacter ? leadsTo(table, targetOf(table, cell), symbol) : consumes(input, symbol))
      cells.push(cell)
  }
  return Uint32Array.from(cells)
}

const consumes = (input: number, symbol: number) => (symbol === 0 ? input === FINAL : input === symbol)

/** Whether the character (or the end) can come after any number of transitions without input, flags left aside. */
function leadsTo(table: Table, from: number, symbol: number): boolean {
  const seen = new Set([from])
  for (const state of seen) {
    if (seen.size > LONGEST_LOOK) return true
    for (let cell = state; cell <= lastCellOf(table, state); cell++) {
      const input = inputOf(table, cell)
      if (input < table.firstCharacter) seen.add(targetOf(table, cell))
      else if (consumes(input, symbol)) return true
    }
  }
  return false
}
