/**
 * Things that happen later. A job is planned inside the transaction that causes it, so it is lost or done together with it;
 * its body can safely run twice; its payload carries ids only.
 */
import { z } from 'zod'
import { json, sql, type Transaction } from './database/index.ts'
import type { Instant } from './time.ts'

export type Job<Payload> = { name: string; payload: z.ZodType<Payload> }

/** Declares a job by name, so that a module lower down can plan what a higher one does. */
export const job = <Payload>(name: string, payload: z.ZodType<Payload>): Job<Payload> => ({ name, payload })

export type PlanOptions = {
  /** Not before this instant. */
  at?: Instant
  /** The same key again replaces the plan instead of doubling it. */
  key?: string
}

export async function plan<Payload>(
  tx: Transaction,
  { name }: Job<Payload>,
  payload: Payload,
  options: PlanOptions = {},
) {
  const found = await tx.rows(
    z.object({ planned: z.string() }),
    sql`SELECT graphile_worker.add_job(${name}, ${json(payload)}::json,
          run_at => ${options.at ?? null}::timestamptz, job_key => ${options.key ?? null}::text,
          max_attempts => 12)::text AS planned`,
  )
  return found.length
}

/** Takes a planned job back; nothing happens when it is gone already. */
export const unplan = (tx: Transaction, key: string) =>
  tx.rows(z.object({ removed: z.string().nullable() }), sql`SELECT graphile_worker.remove_job(${key})::text AS removed`)

/** What a job's body is given. */
export type JobHandler<Context> = (context: Context, payload: unknown) => Promise<void>

/** Ties a declared job to its body; the payload is parsed on the way in. */
export const handle = <Payload, Context>(
  declared: Job<Payload>,
  body: (context: Context, payload: Payload) => Promise<void>,
) => [declared.name, (context: Context, payload: unknown) => body(context, declared.payload.parse(payload))] as const
