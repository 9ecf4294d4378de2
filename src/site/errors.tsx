/** Error pages in the same frame as any other: what happened, in words, and a way on. */
import { SitePage } from '../frame.tsx'
import type { FaultKind } from '../kit/faults.ts'
import { Shutter } from '../kit/html/index.ts'
import type { Frame } from '../kit/http/index.ts'
import { wordsOf } from '../kit/words.ts'
import { href } from '../links.ts'
import { en } from './text.en.ts'
import { fi } from './text.fi.ts'
import { sv } from './text.sv.ts'

export const siteWords = wordsOf({ fi, sv, en })

/** A code to read aloud: the first part of the request's id is enough to find it in the log. */
const codeToRead = (id: string) => id.slice(0, 8)

export const errorView = (kind: FaultKind | 'bug', frame: Frame, id: string) => {
  const words = siteWords(frame.lang)
  const { title, text } = words.errors[kind]
  return (
    <SitePage frame={frame} title={title}>
      <Shutter
        title={title}
        not={
          <p>
            {text}
            {kind === 'bug' && <strong> {codeToRead(id)}</strong>}
          </p>
        }
        there={{ href: href('home', frame.lang), label: words.toSearch }}
        back={{ href: href('urgent', frame.lang), label: words.urgentOther }}
      />
    </SitePage>
  )
}
