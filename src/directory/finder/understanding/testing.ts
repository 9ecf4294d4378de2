/** For tests: understanding from the thesaurus's own files, with the machine's dictionary when it has one. */
import { openAnalyser } from '../analyser.ts'
import { thesaurus } from '../thesaurus/index.ts'
import { learnedFrom } from './teaching.ts'
import { compile } from './understand.ts'

export const testAnalyser = openAnalyser('.data')
export const testUnderstanding = compile(
  thesaurus,
  testAnalyser,
  learnedFrom({ analyser: testAnalyser, folder: '.data' }),
)
/** Forms of words need the dictionary; without it those tests are skipped, visibly. */
export const hasDictionary = testAnalyser.hasDictionary
