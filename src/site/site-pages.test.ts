import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { textOf } from '../../test/browser.ts'
import { faultsIn } from '../../test/html.ts'
import { aWorld } from '../../test/world.ts'
import { json, sql } from '../kit/database/index.ts'
import { forgetPages } from '../kit/http/page-cache.ts'
import { langs } from '../kit/words.ts'
import { href } from '../links.ts'

const world = aWorld()
const names = ['urgent', 'safety', 'accessibility', 'privacy', 'professionals'] as const
const inAll = (text: string) => ({ fi: text, sv: text, en: text })

const rows: [id: string, name: string, phone: string | null, website: string | null, counties: string[]][] = [
  ['crisis-fi', 'Kriisipuhelin', '09 2525 0111', 'mieli.fi', []],
  ['nollalinja', 'Nollalinja', '080 005 005', 'nollalinja.fi', []],
  ['emergency-112', 'Hätänumero', '112', null, []],
  ['victim-support', 'Rikosuhripäivystys', '116 006', null, []],
  ['net-shelter', 'Chat', null, 'chat.example.org', []],
  ['duty-a', 'Sosiaalipäivystys', '044 000 0000', null, ['12']],
  ['duty-b', 'Sosiaalipäivystys', null, 'alue.example.org', ['13']],
]

/** Emptied first: whatever the template was filled with, these rows are what is tested. */
const only = (wanted: typeof rows) =>
  world.write(async (tx) => {
    await tx.change(sql`DELETE FROM contact`)
    for (const [id, name, phone, website, counties] of wanted)
      await tx.change(sql`INSERT INTO contact (id, stands_for, name, hours, cost, about, phone_shown, phone_dialled, website, languages, county_codes, checked_on, shown)
        VALUES (${id}, ${counties.length > 0 ? 'social-emergency' : null}, ${json(inAll(name))}, ${json(inAll('aina auki'))}, ${json(inAll('maksuton'))}, ${json(inAll('joku kuuntelee'))}, ${phone}, ${phone}, ${website}, '{fi}',
                ${counties}::text[], NULL, true)`)
  })

beforeEach(() => forgetPages())

describe('urgent help', () => {
  beforeAll(() => only(rows))

  test('112 first, then the numbers in order, the duty of each county, others, and help in writing', async () => {
    const { html } = await world.browser().get(href('urgent', 'fi'))
    const text = textOf(html)
    const order = [
      'Soita 112',
      'Kriisipuhelin',
      'Nollalinja',
      'Etelä-Savon hyvinvointialue',
      'Pohjois-Savon hyvinvointialue',
      'Näin saat avun hiljaa',
      'Laske vauva',
      'Rikosuhripäivystys',
      'chat.example.org',
      'Palaa hakuun',
    ]
    const places = order.map((words) => text.indexOf(words, text.indexOf('Joku on vaarassa')))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(html).toContain('href="tel:0925250111"')
    expect(html).toContain('href="#hiljaa"')
    expect(html).toContain('id="hiljaa"')
    expect(text).toContain('Joku kuuntelee. Aina auki, tarkista aukiolo. Maksuton.')
    expect(text).not.toContain('Hätänumero,')
    expect(text).toContain('Numero on sivulla alue.example.org. Kiireessä soita 112')
  })

  test('never an empty page: 112, the silent way and the three steps stand without any row', async () => {
    await only([])
    const text = textOf((await world.browser().get(href('urgent', 'fi'))).html)
    for (const words of ['Soita 112', 'Lähetä tekstiviesti numeroon 112', 'Laske vauva selälleen', 'Palaa hakuun'])
      expect(text).toContain(words)
    await only(rows)
  })
})

describe.each(names)('%s', (name) => {
  test.each(langs)(
    'is sound HTML in %s, says the same address in the other languages, and sets no cookie',
    async (lang) => {
      const browser = world.browser()
      const { status, html } = await browser.get(href(name, lang))
      expect(status).toBe(200)
      expect(await faultsIn(html)).toEqual([])
      for (const other of langs) expect(html).toContain(`href="${href(name, other)}"`)
      expect(html).toContain(`href="${href('exit', lang)}"`)
      expect(browser.cookies.size).toBe(0)
    },
  )
})

describe('an address that leads nowhere', () => {
  test.each(langs)('asks in %s what one is looking for, and stays off every cache', async (lang) => {
    for (const address of [`/${lang}/ei-tallaista`, href('demoCalendar', lang, { message: 'not-an-id' })]) {
      const shown = await world.browser().get(address)
      expect(shown.status).toBe(404)
      expect(shown.headers['cache-control']).toBe('no-store')
      expect(shown.html).toContain(`action="${href('finder', lang)}"`)
      expect(shown.html).toContain(`href="${href('urgent', lang)}"`)
      expect(await faultsIn(shown.html)).toEqual([])
    }
  })
})
