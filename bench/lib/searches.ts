/** Two hundred mixed searches: sentences of parents and single words, three languages, every fourth narrowed. */

import { randomOf } from '../../demo/fill/random.ts'
import { filterQuery } from '../../src/directory/finder/filters.ts'
import type { Filters } from '../../src/directory/finder/ranking/ask.ts'
import type { SpokenLang } from '../../src/kit/words.ts'
import { tune } from '../finder/queries/tune.ts'

export type Search = { text: string; lang: SpokenLang; filters: Filters }

const MANY = 200

/** What is typed into the narrowing form; a town only where the search names none of its own. */
const narrowings: readonly Filters[] = [
  { free: true },
  { municipality: '837' },
  { how: 'online' },
  { municipality: '091', withinKm: 25, soon: true },
  { childcare: true, room: true },
  { municipality: '297', ageMonths: 18 },
]

export function mixedSearches(seed: number): Search[] {
  const random = randomOf(`bench ${seed} searches`)
  const shuffled = tune.map((need) => ({ need, at: random.next() })).sort((one, other) => one.at - other.at)
  return shuffled.slice(0, MANY).map(({ need }, n) => ({
    text: need.text,
    lang: need.lang,
    filters: n % 4 === 3 ? random.pick(narrowings) : {},
  }))
}

/** The body of the form as a browser sends it. */
export const bodyOf = ({ text, lang, filters }: Search): string => {
  const narrowed = Object.keys(filters).length > 0 ? { narrowing: '1', ...filterQuery(filters, lang) } : {}
  return new URLSearchParams({ q: text, ...narrowed } as Record<string, string>).toString()
}
