/** What a journey finds when it begins: a group in a certain state with a coordinator of its own, apart from everybody else's. */
import { randomUUID } from 'node:crypto'
import { test as base } from '@playwright/test'
import { aGroup, anApplication, anOrganisation } from '../../src/groups/builders.ts'
import { askToJoin, cancelOwn } from '../../src/groups/commands.ts'
import type { GroupId } from '../../src/groups/enrolment.ts'
import { refreshSpan } from '../../src/groups/meetings.ts'
import { type Actor, visitor } from '../../src/kit/actor.ts'
import { type Database, nobodyLooks, openDatabase, sql, type Transaction } from '../../src/kit/database/index.ts'
import { newId, showCode } from '../../src/kit/ids.ts'
import { readKeyRing, secretsFrom } from '../../src/kit/secrets.ts'
import { systemClock, timeOf } from '../../src/kit/time.ts'
import { urlsFor } from '../database.ts'
import { aWorker } from '../people.ts'
import type { World } from '../world.ts'
import { journeyKeys } from './keys.ts'

type Given = Omit<NonNullable<Parameters<typeof aGroup>[1]>, 'programme' | 'firstDay'>
export type Arranged = { id: GroupId; coordinator: string; programme: string; slug: string }

const clock = systemClock()
const secrets = secretsFrom(readKeyRing(journeyKeys))
/** The keys and the clock of the journeys' server. */
export const keeper = { secrets, clock }
export const writeIn =
  (database: Database) =>
  <T>(work: (tx: Transaction) => Promise<T>) =>
    database.write(nobodyLooks, work)

const unique = () => randomUUID().slice(0, 8)

const arrangeIn = (database: Database) => {
  const write = writeIn(database)
  return {
    /** A published group that begins in two weeks, and the one who coordinates it. */
    group: async (given: Given = {}): Promise<Arranged> => {
      const [coordinator, slug] = [`Kaisa Ahola-${unique()}`, `piiri-${unique()}`]
      const { joining = 'open', queueOrder = 'time' } = given
      const made = await write(async (tx) => {
        const organisationId = await anOrganisation(tx, { slug: `kuusikko-${unique()}` })
        const firstDay = clock.today().add({ days: 14 }).toString()
        return aGroup(tx, { ...given, firstDay, programme: { organisationId, slug, joining, queueOrder } })
      })
      const organisation = made.programme.organisationId
      await aWorker({ write, clock, secrets } as World, coordinator, { role: 'coordinator', organisation })
      return { id: made.id, coordinator, programme: made.programme.id, slug }
    },
    /** A family that has asked before, and has given its place up when told so; with the code of its own page. */
    family: async (group: string, { cancelled = false } = {}) => {
      const by = { secrets, clock, actor: visitor, origin: 'http://127.0.0.1:3977' }
      const outcome = await write((tx) => askToJoin(tx, by, { group: group as GroupId, application: anApplication() }))
      if (!outcome.ok) throw new Error(outcome.reason)
      const { household, enrolment, code } = outcome.value
      const actor: Actor = { kind: 'family', household, session: newId() }
      if (cancelled) await write((tx) => cancelOwn(tx, { ...by, actor }, enrolment.id))
      return { household, code: showCode(code) }
    },
    /** The group's first meeting is being held: it began a moment ago, or begins soon when the day is young. */
    meetingToday: (group: string) =>
      write(async (tx) => {
        const youngDay = timeOf(clock.now()).hour === 0
        const startsAt = clock.now().add({ minutes: youngDay ? 10 : -10 })
        await tx.change(
          sql`UPDATE meeting SET starts_at = ${startsAt}, ends_at = ${startsAt.add({ minutes: 90 })}
              WHERE id = (SELECT id FROM meeting WHERE group_id = ${group} ORDER BY starts_at LIMIT 1)`,
          1,
        )
        await refreshSpan(tx, group as GroupId)
      }),
  }
}
export type Arrange = ReturnType<typeof arrangeIn>

export function openJourneys(): Database {
  const { appUrl, publicUrl } = urlsFor(process.env.TEST_DATABASE_URL ?? '', process.env.JOURNEYS_DATABASE ?? '')
  return openDatabase({ appUrl, publicUrl })
}

/** A test that may arrange something first. */
export const test = base.extend<object, { arrange: Arrange }>({
  arrange: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern.
    async ({}, use) => {
      const database = openJourneys()
      await use(arrangeIn(database))
      await database.end()
    },
    { scope: 'worker' },
  ],
})
