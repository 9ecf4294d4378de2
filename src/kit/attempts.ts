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

/** When the tries begin anew. */
export const newTriesAt = (budget: Budget, clock: Clock) => windowStart(budget, clock).add({ minutes: budget.minutes })

/** Tries left for a target now. */
export async function triesLeft(
  tx: Read,
  budget: Budget,
  { target, clock }: { target: string; clock: Clock },
): Promise<number> {
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

/**
 * Takes one try and gives how many are left, or undefined when there was none. The row stays locked until the transaction
 * ends, so tries at the same moment wait for each other and none slips past the budget.
 */
export async function takeTry(
  tx: Transaction,
  budget: Budget,
  { target, clock }: { target: string; clock: Clock },
): Promise<number | undefined> {
  const { tries } = await tx.get(
    z.object({ tries: z.number() }),
    sql`INSERT INTO attempt (target, window_start, tries) VALUES (${key(budget, target)}, ${windowStart(budget, clock)}, 1)
        ON CONFLICT (target, window_start) DO UPDATE SET tries = attempt.tries + 1 RETURNING tries`,
  )
  return tries > budget.tries ? undefined : budget.tries - tries
}

/** A try that succeeded is given back: the budget is for failures. */
export async function giveBackTry(
  tx: Transaction,
  budget: Budget,
  { target, clock }: { target: string; clock: Clock },
) {
  const here = sql`target = ${key(budget, target)} AND window_start = ${windowStart(budget, clock)}`
  const less = await tx.change(sql`UPDATE attempt SET tries = tries - 1 WHERE ${here} AND tries > 1`)
  if (less === 0) await tx.change(sql`DELETE FROM attempt WHERE ${here}`)
}
