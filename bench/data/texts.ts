/**
 * Invented programmes' texts, made of a word list and of the words by which people and the field call each need. The same
 * seed gives the same texts. They are few, and each is used by many programmes: the real index builder reads only these.
 */
import { type Random, randomOf } from '../../demo/fill/random.ts'
import { type Concept, entryOf, thesaurus } from '../../src/directory/finder/thesaurus/index.ts'
import type { ProgrammeText } from '../../src/directory/programme.ts'
import { type SpokenLang, spokenLangs } from '../../src/kit/words.ts'
import { commonNeeds, kinds, ordinary } from './words.ts'

export type InventedText = {
  n: number
  kind: string
  expecting: boolean
  childFromMonths: number | null
  childToMonths: number | null
  freeOfCharge: boolean
  audience: string[]
  languages: string[]
  how: string[]
  provisions: string[]
  /** Need by weight: 3 is what it is for, 1 what it touches. */
  situations: Record<string, number>
  texts: (ProgrammeText & { lang: SpokenLang })[]
}

export const inventedTexts = ({ seed, texts }: { seed: number; texts: number }): InventedText[] =>
  Array.from({ length: texts }, (_, n) => invented(randomOf(`bench ${seed} text ${n}`), n))

/** The commonest far oftener than the rest, as words come in a language. */
function byRank<T>(random: Random, list: readonly T[]): T {
  const found = list[Math.floor(list.length * random.next() ** 1.7)]
  if (found === undefined) throw new Error('an empty list')
  return found
}

function kindOf(random: Random) {
  let left = random.between(1, 100)
  const found = kinds.find(({ share }) => {
    left -= share
    return left <= 0
  })
  return found ?? random.pick(kinds)
}

const allNeeds: readonly Concept[] = [
  ...commonNeeds,
  ...thesaurus.map(({ id }) => id).filter((id) => !commonNeeds.includes(id)),
]

function situationsOf(random: Random, chief: Concept): Record<string, number> {
  const near = Object.keys(entryOf.get(chief)?.near ?? {}).slice(0, random.between(1, 3))
  const touched: string[] = Array.from({ length: random.between(1, 5) }, () => byRank(random, allNeeds))
  const weighted = (ids: readonly string[], weight: number) => Object.fromEntries(ids.map((id) => [id, weight]))
  return { ...weighted(touched, 1), ...weighted(near, 2), [chief]: 3 }
}

const ages = [null, null, [0, 12], [0, 36], [0, 84], [12, 84], [36, 156], [84, 216], [0, 216]] as const
const audiences = [[], [], ['parent'], ['mother'], ['father'], ['mother', 'father', 'parent'], ['parent', 'child']]

function factsOf(random: Random, kind: string, chief: Concept) {
  const age = random.pick(ages)
  const reached = kind === 'online' ? 'online' : kind === 'home-support' ? 'at-home' : 'on-site'
  return {
    expecting: chief === 'expecting' || random.chance(0.15),
    childFromMonths: age?.[0] ?? null,
    childToMonths: age?.[1] ?? null,
    freeOfCharge: random.chance(0.85),
    audience: chief === 'fathers' ? ['father'] : [...random.pick(audiences)],
    languages: ['fi', ...(random.chance(0.15) ? ['sv'] : []), ...(random.chance(0.1) ? ['en'] : [])],
    how: [reached, ...(reached !== 'online' && random.chance(0.2) ? ['online'] : [])],
    provisions: ['childcare', 'ride', 'interpreter', 'meal'].filter(() => random.chance(0.18)),
  }
}

function invented(random: Random, n: number): InventedText {
  const { kind, names } = kindOf(random)
  const chief = byRank(random, allNeeds)
  return {
    n,
    kind,
    ...factsOf(random, kind, chief),
    situations: situationsOf(random, chief),
    texts: spokenLangs.map((lang) => ({ lang, ...textIn(random, { lang, chief, called: random.pick(names[lang]) }) })),
  }
}

type Telling = { lang: SpokenLang; chief: Concept; called: string }

/** As long as the demo region's texts are on average; Swedish and English words are shorter. */
const lengths = { fi: [19, 23, 60, 19, 12], sv: [23, 27, 70, 21, 8], en: [23, 27, 70, 21, 10] } as const

function textIn(random: Random, { lang, chief, called }: Telling): ProgrammeText {
  const ownWords = wordsOf(chief, lang)
  const prose = (words: number) => sentences(random, { ordinary: ordinary[lang], ownWords, words })
  const [summary, forWhom, howItGoes, whatThen, searched] = lengths[lang]
  return {
    name: `${called} ${entryOf.get(chief)?.name[lang] ?? ''}`.trim(),
    summary: prose(summary),
    forWhom: prose(forWhom),
    howItGoes: prose(howItGoes),
    whatThen: prose(whatThen),
    cost: '',
    searchWords: Array.from({ length: searched }, () => byRank(random, ownWords)).join(', '),
  }
}

/** What people say of a need, without the marks by which phrases are matched. */
const wordsOf = (chief: Concept, lang: SpokenLang): string[] =>
  (entryOf.get(chief)?.said[lang] ?? [])
    .flatMap((phrase) => phrase.replace(/[=~]|\*[\d.]+|\./g, '').split(' '))
    .filter(Boolean)

const SENTENCE = 8
type Prose = { ordinary: readonly string[]; ownWords: readonly string[]; words: number }

function sentences(random: Random, { ordinary, ownWords, words }: Prose): string {
  const said = Array.from({ length: words }, () => byRank(random, random.chance(0.3) ? ownWords : ordinary))
  const parts = Array.from({ length: Math.ceil(words / SENTENCE) }, (_, n) =>
    said.slice(n * SENTENCE, (n + 1) * SENTENCE).join(' '),
  )
  return parts.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`).join(' ')
}
