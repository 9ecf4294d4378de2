import { fi, type HomeWords } from './text.fi.ts'

export const selko: Partial<HomeWords> = {
  question: 'Millainen tilanne sinulla on?',
  lead: 'Kirjoita, mikä on vaikeaa. Etsimme sinulle ihmisen tai ryhmän. Emme kysy nimeäsi.',
  own: 'Kirjoita tähän',
  example: 'Esimerkiksi: vauva itkee yöllä enkä jaksa',
  privacy: 'Emme tiedä, kuka olet.',
  or: 'Tai valitse tästä',
  situation: {
    ...fi.situation,
    baby: 'Vauva itkee yöllä ja olen väsynyt',
    mug: 'Haluan lopettaa juomisen tai huumeet',
    split: 'Meillä on ero tai riitoja',
    alone: 'Olen yksin, tai rahat eivät riitä',
  },
  call: {
    ...fi.call,
    title: 'Etkö jaksa etsiä? Me soitamme sinulle.',
    before: 'Kirjoita puhelinnumerosi. Työntekijä soittaa sinulle ',
    after: ' Lapsen ei tarvitse olla mukana.',
  },
}
