import type { DemoOrganisation } from '../shape.ts'
import { prose } from './prose.ts'

const domain = 'example.org'

export const pohjoisSavoOrganisations: DemoOrganisation[] = [
  {
    slug: 'ps-kallaveden-lapset',
    name: { fi: 'Kallaveden Lapset ry', sv: 'Kallaveden Lapset rf', en: 'Kallavesi Children' },
    kind: 'association',
    about: {
      fi: prose`Olemme perheiden oma yhdistys Kallaveden rannoilta Varkauteen asti. Meillä on perhekahviloita, ryhmiä
        ja työntekijöitä, joille voi soittaa keskeneräisistäkin asioista.`,
      sv: prose`Vi är familjernas egen förening, från Kallavesis stränder ända till Varkaus. Hos oss finns
        familjecaféer, grupper och arbetstagare som du kan ringa också när inget är klart.`,
      en: prose`We are the families' own association, from the shores of Lake Kallavesi down to Varkaus. We run
        family cafés and groups, and our workers are happy to talk before you have it all worked out.`,
    },
    phone: '017 000 1101',
    email: `toimisto.kallavedenlapset@${domain}`,
    website: `https://ps-kallaveden-lapset.${domain}`,
    coordinator: {
      firstName: 'Saara',
      familyName: 'Vuorikallas',
      email: `saara.vuorikallas@${domain}`,
      phone: '040 000 1101',
    },
    answersWithinWorkingDays: 2,
    nameIsSensitive: false,
  },
  {
    slug: 'ps-seurakunnat',
    name: {
      fi: 'Järvi-Savon seurakunnat, perhetyö',
      sv: 'Församlingarna i Sjö-Savolax, familjearbetet',
      en: 'Lakeland Savo Parishes, family work',
    },
    kind: 'parish',
    about: {
      fi: prose`Seurakuntien perhetyö kuuluu kaikille, myös sinulle, joka et ole kirkon jäsen. Työntekijämme ovat
        diakoneja, lastenohjaajia ja pappeja, ja he ovat vaitiolovelvollisia.`,
      sv: prose`Församlingarnas familjearbete är till för alla, också för dig som inte hör till kyrkan. Våra
        arbetstagare är diakoner, barnledare och präster, och de har tystnadsplikt.`,
      en: prose`The parishes' family work is for everyone, whether or not you belong to the church. Our workers are
        deacons, children's leaders and pastors, and they keep what you tell them to themselves.`,
    },
    phone: '017 000 1202',
    email: `perhetyo.seurakunnat@${domain}`,
    website: `https://ps-seurakunnat.${domain}`,
    coordinator: {
      firstName: 'Marjut',
      familyName: 'Lahdenpohja',
      email: `marjut.lahdenpohja@${domain}`,
      phone: '040 000 1202',
    },
    answersWithinWorkingDays: 3,
    nameIsSensitive: false,
  },
  {
    slug: 'ps-keski-savon-kunnat',
    name: {
      fi: 'Varkauden ja Leppävirran perhepalvelut',
      sv: 'Familjetjänsterna i Varkaus och Leppävirta',
      en: 'Varkaus and Leppävirta family services',
    },
    kind: 'municipality',
    about: {
      fi: prose`Varkaus ja Leppävirta järjestävät yhdessä avointa varhaiskasvatusta, perheliikuntaa ja iltoja
        vanhemmille. Toimimme päiväkodeissa, kouluilla ja kirjastossa, joihin on lyhyt matka.`,
      sv: prose`Varkaus och Leppävirta ordnar tillsammans öppen småbarnspedagogik, familjegymnastik och kvällar för
        föräldrar. Vi håller till på daghem, i skolor och på biblioteket, nära där ni bor.`,
      en: prose`Varkaus and Leppävirta together run open early education, family exercise and evenings for parents.
        We use the day-care centres, schools and library close to home.`,
    },
    phone: '017 000 1303',
    email: `perhepalvelut.keskisavo@${domain}`,
    website: `https://ps-keski-savon-kunnat.${domain}`,
    coordinator: {
      firstName: 'Timo',
      familyName: 'Kuparinen',
      email: `timo.kuparinen@${domain}`,
      phone: '040 000 1303',
    },
    answersWithinWorkingDays: 3,
    nameIsSensitive: false,
  },
  {
    slug: 'ps-perhekeskus',
    name: {
      fi: 'Pohjois-Savon perhekeskus',
      sv: 'Norra Savolax familjecenter',
      en: 'North Savo Family Centre',
    },
    kind: 'county',
    about: {
      fi: prose`Perhekeskus on hyvinvointialueen palvelu lasta odottaville ja lapsiperheille. Neuvolan, perheneuvolan
        ja perhetyön työntekijät tekevät täällä työtä yhdessä.`,
      sv: prose`Familjecentret är välfärdsområdets service för dig som väntar barn och för barnfamiljer. Här arbetar
        rådgivningen, familjerådgivningen och familjearbetet tillsammans.`,
      en: prose`The family centre is the wellbeing services county's service for expecting parents and families. The
        maternity and child health clinic, family counselling and family work share it.`,
    },
    phone: '017 000 1404',
    email: `perhekeskus.pohjoissavo@${domain}`,
    website: `https://ps-perhekeskus.${domain}`,
    coordinator: {
      firstName: 'Riikka',
      familyName: 'Tervaniemi',
      email: `riikka.tervaniemi@${domain}`,
      phone: '040 000 1404',
    },
    answersWithinWorkingDays: 5,
    nameIsSensitive: false,
  },
  {
    slug: 'ps-erityisperheet',
    name: { fi: 'Savon Erityisperheet ry', sv: 'Savon Erityisperheet rf', en: 'Savo Special Families' },
    kind: 'association',
    about: {
      fi: prose`Yhdistyksemme perustivat vanhemmat, joiden lapset tarvitsevat tavallista enemmän. Tunnemme
        tutkimusjonot, palaverit ja ne aamut, kun sukka on väärin.`,
      sv: prose`Vår förening grundades av föräldrar vars barn behöver mer än vanligt. Vi känner till köerna till
        undersökningar, mötena och de morgnar då strumpan känns fel.`,
      en: prose`Our association was founded by parents whose children need more than most. We know the waiting lists,
        the meetings and the mornings when the sock feels wrong.`,
    },
    phone: '017 000 1505',
    email: `posti.erityisperheet@${domain}`,
    website: `https://ps-erityisperheet.${domain}`,
    coordinator: {
      firstName: 'Henna',
      familyName: 'Mustikkamaa',
      email: `henna.mustikkamaa@${domain}`,
      phone: '040 000 1505',
    },
    answersWithinWorkingDays: 4,
    nameIsSensitive: false,
  },
  {
    slug: 'ps-setlementti',
    name: {
      fi: 'Setlementti Kaislaranta ry',
      sv: 'Settlementet Kaislaranta rf',
      en: 'Kaislaranta Settlement House',
    },
    kind: 'association',
    about: {
      fi: prose`Kaislaranta on kaikkien talo Kuopiossa, eikä ovella kysytä taustaa tai uskontoa. Talossa on kerhoja,
        kieliryhmiä, vertaisryhmiä ja keskusteluapua.`,
      sv: prose`Kaislaranta är ett hus för alla i Kuopio, och vid dörren frågar ingen om bakgrund eller religion. I
        huset finns klubbar, språkgrupper, kamratstödsgrupper och samtalshjälp.`,
      en: prose`Kaislaranta is everybody's house in Kuopio, and nobody at the door asks about background or religion.
        The house has clubs, language groups, peer groups and people to talk to.`,
    },
    phone: '017 000 1606',
    email: `talo.kaislaranta@${domain}`,
    website: `https://ps-setlementti.${domain}`,
    coordinator: {
      firstName: 'Leena',
      familyName: 'Ruokoranta',
      email: `leena.ruokoranta@${domain}`,
      phone: '040 000 1606',
    },
    answersWithinWorkingDays: 3,
    nameIsSensitive: false,
  },
  {
    slug: 'ps-monikot',
    name: {
      fi: 'Savon Monikko- ja Keskosperheet ry',
      sv: 'Savon Monikko- ja Keskosperheet rf',
      en: 'Savo Multiple Birth and Preterm Families',
    },
    kind: 'association',
    about: {
      fi: prose`Olemme kaksosten, kolmosten ja keskosena syntyneiden lasten perheiden paikallisyhdistys. Kaikki
        meillä ovat itse valvoneet kahta tai istuneet keskoskaapin vieressä.`,
      sv: prose`Vi är en lokalförening för familjer med tvillingar, trillingar och för tidigt födda barn. Alla hos
        oss har själva vakat med två eller suttit bredvid kuvösen.`,
      en: prose`We are the local association for families with twins, triplets or children born early. All of us have
        been up with two at once, or sat beside an incubator.`,
    },
    phone: '017 000 1707',
    email: `yhdistys.monikot@${domain}`,
    website: `https://ps-monikot.${domain}`,
    coordinator: {
      firstName: 'Johanna',
      familyName: 'Parikka-Aho',
      email: `johanna.parikka-aho@${domain}`,
      phone: '040 000 1707',
    },
    answersWithinWorkingDays: 4,
    nameIsSensitive: false,
  },
  {
    slug: 'ps-maitopiste',
    name: { fi: 'Maitopiste ry', sv: 'Maitopiste rf', en: 'Maitopiste Breastfeeding Support' },
    kind: 'association',
    about: {
      fi: prose`Maitopiste on kätilöiden ja imettäneiden äitien yhdistys. Autamme imetyksessä, pulloruokinnassa ja
        siinä, kun suunnitelmat menivät uusiksi.`,
      sv: prose`Maitopiste är en förening för barnmorskor och mammor som har ammat. Vi hjälper till med amning, med
        flaskmatning och när planerna måste göras om.`,
      en: prose`Maitopiste is an association of midwives and mothers who have breastfed. We help with breastfeeding,
        with bottles, and when things do not go to plan.`,
    },
    phone: '017 000 1808',
    email: `maitopiste@${domain}`,
    website: `https://ps-maitopiste.${domain}`,
    coordinator: {
      firstName: 'Anniina',
      familyName: 'Heikura',
      email: `anniina.heikura@${domain}`,
      phone: '040 000 1808',
    },
    answersWithinWorkingDays: 1,
    nameIsSensitive: false,
  },
  {
    slug: 'ps-mielen-satama',
    name: { fi: 'Mielen Satama ry', sv: 'Mielen Satama rf', en: 'Mielen Satama Mental Health Association' },
    kind: 'association',
    about: {
      fi: prose`Mielen Satama on Ylä-Savon mielenterveysyhdistys, jossa puolet työntekijöistä on itse ollut avun
        hakijana. Emme ole hoitopaikka, emmekä kirjoita potilaskertomuksia.`,
      sv: prose`Mielen Satama är mentalhälsoföreningen i Övre Savolax, och hälften av arbetstagarna har själva sökt
        hjälp. Vi är ingen vårdenhet, och vi skriver inga patientjournaler.`,
      en: prose`Mielen Satama is the mental health association of Upper Savo, and half of its workers once came
        looking for help themselves. We are not a clinic and we write no patient records.`,
    },
    phone: '017 000 1909',
    email: `satama@${domain}`,
    website: `https://ps-mielen-satama.${domain}`,
    coordinator: {
      firstName: 'Petri',
      familyName: 'Ahvenlampi',
      email: `petri.ahvenlampi@${domain}`,
      phone: '040 000 1909',
    },
    answersWithinWorkingDays: 3,
    nameIsSensitive: false,
  },
]
