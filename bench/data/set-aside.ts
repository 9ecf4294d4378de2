/** Takes the indexes and foreign keys of tables away while they are filled, and makes them again from their own definitions. */
import type pg from 'pg'

type Definition = { name: string; on: string; definition: string }

/** Primary keys and unique columns stay: they belong to the rows. */
const indexesOf = `
  SELECT indexrelid::regclass::text AS name, indrelid::regclass::text AS on, pg_get_indexdef(indexrelid) AS definition FROM pg_index
  WHERE indrelid = ANY($1::regclass[]) AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u', 'x'))
  ORDER BY 1`

const keysOf = `
  SELECT quote_ident(conname) AS name, conrelid::regclass::text AS on, pg_get_constraintdef(oid) AS definition FROM pg_constraint
  WHERE contype = 'f' AND conrelid = ANY($1::regclass[]) ORDER BY 1, 2`

const definitions = async (owner: pg.Client, query: string, tables: readonly string[]) =>
  (await owner.query<Definition>(query, [tables])).rows

/** To be called inside a transaction, so that a filling that fails leaves everything as it was. */
export async function setAside(owner: pg.Client, tables: readonly string[]) {
  const [indexes, keys] = [await definitions(owner, indexesOf, tables), await definitions(owner, keysOf, tables)]
  for (const { name, on } of keys) await owner.query(`ALTER TABLE ${on} DROP CONSTRAINT ${name}`)
  for (const { name } of indexes) await owner.query(`DROP INDEX ${name}`)
  return {
    restoreIndexes: async () => {
      for (const { definition } of indexes) await owner.query(definition)
    },
    restoreKeys: async () => {
      for (const { name, on, definition } of keys)
        await owner.query(`ALTER TABLE ${on} ADD CONSTRAINT ${name} ${definition}`)
    },
  }
}
