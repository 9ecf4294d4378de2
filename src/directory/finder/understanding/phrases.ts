/**
 * Phrases held against a text. A phrase is a set of words that all stand within a stretch of one sentence, in any order
 * and any form. Each phrase waits under its rarest word, so that a text touches only phrases it may well contain.
 */
import type { Analyser } from '../../../kit/finnish/analyser.ts'
import { normaliseWord, withoutDots } from '../../../kit/finnish/normalise.ts'
import { stem } from '../../../kit/finnish/stem.ts'
import type { SpokenLang } from '../../../kit/words.ts'
import { type Phrase, readPhrase } from '../thesaurus/index.ts'
import { spokenForms } from '../thesaurus/spoken-forms.ts'
import { smallWords } from './small-words.ts'
import { isOwnDeed, NEGATION, type Word } from './words.ts'

/** How far apart the first and the last word of a phrase may stand. */
const STRETCH = 8

export type Written<Of> = { text: string; of: Of }
/** Any one of the keys is enough for a word. */
type Keys = readonly string[]
type Entry<Of> = { of: Of; words: readonly Keys[]; weight: number; negative: boolean; rarest: number }

export type PhraseIndex<Of> = {
  lang: SpokenLang
  byKey: ReadonlyMap<string, readonly Entry<Of>[]>
  vocabulary: ReadonlySet<string>
}

export function indexPhrases<Of>(
  written: readonly Written<Of>[],
  lang: SpokenLang,
  analyser: Analyser,
): PhraseIndex<Of> {
  const keysOfWord = wordKeys(lang, analyser)
  const { negations } = smallWords[lang]
  const entries = written.flatMap(({ text, of }) => {
    const phrase = readPhrase(text, lang)
    const negative = phrase.words.some((word) => negations.has(word.text))
    return entryOf(phrase, { of, negative, keysOfWord })
  })
  const counts = new Map<string, number>()
  for (const { words } of entries) for (const key of words.flat()) counts.set(key, (counts.get(key) ?? 0) + 1)
  const byKey = new Map<string, Entry<Of>[]>()
  for (const entry of entries) {
    entry.rarest = rarestOf(entry.words, counts)
    for (const key of entry.words[entry.rarest] ?? []) pushTo(byKey, key, entry)
  }
  return {
    lang,
    byKey,
    vocabulary: new Set([...counts.keys()].filter((key) => key !== NEGATION).map((key) => key.slice(2))),
  }
}

function pushTo<V>(lists: Map<string, V[]>, key: string, value: V) {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

const rarestOf = (words: readonly Keys[], counts: ReadonlyMap<string, number>) => {
  const frequency = (keys: Keys) => keys.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0)
  return words.reduce((best, keys, at) => (frequency(keys) < frequency(words[best] ?? []) ? at : best), 0)
}

type KeysOfWord = (text: string, exact: boolean, match: Phrase['match']) => Keys

function entryOf<Of>(
  phrase: Phrase,
  { of, negative, keysOfWord }: { of: Of; negative: boolean; keysOfWord: KeysOfWord },
): Entry<Of>[] {
  const words = phrase.words.map(({ text, exact }) => keysOfWord(text, exact, phrase.match))
  return words.length === 0 ? [] : [{ of, words, weight: phrase.weight, negative, rarest: 0 }]
}

const letterOf: Record<Phrase['match'], string> = { whole: 'w', plain: 't', part: 'p' }

function wordKeys(lang: SpokenLang, analyser: Analyser): KeysOfWord {
  // A word written in its base form means that word, whatever else it could be a form of.
  const finnish = (word: string) => {
    const { lemmas } = analyser.analyse(word)
    return lemmas.includes(word) ? [word] : lemmas
  }
  const lemmasOf = (word: string) => (lang === 'fi' ? finnish(word) : [stem(word, lang)])
  // "lyön lasta" is the writer's own deed, "mies lyö" is not.
  const isOwn = (word: string) => lang === 'fi' && isOwnDeed(word) && analyser.analyse(word).wordClass === 'Lt'
  return (text, exact, match) => {
    const typed = normaliseWord(text)
    if (exact) return [`e:${withoutDots(typed)}`]
    if (smallWords[lang].negations.has(typed)) return [NEGATION]
    const word = spokenForms[lang].get(typed) ?? typed
    const letter = isOwn(word) ? 'i' : letterOf[match]
    return [...new Set(lemmasOf(word))].map((lemma) => `${letter}:${lemma}`)
  }
}

export type Match<Of> = { of: Of; weight: number; at: readonly number[] }

/** A text that says the same over and over is not searched over and over. */
const MOST_TRIES = 12

/** Every phrase of the index that the text contains, each once. */
export function matchesIn<Of>(words: readonly Word[], index: PhraseIndex<Of>): Match<Of>[] {
  const found: Match<Of>[] = []
  const present = new Set<string>()
  for (const { keys } of words) for (const key of keys) present.add(key)
  const tries = new Map<Entry<Of>, number>()
  words.forEach((word, at) => {
    for (const key of word.keys)
      for (const entry of index.byKey.get(key) ?? []) {
        const tried = tries.get(entry) ?? (mayStandIn(entry, present) ? 0 : MOST_TRIES)
        const match = tried < MOST_TRIES ? matchAt(words, entry, at) : undefined
        tries.set(entry, match ? MOST_TRIES : tried + 1)
        if (match) found.push({ of: entry.of, weight: entry.weight, at: match })
      }
  })
  return found
}

/** Whether each word of the phrase is somewhere in the text at all. */
const mayStandIn = <Of>({ words }: Entry<Of>, present: ReadonlySet<string>) =>
  words.every((keys) => keys.some((key) => present.has(key)))

/** The phrase's other words, each at its nearest place; undefined when one is missing or a negation takes it away. */
function matchAt<Of>(words: readonly Word[], entry: Entry<Of>, at: number): readonly number[] | undefined {
  const taken = [at]
  for (let n = 0; n < entry.words.length; n += 1) {
    if (n === entry.rarest) continue
    const nearest = nearestOf(words, entry.words[n] as Keys, taken)
    if (nearest < 0) return undefined
    taken.push(nearest)
  }
  const takenAway = !entry.negative && taken.some((position) => words[position]?.negated)
  return takenAway ? undefined : taken.sort((a, b) => a - b)
}

/** In numbers of words that count; the text is looked through a little further, since fillers stand between. */
const LOOK = 2 * STRETCH

/** The nearest place of a word to the first one taken, in its sentence and within the stretch; -1 when there is none. */
function nearestOf(words: readonly Word[], keys: Keys, taken: readonly number[]): number {
  const anchor = taken[0] as number
  for (let distance = 1; distance <= LOOK; distance += 1) {
    if (fits(words, { keys, taken }, anchor + distance)) return anchor + distance
    if (fits(words, { keys, taken }, anchor - distance)) return anchor - distance
  }
  return -1
}

function fits(
  words: readonly Word[],
  { keys, taken }: { keys: Keys; taken: readonly number[] },
  position: number,
): boolean {
  const word = words[position]
  if (word === undefined || !keys.some((key) => word.keys.has(key))) return false
  return taken.every((other) => {
    const { order = 0, sentence } = words[other] ?? {}
    return other !== position && sentence === word.sentence && Math.abs(order - word.order) <= STRETCH
  })
}
