/** What rows of groups and enrolments become once parsed. */
import { z } from 'zod'
import { joiningWays, queueOrders, structureShape } from '../directory/programme.ts'
import { wordsShape } from '../directory/texts.ts'
import { bytes, instant, sql } from '../kit/database/index.ts'
import { idOf } from '../kit/ids.ts'
import { enrolmentStates } from './enrolment.ts'

export const groupStates = ['draft', 'published', 'cancelled', 'ended'] as const
export type GroupState = (typeof groupStates)[number]

export const groupRow = z.object({
  id: idOf<'group'>(),
  programmeId: idOf<'programme'>(),
  organisationId: idOf<'organisation'>(),
  state: z.enum(groupStates),
  name: wordsShape,
  placeId: idOf<'place'>().nullable(),
  municipalityCode: z.string().nullable(),
  online: z.boolean(),
  language: z.string(),
  structure: structureShape,
  joining: z.enum(joiningWays),
  queueOrder: z.enum(queueOrders),
  size: z.number(),
  childcareSize: z.number(),
  taken: z.number(),
  childcareTaken: z.number(),
  queued: z.number(),
  firstMeetingAt: instant().nullable(),
  lastMeetingAt: instant().nullable(),
  takesNew: z.boolean(),
})
export type Group = z.output<typeof groupRow>

/** Read from `support_group` joined with `programme`. */
export const groupColumns = sql`support_group.id, support_group.programme_id, programme.organisation_id, support_group.state, support_group.name,
  support_group.place_id, support_group.municipality_code, support_group.online, support_group.language, support_group.structure,
  support_group.joining, support_group.queue_order, support_group.size, support_group.childcare_size, support_group.taken,
  support_group.childcare_taken, support_group.queued, support_group.first_meeting_at, support_group.last_meeting_at, support_group.takes_new`

export const needs = ['step-free', 'interpreter', 'ride', 'diet'] as const
export type Need = (typeof needs)[number]

export const enrolmentRow = z.object({
  id: idOf<'enrolment'>(),
  groupId: idOf<'group'>(),
  householdId: idOf<'household'>(),
  state: z.enum(enrolmentStates),
  facilitatorYes: z.boolean(),
  familyYes: z.boolean(),
  askedAt: instant(),
  queuedAt: instant().nullable(),
  answerBy: instant().nullable(),
  stateSince: instant(),
  childcareChildren: z.number(),
  needs: z.array(z.enum(needs)),
  interpreterLanguage: z.string().nullable(),
  dietsSealed: bytes().nullable(),
  notWithSealed: bytes().nullable(),
  noteSealed: bytes().nullable(),
  declineReasonSealed: bytes().nullable(),
})
export type Enrolment = z.output<typeof enrolmentRow>

export const enrolmentColumns = sql`enrolment.id, enrolment.group_id, enrolment.household_id, enrolment.state, enrolment.facilitator_yes,
  enrolment.family_yes, enrolment.asked_at, enrolment.queued_at, enrolment.answer_by, enrolment.state_since, enrolment.childcare_children,
  enrolment.needs, enrolment.interpreter_language, enrolment.diets_sealed, enrolment.not_with_sealed, enrolment.note_sealed,
  enrolment.decline_reason_sealed`

type SealedColumn = 'diets_sealed' | 'not_with_sealed' | 'note_sealed' | 'decline_reason_sealed'
export const enrolmentSpot = (column: SealedColumn, row: string) => ({ table: 'enrolment', column, row })
