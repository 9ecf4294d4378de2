import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Postmaster = { pid: number; port: number; ready: boolean }

function linesOf(file: string): string[] | undefined {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return undefined
  }
}

/** The command line of a process; empty when there is none (or only its remains). */
function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/** The number written in postmaster.pid, whoever bears it now. */
export function pidOnFile(cluster: string): number | undefined {
  const first = linesOf(join(cluster, 'postmaster.pid'))?.[0]
  return first ? Math.abs(Number(first)) || undefined : undefined
}

/** The living server of these data. After a crash the file stays, and its number may by then be another program's. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const lines = linesOf(join(cluster, 'postmaster.pid'))
  const pid = pidOnFile(cluster)
  if (!lines || !pid || !commandOf(pid).includes(`-D ${cluster} `)) return undefined
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/** What the server's processes are called, so that those of one cluster can be told from all others. */
export function clusterName(cluster: string): string {
  return `vierella-${createHash('sha256').update(cluster).digest('hex').slice(0, 8)}`
}

/** Server processes that outlived a killed postmaster. Only Linux lets us see them. */
export function leftOvers(cluster: string): number[] {
  if (process.platform !== 'linux') return []
  const title = `postgres: ${clusterName(cluster)}: `
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && commandOf(pid).startsWith(title))
}
