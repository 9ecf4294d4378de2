import { execFile, spawn } from 'node:child_process'
import { chownSync, closeSync, constants, existsSync, fchownSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { processOf } from '../lib/lock.mjs'
import type { Binaries } from './binaries.ts'
import type { Home } from './home.ts'
import { plain } from './plain.ts'
import { clusterName, findPostmaster, leftOvers, pidOnFile, type Postmaster } from './postmaster.ts'
import { type Durability, serverArguments } from './settings.ts'

const run = promisify(execFile)

/** PostgreSQL gets none of our own surroundings, in which passwords stand. */
const surroundings = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }

/** Letters beyond ASCII count as letters (for typing mistakes in names) only in a UTF-8 locale; C is the last resort. */
const locales = ['C.UTF-8', 'en_US.UTF-8', 'C']

type Made = { binaries: Binaries; home: Home }

async function tryToInit({ binaries, home }: Made, options: { folder: string; passwordFile: string; locale: string }) {
  const args = ['-D', options.folder, '-U', 'postgres', '--pwfile', options.passwordFile, '-A', 'scram-sha-256']
  const words = ['-E', 'UTF8', `--locale=${options.locale}`, '--locale-provider=icu', '--icu-locale=fi']
  await run(join(binaries.folder, 'bin/initdb'), [...args, ...words], { cwd: '/', env: surroundings, ...home.user })
}

async function initWithSomeLocale(made: Made, options: { folder: string; passwordFile: string }) {
  for (const locale of locales) {
    try {
      return await tryToInit(made, { ...options, locale })
    } catch (error) {
      rmSync(options.folder, { recursive: true, force: true })
      const reason = (error as { stderr?: string }).stderr ?? String(error)
      if (!reason.includes('invalid locale')) throw plain(`The database could not be made:\n${reason.trim()}`, error)
    }
  }
  throw plain('The database could not be made: this system has no locale it could use.')
}

/** Makes the data where there are none. Made aside and moved into place: a start that is killed leaves no half. */
export async function ensureCluster(made: Made, password: string): Promise<void> {
  const { cluster, user } = made.home
  if (existsSync(cluster)) return checkVersion(made)
  const folder = `${cluster}.new`
  const passwordFile = `${cluster}.password`
  rmSync(folder, { recursive: true, force: true })
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 })
    if (user) chownSync(passwordFile, user.uid, user.gid)
    await initWithSomeLocale(made, { folder, passwordFile })
    renameSync(folder, cluster)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

function checkVersion({ binaries, home }: Made): void {
  const major = Number(readFileSync(join(home.cluster, 'PG_VERSION'), 'utf8'))
  if (major === binaries.major) return
  throw plain(
    `The data in ${home.cluster} were made by PostgreSQL ${major}, and this is ${binaries.major}. ` +
      'Take a backup with the earlier version of Vierellä and restore it here, or move the folder away to begin anew.',
  )
}

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

export type Started = { ok: true; postmaster: Postmaster } | { ok: false; refusal: Refusal; said: string }

/** Starts the server apart from our own group of processes, so that Ctrl-C reaches the application first. */
export async function startPostmaster(made: Made, settings: { durability: Durability; port: number }): Promise<Started> {
  const { home, binaries } = made
  const log = openLog(home)
  const saidBefore = statSync(home.log).size
  const args = ['-D', home.cluster, ...serverArguments({ ...settings, name: clusterName(home.cluster) })]
  const child = spawn(join(binaries.folder, 'bin/postgres'), args, {
    cwd: '/',
    detached: true,
    env: { ...surroundings, ...pidToOverlook(home.cluster) },
    stdio: ['ignore', log, log],
    ...home.user,
  })
  closeSync(log)
  child.unref()
  let failed = false
  child.once('error', () => { failed = true })
  child.once('exit', () => { failed = true })
  for (;;) {
    await pause(10)
    const postmaster = findPostmaster(home.cluster)
    if (postmaster?.ready && postmaster.pid === child.pid) return { ok: true, postmaster }
    if (failed) {
      const said = readFileSync(home.log, 'utf8').slice(saidBefore).trim()
      return { ok: false, refusal: refusalIn(said), said }
    }
  }
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
  if (await gone(pid, 30_000)) return
  // An immediate stop; the next start recovers from the log, and nothing committed is lost.
  signal(pid, 'SIGQUIT')
  await gone(pid, 10_000)
}

/** Ends what a killed postmaster left behind. They notice by themselves unless they are in the midst of work. */
export async function endLeftOvers(cluster: string): Promise<void> {
  for (const pid of leftOvers(cluster)) if (!(await gone(pid, 2_000))) signal(pid, 'SIGQUIT')
  for (const pid of leftOvers(cluster)) await gone(pid, 5_000)
}
