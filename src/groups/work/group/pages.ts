/** One group: who waits and who is in, its meetings, messages to all, and cancelling it. */
import { z } from 'zod'
import { getOrganisation } from '../../../directory/organisations.ts'
import type { Actor } from '../../../kit/actor.ts'
import type { Read } from '../../../kit/database/index.ts'
import { type Body, typedText } from '../../../kit/forms.ts'
import { type Frame, get, html, type Page, post, type Reply, seeOther, unprocessable } from '../../../kit/http/index.ts'
import { idOf } from '../../../kit/ids.ts'
import { problemSentences } from '../../../kit/problem-words.ts'
import type { Secrets } from '../../../kit/secrets.ts'
import type { Clock } from '../../../kit/time.ts'
import type { Lang } from '../../../kit/words.ts'
import { href } from '../../../links.ts'
import { giveawayIn } from '../../../messages/message.ts'
import type { GroupId } from '../../enrolment.ts'
import { facilitatorsOf } from '../../facilitators.ts'
import { cancelGroup } from '../../group-commands.ts'
import { messageGroup } from '../../group-message.ts'
import { makeUpsOf } from '../../make-up.ts'
import { permit } from '../../rules.ts'
import { messageWords } from '../../telling.ts'
import { deedsOn, type GroupFacts, getGroupFacts, meetingsHeld, membersOf, whereOf } from '../../work-groups.ts'
import { messagesByHandIn, messagesToGroup } from '../../work-messages.ts'
import { cancelForm, messageForm, smsTyped } from './forms.ts'
import { cancelGroupPage, messagePage } from './message-views.tsx'
import { workGroupPage } from './views.tsx'
import { groupWords } from './words.ts'

const params = z.object({ group: idOf<'group'>() })
type Here = {
  tx: Read
  actor: Actor
  clock: Clock
  lang: Lang
  secrets: Secrets
  frame: Frame
  params: { group: GroupId }
}

const show = get(
  'workGroup',
  { access: 'worker', params, purpose: 'run-group' },
  async ({ tx, actor, clock, lang, secrets, frame, params, origin }) => {
    await permit(tx, actor, 'group.read', params)
    const group = await getGroupFacts(tx, params.group, lang)
    const members = await membersOf(tx, secrets, { group: group.id, states: ['asked', 'offered', 'queued', 'joined'] })
    const past = await membersOf(tx, secrets, { group: group.id, states: ['declined', 'cancelled', 'missed', 'ended'] })
    const byHand = await messagesByHandIn(tx, group.id)
    const households = [...members, ...past, ...byHand].map(({ householdId }) => householdId)
    tx.saw({ households, what: 'enrolment', mode: 'listed' })
    return html(
      workGroupPage({
        frame,
        group,
        members,
        past,
        byHand,
        origin,
        clock,
        may: await deedsOn(tx, actor, group.id),
        where: await whereOf(tx, secrets, group.placeId),
        facilitators: await facilitatorsOf(tx, group.id),
        meetings: await meetingsHeld(tx, group.id),
        sent: await messagesToGroup(tx, group.id),
        makeUps: await makeUpsOf(tx, households, clock.today()),
      }),
    )
  },
)

/** What a text message must not name. */
async function namesOf(tx: Read, group: GroupFacts) {
  const organisation = await getOrganisation(tx, group.organisationId)
  return [group.programmeName, ...Object.values(group.name), ...Object.values(organisation.name)]
}

type Written = { typed: Body; problems: Record<string, string>; preview?: boolean }

async function messageView(here: Here, { typed, problems, preview = false }: Written) {
  const { tx, secrets, lang, frame, params } = here
  const group = await getGroupFacts(tx, params.group, lang)
  const members = await membersOf(tx, secrets, { group: params.group, states: ['joined'] })
  return messagePage({ frame, group, channels: members.map(({ channel }) => channel), typed, problems, preview })
}

const showMessage = get('workGroupMessage', { access: 'worker', params, purpose: 'tell-group' }, async (here) => {
  await permit(here.tx, here.actor, 'group.tell', here.params)
  return html(await messageView(here, { typed: { sms: messageWords(here.lang).sms.general }, problems: {} }))
})

/** The sentence about a giveaway names the word, so that it can be found and changed. */
function messageProblems(lang: Lang, problems: Record<string, string | undefined>, body: Body) {
  const words = groupWords(lang)
  const said = problemSentences(lang, problems, words.problems)
  return problems.sms === 'gives-away' ? { ...said, sms: words.givesAway(giveawayIn(smsTyped(body)) ?? '') } : said
}

const sendMessage = post('workGroupMessage', { access: 'worker', params, purpose: 'tell-group' }, async (here) => {
  const { tx, actor, body, lang, params, secrets, clock, origin } = here
  await permit(tx, actor, 'group.tell', params)
  const group = await getGroupFacts(tx, params.group, lang)
  const answer = here.read(messageForm(await namesOf(tx, group)))
  const again = async (problems: Record<string, string | undefined>): Promise<Reply> =>
    unprocessable(await messageView(here, { typed: body, problems: messageProblems(lang, problems, body) }))
  if (!answer.ok) return again(answer.problems)
  if (typedText(body, '_do') === 'change') return html(await messageView(here, { typed: body, problems: {} }))
  if (typedText(body, '_do') !== 'send')
    return html(await messageView(here, { typed: body, problems: {}, preview: true }))
  const { text, sms } = answer.value
  // Left as it was: each family gets the neutral sentence in its own language.
  const ownSms = sms === messageWords(lang).sms.general ? undefined : sms
  const outcome = await messageGroup(tx, { secrets, clock, actor, origin }, { group: params.group, text, sms: ownSms })
  return outcome.ok ? seeOther(href('workGroup', lang, params), 'message-planned') : again({ form: outcome.reason })
})

async function cancelView(here: Here, { typed, problems }: Omit<Written, 'preview'>) {
  const { tx, lang, frame, params, secrets } = here
  const group = await getGroupFacts(tx, params.group, lang)
  const members = await membersOf(tx, secrets, {
    group: params.group,
    states: ['asked', 'offered', 'queued', 'joined'],
  })
  return cancelGroupPage({ frame, group, families: members.length, typed, problems })
}

const showCancel = get('workGroupCancel', { access: 'worker', params, purpose: 'cancel-group' }, async (here) => {
  await permit(here.tx, here.actor, 'group.cancel', here.params)
  return html(await cancelView(here, { typed: {}, problems: {} }))
})

const sendCancel = post('workGroupCancel', { access: 'worker', params, purpose: 'cancel-group' }, async (here) => {
  const { tx, actor, body, lang, params, secrets, clock, origin } = here
  await permit(tx, actor, 'group.cancel', params)
  const answer = here.read(cancelForm)
  if (!answer.ok)
    return unprocessable(
      await cancelView(here, {
        typed: body,
        problems: problemSentences(lang, answer.problems, groupWords(lang).problems),
      }),
    )
  const outcome = await cancelGroup(
    tx,
    { secrets, clock, actor, origin },
    { group: params.group, text: answer.value.text },
  )
  return seeOther(href('workGroup', lang, params), outcome.ok ? 'group-cancelled' : outcome.reason)
})

export const workGroupPages: Page[] = [show, showMessage, sendMessage, showCancel, sendCancel]
