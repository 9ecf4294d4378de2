/** The rush on one group, cut off in the middle, and everybody pressing the button again. */
import type pg from 'pg'
import { expect } from 'vitest'
import { aGroup } from '../../src/groups/builders.ts'
import { type Database, nobodyLooks } from '../../src/kit/database/index.ts'
import { systemClock } from '../../src/kit/time.ts'
import { type Answer, aFamily, type Family, mailOf } from './family.ts'
import type { PostOffice } from './post-office.ts'
import { allSent, checkRows } from './rows.ts'

const families = 60
export const seats = 12

/** Whichever family asks: a fortnight from now, so that there is something to be reminded of. */
export const makeGroup = (database: Database) =>
  database.write(nobodyLooks, (tx) =>
    aGroup(tx, { size: seats, firstDay: systemClock().today().add({ days: 14 }).toString() }),
  )

/** So many families with the last page filled in; some at a time, as a small machine takes them. */
export async function waitingFamilies(address: string, group: string): Promise<Family[]> {
  const all = Array.from({ length: families }, (_, n) => aFamily(address, group, `Perhe${n}`))
  const waiting = [...all]
  const fillSome = async () => {
    for (let family = waiting.pop(); family; family = waiting.pop()) await family.fill()
  }
  await Promise.all(Array.from({ length: 6 }, fillSome))
  return all
}

const saidYes = ({ status, location }: Answer) => status === 303 && location === '/fi/oma?done=joined'

/** All press the button at once; `cut` is called when the so-manieth has its answer. Tells whose page said yes before that. */
export async function rush(all: readonly Family[], { answers, cut }: { answers: number; cut(): Promise<void> }) {
  const promised: string[] = []
  const cutting: Promise<void>[] = []
  const press = async (family: Family) => {
    const answer = await family.send().catch(() => undefined)
    if (answer && saidYes(answer)) promised.push(family.name)
    if (promised.length === answers && cutting.length === 0) cutting.push(cut())
  }
  await Promise.all(all.map(press))
  await Promise.all(cutting)
  expect(promised.length, 'it was cut off in the middle').toBeGreaterThanOrEqual(answers)
  expect(promised.length, 'it was cut off in the middle').toBeLessThan(families)
  return promised
}

/** After the cut: nothing half-written, and nobody forgotten to whom a page said yes. */
export async function checkAfterCut(pool: pg.Pool, { group, promised }: { group: string; promised: string[] }) {
  const enrolled = await checkRows(pool, group)
  expect(promised.filter((name) => !enrolled.has(name))).toEqual([])
}

/** Everybody presses twice more under the same deed id: one enrolment each, the seats full, the others in the queue. */
export async function pressAgain(all: readonly Family[], { pool, group }: { pool: pg.Pool; group: string }) {
  const answers = await Promise.all(all.flatMap((family) => [family.send(), family.send()]))
  expect(answers.filter((answer) => !saidYes(answer))).toEqual([])
  const enrolled = await checkRows(pool, group)
  expect([...enrolled.keys()].sort()).toEqual(all.map(({ name }) => name).sort())
  expect([...enrolled.values()].filter((state) => state === 'joined')).toHaveLength(seats)
  for (const family of all) {
    const sentence = enrolled.get(family.name) === 'joined' ? 'Olet mukana.' : 'Olet jonossa, sija '
    expect((await family.get('/fi/oma')).html).toContain(sentence)
  }
}

/** Every family has its one confirmation in the end; a mail that came twice had the same Message-ID. */
export async function checkMail(all: readonly Family[], { pool, post }: { pool: pg.Pool; post: PostOffice }) {
  await allSent(pool)
  expect(all.filter(({ name }) => post.arrivedFor(mailOf(name)).size !== 1).map(({ name }) => name)).toEqual([])
}
