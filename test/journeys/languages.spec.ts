/** The whole way in Swedish and in English: own words, a group, a place, the own page, "I cannot face it today", giving it up. */
import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { test } from './arrange.ts'
import { fitsWidth, join } from './helpers.ts'

const swedish = {
  lang: 'sv',
  words: 'jag är ensam hemma med min baby och orkar inte mer',
  search: 'Sök hjälp',
  deed: /^Kom med/,
  joining: {
    firstName: 'Ditt förnamn',
    age: 'Ålder',
    years: '2 år',
    goOn: 'Fortsätt',
    tell: 'Berätta med egna ord',
    email: 'E-post',
    address: 'E-postadress',
    consent: /Jag ger mitt samtycke/,
    send: 'Skicka',
  },
  ownPage: 'Din egen sida',
  arrived: 'Ditt meddelande kom fram. På den här sidan ser du vad som händer härnäst.',
  joined: /^Du är med\./,
  inbox: '/sv/demo/post',
  to: 'Mottagare:',
  calendar: /^Öppna kalenderfilen/,
  neutral: 'SUMMARY:Träff',
  own: '/sv/egen',
  notToday: 'Jag orkar inte i dag',
  told: 'Tack för att du berättade. Vi ses nästa gång om du orkar.',
  cancel: 'Avboka min plats',
  sure: 'Avboka',
  cancelled: 'Platsen är avbokad. Du kan komma med senare.',
}
const english: typeof swedish = {
  lang: 'en',
  words: 'I am alone at home with my baby and cannot cope any more',
  search: 'Find help',
  deed: /^Join/,
  joining: {
    firstName: 'Your first name',
    age: 'Age',
    years: '2 years',
    goOn: 'Continue',
    tell: 'Say it in your own words',
    email: 'E-mail',
    address: 'E-mail address',
    consent: /I give my consent/,
    send: 'Send',
  },
  ownPage: 'Your own page',
  arrived: 'Your message has reached us. On this page you see what happens next.',
  joined: /^You are in\./,
  inbox: '/en/demo/inbox',
  to: 'To:',
  calendar: /^Open the calendar file/,
  neutral: 'SUMMARY:Meeting',
  own: '/en/own',
  notToday: 'I cannot face it today',
  told: 'Thank you for telling us. See you next time, if you feel up to it.',
  cancel: 'Cancel my place',
  sure: 'Cancel',
  cancelled: 'Your place is cancelled. You can join later.',
}

for (const { lang, ...said } of [swedish, english])
  test(`${lang}: she finds a group in her own words, joins it, says she cannot come today, and gives it up`, async ({
    page,
    arrange,
  }) => {
    await page.goto(`/${lang}`)
    await page.getByRole('textbox').first().fill(said.words)
    await page.getByRole('button', { name: said.search }).click()
    expect(page.url(), 'her words stay out of the address').not.toContain('baby')
    await page.getByRole('link', { name: said.deed }).first().click()
    const group = page.url().replace(/.*\/([0-9a-f-]{36})\/.*/, '$1')
    const name = `Saga ${randomUUID().slice(0, 6)}`
    await join(page, { name, email: 'saga@example.org' }, said.joining)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.ownPage)
    await expect(page.getByRole('status').first()).toHaveText(said.arrived)
    await expect(page.getByText(said.joined).first()).toBeVisible()
    await fitsWidth(page)

    await page.goto(said.inbox)
    const letter = page.getByRole('listitem').filter({ hasText: `${said.to} ${name}` })
    const file = await letter.getByRole('link', { name: said.calendar }).getAttribute('href')
    const calendar = await (await page.request.get(file ?? '')).text()
    expect(calendar).toContain(said.neutral)

    await arrange.meetingToday(group)
    await page.goto(said.own)
    await page.getByRole('button', { name: said.notToday }).click()
    await expect(page.getByRole('status').first()).toHaveText(said.told)
    await expect(page.getByRole('button', { name: said.notToday })).toHaveCount(0)
    await page.getByRole('link', { name: said.cancel }).click()
    await page.getByRole('button', { name: said.sure, exact: true }).click()
    await expect(page.getByRole('status').first()).toHaveText(said.cancelled)
  })
