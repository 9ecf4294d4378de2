/** What came with the form: own words, one of the situations on the front page, or the answers to the questions. */
import { type Body, typedList, typedText } from '../../kit/forms.ts'
import { type Lang, spoken } from '../../kit/words.ts'
import { municipalityByCode } from '../geo-data/index.ts'
import type { Audience, ProgrammeLanguage, WayToMeet } from '../programme.ts'
import { programmeLanguages, waysToMeet } from '../programme.ts'
import { municipalityTyped } from './filters.ts'
import type { Knowledge } from './knowledge.ts'
import type { Concept } from './thesaurus/concepts.ts'
import { pointOf } from './understanding/places.ts'
import { type DayTime, dayTimes } from './understanding/side-phrases.ts'
import { type Need, type Understood, understand } from './understanding/understand.ts'

export const situations = ['baby', 'letter', 'away', 'father', 'split', 'mug', 'fear', 'alone'] as const
export type Situation = (typeof situations)[number]

export const whoChoices = [
  'mother',
  'father',
  'parent',
  'expecting',
  'grandparent',
  'near-one',
  'professional',
] as const
export type Who = (typeof whoChoices)[number]
export const ageChoices = ['expecting', '0', '1-2', '3-6', '7-12', '13-17'] as const
export type AgeChoice = (typeof ageChoices)[number]
export const weightChoices = [
  'strength',
  'child',
  'relationship',
  'substance',
  'fear',
  'protection',
  'loneliness',
  'money',
  'other',
] as const
export type Weight = (typeof weightChoices)[number]

/** The answers, as they travel in the form and nowhere else. */
export const answerNames = ['who', 'age', 'weight', 'where', 'when', 'how', 'language'] as const
export type Answers = {
  who?: Who
  age: AgeChoice[]
  weight: Weight[]
  where: string
  when: DayTime[]
  how: WayToMeet[]
  language?: ProgrammeLanguage
}

export type Asked = { q: string; situation?: Situation; answers?: Answers }

const among = <V extends string>(values: readonly V[], typed: readonly string[]) =>
  values.filter((value) => typed.includes(value))

/** A skipped question has no answer, whatever was ticked on its page. */
const withoutSkipped = (body: Body): Body => {
  const skipped = typedText(body, 'go') === 'skip' ? answerNames[Number(typedText(body, 'at'))] : undefined
  return skipped === undefined ? body : { ...body, [skipped]: undefined }
}

export function readAnswers(sent: Body): Answers {
  const body = withoutSkipped(sent)
  const [who] = among(whoChoices, typedList(body, 'who'))
  const [language] = among(programmeLanguages, typedList(body, 'language'))
  return {
    ...(who && { who }),
    age: among(ageChoices, typedList(body, 'age')),
    weight: among(weightChoices, typedList(body, 'weight')),
    where: typedText(body, 'where').slice(0, 80),
    when: among(dayTimes, typedList(body, 'when')),
    how: among(waysToMeet, typedList(body, 'how')),
    ...(language && { language }),
  }
}

/** No more of a text is read than this, so no more is carried along. */
const LONGEST = 10_000

export function readAsked(body: Body): Asked {
  const [situation] = among(situations, typedList(body, 'situation'))
  const answered = typedText(body, 'answered') !== ''
  return {
    q: typedText(body, 'q').slice(0, LONGEST),
    ...(situation && { situation }),
    ...(answered && { answers: readAnswers(body) }),
  }
}

/** The same again as hidden fields, so that a filter does not lose what was asked. */
export function carriedFrom({ q, situation, answers }: Asked): Record<string, string | readonly string[]> {
  const { who, language, where = '', age = [], weight = [], when = [], how = [] } = answers ?? {}
  const all = {
    q,
    situation: situation ?? '',
    answered: answers ? '1' : '',
    who: who ?? '',
    language: language ?? '',
    where,
    age,
    weight,
    when,
    how,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value.length > 0))
}

type Preset = { needs: Partial<Record<Concept, number>>; speaker?: Audience; urgent?: Understood['urgent'] }

const presets: Record<Situation, Preset> = {
  baby: {
    needs: { 'baby-crying': 0.9, 'own-strength': 0.85, sleep: 0.7, 'perinatal-mood': 0.7 },
    urgent: ['exhausted'],
  },
  letter: { needs: { 'protection-begins': 0.95, companion: 0.5, 'rights-advice': 0.4 } },
  away: { needs: { placed: 0.95, reunification: 0.4 } },
  father: { needs: { fathers: 0.95, 'father-mood': 0.4, 'father-child': 0.5 }, speaker: 'father' },
  split: { needs: { separation: 0.85, couple: 0.75 } },
  mug: { needs: { 'own-substance': 0.95 } },
  fear: { needs: { violence: 0.95, control: 0.5 }, urgent: ['violence'] },
  alone: { needs: { loneliness: 0.85, 'money-home': 0.85, 'meeting-place': 0.4 } },
}

const byWeight: Record<Weight, Partial<Record<Concept, number>>> = {
  strength: { 'own-strength': 0.9 },
  child: { interaction: 0.5, upbringing: 0.5, 'baby-crying': 0.4 },
  relationship: { couple: 0.75, separation: 0.75 },
  substance: { 'own-substance': 0.7, 'partner-substance': 0.7 },
  fear: { violence: 0.9 },
  protection: { 'protection-begins': 0.75, placed: 0.75 },
  loneliness: { loneliness: 0.9, 'meeting-place': 0.4 },
  money: { 'money-home': 0.85, 'everyday-life': 0.6, 'home-help': 0.4 },
  other: {},
}
const byWho: Partial<Record<Who, Partial<Record<Concept, number>>>> = {
  father: { fathers: 0.5 },
  expecting: { expecting: 0.7 },
  grandparent: { grandparent: 0.8 },
  'near-one': { 'near-one': 0.8 },
}
/** "Vauvan tai lapsen vointi" means something else of a baby than of a teenager. */
const childByAge: Record<AgeChoice, Partial<Record<Concept, number>>> = {
  expecting: { expecting: 0.6 },
  '0': { 'baby-crying': 0.7, sleep: 0.6, interaction: 0.6 },
  '1-2': { upbringing: 0.6, interaction: 0.6, sleep: 0.4 },
  '3-6': { upbringing: 0.8, 'special-needs': 0.4 },
  '7-12': { upbringing: 0.7, school: 0.6, 'special-needs': 0.4 },
  '13-17': { teen: 0.9, upbringing: 0.4 },
}
const monthsOf: Record<AgeChoice, readonly number[]> = {
  expecting: [],
  '0': [6],
  '1-2': [18, 30],
  '3-6': [42, 66],
  '7-12': [90, 138],
  '13-17': [162, 198],
}

type Labels = { situation: Record<Situation, string>; weight: Record<Weight, string>; who: Record<Who, string> }
type Understanding = { asked: Asked; lang: Lang; knowledge: Knowledge; labels: Labels }

/** One understanding, whichever way it was told; own words come first where both are there. */
export function understoodFrom({ asked, lang, knowledge, labels }: Understanding): Understood {
  const said = understand(asked.q, spoken(lang), knowledge.understanding)
  const situated = asked.situation
    ? withPreset(said, presets[asked.situation], labels.situation[asked.situation])
    : said
  return asked.answers ? withAnswers(situated, asked.answers, labels) : situated
}

const merged = (needs: readonly Need[], more: Partial<Record<string, number>>, words: string): Need[] => {
  const added = Object.entries(more).map(([id, strength = 0]) => ({ id, strength, words }))
  const all = [...needs, ...added].sort((a, b) => b.strength - a.strength)
  return all.filter((need, n) => all.findIndex(({ id }) => id === need.id) === n)
}

const withPreset = (said: Understood, { needs, speaker, urgent }: Preset, label: string): Understood => ({
  ...said,
  needs: merged(said.needs, needs, label),
  speaker: said.speaker ?? speaker,
  urgent: said.urgent.length > 0 ? said.urgent : (urgent ?? []),
})

function withAnswers(said: Understood, answers: Answers, labels: Labels): Understood {
  const { who, age, weight, where, when, how, language } = answers
  let needs = said.needs
  for (const one of weight) {
    const meant =
      one === 'child' && age.length > 0 ? Object.assign({}, ...age.map((span) => childByAge[span])) : byWeight[one]
    needs = merged(needs, meant, labels.weight[one])
  }
  if (who) needs = merged(needs, byWho[who] ?? {}, labels.who[who])
  if (needs.length === 0) needs = merged(needs, { 'meeting-place': 0.5, 'own-strength': 0.4 }, '')
  const speaker: Audience | undefined = who === 'expecting' ? 'mother' : who
  return {
    ...said,
    needs,
    speaker: speaker ?? said.speaker,
    childAgesMonths: [...said.childAgesMonths, ...age.flatMap((span) => monthsOf[span])],
    expecting: said.expecting || who === 'expecting' || age.includes('expecting'),
    places: [...placeTyped(where, said), ...said.places],
    times: when,
    how,
    languages: language ? [language] : said.languages,
    urgent: weight.includes('fear') && said.urgent.length === 0 ? ['violence'] : said.urgent,
  }
}

function placeTyped(where: string, { places }: Understood): Understood['places'] {
  const code = municipalityTyped(where)
  if (code === undefined || places.length > 0) return []
  return [
    { ...pointOf([code]), municipalities: [code], name: municipalityByCode.get(code)?.fi ?? code, said: where, at: [] },
  ]
}
