/** The vocabulary of the directory in words: on cards, pages and forms alike. */
import type { organisationKinds } from './organisations.ts'
import type { Audience, Joining, PlaceKind, ProgrammeKind, ProgrammeLanguage, ProgrammeState, Provision, QueueOrder, recordKeepers, WayToMeet } from './programme.ts'

export const fi = {
  kind: {
    'peer-group': 'Vertaisryhmä', 'guided-group': 'Ohjattu ryhmä', 'open-meeting': 'Avoin kohtaamispaikka', counselling: 'Neuvonta ja ohjaus', 'home-support': 'Tukea kotiin',
    housing: 'Asuminen', 'support-person': 'Tukihenkilö', training: 'Koulutus', online: 'Verkossa tai puhelimessa',
  } satisfies Record<ProgrammeKind, string>,
  state: { draft: 'Luonnos', published: 'Julkaistu', closed: 'Päättynyt' } satisfies Record<ProgrammeState, string>,
  joining: { open: 'Voit tulla mukaan itse', preliminary: 'Ohjaaja juttelee kanssasi ensin', 'through-worker': 'Mukaan yhdessä työntekijän kanssa' } satisfies Record<Joining, string>,
  queueOrder: { time: 'Ilmoittautumisen järjestyksessä', need: 'Arvioidaan, kuka tarvitsee paikkaa ensin' } satisfies Record<QueueOrder, string>,
  recordKeeper: {
    'own-activity': 'Järjestäjän omaa toimintaa. Tiedot jäävät järjestäjälle.',
    'bought-by-county': 'Hyvinvointialue ostaa tämän. Virallinen kirjaus on hyvinvointialueella.',
    'public-service': 'Julkinen palvelu. Kirjaus tehdään palvelun omaan järjestelmään.',
  } satisfies Record<(typeof recordKeepers)[number], string>,
  audience: {
    mother: 'äideille', father: 'isille', parent: 'vanhemmille', grandparent: 'isovanhemmille', 'near-one': 'läheisille', couple: 'pareille', child: 'lapsille', professional: 'ammattilaisille', volunteer: 'vapaaehtoisille',
  } satisfies Record<Audience, string>,
  language: { fi: 'suomi', sv: 'ruotsi', en: 'englanti', ar: 'arabia', ru: 'venäjä', so: 'somali', uk: 'ukraina', fa: 'persia', rom: 'romanikieli', fsl: 'viittomakieli' } satisfies Record<ProgrammeLanguage, string>,
  how: { 'on-site': 'Paikan päällä', online: 'Verkossa', 'at-home': 'Kotona', 'by-phone': 'Puhelimessa' } satisfies Record<WayToMeet, string>,
  provision: { childcare: 'Lastenhoito', ride: 'Kyyti', interpreter: 'Tulkki', meal: 'Ruoka' } satisfies Record<Provision, string>,
  placeKind: {
    'family-centre': 'Perhekeskus', 'meeting-place': 'Kohtaamispaikka', 'parish-hall': 'Seurakuntatalo', clinic: 'Neuvola', 'association-room': 'Yhdistyksen tila', school: 'Koulu', library: 'Kirjasto', other: 'Muu paikka',
  } satisfies Record<PlaceKind, string>,
  organisationKind: {
    association: 'Yhdistys', parish: 'Seurakunta', municipality: 'Kunta', county: 'Hyvinvointialue', company: 'Yritys', foundation: 'Säätiö',
  } satisfies Record<(typeof organisationKinds)[number], string>,
  access: {
    stepFree: 'Esteetön sisäänkäynti', accessibleToilet: 'Esteetön vessa', pramParking: 'Tilaa vaunuille', babyChanging: 'Hoitopöytä', hearingLoop: 'Induktiosilmukka', nearBusStop: 'Bussipysäkki lähellä',
  },
  free: 'Maksuton',
  seats: { room: 'Paikkoja jäljellä', few: 'Vähän paikkoja jäljellä', full: 'Täynnä nyt', 'no-limit': 'Kaikki mahtuvat' },
  online: 'Verkossa',
  confidential: 'Paikka kerrotaan sinulle, kun tulet mukaan.',
  checkedOn: (day: string) => `Tiedot tarkistettu ${day}`,
  age: {
    expecting: 'Lasta odottaville',
    range: (from: string, to: string) => `Kun lapsi on ${from}–${to}`,
    upTo: (to: string) => `Kun lapsi on alle ${to}`,
    months: (n: number) => `${n} kk`,
    years: (n: number) => `${n} v`,
    yearsOld: (n: number) => `${n}-vuotias`,
  },
}
export type DirectoryWords = typeof fi
