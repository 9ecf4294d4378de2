/** Telling all families of a group the same thing: each in its own language and by its own contact rule. */
import { record } from '../kit/audit.ts'
import { type Read, sql, type Transaction } from '../kit/database/index.ts'
import { done, refused } from '../kit/faults.ts'
import { newId } from '../kit/ids.ts'
import type { Lang } from '../kit/words.ts'
import { href } from '../links.ts'
import { tellFamily } from '../messages/commands.ts'
import { getHousehold } from '../people/households.ts'
import { newLink } from '../people/own-page-keys.ts'
import { audit, type By } from './commands.ts'
import type { EnrolmentState, GroupId } from './enrolment.ts'
import { findGroup } from './queries.ts'
import { type Enrolment, enrolmentColumns, enrolmentRow, type Group } from './rows.ts'
import { permit } from './rules.ts'
import { calendarFor, messageWords, type Said, wrap } from './telling.ts'
import type { MessageKind } from './work-messages.ts'

/** Enrolments of a group in these states, in the order they were asked. */
export const enrolmentsIn = (tx: Read, group: GroupId, states: readonly EnrolmentState[]) =>
  tx.rows(
    enrolmentRow,
    sql`SELECT ${enrolmentColumns} FROM enrolment WHERE group_id = ${group} AND state = ANY(${[...states]}::text[]) ORDER BY asked_number`,
  )

export type Announcement = {
  kind: MessageKind
  /** What tells this announcement from another of its kind: the same one is never sent twice to a family. */
  batch: string
  group: Group
  enrolments: readonly Pick<Enrolment, 'id' | 'householdId'>[]
  say: (words: ReturnType<typeof messageWords>, lang: Lang) => Said
  /** The meetings have changed: mails carry the calendar anew. */
  calendar?: boolean
}

export async function announce(
  tx: Transaction,
  by: By,
  { kind, batch, group, enrolments, say, calendar }: Announcement,
) {
  for (const { id, householdId } of enrolments) {
    const { lang } = await getHousehold(tx, householdId)
    const words = messageWords(lang)
    const link = `${by.origin}${href('ownLink', lang, { token: await newLink(tx, householdId, by) })}`
    await tellFamily(tx, by, {
      household: householdId,
      cause: `${kind}:${id}:${batch}`,
      words: wrap(words, say(words, lang), { link, code: undefined }),
      ...(calendar && { calendar: await calendarFor(tx, by, { words, group }) }),
    })
  }
}

/** `sms` undefined: the neutral text message in each family's own language. */
export type GroupMessage = { group: GroupId; text: string; sms: string | undefined }

/** A worker's own words to everybody who is in. */
export async function messageGroup(tx: Transaction, by: By, { group: id, text, sms }: GroupMessage) {
  await permit(tx, by.actor, 'group.tell', { group: id })
  const group = await findGroup(tx, id)
  const enrolments = group ? await enrolmentsIn(tx, id, ['joined']) : []
  if (group === undefined || enrolments.length === 0) return refused('nobody-to-tell')
  const say: Announcement['say'] = (words) => ({ subject: words.subject.message, text, sms: sms ?? words.sms.general })
  await announce(tx, by, { kind: 'group-message', batch: newId(), group, enrolments, say })
  await record(tx, audit(by), 'group.tell', { group: id })
  return done({ families: enrolments.length })
}
