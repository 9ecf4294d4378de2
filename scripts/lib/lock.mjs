import { execFileSync } from 'node:child_process'
import { closeSync, linkSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

function textOf(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

const bootId = () => textOf('/proc/sys/kernel/random/boot_id')?.trim() ?? ''

function startOf(pid) {
  const stat = textOf(`/proc/${pid}/stat`)
  if (stat) {
    // The name in brackets may hold anything, so the fields are counted from its end: state is 3rd, start time 22nd.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? undefined : fields[19]
  }
  if (process.platform === 'linux') return undefined
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined
  } catch {
    return undefined
  }
}

/** A process, told apart from a later one that was given the same number. Undefined when there is none. */
export function processOf(pid) {
  const started = startOf(pid)
  return started === undefined ? undefined : { pid, boot: bootId(), started }
}

function livingHolder(content) {
  try {
    const { pid, boot, started } = JSON.parse(content)
    const now = processOf(pid)
    return now && now.boot === boot && now.started === started ? pid : undefined
  } catch {
    return undefined
  }
}

function tryToTake(file, content) {
  try {
    const handle = openSync(file, 'wx', 0o600)
    writeSync(handle, content)
    closeSync(handle)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

/** Two may find the same stale lock: whoever moves away something else than it judged gives that back. */
function removeStale(file, judged) {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
    if (textOf(aside) !== judged) linkSync(aside, file)
  } catch {
    // Somebody else was quicker; the next look tells who holds it.
  }
  rmSync(aside, { force: true })
}

/** Takes the lock or says who has it; a lock left by a process that is no more is removed. */
async function attempt(file, content) {
  if (tryToTake(file, content)) return { taken: true }
  const found = textOf(file)
  if (found === undefined) return { taken: false }
  const holder = livingHolder(found)
  if (holder !== undefined) return { taken: false, holder }
  if (found === '') await pause(500) // its writer may be between creating and filling it
  if (textOf(file) === found) removeStale(file, found)
  return { taken: false }
}

async function take(file, { waiting }) {
  mkdirSync(dirname(file), { recursive: true })
  const content = JSON.stringify(processOf(process.pid) ?? { pid: process.pid })
  let told = false
  for (;;) {
    const { taken, holder } = await attempt(file, content)
    if (taken) return content
    if (holder === undefined) continue
    if (!told) waiting(holder)
    told = true
    await pause(100)
  }
}

/** Runs `work` while no other living process runs under the same lock file. */
export async function withLock(file, options, work) {
  const content = await take(file, options)
  try {
    return await work()
  } finally {
    if (textOf(file) === content) rmSync(file, { force: true })
  }
}
