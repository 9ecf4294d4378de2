import type { DemoProgramme } from '../shape.ts'
import { paragraphs } from './paragraphs.ts'

/** Has no groups: the family's own worker comes home. */
export const jalkituki: DemoProgramme = {
  slug: 'jalkituki',
  organisation: 'savon-ensi-ja-perhetuki',
  partners: [
    {
      organisation: 'pohjois-savon-hyvinvointialue',
      part: {
        fi: 'Työntekijä tekee suunnitelman yhdessä perheen ja omaohjaajan kanssa ja ottaa vastuun, kun jälkituki päättyy.',
        sv: 'Arbetstagaren gör stödplanen tillsammans med familjen och den egna handledaren och tar över ansvaret när efterstödet upphör.',
        en: 'Its worker makes the plan with the family and the own worker, and takes over when the after-care ends.',
      },
    },
    {
      organisation: 'etela-savon-hyvinvointialue',
      part: {
        fi: 'Työntekijä tekee suunnitelman yhdessä perheen ja omaohjaajan kanssa ja ottaa vastuun, kun jälkituki päättyy.',
        sv: 'Arbetstagaren gör stödplanen tillsammans med familjen och den egna handledaren och tar över ansvaret när efterstödet upphör.',
        en: 'Its worker makes the plan with the family and the own worker, and takes over when the after-care ends.',
      },
    },
  ],
  kind: 'home-support',
  name: { fi: 'Jälkituki', sv: 'Efterstöd', en: 'After-care' },
  summary: {
    fi: 'Tuttu omaohjaaja käy kotonasi, kun ensikoti- tai päiväryhmäaika on päättynyt. Tuki jatkuu myös, jos vauvasi on sijoitettu ja asut erossa hänestä.',
    sv: 'Din egen handledare, som du redan känner, besöker dig hemma när tiden på mödra- och barnhemmet eller i daggruppen är slut. Stödet fortsätter också om din baby är placerad och ni bor på skilda håll.',
    en: 'Your own worker, whom you already know, visits you at home after the mother-and-baby home or the day group. The support goes on even if your baby is placed and you live apart.',
    selko: 'Tuttu omaohjaaja käy kotonasi ensikodin tai päiväryhmän jälkeen. Saat tukea, vaikka vauvasi on sijoitettu.',
  },
  forWhom: {
    fi: 'Sinulle, joka olet muuttanut lapsen kanssa omaan kotiin ja mietit, miten pärjäätte. Sinulle myös, jonka vauva on sijoitettu: olet vanhempi, vaikka vauva asuu muualla. Jos vanhemmat asuvat erillään, kumpikin saa oman tukensa, emmekä kerro toisen asioita toiselle.',
    sv: 'För dig som har flyttat till ett eget hem med barnet och undrar hur ni ska klara er. Också för dig vars baby är placerad: du är förälder även om babyn bor någon annanstans. Om föräldrarna bor isär får båda sitt eget stöd, och vi berättar inte den enas saker för den andra.',
    en: 'You have moved into your own home with your child and wonder how you will manage. Or your baby is placed: you are a parent even when the baby lives elsewhere. If the parents live apart, each has support of their own, and we do not tell one what the other has said.',
    selko:
      'Olet muuttanut lapsen kanssa omaan kotiin. Tai vauvasi on sijoitettu, ja asut nyt ilman häntä. Olet silti vanhempi, ja saat tukea.',
  },
  howItGoes: {
    fi: paragraphs(
      'Sama omaohjaaja kulkee vierelläsi koko ajan. Jos hän on poissa, omaohjaajan sijainen tulee tilalle, ja tiedät nimen etukäteen. Tapaatte kotonasi, aluksi joka viikko ja myöhemmin harvemmin.',
      'Käyntien välissä voit kertoa puhelimella kuulumiset alle minuutissa. Jos vointi selvästi huononee, omaohjaaja saa siitä tiedon samana päivänä. Emme lue kuulumisia öisin, joten soita hätätilanteessa 112.',
      'Jos vauva on sijoitettu, puhumme ikävästä ja valmistaudumme tapaamisiin. Autamme pitämään yhteyttä sijaisperheeseen. Mietimme myös kotiinpaluuta tai sitä, miten elämä jatkuu, jos se ei onnistu.',
      'Suunnitelman teet omaohjaajan ja hyvinvointialueen työntekijän kanssa. Kun jälkituki päättyy, tutustumme yhdessä seuraavaan työntekijään. Lopetamme vasta, kun hän on luvannut jatkaa.',
    ),
    sv: paragraphs(
      'Samma egna handledare går bredvid dig hela tiden. Om handledaren är borta kommer en ersättare, och du vet namnet på förhand. Ni träffas hemma hos dig, i början varje vecka och senare mer sällan.',
      'Mellan besöken kan du på under en minut berätta per telefon hur du har det. Om måendet tydligt blir sämre får din egen handledare veta det samma dag. Vi läser inte svaren på natten, så ring 112 i en nödsituation.',
      'Om babyn är placerad pratar vi om saknaden och förbereder träffarna. Vi hjälper dig att hålla kontakt med fosterfamiljen. Vi funderar också på hemkomsten, eller på hur livet går vidare om den inte är möjlig.',
      'Stödplanen gör du med din egen handledare och välfärdsområdets arbetstagare. När efterstödet upphör lär vi tillsammans känna nästa arbetstagare. Vi slutar först när arbetstagaren har lovat fortsätta.',
    ),
    en: paragraphs(
      'The same own worker walks beside you all the time. When the worker is away a deputy comes, and you know the name beforehand. You meet at your home, every week at first and later less often.',
      'Between visits you can say on your phone how things are, in under a minute. If things clearly get worse, your own worker is told the same day. Nobody reads the check-ins at night, so in an emergency call 112.',
      'If the baby is placed, we talk about missing them and prepare for visits. We help you keep in touch with the foster family. We also think about the baby coming home, or how to live on if that is not possible.',
      'You make the plan with your own worker and the county’s worker. When the after-care ends, together we meet the next worker. We stop only when that worker has promised to go on.',
    ),
    selko: paragraphs(
      'Sinulla on sama omaohjaaja koko ajan. Hän käy kotonasi, ensin joka viikko. Jos hän on poissa, omaohjaajan sijainen tulee.',
      'Voit kertoa puhelimella, miten sinulla menee. Jos voit huonommin, omaohjaaja saa tiedon samana päivänä. Emme lue viestejä yöllä. Soita hätätilanteessa 112.',
      'Jos vauvasi on sijoitettu, puhumme ikävästä. Autamme, kun tapaat vauvaa. Mietimme yhdessä, voiko vauva palata kotiin.',
      'Teemme suunnitelman yhdessä. Kun tuki loppuu, tapaamme yhdessä uuden työntekijän. Hän on luvannut jatkaa.',
    ),
  },
  whatThen: {
    fi: 'Työntekijäsi tekee pyynnön kanssasi, ja omaohjaaja soittaa sinulle kahden työpäivän kuluessa. Sovitte ensimmäisen kotikäynnin ja teette suunnitelman yhdessä.',
    sv: 'Din arbetstagare gör begäran med dig, och den egna handledaren ringer dig inom två vardagar. Ni kommer överens om det första hembesöket och gör stödplanen tillsammans.',
    en: 'Your worker makes the request with you, and the own worker calls you within two working days. You agree on the first home visit and make the plan together.',
    selko: 'Työntekijäsi pyytää tukea yhdessä sinun kanssasi. Omaohjaaja soittaa sinulle 2 työpäivän aikana.',
  },
  cost: {
    free: true,
    text: {
      fi: 'Perheelle maksuton. Hyvinvointialue maksaa tuen.',
      sv: 'Gratis för familjen. Välfärdsområdet betalar stödet.',
      en: 'Free for the family. The county pays for the support.',
    },
  },
  situations: {
    'after-stay': 3,
    'home-help': 2,
    placed: 2,
    reunification: 2,
    'everyday-life': 2,
    interaction: 2,
    'own-strength': 2,
    'own-substance': 1,
    'perinatal-mood': 1,
    loneliness: 1,
    separation: 1,
    single: 1,
    young: 1,
  },
  searchWords: {
    fi: [
      'kotiutuminen',
      'ensikodista kotiin',
      'tuki kotiin',
      'kotiapu',
      'perheohjaaja',
      'sijoitettu vauva',
      'tapaamiset',
      'jälleenyhdistäminen',
    ],
    sv: ['hemflyttning', 'stöd hemma', 'hjälp hemma', 'placerat barn', 'återförening', 'familjehandledare'],
    en: ['moving home', 'support at home', 'foster care', 'contact visits', 'reunification', 'family worker'],
  },
  audience: ['parent'],
  expecting: false,
  childAgeMonths: { from: 0, to: 47 },
  joining: 'through-worker',
  referrers: ['child-protection', 'family-social-work', 'infant-psychiatry', 'hospital'],
  queueOrder: 'need',
  languages: ['fi'],
  how: ['at-home', 'by-phone'],
  area: { counties: ['12', '13'] },
  places: [],
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
          fi: 'Ensimmäinen tapaaminen jo ennen muuttoa, jos se on mahdollista.',
          sv: 'Första träffen redan före flytten, om det är möjligt.',
          en: 'The first meeting before you move, if possible.',
        },
      },
      {
        kind: 'home-visits',
        text: {
          fi: 'Kotikäynti aluksi joka viikko, myöhemmin joka toinen viikko ja kerran kuussa.',
          sv: 'Hembesök först varje vecka, senare varannan vecka och en gång i månaden.',
          en: 'A home visit every week at first, later every second week and once a month.',
        },
      },
      {
        kind: 'follow-up',
        text: {
          fi: 'Tutustumme yhdessä siihen työntekijään, joka jatkaa. Omaohjaaja soittaa vielä kuukauden päästä.',
          sv: 'Vi lär tillsammans känna den arbetstagare som fortsätter. Den egna handledaren ringer ännu efter en månad.',
          en: 'Together we meet the worker who goes on. Your own worker still calls after a month.',
        },
      },
    ],
    size: 12,
    startsWhen: 0,
  },
  ptv: { serviceClasses: ['P3.6', 'P3.8', 'P4.13'], targetGroups: ['KR1.2'] },
  picture: 'path',
  sensitive: true,
  groups: [],
}
