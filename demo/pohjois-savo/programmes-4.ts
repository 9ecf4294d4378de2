import type { DemoProgramme } from '../shape.ts'
import { prose } from './prose.ts'

/** From the fear of birth to Grandpa's back: help with a worker or a guide beside one. */
export const guidedProgrammes: DemoProgramme[] = [
  {
    slug: 'mummit-ja-ukit-suonenjoki',
    organisation: 'ps-seurakunnat',
    partners: [
      {
        organisation: 'ps-kallaveden-lapset',
        part: {
          fi: 'Perhetyöntekijä Noora tulee kerran syksyssä ja kerran keväässä kertomaan, mitä vanhemmille nyt kuuluu.',
          sv: prose`Familjearbetaren Noora kommer en gång på hösten och en gång på våren och berättar hur föräldrar
            har det nu.`,
          en: prose`Noora, a family worker, comes once in autumn and once in spring to tell how parents are doing
            these days.`,
        },
      },
    ],
    kind: 'open-meeting',
    name: {
      fi: 'Mummien ja ukkien torstai',
      sv: 'Mor- och farföräldrarnas torsdag',
      en: 'Grandparents’ Thursday',
    },
    summary: {
      fi: prose`Joka toinen torstai juodaan kahvit niiden kanssa, jotka tietävät, mitä on olla mummi tai ukki
        nykyään. Lapsenlapset saavat tulla mukaan tai jäädä kotiin.`,
      sv: prose`Varannan torsdag dricker vi kaffe med andra som vet hur det är att vara mommo eller fafa i dag.
        Barnbarnen får följa med eller stanna hemma.`,
      en: prose`Every other Thursday, have coffee with others who know what being a grandparent is like today.
        Grandchildren may come along or stay at home.`,
      selko: 'Mummit ja ukit juovat kahvia ja juttelevat joka toinen torstai. Lapsenlapset saavat tulla mukaan.',
    },
    forWhom: {
      fi: prose`Hoidat lapsenlapsia niin paljon, että selkä on kipeänä. Tai et näe heitä ollenkaan, ja se kaihertaa.
        Ehkä pelkäät sanoa miniälle mitään, ettei ovi mene kiinni.`,
      sv: prose`Du passar barnbarnen så mycket att ryggen värker. Eller så får du inte träffa dem alls, och det
        gnager. Kanske vågar du inte säga något till svärdottern, för då kan dörren stängas.`,
      en: prose`You look after the grandchildren until your back aches. Or you do not see them at all, and it gnaws.
        You may be afraid to say a word to your daughter-in-law in case the door closes.`,
      selko: prose`Olet mummi, ukki tai muu isovanhempi. Hoidat lapsenlapsia paljon, tai et saa tavata heitä.`,
    },
    howItGoes: {
      fi: prose`Kahvin kanssa on aina jotain itse leivottua, ja joku on tuonut kuvia. Ensin katsotaan kuvat.

        Sitten istutaan takan ääreen, ja jokainen saa puhua vuorollaan niin pitkään kuin puhuttaa. Moni huomaa, että
        naapurin perheessä on ihan sama juttu. Diakonissa Eila pitää huolen, ettei kukaan jää neuvojen alle.

        Iisalmessa kokoonnumme iltaisin, koska siellä moni käy vielä töissä.`,
      sv: prose`Till kaffet finns alltid något hembakat, och någon har med sig foton. Först tittar vi på fotona.

        Sedan sätter vi oss vid brasan, och var och en får prata så länge det behövs. Många märker att grannens
        familj har precis samma bekymmer. Diakonissan Eila ser till att ingen dränks i goda råd.

        I Idensalmi träffas vi på kvällarna, för där är många ännu i arbetslivet.`,
      en: prose`There is always something home-baked with the coffee, and somebody has brought pictures. The pictures
        come first.

        Then we sit by the fire, and each of us may talk for as long as it takes. Many find the family next door has
        exactly the same trouble. Eila, the deaconess, sees that nobody is buried in advice.

        In Iisalmi we meet in the evening, since many there still go to work.`,
      selko: prose`Juomme kahvia ja katsomme lastenlasten kuvia.

        Jokainen saa puhua vuorollaan. Voit myös vain kuunnella.

        Iisalmessa tapaamme illalla.`,
    },
    whatThen: {
      fi: prose`Suonenjoella tulet sisään keittiön ovesta, siellä Eila keittää kahvia. Iisalmessa Sinikka odottaa
        sinua takkahuoneessa.`,
      sv: prose`I Suonenjoki kommer du in genom köksdörren, där Eila kokar kaffe. I Idensalmi väntar Sinikka på dig i
        brasrummet.`,
      en: prose`In Suonenjoki come in by the kitchen door, where Eila is making coffee. In Iisalmi Sinikka waits for
        you in the fireside room.`,
      selko: prose`Suonenjoella Eila odottaa sinua keittiössä. Iisalmessa Sinikka odottaa sinua takkahuoneessa.`,
    },
    cost: {
      free: true,
      text: {
        fi: 'Maksuton, kahvikin.',
        sv: 'Gratis, också kaffet.',
        en: 'Free, coffee too.',
      },
    },
    situations: { grandparent: 3, 'near-one': 2, loneliness: 1, 'meeting-place': 1, separation: 1 },
    searchWords: {
      fi: ['mummo', 'mummu', 'vaari', 'pappa', 'en saa nähdä lapsenlasta', 'lastenlasten hoito', 'anoppi'],
      sv: ['mormor', 'farmor', 'farfar', 'mofa', 'får inte träffa barnbarn'],
      en: ['grandma', 'grandad', 'granny', 'cannot see my grandchildren'],
    },
    audience: ['grandparent', 'near-one'],
    expecting: false,
    joining: 'open',
    referrers: ['parish', 'any-worker'],
    queueOrder: 'time',
    languages: ['fi'],
    how: ['on-site'],
    area: { municipalities: ['778', '686', '297', '140', '402', '762'] },
    places: ['ps-seurakuntatalo-suonenjoki', 'ps-seurakuntatalo-iisalmi'],
    provisions: ['ride'],
    recordKeeper: 'own-activity',
    funders: ['Järvi-Savon seurakunnat'],
    structure: {
      timesPerWeek: 1,
      everyWeeks: 2,
      meetings: 0,
      minutes: 120,
      meal: false,
      extras: [],
      size: 0,
      startsWhen: 0,
    },
    ptv: { serviceClasses: ['P4.12', 'P25.6'], targetGroups: ['KR1.1', 'KR1.2'] },
    picture: 'mug',
    sensitive: false,
    groups: [
      {
        name: { fi: 'Suonenjoki, torstait', sv: 'Suonenjoki, torsdagar', en: 'Suonenjoki, Thursdays' },
        place: 'ps-seurakuntatalo-suonenjoki',
        online: false,
        startsInWeeks: -39,
        weekday: 4,
        startTime: '13:00',
        facilitators: [
          { firstName: 'Eila', peer: false },
          { firstName: 'Pentti', peer: true },
        ],
        taken: 8,
        queued: 0,
        language: 'fi',
      },
      {
        name: { fi: 'Iisalmi, torstai-illat', sv: 'Idensalmi, torsdagskvällar', en: 'Iisalmi, Thursday evenings' },
        place: 'ps-seurakuntatalo-iisalmi',
        online: false,
        startsInWeeks: 1,
        weekday: 4,
        startTime: '17:30',
        facilitators: [{ firstName: 'Sinikka', peer: false }],
        taken: 3,
        queued: 0,
        language: 'fi',
      },
    ],
  },
  {
    slug: 'perheneuvola-kuopio',
    organisation: 'ps-perhekeskus',
    partners: [],
    kind: 'counselling',
    name: {
      fi: 'Pohjois-Savon perheneuvola',
      sv: 'Familjerådgivningen i Norra Savolax',
      en: 'North Savo family counselling',
    },
    summary: {
      fi: prose`Psykologi tai sosiaalityöntekijä auttaa, kun lapsen mieli tai teidän yhteinen arki huolettaa. Voit
        tulla myös ilman lasta.`,
      sv: prose`En psykolog eller socialarbetare hjälper när barnets mående eller er gemensamma vardag oroar. Du kan
        också komma utan barnet.`,
      en: prose`A psychologist or social worker helps when your child’s mind or your life together worries you. You
        can also come without the child.`,
      selko: 'Perheneuvolassa puhut psykologin kanssa lapsesta ja perheestä. Voit tulla myös ilman lasta.',
    },
    forWhom: {
      fi: prose`Lapsi raivoaa, pelkää, on vetäytynyt tai valvoo, ja keinosi ovat lopussa. Joskus pulma on aikuisten
        välissä, ja lapsi vain näyttää sen.`,
      sv: prose`Barnet får utbrott, är rädd, drar sig undan eller ligger vaken, och du vet inte längre vad du ska
        göra. Ibland finns knuten mellan de vuxna, och barnet bara visar den.`,
      en: prose`Your child rages, is afraid, has withdrawn or lies awake, and you have run out of ideas. Sometimes
        the knot is between the adults, and the child only shows it.`,
      selko: prose`Lapsesi on surullinen, vihainen tai pelkää. Et tiedä, miten voit auttaa lasta.`,
    },
    howItGoes: {
      fi: prose`Ensin puhut puhelimessa noin puoli tuntia. Työntekijä kysyy, mikä huolettaa, mitä olet jo kokeillut
        ja keitä perheeseen kuuluu.

        Sitten tapaatte muutaman kerran. Pienen lapsen kanssa leikitään, isompi saa tulla yksin, ja vanhempien kanssa
        mietitään, mitä kotona voisi muuttaa. Arkinen neuvo riittää usein, ja jos ei riitä, perheneuvola jatkaa.

        Kerran kuussa on avoin verkkoilta. Kuuntelet psykologin alustuksen, eikä kameraa tarvitse avata.`,
      sv: prose`Först pratar du i telefon i ungefär en halvtimme. Arbetstagaren frågar vad som oroar, vad du redan
        har prövat och vilka som hör till familjen.

        Sedan träffas ni några gånger. Med ett litet barn leker man, ett större får komma ensamt, och med föräldrarna
        funderar man på vad som kunde ändras hemma. Ofta räcker vardagliga råd, och annars fortsätter
        familjerådgivningen.

        En gång i månaden ordnas en öppen kväll på nätet. Du lyssnar på psykologen och behöver inte ha kameran på.`,
      en: prose`First you talk on the phone for about half an hour. The worker asks what worries you, what you have
        already tried and who is in your family.

        Then you meet a few times. A small child plays, an older one may come alone, and with the parents we think
        about what could change at home. Everyday advice is often enough; if not, we go on.

        Once a month there is an open evening online. You listen to a psychologist and may keep your camera off.`,
      selko: prose`Ensin puhut puhelimessa. Kerrot, mikä sinua huolettaa.

        Sen jälkeen tapaat psykologin muutaman kerran. Lapsi voi tulla mukaan.

        Kerran kuussa psykologi puhuu vanhemmille netissä. Voit kuunnella ilman kameraa.`,
    },
    whatThen: {
      fi: prose`Pyyntösi lukee perheneuvolan psykologi tai sosiaalityöntekijä. Jos joudut odottamaan aikaa, hän
        soittaa silti ja kertoo, mitä voit sillä välin tehdä.`,
      sv: prose`Din begäran läses av familjerådgivningens psykolog eller socialarbetare. Dröjer det innan du får en
        tid ringer arbetstagaren ändå och berättar vad du kan göra medan du väntar.`,
      en: prose`A family counselling psychologist or social worker reads your request. If the wait is long, they
        still call and tell you what you can do meanwhile.`,
      selko: prose`Psykologi tai sosiaalityöntekijä lukee viestisi. Hän soittaa sinulle.`,
    },
    cost: {
      free: true,
      text: {
        fi: 'Maksuton. Et tarvitse lääkärin lähetettä.',
        sv: 'Gratis. Du behöver ingen läkarremiss.',
        en: 'Free. You do not need a doctor’s referral.',
      },
    },
    situations: {
      upbringing: 3,
      interaction: 2,
      school: 2,
      couple: 1,
      separation: 1,
      teen: 1,
      sleep: 1,
      'special-needs': 1,
    },
    searchWords: {
      fi: [
        'kasvatusneuvola',
        'uhmaikä',
        'lapsen masennus',
        'koulupelko',
        'lapsi lyö',
        'perheterapia',
        'ei tottele',
        'ahdistus',
      ],
      sv: ['trots', 'skolvägran', 'barnet slår', 'familjeterapi', 'barnpsykolog', 'ångest'],
      en: ['child psychologist', 'tantrums', 'defiant', 'school refusal', 'family therapy', 'anxious child'],
    },
    audience: [],
    expecting: false,
    childAgeMonths: { from: 0, to: 215 },
    joining: 'preliminary',
    referrers: ['clinic', 'school', 'early-education', 'family-social-work', 'child-protection', 'any-worker'],
    queueOrder: 'need',
    languages: ['fi', 'sv', 'en'],
    how: ['on-site', 'online', 'by-phone'],
    area: { counties: ['13'] },
    places: ['ps-perhekeskus-kuopio', 'ps-perhekeskus-iisalmi'],
    provisions: ['interpreter'],
    recordKeeper: 'public-service',
    funders: ['Pohjois-Savon hyvinvointialue'],
    structure: {
      timesPerWeek: 1,
      everyWeeks: 4,
      meetings: 0,
      minutes: 75,
      meal: false,
      extras: [
        {
          kind: 'first-talk',
          text: {
            fi: 'Perheneuvolan apu alkaa puhelusta, joka kestää noin puoli tuntia.',
            sv: 'Hjälpen börjar med ett samtal på ungefär en halvtimme.',
            en: 'Counselling begins with a call of about half an hour.',
          },
        },
      ],
      size: 0,
      startsWhen: 0,
    },
    ptv: { serviceClasses: ['P3.7', 'P3.6'], targetGroups: ['KR1.2'] },
    picture: 'path',
    sensitive: true,
    groups: [
      {
        name: {
          fi: 'Avoin verkkoilta vanhemmille',
          sv: 'Öppen nätkväll för föräldrar',
          en: 'Open online evening for parents',
        },
        municipality: '297',
        online: true,
        startsInWeeks: -26,
        weekday: 3,
        startTime: '19:00',
        facilitators: [{ firstName: 'Laura', peer: false }],
        taken: 12,
        queued: 0,
        language: 'fi',
      },
      {
        name: {
          fi: 'Kun hermot menevät, viisi iltaa Kuopiossa',
          sv: 'När tålamodet tar slut, fem kvällar i Kuopio',
          en: 'When patience runs out, five evenings in Kuopio',
        },
        place: 'ps-perhekeskus-kuopio',
        online: false,
        startsInWeeks: 7,
        weekday: 2,
        startTime: '17:00',
        meetings: 5,
        everyWeeks: 1,
        size: 10,
        facilitators: [
          { firstName: 'Laura', peer: false },
          { firstName: 'Markus', peer: false },
        ],
        taken: 6,
        queued: 0,
        language: 'fi',
      },
    ],
  },
  {
    slug: 'sylissa-iisalmi',
    organisation: 'ps-perhekeskus',
    partners: [
      {
        organisation: 'ps-mielen-satama',
        part: {
          fi: 'Kokemusasiantuntija käy ryhmässä kahdesti ja kertoo omasta vauvavuodestaan.',
          sv: 'En erfarenhetsexpert besöker gruppen två gånger och berättar om sitt eget babyår.',
          en: 'An expert by experience visits twice and tells about her own baby year.',
        },
      },
    ],
    kind: 'guided-group',
    name: {
      fi: 'Sylissä – äidin ja vauvan ryhmä',
      sv: 'I famnen – grupp för mamma och baby',
      en: 'In Your Arms – mother and baby group',
    },
    summary: {
      fi: prose`Pieni ryhmä äideille, joita itkettää tai joista vauva tuntuu vieraalta. Vauva on mukana koko ajan, ja
        kiire jätetään ovelle.`,
      sv: prose`En liten grupp för mammor som gråter mycket eller som tycker att babyn känns främmande. Babyn är med
        hela tiden, och brådskan stannar utanför.`,
      en: prose`A small group for mothers who keep crying, or to whom their baby feels like a stranger. The baby is
        with you throughout, and nothing is rushed.`,
      selko: 'Ryhmä on äidille, jolla on vauva ja paha olla. Vauva on mukana ryhmässä.',
    },
    forWhom: {
      fi: prose`Odotit vauvaa, etkä nyt tunne sitä, mitä piti tuntea. Itkettää, suututtaa tai on vain tyhjä olo, ja
        häpeät sitä. Vauva on alle vuoden ikäinen.`,
      sv: prose`Du längtade efter babyn och känner nu inte det man borde känna. Du gråter, blir arg eller är bara
        tom, och skäms för det. Babyn är under ett år.`,
      en: prose`You looked forward to the baby and now do not feel what one should feel. You cry, get angry or are
        simply empty, and are ashamed of it. The baby is under one.`,
      selko: prose`Sinulla on alle 1-vuotias vauva. Itket paljon tai et tunne iloa vauvasta.`,
    },
    howItGoes: {
      fi: prose`Ryhmässä on viisi äitiä vauvoineen ja kaksi työntekijää. Istumme lattialla. Tunnin aikana katsellaan
        vauvaa, lauletaan hiljaa ja puhutaan, jos puhuttaa.

        Välillä työntekijä kuvaa lyhyen pätkän sinusta ja vauvasta, jos se sopii sinulle. Kun katsot sitä
        jälkikäteen, näet hetkiä, joita et itse huomannut. Työntekijä poistaa videon saman tien.

        Lopuksi syödään lounas. Työntekijä pitää vauvaa, jotta saat syödä kahdella kädellä.`,
      sv: prose`I gruppen finns fem mammor med sina babyer och två arbetstagare. Vi sitter på golvet. Under en timme
        tittar vi på babyn, sjunger tyst och pratar om det känns rätt.

        Ibland filmar arbetstagaren en kort stund med dig och babyn, om det känns bra för dig. När du ser filmen
        upptäcker du ögonblick som du inte märkte själv. Arbetstagaren raderar filmen genast.

        Till slut äter vi lunch. En arbetstagare håller babyn så att du får äta med båda händerna.`,
      en: prose`There are five mothers with their babies and two workers. We sit on the floor. For an hour we watch
        the baby, sing quietly, and talk if talking comes.

        Now and then a worker films a short moment of you and the baby, if you agree. Watching it afterwards, you see
        things you had not noticed. The worker deletes the film at once.

        We end with lunch. A worker holds the baby so that you can eat with both hands.`,
      selko: prose`Ryhmässä on 5 äitiä ja 5 vauvaa. Istumme lattialla ja katsomme vauvoja.

        Työntekijä voi kuvata sinua ja vauvaa. Hän kysyy ensin luvan.

        Lopuksi syömme. Työntekijä hoitaa vauvaa, kun sinä syöt.`,
    },
    whatThen: {
      fi: prose`Riikka soittaa ja tulee kotiisi tutustumaan, jos sinulle sopii. Sen jälkeen arvioimme, kuka tarvitsee
        paikkaa ensin, ja vastaamme viimeistään sinä päivänä, joka lukee omalla sivullasi.`,
      sv: prose`Riikka ringer och kommer hem till dig för att bekanta sig, om det passar. Sedan bedömer vi vem som
        behöver platsen först, och vi svarar senast den dag som står på din egen sida.`,
      en: prose`Riikka calls and comes to your home to get to know you, if that suits you. Then we weigh who needs
        the place first, and answer by the day shown on your own page.`,
      selko: prose`Riikka soittaa sinulle ja tulee käymään, jos haluat. Näet omalta sivulta, milloin saat vastauksen.`,
    },
    cost: {
      free: true,
      text: {
        fi: 'Maksuton, myös lounas ja kyyti.',
        sv: 'Gratis, också lunchen och skjutsen.',
        en: 'Free, lunch and the ride included.',
      },
    },
    situations: { 'perinatal-mood': 3, interaction: 3, 'own-strength': 2, 'parent-illness': 1, 'baby-crying': 1 },
    searchWords: {
      fi: [
        'synnytysmasennus',
        'babyblues',
        'en rakasta vauvaani',
        'kiintymyssuhde',
        'varhainen vuorovaikutus',
        'masennus',
      ],
      sv: ['förlossningsdepression', 'anknytning', 'älskar inte mitt barn', 'nedstämd'],
      en: ['postnatal depression', 'postpartum', 'bonding', 'attachment', 'baby blues'],
    },
    audience: ['mother'],
    expecting: false,
    childAgeMonths: { from: 0, to: 11 },
    joining: 'preliminary',
    referrers: ['clinic', 'infant-psychiatry', 'family-social-work', 'child-protection', 'hospital'],
    queueOrder: 'need',
    languages: ['fi'],
    how: ['on-site', 'at-home'],
    area: { municipalities: ['140', '402', '762', '925', '263'] },
    places: ['ps-perhekeskus-iisalmi'],
    provisions: ['ride', 'meal'],
    recordKeeper: 'public-service',
    funders: ['Pohjois-Savon hyvinvointialue'],
    structure: {
      timesPerWeek: 1,
      everyWeeks: 1,
      meetings: 10,
      minutes: 120,
      meal: true,
      extras: [
        {
          kind: 'first-talk',
          text: {
            fi: 'Riikka käy kotonasi ennen ryhmää.',
            sv: 'Riikka besöker dig hemma före gruppen.',
            en: 'Riikka visits you at home before the group.',
          },
        },
        {
          kind: 'side-group',
          text: {
            fi: 'Kahdella kerralla on isä–vauva-ryhmä: isät tulevat vauvojensa kanssa.',
            sv: 'Två gånger ordnas en pappa–baby-grupp: papporna kommer med sina babyer.',
            en: 'Twice there is a father–baby group: fathers come with their babies.',
          },
        },
        {
          kind: 'follow-up',
          text: {
            fi: 'Tapaamme kerran, kun ryhmän päättymisestä on kolme kuukautta.',
            sv: 'Vi träffas en gång tre månader efter att gruppen har slutat.',
            en: 'We meet once, three months after the group has ended.',
          },
        },
      ],
      size: 5,
      startsWhen: 3,
    },
    ptv: { serviceClasses: ['P3.6', 'P5.7', 'P5.2'], targetGroups: ['KR1.2'] },
    picture: 'baby',
    sensitive: true,
    groups: [
      {
        name: { fi: 'Iisalmi, ryhmä 6', sv: 'Idensalmi, grupp 6', en: 'Iisalmi, group 6' },
        place: 'ps-perhekeskus-iisalmi',
        online: false,
        startsInWeeks: -31,
        weekday: 2,
        startTime: '10:00',
        facilitators: [
          { firstName: 'Riikka', peer: false },
          { firstName: 'Anu', peer: false },
        ],
        taken: 5,
        queued: 0,
        language: 'fi',
      },
      {
        name: { fi: 'Iisalmi, ryhmä 7', sv: 'Idensalmi, grupp 7', en: 'Iisalmi, group 7' },
        place: 'ps-perhekeskus-iisalmi',
        online: false,
        startsInWeeks: -4,
        weekday: 2,
        startTime: '10:00',
        facilitators: [
          { firstName: 'Riikka', peer: false },
          { firstName: 'Anu', peer: false },
        ],
        taken: 5,
        queued: 2,
        language: 'fi',
      },
      {
        name: { fi: 'Iisalmi, ryhmä 8', sv: 'Idensalmi, grupp 8', en: 'Iisalmi, group 8' },
        place: 'ps-perhekeskus-iisalmi',
        online: false,
        startsInWeeks: 10,
        weekday: 2,
        startTime: '10:00',
        facilitators: [
          { firstName: 'Riikka', peer: false },
          { firstName: 'Anu', peer: false },
        ],
        taken: 1,
        queued: 0,
        language: 'fi',
      },
    ],
  },
  {
    slug: 'kohti-synnytysta-kuopio',
    organisation: 'ps-maitopiste',
    partners: [
      {
        organisation: 'ps-perhekeskus',
        part: {
          fi: 'Neuvola ja sairaalan pelkopoli kertovat ryhmästä, ja toiveesi voi viedä sinne paperilla.',
          sv: prose`Rådgivningen och sjukhusets rädslomottagning berättar om gruppen, och dina önskemål kan du ta med
            dit på papper.`,
          en: prose`The clinic and the hospital’s fear clinic tell about the group, and you can take your wishes
            there on paper.`,
        },
      },
    ],
    kind: 'guided-group',
    name: { fi: 'Kohti synnytystä', sv: 'Mot förlossningen', en: 'Towards the birth' },
    summary: {
      fi: prose`Neljä iltaa kätilön kanssa, jos ajatus synnytyksestä puristaa kurkkua. Lähdet kotiin mukanasi oma
        toivelista sairaalaan.`,
      sv: prose`Fyra kvällar med en barnmorska, om halsen snörs åt när du tänker på förlossningen. Du går hem med en
        egen önskelista till sjukhuset.`,
      en: prose`Four evenings with a midwife, if the thought of birth tightens your throat. You go home with your own
        list of wishes for the hospital.`,
      selko: 'Ryhmä on sinulle, jos pelkäät synnytystä. Kätilö auttaa sinua valmistautumaan.',
    },
    forWhom: {
      fi: prose`Odotat lasta ja pelkäät synnytystä, kipua tai sitä, ettei sinua kuunnella. Ehkä edellinen kerta jäi
        vaivaamaan. Voit tulla myös silloin, kun raskaus tuli yllätyksenä ja tunteet ovat sekaisin.`,
      sv: prose`Du väntar barn och är rädd för förlossningen, smärtan eller för att ingen ska lyssna. Kanske har du
        inte kommit över den förra gången. Du kan också komma om graviditeten var en överraskning och känslorna är i
        uppror.`,
      en: prose`You are expecting and afraid of the birth, the pain, or of not being listened to. Perhaps last time
        has stayed with you. Come also if the pregnancy was a surprise and your feelings are in a tangle.`,
      selko: prose`Odotat lasta ja pelkäät synnytystä. Tai edellinen synnytys oli vaikea.`,
    },
    howItGoes: {
      fi: prose`Ensimmäisenä iltana jokainen kertoo pelkonsa niin suurena kuin se on. Kätilö ei sano, että kyllä se
        siitä.

        Sen jälkeen kätilö käy läpi, mitä kehossa tapahtuu ja miten kipua lievitetään. Opit, mitä sairaalassa saa
        pyytää ja mistä saa kieltäytyä. Tukihenkilö voi tulla toisena ja kolmantena iltana.

        Viimeisenä iltana kirjoitat yhden sivun, jonka annat kätilölle ovella. Siinä on se, mitä hänen pitää sinusta
        tietää, ettei sinun tarvitse selittää supistusten välissä.`,
      sv: prose`Den första kvällen berättar var och en om sin rädsla, precis så stor som den är. Barnmorskan säger
        inte att det ordnar sig.

        Sedan berättar barnmorskan vad som händer i kroppen och hur smärtan lindras. Du får veta vad du kan be om på
        sjukhuset och vad du kan tacka nej till. En stödperson kan vara med den andra och tredje kvällen.

        Den sista kvällen skriver du en sida som du ger till barnmorskan i dörren. Där står det hon behöver veta om
        dig, så att du slipper förklara mellan värkarna.`,
      en: prose`On the first evening everyone tells of their fear, exactly as big as it is. The midwife does not say
        it will be all right.

        After that the midwife explains what the body does and how pain is eased. You learn what you may ask for in
        hospital and what you may refuse. A companion can join on the second and third evening.

        On the last evening you write one page to hand over at the ward door. It holds what the midwife must know
        about you, so that you need not explain between contractions.`,
      selko: prose`Tapaamme 4 kertaa. Kerrot, mitä pelkäät.

        Kätilö kertoo, mitä synnytyksessä tapahtuu. Hän kertoo, miten kipu helpottaa.

        Kirjoitat paperille toiveesi. Annat paperin kätilölle sairaalassa.`,
    },
    whatThen: {
      fi: prose`Kätilö Anniina soittaa ja kysyy laskettua aikaa, jotta ryhmä ehtii loppua ennen sitä. Jos aikaa on
        vähän, hän tapaa sinut kahden kesken.`,
      sv: prose`Barnmorskan Anniina ringer och frågar när babyn beräknas komma, så att gruppen hinner sluta före det.
        Är tiden knapp träffar hon dig på tu man hand.`,
      en: prose`Anniina, a midwife, calls and asks your due date, so that the group ends before it. If time is short,
        she sees you on your own.`,
      selko: prose`Kätilö Anniina soittaa sinulle. Hän kysyy, milloin vauvan pitäisi syntyä.`,
    },
    cost: {
      free: true,
      text: {
        fi: 'Maksuton, myös tukihenkilölle.',
        sv: 'Gratis, också för stödpersonen.',
        en: 'Free, for your companion too.',
      },
    },
    situations: { expecting: 3, 'pregnancy-doubt': 3, 'perinatal-mood': 1, couple: 1 },
    searchWords: {
      fi: [
        'synnytyspelko',
        'pelkään synnytystä',
        'sektio',
        'keisarinleikkaus',
        'epiduraali',
        'vahinkoraskaus',
        'synnytystrauma',
      ],
      sv: ['förlossningsrädsla', 'kejsarsnitt', 'rädd att föda', 'oplanerad graviditet'],
      en: ['fear of childbirth', 'tokophobia', 'c-section', 'birth trauma', 'unplanned pregnancy'],
    },
    audience: ['mother', 'parent', 'couple'],
    expecting: true,
    joining: 'preliminary',
    referrers: ['clinic', 'hospital'],
    queueOrder: 'time',
    languages: ['fi', 'en'],
    how: ['on-site', 'by-phone'],
    area: { counties: ['13'] },
    places: ['ps-maitotupa-kuopio'],
    provisions: ['interpreter'],
    recordKeeper: 'bought-by-county',
    funders: ['Pohjois-Savon hyvinvointialue'],
    structure: {
      timesPerWeek: 1,
      everyWeeks: 1,
      meetings: 4,
      minutes: 105,
      meal: false,
      extras: [
        {
          kind: 'first-talk',
          text: {
            fi: 'Anniina juttelee kanssasi puhelimessa ennen ryhmää.',
            sv: 'Anniina pratar med dig i telefon före gruppen.',
            en: 'Anniina talks with you on the phone before the group.',
          },
        },
      ],
      size: 8,
      startsWhen: 3,
    },
    ptv: { serviceClasses: ['P3.2', 'P5.2'], targetGroups: ['KR1.2'] },
    picture: 'path',
    sensitive: true,
    groups: [
      {
        name: { fi: 'Kuopio, ryhmä 14', sv: 'Kuopio, grupp 14', en: 'Kuopio, group 14' },
        place: 'ps-maitotupa-kuopio',
        online: false,
        startsInWeeks: -16,
        weekday: 1,
        startTime: '17:15',
        facilitators: [
          { firstName: 'Anniina', peer: false },
          { firstName: 'Maarit', peer: false },
        ],
        taken: 8,
        queued: 0,
        language: 'fi',
      },
      {
        name: { fi: 'Kuopio, ryhmä 15', sv: 'Kuopio, grupp 15', en: 'Kuopio, group 15' },
        place: 'ps-maitotupa-kuopio',
        online: false,
        startsInWeeks: 1,
        weekday: 1,
        startTime: '17:15',
        facilitators: [
          { firstName: 'Anniina', peer: false },
          { firstName: 'Maarit', peer: false },
        ],
        taken: 8,
        queued: 1,
        language: 'fi',
      },
      {
        name: { fi: 'Kuopio, ryhmä 16', sv: 'Kuopio, grupp 16', en: 'Kuopio, group 16' },
        place: 'ps-maitotupa-kuopio',
        online: false,
        startsInWeeks: 8,
        weekday: 1,
        startTime: '17:15',
        facilitators: [{ firstName: 'Anniina', peer: false }],
        taken: 3,
        queued: 0,
        language: 'fi',
      },
    ],
  },
]
