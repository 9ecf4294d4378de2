/** The demo's clock is kept in the database so that it can be moved, and every process sees the same time. */
import { z } from 'zod'
import { type Database, type Read, sql, type Transaction } from '../kit/database/index.ts'
import { type Clock, systemClock } from '../kit/time.ts'

const row = z.object({ movedByMs: z.number() })

/** How far this process's clock has been moved; only a demo's clock looks at it. */
let movedBy = 0

/** Reads how far the clock has been moved, so that the page which moved it shows the new time at once. */
export async function readDemoClock(tx: Read) {
  const found = await tx.find(row, sql`SELECT moved_by_ms FROM demo_clock`)
  movedBy = found?.movedByMs ?? 0
}

/** The clock of this process; `refresh` reads again how far it has been moved. */
export function clockOf(database: Database, demo: boolean): { clock: Clock; refresh(): Promise<void> } {
  return {
    clock: systemClock(() => (demo ? movedBy : 0)),
    refresh: async () => {
      if (demo) await database.publicRead(readDemoClock)
    },
  }
}

export const moveDemoClock = (tx: Transaction, byMs: number) =>
  tx.change(sql`INSERT INTO demo_clock (moved_by_ms) VALUES (${byMs})
                ON CONFLICT (single) DO UPDATE SET moved_by_ms = demo_clock.moved_by_ms + EXCLUDED.moved_by_ms`)
