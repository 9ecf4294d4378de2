/** Error pages in the same frame as any other: what happened, in words, and a way on. */
import { SitePage } from '../frame.tsx'
import type { FaultKind } from '../kit/faults.ts'
import { AskBox, Lead, LinkRows, Shutter, Stack, Wrap } from '../kit/html/index.ts'
import type { Frame } from '../kit/http/index.ts'
import { wordsOf } from '../kit/words.ts'
import { href } from '../links.ts'
import { en } from './text.en.ts'
import { fi } from './text.fi.ts'
import { selko } from './text.selko.ts'
import { sv } from './text.sv.ts'

export const siteWords = wordsOf({ fi, sv, en, selko })

/** A code to read aloud: the first part of the request's id is enough to find it in the log. */
const codeToRead = (id: string) => id.slice(0, 8)

export const errorView = (kind: FaultKind | 'bug', frame: Frame, id: string) => {
  if (kind === 'not-found') return <Missing frame={frame} />
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

/** Whoever came by an old address was looking for something: the question is asked here at once. */
const Missing = ({ frame }: { frame: Frame }) => {
  const words = siteWords(frame.lang)
  const { title, text } = words.errors['not-found']
  return (
    <SitePage frame={frame} title={title}>
      <Wrap width="reading" air>
        <Stack gap={20}>
          <Stack gap={8}>
            <h1>{title}</h1>
            <Lead>{text}</Lead>
          </Stack>
          <AskBox action={href('finder', frame.lang)} {...words.ask} button={words.toSearch} />
          <LinkRows
            items={[
              { href: href('home', frame.lang), label: words.toHome, icon: 'home' },
              { href: href('urgent', frame.lang), label: words.urgentOther, icon: 'phone' },
            ]}
          />
        </Stack>
      </Wrap>
    </SitePage>
  )
}
