import type { fi } from './text.fi.ts'

export const sv: typeof fi = {
  title: 'Arbetslista',
  lead: (day, open) => `${day} · ${open === 0 ? 'inga öppna' : `${open} öppna, de mest brådskande först`}`,
  caption: 'Öppna anmälningar till grupper, de mest brådskande först',
  count: { late: 'försenade', today: 'i dag', week: 'den här veckan', queued: 'i kö' },
  column: { due: 'Senast', family: 'Familj', group: 'Grupp', next: 'Härnäst', state: 'Var ärendet är', act: 'Åtgärd' },
  late: (days) => (days < 1 ? 'Försenad' : `${days} d försenad`),
  tomorrow: (day) => `I morgon, ${day}`,
  noDay: 'Ingen bestämd dag',
  answersBy: (when) => `Familjen svarar senast ${when}`,
  next: {
    contact: { email: 'Skriv till familjen', sms: 'Skicka ett textmeddelande', call: 'Ring familjen', letter: 'Skicka ett brev', 'i-call': 'Familjen ringer: var anträffbar' },
    noContact: 'Kontakta familjen',
    family: 'Vänta på familjens svar',
    joined: 'Kommer till träffarna',
    turn: 'Väntar på sin tur',
    need: 'Bedöm vem som behöver platsen först',
    needFull: 'Väntar på att en plats blir ledig',
  },
  filter: {
    group: 'Grupp', allGroups: 'Alla grupper', state: 'Var ärendet är', allStates: 'Alla öppna', due: 'När', anyDue: 'När som helst', code: 'Familjens kod', show: 'Visa',
    dues: { late: 'Försenade', today: 'I dag', week: 'Den här veckan' },
    clear: 'Visa alla',
  },
  found: (n) => (n === 1 ? '1 anmälan till en grupp' : `${n} anmälningar till grupper`),
  empty: { title: 'Inget öppet', text: 'Alla har fått svar. Nya anmälningar till grupper kommer hit.', filtered: 'Ingenting hittades med de här valen.', groups: 'Se grupperna' },
  foot: 'Familjen har lovats svar senast den angivna dagen. Familjen ser inte ordet försenad.',
  meetings: 'Träffar i dag',
  byHand: {
    title: 'Ring eller skriv själv',
    text: 'De här familjerna får inga meddelanden av systemet, eller så vet vi inte om meddelandet kom fram.',
    caption: 'Meddelanden som sköts för hand',
    what: 'Ärende', how: 'Hur', since: 'Från', family: 'Familj', act: 'Åtgärd',
  },
}
