import {
  ButtonLink,
  type Column,
  Deeds,
  Details,
  kitWords,
  Notice,
  Row,
  Stack,
  Table,
  Tag,
} from '../../../kit/html/index.ts'
import { sayDay, sayInstantTime, sayTimes } from '../../../kit/say-time.ts'
import { dayOf, timeOf } from '../../../kit/time.ts'
import { href } from '../../../links.ts'
import type { HeldMeeting } from '../../work-groups.ts'
import { coming, isRunning, type WorkGroupView } from './view.ts'
import { groupWords } from './words.ts'

export const TodaysMeeting = (view: WorkGroupView) => {
  const {
    frame: { lang },
    clock,
    may,
    group,
  } = view
  const words = groupWords(lang)
  const today =
    group.state === 'published' && coming(view).find(({ startsAt }) => dayOf(startsAt).equals(clock.today()))
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

type NumberedMeeting = HeldMeeting & { nth: number }

function meetingColumns({ frame: { lang }, may }: WorkGroupView, isPast: boolean): Column<NumberedMeeting>[] {
  const { meetings: words, came } = groupWords(lang)
  const when = ({ startsAt, endsAt }: HeldMeeting) =>
    `${sayDay(dayOf(startsAt), lang)} ${sayTimes(timeOf(startsAt), timeOf(endsAt), lang)}`
  const first: Column<NumberedMeeting>[] = [
    {
      key: 'when',
      label: words.when,
      name: true,
      cell: (meeting) => <a href={href('workMeeting', lang, { meeting: meeting.id })}>{when(meeting)}</a>,
    },
    {
      key: 'came',
      label: words.came,
      cell: ({ state, present, told, absent }) =>
        state === 'cancelled' ? (
          <Tag>{words.cancelled}</Tag>
        ) : present + told + absent > 0 ? (
          came(present, told, absent)
        ) : isPast ? (
          words.notMarked
        ) : (
          ''
        ),
    },
  ]
  if (isPast || !may.has('meeting.cancel')) return first
  const act: Column<NumberedMeeting> = {
    key: 'act',
    label: words.act,
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

export const Meetings = (view: WorkGroupView) => {
  const {
    frame: { lang },
    meetings,
    group,
  } = view
  const { meetings: words, noMeetings } = groupWords(lang)
  const next = new Set(isRunning(group) ? coming(view).map(({ id }) => id) : [])
  const numbered = meetings.map((meeting, index) => ({ ...meeting, nth: index + 1 }))
  const [ahead, behind] = [numbered.filter(({ id }) => next.has(id)), numbered.filter(({ id }) => !next.has(id))]
  return (
    <Stack as="section" gap={8}>
      <h2>{words.title}</h2>
      {ahead.length === 0 ? (
        <p>{noMeetings}</p>
      ) : (
        <Table
          words={kitWords(lang)}
          caption={words.caption}
          columns={meetingColumns(view, false)}
          rows={ahead}
          rowKey={({ id }) => id}
          cards
        />
      )}
      {behind.length > 0 && (
        <Details summary={words.past(behind.length)}>
          <Table
            words={kitWords(lang)}
            caption={words.pastCaption}
            columns={meetingColumns(view, true)}
            rows={behind}
            rowKey={({ id }) => id}
            cards
          />
        </Details>
      )}
    </Stack>
  )
}
