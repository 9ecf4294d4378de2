/** The words of the directory's staff pages. */
import { wordsOf } from '../../kit/words.ts'
import { en } from './text.en.ts'
import { fi, type WorkWords } from './text.fi.ts'
import { sv } from './text.sv.ts'

export const workWords = wordsOf<WorkWords>({ fi, sv, en })
