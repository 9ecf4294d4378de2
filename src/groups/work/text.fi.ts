/** Words that all pages of workers share: families by code and make-up, states, channels, what must be done next. */
import type { ProgrammeLanguage } from '../../directory/programme.ts'
import type { MessageState } from '../../messages/message.ts'
import type { Channel } from '../../people/contact-rules.ts'
import type { EnrolmentState } from '../enrolment.ts'
import type { GroupState, Need } from '../rows.ts'
import type { MessageKind } from '../work-messages.ts'

const and = (items: readonly string[]) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ja ${items.at(-1)}`
const age = (months: number) =>
  months < 1 ? 'alle 1\u00a0kk' : months < 12 ? `${months}\u00a0kk` : `${Math.floor(months / 12)}\u00a0v`

export const fi = {
  list: and,
  family: (code: string) => `Perhe ${code}`,
  openFamily: (code: string) => `Avaa: perhe ${code}`,
  open: 'Avaa',
  adults: (n: number) => (n === 1 ? '1 aikuinen' : `${n} aikuista`),
  children: (n: number) => (n === 1 ? '1 lapsi' : `${n} lasta`),
  families: (n: number) => (n === 1 ? '1 perhe' : `${n} perhettä`),
  expecting: 'odottaa lasta',
  babies: (ages: readonly number[]) => `${ages.length === 1 ? 'vauva' : 'vauvat'} ${and(ages.map(age))}`,
  olderChildren: (ages: readonly number[]) => `${ages.length === 1 ? 'lapsi' : 'lapset'} ${and(ages.map(age))}`,
  online: 'verkossa',
  confidential: 'paikkaa ei julkaista',
  back: 'Takaisin',
  save: 'Tallenna',
  nothingYet: 'Ei vielä',
  today: 'Tänään',
  state: {
    asked: 'Odottaa meitä',
    joined: 'Mukana',
    queued: 'Jonossa',
    offered: 'Odottaa perhettä',
    declined: 'Ei voitu ottaa',
    cancelled: 'Peruttu',
    ended: 'Päättynyt',
    missed: 'Tarjous päättyi',
  } satisfies Record<EnrolmentState, string>,
  queuedAt: (place: number) => `Jonossa, ${place}.`,
  groupState: { draft: 'Luonnos', published: 'Julkaistu', cancelled: 'Peruttu', ended: 'Päättynyt' } satisfies Record<
    GroupState,
    string
  >,
  need: { 'step-free': 'Esteetön tila', interpreter: 'Tulkki', ride: 'Kyyti', diet: 'Ruokavalio' } satisfies Record<
    Need,
    string
  >,
  childcare: 'Lastenhoito',
  childcareFor: (n: number) => `Lastenhoito: ${n === 1 ? '1 lapsi' : `${n} lasta`}`,
  channel: {
    email: 'Sähköposti',
    sms: 'Tekstiviesti',
    call: 'Puhelu',
    letter: 'Kirje',
    'i-call': 'Perhe soittaa itse',
  } satisfies Record<Channel, string>,
  messageState: {
    planned: 'Lähdössä',
    sent: 'Lähetetty',
    unknown: 'Perillemenosta ei ole tietoa',
    failed: 'Ei lähtenyt',
    'by-hand': 'Hoida itse',
    'done-by-hand': 'Hoidettu',
    'not-needed': 'Perhe näkee omalta sivultaan',
  } satisfies Record<MessageState, string>,
  byHand: {
    call: 'Soita',
    letter: 'Lähetä kirje',
    sms: 'Tarkista tekstiviesti',
    email: 'Tarkista sähköposti',
    'i-call': '',
  } satisfies Record<Channel, string>,
  /** What a message was about. */
  matter: {
    asked: 'Viesti tuli perille',
    joined: 'Perhe on mukana',
    queued: 'Perhe on jonossa',
    offered: 'Perheelle on paikka',
    declined: 'Paikkaa ei voitu antaa',
    cancelled: 'Paikka on peruttu',
    missed: 'Paikka meni seuraavalle',
    ended: 'Ryhmä päättyi',
    reminder: 'Muistutus tapaamisesta',
    'group-message': 'Viesti ryhmälle',
    'meeting-moved': 'Tapaaminen siirrettiin',
    'meeting-cancelled': 'Tapaaminen peruttiin',
    'group-cancelled': 'Ryhmä peruttiin',
    'place-changed': 'Paikka muuttui',
    other: 'Viesti',
  } satisfies Record<MessageKind, string>,
  messageDone: 'Tehty',
  messageDoneFor: (code: string) => `Tehty: perhe ${code}`,
  language: {
    fi: 'suomi',
    sv: 'ruotsi',
    en: 'englanti',
    ar: 'arabia',
    ru: 'venäjä',
    so: 'somali',
    uk: 'ukraina',
    fa: 'persia',
    rom: 'romanikieli',
    fsl: 'suomalainen viittomakieli',
  } satisfies Record<ProgrammeLanguage, string>,
  seats: (taken: number, size: number) => (size === 0 ? `${taken} mukana, ei rajaa` : `${taken}/${size}`),
  done: {
    'stale-form': 'Sivu oli ollut auki pitkään. Mitään ei muutettu. Yritä uudelleen.',
    confirmed: 'Kiitos. Tarkistuspäivä on tänään.',
    'message-done': 'Viesti on merkitty hoidetuksi.',
    'message-was-done': 'Viesti oli jo hoidettu.',
  } as Record<string, string>,
}
