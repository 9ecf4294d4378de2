import { createHash } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { readJson, writeJson } from './json-file.ts'
import { plain, type Say } from './plain.ts'
import { findPostmaster } from './postmaster.ts'

/** Where the server's files are and as whom it runs; `user` only when we are root, which PostgreSQL refuses to be. */
export type Home = { folder: string; cluster: string; log: string; user?: { uid: number; gid: number } }

type Where = { folder: string; dataDir: string }

export const rootsFolder = '/var/lib/vierella'
const nobody = { uid: 65534, gid: 65534 }

const isRoot = () => process.getuid?.() === 0

function homeIn(folder: string, user?: Home['user']): Home {
  return { folder, cluster: join(folder, 'postgres'), log: join(folder, 'postgres.log'), user }
}

/** Closed to others, for it holds passwords and keys. */
export function makeDataDir(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
    return realpathSync(dataDir)
  } catch (cause) {
    throw plain(`The data folder ${dataDir} cannot be written. Choose another: DATA_DIR=<folder> npm start`, cause)
  }
}

/** Data that an ordinary user made stays theirs when root starts the server. */
function ordinaryHome(dataDir: string): Home | undefined {
  const home = homeIn(dataDir)
  if (!isRoot()) return home
  if (!existsSync(home.cluster)) return undefined
  const { uid, gid } = statSync(home.cluster)
  if (uid === 0)
    throw plain(`${home.cluster} belongs to root, as whom PostgreSQL does not run. Give it to another user.`)
  return { ...home, user: { uid, gid } }
}

function freshWhere(dataDir: string): Where {
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
  return { folder: join(rootsFolder, hash), dataDir }
}

/** A moved data folder keeps its data; a copied one must not share it with the folder it was copied from. */
function whereOf(dataDir: string, say: Say): { where: Where; isNew: boolean } {
  const found = readJson<Where>(join(dataDir, 'where.json'))
  if (!found) return { where: freshWhere(dataDir), isNew: true }
  if (found.dataDir === dataDir) return { where: found, isNew: false }
  const original = readJson<Where>(join(found.dataDir, 'where.json'))
  if (original?.folder !== found.folder) return { where: { ...found, dataDir }, isNew: false }
  say(`${dataDir} was copied from ${found.dataDir}, whose database stays there; this one begins anew.`)
  rmSync(join(dataDir, 'database.json'), { force: true })
  return { where: freshWhere(dataDir), isNew: true }
}

/** Whoever removes the data folder means to begin anew, but the data removed last is kept once more. */
function setAside(folder: string, say: Say): void {
  if (!existsSync(folder)) return
  const postmaster = findPostmaster(join(folder, 'postgres'))
  if (postmaster) {
    throw plain(
      `The data folder was removed, but its database is still running. Stop it (kill -INT ${postmaster.pid}), then start again.`,
    )
  }
  rmSync(`${folder}.old`, { recursive: true, force: true })
  renameSync(folder, `${folder}.old`)
  say(`The data folder is new; the data of the one that was removed is kept in ${folder}.old`)
}

/** Passable for the server's user whatever our own habit of closing new folders (umask) is. */
export function makeOpenFolder(folder: string): void {
  if (mkdirSync(folder, { recursive: true })) chmodSync(folder, 0o755)
}

function rootsHome(dataDir: string, say: Say): Home {
  const { where, isNew } = whereOf(dataDir, say)
  try {
    makeOpenFolder(rootsFolder)
    if (isNew) setAside(where.folder, say)
    writeJson(join(dataDir, 'where.json'), where)
    mkdirSync(where.folder, { recursive: true, mode: 0o700 })
    chownSync(where.folder, nobody.uid, nobody.gid)
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'Plain') throw cause
    throw plain(`${rootsFolder} cannot be written. Start as an ordinary user, or set DATABASE_URL to a server.`, cause)
  }
  return homeIn(where.folder, nobody)
}

/** As root the data must lie where another user can reach it, even when the project's folder is closed. */
export function homeOf(dataDir: string, say: Say): Home {
  return ordinaryHome(dataDir) ?? rootsHome(dataDir, say)
}
