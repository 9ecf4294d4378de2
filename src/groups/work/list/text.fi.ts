import type { Channel } from '../../../people/contact-rules.ts'
import type { dueFilters } from '../../work-list.ts'

export const fi = {
  title: 'Työlista',
  lead: (day: string, open: number) =>
    `Tänään ${day} · ${open === 0 ? 'ei avoimia' : `${open} avointa, kiireisin ensin`}`,
  caption: 'Avoimet ilmoittautumiset, kiireisin ensin',
  count: { late: 'myöhässä', today: 'tänään', week: 'tällä viikolla', queued: 'jonossa' },
  column: {
    due: 'Eräpäivä',
    family: 'Perhe',
    group: 'Ryhmä',
    next: 'Seuraavaksi',
    state: 'Missä asia on',
    act: 'Toiminto',
  },
  late: (days: number) => (days < 1 ? 'Myöhässä' : `${days} pv myöhässä`),
  tomorrow: (day: string) => `Huomenna, ${day}`,
  noDay: 'Ei määräpäivää',
  answersBy: (when: string) => `Perhe vastaa ${when} mennessä`,
  next: {
    contact: {
      email: 'Kirjoita perheelle',
      sms: 'Lähetä perheelle tekstiviesti',
      call: 'Soita perheelle',
      letter: 'Lähetä perheelle kirje',
      'i-call': 'Perhe soittaa: ole tavoitettavissa',
    } satisfies Record<Channel, string>,
    noContact: 'Ota yhteyttä perheeseen',
    family: 'Odota perheen vastausta',
    joined: 'Tulee tapaamisiin',
    turn: 'Odottaa vuoroaan',
    need: 'Arvioi, kuka tarvitsee paikkaa ensin',
    needFull: 'Odottaa, että paikka vapautuu',
  },
  filter: {
    group: 'Ryhmä',
    allGroups: 'Kaikki ryhmät',
    state: 'Missä asia on',
    allStates: 'Kaikki avoimet',
    due: 'Milloin',
    anyDue: 'Milloin vain',
    code: 'Perheen koodi',
    show: 'Näytä',
    dues: { late: 'Myöhässä', today: 'Tänään', week: 'Tällä viikolla' } satisfies Record<
      (typeof dueFilters)[number],
      string
    >,
    clear: 'Näytä kaikki',
  },
  found: (n: number) => (n === 1 ? '1 ilmoittautuminen' : `${n} ilmoittautumista`),
  empty: {
    title: 'Ei mitään avointa',
    text: 'Kaikki ovat saaneet vastauksen. Uudet ilmoittautumiset tulevat tähän.',
    filtered: 'Näillä rajauksilla ei löytynyt mitään.',
    groups: 'Katso ryhmiä',
  },
  foot: 'Perheelle on luvattu vastaus eräpäivään mennessä. Perhe ei näe sanaa myöhässä.',
  meetings: 'Tapaamiset tänään',
  byHand: {
    title: 'Soita tai kirjoita itse',
    text: 'Nämä perheet eivät saa viestejä koneelta, tai emme tiedä, tuliko viesti perille.',
    caption: 'Viestit, jotka hoidetaan itse',
    what: 'Asia',
    how: 'Miten',
    since: 'Alkaen',
    family: 'Perhe',
    act: 'Toiminto',
  },
}
