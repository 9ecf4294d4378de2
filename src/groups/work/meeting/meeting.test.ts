import { expect, test } from 'vitest'
import { textOf } from '../../../../test/browser.ts'
import { faultsIn } from '../../../../test/html.ts'
import { onOwnPage, signedIn } from '../../../../test/people.ts'
import { aWorld, testNow } from '../../../../test/world.ts'
import { absencesInRow, mayMark } from '../../attendance.ts'
import { countDiets } from '../../work-meetings.ts'
import { aCrew, aFamilyIn, meetingsOfGroup, oneValue } from '../builders.ts'

const world = aWorld()
const marksOf = async (meeting: string) =>
  Object.fromEntries(
    (
      await world.database.appPool.query('SELECT enrolment_id, mark FROM attendance WHERE meeting_id = $1', [meeting])
    ).rows.map((row) => [row.enrolment_id, row.mark]),
  )
const call = {
  channel: 'call' as const,
  email: '',
  phone: '+358401234567',
  address: '',
  voicemail: false,
  senderName: '',
}

/** Three families of a group that meets on Thursdays from 3.12.2026, and the day of the first meeting at the door. */
async function atTheDoor() {
  world.clock.moveTo(testNow)
  const crew = await aCrew(world, { childcareSize: 4 })
  const families = [
    await aFamilyIn(world, crew.group, {
      adults: ['Emma'],
      childAgesMonths: [7],
      diets: 'maidoton, gluteeniton',
      needs: ['diet', 'ride'],
      contact: call,
    }),
    await aFamilyIn(world, crew.group, {
      adults: ['Noora', 'Ville'],
      childAgesMonths: [40],
      childcareChildren: 1,
      diets: 'Maidoton',
    }),
    await aFamilyIn(world, crew.group, {
      adults: ['Saara'],
      childAgesMonths: [8, 8],
      needs: ['interpreter'],
      interpreterLanguage: 'arabia',
    }),
  ]
  const meetings = await meetingsOfGroup(world, crew.group)
  world.clock.moveTo('2026-12-03T15:20:00Z')
  const browser = await signedIn(world, crew.facilitatorAccount)
  return { crew, families, meetings, browser, page: `/fi/tyo/tapaamiset/${meetings[0]}` }
}

test('what is needed at the door is counted, and names are only here', async () => {
  const { browser, page } = await atTheDoor()
  const shown = await browser.get(page)
  const text = textOf(shown.html)
  expect(text).toContain('Tänään klo 17.30')
  expect(text).toContain('1. kerta / 10')
  expect(text).toContain('Tulossa 3 perhettä 4 aikuista, 4 lasta')
  expect(text).toContain('maidoton 2, gluteeniton')
  expect(text).toContain('Kyyti 1 perhe')
  expect(text).toContain('Lastenhoito 1 lapsi')
  expect(text).toContain('Tulkki arabia')
  expect(text).toContain('Noora ja Ville lapsi 3 v')
  expect(text).toContain('Ei vielä tallennettu')
  expect(await faultsIn(shown.html)).toEqual([])
})

test('attendance is marked, and saving the same again changes nothing', async () => {
  const { browser, page, families, meetings } = await atTheDoor()
  const [emma, noora, saara] = families
  const fields = {
    [`mark.${emma?.enrolment}`]: 'present',
    [`mark.${noora?.enrolment}`]: 'told',
    [`mark.${saara?.enrolment}`]: 'absent',
    _do: 'save',
  }
  const saved = await browser.follow(await browser.submit(page, fields))
  expect(textOf(saved.html)).toContain('Merkinnät on tallennettu')
  expect(textOf(saved.html)).toContain('Tallessa to 3.12. klo 17.20')
  const first = await marksOf(meetings[0] ?? '')
  expect(first).toEqual({
    [emma?.enrolment ?? '']: 'present',
    [noora?.enrolment ?? '']: 'told',
    [saara?.enrolment ?? '']: 'absent',
  })
  world.clock.moveBy({ minutes: 10 })
  await browser.submit(page, fields)
  expect(await marksOf(meetings[0] ?? '')).toEqual(first)
  expect(
    await oneValue<number>(
      world,
      `SELECT count(*) FROM audit_event WHERE deed = 'meeting.attendance' AND subject ->> 'meeting' = $1`,
      meetings[0],
    ),
  ).toBe(1)
  expect(textOf((await browser.get(page)).html)).toContain('Tallessa to 3.12. klo 17.20')
})

test('a family that said "not today" is marked already; "everybody came" and an older page leave it so', async () => {
  const { browser, page, families, meetings, crew } = await atTheDoor()
  const [emma, noora, saara] = families
  const old = await browser.get(page)
  const family = await onOwnPage(world, emma?.household as never)
  await family.submit('/fi/oma', {}, `/fi/oma/${emma?.enrolment}/en-tule`)
  expect(textOf((await browser.get(page)).html)).toContain('Kertoi etukäteen to 3.12. klo 17.20, ettei tule.')

  const hidden = Object.fromEntries(
    [...old.html.matchAll(/name="(token|deed|was\.[\w-]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
  expect((await browser.post(page, { ...hidden, _do: 'all' })).status).toBe(303)
  expect(await marksOf(meetings[0] ?? '')).toEqual({
    [emma?.enrolment ?? '']: 'told',
    [noora?.enrolment ?? '']: 'present',
    [saara?.enrolment ?? '']: 'present',
  })
  // A mark of a family of another group is not written, whatever is sent.
  const other = await aCrew(world)
  const theirs = await aFamilyIn(world, other.group)
  await browser.submit(page, { [`mark.${theirs.enrolment}`]: 'present', _do: 'save' })
  expect(Object.keys(await marksOf(meetings[0] ?? ''))).not.toContain(theirs.enrolment)
  expect(crew.group).not.toBe(other.group)
})

test('after two absences in a row a kind call is proposed, by the family’s own rule', async () => {
  const { families, meetings, crew } = await atTheDoor()
  const [emma, noora] = families
  const away = { [`mark.${emma?.enrolment}`]: 'absent', [`mark.${noora?.enrolment}`]: 'absent', _do: 'save' }
  for (const [day, meeting] of [
    ['2026-12-03', meetings[0]],
    ['2026-12-10', meetings[1]],
  ]) {
    world.clock.moveTo(`${day}T16:00:00Z`)
    await (await signedIn(world, crew.facilitatorAccount)).submit(`/fi/tyo/tapaamiset/${meeting}`, away)
  }
  const browser = await signedIn(world, crew.facilitatorAccount)
  const shown = await browser.get(`/fi/tyo/tapaamiset/${meetings[1]}`)
  expect(textOf(shown.html)).toContain(
    'Toinen kerta peräkkäin. Ehdotus: soita tänään, kysy kuulumiset: Emma. Älä jätä viestiä vastaajaan.',
  )
  expect(shown.html).toContain('href="tel:+358401234567"')
  // Noora asked for e-mail: no number to call.
  expect(textOf(shown.html)).toContain('Ehdotus: kirjoita tänään ja kysy kuulumiset: Noora ja Ville.')
  expect([...shown.html.matchAll(/href="tel:/g)]).toHaveLength(1)
  expect(await faultsIn(shown.html)).toEqual([])
  expect(textOf((await browser.get(`/fi/tyo/tapaamiset/${meetings[0]}`)).html)).not.toContain('peräkkäin')
})

test('before its day one can only say who will not come, and take it back', async () => {
  const { families, meetings, browser } = await atTheDoor()
  const page = `/fi/tyo/tapaamiset/${meetings[2]}`
  const id = families[0]?.enrolment
  const shown = await browser.get(page)
  expect(textOf(shown.html)).toContain('Tapaaminen on vasta torstaina 17.12.2026')
  expect(await faultsIn(shown.html)).toEqual([])
  await browser.submit(page, { [`mark.${id}`]: 'told', [`was.${id}`]: 'none' })
  expect(await marksOf(meetings[2] ?? '')).toEqual({ [id ?? '']: 'told' })
  await browser.submit(page, { [`mark.${id}`]: 'none', [`was.${id}`]: 'told' })
  expect(await marksOf(meetings[2] ?? '')).toEqual({})
  const early = await browser.follow(await browser.submit(page, { [`mark.${id}`]: 'present' }))
  expect(textOf(early.html)).toContain('Tapaaminen on vasta tulossa')
  expect(await marksOf(meetings[2] ?? '')).toEqual({})
})

test('moved: families hear of it by their own rule, the calendar counts up, the reminder follows', async () => {
  const { crew, families, meetings } = await atTheDoor()
  world.clock.moveTo(testNow)
  const coordinator = await signedIn(world, crew.account)
  const page = `/fi/tyo/tapaamiset/${meetings[0]}/siirra`
  const to = { 'day.day': '4', 'day.month': '12', 'day.year': '2026', startTime: '18', endTime: '19.30' }
  const wrong: [Record<string, string>, string][] = [
    [{ 'day.year': '2025' }, 'Aika on jo mennyt'],
    [{ endTime: '17.00' }, 'Loppu on ennen alkua'],
    [{ endTime: 'ilta' }, 'Kirjoita kellonaika näin'],
    [{ 'day.day': '3', startTime: '17.30', endTime: '19.00' }, 'Aika on sama kuin ennen'],
  ]
  for (const [change, words] of wrong) {
    const refused = await coordinator.submit(page, { ...to, ...change })
    expect(refused.status).toBe(422)
    expect(textOf(refused.html)).toContain(words)
    expect(await faultsIn(refused.html)).toEqual([])
  }
  const moved = await coordinator.follow(await coordinator.submit(page, to))
  expect(textOf(moved.html)).toContain('Tapaaminen on siirretty')
  expect(textOf(moved.html)).toContain('pe 4.12. klo 18–19.30')
  // Emma is to be called; the others got mail with the calendar.
  expect(textOf(moved.html)).toMatch(/Tapaaminen siirrettiin\S*( Perhe on mukana)? Soita/)
  expect(
    await oneValue<number>(
      world,
      `SELECT count(*) FROM message WHERE cause LIKE 'meeting-moved:%' AND household_id = ANY($1::uuid[])`,
      families.map(({ household }) => household),
    ),
  ).toBe(3)
  expect(
    await oneValue<number>(
      world,
      `SELECT count(*) FROM message WHERE cause LIKE 'meeting-moved:%' AND calendar_sealed IS NOT NULL AND channel = 'email' AND household_id = ANY($1::uuid[])`,
      families.map(({ household }) => household),
    ),
  ).toBe(2)
  expect(await oneValue<number>(world, 'SELECT revision FROM meeting WHERE id = $1', meetings[0])).toBe(1)
  const due = await oneValue(
    world,
    `SELECT run_at FROM graphile_worker.jobs WHERE key = $1`,
    `remind-first-meeting:${families[0]?.enrolment}`,
  )
  expect(new Date(due).toISOString()).toBe('2026-12-03T08:00:00.000Z')

  expect((await crew.facilitator.get(page)).status).toBe(403)
  expect((await crew.stranger.get(page)).status).toBe(404)
})

test('cancelled by the facilitator herself: told once, nothing left to mark', async () => {
  const { crew, families, meetings, browser, page } = await atTheDoor()
  const cancel = `${page}/peru`
  expect(textOf((await browser.get(cancel)).html)).toContain('3 perhettä saa tiedon oman tapansa mukaan')
  const sent = await browser.submit(cancel, { text: 'Olen sairaana.' })
  expect(textOf((await browser.follow(sent)).html)).toContain('Tapaaminen on peruttu, ja perheille on kerrottu')
  expect(textOf((await browser.follow(await browser.submit(cancel, { text: '' }))).html)).toContain(
    'Tapaaminen on jo ollut tai se on peruttu',
  )
  expect(
    await oneValue<number>(
      world,
      `SELECT count(*) FROM message WHERE cause LIKE 'meeting-cancelled:%' AND household_id = ANY($1::uuid[])`,
      families.map(({ household }) => household),
    ),
  ).toBe(3)
  const shown = await browser.get(page)
  expect(textOf(shown.html)).toContain('Tämä tapaaminen on peruttu')
  expect(shown.html).not.toContain('name="mark.')
  expect(
    textOf(
      (
        await browser.follow(
          await browser.submit(`/fi/tyo/ryhmat/${crew.group}`, { [`mark.${families[0]?.enrolment}`]: 'present' }, page),
        )
      ).html,
    ),
  ).toContain('Tapaamista ei pidetä')
  expect(await marksOf(meetings[0] ?? '')).toEqual({})
  // The family's own page no longer counts on it.
  const family = await onOwnPage(world, families[1]?.household as never)
  expect(textOf((await family.get('/fi/oma')).html)).toContain('Olen sairaana.')
})

test('every meeting page is closed to those who do not run the group, and sound in every language', async () => {
  const { crew, meetings } = await atTheDoor()
  world.clock.moveTo(testNow)
  for (const name of ['', '/siirra', '/peru']) {
    expect((await crew.stranger.get(`/fi/tyo/tapaamiset/${meetings[0]}${name}`)).status).toBe(404)
    expect((await crew.former.get(`/fi/tyo/tapaamiset/${meetings[0]}${name}`)).status).toBe(404)
    expect(
      (await crew.stranger.submit('/fi/tyo', { _do: 'all' }, `/fi/tyo/tapaamiset/${meetings[0]}${name}`)).status,
    ).toBe(404)
  }
  for (const address of [
    `/sv/arbete/traffar/${meetings[0]}`,
    `/en/work/meetings/${meetings[0]}/move`,
    `/en/work/meetings/${meetings[0]}/cancel`,
  ])
    expect(await faultsIn((await crew.coordinator.get(address)).html)).toEqual([])
})

test('marks and diets, reckoned', () => {
  expect(absencesInRow(['absent', 'absent', 'told', 'absent'])).toBe(2)
  expect(absencesInRow(['absent', null, 'absent'])).toBe(1)
  expect(absencesInRow(['present', 'absent'])).toBe(0)
  expect(countDiets(['Maidoton, gluteeniton.', 'maidoton; pähkinä', '', ' gluteeniton'])).toEqual([
    ['gluteeniton', 2],
    ['maidoton', 2],
    ['pähkinä', 1],
  ])
  const meeting = { startsAt: world.clock.now() }
  expect(mayMark(meeting, world.clock.today(), 'present')).toBe(true)
  expect(mayMark(meeting, world.clock.today().subtract({ days: 1 }), 'absent')).toBe(false)
})
