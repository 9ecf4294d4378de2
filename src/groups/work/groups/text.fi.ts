export const fi = {
  title: 'Ryhmät',
  caption: 'Ryhmät',
  lead: (n: number) => (n === 1 ? '1 ryhmä' : `${n} ryhmää`),
  column: { group: 'Ryhmä', state: 'Tilanne', next: 'Seuraava tapaaminen', taken: 'Paikat', queued: 'Jonossa', asked: 'Odottaa meitä' },
  noNext: 'Ei tulevia',
  filter: { state: 'Tilanne', open: 'Luonnokset ja julkaistut', programme: 'Toiminta', all: 'Kaikki toiminnat', text: 'Nimi tai paikkakunta', show: 'Näytä', clear: 'Näytä kaikki' },
  make: 'Uusi ryhmä',
  makeOf: 'Uusi ryhmä: valitse toiminta',
  partner: 'yhteistyökumppanin ryhmä',
  empty: { title: 'Ei vielä ryhmiä', text: 'Ryhmä tehdään toiminnasta. Päivät lasketaan toiminnan kulusta.', filtered: 'Näillä rajauksilla ei löytynyt ryhmiä.', programmes: 'Katso toimintoja' },
}
