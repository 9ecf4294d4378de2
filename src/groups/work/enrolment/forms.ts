/** Deeds on one enrolment, as they come from its page. */
import { z } from 'zod'
import { checkbox, choice, form, optionalChoice, text } from '../../../kit/forms.ts'
import { idOf } from '../../../kit/ids.ts'
import type { Suggestion } from '../../work-enrolment.ts'

export const enrolmentDeeds = ['welcome', 'offer', 'decline', 'cancel', 'message-done'] as const
export type EnrolmentDeed = (typeof enrolmentDeeds)[number]

export const welcomeForm = form({ saidYes: checkbox() })
export const declineForm = (suggestions: readonly Suggestion[]) =>
  form({ reason: text({ longest: 1000 }), suggest: optionalChoice(suggestions.map(({ id }) => id as string)) })

/** All that one call or letter told. */
export const messageIds = z.array(idOf<'message'>()).min(1).max(50)
/** Where one came from to say that a message is done. */
export const backPlaces = ['work', 'group', 'enrolment'] as const
export const backField = choice(backPlaces)
