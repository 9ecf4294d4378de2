/** What is asked of the ranking: what was understood, where, and what it is narrowed to. */

import type { Clock } from '../../../kit/time.ts'
import type { Lang } from '../../../kit/words.ts'
import { counties, municipalities, municipalityByCode } from '../../geo-data/index.ts'
import type { ProgrammeLanguage, WayToMeet } from '../../programme.ts'
import type { DayTime } from '../understanding/side-phrases.ts'
import type { Understood } from '../understanding/understand.ts'

/** Narrowing that the person chose. */
export type Filters = {
  municipality?: string
  withinKm?: number
  ageMonths?: number
  time?: DayTime
  how?: WayToMeet
  language?: ProgrammeLanguage
  free?: true
  soon?: true
  room?: true
  childcare?: true
}

/** A point the person typed, or a municipality. */
export type Near = { lat: number; lon: number } | { municipality: string }

/** Where help is looked for. A region has no point, so nothing is measured from it. */
export type Where = {
  municipalities: readonly string[]
  counties: readonly string[]
  point?: { lat: number; lon: number }
}

export type Ask = { understood: Understood; lang: Lang; near?: Near; filters: Filters; limit: number; clock: Clock }

export function whereOf({
  filters,
  near,
  understood,
}: Pick<Ask, 'filters' | 'near' | 'understood'>): Where | undefined {
  if (filters.municipality !== undefined) return inMunicipality(filters.municipality)
  if (near !== undefined && 'municipality' in near) return inMunicipality(near.municipality)
  if (near !== undefined) return { ...area([nearestMunicipality(near)]), point: near }
  const [place] = understood.places
  if (place === undefined) return undefined
  return {
    ...area(place.municipalities),
    ...(place.lat !== undefined && place.lon !== undefined && { point: { lat: place.lat, lon: place.lon } }),
  }
}

/** A municipality that does not exist narrows nothing. */
function inMunicipality(code: string): Where | undefined {
  const found = municipalityByCode.get(code)
  return found && { ...area([code]), point: { lat: found.lat, lon: found.lon } }
}

const area = (codes: readonly string[]) => ({
  municipalities: codes,
  counties: [...new Set(codes.flatMap((code) => municipalityByCode.get(code)?.county ?? []))],
})

export function kmBetween(one: { lat: number; lon: number }, other: { lat: number; lon: number }): number {
  const north = (one.lat - other.lat) * 111.2
  const east = (one.lon - other.lon) * 111.32 * Math.cos((one.lat * Math.PI) / 180)
  return Math.hypot(north, east)
}

function nearestMunicipality(point: { lat: number; lon: number }): string {
  const distances = municipalities.map((one) => ({ code: one.code, km: kmBetween(point, one) }))
  return distances.reduce((best, one) => (one.km < best.km ? one : best)).code
}

export const countyOf = (where: Where | undefined) =>
  where?.counties.find((code) => counties.some((county) => county.code === code)) ?? null
