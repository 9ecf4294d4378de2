import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { withLock } from './lock.mjs'
import { Plain, say, step } from './say.mjs'

const oldestNode = [20, 19]

export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return
  const oldest = oldestNode.join('.')
  throw new Plain(`Vierellä needs Node ${oldest} or newer, and this is ${version}. A newer one: https://nodejs.org/`)
}

const lockOf = (root) => readFileSync(join(root, 'package-lock.json'))
const stampOf = (root) => join(root, 'node_modules', '.vierella')
const hashOf = (content) => createHash('sha256').update(content).digest('hex')

const packagesOf = (content) => Object.entries(JSON.parse(content).packages).filter(([path]) => path !== '')

/** True when npm's own record of what it installed holds all that the lockfile asks, other platforms' packages aside. */
function recordAgrees(root, lock) {
  try {
    const installed = new Map(packagesOf(readFileSync(join(root, 'node_modules', '.package-lock.json'))))
    return packagesOf(lock).every(
      ([path, wanted]) => wanted.optional || wanted.devOptional || installed.get(path)?.version === wanted.version,
    )
  } catch {
    return false
  }
}

function isInstalled(root, needs) {
  if (!needs.every((name) => existsSync(join(root, 'node_modules', name)))) return false
  const lock = lockOf(root)
  const hash = hashOf(lock)
  try {
    if (readFileSync(stampOf(root), 'utf8') === hash) return true
  } catch {
    // No stamp: installed by hand, or not at all.
  }
  if (!recordAgrees(root, lock)) return false
  stampIfAllowed(root, hash)
  return true
}

/** The stamp only saves time: packages that somebody else owns are used without one. */
function stampIfAllowed(root, hash) {
  try {
    writeFileSync(stampOf(root), hash)
  } catch (error) {
    if (error.code !== 'EACCES' && error.code !== 'EROFS') throw error
  }
}

function npmCommand() {
  const script = process.env.npm_execpath
  return script && basename(script).startsWith('npm-cli') ? [process.execPath, [script]] : ['npm', []]
}

/** Runs a program quietly and fails with what it said. */
export function runQuietly(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
    const heard = []
    child.stdout.on('data', (part) => heard.push(part))
    child.stderr.on('data', (part) => heard.push(part))
    const stop = () => child.kill()
    process.once('exit', stop)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      process.off('exit', stop)
      const output = Buffer.concat(heard).toString()
      if (code === 0) resolve(output)
      else reject(new Error(output.trim() || `ended with ${code ?? signal}`))
    })
  })
}

const ofTheNetwork = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b/

function explained(error) {
  if (error.code === 'ENOENT') return new Plain('npm was not found. It comes with Node: https://nodejs.org/')
  const reason = ofTheNetwork.test(error.message)
    ? 'The packages could not be fetched: the package registry does not answer. Check the network and try again.'
    : 'The packages could not be installed. npm says:'
  return new Plain(`${reason}\n\n${error.message}`)
}

async function npmCi(root) {
  const [command, before] = npmCommand()
  const args = [...before, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  try {
    await runQuietly(command, args, { cwd: root })
  } catch (error) {
    throw explained(error)
  }
}

/** Installs what is missing; nothing is asked of the network when nothing is. `needs` names packages that must be there. */
export async function install(root, { needs = [] } = {}) {
  checkNode()
  if (isInstalled(root, needs)) return
  const waiting = (pid) => say(`Another start (process ${pid}) is installing the packages; waiting for it …`)
  await withLock(join(root, 'dist', 'installing.lock'), { waiting }, async () => {
    if (isInstalled(root, needs)) return
    const count = packagesOf(lockOf(root)).length
    say(`Installing up to ${count} packages; this is done once …`)
    await step({ doing: 'installing packages', done: 'Packages are installed' }, () => npmCi(root))
    stampIfAllowed(root, hashOf(lockOf(root)))
  })
}
