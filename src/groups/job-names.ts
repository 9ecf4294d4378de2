/** Jobs of this module by name, so that a deed can plan what is done later. */
import { z } from 'zod'
import { idOf } from '../kit/ids.ts'
import { job } from '../kit/jobs.ts'

export const remindOfFirstMeeting = job('remind-of-first-meeting', z.object({ enrolment: idOf<'enrolment'>() }))
/** A tick: looks for offers whose day has come. The due dates are rows, so a lost tick loses nothing. */
export const passOnMissedOffers = job('pass-on-missed-offers', z.object({}).loose())
/** A tick: asks coordinators to look at what has not been checked for long. */
export const remindToConfirm = job('remind-to-confirm', z.object({}).loose())
/** A tick: forms' deed ids, sessions and failure counts that are past their use. */
export const sweep = job('sweep', z.object({}).loose())
