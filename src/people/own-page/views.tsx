/** Opening the own page: one field or one button, what happens then, and a way on for whoever has neither. */
import { familyMinutes } from '../../access/sessions.ts'
import { SitePage } from '../../frame.tsx'
import { type Body, typedText } from '../../kit/forms.ts'
import {
  Button,
  ButtonLink,
  Deeds,
  ErrorSummary,
  Form,
  Lead,
  MoreLink,
  Notice,
  SoftBox,
  Stack,
  TextField,
  TrustNote,
  Wrap,
} from '../../kit/html/index.ts'
import type { Frame } from '../../kit/http/index.ts'
import { problemSentences, summaryOf } from '../../kit/problem-words.ts'
import { sayInstantTime } from '../../kit/say-time.ts'
import type { Instant } from '../../kit/time.ts'
import { wordsOf } from '../../kit/words.ts'
import { href } from '../../links.ts'
import { en } from './text.en.ts'
import { fi } from './text.fi.ts'
import { selko } from './text.selko.ts'
import { sv } from './text.sv.ts'

const ownPageWords = wordsOf({ fi, sv, en, selko })
type Words = ReturnType<typeof ownPageWords>

type CodeProps = {
  frame: Frame
  typed?: Body
  problems?: Record<string, string | undefined>
  triesLeft?: number
  /** When tries are used up: the instant from which one may try again. */
  againAt?: Instant
}

export const codePage = (props: CodeProps) => {
  const { frame, problems = {}, againAt } = props
  const words = ownPageWords(frame.lang)
  const said = problemSentences(frame.lang, problems, { code: words.problems })
  const refused = Object.keys(said).length > 0
  const open = frame.actor.kind === 'family'
  return (
    <SitePage
      frame={frame}
      title={words.title}
      problems={refused || againAt !== undefined}
      done={frame.done && words.done[frame.done]}
    >
      <Wrap width="reading" air>
        <Stack gap={20}>
          {refused && <ErrorSummary title={words.errorTitle} problems={summaryOf(said)} />}
          {open && <AlreadyOpen frame={frame} words={words} />}
          <Stack gap={8}>
            {open ? <h2>{words.otherTitle}</h2> : <h1>{words.codeTitle}</h1>}
            {!open && <Lead>{words.codeLead}</Lead>}
          </Stack>
          {againAt && <Wait frame={frame} words={words} againAt={againAt} />}
          <CodeForm {...props} words={words} said={said} open={open} />
          {!open && <NoCode frame={frame} words={words} />}
        </Stack>
      </Wrap>
    </SitePage>
  )
}

type CodeFormProps = CodeProps & { words: Words; said: Record<string, string>; open: boolean }

const CodeForm = ({ frame, typed = {}, triesLeft, words, said, open }: CodeFormProps) => {
  const problem = [said.code, said.code && triesLeft !== undefined && words.triesLeft(triesLeft)]
    .filter(Boolean)
    .join(' ')
  return (
    <Form action={href('ownCode', frame.lang)} seal={frame.seal}>
      <TextField
        name="code"
        label={words.code}
        hint={words.codeHint}
        typed={typedText(typed, 'code')}
        {...(problem && { problem })}
        size={12}
        maxlength={40}
        autocomplete="off"
        spellcheck={false}
      />
      <Button wide {...(open && { variant: 'secondary' })}>
        {words.open}
      </Button>
      <TrustNote icon="clock">{words.closes(familyMinutes)}</TrustNote>
    </Form>
  )
}

const Wait = ({ frame, words, againAt }: { frame: Frame; words: Words; againAt: Instant }) => (
  <Notice title={words.waitTitle}>
    <p>{words.wait(sayInstantTime(againAt, frame.lang))}</p>
  </Notice>
)

const NoCode = ({ frame, words }: { frame: Frame; words: Words }) => (
  <SoftBox>
    <h2>{words.noCodeTitle}</h2>
    <p>{words.noCode}</p>
    <Deeds>
      <ButtonLink variant="secondary" href={href('groups', frame.lang)}>
        {words.toGroups}
      </ButtonLink>
      <ButtonLink variant="secondary" href={href('home', frame.lang)}>
        {words.toSearch}
      </ButtonLink>
    </Deeds>
  </SoftBox>
)

const AlreadyOpen = ({ frame, words }: { frame: Frame; words: Words }) => (
  <>
    <h1>{words.openTitle}</h1>
    <Deeds>
      <ButtonLink href={href('own', frame.lang)}>{words.toOwn}</ButtonLink>
      <Form action={href('signOut', frame.lang)} seal={frame.seal} carried={{ which: 'own' }}>
        <Button variant="secondary" wide>
          {words.close}
        </Button>
      </Form>
    </Deeds>
  </>
)

type LinkProps = { frame: Frame; token: string; stale?: boolean }

export const linkPage = ({ frame, token, stale }: LinkProps) => {
  const words = ownPageWords(frame.lang)
  return (
    <SitePage frame={frame} title={words.title} done={stale ? words.done['stale-form'] : undefined}>
      <Wrap width="reading" air>
        <Stack gap={20}>
          <Stack gap={8}>
            <h1>{words.linkTitle}</h1>
            <Lead>{words.linkLead}</Lead>
          </Stack>
          <Form action={href('ownLink', frame.lang, { token })} seal={frame.seal}>
            <Button wide>{words.openOwn}</Button>
            <TrustNote icon="clock">{words.closes(familyMinutes)}</TrustNote>
            <TrustNote icon="eye">{words.shared}</TrustNote>
          </Form>
          <MoreLink href={href('safety', frame.lang)} icon="shield">
            {words.safety}
          </MoreLink>
        </Stack>
      </Wrap>
    </SitePage>
  )
}

export const deadLinkPage = ({ frame }: { frame: Frame }) => {
  const words = ownPageWords(frame.lang)
  return (
    <SitePage frame={frame} title={words.title}>
      <Wrap width="reading" air>
        <Stack gap={20}>
          <h1>{words.deadTitle}</h1>
          <Lead>{words.dead}</Lead>
          <Deeds>
            <ButtonLink href={href('ownCode', frame.lang)}>{words.toCode}</ButtonLink>
          </Deeds>
          <NoCode frame={frame} words={words} />
        </Stack>
      </Wrap>
    </SitePage>
  )
}
