import type { fi } from './text.fi.ts'

export const sv: typeof fi = {
  title: 'Grupper',
  caption: 'Grupper',
  lead: (n) => (n === 1 ? '1 grupp' : `${n} grupper`),
  column: {
    group: 'Grupp',
    state: 'Läge',
    next: 'Nästa träff',
    taken: 'Platser',
    queued: 'I kö',
    asked: 'Väntar på oss',
  },
  noNext: 'Inga kommande',
  filter: {
    state: 'Läge',
    open: 'Utkast och publicerade',
    programme: 'Verksamhet',
    all: 'Alla verksamheter',
    text: 'Namn eller ort',
    show: 'Visa',
    clear: 'Visa alla',
  },
  make: 'Ny grupp',
  makeOf: 'Ny grupp: välj verksamhet',
  partner: 'samarbetspartnerns grupp',
  empty: {
    title: 'Inga grupper ännu',
    text: 'En grupp görs av en verksamhet. Dagarna räknas ut från verksamhetens upplägg.',
    filtered: 'Inga grupper hittades med de här valen.',
    programmes: 'Se verksamheterna',
  },
}
