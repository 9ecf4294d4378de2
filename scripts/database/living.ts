import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

/** Anything, as long as nobody else locks it: "Vierellä" and "launcher" on a telephone's keys. */
const key = [84373, 52862]

/** Who serves these data now: its process, and its address once it has one. */
export type Living = { pid: number; address?: string }

/** A connection that holds the lock for as long as the application lives: PostgreSQL frees it when that is killed. */
export type Claim = { client: pg.Client }

const nameOf = ({ pid, address = 'starting' }: Living) => `vierella ${pid} ${address}`

function livingIn(name: string): Living | undefined {
  const [, pid, address] = /^vierella (\d+) (\S+)$/.exec(name) ?? []
  return pid ? { pid: Number(pid), address: address === 'starting' ? undefined : address } : undefined
}

async function holder(client: pg.Client): Promise<Living | undefined> {
  const { rows } = await client.query<{ application_name: string }>(
    `SELECT application_name FROM pg_locks JOIN pg_stat_activity USING (pid)
     WHERE locktype = 'advisory' AND granted AND classid = $1 AND objid = $2 AND objsubid = 2`,
    key,
  )
  return rows[0] && livingIn(rows[0].application_name)
}

async function tryToLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>('SELECT pg_try_advisory_lock($1, $2) AS locked', key)
  return rows[0]?.locked === true
}

const patience = 60_000

/** Waits for the lock until it is ours or its holder tells an address: a holder may be starting, or just killed. */
async function lockOrHolder(client: pg.Client): Promise<'ours' | Living> {
  const until = performance.now() + patience
  for (;;) {
    if (await tryToLock(client)) return 'ours'
    const living = await holder(client)
    if (living?.address || (living && performance.now() > until)) return living
    await pause(100)
  }
}

/** A connection of this process that asks for the lock, closed again unless something comes of it. */
async function asking<Outcome>(url: string, ask: (client: pg.Client) => Promise<Outcome | 'keep'>) {
  const application_name = nameOf({ pid: process.pid })
  const client = new pg.Client({ connectionString: url, application_name, keepAlive: true })
  client.on('error', () => {}) // the end that follows is what matters
  let outcome: Outcome | 'keep' | undefined
  try {
    await client.connect()
    outcome = await ask(client)
    return outcome === 'keep' ? { client } : outcome
  } finally {
    if (outcome !== 'keep') await client.end().catch(() => {})
  }
}

/** Makes this process the one that serves these data, or says which one does. */
export function claim(url: string): Promise<Claim | Living> {
  return asking(url, async (client) => {
    const outcome = await lockOrHolder(client)
    return outcome === 'ours' ? 'keep' : outcome
  })
}

/** Takes part in a server that many may use; nothing when nobody does, for then it was left over. */
export function takePart(url: string, { mayBeFirst }: { mayBeFirst: boolean }): Promise<Claim | undefined> {
  return asking(url, async (client) => {
    const nobodyElse = await tryToLock(client)
    if (nobodyElse && !mayBeFirst) return undefined
    await client.query('SELECT pg_advisory_lock_shared($1, $2)', key)
    if (nobodyElse) await client.query('SELECT pg_advisory_unlock($1, $2)', key)
    return 'keep'
  })
}

/** True when nobody else takes part any more. */
export async function isLast({ client }: Claim): Promise<boolean> {
  await client.query('SELECT pg_advisory_unlock_shared($1, $2)', key)
  return tryToLock(client)
}

/** Lets a second start say where this one is. */
export async function announce({ client }: Claim, address: string): Promise<void> {
  await client.query(`SELECT set_config('application_name', $1, false)`, [nameOf({ pid: process.pid, address })])
}
