/** Two groups in one place, or one worker in two groups, at the same time: told before saving, never decided for anybody. */
import { z } from 'zod'
import type { PlaceId } from '../directory/programme.ts'
import type { Actor } from '../kit/actor.ts'
import { instant, type Read, sql } from '../kit/database/index.ts'
import type { Id } from '../kit/ids.ts'
import type { Lang } from '../kit/words.ts'
import type { GroupId } from './enrolment.ts'
import { titleColumns, titleJoins, titleShape } from './group-title.ts'
import { mayOn } from './rules.ts'
import type { Meeting } from './schedule.ts'

export type ClashAsk = {
  actor: Actor
  lang: Lang
  meetings: readonly Meeting[]
  place: PlaceId | undefined
  accounts: readonly Id<'account'>[]
  /** The group whose meetings these are, once it exists. */
  except?: GroupId
}

const row = z.object({
  startsAt: instant(),
  samePlace: z.boolean(),
  sameWorker: z.boolean(),
  sees: z.boolean(),
  ...titleShape,
})
export type Clash = z.output<typeof row>

/** Each of our starts that meets another group's meeting. The other's name is told only to those who may list it. */
export function clashesOf(tx: Read, { actor, lang, meetings, place, accounts, except }: ClashAsk): Promise<Clash[]> {
  const starts = meetings.map(({ startsAt }) => startsAt.toString())
  const ends = meetings.map(({ endsAt }) => endsAt.toString())
  const samePlace = sql`coalesce(coalesce(meeting.place_id, support_group.place_id) = ${place ?? null}::uuid, false)`
  const sameWorker = sql`EXISTS (SELECT FROM group_facilitator WHERE group_facilitator.group_id = support_group.id
    AND group_facilitator.account_id = ANY(${[...accounts]}::uuid[]))`
  // The few groups that share the place or a worker first: meetings are found by their group, not by time alone.
  return tx.rows(
    row,
    sql`WITH near AS MATERIALIZED (
          SELECT support_group.id FROM support_group
          WHERE support_group.state IN ('draft', 'published') AND support_group.id IS DISTINCT FROM ${except ?? null}::uuid
            AND support_group.last_meeting_at > ${starts[0] ?? null}::timestamptz
            AND (support_group.place_id = ${place ?? null}::uuid OR ${sameWorker}))
        SELECT ours.starts_at, ${samePlace} AS same_place, ${sameWorker} AS same_worker, ${mayOn(actor, 'group.list')} AS sees, ${titleColumns(lang)}
        FROM near
        JOIN meeting ON meeting.group_id = near.id AND meeting.state = 'planned'
        JOIN unnest(${starts}::timestamptz[], ${ends}::timestamptz[]) AS ours (starts_at, ends_at)
          ON meeting.starts_at < ours.ends_at AND meeting.ends_at > ours.starts_at
        JOIN support_group ON support_group.id = near.id
        JOIN programme ON programme.id = support_group.programme_id ${titleJoins}
        ORDER BY ours.starts_at, support_group.id LIMIT 300`,
  )
}
