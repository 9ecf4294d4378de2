/** Takes the written phrases apart for the matcher; what the marks mean is told in shape.ts. */
import type { SpokenLang } from '../../../kit/words.ts'
import { fillers } from './small-words.ts'

/** `exact`: this very form, not another form of the same word. */
export type PhraseWord = { text: string; exact: boolean }
export type Phrase = { words: readonly PhraseWord[]; match: 'plain' | 'whole' | 'part'; weight: number }

const matchOf: Record<string, Phrase['match']> = { '=': 'whole', '~': 'part' }
const fillerSets = {
  fi: new Set(fillers.fi),
  sv: new Set(fillers.sv),
  en: new Set(fillers.en),
} satisfies Record<SpokenLang, Set<string>>

function readWord(written: string): PhraseWord {
  const exact = written.endsWith('.')
  return { text: exact ? written.slice(0, -1) : written, exact }
}

/** "=ero tuli *0.5" is the whole words "ero" and "tuli" with the weight 0.5. */
export function readPhrase(text: string, lang: SpokenLang): Phrase {
  const [marked = '', weight] = text.split(' *')
  const match = matchOf[marked.charAt(0)]
  const words = (match ? marked.slice(1) : marked).split(' ').filter((word) => !fillerSets[lang].has(word))
  return { words: words.map(readWord), match: match ?? 'plain', weight: weight ? Number(weight) : 1 }
}
