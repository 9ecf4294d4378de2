import type { FaultKind } from '../kit/faults.ts'

export const fi = {
  errors: {
    'not-found': {
      title: 'Tätä sivua ei ole',
      text: 'Osoite voi olla vanha tai väärin kirjoitettu. Kerro omin sanoin, mitä etsit, niin löydämme sen yhdessä.',
    },
    forbidden: {
      title: 'Tätä ei voi tehdä näin',
      text: 'Sinulla ei ole oikeutta tähän, tai lomake tuli muualta. Palaa takaisin ja yritä uudelleen.',
    },
    conflict: {
      title: 'Joku ehti juuri ennen',
      text: 'Tieto muuttui samalla hetkellä. Mitään ei mennyt rikki. Palaa takaisin ja katso, miten asia nyt on.',
    },
    unavailable: { title: 'Vika on meidän', text: 'Palvelu ei juuri nyt vastaa. Yritä hetken päästä uudelleen.' },
    unreadable: {
      title: 'Lomake ei tullut perille',
      text: 'Lähetys katkesi, tai tiedosto oli aivan liian suuri. Palaa takaisin ja yritä uudelleen pienemmällä tiedostolla.',
    },
    bug: {
      title: 'Vika on meidän',
      text: 'Jotain meni rikki. Yritä hetken päästä uudelleen. Jos soitat meille, lue tämä koodi:',
    },
  } satisfies Record<FaultKind | 'bug', { title: string; text: string }>,
  ask: {
    label: 'Mitä teillä on meneillään?',
    example: 'Kerro omin sanoin, esimerkiksi: vauva itkee enkä jaksa',
    privacy: 'Hakuasi ei yhdistetä sinuun.',
  },
  toSearch: 'Etsi apua',
  toHome: 'Etusivulle',
  urgentOther: 'Muu apu heti',
}
