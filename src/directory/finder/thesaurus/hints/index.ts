/** Single words and idioms that hint at a need; beside the examples, what the finder learns words from (`understanding/learned.ts`). */
import type { SpokenLang } from '../../../../kit/words.ts'
import type { Example } from '../examples/index.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'

const written: Record<SpokenLang, string> = { fi, sv, en }
const surely = { '!': 1, '?': 0.5 } as const

/** `need ! | word, word`; a line that goes on begins with two blanks. */
function hintsOf(line: string): Example[] {
  const [label = '', words = ''] = line.split(' | ')
  const [need = '', mark] = label.split(' ')
  if (mark !== '!' && mark !== '?') return []
  return words.split(/,\s*/).map((text) => ({ text, needs: new Map([[need, surely[mark]]]) }))
}

export const hints = (lang: SpokenLang): Example[] => written[lang].replaceAll('\n  ', ' ').split('\n').flatMap(hintsOf)
