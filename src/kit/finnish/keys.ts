/**
 * The weighted keys of a word for an index, and of a question likewise (vfst-format § 10). A key is `kind:text`:
 *
 * `s:` the word as written, `l:` a lemma (Swedish and English: the stem), `p:` a compound part, `r:` what a part is
 * derived from, `j:` the lemma of a compound that was written apart. Kinds keep a part from counting as a whole word:
 * a question päihdeäiti ranks `l:päihdeäiti` above `p:äiti`. A question's `l:` key should be sought as `p:` and `j:` too.
 *
 * Keys hold only letters, digits, hyphens, colons and full stops: no quote, backslash or space. They may go into
 * `array_to_tsvector($1::text[])` as they are, or into the literal of `tsvectorOf` (`$1::tsvector`), which also carries
 * positions and the grades A to D. Suggested weights for ts_rank, D to A: `{0.3, 0.45, 0.6, 1.0}`.
 * In a question they stand quoted and are cast, `'l:äiti' | 'p:äiti'` with `$1::tsquery`: to_tsquery would cut them at the colon.
 */
import type { Analyser, Analysis } from './analyser.ts'

type KeyKind = 's' | 'l' | 'p' | 'r' | 'j'
type Grade = 'A' | 'B' | 'C' | 'D'
export type Key = { key: string; weight: number; grade: Grade }

const strengths = {
  surface: { weight: 1, grade: 'A' },
  lemma: { weight: 0.9, grade: 'A' },
  otherLemma: { weight: 0.6, grade: 'B' },
  lastPart: { weight: 0.5, grade: 'C' },
  joined: { weight: 0.4, grade: 'C' },
  otherPart: { weight: 0.35, grade: 'D' },
  root: { weight: 0.2, grade: 'D' },
} as const satisfies Record<string, Omit<Key, 'key'>>
type Strength = keyof typeof strengths

/** What a key says before it is cleaned: kind, text and how strongly it counts. */
export type KeyWish = readonly [kind: KeyKind, text: string, strength: Strength]

/** Cleans the texts and keeps each key once, with its greatest weight. */
export function keysOf(wishes: readonly KeyWish[]): Key[] {
  const keys = new Map<string, Key>()
  for (const [kind, text, strength] of wishes) {
    const cleaned = text.replace(/[^\p{L}\p{M}\p{N}:.-]/gu, '').replace(/^[-:.]+|[-:.]+$/g, '')
    const key = { key: `${kind}:${cleaned}`, ...strengths[strength] }
    if (cleaned !== '' && key.weight > (keys.get(key.key)?.weight ?? 0)) keys.set(key.key, key)
  }
  return [...keys.values()]
}

export function finnishKeys(analysis: Analysis, analyser: Analyser): KeyWish[] {
  const { word, surface, lemma, lemmas, synonyms, functionWord } = analysis
  return [
    ['s', word, 'surface'],
    ['s', surface, 'surface'],
    ['l', lemma, 'lemma'],
    ...[...lemmas, ...synonyms].map((other): KeyWish => ['l', other, 'otherLemma']),
    ...(functionWord ? [] : [...partKeys(analysis, analyser), ...rootKeys(analysis)]),
  ]
}

function partKeys({ parts }: Analysis, analyser: Analyser): KeyWish[] {
  const others = parts.flatMap((part) => kinOfPart(part, analyser))
  return [
    ...parts.map((part, n): KeyWish => ['p', part, n === parts.length - 1 ? 'lastPart' : 'otherPart']),
    ...others.map((other): KeyWish => ['p', other, 'otherPart']),
  ]
}

/** A piece in a case (huostaan) by its lemma too, a prefix (vertais) by its adjective, slang by the plain word. */
function kinOfPart(part: string, analyser: Analyser): string[] {
  const analysis = analyser.analyse(part)
  const adjective = part.length > 4 && part.endsWith('is') ? `${part.slice(0, -1)}nen` : undefined
  const isInflected = analysis.source === 'dictionary' && !analysis.lemmas.includes(part)
  return [
    ...analysis.synonyms,
    ...(isInflected ? [analysis.lemma] : []),
    ...(adjective && !isInflected && analyser.analyse(adjective).source === 'dictionary' ? [adjective] : []),
  ]
}

/** Verbs and adjectives are their own roots, so that raskaana (raskas) meets raskaus and suojella meets suojelu. */
function rootKeys({ wordClass, lemma, roots }: Analysis): KeyWish[] {
  const own = ['Lt', 'Ll'].includes(wordClass) ? [lemma] : []
  return [...own, ...roots].map((root): KeyWish => ['r', root, 'root'])
}

/** PostgreSQL keeps no position above this. */
const LAST_POSITION = 16_383

/** `'l:neuvola':1A 'p:neuvola':1C …` for `$1::tsvector`: every token has one position, grades tell kinds apart. */
export function tsvectorOf(tokens: readonly { keys: readonly Key[] }[]): string {
  return tokens
    .flatMap(({ keys }, n) => keys.map(({ key, grade }) => `'${key}':${Math.min(n + 1, LAST_POSITION)}${grade}`))
    .join(' ')
}
