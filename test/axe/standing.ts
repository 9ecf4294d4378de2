/** A well-filled world for looking at pages: the demo's own people and groups, and whoever is signed in where. */
import { expect, type Page } from '@playwright/test'
import { openSession } from '../../src/access/sessions.ts'
import type { EnrolmentState } from '../../src/groups/enrolment.ts'
import type { Database } from '../../src/kit/database/index.ts'
import type { Id } from '../../src/kit/ids.ts'
import type { Lang } from '../../src/kit/words.ts'
import { hrefOf, type PageName } from '../../src/links.ts'
import { insertHousehold } from '../../src/people/households.ts'
import { newLink } from '../../src/people/own-page-keys.ts'
import { examples, type Person, statuses } from '../every-page.table.ts'
import { test as journey, keeper, openJourneys, writeIn } from '../journeys/arrange.ts'
import { faultsSeen, fitsWidth } from '../journeys/helpers.ts'

export const shownLangs = ['fi', 'sv', 'en'] as const satisfies readonly Lang[]

/** The demo's group whose families stand in the most different ways, and what hangs on it. */
const ofTheDemo = `
  SELECT programme.id AS programme, programme.slug, organisation.id AS organisation, organisation.slug AS "organisationSlug",
         support_group.id AS group, place.id AS place, meeting.id AS meeting, enrolment.id AS enrolment, account.account_id AS account
  FROM organisation JOIN programme ON programme.organisation_id = organisation.id
  JOIN support_group ON support_group.programme_id = programme.id AND support_group.state = 'published' AND takes_new
  JOIN role_grant AS account ON account.organisation_id = organisation.id AND account.role = 'coordinator'
  JOIN LATERAL (SELECT id FROM meeting WHERE group_id = support_group.id AND starts_at > now() AND state = 'planned' ORDER BY starts_at LIMIT 1) AS meeting ON true
  JOIN LATERAL (SELECT id FROM enrolment WHERE group_id = support_group.id ORDER BY state = 'asked' DESC, id LIMIT 1) AS enrolment ON true
  JOIN LATERAL (SELECT id FROM place WHERE organisation_id = organisation.id ORDER BY id LIMIT 1) AS place ON true
  ORDER BY (SELECT count(DISTINCT state) FROM enrolment WHERE group_id = support_group.id) DESC, support_group.id LIMIT 1`

/** A photo of that programme, waiting to be looked at. */
const aPhoto = `
  INSERT INTO photo (id, programme_id, shows, alt, position, added_at, small_hash, small_width, small_height, small_bytes, large_hash, large_width, large_height, large_bytes)
  VALUES (gen_random_uuid(), $1, 'room', '{"fi":"Huone","sv":"","en":""}', 1, now(), repeat('a', 32), 400, 300, '\\x00', repeat('b', 32), 800, 600, '\\x00')
  RETURNING id AS photo`

/** The first of these for whom a page opens is whom it is looked at as. */
const lookers = ['visitor', 'family', 'coordinator', 'network-coordinator'] as const satisfies readonly Person[]
export type Looker = (typeof lookers)[number]
export const lookerOf = (name: PageName): Looker | undefined =>
  lookers.find((person) => statuses[name]?.[person] === 200)

async function openStanding(database: Database) {
  const write = writeIn(database)
  const one = async (query: string, values: unknown[] = []) =>
    ((await database.appPool.query(query, values)).rows[0] ?? {}) as Record<string, string>
  const familyIn = (state: EnrolmentState) =>
    one('SELECT household_id AS household, id AS enrolment FROM enrolment WHERE state = $1 ORDER BY id LIMIT 1', [
      state,
    ])

  const { account = '', ...params } = await one(ofTheDemo)
  const { photo = '' } = await one(aPhoto, [params.programme])
  const network = await one(`SELECT account_id AS account FROM role_grant WHERE role = 'network-coordinator'`)
  const family = await familyIn('joined')
  const token = await write((tx) => newLink(tx, family.household as Id<'household'>, keeper))
  const all = { ...params, photo, token, concept: 'placed', deed: 'welcome' } as Record<string, string>

  const signIn = async (page: Page, owner: Parameters<typeof openSession>[1]) => {
    const { name, token = '' } = await write((tx) => openSession(tx, owner, keeper.clock))
    await page.context().addCookies([{ name: `v_${name}`, value: token, url: 'http://127.0.0.1:3977' }])
  }
  const asFamily = (page: Page, household = '') => signIn(page, { household: household as Id<'household'> })
  return {
    /** Signs the page's browser in; a visitor stays as they are. */
    as: async (page: Page, looker: Looker) => {
      if (looker === 'family') await asFamily(page, family.household)
      if (looker === 'coordinator') await signIn(page, { account: account as Id<'account'> })
      if (looker === 'network-coordinator') await signIn(page, { account: network.account as Id<'account'> })
    },
    asFamilyIn: async (page: Page, state: EnrolmentState) => asFamily(page, (await familyIn(state)).household),
    asHousehold: asFamily,
    asNewFamily: async (page: Page) => {
      const eraseOn = keeper.clock.today().add({ days: 100 })
      const made = await write((tx) =>
        insertHousehold(tx, keeper, { lang: 'fi', adults: ['Aino'], childAgesMonths: [], eraseOn }),
      )
      await asFamily(page, made.id)
    },
    href: (name: PageName, lang: Lang, search = '') => {
      const enrolment = lookerOf(name) === 'family' ? family.enrolment : all.enrolment
      return hrefOf(name, lang, examples(name, { ...all, enrolment: enrolment ?? '' }), search)
    },
  }
}
export type Standing = Awaited<ReturnType<typeof openStanding>>

export const test = journey.extend<object, { standing: Standing }>({
  standing: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern.
    async ({}, use) => {
      const database = openJourneys()
      await use(await openStanding(database))
      await database.end()
    },
    { scope: 'worker' },
  ],
})

/** Opens an address, which must answer like this. */
export async function open(page: Page, address: string, status = 200) {
  const response = await page.goto(address)
  expect(response?.status(), address).toBe(status)
}

/** Nothing that axe finds, and nothing that scrolls sideways; told with the address. */
export async function isSound(page: Page) {
  await fitsWidth(page)
  expect({ page: page.url(), faults: await faultsSeen(page) }).toEqual({ page: page.url(), faults: [] })
}
