/** The application and its whole database killed in the same instant, in the middle of a rush. */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { openDatabase } from '../../src/kit/database/index.ts'
import { openPostOffice } from '../crash/post-office.ts'
import { endProcesses, freePort, startProcess } from '../crash/process.ts'
import { checkAfterCut, checkMail, makeGroup, pressAgain, rush, waitingFamilies } from '../crash/rush.ts'
import { onDatabase } from '../database.ts'
import { testKeys } from '../world.ts'
import { killPostmaster, postmasterOf } from './postmasters.ts'
import { removeProject } from './project.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const project = { folder: mkdtempSync(join(tmpdir(), 'vierella-rush-')), dataDir: '.data' }
const dataDir = join(project.folder, project.dataDir)
const ending: (() => unknown)[] = []
afterAll(async () => {
  for (const end of ending) await end()
  await endProcesses()
  await removeProject(project)
})

/** The application's login to the embedded database, wherever it listens by now. */
function openEmbedded() {
  const { port, passwords } = JSON.parse(readFileSync(join(dataDir, 'database.json'), 'utf8'))
  const urlOf = (login: 'vierella_app' | 'vierella_public') =>
    onDatabase(`postgres://127.0.0.1:${port}`, 'vierella', { user: login, password: passwords[login] })
  const database = openDatabase({ appUrl: urlOf('vierella_app'), publicUrl: urlOf('vierella_public') })
  ending.push(() => database.end())
  return database
}

test('what was promised is on the disk: nobody twice, no seat too many, every message sent', async () => {
  const post = await openPostOffice()
  ending.push(() => post.close())
  const env = {
    DATA_DIR: dataDir,
    DEMO: '0',
    SECRET_KEYS: testKeys,
    SMTP_URL: post.url,
    PORT: String(await freePort()),
    VIERELLA_DICTIONARY: 'none',
    LOG_LEVEL: 'warn',
  }
  const start = () => startProcess([join(process.cwd(), 'scripts/start.mjs')], env)
  const app = await start()
  const { id: group } = await makeGroup(openEmbedded())
  const families = await waitingFamilies(app.address, group)

  const killBoth = async () => void (await Promise.all([killPostmaster(project), app.kill('SIGKILL')]))
  const promised = await rush(families, { answers: 8, cut: killBoth })
  expect(postmasterOf(project), 'nobody serves the data').toBeUndefined()

  await start()
  const { appPool: pool } = openEmbedded()
  await checkAfterCut(pool, { group, promised })
  await pressAgain(families, { pool, group })
  await checkMail(families, { pool, post })
})
