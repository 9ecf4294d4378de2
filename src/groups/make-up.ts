/** What a family is made of, as lists may tell it: how many adults and the children's ages. Names are not even read. */
import { z } from 'zod'
import { plainDate, type Read, sql } from '../kit/database/index.ts'
import { idOf } from '../kit/ids.ts'
import type { PlainDate } from '../kit/time.ts'
import { ageInMonths, type HouseholdId } from '../people/households.ts'

export type MakeUp = { adults: number; childAgesMonths: number[] }
export type MakeUps = ReadonlyMap<string, MakeUp>

const row = z.object({
  householdId: idOf<'household'>(),
  adults: z.number(),
  birthMonths: z.array(plainDate()),
})

export async function makeUpsOf(tx: Read, households: readonly HouseholdId[], today: PlainDate): Promise<MakeUps> {
  const rows = await tx.rows(
    row,
    sql`SELECT household_id, count(*) FILTER (WHERE kind = 'adult') AS adults,
               coalesce(jsonb_agg(birth_month ORDER BY birth_month DESC) FILTER (WHERE birth_month IS NOT NULL AND kind = 'child'), '[]') AS birth_months
        FROM person WHERE household_id = ANY(${[...households]}::uuid[]) GROUP BY household_id`,
  )
  return new Map(
    rows.map(({ householdId, adults, birthMonths }) => [
      householdId,
      { adults, childAgesMonths: birthMonths.map((born) => ageInMonths(born, today)) },
    ]),
  )
}

export const nobody: MakeUp = { adults: 0, childAgesMonths: [] }

/** An expected child needs no chair and no lunch. */
export const countPeople = (makeUps: readonly MakeUp[]) => ({
  adults: makeUps.reduce((sum, { adults }) => sum + adults, 0),
  children: makeUps.reduce(
    (sum, { childAgesMonths }) => sum + childAgesMonths.filter((months) => months >= 0).length,
    0,
  ),
})
