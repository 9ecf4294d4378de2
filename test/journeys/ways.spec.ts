/** Other ways than the straight one: questions skipped, a place asked for, a queue, a code, and a hurried way out. */
import { expect, type Page } from '@playwright/test'
import { test } from './arrange.ts'
import { fitsWidth, join, saysBeside, signInAs, someoneElse } from './helpers.ts'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click()
const isSaid = (page: Page, words: string) => expect(page.getByRole('status').first()).toHaveText(words)
const stands = (page: Page, words: string | RegExp) => expect(page.getByText(words).first()).toBeVisible()

test('whoever cannot say anything skips every question and is still shown something', async ({ page }) => {
  await page.goto('/fi')
  await follow(page, 'En osaa sanoa. Kysy minulta.')
  for (let question = 1; question <= 7; question += 1) {
    await expect(page.getByText(`Kysymys ${question}/7`).first()).toBeVisible()
    await press(page, 'Ohita kysymys')
  }
  expect(await page.getByRole('link', { name: /^Lue lisää/ }).count()).toBeGreaterThan(0)
  await fitsWidth(page)
})

test('a place is asked for, the coordinator says yes, and then the family does', async ({
  page,
  browser,
  arrange,
}, info) => {
  const { id, coordinator } = await arrange.group({ joining: 'preliminary' })
  await page.goto(`/fi/ryhma/${id}`)
  await follow(page, 'Kysy paikkaa')
  await join(page, { name: 'Helmi', email: 'helmi@example.org' })
  await stands(page, /^Ohjaaja ottaa sinuun yhteyttä viimeistään/)

  const worker = await someoneElse(browser, info)
  await signInAs(worker, coordinator)
  await worker.goto(`/fi/tyo/ryhmat/${id}`)
  await worker.getByRole('link', { name: /^Perhe / }).click()
  await press(worker, 'Toivota tervetulleeksi')
  await isSaid(worker, 'Perheelle on tarjottu paikkaa.')

  await page.goto('/fi/oma')
  await stands(page, /^Sinulle on paikka\. Vastaa viimeistään/)
  await press(page, 'Kyllä, otan paikan')
  await isSaid(page, 'Kiitos. Paikka on sinun.')
  await stands(page, /^Olet mukana\./)
  await worker.reload()
  await stands(worker, 'Ohjaaja: kyllä · Perhe: kyllä')
})

test('a full group has a queue, and the place somebody gives up is offered to the next', async ({
  page,
  browser,
  arrange,
}, info) => {
  const { id } = await arrange.group({ size: 1 })
  await page.goto(`/fi/ryhma/${id}/mukaan`)
  await join(page, { name: 'Inka', email: 'inka@example.org' })
  await stands(page, /^Olet mukana\./)

  const next = await someoneElse(browser, info)
  await next.goto(`/fi/ryhma/${id}/mukaan`)
  await join(next, { name: 'Juha', email: 'juha@example.org' })
  await stands(next, /^Olet jonossa, sija 1\./)

  await follow(page, 'Peru paikkani')
  await press(page, 'Peru')
  await isSaid(page, 'Paikka on peruttu. Voit tulla mukaan myöhemmin.')
  await next.reload()
  await stands(next, /^Sinulle on paikka\. Vastaa viimeistään/)
  await press(next, 'Kyllä, otan paikan')
  await stands(next, /^Olet mukana\./)
  await next.goto('/fi/demo/posti')
  await stands(next, /Paikka ja muut tiedot/)
})

test('the own page is closed, a wrong code is told beside the field, and the right one opens it', async ({
  page,
  arrange,
}) => {
  const { id } = await arrange.group()
  const { code } = await arrange.family(id)
  await page.goto('/fi/oma')
  await expect(page).toHaveURL(/\/fi\/koodi/)
  await page.getByLabel('Koodi', { exact: true }).fill('ABCD 234')
  await press(page, 'Avaa oma sivu')
  await saysBeside(page.getByLabel('Koodi', { exact: true }), /Koodissa on kahdeksan merkkiä/)
  await expect(page.getByLabel('Koodi', { exact: true })).toHaveValue('ABCD 234')
  await page.getByLabel('Koodi', { exact: true }).fill(code.toLowerCase())
  await press(page, 'Avaa oma sivu')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oma sivusi')
  await press(page, 'Sulje oma sivu')
  await isSaid(page, 'Oma sivusi on suljettu. Sitä ei näe enää tästä selaimesta.')
})
