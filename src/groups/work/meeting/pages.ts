/** A meeting on a phone: who comes, what is needed, who came; and moving or cancelling it. */
import { z } from 'zod'
import type { Actor } from '../../../kit/actor.ts'
import type { PersonalRead, Transaction } from '../../../kit/database/index.ts'
import { type Body, typedText } from '../../../kit/forms.ts'
import { type Frame, get, html, type Page, post, seeOther, unprocessable } from '../../../kit/http/index.ts'
import { idOf } from '../../../kit/ids.ts'
import { problemSentences } from '../../../kit/problem-words.ts'
import type { Secrets } from '../../../kit/secrets.ts'
import { type Clock, dayOf } from '../../../kit/time.ts'
import type { Lang } from '../../../kit/words.ts'
import { href } from '../../../links.ts'
import { contactRulesOf } from '../../../people/contact-rules.ts'
import { peopleOf } from '../../../people/households.ts'
import { nudgesFrom } from '../../attendance.ts'
import { type Clash, clashesOf } from '../../clashes.ts'
import type { MeetingId } from '../../enrolment.ts'
import { facilitatorsOf } from '../../facilitators.ts'
import { enrolmentsIn } from '../../group-message.ts'
import { makeUpsOf } from '../../make-up.ts'
import { cancelMeeting, markAttendance, moveMeeting } from '../../meeting-commands.ts'
import { permit } from '../../rules.ts'
import type { Meeting } from '../../schedule.ts'
import { deedsOn, getGroupFacts, whereOf } from '../../work-groups.ts'
import { comersTo, getMeeting, type ShownMeeting } from '../../work-meetings.ts'
import { cancelMeetingPage, moveMeetingPage } from './change-views.tsx'
import { cancelMeetingForm, marksFrom, movedTo, moveForm, sealForm, typedTimes } from './forms.ts'
import { type Family, meetingPage, meetingWords } from './views.tsx'

const params = z.object({ meeting: idOf<'meeting'>() })
type Here = {
  tx: PersonalRead | Transaction
  actor: Actor
  clock: Clock
  lang: Lang
  secrets: Secrets
  frame: Frame
  params: { meeting: MeetingId }
}

/** The families at the door, with the first names a facilitator greets them by; how to reach one only where a call is proposed. */
async function familiesOf(here: Here, meeting: ShownMeeting): Promise<Family[]> {
  const { tx, secrets, clock } = here
  const comers = await comersTo(tx, secrets, meeting)
  const households = comers.map(({ householdId }) => householdId)
  tx.saw({ households, what: 'meeting', mode: 'listed' })
  const people = await peopleOf(tx, here, households)
  const makeUps = await makeUpsOf(tx, households, clock.today())
  return Promise.all(
    comers.map(async (comer) => ({
      ...comer,
      names: people
        .filter(({ household, kind }) => household === comer.householdId && kind === 'adult')
        .map(({ name }) => name),
      makeUp: makeUps.get(comer.householdId) ?? { adults: 0, childAgesMonths: [] },
      contact: comer.absences >= nudgesFrom ? (await contactRulesOf(tx, secrets, comer.householdId))[0] : undefined,
    })),
  )
}

async function meetingView(here: Here, typed: Body | undefined, problems: Record<string, string> = {}) {
  const { tx, actor, clock, lang, frame, params } = here
  const meeting = await getMeeting(tx, params.meeting, lang)
  const where = await whereOf(tx, here.secrets, meeting.placeId)
  return meetingPage({
    frame,
    meeting,
    where,
    families: await familiesOf(here, meeting),
    typed,
    problems,
    clock,
    may: await deedsOn(tx, actor, meeting.groupId),
  })
}

const show = get('workMeeting', { access: 'worker', params, purpose: 'meeting' }, async (here) => {
  await permit(here.tx, here.actor, 'meeting.attendance', here.params)
  return html(await meetingView(here, undefined))
})

const send = post('workMeeting', { access: 'worker', params, purpose: 'meeting' }, async (here) => {
  const { tx, actor, body, lang, params, secrets, clock, origin } = here
  await permit(tx, actor, 'meeting.attendance', params)
  const answer = here.read(sealForm)
  if (!answer.ok) return unprocessable(await meetingView(here, body, problemSentences(lang, answer.problems)))
  const meeting = await getMeeting(tx, params.meeting, lang)
  const marks = marksFrom(body, await comersTo(tx, secrets, meeting))
  const outcome = await markAttendance(tx, { secrets, clock, actor, origin }, { meeting: params.meeting, marks })
  return seeOther(href('workMeeting', lang, params), outcome.ok ? 'attendance-saved' : outcome.reason)
})

/** How many families hear of a change: those who are in, of a group that is out in the open. */
const familiesTold = async (here: Here, { groupId, groupState }: ShownMeeting) =>
  groupState === 'published' ? (await enrolmentsIn(here.tx, groupId, ['joined'])).length : 0

type Moving = { typed: Body; problems: Record<string, string>; clashes?: readonly Clash[] }

async function moveView(here: Here, { typed, problems, clashes = [] }: Moving) {
  const { tx, lang, frame, params } = here
  const meeting = await getMeeting(tx, params.meeting, lang)
  return moveMeetingPage({ frame, meeting, families: await familiesTold(here, meeting), typed, problems, clashes })
}

const showMove = get('workMeetingMove', { access: 'worker', params, purpose: 'move-meeting' }, async (here) => {
  await permit(here.tx, here.actor, 'meeting.move', here.params)
  const meeting = await getMeeting(here.tx, here.params.meeting, here.lang)
  const day = dayOf(meeting.startsAt)
  return html(
    await moveView(here, {
      typed: {
        'day.day': String(day.day),
        'day.month': String(day.month),
        'day.year': String(day.year),
        ...typedTimes(meeting),
      },
      problems: {},
    }),
  )
})

async function clashesWith(here: Here, meeting: ShownMeeting, to: Meeting) {
  const group = await getGroupFacts(here.tx, meeting.groupId, here.lang)
  const accounts = (await facilitatorsOf(here.tx, group.id)).flatMap(({ account }) => account ?? [])
  return clashesOf(here.tx, {
    actor: here.actor,
    lang: here.lang,
    meetings: [to],
    place: group.placeId ?? undefined,
    accounts,
    except: group.id,
  })
}

const sendMove = post('workMeetingMove', { access: 'worker', params, purpose: 'move-meeting' }, async (here) => {
  const { tx, actor, body, lang, params, secrets, clock, origin } = here
  await permit(tx, actor, 'meeting.move', params)
  const again = async (problems: Record<string, string | undefined>, clashes: readonly Clash[] = []) =>
    unprocessable(
      await moveView(here, {
        typed: body,
        problems: problemSentences(lang, problems, meetingWords(lang).problems),
        clashes,
      }),
    )
  const answer = here.read(moveForm)
  if (!answer.ok) return again(answer.problems)
  const meeting = await getMeeting(tx, params.meeting, lang)
  const to = movedTo(meeting, answer.value)
  if (to === undefined) return again({ endTime: 'end-before-start' })
  const clashes = await clashesWith(here, meeting, to)
  if (clashes.length > 0 && typedText(body, 'clashes') === '') return again({ clashes: 'confirm-clashes' }, clashes)
  const outcome = await moveMeeting(tx, { secrets, clock, actor, origin }, { meeting: params.meeting, to })
  return outcome.ok
    ? seeOther(href('workGroup', lang, { group: outcome.value.group }), 'meeting-moved')
    : again({ day: outcome.reason }, clashes)
})

async function cancelView(here: Here, typed: Body, problems: Record<string, string>) {
  const { tx, lang, frame, params } = here
  const meeting = await getMeeting(tx, params.meeting, lang)
  return cancelMeetingPage({ frame, meeting, families: await familiesTold(here, meeting), typed, problems })
}

const showCancel = get('workMeetingCancel', { access: 'worker', params, purpose: 'cancel-meeting' }, async (here) => {
  await permit(here.tx, here.actor, 'meeting.cancel', here.params)
  return html(await cancelView(here, {}, {}))
})

const sendCancel = post('workMeetingCancel', { access: 'worker', params, purpose: 'cancel-meeting' }, async (here) => {
  const { tx, actor, body, lang, params, secrets, clock, origin } = here
  await permit(tx, actor, 'meeting.cancel', params)
  const answer = here.read(cancelMeetingForm)
  if (!answer.ok)
    return unprocessable(
      await cancelView(here, body, problemSentences(lang, answer.problems, meetingWords(lang).problems)),
    )
  const outcome = await cancelMeeting(
    tx,
    { secrets, clock, actor, origin },
    { meeting: params.meeting, text: answer.value.text },
  )
  return outcome.ok
    ? seeOther(href('workGroup', lang, { group: outcome.value.group }), 'meeting-cancelled')
    : seeOther(href('workMeeting', lang, params), outcome.reason)
})

export const workMeetingPages: Page[] = [show, send, showMove, sendMove, showCancel, sendCancel]
