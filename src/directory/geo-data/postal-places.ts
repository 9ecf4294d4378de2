/**
 * Villages and districts whose name stands in a postal address, one set of municipalities a line.
 * A name with `*` is also an ordinary word or a family name: it is a place only when capitalised or in a local case
 * beside a word such as "asun". Names that would mislead even then ("neuvola", "rauha") are left out.
 * Source: postal codes of the Finnish service catalogue's public releases (vrk-kpa/ptv-releases, MIT), municipality
 * codes of 2026 through rOpenGov geofi (Statistics Finland, CC BY 4.0).
 */
import type { Place } from './shape.ts'

const lines = `
005 Haukkala, Hernesmaa, Hoisko, Koskenvarsi, Kurejoki, Lehtimäki, Levijoki, Luoma-Aho*, Länsikylä, Menkijärvi, Möksy, Paalijärvi, Saukonkylä, Sissala*
009 Kähtävä, Talus
010 Hakojärvi, Kattelus*, Kuivaskylä, Kätkänjoki, Niinimaa, Pahajoki, Rantatöysä, Ritola*, Sapsalampi, Seinäjärvi, Sulkavankylä, Sydänmaa, Sääskiniemi, Taipalus, Tuuri*, Töysä
016 Iso-Äiniö, Kalkkinen, Kurhila, Pietilä*, Urajärvi, Vesivehmaa, Viitaila, Vähimaa, Vääksy
018 Huuvari, Juornaankylä, Monninkylä, Onkimaa, Tiilää, Vakkola
035 Fiskö, Jurmo, Torsholma, Åva
046 Ihamaniemi, Karvila, Simanala
047 Karesuvanto, Kilpisjärvi, Kuttanen, Leppäjärvi, Nunnanen, Palojoensuu, Peltovuoma, Vuontisjärvi
050 Harola, Hinnerjoki, Honkilahti, Kauttua, Kiukainen, Mannila, Panelia
051 Luvia, Peränkylä
052 Kautiainen, Kuoppa-Aho*, Särkilä, Vasikka-Aho*
060 Emkarby, Godby, Pålsböle, Tjudö
061 Koijärvi, Matku, Savijoki
069 Kuona*, Oksava, Parkkila*, Tulppo
071 Karhukangas, Karsikas, Kytökylä, Mieluskylä, Vatjusjärvi
074 Kanala*, Karvonen*
075 Husula, Kannusjärvi, Metsäkylä, Mäntlahti, Onkamaa, Paijärvi, Poitsila, Pyhältö, Reitkalli, Sivatti, Vehkajoki
077 Hannula*, Niemisjärvi, Ristimäki, Sauvamäki, Säkinmäki, Veneranta
078 Hangonkylä, Hangöby, Lappohja, Lappvik
081 Kalhonkylä, Koitti*, Lepsala, Murakka, Pohela, Putkijärvi
082 Katinala, Lepaa, Parola, Parolannummi, Pekola, Tyrväntö, Vuohiniemi
086 Hikiä*, Mommila, Oitti, Ryttylä, Turkhauta
090 Etelä-Petruma, Karvionkanava, Palokki, Sarvikumpu, Suuraho*, Uusi-Valamo, Varistaipale, Vihtari
091 Riksdagen
097 Kuitula, Syväsmäki, Tuukkala
098 Herrala, Hämeenkoski, Kalliola, Kukkila, Kutajärvi, Manskivi, Messilä, Paimela, Tennilä*
102 Huhtamo, Rutava, Sampu, Suttila, Vampula
103 Venäjänkangas
105 Karhuvaara, Moisiovaara
108 Haukijärvi, Herttuala, Jumesniemi, Kaipio, Kyröskoski, Lavajärvi, Osara*, Sasi*, Simuna, Vesajärvi
109 Alvettula, Eteläinen, Evo, Hauho, Hietoinen, Iittala, Iso-Evo, Kaloinen, Lammi, Leteensuo, Lukana*, Renko, Rimmilä, Ronni, Sappee, Torvoila, Tuulos
111 Lusi*, Myllyoja, Paaso, Syrjäkoski, Vierumäki
139 Hyryoja, Kuivaniemi, Oijärvi, Olhava, Yli-Olhava
140 Hernejärvi, Kotikylä, Kurenpolvi, Pörsänmäki, Runni
142 Haapa-Kimola, Hiisiö, Huutotöyry, Kausala, Kymentaka, Lyöttilä, Mankala, Perheniemi, Sääskjärvi
143 Kilvakkala, Kovelahti, Luhalahti, Riitiala, Röyhiö, Sisättö*, Tevaniemi
145 Huissi, Koskenkorva, Munakka, Nopankylä, Pojanluoma, Tuomikylä
146 Haukivaara, Huhus, Kivilahti, Käenkoski, Lehtovaara*, Marjovaara, Maukkula, Möhkö, Naarva, Sonkaja, Tokrajärvi, Tyrjänsaari
148 Ivalo, Kaamanen, Lemmenjoki, Nellim, Näätämö, Saariselkä, Sevettijärvi
149 Barösund, Degerby, Fagervik, Ingå St, Päivölä, Solberg, Tähtelä, Täkter
151 Heikkilänjoki, Kodesjärvi, Kärjenkoski, Vanhakylä, Villamo
152 Lehmäjoki, Orisberg, Orismala, Tervajoki
165 Harviala, Jokimaa, Leppäkoski, Tervakoski, Turenki, Vähikkälä
167 Ahveninen, Eno*, Haapalahti, Hammaslahti, Heinävaara, Hoilola, Huhtilampi, Keskijärvi*, Kiihtelysvaara, Kinnasniemi, Kokinvaara, Kovero*, Kuismavaara, Louhioja, Luhtapohja, Luutalahti, Mannervaara, Niittylahti, Oskola, Paukkaja, Pirttiaho, Reijola, Revonkylä, Sarvinki, Suhmura, Tuupovaara, Uimaharju, Ukkola, Uskali, Öllölä
169 Latovainio, Minkiö, Vaulammi
170 Gottby
171 Huutokoski, Kaitainen, Kerisalo, Kolma, Kuvansi, Lahnalahti, Maavesi, Savuniemi
172 Havumäki, Kivisuo, Leivonmäki, Mieskonmäki, Pappinen, Rutalahti
176 Ahmovaara, Kajoo, Nunnanlahti, Paalasmaa, Polvela, Tuopanjoki, Vihtasuo
177 Korkeakoski, Lyly*, Pirttikangas, Salokunta
178 Hatsola, Härkälä, Koikkala, Kuosmala, Lauteala, Maivala, Narila, Nuutilanmäki, Paatela, Risulahti, Vuorenmaa
179 Haapaniemi, Jyskä, Korpilahti, Kuikka*, Kuohu*, Leppälahti, Moksi, Oittila, Oravasaari, Palokka, Putkilahti, Puuppola, Saakoski, Säynätsalo, Tikkakoski, Vaajakoski, Vesanka
179,848 Tikkala
181 Suurimaa
182 Haavisto*, Halli*, Juokslahti, Jämsänkoski, Kaipola, Koskenpää, Kuorevesi, Pihlaisto
182,562 Längelmäki
186 Haarajoki, Nummenkylä
202 Kuusisto*, Littoinen, Piikkiö, Piispanristi
204 Kortteinen*, Luikonlahti, Niinivaara, Sivakkavaara
205 Jormua, Kuluntalahti, Linnantaus, Nakertaja, Otanmäki, Paltaniemi, Salmijärvi, Vuolijoki
208 Hillilä*, Himanka, Rahja, Rautio*, Tynkä*, Typpö
211 Kuhmalahti, Pikonlinna, Raikku, Ruutana*, Sahalahti, Suinula, Tohkala, Vehkajärvi
213 Hännilä, Kaihlamäki, Koivula*, Kutemajärvi, Levä*, Luusniemi, Läsäkoski, Synsiö, Tahkomäki, Vuojalahti
214 Ala-Honkajoki, Hapuoja, Honkajoki, Lauhala, Lohikko, Niinisalo, Vatajankoski, Venesjärvi, Veneskoski, Vihteljärvi
216 Kannonjärvi
217 Eskola*, Yli-Kannus
224 Uusitalo*
226 Humppi, Kangasaho, Kiminki, Rantakylä, Vahanka, Vastinki
230 Alkkia, Kantti*, Karviankylä, Sarvela, Suomijärvi
232 Hyyppä*, Ikkeläjärvi, Juonikylä, Kainasto, Kyrönlatva, Luomankylä, Nummijärvi, Nummikoski, Päntäne
233 Ekola, Hirvijoki, Huhmarkoski, Jylhä*, Kangasto, Kortesjärvi, Kosolankylä, Peltotupa, Perkiömäki, Pernaa*, Pirttinen, Purmojärvi, Rintakangas, Rintala*, Voltti*, Ylihärmä
236 Köyhäjoki
239 Kuusela*, Petäjäkylä, Porttila, Tossavanlahti
241 Itäkoski, Lautiosaari, Liedakkala, Maula
249 Asunta, Haapamäki, Huttula, Katajamäki, Pihlajavesi, Pohjoisjärvi, Riiho
250 Linnankylä
256 Muhola, Saarensalmi
257 Bobäck, Evitskog, Jorvas, Kantvik, Kylmälä, Lapinkylä*, Lappböle, Luoma*, Masaby, Masala*, Obbnäs, Oitbacka, Oitmäki, Pickala, Pikkala, Sarvvik, Sundsberg, Upinniemi, Veikkola
260 Haarajärvi, Heinoniemi, Hummovaara, Juurikka, Kesälahti, Kiteenlahti, Närsäkkälä, Puhos, Purujärvi, Suurikylä, Tolosenmäki, Villala
261 Alakylä, Hanhimaa, Hormakumpu, Jeesiöjärvi, Kaukonen, Kelontekemä, Kiistala, Kuivasalmi, Köngäs*, Lompolo, Pokka*, Pulju*, Raattama, Rauhala*, Rautusjärvi, Tepasto, Tepsa
263 Aittojärvi, Heinäkylä, Honkaranta*, Kalliokylä, Koppeloharju, Myllyniemi, Niemiskylä, Rapakkojoki, Remeskylä, Sulkavanjärvi, Tihilänkangas
265 Lokakylä, Sompala
271 Kauvatsa, Korkeaoja, Peipohja, Riste
272 Ala-Viirre, Karhi*, Kälviä, Lohtaja, Marinkainen, Rahkonen*, Ruotsalo, Ullava, Yli-Ullava, Öja
273 Kurtakko, Pasmajärvi, Ruokojärvi, Saaripudas, Sieppijärvi, Vaattojärvi, Venejärvenkylä, Ylläsjärvi, Äkäsjoensuu, Äkäslompolo
275 Hytölä, Istunmäki, Sirkkamäki
276 Jakokoski, Katajaranta, Kontioniemi, Kontioranta, Lehmo, Lehtoi, Mönni, Onttola, Paihola, Romppala
280 Harrström, Korsbäck*, Molpe, Taklax
285 Huruksela, Juurikorpi, Tavastila
286 Ahvio, Anjala, Elimäki, Enäjärvi, Harju*, Hasula, Hillosensalmi, Huhdasjärvi, Inkeroinen, Jaala*, Kaipiainen, Keltakangas, Kimola, Koria*, Kuusankoski, Liikkala, Löytty, Muhniemi, Myllykoski, Oravala, Pilkanmaa, Ratula, Raussila, Ruotila, Saaramaa, Sairaalamäki, Savero, Selänpää, Sippola, Tirva, Tuohikotti, Ummeljoki, Utti, Valkeala, Vekaranjärvi, Verla, Voikkaa, Vuohijärvi
287 Dagsmark, Härkmeri, Kallträsk, Lappfjärd, Lapväärtti, Metsälä, Sideby, Siipyy, Skaftung, Tjöck, Ömossa
288 Alaveteli, Nedervetil, Småbönders, Teerijärvi, Terjärv
290 Härmänkylä, Iivantiira, Katerma, Kuumu, Lentiira, Ylä-Vieksi
291 Harjunsalmi, Harmoinen, Kylämä, Pihlajakoski, Puukkoinen, Päijälä, Ruolahti
295 Enklinge, Seglinge
297 Ahkionlahti, Airaksela, Haatala, Haluna*, Hiltulanlahti, Hirvilahti, Itä-Karttula, Juankoski, Kaislastenlahti, Karttula, Kinnulanlahti, Kortejoki, Kurkimäki, Kurolanlahti, Käärmelahti, Lammasaho, Leinolanlahti, Litmaniemi, Losomäki, Maaninka, Mustinlahti, Muuruvesi, Nilsiä, Pajulahti, Palonurmi, Pieksänkoski, Pulkonkoski, Riistavesi, Räsälä, Saarinen*, Salonkulma, Siikajärvi, Syvänniemi, Säyneinen, Tahkovuori, Tavinsalmi, Tuovilanlahti, Varpasmaa, Vartiala, Vehmersalmi, Viitaniemi, Västinniemi
300 Lentilä, Leppälänkylä, Löyä, Mäyry, Rantala*, Ruona, Salmi*
301 Ala-Valli, Hakko, Hirvijärvi, Ilvesjoki, Jalasjärvi, Jalasto, Jokipii, Jurva, Koskue, Lohiluoma, Luopa*, Luopajärvi, Mantila, Mieto*, Myllysalo, Niemenkylä, Närvijoki, Panttila, Pentinmäki, Polvenkylä, Sarvijoki, Tainus, Taivalmaa, Yli-Valli
305 Rukatunturi
309 Kokonvaara, Kuusjärvi, Varislahti
312 Kumpulainen*
316 Järvelä*, Lappila, Mertie
317 Venetpalo
320 Isokylä, Joutsijärvi, Juujärvi, Kallaanvaara, Kostamo, Luusua, Raajärvi, Ryti-Lehtola*, Suomutunturi, Tapionniemi, Vuostimo
322 Björkboda, Dalsbruk, Dragsfjärd, Hiittinen, Hitis, Högsåra, Kasnäs, Kemiö, Kiila*, Kila, Kimito, Mjösund, Nivelax, Rosala, Strömma, Taalintehdas, Vestlax, Vreta, Vänoxa, Västanfjärd
398 Mäkelä, Nastola, Okkeri, Ruuhijärvi, Uusikylä, Villähde
399 Haapala*, Jakkula, Jukaja, Ruto
400 Soukainen, Suontaka
402 Alapitkä, Korpijärvi, Lukkarila, Mäntylahti, Nerkoo, Pajujärvi, Paloinen, Syvärinpää, Varpaisjärvi
403 Ala-Seppä*, Itäkylä, Karvala, Savonkylä, Tarvola
405 Hujakkala, Joutseno, Konnunsuo, Lampikangas, Nuijamaa, Pulp, Pulsa, Rapattila, Simola, Tiuruniemi, Vainikkala, Ylijärvi*, Ylämaa
407 Heikinkylä, Hindersby, Ingermaninkylä, Ingermansby, Kimonkylä, Lindkoski, Pockar, Porlammi, Porlom, Pukaro
408 Hellanmaa, Hirvikylä, Karhunkylä, Kauhajärvi, Lakaluoma, Mustamaa, Mäki-Paavola*, Ruha, Tiistenjoki, Ylikylä
410 Kuusa, Laukkavirta, Leppävesi, Lievestuore, Valkola, Vehniä*, Vihtavuori, Äijälä*
416 Kotimäki, Kuukanniemi
420 Itä-Soisalo, Konnuslahti, Kotalahti, Kurjala, Moninmäki, Niinimäki, Näädänmaa, Oravikoski, Paukarlahti, Puponmäki, Saamaiskylä, Sorsakoski, Timola, Tuppurinmäki, Valkeamäki
421 Syri, Yli-Lesti
422 Hattuvaara, Jamali, Jongunjoki, Kelvä, Koli, Kylänlahti, Lehmikylä*, Mätäsvaara, Pankajärvi, Pankakoski, Viekijärvi, Vuonisjärvi, Vuonislahti
423 Ilmarinen, Tarvasjoki, Vanhalinna, Yliskulma
425 Ala-Temmes, Tupos
426 Ahonkylä, Harinjärvi, Kaarnalampi, Kaatamo, Käsämä, Puromäki, Roukalahti, Salokylä, Tutjunniemi, Vaivio, Viinijärvi, Ylämylly
430 Alastaro, Kojonkulma, Kojonperä, Mellilä, Metsäkorpi, Metsämaa, Niinijoki, Orisuo, Tammiainen, Virttaa, Ylhäinen*
433 Jokiniemi, Kormu, Launonen*, Läyliäinen, Pilpala, Räyskälä, Sajaniemi, Topeno, Vojakkala
434 Abborfors, Ahvenkoski, Forsby Såg, Gammelby, Härkäpää, Härpe, Isnäs, Koskenkylän Saha, Kuggom, Kungsböle, Kuninkaankylä, Liljendal, Malmgård, Mickelspiltom, Pernaja, Pernajan Vanhakylä, Pernå, Ruotsinkylä, Ruotsinpyhtää, Skinnarby, Strömfors, Svenskby, Tesjoki, Tessjö, Valko, Valkom
435 Tammijärvi
440 Bosund, Eugmo
441 Kaitjärvi, Kannuskoski, Somerharju, Suo-Anttila*, Taavetti*, Uro
444 Hyönölä, Ikkala, Karjalohja, Koisjärvi, Leppäkorpi, Millola, Nummi*, Pusula, Sammatti, Saukkola
445 Houtskari, Houtskär, Iniö, Kirjala, Korpo, Korpoström, Korppoo, Lielahti Tl, Lielax, Lillandet, Mossala, Nagu, Nauvo, Norrskata, Nötö, Pärnäinen, Pärnäs, Utö
475 Bergö, Långåminne, Petalax, Petolahti, Svarvar, Övermalax
480 Ollila*, Prunkila
481 Askainen, Lemu*
483 Pyhänkoski, Ylipää*
484 Etelämaa, Kuvaskangas, Köörtilä, Pohjansaha, Tuorila
489 Ahomäki, Hurttala, Kalliokoski, Muurikkala, Salo-Miehikkälä, Suur-Miehikkälä
491 Anttola, Hangastenmaa, Harjumaa, Hauhala, Haukivuori, Heimari, Hietanen*, Hiirola, Huuhanaho, Kalvitsa, Kantala, Korpikoski, Kuomiokoski, Majavesi, Norola, Nykälä, Otava*, Pajulankylä, Pellosniemi, Pitkäaho, Rahula, Ristiina, Someenjärvi, Suomenniemi, Vanhamäki, Vitsiälä
494 Jokirinne, Kylmälänkylä, Leppiniemi, Rova
495 Sahrajärvi, Väätäiskylä
498 Kangosjärvi, Kihlanki, Kätkäsuvanto, Pallastunturi, Tapojärvi, Yli-Muonio
499 Björköby, Helsingby, Iskmo, Jungsund, Karperö, Koivulahti, Koskö, Kuni, Kvevlax, Petsmo, Raippaluoto, Replot, Rimal, Singsby, Solf, Sulva, Söderudden, Södra Vallgrund, Tölby, Vassor, Veikars, Veikkaala, Vikby, Västerhankmo, Österhankmo
500 Kinkomaa
503 Hietamäki, Mietoinen
504 Kankböle, Kankkila
505 Hautjärvi, Hirvihaara, Kaukalampi, Levanto, Numminen*, Ohkola, Saarentaus, Sahakylä, Sälinkää, Sääksjärvi
507 Ahvenainen*, Halmeniemi, Hartosenpää, Karankamäki, Koirakivi, Kuortti*, Käävänkylä, Lihavanpää, Mansikkamäki, Mynttilä, Nurmaa, Pankalahti, Pertunmaa, Ruorasmäki, Tuustaipale, Voikoski
508 Kolho*, Kolkki, Mänttä, Pohjaslahti, Vilppula, Ylä-Kolkki
529 Livonsaari, Merimasku, Poikko, Rymättylä, Röölä, Velkua
531 Hormisto, Järvimaa
536 Kulovesi, Linnavuori, Pitkäniemi, Sarkola, Siuro, Tottijärvi
541 Höljäkkä, Karhunpää, Kohtavaara, Mujejärvi, Pajukoski, Petäiskylä, Puukari, Rumo, Saramo, Savikylä, Valtimo*, Ylä-Valtimo
543 Kiljava, Klaukkala, Lepsämä, Luhtajoki, Nukari, Palojoki, Perttula*, Rajamäki, Röykkä
545 Böle, Kalax, Norrnäs, Nämpnäs, Närpes St, Pirttikylä, Pjelax, Pörtom, Rangsby, Töjby, Ylimarkku, Yttermark, Övermark
560 Artjärvi, Heinämaa, Hietana*, Kuivanto, Luhtikylä, Mallusjoki, Niinikoski, Pakaa, Pennala, Villikkala, Virenoja
562 Eräjärvi, Hirsilä, Hoivamäki, Ristakallio, Talviainen, Västilä
563 Annonen, Kilpua, Matkaniva, Petäjäskoski
564 Arkala, Halosenniemi, Haukipudas, Jakkukylä, Jääli, Kiiminki, Kiviniemi, Kontio*, Martinniemi, Oulunsalo, Pahkakoski, Tannila, Varjakka, Yli-Ii, Ylikiiminki
576 Arrakoski, Auttoinen, Kasiniemi, Maakeski, Nyystölä, Torittu, Vesijako
577 Hevonpää, Naskarla, Preitilä, Taatila
578 Kivesjärvi, Kontiomäki, Melalahti, Mieslahti
580 Haapaoja, Kirjavala, Koitsanlahti, Melkoniemi, Mikkolanniemi, Särkisalmi, Tarnala, Uukuniemi
581 Alaskylä, Aureskoski, Kovesjoki, Kuivasjärvi, Lapinneva
583 Aapajärvi, Kairala, Luiro, Pyhätunturi, Saunavaara, Suvanto*
584 Kivikangas, Möttönen*, Oksakoski, Salamajärvi
592 Kintaus, Kuivasmäki, Ylä-Kintaus
593 Haapakoski, Halkokumpu, Hurskaala, Jäppilä, Lamminmäki, Montola, Naarajärvi, Nenonpelto, Paltanen, Partaharju, Pyhitty, Siikamäki, Tihusniemi, Vanaja, Venetmäki, Virtasalmi
595 Jokijärvi, Jylhänkylä, Laukkala, Mäntylä*, Saarela*, Säviä, Säviäntaipale, Vaaraslahti
599 Bennäs, Bäckby, Edsevö, Esse, Forsby, Kolppi, Kållby, Lepplax, Lillby, Nederlappfors, Purmo, Pännäinen, Sundby, Ytteresse, Ähtävä, Överpurmo
601 Alvajärvi, Elämäjärvi, Korppinen, Kärväsjärvi, Muurasjärvi, Peninki
607 Horsmanaho, Hukkala, Kinahmo, Kuorevaara, Martonvaara, Ruvaslahti, Saarivaara, Sotkuma
608 Honkakoski, Tuunajärvi
609 Ahlainen, Kalliala, Lamppi, Lassila*, Lavia, Noormarkku, Söörmarkku, Yli-Putto
611 Halkia, Laukkoski
614 Anetjärvi, Jumisko, Karjalaisenniemi, Kuloharju, Kynsilä, Lehtiniemi, Lohiranta, Maaninkavaara, Mourujärvi, Nolimo, Pernu, Perä-Posio, Ristilä, Sirniö, Suonnankylä, Suorsa*, Säikkä, Tolva
615 Ala-Siurua, Hetejärvi, Iinattijärvi, Ikosenniemi, Jaurakkajärvi, Kokkokylä, Livo*, Pintamo, Puhoskylä, Pärjänsuo, Rytinki*, Sarajärvi, Sotkajärvi, Syöte*, Yli-Siurua
616 Torppi
619 Kanteenmaa, Koskioinen, Oriniemi, Sadonmaa, Vanttila
620 Joukokylä, Kotila*, Puokiovaara, Suolijärvi, Törmänmäki
623 Hurissalo, Ryhälä
624 Broby, Heinlahti, Heinlax, Huutjärvi, Purola, Siltakylä, Svartbäck, Vastila
625 Parhalahti, Pirttikoski, Yppäri
626 Hiidenniemi, Pyhäkumpu, Pyhäsalmi, Vesikoski, Väliaho
630 Ahokylä, Tavastkenkä
631 Ihode, Reila, Santtio
635 Aitoo*, Iltasmäki, Kuohijoki, Kyynärö, Laitikkala, Luopioinen, Puutikkala, Rautajärvi, Salmentaka
636 Auvainen, Haveri*, Karinainen, Kumila, Kyrö, Riihikoski, Uusikartano, Yläne
638 Andersböle, Anttila*, Emsalö, Emäsalo, Gäddrag, Hamari, Hammars, Hindhår, Hinthaara, Illby, Ilola, Jackarby, Jakari, Kaarenkylä, Karsby, Kerkkoo, Kerko, Kråkö, Kullo, Kulloby, Kulloo, Kulloonkylä, Kärrby, Pellinge, Pellinki, Sannainen, Sannäs, Storpellinge, Suurpellinki, Tirmo, Tolkis, Tolkkinen, Voolahti, Vålax
678 Alpua, Arkkukari, Ilveskorpi, Kopsa, Lampinsaari, Lapaluoto, Lasikangas, Lumimetsä, Mattilanperä, Pattijoki, Piehinki, Saloinen, Vihanti
681 Hiltula, Kolkontaipale, Parkumäki, Tuusmäki
683 Impiö, Kelankylä, Kuukasjärvi, Petäjäjärvi, Pohjasperä, Raiskio*, Saariharju, Yli-Simo
684 Kaaro, Kodisjoki, Kolla, Kortela, Lappi, Monnanummi, Unaja, Vasarainen*, Vermuntila, Voiluoto
686 Kerkonjoensuu, Myhinpää, Pakarila, Vaajasalmi
687 Ala-Luosta, Kangaslahti, Pykälikkö, Riitasalo, Ylä-Luosta
689 Laikko, Miettilä, Niska-Pietilä*, Purnujärvi, Simpele
691 Kangaskylä, Köyhänperä, Räisälänmäki
697 Hiisijärvi, Jokikylä
698 Autti, Hirvas*, Jaatila, Juotas, Juuniemi, Kivitaipale, Korvatunturi, Lohiniva, Marrasjärvi, Marraskoski, Meltaus, Misi, Muurola, Nampa, Napapiiri Rovaniemi, Narkaus*, Oikarainen*, Patokoski, Pekkala*, Petäjäinen, Rautiosaari, Saarenkylä, Saari-Kämä, Siika-Kämä, Sinettä*, Sonka, Sulaoja, Taapajärvi, Tennirova, Tiainen*, Totonvaara, Unarin-Luusua, Vanttauskoski, Vikajärvi, Yli-Nampa
700 Kaiturinpää, Pohjalankila, Puntala, Salosaari, Syyspohja, Utula, Virmutjoki, Äitsaari
702 Jäminkipohja, Kekkonen*, Murole, Muroleen Kanava, Mustajärvi, Visuvesi, Väärinmaja, Ylä-Vääri
704 Vahto
707 Nieminen, Oravisalo, Rasivaara
710 Antskog, Billnäs, Bollsta, Bromarv, Dragsvik, Ekenäs, Fiskari*, Fiskars, Grundsjö, Karis, Karjaa*, Kaunislahti, Meltola, Mjölbolsta, Mustio, Pinjainen, Pohjankuru, Skogby, Skuru, Snappertuna, Svartå, Tammisaari, Tenala, Tenhola, Åminnefors
729 Hoikankylä, Häkkilä*, Kalmari*, Kolkanlahti, Kukko*, Lannevesi, Lehtola*, Mahlu, Pylkönmäki, Pääjärvi, Tarvaala
732 Aholanvaara, Ahvenselkä, Hautajärvi, Hirvasvaara, Kallunki*, Kelloselkä, Kotalankylä, Kursu, Naruska, Onkamojärvi, Pahkakumpu, Paloperä, Salmivaara
734 Aijala, Angelniemi, Bjärnå, Finby, Förby, Hajala, Halikko, Kanunki, Kettula, Kiikala, Knaapila, Kotalato, Kruusila, Kuusjoki, Lahnajärvi, Mathildedal, Muurla, Märynummi, Perniö, Pertteli, Raatala, Rekijoki, Suomusjärvi, Särkisalo, Teijo*, Tuohittu, Vartsala, Vaskio, Ylönkylä
736 Ödkarby
738 Karuna*
739 Heituinlahti, Laksiainen, Pettilä, Välijoki
740 Ahvensalmi, Ala-Särkilahti, Haapakallio, Hiukkajoki, Kallislahti, Kerimäki, Kiviapaja, Kulennoinen, Kumpuranta, Louhi*, Makkola, Oravi, Pihlajalahti, Piojärvi, Punkaharju, Putikko, Raikuu*, Ruhvana, Rönkönvaara, Savonranta, Silvola, Säimen, Vuoriniemi
742 Kuosku, Lunkkaus, Ruuvaoja, Tanhua*, Värriö
743 Haapaluoma, Halkosaari, Hanhikoski, Hyllykallio, Isokoski, Isorehto, Kalakoski, Kitinoja, Koura*, Kylänpää, Louko, Nurmo, Pasto, Peräseinäjoki, Untamala, Vuolle*, Ylistaro
747 Leväsjoki, Otamo, Sammi
748 Karinkanta, Luohua, Paavola*, Revonlahti, Ruukki, Saarikoski, Tuomioja
749 Hamula, Harjamäki, Jännevirta, Kuuslahti, Leppäkaarre, Pöljä*, Toivala, Vuorela*
751 Alaniemi, Filpus, Maksniemi, Simoniemi, Tainionjoki, Viantie, Ylikärppä*
753 Box, Kalkkiranta, Kalkstrand, Martinkylä, Mårtensby, Paipis, Paippinen, Söderkulla, Tallmo, Talma, Västerskog
755 Lappers, Sjundeå Kby
758 Aska, Jeesiö, Kelujärvi, Kersilö, Kierinki, Kukasranta, Lokka, Luosto, Moskuvaara, Orakylä, Petkula, Raudanjoki, Riipi*, Sassali, Sattanen, Sattasvaara, Seipäjärvi, Siurunmaa, Syväjärvi, Tankavaara, Torvinen*, Uimaniemi*, Vaalajärvi, Vuojärvi, Vuotso
759 Hautakylä, Keisala, Kukonkylä
761 Hirsjärvi, Häntälä, Pitkäjärvi, Pyöli, Somerniemi, Terttilä, Ylöpirtti
762 Kalliosuo, Koirakoski, Sonkakoski, Sukeva
765 Juurikkalahti, Korholanmäki, Laakajärvi, Maanselkä, Ontojoki, Paakki*, Pohjavaara, Tuhkakylä, Vuokatti
768 Kaartilankoski, Lohilahti, Telakanava
771 Kastelholm
777 Ahjola, Ala-Vuokki, Jumaliskylä, Kaikkonen*, Kianta, Näljänkä, Peranka, Pesiökylä, Piispajärvi, Ruhtinansalmi, Takalo, Vaaranniva, Yli-Vuokki
778 Iisvesi, Lempyy, Suontee
781 Karilanmaa, Liikola, Nikkaroinen*, Nuoramoinen, Onkiniemi, Särkilampi, Valittula
783 Köyliö, Tuiskula, Voitoinen
785 Jaalanka, Jylhämä, Kankari, Liminpuro, Manamansalo, Neittävä, Nuojua, Oterma, Pelsonsuo, Säräisniemi, Veneheitto
790 Tervahauta
791 Kestilä, Laakkola, Leskelä, Mankila, Piippola, Pulkkila, Rantsila, Sipola, Vorna
831 Kyläniemi, Levänen*, Saimaanharju, Solkei, Vehkataipale
832 Inget, Jurmu, Loukusa, Tyrövaara, Vanhala*
834 Eerikkilän Urheiluopisto, Liesjärvi, Mustiala, Susikas, Teuro
837 Kämmenniemi, Terälahti, Velaatta
844 Eliaksela, Talluskylä
845 Loue, Paakkola, Yli-Paakkola
846 Horo, Norinkylä, Peltola, Perälä*, Äystö
848 Kaurila, Kaustajärvi, Littilä, Niirala, Onkamo, Uusi-Värtsilä, Värtsilä
849 Laitala*, Määttälä, Purontaka, Sykäräinen
850 Kankainen, Ruuhimäki
853 Paattinen, Patis, Tortinmäki
854 Jarhoinen, Juoksenki, Konttajärvi, Lampsijärvi, Lankojärvi, Naamijoki, Orajärvi, Rattosjärvi, Ruuhivaara, Sirkkakoski, Turtola
857 Juurikkamäki, Kosula, Laukka-Aho*, Paakkila, Tuusjärvi
858 Jokela*, Jäniksenlinna, Kellokoski, Lahela, Nahkela, Nuppulinna, Rusutjärvi
859 Temmes
886 Harjunpää, Kaasmarkku, Kullaa, Leineperi, Palus, Vanha-Ulvila
887 Halkivaha, Honkola, Kehro, Menonen, Nuutajärvi, Tursa, Urjalankylä
889 Ahmas, Juorkuna, Rokua, Sanginkylä, Särkijärvi
890 Karigasniemi, Nuorgam, Nuvvus
892 Höytiä, Jokihaara, Kangashäkki, Kyynämöinen
893 Hirvlax, Jeppo, Jepua, Kovjoki, Monå, Munsala, Pensala, Socklot, Sokaluoto
895 Kalanti, Lokalahti, Pyhämaa
905 Lillkyro, Merikaarto, Merikart, Sundom, Vedenoja, Vähäkyrö
908 Haukila, Kärjenniemi, Metsäkansa, Ritvala, Sääksmäki, Tarttila
915 Kangaslampi, Viljolahti
918 Rautila, Vinkkilä
921 Horontaipale, Niinivesi, Närhilä, Pienola, Tiitilänkylä
924 Patana*, Pulkkinen*, Räyrinki, Sillanpää, Tunkkari
925 Kauppilanmäki, Marttisenjärvi, Nissilä*, Salahmi
927 Huhmari, Jokikunta, Nummela, Ojakkala, Otalampi, Selki, Tervalampi, Vihtijärvi
931 Huopanankoski, Ilmolahti, Keihärinkoski, Keitelepohja, Kotvala, Kumpumäki, Kymönkoski, Kärnä*, Lahnanen, Löytänä, Niinilahti, Suovanlahti, Valkeisjärvi, Vuorilahti
934 Lakaniemi, Sahi, Savonjoki, Sääksvesi, Vinni
935 Ala-Pihlaja, Klamila, Ravijoki, Vaalimaa
936 Killinkoski, Koro, Kotala, Kurjenkylä, Liedenpohja, Ohtola, Toisvesi, Vaskivesi, Vaskuu, Äijänneva
946 Bertby, Kaitsor, Kaurajärvi, Kimo*, Komossa, Maksamaa, Maxmo, Oravainen, Oravais, Oravais Fabrik, Oravaisten Tehdas, Oxkangar, Petterinmäki, Pettersbacka
976 Aavasaksa, Etelä-Portimojärvi, Kainuunkylä, Kantomaanpää, Kaulinranta, Kuivakangas, Lohijärvi, Mellakoski, Meltosjärvi, Pekanpää, Pessalompolo, Raanujärvi
980 Itä-Aure, Julkujärvi, Karhe*, Kuru*, Kyrönlahti, Lakiala, Länsi-Aure, Länsi-Teisko, Mutala, Parkkuu, Pinsiö, Poikelus, Siivikkala, Viljakkala, Vuorentausta
989 Alastaipale, Inha, Inhan Tehtaat, Myllymäki, Vehunkylä, Ähtärinranta
992 Hietama, Huutomäki, Kalaniemi, Konginkangas, Liimattala, Parantala, Räihä*, Sumiainen, Suolahti, Vihijärvi, Äänekoivisto
`

function readLine(line: string): Place[] {
  const gap = line.indexOf(' ')
  const municipalities = line.slice(0, gap).split(',')
  const names = line.slice(gap + 1).split(', ')
  return names.map((name) => ({ names: [name.replace('*', '')], municipalities, ordinary: name.endsWith('*') }))
}

export const postalPlaces: readonly Place[] = lines.trim().split('\n').flatMap(readLine)
