import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../kit/finnish/analyser.ts'
import { spokenLangs } from '../../../kit/words.ts'
import { finnishLexicon } from '../finnish-lexicon.ts'
import { examples } from '../thesaurus/examples/index.ts'
import { hints } from '../thesaurus/hints/index.ts'
import { concepts } from '../thesaurus/index.ts'
import { learn, lessonOf, needsLearned } from './learned.ts'
import { smallWords } from './small-words.ts'
import { learnedFrom } from './teaching.ts'
import { readWords } from './words.ts'

/** Without the dictionary: what is tested here does not hang on it. */
const analyser = createAnalyser({ lexicon: finnishLexicon })
const read = (text: string) => readWords(text, { language: 'en', analyser, small: smallWords.en })
const lesson = (text: string, ...needs: string[]) => lessonOf(read(text), new Map(needs.map((need) => [need, 1])))

const lessons = [
  lesson('the baby cries all night', 'baby-crying'),
  lesson('baby crying and crying', 'baby-crying'),
  lesson('crying newborn', 'baby-crying'),
  lesson('my husband drinks', 'partner-substance'),
  lesson('he drinks every weekend', 'partner-substance'),
  lesson('drinks in the garage', 'partner-substance'),
  lesson('we do not drink, we quarrel', 'couple'),
  lesson('quarrel about money', 'couple', 'money-home'),
]

describe('what examples teach', () => {
  const learned = learn(lessons)
  const first = (text: string) => needsLearned(read(text), learned)[0]

  test('words lead to the need whose examples they stood in, and say which they were', () => {
    expect(first('she cries in her cot')?.id).toBe('baby-crying')
    const found = first('on Sundays he drinks')
    expect(found?.id).toBe('partner-substance')
    expect(found?.at.map((at) => read('on Sundays he drinks')[at]?.word)).toContain('drinks')
  })

  test('what is denied is not what is said', () => {
    const strength = (text: string) =>
      needsLearned(read(text), learned).find(({ id }) => id === 'partner-substance')?.strength ?? 0
    expect(strength('he does not drink')).toBeLessThan(strength('he drinks') / 2)
  })

  test('words that no example has lead nowhere', () => {
    expect(needsLearned(read('xylophone zebra'), learned)).toEqual([])
    expect(needsLearned([], learned)).toEqual([])
  })

  test('the same lessons teach the same', () => expect(learn(lessons)).toEqual(learned))
})

describe('the lessons', () => {
  test.each(spokenLangs)('of %s name needs that there are, each sentence once, and something of every need', (lang) => {
    const known = new Set<string>(concepts)
    const all = [...examples(lang), ...hints(lang)]
    expect(all.flatMap(({ needs }) => [...needs.keys()]).filter((need) => !known.has(need))).toEqual([])
    expect(all.filter(({ text }) => text.trim() === '')).toEqual([])
    const texts = examples(lang).map(({ text }) => text.toLowerCase())
    expect(texts.length - new Set(texts).size).toBe(0)
    const taught = new Set(examples(lang).map(({ needs }) => [...needs.keys()][0]))
    expect(concepts.filter((concept) => !taught.has(concept))).toEqual([])
  })
})

describe('what was learned is kept', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vierella-learned-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('and read again as it was; a damaged file is made anew, other lessons are learned and the old ones go', () => {
    const teaching = { analyser, folder, lessons: () => [{ text: 'vauva baby', needs: new Map([['baby-crying', 1]]) }] }
    const made = learnedFrom(teaching)
    expect(readdirSync(folder)).toHaveLength(6)
    expect(learnedFrom(teaching)).toEqual(made)
    const head = readdirSync(folder).find((name) => /^learned-sv-.*json$/.test(name)) ?? ''
    writeFileSync(join(folder, head), '{"needs":')
    expect(learnedFrom(teaching).sv).toEqual(made.sv)
    const other = { ...teaching, lessons: () => [{ text: 'yksin', needs: new Map([['loneliness', 1]]) }] }
    expect(learnedFrom(other).fi.needs).toEqual(['loneliness'])
    expect(readdirSync(folder)).toHaveLength(6)
  })
})
