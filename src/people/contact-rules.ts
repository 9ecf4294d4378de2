/** How a person may be reached. The rule is chosen by the person and binds every message; contacts are sealed. */
import { z } from 'zod'
import { bytes, type Read, sql, type Transaction } from '../kit/database/index.ts'
import { idOf } from '../kit/ids.ts'
import type { Secrets } from '../kit/secrets.ts'
import type { HouseholdId, PersonId } from './households.ts'

export const channels = ['email', 'sms', 'call', 'letter', 'i-call'] as const
export type Channel = (typeof channels)[number]

export type ContactRule = {
  channel: Channel
  email: string
  phone: string
  address: string
  voicemail: boolean
  /** The sender the person wants to see on a text message; '' = the neutral one. */
  senderName: string
}

const columns = { email: 'email_sealed', phone: 'phone_sealed', address: 'address_sealed' } as const
export const spot = (field: keyof typeof columns, row: string) => ({
  table: 'contact_rule',
  column: columns[field],
  row,
})

/** Stores only what the chosen channel needs: a phone number is not kept when the person chose e-mail. */
export function setContactRule(
  tx: Transaction,
  secrets: Secrets,
  { person, rule }: { person: PersonId; rule: ContactRule },
) {
  const sealed = (field: keyof typeof columns) =>
    rule[field] === '' ? null : secrets.seal(spot(field, person), rule[field])
  return tx.change(
    sql`INSERT INTO contact_rule (person_id, channel, email_sealed, phone_sealed, address_sealed, voicemail, sender_name, told_by)
        VALUES (${person}, ${rule.channel}, ${sealed('email')}, ${sealed('phone')}, ${sealed('address')}, ${rule.voicemail},
                ${rule.senderName || null}, ${person})
        ON CONFLICT (person_id) DO UPDATE SET channel = EXCLUDED.channel, email_sealed = EXCLUDED.email_sealed,
          phone_sealed = EXCLUDED.phone_sealed, address_sealed = EXCLUDED.address_sealed, voicemail = EXCLUDED.voicemail,
          sender_name = EXCLUDED.sender_name`,
    1,
  )
}

const ruleRow = z.object({
  personId: idOf<'person'>(),
  channel: z.enum(channels),
  emailSealed: bytes().nullable(),
  phoneSealed: bytes().nullable(),
  addressSealed: bytes().nullable(),
  voicemail: z.boolean(),
  senderName: z.string().nullable(),
})

/** The rules of a household's people; those who gave none are not reached. */
export async function contactRulesOf(
  tx: Read,
  secrets: Secrets,
  household: HouseholdId,
): Promise<(ContactRule & { person: PersonId })[]> {
  const rows = await tx.rows(
    ruleRow,
    sql`SELECT person_id, channel, email_sealed, phone_sealed, address_sealed, voicemail, sender_name
        FROM contact_rule JOIN person ON person.id = contact_rule.person_id
        WHERE person.household_id = ${household} ORDER BY person_id`,
  )
  return rows.map((row) => {
    const opened = (field: keyof typeof columns, sealed: Buffer | null) =>
      sealed ? secrets.open(spot(field, row.personId), sealed) : ''
    return {
      person: row.personId,
      channel: row.channel,
      email: opened('email', row.emailSealed),
      phone: opened('phone', row.phoneSealed),
      address: opened('address', row.addressSealed),
      voicemail: row.voicemail,
      senderName: row.senderName ?? '',
    }
  })
}
