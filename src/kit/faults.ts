/**
 * The five faults that end a request; everything a person can put right is returned instead (`refused`).
 * 404 for what one may not see, 403 only for a deed on something one sees, 409 when somebody was faster, 503 when we are at fault,
 * 400 for a form that could not be read to its end.
 */
export type FaultKind = 'not-found' | 'forbidden' | 'conflict' | 'unavailable' | 'unreadable'

export class Fault extends Error {
  constructor(
    readonly kind: FaultKind,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause })
  }
}

export const faultStatus: Record<FaultKind, number> = {
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
  unavailable: 503,
  unreadable: 400,
}

export const notFound = () => new Fault('not-found', 'not found')
export const forbidden = (deed: string) => new Fault('forbidden', `not permitted: ${deed}`)
export const conflict = (why: string, cause?: unknown) => new Fault('conflict', why, cause)
export const unavailable = (cause?: unknown) => new Fault('unavailable', 'unavailable', cause)

/** What a deed answers: done, or a reason that the person can understand and act on. */
export type Outcome<Reason extends string, Value = undefined> =
  | { ok: true; value: Value }
  | { ok: false; reason: Reason }
export const done = <Value>(value: Value) => ({ ok: true, value }) as const
export const refused = <Reason extends string>(reason: Reason) => ({ ok: false, reason }) as const
export const unreadable = (cause?: unknown) => new Fault('unreadable', 'a form that could not be read', cause)
