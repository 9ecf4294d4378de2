/** The reasons of a suggestion as sentences: which words led here, place, day, age, way in. */
import { sayInstantDay } from '../../../kit/say-time.ts'
import { instantIsBefore } from '../../../kit/time.ts'
import { type Lang, wordsOf } from '../../../kit/words.ts'
import { referrerWords } from '../../referrer-words.ts'
import { plain } from '../../texts.ts'
import { directoryWords } from '../../words.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Result } from '../ranking/find.ts'
import { type Fit, monthsOutside } from '../ranking/score.ts'
import type { Understood } from '../understanding/understand.ts'
import { en } from './text.en.ts'
import { fi } from './text.fi.ts'
import { selko } from './text.selko.ts'
import { sv } from './text.sv.ts'

export const whyWords = wordsOf({ fi, sv, en, selko })

export type Reasoning = {
  understood: Understood
  names: Knowledge['names']
  lang: Lang
  now: Parameters<typeof instantIsBefore>[0]
}

/** 0,4 · 12 · 130 */
export const sayKm = (km: number, lang: Lang) => {
  const rounded = km < 9.5 ? Math.round(km * 10) / 10 : Math.round(km)
  return lang === 'en' ? String(rounded) : String(rounded).replace('.', ',')
}

const chief = ({ fits }: Result) => fits[0]
const isOwnText = ({ text }: Understood, words: string) => words !== '' && text.includes(words.split(', ')[0] ?? '')

function wordsReason(result: Result, { understood, names, lang }: Reasoning): string[] {
  const words = whyWords(lang)
  const best = chief(result)
  if (best === undefined)
    return [
      words.wrote(
        understood.searchWords
          .map(({ word }) => word)
          .slice(0, 6)
          .join(', '),
      ),
    ]
  if (best.words !== '') return [isOwnText(understood, best.words) ? words.wrote(best.words) : words.chose(best.words)]
  const name = names.get(best.need)
  return name ? [words.topic(plain(name, lang))] : []
}

export function ageReason({ programme }: Result, { understood, lang }: Reasoning): string[] {
  const words = whyWords(lang)
  const { childAgesMonths, expecting } = understood
  const fitting = childAgesMonths.find((months) => monthsOutside(programme, months) === 0)
  if (programme.childFromMonths !== null && fitting !== undefined) return [words.age(sayAge(fitting, lang))]
  return expecting && programme.expecting ? [words.expecting] : []
}

const sayAge = (months: number, lang: Lang) =>
  months < 24 && months % 12 !== 6
    ? whyWords(lang).months(months)
    : months < 12
      ? whyWords(lang).months(months)
      : whyWords(lang).years(Math.floor(months / 12))

function placeReason({ next, distanceKm }: Result, { lang }: Reasoning): string[] {
  const words = whyWords(lang)
  if (next?.online) return [words.online]
  const place = next?.placeName ?? next?.municipality
  return distanceKm !== null && place ? [words.near(sayKm(distanceKm, lang), plain(place, lang))] : []
}

function dayReason({ next, seats }: Result, { lang, now }: Reasoning): string[] {
  if (next === undefined || next.nextAt === null || seats === undefined) return []
  const words = whyWords(lang)
  const begins = next.firstMeetingAt !== null && instantIsBefore(now, next.firstMeetingAt)
  const said = directoryWords(lang).seats[seats]
  // A Finnish day ends in a full stop of its own.
  const day = sayInstantDay(next.nextAt, lang).replace(/\.$/, '')
  return [begins ? words.soon(day, said) : words.going(day, said)]
}

export function wayReason({ programme, next }: Result, lang: Lang): string {
  const words = whyWords(lang)
  const joining = next?.joining ?? programme.joining
  if (joining === 'open') return words.self
  if (joining === 'preliminary') return words.talk
  const who = programme.referrers
    .slice(0, 2)
    .map((one) => referrerWords(lang)[one])
    .join(', ')
  return words.through(who === '' ? words.anyWorker : who)
}

/** All reasons, as the API gives them. */
export const whySentences = (result: Result, reasoning: Reasoning): string[] => [
  ...wordsReason(result, reasoning),
  ...ageReason(result, reasoning),
  ...placeReason(result, reasoning),
  ...dayReason(result, reasoning),
  wayReason(result, reasoning.lang),
]

/** Never surer than the need was understood: what is only guessed at "may help too". */
const howWell = ({ direct, mark, strength }: Fit) =>
  direct && mark === 3 && strength >= 0.5 ? 'exactly' : direct && mark >= 2 && strength >= 0.3 ? 'well' : 'near'

/** The box on a card goes on from "Miksi tätä ehdotetaan:" and says only what the facts beside it do not. */
export function whyBox(result: Result, reasoning: Reasoning): string {
  const { understood, names, lang } = reasoning
  const { box } = whyWords(lang)
  const best = chief(result)
  const age = ageReason(result, reasoning).map((sentence) => `${sentence}.`)
  // An adviser is there for what no programme was found for; that a word stands in its text too is no reason.
  if (best === undefined && result.programme.general) return [box.adviser, ...age].join(' ')
  if (best === undefined)
    return [
      box.words(
        understood.searchWords
          .map(({ word }) => word)
          .slice(0, 4)
          .join(', '),
      ),
      ...age,
    ].join(' ')
  const how = howWell(best)
  if (best.words !== '')
    return [box[isOwnText(understood, best.words) ? 'wrote' : 'chose'][how](best.words), ...age].join(' ')
  const name = names.get(best.need)
  return [name ? box.topic(plain(name, lang)) : box.place, ...age].join(' ')
}
