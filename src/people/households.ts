/**
 * A household: the people an enrolment hangs on. A family may live in two homes; what one guardian told is not shown to the
 * other, so everything told has `told_by`. Of a child only the age is asked.
 */
import { z } from 'zod'
import { bytes, plainDate, type Read, sql, type Transaction } from '../kit/database/index.ts'
import { type Id, idOf, newCode, newId } from '../kit/ids.ts'
import type { Secrets } from '../kit/secrets.ts'
import { type Clock, monthsBetween, type PlainDate } from '../kit/time.ts'
import type { Lang } from '../kit/words.ts'

export type HouseholdId = Id<'household'>
export type PersonId = Id<'person'>
export type Keeper = { secrets: Secrets; clock: Clock }

export type NewHousehold = {
  lang: Lang
  /** First names of the adults; the first is the one who tells. */
  adults: string[]
  /** Ages of the children in months; an expected child is −1. */
  childAgesMonths: number[]
  /** The day on which everything about the household is erased, unless something keeps it longer. */
  eraseOn: PlainDate
}

export const nameSpot = (row: string) => ({ table: 'person', column: 'name_sealed', row })

/** Writes the household and its people; the first adult told it all. */
export async function insertHousehold(tx: Transaction, keeper: Keeper, household: NewHousehold) {
  const id = newId<'household'>()
  await tx.change(
    sql`INSERT INTO household (id, code, lang, created_at, erase_on)
        VALUES (${id}, ${newCode()}, ${household.lang}, ${keeper.clock.now()}, ${household.eraseOn})`,
    1,
  )
  const tellers: PersonId[] = []
  for (const name of household.adults)
    tellers.push(await insertAdult(tx, keeper, { household: id, name, toldBy: tellers[0] }))
  for (const months of household.childAgesMonths)
    await tx.change(
      sql`INSERT INTO person (household_id, kind, birth_month, told_by)
          VALUES (${id}, 'child', ${birthMonth(keeper.clock.today(), months)}, ${tellers[0] ?? null})`,
      1,
    )
  return { id, teller: tellers[0] }
}

async function insertAdult(
  tx: Transaction,
  { secrets }: Keeper,
  person: { household: HouseholdId; name: string; toldBy: PersonId | undefined },
) {
  const id = newId<'person'>()
  await tx.change(
    sql`INSERT INTO person (id, household_id, kind, name_sealed, told_by)
        VALUES (${id}, ${person.household}, 'adult', ${secrets.seal(nameSpot(id), person.name)}, ${person.toldBy ?? id})`,
    1,
  )
  return id
}

/** An age becomes a month, so that it grows by itself; the day is not known and not kept. */
export const birthMonth = (today: PlainDate, ageMonths: number) =>
  today.subtract({ months: ageMonths }).with({ day: 1 })
export const ageInMonths = (born: PlainDate, today: PlainDate) =>
  born.year * 12 + born.month > today.year * 12 + today.month ? -1 : monthsBetween(born, today.with({ day: 1 }))

const personRow = z.object({
  id: idOf<'person'>(),
  householdId: idOf<'household'>(),
  kind: z.enum(['adult', 'child']),
  nameSealed: bytes().nullable(),
  birthMonth: plainDate().nullable(),
})
export type Person = {
  id: PersonId
  household: HouseholdId
  kind: 'adult' | 'child'
  name: string
  ageMonths: number | undefined
}

/** The people of households, adults first in the order they were told. */
export async function peopleOf(tx: Read, keeper: Keeper, households: HouseholdId[]): Promise<Person[]> {
  const rows = await tx.rows(
    personRow,
    sql`SELECT id, household_id, kind, name_sealed, birth_month FROM person
        WHERE household_id = ANY(${households}::uuid[]) ORDER BY household_id, kind, told_by IS DISTINCT FROM id, birth_month, id`,
  )
  return rows.map((row) => ({
    id: row.id,
    household: row.householdId,
    kind: row.kind,
    name: row.nameSealed ? keeper.secrets.open(nameSpot(row.id), row.nameSealed) : '',
    ageMonths: row.birthMonth ? ageInMonths(row.birthMonth, keeper.clock.today()) : undefined,
  }))
}

const householdRow = z.object({
  id: idOf<'household'>(),
  code: z.string(),
  lang: z.enum(['fi', 'sv', 'en', 'selko']),
  eraseOn: plainDate(),
})
export type Household = z.output<typeof householdRow>
export const getHousehold = (tx: Read, id: HouseholdId) =>
  tx.get(householdRow, sql`SELECT id, code, lang, erase_on FROM household WHERE id = ${id}`)

/** What is done to a household is done one after another. */
export const lockHousehold = (tx: Transaction, id: HouseholdId) =>
  tx.get(z.object({ id: idOf<'household'>() }), sql`SELECT id FROM household WHERE id = ${id} FOR UPDATE`)

/** Keeps the household's data at least until this day. */
export const keepUntil = (tx: Transaction, id: HouseholdId, day: PlainDate) =>
  tx.change(sql`UPDATE household SET erase_on = greatest(erase_on, ${day}::date) WHERE id = ${id}`)
