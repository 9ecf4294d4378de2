/**
 * Compares our reader with libvoikko, word by word: `node scripts/run.mjs scripts/compare-with-voikko.ts [word list …]`.
 * Without a list it takes the words of the texts in `../shared`, where they are, and words made by wandering through the
 * dictionary at random (the same ones every time). Needs libvoikko (Debian: libvoikko1 and voikko-fi) and Python 3.
 */
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { baseformOf } from '../src/kit/finnish/baseform.ts'
import { neutralFeatures, valueAfter } from '../src/kit/finnish/flags.ts'
import { normaliseWord } from '../src/kit/finnish/normalise.ts'
import { FINAL, inputOf, lastCellOf, targetOf } from '../src/kit/finnish/table.ts'
import { tokensOf } from '../src/kit/finnish/tokens.ts'
import { search } from '../src/kit/finnish/traverse.ts'
import { isValid } from '../src/kit/finnish/validity.ts'
import { loadTransducer, type Transducer } from '../src/kit/finnish/vfst.ts'
import { wordBasesOf } from '../src/kit/finnish/wordbases.ts'
import { findDictionary } from './dictionary.ts'

const RANDOM_WORDS = 30_000
const LEAST_AGREEMENT = 0.99
const SHARED = '../shared'

export function main(lists: string[]): void {
  const path = findDictionary(process.env.DATA_DIR ?? '.data')
  if (!path) {
    say('Skipped: there is no Finnish dictionary on this machine (Debian: voikko-fi).')
    return
  }
  const transducer = loadTransducer(readFileSync(path))
  const words = [
    ...new Set(lists.length > 0 ? lists.flatMap(wordsOfFile) : [...sharedWords(), ...randomWords(transducer)]),
  ]
  const answers = askLibvoikko(path, words)
  if (typeof answers === 'string') say(`Skipped: ${answers}`)
  else report(compare(transducer, answers))
}

const say = (sentence: string): void => console.log(sentence)

/** The words of a text or a word list, as they are written. */
const wordsOfFile = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .normalize('NFC')
    .match(/\p{L}[\p{L}'-]*\p{L}/gu) ?? []

function sharedWords(): string[] {
  if (!existsSync(SHARED)) return []
  const files = readdirSync(SHARED, { recursive: true, encoding: 'utf8' })
  return files.filter((file) => /\.(txt|md|csv|tsv)$/.test(file)).flatMap((file) => wordsOfFile(join(SHARED, file)))
}

type Answer = { word: string; analyses: { raw: string; baseform: string; wordBases: string }[] }

/** What libvoikko says, or why it cannot be asked. */
function askLibvoikko(dictionary: string, words: readonly string[]): Answer[] | string {
  const script = fileURLToPath(new URL('../../scripts/compare-with-voikko.py', import.meta.url))
  const folder = layOut(dictionary)
  const options = { input: `${words.join('\n')}\n`, encoding: 'utf8', maxBuffer: 2 ** 30 } as const
  const { status, stdout, stderr, error } = spawnSync('python3', [script, folder], options)
  rmSync(folder, { recursive: true })
  if (status === 3) return 'libvoikko is not installed (Debian: apt-get install libvoikko1).'
  if (status === 4) return `libvoikko does not accept ${dictionary}.`
  if (error) return `Python 3 is needed (${error.message}).`
  if (status !== 0) throw new Error(stderr)
  return stdout.trimEnd().split('\n').map(readAnswer)
}

/** Puts the same file where libvoikko will look for it, wherever it was found. */
function layOut(dictionary: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'vierella-voikko-'))
  const inner = join(folder, '5', 'mor-standard')
  mkdirSync(inner, { recursive: true })
  copyFileSync(dictionary, join(inner, 'mor.vfst'))
  writeFileSync(join(inner, 'autocorr.vfst'), emptyTransducer())
  const index = ['Voikko-Dictionary-Format: 5', 'Language: fi-x-standard', 'Morphology-Backend: finnishVfst']
  writeFileSync(join(inner, 'index.txt'), `${index.join('\n')}\n`)
  return folder
}

/** libvoikko insists on a file of corrections for its grammar checker; this one has a single state and corrects nothing. */
function emptyTransducer(): Buffer {
  const file = Buffer.alloc(32)
  file.writeUInt32LE(0x00013a6e, 0)
  file.writeUInt32LE(0x000351fa, 4)
  file.writeUInt16LE(2, 16)
  file.write('a', 19)
  file.writeUInt16LE(FINAL, 24)
  return file
}

function readAnswer(line: string): Answer {
  const [word = '', ...analyses] = line.split('\t')
  const read = analyses.map((analysis) => {
    const [raw = '', baseform = '', wordBases = ''] = analysis.split('\u0001')
    return { raw, baseform, wordBases }
  })
  // libvoikko adds analyses of its own for names of organisations; they have no raw analysis.
  return { word, analyses: read.filter(({ raw }) => raw !== '') }
}

type Tally = Record<'words' | 'sameAnalyses' | 'analyses' | 'sameBaseform' | 'sameWordBases' | 'allTheSame', number> & {
  differences: string[]
}

function compare(transducer: Transducer, answers: readonly Answer[]): Tally {
  const tally: Tally = {
    words: 0,
    sameAnalyses: 0,
    analyses: 0,
    sameBaseform: 0,
    sameWordBases: 0,
    allTheSame: 0,
    differences: [],
  }
  for (const answer of answers) compareWord(transducer, answer, tally)
  return tally
}

function compareWord(transducer: Transducer, { word, analyses }: Answer, tally: Tally): void {
  const ours = search(transducer, normaliseWord(word)).raw.filter((raw) => isValid(tokensOf(raw)))
  const theirs = [...new Set(analyses.map(({ raw }) => raw))]
  const sameAnalyses = ours.join('\n') === theirs.join('\n')
  const baseforms = analyses.filter(({ raw, baseform }) => lower(baseformOf(tokensOf(raw))) === lower(baseform)).length
  const wordBases = analyses.filter((analysis) => wordBasesOf(tokensOf(analysis.raw)) === analysis.wordBases).length
  const allTheSame = sameAnalyses && baseforms === analyses.length && wordBases === analyses.length
  tally.words++
  tally.analyses += analyses.length
  tally.sameBaseform += baseforms
  tally.sameWordBases += wordBases
  if (sameAnalyses) tally.sameAnalyses++
  if (allTheSame) tally.allTheSame++
  else tally.differences.push(word)
}

const lower = (text: string): string => text.toLowerCase()

function report(tally: Tally): void {
  const share = (part: number, whole: number) =>
    `${((100 * part) / Math.max(1, whole)).toFixed(3)} % (${part} of ${whole})`
  say(`Words with the same analyses in the same order: ${share(tally.sameAnalyses, tally.words)}`)
  say(`Analyses with the same BASEFORM, letter case aside: ${share(tally.sameBaseform, tally.analyses)}`)
  say(`Analyses with the same WORDBASES: ${share(tally.sameWordBases, tally.analyses)}`)
  say(`Words for which all agrees: ${share(tally.allTheSame, tally.words)}`)
  if (tally.differences.length > 0) say(`Different: ${tally.differences.slice(0, 40).join(' ')}`)
  if (tally.allTheSame < LEAST_AGREEMENT * tally.words) process.exitCode = 1
}

/** Words of the dictionary's own making, compounds and all, from a fixed seed. */
function randomWords(transducer: Transducer): string[] {
  const letters = new Map([...transducer.characters].map(([letter, symbol]) => [symbol, letter]))
  const random = randomFrom(20_260_101)
  const words = new Set<string>()
  while (words.size < RANDOM_WORDS) {
    const wander: Wander = {
      transducer,
      letters,
      random,
      features: neutralFeatures(transducer.featureCount),
      stepsLeft: 400,
    }
    const word = wanderFrom(wander, 0, '')
    if (word) words.add(word)
  }
  return [...words]
}

type Wander = {
  transducer: Transducer
  letters: ReadonlyMap<number, string>
  random: () => number
  features: Uint16Array
  stepsLeft: number
}

/** Follows transitions in random order until a final state is met; nothing when the steps run out first. */
function wanderFrom(wander: Wander, state: number, word: string): string | undefined {
  const { table } = wander.transducer
  const last = lastCellOf(table, state)
  const first = state + Math.floor(wander.random() * (last - state + 1))
  for (let n = 0; n <= last - state && wander.stepsLeft > 0; n++) {
    const cell = first + n > last ? first + n - (last - state + 1) : first + n
    wander.stepsLeft--
    if (inputOf(table, cell) === FINAL) return word
    const found = wanderOver(wander, cell, word)
    if (found !== undefined) return found
  }
  return undefined
}

function wanderOver(wander: Wander, cell: number, word: string): string | undefined {
  const { table, flags } = wander.transducer
  const symbol = inputOf(table, cell)
  const letter = wander.letters.get(symbol)
  const target = targetOf(table, cell)
  if (symbol === 0) return wanderFrom(wander, target, word)
  if (letter !== undefined) return word.length < 60 ? wanderFrom(wander, target, word + letter) : undefined
  const flag = flags[symbol]
  if (!flag) return undefined
  const before = wander.features[flag.feature] as number
  const after = valueAfter(flag, before)
  if (after === undefined) return undefined
  wander.features[flag.feature] = after
  const found = wanderFrom(wander, target, word)
  wander.features[flag.feature] = before
  return found
}

/** A small generator of numbers (mulberry32), so that every run sees the same words. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
