/** What a word that may be unknown to the dictionary is most likely to be: the fallbacks of vfst-format § 11, in order. */
import { type LexiconIndex, lexiconReadings } from './lexicon.ts'
import { withoutDots } from './normalise.ts'
import { compareRanks } from './ranking.ts'
import { type Reading, readingsOf } from './readings.ts'
import { stem } from './stem.ts'
import { limits } from './traverse.ts'
import type { Transducer } from './vfst.ts'

/** How a word was found; everything but `stem` counts as known. */
export type Source = 'dictionary' | 'rejected' | 'lexicon' | 'hyphen' | 'dots' | 'split' | 'stem'

export type Found = { source: Source; readings: readonly Reading[]; complete: boolean }

/** All searches made for one word together take at most this many steps, about three milliseconds. */
const STEPS_PER_WORD = 30_000
const MOST_PIECES = 8
const SHORTEST_PART = 3
const LONGEST_SPLIT = 40

type Look = {
  transducer: Transducer | undefined
  index: LexiconIndex
  stepsLeft: number
  complete: boolean
}

type Manner = { restoreDots: boolean }
type Step = (look: Look, word: string) => Found | undefined

const plain: Manner = { restoreDots: false }
const dotted: Manner = { restoreDots: true }

export function resolve(transducer: Transducer | undefined, index: LexiconIndex, word: string): Found {
  const look: Look = { transducer, index, stepsLeft: STEPS_PER_WORD, complete: word.length <= limits.characters }
  const found = look.complete ? firstFound(look, word, [fromDictionary, fromForms, fromLexicon, fromHyphens, ...laterSteps]) : undefined
  return { ...(found ?? fromStem(look, word)), complete: look.complete }
}

function firstFound(look: Look, word: string, steps: readonly Step[]): Found | undefined {
  for (const step of steps) {
    const found = step(look, word)
    if (found) return found
  }
  return undefined
}

const found = (source: Source, readings: readonly Reading[]): Found | undefined =>
  readings.length > 0 ? { source, readings, complete: true } : undefined

function lookUp(look: Look, word: string, { restoreDots }: Manner): { valid: readonly Reading[]; rejected: readonly Reading[] } {
  if (!look.transducer) return { valid: [], rejected: [] }
  if (look.stepsLeft <= 0) {
    look.complete = false
    return { valid: [], rejected: [] }
  }
  const readings = readingsOf(look.transducer, word, { restoreDots, steps: look.stepsLeft })
  look.stepsLeft -= readings.steps
  if (!readings.complete) look.complete = false
  return readings
}

function fromDictionary(look: Look, word: string): Found | undefined {
  const { valid, rejected } = lookUp(look, word, plain)
  return found('dictionary', valid) ?? found('rejected', rejected)
}

/** Own forms and abbreviations, with an ending after a colon too; other short words with a colon likewise (`VTJ:stä`). */
function fromForms({ index }: Look, word: string): Found | undefined {
  const form = index.forms.get(word)
  if (form !== undefined) return found('lexicon', [bareReading(word, form)])
  const abbreviation = /^(\p{L}{1,8})(:\p{L}{1,8})?$/u.exec(word)
  const [, name = '', ending] = abbreviation ?? []
  if (index.abbreviations.has(name) || ending !== undefined) return found('lexicon', [{ ...bareReading(word, name), wordClass: 'La' }])
  return undefined
}

const fromLexicon: Step = (look, word) => found('lexicon', ownReadings(look, word, plain))

function ownReadings(look: Look, word: string, manner: Manner): readonly Reading[] {
  const { index } = look
  const readings = lexiconReadings(index, word, { ...manner, read: (form) => lookUp(look, form, manner).valid })
  if (readings.length > 0) return readings
  const entry = index.lexicon.words.find(([, , lemma]) => lemma === word)
  return entry ? [{ ...bareReading(word, word), parts: entry[4]?.split('+') ?? [word] }] : []
}

/** `nepsy-lapsille`: earlier pieces as written, the last one in its base form. */
function fromHyphens(look: Look, word: string): Found | undefined {
  const pieces = word.split('-').filter((piece) => piece !== '')
  if (!word.includes('-') || pieces.length === 0 || pieces.length > MOST_PIECES) return undefined
  const resolved = pieces.map((piece) => resolvePiece(look, piece))
  if (resolved.at(-1)?.source === 'stem') return undefined
  const first = resolved.map(({ readings }) => readings[0] as Reading)
  const last = first.at(-1) as Reading
  return found('hyphen', [
    {
      ...last,
      surface: word,
      lemma: [...pieces.slice(0, -1), last.lemma].join('-'),
      parts: first.flatMap(({ parts }) => parts),
      roots: first.flatMap(({ roots }) => roots),
      seams: [],
    },
  ])
}

const resolvePiece = (look: Look, piece: string): Found =>
  firstFound(look, piece, [fromDictionary, fromForms, fromLexicon, ...laterSteps]) ?? fromStem(look, piece)

/** The word with some of its a and o read as ä and ö: `jalkeinen`, `aippa`. */
function fromDots(look: Look, word: string): Found | undefined {
  if (!/[ao]/.test(word)) return undefined
  return found('dots', lookUp(look, word, dotted).valid) ?? found('dots', ownReadings(look, word, dotted))
}

const laterSteps: readonly Step[] = [
  fromDots,
  (look, word) => found('split', splitReadings(look, word, plain)),
  (look, word) => (/[ao]/.test(word) ? found('split', splitReadings(look, word, dotted)) : undefined),
]

/** Two words written together that the dictionary does not join: maahanmuuttaja + isä. */
function splitReadings(look: Look, word: string, manner: Manner): Reading[] {
  if (word.length > LONGEST_SPLIT || !/^\p{L}+$/u.test(word)) return []
  const splits: Reading[] = []
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const first = firstPart(look, word.slice(0, at), manner)
    const rest = first && nounReadings(look, word.slice(at), manner)[0]
    if (first && rest) splits.push(joined(first, rest))
  }
  const fewest = Math.min(...splits.map(({ parts }) => parts.length))
  return splits.filter(({ parts }) => parts.length === fewest).slice(0, 1)
}

/** The dictionary's own test for "may begin a compound" is that the word is known with a hyphen after it. */
function firstPart(look: Look, text: string, manner: Manner): Reading | undefined {
  const own = look.index.firstParts.get(withoutDots(text))
  if (own !== undefined && (manner.restoreDots || own === text)) return bareReading(own, own)
  const reading = lookUp(look, `${text}-`, manner).valid[0]
  return reading && { ...reading, surface: reading.surface.slice(0, -1), lemma: reading.lemma.replace(/-$/, '') }
}

const nounClasses = ['Ln', 'Ll', 'Lnl']

function nounReadings(look: Look, text: string, manner: Manner): Reading[] {
  const known = lookUp(look, text, manner).valid
  const readings = known.length > 0 ? known : ownReadings(look, text, manner)
  return readings.filter(({ wordClass }) => nounClasses.includes(wordClass)).sort((one, other) => compareRanks(one.rank, other.rank))
}

const joined = (first: Reading, rest: Reading): Reading => ({
  ...rest,
  surface: first.surface + rest.surface,
  lemma: first.surface + rest.lemma,
  parts: [...first.parts, ...rest.parts],
  roots: [...first.roots, ...rest.roots],
  seams: [...first.seams, first.surface.length, ...rest.seams.map((seam) => seam + first.surface.length)],
})

/** The stem, or the own word that has the same stem: without a dictionary `doulan` still finds doula. */
function fromStem({ index }: Look, word: string): Found {
  const lastPiece = word.slice(word.lastIndexOf('-') + 1)
  const stemmed = stem(lastPiece || word, 'fi')
  const own = index.lemmaByStem.get(stemmed)
  const head = word.slice(0, word.length - lastPiece.length)
  const parts = [...head.split('-'), own ?? stemmed].filter((part) => part !== '')
  const reading = { ...bareReading(word, lastPiece === '' ? stemmed : head + (own ?? stemmed)), parts }
  return { source: own === undefined ? 'stem' : 'lexicon', readings: [reading], complete: true }
}

function bareReading(surface: string, lemma: string): Reading {
  return { raw: '', surface, lemma, parts: [lemma], roots: [], wordClass: '', seams: [], rank: [0] }
}
