import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aWorld } from '../../test/world.ts'
import { visitor } from '../kit/actor.ts'
import { recount } from './application.ts'
import { aGroup, anApplication } from './builders.ts'
import { acceptOffer, askToJoin, type By, cancelOwn, missOffer } from './commands.ts'
import type { EnrolmentId, GroupId } from './enrolment.ts'
import { lockGroup } from './seats.ts'

const world = aWorld()
const by = (): By => ({ secrets: world.secrets, clock: world.clock, actor: visitor, origin: 'http://localhost' })

const join = (group: GroupId, childcareChildren = 0) =>
  world.write(async (tx) => {
    const outcome = await askToJoin(tx, by(), { group, application: anApplication({ childcareChildren }) })
    return outcome.ok ? outcome.value : undefined
  })
const counters = (group: GroupId) =>
  world.read(async (tx) => {
    const { taken, childcareTaken, queued, size } = await lockGroup(tx, group)
    return { kept: { taken, childcareTaken, queued }, counted: await recount(tx, group), size }
  })

test('200 families ask at the same instant for 12 places: 12 get one, 188 wait, nobody twice', async () => {
  const { id } = await world.write((tx) => aGroup(tx, { size: 12 }))
  const answers = await Promise.all(Array.from({ length: 200 }, () => join(id)))
  const states = answers.map((answer) => answer?.enrolment.state)
  expect(states.filter((state) => state === 'joined')).toHaveLength(12)
  expect(states.filter((state) => state === 'queued')).toHaveLength(188)
  const { kept, counted } = await counters(id)
  expect(kept).toEqual(counted)
  expect(counted).toEqual({ taken: 12, childcareTaken: 0, queued: 188 })
}, 60_000)

test('a cancellation, a joining and the end of an offer at the same instant leave one truth', async () => {
  const { id } = await world.write((tx) => aGroup(tx, { size: 3 }))
  const families = []
  for (let i = 0; i < 6; i += 1) families.push(await join(id))
  const [first, second] = families
  const as = (family: typeof first) => ({
    ...by(),
    actor: { kind: 'family', household: family?.household as never, session: '' as never } as const,
  })
  const cancel = (family: typeof first) =>
    world.write((tx) => cancelOwn(tx, as(family), family?.enrolment.id as EnrolmentId))
  await Promise.all([cancel(first), cancel(second), join(id), join(id), cancel(families[5])])
  const { kept, counted } = await counters(id)
  expect(kept).toEqual(counted)
  expect(counted.taken).toBe(3)

  // The two offers run out; the next in line are offered the places, and again nobody is lost.
  world.clock.moveBy({ days: 5 })
  const offered = [families[3], families[4]]
  await Promise.all(
    offered.flatMap((family) =>
      [1, 2].map(() => world.write((tx) => missOffer(tx, by(), family?.enrolment.id as EnrolmentId))),
    ),
  )
  const after = await counters(id)
  expect(after.kept).toEqual(after.counted)
  expect(after.counted).toMatchObject({ taken: 3, queued: 0 })
})

type Deed = { kind: 'join'; childcare: number } | { kind: 'cancel' | 'accept' | 'miss'; whom: number }
const deeds = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('join' as const), childcare: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ kind: fc.constantFrom('cancel' as const, 'accept' as const, 'miss' as const), whom: fc.nat(20) }),
  ),
  { minLength: 1, maxLength: 25 },
)

test('whatever families do in whatever order, no place or childcare is sold twice and nobody who fits is left waiting', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 0, max: 4 }),
      deeds,
      async (size, childcareSize, story: Deed[]) => {
        const { id } = await world.write((tx) => aGroup(tx, { size, childcareSize }))
        const families: NonNullable<Awaited<ReturnType<typeof join>>>[] = []
        for (const deed of story) {
          if (deed.kind === 'join') {
            const family = await join(id, deed.childcare)
            if (family) families.push(family)
            continue
          }
          const family = families[deed.whom % Math.max(1, families.length)]
          if (!family) continue
          const actor = { kind: 'family', household: family.household, session: '' as never } as const
          if (deed.kind === 'miss') world.clock.moveBy({ days: 6 })
          await world.write<unknown>((tx) =>
            deed.kind === 'cancel'
              ? cancelOwn(tx, { ...by(), actor }, family.enrolment.id)
              : deed.kind === 'accept'
                ? acceptOffer(tx, { ...by(), actor }, family.enrolment.id)
                : missOffer(tx, by(), family.enrolment.id),
          )
          const { kept, counted } = await counters(id)
          expect(kept).toEqual(counted)
          expect(kept.taken).toBeLessThanOrEqual(size)
          expect(kept.childcareTaken).toBeLessThanOrEqual(childcareSize)
          if (kept.queued > 0) expect(kept.taken === size || kept.childcareTaken > 0).toBe(true)
        }
      },
    ),
    { numRuns: 25 },
  )
})
