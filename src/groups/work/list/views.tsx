/** The work list as a table by due date; under 900 px each row is a card. Families by code and make-up, never by name. */
import { WorkPage } from '../../../frame.tsx'
import {
  Button,
  ButtonLink,
  type Column,
  Counts,
  Due,
  EmptyState,
  FilterForm,
  Form,
  GoList,
  kitWords,
  MoreLink,
  Pagination,
  Row,
  Select,
  Small,
  Stack,
  Sub,
  Table,
  Tag,
  TextField,
  Wrap,
} from '../../../kit/html/index.ts'
import type { Frame } from '../../../kit/http/index.ts'
import { sayDay, sayInstantTime, sayMoment } from '../../../kit/say-time.ts'
import { dayOf, type Instant, instantIsBefore, type PlainDate } from '../../../kit/time.ts'
import type { Lang } from '../../../kit/words.ts'
import { href } from '../../../links.ts'
import { sayTitle } from '../../group-title.ts'
import { type MakeUps, nobody } from '../../make-up.ts'
import {
  dueFilters,
  type groupsWithWork,
  type meetingsToday,
  pageSize,
  type WorkRow,
  type WorkSort,
  workStates,
  type workSums,
} from '../../work-list.ts'
import { type HandTask, handTasks, type MessageFate } from '../../work-messages.ts'
import { sayCode, sayDone, sayMakeUp, stateTag, workWords } from '../words.ts'
import { Checks, type ChecksProps } from './checks.tsx'
import type { WorkQuery } from './forms.ts'
import { listWords } from './words.ts'

export type WorkListView = {
  frame: Frame
  query: WorkQuery
  rows: readonly WorkRow[]
  found: number
  sums: Awaited<ReturnType<typeof workSums>>
  groups: Awaited<ReturnType<typeof groupsWithWork>>
  meetings: Awaited<ReturnType<typeof meetingsToday>>
  byHand: readonly MessageFate[]
  checks: ChecksProps['checks']
  makeUps: MakeUps
  now: Instant
  today: PlainDate
}

const addressOf = ({ filter, sort, descending, page }: WorkQuery, lang: Lang) =>
  href(
    'work',
    lang,
    {},
    {
      ...filter,
      sort: sort === 'due' && !descending ? undefined : `${descending ? '-' : ''}${sort}`,
      page: page > 1 ? page : undefined,
    },
  )

const isLate = ({ state, answerBy }: WorkRow, now: Instant) =>
  state === 'asked' && answerBy !== null && instantIsBefore(answerBy, now)

/** What the day means today: late (ours only), today, tomorrow, or just the day. */
function dueOf(row: WorkRow, { now, today, frame: { lang } }: WorkListView) {
  const words = listWords(lang)
  if (row.answerBy === null) return <Due day={words.noDay} />
  const day = dayOf(row.answerBy)
  const said = sayDay(day, lang)
  if (isLate(row, now)) return <Due k="late" tag={words.late(day.until(today).days)} day={said} />
  if (row.state === 'offered') return <Due day={words.answersBy(`${said} ${sayInstantTime(row.answerBy, lang)}`)} />
  if (day.equals(today)) return <Due k="today" tag={workWords(lang).today} day={said} />
  return <Due day={day.equals(today.add({ days: 1 })) ? words.tomorrow(said) : said} />
}

function nextDeed({ state, channel, queueOrder, hasRoom }: WorkRow, lang: Lang) {
  const { next } = listWords(lang)
  if (state === 'asked') return channel ? next.contact[channel] : next.noContact
  if (state === 'offered') return next.family
  if (state === 'joined') return next.joined
  if (queueOrder === 'time') return next.turn
  return hasRoom ? next.need : next.needFull
}

const toEnrolment = (id: string, lang: Lang) => href('workEnrolment', lang, { enrolment: id })

function columnsOf(view: WorkListView): Column<WorkRow>[] {
  const {
    frame: { lang },
    query,
    makeUps,
  } = view
  const words = listWords(lang)
  const common = workWords(lang)
  const sortBy = (sort: WorkSort) => {
    const now = query.sort === sort
    const order: 'ascending' | 'descending' = query.descending ? 'descending' : 'ascending'
    return {
      href: addressOf({ ...query, sort, descending: now && !query.descending, page: 1 }, lang),
      ...(now && { order }),
    }
  }
  return [
    { key: 'due', label: words.column.due, sort: sortBy('due'), cell: (row) => dueOf(row, view) },
    {
      key: 'family',
      label: words.column.family,
      name: true,
      sort: sortBy('family'),
      cell: (row) => (
        <>
          <a href={toEnrolment(row.id, lang)}>{common.family(sayCode(row.code))}</a>
          <br />
          <span class="v-sub">{sayMakeUp(makeUps.get(row.householdId) ?? nobody, lang)}</span>
        </>
      ),
    },
    {
      key: 'group',
      label: words.column.group,
      sort: sortBy('group'),
      moves: true,
      cell: (row) => sayTitle(row, lang, common.online),
    },
    { key: 'next', label: words.column.next, cell: (row) => <strong>{nextDeed(row, lang)}</strong> },
    {
      key: 'state',
      label: words.column.state,
      sort: sortBy('state'),
      half: true,
      cell: (row) => (
        <Tag k={stateTag[row.state]}>
          {row.queuePlace === null ? common.state[row.state] : common.queuedAt(row.queuePlace)}
        </Tag>
      ),
    },
    {
      key: 'act',
      label: words.column.act,
      act: true,
      half: true,
      cell: (row) => (
        <ButtonLink variant="tertiary" href={toEnrolment(row.id, lang)} name={common.openFamily(sayCode(row.code))}>
          {common.open}
        </ButtonLink>
      ),
    },
  ]
}

const Filters = ({ frame: { lang }, query: { filter }, groups }: WorkListView) => {
  const { filter: words } = listWords(lang)
  const common = workWords(lang)
  const isFiltered = Object.values(filter).some((value) => value !== undefined && value !== '')
  return (
    <FilterForm
      action={href('work', lang)}
      label={kitWords(lang).filters}
      button={words.show}
      end={isFiltered && <MoreLink href={href('work', lang)}>{words.clear}</MoreLink>}
    >
      <Select
        name="group"
        label={words.group}
        empty={words.allGroups}
        typed={filter.group}
        options={groups.map((group) => ({ value: group.id, label: sayTitle(group, lang, common.online) }))}
      />
      <Select
        name="state"
        label={words.state}
        empty={words.allStates}
        typed={filter.state}
        options={workStates.map((value) => ({ value, label: common.state[value] }))}
      />
      <Select
        name="due"
        label={words.due}
        empty={words.anyDue}
        typed={filter.due}
        options={dueFilters.map((value) => ({ value, label: words.dues[value] }))}
      />
      <TextField name="code" label={words.code} size={10} typed={filter.code} />
    </FilterForm>
  )
}

const Nothing = ({ frame: { lang }, sums }: WorkListView) => {
  const { empty } = listWords(lang)
  return (
    <EmptyState title={empty.title} deed={{ href: href('workGroups', lang), label: empty.groups }}>
      <p>{sums.open === 0 ? empty.text : empty.filtered}</p>
    </EmptyState>
  )
}

const Today = ({ frame: { lang }, meetings }: WorkListView) =>
  meetings.length === 0 ? null : (
    <Stack as="section" gap={8} label={listWords(lang).meetings}>
      <h2>{listWords(lang).meetings}</h2>
      <GoList
        rows={meetings.map((meeting) => ({
          href: href('workMeeting', lang, { meeting: meeting.id }),
          icon: 'people',
          label: sayTitle(meeting, lang, workWords(lang).online),
          hint: sayInstantTime(meeting.startsAt, lang),
        }))}
      />
    </Stack>
  )

const ByHand = ({ frame, byHand, makeUps }: WorkListView) => {
  if (byHand.length === 0) return null
  const { lang } = frame
  const { byHand: words } = listWords(lang)
  return (
    <Stack as="section" gap={8} label={words.title}>
      <h2>{words.title}</h2>
      <Sub>{words.text}</Sub>
      <Table
        words={kitWords(lang)}
        caption={words.caption}
        columns={handColumns({ frame, makeUps }, words)}
        rows={handTasks(byHand)}
        rowKey={({ messages }) => messages.join()}
        cards
      />
    </Stack>
  )
}

export type HandWords = { what: string; how: string; since: string; family: string; act: string }

/** Calls and letters to make, with a button that says it is done; shown on the work list and on a group's page. */
export function handColumns(
  { frame, makeUps, back = 'work' }: { frame: Frame; makeUps: MakeUps; back?: 'work' | 'group' },
  words: HandWords,
): Column<HandTask>[] {
  const { lang } = frame
  const common = workWords(lang)
  return [
    { key: 'since', label: words.since, cell: ({ plannedAt }) => sayMoment(plannedAt, lang) },
    {
      key: 'family',
      label: words.family,
      name: true,
      cell: ({ enrolmentId, householdId, code }) => (
        <>
          <a href={toEnrolment(enrolmentId, lang)}>{common.family(sayCode(code))}</a>
          <br />
          <span class="v-sub">{sayMakeUp(makeUps.get(householdId) ?? nobody, lang)}</span>
        </>
      ),
    },
    {
      key: 'what',
      label: words.what,
      cell: ({ kinds }) => <strong>{kinds.map((kind) => common.matter[kind]).join('. ')}</strong>,
    },
    {
      key: 'how',
      label: words.how,
      half: true,
      cell: ({ channel, state }) =>
        state === 'by-hand' ? common.byHand[channel] : `${common.channel[channel]}: ${common.messageState[state]}`,
    },
    {
      key: 'act',
      label: words.act,
      act: true,
      half: true,
      cell: ({ messages, enrolmentId, code }) => (
        <Form
          action={href('workEnrolmentDeed', lang, { enrolment: enrolmentId, deed: 'message-done' })}
          seal={frame.seal}
          carried={{ message: messages, back }}
          inline
        >
          <Button variant="secondary" name={common.messageDoneFor(sayCode(code))}>
            {common.messageDone}
          </Button>
        </Form>
      ),
    },
  ]
}

export const workListPage = (view: WorkListView) => {
  const { frame, query, rows, found, sums, today, now } = view
  const { lang } = frame
  const words = listWords(lang)
  const kit = kitWords(lang)
  return (
    <WorkPage frame={frame} title={words.title} done={sayDone(lang, frame.done, {})}>
      <Wrap width="staff" air>
        <Stack gap={16}>
          <Row apart>
            <div>
              <h1>{words.title}</h1>
              <Sub>{words.lead(sayDay(today, lang), sums.open)}</Sub>
            </div>
            <Counts
              counts={[
                { n: sums.late, words: words.count.late, ...(sums.late > 0 && { k: 'late' as const }) },
                { n: sums.today, words: words.count.today, ...(sums.today > 0 && { k: 'today' as const }) },
                { n: sums.week, words: words.count.week },
                { n: sums.queued, words: words.count.queued },
              ]}
            />
          </Row>
          <Today {...view} />
          <Filters {...view} />
          {rows.length === 0 ? (
            <Nothing {...view} />
          ) : (
            <>
              <Table
                words={kit}
                caption={words.caption}
                columns={columnsOf(view)}
                rows={rows}
                rowKey={({ id }) => id}
                tone={(row) => (isLate(row, now) ? 'late' : undefined)}
                cards
                keys
              />
              <Row apart>
                <Small>{words.found(found)}</Small>
                <Pagination
                  words={kit}
                  now={query.page}
                  all={Math.ceil(found / pageSize)}
                  href={(page) => addressOf({ ...query, page }, lang)}
                />
              </Row>
              <Small>{words.foot}</Small>
            </>
          )}
          <ByHand {...view} />
          <Checks frame={frame} checks={view.checks} />
        </Stack>
      </Wrap>
    </WorkPage>
  )
}
