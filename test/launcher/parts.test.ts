/** The small parts under `npm start` and `npm test`, each by itself. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test, vi } from 'vitest'
import { startEmbedded } from '../../scripts/database/embedded.ts'
import { connected } from '../../scripts/database/logins.ts'
import { countsOf, inWords } from '../../scripts/lib/counts.mjs'
import { checkNode, install } from '../../scripts/lib/install.mjs'
import { processOf, withLock } from '../../scripts/lib/lock.mjs'
import { clusterOf, removeProject } from './project.ts'

vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'vierella-parts-'))
const project = { folder, dataDir: '.data-shared' }
afterAll(() => removeProject(project))

const waiting = () => {}

test('a lock lets one in at a time', async () => {
  const seen: string[] = []
  const enter = (name: string) =>
    withLock(join(folder, 'one.lock'), { waiting }, async () => {
      seen.push(`${name} in`)
      await pause(30)
      seen.push(`${name} out`)
    })
  await Promise.all([enter('a'), enter('b')])
  expect(seen).toEqual(['a in', 'a out', 'b in', 'b out'])
})

test.each([
  ['of a process that is no more', JSON.stringify({ pid: 4_000_000, boot: '', started: '1' })],
  ['of a number that another process bears by now', JSON.stringify({ ...processOf(process.pid), started: '1' })],
  ['of an earlier boot of the machine', JSON.stringify({ ...processOf(process.pid), boot: 'earlier' })],
  ['that was left empty', ''],
])('a lock %s is stale', async (_, content) => {
  const file = join(folder, 'stale.lock')
  writeFileSync(file, content)
  expect(await withLock(file, { waiting }, async () => 'in')).toBe('in')
  expect(() => readFileSync(file)).toThrow('ENOENT')
})

test('an old Node is told so in a sentence', () => {
  expect(() => checkNode('20.18.3')).toThrow('Vierellä needs Node 20.19 or newer, and this is 20.18.3.')
  for (const version of ['20.19.0', '22.0.0', '24.9.0']) expect(() => checkNode(version)).not.toThrow()
})

test('missing packages that cannot be fetched are told in a sentence', async () => {
  const root = join(folder, 'fresh')
  mkdirSync(root)
  const version = '1.0.0'
  const absent = { version, resolved: 'http://127.0.0.1:9/absent.tgz', integrity: `sha512-${'A'.repeat(86)}==` }
  const own = { name: 'fresh', version, dependencies: { absent: version } }
  const packages = { '': own, 'node_modules/absent': absent }
  writeFileSync(join(root, 'package.json'), JSON.stringify(own))
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ ...own, lockfileVersion: 3, packages }))

  vi.stubEnv('npm_config_fetch_retries', '0')
  await expect(install(root)).rejects.toThrow('the package registry does not answer')

  mkdirSync(join(root, 'node_modules'), { recursive: true })
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }))
  // The registry still does not answer: were anything fetched, this would throw.
  await install(root)
  vi.unstubAllEnvs()
})

test('counts are read from the reports, and a program that failed has failed at least once', () => {
  const file = join(folder, 'report.json')
  const testResults = [{ status: 'failed', assertionResults: [] }]
  const numbers = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 1, numTodoTests: 0 }
  writeFileSync(file, JSON.stringify({ ...numbers, testResults }))
  expect(countsOf({ kind: 'vitest', file, code: 1 })).toEqual({ passed: 5, failed: 2, skipped: 1 })

  writeFileSync(file, JSON.stringify({ stats: { expected: 3, flaky: 1, unexpected: 0, skipped: 0 } }))
  expect(countsOf({ kind: 'playwright', file, code: 0 })).toEqual({ passed: 4, failed: 0, skipped: 0 })
  expect(countsOf({ kind: 'playwright', file, code: 1 }).failed).toBe(1)
  expect(countsOf({ kind: 'vitest', file: 'none', code: 1 })).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(countsOf({ file: 'none', code: 0 }).passed).toBe(1)
  expect(inWords({ passed: 7, failed: 0, skipped: 0 })).toBe('7 passed, 0 failed')
  expect(inWords({ passed: 7, failed: 0, skipped: 2 })).toBe('7 passed, 0 failed, 2 skipped')
})

test('the server for tests is shared, and removed by the last to leave', async () => {
  const dataDir = join(folder, project.dataDir)
  const begin = () => startEmbedded({ dataDir, say: () => {}, durability: 'throwaway' })
  const [one, other] = await Promise.all([begin(), begin()])
  expect(other.ownerUrl).toBe(one.ownerUrl)
  await one.stop()

  const mayMakeDatabases = await connected(other.ownerUrl, async (client) => {
    await client.query('CREATE DATABASE of_a_test')
    await client.query('CREATE ROLE of_a_test LOGIN')
    const { rows } = await client.query(`SELECT rolsuper, rolcreatedb FROM pg_roles WHERE rolname = 'vierella_owner'`)
    return rows
  })
  expect(mayMakeDatabases).toEqual([{ rolsuper: false, rolcreatedb: true }])
  await other.stop()
  expect(() => readFileSync(join(clusterOf(project), 'PG_VERSION'))).toThrow('ENOENT')
})
