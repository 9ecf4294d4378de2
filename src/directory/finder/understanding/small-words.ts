/** The thesaurus's small words as sets, by language. */
import { type SpokenLang, spokenLangs } from '../../../kit/words.ts'
import { betweenNegationAndVerb, fillers, negations } from '../thesaurus/index.ts'

export type SmallWords = {
  /** Never counted, in a phrase or in a text. */
  fillers: ReadonlySet<string>
  negations: ReadonlySet<string>
  /** What may stand between a negation and its verb. */
  between: ReadonlySet<string>
}

export const smallWords = Object.fromEntries(
  spokenLangs.map((lang) => [
    lang,
    { fillers: new Set(fillers[lang]), negations: new Set(negations[lang]), between: new Set(betweenNegationAndVerb[lang]) },
  ]),
) as Record<SpokenLang, SmallWords>
