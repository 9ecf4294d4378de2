/** Programs that are measured from outside, each on a free port of 127.0.0.1, ended by us. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { stopwatch } from '../../src/kit/time.ts'
import { dataDir, type Urls } from './server.ts'
import { benchKeys } from './site.ts'

export type Program = {
  origin: string
  /** Milliseconds from the start until it answered. */
  startedIn: number
  stop(): Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

const answers = (address: string) =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  )

type Starting = {
  name: string
  script: string[]
  cwd?: string
  env: Record<string, string>
  /** The address whose answer says that it is open. */
  path: string
  withinMs: number
}

/** What it says goes into a file of .data-bench. */
export async function startProgram({
  name,
  script,
  cwd = process.cwd(),
  env,
  path,
  withinMs,
}: Starting): Promise<Program> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const logFile = join(dataDir, `${name}.log`)
  const log = openSync(logFile, 'w', 0o600)
  const elapsed = stopwatch()
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, script, {
    cwd,
    env: { PATH, HOME, ...env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  while (!(await answers(origin + path))) {
    if (child.exitCode !== null || elapsed() > withinMs) {
      await end(child)
      throw new Error(`${name} did not open; it said:\n${readFileSync(logFile, 'utf8').slice(-2000)}`)
    }
    await pause(10)
  }
  return { origin, startedIn: elapsed(), stop: () => end(child) }
}

async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await Promise.race([once(child, 'exit'), pause(20_000, undefined, { ref: false })])
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
}

/** A web process as `npm run web` starts it: no demo, no jobs, its own logins, its memory held in. */
export const startWeb = (urls: Urls) =>
  startProgram({
    name: 'web',
    script: ['--max-old-space-size=112', '--max-semi-space-size=2', 'scripts/start.mjs'],
    env: {
      DATABASE_URL: urls.appUrl,
      DATABASE_PUBLIC_URL: urls.publicUrl,
      DATA_DIR: dataDir,
      SECRET_KEYS: benchKeys,
      DEMO: '0',
      PROCESS: 'web',
      NODE_ENV: 'production',
    },
    path: '/readyz',
    withinMs: 120_000,
  })

/** A bare Fastify that gives one body and does nothing else. */
export const startBare = ({ body, headers }: { body: string; headers: string }) =>
  startProgram({
    name: 'bare',
    script: ['scripts/run.mjs', 'bench/bare-server.ts'],
    env: { BARE_BODY: body, BARE_HEADERS: headers, NODE_ENV: 'production' },
    path: '/',
    withinMs: 60_000,
  })
