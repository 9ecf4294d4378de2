/** What workers call a group: its programme's name in their language, and what tells it from its siblings. */
import { z } from 'zod'
import { plain, textOrder, wordsShape } from '../directory/texts.ts'
import { sql } from '../kit/database/index.ts'
import type { Lang } from '../kit/words.ts'

export const titleShape = {
  programmeName: z.string(),
  groupName: wordsShape,
  online: z.boolean(),
  municipality: wordsShape.nullable(),
}
const titleRow = z.object(titleShape)
export type GroupTitle = z.output<typeof titleRow>

export const programmeNameIn = (lang: Lang) =>
  sql`coalesce((SELECT programme_text.name FROM programme_text WHERE programme_text.programme_id = programme.id AND programme_text.name <> ''
                ORDER BY array_position(${[...textOrder[lang]]}::text[], programme_text.lang) LIMIT 1), programme.slug)`

/** Read from `support_group` and `programme` with `titleJoins`. */
export const titleColumns = (lang: Lang) =>
  sql`${programmeNameIn(lang)} AS programme_name, support_group.name AS group_name, support_group.online,
      CASE WHEN municipality.code IS NOT NULL
           THEN jsonb_build_object('fi', municipality.name_fi, 'sv', municipality.name_sv, 'en', municipality.name_en) END AS municipality`
export const titleJoins = sql`LEFT JOIN place ON place.id = support_group.place_id
  LEFT JOIN municipality ON municipality.code = coalesce(place.municipality_code, support_group.municipality_code)`

/** "Kieppi, Mikkeli"; a group's own name wins over its town. */
export function sayTitle(
  { programmeName, groupName, municipality, online }: GroupTitle,
  lang: Lang,
  onlineWord: string,
): string {
  const own = plain(groupName, lang)
  const where = online ? onlineWord : municipality ? plain(municipality, lang) : ''
  return [programmeName, own || where].filter(Boolean).join(', ')
}
