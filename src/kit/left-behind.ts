/**
 * A job that a worker held when its process was killed would wait four hours until the queue gives that worker up. Every worker
 * process holds a lock on a connection of its own as long as it lives; one that starts and finds nobody holding it frees those
 * jobs at once. Should it be wrong (the connection was lost, the process was not), a job runs twice, which its body bears.
 */
import pg from 'pg'

/** Any number that no other lock of ours has. */
const workersLock = 4_912_027

const freeJobs = `SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by))
                  FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL`

/** Frees what dead workers held, and tells the next ones that this one lives. `url` must be a direct one, not a pooler's. */
export async function takeOverJobs(url: string): Promise<{ stop(): Promise<void> }> {
  const client = new pg.Client({ connectionString: url, application_name: 'vierella-works', keepAlive: true })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ alone: boolean }>('SELECT pg_try_advisory_lock($1) AS alone', [workersLock])
  const alone = rows[0]?.alone === true
  if (alone) await client.query(freeJobs)
  await client.query('SELECT pg_advisory_lock_shared($1)', [workersLock])
  if (alone) await client.query('SELECT pg_advisory_unlock($1)', [workersLock])
  return { stop: () => client.end().catch(() => {}) }
}
