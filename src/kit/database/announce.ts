/**
 * Telling every process that something kept in memory has changed, when the transaction that changed it commits
 * (PostgreSQL's NOTIFY). A connection of its own listens; when it breaks, everything is forgotten and it listens anew.
 */
import pg from 'pg'
import { z } from 'zod'
import type { Transaction } from './database.ts'
import { sql } from './sql.ts'

export const topics = ['directory', 'thesaurus', 'demo-clock'] as const
export type Topic = (typeof topics)[number]

const channel = 'vierella_changed'

export const announce = async (tx: Transaction, topic: Topic) => {
  await tx.rows(z.object({ told: z.string() }), sql`SELECT pg_notify(${channel}, ${topic})::text AS told`)
}

const pauseMs = 2_000

/** Calls `heard` for every announced topic, and for all of them after a silence. `url` must be a direct one, not a pooler's. */
export function listen(url: string, heard: (topic: Topic) => void): { stop(): Promise<void> } {
  let client: pg.Client | undefined
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  async function open() {
    if (stopped) return
    const fresh = new pg.Client({ connectionString: url, application_name: 'vierella-listens', keepAlive: true })
    client = fresh
    fresh.on('notification', ({ payload }) => {
      const topic = topics.find((one) => one === payload)
      if (topic) heard(topic)
    })
    fresh.on('error', () => again(fresh))
    fresh.on('end', () => again(fresh))
    try {
      await fresh.connect()
      await fresh.query(`LISTEN ${channel}`)
      for (const topic of topics) heard(topic)
    } catch {
      again(fresh)
    }
  }

  function again(broken: pg.Client) {
    if (stopped || client !== broken) return
    client = undefined
    timer = setTimeout(() => void open(), pauseMs)
    timer.unref()
  }

  void open()
  return {
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await client?.end().catch(() => {})
    },
  }
}
