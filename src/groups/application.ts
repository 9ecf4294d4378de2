/** What a family says when it asks to join; read from the form, checked there, written here. */
import { z } from 'zod'
import { sql, type Transaction } from '../kit/database/index.ts'
import { newId } from '../kit/ids.ts'
import type { Instant, PlainDate } from '../kit/time.ts'
import type { Lang } from '../kit/words.ts'
import { type ContactRule, setContactRule } from '../people/contact-rules.ts'
import { type HouseholdId, insertHousehold, type Keeper } from '../people/households.ts'
import { countersMoved, type EnrolmentState } from './enrolment.ts'
import { type Enrolment, enrolmentColumns, enrolmentRow, enrolmentSpot, type Group, type Need } from './rows.ts'
import { addToCounters } from './seats.ts'

export type Application = {
  lang: Lang
  /** First names; the first adult is the one who writes. */
  adults: string[]
  /** Ages in months; an expected child is −1. */
  childAgesMonths: number[]
  contact: ContactRule
  childcareChildren: number
  needs: Need[]
  interpreterLanguage: string
  diets: string
  /** "Not in the same group with …", told in confidence to the facilitator only. */
  notWith: string
  note: string
  /** The words the family said yes to, as they stood on the page. */
  consentWords: string
}

/** Everything is kept half a year past the last meeting, or a year when no end is known (shown to the family). */
export const eraseOn = (group: Pick<Group, 'lastMeetingAt'>, today: PlainDate, dayOf: (at: Instant) => PlainDate) =>
  group.lastMeetingAt ? dayOf(group.lastMeetingAt).add({ months: 6 }) : today.add({ years: 1 })

export async function insertFamily(
  tx: Transaction,
  keeper: Keeper,
  { application, until }: { application: Application; until: PlainDate },
) {
  const { id, teller } = await insertHousehold(tx, keeper, { ...application, eraseOn: until })
  if (teller) await setContactRule(tx, keeper.secrets, { person: teller, rule: application.contact })
  return id
}

export type NewEnrolment = {
  group: Group
  household: HouseholdId
  application: Application
  state: EnrolmentState
  answerBy: Instant | undefined
}

/** Writes the enrolment and the group's counters together; the caller holds the group's lock. */
export async function insertEnrolment(
  tx: Transaction,
  { secrets, clock }: Keeper,
  enrolment: NewEnrolment,
): Promise<Enrolment> {
  const { group, household, application, state } = enrolment
  const id = newId<'enrolment'>()
  const seal = (column: 'diets_sealed' | 'not_with_sealed' | 'note_sealed', text: string) =>
    text === '' ? null : secrets.seal(enrolmentSpot(column, id), text)
  const now = clock.now()
  await tx.change(
    sql`INSERT INTO enrolment (id, group_id, household_id, state, facilitator_yes, family_yes, asked_at, queued_at, answer_by, state_since,
          childcare_children, needs, interpreter_language, diets_sealed, not_with_sealed, note_sealed, consent_words, consent_at)
        VALUES (${id}, ${group.id}, ${household}, ${state}, ${group.joining === 'open'}, ${group.joining === 'open'}, ${now},
          ${state === 'queued' ? now : null}, ${enrolment.answerBy ?? null}, ${now}, ${application.childcareChildren},
          ${application.needs}, ${application.interpreterLanguage || null}, ${seal('diets_sealed', application.diets)},
          ${seal('not_with_sealed', application.notWith)}, ${seal('note_sealed', application.note)}, ${application.consentWords}, ${now})`,
    1,
  )
  await addToCounters(tx, group, countersMoved(undefined, state, application))
  return tx.get(enrolmentRow, sql`SELECT ${enrolmentColumns} FROM enrolment WHERE enrolment.id = ${id}`)
}

/** How many of this group's counters and enrolments disagree: always none; recounted by tests and the operator. */
export const recount = (tx: Transaction, group: Group['id']) =>
  tx.get(
    z.object({ taken: z.number(), childcareTaken: z.number(), queued: z.number() }),
    sql`SELECT count(*) FILTER (WHERE state IN ('joined', 'offered')) AS taken,
               coalesce(sum(childcare_children) FILTER (WHERE state IN ('joined', 'offered')), 0) AS childcare_taken,
               count(*) FILTER (WHERE state = 'queued') AS queued
        FROM enrolment WHERE group_id = ${group}`,
  )
