import { describe, expect, test } from 'vitest'
import { newId } from '../../src/kit/ids.ts'
import { readKeyRing, secretsFrom } from '../../src/kit/secrets.ts'
import { fixedClock, instantIsBefore, isBefore } from '../../src/kit/time.ts'
import { testKeys } from '../../test/world.ts'
import { momentOf } from '../fill.ts'
import { familiesOf } from './enrolments.ts'
import { makeGroups } from './groups.ts'
import { countersOf } from './households.ts'

const secrets = secretsFrom(readKeyRing(testKeys))

/** What the tables would refuse, or a family would wonder at, of a region filled at this instant. */
function oddAt(iso: string) {
  const clock = fixedClock(iso)
  const at = momentOf({ secrets, clock })
  const groups = makeGroups(anyDirectory, at)
  const families = groups.map((group) => familiesOf(group, at))
  const all = families.flat()
  const overfull = groups.filter(({ size, childcareSize }, index) => {
    const { taken, childcareTaken } = countersOf(families[index] ?? [])
    return (size > 0 && taken > size) || childcareTaken > childcareSize
  })
  const untimely = all.filter(
    ({ askedAt, stateSince, queuedAt }) =>
      instantIsBefore(at.now, stateSince) ||
      instantIsBefore(stateSince, askedAt) ||
      (queuedAt && instantIsBefore(stateSince, queuedAt)),
  )
  const waiting = all.filter(({ state }) => state === 'asked' || state === 'offered')
  const late = waiting.filter(({ answerBy }) => answerBy && instantIsBefore(answerBy, at.now))
  const overkept = all.filter((family) => !isBefore(at.today, family.eraseOn))
  const key = ({ key }: { key: string }) => key
  return {
    overfull: overfull.map(key),
    untimely: untimely.map(key),
    overkept: overkept.map(key),
    late: late.length,
    promised: all.every(({ state, answerBy }) => (answerBy !== null) === (state === 'asked' || state === 'offered')),
    coming: groups.filter(({ state, takesNew }) => state === 'published' && takesNew).length,
  }
}
const anyDirectory = {
  organisation: () => newId<'organisation'>(),
  place: () => newId<'place'>(),
  programme: () => newId<'programme'>(),
}

describe('on any day and hour', () => {
  test.each([
    '2026-12-24T22:30:00Z',
    '2027-01-01T10:00:00Z',
    '2027-03-28T00:59:00Z',
    '2027-06-25T06:00:00Z',
    '2027-07-30T20:59:00Z',
    '2028-02-29T12:00:00Z',
  ])('a region filled at %s is sound', (iso) => {
    const { coming, ...odd } = oddAt(iso)
    expect(odd).toEqual({ overfull: [], untimely: [], overkept: [], late: 1, promised: true })
    expect(coming).toBeGreaterThan(100)
  })
})
