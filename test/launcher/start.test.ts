/** `npm start` on its embedded database: who starts it, where, and how it ends. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { processOf } from '../../scripts/lib/lock.mjs'
import { postmasterOf, requirePostmaster } from './postmasters.ts'
import {
  clusterOf,
  databaseFolderOf,
  isRoot,
  madeOver,
  makeProject,
  ordinaryUser,
  type Project,
  removeProject,
} from './project.ts'
import { endAll, note, notes, start } from './run.ts'

const ways = [
  { who: 'root', place: 'a world-readable folder', mode: 0o755, user: undefined, asRoot: true },
  { who: 'root', place: 'a closed folder', mode: 0o700, user: undefined, asRoot: true },
  { who: 'an ordinary user', place: 'a world-readable folder', mode: 0o755, user: ordinaryUser, asRoot: false },
  { who: 'an ordinary user', place: 'a closed folder', mode: 0o700, user: ordinaryUser, asRoot: false },
]

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let own: Project
beforeAll(() => {
  own = makeProject()
})
afterEach(endAll)
afterAll(() => removeProject(own))

const ownerOf = (path: string) => statSync(path).uid

describe.each(ways)('started by $who in $place', ({ mode, user, asRoot }) => {
  test.skipIf(asRoot && !isRoot)('it opens, keeps what was written, and leaves nothing running', async () => {
    const project = madeOver({ ...own, dataDir: `.data-${asRoot}-${mode}` }, { user, mode })
    const first = start(project)
    const address = await first.address()
    await note(address, 'kept')

    expect(databaseFolderOf(project).startsWith('/var/lib/vierella/')).toBe(asRoot)
    expect(ownerOf(`/proc/${requirePostmaster(project)}`)).toBe(asRoot ? 65534 : ownerOf(project.folder))
    expect(statSync(clusterOf(project)).mode & 0o777).toBe(0o700)
    expect(statSync(join(project.folder, project.dataDir, 'database.json')).mode & 0o777).toBe(0o600)

    const underWay = notes(`${address}/slow`)
    await pause(100) // until it has arrived
    expect(await first.kill('SIGTERM')).toBe(0)
    expect(await underWay).toBe('kept')
    expect(postmasterOf(project)).toBeUndefined()

    const second = start(project)
    expect(await notes(await second.address())).toBe('kept')
  })
})

test('a second start on the same data says where the first is, and harms nothing', async () => {
  const project = { ...own, dataDir: '.data-told' }
  const first = start(project)
  const address = await first.address()
  const server = requirePostmaster(project)

  const second = start(project)
  expect(await second.ended).toBe(0)
  expect(second.said()).toContain(`Vierellä is already running at ${address} (process ${first.pid}`)
  expect(requirePostmaster(project)).toBe(server)
  expect(await note(address, 'unharmed')).toBe(true)
})

test('of two started at the same instant exactly one opens, and the other says so', async () => {
  const project = { ...own, dataDir: '.data-instant' }
  const both = [start(project), start(project)]
  const loser = await Promise.race(both.map(async (run) => (await run.ended) === 0 && run))
  if (!loser) throw new Error(`One failed:\n${both.map((run) => run.said()).join('\n')}`)
  const winner = both.find((run) => run !== loser)
  const address = await winner?.address()

  expect(loser.said()).toContain(`already running at ${address}`)
  expect(await notes(address ?? '')).toBe('')
})

test('a port that is taken is told in a sentence, and the database is shut down again', async () => {
  const project = { ...own, dataDir: '.data-port' }
  const address = await start(project).address()
  const port = new URL(address).port

  const other = { ...project, dataDir: '.data-port-2' }
  const second = start(other, { PORT: port })
  expect(await second.ended).toBe(1)
  expect(second.said()).toContain(`Port ${port} is taken by another program.`)
  expect(second.said()).not.toContain('at ') // no stack
  expect(postmasterOf(other)).toBeUndefined()
})

test('DATABASE_URL uses that server, and none is started', async () => {
  const project = { ...own, dataDir: '.data-given' }
  const first = start(project)
  await note(await first.address(), 'shared')
  const { port, passwords } = JSON.parse(readFileSync(join(project.folder, project.dataDir, 'database.json'), 'utf8'))
  const urlOf = (login: string, password: string) => `postgres://${login}:${password}@127.0.0.1:${port}/vierella`
  const DATABASE_OWNER_URL = urlOf('vierella_owner', passwords.vierella_owner)

  const DATABASE_URL = urlOf('vierella_app', passwords.vierella_app)
  const other = { ...project, dataDir: '.data-given-2' }
  const second = start(other, { DATABASE_URL, DATABASE_OWNER_URL })
  expect(await notes(await second.address())).toBe('shared')
  expect(postmasterOf(other)).toBeUndefined()

  const third = start(other, { DATABASE_URL: urlOf('vierella_app', 'wrong') })
  expect(await third.ended).toBe(1)
  expect(third.said()).toContain('(127.0.0.1:')
  expect(third.said()).toContain('cannot be used: the password is wrong.')
  expect(processOf(second.pid)).toBeDefined()
})
