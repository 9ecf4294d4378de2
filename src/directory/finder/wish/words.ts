import { wordsOf } from '../../../kit/words.ts'
import { en } from './text.en.ts'
import { fi } from './text.fi.ts'
import { selko } from './text.selko.ts'
import { sv } from './text.sv.ts'

export const wishWords = wordsOf({ fi, sv, en, selko })
