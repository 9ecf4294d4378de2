/** What somebody should look at again: published programmes and places whose last check is older than it holds. */
import { z } from 'zod'
import { allOf, plainDate, type Read, type Sql, sql, type Transaction } from '../kit/database/index.ts'
import { idOf } from '../kit/ids.ts'
import type { Clock } from '../kit/time.ts'
import { checkHoldsDays, type OrganisationId } from './programme.ts'
import { wordsShape } from './texts.ts'

const oldRow = z.object({
  kind: z.enum(['programme', 'place']),
  id: z.string(),
  /** Empty of a place that is not told; its municipality stands for it. */
  name: wordsShape,
  municipality: wordsShape.nullable(),
  checkedOn: plainDate(),
})
export type OldThing = z.output<typeof oldRow>

const lastGoodDay = (clock: Clock) => clock.today().subtract({ days: checkHoldsDays })
const oldProgrammes = (clock: Clock) =>
  sql`owned.state = 'published' AND owned.checked_on <= ${lastGoodDay(clock)}::date`
const oldPlaces = (clock: Clock) => sql`owned.checked_on <= ${lastGoodDay(clock)}::date`

/** Whose: conditions over `owned`, one for each kind. */
export type Whose = { programmes: Sql; places: Sql }
export const ofOrganisation = (organisation: OrganisationId): Whose => {
  const its = sql`owned.organisation_id = ${organisation}`
  return { programmes: its, places: its }
}

type Ask = { whose: Whose; clock: Clock; most: number }

/** The oldest first. */
export const oldThings = (tx: Read, { whose, clock, most }: Ask) =>
  tx.rows(
    oldRow,
    sql`(SELECT 'programme' AS kind, owned.id, NULL::jsonb AS municipality, owned.checked_on,
                '{"fi": "", "sv": "", "en": ""}'::jsonb || coalesce((SELECT jsonb_object_agg(lang, programme_text.name) FROM programme_text
                  WHERE programme_id = owned.id AND lang IN ('fi', 'sv', 'en')), '{}') AS name
         FROM programme AS owned WHERE ${allOf([oldProgrammes(clock), whose.programmes])} ORDER BY owned.checked_on, owned.id LIMIT ${most})
        UNION ALL
        (SELECT 'place', owned.id, jsonb_build_object('fi', name_fi, 'sv', name_sv, 'en', name_en), owned.checked_on, owned.name
         FROM place AS owned JOIN municipality ON municipality.code = owned.municipality_code
         WHERE ${allOf([oldPlaces(clock), whose.places])} ORDER BY owned.checked_on, owned.id LIMIT ${most})
        ORDER BY checked_on, kind, id LIMIT ${most}`,
  )

export const countOld = async (tx: Read, { whose, clock }: Omit<Ask, 'most'>) =>
  (
    await tx.get(
      z.object({ n: z.number() }),
      sql`SELECT (SELECT count(*) FROM programme AS owned WHERE ${allOf([oldProgrammes(clock), whose.programmes])})
               + (SELECT count(*) FROM place AS owned WHERE ${allOf([oldPlaces(clock), whose.places])}) AS n`,
    )
  ).n

/** How long an organisation is left in peace after it has been asked. */
export const remindsEveryDays = 30
const askedLongAgo = (clock: Clock) =>
  sql`check_reminder.sent_on <= ${clock.today().subtract({ days: remindsEveryDays })}::date`

/** Organisations that have something old and have not been asked of late. */
export const organisationsToRemind = (tx: Read, clock: Clock) =>
  tx.rows(
    z.object({ id: idOf<'organisation'>() }),
    sql`SELECT organisation.id FROM organisation LEFT JOIN check_reminder ON check_reminder.organisation_id = organisation.id
        WHERE (check_reminder.sent_on IS NULL OR ${askedLongAgo(clock)})
          AND (EXISTS (SELECT FROM programme AS owned WHERE owned.organisation_id = organisation.id AND ${oldProgrammes(clock)})
            OR EXISTS (SELECT FROM place AS owned WHERE owned.organisation_id = organisation.id AND ${oldPlaces(clock)}))
        ORDER BY organisation.id`,
  )

/** Marks that it is asked today; false when it was asked meanwhile. */
export const claimReminder = async (tx: Transaction, organisation: OrganisationId, clock: Clock) =>
  (await tx.change(
    sql`INSERT INTO check_reminder (organisation_id, sent_on) VALUES (${organisation}, ${clock.today()})
        ON CONFLICT (organisation_id) DO UPDATE SET sent_on = EXCLUDED.sent_on WHERE ${askedLongAgo(clock)}`,
  )) === 1
