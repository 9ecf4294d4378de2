/** A reader that notes how long each question to the database took, and which it was. */
import type pg from 'pg'
import type { Read, Sql } from '../../src/kit/database/index.ts'
import { stopwatch, Temporal } from '../../src/kit/time.ts'

export type Asked = { query: Sql; took: number }

export function spied<Tx extends Read>(tx: Tx): { tx: Tx; asked: Asked[] } {
  const asked: Asked[] = []
  const noted = async <T>(query: Sql, work: () => Promise<T>): Promise<T> => {
    const elapsed = stopwatch()
    const result = await work()
    asked.push({ query, took: elapsed() })
    return result
  }
  const rows: Read['rows'] = (row, query) => noted(query, () => tx.rows(row, query))
  const find: Read['find'] = (row, query) => noted(query, () => tx.find(row, query))
  const get: Read['get'] = (row, query) => noted(query, () => tx.get(row, query))
  return { tx: { ...tx, rows, find, get }, asked }
}

/** As the database is given it. */
export const plainValues = ({ values }: Sql): unknown[] =>
  values.map((value) =>
    value instanceof Temporal.Instant || value instanceof Temporal.PlainDate ? value.toString() : value,
  )

/** PostgreSQL's own account of a question. */
export async function explain(pool: pg.Pool, query: Sql): Promise<string> {
  const { rows } = await pool.query<{ 'QUERY PLAN': string }>(
    `EXPLAIN (ANALYZE, BUFFERS) ${query.text}`,
    plainValues(query),
  )
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}
