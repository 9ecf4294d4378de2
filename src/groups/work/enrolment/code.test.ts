import { expect, test } from 'vitest'
import { textOf } from '../../../../test/browser.ts'
import { faultsIn } from '../../../../test/html.ts'
import { onOwnPage } from '../../../../test/people.ts'
import { aWorld } from '../../../../test/world.ts'
import { newLink } from '../../../people/own-page-keys.ts'
import { aCrew, aFamilyIn, oneValue } from '../builders.ts'

const world = aWorld()
const page = (enrolment: string) => `/fi/tyo/ilmoittautumiset/${enrolment}`
const codeOn = (html: string) => /data-big[^>]*>([A-Z2-9]{4})\s([A-Z2-9]{4})</.exec(html)?.slice(1).join('') ?? ''
const opens = async (code: string) => (await world.browser().submit('/fi/koodi', { code })).status
const deedsOn = (enrolment: string) =>
  oneValue<string>(
    world,
    `SELECT string_agg(deed || ' ' || doer_kind, ',' ORDER BY id) FROM audit_event WHERE deed LIKE 'enrolment.new-code%' AND subject ->> 'enrolment' = $1`,
    enrolment,
  )

test('a facilitator gives a new code: first what happens, then the code once; the old one stops at once', async () => {
  const crew = await aCrew(world)
  const { enrolment, household, code: old } = await aFamilyIn(world, crew.group)
  world.clock.moveBy({ hours: 1 })
  const before = await crew.facilitator.get(page(enrolment))
  expect(textOf(before.html)).toContain('Nykyinen koodi on tehty su 22.11. klo 12.')
  expect(before.html).toContain(`${page(enrolment)}/koodi`)

  const ask = await crew.facilitator.get(`${page(enrolment)}/koodi`)
  expect(textOf(ask.html)).toContain('Perheen vanha koodi lakkaa toimimasta heti.')
  expect(await faultsIn(ask.html)).toEqual([])
  expect(await opens(old)).toBe(303)

  const given = await crew.facilitator.submit(`${page(enrolment)}/koodi`, {})
  expect(given.status).toBe(200)
  expect(given.headers['cache-control']).toBe('no-store')
  expect(await faultsIn(given.html)).toEqual([])
  const code = codeOn(given.html)
  expect(code).toMatch(/^[A-Z2-9]{8}$/)
  expect(textOf(given.html)).toContain('localhost/fi/koodi')
  expect([await opens(old), await opens(code)]).toEqual([422, 303])

  // It stands nowhere else: not on the family's page for workers, not in the log.
  const after = textOf((await crew.facilitator.get(page(enrolment))).html)
  expect(after).toContain('Nykyinen koodi on tehty su 22.11. klo 13.')
  expect(after).not.toContain(code.slice(0, 4))
  expect(await deedsOn(enrolment)).toBe('enrolment.new-code worker')
  expect(await oneValue(world, 'SELECT string_agg(subject::text, $1) FROM audit_event', ' ')).not.toContain(code)

  const own = await (await onOwnPage(world, household)).get('/fi/oma')
  expect(textOf(own.html)).toContain('Koodi tälle sivulle on tehty su 22.11. klo 13.')
  expect(
    await oneValue<number>(
      world,
      `SELECT count(*)::int FROM access_event JOIN access_subject ON event_id = id WHERE household_id = $1 AND what = 'own-page-code' AND doer_kind = 'worker'`,
      household,
    ),
    'asked twice, given once',
  ).toBe(3)
})

test('links and open pages stay, unless they may have come to somebody else', async () => {
  const crew = await aCrew(world)
  const { enrolment, household } = await aFamilyIn(world, crew.group)
  const link = await world.write((tx) => newLink(tx, household, world))
  const family = await onOwnPage(world, household)
  const linkStatus = async () => (await world.browser().get(`/fi/linkki/${link}`)).status

  await crew.coordinator.submit(`${page(enrolment)}/koodi`, {})
  expect([await linkStatus(), (await family.get('/fi/oma')).status]).toEqual([200, 200])

  const closed = await crew.coordinator.submit(`${page(enrolment)}/koodi`, { closesAll: 'on' })
  expect(textOf(closed.html)).toContain('Oma sivu on suljettu kaikilta laitteilta.')
  expect([await linkStatus(), (await family.get('/fi/oma')).status]).toEqual([404, 303])
  expect(await opens(codeOn(closed.html))).toBe(303)
  expect(await deedsOn(enrolment)).toBe('enrolment.new-code worker,enrolment.new-code-closing-all worker')
})

test('others may not, a stale form changes nothing, and pressed twice the code last shown is the one that works', async () => {
  const crew = await aCrew(world)
  const { enrolment, code: old } = await aFamilyIn(world, crew.group)
  for (const browser of [crew.stranger, crew.former]) {
    expect((await browser.get(`${page(enrolment)}/koodi`)).status).toBe(404)
    expect((await browser.submit('/fi/tyo/toiminnat/uusi', {}, `${page(enrolment)}/koodi`)).status).toBe(404)
  }
  const stale = await crew.facilitator.submit(`${page(enrolment)}/koodi`, { token: 'x' })
  expect(stale.status).toBe(422)
  expect(textOf(stale.html)).toContain('Sivu oli ollut auki pitkään.')
  expect(await opens(old)).toBe(303)

  const form = await crew.facilitator.get(`${page(enrolment)}/koodi`)
  const seal = {
    token: /name="token" value="([^"]+)"/.exec(form.html)?.[1] ?? '',
    deed: /name="deed" value="([^"]+)"/.exec(form.html)?.[1] ?? '',
  }
  const [first, second] = [
    codeOn((await crew.facilitator.post(`${page(enrolment)}/koodi`, seal)).html),
    codeOn((await crew.facilitator.post(`${page(enrolment)}/koodi`, seal)).html),
  ]
  expect([await opens(old), await opens(first), await opens(second)]).toEqual([422, 422, 303])
})

test('a call that was to tell the old code no longer tells it', async () => {
  const crew = await aCrew(world)
  const contact = {
    channel: 'call' as const,
    email: '',
    phone: '+358401234567',
    address: '',
    voicemail: false,
    senderName: '',
  }
  const { enrolment, code } = await aFamilyIn(world, crew.group, { contact })
  expect(textOf((await crew.facilitator.get(page(enrolment))).html)).toContain(code.slice(0, 4))
  world.clock.moveBy({ minutes: 5 })
  await crew.facilitator.submit(`${page(enrolment)}/koodi`, {})
  expect(textOf((await crew.facilitator.get(page(enrolment))).html)).not.toContain(code.slice(0, 4))
})
