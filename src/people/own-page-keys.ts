/** What opens a household's own page: a link in a message, or a code read over the phone. Only hashes are kept. */
import { z } from 'zod'
import { instant, type Read, sql, type Transaction } from '../kit/database/index.ts'
import { idOf, newCode, newToken } from '../kit/ids.ts'
import type { Secrets } from '../kit/secrets.ts'
import type { HouseholdId, Keeper } from './households.ts'

const lastsDays = 365

/** Keyed: a code has only 40 bits, and a stolen database must not give it away. */
export const hashOf = (secrets: Secrets, kind: 'link' | 'code', secret: string) =>
  secrets.blindIndex('own_page_key.hash', `${kind}:${secret}`)

/** A new link token for a message; older ones stay good, so that a family may use any message it has. */
export async function newLink(tx: Transaction, household: HouseholdId, keeper: Keeper): Promise<string> {
  const token = newToken()
  await insertKey(tx, keeper, { household, kind: 'link', secret: token })
  return token
}

/** A new code; the earlier one stops working. */
export async function newOwnCode(tx: Transaction, household: HouseholdId, keeper: Keeper): Promise<string> {
  const code = newCode()
  await tx.change(
    sql`UPDATE own_page_key SET revoked_at = ${keeper.clock.now()} WHERE household_id = ${household} AND kind = 'code' AND revoked_at IS NULL`,
  )
  await insertKey(tx, keeper, { household, kind: 'code', secret: code })
  return code
}

type NewKey = { household: HouseholdId; kind: 'link' | 'code'; secret: string }
const insertKey = (tx: Transaction, { secrets, clock }: Keeper, { household, kind, secret }: NewKey) =>
  tx.change(
    sql`INSERT INTO own_page_key (household_id, kind, hash, made_at, expires_at)
        VALUES (${household}, ${kind}, ${hashOf(secrets, kind, secret)}, ${clock.now()}, ${clock.now().add({ hours: lastsDays * 24 })})`,
    1,
  )

/** The links of every message so far stop working. */
export const revokeLinks = (tx: Transaction, household: HouseholdId, { clock }: Pick<Keeper, 'clock'>) =>
  tx.change(
    sql`UPDATE own_page_key SET revoked_at = ${clock.now()} WHERE household_id = ${household} AND kind = 'link' AND revoked_at IS NULL`,
  )

/** When the code that works now was made. */
export const codeMadeAt = async (tx: Read, household: HouseholdId) =>
  (
    await tx.find(
      z.object({ madeAt: instant() }),
      sql`SELECT made_at FROM own_page_key WHERE household_id = ${household} AND kind = 'code' AND revoked_at IS NULL
          ORDER BY made_at DESC, id LIMIT 1`,
    )
  )?.madeAt

/** The household that a link or a code opens now, if any. */
export async function householdBehind(
  tx: Read,
  { secrets, clock }: Keeper,
  { kind, secret }: { kind: 'link' | 'code'; secret: string },
) {
  const found = await tx.find(
    z.object({ householdId: idOf<'household'>() }),
    sql`SELECT household_id FROM own_page_key
        WHERE hash = ${hashOf(secrets, kind, secret)} AND kind = ${kind} AND revoked_at IS NULL AND expires_at > ${clock.now()}`,
  )
  return found?.householdId
}
