/** What was sought and not found, and what was wished for: counts only, and no count below five. */
import { z } from 'zod'
import { type Read, sql } from '../../../kit/database/index.ts'
import type { PlainDate } from '../../../kit/time.ts'
import { wordsShape } from '../../texts.ts'

/** Fewer than this could point to somebody. */
export const SMALLEST = 5
const WEEKS = 12

const gapRow = z.object({
  municipality: wordsShape.nullable(),
  need: wordsShape.nullable(),
  concept: z.string(),
  nothing: z.number().nullable(),
  nothingNear: z.number().nullable(),
  full: z.number().nullable(),
  found: z.number().nullable(),
})
export type Gap = z.output<typeof gapRow>

export const gapsSince = (today: PlainDate) => today.subtract({ days: today.dayOfWeek - 1 + 7 * (WEEKS - 1) })

/** Each cell is shown or hidden by itself, and no sums are shown, so that none can be reckoned from the others. */
const shownCount = (outcome: string) =>
  sql`CASE WHEN sum(searches) FILTER (WHERE outcome = ${outcome}) >= ${SMALLEST} THEN sum(searches) FILTER (WHERE outcome = ${outcome}) END::integer`

export const searchGaps = (tx: Read, today: PlainDate) =>
  tx.rows(
    gapRow,
    sql`SELECT * FROM (
          SELECT search_gap.concept, concept.name AS need,
            CASE WHEN municipality.code IS NOT NULL
                 THEN jsonb_build_object('fi', municipality.name_fi, 'sv', municipality.name_sv, 'en', municipality.name_en) END AS municipality,
            ${shownCount('nothing')} AS nothing, ${shownCount('nothing-near')} AS nothing_near, ${shownCount('full')} AS "full", ${shownCount('found')} AS found
          FROM search_gap
          LEFT JOIN municipality ON municipality.code = search_gap.municipality_code
          LEFT JOIN concept ON concept.id = search_gap.concept
          WHERE week >= ${gapsSince(today)}
          GROUP BY search_gap.concept, concept.name, municipality.code, municipality.name_fi, municipality.name_sv, municipality.name_en
        ) AS counted
        WHERE coalesce(nothing, nothing_near, "full") IS NOT NULL
        ORDER BY coalesce(nothing, 0) + coalesce(nothing_near, 0) + coalesce("full", 0) DESC, concept, municipality ->> 'fi' LIMIT 100`,
  )

const wishRow = z.object({
  need: wordsShape.nullable(),
  concept: z.string(),
  municipality: wordsShape.nullable(),
  wishes: z.number(),
})
export type WishCount = z.output<typeof wishRow>

export const wishCounts = (tx: Read) =>
  tx.rows(
    wishRow,
    sql`SELECT theme.concept, concept.name AS need, count(*) AS wishes,
          CASE WHEN municipality.code IS NOT NULL
               THEN jsonb_build_object('fi', municipality.name_fi, 'sv', municipality.name_sv, 'en', municipality.name_en) END AS municipality
        FROM wish
        CROSS JOIN LATERAL unnest(CASE WHEN cardinality(concepts) = 0 THEN ARRAY['other'] ELSE concepts END) AS theme (concept)
        LEFT JOIN concept ON concept.id = theme.concept
        LEFT JOIN municipality ON municipality.code = wish.municipality_code
        GROUP BY theme.concept, concept.name, municipality.code, municipality.name_fi, municipality.name_sv, municipality.name_en
        HAVING count(*) >= ${SMALLEST} ORDER BY count(*) DESC, theme.concept, municipality.code LIMIT 100`,
  )
