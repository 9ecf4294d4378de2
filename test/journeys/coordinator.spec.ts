/** A coordinator's work, from a programme that does not exist yet to a message that a family reads. */
import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { dayOf, systemClock } from '../../src/kit/time.ts'
import { test } from './arrange.ts'
import { choose, fitsWidth, join, saysBeside, signInAs, someoneElse } from './helpers.ts'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click()
const isSaid = (page: Page, words: string) => expect(page.getByRole('status').first()).toHaveText(words)

/** Started by a name: first with an unknown town and no name, which is told beside each field. */
async function startProgramme(page: Page, name: string) {
  await page.goto('/fi/tyo/toiminnat')
  await follow(page, 'Uusi toiminta')
  const towns = page.getByLabel('Missä kunnissa?')
  await towns.fill('Mikkeli, Atlantis')
  await press(page, 'Tallenna')
  await expect(page).toHaveTitle(/^Virhe: /)
  await saysBeside(towns, /Emme tunne jotakin näistä kunnista/)
  await saysBeside(page.getByLabel('Nimi', { exact: true }), /Kirjoita nimi suomeksi/)
  await expect(towns).toHaveValue('Mikkeli, Atlantis')
  await towns.fill('Mikkeli, Juva')
  await page.getByLabel('Nimi', { exact: true }).fill(name)
  await page.getByLabel('Millaista toiminta on?').selectOption({ label: 'Vertaisryhmä' })
  await press(page, 'Tallenna')
  await isSaid(page, 'Luonnos on tehty. Täytä seuraavaksi tekstit.')
}

async function writeTexts(page: Page) {
  await page
    .getByLabel('Mitä tämä on? Kaksi lausetta.')
    .fill('Istumme saman pöydän ääressä. Kädet tekevät, ja saa puhua.')
  await page.getByLabel('Miten tämä etenee?').fill('Ensin kahvit.\n\nSitten langat esiin.')
  await page.getByLabel('Mitä sitten tapahtuu?').fill('Ohjaaja vastaa kahdessa päivässä.')
  await press(page, 'Tallenna')
  await saysBeside(page.getByLabel('Kenelle?'), /Kirjoita, kenelle tämä on/)
  await expect(page.getByLabel('Miten tämä etenee?')).toHaveValue('Ensin kahvit.\n\nSitten langat esiin.')
  await page.getByLabel('Kenelle?').fill('Sinulle, joka kaipaat aikuista seuraa.')
  await press(page, 'Tallenna')
  await isSaid(page, 'Tallennettu.')
}

/** The other parts, each saved by itself. */
async function fillParts(page: Page) {
  const saved = async () => {
    await press(page, 'Tallenna')
    await isSaid(page, 'Tallennettu.')
  }
  await follow(page, 'Perustiedot')
  for (const [folded, one] of [
    ['Palveluluokat (PTV)', /\(P3\)/],
    ['Kohderyhmät (PTV)', /\(KR1\.2\)/],
  ] as const) {
    await page.getByText(folded, { exact: false }).first().click()
    await choose(page.getByRole('checkbox', { name: one }).first())
  }
  await saved()
  await follow(page, 'Kenelle')
  const situations = page.getByRole('group', { name: 'Elämäntilanteet' })
  await situations.getByRole('combobox').first().selectOption({ label: 'Juuri tähän' })
  await saved()
  await follow(page, 'Missä')
  const ways = page.getByRole('group', { name: 'Miten tavataan?' })
  await choose(ways.getByRole('checkbox', { name: 'Verkossa' }))
  await ways.getByText('Paikan päällä', { exact: true }).click()
  await saved()
  await follow(page, 'Toiminnan kulku')
  const rhythm = { 'Joka monesko viikko': '2', 'Tapaamisia yhteensä': '5', 'Tapaamisen kesto': '120' }
  for (const [label, value] of Object.entries(rhythm)) await page.getByLabel(label).fill(value)
  await page.getByLabel('Perheitä enintään').fill('6')
  await saved()
}

async function publish(page: Page) {
  await follow(page, 'Esikatsele')
  await expect(page.getByText('Kukaan muu ei näe tätä vielä.')).toBeVisible()
  await fitsWidth(page)
  await follow(page, 'Takaisin muokkaamaan')
  await press(page, 'Julkaise')
  await isSaid(page, 'Toiminta on julkaistu. Perheet löytävät sen nyt.')
}

/** The form knows the programme's structure; the days follow from it. Gives the group's id. */
async function makeGroup(page: Page) {
  await follow(page, 'Tee ryhmä tästä')
  await expect(page.getByLabel('Montako tapaamista?')).toHaveValue('5')
  await expect(page.getByLabel('Kuinka monen viikon välein?')).toHaveValue('2')
  await expect(page.getByLabel('Kesto')).toHaveValue('120')
  await expect(page.getByLabel('Perheitä enintään')).toHaveValue('6')
  const first = dayOf(systemClock().now()).add({ days: 14 })
  await page.getByLabel('Päivä', { exact: true }).fill(String(first.day))
  await page.getByLabel('Kuukausi').fill(String(first.month))
  await page.getByLabel('Vuosi', { exact: true }).fill(String(first.year))
  await page.getByLabel('Alkaa klo').fill('17.30')
  await choose(page.getByRole('radio', { name: 'Verkossa' }))
  await press(page, 'Laske päivät')
  await expect(page.getByText(/^5 tapaamista: /)).toBeVisible()
  await press(page, 'Tallenna luonnoksena')
  await isSaid(page, 'Luonnos on tallennettu. Tarkista tiedot ja julkaise ryhmä.')
  await press(page, 'Julkaise')
  await isSaid(page, 'Ryhmä on julkaistu. Perheet voivat nyt löytää sen.')
  await expect(page.getByRole('table', { name: 'Tulevat tapaamiset' }).getByRole('row')).toHaveCount(6)
  await fitsWidth(page)
  return page.url().replace(/.*ryhmat\/([0-9a-f-]+).*/, '$1')
}

async function markAttendance(page: Page) {
  await follow(page, 'Avaa tapaaminen')
  await choose(page.getByRole('radio', { name: 'Tuli', exact: true }))
  await press(page, 'Tallenna')
  await isSaid(page, 'Merkinnät on tallennettu.')
  await expect(page.getByRole('radio', { name: 'Tuli', exact: true })).toBeChecked()
}

/** Looked at before it leaves; a link in a text message is refused, and what was typed stays. */
async function sendMessage(page: Page, text: string) {
  await follow(page, 'Lähetä viesti kaikille')
  await page.getByLabel('Viesti', { exact: true }).fill(text)
  await page.getByLabel('Tekstiviesti niille').fill('Lue lisää: https://kerho.example.org')
  await press(page, 'Esikatsele')
  await saysBeside(page.getByLabel('Tekstiviesti niille'), /ei saa olla linkkiä/)
  await expect(page.getByLabel('Viesti', { exact: true })).toHaveValue(text)
  await page.getByLabel('Tekstiviesti niille').fill('Sinulle on viesti omalla sivullasi.')
  await press(page, 'Esikatsele')
  await expect(page.getByRole('heading', { name: 'Näin viesti näkyy' })).toBeVisible()
  await press(page, 'Lähetä: 1 perhe')
  await isSaid(page, 'Viesti on lähdössä. Alempana näet, mitä sille tapahtuu.')
}

test('she adds a programme, makes a group of it, a family joins, and she marks who came and writes to them', async ({
  page,
  browser,
  arrange,
}, info) => {
  test.setTimeout(120_000)
  const name = `Lankakerho ${randomUUID().slice(0, 4)}`
  await signInAs(page, 'Sanna Virkkala')
  await startProgramme(page, name)
  await writeTexts(page)
  await press(page, 'Julkaise')
  await isSaid(page, 'Toimintaa ei voitu julkaista, koska siitä puuttuu vielä tietoja.')
  await fillParts(page)
  await publish(page)
  const group = await makeGroup(page)

  const family = await someoneElse(browser, info)
  await family.goto(`/fi/ryhma/${group}`)
  await expect(family.getByRole('heading', { level: 1 })).toHaveText(name)
  await follow(family, 'Tule mukaan')
  await join(family, { name: 'Aurora', email: 'aurora@example.org' })
  await expect(family.getByText(/^Olet mukana\./).first()).toBeVisible()

  await arrange.meetingToday(group)
  await page.goto(`/fi/tyo/ryhmat/${group}`)
  const families = page.getByRole('table', { name: 'Perheet, jotka odottavat' })
  await expect(families.getByRole('link', { name: /^Perhe / })).toHaveCount(1)
  await expect(families.getByText('Mukana', { exact: true })).toBeVisible()
  await markAttendance(page)
  await page.goto(`/fi/tyo/ryhmat/${group}`)
  const words = `Ottakaa ensi kerralla ${name} mukaan.`
  await sendMessage(page, words)

  await family.goto('/fi/demo/posti')
  const letter = family.getByRole('listitem').filter({ hasText: words })
  await expect(letter).toContainText('Saaja: Aurora')
  await family.goto('/fi/oma')
  await family.getByText('Viestit', { exact: true }).click()
  await expect(family.getByText(words)).toBeVisible()
})
