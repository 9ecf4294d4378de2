/** For tests: everything that a stolen database would show. */
import type { World } from '../../test/world.ts'

/** Every row of every table as text, by table. */
export async function dump({ database }: Pick<World, 'database'>): Promise<Map<string, string>> {
  const tables = await database.appPool.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  )
  const dumped = new Map<string, string>()
  for (const { name } of tables.rows) {
    const { rows } = await database.appPool.query<{ text: string }>(
      `SELECT row_to_json(one)::text AS text FROM ${name} AS one ORDER BY 1`,
    )
    dumped.set(name, rows.map(({ text }) => text).join('\n'))
  }
  return dumped
}
