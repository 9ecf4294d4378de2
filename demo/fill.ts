/** Fills an empty database with the demo region. All or nothing: a start that is cut off leaves an empty database to fill. */
import { z } from 'zod'
import { offerUntil } from '../src/groups/commands.ts'
import { nobodyLooks, type Read, sql, type Transaction } from '../src/kit/database/index.ts'
import { stopwatch } from '../src/kit/time.ts'
import { insertAttendance } from './fill/attendance.ts'
import { organisations, places, programmes } from './fill/content.ts'
import { fillDirectory } from './fill/directory.ts'
import { familiesOf, type Moment } from './fill/enrolments.ts'
import { insertFacilitators, insertGroups, type MadeGroup, makeGroups } from './fill/groups.ts'
import { countersOf, insertFamilies } from './fill/households.ts'
import { type DemoSite, dueDates, insertFamilyCode } from './fill/story.ts'
import { fillWorkers } from './fill/workers.ts'

export { demoSignIns } from './fill/story.ts'

/** Any number that no other lock of ours has: two processes that start at once fill once. */
const fillingLock = 4_912_026

const isEmpty = async (tx: Read) =>
  !(await tx.get(z.object({ some: z.boolean() }), sql`SELECT EXISTS (SELECT FROM organisation) AS some`)).some

/** Does nothing when there is an organisation already. `say` is told how it goes. */
export const fillDemo = (site: DemoSite, say: (line: string) => void): Promise<void> =>
  site.database.write(nobodyLooks, async (tx) => {
    await tx.change(sql`SELECT pg_advisory_xact_lock(${fillingLock})`)
    if (await isEmpty(tx)) await fill(tx, site, say)
  })

async function fill(tx: Transaction, site: DemoSite, say: (line: string) => void) {
  const elapsed = stopwatch()
  const { secrets, clock } = site
  say('Filling the demo region …')
  const directory = await fillDirectory(tx, { secrets, today: clock.today() })
  say(`  ${organisations.length} organisations, ${places.length} places, ${programmes.length} programmes`)

  const leads = await fillWorkers(tx, { secrets, clock }, directory)
  const groups = makeGroups(directory, { now: clock.now(), today: clock.today() })
  const families = familiesByGroup(groups, momentOf(site))
  await insertGroups(tx, groups, (group) => countersOf(families.get(group) ?? []))
  await insertFacilitators(tx, groups, leads)
  say(`  ${groups.length} groups`)

  const all = [...families.values()].flat()
  await insertFamilies(tx, secrets, all)
  await insertAttendance(tx, all, clock.now())
  await insertFamilyCode(tx, site, all)
  say(`  ${all.length} invented families; the region was filled in ${(elapsed() / 1000).toFixed(1)} s`)
}

/** The moment of filling and what is due by then. */
export function momentOf({ secrets, clock }: Omit<DemoSite, 'database'>): Moment {
  const promises = new Map(organisations.map(({ slug, answersWithinWorkingDays }) => [slug, answersWithinWorkingDays]))
  return {
    now: clock.now(),
    today: clock.today(),
    answersWithin: ({ programme }) => promises.get(programme.organisation) ?? 1,
    offersUntil: offerUntil({ secrets, clock }),
    nextDue: dueDates(),
  }
}

const familiesByGroup = (groups: readonly MadeGroup[], at: Moment) =>
  new Map(groups.map((group) => [group, familiesOf(group, at)]))
