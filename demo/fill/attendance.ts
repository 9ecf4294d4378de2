/** Marks of the meetings that have been held: most came, some told beforehand that they cannot, a few just stayed away. */
import { json, sql, type Transaction } from '../../src/kit/database/index.ts'
import { type Instant, instantIsBefore } from '../../src/kit/time.ts'
import type { Standing } from './enrolments.ts'
import { enrolmentId } from './households.ts'
import { type Random, randomOf } from './random.ts'

/** People drop in to an open meeting when they like; a closed group is kept to. */
const presentChance = { 'open-meeting': 0.6, other: 0.84 } as const

function markOf(random: Random, kind: string) {
  const present = presentChance[kind === 'open-meeting' ? 'open-meeting' : 'other']
  const fell = random.next()
  return fell < present ? 'present' : fell < present + (1 - present) * 0.6 ? 'told' : 'absent'
}

function marksOf(family: Standing, now: Instant) {
  const { group, stateSince, askedAt, state } = family
  if (state !== 'joined' && state !== 'ended') return []
  const random = randomOf(`attendance ${family.key}`)
  const joinedAt = state === 'ended' ? askedAt : stateSince
  const held = group.meetings.filter(
    ({ startsAt, endsAt }) => instantIsBefore(joinedAt, startsAt) && instantIsBefore(endsAt, now),
  )
  return held.map(({ id, endsAt }) => ({
    meeting_id: id,
    enrolment_id: enrolmentId(family),
    mark: markOf(random, group.programme.kind),
    marked_at: endsAt.toString(),
  }))
}

export async function insertAttendance(tx: Transaction, families: readonly Standing[], now: Instant) {
  const rows = families.flatMap((family) => marksOf(family, now))
  await tx.change(
    sql`INSERT INTO attendance (meeting_id, enrolment_id, mark, marked_at)
        SELECT * FROM jsonb_to_recordset(${json(rows)}) AS made (meeting_id uuid, enrolment_id uuid, mark text, marked_at timestamptz)`,
    rows.length,
  )
  return rows.length
}
