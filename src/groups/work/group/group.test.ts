import { expect, test } from 'vitest'
import { hidden, textOf } from '../../../../test/browser.ts'
import { faultsIn } from '../../../../test/html.ts'
import { onOwnPage } from '../../../../test/people.ts'
import { aWorld } from '../../../../test/world.ts'
import { showCode } from '../../../kit/ids.ts'
import { messagesTo } from '../../../messages/queries.ts'
import { aCrew, aFamilyIn, meetingsOfGroup, oneValue } from '../builders.ts'

const world = aWorld()
const contact = (channel: 'sms' | 'call' | 'letter' | 'i-call') => ({
  channel,
  email: '',
  phone: '+358401234567',
  address: 'Aino, Kuja 1',
  voicemail: true,
  senderName: '',
})
const messagesIn = (household: string) => world.read((tx) => messagesTo(tx, world.secrets, household as never))

/** A group with a family for each way of being reached; the Swedish one gets a text message. */
async function aGroupOfFive() {
  const crew = await aCrew(world)
  const byMail = await aFamilyIn(world, crew.group)
  const bySms = await aFamilyIn(world, crew.group, { lang: 'sv', contact: contact('sms') })
  const byCall = await aFamilyIn(world, crew.group, { contact: contact('call') })
  const byLetter = await aFamilyIn(world, crew.group, { contact: contact('letter') })
  const byThemselves = await aFamilyIn(world, crew.group, { contact: contact('i-call') })
  return {
    crew,
    byMail,
    bySms,
    byCall,
    byLetter,
    byThemselves,
    page: `/fi/tyo/ryhmat/${crew.group}`,
    write: `/fi/tyo/ryhmat/${crew.group}/viesti`,
  }
}
const neutral = 'Hei! Sinulle on viesti omalla sivullasi.'

test('the page of a group tells who is in by code, what is needed, and what waits', async () => {
  const crew = await aCrew(world, { size: 2, childcareSize: 3 })
  const { household } = await aFamilyIn(world, crew.group, {
    adults: ['Salainen'],
    needs: ['ride', 'diet'],
    diets: 'maidoton',
    childcareChildren: 1,
    notWith: 'Pekka',
    note: 'väsyttää',
  })
  await aFamilyIn(world, crew.group)
  await aFamilyIn(world, crew.group)
  for (const browser of [crew.coordinator, crew.facilitator]) {
    const shown = await browser.get(`/fi/tyo/ryhmat/${crew.group}`)
    const text = textOf(shown.html)
    expect(text).toContain(
      `Perhe ${showCode(await oneValue(world, 'SELECT code FROM household WHERE id = $1', household))} 1 aikuinen, lapsi 2 v Mukana`,
    )
    expect(text).toContain('Lastenhoito: 1 lapsi, Kyyti, Ruokavalio: maidoton')
    expect(text).toContain('2/2 . Jonossa 1')
    for (const secret of ['Salainen', 'Pekka', 'väsyttää']) expect(text).not.toContain(secret)
    expect(await faultsIn(shown.html)).toEqual([])
  }
  expect(textOf((await crew.facilitator.get(`/fi/tyo/ryhmat/${crew.group}`)).html)).not.toContain('Peru koko ryhmä')
})

test('a message to all goes to each by its own rule, in its own language, and its fate is seen', async () => {
  const { crew, byMail, bySms, byCall, byLetter, byThemselves, page, write } = await aGroupOfFive()
  const fields = { text: 'Tuokaa ensi kerralla sisäkengät.', sms: neutral }
  const preview = await crew.facilitator.submit(write, { ...fields, _do: 'preview' })
  expect(preview.status).toBe(200)
  for (const words of [
    'Tuokaa ensi kerralla sisäkengät.',
    '1 perhe tekstiviestillä',
    '1 perhe: soita itse',
    '1 perhe: lähetä kirje itse',
    '1 perhe näkee viestin omalta sivultaan',
    'Lähetä: 5 perhettä',
  ])
    expect(textOf(preview.html)).toContain(words)
  expect(await faultsIn(preview.html)).toEqual([])
  expect(await oneValue<number>(world, `SELECT count(*) FROM message WHERE cause LIKE 'group-message:%'`)).toBe(0)

  const sending = { ...fields, token: hidden(preview.html, 'token'), deed: hidden(preview.html, 'deed'), _do: 'send' }
  const answers = await Promise.all([1, 2].map(() => crew.facilitator.post(write, sending)))
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  expect(await oneValue<number>(world, `SELECT count(*) FROM message WHERE cause LIKE 'group-message:%'`)).toBe(5)

  const told = async (household: string) =>
    (await messagesIn(household)).find(({ body }) => body.includes('sisäkengät') || body.startsWith('Hej! Det finns'))
  expect((await told(byMail.household))?.subject).toBe('Sinulle on viesti')
  expect((await told(bySms.household))?.body).toBe('Hej! Det finns ett meddelande på din egen sida.')
  expect((await told(byCall.household))?.state).toBe('by-hand')
  expect((await told(byLetter.household))?.state).toBe('by-hand')
  expect((await told(byThemselves.household))?.state).toBe('not-needed')

  await world.runJobs()
  const after = textOf((await crew.coordinator.get(page)).html)
  expect(after).toMatch(
    /Viestit ryhmälle su 22\.11\. klo 12: lähetetty 2, hoida itse 2, perhe näkee omalta sivultaan 1/,
  )
  expect(after).toMatch(/Viesti ryhmälle\S*( Perhe on mukana)? Soita/)
})

test('a word that gives away is refused beside the field of the text message, in the worker’s language', async () => {
  const { crew, write } = await aGroupOfFive()
  const wrong: [string, string][] = [
    ['Hei! Päihderyhmä tapaa huomenna.', 'Tekstiviestissä on kohta ”päih”'],
    ['Hei! Iltapiiri tapaa huomenna.', 'ryhmän, toiminnan tai järjestäjän nimi'],
    ['Hei! Lue https://example.org', 'ei saa olla linkkiä'],
    ['a'.repeat(161), 'mahtuu 160 merkkiä'],
    ['', 'Kirjoita tekstiviesti'],
  ]
  for (const [sms, words] of wrong) {
    const shown = await crew.coordinator.submit(write, { text: 'Kerromme illasta.', sms, _do: 'send' })
    expect(shown.status).toBe(422)
    expect(shown.html).toContain('id="sms-problem"')
    expect(textOf(shown.html)).toContain(words)
    expect(shown.html).toContain('Kerromme illasta.')
    expect(await faultsIn(shown.html)).toEqual([])
  }
  const swedish = await crew.coordinator.submit(`/sv/arbete/grupper/${crew.group}/meddelande`, {
    text: 'Hej',
    sms: 'Kristräff i morgon',
    _do: 'send',
  })
  expect(textOf(swedish.html)).toContain('I textmeddelandet finns ”kris”')
  // In the message itself the word is only asked about.
  const asked = await crew.coordinator.submit(write, { text: 'Puhumme päihteistä.', sms: neutral, _do: 'preview' })
  expect(textOf(asked.html)).toContain('Viestissä on kohta ”päih”')
  expect(
    await oneValue<number>(
      world,
      `SELECT count(*) FROM message JOIN enrolment USING (household_id) WHERE group_id = $1 AND cause LIKE 'group-message:%'`,
      crew.group,
    ),
  ).toBe(0)
})

test('an empty group has nobody to write to; others’ groups are not there', async () => {
  const crew = await aCrew(world)
  expect(textOf((await crew.coordinator.get(`/fi/tyo/ryhmat/${crew.group}/viesti`)).html)).toContain(
    'Ei vielä ketään, kenelle kirjoittaa',
  )
  const nobody = await crew.coordinator.submit(
    `/fi/tyo/ryhmat/${crew.group}/muokkaa`,
    { text: 'Hei', sms: neutral, _do: 'send' },
    `/fi/tyo/ryhmat/${crew.group}/viesti`,
  )
  expect(nobody.status).toBe(422)
  for (const name of ['', '/viesti', '/muokkaa', '/peru'])
    for (const browser of [crew.stranger, crew.former])
      expect((await browser.get(`/fi/tyo/ryhmat/${crew.group}${name}`)).status).toBe(404)
  for (const name of ['/viesti', '/muokkaa', '/peru'])
    expect(
      (
        await crew.stranger.submit(
          '/fi/tyo/toiminnat/uusi',
          { sure: 'on', text: 'x', sms: 'x', _do: 'send' },
          `/fi/tyo/ryhmat/${crew.group}${name}`,
        )
      ).status,
    ).toBe(404)
})

test('the whole group is cancelled only with a tick: places, queue and meetings end, and every family hears of it once', async () => {
  const crew = await aCrew(world, { size: 1 })
  const families = [await aFamilyIn(world, crew.group), await aFamilyIn(world, crew.group)]
  const cancel = `/fi/tyo/ryhmat/${crew.group}/peru`
  const unsure = await crew.coordinator.submit(cancel, { text: 'Ohjaaja sairastui.' })
  expect(unsure.status).toBe(422)
  expect(textOf(unsure.html)).toContain('Merkitse, että perut koko ryhmän')
  expect(unsure.html).toContain('Ohjaaja sairastui.')
  expect(await faultsIn(unsure.html)).toEqual([])
  expect((await crew.facilitator.get(cancel)).status).toBe(403)

  const gone = await crew.coordinator.follow(
    await crew.coordinator.submit(cancel, { text: 'Ohjaaja sairastui.', sure: 'on' }),
  )
  expect(textOf(gone.html)).toContain('Ryhmä on peruttu, ja perheille on kerrottu')
  expect(await faultsIn(gone.html)).toEqual([])
  const group = await world.database.appPool.query(
    'SELECT state, taken, queued, childcare_taken FROM support_group WHERE id = $1',
    [crew.group],
  )
  expect(group.rows[0]).toEqual({ state: 'cancelled', taken: 0, queued: 0, childcare_taken: 0 })
  expect(
    await oneValue<number>(world, `SELECT count(*) FROM meeting WHERE group_id = $1 AND state = 'planned'`, crew.group),
  ).toBe(0)
  for (const { household } of families) {
    const told = (await messagesIn(household)).filter(({ body }) => body.includes('Tapaamiset on peruttu'))
    expect(told).toHaveLength(1)
    expect(told[0]?.body).toContain('Ohjaaja sairastui.')
    expect(textOf((await (await onOwnPage(world, household)).get('/fi/oma')).html)).toContain('Ohjaaja sairastui.')
  }
  const again = await crew.coordinator.follow(await crew.coordinator.submit(cancel, { sure: 'on' }))
  expect(textOf(again.html)).toContain('Ryhmä on jo peruttu tai päättynyt')
  expect((await world.browser().get(`/fi/ryhma/${crew.group}/mukaan`)).html).not.toContain('name="firstName"')
})

test('the pages are sound in Swedish, English and plain Finnish', async () => {
  const { crew } = await aGroupOfFive()
  const [meeting] = await meetingsOfGroup(world, crew.group)
  expect(meeting).toBeDefined()
  for (const address of [
    `/sv/arbete/grupper/${crew.group}`,
    `/en/work/groups/${crew.group}`,
    `/selko/tyo/ryhmat/${crew.group}/viesti`,
    `/sv/arbete/grupper/${crew.group}/stall-in`,
    `/en/work/groups/${crew.group}/message`,
  ])
    expect(await faultsIn((await crew.coordinator.get(address)).html), address).toEqual([])
})
