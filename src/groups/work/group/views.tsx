/** One group for those who run it: families by code, meetings, messages and what must be done by hand. */
import { plain, type Words } from '../../../directory/texts.ts'
import { WorkPage } from '../../../frame.tsx'
import type { Frame } from '../../../kit/http/index.ts'
import {
  Breadcrumbs, Button, ButtonLink, Card, type Column, Columns, Deeds, Details, type Fact, Facts, Form, kitWords, MoreLink, Notice, Row, SeatDots, Stack, Sub, Table, Tag,
} from '../../../kit/html/index.ts'
import { showCode } from '../../../kit/ids.ts'
import { sayDate, sayDay, sayInstantDay, sayInstantTime, sayMoment, sayTimes } from '../../../kit/say-time.ts'
import { type Clock, dayOf, instantIsBefore, timeOf } from '../../../kit/time.ts'
import type { Lang } from '../../../kit/words.ts'
import { href } from '../../../links.ts'
import { messageStates } from '../../../messages/message.ts'
import type { Facilitator } from '../../facilitators.ts'
import { sayTitle } from '../../group-title.ts'
import { type MakeUps, nobody } from '../../make-up.ts'
import type { GroupDeed } from '../../rules.ts'
import type { GroupFacts, HeldMeeting, Member } from '../../work-groups.ts'
import { countDiets } from '../../work-meetings.ts'
import type { MessageFate, SentMessage } from '../../work-messages.ts'
import { handColumns } from '../list/views.tsx'
import { groupTag, sayDone, sayMakeUp, stateTag, workWords } from '../words.ts'
import { groupWords } from './message-views.tsx'

export type WorkGroupView = {
  frame: Frame
  group: GroupFacts
  members: readonly Member[]
  past: readonly Member[]
  meetings: readonly HeldMeeting[]
  facilitators: readonly Facilitator[]
  where: { name: Words; address: string } | undefined
  byHand: readonly MessageFate[]
  sent: readonly SentMessage[]
  makeUps: MakeUps
  may: ReadonlySet<GroupDeed>
  clock: Clock
  /** The address people know the service by, for the link to copy. */
  origin: string
}

const isRunning = ({ state }: GroupFacts) => state === 'draft' || state === 'published'
const coming = ({ meetings, clock }: WorkGroupView) => meetings.filter(({ state, endsAt }) => state === 'planned' && !instantIsBefore(endsAt, clock.now()))

/** What one family needs, in a few words: for a line of a list, and summed for the door. */
export function needsOf({ needs, childcareChildren, interpreterLanguage, diets }: Pick<Member, 'needs' | 'childcareChildren' | 'interpreterLanguage' | 'diets'>, lang: Lang) {
  const words = workWords(lang)
  const said = needs.map((need) => (need === 'interpreter' && interpreterLanguage ? `${words.need.interpreter}: ${interpreterLanguage}` : need === 'diet' && diets ? `${words.need.diet}: ${diets}` : words.need[need]))
  return [...(childcareChildren > 0 ? [words.childcareFor(childcareChildren)] : []), ...said]
}

const TopDeeds = ({ frame, group, may }: WorkGroupView) => {
  const words = groupWords(frame.lang)
  const params = { group: group.id }
  if (!isRunning(group)) return null
  return (
    <Deeds>
      {group.state === 'draft' && may.has('group.publish') && (
        <Form action={href('workGroupPublish', frame.lang, params)} seal={frame.seal} inline>
          <Button>{words.publish}</Button>
        </Form>
      )}
      {group.state === 'published' && may.has('group.tell') && <ButtonLink href={href('workGroupMessage', frame.lang, params)}>{words.message}</ButtonLink>}
      {may.has('group.edit') && (
        <ButtonLink variant="secondary" href={href('workGroupEdit', frame.lang, params)}>
          {words.edit}
        </ButtonLink>
      )}
    </Deeds>
  )
}

const TodaysMeeting = (view: WorkGroupView) => {
  const { frame: { lang }, clock, may, group } = view
  const words = groupWords(lang)
  const today = group.state === 'published' && coming(view).find(({ startsAt }) => dayOf(startsAt).equals(clock.today()))
  if (!today) return null
  const params = { meeting: today.id }
  return (
    <Notice>
      <p>{words.today.text(sayInstantTime(today.startsAt, lang))}</p>
      <Deeds>
        <ButtonLink href={href('workMeeting', lang, params)}>{words.today.open}</ButtonLink>
        {may.has('meeting.cancel') && (
          <ButtonLink variant="secondary" href={href('workMeetingCancel', lang, params)}>
            {words.today.cancel}
          </ButtonLink>
        )}
      </Deeds>
    </Notice>
  )
}

function memberColumns({ frame: { lang }, makeUps }: WorkGroupView): Column<Member>[] {
  const { families } = groupWords(lang)
  const common = workWords(lang)
  return [
    {
      key: 'family', label: families.family, name: true,
      cell: ({ id, code, householdId }) => (
        <>
          <a href={href('workEnrolment', lang, { enrolment: id })}>{common.family(showCode(code))}</a>
          <br />
          <span class="v-sub">{sayMakeUp(makeUps.get(householdId) ?? nobody, lang)}</span>
        </>
      ),
    },
    {
      key: 'state', label: families.state,
      cell: ({ state, answerBy }) => (
        <>
          <Tag k={stateTag[state]}>{common.state[state]}</Tag> {answerBy && <span class="v-sub">{sayMoment(answerBy, lang)}</span>}
        </>
      ),
    },
    { key: 'needs', label: families.needs, named: true, cell: (member) => needsOf(member, lang).join(', ') || '–' },
    { key: 'contact', label: families.contact, named: true, half: true, cell: ({ channel }) => (channel ? common.channel[channel] : '–') },
    { key: 'since', label: families.since, named: true, half: true, cell: ({ stateSince }) => sayInstantDay(stateSince, lang) },
  ]
}

const Families = (view: WorkGroupView) => {
  const { frame: { lang }, members, past, group } = view
  const { families: words, needOrder } = groupWords(lang)
  const columns = memberColumns(view)
  return (
    <Stack as="section" gap={8}>
      <h2>{words.title}</h2>
      {group.queueOrder === 'need' && members.some(({ state }) => state === 'queued') && <Sub>{needOrder}</Sub>}
      {members.length === 0 ? <p>{words.none}</p> : <Table words={kitWords(lang)} caption={words.caption} columns={columns} rows={members} rowKey={({ id }) => id} cards keys />}
      {past.length > 0 && (
        <Details summary={`${words.past} (${past.length})`}>
          <Table words={kitWords(lang)} caption={words.past} columns={columns} rows={past} rowKey={({ id }) => id} cards />
        </Details>
      )}
    </Stack>
  )
}

type NumberedMeeting = HeldMeeting & { nth: number }

function meetingColumns({ frame: { lang }, may }: WorkGroupView, isPast: boolean): Column<NumberedMeeting>[] {
  const { meetings: words, came } = groupWords(lang)
  const when = ({ startsAt, endsAt }: HeldMeeting) => `${sayDay(dayOf(startsAt), lang)} ${sayTimes(timeOf(startsAt), timeOf(endsAt), lang)}`
  const first: Column<NumberedMeeting>[] = [
    { key: 'when', label: words.when, name: true, cell: (meeting) => <a href={href('workMeeting', lang, { meeting: meeting.id })}>{when(meeting)}</a> },
    {
      key: 'came', label: words.came,
      cell: ({ state, present, told, absent }) => (state === 'cancelled' ? <Tag>{words.cancelled}</Tag> : present + told + absent > 0 ? came(present, told, absent) : isPast ? words.notMarked : ''),
    },
  ]
  if (isPast || !may.has('meeting.cancel')) return first
  const act: Column<NumberedMeeting> = {
    key: 'act', label: words.act,
    cell: (meeting) => (
      <Row>
        {may.has('meeting.move') && (
          <a href={href('workMeetingMove', lang, { meeting: meeting.id })} aria-label={words.moveIt(when(meeting))}>
            {words.move}
          </a>
        )}
        <a href={href('workMeetingCancel', lang, { meeting: meeting.id })} aria-label={words.cancelIt(when(meeting))}>
          {words.cancel}
        </a>
      </Row>
    ),
  }
  return [...first, act]
}

const Meetings = (view: WorkGroupView) => {
  const { frame: { lang }, meetings, group } = view
  const { meetings: words, noMeetings } = groupWords(lang)
  const next = new Set(isRunning(group) ? coming(view).map(({ id }) => id) : [])
  const numbered = meetings.map((meeting, index) => ({ ...meeting, nth: index + 1 }))
  const [ahead, behind] = [numbered.filter(({ id }) => next.has(id)), numbered.filter(({ id }) => !next.has(id))]
  return (
    <Stack as="section" gap={8}>
      <h2>{words.title}</h2>
      {ahead.length === 0 ? <p>{noMeetings}</p> : <Table words={kitWords(lang)} caption={words.caption} columns={meetingColumns(view, false)} rows={ahead} rowKey={({ id }) => id} cards />}
      {behind.length > 0 && (
        <Details summary={words.past(behind.length)}>
          <Table words={kitWords(lang)} caption={words.pastCaption} columns={meetingColumns(view, true)} rows={behind} rowKey={({ id }) => id} cards />
        </Details>
      )}
    </Stack>
  )
}

const ByHand = ({ frame, byHand, makeUps }: WorkGroupView) => {
  if (byHand.length === 0) return null
  const { byHand: words } = groupWords(frame.lang)
  return (
    <Stack as="section" gap={8}>
      <h2>{words.title}</h2>
      <Table words={kitWords(frame.lang)} caption={words.caption} columns={handColumns({ frame, makeUps, back: 'group' }, words)} rows={byHand} rowKey={({ id }) => id} cards />
    </Stack>
  )
}

const Sent = ({ frame: { lang }, sent }: WorkGroupView) => {
  if (sent.length === 0) return null
  const { sent: words } = groupWords(lang)
  const { messageState } = workWords(lang)
  const fates = ({ fates }: SentMessage) => messageStates.flatMap((state) => (fates[state] ? [words.fate(messageState[state], fates[state])] : [])).join(', ')
  return (
    <Stack as="section" gap={8}>
      <h2>{words.title}</h2>
      <ul class="v-list v-stack" data-gap="4">
        {sent.map((message) => (
          <li key={message.batch}>{words.line(sayMoment(message.plannedAt, lang), fates(message))}</li>
        ))}
      </ul>
    </Stack>
  )
}

/** Everything the people who are in need, summed: "Kyyti 2, Tulkki: arabia 1, maidoton 2". */
function neededBy(members: readonly Member[], lang: Lang): string[] {
  const words = workWords(lang)
  const joined = members.filter(({ state }) => state === 'joined')
  const children = joined.reduce((sum, { childcareChildren }) => sum + childcareChildren, 0)
  const plainNeeds = (['step-free', 'ride'] as const).flatMap((need) => {
    const n = joined.filter(({ needs }) => needs.includes(need)).length
    return n > 0 ? [`${words.need[need]}: ${words.families(n)}`] : []
  })
  const interpreters = countDiets(joined.flatMap(({ interpreterLanguage }) => interpreterLanguage ?? [])).map(([language, n]) => `${words.need.interpreter}: ${language} ${n}`)
  const diets = countDiets(joined.map(({ diets }) => diets)).map(([diet, n]) => `${diet} ${n}`)
  return [...(children > 0 ? [words.childcareFor(children)] : []), ...plainNeeds, ...interpreters, ...(diets.length > 0 ? [`${words.need.diet}: ${diets.join(', ')}`] : [])]
}

const whereIs = ({ frame: { lang }, group: { online, municipality, confidential }, where }: WorkGroupView) => {
  const words = workWords(lang)
  if (online) return words.online
  return [where && plain(where.name, lang), where?.address, municipality && plain(municipality, lang), confidential && words.confidential].filter(Boolean).join(', ') || groupWords(lang).placeOpen
}

function factsOf(view: WorkGroupView): Fact[] {
  const { frame: { lang }, group, members, facilitators } = view
  const words = groupWords(lang)
  const common = workWords(lang)
  const next = coming(view)
  const [first] = next
  const last = next.at(-1)
  const needed = neededBy(members, lang)
  const who = facilitators.map(({ firstName, peer, nameShown }) => (nameShown ? (peer ? words.peer(firstName) : firstName) : words.hidden(firstName)))
  const facts: (Fact | false)[] = [
    { icon: 'date', name: words.facts.when, value: first && last ? `${sayMoment(first.startsAt, lang)} – ${sayDate(dayOf(last.startsAt), lang)}, ${words.meetingsLeft(next.length)}` : words.noMeetings },
    { icon: 'place', name: words.facts.where, value: whereIs(view) },
    {
      icon: 'people', name: words.facts.places,
      value: (
        <>
          {group.size > 0 && group.size <= 16 && <SeatDots free={Math.max(0, group.size - group.taken)} of={group.size} />} <strong>{common.seats(group.taken, group.size)}</strong>
          {group.queued > 0 && `. ${words.queued(group.queued)}`}
        </>
      ),
    },
    group.childcareSize > 0 && { icon: 'kid', name: words.facts.childcare, value: words.childcareUsed(group.childcareTaken, group.childcareSize) },
    { icon: 'door', name: words.facts.joining, value: [words.joining[group.joining], words.queueOrder[group.queueOrder], ...(group.takesNew ? [] : [words.closed])].join('. ').replace(/\.\./g, '.') },
    { icon: 'language', name: words.facts.language, value: (common.language as Record<string, string>)[group.language] ?? group.language },
    who.length > 0 && { icon: 'person', name: words.facts.who, value: common.list(who) },
    needed.length > 0 && { icon: 'food', name: words.facts.needs, value: needed.join('. ') },
  ]
  return facts.filter((fact) => fact !== false)
}

const Side = (view: WorkGroupView) => {
  const { frame: { lang }, group, may, origin } = view
  const words = groupWords(lang)
  const address = `${origin}${href('group', lang, { group: group.id })}`
  return (
    <>
      <Facts card named facts={factsOf(view)} />
      <Card as="section">
        <h2>{words.public.title}</h2>
        {group.state === 'draft' ? (
          <Sub>{words.public.draft}</Sub>
        ) : (
          <>
            <Sub>{words.public.copy}</Sub>
            <p>
              <a href={address}>{address.replace(/^https?:\/\//, '')}</a>
            </p>
            <MoreLink href={href('programmeCard', lang, { slug: group.programmeSlug })} icon="print">
              {words.public.card}
            </MoreLink>
          </>
        )}
      </Card>
      {isRunning(group) && may.has('group.cancel') && (
        <MoreLink href={href('workGroupCancel', lang, { group: group.id })} icon="bin">
          {words.cancel}
        </MoreLink>
      )}
    </>
  )
}

export const workGroupPage = (view: WorkGroupView) => {
  const { frame, group } = view
  const { lang } = frame
  const words = groupWords(lang)
  const title = sayTitle(group, lang, workWords(lang).online)
  return (
    <WorkPage frame={frame} title={title} done={sayDone(lang, frame.done, words.done)}>
      <Columns side={<Side {...view} />}>
        <Breadcrumbs words={kitWords(lang)} trail={[{ href: href('workGroups', lang), label: words.groups }]} />
        <Row apart>
          <h1>{title}</h1>
          <Tag k={groupTag[group.state]}>{workWords(lang).groupState[group.state]}</Tag>
        </Row>
        {group.state === 'draft' && <Sub>{words.publishHint}</Sub>}
        <TopDeeds {...view} />
        <TodaysMeeting {...view} />
        <ByHand {...view} />
        <Families {...view} />
        <Meetings {...view} />
        <Sent {...view} />
      </Columns>
    </WorkPage>
  )
}
