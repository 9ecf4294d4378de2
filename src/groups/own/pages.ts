/** A family's own page: how it stands, what happens next, and giving up a place without being asked why. */
import { z } from 'zod'
import type { Outcome } from '../../kit/faults.ts'
import { notFound } from '../../kit/faults.ts'
import { file, get, html, type Page, post, seeOther } from '../../kit/http/index.ts'
import { calendarOf, calendarType } from '../../kit/icalendar.ts'
import { idOf } from '../../kit/ids.ts'
import type { Lang } from '../../kit/words.ts'
import { href } from '../../links.ts'
import { messagesTo } from '../../messages/queries.ts'
import { contactRulesOf } from '../../people/contact-rules.ts'
import { getHousehold } from '../../people/households.ts'
import { codeMadeAt } from '../../people/own-page-keys.ts'
import { acceptOffer, cancelOwn } from '../commands.ts'
import { messageWords } from '../telling.ts'
import { sayNotToday } from './commands.ts'
import { ownEnrolments } from './queries.ts'
import { cancelPage, ownPage } from './views.tsx'

const params = z.object({ enrolment: idOf<'enrolment'>() })
const back = (lang: Lang) => href('own', lang)

const own = get('own', { access: 'family', purpose: 'own-page' }, async (here) => {
  const { tx, actor, lang, secrets, frame } = here
  tx.saw({ households: [actor.household], what: 'own-page', mode: 'opened' })
  const [household, enrolments, messages, rules] = [
    await getHousehold(tx, actor.household),
    await ownEnrolments(tx, here, { household: actor.household, lang }),
    await messagesTo(tx, secrets, actor.household),
    await contactRulesOf(tx, secrets, actor.household),
  ]
  const weCall = rules.some((rule) => rule.channel !== 'i-call')
  const madeAt = await codeMadeAt(tx, actor.household)
  return html(
    ownPage({ frame, household, enrolments, messages, weCall, codeMadeAt: madeAt, today: here.clock.today() }),
  )
})

const askCancel = get('ownCancel', { access: 'family', params, purpose: 'own-page' }, async (here) => {
  const { tx, actor, lang, params, frame } = here
  tx.saw({ households: [actor.household], what: 'own-page', mode: 'opened' })
  const found = (await ownEnrolments(tx, here, { household: actor.household, lang })).find(
    ({ enrolment }) => enrolment.id === params.enrolment,
  )
  if (found === undefined) throw notFound()
  return html(cancelPage({ frame, own: found }))
})

const outcomeTo = (lang: Lang, outcome: Outcome<string, unknown>, done: string) =>
  seeOther(href('own', lang), outcome.ok ? done : outcome.reason)

const cancel = post('ownCancel', { access: 'family', params, back, purpose: 'own-page' }, async (here) =>
  outcomeTo(here.lang, await cancelOwn(here.tx, here, here.params.enrolment), 'cancelled'),
)

const answer = post('ownAnswer', { access: 'family', params, back, purpose: 'own-page' }, async (here) =>
  outcomeTo(here.lang, await acceptOffer(here.tx, here, here.params.enrolment), 'accepted'),
)

const notToday = post('ownNotToday', { access: 'family', params, back, purpose: 'own-page' }, async (here) =>
  outcomeTo(here.lang, await sayNotToday(here.tx, here, here.params.enrolment), 'not-today'),
)

const calendar = get('ownCalendar', { access: 'family', purpose: 'own-calendar' }, async (here) => {
  const { tx, actor, lang, clock } = here
  tx.saw({ households: [actor.household], what: 'own-calendar', mode: 'opened' })
  const words = messageWords(lang)
  const joined = (await ownEnrolments(tx, here, { household: actor.household, lang })).filter(
    ({ enrolment }) => enrolment.state === 'joined',
  )
  const events = joined.flatMap(({ shown }) =>
    shown.meetings.map(({ id, revision, startsAt, endsAt, state }) => ({
      id,
      revision,
      startsAt,
      endsAt,
      title: words.calendarTitle,
      place: '',
      note: '',
      cancelled: state === 'cancelled',
    })),
  )
  return file(calendarType, calendarOf(words.calendarName, events, clock.now()), 'kalenteri.ics')
})

export const ownPages: Page[] = [own, askCancel, cancel, answer, notToday, calendar]
