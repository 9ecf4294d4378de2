import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MadeTransition, makeTransducer, realDictionary, transducerOf } from './testing.ts'
import { surfaceOf, tokensOf } from './tokens.ts'
import { limits, search } from './traverse.ts'
import { loadTransducer } from './vfst.ts'

/** One letter a after the flags in a row: it is found when all of them let the path through. */
function passes(...flags: string[]): boolean {
  const states: MadeTransition[][] = flags.map((flag, n) => [[flag, flag, n + 1]])
  const symbols = ['', ...new Set(flags), 'a']
  const bytes = makeTransducer({ symbols, states: [...states, [['a', 'a', flags.length + 1]], ['final']] })
  const { raw } = search(loadTransducer(bytes), 'a')
  return raw.length === 1 && raw[0] === 'a'
}

describe('flags', () => {
  test.each<[string[], boolean]>([
    [['@P.F.X@', '@R.F.X@'], true],
    [['@P.F.X@', '@R.F.Y@'], false],
    [['@P.F.X@', '@R.F@'], true],
    [['@R.F@'], false],
    [['@R.F.X@'], false],
    [['@P.F.X@', '@P.F.Y@', '@R.F.Y@'], true],
    [['@P.F.X@', '@C.F@', '@R.F@'], false],
    [['@D.F@'], true],
    [['@D.F.X@'], true],
    [['@P.F.X@', '@D.F@'], false],
    [['@P.F.X@', '@D.F.X@'], false],
    [['@P.F.X@', '@D.F.Y@'], true],
    [['@P.F.X@', '@C.F@', '@D.F@'], true],
    [['@U.F.X@', '@U.F.X@'], true],
    [['@U.F.X@', '@U.F.Y@'], false],
    [['@U.F.X@', '@R.F.X@'], true],
    [['@P.F.X@', '@D.G@', '@R.F.X@'], true],
    [['@P.YKSITEKIJÄINEN.X@', '@R.YKSITEKIJÄINEN.X@'], true],
  ])('%j lets the path through: %s', (flags, expected) => {
    expect(passes(...flags)).toBe(expected)
  })

  test('are as they were when the search turns back', () => {
    const bytes = makeTransducer({
      symbols: ['', '@P.F.X@', '@D.F.X@', 'a', 'b', '[One]', '[Two]'],
      states: [
        [
          ['', '[Two]', 1],
          ['@P.F.X@', '@P.F.X@', 1],
        ],
        [
          ['@D.F.X@', '@D.F.X@', 2],
          ['a', 'a', 3],
        ],
        [['a', 'b', 3]],
        ['final'],
      ],
    })
    expect(search(loadTransducer(bytes), 'a').raw).toEqual(['[Two]b', '[Two]a', 'a'])
  })
})

describe('limits', () => {
  const endless = loadTransducer(
    makeTransducer({
      symbols: ['', 'a', '[X]'],
      states: [
        [
          ['', '[X]', 0],
          ['a', 'a', 1],
        ],
        ['final'],
      ],
    }),
  )
  const forking = loadTransducer(
    makeTransducer({
      symbols: ['', 'a', '[L]', '[R]'],
      states: [[['', '[L]', 1], ['', '[R]', 1], 'final'], [['a', 'a', 0]]],
    }),
  )

  test('end a search that would go on for ever', () => {
    expect(search(endless, 'a').complete).toBe(false)
  })

  test('keep what was found before the limit', () => {
    const { raw, complete } = search(forking, 'a'.repeat(40))
    expect(complete).toBe(false)
    expect(raw).toHaveLength(limits.analyses)
  })

  test('leave out words that are too long without looking', () => {
    expect(search(forking, 'a'.repeat(65))).toEqual({ raw: [], complete: false, steps: 0 })
    expect(search(forking, 'a'.repeat(10_000)).steps).toBe(0)
    expect(search(forking, '𝒶'.repeat(64)).complete).toBe(true)
  })
})

test('a and o may stand for ä and ö when asked', () => {
  const transducer = loadTransducer(
    makeTransducer({
      symbols: ['', 'a', 's', 'ä', 'ö'],
      states: [[['ä', 'ä', 1]], [['s', 's', 2]], [['a', 'a', 3]], ['final']],
    }),
  )
  expect(search(transducer, 'asa').raw).toEqual([])
  expect(search(transducer, 'asa', { restoreDots: true }).raw).toEqual(['äsa'])
  expect(search(transducer, 'äsä', { restoreDots: true }).raw).toEqual([])
})

const dictionary = realDictionary()

describe.skipIf(!dictionary)('in the real dictionary', () => {
  const transducer = transducerOf(dictionary)
  const pieces = [
    'äiti',
    'isä',
    'perhe',
    'koti',
    'n',
    'ssa',
    'kin',
    '-',
    'yö',
    '3',
    ':',
    'a',
    'ö',
    'tuki',
    'lasten',
    'i',
    'ta',
  ]

  test('the letters of every analysis are the word, within the limits', () => {
    const glued = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))
    const any = fc.oneof(glued, fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 12 }))
    fc.assert(
      fc.property(any, (word) => {
        const { raw, steps } = search(transducer, word)
        expect(steps).toBeLessThanOrEqual(limits.steps)
        expect(raw.length).toBeLessThanOrEqual(limits.analyses)
        for (const analysis of raw) expect(surfaceOf(tokensOf(analysis))).toBe(word)
      }),
      { numRuns: 1000 },
    )
  })

  test('a word repeated to the limit of length ends soon', () => {
    const { complete, steps } = search(transducer, 'isoäiti'.repeat(9))
    expect(complete).toBe(false)
    expect(steps).toBeLessThanOrEqual(limits.steps)
  })
})
