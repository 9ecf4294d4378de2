/** What is made of raw analyses, tested on raw analyses written out: needs no dictionary. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { baseformOf } from './baseform.ts'
import { partsOf } from './parts.ts'
import { applyPreferences, compareRanks, rankOf } from './ranking.ts'
import { surfaceOf, tokensOf } from './tokens.ts'
import { isValid } from './validity.ts'
import { wordBasesOf } from './wordbases.ts'

const noun = (base: string, surface: string) => `[Ln][Xp]${base}[X]${surface}[Sn][Ny]`

const examples = [
  {
    raw: '[Ln][Xp]lapsi[X]la[Sg][Nm]sten[Bh][Bc][Lt][Xp]suojella[X]suojel[Ln][Xj]u[X]u[Sg][Ny]n',
    baseform: 'lastensuojelu',
    parts: ['lapsi', 'suojelu'],
    roots: ['suojella'],
    wordBases: '+lasten(lapsi)+suojel(suojella)+u(+u)',
  },
  {
    raw: '[Ln][Xp]huostaan=otto[X]huostaan[Bm]oto[Sela][Ny]sta',
    baseform: 'huostaanotto',
    parts: ['huostaan', 'otto'],
    roots: [],
    wordBases: '+huostaanotto(huostaan=otto)',
  },
  {
    raw: '[Ln][Xp]ero[X]ero[Sn][Ny]-[Bh][Bc]',
    baseform: 'ero-',
    parts: ['ero'],
    roots: [],
    wordBases: '+ero(ero)+-',
  },
  {
    raw: '[Lu][Xp]kaksi[X]kahde[Sall][Ny]lle[Bc]toista',
    baseform: 'kaksitoista',
    parts: ['kaksitoista'],
    roots: [],
    wordBases: undefined,
  },
  {
    raw: '[Lu]2020-[Bc][Ln][Xp]luku[X]luvu[Sade][Ny]lla',
    baseform: '2020-luku',
    parts: ['2020', 'luku'],
    roots: [],
    wordBases: undefined,
  },
  {
    raw: '[Ll][De][Xp]iso[X]iso[Sade][Ny]lla-[Bc][Lep][Xp]Britannia[X]britannia[Sade][Ny]lla',
    baseform: 'iso-Britannia',
    parts: ['iso', 'britannia'],
    roots: [],
    wordBases: undefined,
  },
  {
    raw: '[Lnl][De][Xp]pohjoinen[X]pohjois-[Bc][Lep][Xp]Savo[X]savo[Sine][Ny]ssa',
    baseform: 'pohjois-Savo',
    parts: ['pohjoinen', 'savo'],
    roots: [],
    wordBases: undefined,
  },
  {
    raw: '[Ln][Xp]koti-isä[X]koti-[Bm]is[Sg][Ny]än',
    baseform: 'koti-isä',
    parts: ['koti', 'isä'],
    roots: [],
    wordBases: undefined,
  },
  {
    raw: '[Lt][Xp]asua[X]asu[Tn4]mis[Bh][Bc][Lt][Xp]harjoittaa[X]harjoit[Xj]ella[X]tel[Ln][Xj]u[X]u[Sn][Ny]',
    baseform: 'asumisharjoittelu',
    parts: ['asua', 'harjoittelu'],
    roots: ['harjoittaa'],
    wordBases: '+asumis(asua)+harjoit(harjoittaa)tel(+ella)+u(+u)',
  },
]

test.each(examples)('$raw', ({ raw, baseform, parts, roots, wordBases }) => {
  const tokens = tokensOf(raw)
  expect(baseformOf(tokens)).toBe(baseform)
  expect(partsOf(tokens, baseform.toLowerCase())).toEqual({ parts, roots })
  if (wordBases) expect(wordBasesOf(tokens)).toBe(wordBases)
})

test('an empty parameter is there, with nothing in it', () => {
  expect(tokensOf('[Xp][X]a')).toEqual([
    { kind: 'base', text: '' },
    { kind: 'letter', text: 'a' },
  ])
})

describe('the spelling filter', () => {
  test.each<[string, boolean]>([
    [`${noun('perhe', 'perhe')}-[Bh][Bc]${noun('elämä', 'elämä')}`, true],
    [`${noun('perhe', 'perhe')}[Bh][Bc]${noun('elämä', 'elämä')}`, false],
    [`${noun('äiti', 'äiti')}-[Bh][Bc]${noun('vauva', 'vauva')}`, false],
    [`${noun('äiti', 'äiti')}[Bh][Bc]${noun('vauva', 'vauva')}`, true],
    // A digit asks for a hyphen.
    [`[Lu]3[Bh][Bc]${noun('luku', 'luku')}`, false],
    [`[Lu]3-[Bh][Bc]${noun('luku', 'luku')}`, true],
    // After -is the writer may choose; a citation is free as well.
    [`[Lp]erityis-[Bh][Bc]${noun('lapsi', 'lapsi')}`, true],
    [`[Ln][Isf][Xp]jazz[X]jazz[Sn][Ny]-[Bh][Bc]${noun('laulu', 'laulu')}`, true],
    // Only with a hyphen, unless what follows lifts it.
    [`[Ln][Icu][Xp]x[X]x[Sn][Ny][Bh][Bc]${noun('laulu', 'laulu')}`, false],
    ['[Ln][Icu][Xp]x[X]x[Sn][Ny][Bh][Bc][Ln][Ica][Xp]laulu[X]laulu[Sn][Ny]', true],
    [`[Ln][Icu][Xp]x[X]x[Sn][Ny]-[Bh][Bc]${noun('laulu', 'laulu')}`, true],
    // A name is not glued to a common noun, but to one derived from a name.
    [`[Lep][Xp]Kuopio[X]kuopio[Sg][Ny]n[Bc]${noun('tori', 'tori')}`, false],
    [`[Lep][Xp]Kuopio[X]kuopio[Sn][Ny]-[Bc]${noun('tori', 'tori')}`, true],
    ['[Lep][Xp]Kuopio[X]kuopio[Ln][Dg][Xj]lainen[X]lai[Sn][Ny]nen', true],
    [`${noun('ero', 'ero')}-[Bh][Bc]`, true],
  ])('%s: %s', (raw, valid) => {
    expect(isValid(tokensOf(raw))).toBe(valid)
  })
})

describe('ranking', () => {
  const better = (one: string, other: string) => compareRanks(rankOf(tokensOf(one)), rankOf(tokensOf(other))) < 0

  test('fewer parts, then fewer derivations, then common words before names', () => {
    expect(better(noun('neuvola', 'neuvola'), `${noun('neuvo', 'neuvo')}[Bh][Bc]${noun('la', 'la')}`)).toBe(true)
    expect(better(noun('raskaus', 'raskaus'), '[Ll][Xp]raskas[X]raska[Ln][Xj]us[X]us[Sn][Ny]')).toBe(true)
    expect(better(noun('sisko', 'sisko'), '[Lee][Xp]Sisko[X]sisko[Sn][Ny]')).toBe(true)
  })

  test('singular before plural in the last part', () => {
    expect(better('[Ln][Xp]koti[X]kodi[Sela][Ny]sta', '[Ln][Xp]kota[X]kod[Sela][Nm]ista')).toBe(true)
  })

  test('a preference moves the meant word to the front, as a last part too', () => {
    const readings = [
      { lemma: 'lastensuojelus', parts: ['lapsi', 'suojelus'] },
      { lemma: 'lastensuojelu', parts: ['lapsi', 'suojelu'] },
    ]
    expect(applyPreferences(readings, [['suojelu', 'suojelus']]).map(({ lemma }) => lemma)).toEqual([
      'lastensuojelu',
      'lastensuojelus',
    ])
    expect(applyPreferences(readings, [['kone', 'koni']])).toEqual(readings)
    expect(applyPreferences([], [['kone', 'koni']])).toEqual([])
  })
})

test('no string, however broken, stops the reading', () => {
  const pieces = fc.constantFrom(
    '[',
    ']',
    '[X]',
    '[Xp]',
    '[Xj]',
    '[Bc]',
    '[Bh]',
    '[Bm]',
    '[Ln]',
    '[Lu]',
    '[De]',
    '-',
    'a',
    '=',
    '3',
    'ä',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      const tokens = tokensOf(parts.join(''))
      const baseform = baseformOf(tokens).toLowerCase()
      for (const part of partsOf(tokens, baseform).parts) expect(part).toBe(part.toLowerCase())
      expect(wordBasesOf(tokens)).not.toContain('++')
      expect(typeof isValid(tokens)).toBe('boolean')
      expect(surfaceOf(tokens)).not.toContain('[')
      expect(rankOf(tokens)).toHaveLength(10)
    }),
    { numRuns: 1000 },
  )
})
