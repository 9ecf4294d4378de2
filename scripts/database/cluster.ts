import { execFile } from 'node:child_process'
import { chownSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import type { Binaries } from './binaries.ts'
import type { Home } from './home.ts'
import { plain } from './plain.ts'
import type { Durability } from './settings.ts'

const run = promisify(execFile)

/** PostgreSQL gets none of our own surroundings, in which passwords stand. */
export const surroundings = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }

/** Letters beyond ASCII count as letters (for typing mistakes in names) only in a UTF-8 locale; C is the last resort. */
const locales = ['C.UTF-8', 'en_US.UTF-8', 'C']

/** PostgreSQL's programs, the place they work on, and how much that matters. */
export type Made = { binaries: Binaries; home: Home; durability: Durability }

async function tryToInit(
  { binaries, home, durability }: Made,
  options: { folder: string; passwordFile: string; locale: string },
) {
  const args = ['-D', options.folder, '-U', 'postgres', '--pwfile', options.passwordFile, '-A', 'scram-sha-256']
  const words = ['-E', 'UTF8', `--locale=${options.locale}`, '--locale-provider=icu', '--icu-locale=fi']
  const haste = durability === 'throwaway' ? ['--no-sync'] : []
  await run(join(binaries.folder, 'bin/initdb'), [...args, ...words, ...haste], {
    cwd: '/',
    env: surroundings,
    ...home.user,
  })
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

/** Remains of starts that were killed; initdb may outlive its start by a moment, and is then cleared away next time. */
function removeHalves({ folder, cluster }: Home): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${basename(cluster)}.new-`)) continue
    try {
      rmSync(join(folder, name), { recursive: true })
    } catch {
      // Still being written.
    }
  }
}

/** Makes the data where there are none. Made aside and moved into place: a start that is killed leaves no half. */
export async function ensureCluster(made: Made, password: string): Promise<void> {
  const { cluster, user } = made.home
  removeHalves(made.home)
  if (existsSync(cluster)) return checkVersion(made)
  const folder = `${cluster}.new-${process.pid}`
  const passwordFile = `${cluster}.password`
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
