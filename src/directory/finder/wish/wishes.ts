/** Wishes and call requests: sealed from the first, with a promised day, and taken away when their time is over. */
import { z } from 'zod'
import { bytes, instant, plainDate, type Read, sql, type Transaction } from '../../../kit/database/index.ts'
import { idOf, newId } from '../../../kit/ids.ts'
import type { Secrets } from '../../../kit/secrets.ts'
import { type Clock, instantOf, type PlainDate } from '../../../kit/time.ts'
import { type Lang, langs } from '../../../kit/words.ts'
import { callBy, wishAnsweredBy } from '../promise.ts'
import { type Suits, suitsChoices } from './forms.ts'

type Keeper = { secrets: Secrets; clock: Clock }
const wishSpot = (column: 'wish_sealed' | 'contact_sealed', row: string) => ({ table: 'wish', column, row })
const callSpot = (row: string) => ({ table: 'call_request', column: 'caller_sealed', row })

export type NewWish = { text: string; contact: string; municipality: string; concepts: readonly string[]; lang: Lang }

export async function leaveWish(tx: Transaction, { secrets, clock }: Keeper, wish: NewWish): Promise<PlainDate> {
  const id = newId<'wish'>()
  const day = wishAnsweredBy(clock)
  const contact = wish.contact === '' ? null : secrets.seal(wishSpot('contact_sealed', id), wish.contact)
  await tx.change(
    sql`INSERT INTO wish (id, municipality_code, concepts, lang, wish_sealed, contact_sealed, wished_at, answer_by)
        VALUES (${id}, ${wish.municipality || null}, ${[...wish.concepts]}, ${wish.lang}, ${secrets.seal(wishSpot('wish_sealed', id), wish.text)},
                ${contact}, ${clock.now()}, ${instantOf(day, '16:00')})`,
    1,
  )
  return day
}

const callerShape = z.object({ name: z.string(), phone: z.string(), note: z.string() })
export type NewCall = z.output<typeof callerShape> & { municipality: string; suits: Suits; lang: Lang }

export async function askForCall(
  tx: Transaction,
  { secrets, clock }: Keeper,
  { name, phone, note, municipality, suits, lang }: NewCall,
) {
  const id = newId<'call-request'>()
  await tx.change(
    sql`INSERT INTO call_request (id, municipality_code, lang, suits, caller_sealed, asked_at, answer_by)
        VALUES (${id}, ${municipality || null}, ${lang}, ${suits}, ${secrets.seal(callSpot(id), JSON.stringify({ name, phone, note }))}, ${clock.now()}, ${callBy(clock)})`,
    1,
  )
}

const callRow = z.object({
  id: idOf<'call-request'>(),
  lang: z.enum(langs),
  suits: z.enum(suitsChoices),
  callerSealed: bytes(),
  askedAt: instant(),
  answerBy: plainDate(),
  municipality: z.string().nullable(),
})
export type CallRequest = Omit<z.output<typeof callRow>, 'callerSealed'> & z.output<typeof callerShape>

/** Those who wait for a call, the most urgent first. */
export async function callsWaiting(tx: Read, secrets: Secrets): Promise<CallRequest[]> {
  const rows = await tx.rows(
    callRow,
    sql`SELECT call_request.id, lang, suits, caller_sealed, asked_at, answer_by, municipality.name_fi AS municipality
        FROM call_request LEFT JOIN municipality ON municipality.code = call_request.municipality_code
        WHERE called_at IS NULL ORDER BY answer_by, asked_at, call_request.id LIMIT 100`,
  )
  return rows.map(({ callerSealed, ...row }) => ({
    ...row,
    ...callerShape.parse(JSON.parse(secrets.open(callSpot(row.id), callerSealed))),
  }))
}

export type CallId = CallRequest['id']
/** Only once: a request that somebody has called already stays as it is. */
export const markCalled = (tx: Transaction, { id, account, clock }: { id: CallId; account: string; clock: Clock }) =>
  tx.change(
    sql`UPDATE call_request SET called_at = ${clock.now()}, called_by = ${account} WHERE id = ${id} AND called_at IS NULL`,
  )

/** For the nightly sweep: a call a month after it was made, a wish a year after it was left. */
export async function sweepWishes(tx: Transaction, clock: Clock) {
  await tx.change(sql`DELETE FROM call_request WHERE called_at < ${clock.now().subtract({ hours: 24 * 30 })}`)
  await tx.change(sql`DELETE FROM wish WHERE wished_at < ${clock.now().subtract({ hours: 24 * 365 })}`)
}
