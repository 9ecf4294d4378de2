import type { DemoProgramme } from '../shape.ts'
import { paragraphs } from './paragraphs.ts'

/** Has flats, not groups: who lives in them and when is kept with the housing. */
export const asumisharjoittelu: DemoProgramme = {
  slug: 'asumisharjoittelu',
  organisation: 'savon-ensi-ja-perhetuki',
  partners: [
    {
      organisation: 'pohjois-savon-hyvinvointialue',
      part: {
        fi: 'Työntekijä tekee pyynnön perheen kanssa ja on mukana suunnitelmassa ja yhteisissä arvioissa. Hyvinvointialue maksaa tuen.',
        sv: 'Arbetstagaren gör begäran med familjen och deltar i planen och i de gemensamma utvärderingarna. Välfärdsområdet betalar stödet.',
        en: 'Its worker makes the request with the family and takes part in the plan and the joint reviews. The county pays for the support.',
      },
    },
    {
      organisation: 'etela-savon-hyvinvointialue',
      part: {
        fi: 'Työntekijä tekee pyynnön perheen kanssa ja on mukana suunnitelmassa ja yhteisissä arvioissa. Hyvinvointialue maksaa tuen.',
        sv: 'Arbetstagaren gör begäran med familjen och deltar i planen och i de gemensamma utvärderingarna. Välfärdsområdet betalar stödet.',
        en: 'Its worker makes the request with the family and takes part in the plan and the joint reviews. The county pays for the support.',
      },
    },
  ],
  kind: 'housing',
  name: { fi: 'Asumisharjoittelu', sv: 'Boendeträning', en: 'Housing training' },
  summary: {
    fi: 'Perheesi asuu omassa rauhassaan erillisessä asunnossa ja harjoittelee arkea. Saat apua lapsen hoitoon, raha-asioihin ja virastoissa asiointiin.',
    sv: 'Din familj bor för sig själv i en egen bostad och övar vardagen. Du får hjälp med att sköta barnet, med ekonomin och med myndighetsärenden.',
    en: 'Your family lives on its own in a separate flat and practises daily life. You get help with caring for your child, with money and with offices.',
    selko: 'Perheesi asuu asunnossa ja harjoittelee arkea. Autamme lapsen hoidossa, raha-asioissa ja virastoissa.',
  },
  forWhom: {
    fi: 'Sinulle, joka olet asunut lapsen kanssa ensikodissa tai käyt päiväryhmässä ja jolle oma koti on seuraava askel. Lapsesi on vauva tai pikkulapsi. Tulet yhdessä työntekijän kanssa, joka tuntee perheesi.',
    sv: 'För dig som har bott med barnet på ett mödra- och barnhem eller går i daggruppen och nu siktar på ett eget hem. Ditt barn är en baby eller ett småbarn. Du kommer tillsammans med en arbetstagare som känner din familj.',
    en: 'You have lived with your child in a mother-and-baby home or attend the day group, and now look towards a home of your own. Your child is a baby or a toddler. You come together with a worker who knows your family.',
    selko:
      'Olet ollut lapsen kanssa ensikodissa, tai käyt päiväryhmässä. Haluat oppia asumaan omassa kodissa. Työntekijä tulee mukaan, kun pyydät asuntoa.',
  },
  howItGoes: {
    fi: paragraphs(
      'Asunto on kalustettu, ja asutte siellä omassa rauhassanne. Omaohjaaja käy luonanne sovittuina aikoina, aluksi monta kertaa viikossa. Voit myös soittaa hänelle, kun jokin mietityttää.',
      'Teemme yhdessä suunnitelman siitä, mitä haluat oppia ja missä tarvitset apua. Se voi olla ruokaostoksia, laskuja, lapsen unirytmi tai hakemus Kelaan.',
      'Arvioimme yhdessä, miten tavoitteet etenevät: sinä, omaohjaaja ja työntekijä, jonka kanssa tulit. Voit vastata osaan kysymyksistä etukäteen, ja sinä päätät, mitä niistä jaetaan.',
    ),
    sv: paragraphs(
      'Bostaden är möblerad, och ni bor där i lugn och ro. Er egen handledare besöker er på avtalade tider, i början flera gånger i veckan. Du kan också ringa när du funderar på något.',
      'Vi gör tillsammans en stödplan för vad du vill lära dig och vad du behöver hjälp med. Det kan vara matinköp, räkningar, barnets sovrytm eller en ansökan till FPA.',
      'Vi utvärderar tillsammans hur det går med målen: du, din egen handledare och den arbetstagare som du kom med. Du kan svara på en del av frågorna på förhand, och du bestämmer vad som delas.',
    ),
    en: paragraphs(
      'The flat is furnished, and you live there in peace. Your own worker visits at agreed times, at first several times a week. You can also call when something is on your mind.',
      'Together we make a plan of what you want to learn and where you need help. It can be food shopping, bills, your child’s sleep or an application to Kela.',
      'We look together at how the goals are coming on: you, your own worker and the worker you came with. You can answer some questions beforehand, and you decide what is shared.',
    ),
    selko: paragraphs(
      'Saatte asunnon, jossa on huonekalut. Asutte siellä rauhassa. Omaohjaaja käy teillä, aluksi monta kertaa viikossa. Voit myös soittaa hänelle.',
      'Teemme yhdessä suunnitelman. Siinä lukee, mitä haluat oppia. Voit oppia esimerkiksi maksamaan laskut tai täyttämään Kelan hakemuksen.',
      'Puhumme yhdessä siitä, miten on mennyt. Mukana on myös työntekijä, jonka kanssa tulit. Sinä päätät, mitkä vastauksesi näytämme hänelle.',
    ),
  },
  whatThen: {
    fi: 'Työntekijäsi tekee pyynnön kanssasi, ja omaohjaaja soittaa teille kahden työpäivän kuluessa. Jos asunto ei ole heti vapaa, hän kertoo, milloin tiedämme lisää.',
    sv: 'Din arbetstagare gör begäran med dig, och den egna handledaren ringer er inom två vardagar. Om ingen bostad är ledig genast berättar handledaren när vi vet mer.',
    en: 'Your worker makes the request with you, and the own worker calls you both within two working days. If no flat is free at once, you are told when we will know more.',
    selko:
      'Työntekijäsi pyytää asuntoa yhdessä sinun kanssasi. Omaohjaaja soittaa 2 työpäivän aikana ja kertoo, onko asunto vapaa.',
  },
  cost: {
    free: false,
    text: {
      fi: 'Tuki on maksutonta. Asunnosta maksat vuokran 520 € kuukaudessa, ja vesi ja sähkö kuuluvat siihen. Voit hakea vuokraan asumistukea Kelasta, ja autamme hakemuksessa.',
      sv: 'Stödet är gratis. För bostaden betalar du en hyra på 520 € i månaden, och vatten och el ingår. Du kan söka bostadsbidrag hos FPA, och vi hjälper dig med ansökan.',
      en: 'The support is free. For the flat you pay a rent of €520 a month, with water and electricity included. You can apply to Kela for housing allowance, and we help with the application.',
    },
  },
  situations: {
    'housing-training': 3,
    'after-stay': 3,
    'money-home': 2,
    'everyday-life': 2,
    'home-help': 1,
    interaction: 1,
    'rights-advice': 1,
    young: 1,
    single: 1,
  },
  searchWords: {
    fi: [
      'tukiasunto',
      'tuettu asuminen',
      'vuokra',
      'itsenäistyminen',
      'velat',
      'asumistuki',
      'äiti-lapsikoti',
      'kämppä',
    ],
    sv: ['stödbostad', 'stödboende', 'hyra', 'skulder', 'bostadsbidrag', 'lägenhet'],
    en: ['supported housing', 'rent', 'debt', 'housing benefit', 'own home', 'apartment'],
  },
  audience: ['parent'],
  expecting: false,
  childAgeMonths: { from: 0, to: 47 },
  joining: 'through-worker',
  referrers: ['child-protection', 'family-social-work', 'hospital'],
  queueOrder: 'need',
  languages: ['fi'],
  how: ['on-site', 'at-home'],
  area: { counties: ['12', '13'] },
  places: ['paivaryhmatalo-pihlaja'],
  provisions: ['interpreter'],
  recordKeeper: 'bought-by-county',
  funders: ['Pohjois-Savon hyvinvointialue', 'Etelä-Savon hyvinvointialue'],
  structure: {
    timesPerWeek: 0,
    everyWeeks: 1,
    meetings: 0,
    minutes: 90,
    meal: false,
    extras: [
      {
        kind: 'first-talk',
        text: {
          fi: 'Käytte katsomassa asuntoa yhdessä omaohjaajan kanssa, ennen kuin päätät.',
          sv: 'Ni tittar på bostaden tillsammans med den egna handledaren innan du bestämmer dig.',
          en: 'You see the flat together with the own worker before you decide.',
        },
      },
      {
        kind: 'home-visits',
        text: {
          fi: 'Omaohjaaja käy aluksi kolme kertaa viikossa, myöhemmin harvemmin.',
          sv: 'Den egna handledaren kommer först tre gånger i veckan, senare mer sällan.',
          en: 'The own worker visits three times a week at first, later less often.',
        },
      },
      {
        kind: 'follow-up',
        text: {
          fi: 'Yhteinen arvio kuuden viikon välein. Mukana ovat perhe, omaohjaaja ja työntekijä, joka teki pyynnön perheen kanssa.',
          sv: 'Gemensam utvärdering var sjätte vecka. Med är familjen, den egna handledaren och den arbetstagare som gjorde begäran med familjen.',
          en: 'A joint review every six weeks with the family, the own worker and the worker who made the request with the family.',
        },
      },
    ],
    size: 5,
    startsWhen: 0,
  },
  ptv: { serviceClasses: ['P4.1', 'P3.6', 'P15.1'], targetGroups: ['KR1.2'] },
  picture: 'path',
  sensitive: true,
  groups: [],
}
