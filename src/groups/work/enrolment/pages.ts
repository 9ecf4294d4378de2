/** One family's enrolment: what it told, how it may be reached, and the deeds its state allows. */
import { z } from 'zod'
import type { Actor } from '../../../kit/actor.ts'
import type { PersonalRead, Transaction } from '../../../kit/database/index.ts'
import { notFound } from '../../../kit/faults.ts'
import { type Body, form, typedList, typedText } from '../../../kit/forms.ts'
import {
  type FormContext,
  type Frame,
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
import { sayInstantDay } from '../../../kit/say-time.ts'
import type { Secrets } from '../../../kit/secrets.ts'
import type { Clock } from '../../../kit/time.ts'
import type { Lang } from '../../../kit/words.ts'
import { href } from '../../../links.ts'
import { getHousehold } from '../../../people/households.ts'
import { type By, cancelFor, decline, welcome } from '../../commands.ts'
import type { EnrolmentId } from '../../enrolment.ts'
import { sayTitle } from '../../group-title.ts'
import { permit } from '../../rules.ts'
import { findEnrolment, groupsToSuggest, openedEnrolment, type Suggestion } from '../../work-enrolment.ts'
import { deedsOn, getGroupFacts } from '../../work-groups.ts'
import { markCallsMade, markMessageDone, messagesOf } from '../../work-messages.ts'
import { workWords } from '../words.ts'
import { backField, declineForm, type EnrolmentDeed, enrolmentDeeds, messageIds, welcomeForm } from './forms.ts'
import { enrolmentPage } from './views.tsx'
import { enrolmentWords } from './words.ts'

const params = z.object({ enrolment: idOf<'enrolment'>() })
const deedParams = z.object({ enrolment: idOf<'enrolment'>(), deed: z.enum(enrolmentDeeds) })

type Here = {
  tx: PersonalRead | Transaction
  actor: Actor
  clock: Clock
  lang: Lang
  secrets: Secrets
  frame: Frame
  params: { enrolment: EnrolmentId }
}
type Typed = { typed: Body; problems: Record<string, string> }

/** The page; whoever opens it stands in the family's log as one who opened it. */
async function enrolmentView(here: Here, { typed, problems }: Typed) {
  const { tx, actor, clock, lang, secrets, frame, params } = here
  const opened = await openedEnrolment(tx, here, { id: params.enrolment, lang })
  tx.saw({ households: [opened.enrolment.householdId], what: 'enrolment', mode: 'opened' })
  return enrolmentPage({
    frame,
    opened,
    typed,
    problems,
    clock,
    messages: await messagesOf(tx, secrets, { enrolment: params.enrolment, codeMadeAt: opened.codeMadeAt }),
    suggestions: await groupsToSuggest(tx, { group: opened.group, clock, lang }),
    may: await deedsOn(tx, actor, opened.group.id),
  })
}

const show = get('workEnrolment', { access: 'worker', params, purpose: 'enrolment' }, async (here) => {
  await permit(here.tx, here.actor, 'enrolment.read', here.params)
  return html(await enrolmentView(here, { typed: {}, problems: {} }))
})

const toPage = (lang: Lang, { enrolment }: { enrolment: EnrolmentId }) => href('workEnrolment', lang, { enrolment })

/** A reload or a change of language on a deed's own address leads back to the enrolment. */
const afterDeed = get(
  'workEnrolmentDeed',
  { access: 'worker', params: deedParams, purpose: 'enrolment' },
  async ({ lang, params }) => seeOther(toPage(lang, params)),
)

type DeedContext = FormContext<'worker', z.output<typeof deedParams>, Record<string, never>>
const byOf = ({ secrets, clock, actor, origin }: DeedContext): By => ({ secrets, clock, actor, origin })
const sealForm = form({})

const deedsDone: Record<EnrolmentDeed, (here: DeedContext) => Promise<Reply>> = {
  welcome: (here) => welcomed(here, typedText(here.body, 'saidYes') !== ''),
  offer: (here) => welcomed(here, false),
  decline: declined,
  cancel: async (here) => {
    const outcome = await cancelFor(here.tx, byOf(here), here.params.enrolment)
    return seeOther(toPage(here.lang, here.params), outcome.ok ? 'cancelled' : outcome.reason)
  },
  'message-done': messageDone,
}

const send = post('workEnrolmentDeed', { access: 'worker', params: deedParams, purpose: 'enrolment' }, async (here) => {
  await permit(here.tx, here.actor, 'enrolment.read', here.params)
  const seal = here.read(sealForm)
  if (seal.ok) return deedsDone[here.params.deed](here)
  return unprocessable(
    await enrolmentView(here, { typed: here.body, problems: problemSentences(here.lang, seal.problems) }),
  )
})

/** The family said yes on the phone: then it has been told, and no call remains to be made. */
async function welcomed(here: DeedContext, saidYes: boolean): Promise<Reply> {
  const { tx, params, lang } = here
  const answer = here.read(welcomeForm)
  const familySaidYes = answer.ok && saidYes
  const outcome = await welcome(tx, byOf(here), { enrolment: params.enrolment, familySaidYes })
  if (outcome.ok && familySaidYes) await markCallsMade(tx, byOf(here), params.enrolment)
  return seeOther(toPage(lang, params), outcome.ok ? `welcomed-${outcome.value.state}` : outcome.reason)
}

/** The reason, and the suggested group in the family's own language, as the family reads them. */
async function reasonText(
  here: DeedContext,
  { reason, suggested }: { reason: string; suggested: Suggestion | undefined },
) {
  if (suggested === undefined) return reason
  const { householdId } = await findEnrolment(here.tx, here.params.enrolment)
  const { lang } = await getHousehold(here.tx, householdId)
  const words = enrolmentWords(lang)
  // The group's name as the family's language says it, not as the worker's does.
  const group = await getGroupFacts(here.tx, suggested.id, lang)
  const when = suggested.firstAt ? words.suggestionFrom(sayInstantDay(suggested.firstAt, lang)) : ''
  return `${reason}\n\n${words.suggestion(sayTitle(group, lang, workWords(lang).online), when, `${here.origin}${href('group', lang, { group: suggested.id })}`)}`
}

async function declined(here: DeedContext): Promise<Reply> {
  const { tx, params, lang, clock, body } = here
  const group = await getGroupFacts(tx, (await findEnrolment(tx, params.enrolment)).groupId, lang)
  const suggestions = await groupsToSuggest(tx, { group, clock, lang })
  const answer = here.read(declineForm(suggestions))
  if (!answer.ok)
    return unprocessable(
      await enrolmentView(here, {
        typed: body,
        problems: problemSentences(lang, answer.problems, enrolmentWords(lang).problems),
      }),
    )
  const suggested = suggestions.find(({ id }) => id === answer.value.suggest)
  const outcome = await decline(tx, byOf(here), {
    enrolment: params.enrolment,
    reason: await reasonText(here, { reason: answer.value.reason, suggested }),
  })
  return seeOther(toPage(lang, params), outcome.ok ? 'declined' : outcome.reason)
}

async function messageDone(here: DeedContext): Promise<Reply> {
  const { tx, actor, params, lang, body, clock } = here
  await permit(tx, actor, 'group.tell', params)
  const messages = messageIds.safeParse(typedList(body, 'message'))
  if (!messages.success) throw notFound()
  let isDone = false
  for (const message of messages.data)
    isDone = (await markMessageDone(tx, byOf(here), { enrolment: params.enrolment, message })) || isDone
  const back = backField.read(body, 'back', { today: clock.today() })
  const place = 'value' in back ? back.value : 'enrolment'
  const { groupId } = await findEnrolment(tx, params.enrolment)
  const address = {
    work: href('work', lang),
    group: href('workGroup', lang, { group: groupId }),
    enrolment: toPage(lang, params),
  }[place]
  return seeOther(address, isDone ? 'message-done' : 'message-was-done')
}

export const workEnrolmentPages: Page[] = [show, afterDeed, send]
