/** The only ways out: mail by SMTP, text messages by the gateway. In the demo nothing leaves; the inbox page shows it. */
import { createTransport } from 'nodemailer'
import type { Settings } from '../settings.ts'
import type { Message } from './queries.ts'

export type Transport = {
  mail(to: string, message: Message): Promise<void>
  sms(to: { number: string; sender: string }, message: Message): Promise<void>
  close(): void
}

/** RFC 5322 Message-ID, the same at every try: a receiver that got it twice shows it once. */
const messageId = (message: Message) => `<${message.id}@vierella>`

export function transportOf(settings: Pick<Settings, 'DEMO' | 'SMTP_URL' | 'SMS_URL' | 'MAIL_FROM'>): Transport {
  const mailer = settings.SMTP_URL ? createTransport(settings.SMTP_URL) : undefined
  const missing = (what: string) => {
    if (settings.DEMO) return
    throw new Error(`${what} is not set: the message waits`)
  }
  return {
    mail: async (to, message) => {
      if (!mailer) return missing('SMTP_URL')
      await mailer.sendMail({
        messageId: messageId(message),
        from: settings.MAIL_FROM,
        to,
        subject: message.subject,
        text: message.body,
        ...(message.calendar && {
          icalEvent: { method: 'PUBLISH', filename: 'kalenteri.ics', content: message.calendar },
        }),
      })
    },
    sms: async (to, message) => {
      if (!settings.SMS_URL) return missing('SMS_URL')
      const answer = await fetch(settings.SMS_URL, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id: message.id, to: to.number, from: to.sender, text: message.body }),
        signal: AbortSignal.timeout(20_000),
      })
      if (!answer.ok) throw new SmsRefused(`the gateway answered ${answer.status}`)
    },
    close: () => mailer?.close(),
  }
}

/** The gateway said no: the message certainly did not leave. Anything else leaves its fate unknown. */
export class SmsRefused extends Error {}
