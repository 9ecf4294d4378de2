import { expect, test } from 'vitest'
import { type Browser, textOf } from '../../../../test/browser.ts'
import { faultsIn } from '../../../../test/html.ts'
import { onOwnPage } from '../../../../test/people.ts'
import { aWorld } from '../../../../test/world.ts'
import { aCrew, aFamilyIn, oneValue } from '../builders.ts'

const world = aWorld()
const call = {
  channel: 'call' as const,
  email: '',
  phone: '+358401234567',
  address: '',
  voicemail: false,
  senderName: '',
}
const page = (enrolment: string) => `/fi/tyo/ilmoittautumiset/${enrolment}`
const stateOf = (enrolment: string) => oneValue(world, 'SELECT state FROM enrolment WHERE id = $1', enrolment)
const does = (browser: Browser, enrolment: string, deed: string, fields: Record<string, string> = {}) =>
  browser.submit(page(enrolment), fields, `${page(enrolment)}/${deed}`)
const shownAfter = async (browser: Browser, enrolment: string, deed: string, fields: Record<string, string> = {}) =>
  browser.follow(await does(browser, enrolment, deed, fields))

test('one family, opened: names, how to reach it in words, what it told – and the look is in its log', async () => {
  const crew = await aCrew(world, { joining: 'preliminary', childcareSize: 2 })
  const { enrolment, household, code } = await aFamilyIn(world, crew.group, {
    adults: ['Emma', 'Onni'],
    childAgesMonths: [7],
    contact: call,
    note: 'Väsyttää.',
    notWith: 'Pekka K.',
    needs: ['interpreter', 'diet'],
    interpreterLanguage: 'somali',
    diets: 'maidoton',
    childcareChildren: 1,
  })
  const shown = await crew.facilitator.get(page(enrolment))
  const text = textOf(shown.html)
  for (const words of [
    'Emma ja Onni',
    'vauva 7 kk',
    'Soita. Jos joku muu vastaa, kerro vain etunimesi. Älä jätä viestiä vastaajaan.',
    'Väsyttää.',
    'Pekka K.',
    'Tulkki: somali',
    'Ruokavalio: maidoton',
    'Lastenhoito: 1 lapsi',
    'Vastaa viimeistään keskiviikkona 25.11.2026',
  ])
    expect(text).toContain(words)
  expect(shown.html).toContain('href="tel:+358401234567"')
  // The call is still to be made, so the code is there to be read aloud.
  expect(text).toContain(`${code.slice(0, 4)} ${code.slice(4)}`)
  expect(await faultsIn(shown.html)).toEqual([])
  expect(
    await oneValue(
      world,
      `SELECT mode || ' ' || purpose FROM access_event JOIN access_subject ON event_id = id WHERE household_id = $1`,
      household,
    ),
  ).toBe('opened enrolment')
  for (const browser of [crew.stranger, crew.former]) {
    expect((await browser.get(page(enrolment))).status).toBe(404)
    for (const deed of ['welcome', 'offer', 'decline', 'cancel', 'message-done'])
      expect(
        (await browser.submit('/fi/tyo/toiminnat/uusi', { reason: 'x' }, `${page(enrolment)}/${deed}`)).status,
      ).toBe(404)
  }
  expect(await stateOf(enrolment)).toBe('asked')
})

test('a family that chose e-mail is not to be called, and the keys of its own page stay its own', async () => {
  const crew = await aCrew(world)
  const { enrolment, code } = await aFamilyIn(world, crew.group)
  const shown = await crew.coordinator.get(page(enrolment))
  expect(shown.html).not.toContain('href="tel:')
  expect(textOf(shown.html)).toContain('Kirjoita sähköpostia. Otsikossa ei saa näkyä, mistä on kyse. Älä soita.')
  expect(textOf(shown.html)).not.toContain(code.slice(0, 4))
  expect(shown.html).not.toMatch(/\/linkki\/[\w-]{10}/)
})

test('welcomed: with the yes of a call it is in at once and nobody need call; else it is offered a place', async () => {
  const crew = await aCrew(world, { joining: 'preliminary' })
  const [first, second] = [await aFamilyIn(world, crew.group, { contact: call }), await aFamilyIn(world, crew.group)]
  const welcomed = await shownAfter(crew.facilitator, first.enrolment, 'welcome', { saidYes: 'on' })
  expect(textOf(welcomed.html)).toContain('Perhe on nyt mukana ryhmässä')
  expect(await stateOf(first.enrolment)).toBe('joined')
  expect(
    await oneValue<number>(
      world,
      `SELECT count(*) FROM message WHERE household_id = $1 AND state = 'by-hand'`,
      first.household,
    ),
  ).toBe(0)
  expect(textOf((await shownAfter(crew.coordinator, second.enrolment, 'welcome')).html)).toContain(
    'Perheelle on tarjottu paikkaa',
  )
  expect(await stateOf(second.enrolment)).toBe('offered')
  const late = await shownAfter(crew.coordinator, second.enrolment, 'welcome')
  expect(textOf(late.html)).toContain('Tilanne oli jo muuttunut')
  expect(await faultsIn(late.html)).toEqual([])
})

test('when the group is full the family is put in the queue; by need the next is offered by a person, never a number', async () => {
  const crew = await aCrew(world, { size: 1, joining: 'preliminary', queueOrder: 'need' })
  const families = [
    await aFamilyIn(world, crew.group),
    await aFamilyIn(world, crew.group),
    await aFamilyIn(world, crew.group),
  ]
  const [first, second, third] = families.map(({ enrolment }) => String(enrolment)) as [string, string, string]
  await does(crew.facilitator, first, 'welcome', { saidYes: 'on' })
  for (const enrolment of [second, third])
    expect(textOf((await shownAfter(crew.facilitator, enrolment, 'welcome')).html)).toContain('Perhe on nyt jonossa')
  expect(textOf((await crew.facilitator.get(page(third))).html)).toContain(
    'Ryhmä on täynnä, joten paikkaa ei voi nyt tarjota',
  )
  expect(textOf((await shownAfter(crew.facilitator, third, 'offer')).html)).toContain('Ryhmä täyttyi juuri')

  await does(crew.facilitator, first, 'cancel')
  // Nobody is offered by itself: the one who needs it most, though she asked last, is chosen by a person.
  expect([await stateOf(second), await stateOf(third)]).toEqual(['queued', 'queued'])
  const offered = await shownAfter(crew.facilitator, third, 'offer')
  expect(textOf(offered.html)).toContain('Perheelle on tarjottu paikkaa')
  expect([await stateOf(second), await stateOf(third)]).toEqual(['queued', 'offered'])
  expect(textOf((await crew.facilitator.get(page(second))).html)).not.toMatch(/Jonossa, \d/)
  const { taken, size } = (
    await world.database.appPool.query('SELECT taken, size FROM support_group WHERE id = $1', [crew.group])
  ).rows[0]
  expect(taken).toBeLessThanOrEqual(size)
})

test('two workers welcome two families to the last place at the same instant: one gets it', async () => {
  const crew = await aCrew(world, { size: 1, joining: 'preliminary' })
  const families = [await aFamilyIn(world, crew.group), await aFamilyIn(world, crew.group)]
  await Promise.all([
    does(crew.coordinator, families[0]?.enrolment ?? '', 'welcome', { saidYes: 'on' }),
    does(crew.facilitator, families[1]?.enrolment ?? '', 'welcome', { saidYes: 'on' }),
  ])
  const states = await Promise.all(families.map(({ enrolment }) => stateOf(enrolment)))
  expect(states.sort()).toEqual(['joined', 'queued'])
})

test('declined with a reason the family reads, and another group suggested in its own language', async () => {
  const crew = await aCrew(world, { joining: 'preliminary' })
  const { enrolment, household } = await aFamilyIn(world, crew.group, { lang: 'sv' })
  const other = await oneValue(
    world,
    `INSERT INTO support_group (programme_id, state, name, online, language, structure, joining, queue_order, size, childcare_size, takes_new, first_meeting_at, last_meeting_at, municipality_code)
     SELECT programme_id, 'published', '{"fi":"Aamuryhmä","sv":"Morgongruppen","en":""}', false, 'fi', structure, 'open', 'time', 8, 0, true, '2027-01-12T08:00Z', '2027-03-12T08:00Z', '491' FROM support_group WHERE id = $1 RETURNING id`,
    crew.group,
  )
  const empty = await does(crew.facilitator, enrolment, 'decline', { reason: ' ', suggest: other })
  expect(empty.status).toBe(422)
  expect(empty.html).toContain('id="reason-problem"')
  expect(textOf(empty.html)).toContain('Kirjoita syy, jonka perhe voi lukea')
  expect(textOf(empty.html)).toContain('Perhe näkee tekstin')
  expect(await faultsIn(empty.html)).toEqual([])
  expect((await does(crew.facilitator, enrolment, 'decline', { reason: 'x', suggest: crew.group })).status).toBe(422)
  expect(await stateOf(enrolment)).toBe('asked')

  expect(
    textOf(
      (
        await shownAfter(crew.facilitator, enrolment, 'decline', {
          reason: 'Gruppen är för yngre barn.',
          suggest: other,
        })
      ).html,
    ),
  ).toContain('Perheelle on kerrottu syy')
  expect(await stateOf(enrolment)).toBe('declined')
  const own = textOf((await (await onOwnPage(world, household)).get('/sv/egen')).html)
  expect(own).toContain('Gruppen är för yngre barn.')
  expect(own).toContain('Du kan också se på den här: Iltapiiri, Morgongruppen, från tis 12.1.')
})

test('the family rang and gave up: the place goes on to the next by itself', async () => {
  const crew = await aCrew(world, { size: 1 })
  const [first, second] = [await aFamilyIn(world, crew.group), await aFamilyIn(world, crew.group)]
  expect(textOf((await shownAfter(crew.coordinator, first.enrolment, 'cancel')).html)).toContain(
    'Paikka on merkitty perutuksi',
  )
  expect([await stateOf(first.enrolment), await stateOf(second.enrolment)]).toEqual(['cancelled', 'offered'])
})

test('a deed sent twice is done once, and a message of another family is not touched', async () => {
  const crew = await aCrew(world)
  const [mine, other] = [
    await aFamilyIn(world, crew.group, { contact: call }),
    await aFamilyIn(world, crew.group, { contact: call }),
  ]
  const message = (household: string) => oneValue(world, 'SELECT id FROM message WHERE household_id = $1', household)
  const stray = await does(crew.facilitator, mine.enrolment, 'message-done', {
    message: await message(other.household),
    back: 'enrolment',
  })
  expect(textOf((await crew.facilitator.follow(stray)).html)).toContain('Viesti oli jo hoidettu')
  expect(await oneValue(world, 'SELECT state FROM message WHERE household_id = $1', other.household)).toBe('by-hand')
  const done = await does(crew.facilitator, mine.enrolment, 'message-done', {
    message: await message(mine.household),
    back: 'enrolment',
  })
  expect(textOf((await crew.facilitator.follow(done)).html)).toContain('Viesti on merkitty hoidetuksi')
  expect(await oneValue(world, 'SELECT state FROM message WHERE household_id = $1', mine.household)).toBe(
    'done-by-hand',
  )
  expect((await does(crew.facilitator, mine.enrolment, 'message-done', { message: 'ei tunnus' })).status).toBe(404)
  expect((await does(crew.facilitator, mine.enrolment, 'olematon')).status).toBe(404)
})

test('a form that had gone stale does nothing, keeps what was typed and says so', async () => {
  const crew = await aCrew(world, { joining: 'preliminary' })
  const { enrolment } = await aFamilyIn(world, crew.group)
  const stale = await crew.facilitator.post(`${page(enrolment)}/decline`, {
    reason: 'Pitkä selitys.',
    token: 'vanha',
    deed: 'x',
  })
  expect(stale.status).toBe(422)
  expect(stale.html).toContain('Pitkä selitys.')
  expect(textOf(stale.html)).toContain('Sivu oli ollut auki pitkään')
  expect(await stateOf(enrolment)).toBe('asked')
})

test('the page is sound in every language and state', async () => {
  const crew = await aCrew(world, { size: 2, joining: 'preliminary' })
  const { enrolment } = await aFamilyIn(world, crew.group, {
    note: 'Rivi.\n\nToinen.',
    contact: { ...call, channel: 'letter', address: 'Aino\nKuja 1' },
  })
  const addresses = [page(enrolment), `/sv/arbete/anmalningar/${enrolment}`, `/en/work/enrolments/${enrolment}`]
  const check = async () => {
    for (const address of addresses)
      expect(await faultsIn((await crew.coordinator.get(address)).html), address).toEqual([])
  }
  await check()
  await does(crew.coordinator, enrolment, 'welcome')
  await check()
  await does(crew.coordinator, enrolment, 'cancel')
  await check()
})
