/** What the start-up print promises is there: some people one can be, and a family whose own page opens with a known code. */
import { demoAccounts } from '../../src/access/accounts.ts'
import { nobodyLooks, sql, type Transaction } from '../../src/kit/database/index.ts'
import type { Site } from '../../src/kit/http/index.ts'
import { showCode } from '../../src/kit/ids.ts'
import { instantIsBefore } from '../../src/kit/time.ts'
import { hashOf, householdBehind } from '../../src/people/own-page-keys.ts'
import { organisations } from './content.ts'
import type { Due, Standing } from './enrolments.ts'
import type { MadeGroup } from './groups.ts'
import { householdId } from './households.ts'
import { emailOf } from './workers.ts'

export type DemoSite = Pick<Site, 'database' | 'secrets' | 'clock'>

/** Known to everybody who reads this: it opens an invented family in a demo, and nothing anywhere else. */
export const familyCode = 'ULPUKKA2'
const storyProgramme = 'voikukkia'

/** One family waits too long, and its coordinator is among those one can be; some answers are due today. */
export function dueDates(): (group: MadeGroup) => Due {
  let given = 0
  let late = false
  return ({ programme }) => {
    if (!late && programme.slug === storyProgramme) {
      late = true
      return 'late'
    }
    given += 1
    return given % 4 === 0 ? 'today' : 'later'
  }
}

const isUnderWay = ({ group, state, stateSince }: Standing) =>
  group.programme.slug === storyProgramme &&
  state === 'joined' &&
  group.firstMeetingAt !== null &&
  instantIsBefore(stateSince, group.firstMeetingAt) &&
  !group.takesNew

/** The key lasts a year, as every family's does. */
export async function insertFamilyCode(tx: Transaction, { secrets, clock }: DemoSite, families: readonly Standing[]) {
  const family = families.find(isUnderWay)
  if (family === undefined) return
  await tx.change(
    sql`INSERT INTO own_page_key (household_id, kind, hash, made_at, expires_at)
        VALUES (${householdId(family)}, 'code', ${hashOf(secrets, 'code', familyCode)}, ${family.stateSince}, ${clock.now().add({ hours: 365 * 24 })})`,
    1,
  )
}

const roleNames: Record<string, string> = {
  coordinator: 'coordinator',
  facilitator: 'facilitator',
  'network-coordinator': 'network coordinator',
  operator: 'operator',
}
const coordinatorOf = (organisation: string) =>
  organisations.find(({ slug }) => slug === organisation)?.coordinator.email
const shown = [
  coordinatorOf('kasper'),
  emailOf({ firstName: 'Ulla', familyName: 'Koivusalmi' }),
  coordinatorOf('viola'),
  'marketta.saarenrinne@example.org',
  'rauno.tienhaara@example.org',
]

/** Some of those one can be, from what stands in the database now. */
export const demoSignIns = ({ database, secrets, clock }: DemoSite): Promise<string[]> =>
  database.personalRead(nobodyLooks, async (tx) => {
    const accounts = await demoAccounts(tx, secrets)
    const people = shown.flatMap((email) => {
      const found = accounts.find((account) => account.email === email)
      const role = found?.roles[0]
      if (found === undefined || role === undefined) return []
      return [
        `${found.name} – ${roleNames[role.role] ?? role.role}${role.organisation ? `, ${role.organisation}` : ''}`,
      ]
    })
    const family = await householdBehind(tx, { secrets, clock }, { kind: 'code', secret: familyCode })
    return family === undefined
      ? people
      : [...people, `a family in a group – its own page opens with the code ${showCode(familyCode)}`]
  })
