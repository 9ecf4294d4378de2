/** The programmes' groups with their meetings, as they stand on the day of filling. */
import type { OrganisationId, PlaceId, ProgrammeId, Structure } from '../../src/directory/programme.ts'
import type { GroupId, MeetingId } from '../../src/groups/enrolment.ts'
import type { Meeting } from '../../src/groups/schedule.ts'
import { json, sql, type Transaction } from '../../src/kit/database/index.ts'
import { type Instant, instantIsBefore, type PlainDate } from '../../src/kit/time.ts'
import type { DemoGroup, DemoProgramme } from '../shape.ts'
import { firstDayOf, meetingsOf, structureOf } from './calendar.ts'
import { programmes } from './content.ts'
import type { Directory } from './directory.ts'
import { idFrom, randomOf } from './random.ts'
import type { Leads } from './workers.ts'

export type MadeGroup = {
  /** Tells the group from all others in the demo: its programme's slug and its place in the list. */
  key: string
  id: GroupId
  programme: DemoProgramme
  programmeId: ProgrammeId
  organisationId: OrganisationId
  placeId: PlaceId | null
  content: DemoGroup
  structure: Structure
  size: number
  childcareSize: number
  meetings: (Meeting & { id: MeetingId })[]
  firstDay: PlainDate
  firstMeetingAt: Instant | null
  lastMeetingAt: Instant | null
  state: 'published' | 'ended'
  takesNew: boolean
}
type At = { now: Instant; today: PlainDate }

export const makeGroups = (directory: Directory, at: At): MadeGroup[] =>
  programmes.flatMap((programme) =>
    programme.groups.map((content, index) =>
      makeGroup(directory, at, { programme, content, key: `${programme.slug}/${index}` }),
    ),
  )

function makeGroup(
  directory: Directory,
  { now, today }: At,
  { programme, content, key }: { programme: DemoProgramme; content: DemoGroup; key: string },
): MadeGroup {
  const structure = structureOf(programme.structure, content)
  const meetings = meetingsOf(content, structure, today).map((meeting, index) => ({
    ...meeting,
    id: idFrom('meeting', `${key}/${index}`),
  }))
  const [firstMeetingAt, lastMeetingAt] = [meetings[0]?.startsAt ?? null, meetings.at(-1)?.endsAt ?? null]
  const state = lastMeetingAt && instantIsBefore(lastMeetingAt, now) ? 'ended' : 'published'
  return {
    key,
    id: idFrom('group', key),
    programme,
    programmeId: directory.programme(programme.slug),
    organisationId: directory.organisation(programme.organisation),
    placeId: content.place === undefined ? null : directory.place(content.place),
    content,
    structure,
    size: structure.size,
    childcareSize: content.childcarePlaces ?? 0,
    meetings,
    firstDay: firstDayOf(content, today),
    firstMeetingAt,
    lastMeetingAt,
    state,
    takesNew:
      state === 'published' &&
      takesNew(programme, structure, firstMeetingAt === null || instantIsBefore(now, firstMeetingAt)),
  }
}

/** New families come before the start; to an open meeting and to what goes on without an end, at any time. */
const takesNew = ({ kind }: DemoProgramme, { meetings }: Structure, notStarted: boolean) =>
  notStarted || kind === 'open-meeting' || meetings === 0

export type Counters = { taken: number; childcareTaken: number; queued: number }

/** Writes the groups with the counters of the families that are written after them in the same transaction. */
export async function insertGroups(
  tx: Transaction,
  groups: readonly MadeGroup[],
  countersOf: (group: MadeGroup) => Counters,
) {
  const rows = groups.map((group) => ({
    id: group.id,
    programme_id: group.programmeId,
    state: group.state,
    name: group.content.name,
    place_id: group.placeId,
    municipality_code: group.content.municipality ?? null,
    online: group.content.online,
    language: group.content.language,
    structure: group.structure,
    joining: group.programme.joining,
    queue_order: group.programme.queueOrder,
    size: group.size,
    childcare_size: group.childcareSize,
    ...snake(countersOf(group)),
    first_meeting_at: group.firstMeetingAt?.toString(),
    last_meeting_at: group.lastMeetingAt?.toString(),
    takes_new: group.takesNew,
  }))
  await tx.change(
    sql`INSERT INTO support_group (id, programme_id, state, name, place_id, municipality_code, online, language, structure, joining, queue_order,
          size, childcare_size, taken, childcare_taken, queued, first_meeting_at, last_meeting_at, takes_new)
        SELECT * FROM jsonb_to_recordset(${json(rows)}) AS made (id uuid, programme_id uuid, state text, name jsonb, place_id uuid,
          municipality_code text, online boolean, language text, structure jsonb, joining text, queue_order text, size integer,
          childcare_size integer, taken integer, childcare_taken integer, queued integer, first_meeting_at timestamptz,
          last_meeting_at timestamptz, takes_new boolean)`,
    rows.length,
  )
  await insertMeetings(tx, groups)
}

const snake = ({ taken, childcareTaken, queued }: Counters) => ({ taken, childcare_taken: childcareTaken, queued })

async function insertMeetings(tx: Transaction, groups: readonly MadeGroup[]) {
  const rows = groups.flatMap((group) =>
    group.meetings.map(({ id, startsAt, endsAt }) => ({
      id,
      group_id: group.id,
      starts_at: startsAt.toString(),
      ends_at: endsAt.toString(),
    })),
  )
  await tx.change(
    sql`INSERT INTO meeting (id, group_id, starts_at, ends_at, state)
        SELECT id, group_id, starts_at, ends_at, 'planned'
        FROM jsonb_to_recordset(${json(rows)}) AS made (id uuid, group_id uuid, starts_at timestamptz, ends_at timestamptz)`,
    rows.length,
  )
}

/** A professional's first name may be shown; of peers about half have given their consent. */
export async function insertFacilitators(tx: Transaction, groups: readonly MadeGroup[], leads: Leads) {
  const rows = groups.flatMap((group) => {
    const random = randomOf(`facilitators ${group.key}`)
    return group.content.facilitators.map(({ firstName, peer }, position) => ({
      group_id: group.id,
      position,
      first_name: firstName,
      peer,
      name_shown: !peer || random.chance(0.5),
      account_id: leads(group.programme.slug, firstName),
    }))
  })
  await tx.change(
    sql`INSERT INTO group_facilitator (group_id, position, first_name, peer, name_shown, account_id)
        SELECT * FROM jsonb_to_recordset(${json(rows)})
          AS made (group_id uuid, position smallint, first_name text, peer boolean, name_shown boolean, account_id uuid)`,
    rows.length,
  )
}
