import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { aWorld } from '../../test/world.ts'
import { sql } from '../kit/database/index.ts'
import { setContactRule } from '../people/contact-rules.ts'
import { insertHousehold } from '../people/households.ts'
import { tellFamily } from './commands.ts'
import { messageJobs } from './jobs.ts'
import type { MessageId } from './message.ts'
import { transportOf } from './transport.ts'

const world = aWorld()
const mails: string[] = []
const texts: { id: string; to: string; from: string; text: string }[] = []
let gatewayAnswers: 'takes' | 'refuses' | 'hangs-up' = 'takes'
let smtp: SMTPServer
let gateway: Server

beforeAll(async () => {
  smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        mails.push(Buffer.concat(chunks).toString())
        done()
      })
    },
  })
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', () => resolve()))
  gateway = createServer((request, response) => {
    if (gatewayAnswers === 'hangs-up') return void request.socket.destroy()
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      if (gatewayAnswers === 'takes') texts.push(JSON.parse(Buffer.concat(chunks).toString()))
      response.statusCode = gatewayAnswers === 'takes' ? 200 : 503
      response.end()
    })
  })
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', () => resolve()))
})
afterAll(() => {
  smtp.close()
  gateway.close()
})

const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port

/** A family that is told something by this channel; gives the message's id. */
async function told(channel: 'email' | 'sms' | 'call' | 'i-call', cause: string) {
  return world.write(async (tx) => {
    const { id, teller } = await insertHousehold(tx, world, {
      lang: 'fi',
      adults: ['Aino'],
      childAgesMonths: [],
      eraseOn: world.clock.today(),
    })
    const rule = {
      channel,
      email: 'aino@example.org',
      phone: '+358401234567',
      address: '',
      voicemail: false,
      senderName: '',
    }
    if (teller) await setContactRule(tx, world.secrets, { person: teller, rule })
    const words = { subject: 'Sinulle on viesti', body: 'Olet mukana.', sms: 'Hei! Nähdään to 3.12.' }
    for (const _ of [1, 2])
      await tellFamily(tx, world, { household: id, cause, words, calendar: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR' })
    const found = await tx.rows(
      z.object({ id: z.string(), state: z.string() }),
      sql`SELECT id, state FROM message WHERE household_id = ${id}`,
    )
    expect(found).toHaveLength(1)
    return { id: found[0]?.id as MessageId, state: found[0]?.state }
  })
}
const stateOf = (id: MessageId) =>
  world.read((tx) => tx.get(z.object({ state: z.string() }), sql`SELECT state FROM message WHERE id = ${id}`))

/** Runs the sending job as the worker does, as many times as it is asked. */
function deliver(id: MessageId) {
  const smtpUrl = `smtp://127.0.0.1:${portOf(smtp.server)}?ignoreTLS=true`
  const transport = transportOf({
    DEMO: false,
    SMTP_URL: smtpUrl,
    SMS_URL: `http://127.0.0.1:${portOf(gateway)}/`,
    MAIL_FROM: 'viesti@example.org',
  })
  const [, body] = messageJobs[0] ?? []
  return body?.({ site: world.app.site, transport }, { message: id })
}

test('a mail goes out once with a stable Message-ID, its calendar file, and nothing of the reason in its subject', async () => {
  const { id } = await told('email', 'test-mail')
  await deliver(id)
  await deliver(id)
  expect(mails).toHaveLength(1)
  expect(mails[0]).toContain(`Message-ID: <${id}@vierella>`)
  expect(mails[0]).toContain('Subject: Sinulle on viesti')
  expect(mails[0]).toContain('text/calendar')
  expect(await stateOf(id)).toEqual({ state: 'sent' })
})

test('a text message carries its own id and the neutral sender', async () => {
  const { id } = await told('sms', 'test-sms')
  await deliver(id)
  expect(texts).toEqual([{ id, to: '+358401234567', from: 'Viesti', text: 'Hei! Nähdään to 3.12.' }])
})

test('a text message whose fate is not known is never sent again: it becomes a task', async () => {
  gatewayAnswers = 'hangs-up'
  const { id } = await told('sms', 'test-sms-doubt')
  await deliver(id)
  expect(await stateOf(id)).toEqual({ state: 'unknown' })
  gatewayAnswers = 'takes'
  await deliver(id)
  expect(texts).toHaveLength(1)
})

test('one that the gateway refused for certain is tried again', async () => {
  gatewayAnswers = 'refuses'
  const { id } = await told('sms', 'test-sms-refused')
  await expect(deliver(id)).rejects.toThrow('503')
  expect(await stateOf(id)).toEqual({ state: 'planned' })
  gatewayAnswers = 'takes'
  await deliver(id)
  expect(await stateOf(id)).toEqual({ state: 'sent' })
})

test.each([
  ['call', 'by-hand'],
  ['i-call', 'not-needed'],
] as const)('who chose "%s" gets nothing sent', async (channel, state) => {
  expect((await told(channel, `test-${channel}`)).state).toBe(state)
})

test('a subject that would tell the reason is refused before anything is written', async () => {
  await expect(
    world.write(async (tx) => {
      const { id, teller } = await insertHousehold(tx, world, {
        lang: 'fi',
        adults: ['Aino'],
        childAgesMonths: [],
        eraseOn: world.clock.today(),
      })
      const rule = {
        channel: 'email',
        email: 'a@example.org',
        phone: '',
        address: '',
        voicemail: false,
        senderName: '',
      } as const
      if (teller) await setContactRule(tx, world.secrets, { person: teller, rule })
      await tellFamily(tx, world, {
        household: id,
        cause: 'x',
        words: { subject: 'Päihderyhmä alkaa', body: '', sms: '' },
      })
    }),
  ).rejects.toThrow('päih')
})
