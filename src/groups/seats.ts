/**
 * The one place where seats change hands. Everything here happens under the lock of the group's row, in one transaction:
 * whoever holds the lock sees the truth, counts it, and offers what came free to the next who fits.
 */
import { z } from 'zod'
import { type Read, sql, type Transaction } from '../kit/database/index.ts'
import { notFound } from '../kit/faults.ts'
import type { Instant } from '../kit/time.ts'
import { countersMoved, type EnrolmentId, type EnrolmentState, type GroupId, nextToOffer } from './enrolment.ts'
import { type Enrolment, enrolmentColumns, enrolmentRow, type Group, groupColumns, groupRow } from './rows.ts'

/** The group, locked until the transaction ends: joins, cancellations and promotions of one group go one at a time. */
export async function lockGroup(tx: Transaction, id: GroupId): Promise<Group> {
  const group = await tx.find(
    groupRow,
    sql`SELECT ${groupColumns} FROM support_group JOIN programme ON programme.id = support_group.programme_id
        WHERE support_group.id = ${id} FOR UPDATE OF support_group`,
  )
  if (group === undefined) throw notFound()
  return group
}

/** The enrolment with its group locked first: always in this order, so that two deeds never wait for each other. */
export async function lockEnrolment(tx: Transaction, id: EnrolmentId): Promise<{ enrolment: Enrolment; group: Group }> {
  const { groupId } = await tx.get(
    enrolmentRow.pick({ groupId: true }),
    sql`SELECT group_id FROM enrolment WHERE id = ${id}`,
  )
  const group = await lockGroup(tx, groupId)
  const enrolment = await tx.get(
    enrolmentRow,
    sql`SELECT ${enrolmentColumns} FROM enrolment WHERE enrolment.id = ${id}`,
  )
  return { enrolment, group }
}

/** Those in the queue, in its order: by time of asking. A queue by need is walked by a person, not by this. */
export const queueOf = (tx: Read, group: GroupId) =>
  tx.rows(
    enrolmentRow,
    sql`SELECT ${enrolmentColumns} FROM enrolment WHERE group_id = ${group} AND state = 'queued' ORDER BY queued_at, asked_number`,
  )

/** How many families are before this one in a queue by time, plus one. */
export async function queueNumber(tx: Read, { groupId, id }: Pick<Enrolment, 'groupId' | 'id'>) {
  const { before } = await tx.get(
    z.object({ before: z.number() }),
    sql`SELECT count(*) AS before FROM enrolment WHERE group_id = ${groupId} AND state = 'queued' AND (queued_at, asked_number) < (SELECT queued_at, asked_number FROM enrolment WHERE id = ${id})`,
  )
  return before + 1
}

export type Move = {
  to: EnrolmentState
  at: Instant
  answerBy?: Instant
  familyYes?: boolean
  facilitatorYes?: boolean
}

/** Moves an enrolment and the group's counters together; the counters' own CHECKs refuse a place too many. */
export async function move(tx: Transaction, group: Group, enrolment: Enrolment, change: Move): Promise<Group> {
  await tx.change(
    sql`UPDATE enrolment SET state = ${change.to}, state_since = ${change.at}, answer_by = ${change.answerBy ?? null},
          queued_at = CASE WHEN ${change.to} = 'queued' THEN coalesce(queued_at, ${change.at}) ELSE queued_at END,
          family_yes = coalesce(${change.familyYes ?? null}, family_yes),
          facilitator_yes = coalesce(${change.facilitatorYes ?? null}, facilitator_yes)
        WHERE id = ${enrolment.id} AND state = ${enrolment.state}`,
    1,
  )
  return addToCounters(tx, group, countersMoved(enrolment.state, change.to, enrolment))
}

export async function addToCounters(
  tx: Transaction,
  group: Group,
  by: { taken: number; childcareTaken: number; queued: number },
): Promise<Group> {
  await tx.change(
    sql`UPDATE support_group SET taken = taken + ${by.taken}, childcare_taken = childcare_taken + ${by.childcareTaken},
          queued = queued + ${by.queued} WHERE id = ${group.id}`,
    1,
  )
  return {
    ...group,
    taken: group.taken + by.taken,
    childcareTaken: group.childcareTaken + by.childcareTaken,
    queued: group.queued + by.queued,
  }
}

/** Offers what is free to those in a queue by time, until nobody waiting fits. Gives the enrolments that were offered a place. */
export async function offerFreePlaces(
  tx: Transaction,
  locked: Group,
  offer: { at: Instant; answerBy: Instant },
): Promise<Enrolment[]> {
  if (locked.queueOrder !== 'time' || locked.state !== 'published') return []
  const offered: Enrolment[] = []
  let group = locked
  let queue = await queueOf(tx, group.id)
  for (let next = nextToOffer(group, queue); next !== undefined; next = nextToOffer(group, queue)) {
    group = await move(tx, group, next, { to: 'offered', ...offer })
    offered.push(next)
    const { id } = next
    queue = queue.filter((waiting) => waiting.id !== id)
  }
  return offered
}
