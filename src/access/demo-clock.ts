/** The demo's clock is kept in the database so that it can be moved, and every process sees the same time. */
import { z } from 'zod'
import type { Database, Transaction } from '../kit/database/index.ts'
import { sql } from '../kit/database/index.ts'
import { type Clock, systemClock } from '../kit/time.ts'

const row = z.object({ movedByMs: z.number() })

/** The clock of this process; `refresh` reads again how far it has been moved. */
export function clockOf(database: Database, demo: boolean): { clock: Clock; refresh(): Promise<void> } {
  let movedBy = 0
  return {
    clock: systemClock(() => movedBy),
    refresh: async () => {
      if (!demo) return
      const found = await database.publicRead((tx) => tx.find(row, sql`SELECT moved_by_ms FROM demo_clock`))
      movedBy = found?.movedByMs ?? 0
    },
  }
}

export const moveDemoClock = (tx: Transaction, byMs: number) =>
  tx.change(sql`INSERT INTO demo_clock (moved_by_ms) VALUES (${byMs})
                ON CONFLICT (single) DO UPDATE SET moved_by_ms = demo_clock.moved_by_ms + EXCLUDED.moved_by_ms`)
