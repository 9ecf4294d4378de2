/**
 * Loads the Finnish morphology transducer (`mor.vfst`). Everything that a search could trip over is checked here once,
 * so that the search itself never asks whether a cell lies inside the table.
 */
import { type Flag, readFlags } from './flags.ts'
import { createLookahead, type Lookahead } from './lookahead.ts'
import { FINAL, inputOf, lastCellOf, NOTHING, OVERFLOW, outputOf, type Table, targetOf } from './table.ts'

const MAGIC = [0x00013a6e, 0x000351fa] as const
const CELL = 8

export type Transducer = {
  /** What each symbol prints: nothing for epsilon and flags. */
  prints: readonly string[]
  flags: readonly (Flag | undefined)[]
  featureCount: number
  characters: ReadonlyMap<string, number>
  table: Table
  lookahead: Lookahead
}

type Source = { view: DataView; bytes: Uint8Array; littleEndian: boolean }
type Symbols = Omit<Transducer, 'table' | 'lookahead'> & { firstCharacter: number }

const refuse = (reason: string): never => {
  throw new Error(`The Finnish dictionary cannot be read: ${reason}.`)
}

export function loadTransducer(bytes: Uint8Array): Transducer {
  const source = openSource(bytes)
  const { texts, end } = readSymbolTexts(source)
  const start = Math.ceil(end / CELL) * CELL
  if (start >= bytes.length) refuse('it ends before its table')
  if ((bytes.length - start) % CELL !== 0) refuse('its table ends in the middle of a cell')
  const { firstCharacter, ...symbols } = classify(texts)
  const table = { ...copyCells(source, start), firstCharacter }
  const overflowCount = (cell: number) => source.view.getUint32(start + cell * CELL, source.littleEndian)
  checkTransitions(table, walkStates(table, overflowCount), texts.length)
  return { ...symbols, table, lookahead: createLookahead(table) }
}

function openSource(bytes: Uint8Array): Source {
  if (bytes.length < 18) refuse('it is too short')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const littleEndian = view.getUint32(0, true) === MAGIC[0]
  if (view.getUint32(0, littleEndian) !== MAGIC[0] || view.getUint32(4, littleEndian) !== MAGIC[1])
    refuse('it is not a VFST file')
  if (view.getUint8(8) !== 0) refuse('it is weighted')
  return { view, bytes, littleEndian }
}

function readSymbolTexts({ view, bytes, littleEndian }: Source): { texts: string[]; end: number } {
  const count = view.getUint16(16, littleEndian)
  if (count < 2 || count >= NOTHING) refuse('its number of symbols is impossible')
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const texts: string[] = []
  let at = 18
  while (texts.length < count) {
    const end = bytes.indexOf(0, at)
    if (end < 0) refuse('its symbols do not end')
    texts.push(decode(utf8, bytes.subarray(at, end)))
    at = end + 1
  }
  return { texts, end: at }
}

function decode(utf8: TextDecoder, bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    return refuse('a symbol is not UTF-8')
  }
}

/** The order in the file gives the class: epsilon, flags, characters, tags. */
function classify(texts: readonly string[]): Symbols {
  if (texts[0] !== '') refuse('its first symbol is not empty')
  const firstCharacter = indexFrom(texts, 1, (text) => !text.startsWith('@'))
  const firstTag = indexFrom(texts, firstCharacter, (text) => text.startsWith('['))
  const characters = new Map<string, number>()
  for (let symbol = firstCharacter; symbol < firstTag; symbol++) {
    const text = texts[symbol] as string
    if ([...text].length !== 1) refuse(`the symbol “${text}” is not one character`)
    characters.set(text, symbol)
  }
  const { flags, featureCount } = readFlags(texts.slice(0, firstCharacter), refuse)
  return {
    prints: texts.map((text, n) => (n < firstCharacter ? '' : text)),
    flags,
    featureCount,
    firstCharacter,
    characters,
  }
}

function indexFrom(texts: readonly string[], from: number, is: (text: string) => boolean): number {
  const found = texts.findIndex((text, n) => n >= from && is(text))
  return found < 0 ? texts.length : found
}

/** Copies the table into the machine's byte order, whatever that of the file. */
function copyCells({ view, littleEndian }: Source, start: number): Pick<Table, 'halves' | 'words'> {
  const buffer = new ArrayBuffer(view.byteLength - start)
  const halves = new Uint16Array(buffer)
  const words = new Uint32Array(buffer)
  for (let cell = 0; cell < buffer.byteLength / CELL; cell++) {
    const at = start + cell * CELL
    // The last byte is the number of further cells in either byte order; the three before it are the target.
    const target = view.getUint32(at + 4, littleEndian)
    words[2 * cell + 1] = littleEndian ? target : (target >>> 8) | (target << 24)
    halves[4 * cell] = view.getUint16(at, littleEndian)
    halves[4 * cell + 1] = view.getUint16(at + 2, littleEndian)
  }
  return { halves, words }
}

/** Goes from state to state over the whole table; marks where states begin and hides the overflow cells. */
function walkStates(table: Table, overflowCount: (cell: number) => number): Uint8Array {
  const count = table.words.length / 2
  const isState = new Uint8Array(count)
  for (let state = 0; state < count; state = lastCellOf(table, state) + 1) {
    isState[state] = 1
    if ((table.words[2 * state + 1] as number) >>> 24 === OVERFLOW) {
      if (state + 1 >= count) refuse('a state runs over the end')
      hideOverflowCell(table, state + 1, overflowCount(state + 1))
    }
    if (lastCellOf(table, state) >= count) refuse('a state runs over the end')
  }
  return isState
}

/** The number of further transitions moves to where targets are, so that the cell's input can say "nothing". */
function hideOverflowCell({ halves, words }: Table, cell: number, further: number): void {
  words[2 * cell + 1] = further
  halves[4 * cell] = NOTHING
  halves[4 * cell + 1] = 0
}

function checkTransitions(table: Table, isState: Uint8Array, symbolCount: number): void {
  let before = 0
  for (let cell = 0; cell < isState.length; cell++) {
    const symbol = inputOf(table, cell)
    if (isState[cell] === 1) before = 0
    if (symbol === FINAL || symbol === NOTHING) continue
    if (symbol < before) refuse('the transitions of a state are out of order')
    before = symbol
    if (symbol >= symbolCount || outputOf(table, cell) >= symbolCount) refuse('a transition has an unknown symbol')
    if (isState[targetOf(table, cell)] !== 1) refuse('a transition leads into the middle of a state')
  }
}
