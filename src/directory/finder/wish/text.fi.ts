import type { Suits } from './forms.ts'

export const fi = {
  wish: {
    title: 'Jätä toive',
    lead: 'Kerro, millaista ryhmää tai apua kaipaat. Toive kertoo meille, mitä puuttuu.',
    text: 'Mitä toivot?',
    textHint: 'Esimerkiksi: iltaryhmä isille, joilla on pieni vauva',
    place: 'Missä asut?',
    placeHint: 'Kunta tai postinumero riittää.',
    contact: 'Miten voimme kertoa, kun ryhmä alkaa?',
    contactHint: 'Puhelinnumero tai sähköposti, jonka luet vain sinä. Emme kerro viestissä, mistä on kyse.',
    send: 'Lähetä toive',
    who: 'Toiveen lukee verkoston koordinaattori. Poistamme sen viimeistään vuoden kuluttua.',
    answered: (day: string) => `Jos jätit yhteystiedon, vastaamme viimeistään ${day}.`,
  },
  call: {
    title: 'Pyydä soitto',
    lead: (day: string) => `Perhetyöntekijä soittaa sinulle viimeistään ${day}. Lapsen ei tarvitse olla paikalla.`,
    name: 'Etunimesi',
    nameHint: 'Riittää nimi, jolla haluat, että sinua kutsutaan.',
    phone: 'Puhelinnumerosi',
    phoneHint: 'Esimerkiksi 040 123 4567. Jos joku muu vastaa, kerromme vain etunimemme.',
    place: 'Missä asut?',
    placeHint: 'Kunta tai postinumero riittää.',
    suits: 'Milloin voimme soittaa?',
    suit: {
      any: 'Milloin vain, ma–pe klo 8–18',
      morning: 'Aamupäivällä',
      afternoon: 'Iltapäivällä',
      evening: 'Illalla klo 16–18',
    } satisfies Record<Suits, string>,
    note: 'Haluatko kertoa jo jotain?',
    noteHint: 'Muutama sana riittää. Ei tarvitse kertoa mitään, mitä et halua.',
    law: 'Työntekijän on joskus tehtävä lastensuojeluilmoitus. Yleensä hän puhuu siitä ensin sinulle.',
    notNotice: 'Tässä ei tehdä lastensuojeluilmoitusta.',
    urgent: 'Tarvitsetko apua heti?',
    send: 'Pyydä soitto',
    who: 'Pyynnön näkee vain se, joka soittaa. Poistamme sen kuukauden kuluttua soitosta.',
  },
  done: {
    wished: (day: string) => `Toive tuli perille. Jos jätit yhteystiedon, vastaamme viimeistään ${day}.`,
    asked: (day: string) => `Pyyntösi tuli perille. Soitamme viimeistään ${day}. Sinun ei tarvitse nyt tehdä muuta.`,
    'stale-form': 'Sivu oli ollut auki pitkään. Lähetä uudelleen.',
  },
  back: 'Takaisin etusivulle',
  search: 'Etsi muuta apua',
  problems: {
    place: { 'unknown-place': 'Emme tunteneet paikkaa. Kirjoita kunta, esimerkiksi Mikkeli, tai postinumero.' },
    contact: {
      'not-contact': 'Kirjoita puhelinnumero näin: 040 123 4567, tai sähköpostiosoite näin: nimi@example.org',
    },
    form: { 'too-many': 'Tästä verkosta on tullut nyt monta pyyntöä. Voit soittaa meille tai yrittää huomenna.' },
  },
}
export type WishWords = typeof fi
