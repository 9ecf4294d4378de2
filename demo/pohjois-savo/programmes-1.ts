import type { DemoProgramme } from '../shape.ts'
import { prose } from './prose.ts'

/** A coffee pot, milk, two at once and too soon: the first year with a small child. */
export const firstYearProgrammes: DemoProgramme[] = [
  {
    slug: 'perhekahvila-varkaus-siilinjarvi',
    organisation: 'ps-kallaveden-lapset',
    partners: [
      {
        organisation: 'ps-keski-savon-kunnat',
        part: {
          fi: 'Kirsi avoimesta päiväkodista pitää kahvilaa Varkaudessa.',
          sv: 'Kirsi från öppna daghemmet sköter caféet i Varkaus.',
          en: 'Kirsi from the open day-care runs the café in Varkaus.',
        },
      },
    ],
    kind: 'open-meeting',
    name: {
      fi: 'Perhekahvila, Varkaus ja Siilinjärvi',
      sv: 'Familjecaféet i Varkaus och Siilinjärvi',
      en: 'Family café, Varkaus and Siilinjärvi',
    },
    summary: {
      fi: 'Tule kahville lapsen kanssa silloin, kun teille sopii. Kukaan ei kysy, onko kotona siivottu.',
      sv: 'Kom på kaffe med barnet när det passar er. Ingen frågar om ni har städat där hemma.',
      en: 'Come for coffee with your child whenever it suits you. Nobody asks whether your home is tidy.',
      selko: 'Perhekahvilassa sinä juot kahvia ja lapsi leikkii. Voit tulla ja lähteä, kun haluat.',
    },
    forWhom: {
      fi: prose`Olet päivät kotona pienen lapsen kanssa ja kaipaat juttuseuraksi aikuista. Sovit joukkoon äitinä,
        isänä, mummona tai hoitajana. Lapsi voi olla vauva tai jo eskarilainen.`,
      sv: prose`Du är hemma med ett litet barn på dagarna och längtar efter en vuxen att prata med. Du passar in som
        mamma, pappa, mommo eller barnskötare. Barnet kan vara baby eller redan gå i förskolan.`,
      en: prose`You are at home all day with a small child and miss talking to a grown-up. You fit in as a mother,
        father, grandparent or carer. The child can be a baby or nearly at school.`,
      selko: prose`Olet kotona lapsen kanssa ja haluat tavata muita aikuisia. Voit olla äiti, isä tai isovanhempi.`,
    },
    howItGoes: {
      fi: prose`Ensimmäinen vartti menee haalarien kanssa, niin se menee kaikilla. Kahvi on valmiina pannussa ja
        lelut levällään lattialla.

        Aamukahvilassa laulamme puoli yhdentoista maissa pari laulua. Saat laulaa tai vain istua. Sen jälkeen syödään
        omia eväitä, ja mikron ääressä on syntynyt moni ystävyys.

        Kerran kuussa paikalla on neuvolan terveydenhoitaja. Häneltä voit kysyä ohimennen asioita, joita varten et
        viitsi varata aikaa.`,
      sv: prose`Den första kvarten går åt till overallerna, så är det för alla. Kaffet är klart i pannan och
        leksakerna ligger utspridda på golvet.

        På morgoncaféet sjunger vi ett par sånger vid halv elva. Du får sjunga eller bara sitta. Sedan äter alla sin
        egen matsäck, och vid mikron har många blivit vänner.

        En gång i månaden är rådgivningens hälsovårdare på plats. Av henne kan du fråga i förbifarten sådant som man
        inte bokar en tid för.`,
      en: prose`The first quarter of an hour goes on snowsuits, as it does for everyone. Coffee is ready in the pot
        and toys are all over the floor.

        At the morning café we sing a song or two around half past ten. You can sing or just sit. Then everyone eats
        what they brought, and a good many friendships have begun by the microwave.

        Once a month a nurse from the child health clinic drops in. You can ask her, in passing, what you would not
        book an appointment for.`,
      selko: prose`Kahvilassa on kahvia ja leluja. Ota lapselle omat eväät mukaan.

        Laulamme vähän aikaa yhdessä. Sinun ei ole pakko laulaa.

        Terveydenhoitaja käy kahvilassa 1 kerran kuukaudessa. Voit kysyä häneltä neuvoa.`,
    },
    whatThen: {
      fi: prose`Sinun ei tarvitse ilmoittautua. Kirsi tai Noora on ovella vastassa ja näyttää, minne haalarit ja
        vaunut jätetään.`,
      sv: prose`Du behöver inte anmäla dig. Kirsi eller Noora möter dig i dörren och visar var overallerna och vagnen
        kan lämnas.`,
      en: prose`You do not need to sign up. Kirsi or Noora meets you at the door and shows where snowsuits and prams
        go.`,
      selko: prose`Sinun ei tarvitse ilmoittautua. Kirsi tai Noora ottaa sinut vastaan ovella.`,
    },
    cost: {
      free: true,
      text: {
        fi: 'Maksuton. Kahvirasiaan voi pudottaa kolikon, mutta kukaan ei laske.',
        sv: 'Gratis. Du kan lägga ett mynt i kaffeburken, men ingen räknar.',
        en: 'Free. There is a tin for coins by the coffee, and nobody counts.',
      },
    },
    situations: { 'meeting-place': 3, loneliness: 3, 'childcare-with': 1, 'everyday-life': 1, 'own-strength': 1 },
    searchWords: {
      fi: ['avoin kahvila', 'taaperokahvila', 'äitikahvila', 'perhekerho', 'mukulakahvila', 'tekemistä lapsen kanssa'],
      sv: ['öppet hus', 'mammakafé', 'småbarnsklubb', 'familjeklubb'],
      en: ['playgroup', 'toddler group', 'stay and play', 'things to do with a toddler'],
    },
    audience: [],
    expecting: true,
    childAgeMonths: { from: 0, to: 83 },
    joining: 'open',
    referrers: ['clinic', 'early-education', 'family-social-work', 'any-worker'],
    queueOrder: 'time',
    languages: ['fi', 'en'],
    how: ['on-site'],
    area: { municipalities: ['915', '749', '420', '171', '297'] },
    places: ['ps-avoin-paivakoti-varkaus', 'ps-sinikello-siilinjarvi'],
    provisions: [],
    recordKeeper: 'own-activity',
    funders: ['STEA', 'Varkauden kaupunki'],
    structure: {
      timesPerWeek: 1,
      everyWeeks: 1,
      meetings: 0,
      minutes: 150,
      meal: false,
      extras: [],
      size: 0,
      startsWhen: 0,
    },
    ptv: { serviceClasses: ['P3.6', 'P4.12'], targetGroups: ['KR1.2'] },
    picture: 'mug',
    sensitive: false,
    groups: [
      {
        name: { fi: 'Varkaus, tiistaiaamut', sv: 'Varkaus, tisdagsmorgnar', en: 'Varkaus, Tuesday mornings' },
        place: 'ps-avoin-paivakoti-varkaus',
        online: false,
        startsInWeeks: -38,
        weekday: 2,
        startTime: '09:30',
        facilitators: [{ firstName: 'Kirsi', peer: false }],
        taken: 9,
        queued: 0,
        language: 'fi',
      },
      {
        name: {
          fi: 'Siilinjärvi, torstaiaamut',
          sv: 'Siilinjärvi, torsdagsmorgnar',
          en: 'Siilinjärvi, Thursday mornings',
        },
        place: 'ps-sinikello-siilinjarvi',
        online: false,
        startsInWeeks: -36,
        weekday: 4,
        startTime: '09:30',
        facilitators: [
          { firstName: 'Noora', peer: false },
          { firstName: 'Teija', peer: true },
        ],
        taken: 7,
        queued: 0,
        language: 'fi',
      },
      {
        name: {
          fi: 'Siilinjärvi, iltakahvila töissä käyville',
          sv: 'Siilinjärvi, kvällscafé för dig som jobbar',
          en: 'Siilinjärvi, evening café for working parents',
        },
        place: 'ps-sinikello-siilinjarvi',
        online: false,
        startsInWeeks: 3,
        weekday: 1,
        startTime: '17:30',
        meetings: 8,
        everyWeeks: 2,
        facilitators: [{ firstName: 'Noora', peer: false }],
        taken: 3,
        queued: 0,
        language: 'fi',
      },
    ],
  },
  {
    slug: 'imetystuki-kuopio',
    organisation: 'ps-maitopiste',
    partners: [
      {
        organisation: 'ps-perhekeskus',
        part: {
          fi: 'Neuvola kertoo imetystuesta ja antaa tilan Iisalmessa.',
          sv: 'Rådgivningen berättar om amningsstödet och ger utrymme i Idensalmi.',
          en: 'The clinic tells families about us and lends the room in Iisalmi.',
        },
      },
    ],
    kind: 'open-meeting',
    name: {
      fi: 'Imetystuki ja Maitotuvan avoin ovi',
      sv: 'Amningsstöd och öppen dörr på Maitotupa',
      en: 'Breastfeeding support and open door at Maitotupa',
    },
    summary: {
      fi: prose`Saat apua imetykseen kätilöltä tai äidiltä, joka on itse imettänyt. Autamme myös silloin, kun haluat
        lopettaa.`,
      sv: prose`Du får hjälp med amningen av en barnmorska eller en mamma som själv har ammat. Vi hjälper också när
        du vill sluta.`,
      en: prose`A midwife, or a mother who has breastfed, helps you with feeding. We help just as gladly when you
        want to stop.`,
      selko: 'Saat apua imetykseen kätilöltä tai toiselta äidiltä. Saat apua myös, jos haluat lopettaa imetyksen.',
    },
    forWhom: {
      fi: prose`Rintaan sattuu, vauva hermostuu tai maito ei tunnu riittävän. Imetät, pumppaat tai annat pulloa, tai
        odotat vasta vauvaa ja mietit, miten tämä kaikki toimii.`,
      sv: prose`Det gör ont i bröstet, babyn blir orolig eller mjölken verkar inte räcka till. Du ammar, pumpar eller
        ger flaska, eller väntar ännu ditt barn och undrar hur allt det här fungerar.`,
      en: prose`Your breast hurts, the baby gets upset, or there never seems to be enough milk. You breastfeed, pump
        or give a bottle, or you are still pregnant and wonder how it all works.`,
      selko: prose`Imetys sattuu tai maitoa ei tule tarpeeksi. Voit tulla myös, jos annat vauvalle pulloa tai odotat
        vauvaa.`,
    },
    howItGoes: {
      fi: prose`Maitotuvassa istut sohvalle ja kerrot, mistä kenkä puristaa. Katsomme yhdessä asentoa ja otetta, jos
        haluat. Kukaan ei koske sinuun kysymättä.

        Usein huoneessa on kaksi tai kolme muutakin äitiä. Puolet avusta on se, että näet toisenkin vauvan
        kiukuttelevan rinnalla.

        Öinen pulma voi odottaa aamuun tai illan verkkotapaamiseen. Jos sinulla on kuumetta tai kova kipu, soita
        terveydenhuoltoon. Me emme hoida tulehduksia.`,
      sv: prose`På Maitotupa slår du dig ner i soffan och berättar var skon klämmer. Om du vill tittar vi tillsammans
        på ställningen och greppet. Ingen rör vid dig utan att fråga.

        Ofta är det två eller tre andra mammor i rummet. Hälften av hjälpen är att se att någon annans baby också
        bråkar vid bröstet.

        En fråga på natten kan vänta till morgonen eller till kvällens nätträff. Har du feber eller svår värk, ring
        hälsovården. Vi behandlar inte inflammationer.`,
      en: prose`At Maitotupa you sit down on the sofa and say what is wrong. If you like, we look at position and
        latch together. Nobody touches you without asking.

        There are often two or three other mothers in the room. Half the help is seeing someone else's baby fuss at
        the breast too.

        A night-time worry can wait for the morning or the online evening. If you have a fever or bad pain, call a
        health service. We do not treat infections.`,
      selko: prose`Maitotupa on huone, jossa on sohvia. Kerrot kätilölle, mikä imetyksessä on vaikeaa.

        Kätilö katsoo, miten vauva syö. Hän koskee sinuun vain, jos se sopii sinulle.

        Onko sinulla kuumetta tai kova kipu? Soita silloin terveyskeskukseen.`,
    },
    whatThen: {
      fi: prose`Keskiviikkona voit kävellä suoraan Maitotupaan. Jos jätät soittopyynnön, näet heti, minä päivänä
        tukiäiti soittaa sinulle.`,
      sv: prose`På onsdagar kan du komma direkt till Maitotupa. Lämnar du en begäran om samtal ser du genast vilken
        dag en stödmamma ringer dig.`,
      en: prose`On Wednesdays you can walk straight in to Maitotupa. If you ask for a call, you see at once on which
        day a support mother will ring you.`,
      selko: prose`Keskiviikkona voit tulla Maitotupaan ilman aikaa. Jos pyydät soittoa, tukiäiti soittaa sinulle.`,
    },
    cost: {
      free: true,
      text: {
        fi: 'Maksuton. Rintapumpun saa lainaksi, eikä lainasta makseta.',
        sv: 'Gratis. Du kan också låna en bröstpump utan avgift.',
        en: 'Free, and so is borrowing a breast pump.',
      },
    },
    situations: { breastfeeding: 3, expecting: 2, 'baby-crying': 1, 'perinatal-mood': 1, loneliness: 1 },
    searchWords: {
      fi: ['rintaraivari', 'rintakumi', 'maito loppu', 'vieroitus', 'korvike', 'rintatulehdus', 'imetysohjaus'],
      sv: ['bröstmjölk', 'bröstböld', 'ersättning', 'avvänjning', 'amningsrådgivning'],
      en: ['nursing', 'formula', 'weaning', 'mastitis', 'sore nipples', 'lactation'],
    },
    audience: ['mother', 'parent'],
    expecting: true,
    childAgeMonths: { from: 0, to: 35 },
    joining: 'open',
    referrers: ['clinic', 'hospital', 'family-social-work'],
    queueOrder: 'time',
    languages: ['fi', 'en', 'sv'],
    how: ['on-site', 'online', 'by-phone'],
    area: { counties: ['13'] },
    places: ['ps-maitotupa-kuopio', 'ps-perhekeskus-iisalmi'],
    provisions: [],
    recordKeeper: 'own-activity',
    funders: ['STEA'],
    structure: {
      timesPerWeek: 1,
      everyWeeks: 1,
      meetings: 0,
      minutes: 120,
      meal: false,
      extras: [],
      size: 0,
      startsWhen: 0,
    },
    ptv: { serviceClasses: ['P5.2', 'P5.16', 'P3.2'], targetGroups: ['KR1.2'] },
    picture: 'baby',
    sensitive: false,
    groups: [
      {
        name: { fi: 'Maitotupa, Kuopio', sv: 'Maitotupa, Kuopio', en: 'Maitotupa, Kuopio' },
        place: 'ps-maitotupa-kuopio',
        online: false,
        startsInWeeks: -40,
        weekday: 3,
        startTime: '13:00',
        facilitators: [
          { firstName: 'Anniina', peer: false },
          { firstName: 'Sofia', peer: true },
        ],
        taken: 8,
        queued: 0,
        language: 'fi',
      },
      {
        name: { fi: 'Iisalmi, kerran kuussa', sv: 'Idensalmi, en gång i månaden', en: 'Iisalmi, once a month' },
        place: 'ps-perhekeskus-iisalmi',
        online: false,
        startsInWeeks: -14,
        weekday: 1,
        startTime: '12:30',
        everyWeeks: 4,
        facilitators: [{ firstName: 'Maarit', peer: false }],
        taken: 4,
        queued: 0,
        language: 'fi',
      },
      {
        name: { fi: 'Verkossa sunnuntai-iltaisin', sv: 'På nätet söndagskvällar', en: 'Online on Sunday evenings' },
        municipality: '297',
        online: true,
        startsInWeeks: -10,
        weekday: 7,
        startTime: '19:30',
        everyWeeks: 2,
        facilitators: [
          { firstName: 'Sofia', peer: true },
          { firstName: 'Elina', peer: true },
        ],
        taken: 6,
        queued: 0,
        language: 'fi',
      },
      {
        name: {
          fi: 'Ennen kuin vauva tulee, kaksi iltaa',
          sv: 'Innan babyn kommer, två kvällar',
          en: 'Before the baby comes, two evenings',
        },
        place: 'ps-maitotupa-kuopio',
        online: false,
        startsInWeeks: 5,
        weekday: 2,
        startTime: '17:30',
        meetings: 2,
        size: 10,
        facilitators: [{ firstName: 'Anniina', peer: false }],
        taken: 4,
        queued: 0,
        language: 'fi',
      },
    ],
  },
  {
    slug: 'monikkoperheet-kuopio',
    organisation: 'ps-monikot',
    partners: [
      {
        organisation: 'ps-kallaveden-lapset',
        part: {
          fi: 'Yhdistys antaa Lankakerän käyttöön lauantaisin.',
          sv: 'Föreningen lånar ut Lankakerä på lördagar.',
          en: 'The association lends us Lankakerä on Saturdays.',
        },
      },
    ],
    kind: 'peer-group',
    name: {
      fi: 'Kaksi kerralla – monikkoperheet',
      sv: 'Två på en gång – flerlingsfamiljer',
      en: 'Two at once – twin and triplet families',
    },
    summary: {
      fi: prose`Tapaat vanhempia, joille syntyi kaksi tai kolme vauvaa kerralla. Kun sinulta loppuvat kädet, joku
        nappaa toisen syliin.`,
      sv: prose`Du träffar föräldrar som fick två eller tre babyer på en gång. När händerna inte räcker till tar
        någon den ena i famnen.`,
      en: prose`You meet parents who had two or three babies at once. When you run out of hands, someone picks up the
        other one.`,
      selko:
        'Ryhmässä on perheitä, joilla on kaksoset tai kolmoset. Muut vanhemmat auttavat ja pitävät vauvaa sylissä.',
    },
    forWhom: {
      fi: prose`Odotat kaksosia tai kolmosia, ja ultran jälkeen kaikki suunnitelmat menivät uusiksi. Tai kotona on jo
        kaksi vauvaa, jotka nukkuvat eri aikaan.`,
      sv: prose`Du väntar tvillingar eller trillingar och efter ultraljudet fick alla planer göras om. Eller så har
        du redan två babyer hemma som sover i otakt.`,
      en: prose`You are expecting twins or triplets, and after the scan every plan had to be redone. Or you already
        have two babies at home who never sleep at the same time.`,
      selko: prose`Odotat kaksosia tai kolmosia. Tai sinulla on kotona kaksoset tai kolmoset, jotka ovat alle
        4-vuotiaita.`,
    },
    howItGoes: {
      fi: prose`Lauantaiaamuna Lankakerän lattia on täynnä pareittain liikkuvia taaperoita. Puuro tulee meiltä, ja se
        syödään vuorotellen.

        Puhumme siitä, mikä on kullekin nyt vaikeinta: tandemimetyksestä, leveistä rattaista, Kelan papereista,
        esikoisen mustasukkaisuudesta. Vaatteet ja turvakaukalot kiertävät perheeltä toiselle eteisen hyllyn kautta.

        Odottajille on oma pieni ryhmä verkossa. Siellä kysymykset ovat toiset, ja siellä saa jännittää.`,
      sv: prose`På lördag förmiddag är golvet på Lankakerä fullt av småttingar som rör sig i par. Vi bjuder på gröt,
        och den äts i tur och ordning.

        Vi pratar om det som är svårast just nu: att amma två, breda vagnar, FPA:s papper, storasyskonets svartsjuka.
        Kläder och babyskydd vandrar från familj till familj via hyllan i tamburen.

        För den som ännu väntar finns en egen liten grupp på nätet. Där är frågorna andra, och där får man vara
        nervös.`,
      en: prose`On Saturday mornings the floor at Lankakerä is full of toddlers moving in pairs. We make the
        porridge, and it is eaten in shifts.

        We talk about whatever is hardest right now: feeding two, wide prams, Kela forms, a jealous big sister.
        Clothes and car seats travel from family to family by way of the shelf in the hall.

        Those still expecting have a small online group of their own. The questions are different there, and being
        nervous is allowed.`,
      selko: prose`Tapaamme lauantaina. Syömme yhdessä puuroa, ja lapset leikkivät.

        Puhumme vauvojen hoidosta ja arjesta. Perheet antavat toisilleen vaatteita ja tavaroita.

        Odotatko vauvoja? Sinulle on oma ryhmä netissä.`,
    },
    whatThen: {
      fi: prose`Saat viestin, jossa on seuraava lauantai ja Johannan numero. Hän odottaa ikkunan ääressä ja tulee
        avaamaan oven.`,
      sv: prose`Du får ett meddelande med datumet för nästa lördag och Johannas nummer. Hon väntar vid fönstret och
        kommer och öppnar dörren.`,
      en: prose`You get a message with the next Saturday's date and Johanna's number. She watches at the window and
        comes to open the door.`,
      selko: prose`Saat viestin, jossa on seuraava päivä. Johanna avaa sinulle oven.`,
    },
    cost: {
      free: true,
      text: {
        fi: 'Maksuton. Jäseneksi voi liittyä, mutta ei tarvitse.',
        sv: 'Gratis. Du kan bli medlem om du vill, men måste inte.',
        en: 'Free. You may become a member, but you need not.',
      },
    },
    situations: { multiples: 3, 'everyday-life': 2, expecting: 1, 'own-strength': 1, sleep: 1, breastfeeding: 1 },
    searchWords: {
      fi: ['tuplat', 'tupla', 'identtiset', 'monikkoraskaus', 'kaksosraskaus', 'kaksostenrattaat', 'neloset'],
      sv: ['tvillinggraviditet', 'tvillingvagn', 'flerbörd'],
      en: ['twin pregnancy', 'multiples', 'double buggy', 'identical'],
    },
    audience: [],
    expecting: true,
    childAgeMonths: { from: 0, to: 47 },
    joining: 'open',
    referrers: ['clinic', 'hospital', 'any-worker'],
    queueOrder: 'time',
    languages: ['fi'],
    how: ['on-site', 'online'],
    area: { counties: ['13'] },
    places: ['ps-lankakera-kuopio', 'ps-perhekeskus-iisalmi'],
    provisions: ['meal', 'childcare'],
    recordKeeper: 'own-activity',
    funders: ['STEA'],
    structure: {
      timesPerWeek: 1,
      everyWeeks: 4,
      meetings: 0,
      minutes: 150,
      meal: true,
      extras: [],
      size: 14,
      startsWhen: 3,
    },
    ptv: { serviceClasses: ['P3.2', 'P4.12'], targetGroups: ['KR1.2'] },
    picture: 'baby',
    sensitive: false,
    groups: [
      {
        name: { fi: 'Kuopio, puurolauantait', sv: 'Kuopio, grötlördagar', en: 'Kuopio, porridge Saturdays' },
        place: 'ps-lankakera-kuopio',
        online: false,
        startsInWeeks: -32,
        weekday: 6,
        startTime: '10:00',
        facilitators: [
          { firstName: 'Johanna', peer: true },
          { firstName: 'Antti', peer: true },
        ],
        taken: 9,
        queued: 0,
        childcarePlaces: 8,
        language: 'fi',
      },
      {
        name: { fi: 'Odottajat, verkossa', sv: 'Väntande, på nätet', en: 'Expecting, online' },
        municipality: '297',
        online: true,
        startsInWeeks: 2,
        weekday: 2,
        startTime: '18:30',
        meetings: 4,
        everyWeeks: 2,
        size: 8,
        facilitators: [{ firstName: 'Johanna', peer: true }],
        taken: 5,
        queued: 0,
        language: 'fi',
      },
      {
        name: { fi: 'Iisalmi, viisi lauantaita', sv: 'Idensalmi, fem lördagar', en: 'Iisalmi, five Saturdays' },
        place: 'ps-perhekeskus-iisalmi',
        online: false,
        startsInWeeks: 9,
        weekday: 6,
        startTime: '11:00',
        meetings: 5,
        size: 8,
        facilitators: [{ firstName: 'Mirva', peer: true }],
        taken: 2,
        queued: 0,
        childcarePlaces: 4,
        language: 'fi',
      },
    ],
  },
  {
    slug: 'keskosten-vanhemmat-kuopio',
    organisation: 'ps-monikot',
    partners: [
      {
        organisation: 'ps-perhekeskus',
        part: {
          fi: 'Perhekeskuksen psykologi on mukana ensimmäisellä ja viimeisellä kerralla.',
          sv: 'Familjecentrets psykolog är med den första och den sista gången.',
          en: 'A psychologist from the family centre joins the first and the last meeting.',
        },
      },
    ],
    kind: 'peer-group',
    name: {
      fi: 'Alkumatka – keskosten vanhemmat',
      sv: 'Första sträckan – föräldrar till för tidigt födda barn',
      en: 'The First Stretch – parents of babies born early',
    },
    summary: {
      fi: prose`Vauvasi syntyi liian varhain, ja niin kävi muillekin tässä ryhmässä. Voit tulla, vaikka vauva on
        vielä sairaalassa.`,
      sv: prose`Din baby föddes för tidigt, och det gjorde också de andras i den här gruppen. Du kan komma fast babyn
        ännu är på sjukhus.`,
      en: prose`Your baby came too soon, and so did every other baby in this group. You can come while the baby is
        still in hospital.`,
      selko:
        'Ryhmä on vanhemmille, joiden vauva syntyi liian aikaisin. Voit tulla ryhmään, vaikka vauva on sairaalassa.',
    },
    forWhom: {
      fi: prose`Istut keskoskaapin vieressä, tai olette vasta päässeet kotiin ja kuuntelet hengitystä öisin. Ehkä
        laskettu aika on jo ohi, mutta pelko ei.`,
      sv: prose`Du sitter vid kuvösen, eller så har ni nyss kommit hem och du ligger vaken och lyssnar på andningen.
        Kanske är beräknat datum förbi, men inte rädslan.`,
      en: prose`You are sitting beside the incubator, or you have just come home and lie awake listening to the
        breathing. Perhaps the due date has passed and the fear has not.`,
      selko: prose`Vauvasi on keskonen eli syntynyt liian aikaisin. Hän on vielä sairaalassa, tai olette jo kotona ja
        sinua pelottaa.`,
    },
    howItGoes: {
      fi: prose`Tapaamme kuusi kertaa joka toinen viikko. Vauva saa tulla mukaan, letkuineen ja laitteineen. Jos
        vauva on osastolla, tulet yksin tai lähetät meille vain viestin, ettet jaksa.

        Jokaisella illalla on aihe: se päivä, sairaala-aika, kotiin lähtö, vieraat ja pöpöt, kehitys omaa tahtia,
        minä itse. Tutkimustuloksia ei vertailla.

        Molemmat vetäjät ovat keskosten äitejä. Heidän lapsensa ovat nyt koulussa. Moni on sanonut, että sen
        kuuleminen auttaa.`,
      sv: prose`Vi träffas sex gånger, varannan vecka. Babyn får följa med, slangar och apparater inräknade. Ligger
        babyn på avdelningen kommer du ensam, eller skickar bara ett meddelande om att du inte orkar.

        Varje kväll har ett tema: den dagen, tiden på sjukhus, hemfärden, gäster och baciller, utveckling i egen
        takt, jag själv. Vi jämför inte provresultat.

        Båda ledarna är mammor till barn som föddes för tidigt. Deras barn går i skolan nu. Många har sagt att det
        hjälper att få höra.`,
      en: prose`We meet six times, every second week. The baby is welcome, tubes, monitors and all. If the baby is on
        the ward, come alone, or just send word that you cannot manage today.

        Each evening has a theme: that day, the hospital, going home, visitors and germs, growing at one's own pace,
        myself. We do not compare test results.

        Both leaders are mothers of children born early. Their children are at school now, and many say that helps to
        know.`,
      selko: prose`Tapaamme 6 kertaa. Vauva saa tulla mukaan.

        Puhumme sairaalasta, kotiin lähdöstä ja peloista. Sinä päätät, mitä kerrot.

        Ryhmän ohjaajilla on omat keskoset. He ymmärtävät sinua.`,
    },
    whatThen: {
      fi: prose`Tiina soittaa sinulle ja kysyy, missä teillä mennään. Sen jälkeen päätät rauhassa, tuletko.`,
      sv: prose`Tiina ringer dig och frågar hur ni har det just nu. Efter det bestämmer du i lugn och ro om du
        kommer.`,
      en: prose`Tiina calls and asks where things stand with you. After that you decide in your own time whether to
        come.`,
      selko: prose`Tiina soittaa sinulle. Sitten sinä päätät, tuletko ryhmään.`,
    },
    cost: {
      free: true,
      text: {
        fi: 'Maksuton. Sairaalan pysäköinnin maksamme sinulle takaisin kuittia vastaan.',
        sv: 'Gratis. Parkeringen vid sjukhuset betalar vi tillbaka mot kvitto.',
        en: 'Free. We pay back hospital parking against a receipt.',
      },
    },
    situations: { premature: 3, 'sick-child': 2, 'perinatal-mood': 1, 'own-strength': 1, multiples: 1, interaction: 1 },
    searchWords: {
      fi: ['teho-osasto', 'vastasyntyneiden teho', 'pikkukeskonen', 'happiviikset', 'kenguruhoito', 'raskausviikko 28'],
      sv: ['prematur', 'neonatalavdelning', 'intensivvård för nyfödda', 'kängurumetoden'],
      en: ['preemie', 'premature', 'neonatal unit', 'NICU', 'kangaroo care'],
    },
    audience: ['parent', 'mother', 'father'],
    expecting: false,
    childAgeMonths: { from: 0, to: 23 },
    joining: 'preliminary',
    referrers: ['hospital', 'clinic', 'infant-psychiatry'],
    queueOrder: 'time',
    languages: ['fi'],
    how: ['on-site', 'online'],
    area: { counties: ['13'] },
    places: ['ps-perhekeskus-kuopio'],
    provisions: ['childcare'],
    recordKeeper: 'own-activity',
    funders: ['STEA', 'Pohjois-Savon hyvinvointialue'],
    structure: {
      timesPerWeek: 1,
      everyWeeks: 2,
      meetings: 6,
      minutes: 90,
      meal: false,
      extras: [
        {
          kind: 'first-talk',
          text: {
            fi: 'Tiina soittaa ennen ensimmäistä kertaa.',
            sv: 'Tiina ringer före den första träffen.',
            en: 'Tiina calls before the first meeting.',
          },
        },
        {
          kind: 'follow-up',
          text: {
            fi: 'Tapaamme vielä kerran puolen vuoden päästä, kun osa lapsista jo ryömii.',
            sv: 'Vi träffas en gång till efter ett halvår, när några av barnen redan kryper.',
            en: 'We meet once more after half a year, when some of the children are crawling.',
          },
        },
      ],
      size: 7,
      startsWhen: 3,
    },
    ptv: { serviceClasses: ['P5.16', 'P3.2'], targetGroups: ['KR1.2'] },
    picture: 'circle',
    sensitive: false,
    groups: [
      {
        name: { fi: 'Kuopio, ryhmä 11', sv: 'Kuopio, grupp 11', en: 'Kuopio, group 11' },
        place: 'ps-perhekeskus-kuopio',
        online: false,
        startsInWeeks: -29,
        weekday: 3,
        startTime: '17:00',
        facilitators: [
          { firstName: 'Tiina', peer: true },
          { firstName: 'Outi', peer: true },
        ],
        taken: 6,
        queued: 0,
        childcarePlaces: 4,
        language: 'fi',
      },
      {
        name: { fi: 'Kuopio, ryhmä 12', sv: 'Kuopio, grupp 12', en: 'Kuopio, group 12' },
        place: 'ps-perhekeskus-kuopio',
        online: false,
        startsInWeeks: 4,
        weekday: 3,
        startTime: '17:00',
        facilitators: [
          { firstName: 'Tiina', peer: true },
          { firstName: 'Outi', peer: true },
        ],
        taken: 4,
        queued: 0,
        childcarePlaces: 4,
        language: 'fi',
      },
      {
        name: {
          fi: 'Verkossa, koko Pohjois-Savo',
          sv: 'På nätet, hela Norra Savolax',
          en: 'Online, all of North Savo',
        },
        municipality: '297',
        online: true,
        startsInWeeks: -5,
        weekday: 1,
        startTime: '19:00',
        size: 6,
        facilitators: [{ firstName: 'Tiina', peer: true }],
        taken: 6,
        queued: 2,
        language: 'fi',
      },
    ],
  },
]
