import type { Missing } from '../commands.ts'
import type { extraKinds, Picture } from '../programme.ts'
import type { AccessName, Part } from './forms.ts'

export const fi = {
  programmes: 'Toiminnat', places: 'Paikat', organisation: 'Järjestäjän tiedot',
  newProgramme: 'Uusi toiminta', newPlace: 'Uusi paikka',
  column: { name: 'Nimi', kind: 'Millainen', state: 'Tila', checked: 'Tarkistettu', organisation: 'Järjestäjä', deed: 'Teko', municipality: 'Kunta', confidential: 'Julkisuus' },
  filters: 'Rajaa toimintoja', find: 'Nimessä', allStates: 'Kaikki tilat', show: 'Näytä', onlyOld: 'Vain ne, jotka pitää tarkistaa',
  none: { title: 'Täällä ei ole vielä toimintoja', text: 'Aloita nimestä. Muut tiedot täytät osa kerrallaan, ja mikään ei näy muille ennen kuin julkaiset.' },
  noPlaces: { title: 'Täällä ei ole vielä paikkoja', text: 'Lisää talo tai huone, jossa tapaatte.' },
  confirm: 'Tiedot ovat ajan tasalla', confirmHint: 'Vahvista yhdellä painalluksella puolen vuoden välein.', old: 'Tarkista tiedot',
  done: {
    saved: 'Tallennettu.', started: 'Luonnos on tehty. Täytä seuraavaksi tekstit.', published: 'Toiminta on julkaistu. Perheet löytävät sen nyt.', closed: 'Toiminta on merkitty päättyneeksi.',
    confirmed: 'Kiitos. Tarkistuspäivä on tänään.', 'not-now': 'Tätä ei voi tehdä tässä tilassa.', 'something-missing': 'Toimintaa ei voitu julkaista, koska siitä puuttuu vielä tietoja.',
    'stale-form': 'Sivu oli ollut auki pitkään. Paina nappia uudelleen.',
  } as Record<string, string>,
  part: {
    basics: 'Perustiedot', texts: 'Tekstit', audience: 'Kenelle', joining: 'Näin pääsee mukaan', where: 'Missä', structure: 'Toiminnan kulku', keeping: 'Tiedot ja rahoitus',
  } satisfies Record<Part, string>,
  save: 'Tallenna', preview: 'Esikatsele', publish: 'Julkaise', close: 'Merkitse päättyneeksi', reopen: 'Avaa uudelleen', openPublic: 'Katso julkista sivua', newGroup: 'Tee ryhmä tästä',
  missingTitle: 'Ennen julkaisua puuttuu vielä',
  missing: {
    name: 'nimi', summary: 'kahden lauseen kuvaus', 'for-whom': 'kenelle tämä on', 'how-it-goes': 'miten se etenee', 'what-then': 'mitä sitten tapahtuu', cost: 'mitä se maksaa',
    'service-class': 'palveluluokka', situation: 'ainakin yksi elämäntilanne', area: 'alue', place: 'paikka',
  } satisfies Record<Missing, string>,
  readyToPublish: 'Kaikki tarvittava on täytetty.',
  basics: {
    organisation: 'Järjestäjä', name: 'Nimi', nameHint: 'Nimi, jolla perheet tuntevat tämän.', kind: 'Millaista toiminta on?', picture: 'Kuva', languages: 'Kielet',
    sensitive: 'Nimi tai aihe voi paljastaa, miksi perhe käy täällä', sensitiveHint: 'Silloin viesteissä, kalentereissa ja korteissa ei lue nimeä eikä tarkkaa paikkaa.',
    serviceClasses: 'Palveluluokat (PTV)', targetGroups: 'Kohderyhmät (PTV)', municipalities: 'Missä kunnissa?', municipalitiesHint: 'Kirjoita pilkuilla eroteltuna, esimerkiksi: Mikkeli, Juva. Voit muuttaa tätä myöhemmin.',
    pictures: { circle: 'Piiri pöydän ympärillä', jetty: 'Laituri', baby: 'Valvottu yö', letter: 'Kirje', placed: 'Lapsi asuu muualla', father: 'Isä ja lapsi', 'two-homes': 'Kaksi kotia', mug: 'Muki', path: 'Polku' } satisfies Record<Picture, string>,
  },
  texts: {
    lang: { fi: 'Suomi', sv: 'Ruotsi', en: 'Englanti', selko: 'Selkosuomi' },
    intro: 'Puhuttele sinä-muodossa. Lyhyet lauseet, ei ammattisanoja, ei leimoja ihmisistä.',
    otherIntro: 'Jos jätät kohdan tyhjäksi, sivulla näytetään suomenkielinen teksti.',
    name: 'Nimi', summary: 'Mitä tämä on? Kaksi lausetta.', forWhom: 'Kenelle?', forWhomHint: 'Perheen omin sanoin: "Sinulle, jonka…"', howItGoes: 'Miten tämä etenee?', howItGoesHint: 'Kaksi–neljä lyhyttä kappaletta, tyhjä rivi väliin.',
    whatThen: 'Mitä sitten tapahtuu?', whatThenHint: 'Kuka ottaa yhteyttä ja milloin.', cost: 'Mitä se maksaa?', searchWords: 'Hakusanoja', searchWordsHint: 'Sanoja, joilla perheet etsivät tätä mutta joita ei ole teksteissä.',
    fromFinnish: 'Suomeksi:',
  },
  audience: {
    audience: 'Kenelle tämä on? Tyhjä tarkoittaa kaikkia vanhempia.', expecting: 'Myös lasta odottaville', from: 'Lapsen ikä alkaen', to: 'Lapsen ikä enintään', months: 'kuukautta', ageHint: 'Kuukausina: 2 vuotta = 24. Jätä tyhjäksi, jos ikä ei rajaa.',
    situations: 'Elämäntilanteet', situationsHint: 'Näiden perusteella toiminta löytyy perheen omilla sanoilla.', weight: { '': 'Ei', '1': 'Liittyy', '2': 'Sopii hyvin', '3': 'Juuri tähän' } as Record<string, string>,
  },
  joining: {
    joining: 'Miten mukaan tullaan?', queueOrder: 'Missä järjestyksessä paikat annetaan?', referrers: 'Ketkä voivat ohjata perheen mukaan?', provisions: 'Mitä apua mukaan tulemiseen on?', free: 'Maksuton perheelle', freeHint: 'Jos se maksaa, kirjoita hinta selvästi teksteihin.',
  },
  where: { how: 'Miten tavataan?', nationwide: 'Koko Suomi', counties: 'Hyvinvointialueet', municipalities: 'Yksittäiset kunnat', municipalitiesHint: 'Kirjoita pilkuilla eroteltuna, esimerkiksi: Mikkeli, Juva', places: 'Paikat', noPlaces: 'Lisää ensin paikka Paikat-sivulla.' },
  structure: {
    intro: 'Ryhmä tehdään tämän mukaan. Jo alkanut ryhmä pitää kulun, jolla se alkoi.', timesPerWeek: 'Kertaa viikossa', everyWeeks: 'Joka monesko viikko', meetings: 'Tapaamisia yhteensä', meetingsHint: '0 = jatkuu toistaiseksi',
    minutes: 'Tapaamisen kesto', size: 'Perheitä enintään', sizeHint: '0 = ei rajaa', startsWhen: 'Käynnistyy, kun perheitä on vähintään', meal: 'Yhteinen ruokailu', extras: 'Lisäksi', extraRow: (n: number) => `Lisä ${n}`, extraKind: 'Mikä', extraText: 'Kerro perheelle',
    extra: { 'side-group': 'Rinnakkaisryhmä', 'intensive-week': 'Intensiiviviikko', 'home-visits': 'Kotikäyntejä', 'visit-out': 'Retki tai vierailu', 'follow-up': 'Jälkitapaaminen', 'first-talk': 'Ennakkotapaaminen tai oma keskustelu' } satisfies Record<(typeof extraKinds)[number], string>,
    rowsHint: 'Tyhjä rivi jää pois. Tallenna, niin saat uuden tyhjän rivin.', minutesSuffix: 'min',
  },
  keeping: { recordKeeper: 'Kuka pitää kirjaa?', funders: 'Rahoittajat', fundersHint: 'Pilkuilla eroteltuna. Näkyy perheelle sivun lopussa.' },
  place: {
    kind: 'Millainen paikka?', name: 'Nimi', confidential: 'Paikkaa ei julkaista', confidentialHint: 'Sivuilla näkyy vain kunta. Nimi, osoite ja ohjeet kerrotaan vain niille, jotka ovat mukana. Ne tallennetaan salattuina.',
    municipality: 'Kunta', street: 'Katuosoite', postalCode: 'Postinumero', arrival: 'Näin löytää perille', arrivalHint: 'Mikä ovi, minne vaunut, kuka on vastassa.', access: 'Mitä paikassa on?', publicPlace: 'Julkinen', hiddenPlace: 'Ei julkaista',
    accessNames: { stepFree: 'Esteetön sisäänkäynti', accessibleToilet: 'Esteetön vessa', pramParking: 'Tilaa vaunuille', babyChanging: 'Hoitopöytä', hearingLoop: 'Induktiosilmukka', nearBusStop: 'Bussipysäkki lähellä' } satisfies Record<AccessName, string>,
  },
  organisationForm: {
    about: 'Keitä olette? Yksi tai kaksi lausetta perheelle.', phone: 'Puhelin', email: 'Sähköposti', website: 'Verkkosivu', answersWithin: 'Vastaamme viimeistään', workingDays: 'työpäivässä', answersHint: 'Perheelle luvataan tästä laskettu päivä.',
    nameIsSensitive: 'Järjestäjän nimi voi jo paljastaa väkivallan tai päihteet', nameIsSensitiveHint: 'Silloin perheelle näytettävissä tiedoissa käytetään työntekijän etunimeä.',
  },
  language: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
  problems: {
    '*': { 'unknown-municipality': 'Emme tunne jotakin näistä kunnista. Tarkista nimet.', missing: 'Tämä tarvitaan' },
    name: { missing: 'Kirjoita nimi suomeksi' }, about: { missing: 'Kirjoita suomeksi, keitä olette' }, summary: { missing: 'Kirjoita kaksi lausetta' }, forWhom: { missing: 'Kirjoita, kenelle tämä on' },
    howItGoes: { missing: 'Kirjoita, miten tämä etenee' }, whatThen: { missing: 'Kirjoita, mitä sitten tapahtuu' },
    childToMonths: { 'both-ages': 'Anna molemmat iät tai jätä molemmat tyhjiksi', 'ages-in-order': 'Ylin ikä ei voi olla pienempi kuin alin' },
    counties: { 'area-is-missing': 'Valitse alue: koko Suomi, hyvinvointialue tai kunta' },
    serviceClasses: { 'choose-one': 'Valitse ainakin yksi palveluluokka' }, targetGroups: { 'choose-one': 'Valitse ainakin yksi kohderyhmä' }, languages: { 'choose-one': 'Valitse ainakin yksi kieli' }, how: { 'choose-one': 'Valitse ainakin yksi tapa' },
    municipality: { 'one-municipality': 'Kirjoita yksi kunta' }, postalCode: { 'not-postal-code': 'Postinumerossa on viisi numeroa', 'too-long': 'Postinumerossa on viisi numeroa' }, street: { 'street-is-missing': 'Kirjoita katuosoite. Salattavan paikan osoite näkyy vain mukana oleville.' },
    website: { 'not-website': 'Kirjoita osoite näin: https://jarjesto.example.org' },
  } as Record<string, Record<string, string>>,
}
export type WorkWords = typeof fi
