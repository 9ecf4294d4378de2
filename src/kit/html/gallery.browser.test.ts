import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildLook } from '../../../scripts/build-look.ts'
import { langs } from '../words.ts'
import { asset, assetsFolder, assetsPath } from './assets.ts'
import { homePage } from './gallery/home.tsx'
import { joinPage } from './gallery/join.tsx'
import { requestPage } from './gallery/request.tsx'
import { urgentPage } from './gallery/urgent.tsx'
import { workListPage } from './gallery/work-list.tsx'
import { galleryPage, shutterPage } from './gallery.tsx'
import { renderPage } from './render.ts'

const pages: Record<string, string> = {
  ...Object.fromEntries(langs.map((lang) => [`gallery-${lang}`, galleryPage(lang)])),
  shutter: shutterPage('fi'),
  home: renderPage(homePage()),
  join: renderPage(joinPage()),
  request: renderPage(requestPage()),
  urgent: renderPage(urgentPage()),
  work: renderPage(workListPage()),
}

let browser: Browser | undefined

/** Playwright's own browser, or the one of the machine. */
async function openBrowser() {
  const args = ['--no-sandbox', '--disable-background-networking']
  for (const channel of [undefined, 'chromium', 'chrome'])
    try {
      return await chromium.launch({ args, ...(channel && { channel }) })
    } catch {}
  return chromium.launch({ args, executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' })
}

beforeAll(async () => {
  await buildLook()
  browser = await openBrowser()
}, 60_000)
afterAll(() => browser?.close())

/** The pages and the built look are answered from memory, as a server would, with the strict CSP of the service. */
async function open(name: string, options: { colorScheme?: 'light' | 'dark'; width?: number; script?: boolean } = {}) {
  const { colorScheme = 'light', width = 1280, script = true } = options
  if (!browser) throw new Error('no browser')
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 }, javaScriptEnabled: script })
  const page = await context.newPage()
  const csp = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'"
  const refused: string[] = []
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url())
    if (!pathname.startsWith(assetsPath))
      return route.fulfill({
        body: pages[name] ?? '',
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': csp },
      })
    return route.fulfill({
      body: readFileSync(assetsFolder + pathname.slice(assetsPath.length - 1)),
      contentType: typeOf(pathname),
    })
  })
  await page.goto('http://localhost/page')
  return { page, context, refused }
}

const types: Record<string, string> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}
const typeOf = (path: string) => types[path.split('.').at(-1) ?? ''] ?? 'text/plain'

/** By day and by night where there is most to see; the pairs of colours are recounted for all of them in colour.test.ts. */
const read = [
  ...Object.keys(pages)
    .filter((name) => !/-(sv|en|selko)$/.test(name))
    .map((name) => ({ name, colorScheme: 'light' as const })),
  { name: 'gallery-fi', colorScheme: 'dark' as const },
  { name: 'join', colorScheme: 'dark' as const },
  { name: 'work', colorScheme: 'dark' as const },
]

describe('axe', () => {
  test.each(read)(
    'finds no fault: $name, $colorScheme',
    async ({ name, colorScheme }) => {
      const { page, context, refused } = await open(name, { colorScheme })
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`),
      ).toEqual([])
      expect(refused).toEqual([])
      await context.close()
    },
    60_000,
  )
})

test.each(Object.keys(pages))('%s does not scroll sideways at any width, nor with text of 200 %%', async (name) => {
  const { page, context } = await open(name)
  const widest = () => page.evaluate(() => document.documentElement.scrollWidth)
  for (const width of [320, 600, 768, 900, 1100]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await widest()).toBeLessThanOrEqual(width)
  }
  await page.setViewportSize({ width: 360, height: 800 })
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  expect(await widest()).toBeLessThanOrEqual(360)
  await context.close()
})

test('on a phone of 360 px the button of home is within the first 731', async () => {
  const { page, context } = await open('home', { width: 360 })
  await page.evaluate(() => document.fonts.ready)
  const box = await page.getByRole('button', { name: 'Etsi apua' }).boundingBox()
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(731)
  await context.close()
})

test('a button is never painted in the colour of a link', async () => {
  const { page, context } = await open('home')
  const colours = await page.locator('a.ds-button, button.ds-button').evaluateAll((buttons) =>
    buttons.map((button) => {
      const { color, backgroundColor } = getComputedStyle(button)
      return color === backgroundColor
    }),
  )
  expect(colours).not.toContain(true)
  await context.close()
})

test('what belongs to a choice follows it where script may run, and is always there where it may not', async () => {
  const withScript = await open('join')
  await expect.poll(() => withScript.page.getByLabel('Sähköpostiosoite').isVisible()).toBe(false)
  await withScript.page.getByText('Sähköpostilla').click()
  expect(await withScript.page.getByLabel('Sähköpostiosoite').isVisible()).toBe(true)
  await withScript.context.close()

  const without = await open('join', { script: false })
  expect(await without.page.getByLabel('Sähköpostiosoite').isVisible()).toBe(true)
  expect(await without.page.getByText('Jos valitsit sähköpostin:').isVisible()).toBe(true)
  await without.context.close()
})

test('after a refusal the summary has the focus', async () => {
  const { page, context } = await open('join')
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('ds-error-summary')
  await context.close()
})

test('three quick presses of Esc leave the page, as the button does', async () => {
  const { page, context } = await open('request')
  for (const _ of [1, 2, 3]) await page.keyboard.press('Escape')
  await page.waitForURL('**/exit')
  await context.close()
})

test('on the work list j and k move, o takes', async () => {
  const { page, context } = await open('work')
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  await page.keyboard.press('j')
  expect(await focused()).toBe('Perhe K-1187')
  await page.keyboard.press('j')
  expect(await focused()).toBe('Perhe K-1204')
  await page.keyboard.press('k')
  expect(await focused()).toBe('Perhe K-1187')
  const sent = page.waitForRequest('**/fi/tyo/K-1187/ota')
  await page.keyboard.press('o')
  expect((await sent).method()).toBe('POST')
  await context.close()
})

test('the look is there under its hashed names', () => {
  expect(asset('style.css')).toMatch(/^\/assets\/style\.[0-9a-f]{10}\.css$/)
})
