/** What is left after a kill -9, and that it neither loses what was written nor stands in the way. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { killPostmaster, postmasterOf, requirePostmaster } from './postmasters.ts'
import { clusterOf, databaseFolderOf, isRoot, madeOver, makeProject, type Project, removeProject } from './project.ts'
import { endAll, note, notes, start, until } from './run.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let project: Project

beforeAll(() => {
  // The hardest way where we can have it: root in a folder that the server's user cannot enter.
  project = madeOver(makeProject(), { mode: 0o700 })
})
afterEach(endAll)
afterAll(() => removeProject(project))

/** Writes notes as fast as they are confirmed, until the server no longer answers. */
async function writeUntilItFails(address: string): Promise<string[]> {
  const kept: string[] = []
  for (let number = 1000; await note(address, `n${number}`).catch(() => false); number += 1) kept.push(`n${number}`)
  return kept
}

test('the server of a killed application is taken over, with its data', async () => {
  const killed = start(project)
  await note(await killed.address(), 'kept')
  const server = requirePostmaster(project)
  await killed.kill('SIGKILL')

  const next = start(project)
  expect(await notes(await next.address())).toContain('kept')
  expect(next.said()).toContain('still running from a start that was cut short')
  expect(requirePostmaster(project)).toBe(server)
  expect(await next.kill('SIGINT')).toBe(0)
  expect(postmasterOf(project)).toBeUndefined()
})

test('a killed server is brought back under its application, and nothing confirmed is lost', async () => {
  const run = start(project)
  const address = await run.address()
  const writing = writeUntilItFails(address)
  await until('something is written', async () => (await notes(address)).includes('n1020'))
  await killPostmaster(project)
  const confirmed = await writing

  await until('the server is back', () => run.said().includes('The database runs again.'))
  const found = new Set((await notes(address)).split(' '))
  expect(confirmed.length).toBeGreaterThan(20)
  expect(confirmed.filter((text) => !found.has(text))).toEqual([])
  const second = start(project)
  await second.ended
  expect(second.said()).toContain(`already running at ${address}`)
})

describe('when both were killed', () => {
  async function killBoth(): Promise<void> {
    const run = start(project)
    await note(await run.address(), 'before')
    await run.kill('SIGKILL')
    await killPostmaster(project)
  }

  test('the next start recovers', async () => {
    await killBoth()
    expect(await notes(await start(project).address())).toContain('before')
  })

  test('a lock and a number that another process bears by now do not stand in the way', async () => {
    await killBoth()
    const other = spawn('sleep', ['60'], { ...(isRoot ? { uid: 65534, gid: 65534 } : {}), cwd: '/' })
    const pidFile = join(clusterOf(project), 'postmaster.pid')
    writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(other.pid)))
    const stale = { pid: other.pid, boot: 'an earlier one', started: '1' }
    writeFileSync(join(project.folder, '.data/starting.lock'), JSON.stringify(stale))

    expect(await notes(await start(project).address())).toContain('before')
    expect(other.exitCode).toBeNull()
    other.kill()
    await once(other, 'close')
  })

  test('another port is chosen when the kept one was taken meanwhile', async () => {
    await killBoth()
    const { port } = JSON.parse(readFileSync(join(project.folder, '.data/database.json'), 'utf8'))
    const thief = createServer().listen(port, '127.0.0.1')
    await once(thief, 'listening')

    expect(await notes(await start(project).address())).toContain('before')
    expect(postmasterOf(project)?.port).not.toBe(port)
    thief.close()
  })
})

test('a start that was killed while making the data begins them anew', async () => {
  const data = { ...project, dataDir: '.data-cut' }
  const cut = start(data)
  await until('the data are being made', () => existsSync(`${clusterOf(data)}.new-${cut.pid}`))
  await cut.kill('SIGKILL')

  expect(await notes(await start(data).address())).toBe('')
})

describe.skipIf(!isRoot)('the data folder of root, whose database lies elsewhere', () => {
  test('when removed, begins anew and the old data are set aside', async () => {
    const data = { ...project, dataDir: '.data-removed' }
    const first = start(data)
    await note(await first.address(), 'old')
    await first.kill('SIGTERM')
    const folder = databaseFolderOf(data)
    rmSync(join(project.folder, '.data-removed'), { recursive: true })

    const second = start(data)
    expect(await notes(await second.address())).toBe('')
    expect(second.said()).toContain(`is kept in ${folder}.old`)
    expect(existsSync(`${folder}.old/postgres/PG_VERSION`)).toBe(true)
  })

  test('when copied, does not share its database with the copy', async () => {
    const first = start(project)
    await note(await first.address(), 'original')
    cpSync(join(project.folder, '.data'), join(project.folder, '.data-copy'), { recursive: true })

    const copy = { ...project, dataDir: '.data-copy' }
    const second = start(copy)
    expect(await notes(await second.address())).toBe('')
    expect(databaseFolderOf(copy)).not.toBe(databaseFolderOf(project))
  })
})
