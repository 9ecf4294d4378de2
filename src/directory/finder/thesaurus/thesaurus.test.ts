import { describe, expect, test } from 'vitest'
import { concepts as demoConcepts } from '../../../../demo/shape.ts'
import { agePatterns, ageWords, ownAgePatterns } from './ages.ts'
import { contactsFor, mayBeShown } from './contact.ts'
import { contacts } from './contacts.ts'
import { concepts, entryOf, negations, readPhrase, thesaurus } from './index.ts'
import { phrases, type Said } from './shape.ts'
import { speakerHints } from './speakers.ts'
import { spokenForms } from './spoken-forms.ts'
import { urgentExamples } from './urgent.examples.ts'
import { sentences } from './urgent.sentences.ts'
import { urgent, urgentKinds } from './urgent.ts'

const langs = ['fi', 'sv', 'en'] as const
const read = (said: Said) =>
  langs.flatMap((lang) => said[lang].map((text) => ({ lang, text, ...readPhrase(text, lang) })))
const everySaid: readonly Said[] = [
  ...thesaurus.map(({ said }) => said),
  ...urgent.flatMap(({ signs }) => signs.flatMap(({ said, unless }) => (unless ? [said, unless] : [said]))),
  ...speakerHints.map(({ said }) => said),
  ...ageWords.map(({ said }) => said),
]

describe('phrases', () => {
  test('choices are spelled out, with mark and weight kept', () => {
    expect(phrases('~mies/vaimo juo *0.5 · yksin')).toEqual(['~mies juo *0.5', '~vaimo juo *0.5', 'yksin'])
  })

  test('a phrase is taken apart, fillers left out', () => {
    expect(readPhrase('=eroon. kun päihteistä *0.7', 'fi')).toEqual({
      words: [
        { text: 'eroon', exact: true },
        { text: 'päihteistä', exact: false },
      ],
      match: 'whole',
      weight: 0.7,
    })
  })

  test('every phrase is well formed: words, no repeats, a weight, and more than a negation', () => {
    const faulty = everySaid.flatMap(read).filter(({ lang, words, weight }) => {
      const texts = words.map(({ text }) => text)
      const odd = texts.some((text) => !/^[\p{L}\d'’.-]+$/u.test(text)) || new Set(texts).size !== texts.length
      return (
        odd || texts.length > 5 || weight <= 0 || weight > 1 || texts.every((text) => negations[lang].includes(text))
      )
    })
    expect(faulty.map(({ text }) => text)).toEqual([])
  })
})

describe('the thesaurus', () => {
  test('has each concept once, the same ones as the demo region', () => {
    expect(concepts).toEqual(demoConcepts)
    expect(thesaurus.map(({ id }) => id)).toEqual(concepts)
    expect(entryOf.size).toBe(concepts.length)
  })

  test('says each concept in three languages', () => {
    const poor = thesaurus.filter(({ said }) => said.fi.length < 15 || said.sv.length < 8 || said.en.length < 6)
    expect(poor.map(({ id }) => id)).toEqual([])
  })

  test('near concepts exist, are others, and are never as near as the thing itself', () => {
    const wrong = thesaurus.flatMap(({ id, near }) =>
      Object.entries(near).filter(([other, how]) => other === id || how <= 0 || how >= 1),
    )
    expect(wrong).toEqual([])
  })

  test('words that mean other things too never decide alone', () => {
    const risky = ['ero', 'subu', 'pami', 'pilvi', 'kama', 'putki', 'linna', 'yksin', 'mies', 'lapsi']
    const alone = thesaurus
      .flatMap(({ said }) => read(said))
      .filter(({ words, weight }) => words.length === 1 && weight > 0.5 && risky.includes(words[0]?.text ?? ''))
    expect(alone.filter(({ words }) => !words[0]?.exact).map(({ text }) => text)).toEqual([])
  })

  test('spoken forms lead to written ones in one step', () => {
    const chained = langs.flatMap((lang) =>
      [...spokenForms[lang].values()].filter((written) => spokenForms[lang].has(written)),
    )
    expect(chained).toEqual([])
  })
})

describe('signs of danger', () => {
  test('each kind has its examples and its near misses', () => {
    for (const kind of urgentKinds) {
      const { fires, quiet } = urgentExamples[kind]
      expect(langs.flatMap((lang) => fires[lang]).length).toBeGreaterThanOrEqual(25)
      expect(langs.flatMap((lang) => quiet[lang]).length).toBeGreaterThanOrEqual(15)
    }
  })

  test('each kind stands once, in order of gravity, and names contacts that exist', () => {
    expect(urgent.map(({ id }) => id)).toEqual(urgentKinds)
    const known = new Set(contacts.flatMap(({ id, group }) => (group ? [id, group] : [id])))
    const keys = urgent.flatMap((kind) => [...kind.contacts, ...kind.sentences.flatMap(({ phone }) => phone ?? [])])
    expect(keys.filter((key) => !known.has(key))).toEqual([])
  })

  test('the quiet kind never shows the emergency number', () => {
    expect(urgent.find(({ id }) => id === 'exhausted')?.contacts).not.toContain('emergency-112')
  })

  test('sentences carry a place for the number and no number but 112', () => {
    for (const sentence of Object.values(sentences)) {
      for (const lang of [...langs, 'selko'] as const) {
        expect(sentence[lang].replace('112', '')).not.toMatch(/\d/)
        expect(sentence[lang].includes('{phone}')).toBe(sentence.phone !== null)
      }
    }
  })

  test('where the number depends on the county, there is something to say without it', () => {
    const byCounty = Object.values(sentences).filter(({ phone }) => phone === 'social-emergency')
    expect(byCounty.every((sentence) => 'withoutPhone' in sentence)).toBe(true)
  })
})

describe('contacts', () => {
  test('each has an id of its own and a number that can be dialled', () => {
    expect(new Set(contacts.map(({ id }) => id)).size).toBe(contacts.length)
    const numbers = contacts.flatMap(({ number }) => number ?? [])
    expect(numbers.filter(({ tel }) => !/^\d{3,12}$/.test(tel))).toEqual([])
  })

  test('a row whose number nobody has seen is left out', () => {
    const unsure = contacts.filter(({ sure }) => sure === 'not-verified')
    expect(unsure.length).toBeGreaterThan(0)
    expect(unsure.filter(mayBeShown)).toEqual([])
  })

  test('the social emergency service is that of one’s own county, and none before the county is known', () => {
    const numbersIn = (county: string | null) =>
      contactsFor('social-emergency', { lang: 'fi', county }).map(({ number }) => number?.display)
    expect(numbersIn('12')).toEqual(['044 794 2394'])
    expect(numbersIn('15')).toEqual(['014 266 0149'])
    expect(numbersIn('13')).toEqual([])
    expect(numbersIn(null)).toEqual([])
  })

  test('the crisis line is in one’s own language first, then the one that is always open', () => {
    const lines = (lang: string) => contactsFor('crisis-line', { lang, county: null }).map(({ id }) => id)
    expect(lines('fi')).toEqual(['crisis-fi'])
    expect(lines('sv')).toEqual(['crisis-sv', 'crisis-fi'])
    expect(lines('uk')).toEqual(['crisis-uk', 'crisis-fi'])
  })
})

describe('ages', () => {
  const foundIn = (text: string) =>
    agePatterns.flatMap(({ unit, pattern }) =>
      [...text.matchAll(pattern)].map(([, first, last]) => [unit, first, last]),
    )

  test.each([
    ['2-vuotias raivoaa', 'year', '2'],
    ['meidän 2v ei tottele', 'year', '2'],
    ['4 v. poika', 'year', '4'],
    ['3-vuotiaan kanssa', 'year', '3'],
    ['1,5-vuotias', 'year', '1,5'],
    ['8 kk vauva', 'month', '8'],
    ['8kk', 'month', '8'],
    ['kolme viikkoa eli 3 viikkoa vanha', 'week', '3'],
    ['4-åring', 'year', '4'],
    ['min son är 4 år', 'year', '4'],
    ['my 3 year old', 'year', '3'],
    ['a 3-year-old', 'year', '3'],
    ['10 months old', 'month', '10'],
  ])('%s', (text, unit, number) => {
    expect(foundIn(text)).toContainEqual([unit, number, undefined])
  })

  test('a range keeps both ends', () => {
    expect(foundIn('3–5-vuotiaille')).toContainEqual(['year', '3', '5'])
  })

  test.each(['oon 18 ja raskaana', 'olen 19-vuotias äiti', "i'm 17 and pregnant", 'jag är 18 och gravid'])(
    'the writer’s own age: %s',
    (text) => {
      expect(ownAgePatterns.some(({ pattern }) => pattern.test(text))).toBe(true)
    },
  )
})
