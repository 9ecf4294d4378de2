import type { DirectoryWords } from './words.fi.ts'

export const en: DirectoryWords = {
  kind: {
    'peer-group': 'Peer group', 'guided-group': 'Guided group', 'open-meeting': 'Open meeting place', counselling: 'Counselling and guidance', 'home-support': 'Support at home',
    housing: 'Housing', 'support-person': 'Support person', training: 'Training', online: 'Online or by phone',
  },
  state: { draft: 'Draft', published: 'Published', closed: 'Ended' },
  joining: { open: 'You can join by yourself', preliminary: 'A facilitator talks with you first', 'through-worker': 'Join together with a worker' },
  queueOrder: { time: 'In the order of asking', need: 'By who needs a place first' },
  recordKeeper: {
    'own-activity': "The organiser's own activity. The information stays with the organiser.",
    'bought-by-county': 'Bought by the wellbeing services county, which keeps the official record.',
    'public-service': "A public service. The record is kept in the service's own system.",
  },
  audience: { mother: 'for mothers', father: 'for fathers', parent: 'for parents', grandparent: 'for grandparents', 'near-one': 'for those close', couple: 'for couples', child: 'for children', professional: 'for professionals', volunteer: 'for volunteers' },
  language: { fi: 'Finnish', sv: 'Swedish', en: 'English', ar: 'Arabic', ru: 'Russian', so: 'Somali', uk: 'Ukrainian', fa: 'Persian', rom: 'Romani', fsl: 'sign language' },
  how: { 'on-site': 'On site', online: 'Online', 'at-home': 'At home', 'by-phone': 'By phone' },
  provision: { childcare: 'Childcare', ride: 'A ride', interpreter: 'Interpreter', meal: 'Food' },
  placeKind: { 'family-centre': 'Family centre', 'meeting-place': 'Meeting place', 'parish-hall': 'Parish hall', clinic: 'Maternity and child health clinic', 'association-room': 'Association room', school: 'School', library: 'Library', other: 'Other place' },
  organisationKind: { association: 'Association', parish: 'Parish', municipality: 'Municipality', county: 'Wellbeing services county', company: 'Company', foundation: 'Foundation' },
  access: { stepFree: 'Step-free entrance', accessibleToilet: 'Accessible toilet', pramParking: 'Room for prams', babyChanging: 'Baby changing table', hearingLoop: 'Hearing loop', nearBusStop: 'Bus stop near' },
  free: 'Free of charge',
  seats: { room: 'Places left', few: 'Few places left', full: 'Full now', 'no-limit': 'Room for everybody' },
  online: 'Online',
  confidential: 'We tell you the place when you join.',
  checkedOn: (day) => `Checked on ${day}`,
  age: {
    expecting: 'For those expecting a child',
    range: (from, to) => `When the child is ${from}–${to}`,
    upTo: (to) => `When the child is under ${to}`,
    months: (n) => `${n} months`,
    years: (n) => `${n} years`,
    yearsOld: (n) => `${n} years old`,
  },
}
