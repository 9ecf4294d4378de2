/** Quick exit in a browser that keeps pages in its memory, as people's browsers do: nothing of it comes back by the Back button. */
import { expect, type Page } from '@playwright/test'
import config from '../../playwright.config.ts'
import { test } from './arrange.ts'

test.use({
  launchOptions: { ...config.use?.launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] },
})

const weather = 'https://www.ilmatieteenlaitos.fi/'
const words = 'pelkään kotona'

test.beforeEach(({ context }) =>
  // Nothing leaves this machine.
  context.route(`${weather}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Sää</title>' })),
)

async function leaveQuickly(page: Page) {
  await page.getByRole('link', { name: 'Poistu nopeasti' }).first().click()
  await page.waitForURL(weather)
}

/** Pages asked from the server when somebody presses Back; one that comes from memory is not asked for. */
async function pressBack(page: Page): Promise<string[]> {
  const asked: string[] = []
  page.on('request', (request) => request.isNavigationRequest() && asked.push(request.url()))
  await goBack(page)
  return asked
}

/** With pages kept in memory Chromium changes the target under Playwright; asked in that moment it has no history yet, and has not gone anywhere. */
async function goBack(page: Page, triesLeft = 10): Promise<void> {
  try {
    await page.goBack({ waitUntil: 'commit' })
  } catch (error) {
    if (triesLeft === 0 || !String(error).includes('Page.getNavigationHistory')) throw error
    await page.waitForTimeout(100)
    await goBack(page, triesLeft - 1)
  }
}

test('the browser does keep pages in its memory', async ({ page }) => {
  await page.goto('/fi/haku')
  await page.goto('/fi/turvallisesti')
  expect(await pressBack(page)).toEqual([])
})

test('her own page is closed: Back leads to the page that asks for a code', async ({ page, arrange }) => {
  const { id } = await arrange.group()
  const { code } = await arrange.family(id)
  await page.goto('/fi/koodi')
  await page.getByLabel('Koodi', { exact: true }).fill(code)
  await page.getByRole('button', { name: 'Avaa oma sivu' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oma sivusi')
  await leaveQuickly(page)
  expect((await pressBack(page)).length).toBeGreaterThan(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Avaa oma sivusi koodilla')
  await page.goto('/fi/oma')
  await expect(page).toHaveURL(/\/fi\/koodi/)
})

test('what she typed is gone from the box, also when she had gone on to another page', async ({ page }) => {
  await page.goto('/fi')
  await page.getByRole('textbox').first().fill(words)
  await page.goto('/fi/turvallisesti')
  await leaveQuickly(page)
  // With script the last page gave its place in the history away.
  for (let at = 0; at < 2 && !page.url().endsWith('/fi'); at += 1) await pressBack(page)
  await expect(page).toHaveURL(/\/fi$/)
  await expect(page.getByRole('textbox').first()).toHaveValue('')
})

test('what she was shown does not come from the memory, and her words are not in the box before it', async ({
  page,
}) => {
  await page.goto('/fi')
  await page.getByRole('textbox').first().fill(words)
  await page.getByRole('button', { name: 'Etsi apua' }).click()
  await leaveQuickly(page)
  // Without script the results keep their place in the history; a browser asks before it sends what was typed again.
  expect((await pressBack(page)).length).toBeGreaterThan(0)
  if (!page.url().endsWith('/fi')) await pressBack(page)
  await expect(page.getByRole('textbox').first()).toHaveValue('')
})
