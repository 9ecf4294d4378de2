import { wordsOf } from '../kit/words.ts'
import { en } from './words.en.ts'
import { type DirectoryWords, fi } from './words.fi.ts'
import { sv } from './words.sv.ts'

export type { DirectoryWords }
export const directoryWords = wordsOf<DirectoryWords>({
  fi,
  sv,
  en,
  selko: {
    joining: {
      open: 'Voit tulla mukaan itse',
      preliminary: 'Ohjaaja juttelee ensin kanssasi',
      'through-worker': 'Työntekijä auttaa sinua pääsemään mukaan',
    },
    confidential: 'Kerromme paikan vain sinulle. Näin kaikki ovat turvassa.',
  },
})

/** Months as people say ages: months under two years, years from then on. */
const sayAge = (words: DirectoryWords, months: number) =>
  months < 24 && months % 12 !== 0 ? words.age.months(months) : words.age.years(Math.floor(months / 12))

type Ages = { expecting: boolean; childFromMonths: number | null; childToMonths: number | null }

/** For whom by age, in a line or two; nothing when any age suits. The end month is included: 0–23 months is "under 2 years". */
export function sayAges(
  words: DirectoryWords,
  { expecting, childFromMonths: from, childToMonths: to }: Ages,
): string[] {
  const lines = expecting ? [words.age.expecting] : []
  if (from === null || to === null) return lines
  const end = sayAge(words, to + 1)
  return [...lines, from === 0 ? words.age.upTo(end) : words.age.range(sayAge(words, from), end)]
}
