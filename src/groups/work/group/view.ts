/** What the page of a group is drawn from. */
import type { Words } from '../../../directory/texts.ts'
import type { Frame } from '../../../kit/http/index.ts'
import { type Clock, instantIsBefore } from '../../../kit/time.ts'
import type { Facilitator } from '../../facilitators.ts'
import type { MakeUps } from '../../make-up.ts'
import type { GroupDeed } from '../../rules.ts'
import type { GroupFacts, HeldMeeting, Member } from '../../work-groups.ts'
import type { MessageFate, SentMessage } from '../../work-messages.ts'

export type WorkGroupView = {
  frame: Frame
  group: GroupFacts
  members: readonly Member[]
  past: readonly Member[]
  meetings: readonly HeldMeeting[]
  facilitators: readonly Facilitator[]
  where: { name: Words; address: string } | undefined
  byHand: readonly MessageFate[]
  sent: readonly SentMessage[]
  makeUps: MakeUps
  may: ReadonlySet<GroupDeed>
  clock: Clock
  /** The address people know the service by, for the link to copy. */
  origin: string
}

export const isRunning = ({ state }: GroupFacts) => state === 'draft' || state === 'published'
/** The meetings still to be held. */
export const coming = ({ meetings, clock }: WorkGroupView) =>
  meetings.filter(({ state, endsAt }) => state === 'planned' && !instantIsBefore(endsAt, clock.now()))
