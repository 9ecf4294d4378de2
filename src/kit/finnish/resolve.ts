/** What a word that may be unknown to the dictionary is most likely to be: the fallbacks of vfst-format § 11, in order. */
import { type LexiconIndex, lexiconReadings } from './lexicon.ts'
import { withoutDots } from './normalise.ts'
import { compareRanks } from './ranking.ts'
import { type Reading, type Readings, readingsOf } from './readings.ts'
import { stem } from './stem.ts'
import { limits } from './traverse.ts'
import type { Transducer } from './vfst.ts'

/** How a word was found; everything but `stem` counts as known. */
export type Source = 'dictionary' | 'rejected' | 'lexicon' | 'hyphen' | 'dots' | 'split' | 'stem'

type Found = { source: Source; readings: readonly Reading[] }
/** `complete` is false when a limit was reached on the way. */
type Resolved = Found & { complete: boolean }

/** All searches made for one word together take at most this many steps: a millisecond or two. */
const STEPS_PER_WORD = 20_000
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

export function resolve(transducer: Transducer | undefined, index: LexiconIndex, word: string): Resolved {
  const look: Look = { transducer, index, stepsLeft: STEPS_PER_WORD, complete: word.length <= limits.characters }
  const known = look.complete ? resolveKnown(look, word) : undefined
  return { ...(known ?? fromStem(look, word)), complete: look.complete }
}

/** The first way that knows the word, from the surest to the most daring. */
function resolveKnown(look: Look, word: string): Found | undefined {
  for (const step of steps) {
    const known = step(look, word)
    if (known) return known
  }
  return undefined
}

const found = (source: Source, readings: readonly Reading[]): Found | undefined =>
  readings.length > 0 ? { source, readings } : undefined

const nothing: Pick<Readings, 'valid' | 'rejected'> = { valid: [], rejected: [] }

function lookUp(look: Look, word: string, { restoreDots }: Manner): Pick<Readings, 'valid' | 'rejected'> {
  if (!look.transducer) return nothing
  if (look.stepsLeft <= 0) {
    look.complete = false
    return nothing
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
  if (index.abbreviations.has(name) || ending !== undefined)
    return found('lexicon', [{ ...bareReading(word, name), wordClass: 'La' }])
  return undefined
}

const fromLexicon: Step = (look, word) => found('lexicon', ownReadings(look, word, plain))

function ownReadings(look: Look, word: string, manner: Manner): readonly Reading[] {
  const { index } = look
  const readings = lexiconReadings(index, word, { ...manner, read: (form) => lookUp(look, form, manner).valid })
  if (readings.length > 0) return readings
  const entry = index.wordByLemma.get(word)
  return entry ? [{ ...bareReading(word, word), parts: entry[4]?.split('+') ?? [word] }] : []
}

/** `nepsy-lapsille`: what stands before the hyphen as written, the rest in its base form. */
function fromHyphens(look: Look, word: string): Found | undefined {
  const hyphen = word.indexOf('-')
  const [head, tail] = [word.slice(0, hyphen), word.slice(hyphen + 1)]
  if (hyphen < 0 || word.split('-').length > MOST_PIECES) return undefined
  if (head === '' || tail === '') return resolveKnown(look, head + tail)
  const last = resolveKnown(look, tail)?.readings[0]
  if (!last) return undefined
  const first = resolveKnown(look, head)?.readings[0] ?? bareReading(head, stem(head, 'fi'))
  const lemma = `${first.surface}-${last.lemma}`
  const both = { parts: [...first.parts, ...last.parts], roots: [...first.roots, ...last.roots] }
  return found('hyphen', [{ ...last, ...both, surface: word, lemma, seams: [] }])
}

/** The word with some of its a and o read as ä and ö: `jalkeinen`, `aippa`. */
function fromDots(look: Look, word: string): Found | undefined {
  if (!/[ao]/.test(word)) return undefined
  return found('dots', lookUp(look, word, dotted).valid) ?? found('dots', ownReadings(look, word, dotted))
}

const steps: readonly Step[] = [
  fromDictionary,
  fromForms,
  fromLexicon,
  fromDots,
  fromHyphens,
  (look, word) => found('split', splitReadings(look, word, plain)),
  // Who types one ä types them all.
  (look, word) => (/[äö]/.test(word) ? undefined : found('split', splitReadings(look, word, dotted))),
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
/** Unknown derivatives in -uus (vertaisuutta) would be taken for compounds of uusi. */
const neverLast = 'uusi'

function nounReadings(look: Look, text: string, manner: Manner): Reading[] {
  const known = lookUp(look, text, manner).valid
  const readings = known.length > 0 ? known : ownReadings(look, text, manner)
  return readings
    .filter(({ wordClass, lemma }) => nounClasses.includes(wordClass) && lemma !== neverLast)
    .sort((one, other) => compareRanks(one.rank, other.rank))
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
  return { source: own === undefined ? 'stem' : 'lexicon', readings: [reading] }
}

function bareReading(surface: string, lemma: string): Reading {
  return { raw: '', surface, lemma, parts: [lemma], roots: [], wordClass: '', seams: [], rank: [0] }
}
