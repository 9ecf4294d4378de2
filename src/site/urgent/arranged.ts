import type { ShownContact } from '../../directory/contacts.ts'
import { type Lang, type SpokenLang, spoken } from '../../kit/words.ts'

export type Arranged = Record<'first' | 'counties' | 'others' | 'online', ShownContact[]>

/** Whom to call first, in this order: the line in one's own language, then the ones that are open at night. */
const firstOf: Record<SpokenLang, readonly string[]> = {
  fi: ['crisis-fi', 'nollalinja', 'poison-information', 'medical-116117'],
  sv: ['crisis-sv', 'crisis-fi', 'nollalinja', 'poison-information', 'medical-116117'],
  en: ['crisis-en', 'crisis-fi', 'nollalinja', 'poison-information', 'medical-116117'],
}
/** The card on top is these already. */
const onTheCard = ['emergency-112', 'emergency-112-text']

/** The social emergency service of a wellbeing services county. */
export const isCountyDuty = ({ standsFor, counties }: ShownContact) =>
  counties.length > 0 && standsFor === 'social-emergency'

/** A contact nobody has thought of here still finds its place: by county, by phone, or in writing. */
export function arranged(contacts: readonly ShownContact[], lang: Lang): Arranged {
  const order = firstOf[spoken(lang)]
  const known = contacts.filter(({ id }) => !onTheCard.includes(id))
  const first = order.flatMap((id) => known.filter((contact) => contact.id === id && contact.phone))
  const rest = known.filter((contact) => !first.includes(contact))
  const left = rest.filter((contact) => !isCountyDuty(contact))
  return {
    first,
    counties: rest.filter(isCountyDuty),
    others: left.filter(({ phone }) => phone),
    online: left.filter(({ phone, website }) => !phone && website),
  }
}
