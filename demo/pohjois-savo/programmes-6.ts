import type { DemoProgramme } from '../shape.ts'
import { prose } from './prose.ts'

/** Things people find hardest to say aloud: prison, the night cry, one's own hands. */
export const unspokenProgrammes: DemoProgramme[] = [
  {
    slug: 'muurin-talla-puolen-kuopio',
    organisation: 'ps-setlementti',
    partners: [],
    kind: 'peer-group',
    name: {
      fi: 'Muurin tällä puolen – kun läheinen on vankilassa',
      sv: 'På den här sidan muren – när en närstående sitter i fängelse',
      en: 'This Side of the Wall – when someone close is in prison',
    },
    summary: {
      fi: prose`Lapsen isä, äiti tai muu läheinen on vankilassa, ja sinä vastaat lapsen kysymyksiin. Ryhmässä kukaan
        ei kysy ensimmäisenä, mitä hän teki.`,
      sv: prose`Barnets pappa, mamma eller någon annan närstående sitter i fängelse, och du svarar på barnets frågor.
        I gruppen frågar ingen först vad han eller hon gjorde.`,
      en: prose`Your child’s father, mother or another loved one is in prison, and you answer the child’s questions.
        In this group nobody’s first question is what they did.`,
      selko: 'Lapsen isä tai äiti on vankilassa. Ryhmässä puhut muiden kanssa, joilla on sama tilanne.',
    },
    forWhom: {
      fi: prose`Olet vanhempi, isovanhempi tai muu läheinen, ja joku teiltä istuu tuomiota tai odottaa sitä. Töissä
        olet ehkä sanonut, että hän on reissussa.`,
      sv: prose`Du är förälder, mor- eller farförälder eller en annan närstående, och någon av er avtjänar ett straff
        eller väntar på det. På jobbet har du kanske sagt att han är bortrest.`,
      en: prose`You are a parent, grandparent or someone else close, and one of yours is serving a sentence or
        waiting for it. At work you may have said he is away.`,
      selko: prose`Olet lapsen vanhempi, isovanhempi tai muu läheinen. Joku teidän perheestä on vankilassa.`,
    },
    howItGoes: {
      fi: prose`Tapaamme joka kolmas viikko. Puhumme tapaamisista ja matkoista, rahasta, puhelinajoista ja siitä,
        mitä lapselle sanotaan nyt ja mitä myöhemmin. Saat lainaksi lastenkirjan, jossa isä on vankilassa.

        Pari kertaa mukana on vankilan työntekijä, joka kertoo perhetapaamisista ja vapautumisen valmistelusta.
        Hänelle ei kerrota ryhmäläisten nimiä.

        Siihen, odottaako vai lähteekö, ei ole oikeaa vastausta. Kukaan ei neuvo sinua kumpaankaan.`,
      sv: prose`Vi träffas var tredje vecka. Vi pratar om besök och resor, pengar, telefontider och vad man säger
        till barnet nu och vad senare. Du får låna en barnbok där pappan sitter i fängelse.

        Ett par gånger är en arbetstagare från fängelset med och berättar om familjebesök och hur frigivningen
        förbereds. Hen får inte veta deltagarnas namn.

        Det finns inget rätt svar på om man ska vänta eller gå. Ingen råder dig till någotdera.`,
      en: prose`We meet every third week. We talk about visits and journeys, money, phone times, and what to tell the
        child now and what later. You can borrow a children’s book in which the father is in prison.

        Once or twice a prison worker comes to tell about family visits and preparing for release. They are not given
        the names of anyone in the group.

        There is no right answer to whether you wait or leave. Nobody here pushes you either way.`,
      selko: prose`Tapaamme joka 3. viikko. Puhumme vierailuista, rahasta ja lapsen kysymyksistä.

        Joskus vankilan työntekijä vastaa kysymyksiin. Hän ei saa tietää nimeäsi.

        Sinun ei tarvitse kertoa, miksi läheisesi on vankilassa.`,
    },
    whatThen: {
      fi: prose`Tarja ottaa yhteyttä sillä tavalla, jonka valitset. Hän tapaa sinut ensin kahden kesken, jotta et
        kävele outoon huoneeseen yksin.`,
      sv: prose`Tarja kontaktar dig på det sätt du väljer. Hon träffar dig först på tu man hand, så att du inte
        behöver stiga in i ett främmande rum ensam.`,
      en: prose`Tarja gets in touch the way you choose. She meets you alone first, so that you do not walk into a
        strange room by yourself.`,
      selko: prose`Tarja ottaa sinuun yhteyttä. Hän tapaa sinut ensin kahdestaan.`,
    },
    cost: {
      free: true,
      text: {
        fi: 'Maksuton. Jos vierailumatka vankilaan on liian kallis, kysy meiltä matka-apua.',
        sv: 'Gratis. Fråga oss om resebidrag om besöken blir för dyra.',
        en: 'Free. Ask us about help with travel if the visits cost too much.',
      },
    },
    situations: { prison: 3, 'near-one': 2, single: 1, 'money-home': 1, grandparent: 1 },
    searchWords: {
      fi: [
        'linna',
        'istuu linnassa',
        'tutkintavankeus',
        'tuomittu',
        'vangin perhe',
        'ehdonalainen',
        'valvottu koevapaus',
        'lusii',
      ],
      sv: ['häktad', 'dömd', 'intern', 'anstalt', 'fånge', 'villkorlig frigivning'],
      en: ['jail', 'inmate', 'on remand', 'convicted', 'prisoner’s family', 'parole'],
    },
    audience: ['parent', 'grandparent', 'near-one'],
    expecting: true,
    joining: 'preliminary',
    referrers: ['prison', 'family-social-work', 'child-protection', 'parish', 'school'],
    queueOrder: 'time',
    languages: ['fi', 'en'],
    how: ['on-site', 'online', 'by-phone'],
    area: { counties: ['13'] },
    places: ['ps-setlementtitalo-kuopio'],
    provisions: ['childcare', 'ride'],
    recordKeeper: 'own-activity',
    funders: ['STEA'],
    structure: {
      timesPerWeek: 1,
      everyWeeks: 3,
      meetings: 7,
      minutes: 105,
      meal: false,
      extras: [
        {
          kind: 'first-talk',
          text: {
            fi: 'Tarja tapaa sinut ennen ryhmää, vaikka kahvilassa.',
            sv: 'Tarja träffar dig före gruppen, till exempel på ett café.',
            en: 'Tarja meets you before the group, in a café if you like.',
          },
        },
      ],
      size: 8,
      startsWhen: 3,
    },
    ptv: { serviceClasses: ['P4.12', 'P7.8'], targetGroups: ['KR1.2'] },
    picture: 'letter',
    sensitive: true,
    groups: [
      {
        name: { fi: 'Kuopio, maanantai-illat', sv: 'Kuopio, måndagskvällar', en: 'Kuopio, Monday evenings' },
        place: 'ps-setlementtitalo-kuopio',
        online: false,
        startsInWeeks: -11,
        weekday: 1,
        startTime: '17:45',
        facilitators: [
          { firstName: 'Tarja', peer: false },
          { firstName: 'Mirka', peer: true },
        ],
        taken: 4,
        queued: 0,
        childcarePlaces: 6,
        language: 'fi',
      },
      {
        name: { fi: 'Verkossa, ilman kameraa', sv: 'På nätet, utan kamera', en: 'Online, cameras off' },
        municipality: '297',
        online: true,
        startsInWeeks: 5,
        weekday: 3,
        startTime: '20:00',
        facilitators: [
          { firstName: 'Tarja', peer: false },
          { firstName: 'Mirka', peer: true },
        ],
        taken: 2,
        queued: 0,
        language: 'fi',
      },
    ],
  },
  {
    slug: 'vauvan-uni-ja-itku-kuopio',
    organisation: 'ps-kallaveden-lapset',
    partners: [
      {
        organisation: 'ps-perhekeskus',
        part: {
          fi: 'Neuvola tarkistaa ensin, ettei itkun takana ole sairautta.',
          sv: 'Rådgivningen kontrollerar först att det inte är en sjukdom som får barnet att gråta.',
          en: 'The clinic first checks that no illness is behind the crying.',
        },
      },
    ],
    kind: 'home-support',
    name: { fi: 'Vauvan uni ja itku', sv: 'Babyns sömn och gråt', en: 'Baby sleep and crying' },
    summary: {
      fi: prose`Vauva itkee tai heräilee, etkä enää jaksa. Unityöntekijä soittaa, tulee kotiin ja tekee kanssasi
        suunnitelman, joka sopii juuri teille.`,
      sv: prose`Babyn gråter eller vaknar hela tiden, och du orkar inte mer. Sömnhandledaren ringer, kommer hem till
        dig och gör upp en plan som passar er.`,
      en: prose`The baby cries or keeps waking, and you can take no more. A sleep worker calls, comes to your home
        and makes a plan with you that suits your family.`,
      selko: 'Vauva itkee paljon tai ei nuku. Työntekijä tulee kotiisi ja auttaa.',
    },
    forWhom: {
      fi: prose`Vauva huutaa iltaisin tuntikausia tai herää tunnin välein, ja sinä olet niin väsynyt, että pelottaa.
        Lapsi on alle 2-vuotias. Itkuun saa hermostua, ja apua saa jo ennen kuin olet ihan lopussa.`,
      sv: prose`Babyn skriker i timmar på kvällen eller vaknar varje timme, och du är så trött att det skrämmer dig.
        Barnet är under 2 år. Man får bli arg på gråten, och du får hjälp redan innan du är helt slut.`,
      en: prose`The baby screams for hours in the evening or wakes every hour, and you are so tired it frightens you.
        The child is under two. It is all right to be angry at crying, and you can get help before you are at the
        very end.`,
      selko: prose`Vauvasi itkee paljon tai herää usein öisin. Vauva on alle 2-vuotias. Olet hyvin väsynyt.`,
    },
    howItGoes: {
      fi: prose`Ensin Hanna soittaa, usein jo illalla, kun itku on pahimmillaan. Hän kysyy, kuinka paljon olet
        nukkunut ja kuka on kanssasi. Jos jaksaminen on loppu, mietitte heti, kuka voi tulla avuksi tänä yönä.

        Sitten hän tulee kotiisi yhdestä neljään kertaa. Katsotte päivän rytmiä, syömistä ja nukutusta. Yhtä oikeaa
        menetelmää ei ole, eikä vauvaa jätetä yksin huutamaan.

        Jos pelkäät satuttavasi vauvaa: laske vauva sänkyyn, mene toiseen huoneeseen ja soita 112. Vauvaa ei saa
        ravistaa. Sen jälkeen soita meille, me emme kauhistu.`,
      sv: prose`Först ringer Hanna, ofta på kvällen när gråten är som värst. Hon frågar hur mycket du har sovit och
        vem som är hos dig. Om du inte orkar mer funderar ni genast på vem som kan komma och hjälpa i natt.

        Sedan kommer hon hem till dig en till fyra gånger. Ni ser på dagsrytmen, maten och läggningen. Det finns
        ingen enda rätt metod, och babyn lämnas inte ensam att skrika.

        Om du är rädd att du ska skada babyn: lägg babyn i sängen, gå till ett annat rum och ring 112. Skaka aldrig
        en baby. Ring sedan oss, vi blir inte förskräckta.`,
      en: prose`First Hanna calls, often in the evening when the crying is at its worst. She asks how much you have
        slept and who is with you. If you have nothing left, you work out at once who could come and help tonight.

        Then she comes to your home one to four times. You look at the day’s rhythm, feeding and settling. There is
        no one right method, and the baby is not left alone to scream.

        If you fear you may hurt the baby: put the baby in bed, go to another room and call 112. Never shake a baby.
        Call us after that; we are not shocked.`,
      selko: prose`Hanna soittaa sinulle. Hän kysyy, miten jaksat.

        Sitten Hanna tulee kotiisi. Teette yhdessä suunnitelman vauvan nukkumisesta.

        Pelkäätkö, että satutat vauvaa? Älä ravista vauvaa. Laita vauva sänkyyn.

        Mene sitten toiseen huoneeseen. Soita 112.`,
    },
    whatThen: {
      fi: prose`Hanna tai Päivi lukee viestisi ja soittaa sinulle viimeistään sinä päivänä, jonka näet omalla
        sivullasi. Voit valita, soittaako hän päivällä vai illalla.`,
      sv: prose`Hanna eller Päivi läser ditt meddelande och ringer dig senast den dag som står på din egen sida. Du
        väljer om hon ringer på dagen eller på kvällen.`,
      en: prose`Hanna or Päivi reads your message and calls you by the day shown on your own page. You choose whether
        she calls in the day or in the evening.`,
      selko: prose`Hanna tai Päivi soittaa sinulle. Näet omalta sivulta, mikä päivä on viimeinen.`,
    },
    cost: {
      free: true,
      text: {
        fi: 'Maksuton, kun asut alueella. Sinun ei tarvitse maksaa kotikäynneistä.',
        sv: 'Gratis när du bor i området. Hembesöken kostar inget.',
        en: 'Free if you live in the area. Home visits cost nothing.',
      },
    },
    situations: {
      'baby-crying': 3,
      sleep: 3,
      'own-strength': 2,
      'perinatal-mood': 1,
      'home-help': 1,
      'father-mood': 1,
    },
    searchWords: {
      fi: [
        'koliikki',
        'unikoulu',
        'uniohjaus',
        'yöheräily',
        'itkuinen vauva',
        'valvominen',
        'ei nukahda',
        'tassuttelu',
        'ravistaminen',
      ],
      sv: ['kolik', 'sömnskola', 'nattvak', 'skrikig baby', 'sömnlös'],
      en: ['colic', 'sleep training', 'night waking', 'crying baby', 'exhausted', 'no sleep'],
    },
    audience: [],
    expecting: false,
    childAgeMonths: { from: 0, to: 23 },
    joining: 'preliminary',
    referrers: ['clinic', 'hospital', 'family-social-work', 'child-protection', 'any-worker'],
    queueOrder: 'need',
    languages: ['fi', 'en'],
    how: ['at-home', 'by-phone', 'online'],
    area: { municipalities: ['297', '749', '420', '778', '402', '857', '204'] },
    places: ['ps-lankakera-kuopio'],
    provisions: ['childcare', 'interpreter'],
    recordKeeper: 'bought-by-county',
    funders: ['Pohjois-Savon hyvinvointialue', 'STEA'],
    structure: {
      timesPerWeek: 1,
      everyWeeks: 2,
      meetings: 3,
      minutes: 75,
      meal: false,
      extras: [
        {
          kind: 'home-visits',
          text: {
            fi: 'Hanna tai Päivi käy kotonasi 1–4 kertaa, myös illalla.',
            sv: 'Hanna eller Päivi gör 1–4 hembesök, också på kvällen.',
            en: 'Hanna or Päivi visits your home 1–4 times, evenings too.',
          },
        },
        {
          kind: 'follow-up',
          text: {
            fi: 'Hanna soittaa, kun viimeisestä käynnistä on kuukausi, ja kysyy, miten nyt nukutaan.',
            sv: 'Hanna ringer en månad efter det sista besöket och frågar hur ni sover.',
            en: 'Hanna calls a month after the last visit and asks how you sleep now.',
          },
        },
      ],
      size: 10,
      startsWhen: 3,
    },
    ptv: { serviceClasses: ['P3.6', 'P5.2', 'P4.3'], targetGroups: ['KR1.2'] },
    picture: 'baby',
    sensitive: false,
    groups: [
      {
        name: {
          fi: 'Unipulmailta verkossa, kolme kertaa',
          sv: 'Nätkväll om sömnproblem, tre gånger',
          en: 'Online sleep evening, three times',
        },
        municipality: '297',
        online: true,
        startsInWeeks: -7,
        weekday: 1,
        startTime: '20:00',
        facilitators: [
          { firstName: 'Hanna', peer: false },
          { firstName: 'Päivi', peer: false },
        ],
        taken: 9,
        queued: 0,
        language: 'fi',
      },
      {
        name: {
          fi: 'Univelkaisten aamu, Kuopio',
          sv: 'Förmiddag för dig som inte har sovit, Kuopio',
          en: 'A morning for the sleepless, Kuopio',
        },
        place: 'ps-lankakera-kuopio',
        online: false,
        startsInWeeks: 3,
        weekday: 4,
        startTime: '10:00',
        facilitators: [
          { firstName: 'Hanna', peer: false },
          { firstName: 'Päivi', peer: false },
        ],
        taken: 4,
        queued: 0,
        childcarePlaces: 8,
        language: 'fi',
      },
    ],
  },
  {
    slug: 'ennen-kuin-tapahtuu-kuopio',
    organisation: 'ps-setlementti',
    partners: [],
    kind: 'counselling',
    name: { fi: 'Ennen kuin tapahtuu', sv: 'Innan det händer', en: 'Before it happens' },
    summary: {
      fi: prose`Huudat, uhkailet tai käyt käsiksi, tai pelkäät, että niin käy. Täällä opettelet lopettamaan, etkä ole
        siinä yksin.`,
      sv: prose`Du skriker, hotar eller slår, eller är rädd att det ska gå så. Här lär du dig att sluta, och du är
        inte ensam om det.`,
      en: prose`You shout, threaten or hit, or are afraid that you will. Here you learn to stop, and you are not
        alone in it.`,
      selko: 'Toiminta on sinulle, jos olet lyönyt tai pelkäät lyöväsi. Saat apua, jotta lopetat väkivallan.',
    },
    forWhom: {
      fi: prose`Olet lyönyt, tönäissyt, puristanut tai heittänyt tavaroita, tai sanasi ovat olleet sellaisia, että
        lapset menevät piiloon. Ehkä mitään ei ole vielä sattunut, mutta tunnet sen tulevan. Voit olla äiti, isä tai
        kuka tahansa aikuinen.`,
      sv: prose`Du har slagit, knuffat, klämt hårt eller kastat saker, eller sagt sådant att barnen gömmer sig.
        Kanske har inget hänt ännu, men du känner att det är på väg. Du kan vara mamma, pappa eller vilken vuxen som
        helst.`,
      en: prose`You have hit, shoved, gripped hard or thrown things, or your words have sent the children into
        hiding. Perhaps nothing has happened yet, but you feel it coming. You can be a mother, a father or any adult.`,
      selko: prose`Olet lyönyt tai tönäissyt puolisoasi tai lastasi. Tai huudat niin, että lapsi pelkää sinua.`,
    },
    howItGoes: {
      fi: prose`Ensin tapaat työntekijän kahden kesken. Etsitte yhdessä sen hetken, jolloin keho jo tietää. Sovitte,
        mitä silloin teet: menet ulos, soitat tai lasket käden pöydälle.

        Väkivaltaa sanomme väkivallaksi, eikä syy ole kenenkään muun.

        Myöhemmin voit jatkaa ryhmässä, jossa on neljästä kuuteen ihmistä. Miehillä ja naisilla on omat ryhmänsä.
        Puolisosi ei tule tapaamisiin, mutta kysymme, saammeko kertoa hänelle, mistä hän saa apua.

        Työntekijän on joskus tehtävä lastensuojeluilmoitus. Yleensä hän puhuu siitä ensin sinulle. Jos joku on
        vaarassa nyt, soita 112.`,
      sv: prose`Först träffar du en arbetstagare på tu man hand. Ni letar tillsammans efter det ögonblick då kroppen
        redan vet. Ni kommer överens om vad du gör då: går ut, ringer eller lägger handen på bordet.

        Vi kallar våld för våld, och skulden är ingen annans.

        Senare kan du fortsätta i en grupp med fyra till sex personer. Män och kvinnor har egna grupper. Din partner
        är inte med på träffarna, men vi frågar om vi får berätta för honom eller henne var det finns hjälp.

        Arbetstagaren måste ibland göra en barnskyddsanmälan. Oftast talar hen först med dig om det. Är någon i fara
        nu, ring 112.`,
      en: prose`First you meet a worker one to one. Together you look for the moment when the body already knows. You
        agree what you do then: go out, make a call or lay your hand on the table.

        We call violence violence, and the fault is nobody else’s.

        Later you can go on in a group of four to six people. Men and women have groups of their own. Your partner
        does not come to the meetings, but we ask whether we may tell them where to find help.

        The worker must sometimes make a child-protection notice. Usually they talk to you about it first. If anyone
        is in danger now, call 112.`,
      selko: prose`Ensin puhut työntekijän kanssa kahdestaan. Opettelet, miten lopetat väkivallan.

        Voit jatkaa ryhmässä. Ryhmässä on 4–6 ihmistä.

        Työntekijän on joskus tehtävä lastensuojeluilmoitus. Yleensä hän puhuu siitä ensin sinulle.

        Onko joku vaarassa nyt? Soita 112.`,
    },
    whatThen: {
      fi: prose`Jarmo tai Minttu soittaa sinulle, ja saat valita, kumpi. Ensimmäiseen puheluun ei tarvita nimeä.`,
      sv: prose`Jarmo eller Minttu ringer dig, och du får välja vem. I det första samtalet behövs inget namn.`,
      en: prose`Jarmo or Minttu calls you, and you choose which. The first call needs no name.`,
      selko: prose`Jarmo tai Minttu soittaa sinulle. Sinun ei tarvitse kertoa nimeäsi.`,
    },
    cost: {
      free: true,
      text: {
        fi: prose`Maksuton. Tietoja ei anneta puolisolle, työnantajalle eikä tuomioistuimelle ilman suostumustasi tai
          lain määräystä.`,
        sv: prose`Gratis. Vi ger inga uppgifter till partnern, arbetsgivaren eller domstolen utan ditt samtycke eller
          stöd i lag.`,
        en: 'Free. Nothing is given to your partner, employer or a court without your consent or an order of law.',
      },
    },
    situations: { 'own-violence': 3, upbringing: 1, 'own-strength': 1 },
    searchWords: {
      fi: [
        'raivokohtaus',
        'käyn käsiksi',
        'hermot menee',
        'olen lyönyt lasta',
        'menetän malttini',
        'väkivaltainen',
        'löin vaimoa',
      ],
      sv: ['tappar humöret', 'slog mitt barn', 'våldsam', 'ilska', 'aggressiv'],
      en: ['anger management', 'i hit my child', 'losing my temper', 'rage', 'abusive partner myself'],
    },
    audience: [],
    expecting: true,
    joining: 'preliminary',
    referrers: ['child-protection', 'family-social-work', 'clinic', 'prison', 'any-worker'],
    queueOrder: 'need',
    languages: ['fi', 'en'],
    how: ['on-site', 'by-phone'],
    area: { counties: ['13'] },
    places: ['ps-oma-ovi-kuopio'],
    provisions: ['interpreter'],
    recordKeeper: 'bought-by-county',
    funders: ['STEA', 'Pohjois-Savon hyvinvointialue'],
    structure: {
      timesPerWeek: 1,
      everyWeeks: 1,
      meetings: 12,
      minutes: 90,
      meal: false,
      extras: [
        {
          kind: 'first-talk',
          text: {
            fi: 'Ennen ryhmää on 3–5 tapaamista kahden kesken.',
            sv: 'Före gruppen finns 3–5 enskilda samtal.',
            en: 'Before the group there are 3–5 talks one to one.',
          },
        },
        {
          kind: 'follow-up',
          text: {
            fi: 'Työntekijä soittaa puolen vuoden päästä ja kysyy, miten kotona menee.',
            sv: 'Arbetstagaren ringer efter ett halvår och frågar hur det är hemma.',
            en: 'The worker calls after half a year and asks how things are at home.',
          },
        },
      ],
      size: 6,
      startsWhen: 4,
    },
    ptv: { serviceClasses: ['P3.6', 'P5.7', 'P4.13'], targetGroups: ['KR1', 'KR1.2'] },
    picture: 'path',
    sensitive: true,
    groups: [
      {
        name: { fi: 'Miesten ryhmä 5', sv: 'Männens grupp 5', en: 'Men’s group 5' },
        place: 'ps-oma-ovi-kuopio',
        online: false,
        startsInWeeks: -21,
        weekday: 4,
        startTime: '18:00',
        facilitators: [
          { firstName: 'Jarmo', peer: false },
          { firstName: 'Minttu', peer: false },
        ],
        taken: 6,
        queued: 0,
        language: 'fi',
      },
      {
        name: { fi: 'Miesten ryhmä 6', sv: 'Männens grupp 6', en: 'Men’s group 6' },
        place: 'ps-oma-ovi-kuopio',
        online: false,
        startsInWeeks: 3,
        weekday: 4,
        startTime: '18:00',
        facilitators: [
          { firstName: 'Jarmo', peer: false },
          { firstName: 'Minttu', peer: false },
        ],
        taken: 4,
        queued: 0,
        language: 'fi',
      },
      {
        name: { fi: 'Naisten ryhmä 2', sv: 'Kvinnornas grupp 2', en: 'Women’s group 2' },
        place: 'ps-oma-ovi-kuopio',
        online: false,
        startsInWeeks: 14,
        weekday: 2,
        startTime: '17:30',
        facilitators: [{ firstName: 'Minttu', peer: false }],
        taken: 1,
        queued: 0,
        language: 'fi',
      },
    ],
  },
]
