/** A text in one of the three languages as tokens with weighted keys; a question is analysed the same way. */
import type { Analyser, Analysis } from './analyser.ts'
import { finnishKeys, type Key, type KeyWish, keysOf } from './keys.ts'
import { type Language, stem } from './stem.ts'
import { stopWords } from './stop-words.ts'
import { type TextToken, tokenise } from './tokenise.ts'

export type AnalysedToken = TextToken & {
  lemma: string
  known: boolean
  /** Grammar rather than meaning: indexed by surface and lemma only, and not to decide what is found. */
  functionWord: boolean
  keys: readonly Key[]
}

export function analyseText(text: string, language: Language, analyser: Analyser): AnalysedToken[] {
  const tokens = tokenise(text)
  if (language !== 'fi') return tokens.map((token) => stemmedToken(token, language))
  const analyses = tokens.map(({ normalised }) => analyser.analyse(normalised))
  return tokens.map((token, n) => {
    const { lemma, known, functionWord } = analyses[n] as Analysis
    const joined = functionWord ? [] : joinedLemmas({ text, tokens, analyses, n }, analyser)
    const wishes = [
      ...finnishKeys(analyses[n] as Analysis, analyser),
      ...joined.map((word): KeyWish => ['j', word, 'joined']),
    ]
    return { ...token, lemma, known, functionWord, keys: keysOf(wishes) }
  })
}

/** Swedish and English: the stem stands for the lemma, and hyphens part a compound. */
function stemmedToken(token: TextToken, language: 'sv' | 'en'): AnalysedToken {
  const lemma = stem(token.normalised, language)
  const functionWord = stopWords[language].has(token.normalised.replaceAll("'", ''))
  const pieces = token.normalised.includes('-') ? token.normalised.split('-') : []
  const keys = keysOf([
    ['s', token.normalised, 'surface'],
    ['l', lemma, 'lemma'],
    ...pieces.filter((piece) => piece !== '').map((piece): KeyWish => ['p', stem(piece, language), 'otherPart']),
  ])
  return { ...token, lemma, known: false, functionWord, keys }
}

type Place = { text: string; tokens: readonly TextToken[]; analyses: readonly Analysis[]; n: number }

const joinedLemmas = (place: Place, analyser: Analyser): string[] =>
  [joinedWithNext(place, analyser), joinedOverHyphen(place, analyser)].filter((lemma) => lemma !== undefined)

const isPlainWord = (word: string): boolean => /^\p{L}{3,}$/u.test(word)

/** Two compounds in a row are two words, though the dictionary would join them. */
const LONGEST_JOINED = 32

/** `kotihoidon tuki` is also kotihoidontuki. */
function joinedWithNext({ text, tokens, analyses, n }: Place, analyser: Analyser): string | undefined {
  const [first, second] = [tokens[n], tokens[n + 1]]
  if (!first || !second || analyses[n + 1]?.functionWord) return undefined
  if (!isPlainWord(first.normalised) || !isPlainWord(second.normalised)) return undefined
  if (first.normalised.length + second.normalised.length > LONGEST_JOINED) return undefined
  if (text.slice(first.end, second.start).trim() !== '') return undefined
  return analyser.joined(first.normalised, second.normalised)
}

const FURTHEST_WHOLE = 6

/** `ensi- ja turvakodit`: the first half is ensikoti. */
function joinedOverHyphen({ tokens, analyses, n }: Place, analyser: Analyser): string | undefined {
  const half = (tokens[n] as TextToken).normalised
  if (!half.endsWith('-')) return undefined
  const following = analyses.slice(n + 1, n + 1 + FURTHEST_WHOLE)
  const whole = following.find(({ word, functionWord }) => !functionWord && !word.endsWith('-'))
  const seam = whole?.seams.at(-1)
  return whole && seam ? analyser.joined(half.slice(0, -1), whole.surface.slice(seam)) : undefined
}
