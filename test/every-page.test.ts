/**
 * Every route × role × language: the right status, and sound HTML. The table of who may is written by hand: it does not ask
 * the rules, or it would agree with any mistake in them.
 */
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { aGroup, anApplication, anOrganisation } from '../src/groups/builders.ts'
import { askToJoin } from '../src/groups/commands.ts'
import { visitor } from '../src/kit/actor.ts'
import { langs } from '../src/kit/words.ts'
import { hrefOf, type PageName } from '../src/links.ts'
import { pages } from '../src/modules.ts'
import { newLink } from '../src/people/own-page-keys.ts'
import type { Browser } from './browser.ts'
import { examples, type Person, people, type Standing, statuses } from './every-page.table.ts'
import { faultsIn } from './html.ts'
import { aWorker, endRoles, onOwnPage, signedIn } from './people.ts'
import { aWorld } from './world.ts'

const world = aWorld()
const standing: { params: Record<string, string>; browsers?: Record<Person, Browser> } = { params: {} }

async function stand(): Promise<Standing> {
  const { group, programme } = await world.write(async (tx) => {
    const made = await aGroup(tx, { joining: 'preliminary', programme: { joining: 'preliminary' } })
    return { group: made.id, programme: made.programme }
  })
  const other = await world.write((tx) => anOrganisation(tx))
  const join = () =>
    world.write(async (tx) => {
      const outcome = await askToJoin(
        tx,
        { secrets: world.secrets, clock: world.clock, actor: visitor, origin: 'http://localhost' },
        { group, application: anApplication() },
      )
      if (!outcome.ok) throw new Error(outcome.reason)
      return outcome.value
    })
  const [family, stranger] = [await join(), await join()]
  const ours = { role: 'coordinator', organisation: programme.organisationId } as const
  const former = await aWorker(world, 'Entinen Koordinaattori', ours)
  await endRoles(world, former)
  const browsers: Record<Person, Browser> = {
    visitor: world.browser(),
    family: await onOwnPage(world, family.household),
    'other-family': await onOwnPage(world, stranger.household),
    coordinator: await signedIn(world, await aWorker(world, 'Kaisa Koordinaattori', ours)),
    facilitator: await signedIn(
      world,
      await aWorker(world, 'Oona Ohjaaja', {
        role: 'facilitator',
        organisation: programme.organisationId,
        programme: programme.id,
      }),
    ),
    'other-coordinator': await signedIn(
      world,
      await aWorker(world, 'Vieras Koordinaattori', { role: 'coordinator', organisation: other }),
    ),
    'former-coordinator': await signedIn(world, former),
    'network-coordinator': await signedIn(
      world,
      await aWorker(world, 'Verkko Koordinaattori', { role: 'network-coordinator' }),
    ),
  }
  const one = async (query: string, value: string) =>
    String((await world.database.appPool.query(query, [value])).rows[0]?.it)
  const params = {
    token: await world.write((tx) => newLink(tx, family.household, world)),
    message: randomUUID(),
    deed: 'welcome',
    concept: 'placed',
    group,
    programme: programme.id,
    organisation: programme.organisationId,
    enrolment: family.enrolment.id,
    slug: await one('SELECT slug AS it FROM programme WHERE id = $1', programme.id),
    organisationSlug: await one('SELECT slug AS it FROM organisation WHERE id = $1', programme.organisationId),
    meeting: await one('SELECT id AS it FROM meeting WHERE group_id = $1 ORDER BY starts_at LIMIT 1', group),
    place: await one(
      `INSERT INTO place (slug, organisation_id, kind, name, confidential, municipality_code, arrival, step_free, accessible_toilet, pram_parking, baby_changing, hearing_loop, near_bus_stop)
       VALUES ('talo', $1, 'other', '{"fi":"Talo","sv":"Hus","en":"House"}', false, '491', '{"fi":"","sv":"","en":""}', true, true, true, true, false, true) RETURNING id AS it`,
      programme.organisationId,
    ),
    photo: await one(
      `INSERT INTO photo (id, programme_id, shows, alt, position, added_at, small_hash, small_width, small_height, small_bytes, large_hash, large_width, large_height, large_bytes)
       VALUES (gen_random_uuid(), $1, 'room', '{"fi":"Huone","sv":"","en":""}', 1, now(), repeat('a', 32), 400, 300, '\\x00', repeat('b', 32), 800, 600, '\\x00') RETURNING id AS it`,
      programme.id,
    ),
  }
  return { browsers, params }
}

beforeAll(async () => {
  Object.assign(standing, await stand())
})

const getPages = [...new Set(pages.filter((page) => page.method === 'GET').map((page) => page.name))]

test('every page has its row in the hand-written table', () => {
  expect(getPages.filter((name) => !(name in statuses))).toEqual([])
})

describe.each(getPages)('%s', (name) => {
  test.each(people)('opens for %s as the table says, in every language', async (person) => {
    const expected = statuses[name as PageName]?.[person]
    for (const lang of langs) {
      const address = hrefOf(name as PageName, lang, examples(name as PageName, standing.params))
      const shown = await standing.browsers?.[person].get(address)
      expect(`${address} ${shown?.status}`).toBe(`${address} ${expected}`)
      if (!String(shown?.headers['content-type']).includes('text/html')) continue
      expect(await faultsIn(shown?.html ?? '')).toEqual([])
      expect(shown?.html).not.toMatch(/\bundefined\b|\[object Object\]|NaN\b|\b\d{4}-\d{2}-\d{2}\b(?![^<]*>)/)
    }
  })
})

test('an address that leads nowhere says so kindly in its own language', async () => {
  for (const [address, words] of [
    ['/fi/olematon', 'Tätä sivua ei ole'],
    ['/sv/finns-inte', 'Den här sidan finns inte'],
    ['/en/nowhere', 'There is no such page'],
  ]) {
    const shown = await world.browser().get(address ?? '')
    expect(shown.status).toBe(404)
    expect(shown.html).toContain(words)
  }
})
