import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, constants, fchownSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { processOf } from '../lib/lock.mjs'
import { type Made, surroundings } from './cluster.ts'
import type { Home } from './home.ts'
import { clusterName, findPostmaster, leftOvers, pidOnFile } from './postmaster.ts'
import { serverArguments } from './settings.ts'

const tooLong = 10_000_000

/** Opened by us and handed to the server; never followed through a link that its user could have laid. */
function openLog({ log, user }: Home): number {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > tooLong) renameSync(log, `${log}.1`)
  const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW } = constants
  const handle = openSync(log, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600)
  if (user) fchownSync(handle, user.uid, user.gid)
  return handle
}

/**
 * After a crash the number in postmaster.pid may be another program's by now, and PostgreSQL would take that for a
 * living server. A number named here it leaves out of account; whether memory is still in use it checks all the same.
 */
function pidToOverlook(cluster: string): Record<string, string> {
  const pid = pidOnFile(cluster)
  return pid && !findPostmaster(cluster) ? { PG_GRANDPARENT_PID: String(pid) } : {}
}

export type Refusal = 'port-taken' | 'left-overs' | 'other'

function refusalIn(said: string): Refusal {
  if (said.includes('could not bind') || said.includes('could not create any TCP/IP sockets')) return 'port-taken'
  return said.includes('pre-existing shared memory block') ? 'left-overs' : 'other'
}

export type Started = { ok: true } | { ok: false; refusal: Refusal; said: string }

/** Apart from our own group of processes, so that Ctrl-C reaches the application first. */
function spawnPostmaster({ home, binaries }: Made, args: string[]): ChildProcess {
  const log = openLog(home)
  const child = spawn(join(binaries.folder, 'bin/postgres'), args, {
    cwd: '/',
    detached: true,
    env: { ...surroundings, ...pidToOverlook(home.cluster) },
    stdio: ['ignore', log, log],
    ...home.user,
  })
  closeSync(log)
  child.unref()
  return child
}

/** Resolves to true when it takes connections, to false when it ended instead. */
async function becomesReady(child: ChildProcess, cluster: string): Promise<boolean> {
  let ended = false
  const end = () => {
    ended = true
  }
  child.once('error', end).once('exit', end)
  while (!ended) {
    const postmaster = findPostmaster(cluster)
    if (postmaster?.ready && postmaster.pid === child.pid) return true
    await pause(10)
  }
  return false
}

export async function startPostmaster(made: Made, port: number): Promise<Started> {
  const { cluster, log } = made.home
  const saidBefore = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  const { durability } = made
  const args = ['-D', cluster, ...serverArguments({ durability, port, name: clusterName(cluster) })]
  const child = spawnPostmaster(made, args)
  if (await becomesReady(child, cluster)) return { ok: true }
  const said = readFileSync(log).subarray(saidBefore).toString().trim()
  return { ok: false, refusal: refusalIn(said), said }
}

const isGone = (pid: number) => processOf(pid) === undefined

/** Waits until the process is no more; false when that takes too long. */
async function gone(pid: number, milliseconds: number): Promise<boolean> {
  const until = performance.now() + milliseconds
  while (!isGone(pid)) {
    if (performance.now() > until) return false
    await pause(10)
  }
  return true
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // Gone already.
  }
}

/** A fast shutdown: open transactions are rolled back, everything committed is kept. */
export async function stopPostmaster(cluster: string): Promise<void> {
  const pid = findPostmaster(cluster)?.pid
  if (!pid) return
  signal(pid, 'SIGINT')
  // Then an immediate one; the next start recovers from the log, and nothing committed is lost.
  if (!(await gone(pid, 30_000))) await stopAtOnce(cluster)
}

/** Without writing anything out: for what is thrown away, or does not end otherwise. */
export async function stopAtOnce(cluster: string): Promise<void> {
  const pid = findPostmaster(cluster)?.pid
  if (!pid) return
  signal(pid, 'SIGQUIT')
  await gone(pid, 10_000)
}

/** Ends what a killed postmaster left behind. They notice by themselves unless they are in the midst of work. */
export async function endLeftOvers(cluster: string): Promise<void> {
  await pause(200)
  for (const pid of leftOvers(cluster)) if (!(await gone(pid, 2_000))) signal(pid, 'SIGQUIT')
  for (const pid of leftOvers(cluster)) await gone(pid, 5_000)
}
