/** What journeys share: looking at a page as axe does, signing in as somebody, reading the demo inbox. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** No violations of WCAG 2.2 AA on the page as it stands; axe needs script in the page, so without script it is not run. */
export async function soundFor(page: Page, scripted: boolean) {
  expect(
    await page
      .evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      .catch(() => 0),
    'nothing scrolls sideways',
  ).toBeLessThanOrEqual(0)
  if (!scripted) return
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  )
}

export async function signInAs(page: Page, name: string) {
  await page.goto('/fi/kirjaudu')
  await page
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click()
}
