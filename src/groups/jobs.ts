/** What happens later in groups: reminders, offers that pass on. */
import { z } from 'zod'
import { visitor } from '../kit/actor.ts'
import { nobodyLooks, sql } from '../kit/database/index.ts'
import type { Site } from '../kit/http/index.ts'
import { idOf } from '../kit/ids.ts'
import { handle } from '../kit/jobs.ts'
import { checkReminder } from './check-reminder.ts'
import { type By, missOffer } from './commands.ts'
import { passOnMissedOffers, remindOfFirstMeeting } from './job-names.ts'
import { lockEnrolment } from './seats.ts'
import { tellReminder } from './telling.ts'

export type GroupJobContext = { site: Site; origin: string }

const serviceBy = ({ site, origin }: GroupJobContext): By => ({
  secrets: site.secrets,
  clock: site.clock,
  actor: visitor,
  origin,
})

const remind = handle(remindOfFirstMeeting, (context: GroupJobContext, payload) =>
  context.site.database.write(nobodyLooks, async (tx) => {
    const { enrolment, group } = await lockEnrolment(tx, payload.enrolment)
    if (enrolment.state === 'joined') await tellReminder(tx, serviceBy(context), { enrolment, group })
  }),
)

const passOn = handle(passOnMissedOffers, async (context: GroupJobContext) => {
  const due = await context.site.database.personalRead(nobodyLooks, (tx) =>
    tx.rows(
      z.object({ id: idOf<'enrolment'>() }),
      sql`SELECT id FROM enrolment WHERE state = 'offered' AND answer_by <= ${context.site.clock.now()} ORDER BY answer_by, id LIMIT 500`,
    ),
  )
  for (const { id } of due)
    await context.site.database.write(nobodyLooks, (tx) => missOffer(tx, serviceBy(context), id))
})

export const groupJobs = [remind, passOn, checkReminder]
