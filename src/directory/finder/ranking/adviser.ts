/** Among the first answers there is always somebody to talk with, unless all of them surely are what was asked for. */
import type { Candidate } from './candidates.ts'

type Ordered = { candidate: Pick<Candidate, 'general'>; relevance: number }

/** The place from which an adviser for any parent is never far. */
const PLACE = 2
/** What answers so well needs nobody beside it. */
const SURELY = 0.75

/** Moves the best adviser up to the third place when what stands there answers only in part. */
export function withAdviser<One extends Ordered>(sorted: readonly One[]): One[] {
  const at = sorted.findIndex(({ candidate }) => candidate.general)
  const there = sorted[PLACE]
  if (at <= PLACE || there === undefined || there.relevance >= SURELY) return [...sorted]
  const adviser = sorted[at] as One
  const others = sorted.filter((one) => one !== adviser)
  return [...others.slice(0, PLACE), adviser, ...others.slice(PLACE)]
}
