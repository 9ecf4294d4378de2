/** Failure budgets, counted in the database so that every process counts together. */
import { z } from 'zod'
import { type Read, sql, type Transaction } from './database/index.ts'
import { hashToken } from './secrets.ts'
import { type Clock, Temporal } from './time.ts'

/** How many tries a target may have in a window of so many minutes. */
export type Budget = { name: string; tries: number; minutes: number }

const key = (budget: Budget, target: string) => hashToken(`${budget.name}:${target}`)
const windowStart = ({ minutes }: Budget, clock: Clock) => {
  const size = minutes * 60_000
  return new Temporal.Instant(BigInt(Math.floor(clock.now().epochMilliseconds / size) * size) * 1_000_000n)
}


/** Tries left for a target now. */
export async function triesLeft(tx: Read, budget: Budget, { target, clock }: { target: string; clock: Clock }): Promise<number> {
  const found = await tx.find(
    z.object({ tries: z.number() }),
    sql`SELECT tries FROM attempt WHERE target = ${key(budget, target)} AND window_start = ${windowStart(budget, clock)}`,
  )
  return Math.max(0, budget.tries - (found?.tries ?? 0))
}

/** Counts one try. Must be committed even when the try fails. */
export const countTry = (tx: Transaction, budget: Budget, { target, clock }: { target: string; clock: Clock }) =>
  tx.change(sql`INSERT INTO attempt (target, window_start, tries) VALUES (${key(budget, target)}, ${windowStart(budget, clock)}, 1)
                ON CONFLICT (target, window_start) DO UPDATE SET tries = attempt.tries + 1`)
