/** The meeting page, drawn for a phone in one hand: what is needed at the door, three switches a family, save at the bottom. */
import { plain, type Words } from '../../../directory/texts.ts'
import { WorkPage } from '../../../frame.tsx'
import { type Body, typedText } from '../../../kit/forms.ts'
import {
  Attendance,
  Breadcrumbs,
  Button,
  ButtonLink,
  CallButton,
  Dock,
  ErrorSummary,
  Form,
  kitWords,
  MoreLink,
  Notice,
  Nudge,
  Row,
  Small,
  Stack,
  Sub,
  type Tile,
  Tiles,
  TrustNote,
  Wrap,
} from '../../../kit/html/index.ts'
import type { Frame } from '../../../kit/http/index.ts'
import { summaryOf } from '../../../kit/problem-words.ts'
import { sayInstantTime, sayLongDay, sayMoment } from '../../../kit/say-time.ts'
import { type Clock, dayOf, instantIsBefore } from '../../../kit/time.ts'
import { type Lang, wordsOf } from '../../../kit/words.ts'
import { href } from '../../../links.ts'
import type { ContactRule } from '../../../people/contact-rules.ts'
import { attendanceMarks, hasItsDay, nudgesFrom } from '../../attendance.ts'
import { sayTitle } from '../../group-title.ts'
import { countPeople, type MakeUp } from '../../make-up.ts'
import type { GroupDeed } from '../../rules.ts'
import { type Comer, countDiets, type ShownMeeting } from '../../work-meetings.ts'
import { sayChildren, sayDone, workWords } from '../words.ts'
import { en } from './text.en.ts'
import { fi } from './text.fi.ts'
import { sv } from './text.sv.ts'

export const meetingWords = wordsOf({ fi, sv, en })

export type Family = Comer & { names: readonly string[]; makeUp: MakeUp; contact: ContactRule | undefined }

type MeetingView = {
  frame: Frame
  meeting: ShownMeeting
  where: { name: Words; address: string } | undefined
  families: readonly Family[]
  /** What was typed when the page could not be saved. */
  typed: Body | undefined
  problems: Record<string, string>
  clock: Clock
  may: ReadonlySet<GroupDeed>
}

const nameOf = ({ names }: Family, lang: Lang) => workWords(lang).list(names)

/** What is needed at the door, counted from those who are coming. */
function tilesOf({ frame: { lang }, families, meeting }: MeetingView): Tile[] {
  const { door } = meetingWords(lang)
  const common = workWords(lang)
  const coming = families.filter(({ mark }) => mark === null || mark === 'present')
  const { adults, children } = countPeople(coming.map(({ makeUp }) => makeUp))
  const diets = countDiets(coming.map(({ diets }) => diets)).map(([diet, n]) => door.diet(diet, n))
  const cared = coming.reduce((sum, { childcareChildren }) => sum + childcareChildren, 0)
  const count = (need: Comer['needs'][number]) => coming.filter(({ needs }) => needs.includes(need)).length
  const languages = coming.flatMap(({ needs, interpreterLanguage }) =>
    needs.includes('interpreter') ? [interpreterLanguage ?? ''] : [],
  )
  const tiles: (Tile | false)[] = [
    {
      icon: 'people',
      name: door.coming,
      value: common.families(coming.length),
      more: door.people(common.adults(adults), common.children(children)),
    },
    (meeting.structure.meal || diets.length > 0) && {
      icon: 'food',
      name: door.lunch,
      value: door.portions(adults + children),
      more: diets.join(', '),
    },
    count('ride') > 0 && { icon: 'car', name: door.ride, value: common.families(count('ride')) },
    cared > 0 && { icon: 'kid', name: door.childcare, value: common.children(cared) },
    languages.length > 0 && {
      icon: 'language',
      name: door.interpreter,
      value:
        countDiets(languages)
          .map(([language, n]) => door.diet(language, n))
          .join(', ') || common.families(languages.length),
    },
    count('step-free') > 0 && { icon: 'door', name: door.stepFree, value: common.families(count('step-free')) },
  ]
  return tiles.filter((tile) => tile !== false)
}

const NudgeFor = ({ family, lang }: { family: Family; lang: Lang }) => {
  const words = meetingWords(lang)
  const { contact } = family
  const who = nameOf(family, lang)
  const calls = contact?.channel === 'call'
  return (
    <Nudge
      deeds={
        <>
          {calls && <CallButton words={kitWords(lang)} whom={who} number={contact.phone} label={words.call} primary />}
          <ButtonLink
            variant="secondary"
            href={href('workEnrolment', lang, { enrolment: family.id })}
            name={words.openFamilyOf(who)}
          >
            {words.openFamily}
          </ButtonLink>
        </>
      }
    >
      <strong>{words.nudge(family.absences)}</strong> {contact && words.nudgeHow[contact.channel](who)}{' '}
      {calls && (contact.voicemail ? words.voicemail.yes : words.voicemail.no)}
    </Nudge>
  )
}

const OneFamily = ({ family, view }: { family: Family; view: MeetingView }) => {
  const {
    frame: { lang },
    meeting,
    typed,
    clock,
  } = view
  const words = meetingWords(lang)
  const isItsDay = hasItsDay(meeting, clock.today())
  const shown = (typed && typedText(typed, `mark.${family.id}`)) || family.mark || (isItsDay ? '' : 'none')
  const choices = isItsDay
    ? attendanceMarks.map((mark) => ({ value: mark, label: words.mark[mark] }))
    : [
        { value: 'none', label: words.ahead.none },
        { value: 'told', label: words.ahead.told },
      ]
  const toldBefore = family.mark === 'told' && family.markedAt && instantIsBefore(family.markedAt, meeting.startsAt)
  return (
    <Attendance
      name={`mark.${family.id}`}
      label={words.wasHere(nameOf(family, lang))}
      who={nameOf(family, lang)}
      detail={sayChildren(family.makeUp, lang)}
      choices={choices}
      typed={shown}
    >
      {toldBefore && family.markedAt && (
        <TrustNote icon="note">{words.toldBefore(sayMoment(family.markedAt, lang))}</TrustNote>
      )}
      {isItsDay && family.absences >= nudgesFrom && <NudgeFor family={family} lang={lang} />}
    </Attendance>
  )
}

const wasMarked = (view: MeetingView) =>
  Object.fromEntries(
    view.families.map(({ id, mark }) => [
      `was.${id}`,
      mark ?? (hasItsDay(view.meeting, view.clock.today()) ? '' : 'none'),
    ]),
  )

const AttendanceForm = (view: MeetingView) => {
  const { frame, meeting, families, clock } = view
  const { lang } = frame
  const words = meetingWords(lang)
  const isItsDay = hasItsDay(meeting, clock.today())
  return (
    <Form
      action={href('workMeeting', lang, { meeting: meeting.id })}
      seal={frame.seal}
      carried={wasMarked(view)}
      enter={words.save}
    >
      <Wrap width="reading">
        <Stack gap={12}>
          <Row apart>
            <h2>{words.here}</h2>
            {isItsDay && (
              <Button variant="secondary" send={{ name: '_do', value: 'all' }}>
                {words.allCame}
              </Button>
            )}
          </Row>
          {isItsDay ? (
            <Small>{words.allCameHint}</Small>
          ) : (
            <Notice>{words.notYet(sayLongDay(dayOf(meeting.startsAt), lang))}</Notice>
          )}
          <Stack as="ul" list gap={12}>
            {families.map((family) => (
              <OneFamily key={family.id} family={family} view={view} />
            ))}
          </Stack>
          <Changes {...view} />
        </Stack>
      </Wrap>
      <Dock apart>
        <Small>{meeting.lastMarkedAt ? words.savedAt(sayMoment(meeting.lastMarkedAt, lang)) : words.notSaved}</Small>
        <Button send={{ name: '_do', value: 'save' }}>{words.save}</Button>
      </Dock>
    </Form>
  )
}

const Changes = ({ frame: { lang }, meeting, may, clock }: MeetingView) => {
  const words = meetingWords(lang)
  const params = { meeting: meeting.id }
  if (!may.has('meeting.cancel') || meeting.state === 'cancelled' || instantIsBefore(meeting.endsAt, clock.now()))
    return null
  return (
    <Row>
      {may.has('meeting.move') && <MoreLink href={href('workMeetingMove', lang, params)}>{words.move}</MoreLink>}
      <MoreLink href={href('workMeetingCancel', lang, params)}>{words.cancel}</MoreLink>
    </Row>
  )
}

const headOf = ({ frame: { lang }, meeting, clock }: MeetingView) => {
  const time = sayInstantTime(meeting.startsAt, lang)
  return dayOf(meeting.startsAt).equals(clock.today())
    ? meetingWords(lang).today(time)
    : sayMoment(meeting.startsAt, lang)
}

export const meetingPage = (view: MeetingView) => {
  const { frame, meeting, where, families, problems } = view
  const { lang } = frame
  const words = meetingWords(lang)
  const title = sayTitle(meeting, lang, workWords(lang).online)
  const place = meeting.online
    ? workWords(lang).online
    : where
      ? [plain(where.name, lang), where.address].filter(Boolean).join(', ')
      : ''
  const line = [
    sayLongDay(dayOf(meeting.startsAt), lang),
    place,
    meeting.facilitators.length > 0 && words.with(workWords(lang).list(meeting.facilitators)),
  ]
    .filter(Boolean)
    .join(' · ')
  const isMarked =
    meeting.state === 'planned' &&
    meeting.groupState !== 'cancelled' &&
    meeting.groupState !== 'draft' &&
    families.length > 0
  return (
    <WorkPage
      frame={frame}
      title={headOf(view)}
      problems={Object.keys(problems).length > 0}
      done={sayDone(lang, frame.done, words.done)}
    >
      <Wrap width="reading" air>
        <Stack gap={12}>
          <ErrorSummary title={kitWords(lang).errorTitle} problems={summaryOf(problems)} />
          <Breadcrumbs
            words={kitWords(lang)}
            trail={[{ href: href('workGroup', lang, { group: meeting.groupId }), label: title }]}
          />
          <h1>{headOf(view)}</h1>
          <Sub>
            {meeting.state === 'planned' && `${words.nth(meeting.nth, meeting.all)} · `}
            {line}
          </Sub>
          {meeting.state === 'cancelled' && <Notice color="warning">{words.cancelled}</Notice>}
          {isMarked && <Tiles tiles={tilesOf(view)} />}
          {families.length === 0 && <p>{words.nobody}</p>}
          {!isMarked && <Changes {...view} />}
        </Stack>
      </Wrap>
      {isMarked && <AttendanceForm {...view} />}
    </WorkPage>
  )
}
