/** One family's enrolment, opened: what it told, how it may be reached, and where it could be shown to next. */
import { z } from 'zod'
import { instant, type Read, sql } from '../kit/database/index.ts'
import { idOf } from '../kit/ids.ts'
import type { Secrets } from '../kit/secrets.ts'
import type { Clock } from '../kit/time.ts'
import type { Lang } from '../kit/words.ts'
import { contactRulesOf } from '../people/contact-rules.ts'
import { getHousehold, type Keeper, peopleOf } from '../people/households.ts'
import { codeMadeAt } from '../people/own-page-keys.ts'
import type { EnrolmentId } from './enrolment.ts'
import { programmeNameIn, titleColumns, titleJoins, titleShape } from './group-title.ts'
import { type Enrolment, enrolmentColumns, enrolmentRow, enrolmentSpot, type Group } from './rows.ts'
import { queueNumber } from './seats.ts'
import { getGroupFacts } from './work-groups.ts'

const sealedTexts = ['diets', 'notWith', 'note', 'declineReason'] as const
type Told = Record<(typeof sealedTexts)[number], string>

function toldOf(secrets: Secrets, row: Enrolment): Told {
  const open = (column: Parameters<typeof enrolmentSpot>[0], sealed: Buffer | null) =>
    sealed ? secrets.open(enrolmentSpot(column, row.id), sealed) : ''
  return {
    diets: open('diets_sealed', row.dietsSealed),
    notWith: open('not_with_sealed', row.notWithSealed),
    note: open('note_sealed', row.noteSealed),
    declineReason: open('decline_reason_sealed', row.declineReasonSealed),
  }
}

export const findEnrolment = (tx: Read, id: EnrolmentId) =>
  tx.get(enrolmentRow, sql`SELECT ${enrolmentColumns} FROM enrolment WHERE enrolment.id = ${id}`)

/** Everything a worker who may read it sees of one enrolment. */
export async function openedEnrolment(tx: Read, keeper: Keeper, { id, lang }: { id: EnrolmentId; lang: Lang }) {
  const enrolment = await findEnrolment(tx, id)
  const group = await getGroupFacts(tx, enrolment.groupId, lang)
  const people = await peopleOf(tx, keeper, [enrolment.householdId])
  return {
    enrolment,
    group,
    told: toldOf(keeper.secrets, enrolment),
    household: await getHousehold(tx, enrolment.householdId),
    adults: people.filter(({ kind }) => kind === 'adult').map(({ name }) => name),
    childAgesMonths: people.flatMap(({ kind, ageMonths }) =>
      kind === 'child' && ageMonths !== undefined ? [ageMonths] : [],
    ),
    codeMadeAt: await codeMadeAt(tx, enrolment.householdId),
    contacts: await contactRulesOf(tx, keeper.secrets, enrolment.householdId),
    queuePlace:
      enrolment.state === 'queued' && group.queueOrder === 'time' ? await queueNumber(tx, enrolment) : undefined,
  }
}
export type OpenedEnrolment = Awaited<ReturnType<typeof openedEnrolment>>

const suggestionRow = z.object({ id: idOf<'group'>(), firstAt: instant().nullable(), ...titleShape })
export type Suggestion = z.output<typeof suggestionRow>

/** The organisation's other groups that take new families and still meet: to suggest when this one cannot take the family. */
export const groupsToSuggest = (
  tx: Read,
  { group, clock, lang }: { group: Pick<Group, 'id' | 'organisationId'>; clock: Clock; lang: Lang },
) =>
  tx.rows(
    suggestionRow,
    sql`SELECT support_group.id, greatest(support_group.first_meeting_at, ${clock.now()}) AS first_at, ${titleColumns(lang)}
        FROM support_group JOIN programme ON programme.id = support_group.programme_id ${titleJoins}
        WHERE programme.organisation_id = ${group.organisationId} AND support_group.state = 'published' AND support_group.takes_new
          AND support_group.last_meeting_at > ${clock.now()} AND support_group.id <> ${group.id}
        ORDER BY ${programmeNameIn(lang)} COLLATE "fi-x-icu", support_group.first_meeting_at, support_group.id LIMIT 100`,
  )
