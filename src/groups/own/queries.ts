/** What a family sees of its own enrolments. */
import { z } from 'zod'
import { type ConfidentialAddress, confidentialAddress } from '../../directory/places.ts'
import { type PersonalRead, sql } from '../../kit/database/index.ts'
import { idOf } from '../../kit/ids.ts'
import type { Lang } from '../../kit/words.ts'
import type { HouseholdId, Keeper } from '../../people/households.ts'
import { type PublicGroup, publicGroup } from '../queries.ts'
import { type Enrolment, enrolmentColumns, enrolmentRow, enrolmentSpot } from '../rows.ts'
import { queueNumber } from '../seats.ts'

export type OwnEnrolment = {
  enrolment: Enrolment
  shown: PublicGroup
  /** Only where the order is by time. */
  queuePlace: number | undefined
  declineReason: string
  /** Meetings for which the family has said that it does not come. */
  notComing: ReadonlySet<string>
  /** The address of a confidential place, told only to those who have joined. */
  confidential: ConfidentialAddress | undefined
}

const tellsNot = (tx: PersonalRead, enrolment: Enrolment['id']) =>
  tx.rows(
    z.object({ meetingId: idOf<'meeting'>() }),
    sql`SELECT meeting_id FROM attendance WHERE enrolment_id = ${enrolment} AND mark = 'told'`,
  )

/** All enrolments of the household, open ones first, newest first. */
export async function ownEnrolments(
  tx: PersonalRead,
  keeper: Keeper,
  { household, lang }: { household: HouseholdId; lang: Lang },
): Promise<OwnEnrolment[]> {
  const rows = await tx.rows(
    enrolmentRow,
    sql`SELECT ${enrolmentColumns} FROM enrolment WHERE household_id = ${household}
        ORDER BY state IN ('declined', 'cancelled', 'missed', 'ended'), state_since DESC, id`,
  )
  const own: OwnEnrolment[] = []
  for (const enrolment of rows) {
    const shown = await publicGroup(tx, { id: enrolment.groupId, lang, clock: keeper.clock })
    if (shown) own.push(await withDetails(tx, keeper, { enrolment, shown }))
  }
  return own
}

async function withDetails(
  tx: PersonalRead,
  keeper: Keeper,
  { enrolment, shown }: Pick<OwnEnrolment, 'enrolment' | 'shown'>,
): Promise<OwnEnrolment> {
  const { place, group } = shown
  const sealed = enrolment.declineReasonSealed
  return {
    enrolment,
    shown,
    queuePlace:
      enrolment.state === 'queued' && group.queueOrder === 'time' ? await queueNumber(tx, enrolment) : undefined,
    declineReason: sealed ? keeper.secrets.open(enrolmentSpot('decline_reason_sealed', enrolment.id), sealed) : '',
    notComing: new Set((await tellsNot(tx, enrolment.id)).map(({ meetingId }) => meetingId)),
    confidential:
      place?.confidential && enrolment.state === 'joined'
        ? await confidentialAddress(tx, keeper.secrets, place.id)
        : undefined,
  }
}
