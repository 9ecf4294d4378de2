/** Does the planned jobs: messages, reminders, ticks. In production a process of its own; in the demo beside the pages. */
import { type Runner, run } from 'graphile-worker'
import { passOnMissedOffers, remindToConfirm } from './groups/job-names.ts'
import { groupJobs } from './groups/jobs.ts'
import { quietLogger } from './kit/database/migrate.ts'
import type { Site } from './kit/http/index.ts'
import { takeOverJobs } from './kit/left-behind.ts'
import { messageJobs } from './messages/jobs.ts'
import { transportOf } from './messages/transport.ts'
import type { Settings } from './settings.ts'
import { sweepJobs } from './sweep.ts'

export type JobWorld = { site: Site; transport: ReturnType<typeof transportOf>; origin: string }

/** Every job by name, with what it needs. */
export function taskList(world: JobWorld) {
  const entries = [...messageJobs, ...groupJobs, ...sweepJobs]
  return Object.fromEntries(entries.map(([name, body]) => [name, (payload: unknown) => body(world, payload)]))
}

export const originFor = (settings: Pick<Settings, 'PUBLIC_URL' | 'HOST' | 'PORT'>) =>
  settings.PUBLIC_URL?.replace(/\/$/, '') ?? `http://${settings.HOST}:${settings.PORT}`

/** Times of day are UTC. A reminder comes on a working day, when the office opens. */
const crontab = [
  `*/5 * * * * ${passOnMissedOffers.name} ?fill=1h`,
  '17 3 * * * sweep ?fill=1d',
  `30 6 * * 1-5 ${remindToConfirm.name} ?fill=1d`,
]

export async function startWorker({
  settings,
  site,
}: {
  settings: Settings
  site: Site
}): Promise<{ stop(): Promise<void> }> {
  const transport = transportOf(settings)
  const takenOver = await takeOverJobs(settings.DATABASE_URL)
  const runner: Runner = await run({
    pgPool: site.database.appPool,
    concurrency: 2,
    noHandleSignals: true,
    logger: quietLogger,
    taskList: taskList({ site, transport, origin: originFor(settings) }),
    crontab: crontab.join('\n'),
  })
  return {
    stop: async () => {
      await runner.stop()
      await takenOver.stop()
      transport.close()
    },
  }
}
