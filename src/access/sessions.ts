/**
 * Sessions: an opaque token in a cookie, its hash in the table. Bound in time, listed, revocable.
 * A family's shared device is assumed: its session is short.
 */
import { z } from 'zod'
import { type Actor, type Grant, roles } from '../kit/actor.ts'
import { bytes, type Database, instant, nobodyLooks, type Read, sql, type Transaction } from '../kit/database/index.ts'
import type { SessionCookie } from '../kit/http/index.ts'
import { type Id, idOf, newToken } from '../kit/ids.ts'
import { hashToken, type Secrets } from '../kit/secrets.ts'
import type { Clock } from '../kit/time.ts'

const lasts = { worker: { hours: 10 }, family: { minutes: 45 } } as const

type Owner = { account: Id<'account'> } | { household: Id<'household'> }

/** Opens a session and gives the cookie that carries it. */
export async function openSession(tx: Transaction, owner: Owner, clock: Clock): Promise<SessionCookie> {
  const token = newToken()
  const [account, household] = 'account' in owner ? [owner.account, null] : [null, owner.household]
  const now = clock.now()
  await tx.change(
    sql`INSERT INTO session (token_hash, account_id, household_id, created_at, seen_at, expires_at)
        VALUES (${hashToken(token)}, ${account}, ${household}, ${now}, ${now}, ${now.add(account ? lasts.worker : lasts.family)})`,
    1,
  )
  return household ? { name: 'own', token, household } : { name: 'staff', token }
}

/** How long a family's page stays open, to be said on the pages that open it. */
export const familyMinutes = lasts.family.minutes

export const endSession = (tx: Transaction, session: Id<'session'>) =>
  tx.change(sql`DELETE FROM session WHERE id = ${session}`)

/** Closes a family's own page wherever it is open. */
export const endFamilySessions = (tx: Transaction, household: Id<'household'>) =>
  tx.change(sql`DELETE FROM session WHERE household_id = ${household}`)

/** Ends whatever sessions these cookies carry: quick exit does not ask who one is. */
export const endSessions = (tx: Transaction, tokens: string[]) =>
  tx.change(sql`DELETE FROM session WHERE token_hash = ANY(${tokens.map(hashToken)}::bytea[])`)

const openSessionRow = z.object({ id: idOf<'session'>(), createdAt: instant(), expiresAt: instant() })
export type OpenSession = z.output<typeof openSessionRow>

/** A worker's own open sessions, newest first, so that a forgotten one can be ended. */
export const openSessionsOf = (tx: Read, account: Id<'account'>, clock: Clock) =>
  tx.rows(
    openSessionRow,
    sql`SELECT id, created_at, expires_at FROM session WHERE account_id = ${account} AND expires_at > ${clock.now()} ORDER BY created_at DESC, id`,
  )

/** Ends one of a worker's own sessions; another's stays as it is. */
export const endOwnSession = (
  tx: Transaction,
  { session, account }: { session: Id<'session'>; account: Id<'account'> },
) => tx.change(sql`DELETE FROM session WHERE id = ${session} AND account_id = ${account}`)

const grantShape = z.object({
  role: z.enum(roles),
  organisation: idOf<'organisation'>().nullable(),
  programme: idOf<'programme'>().nullable(),
})
const sessionRow = z.object({
  id: idOf<'session'>(),
  accountId: idOf<'account'>().nullable(),
  householdId: idOf<'household'>().nullable(),
  nameSealed: bytes().nullable(),
  grants: z.array(grantShape),
})

const sessionOf = (tx: Read, token: string, clock: Clock) =>
  tx.find(
    sessionRow,
    sql`SELECT session.id, session.account_id, session.household_id, account.name_sealed,
               coalesce((SELECT jsonb_agg(jsonb_build_object('role', role, 'organisation', organisation_id, 'programme', programme_id))
                         FROM role_grant
                         WHERE role_grant.account_id = session.account_id AND first_day <= ${clock.today()}::date
                           AND (last_day IS NULL OR last_day >= ${clock.today()}::date)), '[]'::jsonb) AS grants
        FROM session LEFT JOIN account ON account.id = session.account_id
        WHERE session.token_hash = ${hashToken(token)} AND session.expires_at > ${clock.now()} AND account.closed_at IS NULL`,
  )

/** Who is behind the cookies; both can be there on one machine, and neither speaks for the other. */
export const identifyWith =
  ({ database, clock, secrets }: { database: Database; clock: Clock; secrets: Secrets }) =>
  async (
    cookies: Record<string, string | undefined>,
  ): Promise<{ family: Actor | undefined; worker: Actor | undefined }> => {
    const [own, staff] = [cookies.v_own, cookies.v_staff]
    if (own === undefined && staff === undefined) return { family: undefined, worker: undefined }
    return database.personalRead(nobodyLooks, async (tx) => ({
      family: own === undefined ? undefined : familyOf(await sessionOf(tx, own, clock)),
      worker: staff === undefined ? undefined : workerOf(await sessionOf(tx, staff, clock), secrets),
    }))
  }

type SessionRow = z.output<typeof sessionRow>

const familyOf = (row: SessionRow | undefined): Actor | undefined =>
  row?.householdId ? { kind: 'family', household: row.householdId, session: row.id } : undefined

function workerOf(row: SessionRow | undefined, secrets: Secrets): Actor | undefined {
  if (!row?.accountId || !row.nameSealed) return undefined
  const name = secrets.open({ table: 'account', column: 'name_sealed', row: row.accountId }, row.nameSealed)
  return { kind: 'worker', account: row.accountId, session: row.id, name, grants: row.grants as Grant[] }
}
