/** What pages look like when something is wrong, empty, full, urgent or just done, in every language. */
import { expect, type Page } from '@playwright/test'
import type { EnrolmentState } from '../../src/groups/enrolment.ts'
import type { Lang } from '../../src/kit/words.ts'
import type { Arrange } from '../journeys/arrange.ts'
import { isSound, type Looker, open, type Standing, shownLangs, test } from './standing.ts'

/** Sends the page's own form as it stands. */
async function send(page: Page) {
  const form = page.locator('main form.v-form').last()
  await Promise.all([page.waitForEvent('load'), form.evaluate((one: HTMLFormElement) => one.requestSubmit())])
}
const isRefused = (page: Page) => expect(page.locator('.ds-error-summary')).toBeVisible()
async function isRefusedWhenSent(page: Page) {
  await send(page)
  await isRefused(page)
}

async function search(page: Page, address: string, words: string) {
  await open(page, address)
  await page.locator('textarea[name=q]').fill(words)
  await page.locator('form.v-ask').evaluate((form: HTMLFormElement) => form.requestSubmit())
  await page.waitForURL((url) => url.pathname !== new URL(address, url).pathname)
}

type Here = { page: Page; standing: Standing; arrange: Arrange; lang: Lang }
type State = { looker?: Looker; show(here: Here): Promise<void> }

const ownIn = (state: EnrolmentState): State => ({
  show: async ({ page, standing, lang }) => {
    await standing.asFamilyIn(page, state)
    await open(page, standing.href('own', lang, '?done=joined'))
  },
})
/** A form sent without anything in it, or with what stands in it by itself. */
const refusedForm = (name: Parameters<Standing['href']>[0], looker: Looker, search = ''): State => ({
  looker,
  show: async ({ page, standing, lang }) => {
    await open(page, standing.href(name, lang, search))
    await isRefusedWhenSent(page)
  },
})

const urgentWords = { fi: 'mies löi minua', sv: 'min man slog mig', en: 'my husband hit me' } as Record<Lang, string>

const states: Record<string, State> = {
  'join: first step refused': refusedForm('join', 'visitor'),
  'join: contact refused': refusedForm('join', 'visitor', '?step=contact'),
  'join: a phone number that is none': {
    show: async ({ page, standing, lang }) => {
      await open(page, standing.href('join', lang, '?step=contact'))
      await page.locator('input[name=channel][value=sms]').check({ force: true })
      await page.locator('input[name=smsPhone]').fill('12')
      await isRefusedWhenSent(page)
    },
  },
  'join: consent refused': refusedForm('join', 'visitor', '?step=check'),
  'wish refused': refusedForm('wish', 'visitor'),
  'call refused': refusedForm('callMe', 'visitor'),
  'code refused': refusedForm('ownCode', 'visitor'),
  'new programme refused': refusedForm('workProgrammeNew', 'coordinator'),
  'new place refused': refusedForm('workPlaceNew', 'coordinator'),
  'new group refused': refusedForm('workGroupNew', 'coordinator'),
  'message refused': refusedForm('workGroupMessage', 'coordinator'),
  'message looked at before it leaves': {
    looker: 'coordinator',
    show: async ({ page, standing, lang }) => {
      await open(page, standing.href('workGroupMessage', lang))
      for (const name of ['text', 'sms']) await page.locator(`textarea[name=${name}]`).fill('Nähdään torstaina.')
      await page.locator('button[value=preview]').last().click()
      await expect(page.locator('button[value=send]')).toBeVisible()
    },
  },
  'message sent': {
    looker: 'coordinator',
    show: ({ page, standing, lang }) => open(page, standing.href('workGroup', lang, '?done=message-planned')),
  },
  'meeting not moved': refusedForm('workMeetingMove', 'coordinator'),
  'urgent strip above the results': {
    show: async ({ page, standing, lang }) => {
      await search(page, standing.href('home', lang), urgentWords[lang] ?? '')
      await expect(page.locator('a[href="tel:112"]').first()).toBeVisible()
    },
  },
  'results narrowed to nothing': {
    show: ({ page, standing, lang }) =>
      open(
        page,
        standing.href('finder', lang, '?q=xylofonikvartetti&municipality=Utsjoki&withinKm=10&online=1&room=1'),
      ),
  },
  'no groups with these filters': {
    show: ({ page, standing, lang }) => open(page, standing.href('groups', lang, '?county=21&online=1&kind=housing')),
  },
  'a list of programmes with nothing in it': {
    looker: 'coordinator',
    show: ({ page, standing, lang }) => open(page, standing.href('workProgrammes', lang, '?q=xylofoni')),
  },
  'a full group': {
    show: async ({ page, arrange, lang }) => {
      const { id } = await arrange.group({ size: 1 })
      await arrange.family(id)
      await open(page, `/${lang}/${{ fi: 'ryhma', sv: 'grupp', en: 'group', selko: 'ryhma' }[lang]}/${id}`)
    },
  },
  'own page without anything': {
    show: async ({ page, standing, lang }) => {
      await standing.asNewFamily(page)
      await open(page, standing.href('own', lang))
    },
  },
  'own page: asked': ownIn('asked'),
  'own page: queued': ownIn('queued'),
  'own page: offered': ownIn('offered'),
  'own page: ended': ownIn('ended'),
  'own page: cancelled': {
    show: async ({ page, standing, arrange, lang }) => {
      const { id } = await arrange.group()
      const { household } = await arrange.family(id, { cancelled: true })
      await standing.asHousehold(page, household)
      await open(page, standing.href('own', lang))
    },
  },
  'a link that is too old': {
    show: ({ page, standing, lang }) => open(page, `${standing.href('ownLink', lang)}x`, 404),
  },
  'a page that is not there': { show: ({ page, lang }) => open(page, `/${lang}/ei-ole`, 404) },
}

for (const [name, { looker, show }] of Object.entries(states))
  test(name, async ({ page, standing, arrange }) => {
    if (looker) await standing.as(page, looker)
    for (const lang of shownLangs) {
      await show({ page, standing, arrange, lang })
      await isSound(page)
    }
  })
