/** Builders for tests and the demo: what does not matter has a believable default. */
import { insertOrganisation, type Organisation } from '../directory/organisations.ts'
import { insertProgramme, type NewProgramme, setProgrammeText } from '../directory/programmes.ts'
import { json, sql, type Transaction } from '../kit/database/index.ts'
import { newId } from '../kit/ids.ts'
import { Temporal } from '../kit/time.ts'
import type { Application } from './application.ts'
import type { GroupId } from './enrolment.ts'
import { insertMeetings } from './meetings.ts'
import type { Group } from './rows.ts'
import { meetingsOf } from './schedule.ts'

let made = 0
const next = (word: string) => {
  made += 1
  return `${word}-${made}`
}
const inAll = (text: string) => ({ fi: text, sv: text, en: text })

export const anOrganisation = (tx: Transaction, given: Partial<Organisation> = {}) =>
  insertOrganisation(tx, {
    slug: next('jarjestaja'),
    kind: 'association',
    name: inAll('Kuusikon perheet ry'),
    about: inAll('Tukee perheitä.'),
    phone: '015 000 1234',
    email: 'perheet@example.org',
    website: 'https://kuusikko.example.org',
    answersWithinWorkingDays: 3,
    nameIsSensitive: false,
    ...given,
  })

export async function aProgramme(tx: Transaction, given: Partial<NewProgramme> = {}) {
  const organisationId = given.organisationId ?? (await anOrganisation(tx))
  const id = await insertProgramme(tx, { ...plainProgramme, slug: next('toiminta'), organisationId, ...given })
  for (const lang of ['fi', 'sv', 'en'] as const)
    await setProgrammeText(tx, {
      programme: id,
      lang,
      text: {
        name: 'Iltapiiri',
        summary: 'Yksi. Kaksi.',
        forWhom: 'Sinulle.',
        howItGoes: 'Näin.',
        whatThen: 'Soitamme.',
        cost: 'Maksuton.',
        searchWords: '',
      },
    })
  return { id, organisationId }
}

const plainProgramme: Omit<NewProgramme, 'slug' | 'organisationId'> = {
  kind: 'peer-group',
  state: 'published',
  freeOfCharge: true,
  expecting: false,
  childFromMonths: null,
  childToMonths: null,
  joining: 'open',
  queueOrder: 'time',
  recordKeeper: 'own-activity',
  sensitive: false,
  nationwide: false,
  countyCodes: [],
  municipalityCodes: ['491'],
  audience: [],
  referrers: [],
  languages: ['fi'],
  how: ['on-site'],
  provisions: [],
  funders: [],
  serviceClasses: ['P3'],
  targetGroups: ['KR1.2'],
  structure: {
    timesPerWeek: 1,
    everyWeeks: 1,
    meetings: 10,
    minutes: 90,
    meal: false,
    extras: [],
    size: 12,
    startsWhen: 0,
  },
  picture: 'circle',
  checkedOn: Temporal.PlainDate.from('2026-11-01'),
  updatedAt: Temporal.Instant.from('2026-11-01T08:00:00Z'),
}

type GroupGiven = Partial<
  Pick<Group, 'size' | 'childcareSize' | 'joining' | 'queueOrder' | 'state' | 'takesNew' | 'placeId' | 'online'>
> & {
  programme?: Partial<NewProgramme>
  /** Days of meetings from this one, weekly. */
  firstDay?: string
  meetings?: number
}

/** A published group of twelve families that meets ten Thursdays from 3.12.2026 at 17.30. */
export async function aGroup(
  tx: Transaction,
  given: GroupGiven = {},
): Promise<{ id: GroupId; programme: Awaited<ReturnType<typeof aProgramme>> }> {
  const programme = await aProgramme(tx, given.programme)
  const id = newId<'group'>()
  const {
    size = 12,
    childcareSize = 0,
    joining = 'open',
    queueOrder = 'time',
    state = 'published',
    takesNew = true,
    placeId = null,
    online = false,
  } = given
  await tx.change(
    sql`INSERT INTO support_group (id, programme_id, state, name, place_id, municipality_code, online, language, structure, joining, queue_order, size, childcare_size, takes_new)
        VALUES (${id}, ${programme.id}, ${state}, ${json(inAll(''))}, ${placeId}, '491', ${online}, 'fi', ${json(plainProgramme.structure)}, ${joining}, ${queueOrder}, ${size}, ${childcareSize}, ${takesNew})`,
    1,
  )
  const firstDay = Temporal.PlainDate.from(given.firstDay ?? '2026-12-03')
  const rhythm = {
    firstDay,
    weekdays: [firstDay.dayOfWeek],
    everyWeeks: 1,
    meetings: given.meetings ?? 10,
    startTime: '17:30',
    minutes: 90,
  }
  await insertMeetings(
    tx,
    id,
    meetingsOf(rhythm, () => false),
  )
  return { id, programme }
}

export const anApplication = (given: Partial<Application> = {}): Application => ({
  lang: 'fi',
  adults: ['Aino'],
  childAgesMonths: [26],
  childcareChildren: 0,
  needs: [],
  interpreterLanguage: '',
  diets: '',
  notWith: '',
  note: '',
  contact: { channel: 'email', email: 'aino@example.org', phone: '', address: '', voicemail: false, senderName: '' },
  consentWords: 'Järjestäjä saa nähdä nämä tiedot ryhmän ajan.',
  ...given,
})
