/** For the tests of workers' pages: a group with its people, each in a browser of their own. */
import { aWorker, endRoles, signedIn } from '../../../test/people.ts'
import type { World } from '../../../test/world.ts'
import { visitor } from '../../kit/actor.ts'
import { aGroup, anApplication, anOrganisation } from '../builders.ts'
import { askToJoin, type By } from '../commands.ts'
import type { GroupId } from '../enrolment.ts'

export const serviceOf = (world: World): By => ({
  secrets: world.secrets,
  clock: world.clock,
  actor: visitor,
  origin: 'http://localhost',
})

let crews = 0

/** A group, and workers who may and may not: coordinator, facilitator, another organisation's coordinator, one whose role ended. */
export async function aCrew(world: World, given: Parameters<typeof aGroup>[1] = {}) {
  const { id: group, programme } = await world.write((tx) => aGroup(tx, given))
  const ours = { role: 'coordinator', organisation: programme.organisationId } as const
  crews += 1
  const named = (name: string) => `${name} ${crews}`
  const account = await aWorker(world, named('Kaisa Kuusi'), ours)
  const facilitatorAccount = await aWorker(world, named('Oona Ohjaaja'), {
    role: 'facilitator',
    organisation: programme.organisationId,
    programme: programme.id,
  })
  const former = await aWorker(world, named('Entinen Ohjaaja'), ours)
  await endRoles(world, former)
  const stranger = await aWorker(world, named('Vieras Työntekijä'), {
    role: 'coordinator',
    organisation: await world.write((tx) => anOrganisation(tx)),
  })
  return {
    group,
    programme,
    account,
    facilitatorAccount,
    coordinator: await signedIn(world, account),
    facilitator: await signedIn(world, facilitatorAccount),
    former: await signedIn(world, former),
    stranger: await signedIn(world, stranger),
  }
}
export type Crew = Awaited<ReturnType<typeof aCrew>>

/** A family asks to join; in an open group it has its place or its turn at once. */
export async function aFamilyIn(world: World, group: GroupId, given: Parameters<typeof anApplication>[0] = {}) {
  const outcome = await world.write((tx) =>
    askToJoin(tx, serviceOf(world), { group, application: anApplication(given) }),
  )
  if (!outcome.ok) throw new Error(outcome.reason)
  return { enrolment: outcome.value.enrolment.id, household: outcome.value.household, code: outcome.value.code }
}

/** One value of the database, for what no page shows. */
export async function oneValue<T = string>(world: World, query: string, ...values: unknown[]): Promise<T> {
  const { rows } = await world.database.appPool.query(query, values)
  return Object.values(rows[0] ?? {})[0] as T
}

export const meetingsOfGroup = async (world: World, group: GroupId) =>
  (
    await world.database.appPool.query<{ id: string }>(
      'SELECT id FROM meeting WHERE group_id = $1 ORDER BY starts_at',
      [group],
    )
  ).rows.map(({ id }) => id)
