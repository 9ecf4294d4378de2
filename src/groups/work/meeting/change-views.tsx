/** Moving and cancelling one meeting: what was, what will be, who hears of it. */
import { WorkPage } from '../../../frame.tsx'
import { type Body, typedText } from '../../../kit/forms.ts'
import {
  Breadcrumbs,
  Button,
  ButtonLink,
  Checkbox,
  DateField,
  Deeds,
  ErrorSummary,
  Form,
  kitWords,
  Notice,
  Stack,
  TextArea,
  TimeField,
  Wrap,
} from '../../../kit/html/index.ts'
import type { Frame } from '../../../kit/http/index.ts'
import { summaryOf } from '../../../kit/problem-words.ts'
import { sayLongDay, sayTimes } from '../../../kit/say-time.ts'
import { dayOf, timeOf } from '../../../kit/time.ts'
import type { Lang } from '../../../kit/words.ts'
import { href } from '../../../links.ts'
import type { Clash } from '../../clashes.ts'
import { sayTitle } from '../../group-title.ts'
import type { ShownMeeting } from '../../work-meetings.ts'
import { workWords } from '../words.ts'
import { meetingWords } from './views.tsx'

export type ChangeView = {
  frame: Frame
  meeting: ShownMeeting
  families: number
  typed: Body
  problems: Record<string, string>
}

const whenIs = ({ startsAt, endsAt }: ShownMeeting, lang: Lang) =>
  `${sayLongDay(dayOf(startsAt), lang)} ${sayTimes(timeOf(startsAt), timeOf(endsAt), lang)}`

const Head = ({ view, title }: { view: ChangeView; title: string }) => {
  const {
    frame: { lang },
    meeting,
    problems,
  } = view
  return (
    <>
      <ErrorSummary title={kitWords(lang).errorTitle} problems={summaryOf(problems)} />
      <Breadcrumbs
        words={kitWords(lang)}
        trail={[
          {
            href: href('workGroup', lang, { group: meeting.groupId }),
            label: sayTitle(meeting, lang, workWords(lang).online),
          },
        ]}
      />
      <h1>{title}</h1>
    </>
  )
}

const Back = ({ meeting, lang }: { meeting: ShownMeeting; lang: Lang }) => (
  <ButtonLink variant="secondary" href={href('workGroup', lang, { group: meeting.groupId })}>
    {workWords(lang).back}
  </ButtonLink>
)

const Clashes = ({
  clashes,
  typed,
  problem,
  lang,
}: {
  clashes: readonly Clash[]
  typed: string
  problem: string | undefined
  lang: Lang
}) => {
  if (clashes.length === 0) return null
  const { movePage: words } = meetingWords(lang)
  const named = ({ sees, ...title }: Clash) => (sees ? sayTitle(title, lang, workWords(lang).online) : words.otherGroup)
  const said = clashes.flatMap((clash) => [
    ...(clash.samePlace ? [words.samePlace(named(clash))] : []),
    ...(clash.sameWorker ? [words.sameWorker(named(clash))] : []),
  ])
  return (
    <>
      <Notice color="warning" title={words.clash}>
        <p>{said.join('. ')}</p>
      </Notice>
      <Checkbox name="clashes" label={words.clashesOk} typed={typed} {...(problem !== undefined && { problem })} />
    </>
  )
}

export const moveMeetingPage = (view: ChangeView & { clashes: readonly Clash[] }) => {
  const { frame, meeting, families, typed, problems, clashes } = view
  const { lang } = frame
  const words = meetingWords(lang)
  const { movePage } = words
  const one = (name: string) => typedText(typed, name)
  const problemOf = (name: string) => problems[name] !== undefined && { problem: problems[name] }
  return (
    <WorkPage frame={frame} title={movePage.title} problems={Object.keys(problems).length > 0}>
      <Wrap width="reading" air>
        <Stack gap={16}>
          <Head view={view} title={movePage.title} />
          <p>
            <strong>{movePage.now(whenIs(meeting, lang))}</strong>
            <br />
            {words.tells(families)}
          </p>
          <Form action={href('workMeetingMove', lang, { meeting: meeting.id })} seal={frame.seal}>
            <DateField
              name="day"
              words={kitWords(lang)}
              label={movePage.day}
              typed={{ day: one('day.day'), month: one('day.month'), year: one('day.year') }}
              {...problemOf('day')}
            />
            <TimeField
              name="startTime"
              label={movePage.start}
              typed={one('startTime').replace(':', lang === 'en' ? ':' : '.')}
              {...problemOf('startTime')}
            />
            <TimeField
              name="endTime"
              label={movePage.end}
              typed={one('endTime').replace(':', lang === 'en' ? ':' : '.')}
              {...problemOf('endTime')}
            />
            <Clashes clashes={clashes} typed={one('clashes')} problem={problems.clashes} lang={lang} />
            <Deeds>
              <Button>{movePage.do}</Button>
              <Back meeting={meeting} lang={lang} />
            </Deeds>
          </Form>
        </Stack>
      </Wrap>
    </WorkPage>
  )
}

export const cancelMeetingPage = (view: ChangeView) => {
  const { frame, meeting, families, typed, problems } = view
  const { lang } = frame
  const words = meetingWords(lang)
  const { cancelPage } = words
  return (
    <WorkPage frame={frame} title={cancelPage.title} problems={Object.keys(problems).length > 0}>
      <Wrap width="reading" air>
        <Stack gap={16}>
          <Head view={view} title={cancelPage.title} />
          <p>
            <strong>{whenIs(meeting, lang)}</strong>
            <br />
            {words.tells(families)}
          </p>
          <Form action={href('workMeetingCancel', lang, { meeting: meeting.id })} seal={frame.seal}>
            {families > 0 && (
              <TextArea
                name="text"
                rows={4}
                label={cancelPage.text}
                hint={cancelPage.textHint}
                optional={kitWords(lang).optional}
                typed={typedText(typed, 'text')}
                {...(problems.text !== undefined && { problem: problems.text })}
              />
            )}
            <Deeds>
              <Button>{cancelPage.do(families)}</Button>
              <Back meeting={meeting} lang={lang} />
            </Deeds>
          </Form>
        </Stack>
      </Wrap>
    </WorkPage>
  )
}
