/**
 * What a person wrote, as words that phrases can be held against. One word offers keys of three strengths:
 * `w:` the whole word, `t:` the whole word or the last part of a compound, `p:` any part; `e:` the form as written,
 * without dots; and `i:` a verb that may be the writer's own deed. All negations are one and the same word.
 */
import type { Analyser, Analysis } from '../../../kit/finnish/analyser.ts'
import { withoutDots } from '../../../kit/finnish/normalise.ts'
import { type Language, stem } from '../../../kit/finnish/stem.ts'
import { stopWords } from '../../../kit/finnish/stop-words.ts'
import { type TextToken, tokenise } from '../../../kit/finnish/tokenise.ts'
import { spokenForms } from '../thesaurus/spoken-forms.ts'
import type { SmallWords } from './small-words.ts'

export const NEGATION = '¬'

export type Word = TextToken & {
  /** Which sentence of the text it stands in, and the how manieth word it is, fillers left out. */
  sentence: number
  order: number
  /** Which clause, parted by commas too. */
  clause: number
  keys: ReadonlySet<string>
  lemma: string
  lemmas: readonly string[]
  parts: readonly string[]
  /** The dictionary or a list knows it; an unknown word may be misspelt. */
  known: boolean
  /** Counts only where a phrase names this very form ("nyt."). */
  filler: boolean
  /** Grammar rather than meaning: never decides what is found. */
  small: boolean
  negation: boolean
  /** A negation belongs to it: "mies ei lyö". */
  negated: boolean
  /** Voikko's class of the word: Lep a place name, Lt a verb; empty when unknown. */
  wordClass: string
}

/** No text is read further than this, so that a long one costs no more than a page. */
export const limits = { characters: 10_000, words: 600, unknown: 8 } as const

export type Reader = { language: Language; analyser: Analyser; small: SmallWords; endings?: ReadonlySet<string> }

export function readWords(text: string, reader: Reader): Word[] {
  const cut = text.slice(0, limits.characters)
  const look = lookOf(reader)
  let sentence = 0
  let clause = 0
  let order = 0
  let before = 0
  const words = tokenise(cut)
    .slice(0, limits.words)
    .map((token): Word => {
      const gap = cut.slice(before, token.start)
      if (/[.!?;\n]/.test(gap)) sentence += 1
      if (/[.!?;:,()\n–]/.test(gap)) clause += 1
      before = token.end
      const looked = look(token.normalised)
      if (!looked.filler) order += 1
      return { ...token, sentence, clause, order, ...looked }
    })
  return markNegated(words, reader)
}

type Looked = { keys: Set<string> } & Pick<
  Word,
  'lemma' | 'lemmas' | 'parts' | 'known' | 'filler' | 'small' | 'negation' | 'negated' | 'wordClass'
>

const plainLook = {
  parts: [],
  known: true,
  filler: false,
  small: false,
  negation: false,
  negated: false,
  wordClass: '',
}
const negationLook = (word: string): Looked => ({
  ...plainLook,
  keys: new Set([NEGATION, `e:${withoutDots(word)}`]),
  lemma: word,
  lemmas: [word],
  small: true,
  negation: true,
})

const fillerLook = (word: string): Looked => ({
  ...plainLook,
  keys: new Set([`e:${withoutDots(word)}`]),
  lemma: word,
  lemmas: [],
  small: true,
  filler: true,
})

/** Looks words up; a text of nothing but unknown words is given up after some, and read by stems. */
function lookOf({ language, analyser, small, endings }: Reader): (word: string) => Looked {
  let unknown = 0
  const read = (word: string) => {
    if (language !== 'fi') return stemmed(word, language, endings)
    const analysis = unknown < limits.unknown ? analyser.analyse(word) : undefined
    if (analysis === undefined) return bare(word, stem(word, 'fi'))
    if (!analysis.known) unknown += 1
    return analysed(analysis)
  }
  return (word) => {
    if (small.negations.has(word)) return negationLook(word)
    if (small.fillers.has(word)) return fillerLook(word)
    const looked = read(spokenForms[language].get(word) ?? word)
    looked.keys.add(`e:${withoutDots(word)}`)
    return looked
  }
}

const bare = (word: string, lemma: string): Looked => ({
  ...plainLook,
  keys: keysFrom({ word, wholes: [lemma], lasts: [], parts: [] }).add(`i:${lemma}`),
  lemma,
  lemmas: [lemma],
  known: false,
})

/** juon, löin, hakkasin: the writer's own deed. The passive (juodaan) ends alike but for its long vowel. */
export const isOwnDeed = (form: string) => /[aeiouyäö]n$/.test(form) && !/(aan|ään|een|iin|oon|uun)$/.test(form)
/** juo, löi, hakkasivat: somebody else's, said plainly. */
const isAnothers = (form: string) =>
  !isOwnDeed(form) &&
  !/(mme|aan|ään|een|iin|maan|mään|nut|nyt|lut|lyt|rut|ryt|sut|syt|tu|ty|ssa|ssä|lla|llä|sta|stä|tta|ttä|da|dä|ta|tä|la|lä|na|nä|ra|rä)$/.test(
    form,
  )

function analysed({ lemma, lemmas, synonyms, parts, known, functionWord, wordClass, surface }: Analysis): Looked {
  const wholes = [...new Set([lemma, ...lemmas, ...synonyms])]
  const keys = keysFrom({ word: surface, wholes, lasts: parts.slice(-1), parts })
  if (wordClass !== 'Lt' || !isAnothers(surface)) for (const whole of wholes) keys.add(`i:${whole}`)
  return { ...plainLook, keys, lemma, lemmas: wholes, parts, known, small: functionWord, wordClass }
}

function stemmed(word: string, language: 'sv' | 'en', endings?: ReadonlySet<string>): Looked {
  const lemma = stem(word, language)
  const small = stopWords[language].has(word.replaceAll("'", ''))
  const pieces = word.includes('-') ? word.split('-').map((piece) => stem(piece, language)) : []
  const compound = endings === undefined || endings.has(lemma) ? undefined : compoundOf(lemma, endings)
  const parts = [...pieces, ...(compound ?? [])]
  const keys = keysFrom({ word, wholes: [lemma], lasts: compound ?? pieces.slice(-1), parts })
  return { ...plainLook, keys, lemma, lemmas: [lemma], parts, known: small || (endings?.has(lemma) ?? false), small }
}

/** A Swedish compound of words that phrases know: familjevåld ends in våld, tvillingförälder is twins and parents. */
function compoundOf(lemma: string, endings: ReadonlySet<string>): string[] | undefined {
  for (let at = 3; at <= lemma.length - 4; at += 1) {
    const [first, last] = [lemma.slice(0, at), lemma.slice(at)]
    if (!endings.has(last)) continue
    const start = [first, first.replace(/s$/, '')].find((one) => one.length > 3 && endings.has(one))
    return start === undefined ? [last] : [start, last]
  }
  return undefined
}

type Forms = { word: string; wholes: readonly string[]; lasts: readonly string[]; parts: readonly string[] }

const keysFrom = ({ word, wholes, lasts, parts }: Forms) =>
  new Set([
    `e:${withoutDots(word)}`,
    ...wholes.flatMap((whole) => [`w:${whole}`, `t:${whole}`, `p:${whole}`]),
    ...lasts.flatMap((last) => [`t:${last}`, `p:${last}`]),
    ...parts.map((part) => `p:${part}`),
  ])

/** "ei ole koskaan lyönyt", "slår mig inte": the word that a negation belongs to. */
function markNegated(words: Word[], { language, small }: Reader): Word[] {
  words.forEach((word, at) => {
    if (!word.negation) return
    const target = language === 'sv' ? negatedInSwedish(words, at, small) : nextContent(words, at, { step: 1, small })
    if (target === undefined) return
    target.negated = true
    target.keys = new Set([...target.keys, ...target.lemmas.map((lemma) => `i:${lemma}`)])
  })
  return words
}

const pronouns = new Set([
  'minä',
  'sinä',
  'hän',
  'me',
  'te',
  'he',
  'se',
  'ne',
  'jag',
  'du',
  'vi',
  'ni',
  'de',
  'dom',
  'i',
  'you',
  'we',
  'they',
  'it',
])

function nextContent(
  words: Word[],
  at: number,
  { step, small }: { step: 1 | -1; small: SmallWords },
): Word | undefined {
  const sentence = words[at]?.sentence
  for (let next = at + step; words[next]?.sentence === sentence; next += step) {
    const word = words[next]
    if (word === undefined || word.negation) return undefined
    if (!word.filler && !small.between.has(word.normalised) && !pronouns.has(word.lemma)) return word
  }
  return undefined
}

/** In a Swedish main clause the verb stands before "inte", in a subordinate one after it. */
function negatedInSwedish(words: Word[], at: number, small: SmallWords) {
  const before = nextContent(words, at, { step: -1, small })
  return before ?? nextContent(words, at, { step: 1, small })
}
