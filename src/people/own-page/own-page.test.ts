import { beforeEach, expect, test } from 'vitest'
import { type Browser, hidden, textOf } from '../../../test/browser.ts'
import { faultsIn } from '../../../test/html.ts'
import { aWorld } from '../../../test/world.ts'
import { langs } from '../../kit/words.ts'
import { href } from '../../links.ts'
import { type HouseholdId, insertHousehold } from '../households.ts'
import { newLink, newOwnCode } from '../own-page-keys.ts'

const world = aWorld()
const codeAt = href('ownCode', 'fi')
const ownAt = href('own', 'fi')

/** A household with a code and a link. */
const aFamily = () =>
  world.write(async (tx) => {
    const { id } = await insertHousehold(tx, world, {
      lang: 'fi',
      adults: ['Aino'],
      childAgesMonths: [26],
      eraseOn: world.clock.today().add({ days: 200 }),
    })
    return { id, code: await newOwnCode(tx, id, world), link: await newLink(tx, id, world) }
  })

/** A code that has never been anybody's, beginning as it is told. */
const wrong = (start: string, n: number) => `${start}ZZ${String(n).padStart(2, '2')}`.slice(0, 8)
const tryCode = (browser: Browser, code: string) => browser.submit(codeAt, { code })
const ownStatus = async (browser: Browser) => (await browser.get(ownAt)).status

// Each test has an hour of its own, so that one's failures do not use up another's tries.
beforeEach(() => world.clock.moveBy({ hours: 1 }))

test('a right code opens the own page, typed in any way', async () => {
  const { code } = await aFamily()
  for (const typed of [
    code,
    `${code.slice(0, 4)} ${code.slice(4)}`,
    ` ${code.toLowerCase()} `,
    `${code.slice(0, 4)}-${code.slice(4)}`,
  ]) {
    const browser = world.browser()
    expect(await ownStatus(browser)).toBe(303)
    expect(await tryCode(browser, typed)).toMatchObject({ status: 303, location: ownAt })
    expect(await ownStatus(browser)).toBe(200)
  }
})

test('a code that is too short or missing costs no try, and what was typed stays', async () => {
  const browser = world.browser()
  const short = await tryCode(browser, 'ABCD 23')
  expect(short.status).toBe(422)
  expect(short.html).toContain('value="ABCD 23"')
  expect(textOf(short.html)).toContain('Koodissa on kahdeksan merkkiä')
  expect(short.html).toMatch(/<title>Virhe: /)
  expect(textOf((await tryCode(browser, '')).html)).toContain('Kirjoita koodi')
  expect(textOf((await tryCode(browser, wrong('ABCD', 1))).html)).toContain('Yrityksiä jäljellä: 9')
})

test('the answer is the same whether the code was once good or has never been', async () => {
  const old = await aFamily()
  await world.write((tx) => newOwnCode(tx, old.id as HouseholdId, world))
  const answer = async (code: string) => {
    const shown = await tryCode(world.browser(), code)
    return `${shown.status} ${textOf(shown.html)}`.replaceAll(code, '').replace(/value="[^"]*"/g, '')
  }
  expect(await answer(old.code)).toBe(await answer(wrong('QQQQ', 1)))
})

test('ten wrong codes with the same beginning close it for an hour, also for the right code, and say until when', async () => {
  const { code } = await aFamily()
  const start = code.slice(0, 4)
  for (let n = 0; n < 9; n += 1) expect((await tryCode(world.browser(), wrong(start, n))).status).toBe(422)
  const last = textOf((await tryCode(world.browser(), wrong(start, 9))).html)
  expect(last).toContain('eikä yrityksiä ole nyt enempää')
  const closed = await tryCode(world.browser(), code)
  expect(closed.status).toBe(429)
  expect(textOf(closed.html)).toMatch(/Voit yrittää uudelleen klo \d+\./)

  const { code: other } = await aFamily()
  expect((await tryCode(world.browser(), other)).status).toBe(303)
  world.clock.moveBy({ hours: 1 })
  expect((await tryCode(world.browser(), code)).status).toBe(303)
})

test('a right code uses up no tries', async () => {
  const { code } = await aFamily()
  for (let n = 0; n < 12; n += 1) expect((await tryCode(world.browser(), code)).status).toBe(303)
})

test('guesses at the same moment do not slip past the budget', async () => {
  const answers = await Promise.all(Array.from({ length: 14 }, (_, n) => tryCode(world.browser(), wrong('PPPP', n))))
  expect(answers.filter(({ status }) => status === 422)).toHaveLength(10)
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(4)
})

test('from one network a hundred guesses are enough, whatever they begin with', async () => {
  const start = (n: number) => `A${'ABCDEFGHJKLM'.charAt(n % 12)}${'ABCDEFGHJKLM'.charAt(Math.floor(n / 12))}B`
  let refused = 0
  for (let n = 0; n < 101; n += 1) if ((await tryCode(world.browser(), wrong(start(n), 1))).status === 429) refused += 1
  expect(refused).toBe(1)
})

test('the form may be sent again after a wrong code, and the same form twice is one deed', async () => {
  const { code } = await aFamily()
  const browser = world.browser()
  const first = await tryCode(browser, wrong('MMMM', 1))
  const body = { token: hidden(first.html, 'token'), deed: hidden(first.html, 'deed'), code }
  expect((await browser.post(codeAt, body)).location).toBe(ownAt)
  const again = world.browser()
  for (const [name, value] of browser.cookies) if (name === 'v_form') again.cookies.set(name, value)
  expect((await again.post(codeAt, body)).location).toBe(ownAt)
  expect(await ownStatus(again)).toBe(200)
})

test('a form that went stale is shown again, and no try is taken', async () => {
  const { code } = await aFamily()
  const browser = world.browser()
  const stale = await browser.post(codeAt, { code })
  expect(stale.status).toBe(422)
  expect(stale.html).toContain(`value="${code}"`)
  expect(textOf(stale.html)).toContain('Sivu oli ollut auki pitkään')
})

test('a link shows one button and uses nothing up; the button opens the page at a clean address', async () => {
  const { link } = await aFamily()
  const at = href('ownLink', 'fi', { token: link })
  const scanner = world.browser()
  for (let n = 0; n < 5; n += 1) {
    const shown = await scanner.get(at)
    expect(shown.status).toBe(200)
    expect(scanner.cookies.has('v_own')).toBe(false)
    expect(shown.html).not.toContain('Aino')
  }
  expect(textOf((await scanner.get(at)).html)).toContain('Avaa oma sivuni')

  const browser = world.browser()
  const opened = await browser.submit(at, {})
  expect(opened).toMatchObject({ status: 303, location: ownAt })
  expect(opened.headers['referrer-policy']).toBe('no-referrer')
  expect(await ownStatus(browser)).toBe(200)
})

test('a link that is cut, unknown or past its time leads to the code', async () => {
  const { link } = await aFamily()
  const dead = async (token: string) => {
    const shown = await world.browser().get(href('ownLink', 'fi', { token }))
    expect(shown.html).toContain(`href="${codeAt}"`)
    return `${shown.status} ${textOf(shown.html)}`
  }
  expect(await dead(link.slice(0, 20))).toMatch(/^404 .*Linkki ei enää toimi/)
  const browser = world.browser()
  const shown = await browser.get(href('ownLink', 'fi', { token: link }))
  world.clock.moveBy({ hours: 366 * 24 })
  expect(await dead(link)).toMatch(/^404 .*Linkki ei enää toimi/)
  const late = await browser.post(href('ownLink', 'fi', { token: link }), {
    token: hidden(shown.html, 'token'),
    deed: hidden(shown.html, 'deed'),
  })
  expect(late.status).toBe(404)
  expect(browser.cookies.has('v_own')).toBe(false)
})

test('a link’s form that went stale shows its button again', async () => {
  const { link } = await aFamily()
  const at = href('ownLink', 'fi', { token: link })
  const browser = world.browser()
  const stale = await browser.post(at, {})
  expect(stale.status).toBe(422)
  expect(textOf(stale.html)).toContain('Paina nappia uudelleen')
  expect(
    (await browser.post(at, { token: hidden(stale.html, 'token'), deed: hidden(stale.html, 'deed') })).location,
  ).toBe(ownAt)
})

test('closing the own page ends its session here and leaves the worker’s alone', async () => {
  const { code } = await aFamily()
  const browser = world.browser()
  await tryCode(browser, code)
  const token = browser.cookies.get('v_own') ?? ''
  browser.cookies.set('v_staff', 'a-worker-of-the-same-machine')
  const closed = await browser.submit(codeAt, { which: 'own' }, href('signOut', 'fi'))
  expect(closed.location).toBe(`${codeAt}?done=signed-out`)
  expect(browser.cookies.has('v_own')).toBe(false)
  expect(browser.cookies.has('v_staff')).toBe(true)
  const thief = world.browser()
  thief.cookies.set('v_own', token)
  expect(await ownStatus(thief)).toBe(303)
})

test('opening another family’s page in the same browser ends the first one’s session', async () => {
  const [one, two] = [await aFamily(), await aFamily()]
  const browser = world.browser()
  await tryCode(browser, one.code)
  const first = browser.cookies.get('v_own') ?? ''
  await tryCode(browser, two.code)
  const thief = world.browser()
  thief.cookies.set('v_own', first)
  expect(await ownStatus(thief)).toBe(303)
})

test.each(langs)('the pages are sound HTML in %s, refused and dead ones too', async (lang) => {
  const { link, code } = await aFamily()
  const browser = world.browser()
  const at = href('ownCode', lang)
  const shown = [
    await browser.get(at),
    await browser.submit(at, { code: 'x' }),
    await browser.submit(at, { code: wrong('TTTT', 1) }),
    await browser.get(href('ownLink', lang, { token: link })),
    await browser.get(href('ownLink', lang, { token: 'dead' })),
  ]
  await tryCode(browser, code)
  shown.push(await browser.get(at))
  for (const { html } of shown) expect(await faultsIn(html)).toEqual([])
})
