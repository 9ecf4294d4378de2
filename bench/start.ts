/**
 * Cold and warm start of a copy of the project, with data and a port of its own. Cold: no packages installed, nothing built,
 * no data; npm's own cache is what it is. Warm: the same again.
 */
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { median, type Say, seconds, table } from './lib/figures.ts'
import type { Options } from './lib/options.ts'
import { startProgram } from './lib/processes.ts'

/** Not part of what one gets with the project. */
const leftOut = /^(node_modules|dist|\.git|\.data[^/]*|test-results|playwright-report)(\/|$)/

function copyProject(): string {
  const root = process.cwd()
  const folder = mkdtempSync(join(tmpdir(), 'vierella-start-'))
  // PostgreSQL runs as another user when we are root.
  chmodSync(folder, 0o755)
  cpSync(root, folder, { recursive: true, filter: (source) => !leftOut.test(relative(root, source)) })
  return folder
}

/** Where the launcher put the database when it could not be in the folder itself. */
function databaseOf(dataDir: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(join(dataDir, 'where.json'), 'utf8')) as { folder: string }).folder
  } catch {
    return undefined
  }
}

async function startOnce(folder: string): Promise<number> {
  const program = await startProgram({
    name: 'start',
    script: ['scripts/start.mjs'],
    cwd: folder,
    env: { DATA_DIR: join(folder, '.data') },
    path: '/fi',
    withinMs: 300_000,
  })
  await program.stop()
  return program.startedIn
}

export async function start({ options, say }: { options: Options; say: Say }) {
  const folder = copyProject()
  try {
    say('Starting a copy of the project without packages, build or data …')
    const cold = await startOnce(folder)
    const warm: number[] = []
    for (let round = 0; round < options.rounds; round += 1) warm.push(await startOnce(folder))
    const rows = [
      ['cold', seconds(cold)],
      [`warm, median of ${warm.length}`, seconds(median(warm))],
    ]
    say(`\nFrom the command to the first page\n${table(['start', 'took'], rows)}`)
  } finally {
    const database = databaseOf(join(folder, '.data'))
    rmSync(folder, { recursive: true, force: true })
    if (database !== undefined) rmSync(database, { recursive: true, force: true })
  }
}
