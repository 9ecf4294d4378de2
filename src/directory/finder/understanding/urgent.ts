/** Signs of danger in what a person wrote. In doubt a sign counts: a number shown in vain costs less than one not shown. */
import type { Analyser } from '../../../kit/finnish/analyser.ts'
import { type SpokenLang, spokenLangs } from '../../../kit/words.ts'
import { type UrgentKind, urgent } from '../thesaurus/urgent.ts'
import { indexPhrases, type Match, matchesIn, type PhraseIndex, type Written } from './phrases.ts'
import type { Word } from './words.ts'

/** One phrase of one sign; `against` takes the sign away. */
type Of = { kind: UrgentKind; sign: string; against: boolean }
export type UrgentIndex = Record<SpokenLang, PhraseIndex<Of>>

const written = (lang: SpokenLang): Written<Of>[] =>
  urgent.flatMap(({ id, signs }) =>
    signs.flatMap(({ said, unless }, n) => [
      ...said[lang].map((text) => ({ text, of: { kind: id, sign: `${id}.${n}`, against: false } })),
      ...(unless?.[lang] ?? []).map((text) => ({ text, of: { kind: id, sign: `${id}.${n}`, against: true } })),
    ]),
  )

export const indexUrgent = (analyser: Analyser) =>
  Object.fromEntries(spokenLangs.map((lang) => [lang, indexPhrases(written(lang), lang, analyser)])) as UrgentIndex

/** The kinds that fire, the gravest first; `exhausted` only when nothing graver does. */
export function urgentKindsIn(words: readonly Word[], index: PhraseIndex<Of>): UrgentKind[] {
  const matches = matchesIn(words, index)
  const silenced = new Set(matches.filter(({ of }) => of.against).map(({ of }) => of.sign))
  const counted = matches.filter(({ of }) => !of.against && !silenced.has(of.sign))
  const fires = (kind: UrgentKind) => sumOf(counted.filter(({ of }) => of.kind === kind)) >= 1
  const kinds = urgent.map(({ id }) => id).filter(fires)
  return kinds.length > 1 ? kinds.filter((kind) => kind !== 'exhausted') : kinds
}

const sumOf = (matches: readonly Match<Of>[]) => matches.reduce((sum, { weight }) => sum + weight, 0)
