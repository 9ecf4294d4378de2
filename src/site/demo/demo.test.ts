import { expect, test } from 'vitest'
import { Browser, hidden, textOf } from '../../../test/browser.ts'
import { faultsIn } from '../../../test/html.ts'
import { aWorld, testKeys } from '../../../test/world.ts'
import { buildApp } from '../../app.ts'
import { aGroup, anApplication } from '../../groups/builders.ts'
import { askToJoin } from '../../groups/commands.ts'
import { visitor } from '../../kit/actor.ts'
import { langs } from '../../kit/words.ts'
import { href } from '../../links.ts'
import { readSettings } from '../../settings.ts'

const world = aWorld()
const inbox = href('demoInbox', 'fi')

/** A family that has joined, so that something has been sent. */
const aJoining = (contact: Partial<ReturnType<typeof anApplication>['contact']> = {}) =>
  world.write(async (tx) => {
    const { id } = await aGroup(tx)
    const by = { secrets: world.secrets, clock: world.clock, actor: visitor, origin: 'http://localhost' }
    const given = anApplication()
    const outcome = await askToJoin(tx, by, {
      group: id,
      application: { ...given, contact: { ...given.contact, ...contact } },
    })
    if (!outcome.ok) throw new Error(outcome.reason)
  })

test('the inbox is never an empty page', async () => {
  const shown = textOf((await world.browser().get(inbox)).html)
  expect(shown).toContain('Täällä ei ole vielä viestejä')
})

test('what was sent stands there with working links and its calendar file', async () => {
  await aJoining()
  await world.runJobs()
  const browser = world.browser()
  const { html } = await browser.get(inbox)
  expect(textOf(html)).toMatch(/Sähköposti lähetetty.*Saaja: Aino/)
  const link = /href="http:\/\/localhost(\/fi\/linkki\/[^"]+)"/.exec(html)?.[1] ?? ''
  expect(textOf((await browser.get(link)).html)).toContain('Avaa oma sivuni')
  const calendar = /href="(\/fi\/demo\/posti\/[^"]+kalenteri\.ics)"/.exec(html)?.[1] ?? ''
  const file = await browser.get(calendar)
  expect(file.status).toBe(200)
  expect(file.headers['content-type']).toBe('text/calendar; charset=utf-8')
  expect(file.html).toContain('BEGIN:VCALENDAR')
})

test('a text message, a call and a letter look like what they are; pages of twenty', async () => {
  await aJoining({ channel: 'sms', email: '', phone: '+358401234567' })
  await aJoining({ channel: 'call', email: '', phone: '+358401234567' })
  await aJoining({ channel: 'letter', email: '', address: 'Kuusikuja 1, 50100 Mikkeli' })
  const text = textOf((await world.browser().get(inbox)).html)
  for (const words of ['Tekstiviesti', 'Puhelu', 'Kirje', 'odottaa työntekijää']) expect(text).toContain(words)

  for (let n = 0; n < 20; n += 1) await aJoining()
  const first = await world.browser().get(inbox)
  expect(first.html.match(/Saaja: /g)).toHaveLength(20)
  expect(first.html).toContain(`href="${inbox}?page=2"`)
  const last = await world.browser().get(`${inbox}?page=2`)
  expect(last.html).not.toContain('?page=3')
  for (const lang of langs)
    for (const page of [1, 2])
      expect(await faultsIn((await world.browser().get(href('demoInbox', lang, {}, { page }))).html)).toEqual([])
})

test('the clock goes forward, once for each press', async () => {
  const at = href('demoClock', 'fi')
  const browser = world.browser()
  const shown = await browser.get(at)
  expect(textOf(shown.html)).toContain('sunnuntaina 22.11.2026 klo 12')
  const body = { token: hidden(shown.html, 'token'), deed: hidden(shown.html, 'deed'), by: 'week-1' }
  expect((await browser.post(at, body)).location).toBe(`${at}?done=moved`)
  await browser.post(at, body)
  const { rows } = await world.database.appPool.query('SELECT moved_by_ms FROM demo_clock')
  expect(rows).toEqual([{ moved_by_ms: 7 * 24 * 3_600_000 }])
  expect((await browser.submit(at, { by: 'year-back' })).location).toBe(at)
  expect((await world.database.appPool.query('SELECT moved_by_ms FROM demo_clock')).rows).toEqual(rows)
  for (const lang of langs) expect(await faultsIn((await browser.get(href('demoClock', lang))).html)).toEqual([])
})

test('outside a demo there is no inbox, no clock, and nobody to be', async () => {
  const { appUrl, publicUrl } = world.urls
  const settings = readSettings({
    DATABASE_URL: appUrl,
    DATABASE_PUBLIC_URL: publicUrl,
    SECRET_KEYS: testKeys,
    DEMO: '0',
    LOG_LEVEL: 'silent',
    PUBLIC_URL: 'http://localhost',
  })
  const { web } = await buildApp({ settings, database: world.database, clock: world.clock })
  const browser = new Browser(web)
  const message = String(
    (await world.database.appPool.query('SELECT id FROM message WHERE calendar_sealed IS NOT NULL LIMIT 1')).rows[0].id,
  )
  for (const lang of langs) {
    expect((await browser.get(href('demoInbox', lang))).status).toBe(404)
    expect((await browser.get(href('demoClock', lang))).status).toBe(404)
    expect((await browser.get(href('demoCalendar', lang, { message }))).status).toBe(404)
    const signIn = await browser.get(href('signIn', lang))
    expect(signIn.status).toBe(200)
    expect(await faultsIn(signIn.html)).toEqual([])
    expect(signIn.html).not.toContain('name="account"')
  }
  const sealed = await browser.get(href('ownCode', 'fi'))
  const seal = { token: hidden(sealed.html, 'token'), deed: hidden(sealed.html, 'deed') }
  expect((await browser.post(href('demoClock', 'fi'), { ...seal, by: 'week-1' })).status).toBe(404)
  expect((await browser.post(href('signIn', 'fi'), { ...seal, account: message })).status).toBe(404)
  await web.close()
})
