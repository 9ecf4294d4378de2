/** Only in a demo: what would have been sent, and a clock that can be moved. Elsewhere these pages are not there. */
import { z } from 'zod'
import { demoAccounts } from '../../access/accounts.ts'
import { moveDemoClock, readDemoClock } from '../../access/demo-clock.ts'
import type { Read } from '../../kit/database/index.ts'
import { notFound } from '../../kit/faults.ts'
import { type Frame, file, get, html, type Page, post, seeOther } from '../../kit/http/index.ts'
import { calendarType } from '../../kit/icalendar.ts'
import { idOf } from '../../kit/ids.ts'
import type { Secrets } from '../../kit/secrets.ts'
import type { Clock } from '../../kit/time.ts'
import { href } from '../../links.ts'
import { demoMessages, type Message } from '../../messages/queries.ts'
import { peopleOf } from '../../people/households.ts'
import { clockForm, steps } from './forms.ts'
import { demoCalendar } from './queries.ts'
import { clockPage, inboxPage } from './views.tsx'

const demoOnly = (frame: Frame) => {
  if (!frame.demo) throw notFound()
}

const pageSize = 20
const query = z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1).catch(1) })

/** No sighting is logged: this stands for the family's own post, which we could not look into either. */
const inbox = get(
  'demoInbox',
  { access: 'visitor', query, purpose: 'demo' },
  async ({ tx, frame, query, secrets, clock }) => {
    demoOnly(frame)
    const { page } = query
    const found = await demoMessages(tx, secrets, { from: (page - 1) * pageSize, size: pageSize + 1 })
    const messages = found.slice(0, pageSize)
    const names = await namesOf(tx, { secrets, clock }, messages)
    return html(inboxPage({ frame, messages, names, page, pages: found.length > pageSize ? page + 1 : page }))
  },
)

/** First names of families, names of workers, by their ids. */
async function namesOf(
  tx: Read,
  keeper: { secrets: Secrets; clock: Clock },
  messages: readonly Message[],
): Promise<Map<string, string>> {
  const households = [...new Set(messages.flatMap(({ householdId }) => householdId ?? []))]
  const people = households.length > 0 ? await peopleOf(tx, keeper, households) : []
  const accounts = messages.some(({ accountId }) => accountId) ? await demoAccounts(tx, keeper.secrets) : []
  return new Map([...people, ...accounts].map(({ id, name }) => [id, name]))
}

const calendar = get(
  'demoCalendar',
  { access: 'visitor', params: z.object({ message: idOf<'message'>() }), purpose: 'demo' },
  async ({ tx, frame, params, secrets }) => {
    demoOnly(frame)
    return file(calendarType, await demoCalendar(tx, secrets, params.message), 'kalenteri.ics')
  },
)

const showClock = get('demoClock', { access: 'visitor', form: true, purpose: 'demo' }, async ({ tx, frame, clock }) => {
  demoOnly(frame)
  await readDemoClock(tx)
  return html(clockPage({ frame, now: clock.now() }))
})

const moveClock = post(
  'demoClock',
  { access: 'visitor', purpose: 'demo', back: (lang) => href('demoClock', lang) },
  async ({ tx, frame, read, lang }) => {
    demoOnly(frame)
    const answer = read(clockForm)
    if (!answer.ok) return seeOther(href('demoClock', lang))
    await moveDemoClock(tx, steps[answer.value.by])
    return seeOther(href('demoClock', lang), 'moved')
  },
)

export const demoPages: Page[] = [inbox, calendar, showClock, moveClock]
