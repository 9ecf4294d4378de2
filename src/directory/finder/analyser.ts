/** The one analyser of this process. Without a dictionary it works by stems, and says so by its id. */
import { readFileSync } from 'node:fs'
import { findDictionary } from '../../../scripts/dictionary.ts'
import { type Analyser, createAnalyser } from '../../kit/finnish/analyser.ts'
import { finnishLexicon } from './finnish-lexicon.ts'

let made: Analyser | undefined

export function openAnalyser(dataDir: string): Analyser {
  const path = findDictionary(dataDir)
  made = createAnalyser({ lexicon: finnishLexicon, ...(path !== undefined && { dictionary: readFileSync(path) }) })
  return made
}

/** Where a process has not been started in the ordinary way (tests, tools), the dictionary is looked for in the usual places. */
export const theAnalyser = (): Analyser => made ?? openAnalyser('.data')
