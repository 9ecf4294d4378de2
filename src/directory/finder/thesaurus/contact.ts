/** What a contact row says, and which rows a seeker is shown. */
import { contacts } from './contacts.ts'
import type { Words } from './shape.ts'

export type Hours =
  | { open: 'always' }
  | { open: 'weekly'; times: readonly { days: readonly number[]; from: string; to: string }[] } // 1 = Monday
  | { open: 'unknown' }

/** Rows that stand for one another: the family's own county's, or the one in its language. */
export type ContactGroup =
  | 'crisis-line'
  | 'church-line'
  | 'social-emergency'
  | 'shelter'
  | 'sexual-violence'
  | 'children-line'

export type Contact = {
  id: string
  group?: ContactGroup
  name: Words
  /** What it is for, in a few words. */
  about: Words
  number: { display: string; tel: string } | null
  /** Without scheme. */
  web: string | null
  hours: Hours & { words: Words; sure: boolean }
  languages: readonly string[]
  cost: Words
  source: string
  checkedOn: string | null
  /** seen: on a public page. known: general knowledge. not-verified: pages leave the row out. */
  sure: 'seen' | 'known' | 'not-verified'
  /** Codes of the wellbeing services counties it belongs to; null = the whole country. */
  counties: readonly string[] | null
}

/** Whether a page may show the row at all: a number or address that has been seen, or that everybody knows. */
export const mayBeShown = (contact: Contact) =>
  contact.sure !== 'not-verified' && (contact.number !== null || contact.web !== null)

export type ContactKey = ContactGroup | (string & {})
export type Seeker = { lang: string; county: string | null }

const belongsTo = (contact: Contact, county: string | null) =>
  contact.counties === null || (county !== null && contact.counties.includes(county))

/** One's own county before the whole country, one's own language first; for a group in other languages Finnish stays last. */
const fitness = (contact: Contact, lang: string) =>
  (contact.languages.includes(lang) ? 2 : 0) + (contact.counties === null ? 0 : 1)

/** A line in a language the seeker did not choose is left out, but for the Finnish one, which is open longest. */
const understood = (contact: Contact, lang: string) =>
  contact.group !== 'crisis-line' || contact.languages.includes(lang) || contact.languages.includes('fi')

/** The rows behind an id or a group that may be shown to this seeker, the most fitting first. */
export function contactsFor(key: ContactKey, { lang, county }: Seeker): readonly Contact[] {
  return contacts
    .filter(({ id, group }) => id === key || group === key)
    .filter((contact) => mayBeShown(contact) && belongsTo(contact, county) && understood(contact, lang))
    .sort((one, other) => fitness(other, lang) - fitness(one, lang))
}
