/** Workers' accounts and their roles. Names and e-mails are sealed; an e-mail is found by its blind index. */
import { z } from 'zod'
import type { Role } from '../kit/actor.ts'
import { bytes, type Read, sql, type Transaction } from '../kit/database/index.ts'
import { type Id, idOf, newId } from '../kit/ids.ts'
import type { Secrets } from '../kit/secrets.ts'
import type { Clock, PlainDate } from '../kit/time.ts'

export type AccountId = Id<'account'>
const spot = (column: 'name_sealed' | 'email_sealed', row: string) => ({ table: 'account', column, row })

export async function insertAccount(
  tx: Transaction,
  { secrets, clock }: { secrets: Secrets; clock: Clock },
  { name, email }: { name: string; email: string },
): Promise<AccountId> {
  const id = newId<'account'>()
  await tx.change(
    sql`INSERT INTO account (id, name_sealed, email_sealed, email_index, created_at)
        VALUES (${id}, ${secrets.seal(spot('name_sealed', id), name)}, ${secrets.seal(spot('email_sealed', id), email)},
                ${secrets.blindIndex('account.email', email)}, ${clock.now()})`,
    1,
  )
  return id
}

export type NewGrant = {
  account: AccountId
  role: Role
  organisation?: Id<'organisation'>
  programme?: Id<'programme'>
  firstDay: PlainDate
}
export const insertGrant = (tx: Transaction, { account, role, organisation, programme, firstDay }: NewGrant) =>
  tx.change(
    sql`INSERT INTO role_grant (account_id, role, organisation_id, programme_id, first_day)
        VALUES (${account}, ${role}, ${organisation ?? null}, ${programme ?? null}, ${firstDay})`,
    1,
  )

const accountRow = z.object({ id: idOf<'account'>(), nameSealed: bytes(), emailSealed: bytes() })
export type Account = { id: AccountId; name: string; email: string }

const opened = (secrets: Secrets, row: z.output<typeof accountRow>): Account => ({
  id: row.id,
  name: secrets.open(spot('name_sealed', row.id), row.nameSealed),
  email: secrets.open(spot('email_sealed', row.id), row.emailSealed),
})

/** The workers who get an organisation's messages: its coordinators on this day. */
export async function coordinatorsOf(
  tx: Read,
  secrets: Secrets,
  { organisation, today }: { organisation: Id<'organisation'>; today: PlainDate },
) {
  const rows = await tx.rows(
    accountRow,
    sql`SELECT DISTINCT account.id, account.name_sealed, account.email_sealed
        FROM role_grant JOIN account ON account.id = role_grant.account_id
        WHERE role_grant.organisation_id = ${organisation} AND role_grant.role = 'coordinator' AND account.closed_at IS NULL
          AND role_grant.first_day <= ${today}::date AND (role_grant.last_day IS NULL OR role_grant.last_day >= ${today}::date)
        ORDER BY account.id`,
  )
  return rows.map((row) => opened(secrets, row))
}

const demoRow = accountRow.extend({
  roles: z.array(z.object({ role: z.string(), organisation: z.string().nullable() })),
})

/** Everybody one may be in the demo, by name. Names are sorted here: sealed columns cannot be sorted in SQL. */
export async function demoAccounts(tx: Read, secrets: Secrets) {
  const rows = await tx.rows(
    demoRow,
    sql`SELECT account.id, account.name_sealed, account.email_sealed,
               jsonb_agg(jsonb_build_object('role', role_grant.role, 'organisation', organisation.name ->> 'fi')
                         ORDER BY role_grant.role, organisation.slug) AS roles
        FROM account JOIN role_grant ON role_grant.account_id = account.id
        LEFT JOIN organisation ON organisation.id = role_grant.organisation_id
        WHERE account.closed_at IS NULL
        GROUP BY account.id`,
  )
  return rows
    .map((row) => ({ ...opened(secrets, row), roles: row.roles }))
    .sort((a, b) => a.name.localeCompare(b.name, 'fi'))
}

export const accountIsOpen = (tx: Read, account: AccountId) =>
  tx.find(z.object({ id: idOf<'account'>() }), sql`SELECT id FROM account WHERE id = ${account} AND closed_at IS NULL`)
