/** One invented family as it would have filled in the form: whom the programme is for, in the ages it is for. */
import type { Application } from '../../src/groups/application.ts'
import { childAges } from '../../src/groups/join/forms.ts'
import { en } from '../../src/groups/join/text.en.ts'
import { fi } from '../../src/groups/join/text.fi.ts'
import { sv } from '../../src/groups/join/text.sv.ts'
import type { Need } from '../../src/groups/rows.ts'
import { type Lang, wordsOf } from '../../src/kit/words.ts'
import type { ContactRule } from '../../src/people/contact-rules.ts'
import type { DemoGroup, DemoProgramme } from '../shape.ts'
import { organisations } from './content.ts'
import { type NamePool, newcomerPools, poolsFor } from './names.ts'
import type { Random } from './random.ts'
import { diets, interpreterLanguages, notes, notWith } from './sayings.ts'

export type Asking = { programme: DemoProgramme; group: DemoGroup; childcareRoom: number }

export function inventFamily(random: Random, { programme, group, childcareRoom }: Asking): Application {
  const lang = langOf(random, programme, group)
  const adults = adultsFor(random, programme, group)
  const childAgesMonths = childrenFor(random, programme)
  const preliminary = programme.joining === 'preliminary'
  const needs = needsFor(random, programme, group)
  return {
    lang,
    adults,
    childAgesMonths,
    contact: contactFor(random, adults[0] ?? ''),
    childcareChildren: childcareFor(random, childAgesMonths, childcareRoom),
    needs,
    interpreterLanguage: needs.includes('interpreter') ? random.pick(interpreterLanguages) : '',
    diets: needs.includes('diet') ? random.pick(diets) : '',
    notWith: preliminary && random.chance(0.04) ? random.pick(notWith) : '',
    note: preliminary && random.chance(0.35) ? random.pick(notes[lang === 'selko' ? 'fi' : lang]) : '',
    consentWords: consentWords(programme, lang),
  }
}

/** The words on the form's last page, as they stand there. */
const formWords = wordsOf({ fi, sv, en })
function consentWords({ organisation }: DemoProgramme, lang: Lang) {
  const words = formWords(lang).check
  const name = organisations.find(({ slug }) => slug === organisation)?.name[lang === 'selko' ? 'fi' : lang] ?? ''
  return [words.consent, words.seen(name), words.kept].join(' ')
}

const isForNewcomers = ({ situations }: DemoProgramme) => situations.newcomer === 3

function langOf(random: Random, programme: DemoProgramme, { language }: DemoGroup): Lang {
  if (language === 'sv' || language === 'en') return language
  if (language !== 'fi' || isForNewcomers(programme)) return random.pick(['selko', 'selko', 'en', 'fi'])
  return random.chance(0.06) ? random.pick(['sv', 'en']) : random.chance(0.09) ? 'selko' : 'fi'
}

type Sex = keyof NamePool
const poolFor = (random: Random, programme: DemoProgramme, { language }: DemoGroup) =>
  random.pick((language === 'fi' && isForNewcomers(programme) ? newcomerPools : poolsFor[language]) ?? [])

/** The first adult is the one who writes; the other is of either sex, as couples are. */
function adultsFor(random: Random, programme: DemoProgramme, group: DemoGroup): string[] {
  const pool = poolFor(random, programme, group)
  const first = writerOf(random, programme)
  const other: Sex = random.chance(0.94) ? (first === 'women' ? 'men' : 'women') : first
  const one = random.pick(pool[first])
  const two = random.pick(pool[other].filter((name) => name !== one))
  return random.chance(togetherChance(programme)) ? [one, two] : [one]
}

const meant = ({ audience }: DemoProgramme, ...whom: DemoProgramme['audience']) =>
  whom.some((one) => audience.includes(one))

function writerOf(random: Random, programme: DemoProgramme): Sex {
  const [mothers, fathers] = [meant(programme, 'mother'), meant(programme, 'father')]
  if (mothers !== fathers && !meant(programme, 'parent', 'couple')) return mothers ? 'women' : 'men'
  return random.chance(0.7) ? 'women' : 'men'
}

function togetherChance(programme: DemoProgramme) {
  if (programme.kind === 'training') return 0
  if (meant(programme, 'couple')) return 0.9
  if (meant(programme, 'grandparent') && !meant(programme, 'parent')) return 0.4
  return meant(programme, 'mother') !== meant(programme, 'father') ? 0.12 : 0.35
}

/** Ages as the form offers them. */
const offered = childAges.map(Number).filter((months) => months >= 0)
const expected = -1

function childrenFor(random: Random, programme: DemoProgramme): number[] {
  const { situations, childAgeMonths, expecting } = programme
  const withoutChildren =
    programme.kind === 'training' ||
    situations.loss === 3 ||
    situations.childlessness === 3 ||
    (meant(programme, 'grandparent') && !meant(programme, 'parent', 'father'))
  if (withoutChildren) return []
  if (expecting && childAgeMonths === undefined && situations.expecting === 3) return [expected]
  if (expecting && random.chance(0.2)) return [expected, ...siblings(random, 0.3)]
  const { from, to } = childAgeMonths ?? { from: 0, to: 215 }
  const inRange = offered.filter((months) => months >= from && months <= to)
  const first = inRange.length > 0 ? random.pick(inRange) : Math.floor((from + to) / 2)
  return situations.multiples === 3 ? [first, first] : [first, ...siblings(random, 0.45)]
}

const siblings = (random: Random, chance: number): number[] =>
  random.chance(chance) ? [random.pick(offered), ...(random.chance(0.25) ? [random.pick(offered)] : [])] : []

function childcareFor(random: Random, childAgesMonths: readonly number[], room: number) {
  const small = childAgesMonths.filter((months) => months >= 0 && months < 120).length
  return random.chance(0.55) ? Math.min(small, room, 2) : 0
}

function needsFor(random: Random, programme: DemoProgramme, { language, online }: DemoGroup): Need[] {
  const { provisions } = programme
  const chances: [Need, number][] = [
    ['step-free', online ? 0 : 0.03],
    [
      'interpreter',
      language === 'fi' && provisions.includes('interpreter') ? (isForNewcomers(programme) ? 0.2 : 0.05) : 0,
    ],
    ['ride', provisions.includes('ride') && !online ? 0.12 : 0],
    ['diet', provisions.includes('meal') && !online ? 0.18 : 0],
  ]
  return chances.filter(([, chance]) => random.chance(chance)).map(([need]) => need)
}

const none: ContactRule = { channel: 'i-call', email: '', phone: '', address: '', voicemail: false, senderName: '' }
const ascii = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\P{ASCII}/gu, '')
    .toLowerCase()

/** Only what the chosen way needs, in the form the form keeps it; numbers that no content uses. */
function contactFor(random: Random, name: string): ContactRule {
  const phone = `+358400000${String(random.between(0, 999)).padStart(3, '0')}`
  const way = random.next()
  if (way < 0.68) return { ...none, channel: 'email', email: `${ascii(name)}.${random.between(100, 9999)}@example.org` }
  if (way < 0.88) return { ...none, channel: 'sms', phone }
  if (way < 0.95) return { ...none, channel: 'call', phone, voicemail: random.chance(0.5) }
  return way < 0.98
    ? none
    : {
        ...none,
        channel: 'letter',
        address: `Koivukuja ${random.between(1, 60)} A ${random.between(1, 30)}, 50100 Mikkeli`,
      }
}
