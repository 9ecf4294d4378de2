import type { KitWords } from './text.fi.ts'

export const sv: KitWords = {
  brand: 'Vierellä',
  home: 'Vierellä, startsidan',
  skip: 'Gå till innehållet',
  errorPrefix: 'Fel: ',

  mainMenu: 'Huvudmeny',
  menu: 'Meny',
  more: 'Mer',
  languages: 'Språk',
  account: (name) => `Egna inställningar: ${name}`,
  aboutMenu: 'Om tjänsten',
  langNames: { fi: 'Suomi', sv: 'Svenska', en: 'English', selko: 'Selkosuomi' },
  langLinks: { fi: 'Suomeksi', sv: 'På svenska', en: 'In English', selko: 'Selkosuomeksi' },
  exit: 'Lämna snabbt',
  region:
    'Nätverket för familjestöd i Södra Savolax, Norra Savolax och Mellersta Finland. Hjälpen är gratis för familjer.',

  urgentLabel: 'Hjälp genast',
  urgentAsk: 'Akut nöd?',
  urgentCall: 'Ring\u00a0112',
  urgentOther: 'Annan hjälp genast',
  call: (whom, number) => `Ring: ${whom}, ${number}`,

  optional: 'du kan lämna tomt',
  longest: (n) => `Högst ${n} tecken.`,
  day: 'Dag',
  month: 'Månad',
  year: 'År',
  choose: 'Välj',
  addRow: 'Lägg till en rad',
  removeRow: (row) => `Ta bort: ${row}`,
  errorTitle: 'Kontrollera ännu det här',
  goOn: 'Fortsätt',

  step: (now, all) => `Steg ${now}/${all}`,
  question: (now, all) => `Fråga ${now}/${all}`,
  back: 'Tillbaka',
  now: 'Nu',
  stepDone: 'Klart: ',
  stepTodo: 'Kommer: ',

  why: 'Därför föreslår vi det här:',
  next: 'Vad händer sedan?',
  seats: { some: 'Det finns platser', few: 'Få platser kvar', full: 'Fullt just nu' },
  seatsFree: (free) => (free === 1 ? '1 ledig plats' : `${free} lediga platser`),
  code: 'Kod',

  breadcrumbs: 'Du är här',
  pages: 'Sidor',
  previousPage: 'Föregående',
  nextPage: 'Nästa',
  page: (n) => `Sida ${n}`,
  sortBy: (column) => `Ordna efter: ${column}`,
  filters: 'Avgränsa',

  share: 'Dela tryggt',
  print: 'Skriv ut',
  qr: (address) => `QR-kod som öppnar adressen ${address}`,
}
