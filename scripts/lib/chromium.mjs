import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runQuietly } from './install.mjs'
import { Plain, step } from './say.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))

/** Whether it opens a page: a browser may be there while libraries it needs are not. */
async function works(executablePath) {
  const { chromium } = await import('@playwright/test')
  try {
    const browser = await chromium.launch({ executablePath })
    await browser.close()
    return true
  } catch {
    return false
  }
}

/** `path` is missing for Playwright's own browser, which it finds by itself. */
async function findChromium() {
  const found = [undefined, ...names.map(onPath).filter(Boolean)]
  for (const path of found) if (await works(path)) return { path }
  return undefined
}

const asRoot = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }

/** Debian's own as root; Playwright's, which needs no rights, for others. */
async function fetchChromium(root) {
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    await runQuietly('apt-get', ['update', '-q'], { env: asRoot })
    await runQuietly('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env: asRoot })
  } else {
    await runQuietly(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'])
  }
}

const missing =
  'The journeys need a Chromium, and none could be installed here. Install one (as root: apt-get install chromium; ' +
  'else: npx playwright install chromium), or leave the journeys out: npm test -- --only unit'

/** A Chromium that works, installed when there is none. */
export async function ensureChromium(root) {
  const found = await findChromium()
  if (found) return found
  const fetching = { doing: 'installing Chromium, once', done: 'Chromium is installed' }
  try {
    await step(fetching, () => fetchChromium(root))
  } catch (error) {
    throw new Plain(`${missing}\n\n${error.message}`)
  }
  const installed = await findChromium()
  if (!installed) throw new Plain(missing)
  return installed
}
