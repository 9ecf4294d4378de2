/**
 * A world for one test file: its own database (a copy of the template), the application on it, a clock that stands still,
 * browsers that keep their cookies. Builders live in their modules; they are gathered here.
 */
import { randomUUID } from 'node:crypto'
import { runOnce } from 'graphile-worker'
import { afterAll, beforeAll, inject } from 'vitest'
import { type App, buildApp } from '../src/app.ts'
import { type Database, nobodyLooks, openDatabase, type Transaction } from '../src/kit/database/index.ts'
import { quietLogger } from '../src/kit/database/migrate.ts'
import { readKeyRing, type Secrets, secretsFrom } from '../src/kit/secrets.ts'
import { fixedClock } from '../src/kit/time.ts'
import { transportOf } from '../src/messages/transport.ts'
import { readSettings } from '../src/settings.ts'
import { taskList } from '../src/worker.ts'
import { Browser } from './browser.ts'
import { dropDatabase, onServer, urlsFor } from './database.ts'

export const testKeys = `1:${Buffer.alloc(32, 7).toString('base64')}`
/** Sunday 22.11.2026 at noon in Finland. */
export const testNow = '2026-11-22T10:00:00Z'

export type World = {
  app: App
  database: Database
  secrets: Secrets
  clock: ReturnType<typeof fixedClock>
  urls: ReturnType<typeof urlsFor>
  /** A browser without any cookies yet. */
  browser(): Browser
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  read<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /** Runs every planned job whose time has come by the test's clock. */
  runJobs(): Promise<void>
}

async function open(): Promise<World & { close(): Promise<void> }> {
  const ownerUrl = inject('ownerUrl')
  const name = `vierella_test_${randomUUID().replaceAll('-', '')}`
  await onServer(ownerUrl, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${inject('template')}`))
  const urls = urlsFor(ownerUrl, name)
  const database = openDatabase(urls)
  const clock = fixedClock(testNow)
  const settings = readSettings({
    DATABASE_URL: urls.appUrl,
    DATABASE_PUBLIC_URL: urls.publicUrl,
    SECRET_KEYS: testKeys,
    DEMO: '1',
    LOG_LEVEL: process.env.TEST_LOG ?? 'silent',
    PUBLIC_URL: 'http://localhost',
  })
  const app = await buildApp({ settings, database, clock })
  const write: World['write'] = (work) => database.write(nobodyLooks, work)
  return {
    app,
    database,
    clock,
    urls,
    write,
    secrets: secretsFrom(readKeyRing(testKeys)),
    read: write,
    browser: () => new Browser(app.web),
    runJobs: () => runJobs(app, database, clock),
    close: async () => {
      await app.web.close()
      await database.end()
      await dropDatabase(ownerUrl, name)
    },
  }
}

/** graphile-worker compares with the server's clock, so what is due by the test's clock is made due. */
async function runJobs(app: App, database: Database, clock: World['clock']) {
  await database.appPool.query('UPDATE graphile_worker._private_jobs SET run_at = now() WHERE run_at <= $1', [
    clock.now().toString(),
  ])
  const transport = transportOf({ DEMO: true, MAIL_FROM: 'viesti@example.org' })
  await runOnce({
    pgPool: database.appPool,
    taskList: taskList({ site: app.site, transport, origin: 'http://localhost' }),
    logger: quietLogger,
    noHandleSignals: true,
  })
}

/** Opens a world for the tests of a file and closes it after them. */
export function aWorld(): World {
  const held: { world?: World & { close(): Promise<void> } } = {}
  beforeAll(async () => {
    held.world = await open()
  })
  afterAll(() => held.world?.close())
  return new Proxy({} as World, {
    get: (_, key) => {
      if (!held.world) throw new Error('the world opens before the first test')
      return Reflect.get(held.world, key)
    },
  })
}
