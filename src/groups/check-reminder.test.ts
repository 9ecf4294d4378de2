import { expect, test } from 'vitest'
import { textOf } from '../../test/browser.ts'
import { faultsIn } from '../../test/html.ts'
import { aWorker, endRoles, signedIn } from '../../test/people.ts'
import { aWorld } from '../../test/world.ts'
import { insertPlace, type PlaceFacts, setConfidentialAddress } from '../directory/places.ts'
import { nobodyLooks } from '../kit/database/index.ts'
import { plan } from '../kit/jobs.ts'
import { demoMessages } from '../messages/queries.ts'
import { aProgramme } from './builders.ts'
import { remindToConfirm } from './job-names.ts'

const world = aWorld()
const inAll = (fi: string) => ({ fi, sv: '', en: '' })

const facts: PlaceFacts = {
  kind: 'other',
  name: inAll('Kulmatalo'),
  confidential: false,
  municipalityCode: '491',
  street: 'Katu 1',
  postalCode: '50100',
  lat: null,
  lon: null,
  arrival: inAll(''),
  stepFree: true,
  accessibleToilet: false,
  pramParking: false,
  babyChanging: false,
  hearingLoop: false,
  nearBusStop: false,
}

const daysAgo = (days: number) => world.clock.today().subtract({ days })
const isOld = (table: 'programme' | 'place', id: string, days = 200) =>
  world.database.appPool.query(`UPDATE ${table} SET checked_on = $2 WHERE id = $1`, [id, daysAgo(days).toString()])

async function tick() {
  await world.write((tx) => plan(tx, remindToConfirm, {}, { at: world.clock.now() }))
  await world.runJobs()
}
const mails = () =>
  world.database.personalRead(nobodyLooks, async (tx) =>
    (await demoMessages(tx, world.secrets, { from: 0, size: 100 })).filter(({ subject }) =>
      subject.includes('tarkista tiedot'),
    ),
  )

async function anOrganisationWithOldThings() {
  const programme = await world.write((tx) => aProgramme(tx))
  const place = (given: Partial<PlaceFacts>, slug: string) =>
    world.write((tx) => insertPlace(tx, { ...facts, ...given, slug, organisationId: programme.organisationId }))
  const open = await place({}, `talo-${programme.id.slice(0, 8)}`)
  const hidden = await place({ confidential: true }, 'x')
  await world.write((tx) =>
    setConfidentialAddress(tx, world.secrets, {
      place: hidden,
      told: { name: inAll('Salatalo'), address: 'Salakatu 1', arrival: inAll('') },
    }),
  )
  await isOld('programme', programme.id, 181)
  await isOld('place', open, 300)
  await isOld('place', hidden, 250)
  const ours = { role: 'coordinator', organisation: programme.organisationId } as const
  return { programme, open, hidden, ours }
}

test('coordinators get one calm mail with the list, and not again before 30 days', async () => {
  const { programme, ours } = await anOrganisationWithOldThings()
  await tick()
  expect(await mails(), 'nobody to ask yet').toHaveLength(0)

  const first = await aWorker(world, 'Kaisa Muistaja', ours)
  const second = await aWorker(world, 'Anna Muistaja', ours)
  const former = await aWorker(world, 'Entinen Muistaja', ours)
  await endRoles(world, former)
  await aWorker(world, 'Oona Muistaja', { ...ours, role: 'facilitator' })
  await tick()
  const sent = await mails()
  expect(sent.map(({ accountId }) => accountId).sort()).toEqual([first, second].sort())
  const body = sent[0]?.body ?? ''
  expect(body).toContain('– Kulmatalo, tarkistettu 26.1.2026')
  expect(body).toContain('– Paikka, jota ei julkaista (Mikkeli), tarkistettu 17.3.2026')
  expect(body).toContain('– Iltapiiri, tarkistettu 25.5.2026')
  expect(body).toContain('http://localhost/fi/tyo')
  expect(body).not.toMatch(/Salatalo|Salakatu/)
  expect(sent[0]?.state).toBe('sent')

  await tick()
  world.clock.moveBy({ days: 29 })
  await tick()
  expect(await mails()).toHaveLength(2)
  world.clock.moveBy({ days: 1 })
  await tick()
  expect(await mails()).toHaveLength(4)

  await isOld('programme', programme.id, 1)
  await world.database.appPool.query('UPDATE place SET checked_on = $1', [daysAgo(1).toString()])
  world.clock.moveBy({ days: 31 })
  await tick()
  expect(await mails(), 'nothing is old any more').toHaveLength(4)
})

test('what is not old, a draft and another’s are not asked for', async () => {
  const { programme, open, hidden, ours } = await anOrganisationWithOldThings()
  await aWorker(world, 'Outi Rajalla', ours)
  await isOld('programme', programme.id, 179)
  for (const place of [open, hidden]) await isOld('place', place, 179)
  const before = (await mails()).length
  await tick()
  await world.database.appPool.query(`UPDATE programme SET state = 'draft', checked_on = '2020-01-01' WHERE id = $1`, [
    programme.id,
  ])
  await tick()
  expect(await mails()).toHaveLength(before)
})

test('what waits stands on the work list, and each is confirmed by one tap', async () => {
  const { programme, open, hidden, ours } = await anOrganisationWithOldThings()
  const coordinator = await signedIn(world, await aWorker(world, 'Taina Tarkka', ours))
  const facilitator = await signedIn(world, await aWorker(world, 'Oona Ohi', { ...ours, role: 'facilitator' }))
  const list = await coordinator.get('/fi/tyo')
  const text = textOf(list.html)
  expect(text).toContain('Tarkista, pitävätkö tiedot paikkansa')
  expect(text.indexOf('Kulmatalo')).toBeLessThan(text.indexOf('Paikka, jota ei julkaista (Mikkeli)'))
  expect(list.html).toContain('aria-label="Tiedot ovat ajan tasalla: Kulmatalo"')
  expect(await faultsIn(list.html)).toEqual([])
  expect(textOf((await facilitator.get('/fi/tyo')).html)).not.toContain('pitävätkö tiedot')

  const confirm = async (address: string, back = 'work') =>
    coordinator.follow(await coordinator.submit('/fi/tyo', { back }, address))
  const placeAddress = `/fi/tyo/paikat/${open}/vahvista`
  expect((await facilitator.submit('/fi/tyo/toiminnat/uusi', {}, placeAddress)).status).toBe(403)
  const after = textOf((await confirm(placeAddress)).html)
  expect(after).toContain('Kiitos. Tarkistuspäivä on tänään.')
  expect(after).toContain('Työlista')
  expect(after).not.toContain('Kulmatalo')
  await confirm(`/fi/tyo/toiminnat/${programme.id}/vahvista`)
  expect(textOf((await coordinator.get('/fi/tyo/paikat')).html)).toContain('Tiedot ovat ajan tasalla')
  const places = textOf((await confirm(`/fi/tyo/paikat/${hidden}/vahvista`, '')).html)
  expect(places).toContain('Kiitos. Tarkistuspäivä on tänään.')
  expect(places).not.toContain('Tiedot ovat ajan tasalla')
  expect(textOf((await coordinator.get('/fi/tyo')).html)).not.toContain('pitävätkö tiedot')
  const { rows } = await world.database.appPool.query(
    `SELECT deed FROM audit_event WHERE deed IN ('place.confirm', 'programme.confirm') ORDER BY id`,
  )
  expect(rows.map(({ deed }) => deed)).toEqual(['place.confirm', 'programme.confirm', 'place.confirm'])
})

test('many old things are told shortly, with how many more there are', async () => {
  const { programme, ours } = await anOrganisationWithOldThings()
  const account = await aWorker(world, 'Maija Monta', ours)
  for (let n = 0; n < 25; n += 1) {
    const place = await world.write((tx) =>
      insertPlace(tx, { ...facts, slug: `monta-${n}`, organisationId: programme.organisationId }),
    )
    await isOld('place', place, 400)
  }
  await tick()
  const [mail] = (await mails()).filter(({ accountId }) => accountId === account)
  expect(mail?.body).toContain('– ja 8 muuta')
  const list = textOf((await (await signedIn(world, account)).get('/fi/tyo')).html)
  expect(list).toContain('Ja 20 muuta')
})
