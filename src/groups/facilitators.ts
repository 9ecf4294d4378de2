/** Who runs a group: first names for the public page, and the accounts behind them. A peer's name is shown only with their leave. */
import { z } from 'zod'
import { bytes, type Read, sql, type Transaction } from '../kit/database/index.ts'
import { type Id, idOf } from '../kit/ids.ts'
import type { Secrets } from '../kit/secrets.ts'
import type { PlainDate } from '../kit/time.ts'
import type { GroupId } from './enrolment.ts'

export type Facilitator = { firstName: string; peer: boolean; nameShown: boolean; account: Id<'account'> | undefined }

const row = z.object({
  firstName: z.string(),
  peer: z.boolean(),
  nameShown: z.boolean(),
  accountId: idOf<'account'>().nullable(),
})

export async function facilitatorsOf(tx: Read, group: GroupId): Promise<Facilitator[]> {
  const rows = await tx.rows(
    row,
    sql`SELECT first_name, peer, name_shown, account_id FROM group_facilitator WHERE group_id = ${group} ORDER BY position`,
  )
  return rows.map(({ accountId, ...facilitator }) => ({ ...facilitator, account: accountId ?? undefined }))
}

/** The whole list anew: positions follow the order it was given in. */
export async function setFacilitators(tx: Transaction, group: GroupId, facilitators: readonly Facilitator[]) {
  await tx.change(sql`DELETE FROM group_facilitator WHERE group_id = ${group}`)
  for (const [position, { firstName, peer, nameShown, account }] of facilitators.entries())
    await tx.change(
      sql`INSERT INTO group_facilitator (group_id, position, first_name, peer, name_shown, account_id)
          VALUES (${group}, ${position}, ${firstName}, ${peer}, ${nameShown}, ${account ?? null})`,
      1,
    )
}

const workerRow = z.object({ id: idOf<'account'>(), nameSealed: bytes() })
export type WorkerChoice = { id: Id<'account'>; name: string }

/** Those who may run groups of an organisation on this day, by name. Sealed names are sorted here, not in SQL. */
export async function workersOf(
  tx: Read,
  secrets: Secrets,
  { organisation, today }: { organisation: Id<'organisation'>; today: PlainDate },
): Promise<WorkerChoice[]> {
  const rows = await tx.rows(
    workerRow,
    sql`SELECT DISTINCT account.id, account.name_sealed FROM role_grant JOIN account ON account.id = role_grant.account_id
        WHERE role_grant.organisation_id = ${organisation} AND role_grant.role IN ('coordinator', 'facilitator') AND account.closed_at IS NULL
          AND role_grant.first_day <= ${today}::date AND (role_grant.last_day IS NULL OR role_grant.last_day >= ${today}::date)`,
  )
  return rows
    .map(({ id, nameSealed }) => ({
      id,
      name: secrets.open({ table: 'account', column: 'name_sealed', row: id }, nameSealed),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'fi'))
}
