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

/** How many of a programme's groups are looked at: the best by day, distance and room is chosen among them. */
const PER_PROGRAMME = 4

export async function nextGroupsOf(
  tx: Read,
  { ids, where, clock }: { ids: readonly ProgrammeId[]; where: Where | undefined; clock: Clock },
): Promise<NextGroup[]> {
  if (ids.length === 0) return []
  const { lat, lon } = where?.point ?? { lat: null, lon: null }
  return tx.rows(
    groupRow,
    sql`SELECT near.id, near.programme_id, near.name, near.online, near.joining, near.size, near.taken, near.queued, near.childcare_size, near.language,
               near.meetings, near.first_meeting_at, near.place_name, near.municipality, near.municipality_code, near.confidential, near.km, near.order_km,
               (SELECT min(starts_at) FROM meeting WHERE meeting.group_id = near.id AND meeting.state = 'planned' AND starts_at > ${clock.now()}) AS next_at
        FROM unnest(${[...ids]}::uuid[]) AS wanted (id)
        CROSS JOIN LATERAL (
          SELECT * FROM (
            SELECT support_group.id, support_group.programme_id, support_group.name, online, support_group.joining, size, taken, queued, childcare_size,
                   language, (support_group.structure ->> 'meetings')::integer AS meetings, first_meeting_at,
                   CASE WHEN place.confidential OR programme.sensitive THEN NULL ELSE place.name END AS place_name,
                   coalesce(place.confidential, false) OR (programme.sensitive AND NOT online) AS confidential,
                   municipality.code AS municipality_code,
                   CASE WHEN municipality.code IS NOT NULL
                        THEN jsonb_build_object('fi', municipality.name_fi, 'sv', municipality.name_sv, 'en', municipality.name_en) END AS municipality,
                   CASE WHEN online OR place.confidential OR programme.sensitive THEN NULL ELSE ${kilometres({ lat, lon })} END AS km,
                   -- A confidential place, or the place of a sensitive group, is not told, nor how far it is; its municipality's orders the groups and goes no further.
                   CASE WHEN online THEN 0 ELSE coalesce(${kilometres({ lat, lon })}, 0) END AS order_km,
                   (size > 0 AND taken >= size) AS is_full
            FROM support_group
            JOIN programme ON programme.id = support_group.programme_id
            LEFT JOIN place ON place.id = support_group.place_id
            LEFT JOIN municipality ON municipality.code = coalesce(place.municipality_code, support_group.municipality_code)
            WHERE support_group.programme_id = wanted.id AND support_group.state = 'published' AND takes_new AND last_meeting_at > ${clock.now()}
          ) AS measured
          ORDER BY order_km > 25, order_km > 70, is_full, first_meeting_at, id LIMIT ${PER_PROGRAMME}
        ) AS near
        ORDER BY near.programme_id, near.order_km > 25, near.order_km > 70, near.is_full, near.first_meeting_at, near.id`,
  )
}

/** Straight line, flat: within Finland the error is below a hundredth. Null without a point or a place. */
const kilometres = ({ lat, lon }: { lat: number | null; lon: number | null }) =>
  sql`sqrt(power((coalesce(place.lat, municipality.lat) - ${lat}::float8) * 111.2, 2)
         + power((coalesce(place.lon, municipality.lon) - ${lon}::float8) * 111.32 * cos(radians(${lat}::float8)), 2))`
