/** Where each invented family stands with its group: states, and the times that made them. */
import { type Application, eraseOn } from '../../src/groups/application.ts'
import type { EnrolmentState } from '../../src/groups/enrolment.ts'
import { dayOf, type Instant, instantIsBefore, instantOf, isBefore, type PlainDate } from '../../src/kit/time.ts'
import { isWorkingDay, workingDaysAfter } from '../../src/kit/working-days.ts'
import { inventFamily } from './family.ts'
import type { MadeGroup } from './groups.ts'
import { type Random, randomOf } from './random.ts'

export type Standing = {
  /** Tells the family from all others in the demo. */
  key: string
  group: MadeGroup
  application: Application
  state: EnrolmentState
  askedAt: Instant
  stateSince: Instant
  queuedAt: Instant | null
  answerBy: Instant | null
  facilitatorYes: boolean
  familyYes: boolean
  eraseOn: PlainDate
}

/** When the answer to a family that asked is due. */
export type Due = 'late' | 'today' | 'later'
export type Moment = {
  now: Instant
  today: PlainDate
  answersWithin(group: MadeGroup): number
  offersUntil: Instant
  nextDue(group: MadeGroup): Due
}

const inDays = (days: number) => ({ hours: 24 * days })
const earlier = (a: Instant, b: Instant) => (instantIsBefore(a, b) ? a : b)
const later = (a: Instant, b: Instant) => (instantIsBefore(a, b) ? b : a)

/** The families of one group; none when their time of keeping is over. */
export function familiesOf(group: MadeGroup, at: Moment): Standing[] {
  if (group.state === 'ended' && !isBefore(at.today, eraseOn(group, group.firstDay, dayOf))) return []
  const random = randomOf(`families ${group.key}`)
  const states = statesFor(random, group)
  const asked = askingTimes(random, group, { count: states.length, at })
  let childcareRoom = group.childcareSize
  const standing = states.map((state, index): Standing => {
    const askedAt = asked[index] ?? at.now
    const waiting = state === 'queued'
    const application = inventFamily(random, {
      programme: group.programme,
      group: group.content,
      childcareRoom: waiting ? group.childcareSize : childcareRoom,
    })
    if (!waiting) childcareRoom -= application.childcareChildren
    return stand(random, { group, application, state, askedAt, key: `${group.key}/${index}` }, at)
  })
  return [...standing, ...askedFamilies(random, group, at)]
}

/** Those who hold a place, one of them perhaps only offered it, and those who wait for one. */
function statesFor(random: Random, group: MadeGroup): EnrolmentState[] {
  const { taken, queued } = group.content
  const holding = Array.from({ length: taken }, (): EnrolmentState => (group.state === 'ended' ? 'ended' : 'joined'))
  const isFull = group.size > 0 && taken >= group.size
  const offers =
    group.takesNew &&
    taken >= 3 &&
    (group.programme.joining === 'preliminary' || isFull) &&
    group.programme.joining !== 'through-worker'
  if (offers && random.chance(0.3)) holding[taken - 1] = 'offered'
  const waiting = Array.from({ length: queued }, (): EnrolmentState => 'queued')
  return [...holding, ...(group.state === 'ended' ? [] : waiting)]
}

/** When people ask: in the six weeks before a start; at any time where one may come at any time. In order. */
function askingTimes(random: Random, group: MadeGroup, { count, at }: { count: number; at: Moment }): Instant[] {
  const yesterday = at.today.subtract({ days: 1 })
  const last = group.lastMeetingAt ? dayOf(group.lastMeetingAt) : yesterday
  const opened = isBefore(group.firstDay, at.today) ? group.firstDay : at.today
  const anyTime = group.takesNew && isBefore(group.firstDay, at.today)
  const from = opened.subtract({ days: anyTime ? 14 : 42 })
  const to = anyTime ? (isBefore(last, yesterday) ? last : yesterday) : opened.subtract({ days: 2 })
  const span = from.until(to).days
  const times = Array.from({ length: count }, () =>
    instantOf(from.add({ days: random.between(0, span) }), someTime(random)),
  )
  return times.sort((a, b) => a.epochMilliseconds - b.epochMilliseconds)
}

const two = (number: number) => String(number).padStart(2, '0')
/** People write in the morning, at lunch and when the children sleep. */
const someTime = (random: Random) => `${two(random.between(8, 21))}:${two(random.between(0, 59))}`

type Begun = Pick<Standing, 'key' | 'group' | 'application' | 'state' | 'askedAt'>

function stand(random: Random, begun: Begun, at: Moment): Standing {
  const { group, state, askedAt } = begun
  const open = group.programme.joining === 'open'
  const answered = open ? askedAt : earlier(askedAt.add(inDays(random.between(1, 4))), at.now)
  const wasQueued = state === 'queued' || (state === 'offered' && group.size > 0 && group.content.taken >= group.size)
  return {
    ...begun,
    stateSince:
      state === 'ended'
        ? (group.lastMeetingAt ?? answered)
        : state === 'offered'
          ? later(answered, at.now.subtract({ hours: 3 }))
          : answered,
    queuedAt: wasQueued ? answered : null,
    answerBy: state === 'offered' ? at.offersUntil : null,
    facilitatorYes: true,
    familyYes: state !== 'offered' || open,
    eraseOn: eraseOn(group, dayOf(askedAt), dayOf),
  }
}

/** A group that meets families first has one or two who have just asked. */
function askedFamilies(random: Random, group: MadeGroup, at: Moment): Standing[] {
  if (group.programme.joining !== 'preliminary' || !group.takesNew) return []
  return Array.from({ length: random.between(1, 2) }, (_, index) => {
    const { askedAt, answerBy } = askedWithDue(random, at.nextDue(group), { at, within: at.answersWithin(group) })
    const application = inventFamily(random, {
      programme: group.programme,
      group: group.content,
      childcareRoom: group.childcareSize,
    })
    return {
      key: `${group.key}/asked/${index}`,
      group,
      application,
      state: 'asked' as const,
      askedAt,
      stateSince: askedAt,
      queuedAt: null,
      answerBy,
      facilitatorYes: false,
      familyYes: false,
      eraseOn: eraseOn(group, dayOf(askedAt), dayOf),
    }
  })
}

const answersBy = '16:00'

/** An answer falls due on a working day at four: `today` is the next such day when today's has gone by or nobody works today. */
function dueDay(random: Random, due: Due, { at: { today, now }, within }: { at: Moment; within: number }): PlainDate {
  if (due === 'late') return workingDayBefore(today)
  if (due === 'later') return workingDaysAfter(today, random.between(1, within))
  const stillToday = isWorkingDay(today) && instantIsBefore(now, instantOf(today, answersBy))
  return stillToday ? today : workingDaysAfter(today, 1)
}

const workingDayBefore = (day: PlainDate): PlainDate => {
  const before = day.subtract({ days: 1 })
  return isWorkingDay(before) ? before : workingDayBefore(before)
}

/** Asked on a day from which the organisation's promise leads to the due day; never later than now. */
function askedWithDue(random: Random, due: Due, promise: { at: Moment; within: number }) {
  const { at, within } = promise
  const wanted = dueDay(random, due, promise)
  let day = isBefore(wanted, at.today) ? wanted : at.today
  while (isBefore(wanted, workingDaysAfter(day, within))) day = day.subtract({ days: 1 })
  const askedAt = earlier(instantOf(day, someTime(random)), at.now)
  return { askedAt, answerBy: instantOf(workingDaysAfter(day, within), answersBy) }
}
