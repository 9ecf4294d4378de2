import type { Channel } from '../../people/contact-rules.ts'
import type { JoinRefusal } from '../enrolment.ts'
import type { Need } from '../rows.ts'
import type { StepName } from './forms.ts'

export const fi = {
  title: 'Tule mukaan',
  group: (name: string) => name,
  easy: 'Et tarvitse tunnuksia. Aikaa menee noin 3 minuuttia.',
  goOn: 'Jatka',
  send: 'Lähetä',
  steps: {
    who: 'Ketkä tulevat?',
    needs: 'Mitä tarvitset, jotta pääset?',
    tell: 'Onko jotain, mitä ohjaajan on hyvä tietää?',
    contact: 'Miten tavoitamme sinut turvallisesti?',
    check: 'Tarkista ja lähetä',
  } satisfies Record<StepName, string>,
  who: {
    firstName: 'Etunimesi',
    firstNameHint: 'Riittää nimi, jolla haluat, että sinua kutsutaan.',
    otherAdult: 'Toinen aikuinen, joka tulee mukaan',
    children: 'Lapset, jotka tulevat mukaan',
    childrenHint: 'Lapsista riittää ikä. Nimeä ei tarvita.',
    child: (n: number) => `${n}. lapsi`,
    childAge: 'Ikä',
    addChild: 'Lisää lapsi',
    removeChild: (row: string) => `Poista ${row}`,
    choose: 'Valitse ikä',
  },
  age: (months: number) =>
    months < 0
      ? 'Odotan lasta'
      : months < 12
        ? (['0–2 kuukautta', '3–5 kuukautta', '6–8 kuukautta', '9–11 kuukautta'][Math.floor(months / 3)] ?? '')
        : months < 18
          ? '1 vuosi'
          : months < 24
            ? 'puolitoista vuotta'
            : `${Math.floor(months / 12)} vuotta`,
  needs: {
    hint: 'Valitse kaikki, mikä auttaa. Voit myös jättää tyhjäksi.',
    need: {
      'step-free': 'Esteetön tila',
      interpreter: 'Tulkki',
      ride: 'Kyyti',
      diet: 'Ruokavalio tai allergia',
    } satisfies Record<Need, string>,
    interpreterLanguage: 'Mille kielelle?',
    ifInterpreter: 'jos valitsit tulkin',
    diets: 'Mikä ruokavalio tai allergia?',
    ifDiet: 'jos valitsit ruokavalion',
    childcare: 'Kuinka monelle lapselle tarvitset lastenhoitoa tapaamisen ajaksi?',
    childcareHint: 'Kirjoita 0, jos et tarvitse.',
  },
  tell: {
    law: 'Työntekijän on joskus tehtävä lastensuojeluilmoitus. Yleensä hän puhuu siitä ensin sinulle.',
    note: 'Kerro omin sanoin',
    noteHint: 'Ei tarvitse kertoa mitään, mitä et halua. Voit jättää tämän tyhjäksi.',
    notWith: 'Onko joku, jonka kanssa et voi olla samassa ryhmässä?',
    notWithHint: 'Esimerkiksi entinen kumppani tai sukulainen. Vain ohjaaja näkee tämän.',
  },
  contact: {
    hint: 'Valitse tapa, jota muut eivät lue. Viestien otsikoissa ei kerrota, mistä on kyse.',
    channel: {
      email: 'Sähköposti',
      sms: 'Tekstiviesti',
      call: 'Puhelu',
      letter: 'Kirje',
      'i-call': 'Minä soitan teille',
    } satisfies Record<Channel, string>,
    channelHint: {
      email: 'Saat myös kalenteritiedoston.',
      sms: 'Viestissä ei ole linkkiä eikä ryhmän nimeä.',
      call: 'Kerromme vain etunimen, jos joku muu vastaa.',
      letter: 'Kuoressa ei ole lähettäjän nimeä.',
      'i-call': 'Emme ota sinuun yhteyttä. Näet kaiken omalta sivultasi koodilla.',
    } satisfies Record<Channel, string>,
    email: 'Sähköpostiosoite',
    smsPhone: 'Puhelinnumero',
    callPhone: 'Puhelinnumero',
    voicemail: 'Vastaajaan saa jättää viestin',
    address: 'Nimi ja postiosoite kuoreen',
    ifChosen: {
      email: 'jos valitsit sähköpostin',
      sms: 'jos valitsit tekstiviestin',
      call: 'jos valitsit puhelun',
      letter: 'jos valitsit kirjeen',
      'i-call': '',
    } satisfies Record<Channel, string>,
  },
  check: {
    who: 'Ketkä tulevat',
    contact: 'Yhteydenotto',
    needs: 'Mitä tarvitset',
    childcare: (n: number) => `Lastenhoito: ${n === 1 ? '1 lapsi' : `${n} lasta`}`,
    nothing: 'Ei mitään erityistä',
    note: 'Kerroit ohjaajalle',
    notWith: 'Et voi olla samassa ryhmässä',
    change: 'Muuta',
    changeWhat: (what: string) => `Muuta: ${what}`,
    seen: (organisation: string) => `${organisation} näkee nämä tiedot. Muut osallistujat eivät näe niitä.`,
    kept: 'Tiedot poistetaan viimeistään puoli vuotta ryhmän päättymisen jälkeen. Voit pyytää poistamaan ne aiemmin.',
    consent: 'Annan luvan. Voin perua luvan milloin haluan.',
    next: {
      open: 'Kun lähetät, saat paikan heti, jos ryhmässä on tilaa. Muuten pääset jonoon.',
      preliminary: (by: string) =>
        `Kun lähetät, ohjaaja juttelee kanssasi ensin. Hän ottaa yhteyttä viimeistään ${by}. Sen jälkeen päätätte yhdessä.`,
    },
  },
  throughWorker: {
    title: 'Mukaan yhdessä työntekijän kanssa',
    text: 'Kerro työntekijälle, että haluat tähän ryhmään. Hän auttaa sinua pääsemään mukaan.',
    who: (list: string) => `Voit puhua esimerkiksi: ${list}.`,
    noWorker: 'Jos sinulla ei ole työntekijää, soita järjestäjälle:',
    back: 'Takaisin ryhmän sivulle',
  },
  closedTitle: 'Ryhmään ei voi nyt ilmoittautua',
  otherGroups: 'Katso muita ryhmiä',
  problems: {
    '*': {
      closed: 'Tämä ryhmä ei ota enää uusia. Katso muita ryhmiä.',
      'through-worker': 'Tähän ryhmään pääsee yhdessä työntekijän kanssa.',
      'not-enough-childcare':
        'Näin monelle lapselle ei ole lastenhoitoa tässä ryhmässä. Muuta lukua tai kysy ohjaajalta.',
    } satisfies Record<JoinRefusal, string>,
    firstName: { missing: 'Kirjoita etunimi tai nimi, jolla sinua saa kutsua' },
    childAge: { 'choose-one': 'Valitse lapsen ikä', 'too-big': 'Näin monta lasta ei mahdu. Soita järjestäjälle.' },
    interpreterLanguage: { 'which-language': 'Kirjoita, mille kielelle tarvitset tulkin' },
    childcareChildren: { 'too-big': 'Näin monelle lapselle ei ole hoitoa' },
    channel: { 'choose-how': 'Valitse, miten saamme ottaa yhteyttä' },
    email: { missing: 'Kirjoita sähköpostiosoite' },
    smsPhone: { missing: 'Kirjoita puhelinnumero', 'not-phone': 'Numerosta puuttuu jotain. Malli: 040 123 4567' },
    callPhone: { missing: 'Kirjoita puhelinnumero', 'not-phone': 'Numerosta puuttuu jotain. Malli: 040 123 4567' },
    address: { missing: 'Kirjoita nimi ja osoite kuoreen' },
    consent: { 'consent-needed': 'Tarvitsemme lupasi, jotta voimme ottaa yhteyttä' },
  },
}
