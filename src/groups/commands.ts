/** Deeds on enrolments: permit, decide, write, record, plan. Each is one transaction and can safely run twice. */

import { answersWithin } from '../directory/organisations.ts'
import { type Actor, doerOf } from '../kit/actor.ts'
import { record } from '../kit/audit.ts'
import { sql, type Transaction } from '../kit/database/index.ts'
import { done, refused } from '../kit/faults.ts'
import { dayOf, type Instant, instantOf } from '../kit/time.ts'
import { workingDaysAfter } from '../kit/working-days.ts'
import type { Keeper } from '../people/households.ts'
import { newOwnCode } from '../people/own-page-keys.ts'
import { type Application, eraseOn, insertEnrolment, insertFamily } from './application.ts'
import { answerToJoin, canTake, type EnrolmentId, fits, type GroupId, nextToOffer } from './enrolment.ts'
import { type Enrolment, enrolmentSpot, type Group } from './rows.ts'
import { permit, permitFamily } from './rules.ts'
import { lockEnrolment, lockGroup, move, offerFreePlaces, queueOf } from './seats.ts'
import { tellFacilitators, tellHowItStands } from './telling.ts'

export type By = Keeper & { actor: Actor; origin: string }

/** An offer is answered by the evening of the second working day; the same for everybody, shown as a date. */
const offerLastsWorkingDays = 2
const evening = '20:00'
export const offerUntil = ({ clock }: Keeper): Instant =>
  instantOf(workingDaysAfter(clock.today(), offerLastsWorkingDays), evening)

export const audit = ({ actor, clock }: By) => ({ doer: doerOf(actor), clock })

/** A family asks to join, without an account. Gives its own page: the household and a code to read over the phone. */
export async function askToJoin(
  tx: Transaction,
  by: By,
  { group: id, application }: { group: GroupId; application: Application },
) {
  const group = await lockGroup(tx, id)
  const queue = group.queued > 0 && group.queueOrder === 'time' ? await queueOf(tx, id) : []
  const answer = answerToJoin(group, application, nextToOffer(group, queue) !== undefined)
  if ('refusal' in answer) return refused(answer.refusal)

  const today = by.clock.today()
  const household = await insertFamily(tx, by, { application, until: eraseOn(group, today, dayOf) })
  const answerBy =
    answer.state === 'asked'
      ? instantOf(workingDaysAfter(today, await answersWithin(tx, group.organisationId)), '16:00')
      : undefined
  const enrolment = await insertEnrolment(tx, by, { group, household, application, state: answer.state, answerBy })
  const code = await newOwnCode(tx, household, by)
  await record(tx, audit(by), 'enrolment.ask', { enrolment: enrolment.id, group: id, household })
  await tellHowItStands(tx, by, { enrolment, group, code })
  await tellFacilitators(tx, by, { enrolment, group, what: answer.state === 'asked' ? 'asked' : 'joined' })
  return done({ enrolment, household, code })
}

/** After any change that may have freed something: the next who fit are offered the places and told. */
export async function passOn(tx: Transaction, by: By, group: Group) {
  const answerBy = offerUntil(by)
  for (const offered of await offerFreePlaces(tx, group, { at: by.clock.now(), answerBy })) {
    await record(tx, { doer: { kind: 'service' }, clock: by.clock }, 'enrolment.offer', {
      enrolment: offered.id,
      group: group.id,
    })
    await tellHowItStands(tx, by, { enrolment: { ...offered, state: 'offered', answerBy }, group })
  }
}

/** Whoever gives up a place or a turn, the next is offered it in the same transaction. */
async function leave(
  tx: Transaction,
  by: By,
  { enrolment, group, to }: { enrolment: Enrolment; group: Group; to: 'cancelled' | 'declined' | 'missed' },
) {
  const after = await move(tx, group, enrolment, { to, at: by.clock.now() })
  await passOn(tx, by, after)
  return after
}

/** The family gives up its place; nothing is asked. */
export async function cancelOwn(tx: Transaction, by: By, id: EnrolmentId) {
  await permitFamily(tx, by.actor, 'enrolment.cancel', id)
  const { enrolment, group } = await lockEnrolment(tx, id)
  if (!canTake('cancel', enrolment)) return refused('already-over')
  const after = await leave(tx, by, { enrolment, group, to: 'cancelled' })
  await record(tx, audit(by), 'enrolment.cancel', { enrolment: id, group: group.id })
  await tellHowItStands(tx, by, { enrolment: { ...enrolment, state: 'cancelled' }, group: after })
  await tellFacilitators(tx, by, { enrolment, group: after, what: 'cancelled' })
  return done(undefined)
}

/** The family says yes to the place it was offered. */
export async function acceptOffer(tx: Transaction, by: By, id: EnrolmentId) {
  await permitFamily(tx, by.actor, 'enrolment.accept', id)
  const { enrolment, group } = await lockEnrolment(tx, id)
  if (!canTake('accept', enrolment)) return refused('no-longer-offered')
  await move(tx, group, enrolment, { to: 'joined', at: by.clock.now(), familyYes: true, facilitatorYes: true })
  await record(tx, audit(by), 'enrolment.accept', { enrolment: id, group: group.id })
  await tellHowItStands(tx, by, { enrolment: { ...enrolment, state: 'joined' }, group })
  await tellFacilitators(tx, by, { enrolment, group, what: 'joined' })
  return done(undefined)
}

/**
 * The facilitator has talked with the family and says yes. When the family said yes in the talk it has its place at once;
 * else it is offered one. When there is no room it waits in the queue.
 */
export async function welcome(
  tx: Transaction,
  by: By,
  { enrolment: id, familySaidYes }: { enrolment: EnrolmentId; familySaidYes: boolean },
) {
  await permit(tx, by.actor, 'enrolment.welcome', { enrolment: id })
  const { enrolment, group } = await lockEnrolment(tx, id)
  if (!canTake('welcome', enrolment)) return refused('not-waiting')
  const room = fits(group, enrolment)
  if (!room && enrolment.state === 'queued') return refused('full')
  const to = room ? (familySaidYes ? 'joined' : 'offered') : 'queued'
  const answerBy = to === 'offered' ? offerUntil(by) : undefined
  const change = {
    to,
    at: by.clock.now(),
    facilitatorYes: true,
    familyYes: familySaidYes,
    ...(answerBy && { answerBy }),
  } as const
  await move(tx, group, enrolment, change)
  await record(tx, audit(by), 'enrolment.welcome', { enrolment: id, group: group.id })
  await tellHowItStands(tx, by, {
    enrolment: { ...enrolment, state: to, answerBy: answerBy ?? null, queuedAt: enrolment.queuedAt ?? by.clock.now() },
    group,
  })
  return done({ state: to })
}

/** No place can be given; the reason, in words the family reads, and what comes next. */
export async function decline(
  tx: Transaction,
  by: By,
  { enrolment: id, reason }: { enrolment: EnrolmentId; reason: string },
) {
  await permit(tx, by.actor, 'enrolment.decline', { enrolment: id })
  const { enrolment, group } = await lockEnrolment(tx, id)
  if (!canTake('decline', enrolment)) return refused('not-waiting')
  await leave(tx, by, { enrolment, group, to: 'declined' })
  const sealed = by.secrets.seal(enrolmentSpot('decline_reason_sealed', id), reason)
  await tx.change(sql`UPDATE enrolment SET decline_reason_sealed = ${sealed} WHERE id = ${id}`, 1)
  await record(tx, audit(by), 'enrolment.decline', { enrolment: id, group: group.id })
  await tellHowItStands(tx, by, { enrolment: { ...enrolment, state: 'declined' }, group })
  return done(undefined)
}

/** The family rang and asked a worker to give up the place. */
export async function cancelFor(tx: Transaction, by: By, id: EnrolmentId) {
  await permit(tx, by.actor, 'enrolment.cancel-for', { enrolment: id })
  const { enrolment, group } = await lockEnrolment(tx, id)
  if (!canTake('cancel', enrolment)) return refused('already-over')
  const after = await leave(tx, by, { enrolment, group, to: 'cancelled' })
  await record(tx, audit(by), 'enrolment.cancel-for', { enrolment: id, group: group.id })
  await tellHowItStands(tx, by, { enrolment: { ...enrolment, state: 'cancelled' }, group: after })
  return done(undefined)
}

/** The clock's deed: an offer nobody answered passes on. Jobs are only ticks; the due date is the row's. */
export async function missOffer(tx: Transaction, by: By, id: EnrolmentId) {
  const { enrolment, group } = await lockEnrolment(tx, id)
  const due = enrolment.answerBy !== null && enrolment.answerBy.epochMilliseconds <= by.clock.now().epochMilliseconds
  if (!canTake('miss', enrolment) || !due) return
  const after = await leave(tx, by, { enrolment, group, to: 'missed' })
  await record(tx, { doer: { kind: 'service' }, clock: by.clock }, 'enrolment.miss', { enrolment: id, group: group.id })
  await tellHowItStands(tx, by, { enrolment: { ...enrolment, state: 'missed' }, group: after })
}
