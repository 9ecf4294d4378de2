/**
 * The finder's lessons, and what they taught, kept in a file: learning takes some seconds, reading what was learned some
 * milliseconds. The file's name tells of all that it was made from, so another thesaurus or dictionary never meets an old one.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Analyser } from '../../../kit/finnish/analyser.ts'
import { type SpokenLang, spokenLangs } from '../../../kit/words.ts'
import { examples } from '../thesaurus/examples/index.ts'
import { hints } from '../thesaurus/hints/index.ts'
import { thesaurus } from '../thesaurus/index.ts'
import { indexConcepts } from './concepts.ts'
import { type Learned, learn, lessonOf } from './learned.ts'
import { smallWords } from './small-words.ts'
import { readWords } from './words.ts'

/** Raised when words come to be read or weighed differently. */
const WAY_OF_LEARNING = 3

type Taught = { text: string; needs: ReadonlyMap<string, number> }

/** Phrases of the thesaurus are lessons too, by their words and their weight. */
const phrasesOf = (lang: SpokenLang): Taught[] =>
  thesaurus.flatMap(({ id, said }) =>
    said[lang].map((phrase) => ({
      text: phrase.replace(/[=~.]|\*[\d.]+/g, ''),
      needs: new Map([[id, Number(/\*([\d.]+)/.exec(phrase)?.[1] ?? 1)]]),
    })),
  )

const lessonsOf = (lang: SpokenLang): Taught[] => [...examples(lang), ...hints(lang), ...phrasesOf(lang)]

function learnedIn(language: SpokenLang, taught: readonly Taught[], analyser: Analyser): Learned {
  const endings = language === 'fi' ? undefined : indexConcepts(thesaurus, analyser)[language].vocabulary
  const reader = { language, analyser, small: smallWords[language], ...(endings && { endings }) }
  return learn(taught.map(({ text, needs }) => lessonOf(readWords(text, reader), needs)))
}

type Teaching = { analyser: Analyser; folder: string; lessons?: (lang: SpokenLang) => Taught[] }

/** `folder` may be missing or closed; then nothing is kept. */
export function learnedFrom({ analyser, folder, lessons = lessonsOf }: Teaching): Record<SpokenLang, Learned> {
  const known = spokenLangs.map((lang) => {
    const taught = lessons(lang)
    const name = `learned-${lang}-${nameOf(taught, analyser)}`
    return [lang, kept(folder, name) ?? keep({ folder, name, lang }, learnedIn(lang, taught, analyser))] as const
  })
  return Object.fromEntries(known) as Record<SpokenLang, Learned>
}

function nameOf(taught: readonly Taught[], { id }: Analyser): string {
  const hash = createHash('sha256').update(`${WAY_OF_LEARNING} ${id}`)
  for (const { text, needs } of taught) hash.update(`\n${text}|${[...needs].join()}`)
  return hash.digest('hex').slice(0, 20)
}

type Head = { needs: string[]; features: string[]; bias: number[] }

function kept(folder: string, name: string): Learned | undefined {
  try {
    const { needs, features, bias } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Head
    const bytes = readFileSync(join(folder, `${name}.weights`))
    const weights = new Int16Array(new Uint8Array(bytes).buffer)
    if (weights.length !== features.length * needs.length) return undefined
    return {
      needs,
      features: new Map(features.map((feature, n) => [feature, n])),
      weights,
      bias: Float32Array.from(bias),
    }
  } catch {
    return undefined
  }
}

/** Written aside and moved into place, the head last: another process sees all of it or nothing. */
function keep({ folder, name, lang }: { folder: string; name: string; lang: SpokenLang }, learned: Learned): Learned {
  const { needs, features, weights, bias } = learned
  const head: Head = { needs: [...needs], features: [...features.keys()], bias: [...bias] }
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const older = readdirSync(folder).filter((file) => file.startsWith(`learned-${lang}-`) && !file.startsWith(name))
    place(join(folder, `${name}.weights`), new Uint8Array(weights.buffer))
    place(join(folder, `${name}.json`), JSON.stringify(head))
    for (const file of older) rmSync(join(folder, file), { force: true })
  } catch {
    // A folder that cannot be written costs some seconds at the next start, and nothing else.
  }
  return learned
}

function place(path: string, contents: Uint8Array | string) {
  const aside = `${path}.${process.pid}`
  writeFileSync(aside, contents, { mode: 0o600 })
  renameSync(aside, path)
}
