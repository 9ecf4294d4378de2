/** One family, opened: names, how to reach it in words, what it told, its messages with their fate, and what can be done. */
import { WorkPage } from '../../../frame.tsx'
import {
  Breadcrumbs,
  Button,
  ButtonLink,
  CallButton,
  Card,
  Columns,
  Details,
  ErrorSummary,
  type Fact,
  Facts,
  Form,
  kitWords,
  Notice,
  Row,
  Stack,
  Sub,
  Tag,
} from '../../../kit/html/index.ts'
import { summaryOf } from '../../../kit/problem-words.ts'
import { sayDate, sayLongMoment, sayMoment } from '../../../kit/say-time.ts'
import { instantIsBefore } from '../../../kit/time.ts'
import type { Lang } from '../../../kit/words.ts'
import { href } from '../../../links.ts'
import type { ContactRule } from '../../../people/contact-rules.ts'
import { sayTitle } from '../../group-title.ts'
import { kindOf, type ToldMessage } from '../../work-messages.ts'
import { needsOf } from '../group/families.tsx'
import { sayChildren, sayCode, sayDone, sayMakeUp, sayPhone, stateTag, workWords } from '../words.ts'
import { DeedList } from './deeds.tsx'
import { type EnrolmentView, enrolmentWords } from './words.ts'

/** The paragraphs as they were written. */
const Written = ({ text }: { text: string }) => (
  <div class="v-prose">
    {text.split(/\n+/).map((part, index) => (
      <p key={index}>{part}</p>
    ))}
  </div>
)

/** What must happen by when, as a sentence. */
const DueLine = ({ opened: { enrolment }, clock, frame: { lang } }: EnrolmentView) => {
  const words = enrolmentWords(lang)
  if (enrolment.answerBy === null) return null
  const when = sayLongMoment(enrolment.answerBy, lang)
  if (enrolment.state === 'offered') return <p>{words.offeredUntil(when)}</p>
  return instantIsBefore(enrolment.answerBy, clock.now()) ? (
    <Notice color="warning">{words.late(when)}</Notice>
  ) : (
    <p>{words.answerBy(when)}</p>
  )
}

const contactValue = (rule: ContactRule) =>
  ({ email: rule.email, sms: sayPhone(rule.phone), call: sayPhone(rule.phone), letter: rule.address, 'i-call': '' })[
    rule.channel
  ]

/** The rule in words. A number is a link only where the family has asked to be called. */
const Contact = ({ frame: { lang }, opened: { contacts, adults } }: EnrolmentView) => {
  const { contact: words } = enrolmentWords(lang)
  return (
    <Card as="section" gap={8}>
      <h2>{words.title}</h2>
      {contacts.length === 0 && <p>{words.none}</p>}
      {contacts.map((rule) => (
        <Stack key={rule.person} gap={8}>
          <p>
            <strong>{workWords(lang).channel[rule.channel]}</strong>
            <br />
            {words.rule[rule.channel]}{' '}
            {rule.channel === 'call' && (rule.voicemail ? words.voicemail.yes : words.voicemail.no)}
          </p>
          {rule.channel === 'call' ? (
            <Row>
              <CallButton words={kitWords(lang)} whom={adults[0] ?? ''} number={sayPhone(rule.phone)} primary />
            </Row>
          ) : (
            contactValue(rule) !== '' && (
              <p class={rule.channel === 'letter' ? 'v-prose' : 'v-number'}>{contactValue(rule)}</p>
            )
          )}
        </Stack>
      ))}
    </Card>
  )
}

/** Only when it was made: the code itself is the family's. */
const OwnPageCode = ({ frame: { lang }, opened: { codeMadeAt, enrolment }, may }: EnrolmentView) => {
  const { code: words } = enrolmentWords(lang)
  return (
    <Card as="section" gap={8}>
      <h2>{words.title}</h2>
      <p>{codeMadeAt ? words.madeAt(sayMoment(codeMadeAt, lang)) : words.none}</p>
      {may.has('enrolment.new-code') && (
        <Row>
          <ButtonLink variant="secondary" href={href('workEnrolmentCode', lang, { enrolment: enrolment.id })}>
            {words.ask}
          </ButtonLink>
        </Row>
      )}
    </Card>
  )
}

function factsOf({ frame: { lang }, opened }: EnrolmentView): Fact[] {
  const { enrolment, told, household, adults, childAgesMonths } = opened
  const words = enrolmentWords(lang)
  const needs = needsOf({ ...enrolment, diets: told.diets }, lang)
  const facts: (Fact | false)[] = [
    {
      icon: 'people',
      name: words.facts.who,
      value: [...adults, sayChildren({ childAgesMonths }, lang)].filter(Boolean).join(', '),
    },
    { icon: 'language', name: words.facts.language, value: words.langs[household.lang] },
    { icon: 'door', name: words.facts.needs, value: needs.length > 0 ? needs.join(', ') : words.nothing },
    told.note !== '' && { icon: 'note', name: words.facts.note, value: <Written text={told.note} /> },
    told.notWith !== '' && {
      icon: 'lock',
      name: words.facts.notWith,
      value: (
        <>
          <strong>{told.notWith}</strong>
          <br />
          <span class="v-sub">{words.notWithHint}</span>
        </>
      ),
    },
    told.declineReason !== '' && {
      icon: 'message',
      name: words.facts.reason,
      value: <Written text={told.declineReason} />,
    },
    opened.group.joining !== 'open' && {
      icon: 'check',
      name: words.facts.yes,
      value: words.yes(enrolment.facilitatorYes, enrolment.familyYes),
    },
    { icon: 'bin', name: words.facts.erase, value: sayDate(household.eraseOn, lang) },
  ]
  return facts.filter((fact) => fact !== false)
}

const needsHands = ({ state }: ToldMessage) => state === 'by-hand' || state === 'unknown' || state === 'failed'

const OneMessage = ({ message, view: { frame, opened, may } }: { message: ToldMessage; view: EnrolmentView }) => {
  const { lang } = frame
  const words = enrolmentWords(lang)
  const common = workWords(lang)
  return (
    <Card as="li" gap={8}>
      <Row apart>
        <strong>{common.matter[kindOf(message.cause)]}</strong>
        <Tag k={needsHands(message) ? 'today' : undefined}>{common.messageState[message.state]}</Tag>
      </Row>
      <Sub>
        {common.channel[message.channel]} · {sayMoment(message.sentAt ?? message.plannedAt, lang)}
      </Sub>
      <Details summary={words.messages.show}>
        <p>
          <strong>{message.subject}</strong>
        </p>
        {message.body.split(/\n+/).map((part, index) => (
          <p key={index}>{part}</p>
        ))}
      </Details>
      {needsHands(message) && may.has('group.tell') && (
        <Form
          action={href('workEnrolmentDeed', lang, { enrolment: opened.enrolment.id, deed: 'message-done' })}
          seal={frame.seal}
          carried={{ message: message.id, back: 'enrolment' }}
          inline
        >
          <Button variant="secondary" name={`${common.messageDone}: ${common.matter[kindOf(message.cause)]}`}>
            {common.messageDone}
          </Button>
        </Form>
      )}
    </Card>
  )
}

const Messages = (view: EnrolmentView) => {
  const { messages: words } = enrolmentWords(view.frame.lang)
  return (
    <Stack as="section" gap={12}>
      <h2>{words.title}</h2>
      {view.messages.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Stack as="ul" list gap={12}>
          {view.messages.map((message) => (
            <OneMessage key={message.id} message={message} view={view} />
          ))}
        </Stack>
      )}
    </Stack>
  )
}

/** From the enrolment's own days and from what the family was told at each change. */
const History = ({ frame: { lang }, opened: { enrolment }, messages }: EnrolmentView) => {
  const { history: words } = enrolmentWords(lang)
  const common = workWords(lang)
  const told = messages
    .filter(({ cause }) => cause.startsWith('enrolment-'))
    .map((message) => ({ at: message.plannedAt, text: words.told(common.matter[kindOf(message.cause)].toLowerCase()) }))
  const lines = [
    { at: enrolment.askedAt, text: words.asked },
    ...(enrolment.queuedAt && !enrolment.queuedAt.equals(enrolment.askedAt)
      ? [{ at: enrolment.queuedAt, text: words.queued }]
      : []),
    ...told,
    { at: enrolment.stateSince, text: words.now(common.state[enrolment.state].toLowerCase()) },
  ]
  const inOrder = lines
    .map((line, index) => ({ ...line, index }))
    .sort((a, b) => a.at.epochMilliseconds - b.at.epochMilliseconds || a.index - b.index)
  return (
    <Card as="section" gap={8}>
      <h2>{words.title}</h2>
      <ol class="v-list v-stack" data-gap="8">
        {inOrder.map(({ at, text, index }) => (
          <li key={index}>
            {text}
            <br />
            <span class="v-sub">{sayMoment(at, lang)}</span>
          </li>
        ))}
      </ol>
    </Card>
  )
}

const trailOf = ({ opened: { group } }: EnrolmentView, lang: Lang) => [
  { href: href('workGroups', lang), label: enrolmentWords(lang).groups },
  { href: href('workGroup', lang, { group: group.id }), label: sayTitle(group, lang, workWords(lang).online) },
]

export const enrolmentPage = (view: EnrolmentView) => {
  const { frame, opened, problems } = view
  const { lang } = frame
  const { enrolment, household, adults, childAgesMonths, queuePlace } = opened
  const words = enrolmentWords(lang)
  const common = workWords(lang)
  const title = common.family(sayCode(household.code))
  const state = queuePlace === undefined ? common.state[enrolment.state] : common.queuedAt(queuePlace)
  return (
    <WorkPage
      frame={frame}
      title={title}
      problems={Object.keys(problems).length > 0}
      done={sayDone(lang, frame.done, words.done)}
    >
      <Columns
        side={
          <>
            <Contact {...view} />
            <OwnPageCode {...view} />
            <History {...view} />
          </>
        }
      >
        <ErrorSummary title={kitWords(lang).errorTitle} problems={summaryOf(problems)} />
        <Breadcrumbs words={kitWords(lang)} trail={trailOf(view, lang)} />
        <div>
          <Row apart>
            <h1>{title}</h1>
            <Tag k={stateTag[enrolment.state]}>{state}</Tag>
          </Row>
          <Sub>
            {[common.list(adults), sayMakeUp({ adults: adults.length, childAgesMonths }, lang)]
              .filter(Boolean)
              .join(' · ')}
          </Sub>
        </div>
        <DueLine {...view} />
        <Facts card named facts={factsOf(view)} />
        <DeedList {...view} />
        <Messages {...view} />
      </Columns>
    </WorkPage>
  )
}
