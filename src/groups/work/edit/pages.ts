/** Making a group from a programme, changing it, publishing it. */
import { z } from 'zod'
import type { ProgrammeId } from '../../../directory/programme.ts'
import type { Read } from '../../../kit/database/index.ts'
import { type Body, typedText } from '../../../kit/forms.ts'
import {
  type FormContext,
  get,
  html,
  type Page,
  post,
  type Reply,
  seeOther,
  unprocessable,
} from '../../../kit/http/index.ts'
import { idOf } from '../../../kit/ids.ts'
import { problemSentences } from '../../../kit/problem-words.ts'
import type { Lang } from '../../../kit/words.ts'
import { href } from '../../../links.ts'
import type { GroupId } from '../../enrolment.ts'
import { facilitatorsOf } from '../../facilitators.ts'
import { editGroup, type GroupChange, makeGroup, permitMaking, publishGroup } from '../../group-commands.ts'
import { type GroupOptions, groupOptions } from '../../group-options.ts'
import { sayTitle } from '../../group-title.ts'
import { permit } from '../../rules.ts'
import { meetingOn } from '../../schedule.ts'
import { type GroupFacts, getGroupFacts } from '../../work-groups.ts'
import { workWords } from '../words.ts'
import { countAgain, countAnew, type Here, onlyUnsound, problemsOfDays, weekdaysOf } from './counted.ts'
import { editWords } from './fields.tsx'
import { bodyOfFacilitators, draftForm, newGroupForm, publishedForm, readFacilitators, whereFrom } from './forms.ts'
import { type Counted, editGroupPage, newGroupPage } from './views.tsx'

const newParams = z.object({ programme: idOf<'programme'>() })
const groupParams = z.object({ group: idOf<'group'>() })

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
    language: programme.languages[0] ?? 'fi',
    joining: programme.joining,
    queueOrder: programme.queueOrder,
    everyWeeks: String(structure.everyWeeks),
    meetings: structure.meetings === 0 ? '' : String(structure.meetings),
    minutes: String(structure.minutes),
    where: firstPlace ? 'place' : programme.how.includes('online') ? 'online' : '',
    place: firstPlace ?? '',
    size: String(structure.size),
    childcareSize: '0',
  }
}

const showNew = get('workGroupNew', { access: 'worker', params: newParams, purpose: 'make-group' }, async (here) => {
  const options = await optionsOrMissing(here, here.params.programme)
  return html(newGroupPage({ frame: here.frame, options, typed: prefilled(options), problems: {}, counted: undefined }))
})

const sendNew = post('workGroupNew', { access: 'worker', params: newParams, purpose: 'make-group' }, async (here) => {
  const { body, frame, lang, params } = here
  const options = await optionsOrMissing(here, params.programme)
  const shown = (found: Counted | undefined, problems: Record<string, string | undefined> = {}): Reply => {
    const view = newGroupPage({
      frame,
      options,
      typed: body,
      problems: problemSentences(lang, problems, editWords(lang).problems),
      counted: found,
    })
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

  return saveNew(here, { options, before, shown })
})

type Saving = {
  options: GroupOptions
  before: Counted | undefined
  shown: (found: Counted | undefined, problems: Record<string, string | undefined>) => Reply
}

/** Saved only when every field is sound and the days have been looked at as they are. */
async function saveNew(
  here: FormContext<'worker', z.output<typeof newParams>, Record<string, never>>,
  { options, before, shown }: Saving,
): Promise<Reply> {
  const { body, lang, tx, params } = here
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
      rhythm: {
        timesPerWeek: weekdays.length,
        everyWeeks: value.everyWeeks,
        meetings: meetings.length,
        minutes: value.minutes,
      },
      meetings,
    },
  })
  return seeOther(href('workGroup', lang, { group: outcome.value }), 'group-made')
}

const nameFrom = ({ nameFi, nameSv, nameEn }: { nameFi: string; nameSv: string; nameEn: string }) => ({
  fi: nameFi,
  sv: nameSv,
  en: nameEn,
})
const by = ({ secrets, clock, actor, origin }: Here & { origin: string }) => ({ secrets, clock, actor, origin })

const typedOf = async (tx: Read, group: GroupFacts): Promise<Body> => ({
  nameFi: group.name.fi,
  nameSv: group.name.sv,
  nameEn: group.name.en,
  language: group.language,
  joining: group.joining,
  queueOrder: group.queueOrder,
  where: group.online ? 'online' : group.placeId ? 'place' : group.municipalityCode ? 'municipality' : '',
  place: group.placeId ?? '',
  municipality: group.municipalityCode ?? '',
  size: String(group.size),
  childcareSize: String(group.childcareSize),
  takesNew: group.takesNew ? 'on' : '',
  ...bodyOfFacilitators(await facilitatorsOf(tx, group.id)),
})

async function editView(
  here: Here,
  { id, typed, problems }: { id: GroupId; typed: Body | undefined; problems: Record<string, string> },
) {
  const { tx, lang, frame } = here
  const group = await getGroupFacts(tx, id, lang)
  const options = await groupOptions(tx, here, { programme: group.programmeId, lang })
  return editGroupPage({
    frame,
    lang,
    options,
    problems,
    typed: typed ?? (await typedOf(tx, group)),
    taken: { families: group.taken, childcare: group.childcareTaken },
    group: { id, title: sayTitle(group, lang, workWords(lang).online), isDraft: group.state === 'draft' },
  })
}

const showEdit = get(
  'workGroupEdit',
  { access: 'worker', params: groupParams, purpose: 'edit-group' },
  async (here) => {
    await permit(here.tx, here.actor, 'group.edit', here.params)
    return html(await editView(here, { id: here.params.group, typed: undefined, problems: {} }))
  },
)

/** Problems of the command stand beside the field they are about. */
const fieldOf = {
  'size-below-taken': 'size',
  'childcare-below-taken': 'childcareSize',
  'already-over': 'form',
} as const

const sendEdit = post(
  'workGroupEdit',
  { access: 'worker', params: groupParams, purpose: 'edit-group' },
  async (here) => {
    const { tx, body, lang, params, actor } = here
    await permit(tx, actor, 'group.edit', params)
    const again = async (problems: Record<string, string | undefined>) =>
      unprocessable(
        await editView(here, {
          id: params.group,
          typed: body,
          problems: problemSentences(lang, problems, editWords(lang).problems),
        }),
      )
    if (typeof body._rows === 'string')
      return html(await editView(here, { id: params.group, typed: body, problems: {} }))
    const group = await getGroupFacts(tx, params.group, lang)
    const options = await groupOptions(tx, here, { programme: group.programmeId, lang })
    const facilitators = readFacilitators(body, options)
    const draft = group.state === 'draft' ? here.read(draftForm(options)) : undefined
    const answer = draft ?? here.read(publishedForm(options))
    if (!answer.ok || Object.keys(facilitators.problems).length > 0)
      return again({ ...(answer.ok ? {} : answer.problems), ...facilitators.problems })
    const { value } = answer
    const change: GroupChange = {
      ...value,
      name: nameFrom(value),
      where: whereFrom(value),
      facilitators: facilitators.value,
      ...(draft?.ok && { beginnings: draft.value }),
    }
    const outcome = await editGroup(tx, by(here), { group: params.group, change })
    return outcome.ok
      ? seeOther(href('workGroup', lang, { group: params.group }), 'group-saved')
      : again({ [fieldOf[outcome.reason]]: outcome.reason })
  },
)

const back = (lang: Lang, { group }: { group: GroupId }) => href('workGroup', lang, { group })

/** A reload of the deed's own address leads back to the group. */
const afterPublish = get(
  'workGroupPublish',
  { access: 'worker', params: groupParams, purpose: 'publish-group' },
  async ({ lang, params }) => seeOther(back(lang, params)),
)
const publish = post(
  'workGroupPublish',
  { access: 'worker', params: groupParams, purpose: 'publish-group', back },
  async (here) => {
    const outcome = await publishGroup(here.tx, by(here), here.params.group)
    return seeOther(back(here.lang, here.params), outcome.ok ? 'group-published' : outcome.reason)
  },
)

export const editPages: Page[] = [showNew, sendNew, showEdit, sendEdit, afterPublish, publish]
