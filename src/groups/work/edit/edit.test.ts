import { describe, expect, test } from 'vitest'
import { type Browser, hidden, textOf } from '../../../../test/browser.ts'
import { faultsIn } from '../../../../test/html.ts'
import { aWorld } from '../../../../test/world.ts'
import { instantOf, Temporal } from '../../../kit/time.ts'
import { holidayOn } from '../../../kit/working-days.ts'
import { aCrew, aFamilyIn, type Crew, meetingsOfGroup, oneValue } from '../builders.ts'
import { countDays } from './days.ts'

const world = aWorld()
const newGroup = ({ programme }: Crew) => `/fi/tyo/toiminnat/${programme.id}/ryhma`

/** Thursdays over Christmas and Epiphany: 24.12. is a holiday, 31.12. and 7.1. are not. */
const typed = {
  language: 'fi',
  joining: 'preliminary',
  queueOrder: 'need',
  'firstDay.day': '3',
  'firstDay.month': '12',
  'firstDay.year': '2026',
  everyWeeks: '1',
  meetings: '6',
  startTime: '17.30',
  minutes: '90',
  breaks: '',
  where: 'municipality',
  municipality: '491',
  size: '8',
  childcareSize: '4',
  nameFi: '',
  nameSv: '',
  nameEn: '',
  'facName.0': 'Tuula',
  'facAccount.0': '',
  'facShown.0': 'on',
}
const daysOn = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/name="(day\.\d+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  )
const carried = (html: string) => ({
  token: hidden(html, 'token'),
  deed: hidden(html, 'deed'),
  _rhythm: hidden(html, '_rhythm'),
  ...daysOn(html),
})

/** Counts the days of what is typed; gives the page with its list. */
async function counted(browser: Browser, page: string, fields: Record<string, string | string[]> = typed) {
  const shown = await browser.submit(page, { ...fields, _do: 'count' })
  expect(shown.status).toBe(200)
  return shown
}
const saved = async (
  browser: Browser,
  page: string,
  { html }: { html: string },
  changes: Record<string, string> = {},
) => browser.post(page, { ...typed, ...carried(html), _do: 'save', ...changes })

test('a coordinator makes a group round the holidays, publishes it, and families find it', async () => {
  const crew = await aCrew(world)
  const page = newGroup(crew)
  const shown = await counted(crew.coordinator, page)
  const text = textOf(shown.html)
  expect(text).toContain('6 tapaamista: 3.12.2026 – 14.1.2027')
  expect(text).toContain('Väliin jäävät: to 24.12. jouluaatto')
  expect(Object.values(daysOn(shown.html))).toEqual([
    '3.12.2026',
    '10.12.2026',
    '17.12.2026',
    '31.12.2026',
    '7.1.2027',
    '14.1.2027',
  ])
  expect(await faultsIn(shown.html)).toEqual([])

  const made = await saved(crew.coordinator, page, shown)
  expect(made.status).toBe(303)
  const group = made.location?.match(/ryhmat\/([\w-]+)/)?.[1] ?? ''
  const draft = await crew.coordinator.follow(made)
  expect(textOf(draft.html)).toContain('Luonnos on tallennettu')
  expect((await world.browser().get(`/fi/ryhma/${group}`)).status).toBe(404)
  // The wall clock is the same on both sides of a change of time.
  const starts = await world.database.appPool.query(
    'SELECT starts_at FROM meeting WHERE group_id = $1 ORDER BY starts_at',
    [group],
  )
  expect(starts.rows.map(({ starts_at }) => new Date(starts_at).getTime())).toContain(
    instantOf(Temporal.PlainDate.from('2027-01-14'), '17:30').epochMilliseconds,
  )

  const publish = `/fi/tyo/ryhmat/${group}/julkaise`
  const [meeting] = await meetingsOfGroup(world, crew.group)
  expect((await crew.facilitator.submit(`/fi/tyo/tapaamiset/${meeting}/peru`, {}, publish)).status).toBe(403)
  expect((await crew.stranger.submit('/fi/tyo/toiminnat/uusi', {}, publish)).status).toBe(404)
  const published = await crew.coordinator.follow(await crew.coordinator.submit(`/fi/tyo/ryhmat/${group}`, {}, publish))
  expect(textOf(published.html)).toContain('Ryhmä on julkaistu')
  expect((await world.browser().get(`/fi/ryhma/${group}`)).status).toBe(200)
  expect(
    textOf(
      (await crew.coordinator.follow(await crew.coordinator.submit(`/fi/tyo/ryhmat/${group}/muokkaa`, {}, publish)))
        .html,
    ),
  ).toContain('Ryhmä on jo julkaistu')
})

test('sent twice, one group is made', async () => {
  const crew = await aCrew(world)
  const shown = await counted(crew.coordinator, newGroup(crew))
  const answers = await Promise.all([1, 2, 3].map(() => saved(crew.coordinator, newGroup(crew), shown)))
  expect(new Set(answers.map(({ location }) => location)).size).toBe(1)
  expect(
    await oneValue<number>(
      world,
      `SELECT count(*) FROM support_group WHERE programme_id = $1 AND state = 'draft'`,
      crew.programme.id,
    ),
  ).toBe(1)
})

test('for others the page is not there; a facilitator may not', async () => {
  const crew = await aCrew(world)
  for (const [browser, status] of [
    [crew.stranger, 404],
    [crew.former, 404],
    [crew.facilitator, 403],
  ] as const) {
    expect((await browser.get(newGroup(crew))).status).toBe(status)
    expect((await browser.submit('/fi/tyo', { ...typed, _do: 'save' }, newGroup(crew))).status).toBe(status)
  }
})

describe('bad input is told beside the field and nothing is written', () => {
  const wrong: [string, Record<string, string>, string, string][] = [
    ['a day that has passed', { 'firstDay.year': '2025' }, 'firstDay', 'Päivä on jo mennyt'],
    ['a day that is none', { 'firstDay.day': '31', 'firstDay.month': '2' }, 'firstDay', 'Kirjoita päivä näin'],
    ['no meetings', { meetings: '0' }, 'meetings', 'Tapaamisia pitää olla vähintään 1'],
    ['too many meetings', { meetings: '201' }, 'meetings', 'Tapaamisia voi olla enintään 200'],
    ['not a number', { everyWeeks: 'joka' }, 'everyWeeks', 'Kirjoita luku numeroin'],
    ['no time', { startTime: '25.00' }, 'startTime', 'Kirjoita kellonaika näin'],
    ['too short', { minutes: '0' }, 'minutes', 'vähintään 15 minuuttia'],
    ['a break that ends before it begins', { breaks: '6.1.2027–21.12.2026' }, 'breaks', 'Alku ensin'],
  ]
  test.each(wrong)('%s', async (_, change, field, words) => {
    const crew = await aCrew(world)
    const shown = await crew.coordinator.submit(newGroup(crew), { ...typed, ...change, _do: 'count' })
    expect(shown.status).toBe(422)
    expect(shown.html).toContain(`id="${field}-problem"`)
    expect(textOf(shown.html)).toContain(words)
    expect(shown.html).toContain('<title>Virhe:')
    expect(shown.html).toContain('value="Tuula"')
    expect(await faultsIn(shown.html)).toEqual([])
  })

  const wrongToSave: [string, Record<string, string>, string][] = [
    ['a moved day that has passed', { 'day.1': '1.1.2026' }, 'Päivä on jo mennyt'],
    ['a moved day that is no day', { 'day.1': 'ensi torstai' }, 'Kirjoita päivä näin'],
    ['the same day twice', { 'day.1': '3.12.2026' }, 'Sama päivä on listassa kahdesti'],
    [
      'every day taken away',
      Object.fromEntries(Array.from({ length: 7 }, (_, row) => [`day.${row}`, ''])),
      'yhtään tapaamista',
    ],
    ['a rhythm changed after counting', { meetings: '9' }, 'Laske päivät uudelleen'],
    ['no place chosen', { where: 'place', place: '' }, 'Valitse paikka'],
    ['a place of somebody else', { where: 'place', place: 'b1b1b1b1-0000-4000-8000-000000000000' }, 'Valitse paikka'],
    ['a size below none', { size: '-1' }, 'Luku on liian pieni'],
    ['a worker without a name', { 'facName.0': '', 'facPeer.0': 'on' }, 'Kirjoita ohjaajan etunimi'],
    ['nothing chosen for joining', { joining: 'whatever' }, 'Valitse, miten ryhmään pääsee'],
  ]
  test.each(wrongToSave)('%s', async (_, change, words) => {
    const crew = await aCrew(world)
    const shown = await counted(crew.coordinator, newGroup(crew))
    const again = await saved(crew.coordinator, newGroup(crew), shown, change)
    expect(again.status).toBe(422)
    expect(textOf(again.html)).toContain(words)
    expect(await faultsIn(again.html)).toEqual([])
    expect(
      await oneValue<number>(
        world,
        `SELECT count(*) FROM support_group WHERE programme_id = $1 AND state = 'draft'`,
        crew.programme.id,
      ),
    ).toBe(0)
  })

  test('saved before the days were counted: they are shown first', async () => {
    const crew = await aCrew(world)
    const shown = await crew.coordinator.submit(newGroup(crew), { ...typed, _do: 'save' })
    expect(shown.status).toBe(422)
    expect(textOf(shown.html)).toContain('Tarkista päivät. Tallenna sitten uudelleen.')
    expect((await saved(crew.coordinator, newGroup(crew), shown)).status).toBe(303)
  })
})

test('single days are moved, removed and added in the list; breaks are left out', async () => {
  const crew = await aCrew(world)
  const page = newGroup(crew)
  const withBreak = { ...typed, breaks: '28.12.2026 – 10.1.2027' }
  const shown = await counted(crew.coordinator, page, withBreak)
  expect(Object.values(daysOn(shown.html))).toEqual([
    '3.12.2026',
    '10.12.2026',
    '17.12.2026',
    '14.1.2027',
    '21.1.2027',
    '28.1.2027',
  ])
  expect(textOf(shown.html)).toContain('to 31.12. tauko, to 7.1. tauko')
  const changes = { ...withBreak, 'day.1': '', 'day.2': 'pe 18.12.2026', 'day.6': '24.12.2026' }
  const checked = await crew.coordinator.post(page, { ...typed, ...carried(shown.html), ...changes, _do: 'check' })
  expect(textOf(checked.html)).toContain('Pyhä: jouluaatto')
  const made = await saved(crew.coordinator, page, checked, withBreak)
  const group = made.location?.match(/ryhmat\/([\w-]+)/)?.[1]
  const rows = await world.database.appPool.query(
    `SELECT to_char(starts_at AT TIME ZONE 'Europe/Helsinki', 'DD.MM. HH24:MI') AS at FROM meeting WHERE group_id = $1 ORDER BY starts_at`,
    [group],
  )
  expect(rows.rows.map(({ at }) => at)).toEqual([
    '03.12. 17:30',
    '18.12. 17:30',
    '24.12. 17:30',
    '14.01. 17:30',
    '21.01. 17:30',
    '28.01. 17:30',
  ])
})

test('a clash of place or worker is shown before saving and saved only when said so', async () => {
  const crew = await aCrew(world)
  const page = newGroup(crew)
  const mine = { ...typed, 'facAccount.0': crew.facilitatorAccount }
  const first = await saved(crew.coordinator, page, await counted(crew.coordinator, page, mine), {
    'facAccount.0': crew.facilitatorAccount,
    nameFi: 'Aamuryhmä',
  })
  expect(first.status).toBe(303)
  const shown = await counted(crew.coordinator, page, { ...mine, startTime: '18.30', meetings: '1' })
  expect(textOf(shown.html)).toContain('Sama ohjaaja, samaan aikaan: Iltapiiri, Aamuryhmä')
  const again = await saved(crew.coordinator, page, shown, { ...mine, startTime: '18.30', meetings: '1' })
  expect(again.status).toBe(422)
  expect(textOf(again.html)).toContain('Tapaamisia on päällekkäin')
  expect(
    (await saved(crew.coordinator, page, again, { ...mine, startTime: '18.30', meetings: '1', clashes: 'on' })).status,
  ).toBe(303)
  // An hour later nobody meets anybody.
  expect(
    textOf((await counted(crew.coordinator, page, { ...mine, startTime: '20.00', meetings: '1' })).html),
  ).not.toContain('samaan aikaan')
})

test('rows of facilitators are added and taken away without script, and what was typed stays', async () => {
  const crew = await aCrew(world)
  const added = await crew.coordinator.submit(newGroup(crew), { ...typed, _rows: 'add:facilitator' })
  expect(added.status).toBe(200)
  expect(added.html).toContain('name="facName.1"')
  const removed = await crew.coordinator.submit(newGroup(crew), {
    ...typed,
    'facName.1': 'Jenni',
    _rows: 'remove:facilitator:0',
  })
  expect(removed.html).toContain('value="Jenni"')
  expect(removed.html).not.toContain('value="Tuula"')
})

describe('changing a published group', () => {
  const change = {
    nameFi: 'Kevätryhmä',
    nameSv: '',
    nameEn: '',
    where: 'municipality',
    municipality: '491',
    size: '3',
    childcareSize: '0',
    takesNew: 'on',
    'facName.0': 'Jenni',
    'facPeer.0': 'on',
  }

  test('size never goes under what is taken, and more places are offered to the queue at once', async () => {
    const crew = await aCrew(world, { size: 2 })
    for (let n = 0; n < 4; n += 1) await aFamilyIn(world, crew.group)
    const page = `/fi/tyo/ryhmat/${crew.group}/muokkaa`
    const refused = await crew.coordinator.submit(page, { ...change, size: '1' })
    expect(refused.status).toBe(422)
    expect(textOf(refused.html)).toContain('Ryhmässä on jo enemmän perheitä')
    expect(await faultsIn(refused.html)).toEqual([])
    expect((await crew.coordinator.submit(page, change)).status).toBe(303)
    expect(
      await oneValue<number>(
        world,
        `SELECT count(*) FROM enrolment WHERE group_id = $1 AND state = 'offered'`,
        crew.group,
      ),
    ).toBe(1)
    const shown = textOf((await crew.coordinator.get(`/fi/tyo/ryhmat/${crew.group}`)).html)
    expect(shown).toContain('Iltapiiri, Kevätryhmä')
    expect(shown).toContain('3/3')
    // A peer's name without leave stays out of the public page.
    expect(textOf((await world.browser().get(`/fi/ryhma/${crew.group}`)).html)).not.toContain('Jenni')
  })

  test('closing for new ones and changing the place: families are told, neutrally', async () => {
    const crew = await aCrew(world)
    const { household } = await aFamilyIn(world, crew.group)
    const page = `/fi/tyo/ryhmat/${crew.group}/muokkaa`
    const { takesNew: _, ...closed } = change
    expect((await crew.coordinator.submit(page, { ...closed, where: 'online', size: '12' })).status).toBe(303)
    expect(await oneValue<boolean>(world, 'SELECT takes_new FROM support_group WHERE id = $1', crew.group)).toBe(false)
    expect(
      await oneValue<number>(
        world,
        `SELECT count(*) FROM message WHERE household_id = $1 AND cause LIKE 'place-changed:%'`,
        household,
      ),
    ).toBe(1)
    expect(await oneValue<number>(world, 'SELECT min(revision) FROM meeting WHERE group_id = $1', crew.group)).toBe(1)
    expect((await crew.facilitator.get(page)).status).toBe(403)
    expect((await crew.stranger.get(page)).status).toBe(404)
  })
})

test('the pages are sound in every language, counted and with problems', async () => {
  const crew = await aCrew(world)
  for (const [lang, page] of [
    ['sv', `/sv/arbete/verksamheter/${crew.programme.id}/grupp`],
    ['en', `/en/work/programmes/${crew.programme.id}/group`],
    ['selko', `/selko/tyo/toiminnat/${crew.programme.id}/ryhma`],
  ]) {
    for (const fields of [
      { ...typed, _do: 'count' },
      { ...typed, meetings: '0', minutes: '', _do: 'count' },
    ]) {
      const { html } = await crew.coordinator.submit(page ?? '', fields)
      expect(await faultsIn(html), lang).toEqual([])
    }
  }
})

test('of every year to come no counted day is a holiday, and as many days are met as were asked', () => {
  for (const year of [2026, 2027, 2028, 2029, 2030])
    for (let weekday = 1; weekday <= 7; weekday += 1) {
      const firstDay = Temporal.PlainDate.from({ year, month: 1, day: 4 }).add({ days: weekday })
      const { days, skipped } = countDays(
        { firstDay, weekdays: [firstDay.dayOfWeek], everyWeeks: 1, meetings: 45, startTime: '09:00', minutes: 60 },
        [],
      )
      expect(days).toHaveLength(45)
      expect(days.filter(holidayOn)).toEqual([])
      expect(skipped.every(({ day }) => holidayOn(day) !== undefined)).toBe(true)
    }
})
