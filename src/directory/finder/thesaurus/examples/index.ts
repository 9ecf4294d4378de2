/** Sentences as people write them, with the needs each tells of: what the finder learns single words from (`understanding/learned.ts`). */
import type { SpokenLang } from '../../../../kit/words.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'

export type Example = { text: string; needs: ReadonlyMap<string, number> }

/** What a label is worth: the first need is what it is about, others stand beside it, a question mark says perhaps. */
const surely = { first: 1, beside: 0.8, perhaps: 0.35 } as const

function exampleOf(line: string): Example[] {
  const at = line.indexOf(' | ')
  if (at < 0) return []
  const labels = line.slice(0, at).split(' ')
  const needs = labels.map((label, n) => {
    const sure = label.endsWith('?') ? surely.perhaps : n === 0 ? surely.first : surely.beside
    return [label.replace('?', ''), sure] as const
  })
  return [{ text: line.slice(at + 3), needs: new Map(needs) }]
}

const written: Record<SpokenLang, string> = { fi, sv, en }
export const examples = (lang: SpokenLang): Example[] => written[lang].split('\n').flatMap(exampleOf)
