/** Messages of enrolments with their fate, for those who run the group: what a person must still do by hand is never lost. */
import { z } from 'zod'
import type { Actor } from '../kit/actor.ts'
import { bytes, instant, type Read, type Sql, sql, type Transaction } from '../kit/database/index.ts'
import { idOf } from '../kit/ids.ts'
import type { Secrets } from '../kit/secrets.ts'
import { type Instant, instantIsBefore } from '../kit/time.ts'
import { markDoneByHand, messageSpot } from '../messages/commands.ts'
import { type MessageId, messageStates } from '../messages/message.ts'
import { channels } from '../people/contact-rules.ts'
import type { Keeper } from '../people/households.ts'
import { type EnrolmentId, enrolmentStates, type GroupId } from './enrolment.ts'
import { mayOn } from './rules.ts'

const otherKinds = [
  'reminder',
  'group-message',
  'meeting-moved',
  'meeting-cancelled',
  'group-cancelled',
  'place-changed',
  'other',
] as const
export type MessageKind = (typeof enrolmentStates)[number] | (typeof otherKinds)[number]

/** What a message is about, from the deed that caused it: `enrolment-joined:<enrolment>:…`, `group-message:<enrolment>:…`. */
export function kindOf(cause: string): MessageKind {
  const word = cause.split(':')[0] ?? ''
  const kinds: readonly string[] = [...enrolmentStates, ...otherKinds]
  const kind = word.replace(/^enrolment-/, '')
  return kinds.includes(kind) ? (kind as MessageKind) : 'other'
}

const fateRow = z.object({
  id: idOf<'message'>(),
  enrolmentId: idOf<'enrolment'>(),
  householdId: idOf<'household'>(),
  code: z.string(),
  channel: z.enum(channels),
  state: z.enum(messageStates),
  cause: z.string(),
  plannedAt: instant(),
  sentAt: instant().nullable(),
})
export type MessageFate = z.output<typeof fateRow>
const fateColumns = sql`message.id, enrolment.id AS enrolment_id, enrolment.household_id, household.code, message.channel, message.state, message.cause,
  message.planned_at, message.sent_at`

/** The second part of a cause is the enrolment: a household's messages of another group are not this group's business. */
const ofEnrolments = sql`FROM message
  JOIN enrolment ON enrolment.household_id = message.household_id AND enrolment.id::text = split_part(message.cause, ':', 2)
  JOIN household ON household.id = enrolment.household_id
  JOIN support_group ON support_group.id = enrolment.group_id
  JOIN programme ON programme.id = support_group.programme_id`
const needsHands = sql`message.audience = 'family' AND message.state IN ('by-hand', 'unknown', 'failed')`

const fates = (tx: Read, condition: Sql) =>
  tx.rows(
    fateRow,
    sql`SELECT ${fateColumns} ${ofEnrolments} WHERE ${condition} ORDER BY message.planned_at, message.id LIMIT 50`,
  )

/** Calls and letters still to be made, and messages whose fate a person must look at. */
export const messagesByHand = (tx: Read, actor: Actor) =>
  fates(tx, sql`${needsHands} AND ${mayOn(actor, 'group.tell')}`)
export const messagesByHandIn = (tx: Read, group: GroupId) =>
  fates(tx, sql`${needsHands} AND enrolment.group_id = ${group}`)

/** What must be told to one family by one way is one call or one letter. */
export type HandTask = Pick<MessageFate, 'enrolmentId' | 'householdId' | 'code' | 'channel' | 'state' | 'plannedAt'> & {
  messages: MessageId[]
  kinds: MessageKind[]
}

export function handTasks(waiting: readonly MessageFate[]): HandTask[] {
  const tasks = new Map<string, HandTask>()
  for (const { id, cause, ...fate } of waiting) {
    const key = `${fate.enrolmentId} ${fate.channel} ${fate.state}`
    const task = tasks.get(key) ?? { ...fate, messages: [], kinds: [] }
    task.messages.push(id)
    if (!task.kinds.includes(kindOf(cause))) task.kinds.push(kindOf(cause))
    tasks.set(key, task)
  }
  return [...tasks.values()]
}

const wordsRow = fateRow.extend({ subjectSealed: bytes(), bodySealed: bytes() })

const withoutLinks = (body: string) => body.replace(/(\/(?:linkki|lank|link)\/)[\w-]+/g, '$1…')
const withoutCodes = (body: string) => body.replace(/\b[A-HJ-NP-Z2-9]{4}[ \u00a0][A-HJ-NP-Z2-9]{4}\b/g, '•••• ••••')

type Words = z.output<typeof wordsRow>

/** What opens the family's own page is the family's: a worker sees it only while it is hers to read aloud or to post, and it still opens. */
function readable(body: string, { state, plannedAt }: Words, codeMadeAt: Instant | undefined) {
  if (state !== 'by-hand') return withoutCodes(withoutLinks(body))
  return codeMadeAt && instantIsBefore(plannedAt, codeMadeAt) ? withoutCodes(body) : body
}

function opened(secrets: Secrets, row: Words, codeMadeAt: Instant | undefined) {
  const { subjectSealed, bodySealed, ...fate } = row
  const body = secrets.open(messageSpot('body_sealed', fate.id), bodySealed)
  return {
    ...fate,
    subject: secrets.open(messageSpot('subject_sealed', fate.id), subjectSealed),
    body: readable(body, row, codeMadeAt),
  }
}
export type ToldMessage = ReturnType<typeof opened>

/** Everything this enrolment has been told, newest first. */
export async function messagesOf(
  tx: Read,
  secrets: Secrets,
  { enrolment, codeMadeAt }: { enrolment: EnrolmentId; codeMadeAt: Instant | undefined },
): Promise<ToldMessage[]> {
  const rows = await tx.rows(
    wordsRow,
    sql`SELECT ${fateColumns}, message.subject_sealed, message.body_sealed ${ofEnrolments}
        WHERE enrolment.id = ${enrolment} AND message.audience = 'family' ORDER BY message.planned_at DESC, message.id LIMIT 100`,
  )
  return rows.map((row) => opened(secrets, row, codeMadeAt))
}

const sentRow = z.object({
  batch: z.string(),
  plannedAt: instant(),
  fates: z.partialRecord(z.enum(messageStates), z.number()),
})
export type SentMessage = z.output<typeof sentRow>

/** Messages to the whole group: when, and what became of them. */
export const messagesToGroup = (tx: Read, group: GroupId) =>
  tx.rows(
    sentRow,
    sql`SELECT batch, min(planned_at) AS planned_at, jsonb_object_agg(state, n) AS fates
        FROM (SELECT split_part(message.cause, ':', 3) AS batch, message.state, min(message.planned_at) AS planned_at, count(*) AS n
              FROM message JOIN enrolment ON enrolment.household_id = message.household_id AND enrolment.id::text = split_part(message.cause, ':', 2)
              WHERE enrolment.group_id = ${group} AND message.cause LIKE 'group-message:%' AND message.audience = 'family'
              GROUP BY batch, message.state) AS sent
        GROUP BY batch ORDER BY min(planned_at) DESC, batch LIMIT 20`,
  )

/** A call was made or a letter sent. Only a message of this very enrolment; false when it had been done before. */
export async function markMessageDone(
  tx: Transaction,
  keeper: Keeper,
  { enrolment, message }: { enrolment: EnrolmentId; message: MessageId },
) {
  const found = await tx.find(
    fateRow.pick({ id: true }),
    sql`SELECT message.id ${ofEnrolments} WHERE message.id = ${message} AND enrolment.id = ${enrolment}`,
  )
  return found !== undefined && (await markDoneByHand(tx, message, keeper)) === 1
}

/** After a talk on the phone, the calls that were to be made to this family have been made. */
export async function markCallsMade(tx: Transaction, keeper: Keeper, enrolment: EnrolmentId) {
  const waiting = await fates(tx, sql`${needsHands} AND enrolment.id = ${enrolment} AND message.channel = 'call'`)
  for (const { id } of waiting) await markDoneByHand(tx, id, keeper)
}
