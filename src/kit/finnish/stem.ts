/**
 * The Snowball stemmers: the whole analysis of Swedish and English, and the last resort for Finnish.
 * The package gives the same stems as libstemmer 2.2 for every Swedish and English word of Debian's word lists.
 */
import { newStemmer } from 'snowball-stemmers'

export type Language = 'fi' | 'sv' | 'en'

const stemmers = { fi: newStemmer('finnish'), sv: newStemmer('swedish'), en: newStemmer('english') }
/** No word of the three languages is longer; what is gets cut so that nonsense costs nothing. */
const LONGEST = 64

export const stem = (word: string, language: Language): string => {
  const cut = [...word.slice(0, 2 * LONGEST)].slice(0, LONGEST).join('')
  return stemmers[language].stem(cut) || cut
}
