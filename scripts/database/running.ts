import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { withLock } from '../lib/lock.mjs'
import { ensureCluster, type Made } from './cluster.ts'
import { type Credentials, credentialsOf, movedToFreePort } from './credentials.ts'
import { plain, type Say } from './plain.ts'
import { findPostmaster } from './postmaster.ts'
import { endLeftOvers, startPostmaster } from './server.ts'

export type Place = Made & { dataDir: string; say: Say }

/** Starts the server on its kept port, or another one, after whatever a crash left behind. */
async function startServer(place: Place, credentials: Credentials): Promise<Credentials> {
  let current = credentials
  let said = ''
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const started = await startPostmaster(place, current.port)
    if (started.ok) return current
    said = started.said
    if (started.refusal === 'other') break
    if (started.refusal === 'left-overs') await endLeftOvers(place.home.cluster)
    else current = await movedToFreePort(place.dataDir, current)
  }
  throw plain(`The database does not start. Its log, ${place.home.log}, says:\n${said}`)
}

/** Makes the data if there are none, and starts a server on them. */
export async function startAfresh(place: Place): Promise<Credentials> {
  const credentials = await credentialsOf(place.dataDir, place.home)
  await ensureCluster(place, credentials.passwords.postgres)
  return startServer(place, credentials)
}

/** How to reach a server that runs already, whoever started it. */
export async function findRunning(place: Place): Promise<Credentials | undefined> {
  const postmaster = findPostmaster(place.home.cluster)
  if (!postmaster) return undefined
  const credentials = await credentialsOf(place.dataDir, place.home)
  return { ...credentials, port: postmaster.port || credentials.port }
}

/** The server is starting, stopping or recovering, or it ended under our hands: worth another look. */
const passing = new Set(['57P01', '57P02', '57P03', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'])

function isPassing(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string }
  return passing.has(code ?? '') || Boolean(message?.startsWith('Connection terminated'))
}

async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  const until = performance.now() + 60_000
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isPassing(error) || performance.now() > until) throw error
      await pause(100)
    }
  }
}

/** One start at a time looks and acts; PostgreSQL's own lock guards the data besides. */
export function alone<Result>(place: Place, work: () => Promise<Result>): Promise<Result> {
  const waiting = (pid: number) =>
    place.say(`Another start (process ${pid}) is under way on these data; waiting for it …`)
  return withLock(join(place.dataDir, 'starting.lock'), { waiting }, () => patiently(work))
}
