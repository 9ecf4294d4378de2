/**
 * `npm test`: installs what is missing, then types, lint, dead code, unit and integration tests and the journeys, on a
 * database of its own. `--only unit,types` runs some; `--integration` the unit and integration tests alone;
 * TEST_DATABASE_URL (a login that may make databases and roles) uses that server. The last line says `N passed, N failed`.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { endBuilding, load } from './lib/bundle.mjs'
import { ensureChromium } from './lib/chromium.mjs'
import { countsOf, inWords, none, sum } from './lib/counts.mjs'
import { ensureDictionary } from './lib/dictionary.mjs'
import { whenAskedToEnd } from './lib/ending.mjs'
import { install } from './lib/install.mjs'
import { root } from './lib/root.mjs'
import { complain, Plain, say, secondsSince, step } from './lib/say.mjs'
import { startTool } from './lib/tool.mjs'

process.chdir(root)
const dataDir = join(root, '.data-test')
const reports = join(root, `dist/reports-${process.pid}`)
const givenServer = process.env.TEST_DATABASE_URL

const vitest = ['vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json']
// On a given server the launcher has no part.
const withoutLauncher = givenServer ? ['--exclude=test/launcher/**'] : []

// Biome takes a log of a build for a terminal.
const uncoloured = process.stdout.isTTY ? [] : ['--colors=off']

const steps = {
  types: { title: 'Types', command: ['typescript/bin/tsc', '--noEmit'] },
  lint: { title: 'Lint', command: ['@biomejs/biome/bin/biome', 'ci', ...uncoloured, '.'] },
  dead: { title: 'Dead code', command: ['knip/bin/knip.js'] },
  unit: {
    title: 'Unit and integration tests',
    kind: 'vitest',
    command: [...vitest, `--outputFile.json=${join(reports, 'unit.json')}`, ...withoutLauncher],
  },
  journeys: {
    title: 'Journeys in the browser',
    kind: 'playwright',
    command: ['@playwright/test/cli.js', 'test', '--reporter=list,json'],
  },
}

function chosenSteps() {
  const options = { only: { type: 'string', multiple: true }, integration: { type: 'boolean' } }
  const { only, integration } = parseArgs({ options }).values
  const names = integration ? ['unit'] : (only ?? Object.keys(steps)).flatMap((list) => list.split(','))
  const unknown = names.find((name) => !steps[name])
  if (unknown) throw new Plain(`There is no step "${unknown}"; there are ${Object.keys(steps).join(', ')}.`)
  return names
}

/** A test must never reach the people or the data that the surroundings of a real installation name. */
const ofAnInstallation = /^(DATABASE_|SMTP_|SMS_|MAIL_|SECRET_|PUBLIC_URL$|DEMO$|PORT$|HOST$|PROCESS$)/

const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofAnInstallation.test(name)))
Object.assign(env, { DATA_DIR: dataDir, PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'journeys.json') })

const running = { tool: undefined, database: undefined }
let interrupted = 0

async function useEmbedded({ startEmbedded }) {
  running.database = startEmbedded({ dataDir, say, durability: 'throwaway' })
  const doing = { doing: 'starting the test database', done: 'Test database is ready' }
  const database = await step(doing, () => running.database)
  env.TEST_DATABASE_URL = database.ownerUrl
}

/** Whatever the chosen steps need beyond Node and npm, before the first of them begins. */
async function prepare(names) {
  await install(root, { needs: ['typescript', '@biomejs/biome', 'knip', 'vitest', '@playwright/test'] })
  mkdirSync(reports, { recursive: true })
  if (!names.includes('unit') && !names.includes('journeys')) return
  const launcher = await load(root, 'scripts/database/index.ts')
  launcher.makeDataDir(dataDir)
  if (names.includes('journeys')) Object.assign(env, { CHROMIUM_PATH: (await ensureChromium(root)).path ?? '' })
  await ensureDictionary(root, dataDir)
  await endBuilding()
  if (!givenServer) await useEmbedded(launcher)
}

async function runTool([script, ...args]) {
  running.tool = startTool([join(root, 'node_modules', script), ...args], { env })
  const code = await running.tool.ended
  running.tool = undefined
  return code
}

async function runStep(name) {
  const { title, kind, command } = steps[name]
  const started = performance.now()
  say(`\n── ${title}`)
  const code = await runTool(command)
  const counts = countsOf({ kind, file: join(reports, `${name}.json`), code })
  if (!interrupted) say(`── ${title}: ${inWords(counts)} (${secondsSince(started).toFixed(1)} s)`)
  return counts
}

async function runAll() {
  const names = chosenSteps()
  await prepare(names)
  let total = none
  for (const name of names) if (!interrupted) total = sum(total, await runStep(name))
  return total
}

function onSignal(signal) {
  interrupted = signal === 'SIGINT' ? 130 : 143
  if (running.tool) running.tool.kill(signal)
  else stopDatabase().finally(() => process.exit(interrupted))
}

async function stopDatabase() {
  const database = await Promise.resolve(running.database).catch(() => undefined)
  await database?.stop()
}

whenAskedToEnd(onSignal)
try {
  const total = await runAll()
  process.exitCode = interrupted || (total.failed > 0 ? 1 : 0)
  await stopDatabase()
  say(interrupted ? '\nInterrupted.' : `\n${inWords(total)}`)
} catch (error) {
  complain(error)
  process.exitCode = interrupted || 1
  await stopDatabase()
}
rmSync(reports, { recursive: true, force: true })
process.exit()
