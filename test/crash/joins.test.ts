/** kill -9 in the middle of a rush: nobody twice, no seat too many, no promise broken, every message sent. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { until } from '../launcher/run.ts'
import { aWorld, testKeys } from '../world.ts'
import { openPostOffice, type PostOffice } from './post-office.ts'
import { endProcesses, freePort, type Running, startApp } from './process.ts'
import { settled } from './rows.ts'
import { checkAfterCut, checkMail, makeGroup, pressAgain, rush, waitingFamilies } from './rush.ts'

vi.setConfig({ testTimeout: 120_000 })

const world = aWorld()
const dataDir = mkdtempSync(join(tmpdir(), 'vierella-crash-'))
let post: PostOffice
beforeAll(async () => {
  post = await openPostOffice()
})
afterAll(async () => {
  await endProcesses()
  post.close()
  rmSync(dataDir, { recursive: true })
})

test('sixty families ask for twelve places, the process is killed meanwhile, and all ask again', async () => {
  const { id: group } = await makeGroup(world.database)
  const pool = world.database.appPool
  const env = {
    DATABASE_URL: world.urls.appUrl,
    DATABASE_PUBLIC_URL: world.urls.publicUrl,
    SECRET_KEYS: testKeys,
    SMTP_URL: post.url,
    DATA_DIR: dataDir,
    PORT: String(await freePort()),
    LOG_LEVEL: 'warn',
  }
  const app = await startApp(env)
  const families = await waitingFamilies(app.address, group)

  const promised = await rush(families, { answers: 8, cut: () => app.kill('SIGKILL') })
  await settled(pool)
  await checkAfterCut(pool, { group, promised })

  const second = await startApp(env)
  await pressAgain(families, { pool, group })
  await killWithMailInHand(second)
  await startApp(env)
  await checkMail(families, { pool, post })
})

/** A job that a dead process held must not wait until the queue gives it up for lost. */
async function killWithMailInHand(app: Running) {
  const { appPool } = world.database
  const isHeld = async () =>
    (await appPool.query('SELECT FROM graphile_worker._private_jobs WHERE locked_at IS NOT NULL')).rowCount
  post.hold()
  await until('a mail is being sent', isHeld)
  await app.kill('SIGKILL')
  expect(await isHeld(), 'it was killed with mail in its hands').toBeGreaterThan(0)
  post.release()
}
