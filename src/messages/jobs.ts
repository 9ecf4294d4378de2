/** Sending: a mail at least once under one Message-ID; a text message never twice in doubt. */
import { z } from 'zod'
import { bytes, nobodyLooks, type Read, sql } from '../kit/database/index.ts'
import type { Site } from '../kit/http/index.ts'
import { handle } from '../kit/jobs.ts'
import { contactRulesOf } from '../people/contact-rules.ts'
import { deliverMessage } from './commands.ts'
import type { MessageId } from './message.ts'
import { lockMessage, type Message, setMessageState } from './queries.ts'
import { SmsRefused, type Transport } from './transport.ts'

export type MessageJobContext = { site: Site; transport: Transport }

/** The neutral sender of text messages: neither a person nor an organisation. */
const neutralSender = 'Viesti'

export const messageJobs = [
  handle(deliverMessage, (context: MessageJobContext, { message }) => deliver(context, message)),
]

async function deliver({ site, transport }: MessageJobContext, id: MessageId) {
  const { database, secrets, clock } = site
  const set = (state: Message['state']) =>
    database.write(nobodyLooks, (tx) => setMessageState(tx, id, { state, at: clock.now() }))
  // A text message is marked unknown before it leaves: a crash in between then makes a task, not a second message.
  const claimed = await database.write(nobodyLooks, async (tx) => {
    const message = await lockMessage(tx, secrets, id)
    if (message?.state !== 'planned') return undefined
    const to = await addressOf(tx, site, message)
    if (message.channel === 'sms' && to) await setMessageState(tx, id, { state: 'unknown', at: clock.now() })
    return { message, to }
  })
  if (claimed === undefined) return
  const { message, to } = claimed
  if (to === undefined) return void (await set('failed'))
  if (message.channel === 'sms') {
    try {
      await transport.sms({ number: to.contact, sender: to.sender }, message)
    } catch (error) {
      // Refused for certain: it may be tried again. In doubt it stays unknown, and a person looks at it.
      if (error instanceof SmsRefused) {
        await set('planned')
        throw error
      }
      return
    }
  } else await transport.mail(to.contact, message)
  await set('sent')
}

async function addressOf(
  tx: Read,
  { secrets }: Site,
  message: Message,
): Promise<{ contact: string; sender: string } | undefined> {
  if (message.accountId) {
    const account = await tx.find(
      z.object({ emailSealed: bytes() }),
      sql`SELECT email_sealed FROM account WHERE id = ${message.accountId} AND closed_at IS NULL`,
    )
    return (
      account && {
        contact: secrets.open(
          { table: 'account', column: 'email_sealed', row: message.accountId },
          account.emailSealed,
        ),
        sender: '',
      }
    )
  }
  if (!message.householdId) return undefined
  const rule = (await contactRulesOf(tx, secrets, message.householdId)).find((one) => one.person === message.personId)
  // The rule may have changed since: what was planned for another channel is not sent on this one.
  if (rule?.channel !== message.channel) return undefined
  const contact = rule.channel === 'sms' ? rule.phone : rule.email
  return contact === '' ? undefined : { contact, sender: rule.senderName || neutralSender }
}
