import type { PageHrefs } from '../index.ts'

/** Addresses for the sample pages; nothing answers at them. */
const languages = { fi: '/fi', selko: '/selko', sv: '/sv', en: '/en' }

export const publicHrefs = (current = ''): PageHrefs => ({
  home: '/fi',
  exit: '/exit',
  urgent: '/fi/heti',
  languages,
  menu: [
    { href: '/fi', label: 'Etsi apua' },
    { href: '/fi/ryhmat', label: 'Ryhmät' },
    { href: '/fi/oma', label: 'Pyyntöni' },
    { href: '/fi/ammattilaisille', label: 'Ammattilaisille' },
  ].map((item) => ({ ...item, current: item.href === current })),
  about: [
    { href: '/fi/tiedot', label: 'Mitä tietoja sinusta on' },
    { href: '/fi/saavutettavuus', label: 'Saavutettavuus' },
    { href: '/fi/turva', label: 'Näin liikut täällä turvallisesti' },
  ],
})

export const staffHrefs: PageHrefs = {
  home: '/fi/tyo',
  languages,
  menu: [
    { href: '/fi/tyo', label: 'Työlista', current: true, first: true },
    { href: '/fi/tyo/tanaan', label: 'Tänään', first: true },
    { href: '/fi/tyo/ryhmat', label: 'Ryhmät' },
    { href: '/fi/tyo/perheet', label: 'Perheet' },
    { href: '/fi/tyo/vuosikello', label: 'Vuosikello' },
    { href: '/fi/tyo/raportit', label: 'Raportit' },
  ],
}
