/** Deeds on a whole group: made from a programme, published, changed while it runs, cancelled. One deed is one transaction. */
import type { Joining, PlaceId, ProgrammeId, QueueOrder, Structure } from '../directory/programme.ts'
import { getProgramme, type Programme } from '../directory/programmes.ts'
import type { Words } from '../directory/texts.ts'
import { type Actor, organisationsAs } from '../kit/actor.ts'
import { record } from '../kit/audit.ts'
import { announce as announceChange } from '../kit/database/announce.ts'
import { json, sql, type Transaction } from '../kit/database/index.ts'
import { done, forbidden, notFound, refused } from '../kit/faults.ts'
import { newId } from '../kit/ids.ts'
import { instantIsBefore } from '../kit/time.ts'
import { audit, type By, passOn } from './commands.ts'
import type { GroupId } from './enrolment.ts'
import { type Facilitator, setFacilitators } from './facilitators.ts'
import { announce, enrolmentsIn } from './group-message.ts'
import { cancelComing } from './meeting-commands.ts'
import { insertMeetings } from './meetings.ts'
import type { Group } from './rows.ts'
import { permit } from './rules.ts'
import type { Meeting } from './schedule.ts'
import { lockGroup, move } from './seats.ts'

/** On site in one of the organiser's places, online, or only the municipality is told. */
export type Where = { placeId: PlaceId | null; municipalityCode: string | null; online: boolean }

export type GroupPlan = {
  name: Words
  language: string
  joining: Joining
  queueOrder: QueueOrder
  where: Where
  size: number
  childcareSize: number
  facilitators: readonly Facilitator[]
  /** What the rhythm of this group changes in the programme's structure. */
  rhythm: Pick<Structure, 'timesPerWeek' | 'everyWeeks' | 'meetings' | 'minutes'>
  meetings: readonly Meeting[]
}

/** Groups are made by coordinators of the programme's own organisation; for those who do not work there the page is not. */
export function permitMaking(actor: Actor, { organisationId, state }: Pick<Programme, 'organisationId' | 'state'>) {
  if (!organisationsAs(actor, 'coordinator', 'facilitator').includes(organisationId)) throw notFound()
  if (state === 'closed' || !organisationsAs(actor, 'coordinator').includes(organisationId))
    throw forbidden('group.make')
}

/** A draft: nobody sees it before it is published. */
export async function makeGroup(
  tx: Transaction,
  by: By,
  { programme: id, plan }: { programme: ProgrammeId; plan: GroupPlan },
) {
  const programme = await getProgramme(tx, id)
  permitMaking(by.actor, programme)
  const group = newId<'group'>()
  const structure: Structure = { ...programme.structure, ...plan.rhythm, size: plan.size }
  await tx.change(
    sql`INSERT INTO support_group (id, programme_id, state, name, place_id, municipality_code, online, language, structure, joining, queue_order,
          size, childcare_size, takes_new)
        VALUES (${group}, ${id}, 'draft', ${json(plan.name)}, ${plan.where.placeId}, ${plan.where.municipalityCode}, ${plan.where.online},
          ${plan.language}, ${json(structure)}, ${plan.joining}, ${plan.queueOrder}, ${plan.size}, ${plan.childcareSize}, true)`,
    1,
  )
  await insertMeetings(tx, group, plan.meetings)
  await setFacilitators(tx, group, plan.facilitators)
  await record(tx, audit(by), 'group.make', { group, programme: id })
  return done(group)
}

/** From now on families find it and can join. */
export async function publishGroup(tx: Transaction, by: By, id: GroupId) {
  await permit(tx, by.actor, 'group.publish', { group: id })
  const group = await lockGroup(tx, id)
  if (group.state !== 'draft') return refused('not-draft')
  if ((await getProgramme(tx, group.programmeId)).state !== 'published') return refused('programme-not-published')
  if (group.lastMeetingAt === null || instantIsBefore(group.lastMeetingAt, by.clock.now()))
    return refused('no-coming-meetings')
  await tx.change(sql`UPDATE support_group SET state = 'published' WHERE id = ${id}`, 1)
  await record(tx, audit(by), 'group.publish', { group: id })
  await announceChange(tx, 'directory')
  return done(undefined)
}

/** What may change while a group runs; its rhythm changes meeting by meeting. */
export type GroupChange = Pick<GroupPlan, 'name' | 'where' | 'size' | 'childcareSize' | 'facilitators'> & {
  takesNew: boolean
  /** Only of a draft: a running group keeps the way of joining it started with. */
  beginnings?: Pick<GroupPlan, 'language' | 'joining' | 'queueOrder'>
}

const placeMoved = (group: Group, { placeId, municipalityCode, online }: Where) =>
  group.placeId !== placeId ||
  group.online !== online ||
  (placeId === null && !online && group.municipalityCode !== municipalityCode)

export async function editGroup(
  tx: Transaction,
  by: By,
  { group: id, change }: { group: GroupId; change: GroupChange },
) {
  await permit(tx, by.actor, 'group.edit', { group: id })
  const group = await lockGroup(tx, id)
  if (group.state !== 'draft' && group.state !== 'published') return refused('already-over')
  if (change.size !== 0 && change.size < group.taken) return refused('size-below-taken')
  if (change.childcareSize < group.childcareTaken) return refused('childcare-below-taken')
  await writeChange(tx, group, change)
  await setFacilitators(tx, id, change.facilitators)
  await record(tx, audit(by), 'group.edit', { group: id })
  await announceChange(tx, 'directory')
  if (group.state === 'published' && placeMoved(group, change.where)) await tellPlaceChanged(tx, by, group)
  // More places: the next in the queue are offered them in the same transaction.
  await passOn(tx, by, await lockGroup(tx, id))
  return done(undefined)
}

async function writeChange(
  tx: Transaction,
  group: Group,
  { name, where, size, childcareSize, takesNew, beginnings }: GroupChange,
) {
  const { language, joining, queueOrder } = group.state === 'draft' && beginnings ? beginnings : group
  await tx.change(
    sql`UPDATE support_group SET name = ${json(name)}, place_id = ${where.placeId}, municipality_code = ${where.municipalityCode}, online = ${where.online},
          size = ${size}, childcare_size = ${childcareSize}, takes_new = ${takesNew}, language = ${language}, joining = ${joining}, queue_order = ${queueOrder}
        WHERE id = ${group.id}`,
    1,
  )
}

async function tellPlaceChanged(tx: Transaction, by: By, group: Group) {
  await tx.change(
    sql`UPDATE meeting SET revision = revision + 1
        WHERE group_id = ${group.id} AND state = 'planned' AND place_id IS NULL AND ends_at > ${by.clock.now()}`,
  )
  await announce(tx, by, {
    kind: 'place-changed',
    batch: newId(),
    group,
    enrolments: await enrolmentsIn(tx, group.id, ['joined']),
    say: (words) => ({ subject: words.subject.message, text: words.placeChanged, sms: words.sms.placeChanged }),
    calendar: true,
  })
}

/** The whole group is off: its coming meetings, its places, its queue and those who asked. `text`: the worker's own words, if any. */
export async function cancelGroup(tx: Transaction, by: By, { group: id, text }: { group: GroupId; text: string }) {
  await permit(tx, by.actor, 'group.cancel', { group: id })
  const group = await lockGroup(tx, id)
  if (group.state !== 'draft' && group.state !== 'published') return refused('already-over')
  await tx.change(sql`UPDATE support_group SET state = 'cancelled', takes_new = false WHERE id = ${id}`, 1)
  await cancelComing(tx, by, id)
  const enrolments = await enrolmentsIn(tx, id, ['asked', 'joined', 'queued', 'offered'])
  for (const enrolment of enrolments) await move(tx, group, enrolment, { to: 'cancelled', at: by.clock.now() })
  await announce(tx, by, {
    kind: 'group-cancelled',
    batch: id,
    group,
    enrolments,
    say: (words) => ({
      subject: words.subject.message,
      text: [words.groupCancelled, text].filter(Boolean).join('\n\n'),
      sms: words.sms.general,
    }),
    calendar: true,
  })
  await record(tx, audit(by), 'group.cancel', { group: id })
  await announceChange(tx, 'directory')
  return done({ families: enrolments.length })
}
