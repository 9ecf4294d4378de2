/** Organisations' own texts in three languages and plain Finnish. What is missing falls back, and says in which language it stands. */
import { z } from 'zod'
import { type Lang, type SpokenLang, spoken } from '../kit/words.ts'

/** A short text in the languages of the product; an empty one is missing. */
export const wordsShape = z.object({ fi: z.string(), sv: z.string(), en: z.string() })
export type Words = z.output<typeof wordsShape>

/** A text and the language it stands in: pages set `lang` when it is not the page's own. */
export type Told = { text: string; lang: SpokenLang }

const order: Record<SpokenLang, readonly SpokenLang[]> = {
  fi: ['fi', 'sv', 'en'],
  sv: ['sv', 'fi', 'en'],
  en: ['en', 'fi', 'sv'],
}

export function told(words: Words, lang: Lang): Told {
  const found = order[spoken(lang)].find((candidate) => words[candidate] !== '')
  return { text: found ? words[found] : '', lang: found ?? spoken(lang) }
}
export const plain = (words: Words, lang: Lang) => told(words, lang).text

/** Which row of `programme_text` serves a page: plain Finnish first, then Finnish; other languages fall back on Finnish. */
export const textOrder: Record<Lang, readonly string[]> = {
  fi: ['fi', 'sv', 'en'],
  sv: ['sv', 'fi', 'en'],
  en: ['en', 'fi', 'sv'],
  selko: ['selko', 'fi', 'sv', 'en'],
}
