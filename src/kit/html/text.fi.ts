/** The words that stand in the frame and in the components of every page. Finnish is the shape of the others. */
export const fi = {
  brand: 'Vierellä',
  home: 'Vierellä, etusivu',
  skip: 'Siirry sisältöön',
  errorPrefix: 'Virhe: ',

  mainMenu: 'Päävalikko',
  menu: 'Valikko',
  more: 'Lisää',
  languages: 'Kielet',
  account: (name: string) => `Omat asetukset: ${name}`,
  aboutMenu: 'Tietoa palvelusta',
  langNames: { fi: 'Suomi', sv: 'Svenska', en: 'English', selko: 'Selkosuomi' },
  langLinks: { fi: 'Suomeksi', sv: 'På svenska', en: 'In English', selko: 'Selkosuomeksi' },
  exit: 'Poistu nopeasti',
  region: 'Perheiden tuen verkosto Etelä-Savossa, Pohjois-Savossa ja Keski-Suomessa. Apu on perheille maksutonta.',

  urgentLabel: 'Apua heti',
  urgentAsk: 'Hätä juuri nyt?',
  urgentCall: 'Soita\u00a0112',
  urgentOther: 'Muu apu heti',
  call: (whom: string, number: string) => `Soita: ${whom}, ${number}`,

  optional: 'voit jättää tyhjäksi',
  longest: (n: string) => `Enintään ${n} merkkiä.`,
  day: 'Päivä',
  month: 'Kuukausi',
  year: 'Vuosi',
  choose: 'Valitse',
  addRow: 'Lisää rivi',
  removeRow: (row: string) => `Poista: ${row}`,
  errorTitle: 'Tarkista vielä nämä',
  goOn: 'Jatka',

  step: (now: number, all: number) => `Vaihe ${now}/${all}`,
  question: (now: number, all: number) => `Kysymys ${now}/${all}`,
  back: 'Takaisin',
  now: 'Nyt',
  stepDone: 'Tehty: ',
  stepTodo: 'Tulossa: ',

  why: 'Miksi tätä ehdotetaan:',
  next: 'Mitä sitten tapahtuu?',
  seats: { some: 'Paikkoja jäljellä', few: 'Vähän paikkoja jäljellä', full: 'Täynnä nyt' },
  seatsFree: (free: number) => (free === 1 ? '1 paikka vapaana' : `${free} paikkaa vapaana`),
  code: 'Koodi',

  breadcrumbs: 'Olet tässä',
  pages: 'Sivut',
  previousPage: 'Edellinen',
  nextPage: 'Seuraava',
  page: (n: number) => `Sivu ${n}`,
  sortBy: (column: string) => `Järjestä: ${column}`,
  filters: 'Rajaa',

  share: 'Jaa turvallisesti',
  print: 'Tulosta',
  qr: (address: string) => `QR-koodi, joka avaa osoitteen ${address}`,
}

export type KitWords = typeof fi
