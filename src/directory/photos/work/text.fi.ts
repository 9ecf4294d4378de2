import type { PhotoShows } from '../photo.ts'

export const fi = {
  photos: 'Kuvat',
  ofWhat: (name: string) => `Kuvat: ${name}`,
  intro:
    'Kuva auttaa tulemaan: mistä ovesta mennään, minne vaunut jätetään, kuka on vastassa. Kuvat näkyvät perheille tässä järjestyksessä.',
  none: 'Kuvia ei vielä ole.',
  enough: (most: number) => `Kuvia on jo ${most}. Poista yksi, jos haluat lisätä uuden.`,
  confidential: 'Tätä paikkaa ei julkaista, joten siitä ei voi lisätä kuvia.',
  hiddenDoor:
    'Toiminnan nimi tai paikka on suojattu. Siksi ovea, vaunupaikkaa tai vastassa olevaa ihmistä ei näytetä kuvassa.',
  notShown: 'Tätä kuvaa ei näytetä perheille, koska paikka on suojattu.',
  losesPhotos: 'Jos merkitset, ettei paikkaa julkaista, sen kuvat poistetaan heti.',
  add: 'Lisää kuva',
  addTitle: 'Lisää uusi kuva',
  edit: 'Muokkaa',
  editTitle: 'Muokkaa kuvaa',
  editOf: (alt: string) => `Muokkaa: ${alt}`,
  manage: 'Lisää tai muuta kuvia',
  preview: 'Esikatsele perheen sivua',
  shown: 'Katso julkista sivua',
  save: 'Tallenna',
  up: 'Siirrä aiemmaksi',
  upOf: (alt: string) => `Siirrä aiemmaksi: ${alt}`,
  down: 'Siirrä myöhemmäksi',
  downOf: (alt: string) => `Siirrä myöhemmäksi: ${alt}`,
  remove: 'Poista kuva',
  removeTitle: 'Poista tämä kuva',
  removeText: 'Kuva häviää sivuilta heti, eikä sitä saa takaisin.',
  shows: {
    label: 'Mitä kuvassa näkyy?',
    names: {
      'front-door': 'Ulko-ovi',
      prams: 'Paikka vaunuille',
      waits: 'Joku odottaa ovella',
      room: 'Huone, jossa tavataan',
      other: 'Jotain muuta',
    } satisfies Record<PhotoShows, string>,
  },
  alt: {
    label: 'Kerro sanoin, mitä kuvassa näkyy',
    hint: 'Tämän kuulee se, joka ei näe kuvaa. Esimerkiksi: Sininen ulko-ovi, vieressä ovikello ja vaunuille katos.',
  },
  language: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
  file: {
    label: 'Kuva',
    replace: 'Vaihda kuva',
    replaceHint: 'Jätä tyhjäksi, jos nykyinen kuva jää.',
    hint: 'JPEG, PNG tai WebP, enintään 8 Mt. Älä ota kuvaan perheitä tai lapsia, ja kysy työntekijältä lupa. Poistamme kuvasta tiedon siitä, missä se on otettu.',
  },
  done: {
    added: 'Kuva on lisätty.',
    saved: 'Tallennettu.',
    moved: 'Järjestys on vaihdettu.',
    removed: 'Kuva on poistettu.',
    'stale-form': 'Sivu oli ollut auki pitkään. Mitään ei muutettu. Yritä uudelleen.',
  } as Record<string, string>,
  problems: {
    file: {
      'file-missing': 'Valitse kuva',
      'file-too-big': 'Kuva on liian suuri. Valitse kuva, joka on enintään 8 Mt.',
      'not-a-photo': 'Tämä tiedosto ei ole kuva, jonka osaamme lukea. Valitse JPEG, PNG tai WebP.',
      'too-many-points': 'Kuva on mitoiltaan liian suuri. Pienennä se ensin ja valitse uudelleen.',
      'too-few-points': 'Kuva on liian pieni. Valitse kuva, joka on vähintään 240 pistettä leveä ja korkea.',
      'file-again': 'Valitse kuva uudelleen. Selain ei muista sitä, kun muuta oli korjattava.',
      'enough-photos': 'Kuvia on jo enimmäismäärä. Poista ensin yksi.',
    },
    shows: {
      'choose-one': 'Valitse, mitä kuvassa näkyy',
      'tells-the-door':
        'Toiminnan paikka on suojattu, joten ovea ei voi näyttää. Valitse kuva, josta paikkaa ei tunnista.',
    },
    alt: {
      missing: 'Kerro suomeksi, mitä kuvassa näkyy',
      'too-long': 'Teksti on liian pitkä. Lyhennä se 200 merkkiin.',
    },
  } as Record<string, Record<string, string>>,
}
export type PhotoWorkWords = typeof fi
