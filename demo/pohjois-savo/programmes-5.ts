import type { DemoProgramme } from '../shape.ts'
import { prose } from './prose.ts'

/** What weighs on the grown-ups of the house: the two of us, my own mind, the teenager upstairs, an empty fridge. */
export const grownUpProgrammes: DemoProgramme[] = [
  {
    slug: 'kahden-ilta-iisalmi',
    organisation: 'ps-seurakunnat',
    partners: [],
    kind: 'guided-group',
    name: {
      fi: 'Kahden ilta – parisuhde lasten jälkeen',
      sv: 'En kväll för två – förhållandet när man har barn',
      en: 'An Evening for Two – being a couple with children',
    },
    summary: {
      fi: prose`Neljä iltaa, jolloin joku muu hoitaa lapset ja te syötte lämpimän ruoan kahdestaan. Tehtävät ovat
        teidän omianne, eikä niitä jaeta muiden kanssa.`,
      sv: prose`Fyra kvällar då någon annan passar barnen och ni två äter varm mat i lugn och ro. Uppgifterna är era
        egna och delas inte med de andra.`,
      en: prose`Four evenings when someone else minds the children and the two of you eat a hot meal. The tasks are
        for you alone and are not shared with others.`,
      selko: 'Syötte kahdestaan ja puhutte parisuhteesta. Lapsilla on hoitaja sillä aikaa.',
    },
    forWhom: {
      fi: prose`Puhutte enää vain aikatauluista, pyykistä ja siitä, kumpi nukkui vähemmän. Tai riitelette, vaikka
        kumpikaan ei haluaisi. Olette mikä tahansa pari, naimisissa tai ette.`,
      sv: prose`Ni pratar bara om scheman, tvätt och vem som sov minst. Eller så grälar ni fast ingen av er vill. Ni
        kan vara vilket par som helst, gifta eller inte.`,
      en: prose`All you talk about now is schedules, laundry and who slept less. Or you argue though neither wants
        to. You can be any couple, married or not.`,
      selko: prose`Sinulla on puoliso ja lapsia. Riitelette usein tai ette enää puhu toisillenne.`,
    },
    howItGoes: {
      fi: prose`Lapset jäävät kerhohuoneeseen makaronilaatikon ja kahden hoitajan luo. Te istutte takan ääressä
        omassa pöydässä, ja pöytien välissä on tilaa.

        Pappi Olli tai hänen vaimonsa Katja kertoo lyhyesti illan aiheesta: puhuminen, riita, läheisyys, arjen jako.
        Sitten saatte kortin, jossa on kolme kysymystä. Loppuaika on teidän.

        Ilta ei ole pariterapiaa. Jos pelkäät puolisoasi, tämä ei ole oikea paikka. Kerro siitä Ollille kahden
        kesken, niin hän auttaa eteenpäin.`,
      sv: prose`Barnen stannar i klubbrummet med makaronilåda och två barnskötare. Ni sitter vid ett eget bord vid
        brasan, och det är gott om plats mellan borden.

        Prästen Olli eller hans fru Katja säger några ord om kvällens ämne: att prata, gräla, vara nära, dela
        vardagen. Sedan får ni ett kort med tre frågor. Resten av tiden är er.

        Kvällen är ingen parterapi. Om du är rädd för din partner är det här inte rätt plats. Säg det till Olli på tu
        man hand, så hjälper han dig vidare.`,
      en: prose`The children stay in the club room with macaroni casserole and two carers. You sit at a table of your
        own by the fire, with space between the tables.

        Olli, a pastor, or his wife Katja says a few words on the evening’s subject: talking, quarrelling, closeness,
        sharing the chores. Then you get a card with three questions. The rest of the time is yours.

        This is not couples therapy. If you are afraid of your partner, this is not the right place. Tell Olli in
        private, and he helps you on.`,
      selko: prose`Lapset syövät ja leikkivät hoitajien kanssa. Te syötte kahdestaan.

        Ohjaaja kertoo illan aiheen. Saatte 3 kysymystä, joista puhutte keskenänne.

        Pelkäätkö puolisoasi? Älä tule tähän ryhmään. Kerro asiasta ohjaajalle, hän auttaa.`,
    },
    whatThen: {
      fi: prose`Kumpikin saa oman viestin ja vastaa siihen itse. Kun molemmat ovat sanoneet kyllä, Katja soittaa ja
        kysyy ruokavaliot ja lasten iät.`,
      sv: prose`Ni får var sitt meddelande och svarar själva. När båda har sagt ja ringer Katja och frågar om
        specialkost och barnens ålder.`,
      en: prose`Each of you gets a message and answers it alone. When both have said yes, Katja calls to ask about
        diets and the children’s ages.`,
      selko: prose`Sinä ja puolisosi saatte omat viestit. Kun vastaatte molemmat kyllä, Katja soittaa.`,
    },
    cost: {
      free: false,
      text: {
        fi: 'Ruoka 10 € parilta kerralta, lastenhoito ei maksa. Maksun voi jättää pois kysymättä lupaa.',
        sv: 'Maten kostar 10 € per par och gång, barnpassningen är gratis. Ni kan låta bli att betala utan att fråga.',
        en: 'Food is €10 per couple each time, childcare is free. You may leave it unpaid without asking.',
      },
    },
    situations: { couple: 3, 'everyday-life': 1, 'childcare-with': 1 },
    searchWords: {
      fi: [
        'parisuhdekriisi',
        'ero mielessä',
        'seksi',
        'riidellään koko ajan',
        'avioliitto',
        'parisuhdekurssi',
        'kahdenkeskinen aika',
      ],
      sv: ['parförhållande', 'äktenskap', 'vi bråkar jämt', 'parkurs'],
      en: ['relationship', 'marriage', 'couples course', 'we fight all the time'],
    },
    audience: ['couple'],
    expecting: true,
    joining: 'preliminary',
    referrers: ['clinic', 'parish', 'family-social-work'],
    queueOrder: 'time',
    languages: ['fi'],
    how: ['on-site'],
    area: { municipalities: ['140', '402', '762', '925', '263', '595'] },
    places: ['ps-seurakuntatalo-iisalmi'],
    provisions: ['childcare', 'meal'],
    recordKeeper: 'own-activity',
    funders: ['Järvi-Savon seurakunnat'],
    structure: {
      timesPerWeek: 1,
      everyWeeks: 2,
      meetings: 4,
      minutes: 150,
      meal: true,
      extras: [],
      size: 7,
      startsWhen: 4,
    },
    ptv: { serviceClasses: ['P3.1', 'P25.6'], targetGroups: ['KR1.2'] },
    picture: 'jetty',
    sensitive: true,
    groups: [
      {
        name: { fi: 'Iisalmi, perjantaiparit', sv: 'Idensalmi, fredagsparen', en: 'Iisalmi, Friday couples' },
        place: 'ps-seurakuntatalo-iisalmi',
        online: false,
        startsInWeeks: -24,
        weekday: 5,
        startTime: '17:30',
        facilitators: [
          { firstName: 'Olli', peer: false },
          { firstName: 'Katja', peer: true },
        ],
        taken: 6,
        queued: 0,
        childcarePlaces: 14,
        language: 'fi',
      },
      {
        name: { fi: 'Iisalmi, lauantaiparit', sv: 'Idensalmi, lördagsparen', en: 'Iisalmi, Saturday couples' },
        place: 'ps-seurakuntatalo-iisalmi',
        online: false,
        startsInWeeks: 6,
        weekday: 6,
        startTime: '16:00',
        facilitators: [
          { firstName: 'Olli', peer: false },
          { firstName: 'Katja', peer: true },
        ],
        taken: 3,
        queued: 0,
        childcarePlaces: 14,
        language: 'fi',
      },
    ],
  },
  {
    slug: 'mita-sanon-lapselle-iisalmi',
    organisation: 'ps-mielen-satama',
    partners: [
      {
        organisation: 'ps-perhekeskus',
        part: {
          fi: 'Perhetyöntekijä on mukana Puhutaan lapsesta -tapaamisissa, jos toivot sitä.',
          sv: 'En familjearbetare deltar i samtalen om barnet, om du önskar det.',
          en: 'A family worker joins the talks about your child, if you wish.',
        },
      },
    ],
    kind: 'guided-group',
    name: {
      fi: 'Mitä sanon lapselle? – vanhemman mieli',
      sv: 'Vad säger jag till barnet? – förälderns mående',
      en: 'What Do I Tell My Child? – a parent’s mind',
    },
    summary: {
      fi: prose`Mietit, miten kerrot lapselle masennuksesta, paniikista tai osastolle lähdöstä. Haet sanoja kahden
        kesken työntekijän kanssa tai ryhmässä muiden vanhempien seurassa.`,
      sv: prose`Du undrar hur du ska berätta för barnet om depression, panik eller en tid på avdelning. Du söker
        orden på tu man hand med en arbetstagare eller i grupp med andra föräldrar.`,
      en: prose`You wonder how to tell your child about depression, panic or a stay on the ward. You look for words
        alone with a worker, or in a group with other parents.`,
      selko: 'Sairastat esimerkiksi masennusta, ja sinulla on lapsi. Mietimme yhdessä, miten puhut lapselle.',
    },
    forWhom: {
      fi: prose`Elät masennuksen, kaksisuuntaisen mielialahäiriön, ahdistuksen tai muun mielen sairauden kanssa, ja
        sinulla on lapsia. Tai puolisosi sairastaa ja olet se, joka pitää arjen pystyssä.`,
      sv: prose`Du lever med depression, bipolär sjukdom, ångest eller någon annan psykisk sjukdom, och du har barn.
        Eller så är din partner sjuk och du är den som håller vardagen i gång.`,
      en: prose`You live with depression, bipolar disorder, anxiety or another illness of the mind, and you have
        children. Or your partner is ill and you are the one who keeps things going.`,
      selko: prose`Sinulla on lapsi. Sinulla on masennus, ahdistus tai muu mielen sairaus. Tai puolisosi sairastaa.`,
    },
    howItGoes: {
      fi: prose`Puhutaan lapsesta -tapaamisia on kaksi tai kolme. Käymme läpi lapsen päivän aamusta iltaan: mikä jo
        kantaa, ja missä kohdassa hän jää yksin. Lapsi voi tulla viimeiselle kerralle.

        Iisalmen ryhmä tapaa viisi kertaa, ja kaikki ovat itse sairastaneet. Petri kertoo rehellisesti, mitä sanoi
        omalle pojalleen ja mitä jätti sanomatta. Jos puolisosi sairastaa, sinulle on oma ryhmä verkossa.

        Emme kirjaa potilastietoja. Työntekijän on joskus tehtävä lastensuojeluilmoitus. Yleensä hän puhuu siitä
        ensin sinulle.`,
      sv: prose`Samtalen om barnet är två eller tre. Vi går igenom barnets dag från morgon till kväll: vad som redan
        bär, och var barnet blir ensamt. Barnet kan komma med den sista gången.

        Gruppen i Idensalmi träffas fem gånger, och alla har själva varit sjuka. Petri berättar ärligt vad han sade
        till sin egen son och vad han lät bli att säga. Är det din partner som är sjuk finns en egen grupp på nätet.

        Vi skriver inga patientjournaler. En arbetstagare måste ibland göra en barnskyddsanmälan. Oftast talar hen
        först med dig om det.`,
      en: prose`There are two or three talks about your child. We walk through the child’s day from morning to night:
        what already holds, and where they are left alone. Your child can join the last one.

        The group in Iisalmi meets five times, and everyone there has been ill themselves. Petri tells honestly what
        he said to his own son and what he left unsaid. If it is your partner who is ill, there is a group of your
        own online.

        We keep no patient records. A worker must sometimes make a child-protection notice. Usually they talk to you
        about it first.`,
      selko: prose`Puhut työntekijän kanssa lapsestasi 2 tai 3 kertaa. Mietitte, mikä lapsella on hyvin ja mikä on
        vaikeaa.

        Voit tulla myös ryhmään. Siellä on muita vanhempia, joilla on sama tilanne.

        Työntekijän on joskus tehtävä lastensuojeluilmoitus. Yleensä hän kertoo siitä ensin sinulle.`,
    },
    whatThen: {
      fi: prose`Petri soittaa siihen aikaan, jonka valitset, myös illalla. Jos huomaat puhelun tullessa, ettet jaksa,
        saat jättää vastaamatta, ja hän kokeilee uudelleen.`,
      sv: prose`Petri ringer den tid du väljer, också på kvällen. Märker du då att du inte orkar kan du låta bli att
        svara, så försöker han på nytt.`,
      en: prose`Petri calls at the time you choose, evenings too. If you find you cannot face it, let it ring and he
        will try again.`,
      selko: prose`Petri soittaa sinulle silloin, kun sinulle sopii. Jos et jaksa vastata, hän soittaa uudelleen.`,
    },
    cost: {
      free: true,
      text: {
        fi: 'Maksuton, eikä jäsenyyttä tarvita.',
        sv: 'Gratis, och du behöver inte vara medlem.',
        en: 'Free, and you need not be a member.',
      },
    },
    situations: {
      'parent-illness': 3,
      'perinatal-mood': 1,
      'own-strength': 2,
      interaction: 1,
      'near-one': 1,
      'father-mood': 1,
    },
    searchWords: {
      fi: ['bipo', 'psykoosi', 'lapset puheeksi', 'burnout', 'uupumus', 'skitsofrenia', 'mielisairas', 'ahistaa'],
      sv: ['psykos', 'utbränd', 'psykisk ohälsa', 'föra barnen på tal', 'schizofreni'],
      en: ['mental illness', 'psychosis', 'burnout', 'let’s talk about children', 'schizophrenia'],
    },
    audience: ['parent', 'mother', 'father', 'near-one'],
    expecting: false,
    childAgeMonths: { from: 24, to: 215 },
    joining: 'preliminary',
    referrers: ['hospital', 'clinic', 'family-social-work', 'child-protection', 'school', 'any-worker'],
    queueOrder: 'time',
    languages: ['fi'],
    how: ['on-site', 'at-home', 'online', 'by-phone'],
    area: { municipalities: ['140', '402', '762', '925', '263', '595', '239', '687'] },
    places: ['ps-perhekeskus-iisalmi'],
    provisions: ['childcare'],
    recordKeeper: 'own-activity',
    funders: ['STEA'],
    structure: {
      timesPerWeek: 1,
      everyWeeks: 2,
      meetings: 5,
      minutes: 90,
      meal: false,
      extras: [
        {
          kind: 'first-talk',
          text: {
            fi: 'Kaksi tai kolme tapaamista, joissa puhutaan sinun lapsestasi.',
            sv: 'Två eller tre samtal om just ditt barn.',
            en: 'Two or three talks about your own child.',
          },
        },
        {
          kind: 'home-visits',
          text: {
            fi: 'Tapaaminen voi olla myös kotonasi.',
            sv: 'Samtalet kan också hållas hemma hos dig.',
            en: 'The talk can also be at your home.',
          },
        },
      ],
      size: 8,
      startsWhen: 4,
    },
    ptv: { serviceClasses: ['P5.7', 'P5.16', 'P3.6'], targetGroups: ['KR1.2'] },
    picture: 'letter',
    sensitive: true,
    groups: [
      {
        name: { fi: 'Iisalmi, keskiviikot', sv: 'Idensalmi, onsdagar', en: 'Iisalmi, Wednesdays' },
        place: 'ps-perhekeskus-iisalmi',
        online: false,
        startsInWeeks: -2,
        weekday: 3,
        startTime: '17:00',
        facilitators: [
          { firstName: 'Petri', peer: true },
          { firstName: 'Satu', peer: false },
        ],
        taken: 6,
        queued: 0,
        childcarePlaces: 5,
        language: 'fi',
      },
      {
        name: {
          fi: 'Verkossa, kun puoliso sairastaa',
          sv: 'På nätet, när partnern är sjuk',
          en: 'Online, when your partner is ill',
        },
        municipality: '140',
        online: true,
        startsInWeeks: 9,
        weekday: 2,
        startTime: '20:00',
        facilitators: [
          { firstName: 'Satu', peer: false },
          { firstName: 'Jukka', peer: true },
        ],
        taken: 2,
        queued: 0,
        language: 'fi',
      },
    ],
  },
  {
    slug: 'teinin-vanhemmat-leppavirta',
    organisation: 'ps-keski-savon-kunnat',
    partners: [
      {
        organisation: 'ps-mielen-satama',
        part: {
          fi: 'Yhdistyksen nuorisotyöntekijä on mukana, kun aiheena on nuoren paha olo.',
          sv: 'Föreningens ungdomsarbetare är med när vi talar om unga som mår dåligt.',
          en: 'The association’s youth worker joins when we talk about young people who feel low.',
        },
      },
    ],
    kind: 'guided-group',
    name: {
      fi: 'Ovi kiinni – teinien vanhemmat',
      sv: 'Stängd dörr – tonårsföräldrar',
      en: 'Door Shut – parents of teenagers',
    },
    summary: {
      fi: prose`Teini murahtaa, paukauttaa oven kiinni tai tulee kotiin liian myöhään, ja sinä valvot. Viitenä iltana
        mietitään, missä pidetään kiinni ja missä annetaan olla.`,
      sv: prose`Tonåringen muttrar, smäller i dörren eller kommer hem för sent, och du ligger vaken. Under fem
        kvällar funderar vi på när man håller fast och när man låter bli.`,
      en: prose`Your teenager grunts, slams the door or comes home too late, and you lie awake. Over five evenings we
        work out when to hold firm and when to let be.`,
      selko: 'Ryhmä on vanhemmille, joilla on murrosikäinen nuori. Puhumme säännöistä ja huolista.',
    },
    forWhom: {
      fi: prose`Kotona on 11–17-vuotias, joka ennen kertoi kaiken. Nyt huoli on rahassa, puhelimessa,
        koulupoissaoloissa tai kaveriporukassa, etkä haluaisi kysellä siitä tuttujen kuullen.`,
      sv: prose`Hemma har du en 11–17-åring som förr berättade allt. Nu oroar pengarna, telefonen, frånvaron från
        skolan eller kompisgänget, och du vill inte prata om det så att bekanta hör.`,
      en: prose`You have an 11 to 17 year old who used to tell you everything. Now you worry about money, the phone,
        missed school or their friends, and would rather not ask where neighbours can hear.`,
      selko: prose`Lapsesi on 11–17-vuotias. Hän ei tottele, ei käy koulussa tai ei puhu sinulle.`,
    },
    howItGoes: {
      fi: prose`Istumme kirjaston lukusalissa, kun talo on jo kiinni. Teetä saa, ja tuolit ovat mukavat.

        Illan aluksi joku ryhmästä kertoo yhden tavallisen riidan alusta loppuun. Kukaan ei keskeytä eikä neuvo ennen
        kuin kertoja pyytää. Sitten Sirpa nuorisotyöstä kertoo, miltä sama näyttää nuoresta.

        Kotiin saat yhden asian, jota voit kokeilla ennen seuraavaa iltaa. Jos se ei toimi, se on tieto sekin.`,
      sv: prose`Vi sitter i bibliotekets läsesal när huset redan är stängt. Det finns te, och stolarna är sköna.

        Kvällen börjar med att någon i gruppen berättar om ett vanligt gräl från början till slut. Ingen avbryter
        eller ger råd förrän berättaren ber om det. Sedan berättar Sirpa från ungdomsarbetet hur samma sak ser ut för
        den unga.

        Du får en sak att pröva hemma före nästa kväll. Fungerar den inte vet vi också det.`,
      en: prose`We sit in the library’s reading room after closing time. There is tea, and the chairs are
        comfortable.

        To begin with, somebody tells of one ordinary row from start to finish. Nobody interrupts or advises until
        the teller asks. Then Sirpa from youth work tells how the same thing looks to a young person.

        You take one thing home to try before the next evening. If it does not work, that is useful to know as well.`,
      selko: prose`Tapaamme kirjastossa, kun kirjasto on kiinni. Saat teetä.

        Puhumme tavallisista riidoista. Sirpa kertoo, mitä nuori ajattelee.

        Saat neuvon, jota voit kokeilla kotona.`,
    },
    whatThen: {
      fi: prose`Saat viestin, jossa on ensimmäinen ilta ja sivuoven paikka tai verkkoryhmän linkki. Sirpa odottaa
        ovella vielä kymmenen yli, koska joku on aina myöhässä.`,
      sv: prose`Du får ett meddelande om den första kvällen och om sidodörren eller länken. Sirpa väntar vid dörren
        tills tio minuter över, för någon är alltid sen.`,
      en: prose`You get a message with the first evening and where the side door is, or the link. Sirpa waits at the
        door until ten past, because somebody is always late.`,
      selko: prose`Saat viestin, jossa on päivä ja aika. Sirpa odottaa sinua kirjaston sivuovella.`,
    },
    cost: {
      free: true,
      text: {
        fi: 'Maksuton.',
        sv: 'Gratis.',
        en: 'Free.',
      },
    },
    situations: { teen: 3, upbringing: 2, school: 2, 'own-strength': 1 },
    searchWords: {
      fi: [
        'puberteetti',
        'nuori ei tule kotiin',
        'vape',
        'nuuska',
        'pelaaminen',
        'lintsaa',
        'koulupinnaus',
        'yläaste',
        'kännissä',
      ],
      sv: ['tonårstrots', 'puberteten', 'skolkar', 'snus', 'spelar hela natten', 'högstadiet'],
      en: ['teenage son', 'puberty', 'skipping school', 'vaping', 'gaming all night', 'adolescent'],
    },
    audience: ['parent', 'mother', 'father'],
    expecting: false,
    childAgeMonths: { from: 132, to: 215 },
    joining: 'open',
    referrers: ['school', 'family-social-work', 'any-worker'],
    queueOrder: 'time',
    languages: ['fi'],
    how: ['on-site', 'online'],
    area: { municipalities: ['420', '915', '171', '297'] },
    places: ['ps-kirjasto-leppavirta'],
    provisions: [],
    recordKeeper: 'public-service',
    funders: ['Leppävirran kunta', 'Varkauden kaupunki'],
    structure: {
      timesPerWeek: 1,
      everyWeeks: 2,
      meetings: 5,
      minutes: 105,
      meal: false,
      extras: [],
      size: 12,
      startsWhen: 5,
    },
    ptv: { serviceClasses: ['P3.7', 'P28.1'], targetGroups: ['KR1.2', 'KR1.3'] },
    picture: 'circle',
    sensitive: false,
    groups: [
      {
        name: { fi: 'Leppävirta, tiistairyhmä', sv: 'Leppävirta, tisdagsgrupp', en: 'Leppävirta, Tuesday group' },
        place: 'ps-kirjasto-leppavirta',
        online: false,
        startsInWeeks: -27,
        weekday: 2,
        startTime: '18:30',
        facilitators: [
          { firstName: 'Sirpa', peer: false },
          { firstName: 'Ville', peer: false },
        ],
        taken: 9,
        queued: 0,
        language: 'fi',
      },
      {
        name: { fi: 'Leppävirta, maanantairyhmä', sv: 'Leppävirta, måndagsgrupp', en: 'Leppävirta, Monday group' },
        place: 'ps-kirjasto-leppavirta',
        online: false,
        startsInWeeks: 4,
        weekday: 1,
        startTime: '18:30',
        facilitators: [{ firstName: 'Sirpa', peer: false }],
        taken: 7,
        queued: 0,
        language: 'fi',
      },
      {
        name: {
          fi: 'Verkossa, kun nuori ei käy koulussa',
          sv: 'På nätet, när den unga inte går i skolan',
          en: 'Online, when your teenager is not at school',
        },
        municipality: '915',
        online: true,
        startsInWeeks: 12,
        weekday: 4,
        startTime: '19:30',
        size: 8,
        facilitators: [{ firstName: 'Ville', peer: false }],
        taken: 8,
        queued: 2,
        language: 'fi',
      },
    ],
  },
  {
    slug: 'perheen-ruokakassi-suonenjoki',
    organisation: 'ps-seurakunnat',
    partners: [],
    kind: 'counselling',
    name: { fi: 'Perheen ruokakassi', sv: 'Familjens matkasse', en: 'The family food bag' },
    summary: {
      fi: prose`Saat ruokaa tälle viikolle, kun rahat eivät riitä. Samalla voit katsoa laskut diakonin kanssa läpi,
        jos haluat.`,
      sv: prose`Du får mat för den här veckan när pengarna inte räcker. Du kan samtidigt gå igenom räkningarna med en
        diakon, om du vill.`,
      en: prose`You get food for this week when the money will not stretch. You can also go through your bills with a
        deacon, if you like.`,
      selko: 'Saat ruokaa, jos rahasi eivät riitä. Diakoni auttaa sinua myös laskujen kanssa.',
    },
    forWhom: {
      fi: prose`Jääkaappi on tyhjä ennen lapsilisäpäivää, tai työt loppuivat ja vuokra nousi. Tilannetta ei tarvitse
        todistaa tiliotteella. Riittää, että lapset tarvitsevat ruokaa.`,
      sv: prose`Kylskåpet är tomt före barnbidraget, eller så tog jobbet slut och hyran steg. Du behöver inte visa
        kontoutdrag. Det räcker att barnen behöver mat.`,
      en: prose`The fridge is empty before child benefit day, or work ended and the rent went up. You need not prove
        it with bank statements. It is enough that the children need food.`,
      selko: prose`Rahasi eivät riitä ruokaan. Sinulla on lapsia. Sinun ei tarvitse näyttää papereita.`,
    },
    howItGoes: {
      fi: prose`Kassissa on leipää, maitoa, kasviksia ja sitä, mistä saa kaksi lämmintä ateriaa. Vaippoja ja
        korviketta on, kun kerrot koon. Kerro myös allergiat ja se, mitä perheesi ei syö.

        Kassin voi hakea perjantaina Suonenjoelta ja torstaina Iisalmesta. Jos et halua tavata ketään, jätämme sen
        eteiseen sinun numerollasi. Voimme myös tuoda sen kotiin autolla, jossa ei lue mitään.

        Laskuja ja hakemuksia katsotaan silloin, kun sinulle sopii. Diakoni tuntee toimeentulotuen, velkaneuvonnan ja
        ne paikalliset rahastot, joista lapselle saa vaikka luistimet.`,
      sv: prose`I kassen finns bröd, mjölk, grönsaker och sådant som blir två varma måltider. Blöjor och ersättning
        finns, om du berättar vilken storlek. Berätta också om allergier och vad familjen inte äter.

        Kassen kan hämtas på fredag i Suonenjoki och på torsdag i Idensalmi. Vill du inte träffa någon ställer vi den
        i tamburen med ditt nummer. Vi kan också köra hem den i en bil utan texter.

        Räkningar och ansökningar går vi igenom när det passar dig. Diakonen kan utkomststöd, skuldrådgivning och de
        lokala fonder där barnet kan få till exempel skridskor.`,
      en: prose`In the bag are bread, milk, vegetables and what makes two hot meals. There are nappies and formula if
        you tell the size. Tell us about allergies too, and what your family does not eat.

        You can collect the bag on Friday in Suonenjoki and on Thursday in Iisalmi. If you would rather meet nobody,
        we leave it in the hall under your number. We can also bring it home in a plain car.

        Bills and forms can be looked at whenever suits you. The deacon knows about social assistance, debt advice
        and the local funds that can buy a child a pair of skates.`,
      selko: prose`Kassissa on leipää, maitoa ja muuta ruokaa. Saat myös vaippoja, jos tarvitset.

        Haet kassin Suonenjoelta perjantaina tai Iisalmesta torstaina. Voimme tuoda kassin myös kotiin.

        Diakoni auttaa laskujen ja hakemusten kanssa.`,
    },
    whatThen: {
      fi: prose`Eila tai Marjut vastaa viestiisi ja kertoo, mistä saat kassin. Sen jälkeen voit tulla hakupäivänä
        myös kysymättä.`,
      sv: prose`Eila eller Marjut svarar på ditt meddelande och berättar var du får kassen. Sedan kan du på
        utdelningsdagen komma också utan att fråga.`,
      en: prose`Eila or Marjut answers your message and tells you where to get the bag. After that you can also come
        on the day without asking.`,
      selko: prose`Eila tai Marjut vastaa viestiisi. Hän kertoo, mistä saat kassin.`,
    },
    cost: {
      free: true,
      text: {
        fi: 'Maksuton. Kassia ei tarvitse maksaa takaisin.',
        sv: 'Gratis. Kassen behöver inte betalas tillbaka.',
        en: 'Free. Nothing is to be paid back.',
      },
    },
    situations: { 'money-home': 3, 'rights-advice': 1, 'everyday-life': 1, single: 1 },
    searchWords: {
      fi: [
        'ruoka-apu',
        'ruokajono',
        'köyhä',
        'ei rahaa ruokaan',
        'kela',
        'perintä',
        'ulosotto',
        'työtön',
        'velat',
        'vippi',
      ],
      sv: ['mathjälp', 'fattig', 'inga pengar', 'utsökning', 'arbetslös', 'FPA'],
      en: ['food bank', 'no money for food', 'poor', 'owe money', 'unemployed', 'Kela'],
    },
    audience: [],
    expecting: true,
    joining: 'open',
    referrers: ['parish', 'clinic', 'school', 'family-social-work', 'any-worker'],
    queueOrder: 'need',
    languages: ['fi', 'en', 'ru', 'uk'],
    how: ['on-site', 'at-home', 'by-phone'],
    area: { municipalities: ['778', '686', '844', '921', '140', '402'] },
    places: ['ps-seurakuntatalo-suonenjoki', 'ps-seurakuntatalo-iisalmi'],
    provisions: ['interpreter'],
    recordKeeper: 'own-activity',
    funders: ['Järvi-Savon seurakunnat', 'EU:n ruoka-apu'],
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
    ptv: { serviceClasses: ['P4.12', 'P15.1', 'P4.13'], targetGroups: ['KR1.2'] },
    picture: 'path',
    sensitive: true,
    groups: [
      {
        name: { fi: 'Suonenjoki, perjantait', sv: 'Suonenjoki, fredagar', en: 'Suonenjoki, Fridays' },
        place: 'ps-seurakuntatalo-suonenjoki',
        online: false,
        startsInWeeks: -40,
        weekday: 5,
        startTime: '14:00',
        facilitators: [
          { firstName: 'Eila', peer: false },
          { firstName: 'Raimo', peer: false },
        ],
        taken: 11,
        queued: 0,
        language: 'fi',
      },
      {
        name: { fi: 'Iisalmi, torstait', sv: 'Idensalmi, torsdagar', en: 'Iisalmi, Thursdays' },
        place: 'ps-seurakuntatalo-iisalmi',
        online: false,
        startsInWeeks: -12,
        weekday: 4,
        startTime: '11:00',
        facilitators: [{ firstName: 'Marjut', peer: false }],
        taken: 6,
        queued: 0,
        language: 'fi',
      },
    ],
  },
]
