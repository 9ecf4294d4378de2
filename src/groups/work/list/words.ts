import { wordsOf } from '../../../kit/words.ts'
import { en } from './text.en.ts'
import { fi } from './text.fi.ts'
import { sv } from './text.sv.ts'

export const listWords = wordsOf({ fi, sv, en })
