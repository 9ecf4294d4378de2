/** For tests: the real dictionary where there is one, and hand-made transducers where there is none. */
import { readFileSync } from 'node:fs'
import { findDictionary } from '../../../scripts/dictionary.ts'
import { loadTransducer, type Transducer } from './vfst.ts'

/** Nothing on a machine without the dictionary: tests that need it are then skipped, visibly. */
export function realDictionary(): Uint8Array | undefined {
  const path = findDictionary(process.env.DATA_DIR ?? '.data')
  return path === undefined ? undefined : readFileSync(path)
}

/** The dictionary read; in a skipped test, whose body runs all the same, one without words. */
export const transducerOf = (dictionary: Uint8Array | undefined): Transducer =>
  loadTransducer(dictionary ?? makeTransducer({ symbols: ['', 'a'], states: [['final']] }))

/** `[input, output, target state]`, symbols by their text; or the mark that the state is final. */
export type MadeTransition = readonly [input: string, output: string, target: number] | 'final'

export type MadeTransducer = {
  /** In the order of the file: '', flags, characters, tags. */
  symbols: readonly string[]
  states: readonly (readonly MadeTransition[])[]
  bigEndian?: boolean
  weighted?: boolean
}

/** A file in the VFST format. States are numbered as they stand in the list. */
export function makeTransducer({ symbols, states, bigEndian = false, weighted = false }: MadeTransducer): Uint8Array {
  const texts = Buffer.from(symbols.map((symbol) => `${symbol}\0`).join(''))
  const tableAt = Math.ceil((18 + texts.length) / 8) * 8
  const sizes = states.map((state) => state.length + (state.length > 255 ? 1 : 0))
  const starts = sizes.map((_, n) => sizes.slice(0, n).reduce((sum, size) => sum + size, 0))
  const bytes = new Uint8Array(tableAt + 8 * sizes.reduce((sum, size) => sum + size, 0))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x00013a6e, !bigEndian)
  view.setUint32(4, 0x000351fa, !bigEndian)
  view.setUint8(8, weighted ? 1 : 0)
  view.setUint16(16, symbols.length, !bigEndian)
  bytes.set(texts, 18)
  const writer = { view, littleEndian: !bigEndian, number: (symbol: string) => symbols.indexOf(symbol), starts }
  for (const [n, state] of states.entries()) writeState(writer, tableAt + 8 * (starts[n] ?? 0), state)
  return bytes
}

type Writer = { view: DataView; littleEndian: boolean; number(symbol: string): number; starts: readonly number[] }

function writeState(
  { view, littleEndian, number, starts }: Writer,
  at: number,
  state: readonly MadeTransition[],
): void {
  const overflows = state.length > 255
  state.forEach((transition, n) => {
    const cell = at + 8 * (overflows && n > 0 ? n + 1 : n)
    const [input, output, target] =
      transition === 'final'
        ? [0xffff, 0, 0]
        : [number(transition[0]), number(transition[1]), starts[transition[2]] ?? 0]
    view.setUint16(cell, input, littleEndian)
    view.setUint16(cell + 2, output, littleEndian)
    view.setUint32(cell + 4, littleEndian ? target : target << 8, littleEndian)
  })
  view.setUint8(at + 7, Math.min(state.length - 1, 255))
  if (overflows) view.setUint32(at + 8, state.length - 1, littleEndian)
}
