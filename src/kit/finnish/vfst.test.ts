import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MadeTransducer, makeTransducer } from './testing.ts'
import { search } from './traverse.ts'
import { loadTransducer } from './vfst.ts'

/** a → a, b → B, and nothing else. */
const small: MadeTransducer = {
  symbols: ['', 'a', 'b', '[Ln]', '[Lt]'],
  states: [
    [
      ['', '[Ln]', 1],
      ['', '[Lt]', 2],
    ],
    [['a', 'a', 3]],
    [['b', 'b', 3]],
    ['final'],
  ],
}

const raw = (made: MadeTransducer, word: string) => search(loadTransducer(makeTransducer(made)), word).raw

describe('a file that can be read', () => {
  test('gives its words, and no others', () => {
    expect(raw(small, 'a')).toEqual(['[Ln]a'])
    expect(raw(small, 'b')).toEqual(['[Lt]b'])
    expect(raw(small, 'ab')).toEqual([])
    expect(raw(small, 'c')).toEqual([])
    expect(raw(small, '')).toEqual([])
  })

  test('may be big-endian', () => {
    expect(raw({ ...small, bigEndian: true }, 'b')).toEqual(['[Lt]b'])
  })

  test('may lie anywhere in a larger buffer', () => {
    const bytes = makeTransducer(small)
    const larger = new Uint8Array(bytes.length + 3)
    larger.set(bytes, 3)
    expect(search(loadTransducer(larger.subarray(3)), 'a').raw).toEqual(['[Ln]a'])
  })

  test.each([254, 255, 256, 257, 400])('has a state of %i transitions read in full', (count) => {
    for (const bigEndian of [false, true]) {
      const letters = Array.from({ length: count }, (_, n) => String.fromCodePoint(0x4e00 + n))
      const made: MadeTransducer = {
        symbols: ['', ...letters],
        states: [letters.map((letter) => [letter, letter, 1] as const), ['final']],
        bigEndian,
      }
      const transducer = loadTransducer(makeTransducer(made))
      for (const letter of letters) expect(search(transducer, letter).raw).toEqual([letter])
      expect(search(transducer, `${letters[0]}${letters[1]}`).raw).toEqual([])
    }
  })
})

describe('a file that is refused', () => {
  const good = makeTransducer(small)
  const tableAt = good.length - 8 * 5
  const changed = (change: (bytes: Uint8Array, view: DataView) => void) => {
    const bytes = good.slice()
    change(bytes, new DataView(bytes.buffer))
    return bytes
  }

  test.each<[string, Uint8Array]>([
    ['an empty one', new Uint8Array()],
    ['another kind of file', changed((bytes) => bytes.fill(0x20, 0, 4))],
    ['one with the wrong second number', changed((bytes) => bytes.fill(0, 4, 8))],
    ['a weighted one', makeTransducer({ ...small, weighted: true })],
    ['one without symbols', changed((_, view) => view.setUint16(16, 0, true))],
    ['one whose symbols do not end', changed((bytes) => bytes.fill(0x61, 18))],
    ['one whose symbols are not UTF-8', changed((bytes) => bytes.fill(0xff, 19, 20))],
    ['one that ends before its table', good.slice(0, tableAt)],
    ['one cut inside a cell', good.slice(0, -3)],
    ['one cut inside a state', makeTransducer({ ...small, states: small.states.slice(0, 1) }).slice(0, -8)],
    ['one with a target inside a state', changed((_, view) => view.setUint8(tableAt + 4, 1))],
    ['one with a target outside the table', changed((_, view) => view.setUint8(tableAt + 6, 200))],
    ['one with an unknown symbol', changed((_, view) => view.setUint16(tableAt + 2, 5, true))],
    ['one with a state that runs over the end', changed((_, view) => view.setUint8(good.length - 1, 7))],
    ['one with an overflow that runs over the end', changed((_, view) => view.setUint8(good.length - 1, 255))],
    ['one with an unknown flag', makeTransducer({ ...small, symbols: ['', '@N.A.B@', 'a', 'b', '[Ln]', '[Lt]'] })],
    ['one with a symbol of two letters', makeTransducer({ ...small, symbols: ['', 'a', 'b', 'ab', '[Ln]', '[Lt]'] })],
  ])('%s', (_, bytes) => {
    expect(() => loadTransducer(bytes)).toThrow(/^The Finnish dictionary cannot be read: .+\.$/)
  })

  test('whatever else is broken in it, reading and searching end', () => {
    const breakage = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(breakage, fc.string({ maxLength: 6 }), (changes, word) => {
        const bytes = good.slice()
        for (const [at, value] of changes) bytes[at] = value
        try {
          search(loadTransducer(bytes), `a${word}`)
        } catch (error) {
          expect((error as Error).message).toMatch(/^The Finnish dictionary cannot be read/)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
