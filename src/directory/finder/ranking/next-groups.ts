/** For each programme the group one could go to next: nearest first when there is a point to measure from, else soonest. */
import { z } from 'zod'
import { instant, type Read, sql } from '../../../kit/database/index.ts'
import { idOf } from '../../../kit/ids.ts'
import type { Clock } from '../../../kit/time.ts'
import { joiningWays, type ProgrammeId } from '../../programme.ts'
import { wordsShape } from '../../texts.ts'
import type { Where } from './ask.ts'

const groupRow = z.object({
  id: idOf<'group'>(),
  programmeId: idOf<'programme'>(),
  name: wordsShape,
  online: z.boolean(),
  joining: z.enum(joiningWays),
  size: z.number(),
  taken: z.number(),
  queued: z.number(),
  childcareSize: z.number(),
  language: z.string(),
  meetings: z.number(),
  firstMeetingAt: instant().nullable(),
  nextAt: instant().nullable(),
  placeName: wordsShape.nullable(),
  municipality: wordsShape.nullable(),
  municipalityCode: z.string().nullable(),
  confidential: z.boolean(),
  km: z.number().nullable(),
  /** Orders groups, also to places that are not told; shown to nobody. */
  orderKm: z.number(),
})
export type NextGroup = z.output<typeof groupRow>

type Asked = { ids: readonly ProgrammeId[]; where: Where | undefined; clock: Clock; ofEach: number }

/** Which is nearest and soonest is decided where the groups are (groups_to_join), so that few are read. */
export async function nextGroupsOf(tx: Read, { ids, where, clock, ofEach }: Asked): Promise<NextGroup[]> {
  if (ids.length === 0) return []
  const { lat, lon } = where?.point ?? { lat: null, lon: null }
  return tx.rows(
    groupRow,
    sql`SELECT * FROM groups_to_join(${[...ids]}::uuid[], ${lat}::float8, ${lon}::float8, ${clock.now()}::timestamptz, ${ofEach}::integer)`,
  )
}
