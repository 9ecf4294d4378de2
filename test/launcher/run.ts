/** Starts a project as a person would, and tells what it said. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Project } from './project.ts'

export type Run = {
  pid: number
  said(): string
  /** The address of its stand-in application, once it is open. */
  address(): Promise<string>
  /** The code it ended with. */
  ended: Promise<number | null>
  kill(signal: NodeJS.Signals): Promise<number | null>
}

const started = new Set<ChildProcess>()

/** Waits until something holds; fails with what was being waited for. */
export async function until<Value>(what: string, look: () => Value | Promise<Value>): Promise<NonNullable<Value>> {
  const limit = performance.now() + 40_000
  for (;;) {
    const value = await look()
    if (value) return value
    if (performance.now() > limit) throw new Error(`Waited in vain until ${what}`)
    await pause(20)
  }
}

export function start({ folder, dataDir, user }: Project, env: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [join(folder, 'scripts/start.mjs')], {
    cwd: folder,
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: dataDir, VIERELLA_DICTIONARY: 'none', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...user,
  })
  started.add(child)
  const heard: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => heard.push(String(part)))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const said = () => heard.join('')
  const look = () => {
    if (child.exitCode !== null) throw new Error(`It ended instead of opening:\n${said()}`)
    return /open at (\S+)/.exec(said())?.[1]
  }
  return {
    pid: child.pid ?? 0,
    said,
    address: () => until(`it is open; it said:\n${said()}`, look),
    ended,
    kill: async (signal) => {
      child.kill(signal)
      return ended
    },
  }
}

/** Ends gently whatever a test left running, so that its server is shut down as well. */
export async function endAll(): Promise<void> {
  for (const child of started) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill('SIGTERM')
    await once(child, 'close')
  }
  started.clear()
}

export async function note(address: string, text: string): Promise<boolean> {
  const response = await fetch(`${address}/${text}`, { method: 'POST' })
  return response.ok
}

export async function notes(address: string): Promise<string> {
  const response = await fetch(address)
  return response.text()
}
