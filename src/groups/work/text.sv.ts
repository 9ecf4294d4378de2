import type { fi } from './text.fi.ts'

const and = (items: readonly string[]) => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} och ${items.at(-1)}`)
const age = (months: number) => (months < 1 ? 'under 1 mån' : months < 12 ? `${months} mån` : `${Math.floor(months / 12)} år`)

export const sv: typeof fi = {
  list: and,
  family: (code) => `Familj ${code}`,
  openFamily: (code) => `Öppna: familj ${code}`,
  open: 'Öppna',
  adults: (n) => (n === 1 ? '1 vuxen' : `${n} vuxna`),
  children: (n) => `${n} barn`,
  families: (n) => (n === 1 ? '1 familj' : `${n} familjer`),
  expecting: 'väntar barn',
  babies: (ages) => `${ages.length === 1 ? 'baby' : 'babyar'} ${and(ages.map(age))}`,
  olderChildren: (ages) => `barn ${and(ages.map(age))}`,
  online: 'på nätet',
  confidential: 'platsen offentliggörs inte',
  back: 'Tillbaka',
  save: 'Spara',
  nothingYet: 'Inte ännu',
  today: 'I dag',
  state: {
    asked: 'Väntar på oss', joined: 'Med', queued: 'I kö', offered: 'Väntar på familjen', declined: 'Kunde inte tas emot', cancelled: 'Avbokad',
    ended: 'Avslutad', missed: 'Erbjudandet löpte ut',
  },
  queuedAt: (place) => `I kö, plats ${place}`,
  groupState: { draft: 'Utkast', published: 'Publicerad', cancelled: 'Inställd', ended: 'Avslutad' },
  need: { 'step-free': 'Tillgängligt utrymme', interpreter: 'Tolk', ride: 'Skjuts', diet: 'Specialkost' },
  childcare: 'Barnpassning',
  childcareFor: (n) => `Barnpassning: ${n} barn`,
  channel: { email: 'E-post', sms: 'Textmeddelande', call: 'Samtal', letter: 'Brev', 'i-call': 'Familjen ringer själv' },
  messageState: {
    planned: 'På väg', sent: 'Skickat', unknown: 'Vi vet inte om det kom fram', failed: 'Gick inte iväg', 'by-hand': 'Sköt själv', 'done-by-hand': 'Skött',
    'not-needed': 'Familjen ser det på sin egen sida',
  },
  byHand: { call: 'Ring', letter: 'Skicka brev', sms: 'Kontrollera textmeddelandet', email: 'Kontrollera e-posten', 'i-call': '' },
  about: {
    asked: 'Berätta att meddelandet kom fram', joined: 'Berätta att familjen är med', queued: 'Berätta att familjen är i kö', offered: 'Berätta att det finns en plats',
    declined: 'Berätta att ingen plats kunde ges', cancelled: 'Bekräfta att platsen är avbokad', missed: 'Berätta att platsen gick till nästa familj', ended: 'Berätta att gruppen är slut',
    reminder: 'Påminn om träffen', 'group-message': 'Berätta meddelandet', 'meeting-moved': 'Berätta den nya tiden', 'meeting-cancelled': 'Berätta att träffen är inställd',
    'group-cancelled': 'Berätta att gruppen är inställd', 'place-changed': 'Berätta att platsen ändrats', other: 'Berätta meddelandet',
  },
  messageDone: 'Gjort',
  messageDoneFor: (code) => `Gjort: familj ${code}`,
  language: {
    fi: 'finska', sv: 'svenska', en: 'engelska', ar: 'arabiska', ru: 'ryska', so: 'somaliska', uk: 'ukrainska', fa: 'persiska', rom: 'romani', fsl: 'finskt teckenspråk',
  },
  seats: (taken, size) => (size === 0 ? `${taken} med, ingen gräns` : `${taken}/${size}`),
  done: {
    'stale-form': 'Sidan hade varit öppen länge. Ingenting ändrades. Försök på nytt.',
    'message-done': 'Meddelandet är markerat som skött.',
    'message-was-done': 'Meddelandet var redan skött.',
  },
}
