/** The thesaurus's small words as sets, by language. */
import type { SpokenLang } from '../../../kit/words.ts'
import { betweenNegationAndVerb, fillers, negations } from '../thesaurus/index.ts'

export type SmallWords = {
  /** Never counted, in a phrase or in a text. */
  fillers: ReadonlySet<string>
  negations: ReadonlySet<string>
  /** What may stand between a negation and its verb. */
  between: ReadonlySet<string>
}

const wordsIn = (lang: SpokenLang): SmallWords => ({
  fillers: new Set(fillers[lang]),
  negations: new Set(negations[lang]),
  between: new Set(betweenNegationAndVerb[lang]),
})
export const smallWords: Record<SpokenLang, SmallWords> = { fi: wordsIn('fi'), sv: wordsIn('sv'), en: wordsIn('en') }
