/** Takes away what is past its use: deed ids, sessions, failure counts, and households whose time of keeping is over. */

import { sweepWishes } from './directory/finder/wish/wishes.ts'
import { endFinishedGroups } from './groups/ending.ts'
import { sweep } from './groups/job-names.ts'
import { nobodyLooks, sql } from './kit/database/index.ts'
import type { Site } from './kit/http/index.ts'
import { handle } from './kit/jobs.ts'

export const sweepJobs = [
  handle(sweep, ({ site }: { site: Site }) =>
    site.database.write(nobodyLooks, async (tx) => {
      const now = site.clock.now()
      await tx.change(sql`DELETE FROM deed WHERE at < ${now.subtract({ hours: 24 * 7 })}`)
      await tx.change(sql`DELETE FROM session WHERE expires_at < ${now}`)
      await tx.change(sql`DELETE FROM draft WHERE expires_at < ${now}`)
      await sweepWishes(tx, site.clock)
      await endFinishedGroups(tx, site.clock)
      await tx.change(sql`DELETE FROM attempt WHERE window_start < ${now.subtract({ hours: 24 })}`)
    }),
  ),
]
