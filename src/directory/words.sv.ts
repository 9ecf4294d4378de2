import type { DirectoryWords } from './words.fi.ts'

export const sv: DirectoryWords = {
  kind: {
    'peer-group': 'Kamratstödsgrupp', 'guided-group': 'Ledd grupp', 'open-meeting': 'Öppen mötesplats', counselling: 'Rådgivning', 'home-support': 'Stöd hemma',
    housing: 'Boende', 'support-person': 'Stödperson', training: 'Utbildning', online: 'På nätet eller per telefon',
  },
  state: { draft: 'Utkast', published: 'Publicerad', closed: 'Avslutad' },
  joining: { open: 'Du kan komma med på egen hand', preliminary: 'En gruppledare talar med dig först', 'through-worker': 'Med tillsammans med en arbetstagare' },
  queueOrder: { time: 'I den ordning man anmält sig', need: 'Man bedömer vem som behöver en plats först' },
  recordKeeper: {
    'own-activity': 'Arrangörens egen verksamhet. Uppgifterna stannar hos arrangören.',
    'bought-by-county': 'Välfärdsområdet köper detta. Den officiella journalen finns hos välfärdsområdet.',
    'public-service': 'Offentlig service. Uppgifterna antecknas i tjänstens eget system.',
  },
  audience: { mother: 'för mammor', father: 'för pappor', parent: 'för föräldrar', grandparent: 'för mor- och farföräldrar', 'near-one': 'för närstående', couple: 'för par', child: 'för barn', professional: 'för yrkespersoner', volunteer: 'för frivilliga' },
  language: { fi: 'finska', sv: 'svenska', en: 'engelska', ar: 'arabiska', ru: 'ryska', so: 'somaliska', uk: 'ukrainska', fa: 'persiska', rom: 'romani', fsl: 'teckenspråk' },
  how: { 'on-site': 'På plats', online: 'På nätet', 'at-home': 'Hemma', 'by-phone': 'Per telefon' },
  provision: { childcare: 'Barnpassning', ride: 'Skjuts', interpreter: 'Tolk', meal: 'Mat' },
  placeKind: { 'family-centre': 'Familjecenter', 'meeting-place': 'Mötesplats', 'parish-hall': 'Församlingshem', clinic: 'Rådgivning', 'association-room': 'Föreningslokal', school: 'Skola', library: 'Bibliotek', other: 'Annan plats' },
  organisationKind: { association: 'Förening', parish: 'Församling', municipality: 'Kommun', county: 'Välfärdsområde', company: 'Företag', foundation: 'Stiftelse' },
  access: { stepFree: 'Tillgänglig ingång', accessibleToilet: 'Tillgänglig toalett', pramParking: 'Plats för barnvagnar', babyChanging: 'Skötbord', hearingLoop: 'Hörslinga', nearBusStop: 'Busshållplats nära' },
  free: 'Avgiftsfritt',
  seats: { room: 'Platser kvar', few: 'Få platser kvar', full: 'Fullt just nu', 'no-limit': 'Alla ryms' },
  online: 'På nätet',
  confidential: 'Vi berättar platsen för dig när du kommer med.',
  checkedOn: (day) => `Uppgifterna kontrollerade ${day}`,
  age: {
    expecting: 'För dig som väntar barn',
    range: (from, to) => `När barnet är ${from}–${to}`,
    upTo: (to) => `När barnet är under ${to}`,
    months: (n) => `${n} mån`,
    years: (n) => `${n} år`,
    yearsOld: (n) => `${n} år`,
  },
}
