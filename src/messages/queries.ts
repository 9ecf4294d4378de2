import { z } from 'zod'
import { bytes, instant, type Read, sql, type Transaction } from '../kit/database/index.ts'
import { idOf } from '../kit/ids.ts'
import type { Secrets } from '../kit/secrets.ts'
import { channels } from '../people/contact-rules.ts'
import type { HouseholdId } from '../people/households.ts'
import { messageSpot } from './commands.ts'
import { type MessageId, messageStates } from './message.ts'

const messageRow = z.object({
  id: idOf<'message'>(),
  householdId: idOf<'household'>().nullable(),
  personId: idOf<'person'>().nullable(),
  accountId: idOf<'account'>().nullable(),
  channel: z.enum(channels),
  subjectSealed: bytes(),
  bodySealed: bytes(),
  calendarSealed: bytes().nullable(),
  state: z.enum(messageStates),
  plannedAt: instant(),
  sentAt: instant().nullable(),
})
const columns = sql`id, household_id, person_id, account_id, channel, subject_sealed, body_sealed, calendar_sealed, state, planned_at, sent_at`

const opened = (
  secrets: Secrets,
  { subjectSealed, bodySealed, calendarSealed, ...row }: z.output<typeof messageRow>,
) => ({
  ...row,
  subject: secrets.open(messageSpot('subject_sealed', row.id), subjectSealed),
  body: secrets.open(messageSpot('body_sealed', row.id), bodySealed),
  calendar: calendarSealed ? secrets.open(messageSpot('calendar_sealed', row.id), calendarSealed) : undefined,
})
export type Message = ReturnType<typeof opened>

/** The message of a job, locked so that two workers never send it at once. */
export async function lockMessage(tx: Transaction, secrets: Secrets, id: MessageId) {
  const row = await tx.find(messageRow, sql`SELECT ${columns} FROM message WHERE id = ${id} FOR UPDATE SKIP LOCKED`)
  return row && opened(secrets, row)
}

export const setMessageState = (
  tx: Transaction,
  id: MessageId,
  to: { state: Message['state']; at: Message['plannedAt'] },
) =>
  tx.change(
    sql`UPDATE message SET state = ${to.state}, tries = tries + 1,
          sent_at = CASE WHEN ${to.state} = 'sent' THEN ${to.at}::timestamptz ELSE sent_at END WHERE id = ${id}`,
    1,
  )

/** A household's messages, newest first: on its own page, and to its workers with their fate. */
export async function messagesTo(tx: Read, secrets: Secrets, household: HouseholdId) {
  const rows = await tx.rows(
    messageRow,
    sql`SELECT ${columns} FROM message WHERE household_id = ${household} AND audience = 'family' ORDER BY planned_at DESC, id LIMIT 100`,
  )
  return rows.map((row) => opened(secrets, row))
}

/** The demo inbox: what would have arrived, newest first. Only ever called when the deployment is a demo. */
export async function demoMessages(tx: Read, secrets: Secrets, page: { from: number; size: number }) {
  const rows = await tx.rows(
    messageRow,
    sql`SELECT ${columns} FROM message ORDER BY planned_at DESC, id OFFSET ${page.from} LIMIT ${page.size}`,
  )
  return rows.map((row) => opened(secrets, row))
}
