import { choice, form } from '../../kit/forms.ts'

const hour = 3_600_000
const day = 24 * hour

/** How far the clock may be moved at once. Always forward: what has happened cannot un-happen. */
export const steps = {
  'hour-1': hour,
  'hours-6': 6 * hour,
  'day-1': day,
  'days-3': 3 * day,
  'week-1': 7 * day,
  'weeks-4': 28 * day,
} as const
export type Step = keyof typeof steps
export const stepNames = Object.keys(steps) as [Step, ...Step[]]

export const clockForm = form({ by: choice(stepNames) })
