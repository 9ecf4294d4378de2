import type { DemoProgramme } from '../shape.ts'
import { paragraphs } from './paragraphs.ts'

/** Has no groups of its own: the meetings are those of the Kieppi group that the family is in. */
export const aurora: DemoProgramme = {
  slug: 'aurora',
  organisation: 'valkonauhaliitto',
  partners: [
    {
      organisation: 'viola',
      part: {
        fi: 'Järjestää Kiepin ryhmän, jossa perhe on mukana. Ryhmän työntekijät eivät tiedä lisätuesta, ellei perhe anna siihen suostumusta.',
        sv: 'Ordnar Kieppis grupp där familjen är med. Gruppens arbetstagare känner inte till det extra stödet om familjen inte ger sitt samtycke.',
        en: 'Runs the Kieppi group the family is in. The group’s workers do not know of the extra support unless the family consents.',
      },
    },
    {
      organisation: 'perhepalvelu-koivunlehti',
      part: {
        fi: 'Perheen omaohjaaja tulee täältä. Hän käy kotona ennen ryhmää, sen aikana ja puoli vuotta sen jälkeen.',
        sv: 'Härifrån kommer familjens egen handledare, som besöker hemmet före gruppen, under den och ett halvt år efteråt.',
        en: 'The family’s own worker comes from here and visits the home before the group, during it and for half a year after.',
      },
    },
    {
      organisation: 'kaksi-tuolia',
      part: {
        fi: 'Antaa maksutonta pariterapiaa kaikille ryhmän perheille, jotka sitä haluavat.',
        sv: 'Ger gratis parterapi åt alla familjer i gruppen som vill ha det.',
        en: 'Gives free couple therapy to every family of the group that wants it.',
      },
    },
  ],
  kind: 'home-support',
  name: { fi: 'Aurora', sv: 'Aurora', en: 'Aurora' },
  summary: {
    fi: 'Tukea sinulle, joka odotat lasta tai hoidat vauvaa ja haluat elää ilman päihteitä. Olet mukana Kiepin ryhmässä ja saat tukea kotiin ennen ryhmää, sen aikana ja sen jälkeen.',
    sv: 'Stöd för dig som väntar barn eller har en baby och vill leva utan alkohol och droger. Du är med i Kieppis grupp och får stöd hemma före gruppen, under den och efter den.',
    en: 'Support when you are expecting or have a baby and want to live without alcohol or drugs. You are in Kieppi’s group and get support at home before it, during it and after it.',
    selko: 'Autamme, kun odotat lasta tai sinulla on vauva ja haluat irti päihteistä. Saat tukea ryhmässä ja kotona.',
  },
  forWhom: {
    fi: 'Odotat lasta tai lapsesi on alle 2-vuotias. Toivut päihteistä tai haluat lopettaa. Voit tulla, vaikka olisit käyttänyt uudelleen, ja myös lapsen toinen vanhempi on tervetullut.',
    sv: 'Du väntar barn eller ditt barn är under 2 år. Du återhämtar dig från alkohol eller droger eller vill sluta. Du kan komma även om du har druckit eller använt på nytt, och också barnets andra förälder är välkommen.',
    en: 'You are expecting, or your child is under 2. You are recovering from alcohol or drugs, or want to stop. You can come even if you have used again, and the child’s other parent is welcome too.',
    selko:
      'Odotat lasta, tai lapsesi on alle 2-vuotias. Haluat elää ilman alkoholia tai huumeita. Voit tulla, vaikka olet käyttänyt uudelleen.',
  },
  howItGoes: {
    fi: paragraphs(
      'Ennen ryhmää omaohjaaja tai kokemusasiantuntija tulee kotiisi tutustumaan. Ryhmän aikana hän käy luonasi niin usein kuin sovitte. Ryhmän jälkeen käynnit jatkuvat vielä puoli vuotta.',
      'Kiepin ryhmässä olet yksi vanhemmista. Emme kerro muille osallistujille, että saat lisätukea. Ryhmän työntekijät saavat tietää siitä vain, jos annat suostumuksesi.',
      'Kotona puhutte vauvasta, arjesta, mieliteoista ja omasta jaksamisestasi. Mietitte myös, miten päihteet näkyvät vauvan elämässä. Pariterapia on maksutonta, ja kysymme siitä kummaltakin erikseen.',
      'Työntekijän on joskus tehtävä lastensuojeluilmoitus. Yleensä hän puhuu siitä ensin sinulle. Aurora on hanke, ja ennen sen päättymistä omaohjaaja sopii kanssasi, kuka jatkaa.',
    ),
    sv: paragraphs(
      'Före gruppen kommer din egen handledare eller en erfarenhetsexpert hem till dig för att lära känna dig. Under gruppen besöker handledaren dig så ofta som ni kommer överens om. Efter gruppen fortsätter besöken i ett halvt år.',
      'I Kieppis grupp är du en av föräldrarna. Vi berättar inte för de andra deltagarna att du får extra stöd. Gruppens arbetstagare får veta det bara om du ger ditt samtycke.',
      'Hemma pratar ni om babyn, vardagen, suget och hur du orkar. Ni funderar också på hur alkohol och droger märks i babyns liv. Parterapin är gratis, och vi frågar er om den var för sig.',
      'Ibland måste en arbetstagare göra en barnskyddsanmälan. Oftast pratar arbetstagaren först med dig. Aurora är ett projekt, och innan det slutar kommer din egen handledare överens med dig om vem som fortsätter.',
    ),
    en: paragraphs(
      'Before the group, your own worker or an expert by experience comes to your home to get to know you. During the group the worker visits as often as you agree. After the group the visits go on for another half year.',
      'In Kieppi’s group you are one of the parents. We do not tell the others that you have extra support. The group’s workers learn of it only if you consent.',
      'At home you talk about the baby, daily life, cravings and your own strength. You also think about how alcohol and drugs show in the baby’s life. Couple therapy is free, and we ask each of you separately.',
      'Sometimes a worker must make a child-protection notice. Usually the worker talks to you first. Aurora is a project, and before it ends your own worker agrees with you who goes on.',
    ),
    selko: paragraphs(
      'Saat omaohjaajan. Hän käy kotonasi ennen ryhmää ja ryhmän aikana. Hän käy vielä puoli vuotta ryhmän jälkeen.',
      'Olet myös Kiepin ryhmässä. Muut eivät tiedä, että saat lisätukea. Ryhmän työntekijät saavat tiedon vain, jos sanot kyllä.',
      'Puhutte vauvasta, arjesta ja siitä, miten pysyt irti päihteistä. Voitte saada myös ilmaista apua parisuhteeseen.',
      'Työntekijän on joskus tehtävä lastensuojeluilmoitus. Yleensä hän puhuu siitä ensin sinulle.',
    ),
  },
  whatThen: {
    fi: 'Auroran työntekijä ottaa sinuun yhteyttä kahden työpäivän kuluessa tavalla, jonka olet valinnut. Juttelette ensin, ja sitten sovitte yhdessä ensimmäisestä käynnistä.',
    sv: 'Auroras arbetstagare kontaktar dig inom två vardagar på det sätt som du har valt. Ni pratar först och kommer sedan överens om det första besöket.',
    en: 'Aurora’s worker contacts you within two working days in the way you have chosen. You talk first, and then agree on the first visit together.',
    selko:
      'Auroran työntekijä ottaa sinuun yhteyttä 2 työpäivän aikana. Sinä valitset, miten: puhelu, viesti tai muu tapa.',
  },
  cost: {
    free: true,
    text: {
      fi: 'Kotikäynnit, ryhmä ja pariterapia ovat maksuttomia.',
      sv: 'Hembesöken, gruppen och parterapin är gratis.',
      en: 'The home visits, the group and couple therapy are free.',
    },
  },
  situations: {
    'pregnancy-substance': 3,
    'own-substance': 3,
    'father-recovery': 2,
    interaction: 2,
    expecting: 2,
    couple: 2,
    'everyday-life': 1,
    'own-strength': 1,
    'perinatal-mood': 1,
    'partner-substance': 1,
    'protection-begins': 1,
  },
  searchWords: {
    fi: [
      'raitistuminen',
      'kuiville',
      'retkahdus',
      'repsahdus',
      'alkoholi raskausaikana',
      'huumeet raskausaikana',
      'korvaushoito',
      'subutex',
      'kannabis',
      'lääkkeiden väärinkäyttö',
      'riippuvuus',
    ],
    sv: ['nykter', 'drogfri', 'återfall', 'alkohol under graviditeten', 'substitutionsvård', 'beroende', 'missbruk'],
    en: [
      'sober',
      'addiction',
      'relapse',
      'drinking while pregnant',
      'drugs in pregnancy',
      'opioid substitution',
      'recovery',
    ],
  },
  audience: ['parent'],
  expecting: true,
  childAgeMonths: { from: 0, to: 23 },
  joining: 'preliminary',
  referrers: ['clinic', 'child-protection', 'infant-psychiatry', 'family-social-work', 'hospital'],
  queueOrder: 'need',
  languages: ['fi'],
  how: ['at-home', 'on-site'],
  area: { counties: ['12'] },
  places: ['perhekeskus-rantatupa'],
  provisions: ['childcare', 'ride', 'interpreter'],
  recordKeeper: 'own-activity',
  funders: ['STEA'],
  structure: {
    timesPerWeek: 0,
    everyWeeks: 1,
    meetings: 0,
    minutes: 90,
    meal: false,
    extras: [
      {
        kind: 'home-visits',
        text: {
          fi: 'Ennen ryhmää: omaohjaaja tai kokemusasiantuntija tulee kotiin kahdesta neljään kertaan.',
          sv: 'Före gruppen: den egna handledaren eller en erfarenhetsexpert kommer hem två till fyra gånger.',
          en: 'Before the group: the own worker or an expert by experience comes home two to four times.',
        },
      },
      {
        kind: 'home-visits',
        text: {
          fi: 'Ryhmän aikana: kotikäynti joka toinen viikko, tai niin kuin sovitte.',
          sv: 'Under gruppen: hembesök varannan vecka, eller så som ni kommer överens.',
          en: 'During the group: a home visit every second week, or as you agree.',
        },
      },
      {
        kind: 'follow-up',
        text: {
          fi: 'Ryhmän jälkeen: kotikäynti kerran kuussa puolen vuoden ajan.',
          sv: 'Efter gruppen: hembesök en gång i månaden i ett halvt år.',
          en: 'After the group: a home visit once a month for half a year.',
        },
      },
      {
        kind: 'first-talk',
        text: {
          fi: 'Pariterapia: terapeutti juttelee ensin kummankin kanssa erikseen.',
          sv: 'Parterapi: terapeuten pratar först med er var för sig.',
          en: 'Couple therapy: the therapist first talks with each of you separately.',
        },
      },
    ],
    size: 5,
    startsWhen: 0,
  },
  ptv: { serviceClasses: ['P5.7', 'P3.6', 'P3.1'], targetGroups: ['KR1.2'] },
  picture: 'jetty',
  sensitive: true,
  groups: [],
}
