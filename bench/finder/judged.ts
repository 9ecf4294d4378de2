/**
 * A question as somebody might put it, and which of the demo region's programmes answer it. Written by people who did not
 * write the thesaurus. `tune`: may be looked at when the finder is improved. `aside`: only ever measured.
 */
import type { SpokenLang } from '../../src/kit/words.ts'

export type Judged = {
  id: string
  lang: SpokenLang
  text: string
  /** A municipality code, or "lat,lon", told beside the words. */
  near?: string
  part: 'tune' | 'aside'
  /** 3 = exactly for this, 2 = suits well, 1 = worth a look. What is not named has no grade. */
  relevant: { slug: string; grade: 1 | 2 | 3 }[]
}
