import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { type Browser, textOf } from '../../../test/browser.ts'
import { faultsIn } from '../../../test/html.ts'
import { aWorker, signedIn } from '../../../test/people.ts'
import { aWorld } from '../../../test/world.ts'
import { aGroup } from '../../groups/builders.ts'
import { sql } from '../../kit/database/index.ts'
import { getPlace, insertPlace, updatePlace } from '../places.ts'
import type { PlaceId } from '../programme.ts'
import { setPlaces } from '../programmes.ts'

const world = aWorld()
type Standing = Awaited<ReturnType<typeof stand>>
const standing: { one?: Standing } = {}
const it = () => standing.one as Standing

/** Where a camera was when it was taken, as cameras write it. */
const gps = { GPSLatitudeRef: 'N', GPSLatitude: '61/1 41/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '27/1 16/1 0/1' }
const camera = (width: number, height: number, colour = '#a55') =>
  sharp({ create: { width, height, channels: 3, background: colour } })
const jpeg = (width = 1600, height = 1200, colour?: string) =>
  camera(width, height, colour)
    .withExif({ IFD0: { Make: 'Kamera' }, IFD3: gps })
    .jpeg()
    .toBuffer()

const words = { shows: 'front-door', 'alt.fi': 'Sininen ovi', 'alt.sv': 'En blå dörr', 'alt.en': '' }
const named = (bytes: Buffer, name = 'ovi.jpg') => ({ name, bytes })

const aPlace = (organisation: string, name: string) =>
  world.write((tx) =>
    insertPlace(tx, {
      slug: name.toLowerCase(),
      organisationId: organisation as never,
      kind: 'other',
      name: { fi: name, sv: '', en: '' },
      confidential: false,
      municipalityCode: '491',
      street: 'Katu 1',
      postalCode: '50100',
      lat: null,
      lon: null,
      arrival: { fi: 'Soita ovikelloa.', sv: '', en: '' },
      stepFree: true,
      accessibleToilet: false,
      pramParking: true,
      babyChanging: false,
      hearingLoop: false,
      nearBusStop: false,
    }),
  )

async function stand() {
  const { id: group, programme } = await world.write((tx) => aGroup(tx))
  const place = await aPlace(programme.organisationId, 'Talo')
  await world.write(async (tx) => {
    await setPlaces(tx, programme.id, [place])
    await tx.change(sql`UPDATE support_group SET place_id = ${place} WHERE id = ${group}`)
  })
  const coordinator = await signedIn(
    world,
    await aWorker(world, 'Kaisa Kuva', { role: 'coordinator', organisation: programme.organisationId }),
  )
  const slug = String((await rowsOf('SELECT slug FROM programme WHERE id = $1', programme.id))[0]?.slug)
  return {
    group,
    place,
    coordinator,
    programme,
    slug,
    placePhotos: `/fi/tyo/paikat/${place}/kuvat`,
    programmePhotos: `/fi/tyo/toiminnat/${programme.id}/kuvat`,
  }
}

const rowsOf = async (query: string, ...values: unknown[]) =>
  (await world.database.appPool.query(query, values)).rows as Record<string, unknown>[]
const photoCount = async () => Number((await rowsOf('SELECT count(*) AS n FROM photo'))[0]?.n)
const addressesOn = (html: string) => [...html.matchAll(/\/photos\/[0-9a-f]{32}\.webp/g)].map(([address]) => address)
const add = async (browser: Browser, page: string, bytes: Buffer, fields = {}) =>
  browser.follow(await browser.submitFile(page, { ...words, ...fields }, named(bytes)))

beforeAll(async () => {
  standing.one = await stand()
})

test('a photo of a place is shown on its group and programme, small and lazy, and its words in the page’s language', async () => {
  const { coordinator, group, placePhotos, slug } = it()
  const added = await add(coordinator, placePhotos, await jpeg())
  expect(textOf(added.html)).toContain('Kuva on lisätty.')
  expect(await faultsIn(added.html)).toEqual([])

  const visitor = world.browser()
  for (const [address, alt] of [
    [`/fi/ryhma/${group}`, 'alt="Sininen ovi"'],
    [`/sv/grupp/${group}`, 'alt="En blå dörr"'],
    [`/en/group/${group}`, 'alt="Sininen ovi" lang="fi"'],
    [`/fi/toiminta/${slug}`, 'alt="Sininen ovi"'],
  ] as const) {
    const { html } = await visitor.get(address)
    expect(html, address).toContain(alt)
    expect(html).toMatch(/<img [^>]*width="400" height="300"[^>]*loading="lazy"/)
    expect(await faultsIn(html)).toEqual([])
  }
  expect(textOf((await visitor.get(`/fi/ryhma/${group}`)).html)).toContain('Tästä ovesta sisään')
  expect((await visitor.get('/fi/ryhmat')).html).not.toContain('/photos/')
})

test('what is served is another picture: two sizes, WebP, nothing of where and with what it was taken', async () => {
  const { html } = await world.browser().get(`/fi/ryhma/${it().group}`)
  const addresses = [...new Set(addressesOn(html))]
  expect(addresses).toHaveLength(2)
  const stored = await rowsOf('SELECT small_bytes, large_bytes FROM photo')
  for (const bytes of Object.values(stored[0] ?? {}) as Buffer[]) {
    const told = await sharp(bytes).metadata()
    expect([told.format, told.exif, told.icc, told.xmp]).toEqual(['webp', undefined, undefined, undefined])
    expect(bytes.includes('Kamera')).toBe(false)
  }
  const shown = await world.browser().get(addresses[0] ?? '')
  expect(shown.status).toBe(200)
  expect(shown.headers).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'public, max-age=31536000, s-maxage=600, immutable',
  })
  expect((await world.browser().get(`/photos/${'0'.repeat(32)}.webp`)).status).toBe(404)
})

test('a picture lying on its side is set upright, and the most detailed one stays light', async () => {
  const { coordinator, programmePhotos } = it()
  const noise = Buffer.from(Array.from({ length: 1400 * 1000 * 3 }, (_, at) => (at * 7919 + ((at * at) % 8191)) % 251))
  const heavy = await sharp(noise, { raw: { width: 1400, height: 1000, channels: 3 } })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 90 })
    .toBuffer()
  await add(coordinator, programmePhotos, heavy, { shows: 'room' })
  const [row] = await rowsOf(
    'SELECT small_width AS w, small_height AS h, length(small_bytes) AS small, length(large_bytes) AS large FROM photo WHERE programme_id IS NOT NULL',
  )
  expect(Number(row?.h)).toBeGreaterThan(Number(row?.w))
  expect(Number(row?.small)).toBeLessThan(60_000)
  expect(Number(row?.large)).toBeLessThan(250_000)
  await world.database.appPool.query('DELETE FROM photo WHERE programme_id IS NOT NULL')
})

/** A PNG that says it is 30 000 × 30 000 points in some hundred bytes. */
async function bomb() {
  const small = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  const header = Buffer.from(small)
  header.writeUInt32BE(30_000, 16)
  header.writeUInt32BE(30_000, 20)
  return header
}

test('what cannot be a photo is answered beside the field, in the person’s language; the words typed stay', async () => {
  const { coordinator, placePhotos } = it()
  const before = await photoCount()
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"><rect width="9" height="9"/></svg>',
  )
  const gif = await camera(400, 400).gif().toBuffer()
  const cases: [string, Buffer, string][] = [
    ['text', Buffer.from('ei kuva'), 'Tämä tiedosto ei ole kuva, jonka osaamme lukea.'],
    ['svg', svg, 'Tämä tiedosto ei ole kuva, jonka osaamme lukea.'],
    ['gif', gif, 'Tämä tiedosto ei ole kuva, jonka osaamme lukea.'],
    ['half a jpeg', (await jpeg()).subarray(0, 900), 'Tämä tiedosto ei ole kuva, jonka osaamme lukea.'],
    ['bomb', await bomb(), 'Kuva on mitoiltaan liian suuri.'],
    ['dot', await jpeg(20, 20), 'Kuva on liian pieni.'],
    ['big', Buffer.alloc(8 * 1024 * 1024 + 1, 1), 'Kuva on liian suuri. Valitse kuva, joka on enintään 8 Mt.'],
  ]
  for (const [what, bytes, sentence] of cases) {
    const refused = await coordinator.submitFile(placePhotos, words, named(bytes))
    expect(refused.status, what).toBe(422)
    expect(refused.html, what).toContain(`id="file-problem">${sentence}`)
    expect(refused.html).toContain('value="Sininen ovi"')
    expect(refused.html).toMatch(/value="front-door" checked/)
    expect(await faultsIn(refused.html)).toEqual([])
  }
  const none = await coordinator.submitFile(placePhotos, words, undefined)
  expect(none.html).toContain('id="file-problem">Valitse kuva<')
  const swedish = placePhotos.replace('/fi/tyo/paikat', '/sv/arbete/platser').replace('kuvat', 'bilder')
  expect((await coordinator.submitFile(swedish, words, named(Buffer.from('x')))).html).toContain(
    'Filen är inte en bild som vi kan läsa.',
  )
  expect(await photoCount()).toBe(before)
})

test('without words in Finnish it is not taken, and the file is to be chosen again', async () => {
  const { coordinator, placePhotos } = it()
  const refused = await coordinator.submitFile(placePhotos, { ...words, 'alt.fi': ' ', shows: '' }, named(await jpeg()))
  expect(refused.status).toBe(422)
  for (const sentence of [
    'Kerro suomeksi, mitä kuvassa näkyy',
    'Valitse, mitä kuvassa näkyy',
    'Valitse kuva uudelleen.',
  ])
    expect(textOf(refused.html)).toContain(sentence)
  expect(refused.html).toContain('value="En blå dörr"')
  expect(refused.html).toContain('href="#alt-fi"')
})

test('a form sent twice adds one photo; one from another site or without a seal adds none', async () => {
  const { coordinator, placePhotos } = it()
  const before = await photoCount()
  const page = await coordinator.get(placePhotos)
  const seal = {
    token: /name="token" value="([^"]+)"/.exec(page.html)?.[1] ?? '',
    deed: /name="deed" value="([^"]+)"/.exec(page.html)?.[1] ?? '',
  }
  const bytes = await jpeg(800, 600, '#335')
  const [first, second] = [
    await coordinator.submitFile(placePhotos, { ...words, ...seal }, named(bytes)),
    await coordinator.submitFile(placePhotos, { ...words, ...seal }, named(bytes)),
  ]
  expect([first.status, second.status]).toEqual([303, 303])
  expect(await photoCount()).toBe(before + 1)
  const stale = await coordinator.submitFile(placePhotos, { ...words, token: 'x' }, named(bytes))
  expect(stale.status).toBe(422)
  expect(textOf(stale.html)).toContain('Sivu oli ollut auki pitkään.')
  expect(textOf(stale.html)).toContain('Valitse kuva uudelleen.')
  expect(await photoCount()).toBe(before + 1)
})

test('a form with a file is refused where no file is taken', async () => {
  const { coordinator } = it()
  const refused = await coordinator.submitFile('/fi/tyo/paikat/uusi', {}, named(Buffer.from('x')))
  expect(refused.status).toBe(400)
  expect(textOf(refused.html)).toContain('Lomake ei tullut perille')
})

test('the order is changed, the words and the picture too, and one is taken away at once', async () => {
  const { coordinator, place, placePhotos } = it()
  const ids = async () =>
    (await rowsOf('SELECT id FROM photo WHERE place_id = $1 ORDER BY position', place)).map(({ id }) => String(id))
  const [first = '', second = ''] = await ids()
  await coordinator.submit(placePhotos, {}, `/fi/tyo/kuvat/${second}/up`)
  expect(await ids()).toEqual([second, first])
  await coordinator.submit(placePhotos, {}, `/fi/tyo/kuvat/${second}/up`)
  await coordinator.submit(placePhotos, {}, `/fi/tyo/kuvat/${second}/down`)
  expect(await ids()).toEqual([first, second])

  const [old] = await rowsOf('SELECT small_hash FROM photo WHERE id = $1', first)
  const kept = await coordinator.submitFile(`/fi/tyo/kuvat/${first}`, { ...words, 'alt.fi': 'Punainen ovi' }, undefined)
  expect(kept.status).toBe(303)
  expect((await rowsOf('SELECT alt, small_hash FROM photo WHERE id = $1', first))[0]).toMatchObject({
    alt: { fi: 'Punainen ovi' },
    small_hash: old?.small_hash,
  })
  await coordinator.submitFile(`/fi/tyo/kuvat/${first}`, words, named(await jpeg(900, 900, '#3a3')))
  const [fresh] = await rowsOf('SELECT small_hash, small_width, small_height FROM photo WHERE id = $1', first)
  expect(fresh?.small_hash).not.toBe(old?.small_hash)
  expect([fresh?.small_width, fresh?.small_height]).toEqual([400, 400])
  expect((await world.browser().get(`/photos/${old?.small_hash}.webp`)).status).toBe(404)

  const removed = await coordinator.follow(
    await coordinator.submit(`/fi/tyo/kuvat/${second}`, {}, `/fi/tyo/kuvat/${second}/remove`),
  )
  expect(textOf(removed.html)).toContain('Kuva on poistettu.')
  expect(await ids()).toEqual([first])
  expect((await rowsOf(`SELECT deed FROM audit_event WHERE deed LIKE 'photo.%' ORDER BY id`)).at(-1)).toEqual({
    deed: 'photo.remove',
  })
})

test('six is enough', async () => {
  const { coordinator, programmePhotos } = it()
  for (let n = 0; n < 6; n += 1)
    await add(coordinator, programmePhotos, await jpeg(500, 400, `rgb(${n * 20}, 90, 90)`), { shows: 'room' })
  const full = await coordinator.get(programmePhotos)
  expect(textOf(full.html)).toContain('Kuvia on jo 6.')
  const seal = await coordinator.submitFile(it().placePhotos, { shows: '' }, undefined)
  const token = /name="token" value="([^"]+)"/.exec(seal.html)?.[1] ?? ''
  const refused = await coordinator.submitFile(
    programmePhotos,
    { ...words, token, deed: '6f1b3a60-0000-4000-8000-00000000abcd' },
    named(await jpeg()),
  )
  expect(textOf(refused.html)).toContain('Kuvia on jo enimmäismäärä.')
  await world.database.appPool.query('DELETE FROM photo WHERE programme_id IS NOT NULL')
})

test('a draft’s photos are seen in the preview; families see them when it is published', async () => {
  const { coordinator, programmePhotos, programme, slug } = it()
  await add(coordinator, programmePhotos, await jpeg(640, 480), { 'alt.fi': 'Pöytä ja kahvia', shows: 'room' })
  await world.database.appPool.query(`UPDATE programme SET state = 'draft' WHERE id = $1`, [programme.id])
  const preview = await coordinator.get(`/fi/tyo/toiminnat/${programme.id}/esikatselu`)
  expect(preview.html).toContain('alt="Pöytä ja kahvia"')
  expect((await coordinator.get(programmePhotos)).html).toContain('/esikatselu')
  await world.database.appPool.query(`UPDATE programme SET state = 'published' WHERE id = $1`, [programme.id])
  expect((await world.browser().get(`/fi/toiminta/${slug}?p`)).html).toContain('alt="Pöytä ja kahvia"')
})

test('a sensitive programme, or one in a place that is not told, shows no door: not on a page and not by its address', async () => {
  const { coordinator, programmePhotos, programme, group, slug } = it()
  await add(coordinator, programmePhotos, await jpeg(640, 480, '#777'), { 'alt.fi': 'Ovi jossa on kello' })
  const [door] = await rowsOf(`SELECT small_hash FROM photo WHERE alt ->> 'fi' = 'Ovi jossa on kello'`)
  const status = async () => (await world.browser().get(`/photos/${door?.small_hash}.webp`)).status
  expect(await status()).toBe(200)

  await world.database.appPool.query('UPDATE programme SET sensitive = true WHERE id = $1', [programme.id])
  expect(await status()).toBe(404)
  for (const address of [`/fi/toiminta/${slug}?a`, `/fi/ryhma/${group}?a`]) {
    const { html } = await world.browser().get(address)
    expect(html).not.toContain('Ovi jossa on kello')
    expect(html, 'nor the door of its place').not.toContain('Sininen ovi')
    expect(html).toContain('Pöytä ja kahvia')
  }
  const page = await coordinator.get(programmePhotos)
  expect(textOf(page.html)).toContain('Tätä kuvaa ei näytetä perheille')
  const refused = await coordinator.submitFile(programmePhotos, words, named(await jpeg()))
  expect(textOf(refused.html)).toContain('Toiminnan paikka on suojattu, joten ovea ei voi näyttää.')
  await world.database.appPool.query('UPDATE programme SET sensitive = false WHERE id = $1', [programme.id])
  expect(await status()).toBe(200)

  const hidden = await aPlace(programme.organisationId, 'Piilo')
  await world.write(async (tx) => updatePlace(tx, hidden, { ...(await getPlace(tx, hidden)), confidential: true }))
  await world.write((tx) => setPlaces(tx, programme.id, [it().place, hidden]))
  expect(await status()).toBe(404)
  await world.write((tx) => setPlaces(tx, programme.id, [it().place]))
})

test('a place that becomes confidential loses its photos, and takes none', async () => {
  const { coordinator, place, placePhotos, group } = it()
  const [photo] = await rowsOf('SELECT small_hash, large_hash FROM photo WHERE place_id = $1', place)
  expect((await world.browser().get(`/photos/${photo?.large_hash}.webp`)).status).toBe(200)
  // The database itself refuses while a photo is there, whoever asks.
  await expect(
    world.database.appPool.query(
      'UPDATE place SET confidential = true, street = NULL, postal_code = NULL WHERE id = $1',
      [place],
    ),
  ).rejects.toThrow('never_of_a_confidential_place')
  const address = `/fi/tyo/paikat/${place}`
  await coordinator.submit(address, {
    kind: 'other',
    'name.fi': 'Talo',
    confidential: 'on',
    municipality: 'Mikkeli',
    street: 'Katu 1',
    postalCode: '50100',
  })
  expect(await rowsOf('SELECT id FROM photo WHERE place_id = $1', place)).toEqual([])
  for (const hash of [photo?.small_hash, photo?.large_hash])
    expect((await world.browser().get(`/photos/${hash}.webp`)).status).toBe(404)
  expect((await world.browser().get(`/fi/ryhma/${group}?b`)).html).not.toContain('Sininen ovi')
  const page = await coordinator.get(placePhotos)
  expect(textOf(page.html)).toContain('Tätä paikkaa ei julkaista, joten siitä ei voi lisätä kuvia.')
  expect(page.html).not.toContain('type="file"')
  const forced = await coordinator.submitFile(it().programmePhotos, words, named(await jpeg()))
  expect(forced.status).toBe(422)
  await expect(
    world.database.appPool.query(
      `INSERT INTO photo (id, place_id, shows, alt, position, added_at, small_hash, small_width, small_height, small_bytes, large_hash, large_width, large_height, large_bytes)
       VALUES (gen_random_uuid(), $1, 'room', '{"fi":"x"}', 1, now(), repeat('a', 32), 1, 1, '', repeat('b', 32), 1, 1, '')`,
      [place as PlaceId],
    ),
  ).rejects.toThrow('never_of_a_confidential_place')
})
