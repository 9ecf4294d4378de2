/** Numbers that help: data with a day on which somebody rang them. Texts that name an hour read it from here. */
import { z } from 'zod'
import { plainDate, type Read, sql } from '../kit/database/index.ts'
import { isBefore, type PlainDate } from '../kit/time.ts'
import type { Lang } from '../kit/words.ts'
import { type Told, told, wordsShape } from './texts.ts'

/** A row that nobody has checked for this long is shown with "check the hours" (WORDS § 4). */
const checkLastsDays = 120

const contactRow = z.object({
  id: z.string(),
  standsFor: z.string().nullable(),
  name: wordsShape,
  hours: wordsShape,
  cost: wordsShape,
  about: wordsShape,
  phoneShown: z.string().nullable(),
  phoneDialled: z.string().nullable(),
  website: z.string().nullable(),
  languages: z.array(z.string()),
  counties: z.array(wordsShape),
  checkedOn: plainDate().nullable(),
})

export type ShownContact = {
  id: string
  /** What one rings it for, where several rows stand for one another: 'social-emergency' in each county. */
  standsFor: string | undefined
  name: Told
  hours: Told
  cost: Told
  about: Told
  phone: { shown: string; dialled: string } | undefined
  website: string | undefined
  languages: string[]
  /** Names of the wellbeing services counties it serves; none = the whole country. */
  counties: string[]
  checkHours: boolean
}

export type ContactsAsked = { lang: Lang; today: PlainDate; counties?: readonly string[] }

/** Nationwide contacts first, then those of the counties; all counties when none are named. */
export async function shownContacts(tx: Read, { lang, today, counties }: ContactsAsked): Promise<ShownContact[]> {
  const inCounties =
    counties === undefined ? sql`true` : sql`county_codes = '{}' OR county_codes && ${[...counties]}::text[]`
  const rows = await tx.rows(
    contactRow,
    sql`SELECT id, stands_for, name, hours, cost, about, phone_shown, phone_dialled, website, languages, checked_on,
               coalesce((SELECT jsonb_agg(jsonb_build_object('fi', name_fi, 'sv', name_sv, 'en', name_en) ORDER BY code)
                         FROM county WHERE code = ANY(county_codes)), '[]'::jsonb) AS counties
        FROM contact
        WHERE shown AND (${inCounties})
        ORDER BY cardinality(county_codes) > 0, county_codes, id`,
  )
  return rows.map((row) => shownOf(row, { lang, today }))
}

function shownOf(row: z.output<typeof contactRow>, { lang, today }: ContactsAsked): ShownContact {
  const said = (words: z.output<typeof wordsShape>) => told(words, lang)
  return {
    id: row.id,
    standsFor: row.standsFor ?? undefined,
    name: said(row.name),
    hours: said(row.hours),
    cost: said(row.cost),
    about: said(row.about),
    phone: row.phoneShown === null ? undefined : { shown: row.phoneShown, dialled: row.phoneDialled ?? row.phoneShown },
    website: row.website ?? undefined,
    languages: row.languages,
    counties: row.counties.map((name) => said(name).text),
    checkHours: row.checkedOn === null || isBefore(row.checkedOn, today.subtract({ days: checkLastsDays })),
  }
}
