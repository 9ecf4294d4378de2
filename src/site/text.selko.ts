import type { fi } from './text.fi.ts'

export const selko: Partial<typeof fi> = {
  errors: {
    'not-found': {
      title: 'Tätä sivua ei ole',
      text: 'Osoite voi olla vanha tai väärin. Kirjoita, mitä etsit. Autamme sinua.',
    },
    forbidden: { title: 'Tätä ei voi tehdä näin', text: 'Mene takaisin ja yritä uudelleen.' },
    conflict: {
      title: 'Joku muu ehti ensin',
      text: 'Joku muu teki muutoksen samaan aikaan. Mene takaisin ja katso sivu uudelleen.',
    },
    unavailable: { title: 'Vika on meidän', text: 'Sivu ei toimi juuri nyt. Yritä hetken päästä uudelleen.' },
    unreadable: {
      title: 'Lomake ei tullut perille',
      text: 'Yhteys katkesi, tai tiedosto oli liian suuri. Mene takaisin. Yritä uudelleen pienemmällä tiedostolla.',
    },
    bug: {
      title: 'Vika on meidän',
      text: 'Sivu meni rikki. Yritä hetken päästä uudelleen. Jos soitat meille, lue tämä koodi:',
    },
  },
  ask: {
    label: 'Millainen tilanne sinulla on?',
    example: 'Kirjoita omilla sanoilla. Esimerkiksi: vauva itkee enkä jaksa',
    privacy: 'Emme tiedä, kuka olet.',
  },
}
