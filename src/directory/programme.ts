/**
 * A programme: what is offered and how it runs, as data that an organisation's own coordinator makes and changes.
 * The lists below are the whole vocabulary; the database and the forms refuse anything else.
 */
import { z } from 'zod'
import type { Id } from '../kit/ids.ts'
import { wordsShape } from './texts.ts'

export type ProgrammeId = Id<'programme'>
export type OrganisationId = Id<'organisation'>
export type PlaceId = Id<'place'>

export const programmeKinds = [
  'peer-group',
  'guided-group',
  'open-meeting',
  'counselling',
  'home-support',
  'housing',
  'support-person',
  'training',
  'online',
] as const
export type ProgrammeKind = (typeof programmeKinds)[number]

export const programmeStates = ['draft', 'published', 'closed'] as const
export type ProgrammeState = (typeof programmeStates)[number]
export type ProgrammeStep = 'publish' | 'close' | 'reopen'

/** The states each step may start from: pages offer by it, commands refuse by it. */
const startsFrom: Record<ProgrammeStep, readonly ProgrammeState[]> = {
  publish: ['draft'],
  close: ['published'],
  reopen: ['closed'],
}
export const leadsTo: Record<ProgrammeStep, ProgrammeState> = {
  publish: 'published',
  close: 'closed',
  reopen: 'published',
}
export const canTake = (step: ProgrammeStep, programme: { state: ProgrammeState }) =>
  startsFrom[step].includes(programme.state)

/** open: joined at once. preliminary: a facilitator talks with the family first and both say yes. through-worker: together with a worker. */
export const joiningWays = ['open', 'preliminary', 'through-worker'] as const
export type Joining = (typeof joiningWays)[number]

export const queueOrders = ['time', 'need'] as const
export type QueueOrder = (typeof queueOrders)[number]

export const recordKeepers = ['own-activity', 'bought-by-county', 'public-service'] as const
export const audiences = [
  'mother',
  'father',
  'parent',
  'grandparent',
  'near-one',
  'couple',
  'child',
  'professional',
  'volunteer',
] as const
export type Audience = (typeof audiences)[number]
export const referrers = [
  'clinic',
  'child-protection',
  'family-social-work',
  'infant-psychiatry',
  'early-education',
  'parish',
  'school',
  'hospital',
  'prison',
  'any-worker',
] as const
export const programmeLanguages = ['fi', 'sv', 'en', 'ar', 'ru', 'so', 'uk', 'fa', 'rom', 'fsl'] as const
export type ProgrammeLanguage = (typeof programmeLanguages)[number]
export const waysToMeet = ['on-site', 'online', 'at-home', 'by-phone'] as const
export type WayToMeet = (typeof waysToMeet)[number]
export const provisionKinds = ['childcare', 'ride', 'interpreter', 'meal'] as const
export type Provision = (typeof provisionKinds)[number]
export const pictures = ['circle', 'jetty', 'baby', 'letter', 'placed', 'father', 'two-homes', 'mug', 'path'] as const
export type Picture = (typeof pictures)[number]

export const placeKinds = [
  'family-centre',
  'meeting-place',
  'parish-hall',
  'clinic',
  'association-room',
  'school',
  'library',
  'other',
] as const
export type PlaceKind = (typeof placeKinds)[number]

export const extraKinds = [
  'side-group',
  'intensive-week',
  'home-visits',
  'visit-out',
  'follow-up',
  'first-talk',
] as const

/** How one group runs. `meetings` 0 = goes on without an end; `size` 0 = no limit; `timesPerWeek` 0 = no rhythm. */
export const structureShape = z.object({
  timesPerWeek: z.number().int().min(0).max(7),
  everyWeeks: z.number().int().min(1).max(26),
  meetings: z.number().int().min(0).max(200),
  minutes: z.number().int().min(15).max(1440),
  meal: z.boolean(),
  extras: z.array(z.object({ kind: z.enum(extraKinds), text: wordsShape })),
  size: z.number().int().min(0).max(1000),
  startsWhen: z.number().int().min(0).max(100),
})
export type Structure = z.output<typeof structureShape>

/** How long a "checked on" date holds before the coordinator is asked to confirm by one tap. */
export const checkHoldsDays = 180

export const textFields = ['name', 'summary', 'forWhom', 'howItGoes', 'whatThen', 'cost', 'searchWords'] as const
export type TextField = (typeof textFields)[number]
export type ProgrammeText = Record<TextField, string>
