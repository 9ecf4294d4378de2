/**
 * The shape of the demo region's content: invented people, real kinds of support.
 * The seeding code turns this into rows through the same commands that coordinators use,
 * so nothing here can do what a form cannot.
 */

/** A text in the three languages of the product; Finnish is the authority. */
export type Words = { fi: string; sv: string; en: string }

/** `selko` is plain Finnish: short sentences, common words, one thought each. */
export type FamilyWords = Words & { selko: string }

export type DemoOrganisation = {
  slug: string
  name: Words
  kind: 'association' | 'parish' | 'municipality' | 'county' | 'company' | 'foundation'
  /** One or two sentences: who they are, for a family. */
  about: Words
  phone: string // invented: 015 000 xxxx, 017 000 xxxx, 014 000 xxxx or 040 000 xxxx
  email: string // at example.org
  website: string // https://<slug>.example.org
  /** First name and family name of the invented coordinator who edits this organisation's programmes. */
  coordinator: { firstName: string; familyName: string; email: string; phone: string }
  /** Within how many working days the organisation promises to answer. */
  answersWithinWorkingDays: number
  /** True when the organisation's name alone can reveal violence or substance use. */
  nameIsSensitive: boolean
}

export type DemoPlace = {
  slug: string
  name: Words
  kind:
    | 'family-centre'
    | 'meeting-place'
    | 'parish-hall'
    | 'clinic'
    | 'association-room'
    | 'school'
    | 'library'
    | 'other'
  organisation: string // slug of the organisation whose place it is
  /** Confidential: only the municipality is ever shown; no address, no coordinates. */
  confidential: boolean
  municipality: string // three-digit code as in the Finnish municipality register, e.g. '491' Mikkeli
  street?: string // invented street address; left out for a confidential place
  postalCode?: string
  lat?: number // near the municipality's centre
  lon?: number
  /** How one finds the door, where prams go, who waits at the door: what a nervous first-timer wants to know. */
  arrival?: Words
  accessibility: {
    stepFree: boolean
    accessibleToilet: boolean
    pramParking: boolean
    babyChanging: boolean
    hearingLoop: boolean
    nearBusStop: boolean
  }
}

/** What a life situation is called in the code; the thesaurus joins people's own words to these. */
export const concepts = [
  'partner-substance',
  'own-substance',
  'pregnancy-substance',
  'father-recovery',
  'near-one-substance',
  'violence',
  'own-violence',
  'control',
  'child-witness',
  'self-harm',
  'perinatal-mood',
  'father-mood',
  'own-strength',
  'parent-illness',
  'baby-crying',
  'sleep',
  'breastfeeding',
  'interaction',
  'everyday-life',
  'loneliness',
  'meeting-place',
  'expecting',
  'pregnancy-doubt',
  'fathers',
  'father-child',
  'protection-begins',
  'placed',
  'reunification',
  'companion',
  'rights-advice',
  'separation',
  'couple',
  'upbringing',
  'teen',
  'school',
  'single',
  'young',
  'newcomer',
  'roma',
  'prison',
  'rainbow',
  'special-needs',
  'sick-child',
  'premature',
  'multiples',
  'adoption-foster',
  'childlessness',
  'loss',
  'widowed',
  'grandparent',
  'near-one',
  'money-home',
  'housing-training',
  'home-help',
  'childcare-with',
  'far-away',
  'after-stay',
  'help-others',
  'professional-training',
  'camp',
  'child-group',
] as const
export type Concept = (typeof concepts)[number]

export type DemoProgramme = {
  slug: string
  organisation: string
  /** Joint organisers, each with its part in plain words. */
  partners: { organisation: string; part: Words }[]
  kind:
    | 'peer-group' // people who have lived the same
    | 'guided-group' // led by a professional, a course or therapeutic group
    | 'open-meeting' // come when you like: family café, meeting place, club
    | 'counselling' // nearby counselling and guidance (lähellä annettava neuvonta)
    | 'home-support' // a worker comes home, own worker, after-care
    | 'housing'
    | 'support-person'
    | 'training' // for professionals, facilitators, volunteers
    | 'online' // chiefly on the net or by phone
  name: Words
  /** Exactly two short sentences: what it is. The finder's card shows these. */
  summary: FamilyWords
  /** For whom, in you-form, people's own words, no labels. One to three sentences. */
  forWhom: FamilyWords
  /** How it goes: two to four short paragraphs separated by an empty line. */
  howItGoes: FamilyWords
  /** "Mitä sitten tapahtuu?": what happens after asking or joining, with a doer. One or two sentences. */
  whatThen: FamilyWords
  /** What it costs, said plainly. */
  cost: { free: boolean; text: Words }
  /** The life situations it is for. 3 = exactly for this, 2 = suits well, 1 = touches it too. */
  situations: Partial<Record<Concept, 1 | 2 | 3>>
  /** Extra search words a family might use that stand nowhere in the texts (Finnish, Swedish, English mixed lists). */
  searchWords: { fi: string[]; sv: string[]; en: string[] }
  /** Who it is meant for; empty means any parent. */
  audience: (
    | 'mother'
    | 'father'
    | 'parent'
    | 'grandparent'
    | 'near-one'
    | 'couple'
    | 'child'
    | 'professional'
    | 'volunteer'
  )[]
  expecting: boolean
  /** Age of the child in months, both ends included; undefined = any. */
  childAgeMonths?: { from: number; to: number }
  /** How one joins: at once, after a talk with a facilitator, or together with a worker. */
  joining: 'open' | 'preliminary' | 'through-worker'
  /** Who can bring a family in, besides the family itself. */
  referrers: (
    | 'clinic'
    | 'child-protection'
    | 'family-social-work'
    | 'infant-psychiatry'
    | 'early-education'
    | 'parish'
    | 'school'
    | 'hospital'
    | 'prison'
    | 'any-worker'
  )[]
  /** By time of asking, or by who needs it first (then no queue numbers are told). */
  queueOrder: 'time' | 'need'
  languages: ('fi' | 'sv' | 'en' | 'ar' | 'ru' | 'so' | 'uk' | 'fa' | 'rom' | 'fsl')[]
  how: ('on-site' | 'online' | 'at-home' | 'by-phone')[]
  /** Codes of municipalities or wellbeing counties ('06' …) whose families it serves; 'national' for the whole country. */
  area: { national: true } | { counties: string[] } | { municipalities: string[] }
  places: string[] // slugs of places where it is held
  provisions: ('childcare' | 'ride' | 'interpreter' | 'meal')[]
  /** An association's own activity, or bought by the county, or the county's/municipality's/parish's own. */
  recordKeeper: 'own-activity' | 'bought-by-county' | 'public-service'
  funders: string[]
  /** The run of one group. */
  structure: {
    timesPerWeek: number // 0 when there is no group rhythm
    everyWeeks: number // 1 weekly, 2 every second week, 4 about monthly
    meetings: number // how many in all; 0 = goes on without an end
    minutes: number
    meal: boolean
    /** E.g. the monthly father–baby group, an intensive week, home visits, follow-up after half a year. */
    extras: {
      kind: 'side-group' | 'intensive-week' | 'home-visits' | 'visit-out' | 'follow-up' | 'first-talk'
      text: Words
    }[]
    size: number // families at most; 0 = no limit
    startsWhen: number // smallest number of families; 0 = always
  }
  ptv: { serviceClasses: string[]; targetGroups: string[] }
  picture: 'circle' | 'jetty' | 'baby' | 'letter' | 'placed' | 'father' | 'two-homes' | 'mug' | 'path'
  /** Its name or theme would tell others why one goes: messages and calendars then never carry the name. */
  sensitive: boolean
  groups: DemoGroup[]
}

export type DemoGroup = {
  /** What tells it from its siblings, e.g. "Mikkeli, kevät"; empty when the programme's name is enough. */
  name: Words
  place?: string // slug; left out when online, at home or by phone
  municipality?: string // code, when there is no place
  online: boolean
  /** First meeting in weeks from the day of seeding (−40 … 40) and the weekday 1 = Monday … 7. */
  startsInWeeks: number
  weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7
  startTime: string // 'HH:MM'
  /** Overrides of the programme's structure when this run differs. */
  meetings?: number
  everyWeeks?: number
  size?: number
  /** First names of those who lead; a peer facilitator's name is shown only with a consent. */
  facilitators: { firstName: string; peer: boolean }[]
  /** How many families the seeder should put in it (invented), and how many to its queue. */
  taken: number
  queued: number
  childcarePlaces?: number
  language: 'fi' | 'sv' | 'en' | 'ar' | 'ru' | 'so' | 'uk' | 'fa' | 'rom' | 'fsl'
}
