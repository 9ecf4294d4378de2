/**
 * The transition table as it is searched: eight bytes a cell as in the file, in the machine's byte order. Input, output
 * and target of a cell lie side by side because a search is bound by memory: one look per step, not four.
 */
export type Table = {
  /** Four a cell: input symbol, output symbol, (target). */
  halves: Uint16Array
  /** Two a cell: (symbols), target in the low 24 bits and number of further cells in the high 8. */
  words: Uint32Array
  /** Symbols from here on are characters (and after them tags); below are epsilon and flags. */
  firstCharacter: number
}

/** Input symbol of a cell that says "this state is final". */
export const FINAL = 0xffff
/** Input symbol given to overflow cells at loading: no word has it, so a search needs no special case for them. */
export const NOTHING = 0xfffe
/** Number of further cells that means "the next cell says how many". */
export const OVERFLOW = 255

export const inputOf = (table: Table, cell: number): number => table.halves[4 * cell] as number
export const outputOf = (table: Table, cell: number): number => table.halves[4 * cell + 1] as number
export const targetOf = (table: Table, cell: number): number => (table.words[2 * cell + 1] as number) & 0xffffff

/** The last cell of the state that begins at this cell. */
export function lastCellOf(table: Table, state: number): number {
  const more = (table.words[2 * state + 1] as number) >>> 24
  return more === OVERFLOW ? state + 1 + (table.words[2 * state + 3] as number) : state + more
}
