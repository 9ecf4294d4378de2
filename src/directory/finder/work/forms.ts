/** A concept's name and phrases as a coordinator edits them: one phrase a line. */
import { type Field, form, type KitProblem, text, typedText } from '../../../kit/forms.ts'
import type { SpokenLang } from '../../../kit/words.ts'
import { readPhrase } from '../thesaurus/index.ts'

type PhraseProblem = 'phrase-too-long' | 'phrase-says-nothing' | 'too-many-phrases' | KitProblem

const MOST = 4000
const LONGEST = 120

const phraseLines = (lang: SpokenLang): Field<string[], PhraseProblem> => ({
  read: (body, name) => {
    const lines = typedText(body, name)
      .split('\n')
      .map((line) => line.trim().replace(/\s+/g, ' '))
      .filter((line) => line !== '')
    const phrases = [...new Set(lines)]
    if (phrases.length > MOST) return { problem: 'too-many-phrases' }
    if (phrases.some((phrase) => phrase.length > LONGEST)) return { problem: 'phrase-too-long' }
    return phrases.some((phrase) => saysNothing(phrase, lang)) ? { problem: 'phrase-says-nothing' } : { value: phrases }
  },
})

const saysNothing = (phrase: string, lang: SpokenLang) => {
  const { words, weight } = readPhrase(phrase, lang)
  return words.length === 0 || !(weight > 0 && weight <= 1) || words.some((word) => word.text === '')
}

export const conceptForm = form({
  nameFi: text({ longest: 120 }),
  nameSv: text({ longest: 120 }),
  nameEn: text({ longest: 120 }),
  fi: phraseLines('fi'),
  sv: phraseLines('sv'),
  en: phraseLines('en'),
  seen: text(),
})
