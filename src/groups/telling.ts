/** Telling a family how it stands, and the group's workers that something happened. Words from text files, ways from messages/. */
import { z } from 'zod'
import { coordinatorsOf } from '../access/accounts.ts'
import { instant, type Read, sql, type Transaction } from '../kit/database/index.ts'
import { calendarOf } from '../kit/icalendar.ts'
import { idOf, showCode } from '../kit/ids.ts'
import { type PlanOptions, plan, unplan } from '../kit/jobs.ts'
import { sayDay, sayLongMoment, sayMoment, sayTime } from '../kit/say-time.ts'
import { dayOf, instantIsBefore, instantOf, timeOf } from '../kit/time.ts'
import { type Lang, wordsOf } from '../kit/words.ts'
import { href } from '../links.ts'
import { tellFamily, tellWorker } from '../messages/commands.ts'
import type { MessageWords } from '../messages/message.ts'
import { getHousehold } from '../people/households.ts'
import { newLink } from '../people/own-page-keys.ts'
import type { By } from './commands.ts'
import { remindOfFirstMeeting } from './job-names.ts'
import { en } from './message-words.en.ts'
import { fi } from './message-words.fi.ts'
import { sv } from './message-words.sv.ts'
import type { Enrolment, Group } from './rows.ts'
import { queueNumber } from './seats.ts'

export const messageWords = wordsOf({ fi, sv, en })
type Words = ReturnType<typeof messageWords>

const meetingRow = z.object({
  id: idOf<'meeting'>(),
  startsAt: instant(),
  endsAt: instant(),
  state: z.enum(['planned', 'cancelled']),
  revision: z.number(),
})
export const meetingsOfGroup = (tx: Read, group: Group['id']) =>
  tx.rows(
    meetingRow,
    sql`SELECT id, starts_at, ends_at, state, revision FROM meeting WHERE group_id = ${group} ORDER BY starts_at, id`,
  )

/** The next meeting that has not been cancelled. */
export const nextMeeting = (tx: Read, group: Group['id'], { clock }: Pick<By, 'clock'>) =>
  tx.find(
    meetingRow,
    sql`SELECT id, starts_at, ends_at, state, revision FROM meeting
        WHERE group_id = ${group} AND state = 'planned' AND ends_at > ${clock.now()} ORDER BY starts_at, id LIMIT 1`,
  )

type Telling = { enrolment: Enrolment; group: Group; code?: string }

/** One message for the state the enrolment is in now; the same state at the same time is told once. */
export async function tellHowItStands(tx: Transaction, by: By, { enrolment, group, code }: Telling) {
  const { lang } = await getHousehold(tx, enrolment.householdId)
  const words = messageWords(lang)
  const next = await nextMeeting(tx, group.id, by)
  const said = await sayState(tx, { words, lang, enrolment, group, next })
  const link = `${by.origin}${href('ownLink', lang, { token: await newLink(tx, enrolment.householdId, by) })}`
  const calendar = enrolment.state === 'joined' && next ? await calendarFor(tx, by, { words, group }) : undefined
  await tellFamily(tx, by, {
    household: enrolment.householdId,
    cause: `enrolment-${enrolment.state}:${enrolment.id}:${by.clock.now().epochMilliseconds}`,
    words: wrap(words, said, { link, code }),
    ...(calendar && { calendar }),
  })
  if (enrolment.state === 'joined' && next) await planReminder(tx, by, { enrolment, at: next.startsAt })
  if (enrolment.state === 'cancelled' || enrolment.state === 'missed') await unplan(tx, reminderKey(enrolment))
}

export type Said = { subject: string; text: string; sms: string }

/** A greeting, what is said, the own page and – once – the code. */
export function wrap(
  words: Words,
  said: Said,
  { link, code }: { link: string; code: string | undefined },
): MessageWords {
  const lines = [
    words.greeting,
    said.text,
    words.page(link),
    ...(code ? [words.code(showCode(code))] : []),
    words.regards,
  ]
  return {
    subject: said.subject,
    body: lines.join('\n\n'),
    sms: code ? `${said.sms} ${words.smsCode(showCode(code))}` : said.sms,
  }
}

type Stand = {
  words: Words
  lang: Lang
  enrolment: Enrolment
  group: Group
  next: z.output<typeof meetingRow> | undefined
}

async function sayState(tx: Read, { words, lang, enrolment, group, next }: Stand): Promise<Said> {
  const neutral = words.subject.message
  const by = enrolment.answerBy
  const plain = (text: string, sms = words.sms.general) => ({ subject: neutral, text, sms })
  switch (enrolment.state) {
    case 'asked':
      return plain(words.asked(by ? sayDay(dayOf(by), lang) : ''), words.sms.asked(by ? sayDay(dayOf(by), lang) : ''))
    case 'joined':
      if (!next) return plain(words.joinedNoTime)
      return {
        subject: words.subject.time(sayDay(dayOf(next.startsAt), lang)),
        text: words.joined(sayLongMoment(next.startsAt, lang)),
        sms: words.sms.joined(sayMoment(next.startsAt, lang)),
      }
    case 'queued':
      return plain(group.queueOrder === 'need' ? words.queuedByNeed : words.queued(await queueNumber(tx, enrolment)))
    case 'offered':
      return plain(words.offered(by ? sayLongMoment(by, lang) : ''))
    default:
      return plain(words[enrolment.state === 'ended' ? 'cancelled' : enrolment.state])
  }
}

/** All planned meetings with neutral titles; no place: a calendar is shared, and a place can tell the reason. */
export async function calendarFor(
  tx: Read,
  { clock }: Pick<By, 'clock'>,
  { words, group }: { words: Words; group: Group },
) {
  const meetings = await meetingsOfGroup(tx, group.id)
  const events = meetings.map(({ id, revision, startsAt, endsAt, state }) => ({
    id,
    revision,
    startsAt,
    endsAt,
    title: words.calendarTitle,
    place: '',
    note: '',
    cancelled: state === 'cancelled',
  }))
  return calendarOf(words.calendarName, events, clock.now())
}

export const reminderKey = ({ id }: Pick<Enrolment, 'id'>) => `remind-first-meeting:${id}`

/** The day before at ten: early enough to arrange, late enough to remember. None when that moment has passed. */
export async function planReminder(
  tx: Transaction,
  { clock }: By,
  { enrolment, at }: { enrolment: Enrolment; at: Enrolment['askedAt'] },
) {
  const when = instantOf(dayOf(at).subtract({ days: 1 }), '10:00')
  const options: PlanOptions = { at: when, key: reminderKey(enrolment) }
  if (instantIsBefore(clock.now(), when)) await plan(tx, remindOfFirstMeeting, { enrolment: enrolment.id }, options)
}

/** The reminder itself: neutral, with the one-tap way to say "not today". */
export async function tellReminder(tx: Transaction, by: By, { enrolment, group }: Telling) {
  const next = await nextMeeting(tx, group.id, by)
  // A meeting may have been moved since the reminder was planned: it speaks of tomorrow or not at all.
  if (!next || !dayOf(next.startsAt).equals(by.clock.today().add({ days: 1 }))) return
  const { lang } = await getHousehold(tx, enrolment.householdId)
  const words = messageWords(lang)
  const link = `${by.origin}${href('ownLink', lang, { token: await newLink(tx, enrolment.householdId, by) })}`
  await tellFamily(tx, by, {
    household: enrolment.householdId,
    cause: `reminder:${enrolment.id}:${next.id}`,
    words: wrap(
      words,
      {
        subject: words.subject.time(sayDay(dayOf(next.startsAt), lang)),
        text: words.reminder(sayLongMoment(next.startsAt, lang)),
        sms: words.sms.reminder(sayTime(timeOf(next.startsAt), lang)),
      },
      { link, code: undefined },
    ),
  })
}

/** A mail to the organisation's coordinators: that something waits, never about whom. */
export async function tellFacilitators(
  tx: Transaction,
  by: By,
  about: { enrolment: Enrolment; group: Group; what: 'asked' | 'joined' | 'cancelled' },
) {
  const { enrolment, group, what } = about
  const words = messageWords('fi').worker
  const workers = await coordinatorsOf(tx, by.secrets, { organisation: group.organisationId, today: by.clock.today() })
  for (const worker of workers)
    await tellWorker(tx, by, {
      account: worker.id,
      cause: `worker-${what}:${enrolment.id}:${by.clock.now().epochMilliseconds}`,
      subject: words.subject,
      body: [words[what], words.open(`${by.origin}${href('workGroup', 'fi', { group: group.id })}`)].join('\n\n'),
    })
}
