import { describe, expect, test } from 'vitest'
import { seatsOf } from '../../../groups/enrolment.ts'
import type { Lang } from '../../../kit/words.ts'
import { spoken } from '../../../kit/words.ts'
import { theAnalyser } from '../analyser.ts'
import { knowledgeOf } from '../knowledge.ts'
import { aFilledWorld } from '../testing.ts'
import { understand } from '../understanding/understand.ts'
import type { Filters, Near } from './ask.ts'
import { find, seatLevel } from './find.ts'

const world = aFilledWorld()

type Asking = { text: string; lang?: Lang; near?: Near; filters?: Filters }
const ask = ({ text, lang = 'fi', near, filters = {} }: Asking) =>
  world.database.publicRead(async (tx) => {
    const knowledge = await knowledgeOf(tx)
    const understood = understand(text, spoken(lang), knowledge.understanding)
    return find(tx, knowledge, { understood, lang, filters, limit: 10, clock: world.clock, ...(near && { near }) })
  })
const slugs = async (asking: Asking) => (await ask(asking)).results.map(({ programme }) => programme.slug)
const mikkeli = { municipality: '491' }

describe.skipIf(!theAnalyser().hasDictionary)('the eleven are found by what their families say', () => {
  test.each<[string, string, Near?]>([
    ['lapseni otettiin huostaan, en tiedä miten jaksan', 'voikukkia'],
    ['lapseni otettiin huostaan, en tiedä miten jaksan', 'voikukkia', mikkeli],
    ['lastensuojelusta soitettiin', 'voimaa-perheille'],
    ['oon isä ja haluan irti päihteistä Mikkelissä', 'erityisesti-isa'],
    ['odotan vauvaa ja käytän päihteitä, kuopio', 'paihdeperheiden-avopalvelut'],
    ['asumisharjoittelu ensikodin jälkeen', 'asumisharjoittelu'],
    ['koulutusta ammattilaisille isätyöstä', 'isan-nakoinen-koulutus'],
  ])('%s', async (text, first, near) => {
    expect((await slugs({ text, ...(near && { near }) }))[0]).toBe(first)
  })

  test('ordinary needs find ordinary help', async () => {
    expect((await slugs({ text: 'imetys ei onnistu', near: { municipality: '297' } }))[0]).toBe('imetystuki-kuopio')
    expect((await slugs({ text: 'eroryhmä', near: { municipality: '179' } }))[0]).toBe('eroryhma-jyvaskyla')
    expect((await slugs({ text: 'kotiapua lapsiperheelle', near: mikkeli }))[0]).toBe('lapsiperheiden-kotipalvelu-es')
  })

  test('in Swedish and English too', async () => {
    expect((await slugs({ text: 'dom tog mitt barn', lang: 'sv' }))[0]).toBe('voikukkia')
    expect((await slugs({ text: 'they took my child', lang: 'en' }))[0]).toBe('voikukkia')
  })
})

test('near Mikkeli its own group is next: a sensitive one by its town alone, an ordinary one with its distance', async () => {
  const [sensitive] = (await ask({ text: 'lapseni otettiin huostaan', near: mikkeli })).results
  expect([sensitive?.next?.municipality?.fi, sensitive?.distanceKm, sensitive?.next?.placeName]).toEqual([
    'Mikkeli',
    null,
    null,
  ])
  const [ordinary] = (await ask({ text: 'perhekahvila', near: mikkeli })).results
  expect(ordinary?.next?.municipality?.fi).toBe('Mikkeli')
  expect(ordinary?.distanceKm).toBeLessThan(10)
})

test('without a place typed there is no distance, and to a place that is not told there never is', async () => {
  expect((await ask({ text: 'perhekahvila' })).results.every(({ distanceKm }) => distanceKm === null)).toBe(true)
  const { results } = await ask({ text: 'päihteet, isä, väkivalta, puoliso juo', near: mikkeli })
  for (const { next, distanceKm } of results)
    if (next?.confidential) expect([distanceKm, next.placeName]).toEqual([null, null])
})

test('training for professionals comes only to those who ask for it', async () => {
  expect(await slugs({ text: 'lapseni otettiin huostaan' })).not.toContain('voikukkia-ohjaajakoulutus')
  expect(await slugs({ text: 'ohjaajakoulutus ammattilaisille' })).toContain('voikukkia-ohjaajakoulutus')
})

test("a fathers' programme goes down for a mother", async () => {
  const place = async (text: string) => (await slugs({ text })).indexOf('erityisesti-isa')
  const [forFather, forMother] = [await place('oon isä ja juon liikaa'), await place('oon äiti ja juon liikaa')]
  expect(forFather).toBeGreaterThanOrEqual(0)
  expect(forMother === -1 || forMother > forFather).toBe(true)
})

test('filters narrow and never widen', async () => {
  const online = await ask({ text: 'yksinäinen, kaipaan seuraa', filters: { how: 'online' } })
  expect(online.results.length).toBeGreaterThan(0)
  expect(online.results.every(({ programme }) => programme.how.includes('online'))).toBe(true)
  const near = await ask({ text: 'yksinäinen, kaipaan seuraa', filters: { municipality: '491', withinKm: 25 } })
  expect(near.results.every(({ next, distanceKm }) => next?.online || (distanceKm ?? 999) <= 25)).toBe(true)
  const room = await ask({ text: 'yksinäinen, kaipaan seuraa', filters: { room: true } })
  expect(room.results.every(({ seats }) => seats !== undefined && seats !== 'full')).toBe(true)
  const free = await ask({ text: 'yksinäinen, kaipaan seuraa', filters: { free: true, childcare: true } })
  expect(
    free.results.every(({ programme }) => programme.freeOfCharge && programme.provisions.includes('childcare')),
  ).toBe(true)
})

test('what does not serve the place is away when others do', async () => {
  const { results } = await ask({ text: 'perhekahvila', near: { municipality: '179' } })
  expect(results.length).toBeGreaterThan(0)
  expect(results.every(({ servesHere }) => servesHere)).toBe(true)
})

test('a name typed almost right is found', async () => {
  expect(await slugs({ text: 'voikukia' })).toContain('voikukkia')
  expect((await slugs({ text: 'kiepppi' }))[0]).toBe('kieppi')
})

test('the order is the same every time', async () => {
  const once = await slugs({ text: 'väsynyt äiti' })
  expect(await slugs({ text: 'väsynyt äiti' })).toEqual(once)
})

test("free places are told by the groups' own rule", () => {
  for (let size = 0; size <= 40; size += 1)
    for (let taken = 0; taken <= size; taken += 1) expect(seatLevel({ size, taken })).toBe(seatsOf({ size, taken }))
})
