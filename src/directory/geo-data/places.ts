/**
 * Names by which people call areas besides the municipalities' own names: regions, districts, former municipalities,
 * nicknames. A name of a part of one municipality leads to that municipality; a region leads to all of its own.
 * Sources: regions and sub-regions of 2026 from Statistics Finland (CC BY 4.0) through rOpenGov geofi; villages checked
 * against the postal codes of the Finnish service catalogue (vrk-kpa/ptv-releases, MIT); districts, former
 * municipalities and nicknames are common knowledge.
 */
import { municipalities } from './municipalities.ts'
import type { Place } from './shape.ts'

/** Regions (maakunnat) as people call them, each with the statistical regions it covers. */
const regions = `
Uusimaa, Nyland = Uusimaa
Varsinais-Suomi, Egentliga Finland, Southwest Finland = Varsinais-Suomi
Satakunta = Satakunta
Kanta-Häme, Egentliga Tavastland = Kanta-Häme
Päijät-Häme, Päijänne-Tavastland = Päijät-Häme
Häme, Tavastland = Kanta-Häme, Päijät-Häme
Pirkanmaa, Birkaland = Pirkanmaa
Kymenlaakso, Kymmenedalen = Kymenlaakso
Etelä-Karjala, Södra Karelen, South Karelia = Etelä-Karjala
Pohjois-Karjala, Norra Karelen, North Karelia = Pohjois-Karjala
Karjala, Karelen, Karelia = Etelä-Karjala, Pohjois-Karjala
Etelä-Savo, Södra Savolax, South Savo, E-Savo, Eloisa, Essote = Etelä-Savo
Pohjois-Savo, Norra Savolax, North Savo, P-Savo = Pohjois-Savo
Savo, Savonmaa, Savolax, Savonia = Etelä-Savo, Pohjois-Savo
Itä-Suomi, Östra Finland, Eastern Finland = Etelä-Savo, Pohjois-Savo, Pohjois-Karjala
Keski-Suomi, Mellersta Finland, Central Finland, K-Suomi = Keski-Suomi
Etelä-Pohjanmaa, Södra Österbotten, South Ostrobothnia = Etelä-Pohjanmaa
Pohjanmaa, Österbotten, Ostrobothnia = Pohjanmaa
Rannikko-Pohjanmaa, Svenska Österbotten = Pohjanmaa
Keski-Pohjanmaa, Mellersta Österbotten, Central Ostrobothnia = Keski-Pohjanmaa
Pohjois-Pohjanmaa, Norra Österbotten, North Ostrobothnia = Pohjois-Pohjanmaa
Kainuu, Kajanaland = Kainuu
Lappi, Lapinmaa, Lappland, Lapland = Lappi
Pohjois-Suomi, Norra Finland, Northern Finland = Pohjois-Pohjanmaa, Kainuu, Lappi
Ahvenanmaa, Åland, Åland Islands = Ahvenanmaa
`

/** Smaller areas, by municipality codes. */
const subregions = `
pääkaupunkiseutu, pk-seutu, pks, huvudstadsregionen, capital region, Helsinki region = 049 091 092 235
Keski-Uusimaa, Mellersta Nyland = 106 186 505 543 611 858
Länsi-Uusimaa, Västra Nyland, Västnyland = 049 078 149 224 235 257 444 710 755 927
Itä-Uusimaa, Östra Nyland, Östnyland = 018 407 434 504 616 638 753
Mikkelin seutu, Mikkelin alue, Mikkelin suunta, S:t Michelsregionen = 097 213 491 507 623
Savonlinnan seutu, Savonlinnan alue, Itä-Savo, Nyslottsregionen = 046 681 740 768
Pieksämäen seutu, Pieksämäen alue = 178 593
Kuopion seutu, Kuopion alue, Kuopioregionen = 297 749
Koillis-Savo = 204 297 687 857
Sisä-Savo = 686 778 844 921
Ylä-Savo, Iisalmen seutu = 140 239 263 402 595 762 925
Varkauden seutu, Keski-Savo, Soisalo = 171 420 915
Jyväskylän seutu, Jyväskylän alue, Jyväskyläregionen = 077 179 410 500 592 850 892
Äänekosken seutu, Äänekosken alue = 275 992
Saarijärven-Viitasaaren seutu, pohjoinen Keski-Suomi = 216 226 256 265 312 601 729 931
Jämsän seutu = 182
Keuruun seutu = 249 495
Joutsan seutu = 172 435
Joensuun seutu = 090 146 167 176 276 309 426 607
Pielisen Karjala = 422 541
Keski-Karjala = 260 707 848
Tampereen seutu, Tammerforsregionen, Tampere region = 108 211 418 536 562 604 635 837 922 980
Turun seutu, Åboregionen, Turku region = 202 423 481 503 529 538 577 680 704 738 853
Turunmaa, Åboland = 322 445
Oulun seutu, Uleåborgsregionen, Oulu region = 072 244 425 436 494 564 859
Lahden seutu, Lahtisregionen = 016 081 098 111 142 316 398 560 576 781
Porin seutu = 079 102 271 484 531 608 609 783 886
Rauman seutu = 050 051 684 783
Vaasan seutu, Vasaregionen = 280 399 475 499 905 946
Pietarsaaren seutu, Jakobstadsregionen, Jakobstadsnejden = 288 440 598 599 893
Suupohjan rannikkoseutu, Sydösterbotten = 231 287 545
Seinäjoen seutu = 145 152 233 301 408 743
Kokkolan seutu, Karlebyregionen = 217 272
Lappeenrannan seutu = 405 416 441 739 831
Imatran seutu = 153 580 689 700
Kotkan-Haminan seutu, Kotkan seutu = 075 285 489 624 935
Kajaanin seutu = 205 578 697 765
Rovaniemen seutu = 683 698
Kemi-Tornio, Meri-Lappi = 240 241 751 845 851
Tunturi-Lappi = 047 261 273 498
Koillismaa = 305 832
Vakka-Suomi = 304 400 631 833 895 918
Porvoon seutu, Borgånejden = 018 504 616 638
`

/** Districts, villages and former municipalities; `*` as in postal-places.ts. */
const districts = `
491 Anttola, Haukivuori, Ristiina, Suomenniemi, Mikkelin maalaiskunta, Mikkelin mlk, Otava*, Otavan taajama, Hiirola, Kalvitsa, Vanhamäki, Lähemäki, Rantakylä, Tuppurala, Siekkilä, Laajalampi, Peitsari, Oravinmäki, Emola, Rouhiala, Kalevankangas, Saksala, Moisio, Kirjala, Tikanpelto, Karila, Nuijamies*, Lehmuskylä, Rokkala, Visulahti, Karkialampi, Launiala, Urheilupuisto*, Kattilansilta
740 Kerimäki, Punkaharju, Savonranta, Oravi, Nojanmaa, Pihlajaniemi, Kellarpelto, Nätki, Miekkoniemi, Talvisalo, Haapasalo, Mertala, Kyrönniemi, Laitaatsalmi, Aholahti, Inkerinkylä, Pääskylahti, Moinsalmi, Sääminki
593 Pieksänmaa, Jäppilä, Virtasalmi, Naarajärvi, Haapakoski, Siikamäki, Partaharju, Kontiopuisto, Tahiniemi, Hiekanpää, Pieksämäen maalaiskunta
507 Pertunmaa, Kuortti, Kuortin seutu
046 Ihamaniemi
178 Vuorenmaa, Koikkala
213 Luusniemi, Läsäkoski
297 Nilsiä, Juankoski, Maaninka, Karttula, Vehmersalmi, Riistavesi, Muuruvesi, Säyneinen, Syvänniemi, Tahko, Tahkovuori, Kurkimäki, Hiltulanlahti, Petonen, Neulamäki, Puijonlaakso, Puijonlakso, Rypysuo, Päiväranta, Saaristokaupunki, Särkiniemi, Haapaniemi, Niirala, Männistö, Linnanpelto, Kelloniemi, Särkilahti, Jynkkä, Levänen*, Kettulanlahti, Inkilänmäki, Länsi-Puijo, Pitkälahti, Matkus, Melalahti, Lehtoniemi, Rautaniemi, Litmanen, Vehmasmäki
749 Vuorela*, Toivala, Kasurila, Harjamäki, Räimä, Pöljä*, Hamula, Kuuslahti, Jännevirta, Ahmo*
915 Kuoppakangas, Kommila, Päiviönsaari, Taulumäen alue, Luttila, Puurtila, Könönpelto, Häyrilä, Kangaslampi, Joutsenlahti, Kopolanniemi, Repokangas, Lehtoniemen alue
140 Peltosalmi, Runni, Soinlahti, Kihlovirta, Kirkonsalmi, Sourunsalo, Luuniemi, Iisalmen maalaiskunta
402 Varpaisjärvi, Alapitkä, Nerkoo
420 Sorsakoski, Kotalahti, Oravikoski
762 Sukeva, Sonkakoski
778 Iisvesi, Lempyy
171 Huutokoski, Kuvansi, Kolma*
857 Tuusjärvi
179 Korpilahti, Säynätsalo, Jyväskylän maalaiskunta, Jyväskylän mlk, Palokka, Vaajakoski, Tikkakoski, Puuppola, Vesanka, Jyskä, Tikkala, Kuohu*, Kuokkala, Huhtasuo, Keltinmäki, Kortepohja, Halssila, Lohikoski, Mäki-Matti, Kypärämäki, Myllyjärvi, Rautpohja, Savela, Keljo, Keljonkangas, Ristikivi, Kangasvuori, Taulumäki, Seppälänkangas, Mannila, Viitaniemi, Nisula, Lutakko, Äijälänranta, Nenäinniemi, Ristonmaa, Ylistönmäki, Aittorinne, Kukkumäki, Mattilanpelto, Tourula, Laajavuori, Eerolanmäki, Haapalahti, Oravasaari, Leppälahti
992 Suolahti, Sumiainen, Konginkangas, Äänekoivisto, Hietama, Liimattala, Honkola, Suojarinne
182 Jämsänkoski, Halli*, Kuorevesi, Koskenpää, Längelmäki, Kaipola, Himos, Länkipohja
410 Leppävesi, Lievestuore, Vihtavuori, Vehniä*, Laukaan kirkonkylä, Valkola
500 Kinkomaa, Niittyaho, Isolahti
249 Haapamäki, Pihlajavesi
729 Pylkönmäki, Kolkanlahti, Mahlu
172 Leivonmäki, Rutalahti
077 Niemisjärvi, Hankasalmen asema
592 Kintaus
850 Ruuhimäki
275 Sirkkamäki
091 Kallio*, Vuosaari, Kontula, Itäkeskus, Malmi*, Haaga, Pasila, Munkkiniemi, Lauttasaari, Kannelmäki, Malminkartano, Jakomäki, Herttoniemi, Mellunmäki, Pukinmäki, Oulunkylä, Viikki, Laajasalo, Maunula, Pihlajamäki, Töölö, Kulosaari, Roihuvuori, Puistola, Kamppi, Böle, Nordsjö, Hertonäs, Drumsö
049 Leppävaara, Tapiola, Matinkylä, Espoonlahti, Kivenlahti, Olari, Kauklahti, Suvela, Soukka, Alberga, Hagalund, Mattby, Esboviken
092 Tikkurila, Myyrmäki, Korso, Koivukylä, Hakunila, Martinlaakso, Hiekkaharju, Rekola, Havukoski, Kivistö, Dickursby, Myrbacka
837 Hervanta, Kaleva*, Tesoma, Kaukajärvi, Linnainmaa, Pispala, Lielahti, Lentävänniemi, Annala, Amuri, Multisilta, Peltolammi, Teisko
853 Varissuo, Runosmäki, Halinen, Lauste, Pansio, Perno, Nummenmäki, Skanssi, Hirvensalo, Räntämäki, Jyrkkälä, Paattinen
564 Haukipudas, Kiiminki, Oulunsalo, Yli-Ii, Ylikiiminki, Kaukovainio, Rajakylä, Tuira, Kaakkuri, Ritaharju, Pateniemi, Maikkula, Puolivälinkangas, Myllyoja
167 Eno*, Pyhäselkä, Kiihtelysvaara, Tuupovaara, Hammaslahti, Rantakylän lähiö, Karsikko, Noljakka, Utra
710 Tammisaari, Ekenäs, Karjaa*, Karis, Pohjankuru, Skuru
153 Vuoksenniska, Imatrankoski
398 Nastola, Mukkula, Liipola, Launeen alue
109 Hauho, Lammi*, Renko, Tuulos, Kalvola, Iittala
734 Perniö, Halikko, Kiikala, Suomusjärvi, Särkisalo, Kuusjoki, Muurla
`

/** Nicknames, short forms and spoken or dialect forms. */
const nicknames = `
491 Mikkel, Mikkelli, St Michel, Sankt Michel, Sankt Mickel
740 Slinna, Savolinna, Nyslot
593 Pieksä, Pieksämä
297 Kuopijo, Kuopijoo, Kuopijjoo, Kpo
749 Siili*, Siilinjärv
915 Warkaus
140 Iisalami, Ijjalami
179 Jkl, Jykylä, Jyväskyl
992 Äänekosk
931 Viitasaar
091 Hki, Hesa, Stadi, Helsinfors
049 Espo
837 Tre, Manse, Nääsville
853 Tku
167 Jns, Jonesuu
405 Lpr, Lappee
109 Hml
698 Roi, Rollo, Rovaniem
743 Sjk, Seinäjok
905 Wasa
598 Jeppis
106 Hyvis*
857 Tuusniem
402 Lapinlaht
`

const codesIn = (names: string) => {
  const wanted = names.split(', ')
  return municipalities.filter(({ region }) => wanted.includes(region)).map(({ code }) => code)
}

const linesOf = (text: string) => text.trim().split('\n')

function readArea(line: string, codesOf: (rest: string) => string[]): Place {
  const [names = '', rest = ''] = line.split(' = ')
  return { names: names.split(', '), municipalities: codesOf(rest) }
}

/** One place a name, since a star belongs to a name and not to the line. */
function readParts(line: string): Place[] {
  const code = line.slice(0, 3)
  const names = line.slice(4).split(', ')
  return names.map((name) => ({
    names: [name.replace('*', '')],
    municipalities: [code],
    ordinary: name.endsWith('*'),
  }))
}

export const regionPlaces: readonly Place[] = [
  ...linesOf(regions).map((line) => readArea(line, codesIn)),
  ...linesOf(subregions).map((line) => readArea(line, (codes) => codes.split(' '))),
]
export const districtPlaces: readonly Place[] = linesOf(districts).flatMap(readParts)
export const nicknamePlaces: readonly Place[] = linesOf(nicknames).flatMap(readParts)
