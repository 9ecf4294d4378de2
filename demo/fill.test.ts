import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { findProgramme, programmeRow, textsOf } from '../src/directory/programmes.ts'
import { recount } from '../src/groups/application.ts'
import { enrolmentColumns, enrolmentRow, groupColumns, groupRow } from '../src/groups/rows.ts'
import { plainDate, sql } from '../src/kit/database/index.ts'
import { normaliseCode } from '../src/kit/ids.ts'
import { dayOf, instantIsBefore, isBefore, Temporal } from '../src/kit/time.ts'
import { isWorkingDay } from '../src/kit/working-days.ts'
import { contactRulesOf } from '../src/people/contact-rules.ts'
import { peopleOf } from '../src/people/households.ts'
import { householdBehind } from '../src/people/own-page-keys.ts'
import { aWorld } from '../test/world.ts'
import { nobodyMeets } from './fill/calendar.ts'
import { organisations, programmes } from './fill/content.ts'
import { dump } from './fill/dump.ts'
import { everyName } from './fill/names.ts'
import { familyCode } from './fill/story.ts'
import { facilitators } from './fill/workers.ts'
import { demoSignIns, fillDemo } from './fill.ts'

const world = aWorld()
const site = () => ({ database: world.database, secrets: world.secrets, clock: world.clock })
const fill = (say: string[] = []) => fillDemo(site(), (line) => void say.push(line))
const now = () => world.clock.now()

const eleven = [
  'kieppi',
  'aurora',
  'voimaa-perheille',
  'hoidollinen-paivaryhma',
  'paihdeperheiden-avopalvelut',
  'asumisharjoittelu',
  'jalkituki',
  'vanhemmuuden-tuki',
  'erityisesti-isa',
  'isan-nakoinen',
  'voikukkia',
]

const allGroups = () =>
  world.read((tx) =>
    tx.rows(
      groupRow,
      sql`SELECT ${groupColumns} FROM support_group JOIN programme ON programme.id = support_group.programme_id ORDER BY support_group.id`,
    ),
  )
const allEnrolments = () =>
  world.read((tx) =>
    tx.rows(enrolmentRow, sql`SELECT ${enrolmentColumns} FROM enrolment ORDER BY asked_at, asked_number`),
  )

const said: string[] = []
beforeAll(() => fill(said))

describe('the region', () => {
  test('says how it goes, and a second filling changes nothing', async () => {
    expect(said.length).toBeGreaterThanOrEqual(3)
    const before = await dump(world)
    const again: string[] = []
    await fill(again)
    expect(again).toEqual([])
    expect(await dump(world)).toEqual(before)
  })

  test('carries the eleven and a whole region round them', async () => {
    const found = await world.read(async (tx) => ({
      programmes: await tx.rows(programmeRow, sql`SELECT programme.* FROM programme ORDER BY slug`),
      organisations: await tx.get(z.object({ count: z.number() }), sql`SELECT count(*) FROM organisation`),
    }))
    const slugs = found.programmes.map(({ slug }) => slug)
    expect(slugs).toEqual(expect.arrayContaining(eleven))
    expect(slugs.length - eleven.length).toBeGreaterThanOrEqual(60)
    expect(found.organisations.count).toBeGreaterThanOrEqual(25)
    expect(await allGroups()).toSatisfy((groups: unknown[]) => groups.length >= 150)
  })

  test('every programme has its texts in four languages, and plain Finnish goes by the Finnish name', async () => {
    const texts = await world.read(async (tx) => {
      const programme = await findProgramme(tx, 'voikukkia')
      return programme ? textsOf(tx, programme.id) : []
    })
    expect(texts.map(({ lang }) => lang)).toEqual(['en', 'fi', 'selko', 'sv'])
    const [fi, selko] = ['fi', 'selko'].map((lang) => texts.find((text) => text.lang === lang))
    expect(selko).toMatchObject({ name: fi?.name, cost: fi?.cost })
    expect(selko?.summary).not.toBe(fi?.summary)
  })

  test('the VOIKUKKIA group of Mikkeli starts in the coming weeks and has places left', async () => {
    const [group] = (await groupsOf('voikukkia', 'Mikkeli')).filter(({ state }) => state === 'published')
    if (!group?.firstMeetingAt) throw new Error('no such group')
    expect(instantIsBefore(now(), group.firstMeetingAt)).toBe(true)
    expect(instantIsBefore(group.firstMeetingAt, now().add({ hours: 24 * 7 * 6 }))).toBe(true)
    expect(group).toMatchObject({ takesNew: true, joining: 'preliminary' })
    expect(group.taken).toBeLessThan(group.size)
  })
})

async function groupsOf(slug: string, name: string) {
  const programme = await world.read((tx) => findProgramme(tx, slug))
  return (await allGroups()).filter((group) => group.programmeId === programme?.id && group.name.fi === name)
}

describe('groups', () => {
  test('the counters of every group are what one counts', async () => {
    const groups = await allGroups()
    await world.read(async (tx) => {
      for (const { id, taken, childcareTaken, queued } of groups)
        expect(await recount(tx, id)).toEqual({ taken, childcareTaken, queued })
    })
    expect(groups.reduce((sum, { taken }) => sum + taken, 0)).toBeGreaterThan(500)
    expect(groups.some(({ childcareTaken }) => childcareTaken > 0)).toBe(true)
  })

  test('are as full as the content says, unless they are over', async () => {
    const content = programmes.flatMap((programme) => programme.groups)
    const open = (await allGroups()).filter(({ state }) => state === 'published')
    expect(open.reduce((sum, { queued }) => sum + queued, 0)).toBe(content.reduce((sum, { queued }) => sum + queued, 0))
    expect(open.filter(({ size, taken }) => size > 0 && taken > size)).toEqual([])
  })

  test('end when their last meeting is over, and take new families only where one can still come', async () => {
    for (const { state, firstMeetingAt, lastMeetingAt, takesNew, structure } of await allGroups()) {
      const over = lastMeetingAt !== null && instantIsBefore(lastMeetingAt, now())
      expect(state).toBe(over ? 'ended' : 'published')
      if (over) expect(takesNew).toBe(false)
      if (firstMeetingAt && instantIsBefore(now(), firstMeetingAt)) expect(takesNew).toBe(true)
      expect(firstMeetingAt === null).toBe(structure.timesPerWeek === 0)
    }
  })

  test('never meet on a holiday, between Christmas and Epiphany or in July, and the span is that of the meetings', async () => {
    const meetings = await world.read((tx) =>
      tx.rows(
        z.object({ starts: z.string(), day: plainDate(), wall: z.string(), same: z.boolean() }),
        sql`SELECT starts_at::text AS starts, (starts_at AT TIME ZONE 'Europe/Helsinki')::date AS day,
                   to_char(starts_at AT TIME ZONE 'Europe/Helsinki', 'HH24:MI') AS wall,
                   starts_at >= first_meeting_at AND ends_at <= last_meeting_at AS same
            FROM meeting JOIN support_group ON support_group.id = group_id ORDER BY starts_at, meeting.id`,
      ),
    )
    expect(meetings.length).toBeGreaterThan(2000)
    expect(meetings.filter(({ day }) => nobodyMeets(day))).toEqual([])
    expect(meetings.filter(({ same }) => !same)).toEqual([])
    const times = new Set(programmes.flatMap(({ groups }) => groups.map(({ startTime }) => startTime)))
    expect(meetings.filter(({ wall }) => !times.has(wall))).toEqual([])
  })

  test('a day group meets twice a week for half a year, and the fathers’ group beside it once a month', async () => {
    const days = async (name: string) => {
      const [group] = (await groupsOf('hoidollinen-paivaryhma', name)).filter(({ takesNew }) => takesNew)
      return world.read((tx) =>
        tx.rows(
          z.object({ weekday: z.number() }),
          sql`SELECT extract(isodow FROM starts_at AT TIME ZONE 'Europe/Helsinki')::int AS weekday FROM meeting WHERE group_id = ${group?.id} ORDER BY starts_at`,
        ),
      )
    }
    const main = await days('Mikkeli')
    expect(main).toHaveLength(52)
    expect(new Set(main.map(({ weekday }) => weekday))).toEqual(new Set([3, 5]))
    const fathers = await days('Isä–vauva-ryhmä, Kuopio')
    expect(fathers.map(({ weekday }) => weekday)).toEqual([6, 6, 6, 6, 6, 6])
  })
})

describe('families', () => {
  test('stand where a family can stand, at times that fit', async () => {
    const groups = new Map((await allGroups()).map((group) => [group.id, group]))
    const enrolments = await allEnrolments()
    for (const enrolment of enrolments) {
      const group = groups.get(enrolment.groupId)
      expect(instantIsBefore(now(), enrolment.askedAt)).toBe(false)
      expect(instantIsBefore(now(), enrolment.stateSince)).toBe(false)
      expect(instantIsBefore(enrolment.stateSince, enrolment.askedAt)).toBe(false)
      expect(enrolment.state === 'ended').toBe(group?.state === 'ended')
      if (enrolment.state === 'asked') expect(group).toMatchObject({ joining: 'preliminary', takesNew: true })
    }
    expect(new Set(enrolments.map(({ state }) => state))).toEqual(
      new Set(['asked', 'joined', 'queued', 'offered', 'ended']),
    )
  })

  test('one answer is late, some are due on this or the next working day, and every offer still stands', async () => {
    const waiting = (await allEnrolments()).flatMap(({ state, answerBy }) =>
      answerBy ? [{ state, day: dayOf(answerBy), answerBy }] : [],
    )
    const asked = waiting.filter(({ state }) => state === 'asked')
    expect(asked.every(({ day }) => isWorkingDay(day))).toBe(true)
    expect(asked.filter(({ answerBy }) => instantIsBefore(answerBy, now()))).toHaveLength(1)
    // The test's day is a Sunday: what would be due today is due on Monday.
    const monday = Temporal.PlainDate.from('2026-11-23')
    expect(asked.filter(({ day }) => day.equals(monday)).length).toBeGreaterThan(3)
    const offers = waiting.filter(({ state }) => state === 'offered')
    expect(offers.length).toBeGreaterThan(3)
    expect(offers.every(({ answerBy }) => instantIsBefore(now(), answerBy))).toBe(true)
  })

  test('are kept no longer than was promised: half a year from the last meeting', async () => {
    const kept = await world.read((tx) =>
      tx.rows(
        z.object({ eraseOn: plainDate(), last: z.string().nullable() }),
        sql`SELECT erase_on, last_meeting_at::text AS last FROM household JOIN enrolment ON household_id = household.id JOIN support_group ON support_group.id = group_id`,
      ),
    )
    expect(kept.filter(({ eraseOn }) => !isBefore(world.clock.today(), eraseOn))).toEqual([])
    for (const { eraseOn, last } of kept)
      if (last)
        expect(eraseOn.equals(dayOf(Temporal.Instant.from(last.replace(' ', 'T'))).add({ months: 6 }))).toBe(true)
  })

  test('have children of the age the programme is for', async () => {
    const told = await world.read((tx) =>
      tx.rows(
        z.object({ slug: z.string(), asked: plainDate(), births: z.array(z.string()) }),
        sql`SELECT programme.slug, (enrolment.asked_at AT TIME ZONE 'Europe/Helsinki')::date AS asked,
                   coalesce(jsonb_agg(person.birth_month) FILTER (WHERE person.kind = 'child'), '[]') AS births
            FROM enrolment JOIN support_group ON support_group.id = group_id JOIN programme ON programme.id = programme_id
            JOIN person ON person.household_id = enrolment.household_id GROUP BY programme.slug, enrolment.id`,
      ),
    )
    const bySlug = new Map(programmes.map((programme) => [programme.slug, programme]))
    for (const { slug, asked, births } of told) {
      const { childAgeMonths: range, expecting, kind } = bySlug.get(slug) ?? expect.fail(slug)
      if (kind === 'training') expect(births).toEqual([])
      if (!range) continue
      const ages = births.map(
        (born) => Temporal.PlainDate.from(born).until(asked.with({ day: 1 }), { largestUnit: 'months' }).months,
      )
      expect(ages).toSatisfy((ages: number[]) =>
        ages.some((age) => (age >= range.from && age <= range.to) || (expecting && age < 0)),
      )
    }
  })

  test('open with the same functions as the real ones', async () => {
    const { people, rules } = await world.read(async (tx) => {
      const some = (await allEnrolments()).slice(0, 20).map(({ householdId }) => householdId)
      const rules = await Promise.all(some.map((household) => contactRulesOf(tx, world.secrets, household)))
      return { people: await peopleOf(tx, { secrets: world.secrets, clock: world.clock }, some), rules: rules.flat() }
    })
    expect(people.filter(({ kind }) => kind === 'adult').every(({ name }) => everyName.includes(name))).toBe(true)
    for (const { channel, email, phone } of rules) {
      if (channel === 'email') expect(email).toMatch(/^[a-z]+\.\d+@example\.org$/)
      if (channel === 'sms' || channel === 'call') expect(phone).toMatch(/^\+358400000\d{3}$/)
    }
  })

  test('came to most of the meetings that have been held, and to none before they joined', async () => {
    const marks = await world.read((tx) =>
      tx.rows(
        z.object({ mark: z.string(), count: z.number(), odd: z.number() }),
        sql`SELECT mark, count(*), count(*) FILTER (WHERE meeting.ends_at > ${now()} OR meeting.starts_at < enrolment.asked_at OR meeting.group_id <> enrolment.group_id) AS odd
            FROM attendance JOIN meeting ON meeting.id = meeting_id JOIN enrolment ON enrolment.id = enrolment_id GROUP BY mark ORDER BY mark`,
      ),
    )
    expect(marks.map(({ mark }) => mark)).toEqual(['absent', 'present', 'told'])
    expect(marks.reduce((sum, { odd }) => sum + odd, 0)).toBe(0)
    const of = (wanted: string) => marks.find(({ mark }) => mark === wanted)?.count ?? 0
    expect(of('present')).toBeGreaterThan(3 * (of('told') + of('absent')))
  })

  test('hear nothing of being invented: no message, no job, no log', async () => {
    for (const table of ['message', 'audit_event', 'access_event', 'graphile_worker.jobs']) {
      const { rowCount } = await world.database.appPool.query(`SELECT FROM ${table}`)
      expect(rowCount, table).toBe(0)
    }
  })
})

describe('people one can be', () => {
  test('a few are named at the start, and the family’s code opens a page', async () => {
    const lines = await demoSignIns(site())
    expect(lines.length).toBeGreaterThanOrEqual(4)
    expect(lines.length).toBeLessThanOrEqual(6)
    expect(lines).toContainEqual(expect.stringMatching(/^Sanna Virkkala – coordinator, /))
    expect(lines).toContainEqual(expect.stringMatching(/ – network coordinator$/))
    expect(lines.at(-1)).toContain('ULPU KKA2')
    const household = await world.read((tx) =>
      householdBehind(
        tx,
        { secrets: world.secrets, clock: world.clock },
        { kind: 'code', secret: normaliseCode('ulpu kka2') },
      ),
    )
    expect(household).toBeDefined()
    const own = (await allEnrolments()).filter(({ householdId }) => householdId === household)
    expect(own).toMatchObject([{ state: 'joined' }])
    expect(familyCode).toMatch(/^[A-HJ-NP-Z2-9]{8}$/)
  })

  test('facilitators lead the groups where their first name stands, and every organisation has a coordinator', async () => {
    const counts = await world.read((tx) =>
      tx.get(
        z.object({
          coordinated: z.number(),
          led: z.number(),
          wrong: z.number(),
          leaders: z.number(),
          others: z.array(z.string()),
        }),
        sql`SELECT (SELECT count(DISTINCT organisation_id) FROM role_grant WHERE role = 'coordinator') AS coordinated,
                   (SELECT count(DISTINCT group_id) FROM group_facilitator WHERE account_id IS NOT NULL) AS led,
                   (SELECT count(DISTINCT account_id) FROM group_facilitator) AS leaders,
                   (SELECT count(*) FROM group_facilitator WHERE account_id IS NOT NULL AND NOT EXISTS
                     (SELECT FROM role_grant WHERE role = 'facilitator' AND role_grant.account_id = group_facilitator.account_id)) AS wrong,
                   (SELECT array_agg(role ORDER BY role) FROM role_grant WHERE organisation_id IS NULL) AS others`,
      ),
    )
    expect(counts).toMatchObject({
      coordinated: organisations.length,
      wrong: 0,
      leaders: facilitators.length,
      others: ['network-coordinator', 'operator'],
    })
    expect(counts.led).toBeGreaterThanOrEqual(10)
  })

  test('peers’ names are shown for some only, professionals’ for all', async () => {
    const shown = await world.read((tx) =>
      tx.rows(
        z.object({ peer: z.boolean(), shown: z.number(), all: z.number() }),
        sql`SELECT peer, count(*) FILTER (WHERE name_shown) AS shown, count(*) AS all FROM group_facilitator GROUP BY peer ORDER BY peer`,
      ),
    )
    const [professionals, peers] = shown
    expect(professionals?.shown).toBe(professionals?.all)
    expect((peers?.shown ?? 0) / (peers?.all ?? 1)).toBeGreaterThan(0.35)
    expect((peers?.shown ?? 0) / (peers?.all ?? 1)).toBeLessThan(0.65)
  })
})
