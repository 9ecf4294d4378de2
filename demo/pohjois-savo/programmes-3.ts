import type { DemoProgramme } from '../shape.ts'
import { prose } from './prose.ts'

/** Finding one's own: people who love alike, grieve alike, speak slow Finnish, or are fathers on Saturdays. */
export const belongingProgrammes: DemoProgramme[] = [
  {
    slug: 'sateenkaariperheet-kuopio',
    organisation: 'ps-setlementti',
    partners: [],
    kind: 'open-meeting',
    name: {
      fi: 'Sateenkaariperheiden sunnuntai',
      sv: 'Regnbågsfamiljernas söndag',
      en: 'Rainbow families’ Sunday',
    },
    summary: {
      fi: prose`Brunssipöydässä istuu kahden äidin, kahden isän, apilavanhempien ja transvanhempien perheitä. Täällä
        sinun ei tarvitse selittää, kuka on kukin.`,
      sv: prose`Vid brunchbordet sitter familjer med två mammor, två pappor, klöverföräldrar och transföräldrar. Här
        behöver du inte förklara vem som är vem.`,
      en: prose`At the brunch table sit families with two mums, two dads, three or four parents, or a trans parent.
        Here you need not explain who is who.`,
      selko: 'Täällä tapaat muita sateenkaariperheitä. Syömme yhdessä, ja lapset leikkivät.',
    },
    forWhom: {
      fi: prose`Perheessäsi on kaksi äitiä, kaksi isää tai useampi vanhempi kuin lomakkeessa on rivejä. Tai vasta
        mietitte, miten teille tulisi lapsi. Yksin tuleva on yhtä paljon perhe kuin muutkin.`,
      sv: prose`I din familj finns två mammor, två pappor eller fler föräldrar än det finns rader på blanketten.
        Eller så funderar ni ännu på hur ni ska få barn. Kommer du ensam är du lika mycket familj som de andra.`,
      en: prose`Your family has two mums, two dads, or more parents than the form has lines. Or you are still working
        out how to have a child. If you come alone, you are as much a family as anyone.`,
      selko: prose`Perheessäsi on esimerkiksi 2 äitiä tai 2 isää. Tai haluatte lapsen. Voit tulla myös yksin.`,
    },
    howItGoes: {
      fi: prose`Kerran kuussa katamme talon alakertaan pitkän pöydän. Joku tuo karjalanpiirakat, joku levitteen, ja
        lapset katoavat leikkinurkkaan.

        Puhutaan tavallisia: päivähoidosta, isänpäiväkorteista ja sukulaisista. Joskus pyydämme juristin kertomaan
        vanhemmuuden vahvistamisesta ja perheen sisäisestä adoptiosta.

        Kuvia ei oteta ilman lupaa. Jos et ole kertonut perheestäsi töissä, asia pysyy täällä.`,
      sv: prose`En gång i månaden dukar vi ett långbord i husets bottenvåning. Någon har med sig karelska piroger,
        någon annan pålägg, och barnen försvinner till lekhörnan.

        Vi pratar om vanliga saker: dagvård, farsdagskort och släktingar. Ibland ber vi en jurist berätta om
        fastställande av föräldraskap och adoption inom familjen.

        Ingen fotograferar utan lov. Har du inte berättat om din familj på jobbet stannar det här.`,
      en: prose`Once a month we lay a long table on the ground floor of the house. Somebody brings Karelian pasties,
        somebody the toppings, and the children vanish into the play corner.

        The talk is ordinary: day-care, Father’s Day cards, relatives. Now and then a lawyer comes to explain
        establishing parenthood and adoption within the family.

        Nobody takes pictures without asking. If you have not told them at work about your family, it stays here.`,
      selko: prose`Tapaamme 1 kerran kuukaudessa, sunnuntaina. Syömme yhdessä.

        Joskus mukana on juristi. Hän kertoo laista ja vastaa kysymyksiin.

        Kukaan ei kerro muille, että olet käynyt täällä.`,
    },
    whatThen: {
      fi: prose`Ilmoittaudu vaikka keksityllä nimellä, niin saat viestin, jossa on paikka. Robin istuu ovea lähimpänä
        ja esittelee sinut niille, joille haluat.`,
      sv: prose`Anmäl dig till gruppen, gärna med ett påhittat namn, så får du ett meddelande om platsen. Robin
        sitter närmast dörren och presenterar dig för dem du vill träffa.`,
      en: prose`Sign up, with a made-up name if you like, and you get a message with the place. Robin sits nearest
        the door and introduces you to whoever you like.`,
      selko: prose`Ilmoittaudu ryhmään, niin saat tietää paikan. Robin istuu lähellä ovea ja auttaa sinua.`,
    },
    cost: {
      free: true,
      text: {
        fi: 'Maksuton. Tuo pöytään jotain pientä, jos voit.',
        sv: 'Gratis. Ta med något litet till bordet om du kan.',
        en: 'Free. Bring a little something for the table if you can.',
      },
    },
    situations: { rainbow: 3, 'meeting-place': 1, loneliness: 1, expecting: 1, childlessness: 1 },
    searchWords: {
      fi: ['hlbt', 'lesboäiti', 'homoisä', 'transisä', 'sosiaalinen vanhempi', 'oheisvanhempi', 'kaks äitiä', 'pride'],
      sv: ['hbtq', 'lesbisk mamma', 'bögpappa', 'queer förälder', 'medmamma'],
      en: ['lgbt', 'lgbtq', 'same-sex parents', 'gay dads', 'lesbian mums', 'queer'],
    },
    audience: [],
    expecting: true,
    joining: 'open',
    referrers: ['clinic', 'any-worker'],
    queueOrder: 'time',
    languages: ['fi', 'en', 'sv'],
    how: ['on-site', 'online'],
    area: { counties: ['13'] },
    places: ['ps-setlementtitalo-kuopio'],
    provisions: ['meal'],
    recordKeeper: 'own-activity',
    funders: ['STEA'],
    structure: {
      timesPerWeek: 1,
      everyWeeks: 4,
      meetings: 0,
      minutes: 180,
      meal: true,
      extras: [],
      size: 0,
      startsWhen: 0,
    },
    ptv: { serviceClasses: ['P4.12', 'P3.2'], targetGroups: ['KR1.2'] },
    picture: 'circle',
    sensitive: true,
    groups: [
      {
        name: { fi: 'Brunssi, Kuopio', sv: 'Brunch, Kuopio', en: 'Brunch, Kuopio' },
        place: 'ps-setlementtitalo-kuopio',
        online: false,
        startsInWeeks: -35,
        weekday: 7,
        startTime: '11:00',
        facilitators: [
          { firstName: 'Robin', peer: true },
          { firstName: 'Leena', peer: false },
        ],
        taken: 5,
        queued: 0,
        language: 'fi',
      },
      {
        name: {
          fi: 'Lasta toivovat, viisi iltaa verkossa',
          sv: 'När ni önskar er barn, fem kvällar på nätet',
          en: 'Hoping for a child, five evenings online',
        },
        municipality: '297',
        online: true,
        startsInWeeks: 5,
        weekday: 3,
        startTime: '19:00',
        meetings: 5,
        everyWeeks: 2,
        size: 8,
        facilitators: [{ firstName: 'Robin', peer: true }],
        taken: 3,
        queued: 0,
        language: 'fi',
      },
    ],
  },
  {
    slug: 'kun-lapsi-on-kuollut-kuopio',
    organisation: 'ps-seurakunnat',
    partners: [
      {
        organisation: 'ps-perhekeskus',
        part: {
          fi: 'Neuvolan ja sairaalan työntekijät kertovat ryhmästä niin, ettei sinun tarvitse itse etsiä.',
          sv: 'Rådgivningen och sjukhuset berättar om gruppen, så att du inte behöver leta själv.',
          en: 'The clinic and the hospital tell parents about the group, so that you do not have to search.',
        },
      },
    ],
    kind: 'peer-group',
    name: { fi: 'Kun lapsi on kuollut', sv: 'När ett barn har dött', en: 'When a child has died' },
    summary: {
      fi: prose`Ryhmässä on vanhempia, joiden lapsi on kuollut ennen syntymää tai sen jälkeen. Lapsestasi puhumme
        hänen nimellään.`,
      sv: prose`I gruppen finns föräldrar vars barn har dött före födseln eller efter den. Vi talar om ditt barn med
        barnets namn.`,
      en: 'In this group are parents whose child has died, before birth or after. We speak of your child by name.',
      selko: 'Ryhmä on vanhemmille, joiden lapsi on kuollut. Voit tulla myös, jos lapsi kuoli ennen syntymää.',
    },
    forWhom: {
      fi: prose`Lapsesi kuoli kohtuun, synnytyksessä, vauvana tai isompana. Myös keskenmenon jälkeen voit tulla.
        Siitä voi olla viikkoja tai puoli elämää.`,
      sv: prose`Ditt barn dog i livmodern, vid förlossningen, som baby eller när det var större. Du kan också komma
        efter ett missfall. Det kan vara några veckor sedan eller ett halvt liv.`,
      en: prose`Your child died in the womb, at birth, as a baby or later. You may also come after a miscarriage. It
        may be weeks ago, or half a lifetime.`,
      selko: prose`Lapsesi on kuollut. Voit tulla myös keskenmenon jälkeen.`,
    },
    howItGoes: {
      fi: prose`Tapaamme kahdeksan kertaa. Ensimmäisellä kerralla jokainen sanoo lapsensa nimen, jos lapsella oli
        nimi. Enempää ei tarvitse sanoa.

        Myöhemmin voit tuoda kuvan, jalanjäljen tai sukan, jonka ehdit neuloa. Puhumme hautajaisista, töihin
        paluusta, sisaruksista ja siitä, miten eri tavalla kaksi ihmistä suree. Itkeä saa, ja nauraakin.

        Ohjaajat ovat diakoni ja äiti, jonka tytär kuoli kohtuun. Ryhmässä ei rukoilla. Pappi tulee vain, jos ryhmä
        itse pyytää.`,
      sv: prose`Vi träffas åtta gånger. Den första gången säger var och en sitt barns namn, om barnet hade ett namn.
        Mer behöver man inte säga.

        Senare kan du ta med ett foto, ett fotavtryck eller sockan som du hann sticka. Vi talar om begravningen, om
        att gå tillbaka till jobbet, om syskon och om hur olika två människor sörjer. Det är tillåtet att gråta, och
        att skratta.

        Ledarna är en diakon och en mamma vars dotter dog i livmodern. Vi ber inte böner i gruppen. Prästen kommer
        bara om gruppen själv ber om det.`,
      en: prose`We meet eight times. At the first meeting each parent says their child’s name, if the child had a
        name. Nothing more is needed.

        Later you may bring a picture, a footprint or the sock you had knitted. We talk about the funeral, going back
        to work, brothers and sisters, and how differently two people grieve. You may cry, and you may laugh.

        The leaders are a deacon and a mother whose daughter died in the womb. There are no prayers in the group. The
        pastor comes only if the group asks.`,
      selko: prose`Tapaamme 8 kertaa. Voit kertoa lapsestasi tai vain kuunnella.

        Puhumme surusta ja arjesta surun kanssa. Voit ottaa mukaan lapsesi kuvan.

        Ohjaajat ovat diakoni ja äiti, jonka vauva on kuollut. Ryhmässä ei rukoilla.`,
    },
    whatThen: {
      fi: prose`Diakoni Marjut soittaa sinulle, tai lähettää kirjeen, jos puhuminen ei nyt käy. Voit pyytää häntä
        tulemaan ensin kotiisi.`,
      sv: prose`Diakonen Marjut ringer dig, eller skickar ett brev om det inte går att prata just nu. Du kan be henne
        komma hem till dig först.`,
      en: prose`Marjut, the deacon, calls you, or writes a letter if talking is not possible now. You can ask her to
        come to your home first.`,
      selko: prose`Diakoni Marjut soittaa sinulle. Jos et jaksa puhua, hän lähettää kirjeen.`,
    },
    cost: {
      free: true,
      text: {
        fi: 'Maksuton. Sinun ei tarvitse kuulua kirkkoon.',
        sv: 'Gratis. Du behöver inte höra till kyrkan.',
        en: 'Free. You need not belong to the church.',
      },
    },
    situations: { loss: 3, 'perinatal-mood': 1, couple: 1, 'own-strength': 1 },
    searchWords: {
      fi: [
        'kohtukuolema',
        'enkelivauva',
        'tyhjä syli',
        'kätkytkuolema',
        'raskaudenkeskeytys',
        'menetin lapsen',
        'kuollut vauva',
      ],
      sv: ['sorggrupp', 'änglabarn', 'dödfödd', 'plötslig spädbarnsdöd', 'förlorat mitt barn'],
      en: ['stillbirth', 'bereavement', 'baby loss', 'cot death', 'grief group'],
    },
    audience: ['mother', 'father', 'parent', 'couple'],
    expecting: false,
    joining: 'preliminary',
    referrers: ['hospital', 'clinic', 'parish', 'any-worker'],
    queueOrder: 'time',
    languages: ['fi'],
    how: ['on-site', 'at-home'],
    area: { counties: ['13'] },
    places: ['ps-seurakuntatalo-iisalmi', 'ps-setlementtitalo-kuopio'],
    provisions: ['ride'],
    recordKeeper: 'own-activity',
    funders: ['Järvi-Savon seurakunnat'],
    structure: {
      timesPerWeek: 1,
      everyWeeks: 2,
      meetings: 8,
      minutes: 120,
      meal: false,
      extras: [
        {
          kind: 'first-talk',
          text: {
            fi: 'Marjut tapaa sinut ennen ryhmää siellä, missä haluat.',
            sv: 'Marjut träffar dig före gruppen, där du vill.',
            en: 'Marjut meets you before the group, wherever you like.',
          },
        },
      ],
      size: 8,
      startsWhen: 4,
    },
    ptv: { serviceClasses: ['P5.16', 'P4.12', 'P25.6'], targetGroups: ['KR1.2'] },
    picture: 'jetty',
    sensitive: true,
    groups: [
      {
        name: { fi: 'Iisalmi, tiistai-illat', sv: 'Idensalmi, tisdagskvällar', en: 'Iisalmi, Tuesday evenings' },
        place: 'ps-seurakuntatalo-iisalmi',
        online: false,
        startsInWeeks: -22,
        weekday: 2,
        startTime: '18:00',
        facilitators: [
          { firstName: 'Marjut', peer: false },
          { firstName: 'Sanna-Mari', peer: true },
        ],
        taken: 5,
        queued: 0,
        language: 'fi',
      },
      {
        name: {
          fi: 'Kuopio, raskausaikana tai vauvana kuollut lapsi',
          sv: 'Kuopio, barn som dog under graviditeten eller som baby',
          en: 'Kuopio, a child who died in pregnancy or as a baby',
        },
        place: 'ps-setlementtitalo-kuopio',
        online: false,
        startsInWeeks: 3,
        weekday: 4,
        startTime: '18:00',
        size: 6,
        facilitators: [
          { firstName: 'Marjut', peer: false },
          { firstName: 'Sanna-Mari', peer: true },
        ],
        taken: 4,
        queued: 0,
        language: 'fi',
      },
      {
        name: {
          fi: 'Iisalmi, isompana kuollut lapsi',
          sv: 'Idensalmi, barn som dog som större',
          en: 'Iisalmi, an older child who died',
        },
        place: 'ps-seurakuntatalo-iisalmi',
        online: false,
        startsInWeeks: 13,
        weekday: 2,
        startTime: '18:00',
        facilitators: [
          { firstName: 'Marjut', peer: false },
          { firstName: 'Veikko', peer: true },
        ],
        taken: 1,
        queued: 0,
        language: 'fi',
      },
    ],
  },
  {
    slug: 'yhdessa-selkosuomeksi-kuopio',
    organisation: 'ps-setlementti',
    partners: [
      {
        organisation: 'ps-keski-savon-kunnat',
        part: {
          fi: 'Avoin päiväkoti pitää perheryhmää Varkaudessa.',
          sv: 'Öppna daghemmet ordnar familjegruppen i Varkaus.',
          en: 'The open day-care runs the family group in Varkaus.',
        },
      },
      {
        organisation: 'ps-perhekeskus',
        part: {
          fi: 'Terveydenhoitaja käy ryhmissä ja vastaa kysymyksiin neuvolasta.',
          sv: 'Hälsovårdaren besöker grupperna och svarar på frågor om rådgivningen.',
          en: 'A nurse visits the groups and answers questions about the clinic.',
        },
      },
    ],
    kind: 'guided-group',
    name: {
      fi: 'Yhdessä selkosuomeksi – äidit ja perheet',
      sv: 'Tillsammans på lätt finska – mammor och familjer',
      en: 'Together in plain Finnish – mothers and families',
    },
    summary: {
      fi: 'Puhut suomea hitaasti ja opit samalla, miten Suomessa asioidaan. Lapsesi leikkii viereisessä huoneessa.',
      sv: prose`Du pratar finska i lugn takt och lär dig samtidigt hur saker sköts i Finland. Ditt barn leker i
        rummet intill.`,
      en: 'You speak Finnish slowly and learn how things work in Finland. Your child plays in the next room.',
      selko: 'Ryhmässä puhumme helppoa suomea. Lapsesi leikkii lähellä sinua.',
    },
    forWhom: {
      fi: prose`Olet muuttanut Suomeen ja sinulla on lapsi. Osaat suomea vähän tai et vielä ollenkaan, ja haluat
        tuntea muita äitejä ja perheitä. Oleskeluluvan laadulla ei ole väliä.`,
      sv: prose`Du har flyttat till Finland och har barn. Du kan lite finska, eller ingen alls ännu, och vill lära
        känna andra mammor och familjer. Det spelar ingen roll vilket uppehållstillstånd du har.`,
      en: prose`You have moved to Finland and have a child. You know a little Finnish or none yet, and would like to
        know other mothers and families. The kind of residence permit you have does not matter.`,
      selko: prose`Olet muuttanut Suomeen. Sinulla on lapsi. Osaat vähän suomea tai et osaa vielä.`,
    },
    howItGoes: {
      fi: prose`Istumme saman pöydän ympärillä ja puhumme yhdestä arjen asiasta kerrallaan. Se voi olla
        talvivaatteet, neuvola, Wilma-viesti tai se, mitä lastensuojelu oikeasti tekee.

        Ohjaaja piirtää, näyttää ja odottaa. Kukaan ei korjaa virheitäsi. Tulkki on mukana, kun aihe on vaikea tai
        kun sinä pyydät.

        Äitien ryhmässä on vain naisia, myös ohjaajat ja lastenhoitaja. Perheryhmään voivat tulla isätkin.`,
      sv: prose`Vi sitter kring samma bord och pratar om en vardagssak i taget. Det kan vara vinterkläder,
        rådgivningen, ett Wilmameddelande eller vad barnskyddet faktiskt gör.

        Ledaren ritar, visar och väntar. Ingen rättar dina fel. Tolk är med när ämnet är svårt eller när du ber om
        det.

        I mammornas grupp finns bara kvinnor, också ledarna och barnskötaren. I familjegruppen är pappor välkomna.`,
      en: prose`We sit round one table and talk about one everyday thing at a time. It may be winter clothes, the
        clinic, a message from school, or what child protection really does.

        The leader draws, shows and waits. Nobody corrects your mistakes. An interpreter is there when the subject is
        hard, or when you ask.

        The mothers’ group is for women only, leaders and child carer included. Fathers are welcome in the family
        group.`,
      selko: prose`Puhumme joka kerta yhdestä asiasta. Se voi olla esimerkiksi neuvola tai talvivaatteet.

        Ohjaaja puhuu hitaasti ja näyttää kuvia. Tulkki auttaa, jos haluat.

        Äitien ryhmässä on vain naisia. Perheryhmään saavat tulla myös isät.`,
    },
    whatThen: {
      fi: prose`Nadia soittaa tai lähettää ääniviestin omalla kielelläsi, jos meillä on sen kielen puhuja. Hän tulee
        bussipysäkille vastaan ensimmäisenä päivänä.`,
      sv: prose`Nadia ringer eller skickar ett röstmeddelande på ditt språk, om någon hos oss talar det. Den första
        dagen möter hon dig vid busshållplatsen.`,
      en: prose`Nadia calls or sends a voice message in your language, if one of us speaks it. On the first day she
        meets you at the bus stop.`,
      selko: prose`Nadia soittaa sinulle. Ensimmäisenä päivänä hän odottaa sinua bussipysäkillä.`,
    },
    cost: {
      free: true,
      text: {
        fi: 'Maksuton. Saat myös bussiliput ja välipalan.',
        sv: 'Gratis. Du får också bussbiljetter och mellanmål.',
        en: 'Free. You also get bus tickets and a snack.',
      },
    },
    situations: { newcomer: 3, 'childcare-with': 2, loneliness: 2, 'rights-advice': 1, 'everyday-life': 1 },
    searchWords: {
      fi: [
        'maahanmuuttaja',
        'pakolainen',
        'kielikahvila',
        'suomen kieli',
        'kotoutuminen',
        'turvapaikanhakija',
        'ukrainalainen',
      ],
      sv: ['invandrare', 'flykting', 'språkcafé', 'lära sig finska', 'integration'],
      en: ['immigrant', 'refugee', 'learn Finnish', 'language café', 'new in Finland', 'Ukraine'],
    },
    audience: ['mother', 'father', 'parent'],
    expecting: true,
    childAgeMonths: { from: 0, to: 95 },
    joining: 'open',
    referrers: ['clinic', 'early-education', 'family-social-work', 'school', 'parish', 'any-worker'],
    queueOrder: 'time',
    languages: ['fi', 'en', 'ar', 'ru', 'uk', 'so', 'fa'],
    how: ['on-site'],
    area: { municipalities: ['297', '749', '915', '420', '171'] },
    places: ['ps-setlementtitalo-kuopio', 'ps-avoin-paivakoti-varkaus'],
    provisions: ['childcare', 'interpreter', 'ride', 'meal'],
    recordKeeper: 'own-activity',
    funders: ['STEA', 'Kuopion kaupunki'],
    structure: {
      timesPerWeek: 1,
      everyWeeks: 1,
      meetings: 12,
      minutes: 120,
      meal: true,
      extras: [
        {
          kind: 'visit-out',
          text: {
            fi: 'Käymme yhdessä kirjastossa, neuvolassa ja pulkkamäessä.',
            sv: 'Vi går tillsammans till biblioteket, rådgivningen och pulkbacken.',
            en: 'We go together to the library, the clinic and the sledging hill.',
          },
        },
      ],
      size: 12,
      startsWhen: 4,
    },
    ptv: { serviceClasses: ['P4.11', 'P22.3', 'P3.6'], targetGroups: ['KR1.2'] },
    picture: 'circle',
    sensitive: false,
    groups: [
      {
        name: { fi: 'Äidit, Kuopio, maanantai', sv: 'Mammor, Kuopio, måndag', en: 'Mothers, Kuopio, Monday' },
        place: 'ps-setlementtitalo-kuopio',
        online: false,
        startsInWeeks: -8,
        weekday: 1,
        startTime: '10:00',
        facilitators: [
          { firstName: 'Nadia', peer: false },
          { firstName: 'Hodan', peer: true },
        ],
        taken: 12,
        queued: 5,
        childcarePlaces: 12,
        language: 'fi',
      },
      {
        name: { fi: 'Äidit, Kuopio, keskiviikko', sv: 'Mammor, Kuopio, onsdag', en: 'Mothers, Kuopio, Wednesday' },
        place: 'ps-setlementtitalo-kuopio',
        online: false,
        startsInWeeks: 4,
        weekday: 3,
        startTime: '10:00',
        facilitators: [
          { firstName: 'Nadia', peer: false },
          { firstName: 'Oksana', peer: true },
        ],
        taken: 7,
        queued: 0,
        childcarePlaces: 12,
        language: 'fi',
      },
      {
        name: { fi: 'Perheryhmä, Varkaus', sv: 'Familjegrupp, Varkaus', en: 'Family group, Varkaus' },
        place: 'ps-avoin-paivakoti-varkaus',
        online: false,
        startsInWeeks: 2,
        weekday: 4,
        startTime: '16:30',
        meetings: 10,
        size: 8,
        facilitators: [
          { firstName: 'Kirsi', peer: false },
          { firstName: 'Farid', peer: true },
        ],
        taken: 3,
        queued: 0,
        childcarePlaces: 8,
        language: 'fi',
      },
      {
        name: { fi: 'Äidit arabiaksi, Kuopio', sv: 'Mammor på arabiska, Kuopio', en: 'Mothers in Arabic, Kuopio' },
        place: 'ps-setlementtitalo-kuopio',
        online: false,
        startsInWeeks: -20,
        weekday: 5,
        startTime: '10:00',
        meetings: 8,
        facilitators: [{ firstName: 'Rasha', peer: true }],
        taken: 9,
        queued: 0,
        childcarePlaces: 10,
        language: 'ar',
      },
    ],
  },
  {
    slug: 'isakerho-varkaus',
    organisation: 'ps-keski-savon-kunnat',
    partners: [],
    kind: 'open-meeting',
    name: {
      fi: 'Isäkerho – sali täynnä',
      sv: 'Pappaklubben – full fart i salen',
      en: 'Fathers’ Club – the gym is ours',
    },
    summary: {
      fi: prose`Joka toinen lauantai sali kuuluu isille ja lapsille: rata, pallot, paksu patja. Lopuksi juodaan
        kahvit penkillä.`,
      sv: prose`Varannan lördag är salen pappornas och barnens: hinderbana, bollar, tjock matta. Till slut dricker vi
        kaffe på bänken.`,
      en: prose`Every other Saturday the gym belongs to fathers and children: obstacle course, balls, a thick mat. We
        end with coffee on the bench.`,
      selko: 'Isät ja lapset liikkuvat yhdessä joka toinen lauantai. Lopuksi isät juovat kahvia.',
    },
    forWhom: {
      fi: prose`Olet isä, isäpuoli, ukki tai muu mies lapsen elämässä. Haluat tehdä lapsen kanssa jotain, missä saa
        hikoilla eikä tarvitse esitellä itseään piirissä. Viikonloppuisä on ihan yhtä isä täällä.`,
      sv: prose`Du är pappa, styvpappa, morfar eller en annan man i barnets liv. Du vill göra något med barnet där
        man får svettas och slipper presentera sig i ring. Är du pappa varannan helg är du lika mycket pappa här.`,
      en: prose`You are a father, stepfather, grandfather or another man in a child’s life. You want to do something
        where you can sweat and need not introduce yourself in a circle. A weekend dad is every bit a dad here.`,
      selko: prose`Olet isä, isäpuoli tai ukki. Lapsi on 2–8-vuotias. Haluat liikkua lapsen kanssa.`,
    },
    howItGoes: {
      fi: prose`Rata rakennetaan yhdessä, ja isommat lapset keksivät siihen omat sääntönsä. Tunnin ajan juostaan,
        kiipeillään ja hypätään patjalle.

        Kymmenen minuuttia ennen loppua lapset saavat mehua ja Timo kaivaa termoksen esiin. Siinä penkillä on puhuttu
        niin jarrupaloista kuin avioeroista. Saa myös istua hiljaa.

        Kesällä mennään salin sijaan kalaan tai makkaranpaistoon. Onkia on lainaksi.`,
      sv: prose`Vi bygger banan tillsammans, och de större barnen hittar på sina egna regler. I en timme springer,
        klättrar och hoppar vi.

        Tio minuter före slutet får barnen saft och Timo plockar fram termosen. På den bänken har det pratats om både
        bromsar och skilsmässor. Det går också bra att sitta tyst.

        På sommaren byter vi salen mot fiske eller korvgrillning. Det finns metspön att låna.`,
      en: prose`We build the course together, and the bigger children make up their own rules for it. For an hour we
        run, climb and jump on the mat.

        Ten minutes before the end the children get juice and Timo digs out the thermos. That bench has heard about
        brake pads and broken marriages alike. You may also sit quietly.

        In summer we swap the gym for fishing or grilling sausages. There are rods to borrow.`,
      selko: prose`Rakennamme salissa radan. Isät ja lapset juoksevat ja kiipeilevät.

        Lopuksi lapset saavat mehua ja isät kahvia. Voit jutella tai olla hiljaa.

        Kesällä menemme kalaan. Saat ongen lainaksi.`,
    },
    whatThen: {
      fi: prose`Tule ovelle vähän ennen kymmentä. Timo ottaa nimesi ylös vain, jos haluat tiedon, kun kerho on
        peruttu.`,
      sv: prose`Kom till dörren lite före tio. Timo skriver upp ditt namn bara om du vill få besked när klubben är
        inställd.`,
      en: prose`Come to the door a little before ten. Timo writes down your name only if you want to hear when the
        club is cancelled.`,
      selko: prose`Tule salin ovelle vähän ennen kello 10. Timo on siellä.`,
    },
    cost: {
      free: false,
      text: {
        fi: '2 € kerralta perhettä kohti, siitä menevät kahvi ja mehu. Jos rahaa ei ole, sano Timolle, niin et maksa.',
        sv: prose`2 € per gång och familj, det täcker kaffe och saft. Har du inte råd säger du det till Timo och
          slipper betala.`,
        en: '€2 a time per family, which covers coffee and juice. If money is short, tell Timo and you do not pay.',
      },
    },
    situations: { fathers: 3, 'father-child': 3, 'meeting-place': 1, loneliness: 1, single: 1 },
    searchWords: {
      fi: ['faija', 'iskä', 'etäisä', 'vuoroviikkoisä', 'isä ja lapsi', 'liikuntakerho', 'temppurata', 'perheliikunta'],
      sv: ['farsa', 'pappagrupp', 'familjegymnastik', 'pappa och barn'],
      en: ['dads', 'dad and child', 'divorced dad', 'family gym', 'father group'],
    },
    audience: ['father', 'grandparent'],
    expecting: false,
    childAgeMonths: { from: 24, to: 107 },
    joining: 'open',
    referrers: ['clinic', 'early-education', 'school', 'any-worker'],
    queueOrder: 'time',
    languages: ['fi', 'en'],
    how: ['on-site'],
    area: { municipalities: ['915', '420', '171'] },
    places: ['ps-koulun-sali-varkaus'],
    provisions: [],
    recordKeeper: 'public-service',
    funders: ['Varkauden kaupunki'],
    structure: {
      timesPerWeek: 1,
      everyWeeks: 2,
      meetings: 0,
      minutes: 90,
      meal: false,
      extras: [
        {
          kind: 'visit-out',
          text: {
            fi: 'Kesällä kalassa ja nuotiolla, keväällä kerran jäähallissa.',
            sv: 'Fiske och lägereld på sommaren, en gång i ishallen på våren.',
            en: 'Fishing and a campfire in summer, and one trip to the ice rink in spring.',
          },
        },
      ],
      size: 0,
      startsWhen: 0,
    },
    ptv: { serviceClasses: ['P27.1', 'P3.6'], targetGroups: ['KR1.2'] },
    picture: 'father',
    sensitive: false,
    groups: [
      {
        name: { fi: 'Varkaus, lauantait', sv: 'Varkaus, lördagar', en: 'Varkaus, Saturdays' },
        place: 'ps-koulun-sali-varkaus',
        online: false,
        startsInWeeks: -30,
        weekday: 6,
        startTime: '10:00',
        facilitators: [
          { firstName: 'Timo', peer: false },
          { firstName: 'Janne', peer: true },
        ],
        taken: 10,
        queued: 0,
        language: 'fi',
      },
      {
        name: {
          fi: 'Isät ja taaperot, kuusi sunnuntaita',
          sv: 'Pappor och småttingar, sex söndagar',
          en: 'Fathers and toddlers, six Sundays',
        },
        place: 'ps-koulun-sali-varkaus',
        online: false,
        startsInWeeks: 6,
        weekday: 7,
        startTime: '09:30',
        meetings: 6,
        everyWeeks: 1,
        size: 12,
        facilitators: [{ firstName: 'Timo', peer: false }],
        taken: 5,
        queued: 0,
        language: 'fi',
      },
    ],
  },
]
