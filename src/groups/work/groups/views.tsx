/** The list of groups: state, next meeting, places, queue, who waits for us. */
import { WorkPage } from '../../../frame.tsx'
import {
  ButtonLink,
  type Column,
  Details,
  EmptyState,
  FilterForm,
  kitWords,
  LinkRows,
  MoreLink,
  Pagination,
  Row,
  SeatDots,
  Select,
  Stack,
  Sub,
  Table,
  Tag,
  TextField,
  Wrap,
} from '../../../kit/html/index.ts'
import type { Frame } from '../../../kit/http/index.ts'
import { sayMoment } from '../../../kit/say-time.ts'
import { type Lang, wordsOf } from '../../../kit/words.ts'
import { href } from '../../../links.ts'
import { sayTitle } from '../../group-title.ts'
import { groupStates } from '../../rows.ts'
import type { GroupListRow, GroupSort, programmesOfMine } from '../../work-groups.ts'
import { pageSize } from '../../work-list.ts'
import { groupTag, sayDone, workWords } from '../words.ts'
import type { GroupsQuery } from './pages.ts'
import { en } from './text.en.ts'
import { fi } from './text.fi.ts'
import { sv } from './text.sv.ts'

export const groupsWords = wordsOf({ fi, sv, en })

type GroupsView = {
  frame: Frame
  query: GroupsQuery
  rows: readonly GroupListRow[]
  found: number
  programmes: Awaited<ReturnType<typeof programmesOfMine>>
}

const addressOf = ({ filter, sort, descending, page }: GroupsQuery, lang: Lang) =>
  href(
    'workGroups',
    lang,
    {},
    {
      ...filter,
      sort: sort === 'next' && !descending ? undefined : `${descending ? '-' : ''}${sort}`,
      page: page > 1 ? page : undefined,
    },
  )

/** Dots are for a few places; of many the numbers tell enough. */
const Places = ({ row: { taken, size }, lang }: { row: GroupListRow; lang: Lang }) => (
  <>
    {size > 0 && size <= 16 && <SeatDots free={Math.max(0, size - taken)} of={size} />}{' '}
    <span class="v-number">{workWords(lang).seats(taken, size)}</span>
  </>
)

const GroupName = ({ row, lang }: { row: GroupListRow; lang: Lang }) => {
  const title = sayTitle(row, lang, workWords(lang).online)
  if (row.mayRead) return <a href={href('workGroup', lang, { group: row.id })}>{title}</a>
  return (
    <>
      {title}
      <br />
      <span class="v-sub">{groupsWords(lang).partner}</span>
    </>
  )
}

function columnsOf({ frame: { lang }, query }: GroupsView): Column<GroupListRow>[] {
  const { column, noNext } = groupsWords(lang)
  const sortBy = (sort: GroupSort) => {
    const now = query.sort === sort
    const order: 'ascending' | 'descending' = query.descending ? 'descending' : 'ascending'
    return {
      href: addressOf({ ...query, sort, descending: now && !query.descending, page: 1 }, lang),
      ...(now && { order }),
    }
  }
  return [
    {
      key: 'name',
      label: column.group,
      name: true,
      sort: sortBy('name'),
      cell: (row) => <GroupName row={row} lang={lang} />,
    },
    {
      key: 'next',
      label: column.next,
      sort: sortBy('next'),
      named: true,
      cell: ({ nextAt }) => (nextAt ? sayMoment(nextAt, lang) : <span class="v-sub">{noNext}</span>),
    },
    {
      key: 'taken',
      label: column.taken,
      sort: sortBy('taken'),
      named: true,
      cell: (row) => <Places row={row} lang={lang} />,
    },
    {
      key: 'queued',
      label: column.queued,
      sort: sortBy('queued'),
      number: true,
      named: true,
      half: true,
      cell: ({ queued }) => queued,
    },
    {
      key: 'asked',
      label: column.asked,
      sort: sortBy('asked'),
      number: true,
      named: true,
      half: true,
      cell: ({ asked }) => (asked > 0 ? <strong>{asked}</strong> : 0),
    },
    {
      key: 'state',
      label: column.state,
      half: true,
      cell: ({ state }) => <Tag k={groupTag[state]}>{workWords(lang).groupState[state]}</Tag>,
    },
  ]
}

/** A group is made from a programme: straight from the only one, or by choosing. */
const MakeGroup = ({ frame: { lang }, programmes }: GroupsView) => {
  const words = groupsWords(lang)
  const mine = programmes.filter(({ mine, closed }) => mine && !closed)
  const [only] = mine
  const address = (programme: string) => href('workGroupNew', lang, { programme })
  if (only === undefined) return null
  if (mine.length === 1) return <ButtonLink href={address(only.id)}>{words.make}</ButtonLink>
  return (
    <Details summary={words.makeOf}>
      <LinkRows items={mine.map(({ id, name }) => ({ href: address(id), label: name }))} />
    </Details>
  )
}

const Filters = ({ frame: { lang }, query: { filter }, programmes }: GroupsView) => {
  const { filter: words } = groupsWords(lang)
  const isFiltered = Object.values(filter).some((value) => value !== undefined && value !== '')
  return (
    <FilterForm
      action={href('workGroups', lang)}
      label={kitWords(lang).filters}
      button={words.show}
      end={isFiltered && <MoreLink href={href('workGroups', lang)}>{words.clear}</MoreLink>}
    >
      <Select
        name="state"
        label={words.state}
        empty={words.open}
        typed={filter.state}
        options={groupStates.map((value) => ({ value, label: workWords(lang).groupState[value] }))}
      />
      <Select
        name="programme"
        label={words.programme}
        empty={words.all}
        typed={filter.programme}
        options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField name="text" label={words.text} size={18} typed={filter.text} />
    </FilterForm>
  )
}

export const groupsPage = (view: GroupsView) => {
  const { frame, query, rows, found } = view
  const { lang } = frame
  const words = groupsWords(lang)
  const kit = kitWords(lang)
  const isFiltered = Object.values(query.filter).some((value) => value !== undefined && value !== '')
  return (
    <WorkPage frame={frame} title={words.title} done={sayDone(lang, frame.done, {})}>
      <Wrap width="staff" air>
        <Stack gap={16}>
          <Row apart>
            <div>
              <h1>{words.title}</h1>
              <Sub>{words.lead(found)}</Sub>
            </div>
            <MakeGroup {...view} />
          </Row>
          <Filters {...view} />
          {rows.length === 0 ? (
            <EmptyState
              title={words.empty.title}
              deed={{ href: href('workProgrammes', lang), label: words.empty.programmes }}
            >
              <p>{isFiltered ? words.empty.filtered : words.empty.text}</p>
            </EmptyState>
          ) : (
            <>
              <Table
                words={kit}
                caption={words.caption}
                columns={columnsOf(view)}
                rows={rows}
                rowKey={({ id }) => id}
                cards
                keys
              />
              <Pagination
                words={kit}
                now={query.page}
                all={Math.ceil(found / pageSize)}
                href={(page) => addressOf({ ...query, page }, lang)}
              />
            </>
          )}
        </Stack>
      </Wrap>
    </WorkPage>
  )
}
