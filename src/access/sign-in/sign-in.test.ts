import { expect, test } from 'vitest'
import type { Browser } from '../../../test/browser.ts'
import { hidden, textOf } from '../../../test/browser.ts'
import { aWorld } from '../../../test/world.ts'
import { anOrganisation } from '../../groups/builders.ts'
import { href } from '../../links.ts'
import { insertAccount, insertGrant } from '../accounts.ts'

const world = aWorld()
const page = href('signIn', 'fi')

const aCoordinator = (name: string) =>
  world.write(async (tx) => {
    const organisation = await anOrganisation(tx, { name: { fi: 'Koivikon perheet ry', sv: '', en: '' } })
    const account = await insertAccount(tx, world, {
      name,
      email: `${name.replace(/ .*/, '').toLowerCase()}@example.org`,
    })
    await insertGrant(tx, { account, role: 'coordinator', organisation, firstDay: world.clock.today() })
    return account
  })

const signIn = (browser: Browser, account: string, back?: string) =>
  browser.submit(href('signIn', 'fi', {}, { back }), { account, ...(back && { back }) }, page)

test('in the demo one may be anybody, sees who one is, and signs out', async () => {
  const account = await aCoordinator('Mirva Laine')
  const browser = world.browser()
  const shown = textOf((await browser.get(page)).html)
  expect(shown).toContain('Kuka haluat olla?')
  expect(shown).toMatch(/Koivikon perheet ry.*Mirva Laine.*koordinaattori/)

  const signedIn = await signIn(browser, account)
  expect(signedIn).toMatchObject({ status: 303, location: href('work', 'fi') })
  expect(textOf((await browser.get(page)).html)).toContain('Olet kirjautunut: Mirva Laine')

  const out = await browser.submit(page, { which: 'staff' }, href('signOut', 'fi'))
  expect(out.location).toBe(`${page}?done=signed-out`)
  expect(browser.cookies.has('v_staff')).toBe(false)
  const after = textOf((await browser.follow(out)).html)
  expect(after).toContain('Olet kirjautunut ulos.')
  expect(after).not.toContain('Olet kirjautunut: ')
})

test('the session is a new one at every sign-in, and the old token opens nothing', async () => {
  const [first, second] = [await aCoordinator('Heli Savolainen'), await aCoordinator('Anna Rautio')]
  const browser = world.browser()
  await signIn(browser, first)
  const old = browser.cookies.get('v_staff') ?? ''
  await signIn(browser, second)
  expect(browser.cookies.get('v_staff')).not.toBe(old)

  const thief = world.browser()
  thief.cookies.set('v_staff', old)
  expect(textOf((await thief.get(page)).html)).not.toContain('Olet kirjautunut: ')
})

test('pressing twice signs in twice and leaves one session, with a cookie in both answers', async () => {
  const account = await aCoordinator('Sari Kallio')
  const browser = world.browser()
  const shown = await browser.get(page)
  const body = { token: hidden(shown.html, 'token'), deed: hidden(shown.html, 'deed'), account }
  await browser.post(page, body)
  const first = browser.cookies.get('v_staff')
  const again = await browser.post(page, body)
  expect(again.location).toBe(href('work', 'fi'))
  expect(browser.cookies.get('v_staff')).not.toBe(first)
  expect(textOf((await browser.get(page)).html)).not.toContain('Lopeta')
})

test('an open session elsewhere is listed and can be ended; somebody else’s cannot', async () => {
  const account = await aCoordinator('Outi Niemi')
  const [here, library] = [world.browser(), world.browser()]
  await signIn(library, account)
  world.clock.moveBy({ minutes: 20 })
  await signIn(here, account)
  const shown = await here.get(page)
  expect(textOf(shown.html)).toMatch(
    /Avattu su 22\.11\. klo 12\.20.*Tämä selain.*Avattu su 22\.11\. klo 12, sulkeutuu klo 22 Lopeta/,
  )
  const session = hidden(shown.html, 'session')

  const other = world.browser()
  await signIn(other, await aCoordinator('Teppo Salmi'))
  await other.submit(page, { session })
  expect(textOf((await library.get(page)).html)).toContain('Olet kirjautunut: Outi Niemi')

  const ended = await here.submit(page, { session })
  expect(textOf((await here.follow(ended)).html)).toContain('Kirjautuminen on lopetettu siellä.')
  expect(textOf((await library.get(page)).html)).not.toContain('Olet kirjautunut: Outi Niemi')
  expect(textOf((await here.get(page)).html)).toContain('Olet kirjautunut: Outi Niemi')
})

test('one comes back to where one was going, but only to our own pages', async () => {
  const account = await aCoordinator('Liisa Vuori')
  const browser = world.browser()
  expect((await signIn(browser, account, '/fi/tyo/ryhmat?sivu=2')).location).toBe('/fi/tyo/ryhmat?sivu=2')
  expect((await signIn(browser, account, 'https://example.org/fi')).location).toBe(href('work', 'fi'))
  expect((await signIn(browser, account, '/fi/..//example.org')).location).toBe(href('work', 'fi'))
})

test('a form without its seal signs nobody in, but signs out', async () => {
  const account = await aCoordinator('Pia Kangas')
  const browser = world.browser()
  const stale = await browser.post(page, { account })
  expect(stale.location).toBe(`${page}?done=stale-form`)
  expect(browser.cookies.has('v_staff')).toBe(false)

  await signIn(browser, account)
  expect((await browser.post(href('signOut', 'fi'), { which: 'staff' })).status).toBe(303)
  expect(browser.cookies.has('v_staff')).toBe(false)
})

test('an account that is not there, or is closed, is not found', async () => {
  const account = await aCoordinator('Kai Lehto')
  await world.database.appPool.query('UPDATE account SET closed_at = $1 WHERE id = $2', [
    world.clock.now().toString(),
    account,
  ])
  expect((await signIn(world.browser(), account)).status).toBe(404)
  expect((await signIn(world.browser(), 'not-an-id')).status).toBe(404)
})
