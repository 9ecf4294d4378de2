/** What the network promises to those who leave a number or a wish: a day, reckoned in Finnish working days. */
import type { Clock } from '../../kit/time.ts'
import { workingDaysAfter } from '../../kit/working-days.ts'

export const callBy = (clock: Clock) => workingDaysAfter(clock.today(), 2)
export const wishAnsweredBy = (clock: Clock) => workingDaysAfter(clock.today(), 10)
