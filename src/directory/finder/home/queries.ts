/** The groups that start next, each of another programme, with room in them. */
import { z } from 'zod'
import { instant, type Read, sql } from '../../../kit/database/index.ts'
import { idOf } from '../../../kit/ids.ts'
import type { Clock } from '../../../kit/time.ts'
import type { Lang } from '../../../kit/words.ts'
import { joiningWays, programmeKinds } from '../../programme.ts'
import { textOrder, wordsShape } from '../../texts.ts'

const soonRow = z.object({
  id: idOf<'group'>(),
  kind: z.enum(programmeKinds),
  name: z.string(),
  textLang: z.string(),
  startsAt: instant(),
  online: z.boolean(),
  joining: z.enum(joiningWays),
  size: z.number(),
  taken: z.number(),
  municipality: wordsShape.nullable(),
})
export type SoonGroup = z.output<typeof soonRow>

/** Looked for among so many of the next starts: enough to find three of different programmes. */
const LOOKED_AT = 40

export const groupsStartingSoon = (tx: Read, { lang, clock }: { lang: Lang; clock: Clock }) =>
  tx.rows(
    soonRow,
    sql`WITH coming AS (
          SELECT id, programme_id, first_meeting_at, online, joining, size, taken, place_id, municipality_code FROM support_group
          WHERE state = 'published' AND takes_new AND first_meeting_at > ${clock.now()} AND (size = 0 OR taken < size)
          ORDER BY first_meeting_at, id LIMIT ${LOOKED_AT}
        ), first_of_each AS (
          SELECT DISTINCT ON (programme_id) coming.* FROM coming ORDER BY programme_id, first_meeting_at, id
        )
        SELECT first_of_each.id, programme.kind, shown.name, shown.lang AS text_lang, first_meeting_at AS starts_at, online, first_of_each.joining, size, taken,
          CASE WHEN municipality.code IS NOT NULL
               THEN jsonb_build_object('fi', municipality.name_fi, 'sv', municipality.name_sv, 'en', municipality.name_en) END AS municipality
        FROM first_of_each
        JOIN programme ON programme.id = first_of_each.programme_id AND programme.state = 'published' AND programme.kind <> 'training'
        CROSS JOIN LATERAL (
          SELECT name, lang FROM programme_text WHERE programme_text.programme_id = programme.id AND name <> '' AND lang = ANY(${[...textOrder[lang]]}::text[])
          ORDER BY array_position(${[...textOrder[lang]]}::text[], lang) LIMIT 1
        ) AS shown
        LEFT JOIN place ON place.id = first_of_each.place_id
        LEFT JOIN municipality ON municipality.code = coalesce(place.municipality_code, first_of_each.municipality_code)
        ORDER BY first_meeting_at, first_of_each.id LIMIT 3`,
  )
