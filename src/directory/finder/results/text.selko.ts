import { fi, type ResultsWords } from './text.fi.ts'

export const selko: Partial<ResultsWords> = {
  emptyTitle: 'Millainen tilanne sinulla on?',
  prompt: 'Kirjoita, mikä on vaikeaa',
  example: 'Esimerkiksi: vauva itkee enkä jaksa',
  privacy: 'Emme tiedä, kuka olet.',
  told: 'Kirjoitit näin',
  notAlone: 'Moni muukin on samassa tilanteessa. Näistä voit saada apua.',
  heading: 'Näistä voit saada apua.',
  side: { ...fi.side, title: 'Etkö löytänyt sopivaa?', text: 'Voit kertoa meille puhelimessa. Soitamme viimeistään ' },
  none: { ...fi.none, title: 'Lähelläsi ei ole nyt sopivaa ryhmää', next: 'Saat silti apua. Valitse:' },
  agreed: 'Sovitte yhdessä, milloin alatte',
}
