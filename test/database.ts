/**
 * One template database a run: migrated, with the public facts (municipalities, thesaurus). Each test file copies it, which takes
 * some 20 ms. The server is the one in TEST_DATABASE_URL (an owner that may create databases and roles), else an embedded one.
 */
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { buildLook } from '../scripts/build-look.ts'
import { fillDirectoryFacts } from '../src/directory/facts.ts'
import { openAnalyser } from '../src/directory/finder/analyser.ts'
import { fillThesaurus } from '../src/directory/finder/thesaurus-rows.ts'
import { learnedFrom } from '../src/directory/finder/understanding/teaching.ts'
import { openDatabase } from '../src/kit/database/index.ts'
import { migrate } from '../src/kit/database/migrate.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    ownerUrl: string
    template: string
  }
}

/** Logins of tests have plain passwords: the server is thrown away. */
export const passwords = { app: 'test-app', public: 'test-public' }

export const onDatabase = (url: string, database: string, login?: { user: string; password: string }) => {
  const made = new URL(url)
  made.pathname = `/${database}`
  if (login) Object.assign(made, { username: login.user, password: login.password })
  return made.toString()
}
export const urlsFor = (ownerUrl: string, database: string) => ({
  ownerUrl: onDatabase(ownerUrl, database),
  appUrl: onDatabase(ownerUrl, database, { user: 'vierella_app', password: passwords.app }),
  publicUrl: onDatabase(ownerUrl, database, { user: 'vierella_public', password: passwords.public }),
})

export async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

export async function ensureLogins(url: string) {
  await onServer(url, async (client) => {
    for (const [name, password] of Object.entries(passwords)) {
      const role = `vierella_${name}`
      const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role])
      if (rowCount === 0) await client.query(`CREATE ROLE ${role} LOGIN PASSWORD '${password}'`)
    }
  })
}

/**
 * Drops a database with whoever is still on it. An owner that is no superuser is refused while autovacuum happens to be there
 * (pg_signal_backend), so it is tried some times; what is left then goes with the server.
 */
export async function dropDatabase(url: string, name: string) {
  for (let tries = 0; tries < 5; tries += 1) {
    const dropped = await onServer(url, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)).then(
      () => true,
      () => false,
    )
    if (dropped) return
    await pause(300)
  }
}

async function server(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: given, stop: async () => {} }
  const { startEmbedded } = await import('../scripts/database/index.ts')
  const embedded = await startEmbedded({
    dataDir: join(process.cwd(), '.data-test'),
    say: () => {},
    durability: 'throwaway',
  })
  return { url: embedded.ownerUrl, stop: () => embedded.stop() }
}

export default async function setup(project: TestProject) {
  // Pages name their styles by hashes: the look is built before any page is.
  await buildLook()
  // What the finder learns is learned once, not by every worker at the same time.
  learnedFrom({ analyser: openAnalyser('.data'), folder: '.data' })
  const { url, stop } = await server()
  await ensureLogins(url)
  const template = `vierella_template_${process.pid}`
  await onServer(url, (client) => client.query(`CREATE DATABASE ${template}`))
  const urls = urlsFor(url, template)
  await migrate(urls)
  const database = openDatabase(urls)
  await fillDirectoryFacts({ database })
  await fillThesaurus({ database })
  await database.end()
  project.provide('ownerUrl', url)
  project.provide('template', template)
  return async () => {
    await dropDatabase(url, template)
    await stop()
  }
}
