import { expect, test } from 'vitest'
import { Browser, textOf } from '../../test/browser.ts'
import { aWorker, onOwnPage, signedIn } from '../../test/people.ts'
import { aWorld, testKeys } from '../../test/world.ts'
import { buildApp } from '../app.ts'
import { href } from '../links.ts'
import { insertHousehold } from '../people/households.ts'
import { readSettings } from '../settings.ts'

const world = aWorld()
const aFamily = () =>
  world.write((tx) =>
    insertHousehold(tx, world, {
      lang: 'fi',
      adults: ['Aino'],
      childAgesMonths: [],
      eraseOn: world.clock.today().add({ days: 100 }),
    }),
  )

test('quick exit ends the sessions, takes the cookies and leads to the weather', async () => {
  const browser = await onOwnPage(world, (await aFamily()).id)
  const worker = await signedIn(world, await aWorker(world, 'Mirva Laine', { role: 'network-coordinator' }))
  browser.cookies.set('v_staff', worker.cookies.get('v_staff') ?? '')
  expect((await browser.get(href('own', 'fi'))).status).toBe(200)
  const tokens = new Map(browser.cookies)

  const away = await browser.get(href('exit', 'fi'))
  expect(away).toMatchObject({ status: 303, location: 'https://www.ilmatieteenlaitos.fi/' })
  expect(away.headers['cache-control']).toBe('no-store')
  expect(away.headers['referrer-policy']).toBe('no-referrer')
  expect([...browser.cookies.keys()]).toEqual(['v_left'])

  const back = await browser.get(href('own', 'fi'))
  expect(back).toMatchObject({ status: 303, location: href('ownCode', 'fi') })
  // The tokens themselves are dead, not only forgotten by this browser.
  const thief = world.browser()
  for (const [name, value] of tokens) thief.cookies.set(name, value)
  expect((await thief.get(href('own', 'fi'))).status).toBe(303)
  expect(textOf((await thief.get(href('signIn', 'fi'))).html).includes('Olet kirjautunut: ')).toBe(false)
})

test('other people’s sessions go on', async () => {
  const [one, other] = [await onOwnPage(world, (await aFamily()).id), await onOwnPage(world, (await aFamily()).id)]
  await one.get(href('exit', 'sv'))
  expect((await other.get(href('own', 'sv'))).status).toBe(200)
})

test('whoever has no session leaves as well, without asking the database', async () => {
  expect((await world.browser().get(href('exit', 'en'))).location).toBe('https://www.ilmatieteenlaitos.fi/')
})

test('Chromium is not asked to clear its cache, which would hold the way out up; the others are', async () => {
  const asked = async (agent: string) => {
    const answer = await world.app.web.inject({
      method: 'GET',
      url: href('exit', 'fi'),
      headers: { host: 'localhost', 'user-agent': agent },
    })
    return answer.headers['clear-site-data']
  }
  expect(
    await asked(
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    ),
  ).toBe('"storage"')
  expect(await asked('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0')).toBe(
    '"cache", "storage"',
  )
})

test('whoever is in a hurry leaves also when the database is gone or silent', async () => {
  const { appUrl, publicUrl } = world.urls
  const settings = readSettings({
    DATABASE_URL: appUrl,
    DATABASE_PUBLIC_URL: publicUrl,
    SECRET_KEYS: testKeys,
    DEMO: '0',
    LOG_LEVEL: 'silent',
  })
  for (const write of [() => Promise.reject(new Error('gone')), () => new Promise<never>(() => {})]) {
    const { web } = await buildApp({ settings, database: { ...world.database, write }, clock: world.clock })
    const browser = new Browser(web)
    browser.cookies.set('v_own', 'a-token-of-somebody')
    expect(await browser.get(href('exit', 'fi'))).toMatchObject({
      status: 303,
      location: 'https://www.ilmatieteenlaitos.fi/',
    })
    expect(browser.cookies.has('v_own')).toBe(false)
    await web.close()
  }
})
