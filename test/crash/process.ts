/** The real application as a process of its own, so that it can be killed as a machine kills it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

export type Running = { address: string; kill(signal: NodeJS.Signals): Promise<void> }

const alive = new Set<ChildProcess>()

/** A port that was free a moment ago: the same one after a restart, as people's bookmarks and cookies want it. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  await new Promise((closed) => server.close(closed))
  return port
}

const isReady = (address: string) =>
  fetch(`${address}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )

/** `node <args>` until it answers; fails with what it said when it ends instead. */
export async function startProcess(args: string[], env: Record<string, string>): Promise<Running> {
  const child = spawn(process.execPath, args, {
    cwd: process.cwd(),
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  alive.add(child)
  const heard: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => heard.push(String(part)))
  const address = `http://127.0.0.1:${env.PORT}`
  for (const limit = performance.now() + 40_000; !(await isReady(address)); await pause(50)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`It ended:\n${heard.join('')}`)
    if (performance.now() > limit) throw new Error(`It did not open:\n${heard.join('')}`)
  }
  return { address, kill: (signal) => end(child, signal) }
}

export const startApp = (env: Record<string, string>) =>
  startProcess([join(process.cwd(), 'scripts/run.mjs'), 'src/main.ts'], env)

async function end(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.exitCode === null && child.signalCode === null) {
    const closed = once(child, 'close')
    child.kill(signal)
    await closed
  }
  alive.delete(child)
}

/** Ends gently whatever a test left running. */
export const endProcesses = () => Promise.all([...alive].map((child) => end(child, 'SIGTERM')))
