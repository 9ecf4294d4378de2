/** The family's own page as pictures of what happens: the path, the next deed, who and where. */
import { plain } from '../../directory/texts.ts'
import { frameWords, SitePage } from '../../frame.tsx'
import {
  Button,
  ButtonLink,
  CallButton,
  Card,
  Deeds,
  Details,
  EmptyState,
  type Fact,
  Facts,
  Form,
  kitWords,
  Lead,
  LinkRows,
  Path,
  type PathStep,
  Small,
  SoftBox,
  Stack,
  Tag,
  TrustNote,
  Wrap,
} from '../../kit/html/index.ts'
import type { Frame } from '../../kit/http/index.ts'
import { sayDate, sayDay, sayLongMoment, sayMoment, sayTimes } from '../../kit/say-time.ts'
import { dayOf, type Instant, type PlainDate, timeOf } from '../../kit/time.ts'
import { type Lang, wordsOf } from '../../kit/words.ts'
import { href } from '../../links.ts'
import type { Message } from '../../messages/queries.ts'
import type { Household } from '../../people/households.ts'
import { canTake, type EnrolmentState } from '../enrolment.ts'
import { addressOf } from '../shown/facts.tsx'
import type { OwnEnrolment } from './queries.ts'
import { en } from './text.en.ts'
import { fi } from './text.fi.ts'
import { sv } from './text.sv.ts'

const ownWords = wordsOf({ fi, sv, en })
type Words = ReturnType<typeof ownWords>

type OwnView = {
  frame: Frame
  household: Household
  enrolments: OwnEnrolment[]
  messages: Message[]
  weCall: boolean
  codeMadeAt: Instant | undefined
  today: PlainDate
}

/** Every state has one plain sentence. */
function sentence(words: Words, { own, lang, weCall }: { own: OwnEnrolment; lang: Lang; weCall: boolean }): string {
  const { enrolment, shown, queuePlace } = own
  const by = enrolment.answerBy ? dayOf(enrolment.answerBy) : undefined
  const next = shown.coming[0]
  if (shown.group.state === 'cancelled') return words.groupCancelled
  switch (enrolment.state) {
    case 'asked':
      return (weCall ? words.state.asked : words.state.askedNoCall)(by ? sayDay(by, lang) : '')
    case 'joined':
      return next ? words.state.joined(sayLongMoment(next.startsAt, lang)) : words.state.joinedNoTime
    case 'queued':
      return queuePlace === undefined ? words.state.queuedByNeed : words.state.queued(queuePlace)
    case 'offered':
      return words.state.offered(enrolment.answerBy ? sayLongMoment(enrolment.answerBy, lang) : '')
    default:
      return words.state[enrolment.state]
  }
}

const stageOf: Record<EnrolmentState, number> = {
  asked: 1,
  queued: 2,
  offered: 2,
  joined: 3,
  declined: 0,
  cancelled: 0,
  missed: 0,
  ended: 0,
}

function pathOf(words: Words, { own, lang, box }: { own: OwnEnrolment; lang: Lang; box: PathStep['box'] }): PathStep[] {
  const { enrolment, shown } = own
  const now = stageOf[enrolment.state]
  const next = shown.coming[0]
  const titles = [
    { title: words.path.sent, detail: sayMoment(enrolment.askedAt, lang) },
    ...(shown.group.joining === 'open' ? [] : [{ title: words.path.talk }]),
    { title: enrolment.state === 'queued' ? words.path.queue : words.path.place },
    { title: words.path.first, detail: next ? sayMoment(next.startsAt, lang) : undefined },
  ]
  const at = shown.group.joining === 'open' ? Math.max(1, now - 1) : now
  return titles.map((step, index) =>
    index < at
      ? { ...step, mark: 'tick' as const }
      : index === at
        ? { ...step, mark: 'pair' as const, current: true, box }
        : { ...step, mark: 'ring' as const },
  )
}

const tagKind: Partial<Record<EnrolmentState, 'ok' | 'today' | 'info'>> = {
  joined: 'ok',
  offered: 'today',
  asked: 'info',
  queued: 'info',
}

type CardProps = { frame: Frame; own: OwnEnrolment; words: Words; weCall: boolean; today: PlainDate }

const NowDeeds = ({ frame, own, words, today }: Omit<CardProps, 'weCall'>) => {
  const { lang, seal } = frame
  const { enrolment, shown, notComing } = own
  const to = { enrolment: enrolment.id }
  const next = shown.coming[0]
  const isToday = next !== undefined && dayOf(next.startsAt).equals(today)
  return (
    <Deeds>
      {canTake('accept', enrolment) && (
        <Form action={href('ownAnswer', lang, to)} seal={seal}>
          <Button wide>{words.accept}</Button>
        </Form>
      )}
      {enrolment.state === 'joined' && next && !notComing.has(next.id) && (
        <Form action={href('ownNotToday', lang, to)} seal={seal}>
          <Button variant="secondary" wide>
            {isToday ? words.notToday : words.notNext}
          </Button>
          <Small>{words.notTodayHint}</Small>
        </Form>
      )}
      {canTake('cancel', enrolment) && (
        <ButtonLink variant="tertiary" href={href('ownCancel', lang, to)}>
          {enrolment.state === 'offered'
            ? words.decline
            : enrolment.state === 'joined'
              ? words.cancel
              : words.cancelAsking}
        </ButtonLink>
      )}
    </Deeds>
  )
}

const ownFacts = ({ own, lang, words }: { own: OwnEnrolment; lang: Lang; words: Words }): Fact[] => {
  const { shown, confidential } = own
  const { place, facilitators, organisation } = shown
  const where = confidential
    ? [plain(confidential.name, lang), confidential.address, plain(confidential.arrival, lang)]
    : shown.group.online
      ? [words.online]
      : place && !place.confidential
        ? [plain(place.name, lang), addressOf(place, lang), plain(place.arrival, lang)]
        : []
  const named = facilitators
    .filter((one) => one.firstName !== null)
    .map((one) => (one.peer ? `${one.firstName} (${words.peer})` : `${one.firstName}`))
  return [
    ...(where.some(Boolean)
      ? [{ icon: 'place' as const, name: words.where, value: where.filter(Boolean).join('. ') }]
      : []),
    ...(named.length > 0 ? [{ icon: 'people' as const, name: words.who, value: named.join(', ') }] : []),
    { icon: 'door' as const, name: words.organiser, value: plain(organisation.name, lang) },
  ]
}

const MeetingList = ({ own, lang, words }: { own: OwnEnrolment; lang: Lang; words: Words }) =>
  own.shown.coming.length === 0 ? null : (
    <Details summary={words.when}>
      <ul>
        {own.shown.coming.map(({ id, startsAt, endsAt }) => (
          <li key={id}>
            {sayDay(dayOf(startsAt), lang)} {sayTimes(timeOf(startsAt), timeOf(endsAt), lang)}
          </li>
        ))}
      </ul>
      <p>
        <a href={href('ownCalendar', lang)}>{words.calendar}</a> {words.calendarHint}
      </p>
    </Details>
  )

const OpenEnrolment = ({ frame, own, words, weCall, today }: CardProps) => {
  const { lang } = frame
  const { shown, enrolment } = own
  const kit = kitWords(lang)
  const next = shown.coming[0]
  const box = (
    <>
      <p>
        <strong>{sentence(words, { own, lang, weCall })}</strong>
      </p>
      {next && own.notComing.has(next.id) && <p>{words.saidNotToday}</p>}
      <NowDeeds frame={frame} own={own} words={words} today={today} />
    </>
  )
  return (
    <Stack as="section" gap={16} label={shown.text.name}>
      <h2>{shown.text.name}</h2>
      <p>
        <Tag k={tagKind[enrolment.state]}>{words.short[enrolment.state]}</Tag>
      </p>
      <Path words={kit} steps={pathOf(words, { own, lang, box })} />
      {enrolment.state === 'joined' && (
        <>
          <Facts card facts={ownFacts({ own, lang, words })} />
          <MeetingList own={own} lang={lang} words={words} />
        </>
      )}
      {enrolment.state === 'asked' && (
        <SoftBox>
          <h3>{words.ifNobody}</h3>
          <p>{words.ifNobodyText(plain(shown.organisation.name, lang))}</p>
          <Deeds>
            <CallButton words={kit} whom={plain(shown.organisation.name, lang)} number={shown.organisation.phone} />
          </Deeds>
        </SoftBox>
      )}
    </Stack>
  )
}

const ClosedEnrolment = ({ frame, own, words, weCall }: CardProps) => {
  const { lang } = frame
  return (
    <Card as="section" label={own.shown.text.name}>
      <h2>{own.shown.text.name}</h2>
      <p>{sentence(words, { own, lang, weCall })}</p>
      {own.declineReason !== '' && (
        <p>
          <strong>{words.reason}:</strong> {own.declineReason}
        </p>
      )}
      <Deeds>
        <ButtonLink variant="secondary" href={href('programme', lang, { slug: own.shown.programme.slug })}>
          {words.others}
        </ButtonLink>
      </Deeds>
    </Card>
  )
}

const MessageList = ({ messages, words, lang }: { messages: Message[]; words: Words; lang: Lang }) => (
  <Details summary={words.messages}>
    {messages.length === 0 && <p>{words.noMessages}</p>}
    {messages.map(({ id, plannedAt, body }) => (
      <article key={id}>
        <p class="v-sub">{sayMoment(plannedAt, lang)}</p>
        {body.split('\n\n').map((part) => (
          <p key={part}>{part.replace(/https?:\S+/g, '').trim()}</p>
        ))}
      </article>
    ))}
  </Details>
)

export const ownPage = ({ frame, household, enrolments, messages, weCall, codeMadeAt, today }: OwnView) => {
  const { lang } = frame
  const words = ownWords(lang)
  const open = enrolments.filter(({ enrolment }) => stageOf[enrolment.state] > 0)
  const closed = enrolments.filter(({ enrolment }) => stageOf[enrolment.state] === 0)
  return (
    <SitePage frame={frame} title={words.title} done={frame.done && words.done[frame.done]}>
      <Wrap width="reading" air>
        <Stack gap={24}>
          <Stack gap={8}>
            <h1>{words.title}</h1>
            <Lead>{words.lead}</Lead>
          </Stack>
          {enrolments.length === 0 && (
            <EmptyState title={words.nothing.title} deed={{ href: href('home', lang), label: words.nothing.deed }}>
              <p>{words.nothing.text}</p>
            </EmptyState>
          )}
          {open.map((own) => (
            <OpenEnrolment key={own.enrolment.id} frame={frame} own={own} words={words} weCall={weCall} today={today} />
          ))}
          {closed.map((own) => (
            <ClosedEnrolment
              key={own.enrolment.id}
              frame={frame}
              own={own}
              words={words}
              weCall={weCall}
              today={today}
            />
          ))}
          <MessageList messages={messages} words={words} lang={lang} />
          {codeMadeAt && <Small>{words.codeMade(sayMoment(codeMadeAt, lang))}</Small>}
          <TrustNote>{words.keptUntil(sayDate(household.eraseOn, lang))}</TrustNote>
          <Form action={href('signOut', lang)} seal={frame.seal}>
            <Button variant="secondary">{words.signOut}</Button>
            <Small>{words.signOutHint}</Small>
          </Form>
          <LinkRows
            items={[
              { href: href('home', lang), label: words.nothing.deed, icon: 'search' },
              { href: href('safety', lang), label: frameWords(lang).safety, icon: 'lock' },
            ]}
          />
        </Stack>
      </Wrap>
    </SitePage>
  )
}

export const cancelPage = ({ frame, own }: { frame: Frame; own: OwnEnrolment }) => {
  const { lang } = frame
  const words = ownWords(lang)
  return (
    <SitePage frame={frame} title={words.title}>
      <Wrap width="reading" air>
        <Stack>
          <h1>{words.cancelSure}</h1>
          <Lead>{own.shown.text.name}</Lead>
          <p>{words.cancelText}</p>
          <Deeds>
            <Form action={href('ownCancel', lang, { enrolment: own.enrolment.id })} seal={frame.seal}>
              <Button wide>{words.cancelYes}</Button>
            </Form>
            <ButtonLink variant="secondary" href={href('own', lang)}>
              {words.keep}
            </ButtonLink>
          </Deeds>
        </Stack>
      </Wrap>
    </SitePage>
  )
}
