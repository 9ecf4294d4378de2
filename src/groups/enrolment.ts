/** An enrolment: a family as a unit asks for, waits for, has or gives up its place in a group. Pure: no database here. */
import type { Joining, QueueOrder } from '../directory/programme.ts'
import type { Id } from '../kit/ids.ts'

export type EnrolmentId = Id<'enrolment'>
export type GroupId = Id<'group'>
export type MeetingId = Id<'meeting'>

export const enrolmentStates = [
  'asked',
  'joined',
  'queued',
  'offered',
  'declined',
  'cancelled',
  'ended',
  'missed',
] as const
export type EnrolmentState = (typeof enrolmentStates)[number]

export type EnrolmentStep =
  | 'welcome' // the facilitator has talked with the family and says yes
  | 'put-in-queue' // the facilitator says yes, but there is no place now
  | 'accept' // the family says yes to an offered place
  | 'cancel' // the family gives up its place, its turn or its asking
  | 'decline' // no place can be given; the reason is told
  | 'miss' // an offer ran out
  | 'end' // the group is over

/** The states each step may start from: pages offer by it, commands refuse by it. */
const startsFrom: Record<EnrolmentStep, readonly EnrolmentState[]> = {
  welcome: ['asked', 'queued'],
  'put-in-queue': ['asked'],
  accept: ['offered'],
  cancel: ['asked', 'joined', 'queued', 'offered'],
  decline: ['asked', 'queued'],
  miss: ['offered'],
  end: ['joined'],
}
export const canTake = (step: EnrolmentStep, enrolment: { state: EnrolmentState }) =>
  startsFrom[step].includes(enrolment.state)

/** A place is held from the offer on, so that nobody is offered what another takes. */
export const holdsPlace = (state: EnrolmentState) => state === 'joined' || state === 'offered'

/** What a family needs of a group's countable things: one place, and childcare for so many children. */
export type Claim = { childcareChildren: number }
export type Room = { size: number; taken: number; childcareSize: number; childcareTaken: number }

/** A family fits as a unit: its place and its children's care, all or none. `size` 0 = no limit. */
export const fits = (room: Room, claim: Claim) =>
  (room.size === 0 || room.taken < room.size) && room.childcareTaken + claim.childcareChildren <= room.childcareSize

/** A claim that can never be met, however many cancel: more childcare than the group has. */
export const canEverFit = (room: Room, claim: Claim) => claim.childcareChildren <= room.childcareSize

export type GroupRules = Room & {
  state: 'draft' | 'published' | 'cancelled' | 'ended'
  takesNew: boolean
  joining: Joining
  queueOrder: QueueOrder
}

export type JoinRefusal = 'closed' | 'through-worker' | 'not-enough-childcare'

/**
 * What happens when a family asks to join: an open group gives a place or a turn in the queue at once, a preliminary one
 * lets a facilitator talk with the family first. Nobody passes a queue: `queueHasFitting` tells whether somebody ahead fits.
 */
export function answerToJoin(
  group: GroupRules,
  claim: Claim,
  queueHasFitting: boolean,
): { state: EnrolmentState } | { refusal: JoinRefusal } {
  if (group.state !== 'published' || !group.takesNew) return { refusal: 'closed' }
  if (group.joining === 'through-worker') return { refusal: 'through-worker' }
  if (!canEverFit(group, claim)) return { refusal: 'not-enough-childcare' }
  if (group.joining === 'preliminary') return { state: 'asked' }
  return { state: fits(group, claim) && !queueHasFitting ? 'joined' : 'queued' }
}

/** The change of a group's counters when an enrolment moves. */
export const countersMoved = (from: EnrolmentState | undefined, to: EnrolmentState, claim: Claim) => {
  const place = Number(holdsPlace(to)) - Number(from !== undefined && holdsPlace(from))
  return {
    taken: place,
    childcareTaken: place * claim.childcareChildren,
    queued: Number(to === 'queued') - Number(from === 'queued'),
  }
}

/** The first in the queue who fits; those before who do not fit (their childcare is not free) keep their turn. */
export const nextToOffer = <Waiting extends Claim>(room: Room, queue: readonly Waiting[]) =>
  queue.find((waiting) => fits(room, waiting))

/** Free places as the public is told: never a number (DESIGN § 5b). */
export type Seats = 'room' | 'few' | 'full' | 'no-limit'
export const seatsOf = ({ size, taken }: Pick<Room, 'size' | 'taken'>): Seats =>
  size === 0 ? 'no-limit' : taken >= size ? 'full' : size - taken <= Math.max(1, Math.floor(size / 4)) ? 'few' : 'room'
