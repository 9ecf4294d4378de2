/** Who may see which page, by hand. A new page without a row here fails the test. */
import type { PageName } from '../src/links.ts'
import type { Browser } from './browser.ts'

export const people = [
  'visitor',
  'family',
  'other-family',
  'coordinator',
  'facilitator',
  'other-coordinator',
  'former-coordinator',
  'network-coordinator',
] as const
export type Person = (typeof people)[number]
export type Standing = { browsers: Record<Person, Browser>; params: Record<string, string> }

type Row = Record<Person, number>
const everyone = (status: number): Row => Object.fromEntries(people.map((person) => [person, status])) as Row

const anybody = everyone(200)
/** A family's own page: others are sent to type their code. */
const family: Row = { ...everyone(303), family: 200, 'other-family': 200 }
/** About one enrolment of the family: for another family it does not exist. */
const itsOwn: Row = { ...family, 'other-family': 404 }
/** Signed-in workers; the others are sent to sign in. */
const workers: Row = { ...everyone(200), visitor: 303, family: 303, 'other-family': 303 }
/** Those who work with the group; for other workers it does not exist. */
const itsWorkers: Row = { ...workers, 'other-coordinator': 404, 'former-coordinator': 404, 'network-coordinator': 404 }
/** The organisation's coordinators alone: a facilitator sees the group, but may not do this. */
const itsCoordinators: Row = { ...itsWorkers, facilitator: 403 }
const network: Row = { ...everyone(404), visitor: 303, family: 303, 'other-family': 303, 'network-coordinator': 200 }

export const statuses: Partial<Record<PageName, Row>> = {
  programme: anybody,
  programmeCard: anybody,
  group: anybody,
  groups: anybody,
  groupCalendar: anybody,
  organisation: anybody,
  join: anybody,
  own: family,
  ownCalendar: family,
  ownCancel: itsOwn,
  workProgrammes: workers,
  workProgrammeNew: workers,
  workPlaces: workers,
  workPlaceNew: workers,
  // Facilitators of the organisation read the programme; the network's coordinator reads all.
  workProgramme: { ...itsWorkers, 'network-coordinator': 200 },
  workProgrammePreview: { ...itsWorkers, 'network-coordinator': 200 },
  workOrganisation: { ...itsWorkers, facilitator: 403, 'network-coordinator': 200 },
  workPlace: { ...itsWorkers, facilitator: 403, 'network-coordinator': 403 },
  workPlacePhotos: { ...itsWorkers, facilitator: 403, 'network-coordinator': 403 },
  workProgrammePhotos: { ...itsWorkers, facilitator: 403, 'network-coordinator': 200 },
  // Of a photo that is the programme's.
  workPhoto: { ...itsWorkers, facilitator: 403, 'network-coordinator': 200 },
  home: anybody,
  finder: anybody,
  guided: anybody,
  wish: anybody,
  callMe: anybody,
  urgent: anybody,
  safety: anybody,
  accessibility: anybody,
  privacy: anybody,
  professionals: anybody,
  signIn: anybody,
  ownCode: anybody,
  ownLink: anybody,
  demoInbox: anybody,
  demoClock: anybody,
  exit: everyone(303),
  workGroupNew: itsCoordinators,
  workGroupMessage: itsWorkers,
  workGroupCancel: itsCoordinators,
  workMeetingMove: itsCoordinators,
  workMeetingCancel: itsWorkers,
  demoCalendar: everyone(404),
  // After a refused form: back to the page itself.
  workGroupPublish: everyone(303),
  workEnrolmentDeed: everyone(303),
  workConcepts: network,
  workConcept: network,
  workNotFound: network,
  work: workers,
  workGroups: workers,
  workGroup: itsWorkers,
  workMeeting: itsWorkers,
  workEnrolment: itsWorkers,
  workEnrolmentCode: itsWorkers,
  workGroupEdit: itsCoordinators,
}

/** The parameters of a page's address in the standing world. */
export const examples = (name: PageName, params: Record<string, string>): Record<string, string> =>
  name === 'organisation' ? { slug: params.organisationSlug ?? '' } : params
