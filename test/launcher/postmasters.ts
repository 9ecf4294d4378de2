import { findPostmaster } from '../../scripts/database/postmaster.ts'
import { processOf } from '../../scripts/lib/lock.mjs'
import { clusterOf, type Project } from './project.ts'
import { until } from './run.ts'

export const postmasterOf = (project: Project) => findPostmaster(clusterOf(project))

/** The number of the process that serves the project's data. */
export function requirePostmaster(project: Project): number {
  const postmaster = postmasterOf(project)
  if (!postmaster) throw new Error(`No server runs on ${clusterOf(project)}`)
  return postmaster.pid
}

export async function killPostmaster(project: Project): Promise<void> {
  const pid = requirePostmaster(project)
  process.kill(pid, 'SIGKILL')
  await until('the killed server is gone', () => processOf(pid) === undefined)
}
