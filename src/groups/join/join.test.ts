import { expect, test } from 'vitest'
import { z } from 'zod'
import { type Browser, textOf } from '../../../test/browser.ts'
import { aWorld } from '../../../test/world.ts'
import { sql } from '../../kit/database/index.ts'
import { aGroup } from '../builders.ts'
import type { GroupId } from '../enrolment.ts'

const world = aWorld()
const page = (group: GroupId, step = '') => `/fi/ryhma/${group}/mukaan${step && `?step=${step}`}`
const group = (given: Parameters<typeof aGroup>[1] = {}) => world.write((tx) => aGroup(tx, given))

/** A parent walks the steps of an open group; any step can be answered otherwise. */
async function walk(
  browser: Browser,
  id: GroupId,
  answers: Partial<Record<'who' | 'needs' | 'tell' | 'contact', Record<string, string | string[]>>> = {},
) {
  await browser.submit(page(id, 'who'), answers.who ?? { firstName: 'Aino', 'childAge.0': '30' })
  await browser.submit(page(id, 'needs'), answers.needs ?? { childcareChildren: '0' })
  if (answers.tell) await browser.submit(page(id, 'tell'), answers.tell)
  await browser.submit(page(id, 'contact'), answers.contact ?? { channel: 'email', email: 'aino@example.org' })
}
const enrolments = (id: GroupId) =>
  world.read((tx) =>
    tx.rows(
      z.object({ state: z.string() }),
      sql`SELECT state FROM enrolment WHERE group_id = ${id} ORDER BY asked_number`,
    ),
  )

test('a parent joins an open group without an account, gets a message with a calendar file, and cancels by the link', async () => {
  const { id } = await group()
  const parent = world.browser()
  await walk(parent, id)
  const check = await parent.get(page(id, 'check'))
  expect(textOf(check.html)).toContain('aino@example.org')
  const sent = await parent.submit(page(id, 'check'), { consent: 'on' })
  expect(sent.status).toBe(303)
  const own = await parent.follow(sent)
  expect(own.url).toBe('/fi/oma?done=joined')
  expect(textOf(own.html)).toContain('Olet mukana. Tapaamme torstaina 3.12.2026 klo 17.30.')

  const cancel = /\/fi\/oma\/[0-9a-f-]+\/peru/.exec(own.html)?.[0] ?? ''
  const cancelled = await parent.follow(await parent.submit(cancel, {}))
  expect(textOf(cancelled.html)).toContain('Paikka on peruttu')
  expect(await enrolments(id)).toEqual([{ state: 'cancelled' }])
})

test('the same last step sent twice, and twice at once, makes one family and leads to the same page', async () => {
  const { id } = await group()
  const parent = world.browser()
  await walk(parent, id)
  const { html } = await parent.get(page(id, 'check'))
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? ''
  const body = { token: field('token'), deed: field('deed'), consent: 'on' }
  const answers = await Promise.all([1, 2, 3].map(() => parent.post(page(id, 'check'), body)))
  expect(answers.map(({ status, location }) => [status, location])).toEqual(Array(3).fill([303, '/fi/oma?done=joined']))
  expect(await enrolments(id)).toEqual([{ state: 'joined' }])
  expect((await parent.follow(answers[2] as never)).status).toBe(200)
})

test('a full open group puts the family in the queue and says its place', async () => {
  const { id } = await group({ size: 1 })
  for (const name of ['Aino', 'Bea', 'Cecilia']) {
    const parent = world.browser()
    await walk(parent, id, { who: { firstName: name } })
    const own = await parent.follow(await parent.submit(page(id, 'check'), { consent: 'on' }))
    if (name === 'Cecilia') expect(textOf(own.html)).toContain('Olet jonossa, sija 2.')
  }
  expect((await enrolments(id)).map(({ state }) => state)).toEqual(['joined', 'queued', 'queued'])
})

test('a group that meets families first says who calls and by when, and keeps what is told in confidence sealed', async () => {
  const { id } = await group({
    joining: 'preliminary',
    programme: { joining: 'preliminary', queueOrder: 'need' },
    queueOrder: 'need',
  })
  const parent = world.browser()
  const told = { note: 'Olen väsynyt ja pelkään.', notWith: 'Kalle Entinen' }
  await walk(parent, id, { tell: told, contact: { channel: 'call', callPhone: '040 123 4567' } })
  const own = await parent.follow(await parent.submit(page(id, 'check'), { consent: 'on' }))
  // Sunday; three working days with none in between off: Wednesday.
  expect(textOf(own.html)).toContain('Ohjaaja ottaa sinuun yhteyttä viimeistään ke 25.11.')
  const stored = await world.database.appPool.query(
    'SELECT row_to_json(enrolment)::text AS row FROM enrolment WHERE group_id = $1',
    [id],
  )
  expect(JSON.stringify(stored.rows)).not.toMatch(/väsynyt|Entinen/)
})

test.each([
  ['who', { firstName: '' }, 'Kirjoita etunimi tai nimi, jolla sinua saa kutsua'],
  ['who', { firstName: 'A'.repeat(61) }, 'Teksti on liian pitkä'],
  ['needs', { need: ['interpreter'] }, 'Kirjoita, mille kielelle tarvitset tulkin'],
  ['needs', { childcareChildren: 'kolme' }, 'Kirjoita luku numeroin'],
  ['contact', {}, 'Valitse, miten saamme ottaa yhteyttä'],
  ['contact', { channel: 'email', email: 'aino@' }, 'Osoitteesta puuttuu jotain'],
  ['contact', { channel: 'sms', smsPhone: '12' }, 'Numerosta puuttuu jotain'],
  ['check', {}, 'Tarvitsemme lupasi'],
])('step %s with %j is answered beside the field and keeps what was typed', async (step, fields, message) => {
  const { id } = await group()
  const parent = world.browser()
  const shown = await parent.submit(page(id, step), fields as Record<string, string>)
  expect(shown.status).toBe(422)
  expect(textOf(shown.html)).toContain(message)
  expect(shown.html).toContain('<title>Virhe: ')
  for (const value of Object.values(fields).flat()) expect(shown.html).toContain(value)
  expect(await enrolments(id)).toEqual([])
})

test('a stale or missing token keeps what was typed and asks to send again; nothing is written', async () => {
  const { id } = await group()
  const parent = world.browser()
  await parent.get(page(id, 'who'))
  for (const seal of [{}, { token: 'vanha', deed: 'ei' }] as Record<string, string>[]) {
    const shown = await parent.post(page(id, 'who'), { ...seal, firstName: 'Aino' })
    expect(shown.status).toBe(422)
    expect(textOf(shown.html)).toContain('Lähetä uudelleen')
    expect(shown.html).toContain('value="Aino"')
  }
})

test('a closed group and one through a worker say so instead of a form', async () => {
  const closed = await group({ takesNew: false })
  const through = await group({
    joining: 'through-worker',
    programme: { joining: 'through-worker', referrers: ['clinic'] },
  })
  const parent = world.browser()
  expect(textOf((await parent.get(page(closed.id))).html)).toContain('Ryhmään ei voi nyt ilmoittautua')
  expect(textOf((await parent.get(page(through.id))).html)).toContain('neuvolan terveydenhoitaja')
})

test('a group that closed while the form was being filled refuses kindly and nothing is half-written', async () => {
  const { id } = await group()
  const parent = world.browser()
  await walk(parent, id)
  const { html } = await parent.get(page(id, 'check'))
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? ''
  await world.write((tx) => tx.change(sql`UPDATE support_group SET takes_new = false WHERE id = ${id}`))
  const shown = await parent.post(page(id, 'check'), { token: field('token'), deed: field('deed'), consent: 'on' })
  expect(textOf(shown.html)).toContain('Ryhmään ei voi nyt ilmoittautua')
  expect(await enrolments(id)).toEqual([])
})

test('another browser sees no draft', async () => {
  const { id } = await group()
  const [parent, other] = [world.browser(), world.browser()]
  await parent.submit(page(id, 'who'), { firstName: 'Aino' })
  expect((await parent.get(page(id, 'who'))).html).toContain('value="Aino"')
  expect((await other.get(page(id, 'who'))).html).not.toContain('Aino')
})

test('public pages of the group and its programme open, and the feed has neutral events', async () => {
  const { id, programme } = await group()
  const visitor = world.browser()
  expect((await visitor.get(`/fi/ryhma/${id}`)).status).toBe(200)
  const { rows } = await world.database.appPool.query('SELECT slug FROM programme WHERE id = $1', [programme.id])
  for (const lang of ['fi/toiminta', 'sv/verksamhet', 'en/programme', 'selko/toiminta'])
    expect((await visitor.get(`/${lang}/${rows[0].slug}`)).status).toBe(200)
  expect((await visitor.get('/fi/ryhmat')).status).toBe(200)
  const feed = await visitor.get(`/fi/ryhma/${id}/calendar.ics`)
  expect(feed.html.match(/BEGIN:VEVENT/g)).toHaveLength(10)
  expect(feed.html).toContain('SUMMARY:Tapaaminen')
  expect(feed.html).not.toContain('Iltapiiri')
})
