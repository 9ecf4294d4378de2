/** Public facts that every deployment has: counties and municipalities. Filled when the table is empty; the thesaurus has its own. */
import { z } from 'zod'
import { type Database, json, nobodyLooks, type Read, sql, type Transaction } from '../kit/database/index.ts'
import { counties, municipalities } from './geo-data/index.ts'

const isEmpty = async (tx: Read) =>
  (await tx.get(z.object({ some: z.boolean() }), sql`SELECT EXISTS (SELECT FROM municipality) AS some`)).some === false

async function insertFacts(tx: Transaction) {
  await tx.change(sql`
    INSERT INTO county (code, name_fi, name_sv, name_en)
    SELECT code, name ->> 'fi', name ->> 'sv', name ->> 'en'
    FROM jsonb_to_recordset(${json(counties)}) AS given (code text, name jsonb)
    ON CONFLICT DO NOTHING`)
  await tx.change(sql`
    INSERT INTO municipality (code, name_fi, name_sv, name_en, county_code, lat, lon, population)
    SELECT code, fi, sv, en, county, lat, lon, population
    FROM jsonb_to_recordset(${json(municipalities)})
      AS given (code text, fi text, sv text, en text, county text, lat double precision, lon double precision, population integer)
    ON CONFLICT DO NOTHING`)
}

export const fillDirectoryFacts = ({ database }: { database: Database }) =>
  database.write(nobodyLooks, async (tx) => {
    if (await isEmpty(tx)) await insertFacts(tx)
  })
