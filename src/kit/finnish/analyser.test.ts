import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAnalyser } from './analyser.ts'
import { emptyLexicon, type Lexicon } from './lexicon.ts'
import { makeTransducer, realDictionary } from './testing.ts'

const lexicon: Lexicon = {
  words: [
    ['doul', 'koir', 'doula', 'koira'],
    ['äip', 'sep', 'äippä', 'seppä'],
    ['nepsy', 'hylly', 'nepsy', 'hylly'],
    ['babysitter', 'paper', 'babysitter', 'paperi'],
    ['huostaanot', 'ot', 'huostaanottaa', 'ottaa', 'huostaan+ottaa'],
  ],
  abbreviations: ['thl'],
  forms: { mun: 'minä', koira: 'kissa' },
  synonyms: { äippä: ['äiti'], öisin: ['yö'], raskaana: ['raskaus'], huostaanottaa: ['huostaanotto'] },
  preferences: [
    ['suojelu', 'suojelus'],
    ['uusi', 'uusia'],
  ],
  firstParts: ['trans'],
}

const dictionary = realDictionary()

describe.skipIf(!dictionary)('with the dictionary', () => {
  const analyser = createAnalyser({ dictionary, lexicon })
  const bare = createAnalyser({ dictionary, lexicon: emptyLexicon })

  describe('a word of the dictionary', () => {
    test('has its lemma, all lemmas of the readings with the fewest parts, and its parts', () => {
      expect(bare.analyse('Neuvolasta')).toMatchObject({
        word: 'neuvolasta',
        known: true,
        source: 'dictionary',
        lemma: 'neuvola',
        lemmas: ['neuvola'],
        parts: ['neuvola'],
        wordClass: 'Ln',
        incomplete: false,
      })
      expect(bare.analyse('vanhemmat').lemmas).toEqual(['vanhempi', 'vanha'])
      expect(bare.analyse('masennuksesta').roots).toEqual(['masentaa'])
    })

    test('is read as the lexicon prefers', () => {
      expect(bare.analyse('lastensuojelusta').lemma).toBe('lastensuojelus')
      expect(analyser.analyse('lastensuojelusta').lemmas).toEqual(['lastensuojelu', 'lastensuojelus'])
      expect(analyser.analyse('uusia').lemma).toBe('uusi')
    })

    test('comes with the plain words that the lexicon has for its lemma or its form', () => {
      expect(analyser.analyse('öisin').synonyms).toEqual(['yö'])
      expect(analyser.analyse('raskaana')).toMatchObject({ lemma: 'raskas', synonyms: ['raskaus'] })
    })

    test('is not overruled by a form of the lexicon', () => {
      expect(analyser.analyse('koira').lemma).toBe('koira')
    })

    test.each(['ja', 'joka', 'ei', 'kanssa', 'olivat', 'mun'])('%s carries grammar', (word) => {
      expect(analyser.analyse(word).functionWord).toBe(true)
    })

    test.each(['mikkelissä', 'Kuopiosta', 'JYVÄSKYLÄN', 'Pohjois-Savossa'])('%s is a place by its class', (word) => {
      expect(analyser.analyse(word).wordClass).toBe('Lep')
    })
  })

  describe('a word that the dictionary lacks', () => {
    test.each<[word: string, lemma: string, source: string]>([
      ['perheelämä', 'perheelämä', 'rejected'],
      ['isä-lapsi', 'isä-lapsi', 'rejected'],
      ['doulan', 'doula', 'lexicon'],
      ['doulille', 'doula', 'lexicon'],
      ['äipät', 'äippä', 'lexicon'],
      ['nepsyjä', 'nepsy', 'lexicon'],
      ['babysitter', 'babysitter', 'lexicon'],
      ['THL:n', 'thl', 'lexicon'],
      ['VTJ:stä', 'vtj', 'lexicon'],
      ['mun', 'minä', 'lexicon'],
      ['teini-isille', 'teini-isä', 'hyphen'],
      ['nepsy-lapsille', 'nepsy-lapsi', 'hyphen'],
      ['0–3-vuotiaat', '0-3-vuotias', 'hyphen'],
      ['nepsy-', 'nepsy', 'lexicon'],
      ['jalkeinen', 'jälkeinen', 'dots'],
      ['paihdeaidille', 'päihdeäiti', 'dots'],
      ['Jyvaskylassa', 'jyväskylä', 'dots'],
      ['aippa', 'äippä', 'dots'],
      ['maahanmuuttajaisälle', 'maahanmuuttajaisä', 'split'],
      ['päihdeisä', 'päihdeisä', 'split'],
      ['bonusisille', 'bonusisä', 'split'],
      ['transvanhemmille', 'transvanhempi', 'split'],
      ['nepsyvalmentajan', 'nepsyvalmentaja', 'split'],
      ['synnytysdoula', 'synnytysdoula', 'split'],
      ['maahanmuuttajaisalle', 'maahanmuuttajaisä', 'split'],
    ])('%s is %s (%s)', (word, lemma, source) => {
      expect(analyser.analyse(word)).toMatchObject({ lemma, source, known: true })
    })

    test('has the parts of its pieces', () => {
      expect(analyser.analyse('maahanmuuttajaisä').parts).toEqual(['maahan', 'muuttaja', 'isä'])
      expect(analyser.analyse('teini-isille').parts).toEqual(['teini', 'isä'])
      expect(analyser.analyse('äiti-xyzzyn').parts).toEqual(['äiti', 'xyzy'])
    })

    test('has seams where it was split', () => {
      expect(analyser.analyse('maahanmuuttajaisälle').seams).toEqual([6, 14])
    })

    test('is a participle of an own verb as well as the verb', () => {
      for (const form of ['huostaanotettu', 'huostaanotetun', 'huostaanotettuja', 'huostaanotetuille'])
        expect(analyser.analyse(form)).toMatchObject({
          lemmas: ['huostaanottaa', 'huostaanotettu'],
          parts: ['huostaan', 'ottaa'],
          synonyms: ['huostaanotto'],
        })
      expect(analyser.analyse('huostaanottanut').lemmas).toEqual(['huostaanottaa', 'huostaanottanut'])
    })

    test('falls back on its stem, and says so', () => {
      expect(analyser.analyse('xyzzyssä')).toMatchObject({ known: false, source: 'stem', lemma: 'xyzy' })
    })
  })

  test('two words that are a compound written apart are joined', () => {
    expect(analyser.joined('kotihoidon', 'tuki')).toBe('kotihoidontuki')
    expect(analyser.joined('Ensi', 'kodissa')).toBe('ensikoti')
    expect(analyser.joined('auttaa', 'tukea')).toBe(undefined)
    expect(analyser.joined('hoi', 'taa')).toBe(undefined)
  })

  test('hostile input is cut short', () => {
    expect(analyser.analyse('isoäiti'.repeat(9)).incomplete).toBe(true)
    expect(analyser.analyse('isoäiti'.repeat(2000))).toMatchObject({ incomplete: true, known: false })
    expect(analyser.analyse('a'.repeat(10_000)).word.length).toBeLessThanOrEqual(65)
    expect(analyser.analyse('')).toMatchObject({ known: false, lemma: '' })
  })

  test('nothing that is typed stops it', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.array(
        fc.constantFrom(
          'isa',
          'äiti',
          '-',
          ':',
          'nepsy',
          'trans',
          "'",
          '💛',
          'ä',
          'a\u0308',
          '\u00ad',
          '<b>',
          '\ud83d',
          ' ',
        ),
      ),
    )
    fc.assert(
      fc.property(typed, (input) => {
        const word = typeof input === 'string' ? input : input.join('')
        const analysis = analyser.analyse(word)
        expect(analysis.lemmas[0]).toBe(analysis.lemma)
        for (const seam of analysis.seams) expect(seam > 0 && seam < analysis.surface.length).toBe(true)
        expect(analyser.analyse(word)).toBe(analysis)
      }),
      { numRuns: 400 },
    )
  })
})

describe('without the dictionary', () => {
  const analyser = createAnalyser({ lexicon })

  test('words are known by their stem, own words by their own', () => {
    expect(analyser.hasDictionary).toBe(false)
    expect(analyser.analyse('neuvolassa').lemma).toBe(analyser.analyse('neuvola').lemma)
    expect(analyser.analyse('doulan')).toMatchObject({ lemma: 'doula', known: true })
    expect(analyser.analyse('THL:n').lemma).toBe('thl')
    expect(analyser.joined('kotihoidon', 'tuki')).toBe(undefined)
  })

  test('a broken file is refused and named', () => {
    const broken = createAnalyser({ dictionary: new Uint8Array([1, 2, 3]), lexicon })
    expect(broken.hasDictionary).toBe(false)
    expect(broken.problem).toContain('too short')
    expect(broken.id).toBe(analyser.id)
  })
})

test('the id tells dictionaries and lexicons apart', () => {
  const made = makeTransducer({ symbols: ['', 'a', '[Ln]'], states: [[['a', 'a', 1]], ['final']] })
  const ids = [
    createAnalyser({ lexicon }).id,
    createAnalyser({ lexicon: emptyLexicon }).id,
    createAnalyser({ dictionary: made, lexicon }).id,
  ]
  expect(new Set(ids).size).toBe(3)
  expect(createAnalyser({ dictionary: made.slice(), lexicon: { ...lexicon } }).id).toBe(ids[2])
  expect(ids[0]).toMatch(/^fi\d+-[0-9a-f]{16}$/)
})

test('many words do not fill the memory: the oldest are forgotten', () => {
  const analyser = createAnalyser({ lexicon: emptyLexicon })
  const first = analyser.analyse('ensimmäinen')
  for (let n = 0; n < 25_000; n++) analyser.analyse(`sana${n}`)
  expect(analyser.analyse('ensimmäinen')).not.toBe(first)
  expect(analyser.analyse('ensimmäinen')).toEqual(first)
})
