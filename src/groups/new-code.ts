/** A new code for a family that has lost its own, or whose code may have come to somebody else. Given by one who may see the family. */
import { endFamilySessions } from '../access/sessions.ts'
import { doerOf } from '../kit/actor.ts'
import { record } from '../kit/audit.ts'
import type { Transaction } from '../kit/database/index.ts'
import { lockHousehold } from '../people/households.ts'
import { newOwnCode, revokeLinks } from '../people/own-page-keys.ts'
import type { By } from './commands.ts'
import type { EnrolmentId } from './enrolment.ts'
import { permit } from './rules.ts'
import { findEnrolment } from './work-enrolment.ts'

/** `closesAll`: the links of earlier messages stop working too, and the page closes wherever it is open now. */
export async function giveNewCode(
  tx: Transaction,
  by: By,
  { enrolment, closesAll }: { enrolment: EnrolmentId; closesAll: boolean },
): Promise<string> {
  await permit(tx, by.actor, 'enrolment.new-code', { enrolment })
  const { householdId: household } = await findEnrolment(tx, enrolment)
  await lockHousehold(tx, household)
  const code = await newOwnCode(tx, household, by)
  if (closesAll) {
    await revokeLinks(tx, household, by)
    await endFamilySessions(tx, household)
  }
  const deed = closesAll ? 'enrolment.new-code-closing-all' : 'enrolment.new-code'
  await record(tx, { doer: doerOf(by.actor), clock: by.clock }, deed, { enrolment, household })
  return code
}
