import { wordsOf } from '../words.ts'
import { en } from './text.en.ts'
import { fi } from './text.fi.ts'
import { selko } from './text.selko.ts'
import { sv } from './text.sv.ts'

export type { KitWords } from './text.fi.ts'

export const kitWords = wordsOf({ fi, sv, en, selko })
