/** Planning what is sent. The channel comes from the person's own rule; there is no other way out of the service. */
import { z } from 'zod'
import { sql, type Transaction } from '../kit/database/index.ts'
import { idOf, newId } from '../kit/ids.ts'
import { job, plan } from '../kit/jobs.ts'
import { type ContactRule, contactRulesOf } from '../people/contact-rules.ts'
import type { HouseholdId, Keeper, PersonId } from '../people/households.ts'
import { bodyFor, firstState, giveawayIn, type MessageId, type MessageWords } from './message.ts'

export const deliverMessage = job('deliver-message', z.object({ message: idOf<'message'>() }))

type Sealed = 'subject_sealed' | 'body_sealed' | 'calendar_sealed'
export const messageSpot = (column: Sealed, row: string) => ({ table: 'message', column, row })

export type ToFamily = {
  household: HouseholdId
  /** What caused it, e.g. "enrolment-joined:<id>"; the same cause never sends twice. */
  cause: string
  words: MessageWords
  /** An iCalendar file to go with a mail. */
  calendar?: string
}

/** Plans a message to everybody of the household who has said how they may be reached. */
export async function tellFamily(tx: Transaction, keeper: Keeper, message: ToFamily) {
  const rules = await contactRulesOf(tx, keeper.secrets, message.household)
  for (const rule of rules) await planOne(tx, keeper, { message, rule })
}

type Recipient = { message: ToFamily; rule: ContactRule & { person: PersonId } }

async function planOne(tx: Transaction, keeper: Keeper, { message, rule }: Recipient) {
  const { words, household } = message
  const outside = rule.channel === 'sms' ? words.sms : words.subject
  const giveaway = giveawayIn(outside)
  if (giveaway)
    throw new Error(`a message of "${message.cause.split(':')[0]}" would tell "${giveaway}" outside the service`)
  const body = bodyFor(rule, words)
  await insertMessage(tx, keeper, {
    household,
    person: rule.person,
    account: null,
    audience: 'family',
    channel: rule.channel,
    cause: `${message.cause}:${rule.person}`,
    subject: words.subject,
    body,
    calendar: message.calendar,
  })
}

/** A mail to a worker: neutral outside, the facts are behind signing in. */
export const tellWorker = (
  tx: Transaction,
  keeper: Keeper,
  to: { account: string; cause: string; subject: string; body: string },
) =>
  insertMessage(tx, keeper, {
    household: null,
    person: null,
    account: to.account,
    audience: 'worker',
    channel: 'email',
    cause: `${to.cause}:${to.account}`,
    subject: to.subject,
    body: to.body,
    calendar: undefined,
  })

type NewMessage = {
  household: HouseholdId | null
  person: PersonId | null
  account: string | null
  audience: 'family' | 'worker'
  channel: ContactRule['channel']
  cause: string
  subject: string
  body: string
  calendar: string | undefined
}

async function insertMessage(tx: Transaction, { secrets, clock }: Keeper, message: NewMessage) {
  const id = newId<'message'>()
  const seal = (column: Sealed, text: string) => secrets.seal(messageSpot(column, id), text)
  const state = firstState[message.channel]
  const inserted = await tx.change(
    sql`INSERT INTO message (id, household_id, person_id, account_id, audience, channel, cause, subject_sealed, body_sealed,
                             calendar_sealed, state, planned_at)
        VALUES (${id}, ${message.household}, ${message.person}, ${message.account}, ${message.audience}, ${message.channel},
                ${message.cause}, ${seal('subject_sealed', message.subject)}, ${seal('body_sealed', message.body)},
                ${message.calendar === undefined ? null : seal('calendar_sealed', message.calendar)}, ${state}, ${clock.now()})
        ON CONFLICT (cause) DO NOTHING`,
  )
  if (inserted === 1 && state === 'planned') await plan(tx, deliverMessage, { message: id })
}

/** A worker made the call or sent the letter. */
export const markDoneByHand = (tx: Transaction, message: MessageId, keeper: Keeper) =>
  tx.change(
    sql`UPDATE message SET state = 'done-by-hand', sent_at = ${keeper.clock.now()} WHERE id = ${message} AND state IN ('by-hand', 'unknown', 'failed')`,
  )
