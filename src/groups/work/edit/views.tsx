/** Making a group: form in four parts on the left, the year on the right (under on phones), the list of days to edit. */
import { WorkPage } from '../../../frame.tsx'
import {
  Breadcrumbs,
  Button,
  Checkbox,
  type Column,
  Deeds,
  ErrorSummary,
  Form,
  fieldId,
  Grid,
  kitWords,
  Nb,
  Notice,
  Stack,
  Sub,
  Table,
  Wrap,
} from '../../../kit/html/index.ts'
import type { Frame } from '../../../kit/http/index.ts'
import { summaryOf } from '../../../kit/problem-words.ts'
import { sayDate, sayDay, sayTimes } from '../../../kit/say-time.ts'
import { timeOf } from '../../../kit/time.ts'
import type { Lang } from '../../../kit/words.ts'
import { holidayOn } from '../../../kit/working-days.ts'
import { href } from '../../../links.ts'
import type { Clash } from '../../clashes.ts'
import { sayTitle } from '../../group-title.ts'
import type { Meeting } from '../../schedule.ts'
import { workWords } from '../words.ts'
import type { MonthShown, Skipped } from './days.ts'
import {
  BeginningFields,
  editWords,
  type FieldsView,
  NameFields,
  Part,
  PeopleFields,
  RhythmFields,
  WhereFields,
} from './fields.tsx'
import { type DayTyped, mostMeetings } from './forms.ts'
import { YearDrawing, YearSign } from './year.tsx'

export type DayShown = DayTyped & { meeting: Meeting | undefined; clashes: readonly Clash[] }
export type Counted = {
  rows: readonly DayShown[]
  skipped: readonly Skipped[]
  months: readonly MonthShown[]
  /** The rhythm the days were counted from. */
  mark: string
  /** How many meetings were asked for, when so many do not fit. */
  asked: number | undefined
}

export type NewGroupView = Omit<FieldsView, 'lang' | 'taken'> & { frame: Frame; counted: Counted | undefined }

const clashWords = ({ samePlace, sameWorker, sees, ...title }: Clash, lang: Lang) => {
  const { days } = editWords(lang)
  const group = sees ? sayTitle(title, lang, workWords(lang).online) : days.otherGroup
  return samePlace && sameWorker ? days.sameBoth(group) : samePlace ? days.samePlace(group) : days.sameWorker(group)
}

type DayRow = DayShown & { row: number; isAdded: boolean }

/** Where one lands when the days have been counted; with something to mend one lands on top, where it is told. */
const daysId = 'paivat'

const DayInput = ({
  row,
  typed,
  problem,
  label,
}: {
  row: number
  typed: string
  problem: string | undefined
  label: string
}) => {
  const id = fieldId(`day.${row}`)
  return (
    <div class="ds-field">
      <input
        class="ds-input"
        type="text"
        id={id}
        name={`day.${row}`}
        value={typed}
        size={11}
        aria-label={label}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
      />
      {problem && (
        <p class="ds-validation-message" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  )
}

function dayColumns({ frame: { lang }, problems }: NewGroupView): Column<DayRow>[] {
  const { days, holiday } = editWords(lang)
  return [
    {
      key: 'nth',
      label: days.nth,
      name: true,
      half: true,
      cell: ({ row, isAdded }) => (isAdded ? '+' : `${row + 1}.`),
    },
    {
      key: 'day',
      label: days.day,
      half: true,
      cell: ({ row, typed, isAdded }) => (
        <DayInput
          row={row}
          typed={typed}
          problem={problems[`day.${row}`]}
          label={isAdded ? days.added : days.dayOf(row + 1)}
        />
      ),
    },
    {
      key: 'when',
      label: days.when,
      cell: ({ day, meeting }) =>
        day && (
          <>
            {sayDay(day, lang)} {meeting && <Nb>{sayTimes(timeOf(meeting.startsAt), timeOf(meeting.endsAt), lang)}</Nb>}
          </>
        ),
    },
    {
      key: 'note',
      label: days.note,
      cell: ({ day, clashes }) => {
        const name = day && holidayOn(day)
        return [
          ...(name ? [days.onHoliday(holiday[name])] : []),
          ...clashes.map((clash) => clashWords(clash, lang)),
        ].map((text) => (
          <span key={text} class="v-note">
            {clashes.length > 0 && <YearSign mark="clash" />}
            <span>{text}</span>
          </span>
        ))
      },
    },
  ]
}

const DaysList = (view: NewGroupView & { counted: Counted }) => {
  const {
    frame: { lang },
    counted,
    problems,
    typed,
  } = view
  const { days, holiday, clashesOk } = editWords(lang)
  const sound = counted.rows.flatMap(({ day }) => (day ? [day] : []))
  const [first, last] = [sound[0], sound.at(-1)]
  const added: DayRow[] =
    counted.rows.length < mostMeetings
      ? [
          {
            typed: '',
            day: undefined,
            problem: undefined,
            meeting: undefined,
            clashes: [],
            row: counted.rows.length,
            isAdded: true,
          },
        ]
      : []
  const rows = [...counted.rows.map((day, row) => ({ ...day, row, isAdded: false })), ...added]
  const hasClashes = counted.rows.some(({ clashes }) => clashes.length > 0)
  return (
    <Part title={days.title}>
      {first && last && (
        <p role="status">
          <strong>{days.sum(sound.length, sayDate(first, lang), sayDate(last, lang))}</strong>
        </p>
      )}
      {counted.asked !== undefined && <Notice color="warning">{days.short(sound.length)}</Notice>}
      {counted.skipped.length > 0 && (
        <p>
          {days.skipped}: {counted.skipped.map(({ day, why }) => `${sayDay(day, lang)} ${holiday[why]}`).join(', ')}
        </p>
      )}
      <Sub>{days.hint}</Sub>
      <Table
        words={kitWords(lang)}
        caption={days.caption}
        columns={dayColumns(view)}
        rows={rows}
        rowKey={({ row }) => String(row)}
        cards
      />
      {hasClashes && (
        <Checkbox
          name="clashes"
          label={clashesOk}
          typed={String(typed.clashes ?? '')}
          {...(problems.clashes !== undefined && { problem: problems.clashes })}
        />
      )}
      <Deeds>
        <Button
          variant="secondary"
          send={{ name: '_do', value: 'check' }}
          formaction={`${href('workGroupNew', lang, { programme: view.options.programme.id })}#${daysId}`}
        >
          {days.check}
        </Button>
      </Deeds>
    </Part>
  )
}

const YearSide = ({ lang, counted }: { lang: Lang; counted: Counted }) => {
  const { year } = editWords(lang)
  return (
    <>
      <h2>{year.title}</h2>
      <YearDrawing months={counted.months} names={year.months} />
      {(['meeting', 'skipped', 'clash'] as const).map((mark) => (
        <p key={mark} class="v-note">
          <YearSign mark={mark} />
          <span>{year[mark]}</span>
        </p>
      ))}
    </>
  )
}

/** After counting one lands on the list, with the year beside it (under it on a phone). */
const DaysAndYear = (view: NewGroupView & { counted: Counted }) => (
  <div class="v-columns" id={Object.keys(view.problems).length === 0 ? daysId : undefined}>
    <DaysList {...view} />
    <div class="v-stack v-side">
      <YearSide lang={view.frame.lang} counted={view.counted} />
    </div>
  </div>
)

const FourParts = (fields: FieldsView & { countAt: string }) => {
  const { part } = editWords(fields.lang)
  return (
    <Grid columns={2}>
      <Stack gap={16}>
        <Part title={part.basics}>
          <NameFields {...fields} />
          <BeginningFields {...fields} />
        </Part>
        <Part title={part.place}>
          <WhereFields {...fields} />
        </Part>
      </Stack>
      <Stack gap={16}>
        <Part title={part.people}>
          <PeopleFields {...fields} />
        </Part>
        <Part title={part.rhythm}>
          <RhythmFields {...fields} />
        </Part>
      </Stack>
    </Grid>
  )
}

export const newGroupPage = (view: NewGroupView) => {
  const { frame, options, problems, counted } = view
  const { lang } = frame
  const words = editWords(lang)
  const kit = kitWords(lang)
  const address = href('workGroupNew', lang, { programme: options.programme.id })
  const title = words.newTitle(options.name)
  return (
    <WorkPage frame={frame} title={title} problems={Object.keys(problems).length > 0}>
      <Wrap air>
        <Stack gap={16}>
          <ErrorSummary title={kit.errorTitle} problems={summaryOf(problems)} />
          <Breadcrumbs words={kit} trail={[{ href: href('workGroups', lang), label: words.groups }]} />
          <h1>{title}</h1>
          <Sub>{words.lead}</Sub>
          <Form
            action={address}
            seal={frame.seal}
            enter={counted ? words.days.check : words.count}
            carried={counted ? { _rhythm: counted.mark } : {}}
          >
            <FourParts {...view} lang={lang} countAt={`${address}#${daysId}`} />
            {counted && <DaysAndYear {...view} counted={counted} />}
            <Deeds>
              <Button send={{ name: '_do', value: 'save' }}>{words.saveDraft}</Button>
            </Deeds>
          </Form>
        </Stack>
      </Wrap>
    </WorkPage>
  )
}

export type EditGroupView = FieldsView & { frame: Frame; group: { id: string; title: string; isDraft: boolean } }

export const editGroupPage = (view: EditGroupView) => {
  const { frame, problems, group, lang } = view
  const words = editWords(lang)
  const kit = kitWords(lang)
  return (
    <WorkPage frame={frame} title={words.editTitle} problems={Object.keys(problems).length > 0}>
      <Wrap width="reading" air>
        <Stack gap={16}>
          <ErrorSummary title={kit.errorTitle} problems={summaryOf(problems)} />
          <Breadcrumbs
            words={kit}
            trail={[
              { href: href('workGroups', lang), label: words.groups },
              { href: href('workGroup', lang, { group: group.id }), label: group.title },
            ]}
          />
          <h1>{words.editTitle}</h1>
          <Sub>{words.editLead}</Sub>
          <Form action={href('workGroupEdit', lang, { group: group.id })} seal={frame.seal} enter={words.save}>
            <Part title={words.editPart.basics}>
              <NameFields {...view} />
              {group.isDraft && <BeginningFields {...view} />}
            </Part>
            <Part title={words.editPart.place}>
              <WhereFields {...view} />
            </Part>
            <Part title={words.editPart.people}>
              <PeopleFields {...view} />
            </Part>
            <Deeds>
              <Button>{words.save}</Button>
            </Deeds>
          </Form>
        </Stack>
      </Wrap>
    </WorkPage>
  )
}
