/** Whom one can ring now: the row of one's own county before the whole country, one's own language before others. */
import type { SpokenLang } from '../../kit/words.ts'
import type { ContactRow } from './thesaurus-rows.ts'

export type Seeker = { lang: SpokenLang; county: string | null }

const belongsTo = ({ countyCodes }: ContactRow, county: string | null) =>
  countyCodes.length === 0 || (county !== null && countyCodes.includes(county))
const fitness = ({ languages, countyCodes }: ContactRow, lang: SpokenLang) =>
  (languages.includes(lang) ? 2 : 0) + (countyCodes.length === 0 ? 0 : 1)
/** A crisis line in a language the seeker did not choose is left out, but for the Finnish one, which is open longest. */
const isUnderstood = ({ standsFor, languages }: ContactRow, lang: SpokenLang) =>
  standsFor !== 'crisis-line' || languages.includes(lang) || languages.includes('fi')

/** The most fitting row behind an id or a group; undefined when none may be shown. */
export const contactFor = (
  rows: readonly ContactRow[],
  key: string,
  { lang, county }: Seeker,
): ContactRow | undefined =>
  rows
    .filter((row) => row.id === key || row.standsFor === key)
    .filter((row) => belongsTo(row, county) && isUnderstood(row, lang))
    .sort((one, other) => fitness(other, lang) - fitness(one, lang))[0]
