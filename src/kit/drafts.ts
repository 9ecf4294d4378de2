/** What was typed on the steps of a long form: sealed, for 20 hours, only for the browser that typed it. */
import { z } from 'zod'
import { bytes, type Read, sql, type Transaction } from './database/index.ts'
import type { Body } from './forms.ts'
import type { Secrets } from './secrets.ts'
import type { Clock } from './time.ts'

const lasts = { hours: 20 }
const answersShape = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

export type DraftOf = { browserKey: string | undefined; form: string }
type Keeper = { secrets: Secrets; clock: Clock }

const keyOf = (secrets: Secrets, { browserKey, form }: DraftOf) =>
  secrets.blindIndex('draft.key', `${browserKey ?? ''}:${form}`)
const spot = (key: Buffer) => ({ table: 'draft', column: 'answers_sealed', row: key.toString('hex') })

export async function readDraft(tx: Read, { secrets, clock }: Keeper, of: DraftOf): Promise<Body> {
  const key = keyOf(secrets, of)
  const found = await tx.find(
    z.object({ answersSealed: bytes() }),
    sql`SELECT answers_sealed FROM draft WHERE key = ${key} AND expires_at > ${clock.now()}`,
  )
  return found ? answersShape.parse(JSON.parse(secrets.open(spot(key), found.answersSealed))) : {}
}

/** Adds what one step answered to what the earlier ones did. Hidden fields of the form itself are left out. */
export async function addToDraft(tx: Transaction, keeper: Keeper, { answers, ...of }: DraftOf & { answers: Body }) {
  const kept = Object.fromEntries(
    Object.entries(answers).filter(
      ([name, value]) => !name.startsWith('_') && name !== 'token' && name !== 'deed' && value !== undefined,
    ),
  )
  const whole = { ...withoutRows(await readDraft(tx, keeper, of), kept), ...kept }
  const key = keyOf(keeper.secrets, of)
  const sealed = keeper.secrets.seal(spot(key), JSON.stringify(whole))
  await tx.change(
    sql`INSERT INTO draft (key, answers_sealed, expires_at) VALUES (${key}, ${sealed}, ${keeper.clock.now().add(lasts)})
        ON CONFLICT (key) DO UPDATE SET answers_sealed = EXCLUDED.answers_sealed, expires_at = EXCLUDED.expires_at`,
    1,
  )
}

/** A list typed again replaces the whole list: rows that are no more must not come back. */
function withoutRows(before: Body, now: Body): Body {
  const lists = new Set(
    Object.keys(now)
      .filter((name) => name.endsWith('.0'))
      .map((name) => name.slice(0, -1)),
  )
  return Object.fromEntries(
    Object.entries(before).filter(([name]) => ![...lists].some((list) => name.startsWith(list))),
  )
}

export const forgetDraft = (tx: Transaction, { secrets }: Pick<Keeper, 'secrets'>, of: DraftOf) =>
  tx.change(sql`DELETE FROM draft WHERE key = ${keyOf(secrets, of)}`)
