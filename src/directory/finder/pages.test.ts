import { describe, expect, test } from 'vitest'
import { textOf } from '../../../test/browser.ts'
import { faultsIn } from '../../../test/html.ts'
import { aWorker, signedIn } from '../../../test/people.ts'
import { langs } from '../../kit/words.ts'
import { href } from '../../links.ts'
import { answerNames, situations } from './asked.ts'
import { writeCounts } from './gaps.ts'
import { aFilledWorld } from './testing.ts'

const world = aFilledWorld()
const rowsOf = async (query: string) => (await world.database.appPool.query(query)).rows as Record<string, unknown>[]
const search = (q: string, lang: (typeof langs)[number] = 'fi', query = '') =>
  world.browser().post(href('finder', lang) + query, { q })

describe.each(langs)('in %s', (lang) => {
  test('the front page asks one question and opens in sound HTML', async () => {
    const shown = await world.browser().get(href('home', lang))
    expect(shown.status).toBe(200)
    expect(await faultsIn(shown.html)).toEqual([])
    expect(shown.html.match(/<h1/g)).toHaveLength(1)
    expect(shown.html).not.toMatch(/set-cookie/i)
  })

  test('own words bring cards with a reason, a place, a day and a deed', async () => {
    const shown = await search('lapseni otettiin huostaan, en tiedä miten jaksan, asun Mikkelissä', lang)
    expect(shown.status).toBe(200)
    expect(await faultsIn(shown.html)).toEqual([])
    expect(shown.html).toContain('/voikukkia')
    expect(textOf(shown.html)).toContain('09 2525')
    expect(
      shown.html.match(
        /class="ds-button" href="[^"]*\/ryhma\/|class="ds-button" href="[^"]*\/grupp\/|class="ds-button" href="[^"]*\/group\//g,
      )?.length ?? 0,
    ).toBeLessThanOrEqual(1)
  })

  test.each(situations)('the situation %s leads somewhere', async (situation) => {
    const shown = await world.browser().post(href('finder', lang), { situation })
    expect(shown.status).toBe(200)
    expect(shown.html).toContain('v-result')
    expect(await faultsIn(shown.html)).toEqual([])
  })

  test('the other pages of the finder are sound', async () => {
    for (const page of [href('finder', lang), href('guided', lang), href('wish', lang), href('callMe', lang)]) {
      const shown = await world.browser().get(page)
      expect(`${page} ${shown.status}`).toBe(`${page} 200`)
      expect(await faultsIn(shown.html)).toEqual([])
    }
  })
})

test('an adviser for what no programme was found for is not suggested for a word that happens to stand in its text', async () => {
  const text = textOf((await search('Tänään itkin keittiön lattialla ja lapset katsoi. Asun Varkaudessa')).html)
  expect(text).toContain('täällä voit puhua siitä, mitä kirjoitit')
  expect(text).not.toContain('tekstissä on sanoja, joita kirjoitit: tänään')
})

describe('what was asked', () => {
  test('never stands in an address after a search from the box', async () => {
    const shown = await search('salaisuussana huostaan')
    for (const [, address = ''] of shown.html.matchAll(/(?:href|action|formaction)="([^"]*)"/g))
      expect(address).not.toContain('salaisuussana')
    expect(shown.html).toContain('salaisuussana')
  })

  test('stays in the address one came by, when one came by a link', async () => {
    const shown = await world.browser().get(`${href('finder', 'fi')}?q=isäryhmä&kunta=491`)
    expect(shown.status).toBe(200)
    expect(shown.html).toMatch(
      /href="[^"]*q=is%C3%A4ryhm%C3%A4[^"]*verkossa|href="[^"]*q=is%C3%A4ryhm%C3%A4[^"]*tapa=online/,
    )
  })

  test('keeps its filters when the language changes', async () => {
    for (const query of ['?kunta=491&tapa=online', '?kommun=491&satt=online', '?place=491&way=online']) {
      const shown = await search('yksinäinen', 'sv', query)
      expect(textOf(shown.html)).toContain('S:t Michel')
    }
  })

  test('is narrowed by the form, in the body', async () => {
    const shown = await world
      .browser()
      .post(href('finder', 'fi'), { q: 'yksinäinen äiti', narrowing: '1', kunta: 'Kuopio', tapa: 'on-site' })
    expect(shown.status).toBe(200)
    expect(textOf(shown.html)).toContain('Paikka: Kuopio')
  })
})

describe('danger comes first and blocks nothing', () => {
  test.each([
    ['mies hakkaa mua nyt', '112'],
    ['en halua elää enää', '112'],
    ['he hits me', 'Nollalinja'],
  ])('%s', async (text, number) => {
    const shown = await search(text)
    const words = textOf(shown.html)
    expect(words.indexOf('Ensin tämä')).toBeGreaterThan(0)
    expect(words.slice(words.indexOf('Ensin tämä'))).toContain(number)
    expect(shown.html.indexOf('data-danger')).toBeLessThan(shown.html.indexOf('<h1'))
    expect(await faultsIn(shown.html)).toEqual([])
  })
})

describe('nothing found is never nothing to do', () => {
  const hostile = {
    nonsense: 'qwxz zxqw',
    emoji: '😀😀😀',
    markup: '<script>alert(1)</script>',
    SQL: "'; DROP TABLE programme; --",
    'another alphabet': 'زوجي يشرب',
    'ten thousand characters': 'x'.repeat(10_000),
    'a thousand words': 'mies lyö lapsi '.repeat(700),
    escapes: '%00%ff',
    nothing: '   ',
  }
  test.each(Object.entries(hostile))('%s', async (_, text) => {
    const shown = await search(text)
    expect(shown.status).toBe(200)
    expect(shown.html).not.toContain('<script>alert')
    // A greater-than sign that somebody typed may stand as it is (HTML, 13.1.3 Text).
    expect((await faultsIn(shown.html)).filter((fault) => !fault.startsWith('no-raw-characters'))).toEqual([])
  })

  test('an empty answer gives a number, a call, the nearest start and a wish', async () => {
    const shown = await search('zxqw zxqw zxqw', 'fi', '?kunta=091')
    const words = textOf(shown.html)
    expect(words).toContain('Sopivaa ryhmää ei ole nyt lähelläsi')
    for (const address of [href('callMe', 'fi'), href('wish', 'fi'), '/fi/ryhma/', 'href="tel:'])
      expect(shown.html).toContain(address)
  })

  test('an unknown municipality narrows nothing', async () => {
    expect((await search('isäryhmä', 'fi', '?kunta=Atlantis&matka=9999&ika=-4')).status).toBe(200)
  })
})

describe('the questions', () => {
  test('lead one by one to an answer, and the answers travel in the form alone', async () => {
    const browser = world.browser()
    const answers: Record<string, string | string[]> = {
      who: 'father',
      age: ['0'],
      weight: ['strength'],
      where: 'Kuopio',
      when: ['evening'],
      how: [],
      language: 'fi',
    }
    let body: Record<string, string | string[]> = {}
    for (const [at, name] of answerNames.entries()) {
      body = { ...body, answered: '1', at: String(at), go: 'next', [name]: answers[name] ?? '' }
      const isLast = at === answerNames.length - 1
      const shown = await browser.post(href(isLast ? 'finder' : 'guided', 'fi'), body)
      expect(shown.status).toBe(200)
      expect(await faultsIn(shown.html)).toEqual([])
      if (!isLast) expect(textOf(shown.html)).toContain(`Kysymys ${at + 2}/7`)
      else expect(textOf(shown.html)).toContain('Paikka: Kuopio')
    }
    expect(browser.cookies.size).toBe(0)
  })

  test('may each be skipped, and one may go back', async () => {
    const browser = world.browser()
    const skipped = await browser.post(href('guided', 'fi'), { answered: '1', at: '0', go: 'skip', who: 'father' })
    expect(skipped.html).not.toContain('value="father"')
    const back = await browser.post(href('guided', 'fi'), { answered: '1', at: '1', go: 'back', who: 'father' })
    expect(textOf(back.html)).toContain('Kysymys 1/7')
    expect(back.html).toMatch(/value="father"[^>]*checked|checked[^>]*value="father"/)
    const nothing = await browser.post(href('finder', 'fi'), { answered: '1', at: '6', go: 'skip' })
    expect(nothing.html).toContain('v-result')
  })
})

describe('what was not found', () => {
  test('is counted without the words, by week, municipality and need', async () => {
    await search('salaperäinensana uupunut äiti Mikkelissä')
    await writeCounts(world.database)
    const rows = await rowsOf('SELECT week::text, municipality_code, concept, outcome, searches FROM search_gap')
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain('salaperäinen')
    expect(
      rows.some(({ concept, municipality_code }) => concept === 'own-strength' && municipality_code === '491'),
    ).toBe(true)
    expect(rows.every(({ week }) => week === '2026-11-16')).toBe(true)
  })

  test('a counter that cannot be written breaks no answer, and is written later', async () => {
    const before = await rowsOf(
      `SELECT coalesce(sum(searches), 0)::integer AS n FROM search_gap WHERE concept = 'separation'`,
    )
    await search('eroryhmä')
    await writeCounts({ ...world.database, write: () => Promise.reject(new Error('away')) })
    expect((await search('eroryhmä')).status).toBe(200)
    await writeCounts(world.database)
    const after = await rowsOf(`SELECT sum(searches)::integer AS n FROM search_gap WHERE concept = 'separation'`)
    expect(Number(after[0]?.n) - Number(before[0]?.n)).toBe(2)
  })

  test('is shown to the network coordinator, but no count below five', async () => {
    const coordinator = await signedIn(
      world,
      await aWorker(world, 'Verkko Koordinaattori', { role: 'network-coordinator' }),
    )
    for (let n = 0; n < 6; n += 1) await search('imetystuki Savonlinnassa', 'fi')
    for (let n = 0; n < 3; n += 1) await search('monikkoperhe kaksoset Savonlinnassa', 'fi', '')
    await writeCounts(world.database)
    await world.database.appPool.query(
      `UPDATE search_gap SET outcome = 'nothing' WHERE municipality_code = '740' AND outcome = 'found'`,
    )
    const words = textOf((await coordinator.get(href('workNotFound', 'fi'))).html)
    expect(words).toContain('imetykseen')
    expect(words).not.toContain('monikko')
  })
})

describe('a wish and a call', () => {
  const call = { name: 'Aino', phone: '040 123 4567', place: 'Mikkeli', suits: 'any', note: 'en jaksa etsiä' }

  test('a call request is sealed, promised by a day, called once, and seen by the network coordinator alone', async () => {
    const sent = await world.browser().submit(href('callMe', 'fi'), call)
    expect(sent.location).toBe('/fi/soittopyynto?done=asked')
    expect(textOf((await world.browser().follow(sent)).html)).toContain('Soitamme viimeistään tiistaina 24.11.2026')
    expect(
      await rowsOf(`SELECT answer_by::text AS by, position('Aino'::bytea in caller_sealed) AS clear FROM call_request`),
    ).toEqual([{ by: '2026-11-24', clear: 0 }])

    const coordinator = await signedIn(world, await aWorker(world, 'Verkko Toinen', { role: 'network-coordinator' }))
    const shown = await coordinator.get(href('workNotFound', 'fi'))
    expect(textOf(shown.html)).toContain('Aino')
    const id = /name="call" value="([^"]+)"/.exec(shown.html)?.[1] ?? ''
    expect((await coordinator.submit(href('workNotFound', 'fi'), { call: id })).location).toContain('done=call-made')
    await coordinator.submit(href('workNotFound', 'fi'), { call: id })
    expect(await rowsOf(`SELECT count(*)::integer AS n FROM audit_event WHERE deed = 'call.made'`)).toEqual([{ n: 1 }])
    expect(textOf((await coordinator.get(href('workNotFound', 'fi'))).html)).toContain('Kukaan ei odota soittoa nyt')
  })

  test('a refused form keeps what was typed and says how to mend it', async () => {
    const shown = await world.browser().submit(href('callMe', 'fi'), { ...call, phone: '12', place: 'Atlantis' })
    expect(shown.status).toBe(422)
    expect(shown.html).toContain('Atlantis')
    expect(textOf(shown.html)).toContain('Kirjoita numero näin: 040 123 4567')
    expect(await faultsIn(shown.html)).toEqual([])
  })

  test('a wish is sealed and carries the needs it tells of', async () => {
    const sent = await world
      .browser()
      .submit(href('wish', 'fi'), { text: 'imetysryhmä Juvalle', place: '51900', contact: 'aino@example.org' })
    expect(sent.location).toBe('/fi/toive?done=wished')
    const [row] = await rowsOf(
      `SELECT municipality_code, concepts, position('imetys'::bytea in wish_sealed) AS clear, contact_sealed IS NOT NULL AS reachable FROM wish ORDER BY wished_at DESC LIMIT 1`,
    )
    expect(row).toMatchObject({ municipality_code: '178', concepts: ['breastfeeding'], reachable: true, clear: 0 })
  })

  test('sent twice it is left once', async () => {
    const browser = world.browser()
    const page = await browser.get(href('wish', 'fi'))
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page.html)?.[1] ?? ''
    const body = { token: hidden('token'), deed: hidden('deed'), text: 'kahdesti lähetetty', place: '', contact: '' }
    const before = await rowsOf('SELECT count(*)::integer AS n FROM wish')
    await browser.post(href('wish', 'fi'), body)
    await browser.post(href('wish', 'fi'), body)
    expect(Number((await rowsOf('SELECT count(*)::integer AS n FROM wish'))[0]?.n) - Number(before[0]?.n)).toBe(1)
  })
})

describe('the thesaurus on its page', () => {
  const typedIn = (html: string, name: string) => {
    const field = new RegExp(
      `<textarea[^>]*name="${name}"[^>]*>([\\s\\S]*?)</textarea>|<input[^>]*name="${name}"[^>]*value="([^"]*)"`,
    ).exec(html)
    return (field?.[1] ?? field?.[2] ?? '').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
  }
  const body = (html: string) =>
    Object.fromEntries(
      ['nameFi', 'nameSv', 'nameEn', 'fi', 'sv', 'en', 'seen'].map((name) => [name, typedIn(html, name)]),
    )

  test('a new phrase works in the next search, is audited, and a change made meanwhile is noticed', async () => {
    const coordinator = await signedIn(world, await aWorker(world, 'Verkko Kolmas', { role: 'network-coordinator' }))
    const page = href('workConcept', 'fi', { concept: 'sleep' })
    const shown = await coordinator.get(page)
    expect(await faultsIn(shown.html)).toEqual([])
    expect((await search('hilavitkutin')).html).not.toContain('vauvan-uni')
    const fields = body(shown.html)
    const saved = await coordinator.submit(page, { ...fields, fi: `${fields.fi}\nhilavitkutin` })
    expect(saved.location).toContain('done=saved')
    expect((await search('hilavitkutin')).html).toContain('vauvan-uni')
    expect(await rowsOf(`SELECT count(*)::integer AS n FROM audit_event WHERE deed = 'concept.edit'`)).toEqual([
      { n: 1 },
    ])
    const stale = await coordinator.submit(page, fields)
    expect(stale.status).toBe(422)
    expect(textOf(stale.html)).toContain('Joku muu muutti')
  })

  test('a line that says nothing is refused and kept', async () => {
    const coordinator = await signedIn(world, await aWorker(world, 'Verkko Neljas', { role: 'network-coordinator' }))
    const page = href('workConcept', 'fi', { concept: 'couple' })
    const fields = body((await coordinator.get(page)).html)
    for (const line of ['ja', 'x'.repeat(121)]) {
      const shown = await coordinator.submit(page, { ...fields, fi: `${fields.fi}\n${line}` })
      expect(shown.status).toBe(422)
      expect(shown.html).toContain(line)
    }
  })

  test('does not exist for others', async () => {
    const worker = await signedIn(world, await aWorker(world, 'Muu Tyontekija', { role: 'operator' }))
    for (const page of [
      href('workConcepts', 'fi'),
      href('workConcept', 'fi', { concept: 'sleep' }),
      href('workNotFound', 'fi'),
    ])
      expect((await worker.get(page)).status).toBe(404)
  })
})
