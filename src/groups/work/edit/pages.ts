/** Making a group from a programme, changing it, publishing it. */
import { z } from 'zod'
import type { GroupId } from '../../enrolment.ts'
import type { PlaceId, ProgrammeId } from '../../../directory/programme.ts'
import type { Actor } from '../../../kit/actor.ts'
import type { PersonalRead, Read, Transaction } from '../../../kit/database/index.ts'
import { type Body, typedText } from '../../../kit/forms.ts'
import { type Frame, get, html, type Page, post, type Reply, seeOther, unprocessable } from '../../../kit/http/index.ts'
import { type Id, idOf } from '../../../kit/ids.ts'
import { problemSentences } from '../../../kit/problem-words.ts'
import type { Secrets } from '../../../kit/secrets.ts'
import type { Clock, PlainDate } from '../../../kit/time.ts'
import type { Lang } from '../../../kit/words.ts'
import { href } from '../../../links.ts'
import { clashesOf } from '../../clashes.ts'
import { facilitatorsOf } from '../../facilitators.ts'
import { editGroup, type GroupChange, makeGroup, permitMaking, publishGroup } from '../../group-commands.ts'
import { type GroupOptions, groupOptions } from '../../group-options.ts'
import { sayTitle } from '../../group-title.ts'
import { permit } from '../../rules.ts'
import { meetingOn } from '../../schedule.ts'
import { type GroupFacts, getGroupFacts } from '../../work-groups.ts'
import { workWords } from '../words.ts'
import { countDays, type Skipped, yearOf } from './days.ts'
import { editWords } from './fields.tsx'
import {
  bodyOfFacilitators, type DayTyped, draftForm, facilitatorRows, newGroupForm, publishedForm, readDays, readFacilitators, rhythmForm, rhythmMark, timeForm, typeDay, whereFrom,
} from './forms.ts'
import { type Counted, editGroupPage, newGroupPage } from './views.tsx'

const newParams = z.object({ programme: idOf<'programme'>() })
const groupParams = z.object({ group: idOf<'group'>() })

type Here = { tx: PersonalRead | Transaction; actor: Actor; clock: Clock; lang: Lang; secrets: Secrets; frame: Frame }

/** What a group may be made of, for those who may make one. */
async function optionsOrMissing(here: Here, programme: ProgrammeId) {
  const options = await groupOptions(here.tx, here, { programme, lang: here.lang })
  permitMaking(here.actor, options.programme)
  return options
}

/** A new group begins with what its programme says. */
function prefilled({ programme, firstPlace }: GroupOptions): Body {
  const { structure } = programme
  return {
    language: programme.languages[0] ?? 'fi', joining: programme.joining, queueOrder: programme.queueOrder,
    everyWeeks: String(structure.everyWeeks), meetings: structure.meetings === 0 ? '' : String(structure.meetings), minutes: String(structure.minutes),
    where: firstPlace ? 'place' : programme.how.includes('online') ? 'online' : '', place: firstPlace ?? '', size: String(structure.size), childcareSize: '0',
  }
}

type Asked = { options: GroupOptions; body: Body; rows: readonly DayTyped[]; skipped: readonly Skipped[]; mark: string; asked?: number | undefined }

/** The list of days with everything one should know before saving: times of day, clashes, the year. */
async function counted({ tx, actor, lang, clock }: Here, { options, body, rows, skipped, mark, asked }: Asked): Promise<Counted> {
  const times = timeForm.read(body, { today: clock.today() })
  const met = rows.map((row) => ({ ...row, meeting: times.ok && row.day ? meetingOn(row.day, times.value) : undefined }))
  const place = typedText(body, 'where') === 'place' ? options.places.find(({ id }) => id === typedText(body, 'place'))?.id : undefined
  const accounts = facilitatorRows(body).flatMap(({ account }) => options.workers.filter(({ id }) => id === account).map(({ id }) => id))
  const meetings = met.flatMap(({ meeting }) => meeting ?? [])
  const clashes = meetings.length === 0 ? [] : await clashesOf(tx, { actor, lang, meetings, place: place as PlaceId | undefined, accounts: accounts as Id<'account'>[] })
  const shown = met.map((row) => ({ ...row, clashes: clashes.filter(({ startsAt }) => row.meeting?.startsAt.equals(startsAt)) }))
  const days = shown.flatMap(({ day }) => day ?? [])
  const clashing = new Set(shown.flatMap(({ day, clashes: found }) => (day && found.length > 0 ? [day.toString()] : [])))
  return { rows: shown, skipped, months: yearOf({ meetings: days, clashes: clashing, skipped }), mark, asked }
}

const weekdaysOf = (firstDay: PlainDate, weekday: readonly string[]) => [...new Set([firstDay.dayOfWeek, ...weekday.map(Number)])]

const showNew = get('workGroupNew', { access: 'worker', params: newParams, purpose: 'make-group' }, async (here) => {
  const options = await optionsOrMissing(here, here.params.programme)
  return html(newGroupPage({ frame: here.frame, options, typed: prefilled(options), problems: {}, counted: undefined }))
})

/** The days anew from the rhythm; what was edited by hand in the list is replaced. */
async function countAnew(here: Here, options: GroupOptions, body: Body): Promise<{ problems: Record<string, string | undefined> } | { counted: Counted }> {
  const rhythm = rhythmForm.read(body, { today: here.clock.today() })
  if (!rhythm.ok) return { problems: rhythm.problems }
  const { firstDay, weekday, breaks, meetings } = rhythm.value
  const { days, skipped } = countDays({ ...rhythm.value, weekdays: weekdaysOf(firstDay, weekday) }, breaks)
  const rows = days.map((day) => ({ typed: typeDay(day), day, problem: undefined }))
  return { counted: await counted(here, { options, body, rows, skipped, mark: rhythmMark(body), asked: days.length < meetings ? meetings : undefined }) }
}

/** The list as it was edited; the days skipped are told again when the rhythm still stands. */
async function countAgain(here: Here, options: GroupOptions, body: Body): Promise<Counted | undefined> {
  if (!('day.0' in body)) return undefined
  const mark = typedText(body, '_rhythm')
  const rhythm = rhythmForm.read(body, { today: here.clock.today() })
  const skipped = rhythm.ok && mark === rhythmMark(body) ? countDays({ ...rhythm.value, weekdays: weekdaysOf(rhythm.value.firstDay, rhythm.value.weekday) }, rhythm.value.breaks).skipped : []
  return counted(here, { options, body, rows: readDays(body, { today: here.clock.today() }), skipped, mark })
}

const problemsOfDays = ({ rows, mark }: Counted, body: Body): Record<string, string | undefined> => {
  if (mark !== rhythmMark(body)) return { 'day.0': 'rhythm-changed' }
  if (rows.length === 0) return { 'day.0': 'no-days' }
  if (rows.length > 200) return { 'day.0': 'too-many-days' }
  const unsound = Object.fromEntries(rows.flatMap(({ problem }, row) => (problem ? [[`day.${row}`, problem]] : [])))
  if (Object.keys(unsound).length > 0) return unsound
  return rows.some(({ clashes }) => clashes.length > 0) && typedText(body, 'clashes') === '' ? { clashes: 'confirm-clashes' } : {}
}

const sendNew = post('workGroupNew', { access: 'worker', params: newParams, purpose: 'make-group' }, async (here) => {
  const { body, frame, lang, tx, params, clock } = here
  const options = await optionsOrMissing(here, params.programme)
  const shown = (found: Counted | undefined, problems: Record<string, string | undefined> = {}): Reply => {
    const view = newGroupPage({ frame, options, typed: body, problems: problemSentences(lang, problems, editWords(lang).problems), counted: found })
    return Object.keys(problems).length === 0 ? html(view) : unprocessable(view)
  }
  const does = typedText(body, '_do')
  const before = await countAgain(here, options, body)
  if (typeof body._rows === 'string') return shown(before)
  if (does === 'count' || (does !== 'save' && before === undefined)) {
    const anew = await countAnew(here, options, body)
    return 'counted' in anew ? shown(anew.counted) : shown(before, anew.problems)
  }
  if (does !== 'save') return shown(before, before && onlyUnsound(before))

  const answer = here.read(newGroupForm(options))
  const facilitators = readFacilitators(body, options)
  const problems = { ...(answer.ok ? {} : answer.problems), ...facilitators.problems }
  if (before === undefined && answer.ok && Object.keys(problems).length === 0) {
    const anew = await countAnew(here, options, body)
    return shown('counted' in anew ? anew.counted : undefined, { form: 'count-first' })
  }
  const all = { ...problems, ...(before && problemsOfDays(before, body)) }
  if (!answer.ok || before === undefined || Object.keys(all).length > 0) return shown(before, all)
  const { value } = answer
  const weekdays = weekdaysOf(value.firstDay, value.weekday)
  const meetings = before.rows.flatMap(({ day }) => (day ? [meetingOn(day, value)] : []))
  const outcome = await makeGroup(tx, by(here), {
    programme: params.programme,
    plan: {
      ...value,
      name: nameFrom(value),
      where: whereFrom(value),
      facilitators: facilitators.value,
      rhythm: { timesPerWeek: weekdays.length, everyWeeks: value.everyWeeks, meetings: meetings.length, minutes: value.minutes },
      meetings,
    },
  })
  return seeOther(href('workGroup', lang, { group: outcome.value }), 'group-made')
})

/** While one only looks again, what cannot be a day is told, and nothing else. */
const onlyUnsound = ({ rows }: Counted) => Object.fromEntries(rows.flatMap(({ problem }, row) => (problem ? [[`day.${row}`, problem]] : [])))

const nameFrom = ({ nameFi, nameSv, nameEn }: { nameFi: string; nameSv: string; nameEn: string }) => ({ fi: nameFi, sv: nameSv, en: nameEn })
const by = ({ secrets, clock, actor, origin }: Here & { origin: string }) => ({ secrets, clock, actor, origin })

const typedOf = async (tx: Read, group: GroupFacts): Promise<Body> => ({
  nameFi: group.name.fi, nameSv: group.name.sv, nameEn: group.name.en,
  language: group.language, joining: group.joining, queueOrder: group.queueOrder,
  where: group.online ? 'online' : group.placeId ? 'place' : group.municipalityCode ? 'municipality' : '',
  place: group.placeId ?? '', municipality: group.municipalityCode ?? '',
  size: String(group.size), childcareSize: String(group.childcareSize), takesNew: group.takesNew ? 'on' : '',
  ...bodyOfFacilitators(await facilitatorsOf(tx, group.id)),
})

async function editView(here: Here, { id, typed, problems }: { id: GroupId; typed: Body | undefined; problems: Record<string, string> }) {
  const { tx, lang, frame } = here
  const group = await getGroupFacts(tx, id, lang)
  const options = await groupOptions(tx, here, { programme: group.programmeId, lang })
  return editGroupPage({
    frame, lang, options, problems,
    typed: typed ?? (await typedOf(tx, group)),
    taken: { families: group.taken, childcare: group.childcareTaken },
    group: { id, title: sayTitle(group, lang, workWords(lang).online), isDraft: group.state === 'draft' },
  })
}

const showEdit = get('workGroupEdit', { access: 'worker', params: groupParams, purpose: 'edit-group' }, async (here) => {
  await permit(here.tx, here.actor, 'group.edit', here.params)
  return html(await editView(here, { id: here.params.group, typed: undefined, problems: {} }))
})

/** Problems of the command stand beside the field they are about. */
const fieldOf = { 'size-below-taken': 'size', 'childcare-below-taken': 'childcareSize', 'already-over': 'form' } as const

const sendEdit = post('workGroupEdit', { access: 'worker', params: groupParams, purpose: 'edit-group' }, async (here) => {
  const { tx, body, lang, params, actor } = here
  await permit(tx, actor, 'group.edit', params)
  const again = async (problems: Record<string, string | undefined>) =>
    unprocessable(await editView(here, { id: params.group, typed: body, problems: problemSentences(lang, problems, editWords(lang).problems) }))
  if (typeof body._rows === 'string') return html(await editView(here, { id: params.group, typed: body, problems: {} }))
  const group = await getGroupFacts(tx, params.group, lang)
  const options = await groupOptions(tx, here, { programme: group.programmeId, lang })
  const facilitators = readFacilitators(body, options)
  const draft = group.state === 'draft' ? here.read(draftForm(options)) : undefined
  const answer = draft ?? here.read(publishedForm(options))
  if (!answer.ok || Object.keys(facilitators.problems).length > 0) return again({ ...(answer.ok ? {} : answer.problems), ...facilitators.problems })
  const { value } = answer
  const change: GroupChange = { ...value, name: nameFrom(value), where: whereFrom(value), facilitators: facilitators.value, ...(draft?.ok && { beginnings: draft.value }) }
  const outcome = await editGroup(tx, by(here), { group: params.group, change })
  return outcome.ok ? seeOther(href('workGroup', lang, { group: params.group }), 'group-saved') : again({ [fieldOf[outcome.reason]]: outcome.reason })
})

const back = (lang: Lang, { group }: { group: GroupId }) => href('workGroup', lang, { group })

/** A reload of the deed's own address leads back to the group. */
const afterPublish = get('workGroupPublish', { access: 'worker', params: groupParams, purpose: 'publish-group' }, async ({ lang, params }) => seeOther(back(lang, params)))
const publish = post('workGroupPublish', { access: 'worker', params: groupParams, purpose: 'publish-group', back }, async (here) => {
  const outcome = await publishGroup(here.tx, by(here), here.params.group)
  return seeOther(back(here.lang, here.params), outcome.ok ? 'group-published' : outcome.reason)
})

export const editPages: Page[] = [showNew, sendNew, showEdit, sendEdit, afterPublish, publish]
