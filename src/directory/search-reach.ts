/**
 * For which need a programme is, where, and what it offers: rows of an index in which the surest of a need and an area stand
 * side by side, so that a search reads the few it shows and not all there are.
 */
import type { z } from 'zod'
import { type ProgrammeId, programmeLanguages, provisionKinds, waysToMeet } from './programme.ts'
import type { programmeRow } from './programmes.ts'

type Facts = Pick<
  z.output<typeof programmeRow>,
  'freeOfCharge' | 'how' | 'provisions' | 'languages' | 'nationwide' | 'countyCodes' | 'municipalityCodes'
>
type Source = Facts & { id: ProgrammeId; situations: readonly { concept: string; weight: number }[] }

/** Where a programme can be reached; `any` is for who tells no place. */
export const reachAreas = {
  any: 'any',
  everywhere: 'all',
  county: (code: string) => `c${code}`,
  municipality: (code: string) => `m${code}`,
}

/** Stands where a need stands, for who advises any parent. No need has a space in its name. */
export const ANY_PARENT = 'any parent'

export type Offered = Partial<Record<'how' | 'provisions' | 'languages', readonly string[]>> & {
  freeOfCharge?: boolean
}

/** Bits of a stored number: when these lists change, rows must be made anew (WAY_OF_INDEXING). */
const offers = [
  ...waysToMeet.map((how) => ({ in: ({ how: ways }: Offered) => ways?.includes(how) })),
  ...provisionKinds.map((one) => ({ in: ({ provisions }: Offered) => provisions?.includes(one) })),
  ...programmeLanguages.map((one) => ({ in: ({ languages }: Offered) => languages?.includes(one) })),
  { in: ({ freeOfCharge }: Offered) => freeOfCharge },
]
export const offersOf = (offered: Offered): number =>
  offers.reduce((sum, offer, bit) => sum + (offer.in(offered) ? 2 ** bit : 0), 0)

const areasOf = ({ nationwide, countyCodes, municipalityCodes }: Facts) => [
  reachAreas.any,
  ...(nationwide
    ? [reachAreas.everywhere]
    : [...countyCodes.map(reachAreas.county), ...municipalityCodes.map(reachAreas.municipality)]),
]

export function reachOf(source: Source, { general }: { general: boolean }) {
  const needs = [...source.situations, ...(general ? [{ concept: ANY_PARENT, weight: 1 }] : [])]
  const offering = offersOf(source)
  return needs.flatMap(({ concept, weight }) =>
    areasOf(source).map((area) => ({ programme_id: source.id, concept, area, mark: weight, offers: offering })),
  )
}
