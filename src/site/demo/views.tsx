/** The demo's own pages: a letter box for everybody, and a clock with buttons. */
import { SitePage } from '../../frame.tsx'
import {
  Button,
  ButtonLink,
  Card,
  Deeds,
  EmptyState,
  Form,
  Grid,
  kitWords,
  Lead,
  Pagination,
  Prose,
  Row,
  Small,
  Stack,
  Sub,
  Tag,
  Wrap,
} from '../../kit/html/index.ts'
import type { Frame } from '../../kit/http/index.ts'
import { sayLongMoment, sayMoment } from '../../kit/say-time.ts'
import type { Instant } from '../../kit/time.ts'
import { wordsOf } from '../../kit/words.ts'
import { href } from '../../links.ts'
import type { Message } from '../../messages/queries.ts'
import { stepNames } from './forms.ts'
import { Letter } from './linked.tsx'
import { en } from './text.en.ts'
import { fi } from './text.fi.ts'
import { sv } from './text.sv.ts'

const demoWords = wordsOf({ fi, sv, en })
type Words = ReturnType<typeof demoWords>

type InboxProps = {
  frame: Frame
  messages: readonly Message[]
  names: ReadonlyMap<string, string>
  page: number
  pages: number
}

export const inboxPage = ({ frame, messages, names, page, pages }: InboxProps) => {
  const words = demoWords(frame.lang)
  return (
    <SitePage frame={frame} title={words.inboxTitle}>
      <Wrap width="reading" air>
        <Stack gap={20}>
          <Stack gap={12}>
            <h1>{words.inboxTitle}</h1>
            <Lead>{words.inboxLead}</Lead>
            <DemoLinks frame={frame} words={words} />
          </Stack>
          {messages.length === 0 && (
            <EmptyState title={words.noneTitle} deed={{ href: href('home', frame.lang), label: words.toSearch }}>
              <p>{words.none}</p>
            </EmptyState>
          )}
          <Stack as="ul" list gap={12}>
            {messages.map((message) => (
              <MessageCard key={message.id} frame={frame} words={words} message={message} names={names} />
            ))}
          </Stack>
          <Pagination
            words={kitWords(frame.lang)}
            now={page}
            all={pages}
            href={(n) => href('demoInbox', frame.lang, {}, { page: n })}
          />
        </Stack>
      </Wrap>
    </SitePage>
  )
}

const DemoLinks = ({ frame, words }: { frame: Frame; words: Words }) => (
  <Deeds>
    <ButtonLink variant="secondary" href={href('demoClock', frame.lang)}>
      {words.clockTitle}
    </ButtonLink>
    <ButtonLink variant="secondary" href={href('signIn', frame.lang)}>
      {words.signIn}
    </ButtonLink>
  </Deeds>
)

type MessageProps = { frame: Frame; words: Words; message: Message; names: ReadonlyMap<string, string> }

const tagKind = (state: Message['state']) =>
  state === 'sent' || state === 'done-by-hand' ? 'ok' : state === 'unknown' || state === 'failed' ? 'late' : 'info'

/** A mail has its subject, a text message only what stands in it; a call and a letter are somebody's work. */
const MessageCard = ({ frame, words, message, names }: MessageProps) => {
  const { channel, state, subject, body } = message
  const to = names.get(message.personId ?? message.accountId ?? '') || (message.accountId ? words.worker : words.family)
  const note = words.channelNote[channel]
  return (
    <Card as="li">
      <Row apart>
        <strong>{words.channel[channel]}</strong>
        <Tag k={tagKind(state)}>{words.state[state]}</Tag>
      </Row>
      <Sub>
        {words.to(to)} · {sayMoment(message.sentAt ?? message.plannedAt, frame.lang)}
      </Sub>
      {channel === 'sms' ? null : <h2>{subject}</h2>}
      {note && <Small>{note}</Small>}
      <Prose>
        <Letter text={body} />
      </Prose>
      {/* Only a mail carries the file. */}
      {channel === 'email' && message.calendar && (
        <ButtonLink
          variant="secondary"
          icon="date"
          name={words.calendarOf(subject)}
          href={href('demoCalendar', frame.lang, { message: message.id })}
        >
          {words.calendar}
        </ButtonLink>
      )}
    </Card>
  )
}

export const clockPage = ({ frame, now }: { frame: Frame; now: Instant }) => {
  const words = demoWords(frame.lang)
  return (
    <SitePage frame={frame} title={words.clockTitle} done={frame.done && words.done[frame.done]}>
      <Wrap width="reading" air>
        <Stack gap={20}>
          <Stack gap={12}>
            <h1>{words.clockTitle}</h1>
            <Lead>{words.clockLead}</Lead>
          </Stack>
          <Card as="section">
            <Sub>{words.now}</Sub>
            <h2>{sayLongMoment(now, frame.lang)}</h2>
            <Form action={href('demoClock', frame.lang)} seal={frame.seal}>
              <Grid columns={2}>
                {stepNames.map((step) => (
                  <Button key={step} variant="secondary" wide send={{ name: 'by', value: step }}>
                    {words.by[step]}
                  </Button>
                ))}
              </Grid>
            </Form>
            <Small>{words.others}</Small>
          </Card>
          <Deeds>
            <ButtonLink variant="secondary" href={href('demoInbox', frame.lang)}>
              {words.inboxTitle}
            </ButtonLink>
            <ButtonLink variant="secondary" href={href('signIn', frame.lang)}>
              {words.signIn}
            </ButtonLink>
          </Deeds>
        </Stack>
      </Wrap>
    </SitePage>
  )
}
