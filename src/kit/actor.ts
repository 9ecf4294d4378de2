/** Who is asking. Roles have an organisation (and perhaps a programme) and dates; rules take `{ actor, today }`. */
import type { Id } from './ids.ts'

export const roles = ['coordinator', 'facilitator', 'network-coordinator', 'operator'] as const
export type Role = (typeof roles)[number]

export type Grant = { role: Role; organisation: Id<'organisation'> | null; programme: Id<'programme'> | null }

export type Worker = { kind: 'worker'; account: Id<'account'>; session: Id<'session'>; name: string; grants: Grant[] }
/** A family on its own page, by its link or code. */
export type Family = { kind: 'family'; household: Id<'household'>; session: Id<'session'> }
export type Visitor = { kind: 'visitor' }
export type Actor = Worker | Family | Visitor

export const visitor: Visitor = { kind: 'visitor' }

export const organisationsAs = (actor: Actor, ...wanted: Role[]): Id<'organisation'>[] =>
  actor.kind === 'worker'
    ? actor.grants.flatMap((grant) => (wanted.includes(grant.role) && grant.organisation ? [grant.organisation] : []))
    : []

export const programmesAs = (actor: Actor, ...wanted: Role[]): Id<'programme'>[] =>
  actor.kind === 'worker'
    ? actor.grants.flatMap((grant) => (wanted.includes(grant.role) && grant.programme ? [grant.programme] : []))
    : []

export const hasRole = (actor: Actor, ...wanted: Role[]) =>
  actor.kind === 'worker' && actor.grants.some((grant) => wanted.includes(grant.role))

/** Who the logs name: a worker, a family, a visitor. */
export const doerOf = (actor: Actor) =>
  actor.kind === 'worker'
    ? ({ kind: 'worker', account: actor.account } as const)
    : actor.kind === 'family'
      ? ({ kind: 'family', household: actor.household } as const)
      : ({ kind: 'visitor' } as const)
