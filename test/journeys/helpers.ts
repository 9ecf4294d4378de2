/** What journeys share: looking at a page as axe does, signing in as somebody, joining, another person's browser. */
import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Locator, type Page, type TestInfo } from '@playwright/test'

/** What axe finds against WCAG 2.2 AA, a line each. It needs script in the page; legacy mode spares a second page, as we frame nothing. */
export async function faultsSeen(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

export async function fitsWidth(page: Page) {
  const beyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  expect(await page.evaluate(beyond), 'nothing scrolls sideways').toBeLessThanOrEqual(0)
}

/** No violations of WCAG 2.2 AA on the page as it stands; without script in the page only its width is looked at. */
export async function soundFor(page: Page, scripted: boolean) {
  await fitsWidth(page)
  if (scripted) expect(await faultsSeen(page)).toEqual([])
}

export async function signInAs(page: Page, name: string) {
  await page.goto('/fi/kirjaudu')
  await page
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click()
}

/** Somebody else at a device of the same kind, with cookies of their own. */
export async function someoneElse(browser: Browser, { project: { use } }: TestInfo): Promise<Page> {
  const { viewport, javaScriptEnabled, baseURL, locale, timezoneId } = use
  const context = await browser.newContext({
    ...(viewport !== undefined && { viewport }),
    ...(javaScriptEnabled !== undefined && { javaScriptEnabled }),
    ...(baseURL !== undefined && { baseURL }),
    ...(locale !== undefined && { locale }),
    ...(timezoneId !== undefined && { timezoneId }),
  })
  context.setDefaultTimeout(8_000)
  return context.newPage()
}

/** A choice is pressed on its words, which may lie over its box. */
export async function choose(box: Locator) {
  const words = box.page().locator(`label[for="${await box.getAttribute('id')}"]`)
  if (!(await box.isChecked())) await words.click()
  await expect(box).toBeChecked()
}

/** What a field says about itself beyond its name: its hint and what is wrong with it. */
export const saysBeside = (field: Locator, words: string | RegExp) => expect(field).toHaveAccessibleDescription(words)

export type JoinWords = {
  firstName: string
  age: string
  years: string
  goOn: string
  tell: string
  email: string
  address: string
  consent: RegExp
  send: string
}
const finnish: JoinWords = {
  firstName: 'Etunimesi',
  age: 'Ikä',
  years: '2 vuotta',
  goOn: 'Jatka',
  tell: 'Kerro omin sanoin',
  email: 'Sähköposti',
  address: 'Sähköpostiosoite',
  consent: /Annan luvan/,
  send: 'Lähetä',
}

/** All the steps of joining, from the first to the sending. */
export async function join(page: Page, family: { name: string; email: string }, words: JoinWords = finnish) {
  const goOn = () => page.getByRole('button', { name: words.goOn }).click()
  await page.getByLabel(words.firstName).fill(family.name)
  await page.getByLabel(words.age, { exact: true }).selectOption({ label: words.years })
  await goOn()
  await expect(page).toHaveURL(/step=needs/)
  await goOn()
  await expect(page).toHaveURL(/step=(tell|contact)/)
  if (page.url().includes('step=tell')) {
    await page.getByLabel(words.tell).fill('…')
    await goOn()
  }
  await page.getByText(words.email, { exact: true }).click()
  await page.getByLabel(words.address).fill(family.email)
  await goOn()
  await page.getByText(words.consent).click()
  await page.getByRole('button', { name: words.send }).click()
}
