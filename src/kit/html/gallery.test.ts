import { type ConfigData, HtmlValidate } from 'html-validate'
import type { VNode } from 'preact'
import { describe, expect, test } from 'vitest'
import { langs } from '../words.ts'
import { groupPage } from './gallery/group.tsx'
import { homePage } from './gallery/home.tsx'
import { joinPage } from './gallery/join.tsx'
import { requestPage } from './gallery/request.tsx'
import { resultsPage } from './gallery/results.tsx'
import { urgentPage } from './gallery/urgent.tsx'
import { workListPage } from './gallery/work-list.tsx'
import { galleryPage, shutterPage } from './gallery.tsx'
import { renderPage } from './render.ts'
import { soundHtml } from './sound-html.ts'

const validator = new HtmlValidate(soundHtml as unknown as ConfigData)

async function faultsIn(page: string) {
  const { results } = await validator.validateString(page)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
  )
}

const samples: [string, () => VNode][] = [
  ['home', homePage],
  ['results', resultsPage],
  ['group', groupPage],
  ['join', joinPage],
  ['request', requestPage],
  ['urgent', urgentPage],
  ['work list', workListPage],
]

const pages: [string, string][] = [
  ...langs.map((lang): [string, string] => [`gallery in ${lang}`, galleryPage(lang)]),
  ...langs.map((lang): [string, string] => [`shutter in ${lang}`, shutterPage(lang)]),
  ...samples.map(([name, page]): [string, string] => [name, renderPage(page())]),
]

describe.each(pages)('%s', (_name, page) => {
  test('is sound HTML', async () => expect(await faultsIn(page)).toEqual([]))

  test('has no style or script of its own, and asks nobody else for anything', () => {
    expect(page).not.toMatch(/\sstyle=/)
    expect(page).not.toMatch(/<style|\son\w+=|javascript:/)
    expect(page.match(/<script(?![^>]* src=)/g)).toBeNull()
    const fetched = [...page.matchAll(/<(?:link|script|img|source|iframe)[^>]* (?:href|src)="([^"]+)"/g)].map(
      (match) => match[1],
    )
    expect(fetched.filter((address) => !address?.startsWith('/assets/'))).toEqual([])
  })

  test('describes each field by its hint and then its problem, and both are there', () => {
    for (const [, ids = ''] of page.matchAll(/aria-describedby="([^"]+)"/g)) {
      for (const id of ids.split(' ')) expect(page).toContain(`id="${id}"`)
      if (ids.includes('-hint') && ids.includes('-problem'))
        expect(ids.indexOf('-hint')).toBeLessThan(ids.indexOf('-problem'))
    }
  })

  test('leads every link of the error summary to a field', () => {
    const summary = /ds-error-summary.*?<\/ul>/s.exec(page)?.[0] ?? ''
    for (const [, id] of summary.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${id}"`)
  })
})

test('a faulty page says so first in its title, and the summary comes first in main', () => {
  const page = renderPage(joinPage())
  expect(page).toContain('<title>Virhe: Miten saamme yhteyden sinuun? – Vierellä</title>')
  expect(page.indexOf('ds-error-summary')).toBeLessThan(page.indexOf('<h1'))
})

test('quick exit comes after the menu and the languages, and sends no referrer', () => {
  const page = renderPage(homePage())
  const at = [
    'ds-skip-link',
    'class="v-logo"',
    'class="v-menu"',
    'class="v-langs"',
    'data-exit',
    'class="v-urgent"',
    '<h1',
    'v-ask',
  ].map((mark) => page.indexOf(mark))
  expect(at.includes(-1)).toBe(false)
  expect(at).toEqual([...at].sort((a, b) => a - b))
  expect(page).toMatch(/<a[^>]*href="\/exit"[^>]*rel="noreferrer"/)
})
