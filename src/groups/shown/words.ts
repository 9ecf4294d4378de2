import { wordsOf } from '../../kit/words.ts'
import { en } from './text.en.ts'
import { fi, type ShownWords } from './text.fi.ts'
import { sv } from './text.sv.ts'

export const shownWords = wordsOf<ShownWords>({ fi, sv, en })
