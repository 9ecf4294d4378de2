import type { Situation } from '../asked.ts'

export const fi = {
  title: 'Etsi apua perheellesi',
  question: 'Mikä sinua nyt painaa?',
  lead: 'Kerro omin sanoin, niin etsimme sinulle ihmisen tai ryhmän läheltä. Nimeä ei tarvita.',
  own: 'Omin sanoin',
  example: 'Esimerkiksi: vauva itkee yöt enkä jaksa enää',
  search: 'Etsi apua',
  privacy: 'Hakuasi ei yhdistetä sinuun.',
  or: 'Tai valitse, mikä kuulostaa tutulta',
  situation: {
    baby: 'Vauva valvottaa, voimat ovat lopussa',
    letter: 'Lastensuojelu otti yhteyttä',
    away: 'Lapseni ei asu nyt kotona',
    father: 'Olen isä ja kaipaan tukea',
    split: 'Ero tai riitoja kotona',
    mug: 'Haluan irti päihteistä',
    fear: 'Pelkään kotona',
    alone: 'Olen yksin tai rahat lopussa',
  } satisfies Record<Situation, string>,
  guided: 'En osaa sanoa. Kysy minulta.',
  call: {
    title: 'Etkö jaksa etsiä? Me soitamme.',
    before: 'Jätä numerosi ja muutama sana. Perhetyöntekijä soittaa sinulle ',
    by: (day: string) => `viimeistään ${day}.`,
    after: ' Lapsen ei tarvitse olla paikalla.',
    deed: 'Pyydä soitto',
  },
  how: {
    title: 'Näin kuljemme vierelläsi',
    steps: [
      { title: 'Kerrot, mitä kuuluu', detail: 'Parissa minuutissa, vaikka nimettömänä.' },
      { title: 'Joku vastaa', detail: 'Näet aina, kuka vastaa ja mihin päivään mennessä.' },
      { title: 'Et jää yksin', detail: 'Saat paikan, jonosijan tai ihmisen, joka etsii kanssasi.' },
    ],
  },
  soon: {
    title: 'Pian alkavia ryhmiä',
    all: 'Kaikki ryhmät',
    starts: (moment: string) => `Alkaa ${moment}`,
    online: 'verkossa',
    open: 'Voit tulla mukaan itse.',
    preliminary: 'Ohjaaja juttelee kanssasi ensin.',
    'through-worker': 'Mukaan yhdessä työntekijän kanssa.',
  },
}
export type HomeWords = typeof fi
