import type { DemoPlace } from '../shape.ts'
import { prose } from './prose.ts'

export const pohjoisSavoPlaces: DemoPlace[] = [
  {
    slug: 'ps-perhekeskus-kuopio',
    name: { fi: 'Perhekeskus, Kuopio', sv: 'Familjecentret, Kuopio', en: 'Family Centre, Kuopio' },
    kind: 'family-centre',
    organisation: 'ps-perhekeskus',
    confidential: false,
    municipality: '297',
    street: 'Vaahteraportti 6',
    postalCode: '70100',
    lat: 62.8951,
    lon: 27.6702,
    arrival: {
      fi: prose`Tule sisään sisäpihan puolelta, vihreän katoksen alta. Rattaat saavat jäädä tuulikaappiin. Odota
        aulassa lelukorin luona, niin työntekijä tulee hakemaan sinut eikä huuda nimeäsi.`,
      sv: prose`Kom in från innergården, under det gröna taket. Barnvagnen kan stå kvar i farstun. Vänta vid
        leksakskorgen i aulan, så kommer arbetstagaren och hämtar dig utan att ropa ut ditt namn.`,
      en: prose`Come in from the courtyard, under the green canopy. Prams can stay in the porch. Wait by the toy
        basket in the lobby; the worker comes to you and does not call out your name.`,
    },
    accessibility: {
      stepFree: true,
      accessibleToilet: true,
      pramParking: true,
      babyChanging: true,
      hearingLoop: true,
      nearBusStop: true,
    },
  },
  {
    slug: 'ps-perhekeskus-iisalmi',
    name: { fi: 'Perhekeskus, Iisalmi', sv: 'Familjecentret, Idensalmi', en: 'Family Centre, Iisalmi' },
    kind: 'family-centre',
    organisation: 'ps-perhekeskus',
    confidential: false,
    municipality: '140',
    street: 'Tervatynnyrintie 2',
    postalCode: '74100',
    lat: 63.5583,
    lon: 27.1851,
    arrival: {
      fi: prose`Ovi B on rakennuksen päädyssä, neuvolan vieressä. Nouse hissillä toiseen kerrokseen. Ryhmähuoneen
        ovessa on lumpeenkukka, ja kengät jätetään käytävän naulakolle.`,
      sv: prose`Dörr B finns på gaveln, bredvid rådgivningen. Ta hissen till andra våningen. På grupprummets dörr
        sitter en näckros, och skorna lämnas vid klädhängaren i korridoren.`,
      en: prose`Door B is at the end of the building, beside the clinic. Take the lift to the second floor. The group
        room has a water lily on its door, and shoes are left at the coat rack.`,
    },
    accessibility: {
      stepFree: true,
      accessibleToilet: true,
      pramParking: true,
      babyChanging: true,
      hearingLoop: false,
      nearBusStop: true,
    },
  },
  {
    slug: 'ps-lankakera-kuopio',
    name: {
      fi: 'Kohtaamispaikka Lankakerä, Kuopio',
      sv: 'Mötesplatsen Lankakerä, Kuopio',
      en: 'Lankakerä Meeting Place, Kuopio',
    },
    kind: 'meeting-place',
    organisation: 'ps-kallaveden-lapset',
    confidential: false,
    municipality: '297',
    street: 'Kerinlapa 11',
    postalCode: '70820',
    lat: 62.8436,
    lon: 27.6518,
    arrival: {
      fi: prose`Lankakerä on kerrostalon alakerrassa, ja ikkunassa roikkuu iso punainen lankakerä. Ovi aukeaa
        raskaasti, joten koputa ikkunaan, jos kädet ovat täynnä. Vaunut mahtuvat lukittavaan vajaan.`,
      sv: prose`Lankakerä ligger i bottenvåningen i ett höghus, och i fönstret hänger ett stort rött garnnystan.
        Dörren är tung, så knacka på rutan om du har händerna fulla. Barnvagnarna ryms i ett skjul som går att låsa.`,
      en: prose`Lankakerä is on the ground floor of a block of flats, with a big red ball of yarn in the window. The
        door is heavy, so knock on the glass if your hands are full. Prams fit in a shed that locks.`,
    },
    accessibility: {
      stepFree: true,
      accessibleToilet: true,
      pramParking: true,
      babyChanging: true,
      hearingLoop: false,
      nearBusStop: true,
    },
  },
  {
    slug: 'ps-sinikello-siilinjarvi',
    name: {
      fi: 'Kohtaamispaikka Sinikello, Siilinjärvi',
      sv: 'Mötesplatsen Sinikello, Siilinjärvi',
      en: 'Sinikello Meeting Place, Siilinjärvi',
    },
    kind: 'meeting-place',
    organisation: 'ps-kallaveden-lapset',
    confidential: false,
    municipality: '749',
    street: 'Pumpulipolku 4',
    postalCode: '71800',
    lat: 63.0738,
    lon: 27.6641,
    arrival: {
      fi: prose`Sinikello on vanha kyläkauppa, jossa on sininen ovi. Portaita on kolme, mutta tuomme rampin, kun
        soitat ovikelloa. Bussi pysähtyy sadan metrin päässä.`,
      sv: prose`Sinikello är en gammal bybutik med blå dörr. Det finns tre trappsteg, men vi lägger ut en ramp när du
        ringer på. Bussen stannar hundra meter bort.`,
      en: prose`Sinikello is an old village shop with a blue door. There are three steps; ring the bell and we put
        out a ramp. The bus stops a hundred metres away.`,
    },
    accessibility: {
      stepFree: false,
      accessibleToilet: false,
      pramParking: true,
      babyChanging: true,
      hearingLoop: false,
      nearBusStop: true,
    },
  },
  {
    slug: 'ps-avoin-paivakoti-varkaus',
    name: {
      fi: 'Avoin päiväkoti Haapaniemi, Varkaus',
      sv: 'Öppna daghemmet Haapaniemi, Varkaus',
      en: 'Haapaniemi Open Day-care, Varkaus',
    },
    kind: 'meeting-place',
    organisation: 'ps-keski-savon-kunnat',
    confidential: false,
    municipality: '915',
    street: 'Tukkijoenmutka 9',
    postalCode: '78250',
    lat: 62.3158,
    lon: 27.8802,
    arrival: {
      fi: prose`Kulje pihan läpi ja muista sulkea portti, sillä joku karkaa aina. Ovesta pääsee suoraan eteiseen,
        jossa on penkki, kuivauskaappi ja vauvan hoitopöytä. Ensikertalaisen ottaa vastaan Kirsi, jolla on
        raidallinen essu.`,
      sv: prose`Gå över gården och kom ihåg att stänga grinden, för någon smiter alltid. Innanför dörren finns en
        bänk, ett torkskåp och ett skötbord. Den som kommer första gången möts av Kirsi i randigt förkläde.`,
      en: prose`Walk through the yard and shut the gate, as there is always one who runs off. Inside there is a
        bench, a drying cupboard and a changing table. Newcomers are met by Kirsi, in the striped apron.`,
    },
    accessibility: {
      stepFree: true,
      accessibleToilet: true,
      pramParking: true,
      babyChanging: true,
      hearingLoop: false,
      nearBusStop: true,
    },
  },
  {
    slug: 'ps-koulun-sali-varkaus',
    name: {
      fi: 'Niittyharjun koulun liikuntasali, Varkaus',
      sv: 'Gymnastiksalen i Niittyharju skola, Varkaus',
      en: 'Niittyharju School Gym, Varkaus',
    },
    kind: 'school',
    organisation: 'ps-keski-savon-kunnat',
    confidential: false,
    municipality: '915',
    street: 'Niittyharjunkatu 21',
    postalCode: '78300',
    lat: 62.3079,
    lon: 27.9011,
    arrival: {
      fi: prose`Salin ovi on koulun takana, parkkipaikan puolella. Ovi on auki vartin ennen alkua, ja sen jälkeen
        soita ovessa olevaan numeroon. Sisäpelikengät eivät ole pakolliset, sukkasillakin pärjää.`,
      sv: prose`Dörren till salen finns bakom skolan, vid parkeringen. Den är öppen från en kvart före start, sedan
        ringer du numret på dörren. Inneskor behövs inte, det går bra i strumplästen.`,
      en: prose`The gym door is behind the school, on the car park side. It is open from a quarter of an hour before;
        after that, call the number on the door. Indoor shoes are optional, socks will do.`,
    },
    accessibility: {
      stepFree: true,
      accessibleToilet: true,
      pramParking: false,
      babyChanging: false,
      hearingLoop: false,
      nearBusStop: true,
    },
  },
  {
    slug: 'ps-kirjasto-leppavirta',
    name: {
      fi: 'Leppävirran kirjasto, Lukusali',
      sv: 'Leppävirta bibliotek, läsesalen',
      en: 'Leppävirta Library, reading room',
    },
    kind: 'library',
    organisation: 'ps-keski-savon-kunnat',
    confidential: false,
    municipality: '420',
    street: 'Kirjurinkuja 3',
    postalCode: '79100',
    lat: 62.4921,
    lon: 27.7869,
    arrival: {
      fi: prose`Lukusali on kirjaston perällä, lehtihyllyjen takana. Iltaisin pääovi on lukossa, mutta Sirpa päästää
        sinut sisään sivuovesta. Jos joku tuttu tulee vastaan, olet vain palauttamassa kirjaa.`,
      sv: prose`Läsesalen ligger längst in i biblioteket, bakom tidningshyllorna. På kvällarna är huvuddörren låst,
        men Sirpa släpper in dig genom sidodörren. Möter du någon bekant är du bara där för att lämna en bok.`,
      en: prose`The reading room is at the back of the library, behind the newspaper shelves. In the evening the main
        door is locked, but Sirpa lets you in at the side. If you meet a neighbour, you came to return a book.`,
    },
    accessibility: {
      stepFree: true,
      accessibleToilet: true,
      pramParking: true,
      babyChanging: false,
      hearingLoop: true,
      nearBusStop: false,
    },
  },
  {
    slug: 'ps-seurakuntatalo-iisalmi',
    name: {
      fi: 'Kirkkorannan seurakuntatalo, Iisalmi',
      sv: 'Församlingshemmet Kirkkoranta, Idensalmi',
      en: 'Kirkkoranta Parish Hall, Iisalmi',
    },
    kind: 'parish-hall',
    organisation: 'ps-seurakunnat',
    confidential: false,
    municipality: '140',
    street: 'Veneenpohjantie 15',
    postalCode: '74120',
    lat: 63.5629,
    lon: 27.1958,
    arrival: {
      fi: prose`Tule rannan puolelta lasiovesta, kirkon puoleinen ovi on iltaisin kiinni. Takkahuone on heti
        oikealla. Autolle löytyy paikka kentän laidalta.`,
      sv: prose`Kom in genom glasdörren mot stranden, dörren mot kyrkan är stängd på kvällarna. Brasrummet ligger
        genast till höger. Bilen får plats i kanten av planen.`,
      en: prose`Use the glass door on the lake side; the one facing the church is shut in the evening. The fireside
        room is straight to your right. You can park along the edge of the field.`,
    },
    accessibility: {
      stepFree: true,
      accessibleToilet: true,
      pramParking: true,
      babyChanging: true,
      hearingLoop: true,
      nearBusStop: false,
    },
  },
  {
    slug: 'ps-seurakuntatalo-suonenjoki',
    name: {
      fi: 'Mansikkamäen seurakuntakoti, Suonenjoki',
      sv: 'Församlingshemmet Mansikkamäki, Suonenjoki',
      en: 'Mansikkamäki Parish Home, Suonenjoki',
    },
    kind: 'parish-hall',
    organisation: 'ps-seurakunnat',
    confidential: false,
    municipality: '778',
    street: 'Ahomansikantie 8',
    postalCode: '77600',
    lat: 62.6271,
    lon: 27.1164,
    arrival: {
      fi: prose`Seurakuntakoti on keltainen puutalo, ja keittiön tuoksu opastaa perille. Sisään tullaan keittiön
        puolelta, jossa on ramppi. Rautatieasemalta kävelee kymmenen minuuttia.`,
      sv: prose`Församlingshemmet är ett gult trähus, och doften från köket visar vägen. Man kommer in via köket, där
        det finns en ramp. Från järnvägsstationen går man på tio minuter.`,
      en: prose`The parish home is a yellow wooden house, and the smell of cooking shows the way. Come in on the
        kitchen side, where there is a ramp. It is a ten-minute walk from the railway station.`,
    },
    accessibility: {
      stepFree: true,
      accessibleToilet: true,
      pramParking: true,
      babyChanging: true,
      hearingLoop: false,
      nearBusStop: true,
    },
  },
  {
    slug: 'ps-setlementtitalo-kuopio',
    name: {
      fi: 'Kaislarannan talo, Kuopio',
      sv: 'Kaislaranta-huset, Kuopio',
      en: 'Kaislaranta House, Kuopio',
    },
    kind: 'other',
    organisation: 'ps-setlementti',
    confidential: false,
    municipality: '297',
    street: 'Rantaheinänkatu 18',
    postalCode: '70110',
    lat: 62.8889,
    lon: 27.6864,
    arrival: {
      fi: prose`Talossa on yhtä aikaa kuoroa, kielikurssia ja kerhoja, joten kukaan ei tiedä, minne olet menossa.
        Aulassa päivystää vapaaehtoinen, jolla on oranssi kaulanauha. Kysy häneltä huoneen numeroa, muuta ei tarvitse
        sanoa.`,
      sv: prose`I huset pågår kör, språkkurser och klubbar på samma gång, så ingen vet vart du är på väg. I aulan
        sitter en frivillig med orange band runt halsen. Fråga efter rummets nummer, mer behöver du inte säga.`,
      en: prose`Choir, language classes and clubs all share the house, so nobody knows where you are heading. A
        volunteer with an orange lanyard sits in the lobby. Ask for the room number; you need not say more.`,
    },
    accessibility: {
      stepFree: true,
      accessibleToilet: true,
      pramParking: true,
      babyChanging: true,
      hearingLoop: true,
      nearBusStop: true,
    },
  },
  {
    slug: 'ps-maitotupa-kuopio',
    name: { fi: 'Maitotupa, Kuopio', sv: 'Maitotupa, Kuopio', en: 'Maitotupa, Kuopio' },
    kind: 'association-room',
    organisation: 'ps-maitopiste',
    confidential: false,
    municipality: '297',
    street: 'Tinakannunkatu 7 C',
    postalCode: '70100',
    lat: 62.8976,
    lon: 27.6811,
    arrival: {
      fi: prose`Maitotupa on C-rapussa, summeri on rinnan korkeudella vasemmalla. Hissiin mahtuvat kaksosten vaunut,
        olemme kokeilleet. Huoneessa on sohvia, tyynyjä ja aina vesikannu.`,
      sv: prose`Maitotupa ligger i trapp C, summern sitter till vänster i brösthöjd. Tvillingvagnen ryms i hissen,
        det har vi prövat. I rummet finns soffor, kuddar och alltid en kanna vatten.`,
      en: prose`Maitotupa is on staircase C; the buzzer is on the left at chest height. A twin pram fits in the lift,
        we have tried. The room has sofas, cushions and always a jug of water.`,
    },
    accessibility: {
      stepFree: true,
      accessibleToilet: false,
      pramParking: true,
      babyChanging: true,
      hearingLoop: false,
      nearBusStop: true,
    },
  },
  {
    slug: 'ps-oma-ovi-kuopio',
    name: {
      fi: 'Paikka, jota ei julkaista, Kuopio',
      sv: 'Plats som inte offentliggörs, Kuopio',
      en: 'A place that is not published, Kuopio',
    },
    kind: 'other',
    organisation: 'ps-setlementti',
    confidential: true,
    municipality: '297',
    arrival: {
      fi: prose`Ohjaaja kertoo osoitteen sinulle puhelimessa. Sovitte ajan niin, ettei kukaan muu odota ovella.`,
      sv: prose`Gruppledaren berättar adressen för dig per telefon. Ni kommer överens om en tid då ingen annan väntar
        vid dörren.`,
      en: prose`The group leader tells you the address on the phone. You agree a time when nobody else is waiting at
        the door.`,
    },
    accessibility: {
      stepFree: true,
      accessibleToilet: true,
      pramParking: false,
      babyChanging: false,
      hearingLoop: false,
      nearBusStop: true,
    },
  },
]
