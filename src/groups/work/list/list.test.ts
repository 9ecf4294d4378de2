import { expect, test } from 'vitest'
import { textOf } from '../../../../test/browser.ts'
import { faultsIn } from '../../../../test/html.ts'
import { signedIn } from '../../../../test/people.ts'
import { aWorld } from '../../../../test/world.ts'
import { showCode } from '../../../kit/ids.ts'
import { aCrew, aFamilyIn, oneValue } from '../builders.ts'

const world = aWorld()
const codeOf = (household: string) => oneValue(world, 'SELECT code FROM household WHERE id = $1', household)

test('the work list shows only what one may see, by code and make-up, without names', async () => {
  const crew = await aCrew(world, { joining: 'preliminary' })
  const { household } = await aFamilyIn(world, crew.group, { adults: ['Aino', 'Elias'], childAgesMonths: [4, 26] })
  const code = showCode(await codeOf(household))

  for (const browser of [crew.coordinator, crew.facilitator]) {
    const text = textOf((await browser.get('/fi/tyo')).html)
    expect(text).toContain(`Perhe ${code} 2 aikuista, vauva 4 kk, lapsi 2 v`)
    expect(text).toContain('1 avointa')
    expect(text).not.toContain('Aino')
  }
  for (const browser of [crew.stranger, crew.former]) {
    const text = textOf((await browser.get('/fi/tyo')).html)
    expect(text).not.toContain(code)
    expect(text).toContain('Ei mitään avointa')
  }
  const looks = await oneValue<string>(
    world,
    `SELECT string_agg(DISTINCT mode || ' ' || purpose, ',') FROM access_event JOIN access_subject ON event_id = id WHERE household_id = $1`,
    household,
  )
  expect(looks).toBe('listed work-list')
})

test('what is due first stands first; late is said in words to the worker, and the filters find it', async () => {
  const crew = await aCrew(world, { joining: 'preliminary' })
  const first = showCode(await codeOf((await aFamilyIn(world, crew.group)).household))
  world.clock.moveBy({ days: 2 })
  const second = showCode(await codeOf((await aFamilyIn(world, crew.group)).household))
  world.clock.moveBy({ days: 2 })
  const coordinator = await signedIn(world, crew.account)
  const list = textOf((await coordinator.get('/fi/tyo')).html)
  expect(list).toMatch(/1 pv myöhässä ke 25\.11\./)
  expect(list.indexOf(first)).toBeLessThan(list.indexOf(second))
  expect(list).toContain('1 myöhässä')

  const late = textOf((await coordinator.get('/fi/tyo?due=late')).html)
  expect(late).toContain(first)
  expect(late).not.toContain(second)
  expect(textOf((await coordinator.get('/fi/tyo?due=week')).html)).toContain(second)
  const turned = textOf((await coordinator.get('/fi/tyo?sort=-due')).html)
  expect(turned.indexOf(second)).toBeLessThan(turned.indexOf(first))
  // What cannot be asked is left out, never an error.
  for (const odd of ['?group=x&state=y&due=z&sort=w&page=-1', '?page=999', '?code=%27%25'])
    expect((await coordinator.get(`/fi/tyo${odd}`)).status).toBe(200)
})

test('a family is found by the code of the list and by the code it says on the phone', async () => {
  const crew = await aCrew(world)
  const family = await aFamilyIn(world, crew.group)
  const code = await codeOf(family.household)
  expect(textOf((await crew.coordinator.get('/fi/tyo')).html)).not.toContain(showCode(code))
  for (const typed of [code, code.slice(0, 3).toLowerCase(), family.code, showCode(family.code)])
    expect(textOf((await crew.coordinator.get(`/fi/tyo?code=${encodeURIComponent(typed)}`)).html)).toContain(
      showCode(code),
    )
  expect(textOf((await crew.stranger.get(`/fi/tyo?code=${family.code}`)).html)).not.toContain(showCode(code))
})

test('in a queue by time the turn is shown; by need there is no number, and the next deed is to decide', async () => {
  const byTime = await aCrew(world, { size: 1 })
  const byNeed = await aCrew(world, { size: 1, queueOrder: 'need' })
  for (const { group } of [byTime, byNeed]) for (let n = 0; n < 2; n += 1) await aFamilyIn(world, group)
  expect(textOf((await byTime.coordinator.get('/fi/tyo')).html)).toContain('Jonossa, 1.')
  const needed = textOf((await byNeed.coordinator.get('/fi/tyo')).html)
  expect(needed).not.toMatch(/Jonossa, \d/)
  expect(needed).toContain('Odottaa, että paikka vapautuu')
  await world.database.appPool.query('UPDATE support_group SET size = 5 WHERE id = $1', [byNeed.group])
  expect(textOf((await byNeed.coordinator.get('/fi/tyo')).html)).toContain('Arvioi, kuka tarvitsee paikkaa ensin')
})

test('a family that wants a call is on the list until somebody has called', async () => {
  const crew = await aCrew(world)
  await aFamilyIn(world, crew.group, {
    contact: { channel: 'call', email: '', phone: '+358401234567', address: '', voicemail: false, senderName: '' },
  })
  const shown = await crew.facilitator.get('/fi/tyo')
  expect(textOf(shown.html)).toContain('Perhe on mukana Soita')
  expect(await faultsIn(shown.html)).toEqual([])
  const message = await oneValue(
    world,
    `SELECT message.id FROM message JOIN enrolment USING (household_id) WHERE group_id = $1`,
    crew.group,
  )
  const enrolment = await oneValue(world, 'SELECT id FROM enrolment WHERE group_id = $1', crew.group)
  const done = `/fi/tyo/ilmoittautumiset/${enrolment}/message-done`
  expect((await crew.stranger.submit('/fi/tyo', { message, back: 'work' }, done)).status).toBe(404)
  const after = await crew.facilitator.follow(await crew.facilitator.submit('/fi/tyo', { message, back: 'work' }, done))
  expect(textOf(after.html)).toContain('Viesti on merkitty hoidetuksi')
  expect(textOf(after.html)).not.toContain('Soita tai kirjoita itse')
})

test('the list of groups filters, sorts and offers a new group of one’s own programmes only', async () => {
  const crew = await aCrew(world, { programme: { state: 'published' } })
  const mine = await crew.coordinator.get('/fi/tyo/ryhmat')
  expect(textOf(mine.html)).toContain('Iltapiiri, Mikkeli')
  expect(mine.html).toContain(`/fi/tyo/toiminnat/${crew.programme.id}/ryhma`)
  expect(textOf((await crew.facilitator.get('/fi/tyo/ryhmat')).html)).not.toContain('Uusi ryhmä')
  expect(textOf((await crew.coordinator.get('/fi/tyo/ryhmat?text=mikk')).html)).toContain('1 ryhmä')
  expect(textOf((await crew.coordinator.get('/fi/tyo/ryhmat?text=%25')).html)).toContain('0 ryhmää')
  expect(textOf((await crew.coordinator.get('/fi/tyo/ryhmat?state=cancelled')).html)).toContain(
    'Näillä rajauksilla ei löytynyt ryhmiä',
  )
  expect(textOf((await crew.former.get('/fi/tyo/ryhmat')).html)).toContain('Ei vielä ryhmiä')
  for (const sort of ['name', '-taken', 'queued', '-asked', 'next'])
    expect(await faultsIn((await crew.coordinator.get(`/sv/arbete/grupper?sort=${sort}`)).html)).toEqual([])
})
