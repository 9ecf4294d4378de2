/** A parent, from the words to the place and back: the acceptance of the product. */
import { expect, type Page, test } from '@playwright/test'
import { join, signInAs, soundFor } from './helpers.ts'

const words = 'lapseni otettiin huostaan, en tiedä miten jaksan'

test('in her own words she finds the peer group, asks for a place, and the coordinator sees the family', async ({
  page,
  javaScriptEnabled,
}) => {
  const scripted = javaScriptEnabled !== false
  await page.goto('/')
  await soundFor(page, scripted)
  await page.getByRole('textbox').first().fill(words)
  await page.getByRole('button', { name: 'Etsi apua' }).click()
  expect(page.url()).not.toContain('huostaan')
  await expect(page.getByRole('heading', { name: /VOIKUKKIA/ }).first()).toBeVisible()
  await soundFor(page, scripted)
  await page
    .getByRole('link', { name: /VOIKUKKIA/ })
    .first()
    .click()
  await page.goto('/fi/toiminta/voikukkia')
  await page
    .getByRole('link', { name: /Mikkeli/ })
    .first()
    .click()
  await soundFor(page, scripted)
  await page.getByRole('link', { name: 'Kysy paikkaa' }).click()
  await soundFor(page, scripted)
  await join(page, { name: 'Aurora', email: 'aurora@example.org' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oma sivusi')
  await expect(page.getByText(/Ohjaaja ottaa sinuun yhteyttä viimeistään/).first()).toBeVisible()
  await soundFor(page, scripted)

  await page.goto('/fi/demo/posti')
  await expect(page.getByText('Sinulle on viesti').first()).toBeVisible()

  await signInAs(page, 'Sanna Virkkala')
  await page.goto('/fi/tyo')
  await soundFor(page, scripted)
})

test('she joins an open group at once, opens her page by the link of the message, and cancels without being asked why', async ({
  page,
  javaScriptEnabled,
}) => {
  const scripted = javaScriptEnabled !== false
  const { links } = await openGroup(page)
  expect(links.length).toBeGreaterThan(0)
  await page.goto(links[0] ?? '')
  await page.getByRole('link', { name: 'Tule mukaan' }).click()
  await join(page, { name: 'Ilona', email: 'ilona@example.org' })
  await expect(page.getByText(/Olet mukana/).first()).toBeVisible()
  await soundFor(page, scripted)

  await page.context().clearCookies()
  await page.goto('/fi/oma')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Oma sivusi')
  await page.goto('/fi/demo/posti')
  await page
    .getByRole('link', { name: /linkki/ })
    .first()
    .click()
  await page
    .getByRole('button')
    .filter({ hasNotText: /Hae|Etsi/ })
    .last()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oma sivusi')
  await page.getByRole('link', { name: 'Peru paikkani' }).click()
  await page.getByRole('button', { name: 'Peru', exact: true }).click()
  await expect(page.getByText('Paikka on peruttu. Voit tulla mukaan myöhemmin.')).toBeVisible()
})

/** Groups of the list that take a family at once and have room. */
async function openGroup(page: Page) {
  await page.goto('/fi/ryhmat?room=1&kind=open-meeting')
  const hrefs = await page.locator('main h2 a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  const links: string[] = []
  for (const href of hrefs) {
    await page.goto(href)
    if (await page.getByRole('link', { name: 'Tule mukaan' }).isVisible()) links.push(href)
    if (links.length > 0) break
  }
  return { links }
}
