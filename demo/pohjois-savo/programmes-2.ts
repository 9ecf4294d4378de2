import type { DemoProgramme } from '../shape.ts'
import { prose } from './prose.ts'

/** Families that are put together in their own way, and children who do not fit the manual. */
export const familyShapeProgrammes: DemoProgramme[] = [
  {
    slug: 'sukka-on-vaarin-kuopio',
    organisation: 'ps-erityisperheet',
    partners: [],
    kind: 'peer-group',
    name: {
      fi: 'Sukka on väärin – nepsylasten vanhemmat',
      sv: 'Strumpan känns fel – föräldrar till npf-barn',
      en: 'The Sock Is Wrong – parents of neurodivergent children',
    },
    summary: {
      fi: prose`Täällä voit puhua lapsesta, johon tavalliset neuvot eivät pure. Diagnoosia ei tarvita, epäilys ja
        väsymys riittävät.`,
      sv: prose`Här kan du prata om barnet som vanliga råd inte biter på. Ingen diagnos behövs, det räcker att du
        undrar och är trött.`,
      en: prose`Talk here about the child on whom ordinary advice does not work. No diagnosis is needed; wondering
        and being tired is enough.`,
      selko: 'Ryhmä on vanhemmille, joiden lapsella on autismi tai ADHD. Voit tulla, vaikka asiaa vasta tutkitaan.',
    },
    forWhom: {
      fi: prose`Lapsellasi on autismi, ADHD tai Tourette, tai asiaa vasta tutkitaan. Olet selittänyt saman asian
        päiväkodille, koululle ja mummolle, ja alat epäillä itseäsi.`,
      sv: prose`Ditt barn har autism, adhd eller Tourette, eller så pågår utredningen ännu. Du har förklarat samma
        sak för daghemmet, skolan och mommo, och börjar tvivla på dig själv.`,
      en: prose`Your child has autism, ADHD or Tourette’s, or it is still being looked into. You have explained the
        same thing to day-care, school and Grandma, and have started to doubt yourself.`,
      selko: prose`Lapsellasi on autismi, ADHD tai Tourette. Tai lääkäri vasta tutkii lasta. Olet väsynyt, koska arki
        on raskasta.`,
    },
    howItGoes: {
      fi: prose`Joka ilta alkaa samalla kysymyksellä: mikä meni tällä viikolla päin mäntyä, ja mikä meni hyvin.
        Molemmille saa nauraa.

        Toisella puoliskolla on aihe, jonka ryhmä on valinnut. Usein se on nukkumaanmeno, raivarit kaupassa,
        sisarukset tai koulun palaverit. Pari kertaa mukana on kuntoutusohjaaja, joka tuntee Kelan ja
        hyvinvointialueen paperit.

        Lapsi ei tule ryhmään, mutta lastenhoitajamme osaa ottaa vastaan lapsen, joka ei katso silmiin. Jos hoitoon
        jääminen ei silti onnistu, voit vaihtaa verkkoryhmään.`,
      sv: prose`Varje kväll börjar med samma fråga: vad gick åt skogen den här veckan, och vad gick bra. Det är
        tillåtet att skratta åt bådadera.

        I andra halvan finns ett tema som gruppen har valt. Ofta är det läggdags, utbrott i butiken, syskon eller
        möten i skolan. Ett par gånger deltar en rehabiliteringshandledare som kan FPA:s och välfärdsområdets papper.

        Barnet är inte med i gruppen, men vår barnskötare kan ta emot ett barn som inte ser en i ögonen. Om det ändå
        inte går kommer du med i nätgruppen.`,
      en: prose`Each evening starts with the same question: what went wrong this week, and what went well. You may
        laugh at both.

        The second half has a theme the group has chosen. It is often bedtime, meltdowns in the shop, siblings or
        meetings at school. Twice we are joined by a rehabilitation counsellor who knows the forms.

        Your child does not join the group, but our carer knows how to welcome a child who avoids eye contact. If it
        still does not work out, you can come to the online group.`,
      selko: prose`Jokainen kertoo, miten viikko on mennyt. Kerrot vain sen, minkä haluat.

        Ryhmä valitsee aiheen. Se voi olla nukkuminen, koulu tai raivokohtaus.

        Lapsellesi on hoitaja ryhmän ajan. Hän tuntee nepsylapset.`,
    },
    whatThen: {
      fi: prose`Henna lähettää sinulle ryhmän päivät ja kysyy, millainen lapsi hoitoon tulee. Jos ryhmä on täynnä,
        näet jonossa oman sijasi.`,
      sv: prose`Henna skickar gruppens datum och frågar hur ditt barn är, om det ska ha barnpassning. Är gruppen full
        ser du din plats i kön.`,
      en: prose`Henna sends you the dates and asks what your child is like, if childcare is needed. If the group is
        full, you see your place in the queue.`,
      selko: prose`Henna lähettää sinulle ryhmän päivät. Hän kysyy, tarvitseeko lapsesi hoitajan.`,
    },
    cost: {
      free: true,
      text: {
        fi: 'Maksuton, myös lastenhoito.',
        sv: 'Gratis, också barnpassningen.',
        en: 'Free, childcare included.',
      },
    },
    situations: { 'special-needs': 3, upbringing: 2, 'own-strength': 2, school: 2, 'everyday-life': 1, sleep: 1 },
    searchWords: {
      fi: [
        'neuropsykiatrinen',
        'asperger',
        'add',
        'keskittymishäiriö',
        'aistiyliherkkä',
        'lapsi ei kestä muutoksia',
        'autisti',
      ],
      sv: ['neuropsykiatrisk', 'asperger', 'koncentrationssvårigheter', 'autistisk', 'specialbarn'],
      en: ['neurodiverse', 'autistic', 'aspergers', 'sensory', 'special needs child'],
    },
    audience: ['parent', 'mother', 'father', 'grandparent'],
    expecting: false,
    childAgeMonths: { from: 24, to: 179 },
    joining: 'open',
    referrers: ['clinic', 'early-education', 'school', 'hospital', 'any-worker'],
    queueOrder: 'time',
    languages: ['fi'],
    how: ['on-site', 'online'],
    area: { counties: ['13'] },
    places: ['ps-lankakera-kuopio', 'ps-sinikello-siilinjarvi'],
    provisions: ['childcare'],
    recordKeeper: 'own-activity',
    funders: ['STEA'],
    structure: {
      timesPerWeek: 1,
      everyWeeks: 2,
      meetings: 8,
      minutes: 120,
      meal: false,
      extras: [],
      size: 10,
      startsWhen: 5,
    },
    ptv: { serviceClasses: ['P4.12', 'P3.7', 'P4.4'], targetGroups: ['KR1.2', 'KR1.6'] },
    picture: 'circle',
    sensitive: true,
    groups: [
      {
        name: { fi: 'Kuopio, leikki-ikäiset', sv: 'Kuopio, barn i lekåldern', en: 'Kuopio, pre-school age' },
        place: 'ps-lankakera-kuopio',
        online: false,
        startsInWeeks: -6,
        weekday: 3,
        startTime: '17:30',
        facilitators: [
          { firstName: 'Henna', peer: true },
          { firstName: 'Jarno', peer: false },
        ],
        taken: 10,
        queued: 4,
        childcarePlaces: 6,
        language: 'fi',
      },
      {
        name: { fi: 'Siilinjärvi, koululaiset', sv: 'Siilinjärvi, skolbarn', en: 'Siilinjärvi, school age' },
        place: 'ps-sinikello-siilinjarvi',
        online: false,
        startsInWeeks: 3,
        weekday: 2,
        startTime: '17:45',
        facilitators: [
          { firstName: 'Katri', peer: true },
          { firstName: 'Jarno', peer: false },
        ],
        taken: 6,
        queued: 0,
        childcarePlaces: 5,
        language: 'fi',
      },
      {
        name: {
          fi: 'Verkossa, kun lapsi nukkuu',
          sv: 'På nätet, när barnet sover',
          en: 'Online, once the child is asleep',
        },
        municipality: '297',
        online: true,
        startsInWeeks: 7,
        weekday: 1,
        startTime: '20:30',
        size: 12,
        facilitators: [{ firstName: 'Henna', peer: true }],
        taken: 3,
        queued: 0,
        language: 'fi',
      },
      {
        name: { fi: 'Isät keskenään, verkossa', sv: 'Pappor emellan, på nätet', en: 'Fathers only, online' },
        municipality: '297',
        online: true,
        startsInWeeks: -25,
        weekday: 4,
        startTime: '20:00',
        meetings: 6,
        size: 8,
        facilitators: [{ firstName: 'Jarno', peer: false }],
        taken: 7,
        queued: 0,
        language: 'fi',
      },
    ],
  },
  {
    slug: 'kaksi-kotia-kuopio',
    organisation: 'ps-kallaveden-lapset',
    partners: [
      {
        organisation: 'ps-perhekeskus',
        part: {
          fi: 'Lastenvalvoja vastaa kolmannen illan kysymyksiin sopimuksista.',
          sv: 'Barnatillsyningsmannen svarar på frågor om avtal den tredje kvällen.',
          en: 'The county’s child welfare officer answers questions about agreements on the third evening.',
        },
      },
    ],
    kind: 'guided-group',
    name: {
      fi: 'Kaksi kotia – kun perhe eroaa',
      sv: 'Två hem – vid skilsmässa',
      en: 'Two Homes – when parents separate',
    },
    summary: {
      fi: prose`Ryhmä on sinulle, jolla on lapsia ja ero takana tai edessä. Kuusi iltaa suruun, sopimiseen ja siihen,
        mitä lapsille sanotaan.`,
      sv: prose`Gruppen är för dig som har barn och en separation bakom eller framför dig. Sex kvällar om sorg, avtal
        och vad man säger till barnen.`,
      en: prose`For you who have children and a separation behind or ahead of you. Six evenings on grief, agreements
        and what to tell the children.`,
      selko: 'Ryhmä on vanhemmalle, joka eroaa tai on eronnut. Puhumme surusta, lapsista ja sopimisesta.',
    },
    forWhom: {
      fi: prose`Olette päättäneet erota, tai toinen päätti sen puolestasi. Olet ehkä lähtijä, ehkä jätetty. Lapset
        kulkevat pian kahden kodin väliä, tai kulkevat jo.`,
      sv: prose`Ni har beslutat att separera, eller så beslöt den andra för din del. Kanske var det du som gick,
        kanske blev du lämnad. Barnen rör sig snart mellan två hem, eller gör det redan.`,
      en: prose`You have decided to separate, or it was decided for you. Perhaps you left, perhaps you were left. The
        children will soon travel between two homes, or already do.`,
      selko: prose`Olet eronnut, tai ero on tulossa. Lapsilla on tai tulee kaksi kotia.`,
    },
    howItGoes: {
      fi: prose`Ensin tapaat eroneuvojan kahden kesken. Hän kysyy, millaista teillä on nyt ja onko kotona ollut
        turvallista. Entinen puolisosi ei tule samaan ryhmään.

        Ryhmässä on kahdeksan vanhempaa ja kaksi ohjaajaa. Jokaisella illalla on yksi aihe, ja sen saa myös paperilla
        kotiin. Kukaan ei painosta sinua sopuun.

        Viimeisellä kerralla jokainen kirjoittaa lapselleen kirjeen. Sen voi antaa, säilyttää tai heittää pois.`,
      sv: prose`Först träffar du skilsmässorådgivaren på tu man hand. Hon frågar hur ni har det nu och om det har
        varit tryggt hemma. Ditt ex kommer inte till samma grupp.

        I gruppen finns åtta föräldrar och två ledare. Varje kväll har ett ämne, och du får det också på papper med
        dig hem. Ingen pressas till försoning.

        Den sista gången skriver var och en ett brev till sitt barn. Du kan ge det, spara det eller slänga det.`,
      en: prose`First you meet our separation adviser alone. She asks how things are now and whether home has been
        safe. Your former partner will not be in the same group.

        There are eight parents and two leaders. Each evening has one subject, which you also take home on paper.
        Nobody is pushed to make peace.

        At the last meeting everyone writes a letter to their child. You can give it, keep it or throw it away.`,
      selko: prose`Ensin juttelet eroneuvojan kanssa kahdestaan. Kerro hänelle, jos pelkäät entistä puolisoasi.

        Ryhmässä on 8 vanhempaa ja 2 ohjaajaa. Entinen puolisosi ei tule samaan ryhmään.

        Ryhmässä on 6 iltaa. Joka ilta puhumme yhdestä asiasta.`,
    },
    whatThen: {
      fi: prose`Eroneuvoja Mari soittaa sinulle numeroon, jonka annat. Hän jättää vastaajaan viestin vain, jos olet
        sanonut, että se sopii.`,
      sv: prose`Skilsmässorådgivaren Mari ringer det nummer du ger. Hon lämnar inget röstmeddelande om du inte har
        gett lov till det.`,
      en: prose`Mari, the separation adviser, calls the number you give. She leaves no voicemail unless you have said
        she may.`,
      selko: prose`Mari soittaa sinulle. Hän ei jätä viestiä vastaajaan, jos et halua.`,
    },
    cost: {
      free: true,
      text: {
        fi: 'Ryhmä ja eroneuvojan tapaamiset ovat maksuttomia.',
        sv: 'Gruppen och samtalen med rådgivaren är gratis.',
        en: 'The group and the talks with the adviser are free.',
      },
    },
    situations: { separation: 3, single: 2, 'rights-advice': 1, 'own-strength': 1, loneliness: 1 },
    searchWords: {
      fi: [
        'avioero',
        'vuoroviikko',
        'tapaamisoikeus',
        'huoltajuus',
        'exä',
        'elatusmaksu',
        'mies jätti',
        'vuorovanhemmuus',
      ],
      sv: ['växelvis boende', 'delad vårdnad', 'vårdnad', 'umgängesrätt', 'underhållsbidrag'],
      en: ['divorce', 'custody', 'co-parenting', 'my ex', 'break-up'],
    },
    audience: ['parent', 'mother', 'father'],
    expecting: true,
    joining: 'preliminary',
    referrers: ['clinic', 'family-social-work', 'parish', 'school', 'any-worker'],
    queueOrder: 'time',
    languages: ['fi'],
    how: ['on-site', 'by-phone'],
    area: { municipalities: ['297', '749', '420', '402', '857', '204'] },
    places: ['ps-lankakera-kuopio'],
    provisions: ['childcare'],
    recordKeeper: 'own-activity',
    funders: ['STEA'],
    structure: {
      timesPerWeek: 1,
      everyWeeks: 1,
      meetings: 6,
      minutes: 120,
      meal: false,
      extras: [
        {
          kind: 'first-talk',
          text: {
            fi: 'Eroneuvojan kanssa jutellaan kahden kesken ennen ryhmää.',
            sv: 'Ett enskilt samtal med skilsmässorådgivaren före gruppen.',
            en: 'A talk with the separation adviser before the group.',
          },
        },
        {
          kind: 'side-group',
          text: {
            fi: 'Alakouluikäisille on samaan aikaan oma ryhmä viereisessä huoneessa.',
            sv: 'Barn i lågstadieåldern har en egen grupp i rummet intill.',
            en: 'Primary-school children have a group of their own next door.',
          },
        },
      ],
      size: 8,
      startsWhen: 5,
    },
    ptv: { serviceClasses: ['P3.1', 'P3.5', 'P4.12'], targetGroups: ['KR1.2'] },
    picture: 'two-homes',
    sensitive: true,
    groups: [
      {
        name: { fi: 'Kuopio, maanantairyhmä 3', sv: 'Kuopio, måndagsgrupp 3', en: 'Kuopio, Monday group 3' },
        place: 'ps-lankakera-kuopio',
        online: false,
        startsInWeeks: -34,
        weekday: 1,
        startTime: '17:30',
        facilitators: [
          { firstName: 'Mari', peer: false },
          { firstName: 'Kimmo', peer: true },
        ],
        taken: 8,
        queued: 0,
        childcarePlaces: 8,
        language: 'fi',
      },
      {
        name: { fi: 'Kuopio, maanantairyhmä 4', sv: 'Kuopio, måndagsgrupp 4', en: 'Kuopio, Monday group 4' },
        place: 'ps-lankakera-kuopio',
        online: false,
        startsInWeeks: 2,
        weekday: 1,
        startTime: '17:30',
        facilitators: [
          { firstName: 'Mari', peer: false },
          { firstName: 'Kimmo', peer: true },
        ],
        taken: 8,
        queued: 3,
        childcarePlaces: 8,
        language: 'fi',
      },
      {
        name: { fi: 'Kuopio, keskiviikkoryhmä', sv: 'Kuopio, onsdagsgrupp', en: 'Kuopio, Wednesday group' },
        place: 'ps-lankakera-kuopio',
        online: false,
        startsInWeeks: 11,
        weekday: 3,
        startTime: '12:30',
        facilitators: [{ firstName: 'Mari', peer: false }],
        taken: 2,
        queued: 0,
        childcarePlaces: 4,
        language: 'fi',
      },
    ],
  },
  {
    slug: 'nuoret-vanhemmat-kuopio',
    organisation: 'ps-kallaveden-lapset',
    partners: [],
    kind: 'open-meeting',
    name: {
      fi: 'Nuorten vanhempien keittiö',
      sv: 'Unga föräldrars kök',
      en: 'The Young Parents’ Kitchen',
    },
    summary: {
      fi: prose`Kokataan halvalla ja syödään porukalla, vauvat sylissä tai lattialla. Kaikki muutkin saivat lapsen
        alle 23-vuotiaana.`,
      sv: 'Vi lagar billig mat och äter ihop, med babyn i famnen eller på golvet. Alla andra fick också barn före 23.',
      en: prose`We cook on the cheap and eat together, babies on laps or on the floor. Everyone else had a child
        before 23 too.`,
      selko: 'Laitamme ruokaa ja syömme yhdessä. Kaikki vanhemmat ovat nuoria, alle 23-vuotiaita.',
    },
    forWhom: {
      fi: prose`Olet alle 23 ja sinulla on lapsi, tai odotat lasta. Neuvolan odotushuoneessa muut näyttävät tädeiltä,
        ja kavereilla on eri jutut. Tule yksin, kumppanin kanssa tai oman äidin kyydillä.`,
      sv: prose`Du är under 23 och har barn eller väntar barn. I rådgivningens väntrum ser de andra ut som tanter,
        och kompisarna pratar om annat. Kom ensam, med din partner eller med skjuts av mamma.`,
      en: prose`You are under 23 and have a child, or are expecting one. In the clinic’s waiting room everyone looks
        ancient, and your friends talk about other things. Come alone, with your partner, or get a lift from your
        mum.`,
      selko: prose`Olet alle 23-vuotias. Sinulla on lapsi, tai odotat lasta.`,
    },
    howItGoes: {
      fi: prose`Torstaina neljältä joku on jo kuorimassa perunoita. Ruoka on sellaista, jonka osaa tehdä kotonakin
        kympillä. Loput saa viedä rasiassa mukaan.

        Syödessä jutellaan. Välillä Kelasta, välillä siitä, kuka on nukkunut ja kuka ei. Työntekijät Emmi ja Joonas
        auttavat hakemuksissa, jos otat kirjeen mukaan.

        Kukaan ei pidä luentoa vanhemmuudesta. Jos haluat puhua jostain ilman muita, menet Emmin kanssa pihalle.`,
      sv: prose`På torsdag klockan fyra står någon redan och skalar potatis. Maten är sådan som du kan laga hemma för
        en tia. Resterna får du ta med dig i en burk.

        Vi pratar medan vi äter. Ibland om FPA, ibland om vem som har sovit och vem som inte har det. Emmi och
        Joonas, som jobbar här, hjälper med ansökningar om du tar brevet med dig.

        Ingen föreläser om föräldraskap. Vill du prata om något utan de andra går du ut på gården med Emmi.`,
      en: prose`At four on Thursday someone is already peeling potatoes. It is food you could make at home for ten
        euros. You can take the rest with you in a box.

        We talk over the food. Sometimes about Kela, sometimes about who slept and who did not. Emmi and Joonas, who
        work here, help with forms if you bring the letter.

        Nobody lectures you about parenting. If you want to talk without the others, you step outside with Emmi.`,
      selko: prose`Laitamme ruokaa torstaina kello 16. Voit ottaa ruokaa mukaan kotiin.

        Juttelemme, kun syömme. Emmi ja Joonas auttavat sinua hakemuksissa.

        Voit myös puhua Emmin kanssa kahdestaan.`,
    },
    whatThen: {
      fi: prose`Laita viesti Emmille, niin hän katsoo sinulle kyydin tai bussiliput. Saat myös vain ilmestyä
        paikalle.`,
      sv: prose`Skicka ett meddelande till Emmi, så ordnar hon skjuts eller bussbiljetter. Du får också bara dyka
        upp.`,
      en: prose`Message Emmi and she sorts out a lift or bus tickets for you. You can also just turn up.`,
      selko: prose`Lähetä Emmille viesti, jos tarvitset kyydin. Voit tulla myös ilman viestiä.`,
    },
    cost: {
      free: true,
      text: {
        fi: 'Ei maksa mitään. Bussiliputkin saat meiltä.',
        sv: 'Kostar ingenting. Bussbiljetterna får du också av oss.',
        en: 'It costs nothing. We give you the bus tickets too.',
      },
    },
    situations: { young: 3, expecting: 2, 'money-home': 2, loneliness: 2, 'meeting-place': 1, 'everyday-life': 1 },
    searchWords: {
      fi: ['teiniäiti', 'nuori äiti', 'nuori isä', 'opiskelija ja vauva', '17 ja raskaana', '19v äiti'],
      sv: ['ung mamma', 'ung pappa', 'tonårsmamma', 'studerande med barn'],
      en: ['teen mum', 'young mum', 'young dad', 'student with a baby', 'pregnant at 18'],
    },
    audience: [],
    expecting: true,
    childAgeMonths: { from: 0, to: 71 },
    joining: 'open',
    referrers: ['clinic', 'school', 'family-social-work', 'child-protection', 'any-worker'],
    queueOrder: 'time',
    languages: ['fi', 'en'],
    how: ['on-site'],
    area: { municipalities: ['297', '749'] },
    places: ['ps-lankakera-kuopio'],
    provisions: ['meal', 'ride'],
    recordKeeper: 'own-activity',
    funders: ['STEA'],
    structure: {
      timesPerWeek: 1,
      everyWeeks: 1,
      meetings: 0,
      minutes: 150,
      meal: true,
      extras: [
        {
          kind: 'visit-out',
          text: {
            fi: 'Kerran kuussa lähdetään ulos, esimerkiksi uimahalliin tai kirppikselle.',
            sv: 'En gång i månaden åker vi någonstans, till exempel till simhallen eller på loppis.',
            en: 'Once a month we go out, for instance swimming or to a flea market.',
          },
        },
      ],
      size: 0,
      startsWhen: 0,
    },
    ptv: { serviceClasses: ['P3.6', 'P28.5', 'P4.12'], targetGroups: ['KR1.2', 'KR1.3'] },
    picture: 'mug',
    sensitive: false,
    groups: [
      {
        name: { fi: 'Kuopio, torstait', sv: 'Kuopio, torsdagar', en: 'Kuopio, Thursdays' },
        place: 'ps-lankakera-kuopio',
        online: false,
        startsInWeeks: -37,
        weekday: 4,
        startTime: '16:00',
        facilitators: [
          { firstName: 'Emmi', peer: false },
          { firstName: 'Joonas', peer: false },
        ],
        taken: 6,
        queued: 0,
        language: 'fi',
      },
      {
        name: {
          fi: 'Odottajien oma pöytä, neljä tiistaita',
          sv: 'Eget bord för dig som väntar, fyra tisdagar',
          en: 'A table for those expecting, four Tuesdays',
        },
        place: 'ps-lankakera-kuopio',
        online: false,
        startsInWeeks: 6,
        weekday: 2,
        startTime: '14:00',
        meetings: 4,
        size: 6,
        facilitators: [
          { firstName: 'Emmi', peer: false },
          { firstName: 'Venla', peer: true },
        ],
        taken: 2,
        queued: 0,
        language: 'fi',
      },
    ],
  },
  {
    slug: 'adoptio-ja-sijaisperheet-kuopio',
    organisation: 'ps-kallaveden-lapset',
    partners: [
      {
        organisation: 'ps-perhekeskus',
        part: {
          fi: 'Perhehoidon työntekijä on mukana sijaisvanhempien illoissa, kun ryhmä pyytää.',
          sv: 'Familjevårdens arbetstagare deltar i fosterföräldrarnas kvällar när gruppen ber om det.',
          en: 'A foster care worker joins the foster parents’ evenings when the group asks.',
        },
      },
    ],
    kind: 'peer-group',
    name: {
      fi: 'Tullut lapsi – adoptio- ja sijaisperheet',
      sv: 'Barnet som kom – adoptiv- och fosterfamiljer',
      en: 'The Child Who Came – adoptive and foster families',
    },
    summary: {
      fi: prose`Lapsi tuli perheeseesi muualta, ja hänellä on tarina jo ennen sinua. Adoptiovanhemmilla ja
        sijaisvanhemmilla on kummallakin oma ryhmänsä.`,
      sv: prose`Barnet kom till din familj någon annanstans ifrån, med en egen historia. Adoptivföräldrar och
        fosterföräldrar har var sin grupp.`,
      en: prose`A child came to your family from elsewhere, with a story that began before you. Adoptive parents and
        foster parents each have a group of their own.`,
      selko: 'Ryhmät ovat adoptiovanhemmille ja sijaisvanhemmille. Tapaat vanhempia, joilla on samanlainen perhe.',
    },
    forWhom: {
      fi: prose`Olet adoptoinut lapsen, odotat lapsiesitystä tai olet sijaisvanhempi. Arjessa on kysymyksiä, joihin
        hiekkalaatikon reunalla ei saa vastausta.`,
      sv: prose`Du har adopterat, väntar på att få ett barn eller är fosterförälder. I vardagen dyker det upp frågor
        som ingen vid sandlådan kan svara på.`,
      en: prose`You have adopted, are waiting to be matched with a child, or are a foster parent. Daily life brings
        questions that nobody by the sandpit can answer.`,
      selko: prose`Sinulla on adoptoitu lapsi, tai odotat häntä. Tai olet sijaisvanhempi lapselle.`,
    },
    howItGoes: {
      fi: prose`Adoptiovanhemmat puhuvat juurista, ulkonäöstä ja siitä, mitä vieraille vastataan bussissa. Lapset
        leikkivät samaan aikaan keskenään, ja kerrankin kaikilla on vähän samanlainen perhe.

        Sijaisvanhemmilla puheenaiheet ovat toiset: tapaamisten jälkeiset illat, lapsen oma äiti ja isä,
        tukiviikonloput ja oma jaksaminen. Lapsista puhutaan ilman nimiä. Alussa sovitte ohjaajan kanssa, mikä jää
        huoneeseen.

        Kesäkuussa grillataan yhdessä järven rannalla. Silloin mukana ovat kaikki, myös teinit puhelimineen.`,
      sv: prose`Adoptivföräldrarna pratar om rötter, utseende och vad man svarar främlingar på bussen. Barnen leker
        under tiden, och för en gångs skull har alla en lite likadan familj.

        Fosterföräldrarna har andra ämnen: kvällarna efter ett umgänge, barnets egen mamma och pappa, stödveckoslut
        och den egna orken. Barnets saker berättas utan namn. I början kommer ni med ledaren överens om vad som
        stannar i rummet.

        I juni grillar vi tillsammans vid sjön. Då är alla med, också tonåringarna med sina telefoner.`,
      en: prose`Adoptive parents talk about roots, looks and what to answer strangers on the bus. Meanwhile the
        children play, and for once everyone has much the same kind of family.

        Foster parents have other subjects: the evening after a visit, the child’s own mother and father, respite
        weekends, staying on your feet. What concerns a child is told without names. At the start you agree with the
        leader what stays in the room.

        In June we all have a barbecue by the lake. Everyone comes, teenagers and their phones included.`,
      selko: prose`Adoptiovanhemmat tapaavat lauantaisin. Lapset voivat tulla mukaan.

        Sijaisvanhemmat tapaavat iltaisin ilman lapsia. Älä kerro ryhmässä lapsen nimeä.

        Kesällä kaikki perheet syövät yhdessä rannalla.`,
    },
    whatThen: {
      fi: prose`Ulla soittaa sinulle ennen ensimmäistä kertaa ja kysyy, kumpi ryhmä on sinun. Samalla voit sanoa,
        mistä et halua puhua.`,
      sv: prose`Ulla ringer dig före den första träffen och frågar vilken grupp som är din. Du kan samtidigt säga vad
        du inte vill prata om.`,
      en: prose`Ulla calls before your first meeting and asks which group is yours. You can also tell her what you
        would rather not talk about.`,
      selko: prose`Ulla soittaa sinulle. Hän kertoo, kumpi ryhmä sopii sinulle.`,
    },
    cost: {
      free: true,
      text: {
        fi: 'Maksuton. Kesäpäivään jokainen tuo oman grillattavan.',
        sv: 'Gratis. Till sommardagen tar alla med sig något att grilla.',
        en: 'Free. For the summer day everyone brings something to grill.',
      },
    },
    situations: { 'adoption-foster': 3, interaction: 1, upbringing: 1, 'own-strength': 1 },
    searchWords: {
      fi: [
        'adoptiolapsi',
        'adoptioneuvonta',
        'sijaisäiti',
        'perhehoitaja',
        'perhehoito',
        'kriisiperhe',
        'sijoitettu lapsi meillä',
      ],
      sv: ['adoption', 'fosterbarn', 'familjevårdare', 'adoptivbarn', 'fosterhem'],
      en: ['adoption', 'fostering', 'foster carer', 'adopted child', 'looked-after child'],
    },
    audience: ['parent', 'couple'],
    expecting: true,
    joining: 'preliminary',
    referrers: ['family-social-work', 'child-protection', 'clinic', 'early-education'],
    queueOrder: 'time',
    languages: ['fi'],
    how: ['on-site', 'online'],
    area: { counties: ['13'] },
    places: ['ps-lankakera-kuopio'],
    provisions: ['childcare'],
    recordKeeper: 'own-activity',
    funders: ['STEA', 'Pohjois-Savon hyvinvointialue'],
    structure: {
      timesPerWeek: 1,
      everyWeeks: 4,
      meetings: 8,
      minutes: 120,
      meal: false,
      extras: [
        {
          kind: 'first-talk',
          text: {
            fi: 'Ulla juttelee kanssasi puhelimessa noin puoli tuntia.',
            sv: 'Ulla pratar med dig i telefon i ungefär en halvtimme.',
            en: 'Ulla talks with you on the phone for about half an hour.',
          },
        },
        {
          kind: 'visit-out',
          text: {
            fi: 'Yhteinen kesäpäivä rannalla kesäkuussa.',
            sv: 'Gemensam sommardag på stranden i juni.',
            en: 'A shared summer day on the shore in June.',
          },
        },
      ],
      size: 10,
      startsWhen: 4,
    },
    ptv: { serviceClasses: ['P3.2', 'P4.6', 'P4.12'], targetGroups: ['KR1.2'] },
    picture: 'jetty',
    sensitive: true,
    groups: [
      {
        name: { fi: 'Adoptioperheet, Kuopio', sv: 'Adoptivfamiljer, Kuopio', en: 'Adoptive families, Kuopio' },
        place: 'ps-lankakera-kuopio',
        online: false,
        startsInWeeks: -18,
        weekday: 6,
        startTime: '14:00',
        facilitators: [
          { firstName: 'Ulla', peer: false },
          { firstName: 'Heikki', peer: true },
        ],
        taken: 6,
        queued: 0,
        childcarePlaces: 10,
        language: 'fi',
      },
      {
        name: { fi: 'Sijaisvanhemmat, Kuopio', sv: 'Fosterföräldrar, Kuopio', en: 'Foster parents, Kuopio' },
        place: 'ps-lankakera-kuopio',
        online: false,
        startsInWeeks: -9,
        weekday: 2,
        startTime: '18:00',
        facilitators: [
          { firstName: 'Ulla', peer: false },
          { firstName: 'Marketta', peer: true },
        ],
        taken: 10,
        queued: 2,
        language: 'fi',
      },
      {
        name: { fi: 'Sijaisvanhemmat, verkossa', sv: 'Fosterföräldrar, på nätet', en: 'Foster parents, online' },
        municipality: '297',
        online: true,
        startsInWeeks: 8,
        weekday: 4,
        startTime: '20:00',
        meetings: 6,
        facilitators: [{ firstName: 'Marketta', peer: true }],
        taken: 4,
        queued: 0,
        language: 'fi',
      },
    ],
  },
]
