import { randomUUID } from 'node:crypto'
import { defineConfig, type Project } from '@playwright/test'

const port = 3977
/** Known to the server and to the tests that arrange something in it; whoever reads this file again keeps the name. */
process.env.JOURNEYS_DATABASE ??= `vierella_journeys_${randomUUID().slice(0, 8)}`

const script = [
  { words: 'script', javaScriptEnabled: true },
  { words: 'no script', javaScriptEnabled: false },
]
const sizes = [
  { words: 'phone', viewport: { width: 360, height: 740 } },
  { words: 'desktop', viewport: { width: 1280, height: 900 } },
]
/** Every journey on a phone and on a desk, with script and without. */
const journeys: Project[] = sizes.flatMap(({ words: size, viewport }) =>
  script.map(({ words, javaScriptEnabled }) => ({
    name: `${size}, ${words}`,
    testDir: 'test/journeys',
    use: { viewport, javaScriptEnabled },
  })),
)
/** Every page looked at by axe, which chooses its sizes and colours itself. */
const axe: Project = { name: 'axe', testDir: 'test/axe', use: { viewport: { width: 1280, height: 900 } } }

export default defineConfig({
  projects: [...journeys, axe],
  // Two cores: the pages and the browser share them.
  workers: 1,
  timeout: 60_000,
  maxFailures: 3,
  expect: { timeout: 8_000 },
  outputDir: 'test-results',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    screenshot: 'only-on-failure',
    actionTimeout: 8_000,
    navigationTimeout: 15_000,
    launchOptions: {
      ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
      // Root cannot use Chromium's sandbox; nothing but our own pages is opened.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `node scripts/run.mjs test/journeys/server.ts ${port}`,
    url: `http://127.0.0.1:${port}/readyz`,
    timeout: 120_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
})
