/** How people say it in Finnish: one example a line, the needs it tells of before the bar (a question mark: perhaps). */
export const fi = `
partner-substance | mies juo
partner-substance | vaimon viininlitkutus
partner-substance | puolison päihdeongelma
partner-substance | alkoholistin puoliso
partner-substance near-one-substance? | Al-Anon tyyppistä mutta nuorille vanhemmille
partner-substance own-strength? | Olen laskenut ukon tyhjät tölkit jo kolme vuotta ja nyt en jaksa enää laskea.
partner-substance | saunan lauteiden alta löytyi taas kossupullo eikä se ole minun
partner-substance money-home? | Tilipäivänä hän lähtee käymään kaupassa ja tulee sunnuntaina kotiin ilman rahoja.
partner-substance control? | Jos sanon juomisesta mitään, niin vika on minussa kun nalkutan.
partner-substance child-witness? | Isi nukkui eteisen lattialla kengät jalassa ja 4v kysyi onko se kuollut. Keksin jotain väsymyksestä. Mitä tällaisessa sanotaan lapselle?
partner-substance separation? | oon uhannut erolla niin monta kertaa ettei se usko enää itekään. joka kerta lupaa että nyt korkki kiinni
partner-substance | Poikaystävä vetää pilveä joka ilta vauvan nukahdettua parvekkeella, sen mielestä se ei oo mikään ongelma
partner-substance | Vaimo on alkanut ottaa viiniä jo ennen kuin haen lapset päiväkodista. Löysin tonkan pyykkikorista. En ole puhunut tästä kenellekään, hävettää hänen puolestaan.
partner-substance own-strength | mieheni on ns. viikonloppujuoja, arkena hyvä isä, perjantaista sunnuntaihin minä olen kolmen lapsen ja yhden humalaisen huoltaja
partner-substance couple? | onko se alkoholismia jos juo kuus kaljaa joka ilta mutta käy töissä
partner-substance violence? | kännissä siitä tulee ihan eri ihminen, mä ja tytöt mennään silloin mun siskolle yöksi
partner-substance pregnancy-substance? expecting? | Olen raskausviikolla 30 ja lapsen isä käyttää piriä. Itse olen ollut kuivilla vuoden. Pelkään että repsahdan hänen mukanaan.
partner-substance | Miten elää ku toinen dokaa?
partner-substance rainbow? | Vaimoni palasi vanhempainvapaalta töihin ja samalla palasi skumppa. Olemme kaksi äitiä ja minä se joka aina on ajokunnossa.
partner-substance | rattijuoppo puoliso lapset kyydissä
partner-substance money-home? | Mies pelaa ja ryyppää, ulosottokirjeet kasaantuu keittiön laatikkoon ja minä esitän naapureille että meillä on kaikki hyvin
partner-substance | ukko ryyppyputkes jo kolmatta viikkoa
partner-substance rights-advice? | Voiko vaimon saada pakkohoitoon kun lääkkeet ja viina menee sekaisin? Meillä on kaksi alle kouluikäistä
partner-substance | Asiakkaani, kahden lapsen äiti, kuormittuu puolison amfetamiinin käytöstä eikä itse käytä mitään. Mistä vertaistukea puolisolle?
partner-substance near-one-substance? | Haluaisin jutella jonkun kanssa jolla on ollut sama: kumppani katkolle, kotiin, kahdeksi viikoksi raittiiksi, taas baariin. Mieluiten illalla ja netissä, olen vuorotöissä.
partner-substance after-stay? | Mies tulee ensi viikolla kotiin päihdekuntoutuksesta. Pelottaa enemmän kuin silloin kun se lähti.
partner-substance | kaadoin sen viinat viemäriin ja nyt meillä on mykkäkoulu
partner-substance loneliness? | En kutsu enää ketään kylään kun ikinä ei tiedä missä kunnossa se on
partner-substance near-one-substance? own-strength? | läheisriippuvuus
partner-substance | emäntä kattoo liian usein pullon pohjaan, mitä miun pitäs tehhä
partner-substance | sen silmät on ihan nuppineulat ja sanoo vaan että on väsynyt. mä en oo tyhmä
partner-substance near-one-substance? | Soitin taas hänen puolestaan pomolle että mahatauti. Krapulahan se oli.
partner-substance | mies tissuttelee iltaisin autotallissa ja tulee sisälle purukumi suussa
partner-substance violence? | mies ottaa muutaman ja sit se etsii riidan vaikka jääkaapin oven asennosta
partner-substance parent-illness? | lääkekoukkuun jäi selkäleikkauksen jälkeen, meidän äiti. Lapset luulee että äiti on flunssassa kaiken aikaa.
partner-substance separation? | Isäviikonloppu alkaa aina sillä että katson pystyykö se kävelemään suoraan ovelta autolle
partner-substance money-home sleep? | Mies tulee kapakasta kolmelta ja minä kuuntelen avaimia eteisessä. Tilillä piti olla vuokra, nyt siellä on yhdeksän euroa. Aamulla hän ei muista mitään ja lapset ihmettelee miksi äidillä on silmät turvoksissa.
partner-substance child-group violence? | Puoliso vetäytyy autotalliin ja palaa sieltä eri ihmisenä. Ei se lyö, se vain seisoo ovella ja puhuu hiljaa. Poika, kahdeksan, on ruvennut lukitsemaan huoneensa ja haluaisin sille jonkun oman aikuisen.
partner-substance couple expecting | Laskettu aika on kuukauden päästä ja mies käy vieläkin joka keskiviikko poikien kanssa "yksillä". Sanoi että lopettaa kun vauva tulee. En usko, mutta en jaksa tästä riidellä enää mahan kanssa.
partner-substance rights-advice separation | Mies polttaa pilveä joka ilta ja ajaa aamulla lapset tarhaan. Jos eroan, saako se lapset viikonlopuksi? Kuka sen kattoo onko se kunnossa.
partner-substance couple? | mies vetää kaljaa joka ilta ku muksu on saatu nukkuu
partner-substance companion? child-witness? | löysin amfepussin vaippalaatikon alta eikä se oo mun
partner-substance couple? | jäbä lupas et lopettaa ku vauva syntyy. vauva on nyt 7kk ja jätkä on edellee joka viikonloppu "yhellä"
partner-substance | ukko pössyttelee parvekkeella ja sanoo et se on vaa luonnontuote
partner-substance money-home | tilipäivä = mies katoo kaheks päiväks ja tilillä on neljä euroo
partner-substance | kumppanin lyrica
partner-substance child-witness? | se haisee vanhalta viinalta ku tulee hakee lapsen päikystä, hävettää nii saatanasti
partner-substance fathers? | vaimo juo valkkaria mukista ettei kukaa huomais. mä huomaan kyllä
partner-substance | "en mä oo mikää juoppo ku käyn töissä" t. mun lapsen isä 12 siideriä myöhemmin
partner-substance violence? | puolison bileet jatkuu meijän keittiössä neljään ja mä istun lasten huoneessa ovi lukossa
partner-substance rights-advice? | miesystävä koukussa opioideihin, missä mä voin puhua ku en haluu et siitä tulee merkintää mihinkään
partner-substance | sekakäyttäjä kumppanina ja yhteinen taapero
partner-substance separation? | oon antanu sille about 14 viimeistä mahdollisuutta. viimesin oli eilen
partner-substance child-witness? | mieheni on kännissä aina kun mä oon iltavuorossa, neljävuotias kertoi että iskä nukkui lattialla eikä heränny
partner-substance | vaimo nappailee mun selkälääkkeitä, oon alkanu laskee pillereitä
partner-substance expecting? | mitä vittua teen ku toinen on taas putkessa ja huomenna pitäis olla neuvolassa
partner-substance child-witness? | Tyttö opetti nukkeaan: hiljaa nyt, isillä on pää kipee. Nukella on kuulemma joka sunnuntai sama homma.
partner-substance | korkinkiertäjän vaimo
partner-substance | ukko taas kosteella tuulella
partner-substance | Ukko ottoo joka lauvvantai nii jotta sammuu pirtin pöyvän ääreen. Lapset on oppinunna kiertämään.
partner-substance | Piilopullo löytyi moottorisahan laukusta. Laitoin sen takaisin enkä sanonut mitään, niin kuin aina.
partner-substance separation? | Hän lopetti juhannuksena, aloitti elonkorjuujuhlilla, lopetti taas isänpäivänä. Minä en enää jaksa onnitella.
partner-substance money-home? | Emäntänä hoidan navetan yksin, koska isännällä on taas tauti päällä. Meijerin tilistä puuttuu satasia joka kuussa.
partner-substance | Mää en tiärä kelle tästä sanois, ko vaimo ottaa tabletteja enempi ku purkissa lukee. Nukahtelee kesken ruaan laiton.
partner-substance child-witness? | tytär merkitsee kalenteriin punaisella tussilla ne päivät kun iskä haisee
partner-substance | kotirauha riippuu siitä monesko tölkki on menossa
partner-substance parent-illness? | Puolisollani todettiin maksa-arvojen perusteella alkoholin riskikulutus, ja työterveydestä ohjattiin hoitoon. Minulle ei kukaan ole tarjonnut mitään.
partner-substance | Asiakkaani puoliso on opioidikorvaushoidossa ja käyttää oheiskäyttönä bentsoja. Äiti kaipaisi omaa keskustelupaikkaa, jossa ei tarvitse puhua miehen hoidosta vaan hänestä itsestään.
partner-substance | se juo vaan kaljaa, sanoo. neljätoista päivässä vaan kaljaa
partner-substance | Missä voi puhua kun kumppani käyttää amfetamiinia mutta on kaikkien muiden mielestä hauska ja ahkera?
partner-substance | Kyl mie tiiän mitä se tarkoittaa ku hää männöö "tarkistammaa venettä" marraskuussa.
partner-substance couple? | Annoin sormuksen takaisin ja sanoin että saat sen kun oot vuoden kuivilla. Nyt on kulunut kolme viikkoa ja kuulen jo autotallista sihahduksen.
partner-substance newcomer? | Minun mies juo joka päivä olut. Ennen hän ei juo. Suomessa alkoi.
partner-substance | Hän ottaa jotain lääke ja on iloinen. Sitten hän nukkuu kaksi päivä. Minä pelkään.
partner-substance | Minun vaimo käyttää huumet. Me olemme kaksi äiti ja yksi lapsi. Mihin minä soittaa?
partner-substance | Kuistin alta löytyi taas tyhjiä, laskin yksitoista ennen kuin lopetin
partner-substance own-strength? | Haistan sen jo eteisestä ennen kuin hän ehtii riisua takin.
partner-substance separation? | Sanoin että minä tai pullo. Hän nauroi ja kysyi saako harkinta-aikaa.
partner-substance | Vaimo on alkanut viedä kahvimukin mukanaan joka huoneeseen, ja siinä mukissa ei ole kahvia. Lapset on 3 ja 5. En tiedä kelle tästä kehtaa edes sanoa.
partner-substance | mies kännissä taas
partner-substance near-one-substance? | läheisriippuvuus puolison kanssa
partner-substance money-home? | Palkkapäivän jälkeen meillä ei ole häntä kahteen päivään eikä rahaa kolmeen viikkoon.
partner-substance | Onko normaalia että isä tarvitsee saunan jälkeen aina sen kuusi ja sitten vielä "yhden painikkeeksi"?
partner-substance violence? control? | Juhannuksena piilotin autonavaimet pakastimeen. Siitä nousi semmoinen huuto että naapuri tuli kysymään onko kaikki hyvin.
partner-substance | Olen oppinut valehtelemaan hänen pomolleen tosi sujuvasti: vatsatauti, migreeni, lapsi kipeänä. Maanantai on meidän perheessä sairauspäivä.
partner-substance | löysin foliota ja pilliä miehen työrepusta, hän sano että kaverin
partner-substance interaction? | Esikoinen osaa jo katsoa ikkunasta mikä iskä sieltä tulee, se kiva vai se toinen.
partner-substance | Ei se ilkeä ole, se vaan sammuu sohvalle joka ilta puoli kahdeksalta ja mä hoidan loput. Eikä se muista aamulla mitä lupas tytölle.
partner-substance companion? | missä vois puhua jos mies on hoidossa katkolla ja minä oon se joka jäi kotiin
partner-substance | Mulle sanottiin neuvolassa että ota puoliso puheeksi. Kun en saa sitä edes heräämään.
partner-substance | Kumppanini polttaa pilveä parvekkeella joka ilta, vauva nukkuu metrin päässä. Sanoo että se on lääkettä. Haluaisin jonkun joka ymmärtää mistä puhun eikä heti tee ilmoitusta.
partner-substance | ukolla putki päällä
own-substance | haluan lopettaa juomisen
own-substance | katkolle
own-substance | päihdekuntoutus perheenä
own-substance | korvaushoito ja pieni lapsi
own-substance | oon kai alkoholisti
own-substance | Juon salaa kun lapset on nukkumassa. Aamulla harjaan hampaat kolme kertaa ennen kuin vien heidät päiväkotiin.
own-substance | Viinistä on tullut mun ilta-apulainen. Lasi ruokaa tehdessä, toinen kun laitan lapsia nukkumaan, loppupullo sohvalla.
own-substance | retkahdin
own-substance protection-begins? | Lastensuojelu sanoi että seulat pitää antaa ja hoitoon mentävä. Haluan itsekin, mutta kuka ottaa lapset siksi aikaa vai saako ne mukaan?
own-substance placed | Tyttö on sijoitettu mun käytön takia. Oon nyt ollu 5 kk puhtaana ja haluun pysyä, eikä mulla oo täällä yhtään selvää kaveria.
own-substance | bentsoista irti miten
own-substance own-strength? | Unilääkkeitä menee jo päivisinkin että jaksaisin kakarat. En minä narkkari ole, mutta ilman niitä en pysty olemaan.
own-substance father-recovery? | Olin taas baarissa kun piti olla pojan kevätjuhlassa. Nyt riitti.
own-substance | Krapula-aamuna laitoin lapselle piirretyt pyörimään kuudesta kahteentoista. Tänään se itse osasi laittaa ne kysymättä. Siitä tuli ihan hirveä olo.
own-substance | mistä apua huumeidenkäyttöön jos on lapsi eikä uskalla kertoa neuvolassa
own-substance after-stay? | kuntoutus päättyi kuukausi sitten ja kädet jo hikoo alkon ohi kävellessä
own-substance | AA:ssa on pelkkiä ukkoja, onko mitään äideille?
own-substance single? | Yksin kahden pienen kanssa ja perjantaisin kun ne menee isälleen niin mä vedän pään täyteen koko vkl. Sunnuntaina itken.
own-substance | pilvee palaa joka ilta enkä saa unta ilman
own-substance self-harm? | En uskalla olla selvin päin omien ajatusteni kanssa. Juon että hiljenee. Lapset 7 ja 10.
own-substance | päihteetön vanhemmuus
own-substance | nykyisin tarviin kaks siideriä et pystyn meneen vanhempainiltaan
own-substance | Etsin kahden alakouluikäisen äidille päihdeavopalvelua, jossa huomioidaan vanhemmuus; motivaatio hyvä, laitosjaksoon ei pysty työn takia.
own-substance | Raittiina 43 päivää. Kukaan ei onnittele koska kukaan ei tiedä.
own-substance | peliriippuvuus ja alkoholi kummatkin karannu käsistä, pikkunen kotona
own-substance | lopetin tänään. tärisen ja pelkään. lapsi äidilläni viikonlopun.
own-substance rights-advice? | Jos kerron lääkärille että käytän, viedäänkö lapset?
own-substance | sekakäyttäjä äiti haluaa apua helsinki
own-substance | ne kysyi testissä montako annosta viikossa ja mä puolitin luvun. ja silti meni punaiselle
own-substance | Olen kahden lapsen vanhempi ja sairaanhoitaja, eli tiedän kaiken päihteistä, ja silti mukin sisältö ei ole kahvia.
own-substance interaction? | selvin päin en tiedä mistä lapseni pitää. nyt on tarkoitus ottaa selvää
own-substance single protection-begins | yh kahdelle, juon kun lapset nukkuu, ei joka ilta mut melkein. Naapuri oli tehny ilmotuksen ja ens viikolla tulee sossu käymään. pelkään et ne vie lapset, pelkään myös et en osaa lopettaa
own-substance perinatal-mood | Vauvan nukahdettua avaan viinin ja sitten vähän toisen. Päivisin hymyilen neuvolassa. En ole kertonut kellekään et tunnen itseni huonoksi äidiksi kellon ympäri.
own-substance near-one-substance couple | Me juodaan miehen kanssa molemmat, ei riidellä edes siitä. Joskus jomman kumman pitäis kai olla selvinpäin. Lapset on kuus ja yheksän ja osaa jo laskea kuinka monta kertaa sihahtaa.
own-substance | pari lonkeroo joka ilta ja sit viel pari
own-substance own-strength? | darrassa päikyn pihalla taas
own-substance | en saa pidettyy ees tipatonta tiistaita
own-substance own-strength? | mä oon se mutsi jonka termarissa ei oo kahvia
own-substance | kamat pois ennen ku muksu alkaa tajuta
own-substance protection-begins? | jos kerron neuvolassa et poltan pilvee nii vieks ne lapsen
own-substance meeting-place? | korvaushoidossa, lapsi 2v, haluisin porukkaa jossa muillaki on sama
own-substance own-strength? | kelasin et valkkari on mun palkinto ku saan lapset nukkuu. nyt palkinto alkaa jo kahelta
own-substance | Taas tyhjä pullo pyykkikorin pohjalla. Minä se sen sinne piilotin.
own-substance after-stay? | retkahdin viikonloppuna, 8kk puhtaana meni siinä
own-substance protection-begins? | saaks mistää apuu benzoriippuvuuteen ilman et joutuu eroon lapsesta
own-substance | snadi viinipiru mussa
own-substance loneliness? | bailasin ennen lasta, bailaan vieläki, mut nyt se on keittiössä yksin
own-substance | mul on ongelma essojen kaa ja mulla on lapsi. siinä se
own-substance | Oulu päihdekuntoutus lapsen kanssa samassa paikassa
own-substance money-home? | nuuska sentaan loppu mut nettikasino ja kalja ei, lapsilisa meni taas siihen samaan iltaan
own-substance | aamulla kädet tärisee niin etten meinaa saada pojan takin vetoketjua kiinni
own-substance single childcare-with? | Oon yh ja juon. En paljoo, mut joka ilta. Ryhmään en pääse ku ei oo hoitajaa ja kotona ei oo ketään ketä pyytää.
own-substance | juomisen lopettaminen viisikymppisenä
own-substance | korkki kiinni mutta miten
own-substance | Minä olen se, joka istuu autossa ABC:n pihassa ja juo kolme ennen kuin menee kotiin. Kukaan ei tiedä.
own-substance | Oon opettaja ja mulla on viinipullo lukollisessa kaapissa kotiluokan avaimen vieressä. En voi mennä oman kunnan päihdepoliklinikalle, siellä on vanhempia vastassa.
own-substance | Koitin ite vieroottautua ja kärret tärisi niin jotta kahvi läikkyi. Flikka kysyy oonko mä kipiä.
own-substance | nikotiinista pääsin, kannabiksesta en
own-substance | joulukalenterin takana mulla oli oma kalenteri. joka luukussa yks
own-substance | Lapsen rippijuhlissa pidin puheen ja kaikki näkivät missä kunnossa olin. Kuvia en ole pystynyt katsomaan.
own-substance | Särkylääkeresepti loppui selkäleikkauksen jälkeen, mutta tarve ei.
own-substance protection-begins? | Onko teillä tarjolla päihdekuntoutusta, johon äiti voi tulla alle kouluikäisten lasten kanssa? Kunnassamme päihdehuoltolain mukainen palvelu on vain avohoitoa.
own-substance after-stay? | kakskyt kuukautta raittiina ja sitten veljen hautajaiset. nyt taas pohjalla
own-substance | Mulla ei oo ongelmaa, mulla on vaan aina joku syy ottaa.
own-substance | AUDIT 27 pistettä, hoitaja meni hiljaiseksi
own-substance | pelaaminen ja juominen kulkee käsi kädessä, lapset huutaa ruokaa ja minä painan vielä yhden kierroksen
own-substance | Minä juon liikaa viina, haluan lopettaa. Minulla on kaksi poika.
own-substance newcomer? | Meidän kulttuuri nainen ei juo. Minä juon salassa. Kuka voi auttaa ja ei kerro muille?
own-substance | Pesin hampaat kolmesti ennen kuin hain pojan päiväkodista.
own-substance | Viinitonkka on siirtynyt siivouskaapista yöpöydän taa. Kukaan ei tiedä, enkä ole ihan varma tiedänkö itsekään paljonko siitä menee.
own-substance | katkolle mutta kuka hoitaa lapset
own-substance | Lapsi piirsi perheen ja mun käteen se piirsi lonkeron
own-substance | korvaushoito ja vanhemmuus
own-substance protection-begins? | Annan perjantaina seulan ja tiedän jo mitä siinä näkyy. Haluaisin ehtiä johonkin ennen kuin ne soittaa.
own-substance after-stay? | Oli 214 päivää. Nyt on taas yksi.
own-substance | Saako olla vielä äiti ryhmässä jos on repsahtanut viime viikolla?
own-substance sleep? own-strength? | otan illalla kaksi nappia ja lasillisen että saan unta, ja nyt ei enää riitä kaksi
own-substance | Laskin että oon ollut viimeksi viikonlopun selvinpäin silloin kun lapsi oli viikon vanha. Se täyttää elokuussa neljä. Tampereella asutaan, mistä tämmöisen asian kanssa aloitetaan.
own-substance | Olen tyyppi joka leipoo vanhempainyhdistyksen myyjäisiin ja juo keittiössä samalla pullon kuohuvaa. Kaikki luulee että meillä menee hienosti.
own-substance | piripää mutsi haluis pois tästä
own-substance placed? | Tuomari sanoi että puoli vuotta puhtaita näytteitä ja sitten katsotaan. Mistä mä saan tän puoli vuotta pidettyä?
own-substance | Mulla tärisee kädet niin etten saa vaippaa teipattua ennen kuin oon ottanut tasottavan
own-substance | päihdekuntoutus johon saa ottaa lapsen mukaan
own-substance rights-advice? | Jos kerron sosiaalityöntekijälle että bentsot on karannut käsistä niin viedäänkö lapset?
pregnancy-substance | raskaana ja käytän
pregnancy-substance | HAL-poli
pregnancy-substance | ensikoti päihteitä käyttävälle odottajalle
pregnancy-substance | subutex raskaus
pregnancy-substance | positiivinen raskaustesti ja perjantaina vedin vielä piriä
pregnancy-substance pregnancy-doubt? | En tiennyt olevani paksuna ja join kaksi kuukautta joka viikonloppu. Onko vauva pilalla?
pregnancy-substance expecting | vko 18, röökistä pääsin mut alkoholista en. en kehtaa sanoa kätilölle
pregnancy-substance | Haluan olla selvä kun vauva syntyy
pregnancy-substance | Vauva on vieroitusoireissa vastasyntyneiden osastolla ja minä istun vieressä ja tiedän kenen syy se on.
pregnancy-substance protection-begins | Neuvolasta tehtiin ennakollinen lastensuojeluilmoitus päihteiden takia. Laskettu aika on tammikuussa, haluan näyttää että pystyn tähän.
pregnancy-substance interaction? | Mistä löytyy paikka johon voi mennä vauvan kanssa kuntoutumaan, ei sellainen jossa vauva viedään?
pregnancy-substance partner-substance? | kumpikin ollaan käytetty ja nyt mä oon raskaana, mies ei aio lopettaa
pregnancy-substance | FASD pelko
pregnancy-substance | korvaushoidossa oleva odottava äiti
pregnancy-substance young? | Oon 19 ja rv 24 ja mun kaveripiiri on pelkkiä käyttäjiä. Jos meen takas sinne niin sortuun satavarmasti.
pregnancy-substance breastfeeding | voiko imettää jos on polttanut pilveä
pregnancy-substance breastfeeding? | Vauva 3 kk ja olen alkanut taas ottaa viiniä iltaisin. Pumppaan ja kaadan maidot pois. Ei tän näin pitänyt mennä
pregnancy-substance | retkahdus raskausaikana
pregnancy-substance | Olin koko odotuksen raittiina ja nyt kun vauva on kahden kuukauden ikäinen, himo iski ihan puun takaa
pregnancy-substance | Neuvolaterveydenhoitaja kysyy: AUDIT-pisteet 19, rv 14, asiakas halukas hoitoon. Onko avomuotoista päihdepalvelua odottaville?
pregnancy-substance | vauvaperheiden päihdekuntoutus, ohjaus synnytyssairaalasta
pregnancy-substance prison? | Istun tuomiota ja vauva syntyy keväällä. Oon ollu aineista irti 2 kk mut se on täällä helppoo, ulkona ei.
pregnancy-substance | lopettaa kannabis raskaus apua
pregnancy-substance placed? | Kaksi aiempaa lasta on huostassa. Tämän kolmannen kanssa haluan tehdä kaiken toisin, raitis olen ollut viikosta 9.
pregnancy-substance near-one-substance | tytär odottaa ja on taas niissä porukoissa. minne hänet saisi ennen kuin meidän lapsenlapsi syntyy
pregnancy-substance | Lääkärin määräämät särkylääkkeet muuttuivat toisenlaisiksi. Nyt odotan toista enkä uskalla jättää niitä kerralla pois.
pregnancy-substance far-away? | onko odotusajan päihdehoitoa pohjosessa vai pittääkö lähtiä etelähän asti
pregnancy-substance | maha kasvaa ja mä oon edelleen koukussa
pregnancy-substance | nuuskaan en koske enää mutta siiderihammasta kolottaa vauvan päikkäreillä. nauran tälle ettei itkettäis
pregnancy-substance | tyttöystävä raskaana ja molemmilla ollu amfet kuvioissa, haluttais samaan hoitoon molemmat ja pitää tää lapsi
pregnancy-substance after-stay? | Lähdetään päihde-ensikodista kotiin vauvan kanssa kahden viikon päästä. Vanha kerrostalo, vanhat naapurit, vanhat numerot puhelimessa.
pregnancy-substance housing-training separation? | Aloin ajaa subutexia alas kun huomasin raskauden, mutta poikaystävä käyttää edelleen. En voi jäädä sinne. Haluan paikan missä vauva ja minä saadaan olla selvinpäin.
pregnancy-substance couple? partner-substance? | Lopetin röökin ja bissen sinä päivänä kun tuli plussa, mut kotona toinen avaa tölkin joka ilta vieressä. Kolmannella viikolla hörppäsin. Onko vauva nyt pilalla?
pregnancy-substance | plussasin ja oon vetäny koko kesän
pregnancy-substance expecting? | raskaana rv 11 ja subu
pregnancy-substance | join rippijuhlissa ennenku tiesin, nyt en saa lopetettua vaikka tiedän
pregnancy-substance | poltan pilvee pahoinvointiin ku mikää muu ei auta, tiiän ettei sais
pregnancy-substance young? | oon 19 ja raskaana ja kaikki mun kaverit käyttää. mistä uudet kaverit
pregnancy-substance expecting? | HAL-poli pelottaa
pregnancy-substance | vauva masussa ja mä en pysy erossa valkosesta
pregnancy-substance breastfeeding? | voiks imettaa jos on vetany perjantaina jotain
pregnancy-substance own-substance | Vauva on kolmeviikkoinen ja join eilen ekan kerran synnytyksen jälkeen, koko pullon. Pelkään että tää lähtee taas.
pregnancy-substance | neuvolassa ruksasin audittiin nollan vaik oikee luku ois ollu jotain ihan muuta
pregnancy-substance | pari energiajuomaa ja kaks lonkeroa päivässä, masu 5kk
pregnancy-substance partner-substance | tyttöystävä on raskaana ja vetää edelleen, mitä mä voin tehdä tai sanoa
pregnancy-substance | mistä ensikoti päihdeäidille Tampereen seudulla, laskettu aika helmikuussa
pregnancy-substance companion? | haluun synnyttää puhtaana mut en usko pystyväni siihen yksin
pregnancy-substance placed? | odotan kakkosta ja ykkönen vietiin mun käytön takii, tällä kertaa haluun tehä oikein
pregnancy-substance | vieroitusoireet vauvalla pelottaa. olen korvaushoidossa oleva odottaja
pregnancy-substance | raskaana ja pillereissä kiinni
pregnancy-substance | HAL-poliklinikka lähete
pregnancy-substance | Neuvolassa AUDIT-C 8 raskausviikolla 11, äiti motivoitunut. Etsin matalan kynnyksen ryhmää tai ensikotityyppistä paikkaa pelkän seurannan rinnalle.
pregnancy-substance | Vappuna vedin vielä nappeja ja testi näytti plussaa helatorstaina. Laskin päivät ja nyt en nuku.
pregnancy-substance | Ei tuu mithän tästä tupakanpoltosta luopumisesta eikä kaljasta kans, ja jo puolivälis ollahan
pregnancy-substance | Vauva on viiden viikon ja makaa vieroitusoireissa osastolla. Hoitajat eivät katso silmiin.
pregnancy-substance near-one-substance grandparent | Tyttäreni odottaa kolmatta ja käyttää edelleen. Kaksi edellistä on jo meillä. Onko paikkaa joka ottaisi hänet ennen synnytystä?
pregnancy-substance breastfeeding? | imetänkö vai juonko, siihen se on mennyt. pumppaan ja heitän pois
pregnancy-substance | Subutex-korvaushoito ja vauva tulossa syyskuussa, pelkään synnärillä eniten sitä mitä papereissa lukee
pregnancy-substance | Valehtelin neuvolassa. Terveydenhoitaja kysyi nätisti ja minä vastasin nätisti.
pregnancy-substance | missä voi asua vauvan kanssa ettei tarvi palata siihen kämppään missä kaikki vetää
pregnancy-substance | Vaimo 38 v, ensimmäinen lapsi pitkän yrityksen jälkeen, ja silti se lasi on iltaisin pöydällä. Hän sanoo että lääkärikin Ranskassa sallii.
pregnancy-substance | koko kaveripiiri vetää, enkä mie voi istuu siel maha pystyssä limulasi kädes
pregnancy-substance | Minä olen raskaana ja poltan kannabis. Haluan lopettaa mutta en osaa yksin.
pregnancy-substance breastfeeding? | Vauva on kolme kuukausi. Minä taas alkoin juoda. Lääkäri ei tietää.
pregnancy-substance | onko paikka missä äiti ja vauva asuu ja saa apu huumeista
pregnancy-substance | Plussa tuli eilen. Vappuna join kolme päivää. En uskalla soittaa neuvolaan.
pregnancy-substance | raskaana ja subutex
pregnancy-substance | hal-poli jännittää
pregnancy-substance | Kätilö kysyi kaavakkeella montako annosta ja kirjoitin nolla. Se luku oli ihan toinen.
pregnancy-substance | Tyttäreni on viikolla 22 ja käy edelleen kavereilla joiden luota tulee ihan sumussa. Hän sanoo että haluaisi lopettaa mutta ei yksin pysty. Mihin odottava voi mennä?
pregnancy-substance breastfeeding? | vauva 5 vk ja tissuttelen iltaisin, pumppaan maidon viemäriin aamulla
pregnancy-substance | Puoliso odottaa toista ja röökin lisäksi sillä on muutakin siinä kaverin tupakka-askissa. Haluaisin että joku puhuis sille nätisti eikä pelottelis.
pregnancy-substance expecting? | En saa pilveä jätettyä vaikka vatsassa potkii. Yritin kolme päivää, neljäntenä kävin hakemassa.
pregnancy-substance prison? | Vapaudun elokuussa, laskettu aika syyskuussa. En halua palata siihen kämppään missä kaikki vetää.
pregnancy-substance | Voiko raskaana oleva päästä ensikotiin jo ennen synnytystä jos haluaa olla kuivilla?
pregnancy-substance | Vauva syntyi vieroitusoireisena ja on vielä sairaalassa. Minä istun sen vieressä selvinpäin nyt yhdeksättä päivää ja pelkään sitä ovea ulos.
pregnancy-substance | Asiakkaalla rv 17, amfetamiinin käyttöä alkuraskaudessa, motivoitunut. Etsin paikkaa joka ottaa vastaan nopeasti, Pirkanmaa.
pregnancy-substance | ennakollinen lasu tehty raskausaikana, käytän lääkkeitä väärin
pregnancy-substance | kalja maistuu mahan kanssakin, hävettää
pregnancy-substance after-stay? | Pidin huumeet poissa koko odotuksen. Nyt vauva on kaksi kuukautta ja vanha numero soitti. En vastannut, mutta en poistanutkaan sitä.
pregnancy-substance | Lopetin seinään kun tein testin. Onko ketään muita jotka tärisee ja oksentaa eikä tiedä kumpi tässä on pahoinvointia
father-recovery own-substance couple? | Vaimo sanoi että juominen tai perhe. Molemmat en voi pitää.
father-recovery | raitis isä
father-recovery | isä haluaa kuiville
father-recovery fathers? | miesten päihderyhmä joille lapsia
father-recovery father-child? | Haluan olla iskä joka on selvin päin kun poika syö synttärikakkua. Viime vuonna en muista koko juhlia.
father-recovery | oon ollu kolme kuukautta ilman ja nyt pitäs opetella olemaan iskä, en tiiä miten se tehdään selvänä
father-recovery | Oma faija joi itsensä hengiltä ja mä oon itte kahden lapsen faija menossa samaa latua
father-recovery placed? | Mulla on isänä valvotut tapaamiset päihteidenkäytön vuoksi. Seulat on olleet puhtaat syyskuusta. Miten tästä eteenpäin?
father-recovery | Kaljakoriin jäi enemmän rahaa kuin lasten harrastuksiin. Siinä mun isyys excelissä.
father-recovery | mulle isänä tukea ku lopetan piikittämisen
father-recovery fathers? | Äideille on paikkoja vaikka muille jakaa. Missä käy mies joka on addikti ja jolla on vauva?
father-recovery prison? | Vapaudun huhtikuussa. Aineet jäi sellin puolelle ja tytär on kaksvee enkä oo sitä montaa kertaa pitäny sylissä.
father-recovery couple? | Emäntä läks lasten kans äitinsä luo ja sano että tulee takasin ku oon puol vuotta kuivilla.
father-recovery | työreissuilla hotellissa tulee ryypättyä ja kotona muksut odottaa iskää joka haisee
father-recovery | haluan että mun lapsilla on isä eikä pelkkä hahmo sohvalla
father-recovery separation? | Erossa menetin vuoroviikot juomisen takia ja ihan syystä. Nyt 11 kk selvänä ja haluan jutella toisten isien kanssa jotka on rakentanu luottamusta takaisin.
father-recovery | mieheni haluaisi lopettaa juomisen mutta ei suostu mihinkään missä on pelkkiä naisia tai pitää itkeä. Onko isille omaa?
father-recovery | Asiakas 34 v, opioidikorvaushoito, 1-vuotiaan isä. Haemme isyyttä ja päihteettömyyttä tukevaa vertaisryhmää.
father-recovery | NA:ssa oon käyny mut siellä ei puhuta siitä miten ollaan isiä
father-recovery | isä ja päihdekuntoutus lapsen kanssa, pääseekö vai onko vaan äideille
father-recovery | tyttö haisteli iskän hengityksen ovella ennenku antoi halin. kuus vuotias.
father-recovery expecting? | Avokki on viidennellä kuulla. Jos en nyt laita korkkia kiinni niin en ikinä.
father-recovery self-harm? | Krapulassa tulee ajatuksia että lapsille olis parempi ilman tämmöstä isää. Selvänä en ajattele niin. Siks haluun selväks.
father-recovery | Mökkiviikko ilman yhtään olutta, ensimmäinen aikuisiällä. Grilli toimi silti. Mistä löytyy muita tällaisia outoja isiä?
father-recovery fathers? | Isätyötä päihdetaustaisille miehille?
father-recovery | retkahdin isänpäivänä, hyvä ajotus
father-recovery father-child | Oulussa selvää tekemistä lauantaiksi isälle ja lapselle, ettei tarvis mennä entisten kavereiden nurkille
father-recovery after-stay? | hoitojakso loppui perjantaina, asunto tyhjä ja lapset tulee ensi viikonloppuna iskän luo. pelottaa se hiljanen lauantai
father-recovery own-substance | Kokaiinia viikonloppuisin, duuni ja talo ja farkkuauto kunnossa. Kukaan ei arvaa. Musta tuli isä toukokuussa ja haluan pois tästä ennen kuin joku huomaa.
father-recovery | Pojallani on kaksi pientä lasta ja hän yrittää nyt tosissaan raitistua. Onko jotain paikkaa jossa isäkin huomattaisiin?
father-recovery | en oo mikään juoppo äijä mut en myöskään muista millon viimeks luin iltasadun selvin päin
father-recovery | lopetan ryyppäämisen lasten takia, vaimoa ei enää ole kenen takia
father-recovery separation father-child | Olen ollut 60 päivää juomatta ja nyt saisin nähdä pojan valvotusti kaksi tuntia lauantaisin. En pelkää tapaamista, pelkään sitä bussimatkaa kotiin sen jälkeen.
father-recovery couple | en oo ottanu 4kk mut emäntä haistelee vieläkin takit ja laskee bensakuitit. ymmärrän sen. silti ottaa päähän niin et tekis mieli näyttää et oikeessa olit
father-recovery loneliness | Kaikki kaverit oli kaljakavereita. Nyt kun olen selvinpäin, perjantait on pitkiä ku nälkävuos ja vauva menee nukkumaan seiskalta.
father-recovery | poika sano et iskä haisee taas
father-recovery | faija veti, pappa veti, mä en haluu et mun jätkä vetää
father-recovery own-substance? | 90 päivää kuivilla ja joka viikonloppu tuntuu sadalta
father-recovery fathers | raitis isä etsii muita raittiita isiä
father-recovery loneliness? | Kaikki mun kaverit on kaljakavereita. Jos jätän kaljan ei jää kavereita, jos jätän muksun en oo enää mitään.
father-recovery expecting? | vauva tulossa maaliskuussa, pitäis saada kamat pois kuviosta ennen sitä. muija käy jossain ryhmässä mut mulle ei tarjottu mitään
father-recovery | kasvatan nollatoleranssilla lasta ja juon ite sen puolesta
father-recovery separation? | saan nähä tyttöä vaa jos puhallan nollat. haluun puhaltaa nollat koko loppuelämän
father-recovery | keikkareissulla ei kukaan juo vichyy. mä haluisin juoda vichyy ja mennä kotiin lapsen luo
father-recovery fathers? young? | AA mut nuorille faijoille?
father-recovery after-stay? | pääsin katkolta viime viikolla, kotona odottaa puolivuotias ja nainen joka ei luota muhun yhtään
father-recovery own-substance | missasin lapsen ekat askeleet ku olin krapulas
father-recovery own-substance | kolmen lapsen iskä, pulloa piilossa pakun penkin alla. riittää jo
father-recovery | autotalli on mun kolmas koti ja siel on kylmäkaappi täynnä. muija ja taapero kattoo ikkunasta ku "isä rassaa mopoa"
father-recovery fathers | onko Kuopiossa semmosta missä mies vois puhua juomisesta ja isyyestä samalla kertoo
father-recovery own-substance | isä irti huumeista
father-recovery father-child? | Oon ollu kolme viikkoa kuivilla ja nyt pitäis keksiä mitä muksun kans tehään lauantaina ku ennen istuttiin terassilla, minä kaljalla ja se limsalla.
father-recovery | isä raittiiksi
father-recovery | Juominen seis. Lapsi sanoi ettei halua kyytiin.
father-recovery | Olen 52-vuotias yrittäjä ja isä. Alkometri on ollut auton hansikaslokerossa neljä vuotta, ja tänä aamuna se esti käynnistyksen eskarimatkalla.
father-recovery | En kaipaa mitään halailukerhoa. Sellaisen porukan, jossa on muitakin isiä ja kahvi on kuumaa.
father-recovery | Mä oon juanu ison osan poikani lapsuudesta. Ny se on kaheksan ja viä ehtis.
father-recovery father-child | Valvotut tapaamiset siks että puhallan nollat. Kesäkuusta asti oon puhaltanu. Missä voisin olla lapsen kanssa jossain muualla ku siinä tapaamispaikan huoneessa?
father-recovery | Isännän tauti. Metillä kun kulukoo niin on aina pullo repussa. Poeka on alakanu tulla mukkaan ja se kahtoo.
father-recovery | kamasta irti kaks kuukautta, lapsi näki mut eilen ekan kerran selvänä aamulla
father-recovery | Isoisän ja isän jäljissä, mutta tähän se katkeaa. Mistä apu miehelle jolla on kolme lasta ja kohta neljäs?
father-recovery after-stay | Minnesota-hoito takana, jatkohoitoryhmä 120 km päässä ja lapset joka toinen viikko. Löytyisikö jotain isille verkossa?
father-recovery | Vankeudesta vapautuva isä, päihdetaustaa, motivaatio lapsen vuoksi. Kysyn vertaisryhmää nimenomaan isille.
father-recovery housing-training? | kämppä meni ja muija meni mutta lapset mä en menetä. mihin mies menee pienen lapsen kans kuivattelemaan
father-recovery | Sain työnantajalta hoitoonohjauksen. Siellä puhuttiin työkyvystä, isyydestä ei sanaakaan.
father-recovery | töissä kukaan ei huomaa, kotona huomaa koira ja lapset
father-recovery | Olen isä. En halua juoda enää. Minun tytär katsoo minua ja on surullinen.
father-recovery newcomer? | Hei, minä olen mies 44 vuotta, minulla on alkoholi ongelma. Onko ryhmä isät varten helppo suomi?
father-recovery | Tulin raittiiksi samana päivänä kun poika kysyi miksi mä haisen aina samalta.
father-recovery | isä, 90 pv kuivilla
father-recovery fathers? | iskä haluaa korkin kiinni
father-recovery father-child? | Olen ekaa kesää selvin päin ja pitäisi keksiä mitä isä tekee tyttären kanssa mökillä kun ei juo. Ihan tosissaan en tiedä.
father-recovery | Lasteni isä on sanonut että hän lähtisi jonnekin jos siellä olisi muita äijiä samassa jamassa. AA on hänelle liikaa. Kuopio.
father-recovery | Poikani on ollut nyt kaksi kuukautta selvänä ja hakee tyttönsä joka perjantai täsmällisesti. Kuka tukisi juuri häntä, isää?
father-recovery | Työmaan saunaillat on se paikka missä mä aina lankeen. Sitten en uskalla mennä vauvan viereen nukkumaan.
father-recovery prison? | Linnassa oon ollu puhtaana, siviilissä en ikinä yli kuukautta. Muksu oottaa portilla 14. päivä.
father-recovery pregnancy-substance? | Meille tulee vauva ja neuvolassa kaikki kysymykset kulutuksesta kysyttiin emännältä. Minä se tässä juon.
father-recovery | onko missään miesten porukkaa missä vois puhua et on isä ja narkkari
father-recovery placed? | Tapaan lapsia tunnin kerrallaan valvotusti ja puhallan ennen sitä. Aina nollat. Haluaisin näyttää jossain muuallakin että oon muuttunut.
father-recovery | korvaushoidossa oleva faija, lapsi vuoroviikoin
father-recovery near-one-substance? | Mun isä joi itsensä hautaan 52-vuotiaana. Mä oon 34, kaks poikaa, ja eilen huomasin et pidän tölkkiä ihan samalla tavalla.
father-recovery fathers | Etsitään miesasiakkaalle päihteettömyyttä tukevaa isäryhmää, johon pääsee ilman diagnoosia ja lähetettä.
father-recovery | Ekat isänpäivät ilman krapulaa edessä. Vähän hirvittää.
father-recovery own-violence? | Kun mä juon mä huudan ja kun mä en juo mä oon hiljaa kolme viikkoa. Kumpaakaan ei lapset ansaitse.
near-one-substance | huoli veljen juomisesta
near-one-substance | päihdeläheinen
near-one-substance | äiti juo
near-one-substance teen | Poikani 16 tuli kotiin lasittunein silmin ja repusta löytyi minigrip-pussi. Teeskentelin etten nähnyt.
near-one-substance grandparent | tytär käyttää taas ja lapsenlapset on siellä. Uskallanko tehdä ilmoituksen omasta lapsestani
near-one-substance | Sisko lupasi olla selvänä ristiäisissä. Ei ollut.
near-one-substance near-one? | Ystäväni on yksinhuoltaja ja melkein aina kun soitan klo 19 jälkeen, puhe sammaltaa. Lapsi vastaa joskus puhelimeen. Miten tämän ottaa puheeksi menettämättä häntä?
near-one-substance grandparent? | Anoppi haisee viinalle kun haen lapset hoidosta sieltä, enkä voi sanoa miehelle koska se suuttuu
near-one-substance | meidän poika on narkomaani. ensi kertaa kirjotin tämän
near-one-substance own-strength | Nukun puhelin tyynyn alla kun odotan soittoa poliisilta. Poika on 24 ja kadulla.
near-one-substance | miten auttaa huumeidenkäyttäjää joka ei halua apua
near-one-substance partner-substance? | exä on ottanut juodakseen ja lapset on siellä joka toinen viikonloppu
near-one-substance separation? rights-advice? | lapsen toinen vanhempi humalassa vaihtopäivänä, luovutanko lapsen
near-one-substance money-home? | Täysi-ikäinen tyttöni pyytää rahaa ruokaan ja tiedän ettei se mene ruokaan. Annoin taas. Olen itse eläkkeellä kohta vararikossa.
near-one-substance | tytön poikaystävä diilaa, en saa tyttöö irti siitä
near-one-substance loneliness? | Isä joi koko lapsuuteni ja nyt se soittelee kännissä ja haluaa nähdä vauvan. En tiedä mitä saa tuntea.
near-one-substance | onko ryhmää vanhemmille joiden aikuinen lapsi käyttää aineita
near-one-substance | Naapurissa bilettää perhe, jossa on vaippaikäinen. Musiikki yöllä, lapsi rappukäytävässä aamulla.
near-one-substance | veli menossa vieroitukseen jo neljättä kertaa, koko suku on ihan loppu
near-one-substance | isovanhempana huumehelvetissä
near-one-substance | Mummo tässä hei. Miniällä on rauhottavat ja viini yhtaikaa ja pienet pyörii jaloissa, poika ei myönnä mitään.
near-one-substance teen? | Teinin huppari tuoksui imelälle ja höyrytintä se piilottelee hihassa. Vetääkö se kannabista vai olenko vainoharhainen
near-one-substance | Perheen täti kantaa huolen sisarensa amfetamiinin käytöstä, tarvitsisi itselleen tukea. Mihin ohjata läheinen?
near-one-substance loss? grandparent? | pelkään joka päivä että lapsenlapseni äiti löytyy jostain kuolleena
near-one-substance | serkun muksu istuu meillä kaikki illat kun kotona on juhlat. eipä siinä, hyvä kakara, mutta kuka puhuis serkulle järkeä
near-one-substance | Mistä läheinen saa apua kun toinen on koukussa lääkkeisiin?
near-one-substance | mutsilla viina maistuu ja mun pitäis luottaa siihen et se hoitaa mun vauvaa
near-one-substance placed? grandparent | Lapsenlapsi on nyt meillä sijoitettuna, äitinsä käyttää. Rakastan tytärtäni ja vihaan sitä mitä hän tekee.
near-one-substance | työkaveri tulee päiväkodille hakemaan lasta krapulassa. tai ei aina edes krapulassa vaan vielä edellisessä
near-one-substance couple? | Appiukko ja kalja. Joulu, juhannus, kaikki pyhät pilalla ja mies sanoo että se nyt on semmonen.
near-one-substance upbringing? | lapsen luokkakaverin mutsi ei pysynyt pystyssä vanhempainillassa, voinko soittaa johonkin nimettömänä
near-one-substance grandparent | Poika kävi lainaamassa taas kaksikymppisen "lasten maitoon". Silmät oli kuin neulanpäät.
near-one-substance grandparent child-group | Lapsenlapsi 9 sanoi minulle: mummi, mitä tehdään kun äiti ei herää. Onko tällaisille lapsille jotain omaa paikkaa? Ja minullekin, sillä olen nukkunut huonosti.
near-one-substance near-one child-witness? | Kummilapsen synttäreillä äiti oli niin humalassa ettei osannut laittaa kynttilöitä. Lapsi pyysi saada tulla meille. Annoin yöpaidan ja nyt mietin saako lapsen vain viedä mukaan.
near-one-substance sleep help-others? | Veli on huumeissa ja hänellä on tytär. Herään kahdelta kuuntelemaan soittaako poliisi. Voiko läheinen saada jotain muutakin neuvoa kuin "aseta rajat".
near-one-substance prison teen | Isoveli 22 istuu huumeista ja nyt pikkuveli 15 hengailee samojen tyyppien kanssa. olen katsonut tämän leffan jo kerran. Missä kohtaa kuuluisi painaa stoppia?
near-one-substance near-one | pikkusisko on sekasin ja sil on vauva
near-one-substance near-one | Bestikselläni on 1v lapsi ja se vetää joka vkl. En tiedä oonko petturi jos sanon jollekin.
near-one-substance grandparent? | mun mutsi juo ja haluis olla mummona meidän vauvalle
near-one-substance upbringing? | oma äiti alkkis, pitäiskö antaa sen hoitaa mun lasta
near-one-substance | broidi käyttää
near-one-substance | faijan juominen räjähti käsiin eläkkeellä, lapset kysyy miks ukki puhuu hassusti
near-one-substance near-one | frendin miehellä on ihan selkeesti joku aineongelma, frendi selittää sitä flunssaks
near-one-substance | anoppi tulee kännissä ristiäisiin, vaunulenkeille ja joka paikkaan
near-one-substance near-one | kämppis dokaa ja sen muksu on meillä joka toinen viikko
near-one-substance grandparent | tyttaren avokki tuo kotiin porukkaa, joka ei ole ihan selvin pain, ja siella on meidan puolivuotias prinsessa keskella
near-one-substance | miten auttaa kaveria joka on kamoissa eikä haluu apuu
near-one-substance | vanhempien juominen painaa vielä aikuisenaki, nyt ku oon ite isä se kaikki tulee pintaan
near-one-substance | serkku soittaa aina aamuyöstä sössöttäen, taustalla kuuluu lapsi
near-one-substance | oon käyttäjän sisko
near-one-substance | läheisryhmä netissä päihteet
near-one-substance near-one? | velipoika lainas taas rahaa "vaippoihin", kaikki tietää mihin se menee
near-one-substance grandparent? | Oma äiti hakee tytön eskarista. Viimeks se ajo reunakivelle ja haisi kurkkupastilleille. Kaikki tietää mitä pastillit tarkottaa.
near-one-substance | aikuisen lapsen huumeet
near-one-substance | Poika on 34 ja tulee aina rahan perässä. En ossoo sanoo ei, vuan kotiporttia oon alakanu pittöö lukossa.
near-one-substance | Veli juopi ja hänen kolme lastaan ovat niin kilttejä, että minua pelottaa.
near-one-substance | Isäni on 71 ja ajaa lapsenlapsen kerhoon aamukrapulassa. Olen ottanut avaimet kahdesti ja kahdesti antanut takaisin.
near-one-substance | Miniä on hyvä ihminen mutta lääkkeissä kiinni. Pojalle ei voi puhua.
near-one-substance | Naloksoni vai mikä se suihke on, jonka äiti voi pitää kotona varalta?
near-one-substance | odotan sitä puhelua. joka yö kun puhelin värähtää mietin et nyt se tuli, nyt pikkusisko on kuollut
near-one-substance | Siskonmies laittaa aineita nenään ja meidän lapset leikkii yhdessä joka viikko
near-one-substance near-one | Kummilapsi avasi oven ja sanoi äidin nukkuvan "sitä pitkää unta". Kello oli neljä iltapäivällä.
near-one-substance | Seurakunnan diakoniatyöhön tulee vanhempia, joiden aikuinen lapsi käyttää aineita. Minne heitä voi ohjata, kun AA:n läheisryhmä on lopettanut paikkakunnalla?
near-one-substance teen | 16v pojan huoneesta löytyi digivaaka ja minigrip-pusseja. mies sanoo et varmaan koulun kemian juttuja
near-one-substance | Meinaa syrän pakahtua ku tyttö tulee kotia painavana ku höyhen ja silimät mustina aukkoina
near-one-substance | Milloin saa lakata auttamasta omaa poikaansa?
near-one-substance | maksoin taas siskon velat diilerille. kukaan ei tiedä. tein yövuoroja
near-one-substance | Minun veli käyttää huume ja hänellä on pieni lapset. Mitä minun pitää tehdä?
near-one-substance | Poika 19 vuotta. Hän varasti minun kulta ja myi. Hän on sairas aineista.
near-one-substance | Joulupöydässä lasketaan aina äidin lasit. Olen 41 enkä ole vieläkään lopettanut laskemista.
near-one-substance | alkoholistin aikuinen lapsi
near-one-substance near-one | Tytär soittaa yöllä ja puhe puuroutuu, taustalla itkee lapsi. Aamulla hän sanoo että olin nähnyt unta.
near-one-substance | Veljeni oli meidän tytön ristiäisissä niin aineissa, ettei osannut pitää virsikirjaa oikein päin.
near-one-substance upbringing? | Anoppi haluaa hoitaa poikaa, mutta viime kerralla likööripullo oli auki jo kymmeneltä. Miten siitä sanotaan ilman että suku hajoaa?
near-one-substance grandparent? | Miniän kaapissa oli tyhjiä viinipulloja enemmän kuin meidän häissä. Poikani ei sano mitään. Minä näin lasten ilmeet.
near-one-substance | al-anonin tyylistä mutta lastenlapsen takia
near-one-substance | siskoni käyttää ja sillä on 1v
near-one-substance | Isä soitti taas humalassa kello kaksi yöllä. Minulla on kolmen viikon ikäinen vauva ja hän haluaa tulla katsomaan. En tahdo häntä tänne siinä kunnossa enkä kehtaa sanoa.
near-one-substance protection-begins? | Jos naapurin äiti ei kolmatta päivää saa kauppakasseja kannettua suoraan ja lapsi avaa oven yöpaita päällä, pitääkö minun tehdä jotain?
near-one-substance own-strength? | Olen koko ikäni ollut se reipas, joka peittelee äidin sohvalle. Nyt kun minulla on oma vauva, se ei enää suju ja itken pesukoneen vieressä.
near-one-substance grandparent | Annan pojalleni rahaa ruokaan ja tiedän että se menee johonkin muuhun. Mutta kun on ne lapset.
near-one-substance | Mitä läheinen voi tehdä kun toinen ei itse näe ongelmaa?
near-one-substance | Bestis on alkanut ottamaan sitä jotain mitä sen uus poikaystävä vetää. Sen lapsi on mun kummityttö, enkä mä nuku.
near-one-substance | Meidän lapsuudenkodissa hiljaisuus tarkoitti että isä oli sammunut. Nyt kun oma talo on hiljaa, mulla nousee syke. Onko muilla juopon kakaroilla tätä vanhempana?
near-one-substance | Ollaan veljen kanssa sovittu kumpi vastaa puhelimeen kun äiti soittaa iltakahdeksan jälkeen, silloin hän ei ole enää äiti
violence | turvakoti
violence | lähisuhdeväkivalta
violence | mies löi
violence | pelkään kotona
violence child-witness | Hän heitti lautasen seinään minun pääni viereen. Lapset söivät hiljaa loppuun.
violence | Peittelin mustelmat paitahihoilla vaikka oli helle
violence | se läimäs mua eka kerran kun olin rv 20 ja sano et se oli hormonit. MUN hormonit
violence | Vaimo hakkaa minua. Olen 190-senttinen, kuka tätä uskoo?
violence control? | Ei hän lyö, mutta tönii, repii hiuksista ja lukitsee minut parvekkeelle.
violence | kurkusta otettu kiinni
violence newcomer? | Minun aviomies lyö. Minä pelkää mennä poliisi koska oleskelulupa on hänen kautta. Mihin voin soittaa omalla kielellä
violence | parisuhdeväkivalta apua turku yöllä
violence | Mihin voin lähteä lasten kanssa tänä yönä?
violence separation? | Erosin puoli vuotta sitten ja hän seisoo edelleen auton kanssa pihassa. Olen saanut viestejä joissa lukee että et näe joulua.
violence rights-advice? | lähestymiskielto
violence | pakottaa seksiin vaikka sanon ei
violence near-one? | Siskollani on taas aurinkolasit päässä marraskuussa.
violence grandparent? | vävy on lyönyt tyttöäni, näin jäljet. Tyttö sanoo että kaatui portaissa. Kaksi pientä lasta siellä
violence teen | 15v poika on alkanut lyödä minua. Lukitsen itseni vessaan ja odotan että hän rauhoittuu. Ei tällaisesta voi puhua kenellekään.
violence partner-substance | kun se juo niin nyrkki heiluu, selvänä se itkee anteeksi polvillaan
violence | tänään se potki oven sisään
violence rainbow? | Kaksi naista, ja toinen lyö. Turvakodissa kysyttiin missä mies on.
violence | MARAK riskinarviointi
violence own-strength? | lähdin kaksi vuotta sitten ja hätkähdän vieläkin kun joku laskee avaimet pöydälle
violence control roma? | suku sanoo että pitää palata miehen luo vaikka hän on lyönyt. en voi mennä mihinkään missä muita meikäläisiä käy
violence | kunniaväkivalta
violence | koti on ko miinakenttä, ei tiijä mistä millonki räjähtää ja kuka suap kuulla kunniansa tai nyrkistä
violence | Äiti kertoi vastaanotolla kuristamisesta, ei halua vielä lähteä. Avopalvelu väkivaltaa kokeneelle, lapset 1 ja 4?
violence child-witness? | Isä kävi isomman lapsen kimppuun kun menin väliin sain itsekin. Hän on nyt töissä kuuteen asti. Pakkaanko?
violence | olenko minä liian herkkä vai onko tämä väkivaltaa, kun hän haukkuu huoraksi ja sylkee päälle?
violence self-harm? | jos lähden niin se tappaa mut tai itsensä, niin se on sanonut
violence near-one? | Alakerrasta kuuluu kolahduksia, naisen itku ja sitten hiljaisuus. Lapsen rattaat on aina siinä ovella.
violence near-one | Miten autan ystävää jota kotona lyödään mutta joka puolustelee miestään?
violence rights-advice? | Kävi nimeni perään huutelemassa työpaikalla ja rikkoi auton ikkunan. Poliisi sanoi ettei voi mitään. Voiko?
violence fathers | Vaimo lyö minua. Nauravat poliisissakin varmaan. Kuka ottaa isän todesta?
violence rainbow | Nainenkin voi lyödä. Vaimoni lyö, ja kun soitin linjalle, kysyttiin millä nimellä mies on.
violence control near-one | Siskoni peruu aina viime hetkellä. Viimeksi kun se tuli, miehen auto seisoi koko ajan kadun toisella puolella moottori käynnissä. Lapset oli ihan hiljaa, ei normaalia. Mitä teen?
violence newcomer rights-advice | Työkaverilla on mustelmia, hän on puolison oleskeluluvan varassa ja luulee että joutuu lähtemään maasta jos eroaa. Lapset syntyneet täällä. Onko se totta?
violence sick-child protection-begins | Sairaalassa kysyttiin mistä vauvan mustelma tuli. En ole satuttanut. Mutta mies oli yksin illalla ja tiedän miltä se näyttää kun se ei jaksa itkua.
violence couple? own-strength | Hän ei ole lyönyt ikinä. Hän heittää lasit lattialle, sitten siivotaan yhdessä ja hän itkee. Onko se edes väkivaltaa, koska minä ainakin hiihdän varpaisillani koko ajan.
violence fathers | Mies täällä, en ole itse lyönyt vaan minua lyödään. Lasten äiti. Viime viikolla paistinpannulla. Kuka tällaista uskoo, ja missä on turvakoti johon isä pääsee kahden tytön kanssa?
violence | se heitti mun puhelimen seinään. viimeks se heitti mut
violence child-witness? | mies tonas, ma kaaduin, vauva oli sylissa
violence | onks se väkivaltaa jos se ei lyö mut pitää kiinni niin et jää jäljet
violence control? | Kävelen kotona ku miinakentällä. Opin kuulemaan avaimista millä tuulella se on.
violence child-witness? | turvakoti lapsen kanssa tänä yönä
violence fathers? | muija hakkaa mua. siinä. sanoin sen. kukaan ei usko ku oon 190 senttiä
violence | jätkä kuristi riidassa ja sano perään et läppä läppä
violence | se sylkee mun päälle ku suuttuu
violence companion? | meikkivoiteella peitän taas, neuvolan täti katto pitkään
violence rainbow? | tyttöystävä läpsii ja haukkuu, kaikki luulee et naisparilla ei vois olla tämmöstä
violence child-witness | potkas oven rikki ja poika oli oven takana
violence perinatal-mood? | pakottaa sänkyyn vaik synnytyksestä on kolme viikkoo
violence separation | Exä uhkaa tulla ovesta läpi jos en vastaa. Lapsi 2v. Oulu.
violence | kotona pahoinpitely
violence near-one? | mun aikuinen veli käy äitin ja mun kimppuun, mulla pieni lapsi samassa taloudessa
violence | puukonjälki keittiönovessa, vuokraisäntä kysyi ja mä sanoin et lapsi
violence couple? | sanoin äidille, äiti sano et semmosia ne miehet on. onks ne?
violence money-home rights-advice? | Vuokrasopimus on sen nimissä, auto on sen, tilin tunnukset on sillä. Nyrkit kans. Mihin mä menen tän lapsen kaa ku en omista ku vaunut?
violence | parisuhdeväkivalta
violence | turvakoti koira mukaan
violence | Se ei ole lyönyt minua vuosiin. Se lyö seinään pään viereen.
violence | Olen lääkäri ja osaan itse kirjoittaa, mistä mustelmat tulevat. Kirjoitin portaista.
violence | Mies on kunnallisvaltuutettu ja kyläläisten silmissä kunnon mies. Kuka uskoisi mitä keittiössä tapahtuu?
violence | Vaimo heitti paistinpannulla. Kymmenen tikkiä. Ensiavussa nauroivat kun kysyivät kuka.
violence grandparent | Oma poikani tönäisi minut pihalla kumoon kun en antanut rahaa. Olen 74. En tee ilmoitusta omasta lapsestani.
violence | Tyttö 15 lyö minua. Oma lapsi. Minulla on huivi kaulassa töissä eikä kukaan kysy.
violence | Anoppi läppäisi kasvoille lasten nähden ja mies katsoi telkkaria
violence | lähestymiskielto umpeutuu perjantaina enkä tiedä mitä sen jälkeen
violence | Hiän kuristi. Vuan vähän aikoo. Sitten itki ite enemmän ku minä.
violence control? | Jos tavarat lentää mutta ei osu niin onko se vielä sitä?
violence | Äiti kertoi vastaanotolla puolison pakottavan seksiin synnytyksen jälkeen. Tarvitsen turvallisen jatko-ohjauksen, ei kirjettä kotiin.
violence newcomer | Kunnia-asia, sanovat suvussa. Tyttären pitäisi palata miehen luo, vaikka mies hakkaa.
violence | Mieheni lyö minä. En tiedä laki Suomessa.
violence | Hän työnsi minut ja minun käsi on kipeä. Lapset nukkui. Onko talo missä olla turvassa?
violence newcomer | Jos minä kerron poliisi, menettääkö minä oleskelulupa? Mies sanoo niin.
violence grandparent? | Minun poika työntää minua kun haluaa raha. Olen vanha. En halua hänelle poliisi.
violence | Sain uuden puhelimen koska vanha lensi seinään. Olin pitelemässä sitä.
violence | nyrkki
violence | turvakoti lapsen kanssa heti
violence child-witness? | Mies löi ovenpieltä pääni vierestä. Ei siis minua. Eihän se ole sitä, eihän?
violence | Harjoittelin peilin edessä miten sanon töissä että törmäsin kaapin oveen. Työkaveri vain katsoi ja antoi lapun, jossa oli tämä sivu.
violence | Vaimo heittelee tavaroita kun suuttuu, viimeksi lautanen osui korvaan. Olen 190-senttinen ukko, kuka tätä uskoo.
violence rights-advice | Käräjät 12.3., olen asianomistaja ja hän istuu samassa aulassa. Kuka tulisi mukaan?
violence | Naapuri seisoi ovellamme sukkasillaan pakkasessa lapsi sylissä. Sanoi että unohti avaimet. Kuinka häntä autetaan?
violence newcomer | Minun mies lyö. Jos minä lähden, menetänkö oleskelulupa?
violence | Poliisi kävi viime yönä. Mulle jäi käteen tutkintailmoituksen numero ja kolmevuotias, joka ei nuku.
violence grandparent? | Tyttäreni pitää pitkiä hihoja helteelläkin.
violence expecting? | Se työnsi mut kun olin rv 30, ei kovaa, kaaduin sohvalle. Sano perään että katoin itse huonosti eteeni. Mietin vaan mitä tapahtuu kun vauva huutaa.
violence | kävelen munankuorilla himassa
violence teen? | Meidän 15-vuotias on lyönyt mua jo kahdesti. Rakastan sitä, pelkään sitä, en kerro kenellekään.
violence separation? | lähestymiskielto on, silti auto seisoo koulun parkkiksella
violence | Sisko pyyteli anteeksi mieheltään siitä että tämä oli joutunut tönäisemään. Kenelle voin soittaa siskon puolesta, vai pitääkö hänen itse?
violence | Tehtiin seksiä vaikka sanoin ei. Ollaan naimisissa.
violence child-witness? | Haluan vain yhden yön missä ei tarvitse kuunnella avaimen ääntä lukossa
own-violence | hermot menee lapsiin
own-violence | raivokohtaukset
own-violence | vihanhallinta vanhemmille
own-violence | löin lasta
own-violence | tartuin liian kovaa käsivarresta ja siihen jäi jälki
own-violence | Huudan niin että ääni lähtee. Lapsi peittää korvat ja minä huudan siitäkin.
own-violence baby-crying | Ravistin sänkyä kun vauva ei lopettanut. En vauvaa. Mutta olisin voinut.
own-violence couple? | Löin vaimoa. Ensimmäistä kertaa, ja vannoin ettei koskaan. Minne mies voi mennä puhumaan tästä ilman että tuomitaan heti?
own-violence | oon kuin mun isäni ja vihaan sitä
own-violence | mulla kilahtaa päässä ja sit on tavaroita rikki
own-violence | Heitin puhelimen seinään kun uhmaikäinen kieltäytyi haalarista kuudennen kerran. Hän alkoi lohduttaa minua.
own-violence | luunappi ja tukkapölly tuli käytettyä, en ole ylpeä
own-violence protection-begins? | Tehtiin rikosilmoitus ja lasu kun poika kertoi koulussa että iskä läppäisi. Totta se on. Haluan oppia muun tavan.
own-violence | Miten lopetan huutamisen
own-violence perinatal-mood? | synnytyksen jälkeen oon ollu semmonen räjähtävä, paiskon kaapinovia ja esikoinen väistelee
own-violence | olen äiti ja minä olen se väkivaltainen meidän parisuhteessa. lyön, raavin, tönin. missään ei puhuta meistä
own-violence | puren hampaat yhteen ja lasken kymmeneen ja silti se tulee
own-violence own-strength? | Väsyneenä sanon lapsille asioita joita kukaan ei saisi kuulla omalta äidiltään
own-violence | ruma minä
own-violence | Nipistin taaperoa salaa. Kukaan ei nähnyt. En tunnista itseäni.
own-violence | jussi-työ tai vastaava, väkivallan tekijälle
own-violence | Riidoissa menen ovelle seisomaan ettei toinen pääse pois. Hän sanoi että se on väkivaltaa. En ole ajatellut niin ennen.
own-violence upbringing? | Uhmis heittäytyi Prisman lattialle ja raahasin sen kädestä autoon niin että olkapää napsahti. Lääkärissä valehtelin.
own-violence | tukistin lapsenlasta, vanha tapa, ja nyt miniä ei anna hoitaa
own-violence | Mieheni pelkää itse omaa suuttumistaan ja nukkuu autossa ettei tee mitään. Hän haluaisi apua mutta ei saa soitettua.
own-violence | Vapaaehtoinen ohjelma väkivaltaa käyttäneelle äidille? Isille ohjelma löytyy, äidille en ole löytänyt.
own-violence teen? | Teinin kanssa mentiin painiksi keittiössä ja mä olin se joka aloitti.
own-violence special-needs? | Adhd itsellä ja pojalla, meidän aamut on kuin kaksi sihisevää pommia samassa eteisessä. Pelkään että joskus satutan.
own-violence | suutuspäissäni uhkasin jättää lapsen metsään, sillä on nyt painajaisia
own-violence | haluan katkaista ketjun, meillä on hakattu kolmessa polvessa
own-violence upbringing | Läimäytin. Kerran vaan, mutta kättä särkee vieläkin. Miten se olis pitänyt tehdä toisin?
own-violence couple | Riita on riita, mutta eilen tartuin sitä kaulasta. Lapsi seisoi kynnyksellä.
own-violence father-mood separation | Heitin eilen lautasen seinään. Ei osunut kehenkään mutta tyttö juoksi piiloon. Vaimo vei lapset siskolleen ja sanoi että tää oli tässä. En ole mikään hakkaaja, tai siis enhän ole?
own-violence baby-crying father-mood | Vauva huusi neljättä tuntia ja mulla ravistutti koko kehoa. Laskin sen sänkyyn ja menin parvekkeelle huutamaan tyynyyn. Säikähdin itteäni enemmän kuin huutoa. Olen 6 viikkoa vanhan isä.
own-violence teen | Sivalsin tytärtä poskelle kun se haukkui minua huoraksi. Ensimmäinen kerta elämässäni. Olen ollut koko illan vessassa ja hän huoneessaan eikä kumpikaan tule ulos.
own-violence special-needs couple | Rajatilanteissa pojan (10, adhd) kanssa puristan liikaa. Mies näki ja sanoi et sä oot hullu. En ole, olen ylikuormassa, mutta en halua että se oppii pelkäämään mun käsiä.
own-violence baby-crying | ravistin melkein
own-violence upbringing | huudan kaksvuotiaalle niin lujaa et kurkku on kipee
own-violence child-witness? | nyrkki meni kipsiseinästä läpi, muksu katto vierestä. en ikinä enää
own-violence upbringing? | nappasin käsivarresta liian kovaa ja siihen jäi sormenjäljet
own-violence | läpsäisin. itken tässä vessassa ku olin luvannu etten koskaan oo niinku mun äiti
own-violence | mul on lyhyt pinna ja pitkä muksu (siis uhmis)
own-violence own-strength? | raivari kaupan kassalla, ja se en ollu lapsi vaan minä
own-violence father-mood? | lahin ajelee autolla ettei tuu tehtya mitaan tyhmaa. joka ilta oon kohta Lahdessa asti
own-violence | heitin lautasen. ei ketään kohti mut silti
own-violence couple? separation? | Löin avokkia. Haluan apua ennen ku se lähtee lapsen kanssa, ja sit ku se on lähteny.
own-violence baby-crying | vauva huus ja mä huusin takas et turpa kiinni. vauvalle. 3kk.
own-violence own-strength? | oon pelänny et vahingoitan mun lasta ku kiukku nousee semmosena mustana
own-violence | kuka tahansa muu jaa vaiha, ma naan punasta ku maito kaatuu
own-violence own-strength? | hermot menee kun esikoinen nipistaa vauvaa, tukistin, havettaa
own-violence own-strength? | paiskoin ovia, revin mieheltä paidan, enkä oo ees humalassa vaan pelkkä väsyny
own-violence father-mood | Vauva huutaa ja mulla sumenee. Laitoin sen lattialle matolle ja menin rappukäytävään huutamaan. Naapuri luuli et murto.
own-violence | kuppi kaatuu ja käsi nousee
own-violence | Tartuin poikaa niskasta. Jäi jäljet. En ollut sellainen isä.
own-violence | Annoin lapsenlapselle luunapin niin kuin meille annettiin. Tytär ei ole soittanut sen jälkeen. Taidan tarvita apua minäkin.
own-violence | Huudan niin että ääni on maanantaisin poissa. Töissä sanon että flunssaa.
own-violence | mulla napsahtaa ja sitte on ovia paskana
own-violence | Isä hakkasi minut aina navetan takana. Minä en hakkaa mutta pojat pelkäävät askeliani.
own-violence | Avovaimo haki lasten kanssa suojaa siskoltaan ja syy olen minä. Jussi-työn tapaista apua, nopeasti.
own-violence | Soli kerran ja viimmeesen kerran, mutta kuinka mä voin olla varma jotta soli viimmeenen
own-violence | Nipistelen lasta kun se ei pue. Pieniä, ei niistä jää merkkejä. Miksi minä teen niin?
own-violence adoption-foster | Sijaisäitinä tiedän kaikki säännöt, ja silti vedin kymmenvuotiasta tukasta. En uskalla kertoa sosiaalityöntekijälle.
own-violence | suutun kaikesta, liikennevaloistakin, lapset sanoo iskää sarvipääksi
own-violence couple? | Heitin vaimon puhelimen jokeen. Se ei ollut riita enää, se oli jotain muuta.
own-violence | aggression hallinta vanhemmille
own-violence | Minä löin poikani, koska hän ei kuuntele. Minun maassa se on normaali. Haluan oppia toinen tapa.
own-violence | Minä huudan ja heitän tavara. Sitten itken. Lapset menee piiloon.
own-violence | Seinässä on nyrkin kokoinen reikä ja taulu sen päällä.
own-violence | Mä en oo mikään hakkaaja mut viime perjantaina pidin muijaa rinnuksista kiinni ja meidän poika näki sen.
own-violence | Tukistin. Siis oikeasti, kunnolla. Kolmivuotiasta. Sen jälkeen istuin kylpyhuoneessa ja katsoin kättäni.
own-violence | käsi nousi
own-violence | väkivallan katkaisuohjelma
own-violence upbringing? | kiukku menee yli, nippasin lasta käsivarresta niin että jäi jälki
own-violence | Oma äitini löi remmillä ja vannoin etten ikinä. Nyt ääneni on sama kuin hänen ja lapsi menee kyyryyn kun nostan kättä vaikka vain ottaakseni maidon kaapista.
own-violence | Sain poliisilta paperin missä lukee perheväkivalta ja mun nimi. Kuulustelu on 4. päivä. Haluan oppia miten tätä ei tapahdu enää koskaan.
own-violence | Mieheni on luvannut hakea apua raivoonsa mutta ei soita itse. Onko paikkaa jonne voin varata ajan hänen puolestaan?
own-violence baby-crying? | Vauva huusi kolmatta tuntia ja laskin sen sänkyyn vähän liian kovaa. Lähdin parvekkeelle. Onko muille käynyt näin vai olenko hirviö?
own-violence | hermot palaa ja pelkään itteeni
own-violence | Minä se meillä olen joka läpsii. Kaikki palvelut on naiselle jota lyödään, ei sille joka lyö.
own-violence | punanen verho laskee silmille ja sit tulee romua
own-violence separation? | Lastenvalvoja sano et mulla on oltava todistus et oon käyny vihanhallinnassa ennen kun tapaamiset alkaa. Missä sellasen voi käydä, iltasin, Lahti?
own-violence couple? | Eilen rikoin vaimon äidiltä perityn kulhon. Tahallani. Hän siivosi sirut sanomatta sanaakaan, ja se sattui enemmän kuin huuto.
own-violence | Äiti kertonut kotikäynnillä ravistelleensa vauvaa. Tarvitsee heti jonkun, joka osaa puhua väkivallan tekijälle eikä vain uhrille.
control | mies vahtii
control | henkinen väkivalta
control | narsisti puolisona
control | taloudellinen väkivalta
control | vainoaminen
control money-home? | Saan häneltä 40 euroa viikossa ruokaan ja kuitit pitää näyttää.
control | Puhelimessani on joku ohjelma, hän tietää aina missä olen. Kirjoitan tätä kirjaston koneella.
control loneliness? | En saa tavata enää siskoani kun se kuulemma myrkyttää mun pään. Ystävät jäi jo aiemmin.
control | olenko hullu vai uskottelee hän minulle niin, kaikki muistan kuulemma väärin
control | jos kaupassa menee yli 20 min tulee kuulustelu
control | Vaimoni lukee viestini, päättää kenelle saan soittaa ja uhkaa viedä lapset jos vastustan. Kukaan ei usko, koska hän on niin mukava.
control | kävelen munankuorilla
control newcomer | Mieheni ei anna minun mennä suomen kurssille. Hän pitää passini ja pankkikortin. Olen ollut Suomessa kolme vuotta ja puhun vain lasten kanssa.
control separation | Ero tuli vuosi sitten ja silti hän määrää: 60 viestiä päivässä, kysyy lapsilta ketä meillä on käynyt.
control | pakkokontrolli mitä se tarkottaa
control | mustasukkaisuus menee yli, haistelee mun vaatteita kun tulen töistä
control violence? | Hän ei ole ikinä lyönyt. Silti haen luvan kaikkeen.
control | se ottaa auton avaimet ettei päästä lähtemään lasten kans minnekään
control rights-advice? | eron jälkeinen vaino, mihin yhteys
control | hengellinen väkivalta yhteisössä, perhettä painostetaan ja minua pidetään syntisenä kun haluan ehkäisyä
control near-one? | tyttäreni puhuu kuiskaten puhelimessa ja lopettaa heti kun mies tulee huoneeseen
control couple? | Mykkäkoulu kestää pahimmillaan kolme viikkoa. Sitten kukkia. Sitten taas alusta.
control roma? violence? | suvun miehet päättävät missä mä saan asua ja kenen kans jutella, mulla on kaksi lasta
control young? | Oon 20 ja poikaystävä on 31. Se valkkaa mun vaatteet ja vauvan nimenkin se päätti. Äiti sanoo et lähe menee.
control | Missä voi asioida salaa ettei puoliso näe hakuhistoriasta?
control breastfeeding? | Hän päättää milloin saan imettää ja milloin nukkua
control expecting? | vaatii päästä joka neuvolakäynnille ja vastaa kaikki kysymykset puolestani. terkka ei huomaa mitään
control own-strength? | kotona minusta tulee ihan pieni
control | Miten tunnistan asiakkaan digitaalisen vakoilun ja taloudellisen alistamisen? Äiti ei omista edes omaa pankkitiliä.
control grandparent? | Anoppi asuu meillä ja päättää kaiken, mitä keitetään ja kuka saa tulla kylään. Mies on hänen puolellaan. Minulla ei ole avainta omaan kotiin.
control couple? | ukko suuttuu jos käyn kaverilla kahvilla, onks se normaalia
control young | Poikaystävä ei tykkää jos näen kavereita, se kattoo mun puhelimen joka ilta. Vauva on 4 kk ja oon 18
control newcomer | Mies pitää passin ja minun kielikurssi on hänen mielestä turha. Voinko mennä jonnekin missä hän ei tiedä
control | Se valitsee mun vaatteet, pitää kauppakuitit ja kysyy miks roskien viennissä meni kuus minuuttia. Ei se ikinä huuda.
control separation money-home | Hän tietää missä liikun autossani olevasta paikantimesta. Oma tili pitäisi avata mutta palkka menee hänen kautta. Olen pakannut kassin ja purkanut sen jo kolmesti, lapset luulee että leikitään lomaa.
control newcomer loneliness | Passit on mieheni lukollisessa laatikossa. Kurssille saisin mennä, mutta hän tulee aina mukaan. Lapset käyvät päiväkodissa, siellä yksi hoitaja kysyy joka päivä miten voin, vastaan hyvin.
control couple? rights-advice | Vaimo päättää kelle soitan ja lukee työpuhelimen. Jos sanon vastaan, hän uhkaa etten näe lapsia enää. Kaverit nauroi kun vihjasin, että tossun alla. Ei naurata.
control | se lukee mun wappit
control | life360 pitää olla päällä tai alkaa huuto
control money-home? | mies kysyy kuittia jokasesta tutista
control | en saa käydä edes perhekerhossa ilman et se soittaa kolme kertaa välissä
control money-home? | mun pankkikortti on sen lompakossa. aina ollu
control | Se ei lyö. Se vaan päättää mitä laitan päälle, kenen kanssa puhun ja millon lapsi nukkuu.
control | kumppani laitto airtagin vaunuihin "turvallisuuden takia"
control | mustasukkanen jätkä laskee montako minuuttia kestää käydä lidlissä
control | poistin instan, koska se pyysi. poistin tinderin, ok. poistin parhaan ystävän, koska se pyysi
control separation | exä vaatii videopuhelun joka ilta et näkee kuka mun kotona on
control violence? | gaslightausta 24/7, oon alkanu äänittää keskusteluja ku en enää ite tiiä mitä on sanottu
control newcomer? | mies ei anna mun menna suomen kurssille, sanoo etta aidin paikka on kotona
control companion? | mul ei oo omaa kotiavainta
control fathers? | naisystävä uhkaa joka riidassa etten nää lasta enää, ja siks mä teen kaiken mitä se käskee
control | se sanoo et lapalla vaa seuraa mun sijaintia mut silti ma valehtelen olevani kaupassa ku kayn siskolla
control couple? | onko red flag jos kumppanilla on kaikki mun salasanat, kysyn kaverille joka on minä
control newcomer rights-advice? | Tulin Suomeen miehen luo. Hän pitää minun passi ja sanoo jos lähden, lapsi jää.
control | kotiarestissa aikuisena naisena
control | Mies lukee auton matkamittarin illalla.
control | Pankkikortti on hänellä, kauppalista on hänellä, ja vaihtorahat lasketaan pöydälle.
control | Olen 58, ja minulla ei ole ollut omaa avainta postilaatikkoon koskaan
control | Vaimo päättää kenen kanssa saan puhua. Veljeäni en ole nähnyt kolmeen vuoteen, ja lapset luulevat hänen kuolleen.
control | Hengellisessä yhteisössämme perheenpää päättää kaikesta. En enää tiedä, mikä on uskoa ja mikä hänen tahtoaan.
control | Kello käy kun mää käyn kaupas. Kakskymmentä minuuttii, muute soittaa.
control | airtag löytyi lapsen eskarirepun vuorin sisältä. ex
control separation? | Ero on ollut voimassa kaksi vuotta ja silti hän tietää mitä olen syönyt
control | se valitsi mulle vaatteet, sit ystävät, sit lääkärin
control | Työkaveri ei koskaan jää kahville, ja miehensä odottaa parkkipaikalla moottori käynnissä. Mitä voin tehdä?
control | Asiakas ei saa tulla vastaanotolle ilman puolisoa, joka vastaa kysymyksiin hänen puolestaan. Miten saan hänet tavattua yksin ja minne ohjaan?
control | Hää piilotti miu ajokortin ja sanoi jotta mie oon sen ite hukannu. Löysin sen uunin alta.
control | Mies ei anna minulle puhelin. Hän sanoo suomen kurssi ei tarvitse.
control newcomer? | Minun passi on miehen kaapissa. En saa sitä.
control | Minä en saa mennä ulos yksin. Anoppi katsoo aina.
control money-home? | Palkka tulee hänen tili. Minä pyydän raha leipä varten.
control | Kuitit tarkistetaan. Viimeksi jouduin selittämään siteet.
control | Hän lataa puhelimeni joka yö omalla puolellaan sänkyä ja tietää aamulla mitä olen kirjoittanut äidilleni.
control | mustis mies
control | henkinen väkivalta, onko tää sitä
control money-home? | Minulla on viikkoraha. Olen 36-vuotias farmaseutti.
control newcomer | Aviomies pitää passi ja minun Kela-raha tulee hänen tili. Kurssille ei saa mennä.
control | Tytär ei vastaa enää yksin puhelimeen, aina on kaiutin päällä ja vävy siinä. Lapsenlapsen nimipäivilläkin käytiin vain pihalla.
control separation? | erottiin vuosi sitten ja sillä on yhä mun sähköpostin salasana ja lapsen kellossa seuranta
control | Joka kerta kun olen menossa perhekahvilaan, vauvan vaunut on lukittu autoon ja auto töissä.
control rainbow? | Vaimoni laskee minuutit kauppareissustani. Naisten kesken tällaista ei kai kuulu olla.
control roma? | Suvussa sanotaan minne saan mennä ja kenen kanssa, ja veljet valvoo. En halua pahaa kenellekään, haluan vain oppilaitokseen.
control | En ole tavannut omia kavereitani kahteen vuoteen, koska siitä seuraa kolmen päivän mykkäkoulu ja itkua lasten kuullen. Vaimo sanoo että perheenisä ei kaipaa ketään.
control | Onko normaalia että pitää lähettää kuva missä on?
control violence? | Mitään ei ole tapahtunut. Kysyn vain luvan suihkuun.
control | Poikani vaimo päättää kaikesta, jopa siitä milloin poika saa soittaa minulle. Poika kuiskaa autotallista.
control rights-advice? | Hän uhkaa että jos lähden niin hän kertoo lastensuojelulle masennuksestani ja saa tytön. Voiko se mennä niin?
child-witness | lapsi näki kun isä löi
child-witness | lapsi pelkää isää
child-witness | väkivaltaa nähnyt lapsi
child-witness child-group? | lapselle oma ryhmä jossa käsitellään kotona koettua väkivaltaa
child-witness | Turvakodin jälkeen 5-vuotias leikkii nukeilla, että iskä kuristaa äidin.
child-witness violence | Poika menee pöydän alle aina kun ääni nousee, vaikka televisiossa.
child-witness | tyttö 8v ei suostu nukkumaan muualla kuin vieressä ja tarkistaa ulko-oven lukon kolmesti
child-witness | Se kuuli kaiken seinän läpi vaikka luulin että nukkuu
child-witness | Kysyin miksi hän löi kaveria päiväkodissa. «No niin isikin tekee.»
child-witness | trauma lapsella lähisuhdeväkivallasta mistä terapiaa
child-witness special-needs? school? | koulussa epäillään adhd:ta mutta minä tiedän mitä se lapsi on joutunut kotona näkemään
child-witness own-violence? | Tyttäreni näki kun tönäisin hänen äitiään. Siitä on kuukausi eikä hän ole puhunut minulle. Kuka auttaa häntä, minä olen varmaan väärä ihminen?
child-witness | pissaa taas sänkyyn, ikää 7, alkoi siitä yöstä kun poliisit kävi
child-witness violence teen? | 13-vuotias menee aina väliin ja suojelee äitiään. Ei pitäisi lapsen joutua vahtikoiraksi.
child-witness separation? rights-advice? | Lapset palaa isältään aina hiljaisina. Pienempi kertoi että siellä lyödään vyöllä.
child-witness interaction? | Vauva oli sylissä silloin kun hän hakkasi minua. Voiko 6 kk ikäinen muistaa?
child-witness | miten puhua lapselle siitä mitä meillä tapahtui
child-witness grandparent? | Pojantyttö piirtää mustia ukkoja joilla on isot kädet. Mummona olen ihan sydän syrjällään.
child-witness | lapsi joutui itse kuritetuksi isäpuolen luona
child-witness | Varhaiskasvatuksessa lapsi säpsähtää kosketusta ja vetäytyy, äiti lähtenyt väkivaltaisesta suhteesta. Lapsen yksilötyötä alle kouluikäiselle?
child-witness | aattelin että ku ne on niin pieniä niin ei ne tajua. tajus ne.
child-witness own-strength? | eka kerran meni turvaan päästyä kolme yötä niin poika alko huutaa unissaan «älä älä»
child-witness violence? | Kaksoset 3 v ovat alkaneet raivota ja purra minua samalla lailla kuin exä. Olen päässyt pois siitä miehestä mutta hän on jotenkin vieläkin täällä.
child-witness rights-advice? | epäily seksuaalisesta hyväksikäytöstä lapseen, mihin otan yhteyttä
child-witness | Kukaan ei saa mainita isän nimeä tai tyttö jähmettyy kuin patsas
child-witness loneliness? | poika ei uskalla pyytää kavereita meille kun ikinä ei tiedä repeekö riita, ja kyllä meillä on lyötykin
child-witness newcomer? | Lapsi ovat nähneet väkivalta meidän kotimaassa ja myös täällä kotona. Hän ei puhu, ei suomi ei arabia.
child-witness | hakattu lapsi
child-witness | onko lapsille jotain kerhoa jossa tajutaan mitä kotona on tapahtunut? 6 ja 9 v, Tampere, iltapäivä
child-witness separation? | Tyttö leikkii nukeilla eroa, mutta siinä leikissä isänukke heittää äitinuken portaista
child-witness school near-one? | Tyttö 7 piirtää koulussa kuvia joissa yhdellä ihmisellä on iso nyrkki. Opettaja kysyi mitä kotona tapahtuu. Erosimme vuosi sitten, mutta ehkä hän näki enemmän kuin luulin.
child-witness father-child separation | Lapset näki kun heidän äitinsä uusi mies kävi äidin kimppuun. Nyt ne on mulla. Nuorempi tekee leikeissä saman aina uudestaan, ukko kaatuu, ukko kaatuu. Mitä isä sanoo?
child-witness child-group school | Opettaja sanoo et poika on levoton, minä tiedän miksi. Oltiin isin luota karussa kaksi vuotta sitten. Luulin että pieni unohtaa, mut tokaluokkalaisena se alkoi tulla ulos nyrkkeinä.
child-witness violence | poika leikkii legoilla et iskä lyö äitii
child-witness | neljävuotias menee sängyn alle ku joku korottaa ääntä telkkarissa
child-witness | tyttö näki kaiken
child-witness violence? | mitä lapselle sanotaan ku poliisit on hakenu isän keittiöstä
child-witness | Eskarilainen piirsi perheen ja laittoi iskälle punaset kädet. Ope soitti.
child-witness child-group? | onko lapselle jotain omaa juttua missä se sais käsitellä sen mitä meillä tapahtu
child-witness | muksu kysyy joka aamu "onko isi vihanen tänään"
child-witness violence | vauvaki vaistoo, säikähtää jokasta kolahdusta. ollaan oltu turvakodissa kolme viikkoa
child-witness violence? couple? | 6v tulee väliin ku me riidellään, levittää kädet niinku liikennepoliisi
child-witness violence? upbringing? | lapsi on ruvennu lyömään samalla tavalla ku sen isä löi mua
child-witness | Taapero peittää korvat heti kun ovikello soi
child-witness violence | lapsen isäpuoli läimi sitä, sain tietää vasta nyt
child-witness violence | tyttö 8v pissaa taas alle tän kevään jälkeen. näki ku mua kuristettiin
child-witness near-one | siskon muksu on yötä meillä ja pelkää et "äiti kuolee jos mä en oo siellä"
child-witness | pääseekö perheväkivaltaa nähny lapsi juttelemaan jonnekin vaikka toinen huoltaja ei suostu
child-witness protection-begins? fathers? | lapsi kerto että äitin uus kundi on lyöny sitä vyöllä
child-witness school? | Koulussa ope sanoo et poika on kovanaama. Kotona se kysyy illalla monta kertaa onko ovi lukossa. Isä ei asu meillä enää.
child-witness | lapsi näki kaiken
child-witness | Poika 6 leikkii legoilla poliisia, joka hakee isän.
child-witness | Eskarissa tyttö varoittaa muita kun aikuinen korottaa ääntään: "nyt pitää mennä pöydän alle". Etsimme lapselle väkivaltaerityistä apua.
child-witness grandparent | Kun meillä ovi paukahtaa tuulesta, lapsenlapsi pissaa alleen. Hän on jo yhdeksän.
child-witness | Veli asettuu nukkumaan siskonsa oven eteen. Seitsemänvuotias.
child-witness | Isä löi minua. Nyt lapsi lyö minua samasta kohdasta.
child-witness | kuoron harjoituksissa tyttö säikähti rumpua ja itki puol tuntia. ollaan asuttu turvassa jo vuosi
child-witness teen? | 14-vuotias ei anna anteeksi että jäin. Sanoo että kuuli kaiken seinän läpi joka yö.
child-witness child-group? | Löytyisikö lapselle vertaisryhmää missä muutkin on joutuneet kuuntelemaan kotona tappelua?
child-witness adoption-foster | Sijoitettu poika syö aina seinää vasten. Tiedetään, mitä hän on nähnyt, muttei miten siitä puhutaan.
child-witness | Lapsi hoivaa nukkeja, joilla kaikilla on laastari silmän päällä
child-witness | Nelivuotias painoi itse hätänumeron. Siitä yöstä lähtien hän on puhunut vain kuiskaten.
child-witness | Äitinsä löi poikaa. Poika on nyt mulla. Ei puhu. Mihin viedään?
child-witness | Barnahus-haastattelu ohi ja nyt ei kukaan ota vastuuta tytön hoidosta
child-witness | Minun lapsi näki kun isä löi. Nyt hän pissaa sänky ja huutaa yöllä.
child-witness | Poika piirtää aina veri. Hän on viisi vuosi. Tarvitsen apu hänelle.
child-witness | Nelivuotias leikkii nukeilla: isänukke heittää äitinuken portaita alas. Päiväkodista soitettiin.
child-witness | poika pissaa housuun kun joku korottaa ääntä
child-witness | väkivaltaa nähnyt lapsi, mistä apua lapselle itselleen
child-witness | Me päästiin sieltä pois. Mutta tyttö tarkistaa joka ilta lukon kolme kertaa ja nukkuu kengät jalassa.
child-witness | En tiennyt että hän oli hereillä. Aamulla hän toi minulle laastarin.
child-witness | Pojantyttö 6 tuli meille viikonlopuksi ja kysyi kuiskaten saako täällä kaataa maidon.
child-witness separation? | Tapaamisten jälkeen 5v lyö pikkusiskoa ja sanoo samoja sanoja kuin isänsä sanoi minulle.
child-witness | eskarilainen kertonut että kotona iskä kuristi, ilmoitus tehty, mitä tukea lapselle nyt
child-witness violence? | Kun ambulanssi tuli, poika 9 oli jo pukenut pikkuveljensä ja istui eteisessä reput selässä.
child-witness own-violence? | Se näki kun mä löin. En saa sen ilmettä pois silmistä. Miten siitä puhutaan kuusivuotiaalle?
child-witness sleep? | Ollaan turvakodissa toista viikkoa ja vauvakin säpsähtää ovenkolahdusta, voiko noin pieni muka muistaa?
child-witness child-group? | onko lapsille ryhmää semmosille joiden kotona on pelätty
child-witness | Kummipoikani ei enää puhu koulussa. Kotona asuu äidin uusi mies ja jotain siellä on.
child-witness rights-advice? | Poliisi haluaa kuulla kuusivuotiasta lastentalossa ensi viikolla, miten valmistan hänet ja kuka tukee sen jälkeen
child-witness | hiljainen lapsi, menee sängyn alle kun ovikello soi
self-harm | itsetuhoiset ajatukset
self-harm | en halua elää
self-harm | kriisipuhelin
self-harm | haluan vaan nukahtaa enkä herätä
self-harm | Lapset pärjäisivät paremmin ilman minua.
self-harm perinatal-mood | Vauva on kuusi viikkoa ja mietin usein, että jos kävelisin jäälle enkä palaisi.
self-harm | Ajoin töistä kotiin ja mietin koko matkan siltapilaria. Turvaistuin takapenkillä esti.
self-harm | kirjoitin jo kirjeet lapsille
self-harm | viiltelen edelleen vaikka oon jo äiti
self-harm teen | Tytär 14 pitää pitkiä hihoja kesälläkin. Tänään näin miksi.
self-harm own-strength? | ei mua kukaan jäis kaipaamaan korkeintaan kela
self-harm | Onko jossain päivystys jonne voi mennä jos pelkää itseään? Lapsi nukkuu viereisessä huoneessa, olen yksin kotona.
self-harm near-one? | Siskoni sanoi puhelimessa että hän on niin väsynyt että haluaa pois. Hänellä on vauva. Uskallanko jättää hänet yöksi yksin?
self-harm separation? | Eron jälkeen en näe enää mitään syytä. Joka toinen viikonloppu jaksan esittää.
self-harm | toivon että tulis joku tauti ni pääsis luvalla lepoon. ikuiseen
self-harm perinatal-mood? | Päähän tulee kuvia että teen vauvalle jotain pahaa. En halua! Keitän teetä ja itken.
self-harm loss? | vauvamme kuoli ja minä haluan perään
self-harm | elämä maistuu puulta ja on alkanut tuntua et sen voi jättää kesken
self-harm placed? | kun veivät lapset niin mulla ei oo enää mitään miksi pysyä täällä
self-harm violence | Ainoa tapa päästä siitä ihmisestä eroon taitaa olla että kuolen itse.
self-harm partner-substance violence? control? | mies sanoo tappavansa itsensä jos jätän sen. se on humalassa ja aseet on kaapissa
self-harm grandparent? | Poikani, kahden pienen isä, lahjoitti kalastusvehkeensä pois ja halasi minua oudosti. Mihin voin soittaa heti?
self-harm | synkkää
self-harm | musta aukko rinnassa eikä enää pelota kuolla
self-harm money-home? | Konkurssi, talo menee. Henkivakuutus on voimassa. Sen ajatteleminen on rauhoittavaa ja se pelottaa.
self-harm | Asiakas toi puheeksi kuolemantoiveita, kaksi lasta kotona, ei akuuttia suunnitelmaa. Matalan kynnyksen keskusteluapua vanhemmalle saman viikon aikana?
self-harm | kuopion suunnalta joku kelle soittaa ku tullee näitä aatoksia öisin
self-harm loneliness? | tää on mun kolmas joulu yksin ja mietin et onko pakko olla neljättä
self-harm pregnancy-doubt? | odotan lasta jota en jaksa ja toivon et auto ajais päälle ni ei tarviis päättää
self-harm | en aio tehdä mitään mutta ajattelen sitä joka päivä
self-harm teen | 17v poika sanoi «kaikki on ihan sama» ja myi pelikoneensa, pitäskö huolestua
self-harm school | Poika sanoi ettei haluu elää jos huomenna on pakko mennä sinne. Yheksän vuotias
self-harm sick-child | Lapsi 11v on viillellyt ja sanoi ettei halua enää elää, ollaan odotettu psykiatrian poliaikaa kuukausi. Keneen otan yhteyttä nyt heti?
self-harm childlessness | Negatiivinen testi. En näe enää mitä varten heräisin aamuisin, en oikeasti.
self-harm loss | Tyttäreni teki itsemurhan. En tiedä miten hengittää, enkä tiedä haluanko.
self-harm near-one | Ystävä lähetti yöllä viestin ettei lapsilla olisi mitään hätää ilman häntä. Soitin, ei vastaa.
self-harm single money-home | Ulosottokirje tuli tänään ja mä laskin kuinka paljon unilääkkeitä on kaapissa. Lapset on huomiseen isänsä luona. Älkää soittako poliisia, puhukaa nyt jonku verran vaan.
self-harm perinatal-mood | Vauva on 3 vk. Minulle tulee kuvia että pudotan sen parvekkeelta ja itteni perässä. En halua niitä kuvia. En ole kertonut edes neuvolassa koska ne vie lapsen.
self-harm | en jaksa elää
self-harm own-strength? | oon miettiny et ne pärjäis paremmin ilman mua
self-harm | haluisin vaa et kaikki loppuu, en mä tiiä haluunko kuolla mut loppuu
self-harm father-mood | ajaessa tulee mieleen et entä jos en kääntäis rattia. vauva 4kk kotona
self-harm perinatal-mood | Vauva ansaitsis paremman äidin. Kirjotin jo kirjeen valmiiks.
self-harm | kms mut tällä kertaa en heitä läppää
self-harm perinatal-mood | viiltely alko uudestaan synnytyksen jälkeen
self-harm perinatal-mood | öisin pyörii pahat ajatukset enkä uskalla jäädä yksin vauvan kans
self-harm | itsetuhoset ajatukset kenelle soitan nyt
self-harm teen | teinin hihat on alhaalla helteelläkin. tiedän miksi, en tiedä mitä teen
self-harm | oon vähän niinku valmis lähtee tästä maailmasta. kukaan ei ehkä huomais ennenku muksu pitää hakea
self-harm near-one | kaveri laitto viestin "pidä huolta mun tytöstä" eikä vastaa enää
self-harm father-mood separation? | mies 27, ero, lapsi toisella paikkakunnalla, ei oikee huvita olla enää hengissä
self-harm | pelottaa omat ajatukset parvekkeella
self-harm | kaikki luulee et mul menee hyvin ku postaan somee. oikeesti suunnittelen lähtöä
self-harm | oon lapsen takia hengissä, sekin alkaa tuntua heikolta syyltä
self-harm young | Täytän kahekstoista viikon päästä ja en oo varma haluunko ees täyttää. Vauva on mutsilla. Kaikki on mutsilla.
self-harm | en halua enää herätä
self-harm | elämästä lähteminen pyörii mielessä
self-harm | Sähkölinja ja silta. Tiedän molemmat liian tarkkaan. Kolme lasta pitää tässä kiinni.
self-harm | Ei minusta ole mihinkään, lapset pärjäis paremmin mummon kanssa. Laskin juuri, että vakuutus riittäis asuntolainaan.
self-harm perinatal-mood | Parvekkeella vauvan kanssa ja tajusin mitä mietin. Sulkeuduin vessaan ja soitin miehelle.
self-harm | Vaimo kuoli, poika kuoli. Minä en oikein näe, miksi odottaa kevättä.
self-harm teen | Tyttären käsivarressa on viivoja, rinnakkain kuin kilvessä. Sanoo että kissa.
self-harm near-one | Naapurin isä sanoi talkoissa "kohta ei tarvitse teidän minua katsella". Vitsiksi muut sen otti, minä en.
self-harm | Haluaasin vaan hilijaasuuren. Sellaasen jota ei kukaan keskeytä. Pelottaa mikä mulla on mieles.
self-harm | mulla on kirje valmiina koneella, tallennettu nimellä verotus
self-harm | Isä kertoi tapaamisella itsetuhoisista ajatuksista, kieltäytyy päivystyksestä. Kriisipuhelin ei ole hänelle vieras. Mitä rinnalle, kun kotona on 2-vuotias?
self-harm | Poikani teki sen kaksi vuotta sitten. Nyt minä ymmärrän häntä, ja siitä pelästyin.
self-harm | oon vetäny haavoja reiteen etten huutais lapsille
self-harm | Järvenjää on heikkoa, ajattelin että se kävisi onnettomuudesta
self-harm | En jaksa elää enää. Minulla on lapset. En tiedä kenelle sanoa suomeksi.
self-harm | Minulla on musta ajatus joka yö. Minä ajattelen kuolema.
self-harm | Laskin montako unilääkettä kaapissa on. Sitten laitoin purkin takaisin. Tänään laskin taas.
self-harm perinatal-mood? | Sillalla vaunujen kanssa tuli ajatus, jota en pysty kirjoittamaan tähän.
self-harm | Lapsilla olisi parempi ilman mua, ne pääsis jonkun ehjän luo.
self-harm own-strength? | Kirjoitin kirjeet valmiiksi. En aio mitään, kirjoitin vaan.
self-harm | Vaimo sanoi nukkumaan mennessä ihan rauhallisesti että toivoo ettei heräisi. Mitä teen nyt heti?
self-harm | Siskoni jakeli tavaroitaan ja pyysi huolehtimaan pojasta "jos jotain".
self-harm | viillän kun lapsi on nukahtanut
self-harm father-mood? | Ajaessa rekat näyttää helpolta. En oo kellekään sanonu.
self-harm teen | Tyttären hihan alta näkyi naarmuja, neljätoista vuotta. Sanoi että kissa. Meillä ei ole kissaa.
self-harm separation? | Eron jälkeen ne viikot kun lapset on toisella, istun pimeässä ja mietin miten helppoa olisi lopettaa tämä
self-harm | mihin voi soittaa yöllä kun on pimeitä ajatuksia
self-harm placed? | Ne vei lapset eilen. Ei ole enää mitään syytä nousta, eikä välttämättä olla.
self-harm | Poika vastasi viestiin: älä huoli kohta ei tarvi huolehtia. Hänellä on vauva kotona. Olen 300 kilometrin päässä, mitä äiti voi tehdä?
self-harm | Musta aukko. Siihen vaan sukeltaisi.
self-harm | Onko se itsemurha-ajatus jos vaan toivoo et jäis auton alle, ei itse tekis mitään?
perinatal-mood | baby blues
perinatal-mood | synnytyksen jälkeinen masennus
perinatal-mood | raskausmasennus
perinatal-mood | EPDS pisteet korkeat
perinatal-mood | äimä ry tyylistä tukea
perinatal-mood expecting? | Odotan toivottua lasta ja itken silti joka aamu suihkussa.
perinatal-mood interaction | en tunne vauvaa kohtaan mitään, hoidan sen kuin töissä olisin
perinatal-mood | kaikki onnittelee ja mä haluisin palauttaa sen lapsen
perinatal-mood | Tarkistan kymmeniä kertoja yössä hengittääkö hän. En uskalla nukkua itse vaikka vauva nukkuu.
perinatal-mood | synnytys jäi kummittelemaan, näen unta siitä leikkaussalista
perinatal-mood | Miksi kukaan ei kertonut, että äitiys voi tuntua tältä? Istun pimeässä ja tissi vuotaa.
perinatal-mood own-strength? | Esikoinen 2 v ja vauva 7 vk. En ole käynyt suihkussa keskiviikon jälkeen, ruoka ei maistu, itkettää kun maito loppuu jääkaapista.
perinatal-mood | pakkoajatuksia että pudotan vauvan portaisiin
perinatal-mood | synnytyspsykoosi, toipuminen
perinatal-mood near-one? | Miniä ei ole oma itsensä vauvan tulon jälkeen. Istuu vain ja katselee ikkunasta ulos. Poika sanoo että se on väsymystä.
perinatal-mood | vaimo sano eilen että väärä ihminen sai vauvan. mitä ihmettä siihen vastataan
perinatal-mood premature? | Keskolasta päästiin kotiin, kaikkien mielestä nyt kaikki hyvin. Minulla vasta alkoi täristä.
perinatal-mood pregnancy-doubt? | rv 33 ja ahdistaa niin ettei henki kulje, neuvolassa sano että kuuluu asiaan
perinatal-mood | vauvavuosi musertaa
perinatal-mood loneliness? | oon neljän seinän sisällä vauvan kans ja pää alkaa hajota, tunnen olevani lypsykone
perinatal-mood | masennuslääkkeet ja raskaus, pelko
perinatal-mood childlessness? | Viisi vuotta hoitoja ja nyt kun hän viimein on tässä, olen maassa. En saisi olla. Sehän tässä pahinta.
perinatal-mood | Neuvolasta: äidin mieliala laskenut, vauva 4 kk, haluaisi ryhmän jossa vauva voi olla mukana. Mitä on tarjolla?
perinatal-mood rainbow? | Olen vauvan toinen äiti, en synnyttänyt, ja silti minulla on jotain masennusta. Onko sellaista edes?
perinatal-mood | hymyilen kuviin
perinatal-mood loss? expecting? | edellinen meni kesken ja nyt rv 12 enkä uskalla iloita vaan odotan koska tää loppuu
perinatal-mood | Itku tulee kun ovi sulkeutuu miehen perässä aamulla puoli kahdeksan
perinatal-mood | Vertaisryhmä äideille joilla on vauva-ajan masennusta, etänä ja päiväsaikaan?
perinatal-mood | mie en oo ollu ommaa ittiäni sen jäläkeen ko poika synty
perinatal-mood newcomer? | Minun vauva on 2 kuukautta. Minä itke paljon, ei nuku. Minun äiti on kaukana. Onko tämä sairaus?
perinatal-mood sleep | vauva nukkuu mutta minä valvon ja murehdin
perinatal-mood baby-crying far-away | Vauva on seitsemän viikkoa ja huutaa illat. Asutaan metsätien päässä Suomussalmella, mies on savotalla. Eilen laitoin vauvan sänkyyn, suljin oven ja istuin portailla kunnes varpaat jäätyi.
perinatal-mood breastfeeding rights-advice? | Imetys ei onnistunut ja annoin korvikkeen, nyt neuvolan lapussa on ruksi kohdassa huoli. Itken joka pullon kohdalla. Onko tämä masennus vai vain uupumus?
perinatal-mood premature far-away | Vauva on OYSissa ja me ollaan Ylivieskasta. Nukun potilashotellissa, ajan kotiin esikoisen luo, ajan takaisin. Hoitaja kysyi miten itse voin ja purskahdin niin että räkä lensi.
perinatal-mood own-strength? | baby blues mut tätä on kestäny 5kk
perinatal-mood interaction | en tunne mitää ku katon sitä
perinatal-mood | synnytyksen jälkeinen masis
perinatal-mood | kaikki laittaa sydänsilmii vauvakuviin ja mä kelaan et voisko joku hakee sen pois
perinatal-mood | Itken maidolle, mainoksille, pyykille. Neuvolan lomakkeesta tuli 17 pistettä.
perinatal-mood expecting? | raskaana ja nii ahistunu et en pysty avaa äitiyspakkausta
perinatal-mood | mielessä välähtää kuva et pudotan vauvan portaissa, joka kerta, en uskalla kantaa sitä enää
perinatal-mood | oonko mä tulossa hulluks vai onko tää hormonit
perinatal-mood | odotin vaaleenpunasta hattaraa, sain harmaan huovan
perinatal-mood | tarkistan hengittaako se about 40 kertaa yossa, vaikka se nukkuu mun vieressa
perinatal-mood father-mood? | avovaimo vaan makaa sen syntymän jälkeen ja tuijottaa. vauva on mulla koko ajan. mitä sille kuuluu sanoa
perinatal-mood | EPDS korkea
perinatal-mood expecting? | mulla diagnosoitiin masennus raskausaikana, lääkkeet jätin pois ja nyt kaduttaa rv 29
perinatal-mood parent-illness? | valvoin neljä päivää enkä ollu väsyny, olin nero. mies sano et jotain on vialla. vauva 2vko
perinatal-mood | en oo se sama tyyppi ku ennen vauvaa, se tyyppi oli hauska
perinatal-mood interaction | katoin vauvaa ja kelasin et kenen toi on
perinatal-mood | Oulus joku ryhmä jos on äitinä ihan rikki, vauva saa tulla mukaan?
perinatal-mood breastfeeding | Imetys ei onnistunu ja siitä se sitte lähti. Nyt vauva on pullolla ja mä oon jossain sumussa. Kaikki kyselee maidosta, kukaan ei kysy musta.
perinatal-mood | synnytysmasennus toisella kierroksella
perinatal-mood | EPDS 19 pistettä
perinatal-mood | Olen 42 ja kaikki onnittelivat niin kovaa, etten kehtaa sanoa, ettei tunnu miltään.
perinatal-mood | Kahtelen vaavia ja aattelen jotta kenenkähän toi lie
perinatal-mood sleep? | Kuuntelen hengittääkö se. Sitten kuuntelen uudestaan. Aamulla olen kuunnellut koko yön, vaikka vauva nukkui täyden kuusi tuntia.
perinatal-mood near-one | Tyttäreni istuu vauva sylissä ja katsoo ikkunasta, ulkona ei ole mitään. Minulla oli sama aikoinaan, silloin sitä sanottiin heikkohermoisuudeksi.
perinatal-mood | mielikuvat et pudotan vauvan portaisiin, tulee väkisin, en haluu niitä
perinatal-mood adoption-foster? | Voiko adoptioäitikin saada synnytyksen jälkeisen masennuksen, vaikkei ole synnyttänyt? Lapsi tuli keväällä ja minä romahdin kesällä.
perinatal-mood | Neuvolan terveydenhoitajana etsin äidille vauvaperhetyötä tai masentuneiden äitien ryhmää, psykiatriseen jono on neljä kuukautta.
perinatal-mood | Kolme päivää synnytyksestä tunsin osaavani lentää ja tilasin kaksi sohvaa. Mies vei päivystykseen. Nyt olen kotona ja pelkään omaa päätäni.
perinatal-mood expecting | Maha kasvaa ja minä kutistun. Raskausaikana masennusta, eikö siitä puhuta vasta jälkeen?
perinatal-mood | Pyyhin pölyjä neljättä tuntia ettei tarttis ottaa sitä syliin
perinatal-mood father-mood | Vaimo ei nouse. Vauva kainalossa soitan palavereja. Kumpaa tässä autetaan ensin?
perinatal-mood | Minulla on vauva ja minä itken joka päivä. En rakasta vauvaa niin kuin pitäisi.
perinatal-mood newcomer | Omassa maassa äiti auttaa vauvan kanssa. Täällä minä olen yksin ja surullinen, en syö.
perinatal-mood | Vaimo sai vauva ja nyt hän sanoo outo asioita, ei nuku, puhuu jumala. Pelkään. Mihin viedä?
perinatal-mood | Kaikki onnittelee ja minä katson vauvaa kuin jonkun toisen unohtamaa laukkua.
perinatal-mood | baby blues joka ei mennyt ohi
perinatal-mood | epds pisteet 17
perinatal-mood | Vaimo pesee pulloja kello kolmelta yöllä vaikka ne on puhtaita. Vauva on kuusiviikkoinen.
perinatal-mood | Miniä ei ole noussut verhojen takaa viikkoon, vauvan tuo minulle ovelle ja sulkee oven. Ennen hän oli se joka lauloi.
perinatal-mood self-harm? | Näen mielessäni koko ajan miten se putoaa parvekkeelta. En tee sitä, mutta kuva tulee.
perinatal-mood | Itken mainoksille, ultralle, leivälle. Rv 26.
perinatal-mood interaction? | Vaihdan vaipan, syötän, röyhtäytän ja odotan iltaa. Jossain siinä pitäisi kai olla se rakkaus.
perinatal-mood | Onko tavallista ettei vauva tunnu omalta vielä neljän kuukauden iässä
perinatal-mood pregnancy-doubt? | Synnytyksestä jäi kuva mieleen, sali ja juoksevat hoitajat, ja se tulee aina kun suljen silmät. Neuvolassa sanottiin että pääasia kun vauva voi hyvin.
perinatal-mood father-mood? | Voiko isäkin saada sen, synnytyksen jälkeisen? Kun mikään ei tunnu miltään ja vauva on 3 kk.
perinatal-mood premature? | Keskolasta kotiin päästyä mittaan vauvan hengitystä tunnin välein. Mies lähti töihin, minä istun ja lasken.
perinatal-mood | vauvan kans kotona ja harmaata
perinatal-mood meeting-place? | Laitan someen kuvan missä hymyilen ja sen jälkeen makaan lattialla leikkimaton reunalla. Haluaisin nähdä yhdenkin äidin joka ei esitä mitään.
perinatal-mood | Ystäväni synnytti keväällä eikä ole sen jälkeen vastannut kuin peukulla. Voinko tehdä jotain?
perinatal-mood | Raskaana oleva, aiempi psykoosi ensimmäisen synnytyksen jälkeen, pelkää uusiutumista. Mitä vertaistukea odotusajalle?
perinatal-mood sleep? | en nuku vaikka vauva nukkuu, sydän hakkaa ja luettelen tauteja
father-mood | isän masennus
father-mood | uupunut iskä
father-mood fathers? | isille puhujakaveria
father-mood | Vaimon jaksamisesta kysytään neuvolassa joka kerta. Minulta kysyttiin parkkipaikasta.
father-mood | Istun autossa pihassa vartin ennen kuin jaksan mennä sisään olemaan isi.
father-mood | tuli vauva ja mulla lähti ilo. en kehtaa sanoa, en minä sitä ole imettänyt enkä synnyttänyt
father-mood | pinna kireellä ja hävettää, kaheksan tuntii raksalla ja sit ilta kakkavaippojen keskellä, mikä iskä se tämmönen on
father-mood perinatal-mood? | Mieheni on muuttunut harmaaksi vauvan synnyttyä. Ei puhu, ei syö, vain autotallissa. Onko miehillä synnytyksen jälkeistä masennusta?
father-mood | Seisoin synnytyssalin nurkassa ja luulin että menetän molemmat. Siitä ei ole puhuttu sanaakaan. Sydän hakkaa edelleen kun ajan sairaalan ohi.
father-mood | Suomalainen mies ei puhu, kirjottaa sit tähän laatikkoon kolmelta yöllä.
father-mood separation? | isäviikko menee täysillä ja tyhjällä viikolla makaan lattialla
father-mood money-home? | Lomautus, toinen lapsi tulossa ja lainan korot tappaa. Vaimolle esitän että homma on hanskassa.
father-mood self-harm? | ei mua oo olemassa muuten ku palkanmaksajana
father-mood own-strength? | oon koti-isänä toista vuotta enkä muista millon viimeksi puhuin aikuisen kanssa muusta ku ruoka-ajoista
father-mood | Miten mies jaksaa kun vaimo on masentunut ja kaikki jää mulle?
father-mood special-needs? | Pojalla on autismi, vaimo hoitaa paperit ja minä kannan. Kirjaimellisesti kannan, hän on 11 ja painaa 45. Selkä ja pää samassa jamassa.
father-mood | ahdistaa olla isä ku ei ollu omaa isää mistä ottaa mallia
father-mood | isänä riittämätön olo
father-mood | En itkenyt faijan hautajaisissa mutta itkin kun turvakaukalon vyö ei mennyt kiinni ja vaimo katsoi
father-mood fathers? | saako isä mennä psykologille vai onko neuvolapsykologi vaan äiteille
father-mood rainbow? | Meitä on kaksi isää ja kumpikin on loppu. Miesten ryhmissä kysytään vaimosta, äitien ryhmiin ei pääse.
father-mood | Isän mieliala EPDS-seulassa 14, äiti voi hyvin. Mitä isälle, kun terveyskeskukseen ei halua?
father-mood | iskän akku tyhjä. lapset on ihania. silti tyhjä.
father-mood couple? | Mulle tiuskii työnjohtaja ja kotona muija. Nyt tiuskin takas, lapsillekin.
father-mood | Onko isillekin jotain, missä voisi vaan käydä sanomassa et nyt on rankkaa? Illalla, lasten nukahdettua, netissä, kamera kiinni
father-mood premature? | keskosen isänä kuljen töiden, teho-osaston ja kotona olevan esikoisen väliä, itse oon viimesenä jonossa
father-mood | veljestä on tullut kuori entisestään kun kaksoset syntyivät, vitsailee mutta silmät ei naura
father-mood fathers? | miehenä mieli maassa, vauva 5 kk
father-mood | Ukko jaksaa. Ukko jaksaa. Ukko ei jaksa.
father-mood father-child? | en jaksa leikkiä vaikka tyttö pyytää ja sit makaan valveilla miettimässä et millanen faija ei jaksa edes palapeliä
father-mood | burnoutti työmaalta ja kotona alkaa isin iltavuoro
father-mood loneliness | sählyporukka jäi kun musta tuli isä, ei miehet soittele
father-mood | Vauva on terve, vaimo on ihana, auto käy. Miks mä istun pihassa moottori sammutettuna puol tuntia ennen ku menen sisään
father-mood couple | Vaimo sai synnytyksen jälkeen ryhmät ja terapeutit. Mä oon istunut parkkihallissa puoli tuntia ennen kuin pystyn menemään ylös. Riidellään kaikesta, jopa siitä miten päin lautaset on koneessa.
father-mood money-home self-harm? | Firma meni nurin ja perhe ei vielä tiedä. Vauvalla alkaa hampaat, emäntä kitisee rahasta ja mä sanon joo joo. Yöllä aattelen et vakuutuksesta ois enemmän iloa kuin musta.
father-mood fathers | isukki loppu
father-mood | mä en tunne ku väsymystä ja syyllisyyttä, vuorotellen
father-mood perinatal-mood | voiko mies saada synnytyksen jälkeisen masennuksen
father-mood fathers? | istun autossa pihassa vartin ennenku kehtaan menna sisaan. joka paiva
father-mood fathers? | Kaikki kysyy miten äiti voi. Kukaan ei oo kysyny multa. Ei tosin kuulu hyvää.
father-mood | duunissa esitän tyyppiä joka jaksaa, kotona esitän tyyppiä joka jaksaa. missä saa olla jaksamatta
father-mood perinatal-mood | vauva 2kk, en koe oikein mitään, ihan ku olis jonkun toisen elämä
father-mood | räkänokka nukkuu rinnalla ja mua itkettää enkä tiiä miks
father-mood fathers | tuore iskä ahdistaa
father-mood couple? | muija sano et oon etainen. oon ku joku kivi, ei siita mitaa irtoo
father-mood young? | pleikka ei kiinnosta, säbä ei kiinnosta, kaljallekaan en lähe. 24v ja vauva
father-mood | no ei tässä mittään, väsyttää vuan nii ettei muista ommoo nimmee
father-mood fathers loneliness? | jätkät nauro ku sanoin et ahistaa isyys. loppu se puhuminen sit siihen
father-mood loss? | synnytyksessa meinas menna molemmat. ma naan sen joka yo
father-mood multiples | yövuorot, flunssa, tuplavaunut ja minä. iskässä ei oo enää virtaa ees heippaan
father-mood fathers | miesten masennusryhmä netissä, illalla ku lapset nukkuu
father-mood fathers | Vitsailin jätkille et vankeus alko ku muksu synty. Kukaan ei tajunnu et siinä oli tottaki. Kävisin jossain missä vois puhua ilman vitsii.
father-mood | Jaksaa jaksaa.
father-mood | En ole väsynyt. Olen vain viimeiset kolme kuukautta istunut autossa pihalla ennen kuin menen sisään.
father-mood | Kyl mie töissä pärjään, ko siel ei tartte tuntea. Kotona poika ojentaa legoukkoo ja miul nousee itku.
father-mood | Savotta, vaipat, lainat. Illalla ei ennää puhettakkaan tule.
father-mood fathers | Onko miehille paikkaa, missä ei tarvitse heti avautua? Voisi vaikka korjata pyörää siinä sivussa.
father-mood near-one | Veljeni tuli isäksi helmikuussa ja on sen jälkeen vastannut kaikkeen "joo". Ennen hän soitti viikoittain ja nauroi.
father-mood | Synnytyksessä vaimoni oli kuolla. Kaikki hoitavat häntä nyt, kuten pitääkin. Minä näen sen lattian yhä.
father-mood | pinna palaa kun tiskikone piippaa. ei oo tiskikoneen vika
father-mood | Mies on 49, sai kuopuksen ja potkut samana keväänä. Se käy haravoimassa pihaa, missä ei ole lehtiä.
father-mood | Viiden lapsen isä ja isännöin 60 lehmän navettaa. Lomittaja tulee, mutta pää ei loma.
father-mood own-strength | sairaslomalla burn outin takia ja silti kotona odottaa toinen vuoro
father-mood | Kotikäynneillä isä poistuu aina autotalliin. Äiti sanoo hänen itkevän siellä. Miten saisin isälle jonkun miestyöntekijän juttelukaveriksi?
father-mood | ei tierä kuinka kauan tätä jaksaa hymyyllä
father-mood | Olen isä, minä olen väsynyt ja surullinen. Vauva tuli, minä en osaa enää nauraa.
father-mood | Minä teen työ yöllä, päivällä lapset. Minun pää on kipeä ja minä vihainen itseni.
father-mood | Istun autossa pihassa vielä vartin ennen kuin menen sisään. Joka päivä vähän pidempään.
father-mood | uupunut isä
father-mood | Mies ei ole nauranut sen jälkeen kun kaksoset syntyivät. Tekee kaiken, vaihtaa, syöttää, maksaa. Mutta ei naura.
father-mood | Kun neuvolassa kysytään miten te voitte niin katse on aina vaimossa
father-mood fathers? | mies 38, kolme lasta, burnout, missä isä voi olla heikko
father-mood | Kukaan ei oo kysyny multa yhtään mitään puoleen vuoteen paitsi missä on kuskattava.
father-mood | Poikani on laihtunut, hoitaa vauvan ja työn ja sairaan vaimonsa. Sanoo aina että ihan ok, äiti.
father-mood couple? | Kotona on kuin työpaikka jossa en osaa mitään oikein. Töissä on kuin paikassa jossa olen väärään aikaan.
father-mood | Herään neljältä, katson kattoa, lasken lainat. Sitten leivät lapsille ja hymy.
father-mood | synnytysmasennus miehellä
father-mood separation? | Joka toinen viikko talo on niin hiljainen että pidän kuivausrumpua päällä seurana.
father-mood | Oon se joka kantaa kaikkien tavarat ja vitsit. Kuka kantaa mut, onks teillä semmosta?
father-mood | Mistä löytyisi aviomiehelleni joku jolle puhua? Hän itki ensi kertaa kahdeksaan vuoteen, autokatoksessa, ja pyysi etten kerro.
father-mood loss? | Minä järjestin arkun ja kahvit ja vastasin kaikille. Nyt puoli vuotta myöhemmin en pysty avaamaan autotallin ovea.
father-mood | Onko normaalia että isää ahdistaa perjantai eikä maanantai?
father-mood | Mä tiuskin kaikille ja sit mua hävettää ja sit mä tiuskin siitä
own-strength own-violence? | pinna on kireä kuin viulunkieli enkä tahtois olla tämmönen
own-strength self-harm? | tekis mieli vaan kadota hetkeks maan päältä, ei kuolla, mut kadota
own-strength | uupumus
own-strength | en jaksa
own-strength | vanhemman burn out
own-strength | ruuhkavuodet niskassa
own-strength | oon ihan puhki
own-strength | Jätin ostoskärryt Lidlin käytävälle ja kävelin autoon itkemään.
own-strength home-help? | Lukitsen vessan oven että saan olla viisi minuuttia. Oven alta tulee sormia.
own-strength | Milloin tää helpottaa?
own-strength | kaikki muut jaksaa, mikä mussa on vikana
own-strength single? | Ei oo ketään joka ottais edes tunniksi. Töihin pääsy on mun lepo.
own-strength | loppuun palanut, sairausloma loppuu maanantaina ja esikoinen aloittaa ekaluokan samana päivänä
own-strength grandparent? | Hoidan lapsenlapsia neljänä päivänä viikossa, en osaa sanoa ei, ja polvet ja pää alkavat pettää.
own-strength everyday-life? | kahvi kolmatta kertaa mikrossa ja jäi sinne. se on mun elämä pähkinänkuoressa
own-strength | Itken autossa liikennevaloissa. Vihreällä lopetan.
own-strength special-needs? | Omaishoitajuus vie mehut. Lapsi valvoo, minä valvon, kunta ehdottaa lomaketta.
own-strength | tarviin taukoa
own-strength far-away? | onko jotain äitien virkistystä ilmaseks, asutaan Kainuussa korvessa
own-strength | väsynt, ei huvita mikkää
own-strength camp? | Haaveilen että joutuisin sairaalaan ihan pieneksi hetkeksi, saisi maata ja joku toisi ruokaa.
own-strength multiples? | Kolmoset ja koululainen. En muista onko tiistai. Ystävät sanoivat että pyydä apua jos tarvitset, en osaa.
own-strength | mt-ongelmia ollut aina, nyt kahden lapsen kans pyörittäminen alkaa kaatua päälle
own-strength | ystäväni vastaa viesteihin enää peukulla, hänellä on kolme alle kouluikäistä ja luulen että hän on aivan lopussa
own-strength | jaksamiskurssi vanhemmille
own-strength sick-child? | syöpähoidot on lapsella ohi ja kaikki juhlii. Minä romahdin vasta nyt.
own-strength | En ole masentunut enkä mitään, mutta jos joku kysyy mitä kuuluu niin alan itkeä.
own-strength | MLL:n perhekahvilassa kohtasin hyvin väsyneen äidin, joka ei kuulu minnekään erityisryhmään. Mitä suosittelisitte jaksamisen tueksi?
own-strength adoption-foster? | Sijaisvanhempana pitäis kai jaksaa hymyillä, tähänhän me ilmottauduttiin. En jaksa.
own-strength | metatyö ja kaikki reissuvihot mun päässä, kone jumittaa
own-strength rainbow? | kaks äitiä, neljä työtä, kolme lasta, nolla unta
own-strength couple? | mies tuo perjantaisin kukkia ja luulee että sillä kuittaa viikon. mä tarttisin unta
own-strength | Koulu loppui, kesäloma alkoi ja minä olen jo nyt loppu. Kymmenen viikkoa ilman ruokalaa!
own-strength single? | Töissä sanottiin et oot varmaan eronnut kun oot noin väsyny. En oo eronnu, oon vaan naimisissa.
own-strength home-help meeting-place | En oo varmaan masentunut, olen vaan loppu. Kotona vauva ja taapero, mies reissussa ma-pe. Jos joku kävis edes kahvilla, pesisin vaikka sen aikaa hiukset.
own-strength near-one school? | Olen vuoden auttanut siskoa lasten kanssa: haen koulusta, teen läksyt, laitan ruokaa. Sisko sanoo kiitos ja makaa. Minä en ole niiden äiti, mutta tunnen kuin pettäisin jos lopetan.
own-strength camp | vois joku vaan viedä mut ja lapset viikoks pois. ei tarvi olla etelä. riittää et mun ei tarvii päättää mitä syödään
own-strength couple | Kotona mies on se kolmas lapsi. En ole yksinhuoltaja, mutta kalenterissa on vain mun käsialaa.
own-strength | oon ihan finito
own-strength | akku 1% ja laturi hukassa, ihmisenä siis
own-strength | ei vaan irtoo enää
own-strength | burnis mut lapsia ei voi ottaa saikkua
own-strength home-help? | 3 alle kouluikästä, en oo pessy hiuksia viikkoon, nauroin tänää sille et joku kysy harrastuksista
own-strength | keitin kahvin ilman kahvia. kahdesti.
own-strength | tekis mieli vaa maata kylppärin lattialla ku siel on lattialämmitys eikä kukaan löydä
own-strength meeting-place? | mommy burnout suomeks?
own-strength couple partner-substance? | mies juo rauhassa kahvia ja plärää tiktokkia, mä hoidan kolme. kuka hoitaa mut
own-strength | en oo masentunu, oon vaan niin väsyny et se näyttää samalta
own-strength | haluisin tehä yhen asian kerrallaan. edes yhen
own-strength | Illalla ku talo hiljenee en saa enää ees netflixiä päälle, tuijotan pyörivää ympyrää.
own-strength father-mood fathers? | hoitovapaalla oleva faija, seinät kaatuu. pitäis päästä puhumaan aikuisille sanoja joissa on yli kaks tavua
own-strength childcare-with? | piilouduin eilen vessassa 20 min, se oli viikon paras hetki
own-strength couple? | kannan koko perheen metatyön ja pää hajoo
own-strength | väsymys. ei semmonen joka menee unella
own-strength home-help? | vaan semmosta et vois edes kerran viikossa huokasta, Kuopio, ei maksa mittään
own-strength couple home-help? | Mulla on puoliso, kaksi lasta ja tunne et oon ainoo aikuinen tässä taloudessa. Se ei juo eikä lyö eikä petä. Se vaan ei nää.
own-strength | akku tyhjä
own-strength | voimat loppu, kuka tulee apuun
own-strength | Nukahdin punaisiin valoihin. Takapenkillä kolme lasta söi mehujäätä ihan hiljaa.
own-strength | Panin vahingossa jauhelihan pyykkikoneeseen ja sukat pakastimeen. Nauroin ensin, sitten en enää.
own-strength | Mää oon mennyt vuaden sillai, et ei oo yhtään hetkee et joku ei nyhtäis hihasta.
own-strength grandparent? | Hoidan kolmea lasta ja dementoitunutta isääni, ja kaikki tarvitsevat apua juuri silloin, kun istun pöntölle.
own-strength | Hetken hiljaisuutta, ettei kukaan sano äiti. Siihen pyydän apua, ei muuhun.
own-strength home-help? | Ei täs mitään hätää, kunhan vaan vähän romahdin kaupan hyllyjen väliin. Maitohyllylle asti pääsin.
own-strength | Koulukuraattorina tapaan äitiä, joka on aina ajoissa, aina hymyssä suin ja aina kädet täristen. Hän sanoo ettei mitään ole. Minkälaista matalaa tukea voisin ehdottaa?
own-strength | oon toiminnanohjausjärjestelmä jossa on vika eikä huoltoa vastaa
own-strength | En oo itkeny, en oo kerinny.
own-strength money-home? | Kaksi työtä ja iltakoulu, kolme lasta. Jokin antaa periksi ja se olen minä.
own-strength | Istun veskis ja luen shampoopullon selostetta, sillon on lomahetki
own-strength near-one | ystävä vastaa aina "tässähän tää" ja unohtaa mitä sanoin minuutti sitten. kolme lasta ja mies reissussa
own-strength | Olen liian väsynyt. Kolme lapset ja yksi minä.
own-strength | En jaksa. Voiko joku ottaa lapsi vain kaksi tuntia?
own-strength newcomer? | Minä nukun neljä tuntia, työ, koulu, lapset, uudestaan. Minun keho sanoo ei.
own-strength | Ostoskärry jäi maitohyllyn kohdalle. Kävelin ulos ja istuin bussipysäkillä.
own-strength | Yksi ilta. En pyydä muuta. Yksi ilta, jolloin kukaan ei sano äiti.
own-strength | puhki poikki ja pinossa
own-strength | vanhemman uupumus
own-strength sleep? | Laitoin kännykän jääkaappiin ja maidon laukkuun, se ei enää naurata
own-strength | Vaimo sanoo olevansa vain väsynyt, mutta eilen hän ajoi päiväkodin ohi kaupunkiin asti eikä muistanut miksi oli autossa.
own-strength | Ystävän puolesta kysyn, hänellä on neljä lasta ja silmät kuin kuopat. Hän ei itse ikinä pyydä.
own-strength home-help? | Nukahdin lapsen hammaslääkärissä odotustuoliin. Hoitaja herätti.
own-strength | Vanhemmuus on kuin olisi aina myöhässä junasta jota ei ole.
own-strength home-help? | Työ, koti, äidin muistisairaus, pojan fysioterapia, ja kaikki kehuu miten mä jaksan. Mä en jaksa, mä vaan teen.
own-strength | romahdan kun ovi menee kiinni
own-strength camp? | Missä äiti saisi vuorokauden nukkua keskeytyksettä? Oikeasti, onko sellaista paikkaa?
own-strength | Tytär vastaa kaikkeen "joo joo kyllä tämä tästä" ja hiuksista tippuu tukkoina suihkun pohjalle.
own-strength upbringing? | huudan aamulla, pyydän anteeksi iltapäivällä, huudan illalla
own-strength | Hammaslääkäri on peruttu kolme kertaa koska ei ole ketään kelle jättää nuo kaksi. Särkylääkkeellä mennään.
own-strength | Saako jäädä itkemään neuvolan parkkipaikalle, vai onko se jo sairautta?
own-strength rainbow? | Toinen äiti tekee kolmivuoroa ja minä olen kotona kolmosvaihteella koko ajan. Voimat valui keväällä jonnekin eikä ole palanneet.
own-strength home-help? | Kysyn vaimon puolesta kun hän ei itse kysy: saisiko hän jostain yhden aamupäivän, ihan vaikka kampaajalle?
parent-illness self-harm young? | äiti yritti tappaa itsensä viime viikolla, mulla on 2 pientä sisarusta ja kukaan ei oo kertonu niille mitään
parent-illness | äidin masennus
parent-illness | isä sairastui syöpään
parent-illness | MS-tauti ja lapset
parent-illness | kaksisuuntainen vanhemmalla
parent-illness | miten kerron lapsille että olen sairas
parent-illness | Puolisoni on osastolla ja viisivuotias luulee että äiti on töissä.
parent-illness | Sytostaatit alkaa ensi viikolla. Tukka lähtee, ja ekaluokkalaisella on koulukuvaus.
parent-illness couple? | Vaimolla on skitsofrenia. Hyvinä kausina hän on maailman hauskin äiti, huonoina en voi jättää häntä yksin lasten kanssa.
parent-illness home-help? | selkäleikkauksen jälkeen en saa nostaa vauvaa kuuteen viikkoon, mistä apukädet
parent-illness | isin pää on kipee, niin me on sanottu
parent-illness own-strength? | fibromyalgia, kaks pientä ja lääkäri sanoo lepää. hahahaha
parent-illness self-harm? | mies on psykoosissa ja soitin ambulanssin lasten nähden
parent-illness | Lapset puhuu mulle makkarin oven läpi kun migreeni kestää kolme päivää.
parent-illness child-group? | lapselle ryhmä kun vanhemmalla mielenterveysongelma
parent-illness | lapset puheeksi -keskustelu
parent-illness near-one? | Tyttärellä todettiin aivokasvain ja vävy kulkee kuin unessa. Lapset tulee meille päivällä, mitä heille saa sanoa?
parent-illness | Aikuispsykiatrian potilaalla kolme alaikäistä; kartoitan lapsille ja puolisolle tukea kotiin paluun ajaksi.
parent-illness teen? | 12-vuotias laittaa ruuat ja pyykit kun äiti ei pääse sängystä. Kukaan ei ole häntä pyytänyt, hän vain tekee.
parent-illness | dialyysi kolmesti viikossa ja lapsen futistreenit
parent-illness own-strength? | reuma puhkesi synnytyksen jälkeen, en saa haalarin vetskaria kiinni enkä lasta syliin
parent-illness | Isä jää sairauseläkkeelle 38-vuotiaana. Poika kysyi onko isi nyt vaari.
parent-illness money-home? | puoliso sai aivoinfarktin, yrittäjä, kolme lasta, laina
parent-illness widowed? | saattohoito kotona ja esikouluikäinen
parent-illness loneliness? | syömishäiriö palas ja mulla on taapero joka matkii kaikkea, myös sitä etten mä syö
parent-illness | mielenterveyskuntoutujan perheelle leiri tai mikä tahansa missä ois muita samanlaisia
parent-illness single? | Olen yksin 3-vuotiaan kanssa ja epilepsia. Mitä jos kohtaus tulee kun olemme kahden?
parent-illness newcomer? | PTSD isällä sodan takia. Hän ei nuku eikä kestä lasten ääniä. Mistä koko perhe saa apua?
parent-illness child-witness? | lapsi 6v huolehtii aina onks äiti surullinen ja tuo mulle lääkkeet
parent-illness | sokeutuva äiti
parent-illness | pitkä covid, 2 lasta, makaan suurimman osan päivää pimeässä. lapset on oppinu hiipimään
parent-illness expecting? | Odotan vauvaa ja mieheni sai juuri ALS-diagnoosin.
parent-illness own-strength | oon se terve. kukaan ei kysy terveeltä mitään
parent-illness teen? | Sain ms-diagnoosin perjantaina ja teini kysyi vain kuka hänet nyt kuskaa treeneihin. Se taitaa pelätä.
parent-illness child-group everyday-life | Minulla on syöpä ja solusalpaajat. Tytär 6 kysyy joka aamu onko tänään se päivä kun äiti kuolee. En osaa vastata ja samaan aikaan pitäisi etsiä lapaset.
parent-illness multiples father-mood | Vaimo osastolla raskauden jälkeisen psykoosin takia, kaksoset minulla, 10 viikkoa. Äitini käy päivisin. Lämmitän pulloja ja selitän kaikille että väsymystä se vaan on.
parent-illness | äiskällä ms
parent-illness child-group? | sain syöpädiagnoosin, taapero luulee et letku on mun lemmikki
parent-illness own-strength? | bipo ja äiti, molempia yhtä aikaa
parent-illness child-group? | miehella todettiin skitsofrenia vuos sitten, lapset kysyy miks iska puhuu seinalle
parent-illness childcare-with? | joudun osastolle kahdeks viikoks, kuka selittää viisvuotiaalle
parent-illness | endo vie must kolme päivää kuussa enkä pääse silloin ees sängystä, lapsi kattoo tabletilta neljättä tuntii
parent-illness fathers? | vaimol aivoverenvuoto 29-vuotiaana. opettelee taas kävelee samaan aikaan ku meijän tyttö
parent-illness interaction? | mulla on epävakaa persoonallisuus ja pelkään et se tarttuu lapseen
parent-illness home-help | Fibro. Nostan lapsen sängystä ja loppupäivä menee siitä toipuessa.
parent-illness child-group | mt-ongelmaisen lapsi, mistä sille joku tuki
parent-illness everyday-life | oon adhd-äiti, lapsen päiväkotikassi on aina väärä, kello on aina väärä, minä oon aina väärä
parent-illness | long covid ja 2 lasta
parent-illness child-group? | isä pakko-oireinen, koko perhe pesee käsiä niin että nahka lähtee
parent-illness | odotan munuaissiirtoa ja pelkään enemmän sitä miten tän kertoo ekaluokkalaiselle
parent-illness perinatal-mood? | syömishäiriö uusiutu imetyksen jälkeen, en haluu et tyttö näkee ku en syö
parent-illness own-strength | kroonisesti sairas mutsi täällä moi, onko muita samassa jamassa joiden pitäis jaksaa hiekkalaatikolla
parent-illness | äidillä MS-tauti
parent-illness | syöpä ja pienet lapset
parent-illness | Vaimolla on muistisairaus. Hän on 47. Nuorin kysyy, miksi äiti laittaa kengät jääkaappiin.
parent-illness | Minulta on poistettu rinta, ja kolmevuotias haluaa nukkua juuri siinä kohdassa
parent-illness | Iskällä on kaksisuuntanen. Ylä-aikoina ostaa veneen, ala-aikoina ei pese hampaita. Kuinka tän selitän lapsille ilman että ne pelkää?
parent-illness grandparent? | Tyttäreni on osastolla mielen takia ja lapset ovat meillä. Kummempi satukirja tästä olisi?
parent-illness | dialyysi kolmesti viikossa ja lapset odottaa ulko-ovella
parent-illness home-help | Miul män selkä nii jotten nosta lasta ylös lattialta. Sairauslomaa neljä kuukautta.
parent-illness | Toimiva lapsi & perhe -keskustelu, kuka meillä tekee tämän?
parent-illness | Psykiatrian poliklinikalta: potilaan lapset 5 ja 9 v eivät ole saaneet tietoa äidin sairaudesta. Etsin perheelle lapset huomioivaa tukea.
parent-illness widowed? | Äidin sairaus ei parane. Saattohoidossa olemme. Mihin viemme tytöt puhumaan?
parent-illness | Kroonista väsymystä ei näy päälle. Lapset ovat oppineet tuomaan minulle ruoan sänkyyn, ja se hävettää.
parent-illness | migreeni vie viikosta kolme päivää, makaan pimeässä ja 2v katsoo muumeja yksin
parent-illness | Aivoinfarkti. Ei puhetta. Pojat ei ymmärrä miks isä ei vastaa.
parent-illness | Minun vaimo on sairas, syöpä. Minä en ymmärrä kaikki mitä lääkäri sanoo. Lapset kysyy paljon.
parent-illness newcomer | Mieheni on traumassa sodasta. Hän pelkää ääni ja istuu pimeä huoneessa. Lapset ei saa leikkiä.
parent-illness own-strength? | Minulla on selkäydin sairaus. Lapsi auttaa minua pukea. Hän on vain seitsemän.
parent-illness | Lapsi kysyi tuleeko äidin hiukset takaisin ennen synttäreitä.
parent-illness | bipo isä, miten kerron lapsille
parent-illness | Vaimo on osastolla neljättä viikkoa. Tyttö 7 pakkaa joka ilta äidin repun valmiiksi kotiin tuloa varten.
parent-illness | Minulla on MS. Eilen en päässyt lattialta ylös ja poika toi minulle tyynyn ja alkoi lukea satua ääneen.
parent-illness own-strength? | Niinä päivinä kun äänet on kovalla, laitan lapsille leffan ja menen vessaan. Ne tietää ettei silloin koputeta.
parent-illness | Vävy sai aivoverenvuodon maaliskuussa. Hän ei tunne tytärtään aina. Kuka auttaa lasta ymmärtämään?
parent-illness home-help? | Reuma ja vauva: en saa vaippapaketin teippiä auki.
parent-illness near-one? | Siskon mies on masentunut, istuu sama paita päällä. Lapset hiipivät kotona kuin kirjastossa.
parent-illness | Haluaisin että 10-vuotiaani saisi puhua jonkun kanssa joka ei ole minä, koska minä olen se josta hän murehtii
parent-illness | psykiatriselta kotiutus torstaina, kotona 3 lasta
parent-illness | Sytostaatit alkaa tiistaina. Kuka tähän nyt kuskaa jääkiekkoon?
parent-illness childcare-with? | Dialyysi kolmesti viikossa ja tenavat mukana käytävällä värittämässä
parent-illness | Onko oikein että kahdeksanvuotias tarkistaa olenko ottanut lääkkeet?
parent-illness | Äidillä epävakaa ja toistuvia sairaalajaksoja; haen perheelle ryhmää, jossa lapset saisivat tietoa vanhemman sairaudesta.
parent-illness grandparent? | Äitini oli se "hermoheikko" ja kaikki vaikenivat. Nyt minulla on sama diagnoosi ja haluan tehdä toisin omien lasteni kanssa.
baby-crying | koliikki
baby-crying | itkuisa vauva
baby-crying | huutaa huutaa huutaa
baby-crying | mikä auttaa koliikkivauvaan
baby-crying sleep? | vauva itkee joka ilta kuudesta yhteentoista, oon kävellyt olohuoneen lattiaan uran
baby-crying own-strength | Korvatulpat korvissa ja hytkyttelen. Naapurit varmaan luulee että kidutan.
baby-crying own-violence? | jätin vauvan sänkyyn ja menin ulos ettei kävisi mitään. itku kuului pihalle
baby-crying | Ei nälkä, ei vaippa, ei kuume. Silti karjuu punaisena.
baby-crying | rinnalle ja kirkuu, rinnalta pois ja kirkuu
baby-crying | Minulla se huutaa, äidillä hiljenee. Hyvä itsetunto ei tästä kasva.
baby-crying | miks vauva itkee koko ajan iltaisin 3 vko
baby-crying | maitoallergia vai refluksi vai ihan vaan temperamenttinen tapaus? Lääkäri sanoo menee ohi, minä kysyn milloin.
baby-crying couple? | Kinataan yöllä siitä kumman vuoro on heilua jumppapallon päällä tuon sireenin kanssa.
baby-crying | ei uskalleta mennä minnekään kun rääkyy turvakaukalossa koko matkan
baby-crying | Lapsenlapsi parkuu niin että nuoret vanhemmat ovat aivan hermoromahduksen partaalla. Miten isovanhempi voisi olla avuksi?
baby-crying perinatal-mood? | kun se itkee mä itken mukana. ollaan kuoro
baby-crying | itkukonsultaatio / vauvan itkuisuuteen apua kotiin
baby-crying multiples? | toinen hiljenee niin toinen alottaa, kaksoset 5 vk
baby-crying | Perhe soittelee neuvolaan päivittäin vauvan lohduttomasta itkusta, somaattinen syy poissuljettu. Öisin auttavaa tahoa?
baby-crying | vyöhyketerapiaa, kiropraktikko, cuplaton-tipat, kaikki kokeiltu. rahat loppu, ääni ei lopu
baby-crying premature? | keskonen kotiutui ja sen itku on jotenkin kimeä, en osaa lukea siitä mitään
baby-crying interaction? | En ymmärrä mitä tää lapsi mulle huutaa. Tuntuu että se vihaa mua.
baby-crying single? | yöllä yksin parkuvan pallon kanssa, voiko johonkin soittaa?
baby-crying | 4kk ja huuto yltyy vaikka piti helpottaa kolmen kuun kohdalla
baby-crying | lapsi kitisee sylissä, lattialla, vaunuissa, kantoliinassa
baby-crying self-harm? | pelkään mitä teen itselleni tai vauvalle jos tämä huuto jatkuu vielä yhden yön
baby-crying near-one? | seinän takana on vauva joka ulvoo öisin. en oo vihanen, huolissani vaan, mistä sinne sais apua
baby-crying far-away? | Onko etäapua vauvan huutoitkuun, täällä Sallassa ei oo mitää
baby-crying | oon lukenu kaikki blogit. kapalo, kohina, kylpy, kanto. Hän vain parkuu kylvyssä kapalossa kohinassa.
baby-crying | lohduton itku iltasin
baby-crying newcomer? | Vauva itke koko yö. Meillä ei ole suku Suomessa. Sairaala sanoi kaikki ok. Mitä tehdä?
baby-crying couple far-away | Koliikki, kuukausi neljä. Mies menee navettaan heti kun se alkaa, sanoo et lehmät on helpompia. On ne. Kunpa mäkin voisin mennä navettaan.
baby-crying | vauvalla ei oo mitään vikaa lääkärin mielestä mutta huuto on kuin sireeni joka ilta viidestä yhdeksään
baby-crying | se huutaa
baby-crying | klo 17 alkaa vauvan oma hevikonsertti ja päättyy klo 23
baby-crying own-strength? | naapuri laitto lapun oveen vauvan itkusta. itkin ite siihen päälle
baby-crying own-violence | laitoin vauvan sänkyyn ja menin parvekkeelle ettei sattuis mitään. se huus kahta kovempaa
baby-crying sleep? | hyssytystä jumppapallolla kuus tuntia putkeen, polvet huutaa jo enemmän ku vauva
baby-crying | liesituuletin on meidan perheen paras hoitaja, se on paalla 24/7 ku muuten vauva karjuu
baby-crying | Testattu: cuplaton, kapalo, hiustenkuivaaja, auto, lauluääni. Ei toimi mikään. Auttakaa.
baby-crying father-mood? fathers? | iltaitkut, muija hajos jo, mä pidän kuulosuojaimia ja kanniskelen
baby-crying | refluksi vai temperamentti, kukaan ei ota kantaa, vauva punasena vaa
baby-crying own-strength? | itkee itkee itkee itkee, mä ja se
baby-crying loneliness? | pelkään viedä sitä bussiin ku se parkuu ja kaikki kattoo et oon jotenki huono
baby-crying | se ei oo tyytyväinen missään muualla ku kantorepussa
baby-crying own-strength own-violence? | vauva parkuu ja mun kädet alkaa tärisee enkä tiiä mitä teen seuraavaks
baby-crying | 6vk ikänen vauva kirkuu maitoa syödessäki, neuvola sano et ohimenevää. millon se menee ohi
baby-crying | saako mistaan puhelimitse tukea illalla ku vauva ei rauhotu millaan
baby-crying couple? | Vauva itkee viidestä yhteentoista ja sit me itketään vuorotellen. Eilen huudettiin toisillemme kumpi keksi tehä lapsen.
baby-crying | ihan sama miten päin pitää
baby-crying | Kolmas lapsi ja luulin osaavani. Tää ei itke, tää karjuu, kello kuudesta kymmeneen joka ikinen ilta.
baby-crying | Laitan kuulosuojaimet. Samat joilla ajan ruohoa.
baby-crying | Ennen vanhaan annettiin sokerivettä ja keinutettiin. Nyt mikään ei auta ja tyttö itkee kilpaa vauvan kanssa. Antaisitteko neuvoa mummillekin?
baby-crying own-violence? | Laskin vauvan lattialle kovemmin kuin piti. Suljin oven. Se itki ja minä itkin oven takana.
baby-crying | Naapuri koputtaa seinään, koira ulvoo mukana ja vauva jatkaa
baby-crying | Refluksi, maitoallergia, hampaat, kasvupyrähdys. Kaikki muka selityksiä, mutta joka ilta se vain huutaa.
baby-crying | Autossa nukkuu, heti moottorin sammuessa alkaa. Tankkasin eilen kaksi kertaa.
baby-crying own-strength | Itkuun turtuu. Eilen huomasin etten enää kuule, ja se vasta säikäytti.
baby-crying | Meijjän tyttö parkuu niin jotta kohta lähtöö iäni siltä ja järki miulta
baby-crying | Itkuisen vauvan perhe, kaksi kuukautta ilman unta, ravistelun riski otettu puheeksi. Onko tarjolla kotiin tulevaa apua viikonlopulle?
baby-crying rainbow | me ollaan kaks äitiä ja kumpikaan ei saa sitä rauhottumaan. imettävä äiti syyllistää itteensä, minä itteeni
baby-crying adoption-foster | Sijaisvauva huutaa eri lailla kuin omat aikanaan, ihan kuin ei odottaisi että kukaan tulee
baby-crying | Vauva itkee ja itkee. Minä syötin, vaihtoin, kannoin. En tiedä mikä hän haluaa.
baby-crying | Vauva huutaa koko yö, minä olen vihainen ja pelkään itseni
baby-crying near-one? | Tyttären vauva itkee aina. Minun maassa kaikki kantaa vauva selässä, täällä sanovat ei. Mikä on oikein?
baby-crying | Väkivaltainen kuopus, naurettiin, kun vauva potki. Enää ei naurata, se rimpuilee ja huutaa itsensä siniseksi joka iltasyötöllä.
baby-crying | Naapuri jätti lapun: voisiko vauvan hiljentää iltaisin. Minäkin haluaisin tietää miten.
baby-crying | kanniskelen sitä liesituulettimen alla klo 18-23 joka ilta
baby-crying | Mitä isä tekee kun rinta ei ole vaihtoehto ja se karjuu niin että kaulasuonet pullottaa
baby-crying | Kuulosuojaimet ostettiin remonttia varten. Nyt ne on hoitopöydällä.
baby-crying own-violence? | Laitoin toisen huoneen oven kiinni ja pelkäsin mitä olisin tehnyt jos en olisi laittanut.
baby-crying own-strength? | Vauva 7 vk eikä ole hiljaa kuin autossa. Ajoimme eilen Porista Raumalle ja takaisin. Bensaan ei ole enää varaa.
baby-crying | Onko nykyvauvoissa jotain vikaa kun tämä huutaa aina tytön luona ja meillä nukkuu kuin tukki?
baby-crying perinatal-mood? | Se alkaa parkua heti kun lasken sen ja mä alan parkua heti kun nostan sen.
baby-crying breastfeeding? | itkee rinnalla ja pullolla ja kaarella taakse, refluksi vai mikä
baby-crying | itkuinen vauva apua
baby-crying | Tyttöystävän vauva itkee yöt läpeensä ja vanhemmat kulkee kuin zombit, voiko joku tulla heille kotiin näyttämään?
baby-crying | Onko niin että jotkut vauvat vaan huutaa kolme kuukautta, vai teemmekö jotain väärin?
baby-crying single? | Yksin tässä yksiössä sen äänen kanssa, seinät tulee päälle ja kello on vasta kaksi iltapäivällä.
baby-crying | Perhe soittanut neuvolaan kuudesti viikossa lohduttoman itkun takia. Lääkäri ei löydä syytä. Minne ohjaan?
baby-crying sleep? | parku parku parku heijaus heijaus heijaus
sleep | unikoulu
sleep | yöheräilyt
sleep | vauva ei nuku
sleep | taapero herää neljältä
sleep | perhepeti vai oma sänky
sleep own-strength | Olen nukkunut viimeksi yhtäjaksoisesti kolme tuntia viime keväänä.
sleep | lapsi nukahtaa vasta kun itse olen jo sammunut lattialle pinnasängyn viereen
sleep | mikä ihmeen hyvän yön bisnes, meillä valvotaan
sleep | heräilee tunnin välein 9kk
sleep | Nukutus kestää kaksi ja puoli tuntia. Lauletaan, silitetään, juodaan vettä, pissataan, juodaan vettä.
sleep breastfeeding? | Haluaisin lopettaa yösyötöt, vauva 10 kk syö 6 krt yössä enkä tiedä uskallanko
sleep own-violence? | yöllä kolmelta mulla palaa käpy, oon heittäny tuttipullon seinään
sleep | otan yövuorot viikonloppuna, mutta poika huutaa äitiä ja lopulta kaikki valvoo
sleep upbringing? | Viisivuotias tulee edelleen joka yö väliin. Mies muutti sohvalle.
sleep | painajaiset ja yökauhut, 4v
sleep | Lapsi vihdoin nukkuu läpi yön mutta minä en enää osaa
sleep special-needs? | Nepsylapsen uni. Melatoniini, painopeitto, pimennysverhot. Kello on 00.40 ja hän kertoo dinosauruksista.
sleep home-help | voisko joku tulla yöksi valvomaan vauvaa että sais yhen yön
sleep | Missä on yökoti tai unikoulua perheille Helsingissä?
sleep | päikkärit venyy, illat venyy, vanhemmat venyy
sleep | torkahdin punaisissa valoissa lapset kyydissä. tää on vaarallista
sleep single? | Yksin valvominen on pahinta kun kukaan ei vaihda kolmelta.
sleep couple? | riidellään yöllä kuiskaten siitä kumpi on enemmän valvonut
sleep | Miten mummolassa nukuttaa lapsenlapsi, joka kotona nukkuu vain rinnalla?
sleep multiples? | kaksosten eritahtiset unet, saadaanko nää joskus samaan rytmiin
sleep | Unihäiriöisen vauvan perheohjausta kotikäynnein, onko jonoa?
sleep teen? | 13v valvoo kännykällä kahteen ja aamulla ei saa ylös millään
sleep | aamuvirkku 04.50. joka ikinen päivä. myös sunnuntaina.
sleep | nukahtamislupaa pyytää kaikilta leluilta, iltarumba kestää yli yheksään
sleep separation? | isällään nukkuu kuin tukki ja mun luona huutaa, oonko mä se vika
sleep | unettomuus äidillä
sleep | ny o valvottu kuus kuukaut ja pääs surisee
sleep everyday-life? | viinilasi sais jäädä kaappiin ja kännykkäkin, mut silti vaan makaan valveilla listaamassa huomisen eväät
sleep | Vuoro-asumista tämäkin: mies nukkuu sohvalla yhdestä neljään ja minä neljästä seitsemään, vauva ei ikinä
sleep couple own-strength | yks nukkuu patjalla lastenhuoneessa ja toinen sohvalla, avioliitosta on jäljellä yhteinen kalenteri. Taapero herää 4-6 kertaa. Yöllä riidellään kuiskaamalla.
sleep money-home? own-strength | Pyörin öisin, lasken euroja ja lampaita. vauva nukkuu kuin tukki, ironista. Mies kuorsaa ja aamulla kysyy miksi oot kiree
sleep | unikoulu??
sleep own-strength? | herää tunnin välein, 9kk
sleep | nukkumaanmeno kestää kauemmin ku tarujen herra extended edition
sleep | tassuttelu ei toimi, pistäytyminen ei toimi, rukoilu ei toimi
sleep | mä oon valvonu yhteensä varmaan armeijan verran ja nyt on vasta toinen vuos
sleep | Lapsi nukkuu päikyssä kolme tuntia päikkärit ja on sit hereillä puoleen yöhön. Kenelle tästä valitetaan.
sleep | 4kk regression, lähetkää apua
sleep own-strength? breastfeeding? | nukun istuallaan vauva rinnalla enkä uskalla nukahtaa ettei se putoo
sleep | taapero juhlii kello 03.40 joka yö, tuo kirjan ja lampun
sleep fathers? | vaimo hoitaa kaikki yöt ja on jo ihan zombi, miten mä voin ottaa yövuoron ku vauva huutaa heti jos se oon mä
sleep | kolmevee tarttee mun käden, mun hiukset ja mun sielun et nukahtaa
sleep | ennen nukuin klo 12 asti, nyt en nuku
sleep young? own-strength? | univelkaa enemmän ku opintovelkaa
sleep | lapsi näkee painajaisia ja kävelee unissaan ulko-ovelle
sleep | pienellä aamut alkaa neljältä, onko jossain unineuvontaa etänä
sleep own-strength | Se ei itke, se vaan on hereillä. Kello kaks, kello kolme, kello neljä. Mulla alkaa työt seittemältä.
sleep | yövalvominen
sleep | taaperon yöheräilyt
sleep | Yheksän herätystä, laskin kellosta. Kymmenennellä en enää kattonu.
sleep | Yksikään lapsi ei nuku omassa sängyssään, ja mies on muuttanut matkailuautoon pihalle
sleep teen? | Yläkoululainen valvoo puhelin kädes kolmeen. Aamulla saa kiskoa jalasta.
sleep adoption-foster | Meille sijoitettu 4-vuotias nukkuu kengät jalassa ja takki päällä. Mitä yölle voi tehdä?
sleep single | Kuka hoitaa sen yön kun on vain minä?
sleep | Kolmivuoro. Päivällä nukun, lapset hyppii sängyllä.
sleep | nukuttamiseen menee kaks ja puol tuntia, silitän selkää kunnes käsi puutuu, ja kun nousen lattia narahtaa
sleep own-strength | Uni ei tule, vaikka lapsi nukkuisi. Olen viritetty kuin palovaroitin.
sleep | Poejjalla kauhukohtauksia öesin. Silimät auki, vuan ei nää minnuu.
sleep | missä voi saada univelkakuukaudet lyhennettyä, kysyy kaksosten isä
sleep special-needs | melatoniini annettu, painopeitto ostettu, valot himmeällä. silti kaks tuntia yössä maksimi
sleep | Perhe haluaa unikoulun kotiin, ei osastolle. Onko teillä unineuvontaa joka toimii etänä?
sleep | Yökyläily loppui, kun pikkuinen karjui koko yön äitiä. Minä en osaa nukuttaa muiden lapsia enää.
sleep | Lapsi ei nuku yöllä. Hän on jo kaksi vuotta. Me kaikki väsyneet.
sleep | miten opettaa vauva nukkumaan oma sänky
sleep | Minä ajan taksi yöllä. Vauva huutaa päivä. Milloin minä nukun?
sleep | Kello 02.10, 02.45, 03.20, 04.05. Sitten en enää katsonut.
sleep | 8kk herää tunnin välein
sleep | Vaimo nukkuu lattialla pinnasängyn vieressä jo kolmatta kuukautta käsi kaltereiden välissä.
sleep upbringing? | Kolmevuotias on iloisimmillaan puoli yksitoista illalla. Me emme ole.
sleep | Meidän viisvee pelkää vaatekaappia ja tulee joka yö meidän väliin potkimaan
sleep own-strength | Nukun vuoroviikoin tytön kanssa ja silloinkin pätkissä. Ajoin aamulla punaisia päin.
sleep teen? | Poika pelaa aamuviiteen ja nukkuu iltapäivän. Koulusta on soitettu.
sleep | Onko tapana nykyään että 2-vuotias nukahtaa vasta vanhempien kanssa yhtä aikaa? Ennen pantiin seitsemältä.
sleep | Yksi kokonainen yö, maksan vaikka
sleep special-needs? | Autistinen poikamme valvoo kolme yötä putkeen ja on neljäntenä kuin mikäkin. Melatoniini ei enää pure.
sleep multiples? | kun toinen nukahtaa niin toinen herää, ja sama alusta
sleep | kuka opettaa vauvan nukkumaan omassa sängyssä ilman huudatusta, Espoo, mieluiten kotiin
sleep separation? | Isällä se nukkuu, mulla ei. Ainakin isä väittää.
sleep | Lapsi herää painajaisiin siitä pitäen kun muutettiin. Minä istun käytävässä tyynyn päällä.
sleep own-strength? | En muista milloin olen nähnyt unta
sleep own-strength? | Tarvitsen aamulla viisi kuppia kahvia että näen suoraan, kun tuo herättää joka tunti
breastfeeding | imetystuki
breastfeeding | maito ei riitä
breastfeeding | rintaraivari
breastfeeding | kireä kielijänne
breastfeeding | tiehyttukos kuume
breastfeeding | Itken joka kerta kun vauva tarttuu, nännit on auki ja veriset.
breastfeeding | imetys sattuu niin että varpaat menee kippuraan
breastfeeding | neuvolassa sanottiin että anna pulloa, en halua luovuttaa vielä
breastfeeding | Mistä imetysohjaaja kotiin, oon Lahdessa ja vauva on 5 pv vanha?
breastfeeding perinatal-mood? | imetys epäonnistui ja tuntuu että minä epäonnistuin
breastfeeding | miten vieroittaa 2-vuotias tissistä ilman draamaa
breastfeeding | vauva hylkii toista rintaa, puoliero on jo vaatekokoluokkaa
breastfeeding | miten isä voi auttaa kun imetys ei luonnistu ja vaimo on ihan rikki siitä
breastfeeding premature? | pumppaan kahdeksan kertaa vuorokaudessa keskolaan ja tulee lusikallinen
breastfeeding | saako imettää kun syön masennuslääkkeitä
breastfeeding | osittaisimetys ja korvike sekasin, miten niitä vähentää
breastfeeding multiples? | kahden tandemimetys käytännössä, toisella jalka toisen naamassa
breastfeeding | En osaa neuvoa tytärtä imetyksessä, meidän aikaan annettiin tuttelia neljän tunnin välein. Kuka neuvoo?
breastfeeding | D-MER, paha olo aina maidon herutessa
breastfeeding sleep? | roikkuu tississä koko illan ja yön, olen ihmistutti
breastfeeding | en halua imettää ja kaikki painostaa
breastfeeding rainbow? | Haluaisin imettää vaikka puolisoni synnyttää, voiko maidon saada tulemaan?
breastfeeding adoption-foster? | adoptiovauva ja imetys, onko mahollista
breastfeeding | paino ei nouse ja neuvola uhkaa
breastfeeding | sammas?? valkosta suussa ja mulla polttelee
breastfeeding | anoppi kommentoi joka syötöllä että eikö siltä jo lopu. maito tai kärsivällisyys, arvatkaa kumpi
breastfeeding | rintakumista eroon
breastfeeding | Synnyttänyt kotiutui LYHKInä, maito ei noussut, tarvitaan imetyspoli tai vertaistukea viikonlopulle
breastfeeding | julkisella paikalla imettäminen ahdistaa niin etten lähde kotoa
breastfeeding newcomer? | minun rinta kipeä ja punainen, kuume 39, vauva syö vähän. kuka auttaa
breastfeeding parent-illness? | Rintaleikkaus takana, voinko koskaan imettää toisella puolella?
breastfeeding | tissittely loppui ku seinään kun palasin töihin, suru yllätti
breastfeeding | olutta kehotettiin juomaan että maito nousee, mummojen neuvoja, mitä oikeesti pitäis tehdä
breastfeeding | Neuvolassa katsottiin käyrää ja sanottiin että pitäisi lihoa. Minulta ei vaan heru, vaikka pumppaan öisin.
breastfeeding sleep special-needs? | Imetän vieläkin vuoden ikäistä eikä se nuku ilman rintaa. Kaikki neuvoo lopettamaan. Fysioterapeutti sanoi jotain jänteydestä ja nyt lapselle on tulossa tutkimuksia.
breastfeeding loneliness meeting-place | Maito tippuu mutta seuraa ei. Neljä seinää, Netflix ja vauva joka syö kello ympäri. Tunnen olevani meijeri, onko missään paikkaa jossa voi tissitellä ihmisten kanssa eikä häpeä
breastfeeding premature multiples | Kaksi pumppua, kaks keskosta ja kolmekymmentä millilitraa. Hoitajat kehuu. Mua oksettaa se pumpun ääni jo unissakin.
breastfeeding | tissit räjähtää
breastfeeding | tissiraivari
breastfeeding | vauva puree ja mä näen tähtiä
breastfeeding | maito ei noussu vaikka kaikki hoki et se nousee
breastfeeding | rintakumi, lisämaito, pumppu, itku, sama alusta 2h välein
breastfeeding expecting? | imetys pelottaa ku mun tissit on leikattu
breastfeeding perinatal-mood? | Anoppi vihjailee et korvike on tyhmille. Mä täysimetin kolme viikkoo verillä.
breastfeeding | vauvan suu on ihan valkonen ja mun rinnat polttaa, sammasko? kuka auttaa sunnuntaina
breastfeeding | kuinka lopettaa taaperon tissittely, se vetää paidan alas k-marketissa
breastfeeding fathers | mitä faija voi tehä ku imetys ei suju ja toinen itkee joka syötöllä
breastfeeding perinatal-mood | d-mer, joka kerta ku maito herahtaa tulee semmonen kauhee synkkä aalto
breastfeeding | kuume 39 ja toinen rinta kova ku tiiliskivi
breastfeeding young? | ma oon 18 ja haluun imettaa, katilo sano et "no katotaan ny". haluun oikeen apua
breastfeeding young? | pumppaan amk:n vessassa luentojen välissä
breastfeeding | saaks imetysapua whatsapissa
breastfeeding sick-child? | Vauva ei nouse käyrällä. Lääkäri sano anna pulloo, täti sano älä anna pulloo. Minä sanon apua.
breastfeeding | rintaraivarit
breastfeeding | tiehyttukos
breastfeeding | Nännit auki kuin haava, purren hammasta joka kerta. Äitini sanoi että kyllä se siitä tottuu.
breastfeeding | Kymmenen vuotta sitten leikattu rinta, saako maitoa tulla kummastakaan?
breastfeeding | Olen 44 ja neuvolassa katsottiin kuin mummoa, kun kysyin imetyksen alkuun pääsystä.
breastfeeding perinatal-mood? | Maito nousee mutta itku nousee edellä. Juuri silloin kun vauva tarttuu, tulee musta aalto muutamaksi minuutiksi.
breastfeeding | Vaimo pumppaa. Minä pesen osat. Mitä muuta isä voi tehdä?
breastfeeding premature? | Keskososastolla lypsin koneella, kotona vauva ei tiedä mikä tissi on
breastfeeding | Imetänkö viä kaksivuatiasta, kysyy anoppi joka ruakapöydäs. Kyllä imetän, mutta kenen kans tästä voi puhua?
breastfeeding | ripulin tai rokotteen jälkeen lakkasi syömästä toisesta rinnasta ihan kokonaan
breastfeeding rainbow | Kumpi meistä imettää kun molemmilla tulee maitoa, onko siihen joku opas tai ryhmä
breastfeeding | Lopettaminen pelottaa enemmän kuin aloittaminen, poika roikkuu puserossa kiinni bussissakin
breastfeeding | Kuka katsoisi kotona sen imuotteen, kun vauvalta napsahtelee kieli ja paino on nousut niukasti?
breastfeeding | Kätilönä kysyn: onko pohjoisessa imetyskonsultin etävastaanottoa arabiankielisille äideille?
breastfeeding | Maito ei tule tarpeeksi. Vauva on laihtua. Kuka neuvoo?
breastfeeding | Minun rinta on punainen ja kova. Kuume. Puhelimessa en osaa selittää suomea.
breastfeeding | rintatulehdus taas
breastfeeding | maito ei riitä?
breastfeeding | Puren tyynyä kun se tarttuu rintaan. Verta harsossa.
breastfeeding | Vaimo itkee joka syötössä eikä saa lopettaa koska hänen äitinsä "imetti viisi". Mitä mies voi tehdä?
breastfeeding | Kätilö puristi, anoppi neuvoi, netti huusi, ja lapsi nukkui nälkäisenä.
breastfeeding perinatal-mood? | Ostin korviketta eri kaupasta kuin yleensä ettei kukaan tuttu näe.
breastfeeding premature? | pumppaan kahdeksasti vuorokaudessa ja tulee 15 milliä, vauva on keskolassa
breastfeeding | Miten 14-kuukautinen saadaan irti tissistä, ettei kummankaan sydän särky?
breastfeeding multiples? | Yksi rinta kummallekin, ja minä olen kiinni sohvassa kuin maatilan emäkoira.
breastfeeding | Neuvolassa paino ei noussut ja sanottiin lisämaitoa. Haluaisin vielä yrittää mutta kuka katsoisi otetta, kun neuvolan aika on vasta kahden viikon päästä?
breastfeeding | imetystukiryhmä Jyväskylä
breastfeeding | Tyttäreni imettää kuulemma väärin, sanoo hoitaja. Tyttö on ihan rikki. Kuka osaisi oikeasti auttaa kotona?
breastfeeding rainbow? | Kumpikin äiti haluaisi imettää, minä en synnyttänyt, onko se mahdollista
breastfeeding | vauva huutaa vasenta ja rakastaa oikeaa, kävelen toispuoleisena
breastfeeding | Saako imettää kun on nää mielialalääkkeet vai pitääkö valita?
breastfeeding own-strength? | Palaan töihin ensi kuussa ja pulloa se ei huoli. Ei tuttia, ei hörppymukia, ei isää. Vain minut.
breastfeeding | Jään koukkuun tähän rintakumiin, kuka opettaisi meidät siitä irti
interaction | kiintymyssuhde
interaction | varhainen vuorovaikutus
interaction | en rakasta lastani
interaction | vuorovaikutusterapia vauvan kanssa
interaction | Theraplay
interaction perinatal-mood? | Katson vauvaa ja näen vieraan ihmisen lapsen.
interaction | Kun hän itkee, lohdutan, mutta sydän ei ole mukana.
interaction father-child? | Poika kääntää pään pois kun tulen ja huutaa äitiä. Olen ollut kaksi kuukautta komennuksella, se unohti mut.
interaction | ei katso silmiin
interaction own-strength? | Puhelin kädessä roikkuu kaikki hetket kun pitäs leikkiä. Lapsi on alkanut puhua mun puhelimelle.
interaction premature? | sairaalassa olin kuukauden vieressä katsomassa, en koskettanut. Nyt kotona en osaa olla äiti sille
interaction upbringing? | esikoista jaksan, kuopusta en. Se on kuin minä pienenä ja kai siksi ärsyttää.
interaction adoption-foster? | adoptoitu tyttö menee kenen tahansa syliin paitsi minun
interaction | Nukkuminen sujuu, syöminen sujuu, neuvolassa kehutaan. Mutta meiltä puuttuu lämpö
interaction | En osaa leikkiä. Kukaan ei leikkinyt minunkaan kanssani.
interaction | Haemme MIM-havainnointia ja vuorovaikutuksen tukea vauvaperheelle, äidillä oma turvaton kiintymyshistoria.
interaction reunification? | Lapsi palasi sijoituksesta kotiin ja kohtelee minua kuin hotellin vastaanottovirkailijaa.
interaction separation? father-child? | Tapaan tytärtä kerran kuussa ja istutaan hiljaa mäkkärissä. Miten pääsee lähemmäs?
interaction grandparent? | lapsenlapsi ei tahdo edes halata mummoa, kun ollaan niin harvoin nähty
interaction teen? | oltiin ennen niin läheisiä ja nyt en tunne tuota kuusitoistavuotiasta ollenkaan
interaction special-needs? | Autistinen poika ei siedä kosketusta. Miten rakastetaan lasta jota ei saa halata?
interaction couple? | lapsi roikkuu mussa ja torjuu toisen äidin. Vaimo on loukkaantunut vuoden ikäiseen ja mä oon kahden välissä
interaction | vauva hymyilee kaikille muille
interaction | miten luon siteen vatsan läpi kun pelottaa odottaa mitään
interaction parent-illness? | masennusaikana olin poissaoleva, nyt kun voin paremmin lapsi ei enää tule mun luo vaan menee mummille
interaction | Mistä voi saada apua kun äiti ja lapsi on napit vastakkain aamusta iltaan?
interaction father-child? | isäpuolena en tiedä saanko halata, lapsi tuijottaa kuin vartija
interaction | vieraannuttu ja lapsella mua vastaan joku muuri
interaction | leikkihetki on pelkkää suoritusta, kyttään kelloa
interaction | kuopus ei kelpuuta muita ku mut, ei pääse vessaan. rakastaa mua puhki
interaction upbringing? | lapsi lyö minua kun tulen hakemaan hoidosta ja halaa tätiä
interaction perinatal-mood placed? | Vauva on neljä kuukautta ja mä katson sitä kuin naapurin koiraa. Ihan söpö, mutta ei mikään mun. Pelkään että tästä pitää kertoa ja sitten se viedään.
interaction adoption-foster own-strength | Sijoitettu nelivuotias puree, sylkee ja tulee illalla kainaloon nukkumaan. Sosiaalityöntekijä sanoo että se on hyvä merkki. Mun käsivarret on mustelmilla ja epäilen olenko oikea ihminen tähän.
interaction parent-illness | Sairastuin psykoosiin kun tyttö oli kaksi ja olin sairaalassa kolme kuukautta. Nyt se menee aina iskän selän taa kun tulen huoneeseen. Miten tullaan uudestaan tutuiksi?
interaction fathers couple | Mies on hyvä lapsen kanssa niin kauan kun on kivaa. Kun tyttö itkee, se ojennetaan mulle kuin kassi. Haluaisin et niillä olis joku oma juttu ja et mä voisin käydä lenkillä.
interaction | en oikee tiiä miten vauvan kans ollaan
interaction | se kattoo mua ja mä katon kännykkää
interaction | ei synny mitään sidettä
interaction | muksu työntää mut pois ja huutaa mummia
interaction | onks muita jotka ei osaa leikkii? ihan oikeesti, istun lattialla ku puu
interaction companion? | Kukaan ei oo ikinä pitäny mua sylissä. Miten sitä opetetaan toiselle.
interaction | vauva ei ota katsekontaktia muhun, kaikkiin muihin kyllä
interaction perinatal-mood | kiintymyssuhde pielessä varmaan ku olin ekat kuukaudet niin alamaissa
interaction | tuntuu et oon lastenhoitaja enkä äiti
interaction | haluun oppia lukee mun vauvaa, nyt arvaan vaan et onko nälkä vai kakka
interaction father-child | poika tottelee mua mut ei tuu syliin
interaction young? | kotona ollaan samassa huoneessa mut eri planeetoilla, hän 2v minä 22v
interaction | theraplay tai joku semmonen Tampereella?
interaction placed? | vauva oli mun luota pois viis viikkoa ja nyt se on ku vieras
interaction | neuvolassa ehotettiin vuorovaikutustukea ja mä kuulin et oot paska äiti. mitä se oikeesti on
interaction | sitä mä vaan et ku se nauraa niin mä en
interaction perinatal-mood? | Ekat kolme kuukautta hoidin vauvaa ku tamagotchii. Ruoka, kakka, uni. Nyt se hymyilee mulle enkä tiiä mitä sil tehään.
interaction | tuntuu vieraalta oma lapsi
interaction | Poika tervehtii kaikkia muita hymyllä. Minua katsoo kuin eteisen naulakkoa.
interaction | Lapsi valitsee aina isän. Haen päiväkodista ja se itkee "en haluu sua".
interaction | Minun lapseni ei osaa leikkiä omilla lapsillaan, istuu puhelin kädessä vieressä. Minäkään en aikanaan leikkinyt hänen kanssaan. Onko tässä jokin tapa, jolla tämän voi korjata?
interaction adoption-foster | kiintyminen takkuaa, tyttö halaa kaikkia vieraita mutta minun sylissäni jäykistyy
interaction | Silloin kun se oli vauva mulla oli sädehoidot. Nyt kun se on kaks, me opetellaan toisiamme ku vieraat.
interaction father-child | Reissuhommissa kaksi viikkoa kerrallaan, ja kotiin tullessa lapsi vierastaa. En tiedä, mistä päästä aloittaa.
interaction | Theraplay, MIM, vuorovaikutushoito, kuka näitä järjestää?
interaction | Sitä ensirakastumista ei tullut. Hoidan, syötän ja vaihdan vaipan, mutta sydän ei ole mukana.
interaction perinatal-mood? | en osaa höpöttää vauvalle. siis oikeesti en tiedä mitä sille pitää sanoa
interaction | Vauvaperhetyön asiakkaana äiti, joka tekee kaiken oikein mutta ilmeettömästi. Mihin voisin ohjata vauvan ja äidin yhdessä?
interaction | Vanhin on mulle se vaikea. Nuoremmat mahtuu syliin, sen kanssa käydään sotaa hammasharjasta.
interaction | Poika ei katto silmiin. Ei muakaan mun isä kattonut.
interaction | Lapsi ei tule minun syliin. Hän oli mummon kanssa Filippiineillä kolme vuosi, nyt hän ei tunne minua.
interaction | Haluan oppia leikkimään lapsen kanssa. Minulla ei ole ollut leikki lapsena.
interaction | Lapsi juoksee kaatuessaan hoitajan syliin, ei minun.
interaction | en osaa leikkiä
interaction | Istun hiekkalaatikon reunalla ja kuulen muiden höpöttävän taaperoilleen. Minulla ei tule mitään sanoja.
interaction | Tyttö ei katso mua silmiin. Onko mussa vikaa vai siinä?
interaction perinatal-mood? | Olin sairaalassa vauvan ekat kaksi kuukautta. Nyt se on minulle kohtelias.
interaction | Tytär hoitaa vauvaa toinen käsi puhelimessa, vauva yrittää saada katsetta ja luovuttaa. Minua kylmää.
interaction after-stay? | ensikodissa joku näytti videolta miten se hymyilee mulle, mä en ollu huomannut, haluisin lisää sitä
interaction upbringing? | Se on aina ollut isin lapsi. Minulle jää ruoka ja vaatteet. Olen neljä vuotta odottanut omaa vuoroa.
interaction adoption-foster? | Uusi lapsemme halaa postinkantajaa ja lyö meitä.
interaction | MIM-käynneillä nähty äidin ja vauvan välillä vähän vastavuoroisuutta, toive ryhmämuotoisesta tuesta.
interaction | Onko olemassa jotain missä äiti ja poika 6v tekis yhdessä ilman että kukaan arvioi meitä
interaction own-substance? | Ennen mä olin läsnä vaan kehona. Nyt kun oon selvä, se katsoo mua vähän niinku vierasta. Mistä sen luottamuksen alottaa?
interaction father-child? | Mies sanoo että vauva on tylsä ennen kuin osaa puhua
interaction sick-child? | Letkujen läpi ei saanut pitää sylissä. Nyt saisi, enkä uskalla.
interaction | Miten opetellaan rakastamaan lasta jos itseä ei oo kukaan silittäny
everyday-life | arjen kaaos
everyday-life | rutiinit hukassa
everyday-life | arki ei suju
everyday-life home-help? | tiskivuori, pyykkivuori, laskuvuori. vuoristoradalla täällä
everyday-life | Aamut ovat yhtä huutoa, kolme lasta, kuusi kenkää, ikinä ei löydy paria.
everyday-life | Miten muut ehtii laittaa ruokaa?
everyday-life | Vieraat ei pääse meille kun eteisestä ei mahdu kävelemään
everyday-life own-strength? | päivät menee niin ettei kukaan meillä oo syöny lämmintä ennen viittä
everyday-life home-help | perhetyö kotiin
everyday-life special-needs? | oma adhd ja kaksi nepsylasta, kaikki lippulaput, wilmat, harrastuskyydit katoavat mustaan aukkoon
everyday-life | vaimo tekee vuorotyötä ja minä sahaan tarhan, koulun ja firman väliä, mistään ei tule mitään
everyday-life single? | Kello soi 05.30, lapsi päiväkotiin 06.15, minä töihin 7, ja koululainen jää yksin tunniksi. Joka aamu sama laskutoimitus.
everyday-life upbringing? | ruutuaika, ruoka-ajat, nukkumaanmenoajat, kaikki lipsuu ja kukaan ei kuuntele
everyday-life | iltatoimet kestää kolme tuntia ja lopuks mä oon se joka menee itkien pesulle
everyday-life | onko jotain kurssia jossa opetettais ihan normaalia perheen arkea, mulla ei kotona ollut mitään mallia
everyday-life | kaaosmutsi
everyday-life | Perhe tarvitsisi arjen jäsentämistä: ateriat, uni, päivärytmi. Ei akuuttia lastensuojelun tarvetta.
everyday-life couple? | kuka hakee, kuka vie, kuka muistaa neuvolan. Molemmat luulee että toinen.
everyday-life | tavarat tursuaa kaapeista ja kun avaan yhden, tekee mieli muuttaa pois
everyday-life parent-illness? | masennuksen kanssa suihku on jo saavutus, lasten aikataulut jää retuperälle
everyday-life | Lapsi on myöhässä koulusta kolmesti viikossa koska minä.
everyday-life newcomer? | miten Suomessa kaikki toimii, Wilma, hammaslääkäri, retkieväs, kurahousut. Olen aina väärin
everyday-life multiples? | kolme vaippaikäistä yhtä aikaa, lähtö ulos kestää kauemmin kuin itse ulkoilu
everyday-life | ei viitti enää ees yrittää siivota
everyday-life | Nuorella perheellä on koti hujan hajan ja lapset syö muroja illallakin. En halua arvostella vaan auttaa.
everyday-life reunification? | kuinka järjestän päivät niin etteivät lapset enää lähde meiltä
everyday-life | kauppa lasten kanssa = helvetti
everyday-life own-strength? | suursiivous jäänyt tekemättä kolme kuukautta ja hävettää kun neuvolatäti tulee kotikäynnille
everyday-life | perhepalvelut kotiin arjen avuksi, mikä sen nimi on nykyään?
everyday-life teen? | neljän lapsen uusperheessä kukaan ei tyhjennä konetta, kaikki vaan valuu ohi
everyday-life | me eletään kädestä suuhun ja torstaista torstaihin, en saa suunniteltua edes viikon ruokia
everyday-life money-home? | loppukuusta makaronia ja hampurilaista, lapset ei valita, minä valitan
everyday-life | Tuntuu kuin kotini olisi vankila: pyykkivuori, tiskivuori ja minä siinä välissä lapion kanssa
everyday-life upbringing couple? | Meillä on viisi lasta ja joka aamu sama kierros: hammasharjat, kadonnut kenkä, uhmaikäinen eteisen lattialla. Mies menee aina ensin töihin. Tarttis jotain niksejä eikä syyllistämistä.
everyday-life parent-illness home-help | Selkä meni töissä enkä nosta lasta lattialta. Tytär, kolme, on oppinut hakemaan kaukosäätimen ja banaanin. Itkettää mitä se vielä joutuu oppimaan.
everyday-life loneliness | Olen avannut saman pyykkikoneen neljä kertaa kun en muista laittoiko pesuainetta. Kukaan aikuinen ei ole puhunut mulle sitten torstain kassaneidin. Lapsi 1 v 2 kk, muuten ihana.
everyday-life teen single? | Teini nukkuu iltapäivään, pikkunen herää viideltä, ja minun vuoro alkaa seiskalta. Kolme ihmistä, kolme aikavyöhykettä ja yks jääkaappi joka on aina tyhjä.
everyday-life | hukumme tavaraan. sukka on eri paria jo kolmatta viikkoa eikä ketään enää haittaa
everyday-life | kaaos
everyday-life | pyykkivuorella on jo oma säätila
everyday-life | mul on 2 lasta, 1 koira, 0 rutiinia
everyday-life | meil syodaan kello mita sattuu, nukutaan missa sattuu
everyday-life | aamulahdot kestaa 1h 50min ja joku on aina ilman housuja
everyday-life young? housing-training? | adulting ei suju ja lapsi kärsii siitä
everyday-life housing-training | en oo koskaan oppinu siivoomaan tai laittaa ruokaa ku kotona ei opetettu. nyt pitäis osata molemmat
everyday-life | Lapsi kattoo ruutua koska muuten en saa tehtyä yhtään mitään. Tiedän. Tiedän!
everyday-life | tiskivuori vs minä 1–0
everyday-life own-strength? | miten ihmiset tekee ton kaiken samana päivänä, kaupan ja pesun ja syömisen ja nukuttamisen
everyday-life fathers | oon eka kertaa yksin viikon lasten kanssa, mitä ne ees syö
everyday-life | harkkakassi unohtu, reppu unohtu, lapsi melkein unohtu
everyday-life childcare-with? | kolmivuorotyö, mies rekassa, päikky menee kiinni viideltä. pitäis saada joku tolkku tähän
everyday-life | noutopöytä on einespizza ja einespizza, haluisin et meillä ois joskus rytmi
everyday-life | vuorokausirytmi ihan päin persettä koko porukalla, nukutaan yhteentoista ja eskari alkaa 9
everyday-life home-help | perheohjaaja kotiin opettamaan arkea, mitenkä semmosen saa
everyday-life parent-illness | Adhd aikuisena, diagnoosi tuli viime kuussa. Nyt tiiän miks avaimet on jääkaapissa. En silti tiiä miten lapset saa ajoissa päikkyyn.
everyday-life | arki levällään
everyday-life | pyykkivuoren emäntä
everyday-life | Sotken itseni kolmen lapsen harrastusvuoroihin niin että maanantaina ajoin viulutunnille ilman lasta
everyday-life | Kaurapuuro on ruokamme aamulla, päivällä ja nyt illallakin. Keittiö on sellainen ettei siellä voi muuta.
everyday-life | Ykstoista lautasta astianpesukoneessa ja yksi puhtaana. En tajua mistä kaikki tulee.
everyday-life own-strength | Aamulähtö kestää tunnin ja viisikymmentä, ja joka aamu joku on väärissä kengissä.
everyday-life home-help? | On laskut, on ajanvaraukset, on wilma-viestit, on kolme harrastuspuolta. Aivoista loppuu välilehdet.
everyday-life | Taloo kyllä on, vuan mitenkä tässä pittäs pyörittöö kun immeinen ite ei pyöri
everyday-life | Perhetyöstä: vanhemmat kaipaavat konkreettista rutiinien harjoittelua, viikkotaulu ei ole riittänyt. Millaista arjen ohjausta on?
everyday-life | Meil ei oo ikinä ollu ruoka-aikoi eikä nukkumaanmenoaikoi. Nyt neljä lasta ja kaaos.
everyday-life special-needs? | Mulla on adhd ja lapsella on adhd. Avaimet on jääkaapissa, kirjat on saunassa ja minä olen myöhässä.
everyday-life single | viikkoisä, toisella viikolla kaappi tyhjä ja toisella vaipat loppu
everyday-life | Mistä tulisi ihminen, joka vain tulisi ja näyttäisi kerran, miten ruokaostokset tehdään viikoksi?
everyday-life | lomalista, siivouspäivä, läksylista, kaikki jääkaapin ovessa ja kukaan ei katso
everyday-life | En osaa järjestää päivä. Lapset myöhässä aina koulusta.
everyday-life newcomer? | Wilma, Omakanta, Kela, pankki, kaikki on suomeksi. Minulle tulee liian paljon.
everyday-life | Vaimo on työssä illalla. Minä en osaa tehdä ruoka lapsille ja kaikki on sekaisin kotona.
everyday-life | Pyykkivuorella on jo nimi. Lapset käyttää sitä liukumäkenä.
everyday-life | aamut on sotaa
everyday-life | Vaimon yövuorojen aikaan mä löydän lapset myöhässä koulusta ja itteni parkkisakosta
everyday-life home-help? | Meillä syödään paahtoleipää lattialla, koska pöydällä on kaikki muu.
everyday-life upbringing? | Joka ilta kello seitsemän kaikki itkee, minä mukaan lukien.
everyday-life | Siskon luona on tavarat katossa ja kalenteri tyhjä. Lapset myöhästyy aina. Ei hän laiska ole, joku siinä ei vaan asetu.
everyday-life parent-illness? | ADHD-äiti ja ADHD-poika eikä kumpikaan muista retkieväitä
everyday-life | Miten muut saavat ruoan, läksyt, harrastukset ja nukkumaanmenon mahtumaan samaan iltaan?
everyday-life money-home? | Laskut, wilma-viestit ja jumppapussi on samassa muovikassissa eteisessä, enkä uskalla kääntää sitä ympäri.
everyday-life separation? | Vuoroviikkokodissa sukat on aina siellä missä lapset ei
everyday-life young? | Muutin ekan oman kodin ja vauvan samalla viikolla. En oo ikinä pessy pyykkiä. En kehtaa kysyä mutsilta.
everyday-life | arjen hallinta
everyday-life single? | Kaksi pientä, vuorotyö, bussi joka ei odota. Eilen jäi sen takia syömättä, huomasin vasta yöllä.
everyday-life | Perheellä kaaos arjessa, siivoukset ja ruoka-ajat puuttuvat. Kuka tekisi lukujärjestyksen yhdessä heidän kanssaan kotona?
everyday-life | Tänä aamuna puin päiväkotiin sen lapsen joka oli kipeä.
everyday-life couple? | Mies saunoo kaverin kanssa joka keskiviikko, yksi limu ja takaisin. Minulla ei ole vastaavaa keskiviikkoa, siitä tässä on kyse.
loneliness | yksinäinen äiti
loneliness | ei oo ystäviä
loneliness meeting-place | juttuseuraa
loneliness | Ainoa joka mulle tänään puhui aikuisten kieltä oli kaupan itsepalvelukassa.
loneliness | muutettiin miehen työn perässä Vaasaan enkä tunne täältä ristin sielua
loneliness single? | Illat on pahimpia. Lapsi nukahtaa kahdeksalta ja sit on vaan jääkaapin hurina.
loneliness meeting-place? | leikkipuistossa kaikki tuntee toisensa, mä keinutan lasta ja esitän viestitteleväni
loneliness young? | kaverit on baarissa ja mä oon vauvan kans kotona, ei ne enää ees kysy mukaan
loneliness father-mood? | Koti-isänä olen vauvamuskarin ainoa mies. Kukaan ei ole ilkeä. Kukaan ei myöskään istu viereen.
loneliness newcomer? | Suomessa on hiljaista. Neljä vuotta ja minulla ei ole yhtään ystävää, vain mieheni kollegat.
loneliness | lapsen synttäreille ei tullut kukaan
loneliness companion? | Haluaisin jonkun, jolle voisi joskus soittaa ilman asiaa.
loneliness separation? | erossa meni myös yhteiset kaverit, ne valitsi hänet
loneliness own-strength? | tukiverkko on sana jonka luin neuvolan seinältä
loneliness special-needs? | erityislapsen kanssa ei kutsuta minnekään. toisella kerralla jo ymmärtää olla kysymättä.
loneliness | Leskimummo kaipaa seuraa, lapset ja lastenlapset asuu Ruotsissa ja näen heidät vain kuvissa.
loneliness far-away? | asumme metsän keskellä, naapuriin 6 km, vauva 4kk ja auto on miehellä
loneliness | missä aikuiset tutustuu toisiinsa
loneliness rainbow? | Pikkupaikkakunnalla ainoana kahden äidin perheenä, meitä tervehditään mutta ei kutsuta kahville.
loneliness control? | jäin aivan yksin sen suhteen aikana, ja nyt kun lähdin, ei ole ketä kutsua kylään
loneliness perinatal-mood? | Vauva on ihana mutta hän ei vastaa kun kysyn miten meni.
loneliness | koko puhelinluettelossa ei kelle laittais viestiä
loneliness couple? | makaan sen vieressä ja oon silti yksin
loneliness | äitikaveri haussa, vauva syntynyt kesäkuussa, Espoo :)
loneliness | Asiakkaalla, yksin kahden lapsen kanssa, ei lainkaan läheisverkostoa. Vapaaehtoinen tukihenkilö tai avoin ryhmä?
loneliness | jouluaatto kahestaan yksivuotiaan kans. paistoin yhen pipparin
loneliness own-substance? | kun lopetin juomisen niin huomasin et mulla ei ollu ystäviä, vaan ryyppykavereita
loneliness roma? | asutaan eri paikkakunnalla kun suku ja valtaväestön äidit kattoo mun hametta
loneliness adoption-foster? | Sijaisäitinä en voi puhua kenellekään mitä kotona tapahtuu, vaitiolo syö ihmissuhteet.
loneliness | yksinäisyys vanhempana, netissä iltaisin keskusteluryhmä?
loneliness teen? | teinillä kavereita ovi täynnä, mulla ei yhtään. tuli mieleen eilen ku kaks vuotta vanha viesti oli ylin
loneliness | Mies on hyvä isä eikä meillä ole riitoja. Silti päivä on pitkä kun kukaan aikuinen ei sano mulle mitään ennen viittä.
loneliness meeting-place newcomer? far-away | Muutettiin miehen työn perässä Kokkolaan, en tunne ketään ja täällä puhutaan ruotsia puolet ajasta. Lapsi on 10kk. Olis ihana tavata joku muu äiti, arkiaamuisin kelpais.
loneliness special-needs far-away | puhevammasen pojan äiti täältä Ilomantsista hei. Kukaan ei käy, ja jos käydään, niin puhutaan mun yli pojalle kovalla äänellä niinku se kuulis huonosti. Ruutu ja kahvikuppi iltakaheksan jälkeen olis luksusta
loneliness | ei kavereita
loneliness meeting-place young? | kukaan ei viestaa takas sen jälkeen ku sain lapsen
loneliness | mun ainoo kaveri on bluey
loneliness meeting-place? | oon puhunu tänään aikuiselle kahesti. molemmat oli lidlin kassa
loneliness young? | whatsapp hiljanen, tyypit baarissa, mä täällä sohvalla vauva naamalla
loneliness meeting-place far-away? | muutettii Ouluun miehen duunin perassa, en tunne ketaan enka jaksa enaa small talkkia hiekkalaatikolla
loneliness meeting-place | kaikki muut mutsit on jo porukoissa, tuntuu ku ois ysiluokalla taas
loneliness | Synttäreille tuli mummo ja minä. Lapsi täytti kaks.
loneliness | juttelen chatgptlle oisin ku ei oo ketaan muutakaa
loneliness fathers father-mood? | faijana ei oo ketään kelle soittaa. pelikaverit häipy ku en pääse linjoille
loneliness | ei suvussa ketään, ei ystäviä, seurana vaan päikkäriunet ja tv
loneliness meeting-place | haluisin edes yhen mutsikaverin jonka kanssa olla hiljaa yhessä
loneliness meeting-place | tinder mut äitikavereille
loneliness meeting-place? | ghostattiin mut äitiporukasta
loneliness | oon niin yksin et vastaan lehtimyyjille
loneliness | asun kehä kolmosen sisällä ja silti tuntuu ku asuisin autiosaaressa
loneliness meeting-place | Vauva on maailman helpoin, nukkuu ja nauraa. Se olen minä joka itkee, ku koko päivänä ei tuu yhtään viestiä.
loneliness | yksinäinen äiti-ihminen
loneliness | puhelin ei soi
loneliness | Puhuin tänään kolmen ihmisen kanssa: kassan, kassan ja vauvan. Kassa oli sama.
loneliness | Kaverit jäi kentille. Lapsi synty. Kukaan ei kutsu enää.
loneliness far-away? | Muutin miehen kotipitäjään, jossa kaikki ovat serkuksia keskenään. Kahvipöydässä nauretaan jutuille joita en ymmärrä.
loneliness | 63-vuotiaana jäin yksin tähän taloon, ja lapsenlapset asuvat Turussa
loneliness | Kyläs ei käy enää kukaan, soon niin hilijaista jotta kello lyö kovempaa
loneliness | Kuuden lapsen äitinä en ole koskaan yksin, ja silti tämä on yksinäisintä aikaa.
loneliness | siirryin kotiäidiksi keskellä uraa, entiset työkaverit on vaan linkedin-kontakteja
loneliness | Vävy sanoi ettei minua tarvita. Siitä on puoli vuotta, enkä ole puhunut kenenkään kanssa viikkoihin kunnolla.
loneliness | Sijaisisänä on eri ihminen kuin muut isät kentän laidalla, eikä kukaan kysele
loneliness | Lapsen ylioppilasjuhliin en keksinyt ketään kutsuttavaa
loneliness meeting-place? | Koronan jälkeen en oikein osannut palata ihmisten joukkoon, ja nyt vauva on jo kävelevä
loneliness | Kirkon perhekerhossa äiti istuu aina takki päällä ja lähtee ensimmäisenä. Haluaisin hänelle henkilökohtaisen tukihenkilön.
loneliness | Minulla ei ole ystävä Suomessa. Pelkkä lapsi ja televisio.
loneliness | Naapurit sanoo moi ja menee sisään. Minä puhun suomea vähän, mutta kuka puhuu minun kanssa?
loneliness | Viikon ainoa aikuinen jolle puhuin oli kassamyyjä. Hän kysyi onko plussakorttia.
loneliness | ei oo ketään
loneliness meeting-place? | äiti vailla kavereita
loneliness | Mun kaverit katosi kun muksu syntyi, ja mä muka käyn jossain vielä joskus.
loneliness newcomer | Tulin Suomi viime vuosi, mies työssä, minä vauva ja ikkuna.
loneliness | Synttärit oli sunnuntaina. Kukaan ei soittanut, ja lapsi 4v laulo mulle yksin koko laulun kahteen kertaan.
loneliness far-away? | Täällä Utsjoen kulmilla seuraava äiti on 40 kilometrin päässä, ja sekin on joulun jälkeen töissä.
loneliness | Miniä istuu kahvipöydässä kuin vieras. Hänellä ei taida olla täällä yhtään omaa ihmistä.
loneliness | Kirjoitan teille kun en tiedä kelle muulle.
loneliness single? | Joulu pelottaa. Meitä on kaksi ja toinen on vuoden.
loneliness meeting-place | Missä pääsee juttelemaan muiden kanssa ilman että pitää olla joku ongelma
loneliness separation? | Ystävät jäi eksälle, sohva mulle
loneliness rainbow? | Muut perhekahvilan äidit puhuu miehistään. Minä puhun kakusta.
loneliness | Selaan vauvaryhmän ketjua ja poistan sen minkä ehdin kirjoittaa.
loneliness companion? | olis kiva jos joku kysyis mulle kuuluuks mitään, ei vauvalta
loneliness own-strength? | Puhelin soi eilen. Se oli sähköyhtiö, ja puhuin hänen kanssaan 17 minuuttia.
loneliness separation? | Vankilassa en ole, mutta tältä sohvalta ei pääse kukaan eikä tänne tule kukaan. Lapset perjantaina taas.
meeting-place | perhekahvila
meeting-place | avoin päiväkoti
meeting-place | vauvakerho
meeting-place | vertaisryhmä perheille
meeting-place | perhekerho Jyväskylä
meeting-place | missä muita vauvoja
meeting-place loneliness? | Haluaisin nähdä muitakin kotiäitejä, päivät toistaa samaa taaperon kanssa.
meeting-place fathers? | iskäporukkaa johon voi tulla lapsen kans ilman ilmottautumista
meeting-place | onko teillä lauantaisin mitään mihin tulla lasten kanssa, arkisin olen töissä
meeting-place father-child? | lauantaiaamuna sisätiloja missä 1-vuotias saa kontata ja isä juo kahvia
meeting-place newcomer? | Paikka, jossa voin harjoitella suomea ja lapsi leikkii muiden kanssa
meeting-place | mihin mennä sadepäivänä ilmaiseksi taaperon kanssa
meeting-place | Muskari maksaa liikaa ja srk-kerho on täynnä, onko muuta?
meeting-place expecting? | jään äitiyslomalle kk päästä, haluaisin jo nyt tavata muita joilla laskettu aika keväällä
meeting-place special-needs? | sellainen kerho jossa ei tuijoteta jos lapsi makaa lattialla ja kirkuu
meeting-place rainbow? | sateenkaariperheiden tapaamisia länsirannikolla
meeting-place multiples? | Kaksosperheiden treffit, mahtuuko tuplarattaat ovesta?
meeting-place grandparent? | hoidan lapsenlasta maanantait, missä mummo ja 2-vuotias voisivat nähdä muita
meeting-place | kohtaamispaikka aukioloajat
meeting-place single? | yhden vanhemman perheille yhteistä viikonlopputekemistä, vaikka makkaranpaistoa
meeting-place young? | vaikka joku nuorten äitien olohuone, missä ei oo pelkkii kolmekymppisiä
meeting-place | muutettiin just, esikoinen 3 ja vauva, halutaan tutustua seudun perheisiin
meeting-place | leikkitreffit
meeting-place far-away? | löytyykö kylältä mitään perheiden kokoontumista vai pitääkö ajaa kaupunkiin
meeting-place | Mihin ohjaan perheen, joka ei tarvitse tukea vaan ihan tavallista seuraa toisista perheistä?
meeting-place | haluaisin esikoiselle leikkikavereita ennen päiväkodin alkua
meeting-place childcare-with? | ryhmä johon voi tulla vauva mukana ja isommalle on hoitaja
meeting-place | voiko sinne vaan kävellä sisään vai tarvitaanko lähete
meeting-place | Onkos teil mitää kahvittelui mis muksut leikkii ja äidit saa pälpättää?
meeting-place premature? | keskosvauvojen vanhempien tapaamisia, mielellään jossa ymmärretään ettei flunssassa tulla
meeting-place adoption-foster? | adoptioperheiden kesätapaaminen
meeting-place near-one? | Olen kummitäti ja vien kummityttöä perjantaisin ulos, saako kummikin tulla perhetaloon?
meeting-place | ei mitään ongelmaa, haluttais vaan leikkikaveri 2-vuotiaalle
meeting-place newcomer? | Muutettiin Helsingistä Kuhmoon enkä tunne täältä ketään. Missä täällä äidit tai isät lasten kanssa notkuu?
meeting-place fathers | Hoitovapaalla oleva iskä, Vantaa. Puistossa mammat on omissa ringeissään eikä sinne passaa änkeä. Missä muut kotifaijat notkuu aamupäivisin?
meeting-place grandparent childcare-with | Olen kahden lapsenlapsen kanssa arkipäivät kun vanhemmat ovat töissä. Leikkipuistossa nuoret äidit luulevat minua vahdiksi. Onko paikkaa, johon vaari ja pikkuiset saa mennä istuskelemaan?
meeting-place loneliness | Kaipaan leikkikavereita taaperolle ja itelleni jonku aikuisen, jonka kans puhua muustakin ku leipätaikinasta.
meeting-place | muskari? kerho? jotain?
meeting-place | perhekahvila Kallio
meeting-place | tyypit joilla on samanikänen vauva, Hervanta
meeting-place | missä tamperelaiset äiskät notkuu aamupäivisin ku sataa
meeting-place | joku paikka mihin voi tulla verkkareissa
meeting-place loneliness? | avoin paivakoti Kuopiossa, suap manna ilman aekoo?
meeting-place own-strength? | haluun kahvia jota en keitä ite ja lapselle lelut joita en kerää ite
meeting-place | vauvatreffit
meeting-place father-child fathers | onko semmosta isien ja lasten aamiaista jossain päin Oulua
meeting-place loneliness companion? | Toisten kanssa ois kiva olla mut jännitän niin et käännyin kerran jo ovelta. Onks jossain joku ottamassa vastaan?
meeting-place | leikkipuistossa kaikki tuntee toisensa, missa on paikka missa ei tunneta ketaan valmiiks
meeting-place | mihin taaperon kans mennä ilmatteeks räntäsateessa, hki itä
meeting-place young | alle 25v vanhemmille joku hengailupaikka
meeting-place | perhetalo aukiolo
meeting-place money-home? | kamppa 28 neliota ja kaks lasta, on pakko paasta joka paiva jonnekki
meeting-place | Ei mikään ryhmä missä pitää jakaa tunteita, vaan ihan vaan porukkaa, Vantaa
meeting-place newcomer | We live in Oulu siis oulussa, haluan harjoitella suomea ja lapsi haluaa leikkikaveri. Missä?
meeting-place | muskari tai kerho
meeting-place | Isä ja taapero, puistot tyhjiä kymmeneltä. Missä kaikki ovat?
meeting-place | Vanha äiti kaipaa vanhoja äitejä: 45 v, esikoinen 1 v, hiekkalaatikolla kaikki luulevat mummoksi
meeting-place | Otan tytöntyttären tiistaisin ja torstaisin. Saako avoimeen päiväkotiin tulla mummun kanssa, vai onko se vain äideille?
meeting-place | Täälä ku menis johonki kaffeelle, mis lapsi sais möyriä ja aikuunen puhua jotaki muutaki ku vaippoja
meeting-place | Onko taloa, jonne saa vain kävellä sisään ilman ilmoittautumista? Huonoina päivinä en osaa varata mitään.
meeting-place special-needs | haluttas paikka mis meijän tyttö saa huutaa ja heilua eikä kukaan katto
meeting-place adoption-foster | Sijaisvanhemmille olisi kahvitteluaamuja jossain, ei koulutusta vaan ihan kahvi
meeting-place loneliness? | Hiekkalaatikolla jo tiedän muiden lasten nimet mutten yhdenkään aikuisen
meeting-place | asukaspuisto Itä-Helsinki maanantaiaamu
meeting-place far-away? | Kylälle tulisi ne kerhot kun me vaan alkais, mut kuka alottaa
meeting-place | Neuvolasta ohjaisin ensikertalaisia toisten perheiden seuraan. Mitä avointa toimintaa alle 1-vuotiaille on tällä hetkellä Mikkelin seudulla?
meeting-place | Treffataanko jossain? Kahen lapsen isi ja koira etsii seuraa leikkipuistoon
meeting-place | Haluan tavata toinen äidit. Missä paikka? Ilmainen?
meeting-place newcomer | Lapsi oppii suomi jos leikkii suomalainen lapset. Missä kerho?
meeting-place father-child? | Kerhossa vain äiti. Minä istun kulma ja katson puhelin.
meeting-place | perhekahvila lähellä
meeting-place | Vauva on puoli vuotta ja seinät alkaa tulla vastaan, minne täällä lapsen kanssa voi vaan mennä
meeting-place childcare-with? | Missä voi juoda kupin kahvia kuumana niin että taapero leikkii jonkun muun luona
meeting-place | Hoidan pojanpoikaa tiistaisin. Missä mummokin mahtuu mukaan lasten sekaan?
meeting-place fathers? | Hiekkalaatikolla olen ainoa isä ja äidit luulee että tulin varastamaan pyörän.
meeting-place newcomer | Haluan opetella suomi kun lapset leikkii, onko paikka?
meeting-place loneliness? | Muutettiin Kajaaniin kesällä. Lapset tarvitsee leikkikaverin ja minä jonkun jonka kanssa valittaa säästä.
meeting-place | Sisarustensa ainoa pieni, niin ei ole koskaan nähnyt toista vauvaa
meeting-place | jotain menoa aamupäiviin, maksuton
meeting-place rainbow? | äidit kaks ja taapero etsii leikkiseuraa
meeting-place | Onko teillä sellaista tilaa johon voi tulla puoliksi pukeutuneena ja itkeneenä?
meeting-place special-needs? | Meidän poika karjuu ja huitoo, ja kotiäitikerhosta katsottiin pitkään. Toivoisin porukan jossa ei tarvitse selitellä.
meeting-place far-away? | kirkonkylällä ei oo mitään, kerho loppu kun vetäjä jäi eläkkeelle
meeting-place | Ystävän puolesta kyselen: hän tuli naapuriin uutena, lapset 2 ja 4, ja on liian ujo tulemaan yksin. Voinko tulla hänen mukanaan?
meeting-place | Missä nähdään lauantaina? Arkena töissä, ja silloin kaikki kerhot on.
expecting | esikoinen tulossa
expecting | perhevalmennus
expecting | plussasin eilen, mitä nyt?
expecting | Laskettu aika on juhannuksena ja minä en osaa edes vaihtaa vaippaa, pitäisikö jossain harjoitella
expecting couple? | Olen rv 32 ja mies rakentaa autotallia niin kuin mitään ei olisi tulossa. Haluaisin että joku kertoisi meille molemmille millaista se arki sitten on.
expecting meeting-place loneliness? | Muutettiin tänne Seinäjoelle töiden perässä, en tunne ketään muuta raskaana olevaa. Olisko jotain odottavien äitien porukkaa iltaisin?
expecting | Neuvolasta annettiin vain linkki videoihin. Missä voisi ihan oikeasti tavata kätilön tai muita odottajia?
expecting young | oon 18 ja maha alkaa näkyy, kaverit ei tajuu yhtään miks en jaksa lähtee mihinkään
expecting | synnytysvalmennus netissä
expecting couple? own-strength? | Pinnasänky on koottu ja turvakaukalo hankittu, mutta päässä ei ole mikään valmiina.
expecting fathers | Vaimo on kuudennella kuulla, kaikki kysyy mitä hänelle kuuluu. Mua jännittää niin että yöt menee kattoa tuijottaessa.
expecting single | Saan vauvan yksin, ilman miestä. Kaipaisin jonkun kenen kanssa käydä synnytystä läpi etukäteen ja ehkä tukihenkilön sinne mukaan.
expecting newcomer | Minä olen raskaana, tulin Suomeen vuosi sitten. En ymmärrä mikä on neuvola ja mitä paperi pitää täyttää
expecting perinatal-mood? | kaikki hehkuttaa odotusaikaa niin ihanana, mää vaan oksennan ja itken bussissa
expecting multiples | Ultrassa näkyi kaksi sykettä. Miten tähän voi valmistautua??
expecting interaction | Miten vauvaan voi tutustua jo vatsassa? Tuntuu hassulta jutella napanuoralle.
expecting | Asiakkaana ensisynnyttäjäpari, jolla ei lainkaan tukiverkkoa; etsin raskausaikaista ryhmää vanhemmuuteen valmistautumiseen
expecting loss | Kahden keskenmenon jälkeen nyt viikolla 14. En uskalla ostaa edes sukkia vaikka kuinka yritän iloita.
expecting own-strength | kuopus tulossa ja esikoinen on vasta 1v3kk, kuinka tästä selvitään hengissä
expecting grandparent | Tyttäreni odottaa ensimmäistään ja kyselee minulta asioita joista en enää muista mitään. Olisiko heille joku kurssi?
expecting childlessness? | Viiden hoitovuoden jälkeen tärppäsi. Nyt kun pitäisi olla onnellinen niin pelkään joka vessareissulla.
expecting rainbow | Odotamme vauvaa kahden äidin perheeseen ja perheryhmässä puhuttiin koko ilta vain isistä
expecting | äitiyspakkaus tuli ja aloin itkee sen päällä :D onko tää normaalia
expecting sick-child special-needs? | Rakenneultrassa löytyi sydänvika, vauva leikataan heti synnyttyään. Haluaisimme puhua jonkun kanssa ennen kuin hän tulee.
expecting money-home? | Mistä saa vauvanvaatteita halvalla ja milloin pitää hakea vanhempainrahaa? Laskettu aika lokakuussa eikä töistä ole tietoa
expecting couple | Riidellään koko ajan nimestä ja rotinoista ja siitä kumpi jää kotiin. Eiks tän pitänyt olla meidän paras aika
expecting fathers | isäksi tulo pelottaa
expecting interaction? | Oma äitini oli kylmä ihminen. Pelkään, että musta tulee samanlainen, kun tää lapsi syntyy syksyllä.
expecting far-away | asutaan Inarissa ja lähin synnytyssairaala on tuntien päässä, löytyisköhän valmennusta etänä
expecting | Vatsa kasvaa ja vanhempainvapaa lähenee, mutta en osaa kuvitella itseäni kenenkään äitinä
expecting | doula tai vertaisodottaja jonka kanssa jutella
expecting | neuvola
expecting | raskaana ja hukassa
expecting | vauvavalmennus iltaisin
expecting childlessness sleep? | IVF-raskaus, rv 14, ja odotan koko ajan että vuoto alkaa. Muut ostaa jo vaunuja. Kuuntelen dopplerilla salaa yöllä kylppärissä.
expecting father-mood single? | Vauva tulee heinäkuussa. Me ei olla yhdessä äidin kanssa enää, mutta olen päättänyt olla paikalla. En tiedä pääsenkö edes synnytykseen ja silti heräilen jo valmiiksi öisin.
expecting | plussa!!!
expecting | tikku näytti kahta viivaa ja mä googletan täällä
expecting | rv 20 ja mulla ei oo mitään hajua mistään
expecting | laskettuun 3 vkoo, pinnasänky paketissa, pää paketissa
expecting | miten vauva pidetään hengissä, eka lapsi, kysyn ihan tosissaan
expecting | synnytysvalmennus muu ku youtube
expecting fathers | musta tulee iskä. apua. tai siis jee. mut apua
expecting loneliness young? | odotusaika yksin ku kaveripiirissä muut vielä baarissa
expecting | Perhevalmennus oli powerpoint teamsissa. Haluisin ihan oikeen ihmisen kenen kans jutella.
expecting | en koskaan oo pidelly vauvaa
expecting young? | raskaana, pahoinvointii, amk kesken, ja kaikki kysyy vaan et kumpi tulee
expecting couple? | poikakaveri selaa vauvojen lenkkareita, mä mietin miten me muututaan perheeks
expecting own-strength? | rv 33, unettaa, turvottaa, vituttaa ja esikoinen haluaa syliin
expecting | toka tulossa ja pelkaan ettei sydan riita kahelle
expecting meeting-place | missä Tampereella odottajille kahvila tai ryhmä
expecting companion | doula
expecting young | Kaverit lähettää snappeja festareilta, mä kattelen pinnasänkyjä torista. Ei se haittaa. No vähän haittaa. Ois kiva tuntea joku samassa vaiheessa.
expecting | vanhemmaksi vasta viisikymppisenä
expecting | perhevalmennus iltaisin
expecting | Vaimo odottaa. Pakkasin sairaalakassin eilen. Pieni kassi, iso asia.
expecting | Lahjasoluilla alkunsa saanut, 43-vuotias odottaja. Ajattelin, että haluaisin kuulla muitakin, joille tämä ei tullut vahingossa.
expecting | Lasketaan viikkoja ja minä lasken rahoja
expecting grandparent | Meistä tulee ensi kertaa isovanhempia, ja miniän toive on ettei vauvaa pussailla. Onko jokin kurssi, jossa näitä uusia ohjeita selitetään?
expecting multiples | ultrassa kaks sydäntä ja mulla yks
expecting | Emmää tiärä onks kaikilla tää, et kaupassa itken maitopurkkien eres
expecting | Onko Kuopion seudulla valmennusta, missä puhutaan siitä arjesta eikä vain hengitystekniikasta?
expecting adoption-foster | Lapsen tulo on varma, odotamme adoptiolasta. Neuvolaan ei mennä, eikä äitiyspakkauksesta ole apua, mutta tämäkin on odottamista.
expecting young? | rv 29 ja isäkandidaatti vaihtoi numeronsa
expecting couple? | Minä luen kirjoja, mies katsoo lätkää. Kuinka siitä tulee meidän yhteinen vauva?
expecting | Ensineuvolassa huomasin, että toinen vanhempi jäi koko ajan eteiseen. Löytyykö yhteistä valmennusta, johon hän uskaltautuisi?
expecting | synnytys ja siitä seuraava loppuelämä, mistä aloittaa
expecting | Minä saan vauva maaliskuussa. En tiedä mitä sairaala tekee ja mitä minä ottaa mukaan.
expecting | Vaimo raskaana. Haluan oppia isäksi. Voiko tulla kurssi jos suomi on heikko?
expecting loneliness? | Minun äiti ei saa viisumi tulla synnytykseen. Kuka on minun kanssa?
expecting | Kaksi viivaa ja kolme väärää paikkaa soittaa
expecting | rv 12 jännitys
expecting fathers? | Kesäkuussa pitäisi osata pidellä vauvaa. En ole koskaan pitänyt edes kissaa oikein.
expecting | Ostettiin vaunut, sänky, kaukalo. Kukaan ei myy sitä mitä minä sitten itse olen.
expecting | Tyttäreni saa vauvan syksyllä ja kyselee minulta sellaista mitä minä en muista. Missä tulevat vanhemmat saavat kysellä?
expecting couple? | Me ei olla enää puhuttu muusta kuin turvaistuimesta. Kolme kuukautta aikaa. Miten tästä tulee perhe?
expecting rainbow? | Vaimo on raskaana ja minulta kysytään olenko sisko. Missä toinen äiti valmistautuu?
expecting newcomer? | I am pregnant in Oulu — tai siis odotan, missä kurssi englanniksi?
expecting young? | oon 18 ja mahassa potkii, en tiiä mitä kaikkea pitää hommata
expecting loneliness? | Isää ei tule mukaan. Haluaisin jonkun jonka kanssa mennä ultraan ja tulla sieltä pois.
expecting | Onko tyhmää pelätä ettei tykkää lapsestaan?
expecting multiples? | Näytöllä oli kaksi. Ajettiin kotiin eikä puhuttu.
expecting money-home | laskettu aika jouluna, eikä ole vielä yhtään bodyä, mistä saa vaatteita
expecting parent-illness? | Mitä mun epilepsialääke tekee sille ja kuka sanoo sen suomeksi eikä latinaksi? Odotan ekaa.
expecting | Se puhuu mahalle ja mä tunnen olevani bussissa vieras
expecting | Esikoistaan odottava pari, molemmat lastenkodissa kasvaneita. Toivovat tukea vanhemmuuteen ennen synnytystä.
expecting | Pullo on valmiina kaapissa ja tuttikin. Vauvalle siis. Nyt vain odotellaan ja vähän tärisyttää.
pregnancy-doubt | synnytyspelko
pregnancy-doubt | en tiedä pidänkö
pregnancy-doubt | abortti vai ei
pregnancy-doubt | Testissä kaksi viivaa ja ensimmäinen ajatus oli ei helvetti. En ole kertonut kenellekään.
pregnancy-doubt | kenelle voi puhua keskeytyksestä ilman että joku alkaa saarnata
pregnancy-doubt couple | Mies sanoi suoraan että jos pidän lapsen hän lähtee. Viikkoja on yhdeksän ja päätös pitäis tehdä pian.
pregnancy-doubt | Edellinen synnytys päättyi hätäsektioon ja painajaisiin. Nyt olen taas raskaana ja jo parkkihallin haju saa kädet tärisemään.
pregnancy-doubt young | olen 16 enkä uskalla kertoo äitille. kuukautiset 5 viikkoo myöhässä
pregnancy-doubt own-strength? money-home? | Neljäs lapsi olisi tulossa eikä mitenkään voimat tai rahat riitä. Hävettää edes ajatella että en haluaisi sitä.
pregnancy-doubt | En saa neulakammon takia mentyä verikokeisiin, miten mä muka synnytän
pregnancy-doubt | Tyttöystävä haluaa keskeyttää, minä en. Mulla ei taida olla tässä sananvaltaa mutta en saa nukuttua.
pregnancy-doubt | pelkopoli
pregnancy-doubt | Pyysin sektiota, neuvolan täti vaan hymyili ja sanoi että kyllä nainen synnyttää. En pysty.
pregnancy-doubt special-needs? | Lapsivesipunktiossa selvisi trisomia. Lääkäri antoi meille viikon miettiä, eikä puoliso pysty puhumaan sanaakaan.
pregnancy-doubt loss | Tein abortin kolme vuotta sitten ja se painaa vieläkin, varsinkin kun ystävä sai vauvan samaan aikaan.
pregnancy-doubt | Missä Turussa voi jutella kun on raskaana eikä tiedä mitä tekee?
pregnancy-doubt control violence? | Hän piilotti pillerini ja nyt olen raskaana. En tiedä haluanko lasta jolla on tuo isä.
pregnancy-doubt adoption-foster | Voiko vauvan antaa adoptioon heti sairaalasta? Raskaus huomattiin niin myöhään ettei muuta enää voi
pregnancy-doubt near-one? | Siskoni on vahingossa raskaana ja itkee minulle puhelimessa joka ilta ettei tiedä mitä tehdä. Mihin hänet voisi ohjata?
pregnancy-doubt | Pelkään repeäväni, pelkään kuolevani, pelkään että menetän kontrollin. Ihan sama mitä tilastot sanoo.
pregnancy-doubt | Neuvolassa asiakas, h21, ristiriitaisia ajatuksia raskauden jatkamisesta, tarvitaan keskusteluapua nopeasti
pregnancy-doubt perinatal-mood? | Hoidoilla alkunsa saanut vauva, vuosia yritetty, ja nyt kadunkin. Ei tätä voi sanoa ääneen kellekään
pregnancy-doubt pregnancy-substance? | En tiennyt olevani raskaana ja ehdin juhlia monta viikkoa. Voiko tätä enää pitää, onko se jo pilalla?
pregnancy-doubt | kohtukuolemaa pelkään joka ikinen yö, lasken potkuja kännykän valossa
pregnancy-doubt young | Tyttäreni on 17 ja odottaa. Hän puntaroi eikä me haluta painostaa suuntaan eikä toiseen, tarvittais ulkopuolinen joka kuuntelee.
pregnancy-doubt | Olen 44 ja luulin vaihdevuosiksi. No ei ollu.
pregnancy-doubt | miten pääsee yli traumaattisesta synnytyksestä kun kakkonen pitäs jo uskaltaa tehdä
pregnancy-doubt newcomer? | minun kulttuurissa ei saa abortti. mutta minä en jaksa enää lapsi. kuka auttaa ja ei kerro miehelle
pregnancy-doubt | Se mitä näin salissa viimeksi ei lähde mielestä. Vaimo odottaa taas ja mua kuvottaa ajatella synnytystä, mutta isän kuuluu kai olla se tukeva
pregnancy-doubt | ei-toivottu raskaus
pregnancy-doubt | raskaudenkeskeytys
pregnancy-doubt | en halua synnyttää
pregnancy-doubt young loneliness | oon 18 ja raskausviikko 9, kaverit bilettää eikä poikaystävä vastaa enää. en tiiä pidänkö vai en. äiti tappaa mut jos saa tietää
pregnancy-doubt loss | Olen uudelleen raskaana kohtukuoleman jälkeen ja minun pitäisi synnyttää samassa salissa. Kätilö ehdotti pelkopolia. Pelkään sitä ovea eniten.
pregnancy-doubt couple | Kolmas tuli vahingossa, mies sanoo ettei missään nimessä, minä en tiedä. Päätös pitäis tehdä kahden viikon sisään ja me syödään hiljaa puuroa.
pregnancy-doubt | en tiia haluunko pitaa
pregnancy-doubt companion? | oon raskaana ja en oo kertonu kellekään, viikkoja varmaa 10
pregnancy-doubt | jäbä haluu et teen keskeytyksen, mä en tiiä, rv 8, aikaa ei oo
pregnancy-doubt expecting | viime synnytyksestä jäi semmoset kauhut et en pysty ajaa ees sairaalan ohi
pregnancy-doubt | haluun sektion enkä jaksa perustella sitä miljoonalle ihmiselle
pregnancy-doubt young | Plussasin. Meillä oli kondomi. Mulla on lukio kesken. Mun äiti tappaa mut.
pregnancy-doubt | pelkään synnytystä niin paljon et en syö
pregnancy-doubt fathers? | se on raskaana yhen illan jutusta ja mä en tiiä onks mulla mitään sanomista, haluisinko ees
pregnancy-doubt adoption-foster? | voiko vauvan antaa adoptioon Suomessa, kenen kanssa siitä puhutaan ilman tuomitsemista
pregnancy-doubt special-needs? | nipt tulos poikkeava, viikonloppu aikaa paattaa, paa rajahtaa
pregnancy-doubt loss | tein abortin kuukaus sit ja nyt mietin sitä joka yö
pregnancy-doubt | iltatähti eiku vahinko, 31v ja kolmas tulossa, mies huokas
pregnancy-doubt | synnytyspelko mut en haluu kuulla "kyllä se sieltä tulee"
pregnancy-doubt single? | jos pidän ni jään yksin, jos en pidä ni kadun. molemmat huonoja
pregnancy-doubt companion | Aika on torstaina klo 8.15. En oo kertonu kellekään enkä tiiä meenkö. Voiko jonkun kans jutella ennen torstaita?
pregnancy-doubt | pidänkö vai en
pregnancy-doubt | keskeytys, 41 v
pregnancy-doubt | Neljäs tulossa vahingossa, nuorin on kohta viisitoista. Mieheni sanoi "ei taas". Minä en osaa sanoa mitään.
pregnancy-doubt | Ekasta synnytyksestä jäi kammo, en pysty edes katsomaan ajanvarausta
pregnancy-doubt | Sikiöseulonnasta tuli poikkeava tulos. Soitto on huomenna kymmeneltä. Kenelle puhun tänään?
pregnancy-doubt | Hän haluaa pitää, minä en. Päätös on hänen, ja lapsi minun.
pregnancy-doubt | Mie en uskalla männä synnyttämmää. Ambulanssiha ei ehi täält mihinkää, satakaheksankymmentä kilometrii.
pregnancy-doubt young | tyttäreni 16 on raskaana eikä itse pysty päättämään, ja minua ei pidä kuunnella, mutta jotakuta pitäisi
pregnancy-doubt | Onko huono ihminen, jos katuu jo ennen kuin lapsi on syntynyt?
pregnancy-doubt | sektio vai alakautta, pelkopoli antoi ajan joulukuulle ja laskettu aika on marraskuussa
pregnancy-doubt | Abortti tehtiin helmikuussa, ja nyt suru kävelee vastaan vaunuosastolla
pregnancy-doubt expecting | Synnytyspelko on estänyt raskaana olevaa käymästä neuvolassa. Mikä matalan kynnyksen keskustelupaikka on tarjolla sairaalan pelkopolin lisäksi?
pregnancy-doubt | lahjoitetuista soluista tehty alkio, ja nyt epäilyttää tunnenko omaksi
pregnancy-doubt | Sain 47-vuotiaana tietää olevani raskaana, kun hain vaihdevuosiin lääkettä
pregnancy-doubt | Minä en tiedä haluan vauva vai ei. Perhe ei saa tietää.
pregnancy-doubt | Pelkään synnytys. Ensimmäinen lapsi syntyi sodassa, ei ollut lääkäri.
pregnancy-doubt | Aika on torstaina. En tiedä vielä menenkö.
pregnancy-doubt | Raskaustesti on edelleen roskiksessa pakasterasian alla, mies ei tiedä.
pregnancy-doubt | Edellisessä repesin niin että korjattiin leikkaussalissa. Nyt rv 31 enkä ole pakannut laukkua, koska en mene sinne.
pregnancy-doubt | Vaimo sanoi ettei synnytä uudestaan, repi sen mukaan minkä neuvola antoi. Miten autan, olin itse siellä silloin salissa.
pregnancy-doubt young? | en oo kertonu kellekään, viikkoja oon laskenu itte kalenterista
pregnancy-doubt | Neljäs. Meidän asunnossa on kaksi huonetta ja minussa ei yhtään. Silti sydän näkyi.
pregnancy-doubt special-needs? | Seulonta näytti jotain. Lääkäri puhuu vaihtoehdoista ja me katsomme toisiamme ja seinää.
pregnancy-doubt control? | Hän sanoo että jos et tee sitä niin hän lähtee. Ja jos teen, niin minä lähden.
pregnancy-doubt | Kaverini on raskaana ja itkee tunnin välein mitä tekisi, onko joku joka kuuntelee eikä tyrkytä kumpaakaan?
pregnancy-doubt | Neulat, sairaalan haju, se että joku muu päättää. Miten tuosta selvitään?
pregnancy-doubt loss? | Kohtukuoleman jälkeen odotan uutta enkä uskalla ostaa edes sukkia
pregnancy-doubt | Onko muillakin ollut vielä viidennellä kuulla se olo, että tein virheen?
pregnancy-doubt adoption-foster? | Mietin luovuttaisinko lapsen jollekin joka on odottanut kauan. Kenelle siitä voi puhua ensin?
fathers | isäryhmä
fathers | isille jotain
fathers | Onko teillä yhtään mitään missä ei istuta äitien keskellä laulamassa hämähäkistä
fathers father-mood? | Neuvolassa puhutaan aina vaimolle. Minä istun siinä nurkassa kuin matkalaukku.
fathers separation | Ero tuli puun takaa ja nyt olen viikonloppuisä. Kenen kanssa miehet puhuu näistä?
fathers meeting-place | Vantaalla pappavapaalla puolivuotiaan kanssa, missä muut koti-isät luuraa?
fathers | Mieheni ei puhu kenellekään, vaikka näen että isyys hämmentää häntä. Löytyisikö jotain miehille tarkoitettua?
fathers young | täytin just 20 ja tulossa isäks. kaikki olettaa et häivyn, en aio
fathers father-mood | Kaverit häipyi kun musta tuli faija. Töissä puhutaan lätkästä, kotona vaipoista, eikä missään siitä miltä musta tuntuu
fathers newcomer | Olen isä Irakista, asun Oulussa. Täällä isä on erilainen kuin meillä, haluan puhua muiden isien kanssa
fathers father-child? | Missä on isille saunailtoja tai isäkerhoa jossa lapset saa olla mukana?
fathers own-violence | Huomasin huutavani kolmevuotiaalle täsmälleen samoilla sanoilla kuin oma isäni minulle. Haluaisin puhua jonkun miehen kanssa.
fathers single | Veljeni jäi yksin kahden pojan kanssa eikä pyydä apua ikinä. Mies pitäisi saada miesten pariin.
fathers rights-advice | Isyyden tunnustaminen: mihin otan yhteyttä kun emme ole naimisissa ja lapsi syntyi viime viikolla?
fathers far-away | kainuun korvessa ollaan, isäporukka vois olla vaikka teamsissa illalla kun kersat nukkuu
fathers placed | Lapseni asuu laitoksessa ja palavereissa kaikki katsoo äitiä. Olen isä minäkin.
fathers grandparent? | Poikani on tuore isä ja ihan hukassa, mutta ei kuuntele vanhaa äijää niinkuin mua
fathers | Etsin asiakasperheen isälle isätyöntekijää tai miesryhmää Tampereen seudulta
fathers prison | Istun vielä kahdeksan kuukautta, haluisin oppia isän hommat ennenku pääsen siviiliin
fathers interaction | Vauva huutaa kun otan syliin ja rauhoittuu heti äidillä. Mitä mä teen väärin
fathers | mieserityinen tuki
fathers own-strength? | vaimo käy yötöissä, hoidan lapset ja oman duunin, huumori alkaa loppua. ois kiva vaihtaa kuulumisia muiden faijojen kaa
fathers special-needs | Pojalla on autismi. Äideillä on sata fb-ryhmää, meille isille ei tunnu olevan mitään
fathers | Uusperheen isäpuolena en tiedä missä kohtaa saan avata suuni. Lapsia mulla ei ole omia.
fathers loss father-mood? | Tyttömme syntyi kuolleena helmikuussa. Vaimoa halataan, minulta kysytään miten vaimo jaksaa.
fathers | iskä tarvii vertaistukea
fathers help-others? | Omat lapset on jo isoja ja olisi aikaa istua nuorempien isien kanssa juomassa kahvia. Järjestättekö semmoista?
fathers rights-advice? | Äiti päätti lapsen päiväkodin ja harrastukset ja kuulin facebookista. Onko isällä jotain väliä?
fathers | etä-isä
fathers | faijakerho
fathers | miehille keskusteluapua
fathers single multiples | Kaksostyttöjen isä, lapset viikko-viikko. Kävin yhdessä perhekahvilassa ja kaikki luuli että olen huoltomies. Onko jotain jossa faija on tavallinen näky?
fathers meeting-place | Juon kahvini yksin leikkipuistossa ja lapsi keinuu. Muut on mammoja. Ei mulla mitään hätää ole, juttuseuraa vaan.
fathers | iskät?
fathers | kaikki vauvajutut on aideille, missa on meijan
fathers | neuvolassa puhutaan mulle ku oisin kantoapuri
fathers | mitä isyydestä pitäis tietää ku oma faija häipy ku olin kaks
fathers young | 21v faijana, kaikki olettaa et oon isoveli
fathers meeting-place loneliness? | En tarvii terapiaa, tarviin jätkiä joilla on kans lapsia. Tampere.
fathers | joku paikka missä voi puhua muustakin ku jätkien autoista, mut autoistaki
fathers father-child meeting-place | isävapaalla, muksun kans hervannassa, missä muut faijat piileksii
fathers | kelaan olla parempi ku mun isä, mut ei oo mallii mist katsoo
fathers separation? | isän oikeudet ja joku kelle sanoa asioita, etävanhempi 26v Kuopijosta
fathers | miessakit tai vastaava
fathers | ootko muka lastenvahtina? kysy täti bussissa. EI vaan mä oon sen isä. mistä löytyis muita joita tää ärsyttää
fathers | Haluaisin opetella vauvanhoitoa ilman että joku nainen seisoo vieressä neuvomassa.
fathers young? | tuleva nuori isa, ei hajuu mistaan, ujo
fathers loneliness | mun miehelle pitäis löytää isäkavereita, se ei ite etsi mut se tarvis
fathers father-child? | Muija menee töihin ja mä jään kotiin kevääks. Pitäis varmaan tietää mitä sosetta, mutta enemmän mua jännittää mennä sinne kerhoon missä kaikki muut on naisia.
fathers | miesten porukka lapsiperheille
fathers | Äitejä on joka paikassa. Missä isät ovat?
fathers | Neuvolassa kätellään, mutta puhutaan vaimolle.
fathers | Minusta tuli isä 55-vuotiaana, ja tuntuu oudolta seisoa päiväkodissa muiden isien kanssa, jotka ovat poikani ikäisiä.
fathers | Haluaisin puhua miehen kanssa. En halua puhua kenenkään naisen kanssa tästä.
fathers | No ei mulla mitään. Kunhan kattelin jos jotain.
fathers adoption-foster | Sijaisisä kysyy, onko meille omaa porukkaa, ettei aina olla vaimon mukana
fathers separation? | vuoroviikkoisä etsii toisia samanlaisia, ei terapiaa vaan juttuseuraa
fathers | Mies ei puhu minulle, mutta saattaisi puhua toiselle miehelle. Missä isät tapaavat toisiaan?
fathers | Jouluna joku kysyy oonko mää vahtimassa lapsia. En mää vahdi, mää oon niitten isä.
fathers newcomer | Miten täällä ollaan isä? Kotimaassani isä tuo rahan ja äiti kasvattaa, täällä kaikki kysyvät minulta rokotuksista.
fathers | Kunnassamme ei ole yhtään miestyöntekijää perhetyössä. Onko järjestöllä isätoimintaa, johon voisin ohjata?
fathers | mettälle ei pääse, kun lapsi on pieni. kahvillehan pääsis
fathers | Olen isä ja haluan puhua muu isät. Minun suomi on ihan ok.
fathers | missä miehet ja lapset ovat yhdessä, minä olen uusi kaupunki
fathers | Joka esitteessä on äiti ja vauva. Minä olen se varjo taustalla.
fathers | isäryhmä ilta
fathers | faijat
fathers | Mies ei ikinä lähtisi "perhekahvilaan" mutta jos siellä olis makkaraa ja muita isiä niin ehkä.
fathers | Jään kotiin kymmeneksi kuukaudeksi. Pomo kysyi oikeasti että sairastatko.
fathers separation? | Lastenvalvojan aula on täynnä esitteitä äideille. Missä on se missä isä ei ole roisto oletuksena?
fathers | Pojasta tuli isä vaikkei hänellä itsellään ollut isää mallina. Onko missään vanhempia miehiä, jotka jutustelisivat?
fathers father-mood? | Haluun vaan yhen paikan missä saa sanoa et tää on vaikeeta ja joku vastaa et joo.
fathers expecting? | Tuleva isä, 22, kaverit ryyppää ja mä kokoan pinnasänkyä
fathers father-child? | Kun vien tytön muskariin, opettaja sanoo "äidit laulaa nyt". Naurettiin mut ei naurattanut.
fathers newcomer | Kotimaassa isä ei vaihda vaippaa. Täällä vaihtaa. Kuka opettaa?
fathers rainbow? | kaksi isää, ekat kuukaudet, mistä löytyy muita
fathers | Mitä tarjoaisin isälle, joka tulee vastaanotolle vain odottamaan vaimoaan ja jää joka kerta ovelle seisomaan?
fathers | Oulussa asutaan. Onko mitään toimintaa tälle porukalle, joka vaihtaa vaippoja ja puhuu vähän?
fathers prison? | Linnasta käsin olen isä kahdesti kuussa. Missä muut semmoset isät puhuu?
fathers couple? | Mies sanoo olevansa "kakkosvanhempi". Haluaisin että hän tapaisi yhdenkin miehen joka on siitä eri mieltä.
father-child | isä-lapsitoiminta
father-child | iskän kaa yhdessä
father-child | Lauantaina on tyttö minulla ja sataa vettä, mihin isä voi mennä taaperon kanssa Kuopiossa?
father-child fathers | Haluaisin meloa, nuotiota ja makkaraa pojan kanssa, muitakin isiä saisi olla mukana.
father-child interaction separation | Isäviikonloppuna menee aina samalla kaavalla, näen lapsia joka toinen viikonloppu ja aina menee hoplopiin ja puhelimeen. Emme osaa enää olla kahdestaan.
father-child | Mies on aina töissä ja 4v kysyy milloin isä leikkii. Löytyiskö niille jotain omaa tekemistä ilman mua?
father-child camp | isä-lapsileiri kesällä, onkohan kallis
father-child | Teen reissuhommia, kotona kaksi viikkoa kuussa. Kun tuun, koira ilahtuu isännästä enemmän kuin poika isästään.
father-child fathers? | isän ja vauvan muskari tai uinti
father-child placed | Tapaan tyttäreni valvotusti tunnin viikossa. Isänä haluaisin oppia, mitä sen ikäisen kanssa tehdään.
father-child prison | Voiko isä tavata lasta vankilassa jossain muualla kuin siinä muovipöydän ääressä
father-child interaction | Kaksivuotias hakee aina äitiä, minun sylistä lähtee kiljuen. Tahtoisin olla muutakin kuin kakkosvanhempi.
father-child teen? | Teinitytön kanssa ei ole mitään yhteistä, ennen käytiin kalassa. Olisiko viikonloppua isälle ja murkulle?
father-child sick-child? | Isänä sanon: poika makasi puoli vuotta sairaalassa äidin kanssa ja minä kävin töissä. Nyt ollaan toisillemme vieraita.
father-child fathers | pe-iltana isäporukkaa pallohalliin, onko missään ilmaseksi?
father-child | Vävy ei tunnu tietävän mitä vauvan kanssa tehdään, työntää sen heti tyttärelleni. Joku iskän ja vauvan kerho ois poikaa
father-child father-recovery | Puoli vuotta selvin päin ja saan taas olla isä pojalleni. Mitä me tehdään, kun ennen istuttiin vaan baarin terassilla
father-child newcomer | Minun lapsi puhuu suomea paremmin kuin minä, nauraa minulle. Haluan tehdä hänen kanssa jotain missä minä olen taas isä
father-child fathers | Koti-isä täällä hei! Mistä löytyis aamupäiviks tekemistä mulle ja kymmenkuiselle
father-child | Jään isävapaalle ensi viikolla. Neljä kuukautta kahdestaan, hui.
father-child separation? | Ex ei tiedä mitä tytön kanssa tehdä tapaamisilla, kiertävät prismaa. Haluaisin että heillä menisi paremmin.
father-child | Kummipojan isä on hyvä tyyppi mutta aina kännykällä, pitäis keksiä niille yhteinen harrastus
father-child | Perhetyössä: isälle ja 6-vuotiaalle pojalle kaivataan yhteistä toimintaa, suhde etäinen
father-child special-needs | adhd-pojan kanssa kaikki päättyy tappeluun paitsi metsässä. löytyskö isien ja poikien metsäjuttua
father-child rainbow? | Meitä on kaksi isää ja 3v. Onko isä-lapsikerhossa tilaa molemmille faijoille?
father-child | ukki ei oo kuvioissa, äijien juttuja pojalle ja mulle
father-child interaction | En muista että oma isäni olisi koskaan leikkinyt kanssani, enkä minä osaa aloittaa. Istun lattialla ja katselen kelloa.
father-child | Isän ja pojan sunnuntait. Mutta pullakahvit mummolassa alkaa tulla korvista ulos, 5v kaipaa kavereita ja niin kaipaan minäkin
father-child | Isäpuolena haluaisin oman jutun 8-vuotiaan kanssa, josta äiti pysyy poissa
father-child | isä-vauvaryhmä
father-child | isäviikonloppu
father-child | isä ja tytär
father-child separation far-away | Eksä muutti poikien kanssa Ouluun, olen itse Turussa. Näen heitä jouluna ja kesällä. Mitä tehdä yhdessä ettei siitä tule pelkkää mäkkäriä ja hotellin allasta?
father-child | poika ja mä, lauantai, jotain tekemistä ilman euroja
father-child | isä-lapsi sähly tai jotain
father-child separation? | mitä etäisä tekee lapsen kaa joka toinen viikonloppu sateella, hoplop on rosvoo
father-child interaction | tyttö 3v haluu vaan äitin. haluisin meille oman jutun
father-child | iskän ja kakaran kalareissu porukalla
father-child interaction | Oon ollu reissutöissä sen koko elämän ja nyt kun oon kotona, se vierastaa mua. Jotain yhteistä pitäis keksiä.
father-child | isien perhekerho lauantaina, Oulu, onko
father-child | muksun kans metsään mut en osaa ees tulta sytyttää, onko ohjattua
father-child | pelataan yhessä fortnitee mut ois hyvä tehä jotain muutaki
father-child | vauvauinti missä ei oo pelkkiä äitejä
father-child | mies tarttis jonku paikan mihin mennä vauvan kaa kaksistaan, että uskaltais ilman mua
father-child placed | Tapaamiset on kaks tuntia sossun huoneessa. Mitä siellä voi tehä ettei mee kännykän katteluks?
father-child | isä-lapsileiri
father-child | oltas ekaa kertaa koko viikko kahestaan
father-child prison? | pääsen lomille ja pojan luo 6 tunniks, mitä sen ikäsen kans tehää
father-child | faija ja tytär 5v etsii porukkaa jossa iskät leipoo
father-child | Minä ja poika. Mitä tehdä?
father-child | isä-lapsi-kerho lauantaisin
father-child | Kalasta se pittää. Mutta ku tyttö tahtoo prinsessoo. Ossookaan mies prinsessoo.
father-child | joka toinen viikonloppu kerrostalokolmiossa, ei oo pihaa eikä ideoita
father-child | Lapset ovat tottuneet, että isi korjaa ja äiti lohduttaa. Haluaisin oppia myös sen toisen.
father-child | Nikkaroidaan, uidaan, retkeillään. Onko porukkaa, jossa isät vievät lapsia metsään?
father-child prison? | Ensimmäinen viikonloppu pojan kanssa kolmen vuoden jälkeen. Ei me tiedetä mitä toisilleen sanoa.
father-child | Vauva menee nukkumaan ennen kuin mies tulee töistä. Missä he voisivat olla ihan kahdestaan lauantaisin?
father-child | Tytär on seitsemän ja sanoo että isin kans on tylsää. Oikees on.
father-child adoption-foster | Onko sijaisisille lasten kanssa jotain yhteistä tekemistä, uimahalli tai pajailta?
father-child | Poikani on hiljainen isä. Kun he tulevat meille, hän istuu ja pojanpoika istuu. Olisi hyvä, jos joku antaisi heille yhteisen tekemisen.
father-child | Kolmas lapsi ja vasta nyt pidän isyysvapaan ihan oikeasti. Missä isi ja vauva?
father-child far-away | Öljylautalta kotona kolme viikkoa putkeen. Sitten mennään eikä tulla.
father-child | Vanhempainvapaalla oleva isä käy perhekahvilassa ja on aina ainoa mies. Mitä isille tarkoitettua voisin suositella?
father-child | Minä vain lauantaina vapaa. Minun poika neljä vuotta. Mitä isä ja poika voi tehdä, ilmainen?
father-child | Minä en osaa leikkiä. Minun isä aina töissä. Haluan olla lapsi kanssa.
father-child | Mitä tehdään lauantaina tytön kanssa kun sataa eikä ole rahaa leffaan?
father-child | isä ja lapsi touhu
father-child | Mulla on poika joka toinen viikonloppu ja istutaan mun sohvalla eri ruuduilla. Sunnuntaina se sanoo kiitti ja lähtee.
father-child | Mies vie lapset aina huoltoasemalle munkille. Se on meidän perheen isäharrastus. Olisi kiva jos joku järjestäisi heille jotain yhdessä tekemistä.
father-child | En ehtinyt olla vauvan kanssa kun olin reissuhommissa, nyt se on kaks ja juoksee karkuun
father-child separation? | Tapaamiset on mäkkärissä koska en keksi muutakaan. Tyttö 6 kysyi saisko joskus olla kotileikkiä.
father-child prison? | Pääsen lomalle viikonlopuksi, mitä vois tehdä kolmevuotiaan kanssa josta en tiedä mistä se tykkää
father-child | Olen huomannut että poikani käsi on kömpelö lapsen selässä. Jotain yhteistä heille pitäisi löytää.
father-child | isän ja 9 kk vauvan uinti tms Turussa iltasin
father-child own-substance? father-recovery? | Selvinpäin pitäisi keksiä uusi tapa olla yhdessä. Ennen mentiin kalaan ja mulla oli kassi.
father-child widowed? | Äidin hautajaisten jälkeen me ei osata muuta kuin pestä astioita. Haluaisin nauraa poikani kanssa vielä kerran.
father-child newcomer? | Tytär puhuu suomi, minä vähän, meillä on yhdessä vain jalkapallo.
father-child | Missä isät leipoo lasten kanssa? Kysyi viisivuotias ja minä luulin että vitsaili.
father-child teen? | Poika on 13 ja mutisee. Ehkä puukäsityö tai veneily, kunhan ei tarvitse istua ja puhua.
father-child | faija + muksu, sunnuntai, ulkona
protection-begins | lastensuojeluilmoitus
protection-begins | lasu soitti
protection-begins | sossu tulee kotikäynnille
protection-begins rights-advice? | Päiväkoti teki meistä ilmoituksen. Mitä nyt tapahtuu, viedäänkö lapset?
protection-begins | Tuli kirje jossa lukee palvelutarpeen arviointi. Luin sen kolme kertaa vessassa enkä ymmärrä mistä meitä syytetään.
protection-begins | Naapuri soitti lastensuojeluun kun poika huusi parvekkeella. Siis raivokohtaus, uhmaikä. Olen niin vihainen etten tiedä mitä teen
protection-begins companion | En uskalla mennä siihen palaveriin yksin, siellä on viisi ihmistä ja minä. Saako mukaan jonkun?
protection-begins | mitä sossulle kannattaa kertoa ja mitä ei?
protection-begins partner-substance | Poliisi kävi yöllä meillä kun mies sekoili humalassa ja nyt lastensuojelu haluaa tavata lapset koulussa.
protection-begins teen school? | 14v poltteli koulun takana ja rehtori teki lasun. mihin tää johtaa
protection-begins newcomer | Sosiaalityöntekijä soitti, minä pelkään. Meidän maassa kun viranomainen tulee, lapsi lähtee pois. Onko Suomessa sama?
protection-begins own-strength | Sanoin neuvolassa rehellisesti etten jaksa, ja sain palkaksi huoli-ilmoituksen. Ikinä en enää puhu kellekään.
protection-begins grandparent? | Miniälle tuli lastensuojelusta aika ja hän syyttää minua. En ole ilmoittanut, mutta kannan huolta pojasta. Mistä he saisivat apua tähän?
protection-begins pregnancy-substance | ennakollinen lastensuojeluilmoitus tehty kun kerroin käyttäneeni pilveä alkuraskaudessa
protection-begins rights-advice | Saako sosiaalityöntekijä jututtaa lasta koulussa minun tietämättä?
protection-begins | Avohuollon tukitoimet, asiakassuunnitelma, vastuusosiaalityöntekijä... kuka näitä osaa suomentaa
protection-begins | Äiti hyvin säikähtänyt vireille tulleesta lastensuojeluasiasta, tarvitsisi tukihenkilön prosessin alkuun
protection-begins separation | Ex tekee musta ilmoituksia ihan kiusallaan, kolmas jo. Joka kerta täytyy selittää samat asiat uudelle työntekijälle.
protection-begins everyday-life? | Siivosin kolme päivää ettei sosiaalitädit näe miten me oikeesti eletään. Silti ne katsoi jääkaappiin.
protection-begins | pelkään että mun lapsi viedään
protection-begins violence child-witness? | Kerroin lääkärissä mistä mustelmat tuli. Nyt siellä on tehty ilmoitus lapsista ja mies raivoaa, että petin perheen.
protection-begins roma | Heti kun kuulevat sukunimen, ne luulee tietävänsä. Lastensuojelu on ovella jo toista kertaa tänä vuonna, eikä oo mitään syytä.
protection-begins parent-illness | Jouduin psykiatriselle osastolle ja sieltä oltiin yhteydessä lastensuojeluun. Pelkään kotiin pääsyä enemmän kuin osastoa.
protection-begins upbringing? own-violence? | Annoin luunapin ja lapsi kertoi eskarissa. Nyt puhutaan rikosilmoituksesta.
protection-begins near-one? | Tein ilmoituksen siskon perheestä ja nyt sisko ei puhu mulle. He tarvitsis tukea siihen mitä edessä on, mulla on paha olla
protection-begins | sosiaalipäivystys kävi viime yönä
protection-begins companion? | Ensimmäinen tapaaminen sosiaalitoimistossa huomenna klo 9, en ole syönyt kahteen päivään. Voisiko joku jutella tänään chatissa?
protection-begins own-substance | Jäin kiinni ratista puhaltaneena, lapsi oli kyydissä. Tiedän että ansaitsin sen, mutta mitä seuraavaksi?
protection-begins special-needs | Haettiin apua erityislapselle ja saatiinkin lastensuojelun asiakkuus, ihan kuin olisi meidän vika
protection-begins | kiireellisestä sijoituksesta puhuttiin puhelimessa, meillä on kaksi pientä, en pysty hengittää
protection-begins | lasun asiakkuus
protection-begins | huoli-ilmoitus päiväkodista
protection-begins | palvelutarpeen arviointi
protection-begins parent-illness rights-advice | Sain kutsun lastensuojelun palaveriin. Minulla on kaksisuuntainen ja ne tuntuu jo päättäneen. Voiko mukaan ottaa jonkun joka ymmärtää niitten kieltä?
protection-begins newcomer upbringing | Päiväkoti ilmoitti lastensuojeluun koska läimäytin. Meillä kotona se oli tavallista. Suomessa se on rikos, nyt tiedän. Mitä tapahtuu ja mistä opin uuden tavan?
protection-begins everyday-life home-help | Lasu tuli tarhasta kun lapsella oli taas märät kengät ja liian pieni haalari. Niin oli. Olen vain niin perässä kaikessa, pyykkivuori on pituiseni.
protection-begins | lasu tehty
protection-begins | joku on tehny meistä lasun ja mä luulen et se on naapuri
protection-begins companion? | sossut tulee huomenna klo 10 ja oon siivonnu kaks vuorokautta
protection-begins companion? | kirje lastensuojelusta on ollu avaamatta eteisessä viikon
protection-begins rights-advice | mitä saa sanoo sossulle ja mitä ei
protection-begins own-strength? | päikky teki ilmotuksen ku lapsi kerto et äiti nukkuu aina
protection-begins | palvelutarpeen arviointi, mitä siinä tapahtuu, viekö ne sen
protection-begins young? | Oon itte lastensuojelun kasvatti ja nyt ne on mun ovella mun oman vauvan takia. En kestä.
protection-begins expecting? | ennakollinen lasu raskausaikana
protection-begins separation fathers? | exä teki musta lasun kiusallaan ja nyt mun pitää todistella et oon ihan normi faija
protection-begins own-substance? | jäin kiinni ratista, poliisi teki lasun koska turvaistuin oli takapenkillä, tyhjä kylläki
protection-begins rights-advice | avohuollon asiakkuus alko just, en tajuu puoliakaan sanoista
protection-begins own-strength? | pelottaa pyytää apua koska jos pyydän niin tulee lasu
protection-begins newcomer? | meille tuli social office kirje lapsi, me pelkää he ottaa lapsi
protection-begins | tehtiin kiltisti kaikki mitä ne pyys ja silti sanottiin "huoli on herännyt". kenen huoli, herätkää tekin
protection-begins companion? | ekaan lastensuojelupalaveriin ois kiva saada joku joka on mun puolella pöytää
protection-begins young | Oon 20 ja mun vauvasta on tehty lasu, koska asuttiin hetki kaverin luona ja siellä oli bileet. En mä juonu ees. Kuka mua kuuntelee?
protection-begins | lasu-ilmo
protection-begins | Kirje tuli ikkunakuoressa ja minä luin sen kolme kertaa ennen kuin ymmärsin, että se on minun lapsestani.
protection-begins | Kuka sen teki? Se on se mitä mietin yöt. Naapuri vai päiväkoti vai oma äiti?
protection-begins | Sossu soitti. Tuleevat keskiviikkona. Mitä niille sanotaan?
protection-begins | Teimme koulusta huoli-ilmoituksen yhdessä vanhemman kanssa, ja äiti pelkää kovasti. Onko joku, joka voisi olla häntä varten tapaamisissa?
protection-begins | Soli vaan yks yö ku lapset oli keskenänsä. Nyt tuloo virkaihminen kattomahan jääkaapin sisällön.
protection-begins | Kuljin palaveriin kuin tuomiolle, ja siellä oli keksejä
protection-begins grandparent | Isoäiti tekee ilmoituksen omasta tyttärestään. Siinä ei ole mitään ohjetta, miten siitä selvitään.
protection-begins | ne sanoo avohuolto, minä kuulen huostaanotto
protection-begins | Poliisi kävi meillä siksi, että poika huusi kolme tuntia parvekkeella. Nyt minun on mentävä johonkin toimistoon selittämään.
protection-begins rights-advice | Saanko ottaa siskoni mukaan lastensuojelun kokoukseen? Missä se lukee?
protection-begins special-needs | Nepsylapsi karkaa koulusta ja siitä tuli ilmoitus. Ei meillä ole ongelmia vaan diagnoosi.
protection-begins | koen että kaikki mitä sanon kirjoitetaan ylös ja kaikki mitä en sano myös
protection-begins newcomer? | Tuli kirje lastensuojelu. Vievätkö minun lapset? En nuku.
protection-begins | Koulu soitti sosiaali. Minä en tehnyt mitään paha. Mitä tapahtuu nyt?
protection-begins | Sosiaalityöntekijä tulee kotiin. Pitääkö minun siivota? Onko tulkki?
protection-begins | Postissa kirje jossa lukee "yhteydenotto on vireillä".
protection-begins rights-advice? | Sossut tulee maanantaina kahdelta. Pitääkö siivota?
protection-begins | Mulle soitettiin koulusta ja sen jälkeen toinen numero, jonka nimeä en heti kirjoittanut muistiin
protection-begins | Neuvolantäti katsoi poikani mustelmaa liian kauan. Kaksi päivää myöhemmin puhelin soi.
protection-begins companion? | Haluaisin mukaan jonkun joka ottaisi muistiinpanoja ettei mun tarvi itkeä ja kuunnella yhtä aikaa
protection-begins | Miniä luulee että minä sen ilmoituksen tein. En tehnyt, mutta ehkä olisi pitänyt.
protection-begins rights-advice | Palvelutarpeen arviointi alkaa, eikä minua ole kutsuttu vaikka olen huoltaja. Saako näin tehdä?
protection-begins upbringing? | Nelivuotias sanoi päiväkodissa "iskä potki". Se potki palloa. Nyt meillä käy väki.
protection-begins | Kaverin lapsista tehtiin ilmoitus ja se ei nuku, hokee että ne vie. Miten sitä voi rauhoittaa?
protection-begins | kotikäynti perhesosiaalityö jännittää ihan hulluna
protection-begins newcomer | Sosiaali tulee kotiin. Minun maassa se tarkoittaa että lapsi lähtee. Mitä Suomessa tarkoittaa?
protection-begins roma? | Meitä katsotaan valmiiksi vinoon. Nyt on ilmoitettu, enkä halua mennä sinne palaveriin yksin ilman jotakuta joka tietää miten meillä eletään.
protection-begins own-substance? | Poliisi vei mut putkaan ja aamulla luki viestissä että tapaaminen lapsen asioissa. Mitä siellä kysytään?
protection-begins | Onko lastensuojelun asiakkuus tavallinen vai tarkoittaako se että oon epäonnistunut?
protection-begins | avohuollon tukitoimet, kannattaako niihin suostua
placed | huostaanotto
placed | lapsi sijoitettuna
placed | Lapseni vietiin torstaina. Sänky on vielä petaamatta enkä anna kenenkään koskea siihen.
placed rights-advice | Miten huostaanotosta valitetaan hallinto-oikeuteen ja kuka auttaa kirjoittamaan?
placed loneliness? | Kukaan ei tiedä että mulla on lapsi sijaisperheessä. Töissä sanon että se on isällään.
placed | poika laitoksessa 200 kilsan päässä, bensat maksan itse ja silti sanotaan etten ole sitoutunut
placed self-harm? own-strength | Sen jälkeen kun ne haki tytöt en ole nähnyt mitään syytä nousta sohvalta.
placed own-substance | Olen kuivilla kolmatta kuukautta, mutta lapset on edelleen sijaisperheessä. Jaksan jos joku uskoo minuun.
placed | Onko muita biovanhempia joille voi puhua suoraan, ei mitään päivittelyä
placed interaction? | 3-vuotias kutsuu sijaisäitiä äidiksi. Hymyilin ja kävelin autoon ja huusin.
placed | miten asiakassuunnitelmapalaverissa saa oman äänensä kuuluviin
placed teen | 15-vuotias karkailee perhekodista meille ja minun täytyy soittaa poliisit omalle lapselle. Sydän särkyy joka kerta.
placed prison | Olen vankilassa ja lapsi huostassa, sijaisperhe ei tuo tapaamisiin. Mitä oikeuksia mulla on?
placed grandparent | Lapsenlapset otettiin huostaan ja tyttäreni on aivan romuna. Hän tarvitsisi ihmisiä jotka on kokeneet saman.
placed newcomer | Minun lapset on suomalaisessa perheessä, he unohtaa oma kieli. Kuka auttaa äitiä?
placed companion | Tarvitsisin jonkun istumaan vieressä kun käydään hyvästelemässä, valvottu tapaaminen ei siis edes saa halata kunnolla
placed | kiireellinen sijoitus jatkuu
placed parent-illness | Kaksisuuntaiseni takia lapset on isän luona sijoitettuna. Lääkitys kohdillaan vihdoin, mutta kukaan ei kuule.
placed | Etsin vertaisryhmää äidille, jonka vauva sijoitettiin suoraan synnytyssairaalasta
placed pregnancy-substance? loss? | Vauva vietiin synnäriltä. Maito nousi silti.
placed separation | Lapsi sijoitettiin sukulaisperheeseen eli exän siskolle. Nyt koko suku päättää milloin saan nähdä omaa lastani.
placed after-stay? | Olin vauvan kanssa ensikodissa ja se päättyi niin että lähdin ilman vauvaa
placed money-home? | Veivät lapsen niin lapsilisä katkes ja kolmio on liian kallis. miten tässä nyt jatketaan
placed couple? | Ollaan miehen kanssa surtu huostaanottoa eri tahtiin, hän haluaa unohtaa ja minä lasken öitä
placed rights-advice? | En saanut edes kutsua neuvotteluun vaikka olen huoltaja. Onko isällä oikeutta tavata sijoitettua lastaan jouluna?
placed | lapsi asuu perhekodissa, voiko äiti vielä olla äiti
placed | Ystäväni lapset on huostassa. Hän on lakannut vastaamasta viesteihin, mitä voin ehdottaa?
placed roma | Kaaje ne vei meidän tytöltä lapsen, nyt kasvaa kodissa missä ei tunneta tapoja. Miten pidetään kiinni juurista?
placed own-strength? | omista huostaanottoajoista on jo 10 v, silti joka äitienpäivä sattuu
placed violence? | Lapset sijoitettiin koska en lähtenyt ajoissa miehen luota. Nyt olen lähtenyt, mutta lapset ei tulleetkaan takas
placed | lapsi vietiin
placed | huostaanotetun äiti
placed | valvotut tapaamiset
placed own-substance | Lapset haettiin viime kuussa. Nyt on hiljaista ja pulloja on kaapissa, ja ne on ainoa seura. Haluan lapset takas ja haluan myös tän olon pois.
placed separation rights-advice | Lapset sijotettiin äidin juomisen takia, vaikka mä en oo juonut. Asun eri osoitteessa ja kukaan ei kysyny multa voisko ne tulla tänne. Onko isällä mitään sanaa tässä?
placed loneliness meeting-place | Huostaanotosta vuosi. Pihalla äidit lakkaa puhumasta kun tuun roskapussin kanssa. En pyydä armoa, pyydän yhden pöydän jossa muillakin on sama juttu.
placed | ne vei mun tytön
placed | tapaan mun lasta 2h viikossa valvotusti ja sit mun pitää kävellä pois
placed | kiireellinen sijotus 30 pv, mita ma teen naa 30 paivaa
placed | Lapsen huone on just niinku se jäi. En avaa ovee.
placed | äitienpäivä ja lapsi on toisella "äidillä"
placed | vertaistukee vanhemmille joilta on viety lapset, hki
placed fathers money-home? | poika on perhekodissa 180 km päässä, bensarahaa ei oo, kaikki luulee et mua ei kiinnosta
placed | onks mulla enää oikeutta sanoa et oon äiti
placed | kaikki kyselee missä sun muksu on ja mä sanon et mummolassa. on se ollu mummolassa nyt vuoden
placed | lapsi kutsu sijaisvanhempaa äitiks mun kuullen. hymyilin ja hajosin autossa
placed own-substance? | huumeet vei lapsen, lapsen lähtö vei loputki
placed | koulukotiin vietiin 14v ja oon 31. oon epäonnistunu äiti vai onks tästä ulospääsyä
placed rights-advice | huostaanotosta valittaminen, 30 pv aikaa, mistä joku joka osaa
placed | vauva sijotettiin suoraan synnäriltä. maito nousi silti
placed rights-advice companion? | sossu vaihtu neljännen kerran, kukaan ei muista mun lapsen nimee mut ne päättää siitä
placed own-substance companion? | Kolme kuukautta puhtaana eikä kukaan taputa. Lapsi on sijotettuna toiselle puolelle Suomee ja mä odotan joka tiistai kello kuutta et saan soittaa.
placed | lapsi sijoitettu
placed | Huone on valmiina. Samat lakanat olen pessyt joka kuukausi, vaikka ei niissä nuku kukaan.
placed | Mua ei kutsuttu kun siitä päätettiin. Luin paperista. Poikani.
placed | Tapaan lapsen joka toinen lauantai kaksi tuntia valvotussa huoneessa, ja siellä on aina sama palapeli
placed grandparent | Tytär menetti lapset, ja minä menetin lastenlapset. Saanko minä tavata heitä ollenkaan?
placed | Kiirellinen sijoitus kestää kuulemma kolmekymmentä päivää, entä sitten?
placed | kaupas näen toisten lapset ja pitää lähtee kesken
placed | Sijaisäiti laittaa kuvan tytön ekasta koulupäivästä. Kiitin sydämellä ja itkin iltaan.
placed | En tiennyt, että saa surra elävää lasta. Onko meitä muita?
placed own-substance? | mie olin silloin niin sekasin etten muista sitä päivää. nyt oon selvinpäin ja muistan vaan ikävän
placed | Asiakassuunnitelmapalaveri on perjantaina enkä osaa puhua niiden kielellä
placed | Vanhemmat jäivät tyhjän päälle, kun lapset otettiin huostaan. Meidän työ päättyi siihen. Kuka tukee heitä?
placed | Lapsi kutsuu toista äidiksi. Onko se oikein vai väärin, en tiedä kumpaa haluan.
placed | Minun lapset on otettu pois. Missä he ovat, minä saan nähdä vain yksi kerta kuussa.
placed newcomer | Lapseni asuu suomalaisessa perheessä ja unohtaa minun kieli. Miten minä puhun hänen kanssa?
placed prison? | Isä on vankila ja lapsi on laitos. Minä olen äiti, minulla on tyhjä koti.
placed | Meillä on edelleen kaksi kerrossänkyä, eikä kumpikaan peti ole sekaisin.
placed | huostassa
placed rights-advice | kiireellinen sijoitus perjantaina, käräjät/hallinto-oikeus kirje tuli, mitä seuraavaksi
placed | Hän kutsui sijaisäitiä äidiksi minun kuulteni, ja minä sanoin että siinähän onkin sun lautanen.
placed own-substance? | Poika sijoitettiin kun olin aineissa. Nyt oon puhdas ja kaikki katsoo kuin olisin vieläkin.
placed loneliness? | En pääse vanhempainiltoihin, en synttäreille, en neuvolaan. En kuulu enää mihinkään porukkaan.
placed father-mood? | Käyn tapaamisessa joka toinen torstai, 45 minuuttia, kello seinällä. Sitten ajan kotiin ja syön autossa.
placed | Lapsenlapset on laitoksessa ja tyttäreni on lakannut avaamasta ovea. Onko hänelle jotakin, äidille siis.
placed | Muistaako lapsi minut jos näen hänet kuudesti vuodessa?
placed reunification? | huostaanoton purkuhakemus hylättiin toisen kerran
placed | Pakkasin sen repun itse. Sukat, pehmolelu, kuva musta. Kukaan ei kertonu mitä mä teen sen jälkeen.
placed newcomer | Päätös on 42 sivua ja suomeksi. Minun lapset asuu nyt toisessa perheessä.
placed self-harm? | kuka pitää huolta siitä äidistä jolta lähti
placed adoption-foster? | Sijaisperhe ei halua että tuon karkkia. Haluaisin olla samaa mieltä heidän kanssaan edes jostain.
placed teen? | 15-vuotiaani karkailee laitoksesta ja minä istun yöt puhelimen vieressä, enkä saa edes päättää mitään.
placed | vertaisryhmä niille joiden lapsi ei asu kotona
placed | Vanhemman asiakassuunnitelma: äiti jää huostaanoton jälkeen ilman omaa tukea. Etsin hänelle omaa ihmistä rinnalle.
reunification | kotiinpaluu
reunification | perheen jälleenyhdistäminen lastensuojelussa
reunification | lapsi kotiutuu sijaisperheestä
reunification | Huostaanotto puretaan kesäkuussa! Olen onnesta sekaisin ja kauhuissani.
reunification interaction | Kolme vuotta poissa ja nyt takaisin. Hän kysyy lupaa ottaa leipää omasta kaapista.
reunification placed | Mitä pitää tehdä että huostaanotto lopetetaan? Kaikki on nyt kunnossa: asunto, työ, raittius.
reunification own-substance? | Hoito loppui ja tytär muuttaa takaisin syyskuussa. Pelkään että menee pieleen ensimmäisestä kiukusta.
reunification everyday-life home-help? | Pojat tuli laitoksesta kotiin perjantaina. Siellä oli kellontarkka rytmi, meillä on makaronit palanut pohjaan ja kaikki huutaa.
reunification teen | 16v palas koulukodista kotiin. ollaan ku kämppikset jotka ei tunne toisiaan
reunification | Kotiutusta valmistellaan kahden alakouluikäisen osalta, vanhemmat tarvitsevat tiivistä tukea kotiin siirtymävaiheessa
reunification prison | Pääsin koevapauteen ja lapset on palaamassa mun luo, haluisin jonkun seuraan alkuun ettei mokata
reunification | Lapsenlapsi oli meillä sijoitettuna neljä vuotta ja nyt palaa äidilleen. Miten autamme molempia?
reunification placed? | Kotilomat on alkaneet, viikonloppu kerrallaan. Sunnuntain palautus on yhtä helvettiä.
reunification adoption-foster | Sijaisäitinä mietin miten saattaa lapsi takaisin biologisille vanhemmille niin ettei kukaan mene rikki
reunification rights-advice | Voiko sossu perua kotiin palaamisen viime hetkellä?
reunification upbringing | Tyttö testaa mua joka ilta: haukkuu, heittelee, sanoo et laitoksessa oli parempi. Tuli takas kuukausi sitten.
reunification after-stay? | päästiin perhekuntoutuksesta koko perhe samaan kotiin, vauvakin pois sijotuksesta. mitä tukea tästä eteenpäin
reunification couple? | Mies pelkää tuleeko lapsi meidän väliin kun viimein palaa, minä pelkään ettei se tule lähellekään
reunification placed | Ne kolme sanaa: lapsi palautetaan kotiin. Odotin viisi vuotta, ja nyt itkin vessassa koska en tiedä mistä se tykkää syödä.
reunification special-needs | Poika tulee takaisin sijaisperheestä ja hänellä on kiintymyssuhdehäiriö. Emme tiedä miten semmoisen kanssa ollaan.
reunification school? | Kotiin paluun myötä vaihtuu koulukin, 9v ei nuku ja kastelee sängyn
reunification newcomer | Lapsi tulee takaisin meille, mutta hän puhuu vain suomea ja minä puhun dari. Miten taas olemme perhe?
reunification single | Saan tytön takaisin, olen yksin ja teen vuorotyötä. Tarvitsisin jonkun tasaamaan alkua.
reunification | Oikeus päätti että poika muuttaa mulle sijaishuollosta. Isänä olen nähnyt häntä kerran kuussa. Mistä tähän löytyy valmennusta
reunification own-strength? | Kaikki onnittelee kun lapset on taas kotona, enkä mä kehtaa sanoa että tää on raskaampaa kuin niitten ikävöinti
reunification | Kuinka puhua lapselle siitä miksi hän joutui pois ja miksi nyt pääsee takaisin?
reunification money-home | sossu sanoo et kotiin pääsee ku on isompi asunto, kaupunki sanoo et isomman asunnon saa ku lapsi on kirjoilla. auttakaa
reunification interaction? child-witness? | Kuusivuotias nukkuu kengät jalassa ettei vaan taas haeta pois. Kotona ollaan oltu jo kaks kuukautta
reunification | Ystäväni sai lapsensa takaisin huostasta. Miten olen avuksi enkä vahdi?
reunification | huostaanoton purku
reunification | lapsi takaisin kotiin
reunification companion | Lapset palaa sijaisperheestä ensi viikolla kahden vuoden jälkeen. Pedit on pedattu ja jännitän enemmän kuin synnytystä. Voisko joku olla niiden ensimmäisten päivien aikana edes puhelimen päässä?
reunification school protection-begins? | Poika on palautettu meille sijoituksesta puoli vuotta sitten ja uusi koulu soittelee joka viikko. Pelkään joka kerta että nyt ne vie sen takaisin.
reunification near-one-substance? grandparent | Tyttärentyttö oli meillä kaksi vuotta ja nyt äiti on kuivilla, tyttö palaa. Olen iloinen. Jätin silti hänen tossunsa meidän eteiseen, ihan varmuuden vuoksi.
reunification | se tulee kotiin!!
reunification | poika palautuu kolmen vuoden jälkeen ja mä pelkään et mokaan
reunification | kotiutus, millä sitä valmistellaan
reunification placed rights-advice | huostaanoton purku hakemus
reunification interaction | lapsi on tullu kotiin ja testaa joka päivä et heitänkö senkin taas pois
reunification | en tiiä enää mitä se syö, mistä se tykkää, minkä kokonen se on
reunification | kotiloma meni päin honkia, annetaanko meille enää toista
reunification placed own-substance? | Oon ollu puhtaana 14kk, kämppä on, duuni on. Haluun lapsen takas, mitä seuraavaks?
reunification fathers single? | tyttö palaa mun luo eikä mutsille. mulla ei oo ees toista sänkyy vielä, kuka auttaa alkuun
reunification interaction? | lapsi palas sijaisperheestä ja itkee niiden koiraa öisin
reunification | perheen jälleenyhdistäminen lastensuojelussa, tukee siihen
reunification | viikonloput jo sujuu kotona, ny ois tarkotus siirtyä kokonaan, hermoilen
reunification | eka ilta kotona puolen vuoden jälkeen. kumpikaan ei tienny miten päin olla, tilattiin pizza
reunification protection-begins? | sossut kattoo suurennuslasilla nyt ku muksu on taas meillä, en uskalla ees korottaa ääntä
reunification placed | onko kukaan oikeesti saanu lastaan takas vai onks se urbaanilegenda
reunification | nuori palaa laitoksesta kotiin, pikkusiskot ei tunne sitä
reunification upbringing? | Poika palas kotiin ja osaa kaikki säännöt mitä perhekodissa oli. Meillä ei oo sääntöjä. Se kysyy multa lupaa avata jääkaapin.
reunification | lapsi palaa kotiin
reunification | Poika tulee perjantaina. Neljä vuotta poissa. Sänky on hankittu.
reunification | Kotilomat ovat menneet hyvin, paitsi että lapsi kysyy luvan avata jääkaapin ovi. Minun jääkaappini.
reunification placed? | Lakimies sanoi, että voidaan hakea purkua. Kuka kertoisi realistisesti miten kauan se kestää?
reunification | Joka sunnuntai viedään takaisin, mutta seuraavaa kertaa ei enää viedä. Silloin en osaa nukkua.
reunification | Olemme pitäneet pojantytärtä viisi vuotta, ja nyt äiti on kuivilla ja tyttö palaa. Miten annetaan takaisin se, mitä rakastaa?
reunification | miten ollaan äiti lapselle joka pakkaa kassinsa joka ilta
reunification | Tytär palas sijaiskodista ja kysyy "saanko mää soittaa äidille", ja tarkottaa sitä toista
reunification | kotiin palaavan lapsen tuki, perhetyö jatkuu vaan puol vuotta, entä ku se loppuu
reunification | Valmistelemme kotiutusta ja etsin perheelle siirtymävaiheeseen tiivistä tukea, myös iltoihin ja viikonloppuihin.
reunification teen? | Neljäntoista ikäisenä lähti, seitsemäntoista ikäisenä tuli takaisin ja lyö ovia
reunification | Pelko siitä, että ensimmäinen huono päivä vie hänet taas pois
reunification | Huoneesta on poika kasvanut pois, vaatteet ja kirjat on liian pieniä. Kuka minusta kysyy, miltä minusta tuntuu?
reunification | Lapsi tulee takaisin minun luo. Olen iloinen ja pelkään. Kuka auttaa alussa?
reunification | Kaksi vuosi hän asui muualla. Nyt hän ei kuuntele minua, hän sanoo täällä ei ole hyvä.
reunification | Kolmen vuoden jälkeen hän tuo tavaransa jätesäkeissä. Sänky on valmiina. En tiedä miten ollaan.
reunification | Kuukauden päästä purku. Iltapala, nukkumaan, kouluun, kaikkea harjoittelen yksin.
reunification placed? | Viikonloput sujuu, maanantait ei. Sitten on kuulemma "siirtymävaihe", kenen kanssa siitä puhutaan?
reunification after-stay? | Tyttö tuli takaisin ja koettelee jokaista asiaa, haluanko mä ihan oikeasti
reunification | Poika kutsuu laitosta kodiksi ja mua nimeltä. Kaksi viikkoa sitten muutti tänne.
reunification own-substance? | Saan lapset kotiin ehdolla että pidän kaikki kuntoutuksen ajat. Pelkään että menetän ne toisenkin kerran.
reunification | Lapsenlapsi palaa äidilleen kesällä. Äiti on hermostunut ja huolehtii pyyhkeistä.
reunification companion? | Kun ne tuo sen auton ovelle ja sanoo hei, niin kuka jää tähän kun auto lähtee?
reunification money-home? | neljä lasta kotiutuu ja on kaksio
reunification upbringing? | Sijaisperheessä oli säännöt joka seinällä. Meillä on säännöt mun päässä, eikä ne enää pidä.
reunification | sijoitus purettu, mitä tukea perheen jälleenyhdistämiseen
reunification | Huostaanotto päättyy 1.8., perhe tarvitsisi tiivistä kotiin vietävää apua ensimmäiset kolme kuukautta.
reunification interaction? | Vauva oli kuukausia muualla. Nyt se nukkuu täällä ja herää itkuun kun se näkee että se oonkin minä.
reunification | Onko muidenkin lapset reagoineet niin että puhuu vauvakieltä ja pissaa sänkyyn kun pääsi kotiin?
reunification rights-advice? | hallinto-oikeus palauttaa kesäkuussa, koulu vaihtuu ja kukaan ei oo kertonut kuka hoitaa paperit
companion | tukihenkilö
companion | joku mukaan
companion | en uskalla mennä yksin
companion | Oikeudenkäynti ens viikolla. Voisiko joku edes istua käytävällä kanssani?
companion loneliness | Ei ole äitiä, ei siskoa, ei naapuria. Kaipaan ihmistä joka kävisi kerran viikossa juomassa kahvit ja katsoisi vauvaa silmiin.
companion newcomer | Minä tarvitsen ihminen kuka tulee kanssa Kelaan ja neuvolaan, kieli on vaikea
companion expecting single | kuka tulis synnytykseen mukaan ku ei oo miestä eikä ketään? H-hetki maaliskuussa
companion protection-begins | Palaveri sosiaalitoimessa keskiviikkona. Menen aina lukkoon kun kaikki tuijottaa, tarvitsisin rinnalle jonkun joka osaa sanoa asiat puolesta.
companion money-home? own-strength? | Kirjekuoria on eteisessä muovikassillinen. Jos joku istuisi vieressä niin uskaltaisin avata ne.
companion violence | Haluan hakea tavarat asunnosta mutten uskalla yksin, mies on kotona
companion rights-advice | joku joka tulisi mukaan käräjille huoltajuusjutussa eikä ottais tuhatta euroa
companion fathers | Isänä kaipaisin jotain vanhempaa miestä, semmoista varafaijaa, jolta kysyä hölmötkin kysymykset
companion young | ite oon 19, vauva 2 kk, oma äiti ei oo kuvioissa. ois ihanaa ku ois joku aikuinen jolle laittaa viestii
companion | Asiakas tarvitsee saattajan terapia- ja virastokäynteihin, kunnan sosiaaliohjaajan aika ei riitä
companion own-substance | Päihdepolille pitäisi mennä ilmoittautumaan. Olen kääntynyt ovelta kolme kertaa.
companion sick-child? | Lapsen syöpähoitopalavereissa en kuule puoliakaan mitä lääkärit sanoo. Toinen pari korvia olisi tarpeen.
companion grandparent? loneliness? | Varamummo tai -vaari lapsille ja vähän itsellekin
companion everyday-life? single? | Kaikki muu menee, mutta kun pitäis käydä hammaslääkärissä ja terveyskeskuksessa neljän kanssa. Edes joku, joka pitäisi rattaista kiinni.
companion placed | Tapaaminen sijaisperheen kanssa on tiistaina enkä haluaisi kävellä sinne yksin niin kuin syytetty
companion | Tyttäreni tarvitsisi rinnalleen jonkun muun kuin äidin. Minua hän ei kuuntele, mutta vertainen voisi saada viemään lääkäriin.
companion roma | työntekijä tuli mukaan virastoon ja yhtäkkiä mulle puhuttiin niinku ihmiselle. löytyiskö sellasta lisää
companion pregnancy-doubt | Keskeytys on varattu perjantaille. Kukaan lähipiiristä ei saa tietää, mutta yksin odotushuoneessa istuminen pelottaa.
companion rainbow? | kaipaan vertaistukihenkilöä joka ei säikähdä että mulla on vaimo
companion | Mistä saa vapaaehtoisen kulkemaan vierellä kun kaikki on levällään?
companion after-stay | Ensikodissa oli aina joku keittiössä. Nyt kotona on hiljaista ja illat on pahimpia, ei kuitenkaan mitään isoa hätää, kunhan joku.
companion violence? rights-advice? | Rikosilmoituksen tekeminen hirvittää. Voiko mukaan saada jonkun joka tietää miten siellä käyttäydytään?
companion parent-illness? | vaimo sairaalassa, itse pyörin lasten ja lääkärien välillä ku väkkärä. saisko jonkun vaan kulkemaan hetken mukana
companion separation | Kun luovutetaan lapset, ex alkaa aina haukkua parkkipaikalla. Kunpa siinä olisi edes yksi ihminen minun puolella
companion special-needs? | Kuntoutussuunnitelman palaverissa on meitä vastassa kahdeksan ammattilaista. Meitä on yksi, eikä se yksi nukkunut viime yönä.
companion | tukiperhe tai tukihenkilö?
companion | vertaistukija
companion | rinnallakulkija
companion rights-advice sick-child | Huomenna on palaveri jossa on viisi ammattilaista ja minä yksin, lapsen hoidosta ja jatkosta. Viimeksi en saanut sanottua mitään ja kotona keksin vastaukset. Voiko joku tulla viereeni istumaan?
companion sick-child newcomer? | Kun lääkäri puhuu, nyökytän. Kotona en muista sanaakaan ja poika kysyy kuoleeko se. Tarvisin ihmisen joka istuis siellä vieressä ja kirjoittais paperille.
companion | lähtiskö joku mun kaa
companion rights-advice | en pysty mennä kelaan yksin
companion | haluisin et mul ois joku aikuinen vaikka oonki ite aikuinen
companion | menen aina lukkoon viranomaisten edessä, tarviin jonkun joka puhuu sit ku mä en
companion | joku joka vastais ku soitan ja kysyn tyhmiä
companion expecting single? | Synnytykseen ei oo ketään mukaan. Ei ketään.
companion separation? rights-advice? | karajat ens viikolla lapsesta, kukaan ei tuu mun viereen istumaan
companion | perhetukihenkilö, oon jonottanu kunnalta vuoden, onks muualla
companion loneliness? | mul ei oo äitiä jolta kysyä, haluisin lainata jonkun äitiä
companion rights-advice fathers? | täyttäkää joku mun kaa nää paperit, lukihäiriö ja 11 sivua isyysjuttuja
companion | jänistän aina ovella. tarviin jonkun joka ottaa kädestä ja vie sisään
companion young | mentori nuorelle äidille Kuopion seudulla
companion sick-child? | saaks jonkun mukaan lastenpsyk ajalle, musta tuntuu et ne kuuntelee vaan "oikeita aikuisia"
companion loneliness? | sanoin terkkarille et pärjään. en pärjää. mutta jos joku ois vieressä niin ehkä
companion home-help? | varamummo jos omat on ulkomailla
companion young | Mulla on oma ohjaaja, sossu, terkka ja opo. Kaikilla kello ranteessa. Haluisin jonkun jolla ei oo kiire.
companion | joku mukaan virastoon
companion | Palaverissa istuu kuusi ihmistä ja minä. Tarvitsisin seitsemännen, omalle puolelle pöytää.
companion | En jaksa kertoa kenellekään enää alusta asti. Olisko yksi, joka pysyisi?
companion | Haluaisin kaverin käräjille. Ei asianajajaa, vaan tyypin joka istuu viereen.
companion | Neuvolakäynnille tarvitsen jonkun, joka muistaa puolestani mitä sanottiin
companion | Ikä painaa ja käynnit sairaalassa pojan tyttären kanssa hirvittävät. Onko vapaaehtoista, joka lähtisi matkaan?
companion expecting? | Doula tai joku, kun sukulaiset ovat kaukana ja vauva tulee milloin tulee
companion | mä vaan haluun et joku soittaa mulle kerran viikossa ja kysyy kuinka meni
companion | Ystäväni jaksaa mutta yksin ei pääse ovesta ulos, ja minä asun toisessa maakunnassa. Mistä hänelle löytyisi kulkija?
companion | Oikeudessa pitäis istua sama pöytä exän kanssa, en mää yksin siihen pysty
companion | Diakoniatyöntekijänä etsin vapaaehtoista tukihenkilöä perheelle, jossa äiti ei tunne tältä seudulta ketään.
companion | Ei terapeuttia, ei sosionomia, ei potilastietoja. Ihminen.
companion single? | mennäänkö yhdessä, kysyisin, mutta ei ole ketään jolta kysyä
companion | Tarvitsen ihminen joka tulee minun kanssa Kelaan. En osaa yksin.
companion | Joku joka tulee kerran viikko, puhuu minun kanssa ja katsoo kirjeet
companion | Joku joka istuisi vieressä siinä palaverissa. Ei puhuisi mitään. Olisi vain.
companion | tukihenkilö äidille
companion | Kaikki muut tulee sinne pöydän ääreen työnantajansa puolesta. Kuka tulisi minun?
companion rights-advice | Verkosto on 9 ihmistä ja minä. Haluan avustajan.
companion violence? | Poliisikuulusteluun pitäis mennä perjantaina. Viimeksi puhuin seinälle.
companion | Tyttäreni ei uskalla yksin lastenvalvojalle ja minä asun Rovaniemellä. Löytyykö joku kävelemään mukaan?
companion loneliness? | Äitini kuoli ja olin aina kysynyt häneltä. Nyt tarvitsen jonkun aikuisen joka tietää mikä on ihan ok.
companion pregnancy-doubt? | keskeytys on tiistaina, en halua mennä yksin
companion newcomer | Kela, vuokra, koulu. Minä ymmärrän puolet. Joku mukaan, kiitos.
companion separation? | Hakiessani lasta puhumme ex-mieheni kanssa eteisessä ja kädet vapisee. Olisiko joku joka vain seisoisi siinä?
companion expecting young? | oon lastenkodista, täysikäisenä raskaana, ei oo perhettä jolta kysyä
companion | Kuka voi tulla synnytykseen jos ei ole ketään?
companion home-help? | Jos joku kävis keskiviikkoisin, joisi kahvit ja kysyis miten meni, se riittäis
companion | asiakas kaipaisi pidempään rinnalla kulkijaa, meidän jaksomme loppuu kahdeksan käynnin jälkeen
companion expecting? | doula ilmaiseks? yksin odottava
companion parent-illness? | Lääkäri puhui nopeasti ja minä nyökkäsin. En muista mitään. Ensi kerraksi tarvitsisin toisen parin korvia.
companion newcomer? | Poliisilaitokselle aika on 9.15, oleskelulupakortti. Ei mitään rikosta, mutta jalat eivät kanna sinne yksin vauvan kanssa.
rights-advice | sosiaaliasiavastaava
rights-advice | mihin olen oikeutettu
rights-advice | kuka neuvoo lapsiperheen asioissa?
rights-advice | Hain kotipalvelua ja sain kielteisen päätöksen. Miten tästä tehdään oikaisuvaatimus?
rights-advice separation | paljonko elatusapu kuuluu olla jos lapsi on viikko ja viikko
rights-advice | Sain päätöksen jossa on neljä sivua pykäliä enkä tiedä voitinko vai hävisin
rights-advice newcomer | Olen odottanut perheenyhdistämistä kaksi vuotta, vaimo ja lapset on Turkissa. Kuka osaa lain?
rights-advice special-needs | omaishoidon tuki hylättiin vaikka lapsi valvottaa joka yö
rights-advice separation? | Huoltajuuskiista edessä, mistä saa ilmaista lakineuvontaa?
rights-advice fathers? | Äiti muutti lapsen kanssa Rovaniemelle kysymättä. Onko se laillista?
rights-advice placed? protection-begins? | Haluaisin lukea mitä meistä on kirjoitettu. Saako lastensuojelun papereita pyytää itselleen?
rights-advice | Mistä asiakas saa apua valituksen tekemiseen, kun oikeusaputoimistoon on kahden kuukauden jono?
rights-advice grandparent | Onko mummolla oikeutta tavata lapsenlasta jos miniä kieltää
rights-advice violence | lähestymiskielto miten haetaan ja kuuluuko siihen lapset
rights-advice money-home | kela vaatii takaisin lapsilisiä kolmelta vuodelta, mitä ihmettä
rights-advice | Oikeudet odottavalla äidillä määräaikaisessa työssä: pomo vihjaili ettei sopimusta jatketa
rights-advice school | Koulu erotti pojan kahdeksi viikoksi. Saako näin tehdä ja kenelle valitetaan?
rights-advice rainbow | Perheen sisäinen adoptio, mihin hakemus ja kauanko kestää? Puolisoni synnytti.
rights-advice | hyvinvointialueella luukutetaan, joka numerosta sanotaan ettei kuulu heille
rights-advice home-help? | Kaksoset ja flunssa eikä ketään kotiin. Eikö laissa lue että lapsiperhe saa kotipalvelua?
rights-advice young | voiko alaikänen äiti ite päättää vauvan asioista vai päättääks mun vanhemmat
rights-advice prison | saako vanki soittaa lapselle joka päivä vai onko se vartijasta kiinni
rights-advice control newcomer? | Mies sanoo että jos eroan, hän saa lapset ja minut karkotetaan. Onko tämä totta?
rights-advice roma? | Tuntuu, että vuokrahakemus lensi roskiin kun näkivät mut livenä. Kenelle syrjinnästä ilmoitetaan?
rights-advice far-away? | voiko neuvontaa saada puhelimella iltasin, en pääse kaupunkiin virka-aikaan
rights-advice widowed | Puoliso kuoli, mitä tukia alaikäisille lapsille voi saada ja kuka auttaa perunkirjoituksessa
rights-advice companion? | lastenvalvoja sanoi yhtä ja kelan virkailija toista. nyt kaipaan jotakuta joka oikeesti tietää
rights-advice parent-illness? | Sairauspäiväraha loppuu kesken ja vanhempainvapaa alkaa, mikä näistä maksetaan?
rights-advice | Naapurin äiti ei osaa suomea eikä tiedä mitä hänelle kuuluisi. Haluaisin auttaa lomakkeissa, mistä itse kysyisin?
rights-advice sick-child | Vammaistuki, erityishoitoraha, sopeutumisvalmennus... Minä vain haluaisin istua lapseni sängyn vieressä enkä täyttää lappuja.
rights-advice | valitus
rights-advice | palveluohjaus
rights-advice | kelan hakemus apua
rights-advice sick-child money-home | Lapsen kuljetustuki, vammaistuki, omaishoidon tuki... kaikissa lomakkeissa kysytään samat asiat. Kolme päätöstä, kolme valitusosoitetta. Onko kukaan joka lukisi nämä läpi mun kanssa?
rights-advice newcomer childcare-with? | Naapurille tuli kirje, jossa lukee varhaiskasvatusmaksu, oikaisuvaatimus ja eräpäivä. Luimme sitä yhdessä enkä ymmärtänyt minäkään, ja olen sentään täältä kotoisin.
rights-advice money-home | kela hylkäs
rights-advice | mitä mulle kuuluu?
rights-advice | isyyden tunnustaminen miten
rights-advice separation single? | jos lapsen isä ei maksa elareita niin kuka maksaa
rights-advice money-home young? | opintotuki vai vanhempainraha vai molemmat, kela-chat ei vastaa
rights-advice | päätöskirje on kirjotettu jollain haltiakielellä
rights-advice expecting? | voiko pomo irtisanoo ku kerroin olevani raskaana, pätkäsoppari 3kk
rights-advice | Mitä eroa on asiakassuunnitelmalla ja asiakaspalvelusuunnitelmalla, ja miks kumpikaan ei oo suunnitelma mulle?
rights-advice separation | maksuton lakineuvonta huoltajuusasia
rights-advice separation fathers? | isana en saa koulusta mitaan tietoja vaikka on yhteishuolto
rights-advice | sosiaaliasiavastaava vai potilasasiavastaava vai hallinto-oikeus, kuka näistä
rights-advice money-home | kotihoidontuki kuntalisä Tampere 22v työtön
rights-advice | kuka päättää lapsen passista ku toinen huoltaja ei vastaa viesteihin
rights-advice | hakemuksesta puuttuu aina "yksi liite". on puuttunu helmikuusta
rights-advice | voiko lapselle saada mun sukunimen ku exä ei suostu
rights-advice young money-home? | tuet loppu ku täytin 18, oon ollu jälkihuollossa ja nyt oon äiti, kuka tietää mihin oon oikeutettu
rights-advice single | Exä muutti ulkomaille eikä maksa. Kela sanoo hae tuomioistuimelta, tuomioistuin sanoo hae Kelasta. Oon pallo.
rights-advice | kotihoidontuki ja oikeudet
rights-advice | valitus lastensuojelun päätöksestä
rights-advice | Kela sanoo yhtä ja kunta toista. Kumpi on oikeassa?
rights-advice | Mistä saisi tietää, saako opettaja viedä puhelimen välitunnilla ja pitää sen yön yli
rights-advice | Onko isovanhemmalla oikeutta tavata lapsenlapsia, jos vanhemmat erosivat ja toinen ei anna?
rights-advice adoption-foster | Perhehoitajan palkkio putosi, vaikka toimeksiantosopimuksessa lukee toisin. Kuka neuvoo?
rights-advice | Sossusta ei vastata, puhelinaika on tiistaisin yhdeksästä kymmeneen ja linja varattu
rights-advice separation? | tapaamisoikeus on oikeuden päätös, äiti ei silti avaa ovea. mitä seuraavaks
rights-advice | Vammaispalvelulaki muuttui, ja henkilökohtaisen avun tunnit katosivat. Voiko päätöksestä valittaa ja kenelle?
rights-advice newcomer | perheenyhdistäminen lapselle 17 v. 8 kk ja kello käy
rights-advice | Asiakkaani haluaa nähdä lapsensa asiakaskirjaukset, mihin hän voi ottaa yhteyttä ja kuka auttaa lukemisessa?
rights-advice sick-child | Otatteko kantaa, kuuluuko alle 16-vuotiaan erityishoitoraha molemmille vanhemmille vuorotellen?
rights-advice | Sain päätöksen jossa on kuus pykälää ja ei yhtään pistettä minun kysymykseen
rights-advice | oikeusapu neuvonta netissä illalla
rights-advice | Sain päätös Migri ja Kela. En ymmärrä mitä minulla on oikeus.
rights-advice | Työnantaja sanoo että raskaana ei voi tehdä työ. Onko se totta?
rights-advice money-home? | Kela haluaa pankki paperi kolme kuukausi. Mistä minä saan, kuka tulostaa?
rights-advice | Päätöksessä lukee 30 päivää. Sain sen eilen, päivätty kolme viikkoa sitten.
rights-advice | oikaisuvaatimus
rights-advice | kuntoutustuki ja hoitoraha yhtä aikaa, saako?
rights-advice | Äiti vaihtoi lapsen koulun eikä kysynyt. Yhteishuolto on. Mitä nyt?
rights-advice | Onko minulla oikeus nähdä mitä minusta on kirjoitettu?
rights-advice newcomer | Maahanmuuttovirasto pyytää lisäselvitys kaksi viikkoa. En ymmärrä mikä paperi.
rights-advice | Onko isovanhemmalla mitään oikeutta tavata, kun välit pantiin poikki?
rights-advice special-needs? | omaishoidon tuki evättiin, perusteluissa yksi rivi
rights-advice violence? | asianajaja maksaa enemmän kuin mun auto, saako jostain ilmaisen
rights-advice control? | Allekirjoitin jotain elatuksesta kun hän seisoi selän takana. Voiko sen perua?
rights-advice | Kuka päättää jos vanhemmat on eri mieltä rokotuksesta tai passista?
rights-advice | Autan serkkua täyttämään hakemuksia, mutta hän on saanut kolmelta viranomaiselta kolme eri vastausta lapsilisästä
rights-advice prison? | Saako vanki allekirjoittaa passihakemuksen lapselle? Kun huoltajuus on molemmilla.
rights-advice placed? | Minulle sanottiin suullisesti ettei tapaamisia ole. Eikö siitä pidä tulla päätös, johon voi valittaa?
rights-advice | kotipalvelua kysyin hyvinvointialueelta ja sanottiin ettei sitä ole, mutta laissa lukee
rights-advice companion? | luukulta luukulle, nyt en jaksa enää vetää vuoronumeroa
rights-advice separation? | Valmisteluistunto on kahden viikon päästä ja kutsussa on sanoja joita en löydä edes sanakirjasta
separation | ero
separation | vuoroasuminen
separation | eroneuvo
separation | Eilen mies pakkasi kassin ja lähti. Lapset luulee että isi on työmatkalla.
separation couple? | Pitäiskö erota vai yrittää vielä, kun lapset on pieniä
separation loneliness? | Viikonloppuisin talo on täynnä ja maanantaina niin hiljainen että kuulen jääkaapin hurinan
separation | Miten kerromme kolmosluokkalaiselle että muutetaan eri osoitteisiin?
separation | Exä sanoo lapsille että äiti rikkoi perheen. En haukkuisi takaisin mutta kieli on verillä jo.
separation rights-advice | lastenvalvojalle aika, mitä sinne pitää ottaa mukaan
separation child-group | Eroryhmä lapselle? Tyttö 8 ei puhu erosta sanaakaan, piirtää vain kahta taloa.
separation control | Erosta on vuosi ja hän tarkistaa yhä missä käyn, tulee ovelle muka hakemaan hanskoja. Yhteistyövanhemmuus, joopa joo.
separation | vieraannuttaminen
separation father-child | En ole nähnyt poikaa syyskuun jälkeen. Joka perjantai tulee viesti: kuumetta.
separation single money-home? | Mies otti uuden, minä jäin asuntolainan ja kolmen alle kouluikäsen kanssa. Hyvää joulua vaan
separation grandparent | Poikani erosi eikä meille tuoda enää lapsia. Jäämmekö mekin eron jalkoihin?
separation couple? | Uusperheessä exän säännöt ja meidän säännöt on kuin eri planeetoilta, lapset pelaa niillä
separation rainbow | Kaksi äitiä eroaa, minä en ole se joka synnytti. Pelkään putoavani lapsen elämästä.
separation | vaihtopäivät on aina yhtä itkua, 3v roikkuu lahkeessa
separation newcomer | meidän suku ei hyväksy avioeroa. minä lähdin ja nyt kukaan ei puhu minulle
separation partner-substance | Erottiin juomisen takia. Pitääkö lapsi antaa isälle jos haistan puhelimessa että se on jurrissa?
separation | Osapuolina olemme olleet käräjillä kaksi vuotta ja 11 000 euroa. Voisiko joku auttaa meitä vain puhumaan?
separation own-strength | eron jälkeen nukun silloin kun lapset on isällään. muuten oon ku robotti
separation | Vanhempien eroprosessi riitaisa, tarvitaan sovittelua tai vanhemmuussuunnitelman tekoon apua
separation teen? | Teini ei suostu menemään isälleen enää, ja minua syytetään siitä. Mitä tässä pitäisi tehdä, kantaa?
separation perinatal-mood? | Vauva on nelikuinen ja mies ilmoitti ettei hän tätä haluakaan. Kuka eroaa imetyksen keskellä
separation violence | Lähdin turvakotiin lasten kanssa, nyt pitäisi muka neuvotella tapaamisista saman pöydän ääressä hakkaajan kanssa
separation | miten jaetaan joulu
separation near-one | Ystäväpariskunta repii toisensa kappaleiksi ja lapsi istuu välissä kuin postipaketti. Voinko suositella heille jotain?
separation | Pystyttäiskö me oleen ees sen verran väleis et hiihtoloma saatais sovittua, kysyy yks väsyny isä tampereelta
separation | Asutaan vielä samassa talossa, sänky on työhuoneessa. Lapset ei tiedä vielä, mutta tietäähän ne.
separation | avioero ja lapset
separation | huoltajuusriita
separation | etävanhempi
separation child-group money-home | Eroprosessi kestänyt jo vuoden, molemmilla asianajajat ja minulla kaikki säästöt mennyt. Poika 9 on alkanut nukkua lattialla oven vieressä. Onko lapselle joku paikka jossa ei tarvii valita puolta?
separation father-child school | Vuoroviikot ja kaksi Wilma-tunnusta, joista toinen ei toimi. Kuulin vanhempainillasta jälkikäteen. Eksä sanoo että olisit kysynyt. Haluaisin vain tietää poikani kokeet ilman oikeudenkäyntiä.
separation loneliness own-strength | Lapset lähti isälleen perjantaina klo 17 ja mä kävelin kodin läpi sammuttamassa valoja yksi huone kerrallaan. joka toinen viikko on vapaa, sanovat. Vapaa mistä?
separation couple? | me erotaan
separation | exän kaa ei pysty puhuu ku viesteillä ja nekin on huutoa
separation | vuoroviikot
separation | kuka saa koiran on helppo, kuka saa joulun on sota
separation | lapsi matkustaa mun ja exän välissä ku joku amazonpaketti
separation | ero taaperon kans, missä joku puhuis järkee molemmille
separation | exä blokkas mut, ja meillä on yhteinen vauva
separation fathers | Se lähti ja otti muksun. Lastenvalvojalle seittemän viikkoo jonoo. Mä en oo nähny poikaa kolmeen viikkoon.
separation upbringing? | isänsä luona saa valvoo kahteentoista ja syödä sipsejä aamuks, sit mä oon paska mutsi ku meil on säännöt
separation | uus tyttöystävä laittaa mun lapsesta kuvia instaan, exän siis
separation child-group? | eroperheen lapsi oireilee, me aikuiset ei saada istuttua samaan huoneeseen
separation | nyrkkiriitaa ei oo, mut jäinen hiljasuus kyllä. muutto on kuun vaihteessa. miten 3v:lle kerrotaan
separation rights-advice money-home? | huoltoriita alkaa ja rahat loppuu
separation young? | ei oltu ees kunnolla yhessä, nyt ollaan vanhempia yhessä. miten se tehään
separation young? | onko jotain eroryhmaa missa ei oo kaikki nelikymppisia
separation violence child-witness? | Erottiin puol vuotta sit. Vaihtotilanteessa se sylkäs mun kengille ja sano tytölle et kato mikä äitis on. Tyttö pissas housuun.
separation | ero, lapset, talo
separation | Rouva muutti. Lapset vuoroviikoin. Makuuhuoneen ovea en ole avannut.
separation | Olemme olleet yhdessä kaksikymmentäkolme vuotta ja minä tajusin junassa, ettei minulla ole enää ikävä. Mistä aloitetaan eroaminen, kun lapsia on neljä?
separation | Hää ei vastaa viesteihi ku lakimiehe kautta. Myö puhutaa lapsest ku tavarast.
separation upbringing? | Uusperheen jouluaatto: puoli päivää exällä, puoli täällä, ja lapset riitelevät kuka ne hakee
separation child-group? | Lapset kysyy miks isi ei asu meillä. Missä ne vois puhua siitä, jossain muualla kuin mun kanssa?
separation money-home? | asuntolaina kahden nimissä, talossa asuu vain minä
separation | Pojan ero satutti minua kuin oma. Lapsia lennätetään paikasta toiseen, ja minä pelkään, että minut unohdetaan.
separation | Lastenvalvoja sanoi sopikaa, ja me sovittiin että vihataan
separation | Koulussa on oppilas, jonka vanhemmat viestivät toisilleen vain oppilaan reppuvihkossa. Mitä tukea vanhempien yhteistyöhön on?
separation | eroryhmä verkossa, koska kylällä kaikki tuntee
separation | Lapset katsoo et iskä asuu tyhjässä. Patja ja telkkari. Häpeän.
separation | Meidän lapset kysyvät, mihin huoneeseen heidän koiransa muuttaa
separation | Me eroamme. Meidän lapsi on kaksi kotia. Miten se tehdään rauhassa?
separation newcomer | Minun miehen veljet sanovat, jos eroan, lapset jää heille. Suomessa miten se menee?
separation | Kirjahylly jaettiin, koira jaettiin, nyt pitäisi jakaa keskiviikot.
separation | eropaperit kesken
separation | lastenvalvoja aika
separation | Hän haki lapset ja unohti sanoa minulle hei. 14 vuotta ja ei hei.
separation couple? | Sormus on kukkaruukussa. Vielä ei ole sanottu lapsille.
separation | Poikani erosi ja nyt näen lapsia joka neljäs viikonloppu kahden tunnin ajan. Mitä tästä sanotaan lapsille?
separation | Vaihdot tapahtuu ABC:n pihassa eikä kumpikaan avaa ikkunaa. Tyttö kävelee reppu selässä väliä kuin rajavartija.
separation control? | Ex laittaa viestejä 40 päivässä "lapsen asioissa". Yksikään ei ole lapsesta.
separation money-home? | molempien nimi lainassa ja kumpikaan ei voi muuttaa, nukutaan eri kerroksissa kuin jossain komediassa
separation | Olosuhdeselvitys alkaa. Kaksi vierasta tulee katsomaan meidän jääkaappia.
separation | Viisivuotias kysyi kumman luona kissa on jouluna. Vastasin väärin.
separation upbringing? | isällä saa pelata kahteen yöllä, meillä ei, ja mä oon se ilkee
separation rainbow? | Kahden äidin eroissa kukaan ei tunnu tietävän miten tämä menee, ja minä en ole se joka synnytti
separation teen? | Tytär ei halua isälle enää. Hän on 12. Jos pakotan, häviän. Jos en pakota, häviän.
separation | Siskoni ja hänen miehensä riitelevät lasten kuullen kuka saa mökin. Joku sovittelija pitäisi löytää ennen käräjiä.
separation | Onko ihan tavallista että lapsi alkaa änkyttää kun aikuiset muuttaa erilleen
separation fathers? | tapaamissopimus vahvistettiin mutta ovi ei aukea
couple own-strength | ukko istuu kahvikuppinsa takana ja plaraa hesaria sillä aikaa kun minä puen, syötän ja raahaan kaikki kolme ovesta ulos
couple own-violence? | riidellään kovaa mutta kukaan ei lyö, ovet vaan paukkuu ja sit hävettää
couple | parisuhdekriisi
couple | pariterapia
couple | riidellään aina
couple | Ollaan kuin firma jossa on kaksi vuoroa. Milloin viimeksi katsottiin toisiamme?
couple own-strength | Ukko katsoo aamulla jalkapalloa kuulokkeet päässä ja minä puen kolme lasta ulkovaatteisiin. Vihaan jo sen niskaa.
couple | seksi loppui vauvan jälkeen eikä kumpikaan ota sitä puheeksi
couple | Vaimo nukkuu lapsen kanssa, minä sohvalla. Kaksi vuotta kohta. Ei olla riidassa, ei olla mitään.
couple separation? | Löysin puhelimesta viestejä toiselle. Hän vannoo ettei ollut mitään. Mihin pariskunta voi mennä ettei lapset joudu kärsimään?
couple | parisuhdekurssi viikonlopulle, jossa lapsille hoito
couple childcare-with | päästäiskö me johonkin kahestaan juttelemaan niin et joku kattois mukuloita? ei oo mummoja lähimailla
couple loss | Lapsemme kuoleman jälkeen hän tekee remonttia ja minä itken. Samassa talossa, eri maailmoissa.
couple special-needs | Erityislapsi vie kaiken. Meistä on tullut hoitotiimi, ja kohta ei sitäkään.
couple money-home | joka kuun 20. päivä me huudetaan rahasta
couple | Mä en kuulemma kuuntele. Ehkä en sit kuuntele. Mut miten opetellaan kuuntelemaan kun on ollu 15 v näin
couple rainbow | Vaimoni kanssa on vaikeaa sen jälkeen kun vauva syntyi; minusta tuntuu ulkopuoliselta kun hän imettää. Löytyykö pariterapeuttia jolle ei tarvitse selittää perhettä alusta?
couple newcomer | Minun vaimo on suomalainen, me riitelemme kuinka lapset kasvatetaan. Missä puhutaan kaksi kulttuuria avioliitossa?
couple childlessness | Hoidot söi meidät. Enää ei puhuta muusta kuin kuukautiskierrosta.
couple own-violence? | Viime riidassa lensi lautanen. Kumpikaan ei halua että se tapahtuu uudestaan
couple upbringing | Mies antaa kaiken periksi ja minusta tulee natsi. Lapset on jo hoksannut
couple | Nuoret tiuskivat toisilleen niin, että pieni peittää korvansa. Uskaltaako heille ehdottaa apua?
couple separation | En tiedä rakastanko enää. Lapset 2 ja 5, talo ja koira. Voiko joku auttaa miettimään ilman että työntää lakimiehelle?
couple far-away | pariohjausta etänä iltaisin kun kakarat on saatu nukkumaan
couple perinatal-mood? | Synnytyksestä puoli vuotta ja vaimo räjähtää kaikesta, minä menen autotalliin piiloon. Emme ole enää sama porukka.
couple | kotityöt, metatyö, kuka muistaa hammasharjat
couple | Ohjataan pari, jolla kommunikaatio-ongelmia ja pikkulapsiaika; perheneuvolan jono neljä kuukautta
couple fathers? | Tulin kotiin kolmen viikon komennukselta ja tuntui kuin vieras olisi kävellyt eteiseen. Nainen ei edes nostanut katsettaan.
couple | uusperhe kuormittaa, puoliso ottaa aina omien lastensa puolen
couple | Siskoni mies on hiljaa ja sisko puhuu seinille, vauva 5 kk. Sanovat että heillä menee hyvin. Ei mene.
couple multiples | Kaksosten kanssa kaksi vuotta eikä yhtäkään iltaa. Pelkään et ollaan enää hoitovuorot ja ostoslista.
couple | mielenkiintoista et muille jaksaa olla ystävällinen, omalle ukolle vaan murahtelee. mistä tähän apua
couple | petti mut
couple | läheisyys kadonnut
couple own-strength? | Ex tempore -matka kaverien kanssa Tallinnaan taas, ja minun pitäisi olla iloinen koska se on ansainnut sen. Milloin minä ansaitsen?
couple own-strength | Mies juo aamukahvin rauhassa ja lukee uutiset puhelimesta, minä puen samalla kolme lasta ja etsin kadonneen tumpun. Kun sanon asiasta, hän kysyy enkö voi vaan pyytää. En jaksa enää pyytää.
couple childcare-with far-away? | viimeks oltiin kahdestaan syyskuussa ruokakaupassa. Mummot on kaukana ja hoitajaan ei oo rahaa. jos joku ottais muksut yhdeksi illaksi ni voitais ees riidellä rauhassa
couple multiples | Ennen kaksosia ei oltu riidelty mistään. Nyt riidellään siitä kumpi on nukkunut 40 minuuttia enemmän.
couple money-home | Hän ostaa moottoripyörän osia ja mä mietin riittääkö maito torstaihin. Ei me olla köyhiä, mut me ollaan kaks eri taloutta samassa sängyssä.
couple | Hän on viikonloput hiihtolenkillä, golfissa, kalassa. Minä olen kotona lasten kanssa ja vihaan sukkia. Ei se juo eikä petä, se on vain poissa.
couple | tyyppi vetaa darravapun kerran vuodessa ja mua ottaa paahan enemman se ettei se ikina tyhjenna astianpesukonetta
couple | ollaan ku kämppikset
couple | ei panettu sen jälkeen ku muksu synty, eikä puhuttu siitäkään
couple own-strength? | riidellään siitä kumpi on väsyneempi
couple | pariterapia ilman kolmen kuukauden palkkaa
couple own-strength | mies istuu kaljalla terassilla yhen tunnin viikossa, mä en yhtään. ei se kalja vaan se tunti
couple own-strength? | kumppani pelaa, mä nukutan. kumppani pelaa, mä pesen. kumppani pelaa
couple | ainoo yhteinen harrastus on vaipan vaihto ja senki tekee minä
couple | Meillä on kaks lasta ja nolla keskusteluu. Haluttais vielä yrittää.
couple | luottamus meni, löysin viestit, silti rakastan sitä urpoo
couple fathers | avokki sanoo et oon vaan yks lapsi lisää. varmaan oonki. miten se korjataan
couple childcare-with? | treffi-ilta ois kiva jos joku ottais ton huutavan pötkön
couple | katotaan samassa sängyssä eri puhelimia
couple | nahdaan muijan kans ovella ku vaihetaan vuoroo, lapsysta vaihto ja lapsi lennosta
couple | onko jossain parisuhdekurssi nuorille vanhemmille netissä
couple | jo kolmas kerta ku sanotaan erosana ääneen, ei haluttais et se on totta
couple | toi toinen on ihan jees mut kummasti vituttaa ku se hengittää
couple | ollaan kihloissa, vauva 5kk, ja anoppi on kolmas pyörä joka päivä
couple own-strength? | Vaimo avaa lonkeron ja lähtee saunaan tyttöjen kans kerran kuussa. Mä en lähe mihinkään koskaan. Ollaan alettu pitää kirjaa et kumpi on vapaalla.
couple | parisuhde
couple | pariterapia maksuton
couple | Mies juo kahvia ja lukee lehteä, minä puen kolme ja kysyn neljättä kertaa mistä löytyy kumisaapas.
couple | Käperryn sohvan toiseen päähän, vaimo toiseen. Siinä välissä istuu koira.
couple | Riita siitä, kumpi nukkui vähemmän, on tämän talon ainut keskustelu
couple | Meillä on hyvä arki ja huono avioliitto, kahdeksantoista vuotta ja kolme lasta
couple | Vaimo sanoo mulle etten mä kuuntele. En mä kuullu mitä se sen jälkeen sano.
couple rainbow | kaks äitiä ja yks on aina se "oikea", mistä tästä puhutaan ilman että joku alottaa selittää perheen määritelmää
couple childlessness? | Hoidot on vieny rahat, seksin ja huumorin. Lapsi tuli, mut me ei löydetty takas.
couple | Mies asuu vanhemmillaan eikä sitä sanota eroksi
couple | Neuvolassa pariskunta istui tuolit eri suuntiin. Onko parisuhdekurssia pienen vauvan vanhemmille?
couple special-needs? | Viimeksi ollaan oltu kahdestaan kun synnytyssairaalaan ajettiin. Poika on nyt kymmenen ja vaatii koko ajan.
couple | rakkauslomaa ei tule, mut olis kiva puhua ees tunti muusta kuin pyykistä
couple | Kotitöitten jaosta on väännetty viimmeeset viis vuotta, jotta oikiasti mistä me riirellähän?
couple | Me riidellään joka ilta raha ja lapset. Haluan vielä rakkaus.
couple | Mieheni on hyvä mutta me emme puhu. Onko apu kahdelle, englanniksi myös?
couple own-strength? | Mies ei juo, ei lyö, on hyvä mies. Mutta hän ei auta yhtään kotona ja me olemme vihaiset.
couple | Otan hatkat joka ilta autotalliin. Ei siellä pulloja ole, siellä on hiljaista. Vaimo luulee että on toinen nainen.
couple home-help? | Mies istuu joka ilta kahvikuppi kädessä ja selaa uutisia, ja minä pyörin kolmen kanssa. Ei juo, ei lyö, ei vaan nouse siitä tuolista.
couple | Nukumme samassa sängyssä kuin kaksi kirjahyllyä.
couple | pari-ilta ilman lapsia
couple | Vaimo puhuu mulle samalla äänellä kuin eskarilaiselle
couple own-strength? | Riitelimme tiskirätistä. Se ei koskenut tiskirättiä.
couple | Meillä ei ole mitään hätää. Ei vain kosketa, ei katsota, ei naureta. Onko se muillakin näin kun lapset on pieniä?
couple | Muistan vielä kun hän ajoi yöllä hakemaan minulle lakritsia. Nyt lähetetään kauppalistoja.
couple separation? | Kirjoitin eropaperit valmiiksi ja panin laatikkoon, ettei tarvitse kirjoittaa niitä uudestaan joka kerta.
couple separation? | Hän seurusteli toisen kanssa kevään. Lapset ei tiedä. En voi nukkua samassa enkä eri huoneessa.
couple sick-child? | Pojan diagnoosin jälkeen me ollaan hoitovuorot toisillemme
couple | Onko teillä pariskunnille jotain, jonne tytär ja vävy lähtisivät niin että minä hoitaisin pienet? Puhuvat toisilleen enää lasten kautta.
couple expecting? | Kohta meitä on kolme ja silti tuntuu ettei meitä ole enää kahta
couple newcomer? | Vaimo Suomesta, minä Kamerunista. Anoppi, joulu, rahan lähettäminen: kaikesta tulee sota.
couple | Onko parisuhdekursseja joissa ei tarvitse halata muiden nähden?
couple childlessness? | Viisi vuotta hoitoja ja seksi on kalenterimerkintä
couple own-strength? | lapsi nukahtaa, me avataan puhelimet, hyvää yötä, sama huomenna
couple everyday-life? | Hän valvoo kyllä. Katsoo jääkiekkoa. Minä valvon vauvaa.
upbringing sleep? child-witness? | katsoi vahingossa väkivaltaisen elokuvan isoveljen kanssa ja nyt 6v pelkää pimeää
upbringing | uhma
upbringing | rajat
upbringing | kasvatusneuvonta
upbringing | 3v heittäytyi Prisman käytävälle ja mä jätin kärryt siihen. Itkin parkkihallissa pidempään kuin se.
upbringing own-violence? | Huudan. Joka ilta lupaan etten enää, ja aamulla seitsemältä olen taas sama noita.
upbringing | Mitä tehdä kun taapero puree päiväkodissa muita?
upbringing sleep | nukkumaanmeno kestää kaks ja puol tuntia: vesi, pissa, nalle, hirviö, vesi
upbringing grandparent | Miten kasvattaa 6-vuotiasta joka sanoo mummolle haista paska? Ennen tuommoisesta sai remmistä mutta tiedän ettei niin saa
upbringing special-needs? | Kaikkien neuvot kokeiltu: tarrataulut, jäähyt, kehut. Silti joka aamu pukeminen päättyy siihen että jompikumpi makaa lattialla.
upbringing | ruutuaika riidat
upbringing couple? | isä sallii mitä vaan, minä kiellän, kuka on hullu
upbringing newcomer | Suomessa lapsi saa sanoa vanhemmalle ei. En osaa kasvattaa suomalaisittain enkä voi niin kuin kotona
upbringing own-violence? | Minut kasvatettiin vyöllä. En halua jatkaa samaa mutta en tiedä mitä tilalle, kun poika nauraa päin naamaa
upbringing | Viisivuotias valehtelee suklaasuu ruskeana. Pitäisikö olla huolissaan?
upbringing child-witness? | 7v lyö koiraa ja pikkusiskoa, sen jälkeen ryömii sängyn alle ja jää sinne
upbringing single | Yksin kaksi poikaa, molemmat uhmassa. Kukaan ei vaihda vuoroa kun pinna loppuu.
upbringing | sisarukset tappelee aamusta iltaan, missä menee raja milloin mennä väliin?
upbringing | poika ei syö ku nakkei ja jogurttii. pakottaako vai antaako olla
upbringing | Miten vauvasta lähtien voi kasvattaa lempeästi mut niin ettei lapsesta tule pompottajaa
upbringing adoption-foster? | Adoptiolapsi ei hae lohtua vaikka kaatuisi. Tavalliset kasvatusohjeet ei tunnu toimivan.
upbringing separation | Isällä saa pelata yöhön asti ja minulla on sitten tappelut sunnuntaina. Mitkä säännöt pitää olla samat?
upbringing | Vanhemmat kaipaavat konkreettista vanhemmuuden ohjausta leikki-ikäisen tunnesäätelyyn, esim. vanhempainryhmä
upbringing | kakka housuissa 4v, neuvolassa sanovat odota
upbringing grandparent | Lapset ei enää kunnioita vanhempia. Minulla kasvaa lapsenlapsi eikä se tervehdi ketään, mistä oppia nykyajan keinoja
upbringing couple? | Olen puolison lapselle äitipuoli enkä saa sanoa mitään, silti minä siivoan jäljet. Missä muut bonusvanhemmat tekee tästä selvää?
upbringing everyday-life | Aamut! Kenkä hukassa, pipo väärä, kukaan ei kuule, myöhästytään. Miten muut saa kolme lasta ulos ovesta?
upbringing | vanhemmuustaitoja verkossa, vaikka luentoja
upbringing own-strength? | Koirankoulutuskurssi meillä on käyty, milloinkohan saisin kurssin lapselle
upbringing school? | Ekaluokkalainen ei tottele mua mutta opettaja kehuu enkeliksi. Kotona kaikki purkautuu
upbringing | raivarit 4v
upbringing | nimittely, kiroilu
upbringing separation | Isän luona saa valvoa ja syödä karkkia, meillä on säännöt. Maanantait on helvettiä. Sanoo mulle että iskä on kivempi, ja eksä nauraa.
upbringing grandparent couple | Anoppi hoitaa lasta ma-ke ja antaa sille luurin käteen heti ovella. mies on sitä mieltä että ilmaista apua ei saa moittia. Olen kai nipo mut lapsi on kaksi.
upbringing special-needs? single | vasu-keskustelussa sanottiin "haastava". Kotona se on maailman kiltein kunhan saa olla rauhassa eikä kukaan muuta suunnitelmia. Ootanko vai pyydänkö tutkimuksia, isältä ei voi kysyä kun isää ei oo
upbringing | Tyttö, kaksi ja puoli, sanoo kaikkeen ei. Myös jäätelölle. Kaikki ulkopuoliset luulee että siinä on jotain vikaa, musta se on vaan uhma.
upbringing own-strength? | uhmaikä vei voiton
upbringing | puree muita päikyssä
upbringing | 3v sano tänään haista vittu. kuka sen on sille opettanu (minä)
upbringing | ruutuaika riistäytyny
upbringing | positiivinen kasvatus ei toimi ku muksu on kaapin päällä
upbringing | makaa prisman lattialla naama punasena ja huutaa kinderiä
upbringing | sanon ei, se kuulee ehkä
upbringing young? | Miten asetetaan rajat ku ite ei oo ikinä ollu mitään rajoja? Muksu on kaks ja pyörittää koko mestaa.
upbringing couple fathers? | muija on kiltti ja ma oon kytta, ja lapsi pelaa meita vastakkain ku ammattilainen
upbringing | lapsi ei oo syöny vihannesta sitte maaliskuun
upbringing | potalle oppiminen, 3v8kk, päikky painostaa
upbringing | esikoinen löi vauvaa legolla päähän taas, mustis iha hirvee
upbringing | lahjon sen karkilla joka siirtymään. nyt sillä on hinnasto
upbringing | joku vanhemmuuskurssi etänä ilman pastellivärisiä instalauseita
upbringing | kasvatusneuvola vai perheneuvola vai google
upbringing | muksu raivoo ku avasin banaanin väärin. onko mikään normaalia
upbringing interaction? | Poika lyö mua aina ku haen päikystä. Kotona ei oo ikinä ketään lyöty. Mistä se tulee?
upbringing | uhmaikä ei lopu
upbringing | Meillä ei lapsille sanota koskaan ei, ja nyt pojanpoika istuu ruokapöydässä kypärä päässä. Kuka tähän puuttuu?
upbringing | Sanon kerran. Sanon toisen. Sitten huudan. Väärin kuulemma.
upbringing | Tyttö ei pue, ei syö, ei pese. Kaikki on ei. Neljä vuotta ja oma tahto kuin hevosella.
upbringing | Uusperheessä mun säännöt koskee mun lapsia ja sen säännöt sen lapsia. Ja lapset on juristeja.
upbringing | Ruutuaika loppuu ja lapsi lyö otsaansa seinään. Annan sen takasin. Sitten minä itken.
upbringing | Serkukset saa valvoa ja syödä karkkia, joten minä oon se tiukka muija
upbringing | Poejjat tappelloo niin jotta pittää istuvva välissä ku erotuomari
upbringing | Kuinka opetetaan häviämään? Afrikan tähti lensi ikkunasta.
upbringing adoption-foster? | Tavallinen jäähy ei toimi lapselle, joka on hylätty. Mitä tilalle?
upbringing | Varhaiskasvatuksen opettajana kysyn: perhe pyytää apua valehteluun ja näpistelyyn, lapsi 8 v. Onko vanhempainryhmää?
upbringing couple | mies hellii, mä komennan, ja lapsi osaa käyttää meitä hyväks
upbringing | Ihmeelliset vuodet -ryhmä, mistä hakea
upbringing | Minun lapsi ei kuuntele minua, hän kuuntelee puhelin. Miten suomalaiset äidit tekee?
upbringing newcomer? | Suomessa ei saa lyödä, se on hyvä. Mutta mitä sitten? Minä en tiedä toinen tapa.
upbringing | Kolme vuotta tyttö huutaa kaupassa. Kaikki katsoo. Mitä sanoa hänelle?
upbringing grandparent? | Isoäiti kotona sanoo syö, minä sanon ei karkki. Lapsi oppii kaksi sääntö.
upbringing | Läksyissä tulee lyöntivirheitä ja kymppi-ikäinen rikkoo kynän. Miten opettaa sietämään mokaamista?
upbringing | Kolmevuotias lyö minua lapiolla päin naamaa kaupassa ja kassatäti sanoo "voi voi, äiti on väsynyt"
upbringing | raja asettaminen
upbringing | uhmaikä ja 4v
upbringing | Kun mä sanon ei, se menee ja kysyy äidiltä ja saa. Olen pelkkä este.
upbringing own-violence? | Se puri siskoa ja mä puhalsin, laskin, menin ulos, tulin sisään. Mitä seuraavaksi?
upbringing | Meillä ei lapsenlapsi kuuntele ketään, ja nykyään ei saa edes sormea nostaa. Miten toimitaan?
upbringing | Ruudusta pois ottaminen on meillä luonnonkatastrofi
upbringing school? | Päiväkodista tulee joka päivä lappu: huitoi, karkasi, puri.
upbringing everyday-life? | Kuinka monta kertaa täytyy pyytää ettei se ole enää pyyntö vaan taustamelua?
upbringing | Onko ihan normaalia että 6v valehtelee päin naamaa
upbringing couple? | Mies on lepsu ja minä natsi, näin hän sen sanoo.
upbringing newcomer | Minun äiti kasvatti kovalla. Suomi sanoo ei saa. Mutta ketä kertoo mitä sitten saa?
upbringing special-needs? | Joka ilta kolme tuntia huutoa hammasharjasta. En ole varma onko tämä uhmaa vai jotain muuta.
upbringing | lapsi hallitsee meitä
upbringing adoption-foster? | bonuslapset ei usko mua ja isänsä puolustaa
upbringing single? | Poika pyörittää mua kuin televisiota, kanava vaihtuu aina kun sen pitäisi totella
upbringing | Vanhemmat pyytävät konkreettista apua taaperon rajaamiseen, ryhmä tai kotikäynnit, arki-ilta sopisi.
upbringing | Tyttö lyö nukkeja ja huutaa niille "nukkumaan nyt". Tuo on ihan meidän iltojen ääni, ei mitään pahempaa, mutta haluaisin siihen toisen sävyn.
teen | murkku
teen | teini ei puhu
teen | 15v ei tuu yöks kotiin
teen near-one-substance? | Löysin pojan takin taskusta pussin jossa on jotain vihreää. Oonko nyt poliisi vai äiti
teen | Ovi paukkuu ja "tuu pois mun huoneesta" on ainut lause viikkoon. Kuuluuko tämä asiaan vai pitäisikö huolestua
teen self-harm? | Tyttärellä 14 on pitkät hihat helteellä. Näin vilauksen. En uskalla kysyä enkä olla kysymättä.
teen school | 13-vuotias ei ole käynyt koulussa kuuteen viikkoon, pelaa öisin ja nukkuu päivät
teen violence | Poika on 16 ja pitempi kuin minä. Eilen se nosti nyrkin, ja ensimmäistä kertaa pelkäsin omaani.
teen | kaverit on menny mopojengiin ja mun poika perässä
teen rainbow? | Lapseni kertoi olevansa muunsukupuolinen. Rakastan häntä yli kaiken, mutta tarvitsisin ihmisen jolle saan itkeä sen mitä en ymmärrä.
teen single | Yksin teinin kanssa on kuin asuisi vihaisen vuokralaisen luona, jolle sinä maksat
teen separation | murrosikänen haluu muuttaa isälleen kun siellä ei oo rajoja. annanko mennä
teen grandparent | Lapsenlapsi 14 ei vastaa enää viesteihini ja vanhemmat ovat neuvottomia. Ennen leivottiin yhdessä pullaa.
teen parent-illness? | Nuori huolehtii minusta enemmän kuin minä hänestä, keittää kahvit ja tarkistaa lääkkeet. 15 vee. Ei niin pitäisi olla.
teen newcomer | Tyttö haluaa olla niin kuin suomalaiset: poikakaveri, lyhyet vaatteet. Isä on vihainen, minä olen välissä
teen couple? | Meidän välit menee teinin takia, mies sanoo että hemmottelen ja mun mielestä se vaan huutaa
teen | somessa 12v on lähettänyt kuvia vieraalle miehelle, olen shokissa mitä teen
teen special-needs | Nepsynuori, 13, aisti- ja raivokohtauksia eikä enää kannettavissa syliin. Mistä vanhemmalle tukea?
teen | Vanhempi hakee vertaistukea nuoren rajattomuuteen ja näpistelyyn, 14-vuotias poika, Espoo
teen young? expecting? | 16-vuotias tyttäreni seurustelee parikymppisen kanssa ja nukkuu siellä. Puhe ehkäisystä päättyi oven pamaukseen.
teen own-strength | Vaihdevuodet ja murrosikä samassa kolmiossa, anteeksi naapurit
teen | Miten pitää yhteyttä nuoreen, joka vain räplää puhelinta? Olisiko joku vanhempainilta netissä?
teen widowed | Isän kuolemasta on puolitoista vuotta ja poika 15 on lakannut käymästä treeneissä, ei itke eikä puhu, hakkaa seinää.
teen partner-substance? | Teini huutaa isälleen "taas sä oot kännissä" ja lähtee yöksi kavereille. Olen yhtä mieltä tytön kanssa
teen near-one | Kummipoikani notkuu ostarilla ja vanhemmat eivät jaksa tai huomaa. Mitä tuki heille voisi olla?
teen | vanhempana riittämättömyys kun toi lapsi vetää vapea ja valehtelee silmät kirkkaina
teen | Laihduttaminen meni liian pitkälle, 14v punnitsee porkkanoita. Lääkäriin on jono; mistä me vanhemmat saamme nyt neuvoja
teen protection-begins? | karkaili kolme yötä, poliisi toi. seuraavaks varmaan lastensuojelu, en jaksa enää hakea sitä metrolta
teen interaction? | Ei hän vihaa minua, ei vain katso. 17 ja pian poissa, haluisin vielä tavoittaa hänet
teen | Murrosikäinen itki sohvalla ja antoi mun silittää ekaa kertaa vuoteen. En uskalla liikkua. Mutta mistä saan apua siihen että tää jatkuis?
teen | vapettaa
teen | kotiintuloajat
teen school own-strength | 15v tyttö ei ole ollut koulussa sitten syysloman. Makaa peiton alla, syö yöllä, vastaa ärsyttää. Rehtori soittaa, lääkäri laittaa lähetteen, mä itken töissä vessassa.
teen near-one-substance? own-strength | Pojan takintaskusta löytyi pieni pussi ja vaaka. Sanoi että kaverin. Kumpi tässä on pahempi, valehtelu vai pussi, en ole nukkunut torstain jälkeen.
teen violence control | Tytär on 16 ja poikaystävä tarkistaa sen viestit. Viime viikolla näin sen kaulassa jäljen, se sanoi että ne leikki. Kun kiellän, hän asuu sitten siellä. Miten pidän oven auki?
teen upbringing? | Kokeilut alkoi: tyttö haisi siideriltä eikä kännykkä vastannut ennen kahta. Itse siideri ei pelota vaan se, ettei soittanut meille.
teen | teini.
teen | se ei tuu huoneestaan ku hakee nuudelia
teen near-one-substance? | löysin vapen repusta
teen | oon 32 ja mulla on 15-vuotias, ollaan kohta saman ikäsiä
teen | kolmetoistavee karkaa ikkunasta yöllä
teen | snapista tuli viesti jota en ois halunnu nähä, tyttö 13
teen | mä sanon huomenta, se sanoo "ok boomer". oon 31
teen school? | yläaste alko ja kiltti poika katos johonki porukkaan Itikseen
teen | Avopuolison tytär 14v vihaa mua. Oon sitä vaan kymmenen vuotta vanhempi.
teen | murkku huutaa haistapaskaa ja paiskii ovia, pikkuveli 2v oppii kaiken
teen near-one-substance | teini dokas ekan kerran, oksens mun sänkyyn
teen | poika pelaa aamuviiteen, vein reitittimen, se vei mun puhelimen
teen | sillä on joku 19v jätkä autolla pihassa. se on ite 14
teen | mitä teinin kans puhutaan ku kaikki on cringe
teen near-one? | pikkuveli 16 on täysin hukassa ja mutsi luovuttanu, se tulee meille vauvan sekaan nukkumaan
teen | jos nuori ei suostu tulemaan minnekään niin saako vanhempi tulla yksin
teen upbringing? | Tyttö täyttää 13 ja puhuu mulle kahella sanalla: "joo" ja "lopeta". Ennen se istu sylissä kattomassa kiekkoo. Mitä mä tein.
teen | murrosikä
teen | 15v ja ovi kiinni
teen | Poika puhuu murinaa. Mitä isä voi tehdä?
teen | Tyttäreni 14 poistaa viestit ja vaihtaa lukituskoodia. Haluan luottaa ja haluan tietää, ja kumpikin tuntuu väärältä.
teen | Flikka on kyläs kolme yötä ja vastaa vain peukulla
teen near-one-substance? | Tyttö tuli kotiin haisten ja sanoi että pihalla joku poltti. Joo, ja minäkin oon ollu nuori.
teen | Tilasin kinkun ja teini sanoi ryhtyvänsä vegaaniksi aattona. Tää oli se hauskempi riita tässä kuussa.
teen grandparent | Poikani tytär, viisitoista, muutti meille. Kuinka seitsemänkymppinen pitää kurissa tiktokkia?
teen school? | ysiluokkalainen makaa pimeässä huoneessa, harrastukset loppu, kavereita en oo nähny vuoteen
teen violence? | Poika on päätä pitempi ja huutaa mulle huoraa keittiössä. Yksin vastassa.
teen | Poliisi toi himaan puol neljä. Ei ollu juonu, graffitii.
teen adoption-foster | Murrosikä tuli ja samalla kysymys biologisesta äidistä, joka huudetaan aina kun ruoka ei maistu
teen | Nuoren vanhemmat ovat neuvottomia ja toivovat vanhempien vertaisryhmää, nuori itse kieltäytyy kaikesta. Mitä ehdotatte?
teen | onko teinillä oikeus olla hiljaa viisi päivää putkeen
teen | Poika 15 vuotta ei tule kotiin ajoissa. Hän sanoo minä en ymmärrä Suomi.
teen | Tyttö haluaa poikaystävä. Meidän perhe ei hyväksy. Minä olen keskellä.
teen near-one-substance? | Minun poika haju tupakka ja silmä punainen. Hän sanoo en mitään. Hän on 14.
teen near-one-substance | Poika 17 tulee kotiin silmät lasittuneina ja puhuu hitaasti. Reppuun en ole kajonnut vielä.
teen | Huoneen ovessa on lukko sisäpuolella ja sen alta tulee savua ja "ei mitään".
teen | yläkoululainen karkailee
teen near-one-substance? | Vappuaattona poika 15 oksensi eteisen matolle ja nauroi. Missä olin kun hän kasvoi.
teen | Tyttö vastaa mulle hymiöllä. Kerran kuussa.
teen | Tyttärenpojasta on tullut kaveriporukan varjo, hän pelkää kännykkäänsä.
teen self-harm? | 14v ei syö kanssamme eikä katso peiliin
teen violence? | heitti mua lautasella koska wifi katkes klo 23
teen protection-begins? | Poliisi toi hänet klo 4 aamulla. Naapurit katselivat verhon raosta. Mistä tähän saadaan otetta?
teen school? | Kahdeksannen keskeytti, ei nouse, sanoo että kaikki on turhaa.
teen loneliness? | Muut vanhemmat puhuvat valmistujaisista. Minulla on poika jolla on sähköinen valvonta ja minä olen hiljaa kahvitauolla.
teen | Onko normaalia, että 16-vuotias ei tule kotiin viikonloppuna eikä vastaa, vai pitäisikö soittaa poliisi?
teen rainbow? | lapsi kertoi olevansa transpoika ja isovanhemmat räjähti, minä haluan vain olla hyvä äiti
teen everyday-life? | Haisee hajuvedeltä ja salailulta. Ovi paiskautuu. Sama tyttö joka vuosi sitten istui sylissä.
teen roma? | Meillä poika vanhenee nopeasti suvun silmissä. Minä haluaisin että hän saa olla koulussa.
teen | vanhempien ryhmä murrosikäisistä, netissä
school | kouluakäymättömyys
school | koulupoissaolot
school | oppilashuolto
school | Tokaluokkalaisen maha on kipeä joka maanantai. Lauantaisin ei ikinä.
school | kiusaaminen ei lopu vaikka rehtorille on soitettu kuudesti
school special-needs | Opettaja pyytää koepäiviä ja tukiopetusta mutta avustajaa ei saada, poika istuu käytävässä
school newcomer | Wilma tulee suomeksi enkä ymmärrä, opettaja luulee ettei meitä kiinnosta
school | Missä voisi kysyä erityisestä tuesta ja tehostetusta tuesta, koulu puhuu heprealla?
school teen? | Yläkoulu on kohta käymättä, 37 tuntia luvattomia. Poikaa kiinnostaa mopot ja rahapelit.
school child-witness? separation? | Erosta alkaen eskarilainen on lyönyt kavereita ja karkaillut pihalta
school upbringing? | läksyt = sota. kymmenen riviä matikkaa vie kolme tuntia ja kaikki itkee
school loneliness? | 10-vuotiasta ei ole kutsuttu yksiinkään synttäreihin. Hän laskee välituntien pituuksia.
school sick-child | Pitkien sairaalajaksojen jälkeen paluu luokkaan, toiset tuijottaa kaljua päätä
school | Lapsenlapseni ei uskalla mennä luokkaan ja kutsuvat sitä kai koulupeloksi. Vanhemmat riitelevät siitä onko se laiskuutta.
school roma | Tytölle huudellaan hameesta, opettaja ei kuule. Olin itse samassa koulussa ja näköjään mikään ei oo muuttunut.
school rights-advice | voiko koulun vaihtaa kesken vuoden, onko siihen lupa vanhemmalla
school interaction? | Uhkaillen, lahjoen ja kantaen vien hänet portille. Sen jälkeen istun autossa ja mietin olenko hirviö.
school | Perjantaisin pienryhmä ja muuten yksin isossa luokassa, 8v kysyy miksi olen tyhmä
school own-strength? | Olen jäänyt pois töistä kun lapsi ei mene kouluun. Palkat, maine, uni, kaikki meni.
school | Koulukuraattorina etsin perheelle tukea pitkittyneeseen kouluakäymättömyyteen, äiti uupunut
school prison | luokkakaverit saivat tietää isin vankilasta ja nyt meidän 9v ei suostu menemään sinne ikinä
school rainbow | Isänpäiväkortti askarreltiin koulussa. Kahden äidin poika sai tehdä linnunpöntön. Pojan mielestä se oli ok mutta opettaja kuiskutteli
school everyday-life | aamuheräämiset on helvettiä ja taksi odottaa pihassa, koulukuljetus jo uhkaa loppua
school | Naapurin pikkupoika kuljeksii pihalla kouluaikaan. Äiti avaa oven aamutakissa ja näyttää ettei jaksa edes nolostua
school father-child? | En osannut itsekään lukea kunnolla, nyt tyttö tuo aapista ja minua hävettää. Saako isä apua läksyihin?
school | erityisluokkasiirto
school adoption-foster? | Sijoitettu poika vaihtoi neljättä koulua ja nyt opettajat sanovat, ettei pysy penkissä. Miten pitää hänen puoltaan?
school teen | lukio jäi kesken ja kotona vaan maataan, 17v, oppivelvollisuus päällä. kenen kontolla tää on
school | wilma-viestit
school | koulukiusattu
school special-needs teen | Tukiluokka lopetettiin ja nyt 13-vuotias adhd-poika istuu 26 oppilaan luokassa. Kotiin tulee joka päivä viesti Wilmassa: karkasi, haistatteli, löi ovea. Minä alan vihata sitä äänimerkkiä.
school child-witness violence | Ope soitti että poika oli lyönyt pienempää ja sanonut että niin isäkin tekee. Siinä se nyt sitten oli. Olen luullut että hän on ollut nukkumassa.
school newcomer companion | Koulusta tuli lappu hojks ja moniammatillinen palaveri, meidän kieleen ei ole tulkkia ennen syksyä. Menenkö yksin istumaan kun ne puhuvat lapsestani?
school teen? | ei mee kouluun
school | maha kipee joka ma-aamu
school | ekaluokkalaista kiusataan
school | opelta tulee wilmaa enemmän ku äidiltä whatsappia
school | poika piiloutuu kouluaamuna sohvan alle ja mä myöhästyn taas duunista
school special-needs? | eka luokka ja numerot kääntyy, kirjaimet kääntyy, lapsi kääntyy seinään päin
school | Rehtori sanoo et leikkiä, mun mielestä pää vessanpöntössä ei oo leikkiä.
school special-needs? | kolmannella eikä lue. mäkään en lukenu, en haluu sille samaa
school special-needs? | eskari vai lykkäys, lapsi ei istu hetkeekään
school | koulupoissaoloja 134h
school fathers upbringing? | poika sai reksiltä kolmannen kerran jälkkärin tappelusta, mitä faijana teen ku olin ite ihan samanlainen
school teen? | koulukieltäytyminen, vanhemmille joku tuki, Oulu
school | tytöllä ei oo yhtään kaveria välkällä, kiertää pihan reunaa
school | läksyistä tulee joka ilta maailmansota
school | iltapäivät yksin kotona tokaluokkalaisena, ip-kerhoon ei mahtunu
school companion? | musta huolipalaverit on aina semmosia et mua torutaan enkä lasta auteta
school teen | Ysi jäämässä kesken ku se tuijottaa seinää kotona. Ope soittaa mulle, mä soitan exälle, exä ei soita kellekään.
school | koulukiusaaminen
school | Maha on kipeä joka maanantai. Verikokeet on otettu, mahassa ei ole mitään vikaa.
school | Poika ei mene. Kannoin auton luo. En jaksa kantaa enää.
school | Wilmaan tuli taas kolme unohdusta ja yks lintsaus, mä näen kouluviestit unissani
school special-needs | Tuen portaat muuttui elokuussa, ja meidän pojan avustaja meni toiseen luokkaan. Kuka nyt puolustaa?
school | Opettaja soittaa aina kun olen suihkussa
school grandparent | Lapsenlapsi on luokassa aina yksin, näin sen kevätjuhlassa. Vanhemmat sanovat hänen viihtyvän omissa oloissaan.
school | toisella luokalla eikä lue. kotona lukee dinosauruskirjoja. missä vika
school | Ollaan kotikoulus jo kolmatta viikkua, ku flikka ei mene sinne kiusattavaks
school newcomer | tytär on s2-oppilas ja on kuulemma hyvä, kun on niin hiljaa
school | Koulukuraattorina etsin perheelle tukea, kun oppilas on ollut poissa 140 tuntia eikä koulupsykologille pääse ennen kevättä.
school teen | Yläaste alkoi ja kymppitytöstä tuli poissaolotyttö. Ei puhu miksi.
school | Vasu, pedagoginen arvio, suunnitelma, palaverit. Missä lapsi?
school | Lapsi itkee, ei halua koulu. Joku sanoo hänelle ruma sana.
school newcomer? | Opettaja kirjoittaa pitkä viesti, minä käännän puhelin, se on outo. Voiko joku selittää?
school special-needs? | Opettaja sanoo lapsi tarvitsee pieni luokka. Minä en tiedä onko se hyvä vai huono asia.
school | Poika on kuulemma vankina joka toinen välitunti, siis poliisi ja rosvo -leikissä aina se joka hakataan. Koulu sanoo leikiksi.
school | Reppu eteisessä, kengät jalassa, lapsi lattialla. Kello on 8.02, kolmas viikko peräkkäin.
school | ei mene kouluun
school | Wilmaan tuli 14 merkintää yhdestä tiistaista
school special-needs? | pedagoginen arvio, tukipaperit, kolmen kuukauden jono. Poika on kolmannella ja sanoo olevansa tyhmä.
school | Opettaja puhuu mulle kuin mä istuisin itte viimeisessä penkissä
school | Luokassa on ryhmä josta meidän tyttö on poistettu. Hän katsoo kellosta milloin tulee välitunti, ja pelkää sitä.
school newcomer | Lapsi ei ymmärrä tunnilla mitä puhutaan ja saa huono todistus. Miten auttaa kotona kun en itse osaa?
school | Pojanpoika itkee joka sunnuntai-ilta ja kehtaa sanoa vain minulle että pelkää aamua.
school everyday-life? | läksyt on meillä itkuhetki klo 17–19
school teen? | Seiskaluokka alkoi ja puhelimeen tulee ryhmäviestejä, joita hän näyttää minulle vain silmäkulmasta. Nimiä, haukkumisia.
school | Onko normaalia että ekaluokkalainen nukahtaa ruokapöytään
school roma? | Opettaja ei tervehdi. Lapsi huomasi sen ennen minua.
school parent-illness? | Poika jää kotiin vahtimaan minua, ei siksi ettei koulu maistu
school rights-advice? | Rehtori pyytää kokoukseen, siellä on kuraattori, psykologi ja joku. Minä ja bussikortti.
school | Koulupoissaolot 120 tuntia, vanhempi yhteistyöhaluinen, etsin kotiin jalkautuvaa tukea koko perheelle
school teen? | Poika sanoo että häntä pahoinpidellään matikan kanssa. Vitsi se oli, mutta kuusi nelosta ei.
single | yh-äiti
single | yksinhuoltaja
single | oon ihan yksin tän kaa
single own-strength | Kun minulla oli oksennustauti, 4-vuotias toi minulle ämpärin. Ei ole ketään kenelle soittaa.
single | Itsellinen äiti: mistä löytäisin muita jotka päättivät tehdä lapsen yksin?
single expecting? | isä katos kun kuuli, vauva syntyy tammikuussa. pärjätään mut haluisin tuntee muitaki samas veneessä
single fathers | Yksinhuoltajaisä, tyttö 5. Leikkipuistossa mua katsotaan kuin karannutta.
single meeting-place childcare-with? | yksinhuoltajien ryhmä jossa lapset hoidetaan samalla
single money-home | Yhdellä palkalla kolmio, päivähoito ja talvikengät. Tilille jää 14 euroa ja on vasta yhdeksäs.
single home-help | Milloin yksin lapsen kanssa asuva saa käydä suihkussa? Kysyn ihan tosissani, saako jostain kahden tunnin apua?
single widowed | Jäin leskeksi 34-vuotiaana, ja poika kysyy joka ilta kuka nyt lukitsee oven
single separation | Ex muutti Ruotsiin eikä ota lapsia edes lomalla. Olen ainut aikuinen joka päivä, joka yö, aina.
single | Kaikki päätökset yksin. Onko tuo nuha vai päivystys, meneekö se karatee läpi, olenko liian ankara. Kaipaan toista aivoa.
single loneliness | Lapsi nukahtaa 20 ja sitten mä juttelen telkkarille.
single camp | yh-perheille edullista lomaa, ollaan kaksistaan tytön kanssa eikä olla käyty missään ikinä
single baby-crying | Vauva on huutanut kolme viikkoa ja minulla ei ole ketään kuka ottaisi vuoron
single young | 20v ja 1v poika, faija maksaa elarit jos muistaa
single | Tyttäreni on yksin kolmen lapsen kanssa, minä asun viidensadan kilometrin päässä enkä pysty auttamaan kuin rahalla.
single newcomer | Minä olen yksin lapsi kanssa Suomessa, ei perhe täällä. Kun minä sairas, kuka ottaa lapsi?
single special-needs | yksin erityislapsen kaa, en oo nukkunu yli kolmea tuntia putkeen vuosiin, eikä tukiperhettä löydy
single | Yksinhuoltajaäidille etsitään tukiperhettä tai vertaisryhmää, kaksi alle 3-vuotiasta, verkosto olematon
single everyday-life? | Kauppaan pyjamat alla koska ei voi jättää lapsia. Kerran kassaneiti kysyi missä mies on
single teen? upbringing? | Miten yksin kasvatan pojasta miehen, kysyy äiti jonka veljetkin asuu ulkomailla
single rainbow? | lahjasoluilla tehty lapsi ja yksin hoidettu, ei mikään ero-juttu vaan oma valinta. Silti ryhmissä surkutellaan
single prison | Mies istuu ja mä oon käytännös yksin neljän mukulan kanssa vielä kaks vuotta
single father-child | Sain isänä tytön huoltajuuden ja kolmivuorotyön samana vuonna. Enkä osaa tehdä lettiä.
single protection-begins? own-strength | Pelkään että jos sanon neuvolassa olevani poikki, ne vie. Ei oo toista joka sanois että kyllä tuo on hyvä äiti.
single | Yksin. Vanhempainillassa aina joku kysyy tuleeko isä perässä. Ei tule.
single | totaaliyh
single | Työkaveri kasvattaa yksin kaksosia ja nukkuu tauoilla sosiaalitilassa. Onko mitään mihin hän pääsisi edes iltaisin
single | yksin lapsen kanssa
single | sinkkuäiti
single sick-child everyday-life | Yksin tytön kanssa jolla on diabetes. Yöllä kolmelta mittaus, aamulla seiska töihin, päiväkodin henkilökunta vaihtuu eikä kukaan uskalla pistää. Eilen nukahdin liikennevaloihin.
single father-mood loneliness | Olen kahden pojan yksinhuoltajaisä, äiti muutti ulkomaille. Töissä kukaan ei kysy. Viikonloppuna hymyilen lapsille ja sunnuntaina en jaksa edes suihkua.
single | yh
single young | yksinhuoltaja 20v
single expecting | isästä ei oo kuulunu plussan jälkeen
single | kaikki on mun
single home-help | Kipeenä 39 asteessa ja taapero hyppii mahan päällä. Ei oo ketään kelle soittaa.
single | hoidan yksin, maksan yksin, päätän yksin, nukun... en
single expecting? | itsellinen äiti luovutetulla siittiöllä, kaikki sano et ite valitsit
single childcare-with? | pääseekö yh ikinä suihkuun ovi kiinni
single fathers | oon yh-iskä ja kaikki kysyy missä äiti on. Espanjassa, moikka vaan
single loneliness companion? | ketä laitan varayhteyshenkilöks ku ei oo ketään
single | "no onhan sulla se kesäloma isällään" ei ole, ei oo ollu isää ikinä
single | ois luksusta jos ees joku toinen päättäis mitä syödään
single home-help? | Yksin kahen lapsen kanssa Kontulassa, kolmas kerros ilman hissiä, kauppa on urheilusuoritus
single | riitelen vanhempana itteni kanssa koska toista vanhempaa ei oo
single money-home? | yhden tulot ja kolmen kulut, soolomutsi
single expecting | yksinodottaja, laskettu aika joulu
single | Yh-isä. Kolme lasta. Ei toista aikuista.
single | Viimeksi kun olin kuumeessa, seitsenvuotias paistoi minulle kananmunia. Muita ei ole.
single | Sijaishoitajaa ei löydy, joten olen töissä lapsen kanssa pomon puhelun aikana
single expecting | Itselliseksi äidiksi lahjasiittiöillä, ja nyt kysytään joka paikassa isän tietoja
single | Kummit ja mummot on muualla, tässä on minä, tyttö ja kaksi kania
single | Toivoisin aikuista, joka kuulis ku lapsi sanoo jotain hauskaa
single money-home? | yhellä palkalla kolme suuta, hella hajos tiistaina
single | Tytär on yksin kolmen kanssa, ja minä asun 400 kilometrin päässä. Mitä täältä voi?
single | Joulujuhlassa muilla istuu kaks kuvaamassa, mulla on yks käsi ja puhelin
single | Ystävä jäi yksin kaksivuotiaan kans kun mies lähti Thaimaahan. Miten häntä autetaan nolaamatta?
single | Kuka saa lapsen päiväkodista jos mie jään junan alle? Ihan tosissaan kyssyy.
single | Tapaan yksinhuoltajaäitiä, joka pelkää oman kuolemansa pysäyttävän kaiken. Onko vertaisryhmää?
single | Olen yksin lapsi kanssa. Ei ole mies, ei ole perhe täällä.
single | Minä teen siivous aamulla viisi. Kuka on lapsi kanssa silloin?
single separation? | Vaimo lähti toinen maa. Minä olen isä yksin, kaksi tyttö. Tyttö tarvitsee äiti asiat.
single | Puolet kaapista on tyhjää ja puolet on pienten vaatteita
single | yksinhuoltaja isä
single own-strength? | Kuume 39 ja kaksi lasta. Kukaan ei tullut vaikka kysyin seitsemältä.
single everyday-life? | Kokouksia on aina klo 16, päiväkoti menee kiinni klo 16.30 ja mä oon yks
single | Äiti lähti etelään työmiehen matkaan. Minä opettelen letittämään.
single money-home? | lasten elatus on jonkun ruudulla "maksetaan kun ehtii"
single loneliness? | Sunnuntait. Kaikki muut ovat perheineen jossain. Me syömme spagettia ja katsomme samaa piirrettyä.
single | Tytär pärjää pojan kanssa ihan itsekseen mutta jonain iltana hän haluaisi istua autossa yksin ja laulaa.
single rainbow? | itsellinen äiti luovutetuilla siittiöillä, kysellään että kuka se isä on
single expecting? | Isä ei tahdo kuulla. Rekisteröin kaiken yksin. Lapsi syntyy lokakuussa.
single camp? | Onko lomaa jossa yksinkin saa levätä lapsensa kanssa eikä vain vaihda paikkaa missä tiskaa?
single companion? | Kun jotain sattuu niin kenen nimen kirjoitan kohtaan "lähin omainen"? Istuin sen lomakkeen kanssa puoli tuntia.
single | mulle ei jäänyt ketään jonka kanssa vaihtaa vuoroa
single widowed? | Olen leski mutta päiväkodissa pidetään yksinhuoltajana, ja se on totta myös niin
single parent-illness? | Leikkaus on 14. päivä. Kuka hakee pojan koulusta kahden viikon ajan?
young | nuori äiti
young | oon 17 ja raskaana
young | teiniraskaus
young fathers | Jätkät menee festareille, mä vaihdan vaippaa. 19-vuotias isä, en valita, mutta ois kiva tietää et on muita.
young | Äitikerhossa kaikki on kolmekymppisiä ja puhuu asuntolainasta. Mä asun vielä äidin luona ja käyn amista.
young expecting | missä on nuorille odottajille jotain, semmosta mis ei kattota alaspäin
young everyday-life | en osaa laittaa ruokaa enkä pestä pyykkiä oikein, vauva on 3 kk. kuka opettaa
young housing-training | Muutan ekaa kertaa omaan kämppään vauvan kanssa, täytin justiin 18. jännää ja hirvittää
young | Tyttäreni sai vauvan lukion toisella luokalla. Minä herään yöllä kun hän ei herää. Miten autan ilman että otan äidin paikan?
young placed? own-strength | Kasvoin itse laitoksessa ja nyt oon äiti. Kaikki odottaa et munaan tän.
young money-home | opintotuki vai vanhempainpäiväraha, oon opiskelija ja vauva on tulossa keväällä, sekaisin kelan kanssa
young interaction | Vauva kattoo mua ja mä en tiiä mitä sille kuuluis puhua. tuntuu tyhmältä höpöttää
young loneliness | Kaverit lakkas pyytämästä mukaan. Ihan ymmärrän, kuka ottaa vaunut mukaan bileisiin
young school? | voiko ammattikoulua käydä vauvan kaa vai pitääks keskeyttää
young | Alle 20-vuotiaan äidin tuki, oma lastensuojelutausta, tarvitsee pitkäjänteistä rinnalla kulkijaa ja nuorten äitien ryhmää
young rights-advice? | voiks joku pakottaa mut abortin tekemään jos oon alaikänen? äiti huutaa
young pregnancy-substance | oon 19 ja polttelin viel viikol 20, hävettää mennä neuvolaan
young couple | mentiin yhteen 2kk ennen raskautta ja nyt opetellaan samaan aikaan toisiamme ja vauvaa. rakastan sitä jätkää mut voi jeesus
young | Bussissa mummo kysyi onko se mun pikkusisko. Hymyilin. Sanoin et on.
young newcomer | minä olen 18, minulla on vauva ja olen ilman vanhempia Suomessa, olin ennen yksin alaikäinen turvapaikka
young single | vauvan isä kiistää ja mä oon 20, asun soluasunnossa vauvan kaa
young perinatal-mood | Kaikki sano et nuorena jaksaa. Mä itken sen kylpyammeen reunalla.
young roma | Meillä mennään nuorena yhteen, oon 18 ja toinen tulossa. Neuvolassa puhutaan kuin lapselle.
young near-one? | Pikkusiskoni sai lapsen 17-vuotiaana ja koulussa hän ei enää käy. Mihin voin viedä hänet jossa ei nolattaisi
young upbringing | Siis miten vauva opetetaan nukkuu omassa sängyssä? äiti neuvoo yhtä, tiktok toista
young placed | Olin 16 kun vauva vietiin ja nyt täytän 19. Haluisin näyttää että musta on äidiksi.
young home-help? far-away? | kajaanissa mitään nuorille äideille? ei ajokorttia ja bussi kulkee kaks kertaa päivässä
young | Sanokaa joku et voi olla hyvä äiti vaikka on tehny lapsen ennen ku täyttää kakskymppiä
young | äiti 18v
young | nuoret vanhemmat
young housing-training expecting | rv 6 vissiin, en oo käyny missään viel, ja täytän 17 joulukuussa. porukat heittää ulos. kuka auttaa kämpän ja vauvan kanssa
young father-child fathers | Oon 20 ja mulle syntyi poika josta kuulin vasta kun se oli jo 2kk. Tyttö ei oikein haluu mua kuvioihin. Haluisin olla sille iskä mut en osaa edes pitää sitä.
young school childcare-with | Lukio jäi kesken vauvan takia. Rehtori sanoi että voit palata kun haluat, mut kuka on vauvan kanssa matikan tunnilla lol
young loneliness fathers | Kaveriporukassa olen ainut jolla on muksu, oon 21. Pojat pelaa ja mä lämmitän pulloa. Ei kaduta, mutta ei oo kelle puhua.
young expecting? | oon 17
young | teiniäiti (kyl tiedän et vihaatte sanaa, mäki)
young rights-advice? | vauva ja ammattikoulu, onnistuuks
young expecting | kaikki muut lähtee abiristeilylle, mä lähen neuvolaan
young | mutsi sanoo et pilasin elämäni. vauva on 3 viikkoo ja ihan paras
young fathers expecting | 18v tuleva isä, anoppi ei päästä mua sisälle ees
young | neuvolassa ne puhuu mun äidille eikä mulle
young | bussissa joku täti sano "lapset tekee lapsia". vedin hupun päähän
young single? | Lukio kesken, mies kesken, vauva valmis. Mitä nyt?
young loneliness | onks muita jotka on synttäreillä ainoo jolla on lapsi ja ainoo joka lähtee klo 20
young meeting-place | nuorten äitien ryhmä Tampere
young | asun vielä kotona mun huoneessa, pinnasänky ja mun pikkuveljen sänky vierekkäin
young fathers expecting | inttipalvelus alkaa tammikuussa ja muksu syntyy tammikuussa :D ei naurata
young | 19v ja esikoinen, muut mutsit on ku mun opettajia
young | pitääkö kaikille todistella et osaan
young | lykkäsin amista vuodella ku tuli lapsi, takas haluisin mut kuka neuvoo
young companion | saiskohan puhua jonkun kans joka ei sano "no mitäs läksit"
young | alle 20-vuotias äiti
young | tyttäreni odottaa, on 17
young | Minusta tulee mummo neljäkymmentäviisivuotiaana ja tyttärestäni äiti seitsemäntoista. Kumpaa tässä neuvotaan ensin?
young | kahvilassa kaikki äidit on kolmekymppisiä ja puhuu asuntolainoista, mä oon vielä lukiossa
young | Oon 19 ja iskä. Muut on bileis.
young expecting | lukion kakkonen ja tulossa vauva, missä muut samanikäset
young housing-training? | Äiti heitti ulos kun kerroin. Vauva syntyy syyskuussa ja minulla ei ole kattilaa.
young | Poikani tyttöystävä on kuustoista ja asuu nyt meillä. Kuinka minä kasvatan kahta lasta ja vauvaa?
young | Ammattikoulun kautta mammaksi, ja kukaan opettajista ei sano mitään päivästä jona tulin lastenvaunujen kanssa
young | Etsin alle 21-vuotiaille vanhemmille toimintaa, jossa saa olla nuori eikä vain vanhempi.
young perinatal-mood? | muut mun ikäset tekee tiktokkeja, mä istun ja itken ja vauva nukkuu
young grandparent | Tyttärelle tulee vauva vaikkei ajokorttia vielä saa. Me pappa ja mie hoietaa, mut ei hoieta puolesta.
young money-home | opintotuki, asumistuki, äitiysraha, kaikki menee ristiin enkä tajuu mitä lomaketta
young | Kavereilla inssi ja mulla imetys
young rights-advice? | pitääkö alaikäisen vanhemman holhoojan allekirjoittaa jotain, kun vauva syntyy
young | Minä olen 18 ja minulla on vauva. Koulu kesken. Missä muut nuori äiti?
young newcomer | Tulin Suomeen yksin ilman vanhemmat. Nyt olen 19 ja raskaana.
young | Ylioppilaskirjoitukset ja laskettu aika samalla viikolla
young | 17-vuotias äiti, mitä saan
young | Muut lähti Kreetalle, mä lähin neuvolaan.
young | Tyttäreni on 16 ja odottaa. Huusin hänelle, sitten leivoin kakun. Mistä saamme hyvää neuvoa?
young father-mood? | olen 19 ja isä enkä tiedä osaanko olla kumpaakaan
young loneliness? | Perhekahvilassa puhutaan asuntolainasta. Mä asun mutsin luona ja odotan lukion alkua.
young housing-training | Muutan ekaa kertaa omilleni ja mulla on vauva, mikrokin puuttuu
young | Eläköön bussikortti: joka paikassa katsotaan että sä oot varmaan se isosisko.
young school? | jääkö amis kesken jos vauva tulee tammikuussa
young own-strength? | Kaverit laittaa kuvia festareilta, mä laitan harsoja koneeseen. Rakastan sitä mutta joskus melkein itken ikkunaan.
young placed? | Olen kasvanut laitoksessa ja nyt sanotaan että vauvani asiat käydään läpi samassa talossa.
young couple? | Poikaystävä 18 pelaa, mä hoidan. Ei kumpikaan osaa olla vanhempi.
young expecting? | Kuka tulee mun synnytykseen kun mutsi on kesätöissä ja isä pois?
young | 18-vuotias odottaja, ei tukiverkkoa, keskeytti ammattikoulun. Mitä on tarjolla alle 23-vuotiaille?
young | teini joka on vanhempi
newcomer | maahanmuuttajaäiti
newcomer | kotoutuminen
newcomer | Olen uusi Suomessa ja minulla on vauva
newcomer | Minä ei puhu suomi hyvin. Haluan tavata äidit ja oppia kieli, lapsi voi tulla kanssa?
newcomer | Tulimme Ukrainasta ja vaimo ei poistu asunnosta. Lapset oppii, hän ei. Miten saan hänet ihmisten luo
newcomer rights-advice | Migri lähetti kirjeen, mitä tämä tarkoittaa perheelle? Kuka osaa arabiaa
newcomer loneliness meeting-place | Muutin Espanjasta rakkauden perässä Jyväskylään. Täällä on hiljaista, kukaan ei istu viereen penkillä.
newcomer upbringing | Somalialaisena äitinä en ymmärrä miksi lapsen pitää nukkua ulkona pakkasessa 😅 kuka selittää suomalaiset tavat
newcomer own-strength | Sota jäi päähän vaikka me tultiin pois. Yöllä hyppään kun naapurin ovi paukahtaa, lapsi kysyy miksi äiti itkee.
newcomer child-group | Lapselle missä leikkiä ja oppia suomea ennen koulua, asumme Kotka
newcomer expecting | Mistä tulkki neuvolaan? Vaimo on raskaana viisi kuukautta, hän puhuu vain tigrinya
newcomer | Pakolaistaustainen perhe, äiti lukutaidoton, vastaanottokeskuksesta kuntaan muutto; tarvitaan perhetukea selkokielellä tai tulkilla
newcomer separation violence? | Erosin. Täällä lain mukaan sain lapsen mutta yhteisö pitää minua huonona naisena
newcomer everyday-life | Kuinka varaa päiväkoti, neuvola, hammas... kaikki on netissä pankkitunnus ja minulla ei ole
newcomer school | poikani itkee koulussa ku ei ymmärrä, opettaja antoi lapun mutta se on suomeksi
newcomer | Expat-perhe, mies saa työn ja minä jään kotiin kahden lapsen kanssa. Where? Onko englanniksi ryhmää Espoossa
newcomer protection-begins? | En lyö lapsia mutta meillä puhutaan kovaa. Naapurit luulevat pahaa, ja poliisi on käynyt
newcomer father-child fathers | kurdi-isä hakee toiminta miehille ja pojille, ei pelkkiä papereita
newcomer multiples home-help | Kolmoset syntyivät, äiti on yksin, anoppi ei saanut viisumia. Me ei tunneta ketään
newcomer sick-child | Lapsi sairas, lääkäri puhuu nopea. Haluan ymmärtää mitä syöpä nimi on
newcomer | Naapuriin muutti Syyriasta perhe, vaunut rappukäytävässä ja äiti tervehtii tosi ujosti. Voiko häntä kutsua johonkin?
newcomer rainbow meeting-place? | Kotimaassa emme voineet olla kahden naisen perhe. Täällä saamme, mutta emme tunne muita perheitä, jotka puhuvat venäjää
newcomer grandparent? | Minä isoäiti, tulin Venäjältä tyttären luo hoitaa lapset. En tiedä missä täällä isoäiti voi käydä
newcomer perinatal-mood | synnytin täällä ja 40 päivää en nähnyt kukaan. kotona äiti, tädit olisi kaikki ympärillä
newcomer | selkosuomi, perhekahvila, ilmainen
newcomer teen | tytär kääntää minulle kaikki lääkärissä ja sossussa, hän on vasta 13. Se ei ole oikein
newcomer money-home? | Kotoutumistuki loppui, Kela kysyy paperit, mutta lapsen syntymätodistus jäi Kabuliin
newcomer companion? | tukihenkilö joka osaa persia niin uskaltaisin mennä virastoon
newcomer | Paluumuuttajana olen suomalainen paperissa mutta viron koulu ja viron ystävät. Missä tapaisin toisia äitejä joilla on kaksi kotia
newcomer | turvapaikanhakija perhe
newcomer | äitiryhmä suomen kieli
newcomer single loneliness | Olen ollut Suomessa puoltoista vuotta, mies lähti kotimaahan. Tyttö 3 vuotta. Puhelen hänelle vain meidän kieltä ja kukaan ei puhu minulle. Haluan ystävä, tulen mihin vain jos ilmainen.
newcomer everyday-life companion | Perheeni sai päätöksen oleskeluluvasta ja nyt tulee Kelan kirjeet, päiväkoti ja verokortti. Yksi ihminen, joka tulee mukaan virastoon edes kerran viikossa, olisi maailman paras.
newcomer special-needs rights-advice | Poikani autismi, kaikki paperit suomeksi. Vaimo ei lue. Olen taksikuski, en saa vapaata kokouksiin. Kuka tulkki ja kuka auttaa hakemuksissa?
newcomer violence home-help? | Asiakkaani, raskaana oleva maahanmuuttajaäiti, pelkää puolisoaan eikä puhu suomea. Kotiin ei voi soittaa koska mies vastaa. Mitä turvallista reittiä voin hänelle tarjota?
newcomer expecting companion | Odotan ensimmäinen vauva. Äitini on Nairobissa ja mieheni töissä laivalla. Sairaalassa haluaisin joku nainen kanssani, joka puhuu englantia tai swahilia.
newcomer teen school | Poika tuli Suomeen 13-vuotiaana, valmistava luokka loppui ja nyt hän istuu ostarilla. Minulle sanoo että koulu menee hyvin. Wilmaa en osaa lukea.
newcomer meeting-place | minä vähän puhu suomi, vauva pieni, missä äidit?
newcomer | muutettii Irakista 2v sit, mä tulkkaan mutsille ja omalle lapselle samaan aikaan
newcomer | neuvola finland arabic help
newcomer loneliness | kumppani on Brasiliasta, se ei tajuu miks kukaan ei moikkaa hissis, yksin vauvan kaa päivät
newcomer rights-advice expecting? | oleskelulupa menee vanhaks ja vauva syntyy ens kuussa
newcomer meeting-place single? | Olen Ukrainasta, lapsi 4 vuotta, mies jäi sinne. Haluan puhua suomea ja tavata muut äiti.
newcomer | onko kerho jossa selkosuomi
newcomer | kotoutuminen + kotiäiti = ei mahdu samaan kalenteriin
newcomer fathers | somali-isä Itä-Helsinki, miten suomalainen päiväkoti toimii
newcomer companion meeting-place | mun vaimo ei osaa suomee eikä uskalla mennä perhekerhoon yksin
newcomer | pakolaisena tullut, äiti, pelkää että lapsi unohtaa meidän kieli
newcomer | talvella mitä laitetaan vauvalle päälle, meillä kotimaassa aina 30 astetta
newcomer professional-training? | tarvisin asiakkaalle venäjänkielistä perhetyötä, äiti ollut maassa neljä kuukautta
newcomer loneliness? | lapsen isovanhemmat on toisella mantereella ja videopuhelu on niitten koko mummous
newcomer rights-advice | täällä kaikki sanoo varaa aika ja netissä kaikki kysyy pankkitunnus, minulla ei ole
newcomer | turvapaikanhakija perhe vauva
newcomer | kurssilla opettaja sanoo puhu suomi, kotona vauva sanoo vain äää :) onko äiti-vauva suomikurssi
newcomer | uusi Suomessa, lapset koulussa
newcomer | kotoutuminen ja perhe
newcomer | Poikani vaimo tuli Vietnamista vauvan kanssa eikä uskalla neuvolaan. Onko teillä joku, joka puhuu kieltä?
newcomer | Tulimme töihin Vaasaan, ja kuusivuotias itkee koulussa koska ei osaa kysyä vessaan
newcomer | Meidän perhe on Ukrainasta, väliaikainen suojelu loppuu ja poika on jo kahdeksannella
newcomer | Monikielinen perhe, äiti puhuu tigrinjaa, isä somalia. Kuka tulisi kotiin kertomaan suomalaisesta päiväkodista omalla kielellä?
newcomer loneliness? | Lunta, hiljaisuutta, kirjeitä. Se oli ensimmäinen vuosi.
newcomer school | Poika oli Irakissa luokan paras, täällä hän on s2-poika
newcomer rights-advice? | oleskelulupa perhesyillä, ja puoliso uhkaa peruuttaa
newcomer | Ruotsista muutettu takaisin 25 vuoden jälkeen, lapset eivät puhu suomea ja minä en tiedä miten täällä toimitaan
newcomer | Paluumuuttaja Pietarista, mummo inkeriläinen, lapset venäläisiä, minä kai molempia
newcomer | SPR:n ystävä auttoi alkuun, nyt hänkin muutti. Mistä seuraava?
newcomer | Minä olen uusi täällä. Kaksi lasta. Haluan oppia suomea ja tavata perheet.
newcomer | Puhutteko arabia tai dari? Meidän äiti ei lue.
newcomer | Me tulimme kiintiöpakolainen syyskuussa. Vaimo ei ulos, lapset hiljaa. Mistä aloittaa?
newcomer | En tiedä miten päiväkoti toimii ja mitä maksaa. Vaate mitä pitää olla talvella.
newcomer | Muutimme marraskuussa. Lapsi kysyi onko aurinko rikki.
newcomer | kotoutuminen perhe
newcomer rights-advice | oleskelulupa loppuu toukokuu, hakemus auki, vauva syntyy huhtikuu
newcomer | Kerhossa lauletaan ja minä liikutan suuta
newcomer school? | Poika kääntää minulle opettajan puheen. Luulen että hän jättää osan pois.
newcomer | Lääkäri omassa maassa, siivooja täällä. Pojan silmissä näen kun hän laskee.
newcomer | Naapurin ukrainalainen äiti ei uskalla mennä neuvolaan koska pelkää ettei ymmärrä. Mistä tulkki ja joku kaveri?
newcomer upbringing? | Täällä lapsi nukkuu ulkona pakkasessa ja se on hyvä, mutta jos minä huudan niin se on paha. Haluan ymmärtää.
newcomer money-home? | Ei tiennyt että täällä on näin kylmä. Mistä saada lapselle haalari, koko 98, me tultiin syyskuu
newcomer loneliness? | ei suku, ei ystävä, ei kieli
newcomer interaction? | Olen puhunut tyttärelleni arabiaa ja hän vastaa suomeksi. Joka vuosi vähän lyhyemmin.
newcomer | Poikani vaimo on Thaimaasta ja hänellä on ikävä äitiään vauvan kanssa. Minä en osaa olla se äiti.
newcomer money-home? | Vastaanottokeskuksesta saatiin kunta. Asunto on tyhjä, lapsia viisi, patjoja kaksi.
newcomer couple? | Perheenyhdistäminen kesti neljä vuotta. Kun vaimo viimein tuli, me olimme vieraat ja hän itkee öisin.
newcomer | Is there somali language äiti group? Helsinki itä
newcomer meeting-place? | Missä äidit jotka ei osaa suomi voi tulla ja vaan istua
newcomer | Kiintiöpakolaisperhe, isä kadonnut matkalla, neljä lasta, kuka tukee arabiaksi arjen alkuun?
roma | romaniperhe
roma | kaaleiden perhetyö
roma | Onko teillä romanityöntekijää? Haluan puhua jonkun kanssa joka tuntee tavat.
roma school | Romanikielen opetus lapselle ja että opettaja ymmärtäisi meidän kulttuurin, onko sille tukea
roma violence rights-advice? | Väkivallasta ei kuulu puhua suvussa. Jos lähden, lähden koko elämästä. Kuka ymmärtää tämän?
roma grandparent | Kasvatan pojantytärtä, äiti on poissa. Minut mustalaisakkana luullaan aina varkaaksi päiväkodin eteisessäkin
roma expecting young? | mustalaistyttö ja maha pystyssä, neuvolan jälkeen tulee aina se olo että mua tutkitaan
roma money-home | Vuokraisäntä sanoi asunnon olevan jo mennyt, sitten serkku soitti valkolaisen nimellä ja olikin vapaa. Kolme lasta enkä saa kotia.
roma prison | mies lusii ja suku pitää huolen, mutta lapsille pitäs saada jotain muutakin puhuttavaa kun kaltereita
roma | Romani-isä, kaksi tyttöä. Haluan että ne käyvät koulun loppuun ja kulkevat pää pystyssä. Mistä tukea?
roma camp | kesäleirejä romanilapsille ja perheille
roma own-substance | aineista irti ja silti pitäisi mennä samoihin juhliin joissa joka pöydässä juodaan, suku ei ymmärrä. miten tehdä se kunnialla
roma placed? protection-begins | Huostaanoton pelko kulkee meissä mummuista asti. Kun kirje tuli, vein lapset siskolle.
roma | Asiakas romanitaustainen, toivoo omasta kulttuurista tulevaa tukihenkilöä, ei luota sosiaaliviranomaisiin
roma newcomer money-home | Olen Romanian romani, kaksi lasta. Me nukutaan auto. Missä lapsi saa lämmin paikka ja lääkäri?
roma couple | Karattiin yhteen kuten kuuluu ja nyt on vauva ja kamala ikävä omaa äitiä, ei saa vielä mennä käymään
roma single separation | Jos mustalaisnainen eroaa, kuka sitä silloin auttaa? Suku on suuttunut.
roma teen | poika haluu pukeutua ku pääväestö ja on häpeissään meistä. sydämeen sattuu mutta ymmärrän
roma rights-advice | syrjintä terveyskeskuksessa, hoitaja sanoi teikäläiset. Minne valitus?
roma loss | hautajaisista tullaan ja ei saa itkeä vanhempien edessä. vauva kuoli mahaan viikolla 30
roma meeting-place | Missä romaninaiset kokoontuu pienten lasten kanssa Lahdessa?
roma special-needs | Kaksosista toinen ei puhu ja meille sanottiin et romanilapset puhuu myöhemmin. Eihän se nyt niin voi olla.
roma help-others? | Olen jo vanhempi romaniäiti ja tahtoisin olla nuorille siltana viranomaisiin
roma everyday-life | meil on koko suku aina käymässä, kotipalvelun täti ei tajunnut miks en voi kieltää. silti apu oli hyvä, saisko sen tapasen joka tuntee tavat
roma parent-illness | Diagnoosia ei saa sanoa ääneen suvussa. Mielenterveys on meillä häpeä, olen äiti ja tarvitsen hoitoa
roma companion | Oman taustan ihminen mukaan kelalle, romanimies mieluiten koska olen mies
roma interaction? father-child? | isä opetti mut ajamaan hevosta, mä haluun opettaa omalle pojalle saman mut maneesiin ei päästetä ku muita
roma housing-training? | Muutin pois appivanhempien luota ja on eka oma koti lasten kanssa. Häveliäisyyden takia en voi kysyä miehiltä mitään
roma near-one? | Ystäväni on romani ja väsynyt äiti, pelkää sosiaalitoimea. Mikä olisi turvallinen paikka ehdottaa?
roma school? child-group? | 9-vuotiaalla ei ole yhtään romanilasta koko kylän koulussa, kaipaa kavereita jotka tietää mitä tarkoittaa olla kaale
roma | kaalo
roma | romaniäitien ryhmä
roma school loneliness | Poika ei halua kouluun kun kavereita ei ole ja kauppojen vartijat seuraa meitä ihan kaikkien nähden. Vaimo pelkää viedä lapsia kerhoon. Mistä löytyisi paikka, jossa saa olla rauhassa oma itsensä?
roma grandparent housing-training | Meillä nuoret saa lapsen ja heidän pitäisi päästä omaan kotiin, kuten tapana on. Vuokranantaja näki hameeni ja asunto olikin jo mennyt. Olen kaalemummo ja kysyn kuka menee heidän kanssaan sinne asuntotoimistoon.
roma prison child-group | Miehellä on vielä vuosi linnaa ja pojat on kohta siinä iässä että alkaa ihannoida. Haluan heille muita malleja, mutta niin että meidän tapoja kunnioitetaan.
roma | mustalaisnuori ja vauva tulossa, ei haluta selittää kaikkea alusta asti joka luukulla
roma | romaniperheen tuki
roma money-home rights-advice? | vuokraa ei saa kukaan meidän sukunimellä, lapsi 1v
roma | hame päällä neuvolaan ni kaikki hiljenee
roma | Kaaleperhe, muksu alottaa eskarin, pelätään miten sitä kohdellaan siellä.
roma | onko siellä ketään oman väen ihmistä töissä, romanityöntekijää
roma school? | poikaa huuteli koulussa mustalaiseks ja ope sano et älä välitä
roma | mun miehen suku on romaneja, ma oon valkolainen, ja meilla on vauva valissa
roma expecting young? | kaalotyttö 18, odotan, kotiväelle ei voi puhua tästä meijän tapojen takia
roma violence child-witness? separation? | romaninainen lähtee huonosta liitosta lasten kans, missä ymmärretään ettei voi mennä mihin vaan ku suvut
roma | vartija perässä joka kaupassa vaunujenki kanssa
roma rights-advice? | romanilapsi päiväkotiin, kuka auttaisi hakemuksessa
roma | ma oon mustalainen ja ylpea isa, haluun pojalle ammatin ja ehjan kodin
roma money-home | väistämisvelvollisuuden takia ei voida asua just siinä kämpässä, sossu ei tajuu
roma | asiakkaana nuori romaniäiti, haen hänelle kulttuurin tuntevaa tukihenkilöä
roma prison fathers | kaalo isä, tuli linnasta, lapset pieniä, mist löytyy tukee joka ei kato kieroon
roma | romaniäiti etsii tukea
roma | Meidän suvussa asiat hoidetaan suvussa. Nyt en jaksa niin hoitaa, enkä tiedä, kenelle muulle saa puhua.
roma | Päiväkodissa jo katsotaan hameesta, ennen kuin kukaan on sanonut huomenta
roma school | Poikaa kutsutaan koulussa sillä sanalla, ja opettaja kuittaa että kaikkia haukutaan
roma | Minulla on viisi lastenlasta, ja asuntotoimistossa sanotaan aina, että ei nyt. Romanina sen on aina kuullut.
roma companion? | Kaipaisin romanitaustaista työntekijää, joka ei kysy meiltä tapakysymyksiä
roma placed | Lapsi on sijoitettuna perheessä, jossa ei tunneta meidän tapoja. Miten pidetään kulttuurista kiinni?
roma money-home | vuokranantaja sano että asunto meni just, siskon valkolainen kaveri sai sen tunnin päästä
roma expecting | Nuorena odottajana romanisuvussa on paljon neuvojia ja vähän omaa tilaa
roma | Mustalaismies, kolme lasta, työtön. Haluan muuta mallia pojille.
roma | Onko romanityöntekijää tai Romano Missio -tyylistä tukea lastensuojelun asiakkaana olevalle perheelle?
roma school | tyttö ei halua koulun jumppaan verkkareissa, eikä koulu ymmärrä miksi
roma | kylä kattelee ja tiedottaa, mutta auttaa ei
roma | Olen romani Romaniasta. Lapset ja minä auto, ei ole asunto. Auttaako joku?
roma newcomer? | Me romanit Bulgaria. Lapsi ei pääse koulu koska ei osoite.
roma | Kun kävelen kauppaan lapsen kanssa, vartija kävelee mukana.
roma | mustalaisena sossussa
roma placed? | Veljen lapset meni kantaväestön perheeseen. Tapa, ruoka, vaatteet, kaikki jää. Kuka katsoo sitä puolta?
roma money-home? | vuokranantaja näki hameen ja asunto oli jo mennyt
roma school? | Poika tuli kotiin ja kysyi onko totta mitä ne sanoo. Yhdeksänvuotias. Mitä meidän pitäisi hänelle vastata?
roma violence? | Meillä asiat hoidetaan suvussa, eikä poliisia soiteta. Mutta minä olen väsynyt siihen miten ne hoidetaan.
roma young? | Olen 17, karattiin ja nyt on vauva. Häpeä pitää nuorten mennä sukua piiloon, ja kaikki uusi pitää opetella yksin.
roma | Kaaleen vanhempi mies kyselee: onko teillä ketään joka tuntee meidän tavat ja auttaisi tyttären perhettä?
roma prison? | Mies istuu, suku auttaa ruoassa mutta ei lasten ikävässä
roma companion? | asioidessa tarvitsisin rinnalle jonkun joka näkee minut eikä hameen
roma near-one-substance? | Pojan elämä meni aineisiin ja meillä siitä ei puhuta vanhempien läsnä ollessa.
roma meeting-place? | missä romaniäidit kokoontuu Lahdessa, lapset mukaan
roma | Romanitaustainen äiti kieltäytyy perhetyöstä, luottamus puuttuu. Löytyykö oman kulttuurin tuntevaa työntekijää?
roma own-strength? | Äiti oli se joka piti koko perheen koossa, nyt hän on hoivassa ja minä nuorimpana naisena pitäisi osata kaikki
roma separation? | Jos eroan, menetän paikan. Jos jään, menetän itseni. Suku päättää ennen lastenvalvojaa.
prison | vankila
prison | isä linnassa
prison | perhetapaaminen vankilassa
prison | Mies tuomittiin kahdeksi vuodeksi. Sanoin lapsille että se on öljynporauslautalla.
prison own-strength money-home? | Tuomio tuli ja palkka loppui samana päivänä. Naapurit näki kun poliisi haki sen aamukuudelta lasten silmien edessä.
prison child-witness? | Miten 4-vuotiaalle selitetään mitä vankila on niin ettei se pelkää
prison father-child | Lusin vielä puolitoista vuotta, tyttö oppi kävelemään videopuhelussa. Miten olen sille isä täältä käsin?
prison | Valvottu tapaaminen, turvatarkastus, vauvan tuttipullo auki ja haisteltu. En vie sitä sinne enää ikinä, vai vienkö?
prison separation | Haluan erota miehestä joka istuu, mutta silti lapsilla pitää olla isä. Kuka auttaa sopimaan tapaamisista
prison expecting | oon raskaana ja pääsen avolaitokseen vasta viikolla 35, saako vauva olla mun kanssa sisällä?
prison rights-advice? | vankilan perheosasto, pääseekö sinne hakemuksella
prison grandparent | Tyttäreni sai ehdotonta ja me otimme kolme lastenlasta. Minulla on sydänvika ja vaari täyttää 78.
prison placed? reunification? | Kun vapaudun elokuussa, haluan lapset takaisin. Mitä voin tehdä jo täältä selliltä?
prison after-stay? fathers | vapautuminen edessä, ei asuntoo ei mitään, muksut 6 ja 9. en haluu pilata tätä enää
prison rights-advice | Jos puoliso on tutkintavankeudessa saako lapset soittaa sille?
prison loneliness | Töissä sanon olevani eronnut. Oikeasti odotan joka torstai kello viiden puhelua.
prison school | 9v ei enää saa kavereita kylään, sana kiersi. Lehti kirjoitti nimen ja kaiken.
prison | Asiakkaan puoliso rangaistusta suorittamassa, perhe tarvitsee tukea ennen vapautumista ja vertaisia vangin omaisista
prison violence separation? | Se joutui linnaan siitä mitä teki mulle. Pääsee koevapauteen keväällä. Lapset ikävöi ja minä lukitsen ovia.
prison parent-illness | Isän hovioikeuden käsittely kesken, äiti masentunut, pieni tyttö syö kynsiä
prison | Äiti vankilassa, minä kotona kahden alle kouluikäisen kanssa. Kukaan ei ole varautunut siihen että se on äiti joka istuu.
prison money-home | 19-vuotias istuu velkoja ja vauva on kotona. vuokra jäi maksamatta kolmannen kerran
prison companion? | Tuleeko joku mukaan ekalle vankilakäynnille? en oo ikinä ollu sellasessa paikassa, vauvan kanssa vielä
prison newcomer | Mies vangittiin ja voidaan karkottaa. Lapset ovat Suomessa syntyneet, mitä meille tulee
prison own-substance father-recovery | Huumetuomio. Sisällä käyn NA:ssa, mutta oven ulkopuolella odottaa vanha jengi ja kaksi pientä lasta
prison meeting-place | missä muut vangin vaimot ja lapset tapaa toisiaan, ei kiitos säälijöille
prison | Veljeni on kiven sisällä ja veljenpoika kysyy minulta miksi. En tiedä mitä saan sanoa.
prison everyday-life? | Ehdonalaisesta päivästä 1: mies ei osaa olla kotona, istuu ja katsoo ovea, lapset hiipii
prison teen | Murkku ihannoi isäänsä ja sanoo haluavansa samaan paikkaan. Isä on tuomittu törkeästä ryöstöstä.
prison | yhdyskuntaseuraamus, valvontarangaistus ja perhe
prison camp? | leirejä lapsille joiden isä tai äiti istuu?
prison | vangin puoliso
prison | tuomio tuli
prison | elinkautinen
prison child-group money-home | Mies sai neljä vuotta huumeista ja mä jäin kahden pojan ja asuntolainan kanssa. Isompi tappelee koulussa kun joku sanoi että sun isä on nisti. Tarvitaan raha-apua ja pojalle joku oma ryhmä.
prison father-child loneliness | Kakkua vielä yksitoista kuukautta ja poika täyttää kolme kesäkuussa. Se sanoo puhelimessa setä. Kuka auttaa että olisin muutakin kuin ääni seinän takaa kun pääsen pois
prison | isi on lusimassa
prison expecting single? | jäbä linnassa, vauva syntyy ilman sitä
prison | mitä sanon päikyssä ku ne kysyy missä isä
prison | vankilatapaamiset taaperon kans, viis tuntii bussissa ja 45 min lasin takana
prison | mies sai neljä vuotta, mä sain sen kanssa saman
prison | Poika kertoo kaikille et iskä on avaruudessa. Mä annoin sen uskoo. Iskä on Sukevalla.
prison | perhetapaaminen vankila lapsi
prison father-child fathers | istun itse, lapsi ulkona 2v, pääseekö isä-lapsi juttuihin sisältä käsin
prison expecting | tuomio tuli ja oon raskaana, voiko vauva olla mukana
prison father-child | koppihoito, skype lapselle sunnuntaisin, se huutaa isi ruudulle ja mä hajoon
prison | faija vapautuu keväällä, lapsi ei oo nähny sitä sitte vaippaiän
prison | jalkapannalla kotona, tyttö luulee et se on kello
prison child-witness? | poliisi haki sen lasten nähden aamukuudelta, nyt se on tutkintavankeudessa ilman puheluita
prison | naisvanki ja vauva, perheosasto
prison loneliness | kaverit häipy ku lehes oli sen nimi. onks muita joitten mies on linnassa
prison single childcare-with? | yhdyskuntapalvelu ja sakkovankeus edessä, kuka lapset, oon yh
prison father-child fathers? | Pääsen koevapauteen helmikuussa. Poika on kolme ja nähty yhteensä ehkä kymmenen kertaa. Mistä tämmösessä alotetaan?
prison roma? | Tapaamiseen tulee koko suku ja pikkuset juoksee siellä hallissa. Yks ohjaaja puhu meille nätisti. Löytyykö semmosia ulkoo kans?
prison | isä vankilassa
prison | perhetapaaminen vankila
prison | Lapset luulevat isän olevan Norjassa työmaalla. Vankilan lomake kysyy jo lapsen nimeä.
prison | Kuinka se sanotaan viisivuotiaalle, että äiti istuu?
prison | Tyttäreni on vankilassa, ja meillä asuu hänen kaksi lastaan. Kenellekään kylällä ei ole kerrottu.
prison | valvottu tapaaminen on kaks tuntia ja lapsi nukahti heti
prison | Pääsen ulos marraskuussa. Poika syntyi kun olin sisällä.
prison | Onko vankiperheille vertaisryhmää, jossa ei tarvitse peittää pöydän alle sitä asiaa
prison | pojan kaveri näki iltapäivälehden
prison money-home | vuokra ja ruoka yhdellä, se toinen istuu seittemän kuukautta
prison | Rikosseuraamuslaitoksesta: vangittu isä haluaisi pitää yhteyden alle kouluikäiseen. Millaista perhetyötä siihen on?
prison child-witness? | Pidätys tapahtui aamulla lasten nähden, kengät lensi eteisessä. Nyt kumpikin hyppää ovikellosta.
prison | Sähköpannalla kotona ja silti lapset kysyy miks isi ei voi mennä uimahalliin
prison separation? | Mies tuomittiin kahdeksi vuodeksi. En tiedä odotanko.
prison | Isä on vankilassa. Lapsi kysyy joka päivä. Mitä minä sanon hänelle?
prison newcomer? | Mies vangittiin, en tiedä syy hyvin, paperit suomeksi. Olen yksin lapsien kanssa.
prison | Poika luulee että isä on öljynporauslautalla. Elokuussa alkaa koulu ja siellä on netti.
prison | vankilaperhe
prison | Tapaamishuoneen automaatista saa yhden suklaan, siinä menee se puolituntinen
prison | Tuomio luettiin tiistaina, alkaa 3.9. Kuka tulee vahtimaan lapsia kun lähden
prison | Tytär tuomittiin ja lapsenlapset muuttivat meille kolmelta eri päivältä. Mitä niille sanotaan kun ne kysyy onko äiti paha?
prison father-child? | Luen iltasadut nauhalle sellissä. Haluaisin kuulla että ne menee perille.
prison loneliness? | Naapurit lakkas moikkaamasta samana päivänä kun se oli lehdessä
prison father-recovery? | valvottu koevapaus syksyllä, perhe odottaa, ja mulla ei oo työtä eikä tapoja
prison school? | Luokassa joku googlasi tyttäreni sukunimen.
prison money-home? | Bussimatka vankilaan on 48 euroa suuntaansa kolmen lapsen kanssa
prison pregnancy-substance? | Synnytän perheosastolla. Miten sieltä sitten lähdetään?
prison separation? | saako lapsi nähdä isänsä vaikka istuu, äiti ei haluaisi
prison | Siskonmies on tutkintavankeudessa ja sisko sanoi lapsille vielä ettei sanota mitään. Ilmapiiri on kuin ukonilma. Kuka voisi auttaa?
prison child-witness? | Poliisi haki sen kuudelta aamulla ja murtoi oven. Kaksivuotias nukkui siinä.
prison | Vapautuva isä 40, ehdonalainen valvonta, lapset kuusi ja kymmenen. Miten valmennetaan koko perhe paluuseen?
prison | Saako vauvaa viedä mukaan kun nähdään lasin takaa?
rainbow | sateenkaariperhe
rainbow | kaksi äitiä
rainbow | apilaperhe
rainbow expecting | Vaimoni odottaa meidän vauvaa ja neuvolan lomakkeessa lukee yhä 'isän nimi'. Löytyykö paikkaa jossa meitä ei tarvitse selittää?
rainbow rights-advice | Ei-synnyttänyt äiti ja vanhemmuuden vahvistaminen, kuinka ilmoitus täytetään?
rainbow fathers | Olemme kaksi isää ja vauva sijaissynnytyksellä. Isäryhmissä tuijotetaan ja äitiryhmiin ei pääse.
rainbow meeting-place | perhekahvila jossa ois muitakin kun heteropareja?
rainbow separation | Apilaperheessä neljä vanhempaa ja yksi lapsi. Nyt kaksi meistä eroaa enkä tiedä kenelle jää sunnuntait.
rainbow school | Eskarin opettaja kysyi tytöltä kumpi on se oikea äiti. Tyttö vastasi molemmat, minä itkin autossa.
rainbow | transvanhempi
rainbow expecting? | Olen transmies ja raskaana. Haluaisin keskustella jonkun kanssa ennen kuin kävelen synnärille partana ja mahana
rainbow upbringing | miten puhutaan lapselle lahjoittajasta, 4v alkaa jo kysellä missä hänen isänsä on
rainbow childlessness | Inseminaatio yksin, kaksin, klinikalla, kotona... viides kerta ei ottanut. Naisparina ei edes ystävät osaa surra meidän kanssa.
rainbow adoption-foster | sijaisperheeksi homoparina, pääsekö mukaan vai nauretaanko ovella
rainbow grandparent | Poikani mies adoptoi lapsen ja minusta tuli kertaheitolla mummo. Haluaisin oppia mitä sanon muille mummoille.
rainbow couple | Olen se toinen äiti. Imettävä puoliso on kaikki, minä olen se joka tuo vesilasin. Tuntuu pahalta sanoa tätä ääneen
rainbow newcomer | me kaksi naista Venäjältä, lapsi 6, pelätään kertoa kuka me olemme. Onko Helsingissä ryhmä turvallisesti
rainbow teen | Teini tuli kaapista. Mikään ei ole pielessä mutta suku haluaa rukoilla hänestä
rainbow loneliness far-away | pohjalaiskylän ainoa lesbopari, kirkkaissa kumisaappaissa ja vaunujen kanssa. jossain verkossa olis ihana nähdä muita
rainbow camp | onko sateenkaarevia perheleirejä kesällä?
rainbow | Mihin voisin ohjata asiakasparini, jonka toinen vanhempi korjaa sukupuoltaan ja lapsia on kaksi?
rainbow perinatal-mood? | Sosiaalinen äiti väsyy myös. Sain neuvolasta masennuskyselyn joka on tehty vain synnyttäneelle.
rainbow loss | keskenmeno, kolmannella hoidolla, ja meistä kahdesta vain toiselle annettiin sairausloma
rainbow childlessness? expecting? | itsellinen homomies haaveilee isyydestä, mistä aloittaa
rainbow | Siskollani ja hänen vaimollaan on 2-vuotias ja kylän kerhossa heitä vältellään. Onko jotain jossa he olisivat tervetulleita
rainbow | puolisoni on muunsukupuolinen ja lapset kutsuu häntä baaksi. miten selittää päiväkodille ilman luentoa
rainbow everyday-life? | Uusperhe: kaksi äitiä, heidän exänsä, viisi lasta ja kaksi autoa. Kalenteri on rikki.
rainbow interaction? | hoidettiin klinikalla toisen munasolulla, kannoin itse. vauva on nyt täällä ja mietin kenen näkönen se on, onko muita joilla sama?
rainbow | homoisät
rainbow | lesboäiti
rainbow | muunsukupuolinen vanhempi
rainbow expecting rights-advice | Vaimoni on rv 33 ja nyt neuvolassa kysyttiin kuka on isä. Ei ole isää, on klinikka ja me kaksi. Isyyslain paperit, äitiyden vahvistus, mitä ennen syntymää pitää ehtiä?
rainbow separation rights-advice | Erotaan naisystäväni kanssa ja hän on lapsen synnyttäjä. Olen ollut äiti alusta asti mutta perheen sisäinen adoptio jäi tekemättä. Näenkö lapsen enää, jos hän ei halua?
rainbow teen loneliness | Kaksi äitiä, teinipoika, ja nyt se sanoi haluavansa ettei me tultais kouluun yhtä aikaa. Ymmärrän, mutta kirpaisi. Muita samanlaisia perheitä ei Savonlinnassa ole.
rainbow childlessness money-home | Me ollaan kaks naista ja klinikka on Tallinnassa koska täällä jono on vuosi. Laivaliput, lääkkeet, luovutettu siemen. Neljäs kerta ja vaimoni sanoi ettei hän enää kestä pistää mua.
rainbow | kaks äitiä ja vauva
rainbow | neuvolan lomakkeessa lukee "isän nimi". meillä ei oo sellasta
rainbow fathers? | transisä, synnytin ite, haluun vertaisii
rainbow | muunsukupuolinen vanhempi, lapsi sanoo mua "vava"
rainbow | Klinikalla kaikki ok, mut suku kysyy kumpi on se oikee äiti.
rainbow rights-advice | vanhemmuuden vahvistaminen ennakkoon naisparille
rainbow fathers meeting-place | kaks iskää yks vauva ja nolla kavereita samassa tilanteessa, Oulu
rainbow rights-advice | apilaperhe, kolme aikuista, kolme kalenteria, yks sopimus puuttuu
rainbow separation? | me naiset erottiin, mä en oo biologinen, oonko mä nyt mitään sille lapselle
rainbow meeting-place | onko perhekahviloita missä ei tarvii selittää
rainbow | setä kysy kuka on mies. no ei kukaan, se on se pointti
rainbow fathers | homofaijat täällä, sijaissynnytyksestä haaveillaan, mistä tietoo
rainbow | polyperhe ja odotus, uskaltaako siitä sanoa neuvolassa
rainbow upbringing? | lapsi on trans tai miettii sitä, 9v, me vanhemmat halutaan tukee mut ei osata
rainbow childlessness? | hedelmöityshoidot naisparina, neljäs yritys, ei oo jäljellä rahaa eikä hermoo
rainbow | koulussa sanottiin et sun äidit on outoja
rainbow expecting | Ollaan kaks naista ja laskettu aika on huhtikuussa. Perhevalmennuksessa jaettiin ihmiset äiteihin ja isiin eri huoneisiin. Seistiin käytävässä.
rainbow | kahden isän perhe
rainbow | Puolisoni on oikea äiti, mutta laki kutsuu minua adoptiohakijaksi. Mistä tukea?
rainbow | Neuvolan lomake pyytää isän nimeä. Olemme kirjoittaneet siihen tähden.
rainbow | Poikani ja hänen miehensä saivat vauvan Yhdysvalloista. En tiedä, mitä sanoja käyttää, enkä halua sanoa väärin.
rainbow | apilaperhe, neljä vanhempaa, yks lapsi, viis mielipidettä
rainbow | Isä on nyt nainen. Tytär kutsuu hänet isiksi ja se sopii kaikille, paitsi koululle.
rainbow | onko teilä tapahtumia perheille missä lapsella kaksi äitiä, Oulun korkeus
rainbow expecting | Lahjasolut, rekisteröinti, vanhemmuuden tunnustaminen. Mistä järjestyksestä alotetaan?
rainbow separation? | Erosimme vaimoni kanssa, ja minulla ei ole lapseen biologista sidettä. Mitä nyt?
rainbow | Meillä on päiväkodissa ensimmäinen isä-isä-perhe. Mihin voin heidät ja itseni ohjata?
rainbow teen? | Poikani kertoi olevansa tyttö. Rakastan häntä enkä osaa taivuttaa nimeä.
rainbow loneliness? | Sateenkaaripiireissä kaikilla on aina puistopiknik, mutta ei kukaan ole 52 ja esikoinen 3 v
rainbow | Pitääkö äitienpäivänä olla kaks korttia vai yks, tää on tarhassa isompi asia ku meillä
rainbow newcomer? | Me olemme kaksi nainen ja yksi tyttö. Meidän maassa ei sallittu. Suomessa missä turvallinen paikka?
rainbow | Minun poika sanoi että hän rakastaa poika. Minä itkin. Haluan ymmärtää häntä.
rainbow | Lomakkeessa lukee äiti ja isä. Yliviivasin isän ja kirjoitin nimeni viereen.
rainbow | sateenkaari perhe
rainbow | kaksi äitiä päiväkoti
rainbow expecting? | klinikka hoidettu, nyt odotetaan, ja neuvola kutsuu mua tukihenkilöksi
rainbow rights-advice | Luovutettu sukusolu, avopari, vauva 3 viikkoa, äitiyden tunnustamista ei saatu ajoissa tehtyä. Mitä nyt?
rainbow meeting-place? | Missä muut perheet joissa on kaksi isää? Me asutaan Vaasassa ja täällä niitä on yksi: me.
rainbow separation? | apilaperhe hajoaa ja pöydässä on neljä vanhempaa
rainbow school? | Lapsi 7 sanottiin "luonnonvastaiseksi" välitunnilla. Sana oli aikuisen suusta tullut.
rainbow | Tyttäreni ja hänen vaimonsa saavat lapsen. Haluan olla oikeanlainen mummo ja sanoa oikeat asiat. Miten?
rainbow expecting? | Olen transisä ja synnytin itse. Osastolla kaikki sanoivat äiti, korjasin kolmesti ja lopetin.
rainbow adoption-foster? | me kaks miestä haluttais sijaisvanhemmiksi, kelpaako
rainbow loneliness? | Kylän ainoat lesbot vauvakerhossa. Kukaan ei ole ilkeä. Kukaan ei vaan istu samaan pöytään.
rainbow | monivanhempainen perhe, kaveripari, arki ja sopimukset
rainbow couple? | Kumpikaan meistä ei ole se "biologinen". Silti siitä riidellään, yöllä, kuiskaten.
rainbow newcomer? | Kotimaassa meidät olisi vangittu. Täällä saamme työntää vaunuja. Etsimme muita turvapaikan saaneita perheitä kuin me.
rainbow | Veljeni on transnainen ja vanhempi; hänen lapsensa ei uskalla kertoa koulussa. Onko lapsille samanlaisten joukkoa?
special-needs | nepsy
special-needs | autismi
special-needs | kehitysvammaisen lapsen vanhemmat
special-needs | Kaupassa ihmiset luulee että kasvatin kakaran. Hän on autistinen ja valot sattuu.
special-needs | Mistä neuropsykiatrista valmennusta perheelle ilman lähetettä?
special-needs own-strength | En muista milloin joku kysyi minulta mitä minulle kuuluu eikä vain mitä lapsen diagnoosille kuuluu
special-needs school | Lyhennetyt koulupäivät, yhdeksän hoitokokousta ja silti minä olen se joka lähtee töistä kun puhelin soi
special-needs couple | Vaimo taistelee papereiden kanssa, minä teen ylityöt. Poika ei puhu. Eikä mekään enää.
special-needs | 4v ei vielä puhu, neuvola sanoo odotellaan, mä en enää jaksa odotella
special-needs sleep | Melatoniini ei auta, 7v valvoo kahteen ja nauraa pimeässä
special-needs rights-advice money-home? | alle 16v vammaistuki hylätty kolmannen kerran. kuka lääkäri osaa kirjottaa että kela tajuaa
special-needs grandparent | Lapsenlapseni on Down-poika ja aurinkoinen kuin mikä, mutta tyttärestäni on tullut harmaa. Miten me vanhat voidaan auttaa?
special-needs home-help? | Tilapäishoitoa, lyhytaikaista, mitä vaan! 11-vuotias ei pysy yksin hetkeäkään eikä kukaan uskalla hoitaa.
special-needs upbringing | adhd ja uhmakkuushäiriö, joka aamu hammasharja on ydinsota. lääkekokeilu alkaa ens kuus
special-needs child-group | Sisko jää aina varjoon kun veljellä on CP-vamma. Löytyykö sisaruksille omaa kerhoa?
special-needs camp | sopeutumisvalmennus koko perheelle
special-needs newcomer | Lapsi on erilainen. Meillä kotimaassa sanotaan paha silmä, täällä lääkäri sanoo autismi. Kenen kanssa puhun omalla kielellä?
special-needs meeting-place loneliness | Avoimessa päiväkodissa joku aina vetää lapsensa pois kun omani räpyttelee käsiään. Missä on niitä perheitä joissa tämä on tavallista?
special-needs separation | Erossa ollaan ja erityislapsen arki ei siedä kahta kotia, ei kyllä yhtäkään. Tapaamisten jälkeen taantuu viikoksi.
special-needs teen | Asperger-poika 16 tekee mulle kaikki ruoat itse ja kaverin äiti ihmetteli et mitä ongelmaa. Hän ei oo käyny ulkona marraskuun jälkeen.
special-needs | Etsitään perheelle nepsyvalmennusta ja vertaistukea, lapsella ADHD-epäily, odottaa tutkimuksiin yli vuoden
special-needs single own-violence? | Se potki, minä tartuin liian kovaa. Yksin hänen kanssaan. Lapsi painaa jo saman verran kuin minä.
special-needs expecting | Raskausviikolla 20 selvisi vauvan Downin syndrooma. Päätimme pitää hänet, nyt haluaisin tavata perheitä joilla on jo pieni samanlainen.
special-needs father-child fathers? | Kuurolle tytölle opettelen viittomaan, iltakurssia ei tahdo löytyä töiden jälkeen. Muita isejä?
special-needs near-one? | Serkkuni lapsella on kielellinen erityisvaikeus ja vanhemmat eivät lähde minnekään, kotiin on käpertynyt koko perhe. Uskaltaako ehdottaa jotain
special-needs | tutkimusjono
special-needs far-away | Sevettijärvellä ei saa toimintaterapiaa, seuraava paikka on 300 km. videovastaanotto tai joku muu kelpaa
special-needs adoption-foster | sijoitetulla lapsella fasd, kukaan ei kertonut mitä se on kun hänet otettiin
special-needs parent-illness? | Itselläni todettiin adhd samassa kun lapsella. Kumpaa tässä nyt ensin muistutetaan lääkkeistä
special-needs help-others? | Omani on jo 20, eli tämä tie on kuljettu. Nyt tuore vanhempi soitti: mitä hänelle voi sanoa ettei lupaa liikaa, ja onko teillä vertaisia?
special-needs | down
special-needs | puheenkehitys viivästynyt
special-needs | adhd lapsi
special-needs | kehitysvammainen lapsi
special-needs | autismin kirjo 4v
special-needs | omaishoidontuki lapsesta
special-needs | nepsy-perhe vertaistuki
special-needs own-strength | Olen erityislapsen äiti, ja se tarkoittaa että olen myös sihteeri, kuljettaja, puheterapeutti ja vartija.
special-needs upbringing? | Meidän 5-vuotias saa raivareita, joissa lentää tuolit, ja lääkäri puhui adhd-tutkimuksista.
special-needs loneliness | Kukaan kavereista ei ymmärrä, miksi me ei voida vaan tulla synttäreille. Poika menee ihan lukkoon kun on paljon ihmisiä ja kovia ääniä.
special-needs money-home rights-advice | Kela hylkäsi taas vammaistukihakemuksen vaikka tytär ei pärjää hetkeäkään ilman aikuista
special-needs own-strength? | Saatiin eilen diagnoosi. Down. Vauva on kuuden päivän ikäinen ja ihana ja mä vaan itken.
special-needs | poika ei puhu vielä yhtään ja täyttää kohta kolme, neuvola laittoi lähetteen lastenneurologille
special-needs sleep own-strength | Lapsi vahtii öisin valokatkaisijaa ja juoksee ympäri kämppää kello kolme, hällä on autismi ja melatoniinikaan ei enää auta.
special-needs near-one? | sisaruksista kukaan ei kysy. pikkusisko on oppinut olemaan hiljaa kun isoveljellä menee kuppi nurin
special-needs home-help | Mistä saisi jonkun, joka osaa hoitaa peg-letkullista lasta edes yhden illan kuussa?
special-needs couple | Mies sanoo ettei pojassa oo mitään vikaa, minä ravaan yksin kaikissa tutkimuksissa. Riidellään siitä joka ikinen ilta.
special-needs | fasd epäily sijoitetulla lapsella
special-needs school | Erityisopettaja, rehtori, psykologi, kuraattori ja minä saman pöydän ympärillä ja silti tukipäätöstä ei saada aikaan. Pojalla adhd ja tourette.
special-needs | se kävelee varpaillaan, rivittää autoja eikä katso silmiin. googlasin enkä olis saanut
special-needs fathers | Olen vaikeasti vammaisen pojan isä. Kaikissa ryhmissä on vain äitejä, onko jossain faijoja samassa veneessä?
special-needs | Kuulovammaisen lapsen vanhemmat, viittomakieliset perheet, mistä löytyy toisia?
special-needs own-strength | Kaupassa taas tuijotettiin kun 8-vuotias makasi lattialla ja huusi. Yks mummo sanoi että ennen vanhaan sai selkään. Jätin kärryt siihen.
special-needs rights-advice | Henkilökohtainen apu, kuntoutussuunnitelma, VPL-päätös, sopeutumisvalmennus... joku voisi vaikka kertoa selkokielellä mihin meillä on oikeus
special-needs newcomer | My son is not speaking, päiväkoti sanoo erityinen tuki. Minä en ymmärrä mitä se on, olen Suomessa 3 vuotta.
special-needs everyday-life | Aamulla sukat on väärät, puuro on väärää ja valo on väärä. Aistiyliherkän lapsen kanssa ollaan joka päivä myöhässä.
special-needs grandparent | Tyttärenpoika on saanut sen aspergerin, tai miksi sitä nyt sanotaan. Miten mummo osaisi olla hänen kanssaan oikein?
special-needs | Asiakasperheessä vaikeasti autistinen lapsi ja vanhemmat uupuneita, mihin voisin ohjata vertaistukeen?
special-needs interaction? | Tuntuu ettei lapsi edes huomaa onko paikalla minä vai naapuri. Sanovat että se kuuluu siihen autismiin, mutta kyllä se sattuu.
special-needs single own-strength | yksin cp-vammaisen tytön kanssa neljännessä kerroksessa ja hissi rikki taas. selkä paskana.
special-needs | Harvinaissairaus jota on suomessa alle kymmenellä. Kenellä semmoisesta voi kysyä mitään?
special-needs camp | onko perheleirejä joilla ei haittaa vaikka lapsi karkailee ja huutaa
special-needs money-home? | Jouduin jättämään työt kun mistään ei löydy hoitajaa lapselle joka tarvii valvontaa 24/7
special-needs child-group | Haluaisimme toimintaryhmän adhd-tytölle, tavallisista kerhoista on pyydetty lähtemään jo kolme kertaa
special-needs | kehitysviive, puheterapia jonossa 9 kk
special-needs own-violence own-strength | Hävettää sanoa mutta tartuin eilen liian kovaa kiinni kun poika löi pikkuveljeä sadannen kerran. Sillä on kehitysvamma, eihän se voi sille mitään.
special-needs | Valikoiva puhumattomuus. Kotona papattaa kuin papupata ja päiväkodissa ei ole sanonut sanaakaan vuoteen.
special-needs couple own-strength | Poika sai autismidiagnoosin keväällä ja siitä asti ollaan miehen kanssa eri planeetoilla. Hän lukee tutkimuksia yöt, minä hoidan raivarit päivät. Milloin viimeksi ollaan oltu kahdestaan, en muista.
special-needs housing-training | Olemme molemmat vähän hitaampia oppimaan ja lapsi tarvii puheterapiaa. Haluttais asua itte, mutta virasto pelkää ettei se suju. Kuka opettais meille ne asiat niin ettei kukaan huuda?
special-needs sick-child own-strength | Meillä on kaksi erityistä: yksi, jolla epilepsia ja älyllinen kehitysvamma, ja toinen jolla lukihäiriö. En muista milloin kukaan olis kysyny mitä mulle kuuluu. Edes hammaslääkäri.
special-needs sleep single | Autistinen tyttö, 6, nukkuu neljä tuntia yössä jos hyvin käy. Olen yksin. Pyysin tukiperhettä ja sain esitteen.
special-needs newcomer child-group | Poikani, 7, käyttää kuvakortteja ja puhuu kotona dari-kieltä. Leikkipuistossa muut juoksevat pois. Onko kerhoa, jossa kukaan ei pelkää erilaista lasta?
special-needs grandparent help-others? | Pojantytär on liikuntavammainen ja hänen vanhempansa ovat näännyksissä. Olen terve ja ajan autoa mutta pelkään ne laitteet. Opettaako kukaan isovanhempia?
special-needs | Hän ei ole tottelematon. Hän ei kuule, sen me tiedetään nyt, kaksi kuulokojetta ja uusi kieli opeteltavana.
special-needs | poika 6v ei kesta aania, mista vertaistukea aidille
special-needs | autismikirjo
special-needs upbringing? | lapsella epäillään adhd:ta ja jono on kesään
special-needs | se ei puhu, 3v
special-needs | tutkimusjonossa, eli ei missään
special-needs | aistiyliherkkyys. sukat. ne sukat. joka aamu.
special-needs loneliness | Leikkipuistossa kaikki muut lapset liikkuu parvena ja meijän lapsi pyörittää vaunun rengasta. Oon niin yksin siinä.
special-needs meeting-place? | pikkuisella downin syndrooma, haluisin nähä muita nuorii vanhempii
special-needs | nepsyarki
special-needs rights-advice | omaishoidontuki kehitysvammainen lapsi hylättiin
special-needs rights-advice | vammaispalvelut sano ei, kela sano ei, neuvola sano odottakaa
special-needs fathers? | jätkä 5v lähtee juoksemaan minne sattuu, lukot ikkunoissaki, miten muut selvii
special-needs | lapsi syö kolmea ruokaa ja kaikki on valkosia. arfid?
special-needs own-strength money-home? | puheterapia toimintaterapia fysioterapia ja mun duuni loppu
special-needs | anoppi sano et kuriin vaan, kehitysviive ei oo kuritus
special-needs | cp-vammanen taapero ja kerrostalo, tuki ois kiva
special-needs child-group | sisarus jää jalkoihin ku toisella on erityislapsen koko paketti
special-needs everyday-life? | paikky soittaa joka toinen paiva et hae pois, ei saa avustajaa
special-needs own-strength couple? | Ollaan miehen kans ku vartijat vuoroissa. Toinen nukkuu, toinen pitää ovesta kiinni ettei poika karkaa. Mites täs parisuhdetta hoitaa.
special-needs | autisminkirjo
special-needs | kehitysvamma ja aikuistuminen
special-needs | Poika on 19. Puhuu viisi sanaa. Mitä sitten kun me kuolemme?
special-needs | En uskalla ottaa yökylään, kun hän karkaa ja on vahva. Haluaisin oppia.
special-needs | Hää tykkää ku saa keinua, eikä mitää muuta. Kuus vuotta ja keinu.
special-needs school | erityisluokan opettaja vaihtuu kolmannen kerran, poika ei osaa siirtyä edes sukasta toiseen
special-needs | Omaishoitajana en ole sairaslomalla vaan kuollut ihminen, jolla on kalenteri
special-needs own-strength? | Tyttö ei pue mitään saumatonta, siis mitään missä on sauma. Eilen koulumatka jäi siihen.
special-needs couple? | me otettiin oma huone sinne missä poika ei kuule. kolme minuuttia.
special-needs | kommunikaatiokansio, kuvat, pcs, kuka näyttää
special-needs | Kotihoidon ohjaajana tapaan vanhempia, jotka kieltäytyvät leimasta "erityislapsi". Miten tarjoan heille vertaistukea?
special-needs home-help | Tilapäishoito peruttiin taas, vaikka päätöksellä on pykälä
special-needs adoption-foster | Sijaislapsella on FASD ja koulu kohtelee kuin tahallista ilkeyttä
special-needs | sisaruksille jotain, kahdeksanvuotias leikkii aina hiljaisempaa leikkiä
special-needs | Lapsi ei puhu ja hän on neljä. Minä en tiedä mikä on vika, missä tutkii?
special-needs newcomer? | Tytär on pyörätuoli. Meidän maassa ei mitään, täällä paljon paperi. Kuka auttaa paperi?
special-needs | Hän laskee pysäkit ääneen ja jos yksi jää väliin, kävelemme takaisin.
special-needs | erityislapsi äiti väsyy
special-needs | Poika on 8 ja puhuu vain hauista. Muut isät potkii palloa poikiensa kanssa.
special-needs school? | Kolme eri tutkimusjonoa, eikä yhdessäkään kysytty mikä auttaa huomiseen.
special-needs own-strength? | Kun kuulosuojaimet jäi kotiin, jäi kauppareissukin kesken, ja minä jäin itkemään parkkihalliin pojan huutaessa.
special-needs | Minulle sanottiin että poika on vain villi. Olen opettaja 37 vuotta, tämä ei ole villi vaan jotakin muuta.
special-needs home-help? | omaishoidon vapaat on, hoitajaa ei
special-needs rights-advice? | vammaispalvelusta tuli kielteinen, perustelu: vanhempi selviää
special-needs loneliness? | Synttärikutsuja ei ole tullut sitten eskarin
special-needs everyday-life? | Kuinka saa puhumattoman viisivuotiaan kertomaan että sattuu?
special-needs sleep? | hän karkaa yöllä, meillä on hälytin ovessa ja naapureilla puhelinnumero
special-needs | Onko normaalia ettei kolmevuotias katso silmiin eikä vastaa nimeensä
special-needs couple? | Diagnoosin jälkeen mies lukee tutkimuksia ja minä itken pyykkihuoneessa, ja kumpikaan ei tiedä miten toinen tekee
special-needs meeting-place? | Downin oireyhtymä rv 24, haluaisimme tavata jonkun jolla on sellainen lapsi arjessa
special-needs newcomer? | Lääkäri sanoi autismi, googlesta katsoin, itkin. Minun kieli ei ole sille sana.
sick-child | lapsella leukemia
sick-child | diabetes ykköstyyppi just diagnosoitu 6v
sick-child | epilepsia vertaistuki vanhemmille
sick-child | lastensairaala, osasto, pitkä hoitojakso
sick-child own-strength | Nukun kolmatta viikkoa tuolilla Uuden lastensairaalan huoneessa ja hymyilen aina kun tyttö herää.
sick-child everyday-life | Mies on sairaalassa esikoisen kanssa ja mä kotona kahden pienemmän. Nähdään parkkipaikalla kun vaihdetaan vuoroa.
sick-child money-home | Toinen meistä on palkattomalla ja matkat Kuopioon maksaa. Poika saa sytostaatteja vielä puoli vuotta.
sick-child | sydänlapsi, toinen leikkaus edessä maaliskuussa, pelottaa niin että kädet tärisee
sick-child sleep | Herään joka yö kolmelta mittaamaan sokerit ja sitten en enää nuku. Sensori piippaa ja sydän hakkaa.
sick-child own-strength? | Lääkäri sanoi sanan kasvain ja sen jälkeen en kuullut mitään.
sick-child sleep | astma, atooppinen iho ja maitoallergia samassa vauvassa. Yöt raavitaan.
sick-child childcare-with | Kuka hoitaa sisarukset kun me ollaan TAYSissa? mummoloihin on 400 km
sick-child teen | 14v tyttö ei syö enää mitään, paino 38. Nyt se otettiin syömishäiriöyksikköön.
sick-child | Miten kertoa nelivuotiaalle että veli ei ehkä parane?
sick-child loneliness | Eristyksissä toista kuukautta, lapsen vastustuskyky on nollassa eikä kukaan saa tulla kylään. Seinät kaatuu päälle.
sick-child fathers | Isänä mun kuuluis kai olla se kallio. Pojalla on syöpä ja mä käyn autossa huutamassa.
sick-child grandparent | Lapsenlapsi odottaa munuaissiirtoa ja poikani on valmis antamaan omansa. Mistä minä saisin jutella pelostani heitä kuormittamatta?
sick-child couple | Ei olla naurettu yhdessä sen jälkeen kun tyttö sairastui. Kumpikin hoitaa eikä kukaan hoida meitä.
sick-child rights-advice money-home | Erityishoitoraha, vammaistuki, matkakorvaukset. Sossutyöntekijä osastolla oli lomalla ja minä olen papereiden kanssa ihan hukassa.
sick-child | reuma 3 vuotiaalla, aamulla ei pääse sängystä ja kaikki sanoo että kasvukipuja
sick-child | Kuumekouristus taas, ambulanssi pihassa toista kertaa tässä kuussa. En uskalla enää laskea sitä silmistäni.
sick-child single | oon yh ja lapsi on ollu korvatulehduksessa seittemän kertaa syksyn aikana, pomo alkaa jo huokailla
sick-child school? | Hoidot loppuivat ja kaikki onnittelee. Minä odotan vaan että se tulee takaisin, enkä uskalla laittaa poikaa kouluun.
sick-child | Lastenosaston sairaanhoitaja täällä hei. Perhe tarvitsisi jatkotukea kotiutuksen jälkeen, lapsella vaikea suolistosairaus.
sick-child | keliakia ja muutenki nirso, mitä ihmettä mä sille syötän
sick-child near-one | Kummityttö on saattohoidossa Terhokodissa tai sen tapaisessa. Miten olen hänen vanhempiensa tukena?
sick-child | masentunu 12v, makaa sängyssä eikä jaksa ees pelata. lasten psykan jono on pitkä kuin nälkävuosi
sick-child | Vauvalla todettiin kystinen fibroosi seulonnassa, onko täällä muita?
sick-child own-strength | Minusta on tullut lapseni sairaanhoitaja, kanyylit ja katetrit menee unissakin. Milloin mä olen ihan vaan äiti
sick-child | onko sairaan lapsen sisaruksille mitään tukea? isosisko on alkanut valitella mahakipua
sick-child single money-home | Poika makaa osastolla, mulla on pätkätyö ja jos en mene, jää palkka saamatta. Isää ei ole kuvioissa. Kuka istuu pojan vieressä kun minä täytän hyllyjä?
sick-child couple grandparent | Tyttärenpoika sairastaa leukemiaa. Tytär ja vävy eivät enää puhu keskenään muusta kuin veriarvoista. Otanko heidät kerran kahdestaan syömään vai loukkaanko?
sick-child far-away camp? | Meiltä on 340 kilsaa sairaalaan ja sisko 5v on jo asunut naapurissa enemmän kuin kotona. Saisko koko porukka joskus olla samassa paikassa muutenkin kuin valkosten seinien sisällä?
sick-child teen self-harm? | Tyttö 16 ei käy suihkussa eikä vastaa viesteihin, hihat pitkinä helteelläkin. Lääkäri kirjoitti mielialalääkkeen ja kontrolli kahden kuukauden päästä. Kaks kuukautta! Kuka valvoo sitä ennen, minäkö ovenraosta?
sick-child | taas kuumetta 39.5 ja aiti ihan vasynyt, astma paalla ja yot yskitaan
sick-child | leukemia. 4v.
sick-child | asutaan uudessa lastensairaalassa käytännös
sick-child sleep? | tyypin 1 diabetes tuli ku juna, herään öisin hälytykseen
sick-child | lapsella epilepsia, mä nukun korva auki
sick-child | synnynnäinen sydänvika, leikkaus kuuden viikon ikäsenä
sick-child own-strength? | Ollaan osastolla kolmatta viikkoa ja esikoinen on naapurissa. Mun vaatteet haisee käsidesille.
sick-child | allergiat niin laajat et lapsi syö riisiä ja pelkoa
sick-child | joku jolla on letkulapsi? kotiin päästiin eilen ja kaikki piippaa
sick-child child-group | sairas lapsi sisarukset jää vähiin
sick-child fathers? | olin reissutöissä ku tytär sai kohtauksen, nyt en uskalla lähtee mihinkään
sick-child | korvakierre, 11 antibioottia, putket, oon käyttäny kaikki tilapäiset hoitovapaat
sick-child money-home | astmalapsi ja homeinen vuokrakämppä
sick-child | harvinainen oireyhtyma jota kukaan laakari ei osaa aantaa
sick-child money-home? | sairaalaparkki, sairaalaruoka, sairaalaelämä. palkka loppu jo aikoja sit
sick-child | miten taaperolle selitetään et taas piikki
sick-child | reumalapsi, kyyneleet joka pistosilta
sick-child parent-illness? | Lääkkeitä menee meillä enemmän ku apteekissa mut ne on kaikki pojan. Valvotaan vuorotellen ja lasketaan tabletteja.
sick-child | lapsi sairas
sick-child | diabetesdiagnoosi viikonloppuna
sick-child | Syöpä. 6 v. En osaa selittää enempää.
sick-child | Kolmas kuukausi osastolla. Osaan nyt avata kaikki vesipullot yhdellä kädellä.
sick-child | Vauva on leikattu sydämestä, ja minä seison keittiössä ja leivon. Mitä muuta mummo tekee?
sick-child | Poeka on epileptikko ja minä herreen joka kuopsahukseen
sick-child | harvinaissairaus, koko maassa kolme. onko kukaan niistä kolmesta täällä
sick-child | Tyttö sanoi hoitajalle että nyt ei enää pistetä. Hoitaja itki. Minä en.
sick-child money-home | matkat yliopistosairaalaan, kolmesataa suuntaansa, kelan takaisin maksu tuloo joskus
sick-child own-strength? | Sisarus sai kuumeen ja sanoi että nyt hänkin on tärkeä
sick-child | Osastolta: perhe haluaisi sairaan lapsen sisaruksille oman kuuntelijan. Kuka ottaisi vastaan?
sick-child | Ruiskuja menöö päiväs kuus ja pikkuunen on oppinu laskemahan niillä
sick-child grandparent? | Lapsenlapsi dialyysissä, tyttäreni ei nuku, minä en osaa olla hiljaa. Miten autan?
sick-child | lapsi oksentaa, taas viikko kotona, päiväkodissa sanovat ettei ole allergia. mistä syö oikean
sick-child | Poika on leukemia. Sairaala kaukana. Minä ja pieni sisko kotona, mies sairaala.
sick-child | lapsi on astma ja minä pelkään joka yö kun hän yskii
sick-child | Sairaalan vuodesohvassa on kuoppa siinä missä minä.
sick-child | leukemia 4v
sick-child | lapsen diabetes, arki
sick-child couple? | Mies on töissä ja minä osastolla. Näemme hississä.
sick-child | Siskonsa kysyy joka ilta vieläkö veli saa olla se tähti. Hänkin on kuusi.
sick-child own-strength? | Kahden viikon välein kortisoni, silloin meillä asuu joku muu poika. Sitten palaa omani hetkeksi.
sick-child | Ajan joka maanantai tytärtäni ja pikkuista Helsinkiin hoitoon. Miten vanha mies pitää itsensä koossa rattaiden takana?
sick-child money-home? | jäin palkattomalle, matkat maksetaan jälkikäteen ja tili on punaisella
sick-child | Joulu meni letkuissa. Kummitäti toi piparit ja ne jäi syömättä ikkunalaudalle.
sick-child loss? | viimeinen lääkäri ei katsonut meitä silmiin
sick-child loss? | sydänlapsen äiti, leikkaus kolmas, jännitän niin etten pysty puhumaan
sick-child special-needs? | epilepsiakohtaus hiihtoladulla, kaikki katsoi ja kukaan ei tiennyt mitä tehdä
sick-child loneliness? | Infektioiden takia ei saa nähdä ketään. Seitsemäs viikko, minä ja lapsi ja kukat ikkunalla.
sick-child everyday-life? | Insuliini, hiilarit, hälytys kello 3, päiväkodin perehdytys, sama huomenna
sick-child meeting-place? | Onko perheryhmää jossa muutkin tietävät mitä tarkoittaa "arvot"?
sick-child home-help? | harvinaissairaus, ei nimeä eikä tuttuja
premature | keskonen
premature | syntyi rv 26+3
premature | pikkukeskosen vanhempi, vertaistuki
premature | keskola, kenguruhoito
premature perinatal-mood | Vauva on letkuissa lasin takana ja minä lypsän pumpulla kylpyhuoneessa. Muut äidit lähtee turvakaukaloiden kanssa kotiin.
premature | 740 grammaa. Niin paljon painaa kaks pakettia voita, sen verran poika painoi.
premature perinatal-mood? | Synnytys alkoi 11 viikkoa liian aikaisin enkä ehtinyt pestä edes vaatteita. En tunne olevani kenenkään äiti vielä.
premature | Vasta kotiuduttiin teholta ja heräilen katsomaan hengittääkö se. Hälytyslaite vietiin pois ja nyt on liian hiljaista.
premature breastfeeding | tyttö syntyi viikolla 32, ei jaksa imeä rintaa ja nenämahaletku pitäis saada pois
premature fathers | Vaimo oli teho-osastolla ja vauva toisella teho-osastolla. Mä juoksin isänä kerrosten väliä kolme vuorokautta.
premature special-needs? | Korjattu ikä 10 kk eikä istu vielä. Keskosseurannassa sanottiin että katsellaan, mutta mä en osaa vaan katella
premature multiples | Keskoskaksoset, toinen kotona ja toinen vielä vastasyntyneiden valvonnassa. Halkean.
premature loneliness | Perhekerhossa kysytään aina kuinka vanha ja miksi niin pieni. En jaksa selittää keskosuutta joka kerta.
premature own-strength | Kaksi kuukautta ajoin joka päivä Raumalta Turkuun katsomaan keskoskaapissa olevaa vauvaa ja nyt kun ollaan kotona, romahdin.
premature | milloin ennenaikaisesti syntynyt saa tavata muita lapsia? rs-virus pelottaa
premature everyday-life | Happirikastin olohuoneessa ja isosisarus kompastelee letkuun. Vauva syntyi kolme kuukautta etuajassa.
premature grandparent | Lapsenlapsi syntyi liian aikaisin ja on sairaalassa. Saako mummi tehdä muutakin kuin neuloa pikkuruisia sukkia?
premature interaction | En uskaltanut kiintyä kun ei tiedetty jääkö henkiin. Nyt vauva on jo puolivuotias ja olen edelleen vähän kuin hoitaja sille.
premature | pelkään että seuraavakin tulee ennen aikojaan, edellinen syntyi 28 viikolla
premature | Kuinka kauan keskosta voi valvottaa refluksi ja yöhappi? Ollaan ihan zombeja.
premature near-one | Siskon vauva putkahti maailmaan viikolla 29. Mitä sanon etten loukkaa?
premature sick-child | Aivoverenvuoto ja silmäleikkaus, vauva ei ole vielä edes lasketussa ajassaan.
premature rights-advice money-home | Vanhempainraha kuluu vaikka lapsi on sairaalassa, eikö keskosen vanhemmille jää yhtään kotiaikaa?
premature | onko keskosvanhempien ryhmää etänä? asutaan pohjosessa
premature | Vastasyntyneiden teho-osastolta terve. Äiti ei uskalla koskea ennenaikaisesti syntyneeseen vauvaansa, kotiutus ensi viikolla.
premature school? | Entinen keskospoika menee eskariin, on pieni ja kömpelö. Vieläkö keskosuus näkyy vai kuvittelenko?
premature perinatal-mood | kiireellinen sektio raskausmyrkytyksen takia, vauva vietiin enkä nähnyt sitä kahteen vuorokauteen. se yö pyörii päässä edelleen
premature | Jännitän joka neuvolapunnitusta, pienipainoinen kun on ollut alusta saakka, 1400g syntyessään.
premature couple | Toivuttiin keskosajasta eri tahtia. Hän haluaa unohtaa, minä katson videoita keskoskaapista joka ilta.
premature | vauva hoidossa lastenklinikalla rv30, asun väliaikaisesti potilashotellissa ja olo on orpo
premature breastfeeding fathers | Vauva syntyi viikolla 30. Vaimo pumppaa kolmen tunnin välein eikä maitoa tule enää, hän on ihan rikki. Minä vien pullot sairaalaan enkä osaa sanoa mitään.
premature couple special-needs | Keskospoika tutkitaan nyt cp:n takia. Vaimo lukee kaikki tutkimukset, mä en lue yhtäkään. Kumpikin pelkää mutta eri tavalla ja siitä ollaan melkein eroamassa.
premature single money-home | Olin kuudennella kuulla kun se syntyi, ja sen isä ei ole käynyt kertaakaan. Parkkimaksu keskussairaalassa on kakstoista euroa päivä. Niin tyhmältä kuin se kuulostaa, se parkkimaksu sai mut itkemään.
premature | keskoslapsen kehityksesta kyselisin, korjattu ika 6kk
premature | rv 27+3
premature | keskola
premature | vauva on keskosena teholla ja mä lähen kotiin tyhjän kantokopan kans
premature | 900 grammaa, mahtuu kämmenelle
premature | kaikki onnittelee, kukaan ei tajuu et ollaan letkuissa
premature breastfeeding? | Pumppaan maitoa vessassa ja ajan sen NICUun. Kaks kuukautta jo. Kotiin ehkä ens viikolla ja pelottaa.
premature | korjattu ikä, mikä se ees on
premature fathers | kengurussa eka kertaa eilen, 1100 g tyttö mun rinnalla, en uskaltanu hengittää
premature | pikkukeskonen kotona, ei saa viedä minnekään rs-viruksen takia, seinät kaatuu
premature | muistan ne piippaukset yhä, mikroki säikäyttää, vauva on jo vuoden
premature | vertaistuki keskosvanhemmat Oys
premature | syntyi 10 viikkoa etuajassa, ei oltu pestykään vaatteita
premature | keskoskaapin lasi välissä 41 päivää
premature multiples? | rv 31 kaksoset, toinen hengityskoneessa
premature | kehittyykö se nyt ajallaan? neuvola vertaa täysaikasiin ja mä panikoin
premature perinatal-mood? | hätäsektio ja keskosen äiti, en ees nähny sitä ekaan päivään
premature perinatal-mood | Vauva on jo 4 kg ja terve, lääkärit on tyytyväisiä. Mä herään silti siihen piippaukseen jota ei enää oo.
premature | keskosvauva
premature | rv 27
premature | Pikkuinen 980 grammaa. Isän peukalo on isompi kuin sen reisi.
premature | Vieläkin hyppään kun jossain piippaa. Hän on jo kolme.
premature | Kuvassa näin vauvan ensi kerran, letkuja enemmän kuin vauvaa. Minun pitäisi olla vahva tyttärelle.
premature | Osastolta kotiin tuleminen oli vaikeampi kuin sinne jääminen
premature | korjattu ikä, oikea ikä, kumpi, kun terveydenhoitaja kysyy milloin se istuu
premature loss? | kolmosista kaksi jäi eloon. Aamulla kenguruhoitoa, iltapäivällä valittiin pientä arkkua
premature | Hintelä ku linnunpoeka, tul kaks kuukaatta etuajassa, eikä kukkaan ossoo sannoo mitä siitä tulloo
premature breastfeeding | lypsykone ääntää ku karju ja maitoo tulee lusikallinen
premature | Vastasyntyneiden teho-osastolta kysytään perheille vertaistukihenkilöä heti, ei puolen vuoden kuluttua. Keneen otamme yhteyttä?
premature | Kotiutettiin monitorin kanssa, monitori piipittää väärin ja minä piipitän oikein
premature perinatal-mood? | Vauva kotiutui ja kaikki sanoo että nyt on kaikki hyvin. Sisällä mikään ei ole kotiutunut.
premature | Missä pienet keskoset tapaavat toisiaan, ettei isot vauvat yski päälle?
premature | Vauva syntyi liian aikaisin, 26 viikko. Hän on koneessa. Saanko koskea?
premature | Nyt vauva kotona mutta hän on pieni. Minä en uskalla nukkua.
premature | Hän mahtui vihkisormukseeni, se solahti hänen käteensä asti.
premature | keskola vanhemmat
premature | Kengurussa oon ollu enemmän kun töissä. Rinta on karvainen mut se ei valita.
premature perinatal-mood? | Kaikki onnittelevat, mutta me emme uskalla vielä sanoa nimeä ääneen.
premature | Poikani vaimo ei pysty tulemaan keskolasta kotiin. Istuu siellä muovilaatikon vieressä.
premature sleep? | happisaturaatio piippaa päässä vielä kuukausia kotona
premature breastfeeding? | maitoa menee pulloon ja pullosta pakastimeen ja pakastimesta letkuun, ja siellä jossain on lapsi
premature interaction? | Hän syntyi liian aikaisin enkä ehtinyt olla raskaana tarpeeksi kauan.
premature special-needs? | Korjattu ikä, oikea ikä, kehitys jäljessä, kehitys ajassa. Mikä näistä on minun lapseni ikä?
premature meeting-place? | Onko muita 30. viikolla syntyneiden vanhempia Oulussa?
premature | keskonen 940 g, kotiin ensi viikolla, pelottaa
premature multiples? | kaksoset syntyi viikolla 29, toinen pärjäsi ja toinen vielä hengityskoneessa
premature everyday-life? | Vieraat pitäisi pestä kädet kolmesti ja anoppi loukkaantui
premature | Ystävä synnytti ennenaikaisesti eikä mikään lahja ole oikean kokoinen. Miten häntä tuetaan?
premature loss? | Kotiutus tänään. Viereisen paikan perhe lähti eilen ilman vauvaa. En osaa olla iloinen.
multiples | kaksoset
multiples | kolmoset tulossa apua
multiples | monikkoperhe vertaistuki Tampere
multiples expecting | Ultrassa näkyi kaksi sykettä. Mies nauroi ja mä pyörryin melkein.
multiples home-help | Kaksosvauvat ja 2v taapero, kädet loppuu kesken. Voiko joku tulla meille kotiin edes pariksi tunniksi?
multiples sleep own-strength | Kun toinen nukahtaa niin toinen herää. En ole nukkunut yli tuntia putkeen sitten toukokuun.
multiples breastfeeding | Tandemimetys ei onnistu, toinen puree ja toinen nukahtaa. Pitääkö siirtyä pulloon?
multiples money-home | kaikki tuplana. rattaat istuimet vaipat. tilillä on 14 euroa
multiples loneliness | Tuplarattaat ei mahdu kerhon ovesta eikä bussiin. Niinpä olen kotona.
multiples | Identtiset pojat ja mä sekotan ne vieläkin, onko se normaalia?
multiples fathers | Isän vapaat loppui perjantaina. Kuinka vaimo pärjää yksin kahden vauvan kanssa kun minä oon keikalla Oulussa?
multiples interaction | tuntuu että rakastan toista enemmän. kaksosissa on se rauhallinen ja se joka huutaa
multiples baby-crying | Stereoitku. Siis molemmat yhtä aikaa joka ilta kuudesta kymmeneen.
multiples perinatal-mood | Ihmiset pysäyttää kadulla että voi ihania kaksin kappalein. Hymyilen ja kotona itken suihkussa.
multiples single | Jäin yksin kaksosten kanssa, isä lähti ennen kuin täyttivät vuoden
multiples upbringing | Kaksosuhma, molemmat 2,5v. Toinen karkaa vasemmalle, toinen oikealle.
multiples school | Pitäisikö kaksoset laittaa eri luokille vai samalle? Toinen on ihan toisen varjossa.
multiples couple | Ei meistä ole pariskunnaksi enää, ollaan kuin kaks tehdastyöläistä vuorotyössä. Syöttö, röyhtäys, vaippa, kertaa kaksi.
multiples grandparent | Tyttärellä on kaksoset ja minä olen ainoa apu, mutta ikää on jo 71 ja selkä ei kestä.
multiples | odotan kaksosia, sf-mittakin jo ku norsulla, miten ihmeessä tähän valmistaudutaan
multiples loss | Toinen kaksosista kuoli kohtuun viikolla 24. Odotan yhtä elävää ja yhtä kuollutta lasta.
multiples premature | Kolmoset syntyivät viikolla 31. Nyt kotona kolme hälytintä ja kaksi aikuista, jotka ei muista päivää.
multiples rights-advice | Mihin apuun monikkoperheellä on lakisääteisesti oikeus? Neuvolassa puhuttiin perhetyöstä ja kotipalvelusta.
multiples camp | olisiko monikkoperheille yhteistä lomaa tai leiriä, siis semmosta missä ei oltais ainoa sirkus
multiples | Terveydenhoitaja kysyy: kolmosperhe muuttaa meille, missä toimii lähin monikkoyhdistys tai perhetreffit?
multiples everyday-life | Kauppareissu kahden yksivuotiaan kanssa on sotaretki. Kertokaa joku miten te muut sen teette.
multiples rainbow | Olemme kaksi äitiä ja hoidoista tulikin tuplat. Kaikissa esitteissä isä työntää toisia rattaita.
multiples own-strength | Viiden vuoden hoitojen jälkeen siirrettiin kaksi alkiota ja molemmat jäi. Saako tässä väsyä kun näitä niin toivoi?
multiples near-one | Parhaalle kaverille syntyi kolmoset, miten voin auttaa muutenkin kuin viemällä makaronilaatikkoa?
multiples | kolmosten äitinä kaipaan ihan tavallista höpöttelyä jonku kanssa jolla on sama rumba
multiples special-needs | Kaksosista toisella autismi, toinen kehittyy ihan ikänsä mukaan. Vertaan koko ajan vaikka ei pitäis.
multiples everyday-life couple | Kaksoset ovat 8kk, esikoinen 3v. Ollaan miehen kanssa kuin kaksi yövartijaa jotka vaihtaa vuoron ovella. Ruoka on sipsejä, pyykit on saunan lauteilla kasassa ja sauna on ollu viimeksi päällä heinäkuussa.
multiples money-home home-help | Kolmoset kolme kuukautta, Kela maksaa mitä maksaa ja vuokra on 1300. Kunnasta tuli lappu, että perhetyö alkaa ehkä syksyllä. Syksyllä ne jo kävelee.
multiples young money-home | oon 19 ja sieltä tulikin kaks. poikaystävä sano et okei ja meni pleikkarille. rattaat makso toris 400 ja mulla on 60
multiples | En tilannut tuplia mutta tuplat tuli, enkä vaihtais. Mistä löytyy kirppis jossa on kaksosrattaat?
multiples | apuuaa kaksoset 3kk 😩 kumpikaan ei nuku yhtaaikaa
multiples | ultrassa sano et "ja sit taalla on toinen". kuka taalla
multiples own-strength? | tuplavauvat tuplasti paskaa
multiples | tripletit, siis TRIPLETIT
multiples | kummalta syötin? kirjotin tussilla jalkapohjaan
multiples sleep | Toinen nukahtaa ni toinen herää. Oon bingoemäntä joka ei ikinä saa riviä.
multiples | kaks samanlaista, yks mä
multiples | tuplarattaat ei mahdu meijän hissiin
multiples home-help | onko kaksosperheille kotiapua Tampereella, vauvat 2kk, mies meni jo töihin
multiples fathers sleep | monikkofaija, nukuin viimeks huhtikuussa
multiples | identtiset tytöt 3v, salakieli ja yhteinen rikollisuus
multiples breastfeeding? | tandemimetys kahelle, ei riitä kädet eikä tissit
multiples expecting | tulossa kaksoset ja mulla on jo kaks alle kolmevee. laskin sen läpi kahesti ja nauroin hermostuneesti
multiples meeting-place | monikkoperheiden tapaaminen
multiples loss? | toinen kaksosista ei jääny eloon, kaikki sanoo et onhan teillä toinen
multiples | vaippamäärä 20/pv
multiples money-home | Kaikki pitää ostaa tuplana paitsi aika ja raha, niitä tulee sama määrä ku ennen. Kaksoset 5kk.
multiples | kolmoset tulossa
multiples | Kaksoset ja esikoinen kaksi. Kolme vaippaa, kaksi kättä.
multiples | Sain yhen nukkumaan ja toine heräs. Sitte yks, sitte kaks. Yöllä mie en enää tiiä kumpi kumpi.
multiples | Tuplarattaat eivät mahdu kylän ainoan kaupan ovesta, se kertoo kaiken
multiples breastfeeding | tandem-imetys, mis asennos ja kuka ottaa kuvan
multiples | Poikani vaimo sai kaksoset. Tulin auttamaan viikoksi ja olen ollut neljä kuukautta.
multiples couple? | Kaksosten jälkeen emme ole nukkuneet samassa huoneessa. Ei siksi, vaan siksi
multiples | ihmiset pysäyttää kaupassa ihastelemaan ja minun jäätelöt sulaa
multiples home-help | Yksi hoitaja ei riitä, kotipalvelusta sanotaan vain neljä tuntia viikossa
multiples expecting | Ultrassa kätilö hiljeni, sitten sanoi ykskaks
multiples | identtiset, toinen puhuu toisen puolesta, päiväkoti haluaa erottaa
multiples | Kaksosperhe pyytää toisten kaksosperheiden seuraa, meillä ei ole tällä alueella yhtään ryhmää. Olisiko etänä?
multiples | minun mummoni oli kaksonen, minä nyt äiti kaksosille, ja kaikki sanoo että teillä se on suvussa
multiples | Minulla on kaksi vauva yhtä aikaa. Ei ole äiti eikä sisko täällä.
multiples | Vaimo odottaa kolme lasta. Asunto on pieni. Pelkään ja olen iloinen.
multiples | Toinen nukahtaa, toinen herää. En ole istunut sitten helatorstain.
multiples | kaksoset 4 kk
multiples | kolmoset
multiples | tuplavaunut ei mahdu bussiin eikä rappukäytävään
multiples | Kumpi sai jo? Kysyin saman kysymyksen kolmesti ja kumpikin itki
multiples own-strength? | Kaikki kysyvät onko suvussa. Kukaan ei kysy oletko syönyt.
multiples | Tyttärelle tuli kaksi kerralla, ja minä huomaan pitäväni aina sitä toista sylissä.
multiples money-home? | kaksi rattaat, kaksi istuinta, kaksi kaikkea ja yksi palkka
multiples home-help? | Lapset ovat 6 viikkoa ja isä palasi töihin. Montaakohan kättä minulla pitäisi olla?
multiples breastfeeding? | tandem-imetys vai vuorotellen? kukaan neuvolassa ei tiedä
multiples expecting? | ultrassa kaksi, odotan kuulemaan joltain joka on selvinnyt
multiples couple? | Meillä ollaan enää vuorossa, miehen kanssa vaihdetaan vauvaa ja kauppalistaa
multiples interaction? | En erota rakastanko yhtä paljon vai väsynkö enemmän toiseen
multiples upbringing? | Kaksoset 3v puhuu keskenään kieltä jota emme ymmärrä ja tekevät tuhonsa parityönä
multiples meeting-place? | Missä on muita joiden vaunuissa on kaksi päätä?
multiples special-needs? | toinen kävelee ja toinen ei
adoption-foster | Olemme sijaisvanhempia ja poika palaa joka tapaamisesta itkien. Miten tuemme häntä, kun rakastamme ja päästämme samaan aikaan?
adoption-foster | adoptiovanhempi
adoption-foster | sijaisvanhemman jaksaminen
adoption-foster | perhehoitaja, tukiperhe, kriisiperhe
adoption-foster | adoptioneuvonta mistä saa
adoption-foster | Kahdeksan vuotta jonossa ja nyt tuli puhelu: kolmevuotias tyttö Etelä-Afrikasta. Mitä me nyt tehdään?
adoption-foster interaction | Sijoitettu poika työntää pois kun yritän halata ja varastaa ruokaa tyynyn alle. Olen ollut hänen sijaisäitinsä kaksi kuukautta.
adoption-foster upbringing | Adoptoitu lapsi testaa meitä koko ajan, näinkö lujasti pitää pitää kiinni että se uskoo ettei häntä viedä pois?
adoption-foster teen | Adoptoitu tyttö täyttää 15 ja huutaa ettei me olla sen oikeita vanhempia. Haluaa etsiä biologisen äitinsä somesta.
adoption-foster | Lapselta kysytään päiväkodissa miksi se on ruskea ja äiti vaalea. Miten autan häntä vastaamaan
adoption-foster own-strength | kolmas sijoitettu lapsi meillä ja nyt on mun takki tyhjä. Saako sijaisäiti sanoa ettei jaksa
adoption-foster loss | Vauva oli meillä vuoden kriisisijoituksessa ja palasi äidilleen. Olen onnellinen heidän puolestaan ja sydän ihan palasina.
adoption-foster grandparent | Tyttärenpoika sijoitettiin meille, olen mummo ja yhtäkkiä taas alakoululaisen vanhempi. Sossu sanoi tätä läheissijoitukseksi.
adoption-foster own-strength interaction? | Adoption jälkeinen masennus, onko sellaista? Odotin tätä lasta koko ikäni ja nyt tunnen vain tyhjää.
adoption-foster special-needs | Sijoitetulla lapsella on FASD ja mua väsyttää se ettei mikään opittu pysy päässä seuraavaan päivään
adoption-foster | Perheen sisäinen adoptio, mitä papereita tarvitaan että vaimoni saa adoptoida lapseni?
adoption-foster | Haluaisimme ryhtyä tukiperheeksi tai sijaisvanhemmiksi, mistä aloitetaan?
adoption-foster professional-training? | PRIDE-valmennus milloin alkaa
adoption-foster | Tapaamiset bioäidin kanssa saa lapsen ihan tolaltaan, viikon verran kastelee sänkyä sen jälkeen.
adoption-foster couple | Sijaisisänä en pääse sisään. Lapsi kelpuuttaa vain vaimon ja me riidellään siitä mitä sen pitäis tehdä.
adoption-foster school | Adoptiolapsi jäänyt luokalla jälkeen, kieli vaihtui viisvuotiaana. Opettaja luulee laiskuudeksi.
adoption-foster rainbow | Kaksi isää, yksi sijoitettu taapero. Mistä löytyy muita samanlaisia sijaisperheitä?
adoption-foster | Suvussa sanotaan ettei oma veri vedä. Anopin mielestä adoptiotyttö ei ole "oikea" lapsenlapsi.
adoption-foster single | Otin siskontyttären luokseni asumaan kun sisko joutui hoitoon, olen sinkku enkä tiedä lapsista mitään. Muuttui elämä yhdessä yössä.
adoption-foster money-home? rights-advice | Perhehoidon palkkio ja kulukorvaus on jäänyt tulematta hyvinvointialueelta, kuka neuvoo perhehoitajaa?
adoption-foster | lapsi kysyy iltaisin miksi hänet annettiin pois
adoption-foster | Biologiset lapset mustasukkaisia sijoitetulle, vanhin sanoi että millon se palautetaan
adoption-foster childlessness | Hoidot ei tuottaneet tulosta, nyt mietitään adoptiota mutta mies on 47. Onko myöhäistä?
adoption-foster | Sijaishuollon sosiaalityöntekijä, etsin vertaisryhmää tuoreille sijaisvanhemmille Lahden seudulla.
adoption-foster | Juurimatka Kolumbiaan, onko joku käynyt 10-vuotiaan adoptoidun kanssa? pelottaa mitä se herättää
adoption-foster loneliness | Äitiryhmissä puhutaan synnytyksistä ja imetyksestä. Meidän esikoinen tuli lentokoneella.
adoption-foster school special-needs | Adoptoitu poika, kuusi, aloittaa eskarin mutta ei kestä eroa yhtään. Päiväkoti epäilee kiintymyshäiriötä. Meillä ei ole ketään joka olisi käynyt tämän läpi.
adoption-foster teen placed | Sijoitettu teini karkaa meiltä viikonloppuisin äitinsä luo. Äiti soittaa minulle humalassa. Itse lupasin nuorelle olla aina täällä ja samalla oon vähän helpottunut kun se on poissa
adoption-foster reunification loss? | Sijaislapsi palaa äidilleen juhannuksena neljän vuoden jälkeen. Pitää iloita ja pakata legot laatikkoon. Kenen kanssa sijaisvanhempi saa surra, ei ainakaan lapsen?
adoption-foster grandparent money-home | Lapsenlapset (4 ja 7) asuvat nyt meillä sosiaalin sopimuksella, mutta rahaa siitä ei tule kun emme ole "virallinen sijaisperhe". Eläkkeellä ostetaan kahdet talvihaalarit. Mistä kysytään?
adoption-foster | adoptiolapsen hiukset afro, mä en osaa laittaa ja neuvolasta ei apua
adoption-foster | adoptiojono
adoption-foster | meille tuli lapsi Kolumbiasta ja se testaa meitä joka päivä
adoption-foster | sijaisvanhemmuus kiinnostaa mut oon vasta 28
adoption-foster rights-advice? | adoptoin kumppanin lapsen, perheen sisäinen adoptio, mistä neuvoja
adoption-foster | Kaikki sanoo et ihanaa et pelastitte sen. Me ei pelastettu ketään, me vaan haluttiin olla vanhempia.
adoption-foster | tukiperhe? sijaisperhe? mitä eroo
adoption-foster | bioäidin viesti lapselle instaan, adoptoitu 11v löys sen ite
adoption-foster near-one | otettiin siskon lapsi meille ku sisko ei pysty. läheissijaisperhe heti ja yhdessä yössä
adoption-foster | valmennus sijaisperheeksi Pohjois-Savo
adoption-foster expecting | oon ite adoptoitu ja nyt raskaana, kaikki kysymykset tuli kerralla
adoption-foster | sijaislapsi karkasi, sijaisperhe ihan rikki, kukaan ei vastaa virka-ajan jälkeen
adoption-foster fathers interaction | jatka tuli meille kaksveena eika halua mun halausta, kuinka monta vuotta tata kestaa
adoption-foster own-strength | post adoption masennus, onko semmosta
adoption-foster | neuvonta adoptioon pakollinen mut mistä saa
adoption-foster | tapaaminen bioperheen kaa ja viikko sekasin koko talo
adoption-foster | miksi en mä oo sun mahassa ollu, kysy tyttö. nielin ja sanoin et joku muu oli
adoption-foster upbringing? | Sijoitettu poika varastaa ruokaa tyynyn alle, vaikka jääkaappi on sille auki. Sydän menee ja hermo kans.
adoption-foster | sijaisvanhemmuus
adoption-foster | adoptiolapsen murrosikä
adoption-foster | Viides sijoitettu lapsi tuli kahdeltatoista yöllä muovikassin kanssa. Osaan jo kysyä vain, onko nälkä.
adoption-foster | Sijaisisäksi 57-vuotiaana. Polvet ei taivu lattialle.
adoption-foster | Piilottaa leipää tyynyliinaan. Meillä ei kukaan ota siltä ruokaa.
adoption-foster loss? | Meiltä haettiin lapsi pois kolmen vuoden jälkeen. Työntekijä kiitti yhteistyöstä.
adoption-foster grandparent | Sukulaissijoitus: mummosta tuli yhdessä yössä perhehoitaja, ja kukaan ei kysynyt ehtiikö
adoption-foster | Geenitesti löysi tyttärelle kolme sisarusta Kiinasta. Hän on kaksitoista ja haluaa lennolle.
adoption-foster interaction? | Tapaamisen jälkeen lapsi on kolme päivää kuin myrsky. Maanantai, tiistai, keskiviikko.
adoption-foster | adoptioneuvonta kestää ja kestää, me vanhenemme odotushuoneissa
adoption-foster | Sijaishuollon sosiaalityöntekijänä etsin perhehoitajille vertaisryhmää, erityisesti murrosikäisten sijoitusten tueksi.
adoption-foster | Kuka puhuu siitä jotta sijaisperheen omakki lapset väsyy?
adoption-foster | tukiperheeksi ryhtyminen kiinnostaa mut meillä on vaan kaks makuuhuonetta
adoption-foster | Tyttö kysyi miksi hänen ensimmäinen äitinsä ei pitänyt häntä. Minulla oli vastaus valmiina kymmenen vuotta ja se katosi.
adoption-foster | Olen sijaisäiti, minä itse muutin Suomeen lapsena. Sijoitettu poika puhuu sama kieli, siksi hän tuli meille. Tarvitsen tuki.
adoption-foster | Minun sisko kuoli, minä otin hänen lapset. Mikä paperi pitää tehdä, olenko minä nyt äiti?
adoption-foster | Tuli kassillinen vaatteita ja lapsi joka ei itkenyt.
adoption-foster | sijaisvanhemman tuki
adoption-foster | adoptioneuvonta
adoption-foster interaction? | Hän piilottaa leipää tyynyliinan sisään vielä kahden vuoden jälkeen.
adoption-foster | Tapaamisen jälkeen lapsi särkee aina jotain. Ensin isän tuoman lelun, sitten minun mukini.
adoption-foster teen? | Adoptiotytär 14 huusi: et ole edes oikea äitini. Odotin tätä lausetta neljätoista vuotta ja silti.
adoption-foster grandparent | Saimme tyttärenpojan sijoituksena meille. Olen 67 ja taas vanhempainillassa.
adoption-foster rights-advice? | Sosiaalityöntekijä vaihtui viidennen kerran ja kukaan ei tiedä mitä lapsen biologiselle äidille on luvattu
adoption-foster own-strength? | Kaikki sanovat miten hienoa työtä teemme. Minä istun autossa ja mietin, voiko tämän perua.
adoption-foster childlessness? | Kuusi vuotta jonossa Kolumbiaan. Puhelin on aina äänellä.
adoption-foster | tukiperheeksi, mitä vaaditaan
adoption-foster school? | Opettaja antoi tehtäväksi piirtää sukupuun
adoption-foster | Siskoni perheeseen tuli kaksi sijaislasta ja suku katsoo niitä kuin vieraita. Mitä me muut voimme tehdä oikein?
adoption-foster couple? | Vaimo haluaa ottaa vielä kolmannen, minä haluaisin nukkua
adoption-foster loss? | Vauva oli meillä kriisisijoituksessa 11 kuukautta. Eilen kannoin turvakaukalon toisen auton kyytiin.
adoption-foster newcomer? | Meille tuli yksintullut poika Afganistanista, hän kiittää joka lauseessa ja valvoo yöt
childlessness | lapsettomuus
childlessness | ivf ei onnistunut taas
childlessness | sekundaarinen lapsettomuus
childlessness | tahattomasti lapseton nainen 41
childlessness own-strength | Kuukautiset alkoi töissä ja itkin siivouskomerossa. Neljäs vuosi.
childlessness couple | Seksi kalenterin mukaan. Mies sanoo olevansa siitoseläin eikä me olla enää kosketettu muuten.
childlessness fathers? | Vika on mun siittiöissä, nolla. Miten tästä puhutaan kenenkään kanssa? Ei ainakaan saunaporukassa.
childlessness | kaikki kaverit raskaana, taas kutsu baby showeriin enkä pysty menemään
childlessness | Yksityinen klinikka maksanut jo 18 000 eikä mitään. Julkiselta sanottiin että BMI liian korkea.
childlessness | Lapsettomuushoidot lopetettiin eilen. Mitä ihminen tekee sen huoneen kanssa joka oli varattu?
childlessness | Esikoinen kyselee pikkusiskoa eikä tiedä että sitä on yritetty kolme vuotta. Ei saisi valittaa kun on jo yksi, eikö niin.
childlessness | Anoppi kysyy joka joulupöydässä että joko. Ei joko. Ei varmaan koskaan.
childlessness expecting | Vihdoin plussa monen vuoden jälkeen ja en uskalla iloita yhtään. Pelkään jokaista vessakäyntiä.
childlessness single | Sinkku, 38, itsellinen hoito lahjasolulla. Onko muita?
childlessness rainbow | Naispari, neljä inseminaatiota takana, ei tärppiä
childlessness loneliness | Olen se töiden ainoa jolla ei ole lapsia ja joka aina tekee joulut
childlessness adoption-foster | Mies haluaa jo adoptoida, mä haluan vielä yrittää hoidoilla. Kumpi luopuu?
childlessness | Endometrioosi ja pco, lääkäri sanoi "ei mahdotonta". Se ei paljon lohduta.
childlessness loss | Viisi keskenmenoa enkä ole kantanut yhtään rv 12 yli. Olenko äiti vai en?
childlessness | Munasolut lahjoitetaan Espanjassa, mietin onko se sitten mun lapsi
childlessness | missä on vertaisryhmä lapsettomille illalla netissä, ei kasvot näkyvissä kiitos
childlessness grandparent | Tyttäreni ei saa lasta ja minä kysyn aina jotain tyhmää. Mitä äitinä saisin sanoa?
childlessness | vaihdevuodet alkoi kolmekymppisenä. siinä se sitten oli
childlessness | Ystävyyssuhteet menneet. En kestä kuulla kun valitetaan yöheräämisistä, mä antaisin mitä vaan yhdestä yöheräämisestä.
childlessness couple? | Vaimoni ei halua lapsia ja minä haluan. Ollaanko me lapsettomia vai vapaaehtoisesti lapsettomia?
childlessness | hedelmöityshoidot piikit hormonit mielialat ihan vuoristorataa
childlessness | Miten päästää irti toiveesta, jota on kantanut kakskytvuotiaasta asti?
childlessness near-one | Siskoni ei saa lasta ja minä olen vahingossa raskaana. Miten tämän kertoo?
childlessness | Lapsettomuuspolin kätilö tässä, parille tarvitaan keskustelutukea hoitojen päätyttyä.
childlessness couple loneliness | Viides siirto epäonnistui. Mies sulki oven ja alkoi pelata, minä imuroin koko yön. Ystäville en kerro, ne vain sanoo että rentoutukaa nyt.
childlessness near-one grandparent | Tyttäreni hoidot loppuivat tuloksetta. Haaveilin mummuudesta minäkin, mutta eihän siitä voi hänelle puhua. Suren hiljaa.
childlessness money-home couple | Hoitokertoihin on mennyt auto, mökki ja häämatka. Vaimo tahtoo vielä yhden, minä en uskalla sanoa et lopetetaan.
childlessness | nolla viivaa taas. tän kuun testit on nyt siinä roskiksessa
childlessness | kaikilla muilla on jo
childlessness | negatiivinen. taas. 31.
childlessness | millon teille tulee vauva, kysy tati synttareilla. kavelin vessaan
childlessness | ivf-jono julkisella ja kela ei korvaa
childlessness | ois pitäny alottaa aiemmin ku oon kuulemma 29 ja munasolut loppu
childlessness fathers? | siittiöt ei ui. mies 27, kukaan ei puhu tästä koskaan
childlessness loneliness | mykistän kaverien vauvauutiset, oonko paska ihminen
childlessness couple | Inssit, pistokset, alkionsiirto, kaksviikkosen odotus. Meijän parisuhde on aikataulu.
childlessness | kakkonen ei tule. sekundaarinen. en saa surra koska on jo yks
childlessness couple? | seksi kalenterin mukaan, kiitti mut ei kiitti
childlessness | endometrioosi ja raskautumisen toive menee sumuun
childlessness | kuolleelle haaveelle ei oo hautajaisia
childlessness | luovutettu munasolu, keneltä voi kysyä niitä kysymyksiä joita ei kehtaa klinikalla
childlessness | joka kerta ku joku postaa ultrakuvan, se on isku mahaan
childlessness meeting-place? | tahaton lapsettomuus vertaisryhmä pks
childlessness couple | Kuudes hoito. Me ei puhuta enää mistään muusta, ja sit ku puhutaan niin riidellään kenen kropassa vika on.
childlessness | hedelmöityshoidot epäonnistui
childlessness | Kuudes siirto ja taas pelkkä yksi viiva. Apteekin kassa tuntee minut jo.
childlessness | 43 v ja hoitoikä loppui julkisella. Ketään ei kiinnosta, mitä sitten.
childlessness | Isänpäivänä käyn mettällä, ettei tartte olla missään.
childlessness | Syy on minussa, miehessä. Siitä ei puhuta miesten kesken.
childlessness couple? | Vaimo laskee ovulaatiota ja minä lasken laskuja. Emme ole enää koskeneet muuten.
childlessness | Tyttärelläni ei tule lasta, ja minä möläytin pääsiäisenä. Miten tuetaan, kun ei tiedä mitä saa sanoa?
childlessness | Kaikki siskot on saanu. Suvun juhlis mulle annetahan koiranpentu sylihin.
childlessness | sekundaarinen, eli on yksi eikä saa surra
childlessness help-others? | Olen jo hyväksynyt etten saa lasta. Haluaisin silti olla jollekin lapselle jotakin.
childlessness | tahaton lapsettomuus vertaisryhmä verkko
childlessness adoption-foster? | Hoidot lopetettiin keväällä. Adoptiosta en ole varma, onko se toinen tie vai laastari.
childlessness | Työkaveri toi ultrakuvan kahvihuoneeseen ja mie läksin muka tulostimelle
childlessness | Viisi vuosi naimisissa ja ei lapsi. Suku kysyy joka puhelu. Minä häpeän.
childlessness newcomer? | Me haluamme vauva, lääkäri puhuu nopea. Onko joku kelle puhua hitaasti?
childlessness | Työkaverin vauvakakku kahvihuoneessa. Söin palan vessassa.
childlessness | ivf epäonnistui
childlessness | tahaton lapsettomuus
childlessness couple? | Neljäs siirto. Mies sanoo "kokeillaan sitten taas" kuin puhuisi lotosta.
childlessness | Vika on minussa. Lääkäri sanoi sen papereihin katsoen ja vaimo piti kädestä, vaikka hänestä se lapsi jäi saamatta.
childlessness | Kysyin joulupöydässä taas milloin saan mummiksi. Miniä lähti pöydästä. Nyt tiedän miksi, enkä tiedä miten hyvitän.
childlessness | Huoneen nimi on edelleen työhuone
childlessness rainbow? | Kolme luovuttajaa, seitsemän yritystä, kaksi naista ja yksi tyhjä laatikko
childlessness single? | 41 ja yksin. Kello ei tikitä enää, se on hiljaa.
childlessness | sekundaarinen lapsettomuus, yksi on ja toista ei tule
childlessness loss? | ei keskenmenoa eikä lasta, vain neljä vuotta ei-mitään
childlessness | Onko porukkaa jossa kukaan ei sano rentoutukaa niin tärppää?
childlessness adoption-foster? | lääkäri sanoi että hoidot lopetetaan tähän, mitä me nyt sitten ollaan
childlessness | Paras ystäväni katosi kun tulin raskaaksi. Haluaisin osata olla hänelle jotakin.
childlessness money-home? | Julkisen puolen hoidot loppui ja yksityiseen pitäisi myydä auto
childlessness own-strength? | Ovulaatiotikut, piikit, itku, työt. Samat kulissit kuudetta vuotta.
loss expecting? | Laskettu aika olisi ollut tänään. Keittiössä on kakku jota kukaan ei syö.
loss | keskenmeno
loss | kohtukuolema
loss | enkelivauvan äiti
loss | kätkytkuolema vertaistuki
loss | Sykettä ei enää löytynyt. Huomenna synnytän vauvan jonka kanssa ei lähdetä kotiin.
loss couple | Mies meni töihin viikon päästä hautajaisista. Mä istun lattialla lastenhuoneessa.
loss fathers | Kaikki kysyy miten vaimo jaksaa. Mullakin kuoli lapsi.
loss | keskeytys lääketieteellisistä syistä rv 21, me päätettiin niin ja silti tunnen olevani murhaaja
loss pregnancy-doubt | tein abortin kesällä, luulin olevani ok. nyt olis ollu laskettu aika
loss | Poika kuoli mopo-onnettomuudessa heinäkuussa, 16 vuotta. Huone on niin kuin hän siitä lähti.
loss | maito nousi vaikka vauva kuoli. kukaan ei ollut sanonu että niin käy
loss upbringing? | Miten kerron isoveljelle, 4v, ettei vauva tulekaan masusta?
loss | kolmas varhainen keskenmeno ja päivystyksessä käskettiin ottaa buranaa
loss expecting | Odotan uutta vauvaa kuolleen jälkeen. Neuvolassa onnitellaan ja minä lasken liikkeitä tunnin välein
loss | Haudalla palaa kynttilä, mut ne muut puhuu jo seuraavasta vauvasta.
loss grandparent | Pojan vauva menehtyi kolmen päivän ikäisenä. Isoisänä en osaa muuta kuin korjata heidän pihasaunaansa.
loss | Kuinka monta lasta teillä on? Siihen kysymykseen en osaa enää vastata.
loss loneliness | Ystävät katosi kun lapsi kuoli. Ne vaihtaa kaupassa hyllyväliä.
loss couple | surusta on tullut meille seinä, ei puhuta hänestä koskaan ääneen. Vuosipäivä ois ens viikolla
loss | lapsikuolemaperheiden vertaisryhmä, missä kokoonnutaan Oulun seudulla?
loss | kohdunulkoinen raskaus leikattiin ja toinen munanjohdin lähti samalla
loss rights-advice | Kuolleena syntyneen lapsen vanhempainraha ja hautausavustus, mistä kysyn? Ei pystytä itse soittamaan.
loss | Sisaruksen kuolema, 7-vuotias ei puhu siitä mutta piirtää arkkuja
loss near-one | Työkaverin vauva kuoli kohtuun viime viikolla. Voiko sille laittaa viestin vai antaako olla?
loss perinatal-mood? | tuulimunaraskaus... eihän siellä edes ollut mitään, miksi siis itken joka päivä
loss | Synnytysosastolta hei, perhe menetti täysiaikaisen vauvan, mistä heille akuutti kriisituki ja vertaisia?
loss own-substance | Vauvan kuoleman jälkeen viini on ollu ainoa millä saan illan loppumaan.
loss | Syöpä vei tytön 9v. Vuosi sairaalassa ja nyt en tiedä mitä ihmiset tekee tiistaisin.
loss | Vauvan tavarat pitää viedä jonnekin, en kykene. pinnasänky on vielä koottuna
loss couple sleep | Kuolleen pojan syntymäpäivä lähestyy. Puoliso valvoo olohuoneessa enkä osaa mennä viereen. Meillä on talossa kolme ihmistä hiljaa.
loss far-away | Meidän pieni kuoli kätkyeeseen ja asumme Kittilässä. Lähin ryhmä on Rovaniemellä ja siinä tilassa ei ajeta. Netti, puhelin, mitä tahansa.
loss upbringing home-help | Keskenmeno viikolla 16 oli maanantaina. Kotona kolmevuotias, joka kyselee vauvasta. Mies joutui töihin. En haluaisi puhua kenenkään kanssa, haluaisin vain että joku vie lapsen puistoon.
loss school teen | Pikkuveli kuoli kun tyttö oli kasilla. Nyt numerot tippui, ope sanoo ettei surua voi loputtomiin antaa anteeksi poissaoloissa. Tekis mieli kysyä siltä opelta yhtä ja toista.
loss grandparent | Mummin mielestä en saisi puhua kuolleesta lapsenlapsesta ääneen, vaari itkee autotallissa. Minä olen se mummi.
loss | km rv 9
loss | enkelivauva
loss | menetettiin se viikolla 38. huone on valmis
loss | Kukaan ei sano sen nimee. Mä haluun et joku sanois sen nimen.
loss | tuulimunaraskaus ja kaikki sano et "oli se ainaki alkuvaiheessa"
loss | kätkytkuolema, 4kk, tammikuussa
loss childlessness? | kolmas keskenmeno ja taas sanottiin et tää on tavallista. kenelle
loss pregnancy-doubt | keskeytettiin sikiön vian takii rv 20, saako tästä surra
loss fathers father-mood | mun poika kuoli kohtuun ja kaikki kysyy miten vaimo voi. mäkin menetin sen
loss | pieni valkonen arkku
loss expecting | odotan nyt taas ja pelkään joka vessareissua, viime vuonna menetettiin
loss child-group? | isosisko 4v kysyy onko vauva vielä taivaalla
loss | lapsi kuoli syöpään, olin 26, nyt oon 27 ja en tiiä oonko vielä äiti
loss | maito nousi vauvalle jota ei ollu
loss father-mood | Haudattiin se arki-iltapäivänä ja maanantaina olin töissä. Pomo sano et ota nyt iisisti. Menin taukotilan vessaan ja purin hihaa.
loss | lapsen kuolema
loss | keskenmeno viikolla 9
loss | Kannoin arkun itse. Se oli kevyt. Siitä en pääse yli.
loss | Surra pitää lapsenlapsi ja samalla katsoa, kun oma tytär murtuu. Mistä kaksinkertaiseen suruun saa apua?
loss | Töissä kysytään montako lasta teillä on. Joka kerta pitää päättää.
loss | Kaheksan vuotta siitä ja silti pesen sen mukin erikseen
loss | Poika jäi moottoripyörän alle kesällä. Huoneessa on vieläkin sen haju.
loss pregnancy-doubt? | Keskeytys lääketieteellisistä syistä viikolla 19. Kaikki sanovat päätökseksi. Minulle se oli lapsi.
loss self-harm? | Lapseni teki itsemurhan. Muut surevat omiaan, minä vielä etsin syytä.
loss expecting? | uus raskaus menetyksen jälkeen, en uskalla hankkia edes sukkia
loss couple? | Mies tekee halkoja, minä itken. Sama suru, eri paikka.
loss | Seurakunnassa siunasimme vauvan, jonka vanhemmat eivät tunne täällä ketään. Minne ohjaan heidät hautajaisten jälkeen?
loss | neljä keskenmenoa ja lääkäri puhui huonosta tuurista
loss | Kätkytkuolema. Sisko löysi.
loss | Minun vauva kuoli mahassa. En osaa sanoa suomeksi mitä tunnen.
loss newcomer | Poikani kuoli matkalla, ennen Suomi. Kukaan täällä ei kysy hänestä.
loss | Meidän vauva kuoli viikko 30. Kaikki kysyy vaimo, kukaan ei kysy minä.
loss | Maito nousi kolmantena päivänä. Ei ollut ketään jolle.
loss | Kannoin valkoista laatikkoa kainalossa kuin kenkiä. Sitten palasin töihin koska isille annetaan kolme päivää.
loss | Vauvanhuoneen ovi on ollut kiinni helmikuusta, pinnasängyssä on vielä hintalappu.
loss | Menetin lapsenlapsen ja samalla tyttäreni, joka ei enää puhu. Kuka lohduttaa mummoa?
loss | Laskettu aika olisi ollut tänään. Kukaan ei muista paitsi puhelimen kalenteri.
loss pregnancy-doubt? | raskauden keskeytys sairauden takia, saako sitä surra
loss couple? | Mies puhuu siitä kuin peruuntuneesta matkasta. Minä en puhu ollenkaan.
loss child-group? | Isoveli 5 piirtää joka kuvaan pienen ympyrän yläkulmaan. Se on hän.
loss | Montako lasta teillä on? Kassajonossa, tuntematon. Vastasin kaksi ja petin yhden.
loss | kätkytkuolema
loss | Veljen vauva kuoli. Vein keittoa ovelle ja juoksin pois koska en tiennyt mitä sanoa.
loss rights-advice? | Poikani 16 ajoi mopolla. Oikeudenkäynti on syyskuussa ja minun pitäisi istua siellä kuuntelemassa nopeuksia.
loss | Onko normaalia että kuulen vieläkin itkuhälyttimestä jotain
loss meeting-place? | enkelivauvan vanhemmille vertaisia, etänä jos mahdollista
loss expecting? | Uusi raskaus, viikko 20, sama sairaala, sama käytävä.
widowed | leski ja pienet lapset
widowed | nuori leski
widowed | isä kuoli, lapset 3 ja 6
widowed | lapseneläke perhe-eläke mistä haetaan
widowed own-strength | Mieheni kuoli sydänkohtaukseen hiihtoladulla. Hammasharja on vieläkin mukissa.
widowed single | Vaimo kuoli rintasyöpään huhtikuussa ja mä opettelen lettien tekoa YouTubesta.
widowed upbringing? | Miten kerrotaan viisvuotiaalle että äiti ei tule takaisin sairaalasta enää ikinä?
widowed loneliness | Kaikki tulivat hautajaisiin. Sen jälkeen on ollut hiljaista ku huopatossutehtaassa.
widowed expecting | Puoliso menehtyi kun olin viidennellä kuulla raskaana. Kuka tulee mukaan synnytykseen?
widowed child-group | Onko sururyhmää alakouluikäiselle jonka isä on kuollut
widowed | mieheni teki itsemurhan. lapsille olen sanonut että tapaturma. ne kuulee kuitenkin joskus totuuden
widowed money-home | Miehen palkka loppui, asuntolaina ei. Kuolinpesän tili on jäissä ja lapset tarvii talvikengät.
widowed teen | Teini ei ole itkenyt kertaakaan isänsä kuoleman jälkeen. Pelaa vain ja sanoo ihan jees.
widowed grandparent | Miniä kuoli, poikani jäi kahden pienen kanssa ja me vaarin kanssa hoidetaan minkä jaksetaan. Entä kuka hoitaa meidän surua?
widowed couple? | Uusi ihminen tuli elämään kaks vuotta vaimon kuolemasta, lapset sanoo petturiksi. Olenko?
widowed separation | Exä kuoli viime viikolla. Oltiin erottu jo vuosia mutta se on lasten isä, enkä tiedä saanko surra.
widowed near-one-substance? | Lasten äiti kuoli yliannostukseen. Suru on sekaisin vihan kanssa enkä saa sitä sanoa kellekään ääneen.
widowed | isänpäiväkortti askarreltiin koulussa ja meidän poika joutu tekemään sen haudalle
widowed sleep | Tyttö nukkuu isän paidassa eikä suostu olemaan yöllä yksin, isän kuolemasta 4kk
widowed | Missä kokoontuu lesket joilla on alaikäisiä? Seurakunnan ryhmässä kaikki muut olivat yli seitsemänkymppisiä.
widowed parent-illness | Vaimoni on saattohoidossa, päiviä jäljellä. Miten valmistan lapset?
widowed everyday-life | Hän hoiti laskut, auton ja lämmityksen. Minä seison pannuhuoneessa ja itken mittareille.
widowed near-one | Naapurin isä kuoli töissä tapaturmassa ja rouva on jäänyt neljän lapsen kanssa. Kehtaako mennä ovelle?
widowed rainbow | Vaimoni kuoli ja hän oli se biologinen äiti. Minä olen lapsemme äiti myös, paperilla ja sydämessä.
widowed newcomer | Mies kuoli onnettomuus, minä yksin kolme lasta, ei sukulaisia Suomessa. En ymmärrä perunkirja.
widowed camp | onko leskiperheille leiriä tai lomaviikkoa, kesä pelottaa
widowed | Ruutu jossa kysytään siviilisääty. 34 ja leski.
widowed school | Äidin kuoleman jälkeen poika ei ole mennyt kouluun kolmeen viikkoon, ope on ihana mutta en jaksa taistella joka aamu.
widowed | Kuraattori tässä. Oppilaan isä kuoli äkillisesti, mihin ohjaan äidin ja sisarukset?
widowed own-substance | Puolison kuolemasta tulee vuosi ja pullo on ollut mulla kumppanina. Lapset näkee.
widowed teen money-home | Mies kuoli yrityksen velkojen kanssa. Perintätoimistot soittaa ja teini-ikäinen poika vetää päänsä huppuun eikä syö. Miten pidetään pää pinnalla?
widowed newcomer child-group | Mieheni kuoli töissä rakennuksella. Olen virolainen, ystäviä täällä vähän. Tytär ei enää puhu viroa eikä suomea, istuu isän takki päällä.
widowed father-child fathers | Vaimoni kuoli keväällä ja tyttö on viisi. En ole koskaan ostanut sukkahousuja. Kaipaisin muita isiä, jotka tietävät ettei letti tule itsestään.
widowed grandparent sleep | Hautasimme poikani syyskuussa. Miniä ei nuku, lapset ei nuku, ja minä makaan heidän vierashuoneessaan kuuntelemassa kun kaikki valvovat eri huoneissa.
widowed | lesken vapaalle ei ole lomaketta. töihin pitäs mennä maanantaina ja yövaatteissa on vieläkin sen haju
widowed | iskä kuoli lapsilta ja äitin jalat petti
widowed | leski 29v
widowed expecting | miehen hautajaiset perjantaina, vauva syntyy toukokuussa
widowed | isä kuoli, lapset 2 ja 5
widowed child-group? | miten kerron taaperolle ettei isi tuu takas töistä ikinä
widowed loneliness | kaveripariskunnat lakkas kutsumasta meijät ku meistä tuli minä
widowed fathers | mun vaimo kuoli, tyttö nukkuu sen t-paidassa
widowed | Se teki sen ite. Meille jäi kaks lasta ja kysymys miks.
widowed meeting-place | lesket alle 35, onko meitä muita
widowed | oon nuori leski ja jos joku sanoo viel kerran et oot vahva ni huudan
widowed child-group | sureva lapsi piirtää äitin pilven päälle
widowed rights-advice | perhe-eläkehakemus, surussa ei osaa lukea
widowed | mopo-onnettomuus, lapsen isä. vauva 9kk. ei me ees asuttu yhessä mut silti
widowed child-group | joku ryhmä lapsille joilta äiti on kuollu
widowed | ekat isänpäivät ilman sitä isää
widowed | lapsi kysyy hautausmaalla onko faijalla kylmä
widowed own-strength? | syövän jälkeen jäin lasten kanssa ihan sumuun, mieheni lähti heinäkuussa, lounaaks on joka päivä nakkeja
widowed child-group? | Lapset ei itke. Ne leikkii hautajaisia Ryhmä Haulla. En tiiä onks se hyvä vai huono merkki, isästä on neljä kuukautta.
widowed | leski ja lapset
widowed | isä kuoli, lapset 4 ja 7
widowed | Vaimo kuoli tammikuussa. En osaa tehdä lettejä.
widowed | Puhelinvastaajassa on vielä hänen äänensä. Kuopus soittaa siihen salaa.
widowed | Mies putos jäihin. Pilkkivehkeet on viä eteises ja poika ei anna siirtää.
widowed | Miniä kuoli, poika on jäänyt kahden pienen kanssa, ja minä olen nyt heidän luonaan. Surenko minä vai teenkö ruokaa?
widowed parent-illness? | Saattohoito kesti kolme viikkoa. Koulussa sanoivat että ottakaa aikaa. Kuinka paljon sitä on?
widowed | lapseneläke, perunkirjoitus, ja samaan aikaan pitäs järjestää kaverisynttärit
widowed | Äitienpäiväkortti tehtiin koulussa. Poika teki sen haudalle.
widowed child-group? | Löytyisikö tytölle ryhmää, missä muiltakin on kuollut isä?
widowed | nuori leski, 34, ja muut leskiryhmässä puhuu lapsenlapsista
widowed separation? | Olimme jo eronneet kun hän kuoli. En ole leski mutta lapset ovat orpoja.
widowed | Oman käden kautta lähti. Mitä sanon lapsille, totuuden vai sydänkohtauksen?
widowed | Luokassani on oppilas, jonka äiti menehtyi syyslomalla. Isä vastaa Wilmaan yhdellä sanalla. Millaista tukea heille on?
widowed | Mieheni kuoli sodassa. Lapset odottaa vielä että isä soittaa.
widowed | Vaimo kuollut. Minä ja kolme lasta, minä en osaa virastot, hän hoiti kaikki.
widowed | Puhelinvastaajassa on vielä hänen äänensä. Lapset soittavat sinne salaa.
widowed | nuori leskiäiti
widowed | Vaimo kuoli tammikuussa. Tyttären kuukautiset alkoivat elokuussa, ja minä seisoin kaupan hyllyn edessä.
widowed money-home? | Perunkirjoitus, leskeneläke, lapseneläke, kuolinpesän tili jäissä ja huomenna pitäisi maksaa leirikoulu
widowed child-group? | Kuusivuotias kysyy monelta iskä lakkaa olemasta kuollut
widowed loneliness? | Vanhempainillassa kaikki istuivat pareittain ja minä laitoin takin viereiselle tuolille.
widowed | Poikani lähti syöpään, miniä on yksin kolmen kanssa. Hän ei itke koskaan. Se pelottaa minua enemmän.
widowed self-harm? | Mies teki itsemurhan. Lapsille sanottiin sydän. Kuinka kauan sydän kestää?
widowed | äiti kuoli, isä ja kolme poikaa, suru ja pyykit
widowed father-child? | Joulukuusi oli hänen juttunsa. Me istuttiin poikien kanssa metsässä eikä osattu valita.
widowed separation? | Olimme jo eronneet kun hän kuoli. Missä surraan exää lasten rinnalla?
widowed camp? | surevien perheiden leiri
widowed | Työkaverilta kuoli vaimo ja hän palasi viikossa töihin, vie lapset kuudeksi hoitoon. Miten hänelle sanotaan että saa pysähtyä?
widowed couple? | Uusi ihminen on tullut. Tytär käänsi äidin kuvan pöydälle ja katsoi minua.
widowed special-needs? | Isä oli ainoa jota autistinen poikamme totteli. Isää ei enää ole, poika odottaa ovella klo 16.30.
grandparent | mummon oikeus tavata lapsenlapsia
grandparent | isovanhempien ryhmä
grandparent | ukki huolissaan
grandparent separation | Eron jälkeen miniä ei enää päästä meitä lapsenlasten luo, eikä poika saa sanaa suustaan.
grandparent near-one-substance | Tyttäreni juo ja minä haen lapset aina kun soittavat yöllä. Kuinka kauan mummo voi olla hätäkeskus?
grandparent own-strength | Lapset luulevat että eläkeläisellä on aikaa loputtomiin. Viisi lastenlasta, kolmena päivänä viikossa. Väsyttää enkä kehtaa sanoa.
grandparent far-away | Lapsenlapseni asuvat Saksassa eivätkä enää puhu suomea kunnolla. Kuinka olla mummo ruudun läpi?
grandparent placed | Lapsenlapset otettiin huostaan eikä meiltä kysytty mitään. Olisimme ottaneet meille.
grandparent upbringing | ei saa antaa sokeria, ei saa sanoa tuhma, ei saa halata ilman lupaa. Miniällä on säännöt kuin armeijassa ja pappa tekee aina väärin
grandparent | Minusta tuli mummi viikko sitten!! Miten osaan olla avuksi enkä tiellä?
grandparent teen | Pojantytär, 14, on alkanut tulla meille yökylään vähän liian usein. Jokin kotona on pielessä eikä hän puhu.
grandparent violence | Näin mustelman tyttären ranteessa ristiäisissä. Hän veti hihan alas. Vävy on aina niin kohtelias.
grandparent money-home | Olen maksanut poikani perheen vuokran jo neljännen kerran eläkkeestäni. En voi antaa lasten joutua kadulle.
grandparent prison | Tyttäreni istuu Hämeenlinnassa ja hänen poikansa on minun luonani. Poika kysyy joka ilta millon äiti pääsee.
grandparent adoption-foster | Olen pikkutyttöjen mummo ja huoltaja, seitsemänkymmentäkaksi. Mitä tapahtuu heille kun minusta aika jättää?
grandparent help-others loneliness | Lapsenlapset asuu 600 kilometrin päässä ja nähdään jouluna. Voisinko olla jonkun toisen lapsen varamummo?
grandparent perinatal-mood | Tytär makaa sohvalla verhot kiinni ja vauva huutaa sitterissä. Hän sanoo olevansa vain väsynyt, mutta minä tunnen lapseni.
grandparent rights-advice | Onko isovanhemmalla tapaamisoikeus? laki? tapaamissopimus
grandparent near-one-substance | poika vetää amfetamiinia ja sillä on puolivuotias. Minä en nuku enää. Lasu tehty, kuka auttaa minua
grandparent | Mummolassa saa kaiken mitä kotona ei, ja nyt siitä on riita. Olenko pilannut lapsenlapseni?
grandparent special-needs | Lapsenlapsella on vaikea kehitysvamma, enkä uskalla ottaa häntä yksin hoitoon vaikka vanhemmat tarvitsisivat lepoa.
grandparent | fammu ja fafa huolissaan, mistä tukea?
grandparent sick-child | Tyttärentytär sairastaa syöpää, katson oman lapseni surevan omaa lastaan. Kahdenkertainen suru.
grandparent couple? | Vaari ei innostu lapsenlapsista, hänestä ne sotkevat. Minä teen kaiken piilossa.
grandparent help-others? | eläkkeellä, aikaa ois ja syli tyhjä. kaipaisin juttuseuraa muista mummoista
grandparent control | Vävy kuuntelee kaikki meidän puhelut kaiuttimesta. Emme saa enää nähdä tyttöä ja lasta kahden kesken.
grandparent childcare-with? | Hoidan 2-vuotiasta kun vanhemmat tekevät vuorotyötä. Onko kerhoa, johon mummo saa tulla lapsen kanssa?
grandparent separation | Pojan ja miniän erossa minusta tehtiin viestinviejä. En halua valita puolta, haluan vaan nähdä lapset.
grandparent rainbow | Tyttäreni vaimo synnyttää syksyllä. Olenko minä silloin mummo? Haluaisin osata oikein, kun kylällä puhutaan kaikenlaista.
grandparent | Neuvolasta kysytään: perheen isoäiti kantaa koko arjen ja on uupumassa, onko isovanhemmille omaa tukea?
grandparent near-one-substance placed? | Poikani ja hänen naisensa käyttävät, ja tytöt ovat usein meillä viikonkin kerrallaan ilman sovittua paluuta. Olen 68. Sanoivat sosiaalista että tehkää ilmoitus. Oman lapsen ilmiantaminen, ei tämä ole yksinkertaista.
grandparent parent-illness own-strength? | Tyttärellä todettiin MS-tauti ja hän hoitaa yksin viisivuotiasta. Olen lähtenyt avuksi viikoksi kerrallaan, mutta matkaa on 300 kilometriä ja omakin sydän reistailee.
grandparent separation rights-advice | Poika erosi ja lapset muuttivat äitinsä kanssa toiselle puolelle Suomea. Kirjeet palautuu avaamattomina. Onko minulla mitään oikeutta, lakiteksteistä en saa selvää?
grandparent premature companion? | Miniä ei anna minun koskea keskosvauvaan bakteerien takia ja poika pyytää silti apua joka päivä. Seison eteisessä maski naamalla ja tunnen itseni turhaksi.
grandparent | mummo taalla hei, lapsenlapsi asuu kaukana enka nae hanta koskaan
grandparent | musta tuli mummi 36-vuotiaana
grandparent young | Tyttäreni on 17 ja raskaana. Minä itken vuoroin ilosta ja vuoroin ihan muusta.
grandparent | mun mutsi hoitaa meijän lasta enemmän ku mä, sillä ei oo ketään kenelle puhua siitä
grandparent separation | en saa nähä lapsenlasta ku poika ja miniä eros
grandparent | pappa hoitoringissä, polvet paskana
grandparent placed? | pojanpoika asuu meillä toistaseks, toistaseks on kestäny kaks vuotta
grandparent near-one-substance | poika sossi elamansa aineilla ja myo kasvatettaan nyt sen likka taalla Siilinjarvella
grandparent | äiti uupu ku hoitaa sekä mun vauvaa että omaa äitiään. onko isovanhemmille mitään
grandparent | miniä ei luota mun hoitoon, kaikki mitä teen on väärin ku googlessa lukee toisin
grandparent adoption-foster rights-advice | mummi sijaishuoltajana, kuka auttais kelan kanssa
grandparent placed | Tapaan lapsenlasta valvotusti ku se on sijotettu. Minut tarkastettiin ovella.
grandparent | tuore ukki, oma isä ei koskaan pitäny sylissä, haluan tehdä toisin
grandparent sick-child | lapsenlapsi sairastu syöpään, kaikki kysyy vanhemmilta, mummon suru ei mahdu mihinkään
grandparent | kuinka paljon mummon kuuluu hoitaa ilman että on ilkeä jos sanoo ei
grandparent | isoäidille joka jäi yksin kolmen lapsenlapsen kanssa tarvittais joku vertaisryhmä
grandparent sick-child? | Tytär asuu sairaalassa poikansa kans ja mä hoidan kotona kaks muuta. Kuuskymppinen mummo ja tiktokki.
grandparent | isovanhempi
grandparent | mummi hoitaa
grandparent | Miehen kanssa olimme eläkkeellä kaksi kuukautta, ja sitten tuli kolme lastenlasta pysyvästi.
grandparent | Saan nähdä heidät joulukortissa. Välit menivät perinnönjaossa.
grandparent | Ukki on höperö lapsenlapsiin, vuan kukkaan ei tuo niitä
grandparent | Olen varamummo toisten lapsille ja omani asuvat Uudessa-Seelannissa
grandparent | Missä muut mummot puhuvat siitä, ettei enää jaksa hoitaa joka viikonloppu?
grandparent | tyttö sanoi etten saa sanoa lapsille mitään. sanonko sitten seinille
grandparent near-one-substance | Aikuinen poikani käyttää, ja lapsenlapset soittavat minulle kun ruoka loppuu
grandparent separation | Poika ja miniä eros, ja miniän puolelta ei enää vastata. Neljävuotiaan synttärilahja on ollut eteisessä helmikuusta.
grandparent | pappa 71 hoitaa kaksvuotiasta tiistaisin, onko jotain mihin mennä ku puistossa on liukasta
grandparent | Kyllä minä mielelläni, mutta selkä sanoo toista. En kehtaa tyttärelle myöntää.
grandparent | Neuvolassa näen isoäidin, joka käytännössä kasvattaa lapset. Hän ei mielestään ole asiakas. Mitä voisin hänelle tarjota?
grandparent | Miu pojapoika ei opi sanomaa ämmö ku hää on ruotsinkieline. Mite myö toisiimme ymmärretää?
grandparent newcomer? | Olen isoäiti, tulin Suomeen hoitamaan lapsenlapset. En puhu paljon suomea. Missä mummot tapaa?
grandparent | Minun lapsenlapset puhuu vain suomea. Minä en ymmärrä heitä ja olen surullinen.
grandparent | Tytär menee töihin, minä hoidan kolme lasta joka päivä. Olen 68 ja väsynyt.
grandparent | Olemme raittiita ihmisiä, mutta lapsenlapset juovat meidät kuiviin: mehua, rahaa ja voimia. Rakkaita ovat, mutta kuinka sanotaan ei?
grandparent | Minulla on heille vierashuone valmiina. Sänky on pedattu pääsiäisestä.
grandparent | mummo
grandparent | ukki ei saa tavata
grandparent near-one-substance? | Haen pojantytöt joka perjantai ennen kuin isänsä ehtii kauppaan. Kukaan ei ole pyytänyt eikä kukaan kiitä.
grandparent separation? | Poikani erosi ja miniä muutti numeroa. Lankaa on kaksi kerää valmiina siihen villatakkiin.
grandparent own-strength? | Seitsemänkymppisenä en enää pääse lattialta ylös kun leikitään. Mutta kuka sitten, jos en minä.
grandparent | Äitini hoitaa meidän lapsia enemmän kuin minä. Hänen pitäisi saada puhua jollekin muulle kuin minulle.
grandparent upbringing? | Miniä sanoo ettei saa antaa sokeria eikä neuvoja. Istun sitten kädet sylissä.
grandparent placed? | Kysyivät voisinko ottaa lapset. Päivä aikaa vastata. Mies on sydänsairas.
grandparent | isovanhempien vertaisryhmä, onko
grandparent violence? | Vävy on kova käsistään. Minä maksan vuokraa kaksion puolesta, jotta tytär pääsisi lähtemään, ja hän palaa aina.
grandparent far-away? | Lapsenlapsi asuu Kanadassa ja ruudulla hän on aina nälkäinen tai vihainen
grandparent prison? | Poika istuu. Pojantyttö luulee että minä olen hänen äitinsä.
grandparent special-needs? | Uskallanko ottaa pojan yöksi kun hänellä on se diagnoosi ja karkaaminen?
grandparent loss? | Hautasimme lapsenlapsen. Kortit osoitettiin vanhemmille.
grandparent rights-advice? | Käräjäoikeus päättää kuun lopulla lapsenlapseni asumisesta ja minua kuullaan todistajana omaa poikaani vastaan.
grandparent meeting-place? | Menetin tyttärenpojan, siis muuttivat Ouluun. Tiistait ovat nyt kovin pitkiä.
near-one | läheisen huoli
near-one | kummina tukena
near-one | täti, eno, setä, kaveri, miten autan
near-one perinatal-mood | Ystäväni sai vauvan ja on kuin eri ihminen. Vastaa kaikkeen että ihan hyvin mutta silmät on tyhjät.
near-one violence | Kuulen seinän läpi kun naapurin mies huutaa ja lapset itkee. Mitä teen, soitanko poliisit vai pilaanko kaiken?
near-one near-one-substance | veli ryyppää ja sillä on lapset joka toinen viikko. äiti sanoo ettei saa puuttua
near-one violence control | siskoni mies laskee sen kuitit ja minuutit. Kun kysyn, sisko naurahtaa ja vaihtaa aihetta.
near-one protection-begins | Pitäisikö minun tehdä lastensuojeluilmoitus kaverista? Pelkään että menetän hänet, pelkään myös lasten puolesta.
near-one loss | mitä sanotaan ihmiselle jonka vauva kuoli? kaikki lauseet kuulostaa väärältä
near-one own-strength | Mun bestis on kolmen lapsen yh ja ihan loppu. Otan välillä lapset mutta olen ite vuorotyössä, mistä sille apua?
near-one parent-illness | Työkaverin vaimo sairastaa vaikeaa masennusta ja mies tulee töihin yövuoron jälkeen vauvan hoidosta.
near-one | Miten tukea perhettä tuppautumatta? Ei sukua, ei naapuruutta, olen vaan se joka näkee ikkunasta.
near-one everyday-life | Serkun kotona on pölypallojen ja pizzalaatikoiden vuori, ja vauvalla sama body jo kolmatta päivää.
near-one teen | Kummityttö 13 kertoi mulle vetävänsä vapea ja jotain muutakin. Lupasin olla kertomatta ja nyt en tiedä mitä tehdä.
near-one separation | parhaat ystävät eroaa ja mä olen molempien lasten kummi. jään väliin
near-one prison | Veljeni sai kakkua kaks vuotta. Miten voin olla veljenpojalle se joku tuttu aikuinen?
near-one newcomer | Naapuriin muutti perhe Syyriasta, äiti on aina yksin pihalla. Haluaisin auttaa muttei ole yhteistä kieltä.
near-one | Siskon mies soitti ja pyysi apua, sanoi ettei sisko nouse sängystä. Asun Rovaniemellä, he Porissa.
near-one pregnancy-substance | Siskolla näkyy jo maha ja silti se on baarissa joka viikonloppu. Sille ei voi sanoa mitään tai menee välit.
near-one own-strength | Olen se jolle kaikki soittaa. Sisko, äiti, siskon lapset. Kuka jaksaa jaksajaa?
near-one sick-child | Kaverin poika on syöpähoidoissa, haluaisin viedä jotain. Kukka tuntuu typerältä.
near-one | mun tyttöystävällä on lapsi edellisestä liitosta ja se on ihan burnoutissa, miten uusi kumppani voi auttaa
near-one money-home | Työkaveri jättää lounaan syömättä että lapsille riittää. Se on ylpeä, ei ota vastaan.
near-one pregnancy-doubt | Tyttären kaveri, 17, on raskaana eikä ole kertonut kotona. Kertoi meille keittiössä.
near-one own-substance | Ystävätär vitsailee viinistä ja lapsista joka päivityksessä. Se ei enää naurata.
near-one home-help multiples | Voiko naapuri tilata perhetyötä toisen perheelle? Siellä on nyt kädet täynnä kolmosten kanssa
near-one professional-training? | Perheen läheinen otti yhteyttä, hän on huolissaan eikä itse asiakas. Mihin ohjaan?
near-one violence | Tyttären kaverin äidillä oli aurinkolasit eskarin kevätjuhlassa, sisällä. Olenko vainoharhainen?
near-one interaction? | Miehen veli ei katso vauvaansa, selaa puhelinta ja laittaa tutin takas suuhun kun se ynähtää. Kuuluuko minulle?
near-one premature multiples | Veljen kaksoset syntyivät yhdeksän viikkoa etuajassa ja molemmat vanhemmat asuvat käytännössä sairaalalla. Hoidan heidän koiransa. Mitä muuta voin kuin koiran?
near-one | ystavan perhe huolestuttaa, mita voin sanoa niin etta han ei suutu
near-one | mun paras kaveri sai vauvan ja katos
near-one | siskolla menee huonosti
near-one loss | miten tuen kaveria joka just menetti vauvan
near-one | oon kummi ja mulla on paha fiilis siitä perheestä
near-one control violence? | kaverin poikaystävä on ihan sekopää ja kaveri ei nää sitä, niillä on vauva
near-one baby-crying? protection-begins? | naapurin vauva huutaa öisin ja joku huutaa sille takas, soitanko jonnekin
near-one single | velimies on yh ja ihan poikki, asun 400 kilsan päässä, mitä voin tehdä kaukaa
near-one control | duunikaveri itki kahvihuoneessa et sen mies vartioi sitä
near-one pregnancy-doubt | Bestis on raskaana eikä tiedä mitä tekee. En haluu painostaa. Mitä mä SANON sille.
near-one | eno huolissaan, siskontyttö 17 sai lapsen ja valehtelee pärjäävänsä
near-one upbringing? | uus puoliso jolla on lapset, oon vähän niinku sivuhahmo täs leffassa, kenelle bonusäiti puhuu
near-one perinatal-mood | kaveri ei avaa ovea sen jälkeen ku synnytti, vien ruokaa oven taakse
near-one | lasu-ilmotus kaverista, uskallanko
near-one prison | broidi istuu ja sen lapset kaipaa sitä, täti yrittää paikata
near-one | voiko joku muu ku vanhempi soittaa teille
near-one violence | serkku lähti turvakotiin eikä kukaan suvussa saa tietää missä, mä tiiän ja se painaa
near-one perinatal-mood? | Kaveri vastailee enää sydämellä. Ei tuu kävelyille, verhot kiinni, vauva kaheksan viikkoo. Mitä mä teen ku se sanoo kaikki hyvin?
near-one | huoli ystävästä
near-one | naapurin lapset
near-one | Täti olen, en virallinen mikään. Siskonpoika soittaa minulle iltaisin ja kuiskaa.
near-one | Seinän takaa kuuluu itkua joka ilta seitsemän jälkeen. Lapsen vai äidin, en erota.
near-one | Kummina lupasin jotain kirkossa. Nyt en tiedä kuinka puututaan.
near-one | En halua olla se, joka tekee ilmoituksen, enkä se, joka ei tehnyt
near-one | Harjoitukset loppuu kaheksalta ja yhtä poikaa ei ikinä haeta. Oon sen futisvalmentaja, vein taas kotiin.
near-one | Eno kysyy: saako lapsen ottaa meille kesäksi ilman papereita, kun hänen äitinsä on huonona?
near-one | kaverin mies kuoli, vein keittoa. mitä nyt kun keitto on syöty
near-one | Miehen tytär edellisestä liitosta on alkanut vältellä kotiin menoa. Olen vain isän uusi.
near-one perinatal-mood | Työparini sai vauvan ja vastaa viesteihin neljältä yöllä. Kutsunko itseni kylään?
near-one | Sisko ei päästä enää sisälle, juttelee postiluukusta
near-one | Vanhempainyhdistyksen kautta tiedän perheestä asioita, joita en haluaisi tietää. Kenelle?
near-one | moon vain naapuri mutta ei niillä oo tainnu olla valoja päällä viikkohon ja lapsi on siälä
near-one | Minun ystävä on huono suhde. Hän ei puhu suomea, minä vähän. Miten autan?
near-one | Naapuri huutaa lapsille aina. Minä pelkään sanoa, koska olen ulkomaalainen.
near-one | Olen kummi. Viime viikolla kummityttö kysyi, voisiko hän muuttaa minun vaatekaappiini.
near-one | huoli kaverin perheestä
near-one | miten autan siskoa
near-one perinatal-mood? | Ystäväni verhot ovat kiinni ja vauvan itku kuuluu rappuun. Soitanko vai koputanko?
near-one own-strength? | Vien sille ruokaa, hoidan lapset, kuuntelen yöt. Kuka kuuntelee mua?
near-one control? | Työkaveri syö lounaansa neljässä minuutissa, koska mies soittaa kello kaksitoista viisi. Voinko kysyä jotain?
near-one violence? | Seinän takaa kuuluu tömähdyksiä ja sitten radio kovemmalle. Olen vain naapuri, mitä saan tehdä?
near-one protection-begins? | Pitääkö minun tehdä ilmoitus omasta veljestäni?
near-one parent-illness? | Serkku sairastui psykoosiin ja hänen tyttönsä on meillä "viikonlopun". Nyt on kolmas viikko.
near-one loss? | Kaikki sanovat oikeita asioita paitsi minä. Ystävältä kuoli lapsi ja minä puhun säästä.
near-one adoption-foster? | Täti ottaisi lapset mutta ei tiedä mihin suostuu jos suostuu
near-one self-harm? | Hän lähetti viestin "pidä huolta tytöstä". Ajoin sinne. Ovi ei aukea, soitin 112, mitä läheinen tekee huomenna?
near-one newcomer? | Opetan suomea kirjastossa, ja yksi äiti jää aina viimeisenä istumaan.
near-one couple? | Uuden miehen lapset, minun kotini, hänen exänsä. Olen äitipuoli enkä saa puhua mistään mitään.
near-one separation? | Ystäväpariskunta eroaa ja molemmat soittaa minulle
near-one | mistä isosisko saa neuvoja kun pikkusiskolla menee huonosti vauvan kanssa
money-home | Kotiinpaluu lomalta: oven välissä häätöuhkaus ja sähkölasku
money-home | toimeentulotuki hylätty
money-home | vuokrarästi
money-home | ulosotto ja lapset
money-home | ruoka-apu perheelle Vantaa
money-home | Häätö tulee kuun viimeinen, meitä on viisi ja koira.
money-home own-strength | Kirjeet on leipälaatikossa avaamatta. En uskalla enää katsoa mitä niissä lukee.
money-home | loppukuu on aina makaronia ja ketsuppia
money-home couple? | mies osti pelikoneen luottokortilla kun piti maksaa sähkölasku. mistä velkaneuvonta?
money-home | Olemme asuneet siskon sohvalla vauvan kanssa kolme viikkoa, vuokrakämppää ei saa kun luottotiedot on menneet.
money-home rights-advice | Kelan lomake pomppi takaisin kolmannen kerran, nyt puuttuu joku tiliote jota ei ole olemassakaan.
money-home single | yh, lähihoitaja, palkka päivää ennen vuokraa. kaks euroa tilillä ja vaipat loppu
money-home fathers | Lomautettiin telakalta. En ole kertonut vaimolle vielä, lähden aamuisin autolla ja istun parkkiksella.
money-home near-one-substance | Nettikasino vei säästöt, molempien. Ja talo on pantissa.
money-home camp? | Luokkaretki maksaa 60 e, keksin lapselle mahataudin.
money-home | Hometalo, kaikki oireilee ja pankki ei anna uutta lainaa ennen kuin tämä on myyty. Kuka tämän ostaa?
money-home separation | Avioerossa jäin ilman asuntoa ja lapset vuoroviikoin. Mistä yksiöön kerrossängyt mahtuu?
money-home | kengät on pienet, pipo on jo pojan kaverilta saatu. kirpparilta ostan mitä voin
money-home newcomer | We have paper from Kela, perheellä neljä lasta ja vuokra 1100, ei riitä. Who can help ilmaiseksi?
money-home expecting | Vauva tulossa tammikuussa eikä ole sänkyä, ei rattaita, ei mitään. Äitiyspakkaus on haettu.
money-home | velkajärjestely takuusäätiö pikavipit nuoren perheen äidillä
money-home control | Hän antaa mulle viikkorahaa viiskymppiä ja pitää kuitit. Olen kolmekymmentäneljä.
money-home | Sähköt katkaistiin eilen, pakkasta 18 ja lapset nukkuu haalareissa
money-home own-strength | Illalla lasken kolikoita purkista ja mietin otanko bussin vai ostanko maitoa.
money-home | Perheellä uhkana asunnottomuus, hyvinvointialue sanoo kunta ja kunta sanoo hyvinvointialue. Kuka auttaa?
money-home | Mistä vauvanvaatteita ja rattaat käytettynä ilmaiseksi Seinäjoella?
money-home | asuntohakemus ollut vuoden, kuuden hengen perhe kolmiossa, riita joka neliöstä
money-home | häpeän, että haen leipäjonosta. Lapsella on luokkakaverin isä siellä vapaaehtoisena.
money-home sick-child | Lääkkeet maksoi 190 euroa ja Kelan maksukatto tulee vastaan vasta syksyllä. Ostinko ruokaa vai lääkkeet?
money-home self-harm? | Yrittäjä, konkurssi, neljä lasta, yöllä sydän hakkaa. Kukaan ei tiedä että ollaan nollilla ja alle.
money-home | joulu tulee eikä ole rahaa lahjoihin, saako jostain apua ilman et tarvii selittää koko elämää
money-home prison grandparent | Vävy lähti linnaan ja tytär jäi kolmen lapsen kanssa kaksioon. Olen jo antanut hautausrahani. Kela sanoo yhtä, sosiaalitoimisto toista.
money-home expecting young | Oon opiskelija, rv 25, opintotuki loppuu kun en suorita. Mistä vauvalle vaatteet ja mistä kämppä joka ei oo homeinen? sossu antoi ajan kolmen viikon päähän
money-home after-stay single | Turvakodista vuokrakaksioon, takuuvuokra vielä maksamatta ja entinen mies kieltäytyi antamasta lasten sänkyjä. Nukutaan patjalla kaikki kolme. Se on oikeastaan ihan kivaa paitsi että selkä
money-home | Perintökirje tuli, siis perintätoimistosta, ei mummolta. Naurattaa melkein.
money-home | tarvittais apua talvivaatteisiin, haalari 92cm ja kengat 25, ei oo varaa
money-home | rahat loppu
money-home rights-advice? | vuokrarästi 2 kk ja vauva
money-home | häätö
money-home young? | luottotiedot meni 19-vuotiaana pikavippeihin
money-home | klarna, tuplasti
money-home | lidlin punaset laput on mun sommelier
money-home | Kaupassa jätin kärryn käytävälle ja lähdin. Vaippapaketti maksaa enemmän ku mitä mulla oli.
money-home rights-advice | toimeentulotuki päätös tulee aina liian myöhään ja lapsella on nälkä nyt
money-home | muksut nukkuu olkkarissa ja mä eteisessä, kaks huonetta 5 tyyppii
money-home companion? | sohvalta sohvalle vauvan kaa
money-home | mistä ruoka-apuu Oulussa, ei kehtais
money-home | lapsen talvivaatteet, ei oo varaa
money-home | ulosotto vei puolet, opintolaina loput
money-home | maksoin sähkölaskun ni vauva nukkuu edelleen pahvilaatikossa
money-home | hometta lastenhuoneen katossa, vuokraisäntä sano et tuuleta
money-home separation? fathers? | elarit rästissä, duuni loppu ja nyt ne tulee ulosottoon. en oo mikään roisto
money-home expecting | kämppä alta kuun lopussa ja odotan
money-home single | Lapsilisä tulee 26. päivä ja tänään on 19. Kaapissa on makaroonii ja ylpeyttä. Ylpeys ei riitä kahelle.
money-home | vuokravelka
money-home | häätö tulossa
money-home | Sähköt katkee perjantaina. Kolme lasta.
money-home | Ajoin kaupan ohi, koska säästöpossussa oli kaksi euroa ja bensamittari jo punaisella. Kotona keitin riisiä.
money-home | Homekoulu vaihtui homekotiin. Lapset yskii ja vuokranantaja suosittelee tuulettamista.
money-home | Missä jaetaan ruokaa niin ettei lapsen luokkakaverit näe?
money-home | ulosotto otti lapsilisän ennen minnuu
money-home | Rintamamiestalo meni myyntiin ku ero tuli, nyt yks huone ja neljä ihmistä
money-home | luisti ei mahdu enää eikä sukset, ja koulussa on hiihtopäivä torstaina
money-home separation? | Elarit, kaks vuokraa, autolaina. Syön töissä.
money-home | toimeentulotuki hylättiin kun äiti oli laittanu 200 euroa synttärirahaa tilille
money-home | Takasin pojan lainan, ja nyt peritään minua. Eläke on 940.
money-home | Yritys kaatui korona-aikana. Lapset eivät tiedä, että talo ei ole enää meidän.
money-home | Diakoniavastaanotolla viisihenkinen perhe, maksukortit annettu jo kahdesti. Mitä pysyvämpää tukea on talouden ja asumisen järjestämiseen?
money-home | Raha loppuu ennen kuukausi loppuu. Lapsi tarvitsee talvikenkä.
money-home newcomer? | Meidän asunto on liian pieni, kuusi ihmistä ja kaksi huone. Kaupunki sanoo odota.
money-home | Lasku tuli, perintä tuli, ulosotto tuli. En ymmärrä kuka on kuka.
money-home | Ulosottomies tietää nimeni, lapset eivät tiedä hänen.
money-home | toimeentulotuki ei riitä
money-home everyday-life? | Loppukuu on kaurapuuroa ja keksittyjä nimiä kaurapuurolle.
money-home | Jouluruoka. Se on koko asia. Kolme lasta ja tilillä 11,40.
money-home | Siskon talosta on sähkö poikki, lapset tekee läksyt puhelimen valossa ja sisko sanoo että se on tunnelmaa
money-home violence? | Ensi viikolla pitää olla pois turvakodista. Asuntojono on kahdeksan kuukautta.
money-home school? | Poika jäi luokkaretkeltä "kipeäksi". Ei hän ollut kipeä, se maksoi 60 euroa.
money-home single? | en avaa kirjeitä joissa on ikkuna
money-home separation? | asuntolaina kahdella nimellä ja yhdellä tilillä, päivähoitomaksu rästissä, kuka auttaa järjestämään
money-home | Jäin lomautetuksi ja hammaslääkäri maksaisi enemmän kuin viikon ruoat. Pureskelen toisella puolella.
money-home newcomer? | Minulla lapsi kolme, talvi tulee, kenkä pieni. Missä ilmainen vaate?
money-home own-strength? | Voiko velkaneuvojalle mennä vauvan kanssa ja jos ei ole niitä kaikkia papereita
money-home | Annan eläkkeestäni satasen joka kuu tyttären perheelle ja itse jätän lääkkeen ottamatta. En voi kertoa hänelle.
money-home | home kylppärissä, vauva yskii, vuokraisäntä ei vastaa
money-home | peliongelma vei vuokrarahat
money-home | Yöpyminen kaverin sohvalla, sitten toisen, sitten autossa. Lapsi kysyi onko tämä loma.
money-home | Hammaslääkäri kysyi miksen ole tullut aiemmin. Lapsille on aina varattu ajat, minulle ei ole riittänyt.
housing-training | ensikoti
housing-training | asumisharjoittelu perhe
housing-training young | tuettu asuminen nuorelle äidille
housing-training | perhekuntoutus ympärivuorokautinen
housing-training young | Täytän 18 toukokuussa, vauva syntyy kesäkuussa, enkä ole ikinä maksanut laskua enkä keittänyt perunoita.
housing-training after-stay | Päästään kohta ensikodista ja mietin osaanko oikeesti asua omassa kämpässä lapsen kanssa.
housing-training placed | Kasvoin laitoksissa. Nyt mulla on oma vauva ja oma avain, eikä mitään mallia kuinka kotona ollaan.
housing-training reunification | Sossu sanoi että lapset voi palata jos harjoittelen asumista tuetusti. Missä semmoista on?
housing-training money-home | Vuokranantaja ei ota alle parikymppistä paria jolla on vauva eikä luottotietoja. Olisiko tukiasuntoa?
housing-training everyday-life | pyykit, ruoka, laskut, herätys. mun pitäis oppia tää kaikki ja vauva on jo neljä kuukautta
housing-training own-substance | Kuntoutus loppuu marraskuussa, vanhaan lähiöön en voi palata kun diilerit asuu rapussa. Etsin asumista jossa joku katsoisi perään.
housing-training pregnancy-substance | Olen raskaana ja asunnoton, käytin vielä syyskuussa. Haluan paikan missä voin olla vauvan kanssa.
housing-training prison | Vapaudun keväällä ja saisin asua perheeni kanssa valvotusti. Missä opetellaan siviilielämää lapsen kanssa?
housing-training young couple | mä 19 ja poikaystävä 20, vauva syntyy syksyllä, muutetaan eka kertaa pois kotoa
housing-training | Haen perheelle asumisen tukea: nuoret vanhemmat, molemmilla lievä kehitysvamma, lapsi 1 v, asunto löytyy muttei arjen taitoja.
housing-training violence | Turvakodista lähtiessä pitäisi olla koti. En oo ikinä asunut yksin, mies hoiti kaikki sopimukset.
housing-training newcomer | Tulin Suomeen viime vuonna, mies lähti, minulla kaksi lasta. En tiedä miten täällä asutaan: roskat, sähkö, pesutupa.
housing-training | asumisvalmennus pariskunnalle, vauva ja taapero, häätö takana
housing-training father-child fathers | Isä ja poika, 3v. Äiti ei pysty hoitamaan. Sossu ehdotti perheyksikköä jossa opetellaan rytmi ja talous.
housing-training young | muutin kotoa kun äiti heitti pihalle, oon 17 ja rv 30. kaverin sohvalla nyt
housing-training parent-illness | Minulla on kaksisuuntainen ja pieni lapsi. Pärjäisin omassa kodissa jos joku kävisi pari kertaa viikossa kurkkaamassa.
housing-training money-home | rahat menee kahdessa päivässä, en osaa budjetoida, vuokra on rästissä vaikka sain kelan rahat
housing-training | Tyttärentytär on seitsemäntoista ja odottaa. Hän ei voi jäädä yksiööni. Onko teillä asuntoa, jossa olisi aikuinen vieressä?
housing-training | Kauanko ensikodissa saa olla ja pitääkö isänkin päästä mukaan?
housing-training protection-begins | Lieviä oppimisvaikeuksia itsellä, lastensuojelu sanoi että pitää näyttää pärjääkö. Tahdon oppia.
housing-training rights-advice | mitä eroa on tukiasunnolla, ensikodilla ja perhekuntoutuksella? kuka päättää
housing-training | tuettu asuminen perheelle Jyväskylä, vapaita paikkoja?
housing-training loneliness | Sain ekan oman asunnon, kalusteena patja ja pinnasänky. Iltaisin hiljaisuus on semmonen et puhun radiolle.
housing-training roma | Olemme nuori pari, minun sukuni ei anna asua yhdessä ennen kuin on oma koti. Asunnon saanti on vaikeaa kun nimestä arvataan.
housing-training after-stay | itsenäistymisasunto lapsen kanssa jälkihuollossa
housing-training near-one-substance | Lähden miehestä joka käyttää aineita, mulla on vauva ja nolla vuokrahistoriaa. Tarvisin asunnon jossa opin että koti on rauhallinen. En osaa edes sulakkeita
housing-training parent-illness home-help | Aikuissosiaalityöstä: äidillä psykoosisairaus tasapainossa, vauva 5 kk, yksiö ilman kalusteita. Tarvitaan enemmän kuin kotikäynti kerran viikossa mutta vähemmän kuin laitos. Onko välimuotoa?
housing-training after-stay father-recovery | Tyttö ja mä ollaan oltu kuntoutuksessa kaheksan kuukautta, nyt pitäs löytää kämppä ja pärjätä. En oo ikinä maksanu vuokraa ajallaan selvinpäin. Joku siihen väliin.
housing-training | muutetaa ekaan omaan kämppään vauvan kaa, mitä pitäs osata
housing-training young | eka oma kämppä ja vauva, en osaa ees lamppua vaihtaa
housing-training | tukiasunto perheelle jossa joku kävis kattomassa et homma pyörii
housing-training | tuettu asuminen
housing-training young | oon asunu laitoksissa 12-vuotiaasta, nyt oma koti ja lapsi ja hiljaisuus
housing-training | haluun oppia maksaa laskut ajallaan ennen ku menetän tänkin asunnon
housing-training young | Vauva 8kk, muutetaan pois mutsin luota. Vähä jänskättää et osaaks me.
housing-training | harjotteluasunto nuorelle perheelle
housing-training money-home | asumisneuvoja uhkasi et viimenen varotus, naapurit valittaa ku eletään yöt
housing-training | tarviin jonkun joka opettaa mitä ne kaikki kirjeet isännöitsijältä on
housing-training after-stay? | ensikodista omaan kamppaan, mita kohta tapahtuu ku ohjaaja ei oo yolla
housing-training young money-home? | muija ja mä ja muksu, ei ees patjoja, ja mä oon 20 enkä oo ikinä asunu omillani
housing-training after-stay | perhekuntoutuksen jatkoks tuettu koti Tampereelta
housing-training | asumisvalmennus
housing-training young | jälkihuollosta itsenäistyvä äiti ja 1v, tukikämppä vai vuokra
housing-training | sain toisen mahdollisuuden vuokrakämppään, nyt pitäis ihan oikeesti oppia asuu
housing-training | kotona asuminen ilman ku joku sanoo millon mennään nukkumaan, onnistuuks se lapsen kaa
housing-training young everyday-life? | Täytin 18, sain avaimet ja vauvan samana keväänä. Sulake palo ja istuttiin pimeessä kaks päivää ku en tajunnu et sen voi vaihtaa.
housing-training | tuettu asuminen perheelle
housing-training | ensimmäinen oma koti vauvan kanssa
housing-training | En ole koskaan maksanut vuokraa itse. Olen 36.
housing-training after-stay? | Laitoksesta laitokseen ja nyt avain omaan oveen, enkä tiedä milloin roskat viedään
housing-training young | Tytär, vauva ja yksiö. Hän ei osaa keittää perunaa, mutta omillaan pitäisi jo olla.
housing-training | Linnasta suoraan vuokrayksiöön. Lapsi tulee viikonlopuks. Mistä ihmiset tietää millon lakanat vaihdetaan?
housing-training | Asumisvalmennusta perheille, missä työntekijä on samassa talossa
housing-training own-substance? | päihdeasumisesta pitäs päästä tavalliseen taloon lapsen kans, mut en uskalla olla yksin yöllä
housing-training | Vanhempieni luona asun lapsen kanssa, huone on sama jossa olin kuusitoista. Miten täältä irrottaudutaan?
housing-training money-home | luottotiedot meni, asuntoa ei saa, lapsi ei pääse luokse ennen ku on asunto
housing-training | Lievästi kehitysvammaiset vanhemmat muuttavat omaan kotiin vauvan kanssa. Onko ympärivuorokautista perheasumista, josta siirrytään asteittain itsenäiseen?
housing-training | Turvakodin jälkeen tulisi asua jossain, mutta ilman häntä en ole päättänyt edes verhoista
housing-training | Pikkuveljeni perhe asuu kaverien sohvilla. Löytyykö paikkaa, joka opettaisi heille kodin pitämisen?
housing-training | kukaan ei oo näyttäny kuinka eletään jotta rahat riittää loppukuuhun ja naapurit ei valita
housing-training | Minä ja vauva muutamme ensimmäinen oma koti. En tiedä miten sähkö ja vuokra maksetaan.
housing-training newcomer | Vastaanottokeskus oli kaikki valmis. Nyt oma asunto ja minä en osaa.
housing-training | Sain avaimet. Uuni pitää puhdistaa, sanottiin. Millä?
housing-training | asumisharjoittelu vauvan kanssa
housing-training after-stay? | Ensikodissa joku sammutti valot. Nyt minä sammutan.
housing-training young? | 18 täynnä ja jälkihuolto puhuu omasta kodista. Minä ja vauva ja ikeakassi.
housing-training own-substance? | Päihdekuntoutuksen jälkeen ei voi palata siihen rappuun. Tarvitsisin asunnon jossa joku käy katsomassa ja vähän potkii.
housing-training | Tyttäreni on 22 ja asunut aina meillä. Hän haluaa lapsensa kanssa omaan, mutta ei ole koskaan maksanut sähkölaskua.
housing-training everyday-life? | miten tehdään muuttoilmoitus, sähkösopimus, kotivakuutus, ja kuka hoitaa lasta sen ajan
housing-training | Äiti ja vauva kotiutumassa ensikodista, asumisen taidot vielä hatarat. Haen kuntouttavaa perheasumista.
housing-training parent-illness? | Osastolta suoraan omaan vuokrakaksioon ei onnistu, en muista syödä saati tiskata. Poika tulisi asumaan kanssani.
housing-training money-home? | Luottotiedot on menneet ja sosiaalinen vuokra-asunto vaatii tukea, mitä se tarkoittaa
housing-training | Muutin pojan kanssa yksin. Ennen vaimo osti verhot. Miten täältä tulee koti?
housing-training newcomer? | Vastaanottokeskuksessa kaikki valmista. Oma koti: roskat, lajittelu, pyykkitupa, naapuri vihainen.
housing-training special-needs? | Meillä vanhemmilla on molemmilla kehitysvamma ja saimme tytön. Haluamme asua itse, vähän autettuna.
housing-training companion? | Onko mitään välimuotoa laitoksen ja ihan yksin pärjäämisen väliltä
housing-training control? | Isä ja veljet hoiti aina kaiken. Nyt minulla on oma ovi ja pelkään sitä.
home-help | kotipalvelu lapsiperhe
home-help | hätäapua arkeen pieni vauva
home-help | lastenhoitaja kotiin pariksi tunniksi
home-help own-strength | En päässyt aamulla sängystä ylös ja lapset söi keksiä. Kuka tulisi?
home-help | jalka on kipsissä ja esikoinen kolme. portaat ja rattaat ei yhtälö
home-help everyday-life? | Sektio kolme päivää sitten, mies joutui komennukselle. Pitäisi nostella kaksivuotiasta enkä saa nostaa muuta kuin vauvan.
home-help expecting | Vuodelepomääräys loppuraskaudeksi ja kotona taapero joka juoksee kuin hirvi.
home-help rights-advice | Hain lapsiperheiden kotipalvelua ja sanottiin että jono on kolme kuukautta. Mihin muualle voi soittaa?
home-help single | oksennustauti iski koko huusholliin ja oon ainut aikunen. vois joku edes tuoda mehua oven taa
home-help everyday-life | Keittiö on semmoinen etten päästä ketään ovesta sisään. Ja juuri siksi tarvisin jonkun.
home-help interaction | Voisiko joku tulla katsomaan ihan meidän arkea ja sanoa mikä siinä menee pieleen?
home-help sleep | saisko johonkin jonkun valvomaan yhden yön että saisin nukkua
home-help fathers | Työnantaja ei anna enempää vapaata, vaimo kotona kahden kuumeisen kanssa. Onko isän mahdollista saada perheelle apua heti tänään?
home-help parent-illness | Selkäleikkaus huhtikuussa, toipuminen kuus viikkoa. Lapsia neljä, isovanhemmat kuolleet.
home-help multiples | doula tai tukihenkilö meille kotiin kaksosten kanssa, arkipäivät
home-help far-away | Meille ei tule kukaan kun asutaan 25 km päässä keskustasta. Kunnan työntekijä käy kerran kahdessa viikossa.
home-help companion | ei siivousta, en tarvi siivoojaa. tarvin aikuisen joka istuis keittiön pöydässä hetken ja pitäis vauvaa
home-help money-home | Mitä kotiin tuleva apu maksaa? Meillä on tulot aika pienet eikä yksityiseen oo varaa.
home-help | MLL hoitaja pyydettiin muttei keltään löytynyt vuoroa
home-help newcomer | Can someone come home? vauva on pieni ja en voi mennä mihinkään, kieli huono
home-help protection-begins | Sossu lupasi perhetyöntekijän kotiin. Tuleeko se tarkistamaan kaapit vai auttamaan?
home-help | Olen tytön äiti, asun Kajaanissa ja hän Espoossa. Minusta ei ole sinne joka viikko. Voiko teiltä mennä joku hänen luokseen?
home-help | Neuvolan th: äiti tarvitsee akuuttia apua kotiin synnytyksen jälkeen, ei tukiverkkoja. Mistä nopeasti?
home-help special-needs | Omaishoitajan lakipäivät jää pitämättä kun kukaan ei tule meidän lapsen luo. Tarvis edes pari tuntia.
home-help sick-child | Kolme lasta, joista yks sairaalassa, ja minä olen yksin liikkeellä. Kuka hakee kaks muuta tarhasta?
home-help fathers | vaimo synnytti ja on vielä osastolla, kaks isompaa on mun kanssa ja pyykit haisee. ei mulla oo ketään
home-help | Haluaisin vain istua hiljaisessa huoneessa tunnin niin että joku muu vastaisi jos lapsi huutaa.
home-help adoption-foster | Adoptiolapsi tuli viikko sitten, ei kelpaa muut kuin minun syli. En pääse vessaan. Voiko joku tulla tekemään meille ruokaa
home-help | tukiperhe ja kotiapu, mitä eroa, kumpi sopisi kun voimat on vähissä
home-help premature sick-child? | Keskosvauva kotiutettiin lisähapen kanssa ja ohjeita on kahden mapin verran. Esikoinen on mustasukkainen ja pissii housuun. Saisiko tänne jonkun jonka käsissä ei tärise niin kuin minun?
home-help grandparent parent-illness | Tytär leikattiin ja vaari on täällä nyt imuroimassa, ensi viikolla pitäisi olla omissa kokeissa. Kuka sitten hakee ekaluokkalaisen?
home-help | kukaan ei auta mua kotona :( saisko joku tulla
home-help | kotiapu
home-help | joku joka tulis meille kotiin ku en pääse täältä
home-help | kotipalvelu lapsiperhe miten saa ilman et suututtaa sossun
home-help sick-child? | yrjötauti koko perheellä, tarvin jonkun hanskat kädessä
home-help | jalka kipsissä, taapero ei
home-help | Sektio, kolme kerrosta, ei hissiä, mies reissussa, esikoinen 2v. Voiko joku tulla?
home-help | haluisin käydä kerran suihkussa yksin, lapsi on neljä kuukautta
home-help parent-illness? childcare-with? | muija sairaalassa, mulla yövuorot ja kaks muksua, kuka istuis täällä aamulla pari tuntia
home-help parent-illness? perinatal-mood? | en uskalla lähtee ovesta ulos vauvan kaa paniikkikohtausten takia, tuleeko kukaan meille
home-help | tiskit, pyykki, vauva, tiskit
home-help | perhetyöntekijä kotiin, jono?
home-help sleep | joku joka pitäis vauvaa ku nukun edes 2h putkeen
home-help loneliness? | mummo asuu Kanadassa joten tarviin lainamummon imurilla
home-help single expecting | kuka imuroi ku ite ei saa kumartua, yh raskaana supistelee ei saa nostaa
home-help far-away | asutaan pellon keskellä, mikään palvelu ei tuu tänne, mut tarvis kyllä
home-help multiples? | kaksoset ja koliikki, kädet ei riitä, kaivetaan käsiä
home-help perinatal-mood? | En jaksa lähtee enää mihinkään keskustelemaan. Jos joku tulis tänne ja pitäis vauvaa sylissä sen aikaa et syön lämpimän leivän.
home-help | lapsiperheiden kotipalvelu
home-help | Jalka kipsissä. Vaimo yövuorossa. Kuka nostaa vauvan?
home-help | Joku joka tyhjentäis tiskikoneen ja menis pois kysymättä mittään
home-help | Sektiosta on viikko, portaita kolme kerrosta ja kaksi isompaa lasta. Onko ketään, joka vie heidät tarhaan?
home-help | Olisiko mahdollista saada hoitaja kotiin aamuiksi 6–8, kun työvuoro alkaa ennen päiväkotia?
home-help | Tytär ei pyydä apua, joten pyydän minä: voiko joku käydä heillä kerran viikossa siivoamassa ja katsomassa lasten perään?
home-help | perhetyöntekijä kävi ja kirjotti paperia. mä olisin tarvinnu imuria
home-help | Kotona joku, että pääsisin hammaslääkäriin. Kaksi vuotta olen purrut toisella puolella.
home-help sick-child? | Tarttis jonku kattomahan isompia sillä aikaa ku oon pienen kans lääkäris Seinäjoella
home-help | mll hoitaja maksaa liikaa, onko ilmasta
home-help | Kotipalvelupäätös saatiin, mutta tekijää ei ole. Tekeekö järjestönne kotikäyntejä Pohjois-Karjalassa?
home-help own-strength? | Siivoojaa en kehtaa ottaa, kun ensin pitäisi siivota
home-help multiples | kolme alle kouluikästä, mies merillä, ja nyt noro. lattialla on pyyhkeitä joka huoneessa
home-help | Voiko joku tulla meille auttaa? Olen leikattu ja en saa nostaa.
home-help | Kolme pientä lasta ja mies töissä toisessa kaupunki. Tarvitsen apu kotona kaksi kertaa viikko.
home-help | Mies istuu linnassa. Siis rakennusapulaisena Turun linnassa, kaksi viikkoa kerrallaan, ja minä tarvitsisin jonkun hakemaan kolme lasta eri paikoista.
home-help | Murtunut ranne, viikon ikäinen vauva ja mies laivalla marraskuuhun asti.
home-help | siivousapua perheelle
home-help | Vaimo määrättiin vuodelepoon rv 28. Meillä on 2- ja 4-vuotiaat ja mulla yövuorot.
home-help own-strength? | Joku joka tulee, ottaa vauvan ja sanoo: mene suihkuun. Puoli tuntia riittää.
home-help | Haluaisin käydä hammaslääkärissä. Kerran. Ilman rattaita.
home-help | Ystäväni selkä leikattiin eikä hän saa nostaa edes kahvipannua. Lapsi on yksivuotias ja painaa 11 kiloa. Voiko joku mennä sinne päivisin?
home-help everyday-life? | Tiskit on ollut altaassa siitä asti kun anoppi kävi viimeksi ja sanoi "ei mitään kiirettä"
home-help | Minun polveni ei enää nouse kolmanteen kerrokseen. Kuka auttaa tytärtä kaksosten kanssa, kun en minä pääse?
home-help multiples? | Kolmoset kotiutuu perjantaina ja meillä on neljä kättä
home-help single? | Oksennustauti koko porukalla, minä viimeisenä. Onko hätäapua kotiin vielä tänä iltana?
home-help far-away? | Perhetyöntekijän matka tänne on kuulemma liian pitkä. 38 kilometriä.
home-help companion? | mll:n hoitaja maksaa liikaa, löytyykö vapaaehtoista joka ulkoiluttais taaperoa kerran viikossa
home-help special-needs? | Tarvitsen käsiparin niiksi tunneiksi kun suihkutetaan pyörätuolipoikaa
home-help | Äiti toipumassa sektiosta, tulehtunut haava, isoja sisaruksia kaksi. Nopeasti apua arkeen, muutama viikko riittäisi.
home-help | Kotipalvelu sanoi että hakemus käsitellään seitsemässä arkipäivässä. Vauva on silloin jo kaksi viikkoa ja minä ties mitä.
childcare-with | lastenhoito ryhmän aikana
childcare-with | onko lapsiparkki
childcare-with | saako vauvan mukaan ryhmään
childcare-with own-strength | Tulisin kyllä mutta kuka katsoo nuo kolme sillä aikaa?
childcare-with single | yh, ei hoitajaa, joten kaikki illan kurssit menee ohi
childcare-with couple | Haluttais käydä se parisuhdekurssi mutta yksi- ja kolmevuotias ei istu aikuisten puheita kuuntelemassa. Onko lapsille hoitaja talon puolesta?
childcare-with own-substance | Päihderyhmään pitäisi mennä tiistaisin, ja minulla on vauva jota en halua viedä äidilleni, hän ei tiedä.
childcare-with breastfeeding | imetän vielä tunnin välein, voiko vauva nukkua vaunuissa siinä ryhmän vieressä
childcare-with meeting-place | onko teillä avointa paikkaa jossa isommat leikkii ja minä saan juoda kahvin kuumana samaan aikaan
childcare-with violence | Väkivaltaa kokeneiden ryhmässä olis paikka, mutta lapset pitäis jättää jollekin. Heillä on vain minä.
childcare-with separation | eroneuvonta ma klo 17, lapset 2 ja 5, kuka ne ottaa siks aikaa
childcare-with fathers | Isäryhmä kuulosti hyvältä mutta vaimo tekee iltoja. Voinko ottaa pojan mukaan, 1,5v?
childcare-with special-needs | Hoitajan pitäisi osata myös kuljettaa pyörätuolissa olevaa lasta, muuten en pääse mihinkään ryhmään
childcare-with perinatal-mood | Terapeutti suositteli ryhmää mutta isompi lapsi ei ole hoidossa, saako 3-vuotiaan tuoda?
childcare-with newcomer | Jos tulen suomen kurssi tai äiti kurssi, lapsi voi olla siellä? No family here.
childcare-with loss | Sururyhmään tahtoisin mutta elossa oleva lapsi on 1-vuotias eikä meillä ole ketään hoitajaksi.
childcare-with money-home | lastenvahti maksaa 15 e tunti ja ryhmä on kaks tuntia. eli ei
childcare-with | Onko ryhmän ajaksi järjestetty ohjelmaa alakoululaisille vai vaan vauvoille?
childcare-with young | mulla ei oo ketään kelle jättää vauvaa siks jäi koulukin kesken
childcare-with multiples | Kaksoset pitäis saada jonnekin tunniksi, yhtä aikaa, samaan paikkaan.
childcare-with far-away | matkaa 40 km ja lapset autossa, pitäis olla lastenhoito siellä päässä tai homma kaatuu
childcare-with | Asiakkaani voisi osallistua vertaisryhmään jos lapsille olisi hoito. Järjestyykö?
childcare-with own-strength | viimeksi ryhmässä juoksin koko ajan lapsen perässä enkä kuullut yhtään mitä muut sanoivat
childcare-with everyday-life? | Miehellä reissuhomma. Olen lapsen kanssa maanantaista perjantaihin, siis mihinkään aikuisten juttuun en pääse ilman että mukana on 1v vaunuissa.
childcare-with near-one-substance | Läheisten ilta olis torstaina, mun mies on se joka juo joten lapsia ei voi sille jättää.
childcare-with parent-illness | Terapiaan matkat, lapselle paikka samassa talossa? Muuten peruutan taas.
childcare-with placed? | Kolme lasta kotona ja yksi sijoitettuna, haluaisin vertaisryhmään. Tulisiko joku leikittämään heitä?
childcare-with upbringing | Vanhempainkurssi klo 18 juuri kun pitäis laittaa iltapuurot. Onko ruoka ja leikki hoidettu siellä?
childcare-with child-group | Olisko semmoista jossa lapsilla on oma porukka naapurihuoneessa ja aikuisilla oma
childcare-with | Hoidan lapsenlasta päivisin. Voinko tulla isovanhempien ryhmään hänen kanssaan?
childcare-with perinatal-mood single | Sain paikan masennusryhmästä, mut siinä lukee "ilman lasta". Se on sama ku lukis "ei sinulle". Yksin mä tän kanssa oon.
childcare-with newcomer violence | Tukihenkilö sanoo hyvä ryhmä naisille. Minulla neljä lasta, kukaan ei saa tietää missä käyn, en voi jättää miehelle. Lapset mukaan ok?
childcare-with | paasenko ryhmaan jos minulla on 2 lasta mukana
childcare-with | kuka kattoo muksun sen ajan ku mä oon ryhmässä
childcare-with | jos siellä on lastenparkki ni tuun
childcare-with | ryhmä mut vauva mukana ja taapero ei pysy paikallaan
childcare-with | jäisin muuten kotiin mut jos lapsi voi olla vaikka viereisessä huoneessa
childcare-with | onko siellä hoitaja
childcare-with single | oon yh, kaikki teijän ryhmät on illalla ja mulla on lapset illalla
childcare-with | lastenhoito järjestetty?
childcare-with | Olis kiva käydä siinä vertaisjutussa. En voi jättää 2v:tä yksin, enkä kehtaa pyytää naapuria neljättä kertaa.
childcare-with own-substance? | paihderyhmaan menisin jos lapsi ei jais exalle siks aikaa
childcare-with | onks siellä joku jolle lapsen voi lykätä siks aikaa ku itken
childcare-with | ei oo tukiverkkoo eli ei lapsenvahtia eli ei ryhmää, fixatkaa
childcare-with couple? | paripalaveri/terapia ois mut muksu roikkuu lahkeessa
childcare-with | saako imeväinen tulla mukaan ja isosisko hoitoon
childcare-with | kummatki meistä pitäis päästä samaan juttuun, mihin pennut
childcare-with | lapsiparkki ryhmän ajaks Itä-Helsinki
childcare-with | jos tuon kaksi ni mahtuuko molemmat sinne hoitoon, 1v ja 4v
childcare-with loneliness? | Pääsisin keskiviikkoiltana kyllä, mies on silloin treeneissä, mut lapset täytyy ottaa mukaan. Toinen nukkuu, toinen kiipeilee verhoissa.
childcare-with | lastenhoito ryhmän ajaksi
childcare-with | saako lapset mukaan
childcare-with | Tulisin. Mihin laitan lapsen?
childcare-with | Kaikki vertaisryhmät ovat kello 17, juuri kun kolme lasta pitäisi ruokkia. Onko ryhmää, jossa lapsille on oma huone?
childcare-with single | Kävisin mielelläni, mut miul ei oo kettää kuka kattois tyttöö sen puoltoist tuntii
childcare-with couple? | Parisuhdekurssi kiinnostaa, mutta mummit on kuolleet ja naapurit juuri muuttivat
childcare-with | edellisellä kurssilla kuljetin kaksoset tuolien alle ja häpesin
childcare-with special-needs | Vammainen lapsi ei voi jäädä kenen tahansa hoitajan kanssa, ja siksi emme ole päässeet yhteenkään vanhempien iltaan
childcare-with grandparent | Kaksi lastenlasta asuu meillä, eikä heitä voi jättää kenellekään. Voiko isovanhempien ryhmään tulla niin, että joku leikittää pieniä viereisessä huoneessa?
childcare-with | Äiti jäi pois eroryhmästä, kun hoitajaa ei löytynyt. Missä ryhmissä lastenhoito kuuluu hintaan?
childcare-with | Onko seurakunnan tuvalla leikkitäti samaan aikaan ku vanhemmat puhuu?
childcare-with | kaikki on "vain aikuisille". jos mulla ois hoitaja en tarttis ryhmää
childcare-with own-substance? | Päihderyhmään en lasta vie, enkä yksin jätä. Niin jään sitten tänne.
childcare-with newcomer? | suomen kurssi ja vanhempainryhmä samana aamuna, vauva puol vuotta, otetaanko vauva syliin siellä
childcare-with | Haluan tulla ryhmä mutta kuka hoitaa minun kaksi lasta?
childcare-with newcomer? | Onko paikka missä äiti oppii ja lapsi leikkii vieressä huone?
childcare-with | Vaimo kuntoutus ryhmässä illalla, minä vuorotyö. Lapsille ei ole kukaan se aika.
childcare-with | Tulisin mielelläni mutta mihin laitan nuo kaksi siksi aikaa?
childcare-with | Vauva pysyy sylissä, mutta tuo kaksivuotias purkaa teiltä kaapit
childcare-with own-substance? | Päihderyhmä on klo 17. Kukaan sukulainen ei tiedä että käyn siellä, joten hoitajaa en voi kysyä keltään.
childcare-with single? | Yhelle vaan: jos ei oo kattojaa niin en tuu
childcare-with violence? | En voi puhua siitä mitä mies teki niin että nelivuotias istuu vieressä värittämässä.
childcare-with | Vaimolla on vuoro samaan aikaan. Voiko tyttö 3v olla isäryhmässä mukana jossain nurkassa?
childcare-with couple? | Pariskurssi olis lauantaina, kolme lasta ja nolla mummoa
childcare-with | Lupasin hoitaa mutta menen leikkaukseen. Nyt tytär perui koko kurssin. Eikö siellä ole ketään katsomassa pienempiä?
childcare-with special-needs? | Meidän pojalle ei käy kuka tahansa hoitaja, hän juoksee tielle. Osaako teillä joku olla hänen kanssaan sen puolitoista tuntia?
childcare-with breastfeeding? | imetän vielä, saako vauvan tuoda kesken ryhmää
childcare-with newcomer? | Suomen kurssi äidille, lapsi ei ole päiväkoti. Missä lapsi silloin?
childcare-with | Perhe jättää toistuvasti tulematta, syyksi paljastui sisarusten hoito. Järjestyykö ryhmänne rinnalle lastenhuone?
childcare-with loss? | sururyhmään tulisin, mut tää elossa oleva on vuoden ja huutaa
childcare-with widowed? | Ennen toinen jäi kotiin kun toinen meni. Nyt ei ole sitä toista.
far-away | asutaan korvessa
far-away | etäryhmä, Lappi
far-away | saariston perhe
far-away | lähin palvelu 120 km
far-away loneliness | Lähin naapuri jolla on lapsia on kylän toisella puolella, neljätoista kilometriä hiekkatietä. Talvella auton pitää lähteä.
far-away own-strength | Muutettiin miehen kotitilalle. Lehmät, anoppi ja minä.
far-away single | ei ajokorttia, ei bussia, vauva ja 30 km kirkolle
far-away perinatal-mood? own-strength? | Masennuksen vertaisryhmä on Oulussa ja me asutaan Kuusamossa. Voisko sitä olla puhelimessa?
far-away meeting-place | perhekahvila lopetettiin ja seurakunnan kerhokin on joka toinen torstai naapuripitäjässä
far-away sick-child | Lääkäri Helsingissä, terapia Tampereella, koti Utsjoella. Matkat vievät viikot.
far-away breastfeeding | imetystukea etänä? täällä ei oo kun neuvola kerran kuussa
far-away money-home | Lapsen hoito olis kaupungissa eikä meillä riitä bensarahat joka viikko.
far-away violence | Turvakotiin on kaksisataa kilometriä ja mies pitää auton avaimet taskussaan.
far-away near-one-substance | pienellä paikkakunnalla kaikki tuntee kaikki, joten AA:han ei tulla meille vaikka olis. jos olis ruudulta
far-away fathers | Maatalon isäntänä ei pääse navetasta mihinkään illan ryhmään. Onko isille mitä voi kuunnella korvanapeissa
far-away newcomer | Muutimme työ takia pohjoiseen, täällä ei ole meidän kieli ihmistä. Online ok.
far-away separation | lapset on eksän kanssa 500 km päässä, tapaamiset joka kolmas viikonloppu junalla
far-away home-help | Kunnan perhetyöntekijä ajaa meille tunnin suuntaansa ja jää puoleksi tunniksi.
far-away child-group? | Onko 9-vuotiaalle mitään ryhmää verkossa, kun täällä ei ole edes toista luokkakaveria jonka vanhemmat olis eronnu
far-away expecting | synnytyssairaalaan kolme tuntia, mitä jos lapsi ei odota
far-away parent-illness | Psykologi on videolla ja netti pätkii kun kuuseen osuu tuuli
far-away | kimppakyyti ryhmään Kemijärveltä, onko muita tulossa
far-away special-needs | Toimintaterapeutti lähti eikä uutta saada tänne. Lapsi on 4 ja jo toisen kerran ilman.
far-away | Ruotsissa asuva suomalaisperhe, voiko teidän ryhmiin osallistua ulkomailta?
far-away grandparent | Asumme Inarissa ja lapsenlapset Helsingissä, olisiko etämummoille mitään?
far-away | voiko linjoilta saada neuvoa illalla kun meiltä ei pääse mihinkään
far-away | Pienen kunnan sosiaaliohjaaja: ryhmiä ei ole, kaikki palvelut 90 km päässä. Mitä etänä perheelle?
far-away | Ahvenanmaan ulkosaaristo, yhteysalus kahdesti viikossa, meillä vauva ja tarve muista vanhemmista
far-away own-strength? | auto hajos, koulukyyti on mutta itse en pääse kylille. nelkyt kilsaa kauppaan ja kaks alle kouluikäistä
far-away widowed | Leski, syrjäkylä, kaikki sururyhmät maakunnan keskuksessa. Verkossa vois onnistua kun lapset nukkuu.
far-away own-strength home-help | Kunta on niin pieni, ettei kotipalvelua ole. Kahden pienen kanssa mies on metsätöissä viikot. Kauppa-auto käy tiistaisin, se on viikon aikuiskontakti.
far-away special-needs meeting-place | Kylän ainoa lapsi jolla on down, ja ihana onkin. Mut mä haluaisin nähdä edes ruudulla toisen äidin joka tietää miltä tuntuu kun haave menee ihan uusiksi.
far-away father-mood | oon poromies ja vaimo lähti etelään vauvan kaa kuukaudeks ku ei kestäny kaamosta. itestäkin tuntuu ettei tää mee jakeluun. netin yli voisin jutella jos kameraa ei tarvi
far-away | etaryhma iltaisin? asutaan kaukana kaikesta eika autoa ole
far-away | lähin kaupunki 90 km eikä mulla oo korttii
far-away | bussi kulkee kahesti viikossa, jos kuski muistaa
far-away | mitään ei oo täällä päin
far-away own-strength? | Utsjoki, vauva ja kaamos
far-away | kaikki ryhmät helsingissä, me Kainuussa. hei haloo
far-away | zoomissa? teamsissa? ihan mikä vaa ku täältä ei pääse
far-away loneliness | Mies ajaa rekkaa Ruotsiin, auto on sen, mä oon täällä metässä kahen muksun kans ja kettuja.
far-away | saaristo, talvella ei lauttaa ees joka päivä
far-away | kuopiosta sata kilometriä pohjoseen, nettiyhteys pätkii, soittasko joku vuan
far-away | neuvola lopetettiin kylältä, lähin on tunnin päässä
far-away breastfeeding? | imetystuki etänä, meijän kylässä on abc ja hautausmaa
far-away meeting-place loneliness? | ainoo vauva koko kylässä on mun
far-away fathers | isajuttuja netissa? asun sellases paikas missa iskat metsastaa eika puhu
far-away | onks teil mitään mikä ei vaadi autoo
far-away | saamenmaa lapsiperhe etätuki
far-away fathers? | Mökkikylä, kakskymmentä asukasta, yks vauva. Se on meijän. Jos ois joku iskäjuttu luurin kautta iltasin ni tulisin.
far-away | syrjäseutu
far-away | lähin palvelu 140 km
far-away | Utsjoki. Ei täällä ole ketään. Netti toimii joskus.
far-away | Saaristossa lautta kulkee kahdesti päivässä, ja perhekerho alkaa kun se on jo mennyt
far-away | Kylätie aurataan kun ehitään, neuvola muutti kirkolta Kajjaaniin ja minä en aja
far-away | Etänä on kaikki, mutta täällä on yksi palkki kuistin kulmalla. Voiko tukea saada ihan puhelimella soittaen?
far-away | Asumme miehen komennuksen takia Puolassa ja haluaisin puhua suomeksi jollekulle vauvan kanssa olosta
far-away | Bussi lakkautettiin, autoa ei ole, ja kaikki toiminta on keskustassa
far-away loneliness? | naapuriin kolme kilometriä ja sielläki on vain poroja
far-away meeting-place? | Kainuussa ei oo yhtään sateenkaari eikä erityislapsi eikä mitään ryhmää, vain metsää
far-away | Kunnassamme on 1 900 asukasta ja yksi neuvolan terveydenhoitaja, minä. Mitä etäryhmiä voin tarjota perheille, jotka eivät aja kaupunkiin?
far-away | Lastenlapset Rovaniemellä, minä Kotkassa. Videopuhelussa he juoksevat pois kuvasta.
far-away | ei viitsi täällä mennä mihinkään kun hoitaja on serkun vaimo. mieluummin jossain kaukana, ruudulla
far-away | Hailuodosta ku lähtöö ni päivä menöö, vaikka asia ois tunnin
far-away | Asumme pieni kylä. Ei bussi. Voiko apu tulla netistä tai puhelin?
far-away newcomer? | Meidät laitettiin asumaan pohjoinen. Kukaan ei puhu minun kieli sata kilometriä.
far-away | Minulla ei ole auto, ryhmä on kaukana. Teams voi minä.
far-away sick-child? | Sairaala on kolme tunti. Minulla ei ole kortti ajaa. Lapsi kontrolli joka viikko.
far-away | Lähin naapuri on hirvi.
far-away | etäryhmä
far-away | verkossa iltaisin
far-away home-help? | Neuvola suljettiin, kirjasto suljettiin, seuraava palvelu on 92 kilometrin päässä ja meillä on yksi auto
far-away loneliness? | Saaristossa lautta menee kahdesti päivässä. Vauvan kanssa ei mennä minnekään, istutaan ja katsotaan lauttaa.
far-away | Poromiehen perheessä ei ajeta isäkerhoon Rovaniemelle joka tiistai. Onko linjoja pitkin mitään?
far-away sick-child? | Hoidot on Helsingissä, koti Kuusamossa, isompi lapsi jossain siinä välissä mummolassa
far-away newcomer? | Mies sai työtä maatilalta. Kaunis metsä. Bussi tiistaina ja perjantaina.
far-away violence? | Turvakotiin on kolme tuntia eikä minulla ole korttia.
far-away | Tytär asuu Kainuussa perukoilla pienten kanssa. Kuka siellä päin voisi edes soitella hänelle?
far-away | asumme ulkomailla ja kaipaisimme suomenkielistä vertaisryhmää vanhemmille, aikaero 7 h
far-away money-home? | Bensa matkaan maksaa enemmän kuin mitä ryhmästä saan irti, ikävä kyllä
far-away meeting-place? | Pitääkö sinne tulla paikan päälle vai voiko olla puhelimella mukana? Ajokorttia ei ole ja bussi lakkasi.
far-away child-group? | esikoiselle olis hyvä eroryhmä mut se on toisessa kaupungissa
far-away parent-illness? | En pysty sairauteni takia matkustamaan yli tuntia. Löytyykö läppärin kautta?
far-away | Harvaan asuttu alue, perheitä viisi ja matkaa kaikkiin. Miten saisimme teidän ryhmän videoyhteydellä?
after-stay reunification? | Kuntoutusjakso päättyi, ovi sulkeutui ja siinä me seistiin rapussa kassien kanssa koko perhe. Kuka nyt soittaa huomenna?
after-stay | ensikodin jälkeen
after-stay | jälkihuolto
after-stay | avopalvelu kuntoutuksen päätyttyä
after-stay | turvakodista kotiin, mitä sitten
after-stay loneliness | Ensikodissa oli aina joku hereillä keittiössä. Täällä kerrostalossa ei ole ketään.
after-stay own-substance | Hoito loppui kolme viikkoa sitten ja eka vappu selvinpäin on edessä. Tarttis ankkurin.
after-stay pregnancy-substance | Päästiin vauvan kanssa pois päihdeyksiköstä. En tahdo pilata tätä, mut vanhat kaverit on jo löytänyt mun numeron.
after-stay everyday-life | Laitoksessa herättiin seiskalta ja syötiin viideltä. Kotona meillä ei ole mitään seinää mihin nojata.
after-stay | ryhmä päättyi ja jäi tyhjä olo, ne ihmiset tiesi musta kaiken
after-stay violence | Oltiin turvakodissa 6 viikkoa, nyt uudessa kodissa jonka osoitetta kukaan ei tiedä. Lapset säikkyy rappukäytävän ääniä ja mä myös.
after-stay meeting-place | Saako entiset ensikotilaiset tulla käymään kahvilla? Ikävöin sitä porukkaa.
after-stay companion | kuntoutuksen omaohjaaja oli ainoa joka tunsi mut. Nyt on vaan päivystysnumero lapulla.
after-stay perinatal-mood | Vauvaperheyksiköstä kotiuduttiin perjantaina ja jo sunnuntaina alkoi se vanha ahdistus taas nousta.
after-stay reunification | Lapset palasi perhehoidosta samana päivänä kun perhekuntoutus loppui. Kaikki tuki katos kerralla.
after-stay fathers | Oltiin isä-lapsi jaksolla neljä kuukautta. Onko faijoille jotain jatkoa?
after-stay father-recovery | Kuntoutus takana, 94 päivää kuivana. Työ alkaa ens viikolla ja työkaverit kaljottelee joka perjantai.
after-stay self-harm parent-illness | Pääsin psykiatriselta kotiin eilen, lapset on innoissaan. Mä pelkään iltaa.
after-stay help-others | Selvisin. Haluaisin nyt pitää yhteyttä ja joskus kertoa muille että siitä pääsee.
after-stay housing-training | muutto omaan asuntoon ens kuussa ensikodista, kuka auttaa alkuun ettei kaikki leviä käsiin
after-stay near-one-substance | Sisko tuli hoidosta ja muuttaa meille hetkeksi lapsensa kanssa. Miten häntä tuetaan ettei hän retkahda?
after-stay prison | vankilan perheosastolta siviiliin, pieni tyttö mukana, tukea?
after-stay own-violence | Kävin vihaohjelman loppuun. Mutta mistä saan jatkoa niihin iltoihin kun tuntuu että höyry nousee korvista?
after-stay | Mistä löydän jatkoryhmän kun Ensiaskeleet tai vastaava on ohi
after-stay grandparent | Tytär kotiutui vauvan kanssa viime viikolla siitä hoitopaikasta. Saako hän jotain vierelleen vai olemmeko nyt yksin me?
after-stay single | ero, turvakoti, uusi kunta. kaikki paperit kunnossa ja silti istun lattialla muuttolaatikoiden keskellä
after-stay | Asiakas päättää laitoskuntoutuksen kuun lopussa, tarvitaan pehmeä lasku avopuolelle.
after-stay own-substance | retkahdin viikko hoidon jälkeen. en kehtaa soittaa takaisin sinne
after-stay money-home? | Avokuntoutuksen jälkeen ei olekaan enää ketään joka katsoisi kirjeet mun kanssa
after-stay sick-child | Puoli vuotta lastensairaalassa ja nyt kotona kolmistaan. Sairaalasänkyä on tavallaan ikävä, siellä joku tiesi.
after-stay | vertaisryhmä loppui kun vauva täytti vuoden, eikö taaperon äideille ole mitään jatkoa
after-stay placed | Perhekuntoutus loppui siihen että lapsi sijoitettiin. Ja minut saateltiin ovelle kassin kanssa.
after-stay money-home loneliness | Muutin ensikodista yksiöön Itäkeskukseen lokakuussa. Verhoja ei ole vieläkään, eikä ketään joka kysyis mitä tein tänään. Vauva oppi kääntymään eikä ollut kenelle huutaa tulkaa katsomaan.
after-stay own-substance father-child | Tulin hoidosta kotiin ja lapset varoo mua niin ku irtokoiraa. Kai ne oottaa millon pullo aukee. Tekisin jotain kivaa niiden kanssa mut en tiiä mitä, ennen olin kiva vaan kännissä.
after-stay | paastiin ensikodista, nyt on pelko etta en parjaa
after-stay | pääsin ensikodista pois, nyt oon kotona ja pelottaa
after-stay own-substance | katko takana, mitäs nyt
after-stay everyday-life | perhekuntoutus loppui perjantaina ja maanantaina olin jo sekasin arjessa
after-stay loneliness | ryhmä loppu ja mulla on ikävä niitä tyyppejä
after-stay | jatkotuki
after-stay violence | Turvakodista kotiin. Uus lukko, uus osote, vanha pelko.
after-stay | osastolta ulos vauvan kans, sanottiin "soittele jos tulee jotain". kelle
after-stay own-substance | miten pysyä kuivilla kotona ku hoidossa oli seinät ja täällä on kaverit
after-stay | kuntoutus päättyy ens kuussa ja en tiiä kuka mua sit kattoo
after-stay fathers | faijaryhmän kymmenen kertaa meni, haluisin et se jatkuis, onko joku jatko
after-stay | oltiin siellä puol vuotta, oppi nukkumaan, nyt kaikki hajoo takas vanhaan
after-stay | ensikodin entiset asukkaat, tapaaminen?
after-stay pregnancy-substance? | avopalvelu hoidon jälkeen vauvan kanssa Oulussa
after-stay partner-substance? violence? | hoito loppu hyvin mut koti on sama ja mies on sama
after-stay own-substance | retkahduksen ehkäsy ku laitoskuntoutus on ohi, lapsi kotona
after-stay help-others? | oon ollu jo 9 kk kotona hoidon jälkeen, haluisin pitää yhteyttä taloon
after-stay own-substance | Kuntoutus päätty keskiviikkona. Torstaina tuli jo viesti "tuu käymään" tyypiltä jonka luo en saa mennä. Blokkasin mut montako kertaa mä jaksan.
after-stay | ensikodista kotiin
after-stay | hoitojakso loppui
after-stay | Hoito loppu perjantaina. Maanantai on tyhjä.
after-stay | Puoli vuotta oli ohjaaja oven takana. Nyt oven takana on rappukäytävä.
after-stay own-substance | Kuntoutus meni hyvin. Kotona ensimmäinen, joka soitti, oli vanha diileri.
after-stay | Vertaisryhmän viimmeesellä kerralla annettihin ruusu. Se on jo kuihtunu ja moon taas yksin.
after-stay violence? | Turvakodissa nukuin. Omassa uudessa asunnossa valvon ja kuuntelen hissiä.
after-stay | Päiväryhmän kahdeksan viikkoa loppuivat, vauva on kymmenkuinen ja kalenterissa ei mitään. Mikä on seuraava porras?
after-stay | Ois kiva jos joku soittas vaikka kuukauen päästä ja kysys jotta vieläkö oot kuivilla
after-stay perinatal-mood | kotiuduin äiti-vauva-osastolta eilen, mies meni töihin ja minä istun eteisessä kassit purkamatta
after-stay | Perhekuntoutusjakso päättyy joulukuussa. Kuka ottaa kopin, ettei perhe putoa tyhjään?
after-stay | Tytär tuli pikkuisen kanssa laitoksesta. Siellä meni hyvin, täällä hän ei nouse enää aamuisin.
after-stay housing-training? | sossu sano et nyt pitäs pärjätä. pärjäsin siellä ku oli rytmi
after-stay | jatkoryhmä, jälkihuolto, miksi sitä nyt kutsutaan, semmoseen
after-stay | Minä olin turvatalossa kaksi kuukautta. Nyt oma koti ja minä pelkään. Kuka jatkaa apua?
after-stay | Kurssi loppui. Se oli minulle hyvä, minulla oli ihmisiä. Onko toinen?
after-stay | Jakso loppui perjantaina. Maanantaina puhelin ei enää soinut.
after-stay | kuntoutuksen jälkeen mitä
after-stay own-substance? | Laitoksessa oli helppo olla raitis kun ovi oli lukossa. Täällä kioski on 60 metriä.
after-stay loneliness? | Ryhmässä meitä oli kuusi äitiä, nyt on whatsapp joka hiljenee.
after-stay violence? | Olimme turvakodissa 34 vuorokautta. Nyt istun muuttolaatikoiden keskellä ja ovikello pelottaa.
after-stay | Tytär tuli vauvan kanssa ensikodista hyvässä kunnossa. Mutta nyt kaikki tuki loppui samana päivänä ja minä kuulen äänestä että alkaa.
after-stay father-recovery? | Pääsin hoidosta ja kotona kaikki kattoo mua kun pommia. Onko jatkoryhmää isille?
after-stay perinatal-mood? | äiti-vauvaosastolta kotiin, ohjeet on jääkaapin ovessa ja minä lattialla
after-stay interaction? | vauvaryhmä päättyi ja meillä jäi ikävä niitä lauluja
after-stay | Perhe kotiutuu ympärivuorokautisesta kuntoutuksesta 15.6. Haemme avopalvelua jatkoksi, ettei hyvä alku katkea.
after-stay prison? | Vapautumisen jälkeen ei tullut ketään. Portti kiinni ja bussipysäkki.
after-stay | Saako vanha asukas vielä tulla kahville?
after-stay placed? | Perhekuntoutuksessa oltiin koko perhe kolme kuukautta syynissä. Läpi meni. Nyt pitäisi osata ilman että joku kirjoittaa vieressä.
after-stay couple? | pariterapia loppui kymmenenteen kertaan kun lopetettiin puhumasta juuri siitä
after-stay child-witness? | Lapsen ryhmä päättyi ja hän kysyy joka tiistai onko tänään se ilta kun saa puhua
help-others rainbow | Kaksi isää ja kaksi jo aikuista tytärtä. Kertoisin mielelläni nuoremmille pareille, että kyllä siitä tulee perhe
help-others | vapaaehtoiseksi
help-others | kokemusasiantuntija koulutus
help-others | tukihenkilönä toimiminen
help-others | haluan lahjoittaa vauvanvaatteita
help-others | Olen ollut seitsemän vuotta raittiina ja haluaisin olla jollekin äidille se ihminen, jota mulla ei ollut.
help-others | Seitsemänkymppinen mummo, terve ja toimelias. Kelpaisinko lapsiperheen varamummoksi?
help-others | Oma vauva kuoli kuusi vuotta sitten. Nyt olisi voimia kulkea jonkun vierellä.
help-others | vertaisohjaajaksi mistä voi ilmottautua
help-others fathers | Voisinko vetää isäporukkaa? Omasta burnoutista on opittu yhtä sun toista
help-others | Asuin teillä vauvani kanssa kymmenen vuotta sitten. Tahtoisin antaa takaisin edes vähän.
help-others | MIten pääsen mukaan perhekahvilan keittiöön vapaaehtoiseksi keskiviikkoisin
help-others violence? | Selvisin liitosta jota ei olisi pitänyt kestää. Jos kertomuksestani on hyötyä yhdellekin, saa käyttää.
help-others newcomer? | Puhun arabiaa, somalia ja suomea. Can I be volunteer for new mothers?
help-others | opiskelen sosionomiksi ja etsin vapaaehtoistyötä lasten kanssa iltaisin
help-others | Aikaa on tiistaisin ja torstaisin, auto on, lapset ovat isoja. Missä tarvitaan käsiä?
help-others | kerään porukalla joululahjoja vähävaraisten lapsille, minne ne voi tuoda
help-others | Neulon nuttuja keskosille, otetaanko vastaan?
help-others rights-advice? | Kuinka usein tukihenkilön pitää tavata perhettä, ja tarviiko rikosrekisteriotteen?
help-others | Olen kasvattanut kolme lasta yksin. Nyt haluaisin olla jonkun yksinhuoltajan hengähdystauko.
help-others | Kaksosten äitinä muistan sen ekan vuoden usvan. Menisin mielelläni jonkun tuplavauvan kanssa vaunulenkille.
help-others | isä oli vankilassa kun olin pieni. haluaisin nyt puhua samassa tilanteessa oleville nuorille
help-others | lahjoittaminen, kuukausilahjoittaja, testamentti
help-others rainbow? | Meidän perhe on kulkenut aika mutkan. Voidaanko tulla puhumaan valmennukseen muille sateenkaareville odottajille?
help-others | yritys haluaa tarjota työntekijöilleen vapaaehtoispäivän perheiden parissa
help-others | Sähköinen tukihenkilö eli chat-päivystäjä, koulutetaanko?
help-others | Naapurin yksinhuoltaja sai tuplat. Haluan olla oikeasti avuksi enkä vaan sanoa että soita jos tarvii.
help-others grandparent | vaarina kaipaan puuhaa: osaan nikkaroida, kertoa tarinoita ja kuunnella, saako tulla tyhjin käsin
help-others own-strength? | Oma masennus on nyt takana, olisko mahdollista tulla vertaiseksi muille äideille ennen kuin olen täysin terve?
help-others adoption-foster? | mietin tukiperheeksi lähtemistä, yksi viikonloppu kuussa sopisi meille
help-others | Lukiolainen, haluaisin tet- tai kesähommia leirien ohjaajana
help-others | Jäi jouluna ruokaa ja leluja, kuka tarvitsee?
help-others loss | Menetin vauvan 2015 ja silloin ei ollut kukaan. Haluaisin nyt ruveta tukihenkilöksi, mutta pelottaa miten itse kestän toisen itkun.
help-others own-strength | kaikki pyytää aina mua, olen luokkatoimikunnassa, jalkkiksessa ja naapurin varavaarina. nyt kysyn ihan toisin päin, mistä sais itelleen jonkun joka kuuntelis
help-others grandparent? loneliness | Omat lapsenlapset eivät tule, syistä joita en tähän kirjoita. Sylissä olisi tilaa ja keinutuoli on tyhjillään. Kelpaanko jollekin?
help-others | mukaan vapaaehtosex? vois iltasin
help-others | vapari?
help-others | haluun olla se tyyppi jota itse tarvitsin
help-others young? | entinen teiniäiti, nyt 29, voisin tsempata nuorempia
help-others | kokemusasiantuntijaks miten pääsee
help-others | mä selvisin, voinks mä nyt auttaa
help-others father-recovery? | oon viis vuotta raittiina ollu faija, haluaisin jutella niitten jätkien kans jotka on vasta alussa
help-others | vauvanvaatteita kolme kassillista, kenelle lahjotan
help-others | tukihenkilönä toimiminen, koulutus
help-others loss? | Kerron mielelläni oman lapsen menetyksestä jos siitä on jollekin apua, oon jo siinä vaiheessa.
help-others | perhekahvilaan vapaaehtoseks, osaan keittää kahvia ja kuunnella
help-others | imetystukiäidiks
help-others | opiskelen sossuks ja haluun tehdä jotain oikeeta, ei mitään esseetä
help-others | lainamummi/lainapappa-juttu, mun iskä lähtis
help-others | jeesaan mielelläni muuttopäivinä tai kuskaan kamaa, oon joskus ite saanu apua
help-others roma? | mulla on kaalokieltä ja kokemusta, haluisin auttaa meidän väen nuoria äitejä
help-others | onko siel chatissä päivystys jota voi tehä vapaaehtosena kotoota käsin
help-others fathers? | Kävin isäryhmän kolme vuotta sit ja se pelasti mut. Mitä pitää tehdä et pääsee sinne vetäjäks tai ees keittää kahvit?
help-others | tukihenkilökoulutus
help-others | Kaksitoista vuotta raittiina. Voisin auttaa toista isää.
help-others | Jäin eläkkeelle kansakoulunopettajan, siis luokanopettajan, työstä. Sylissä olisi tilaa jollekin lapselle.
help-others | Menetin lapsen kymmenen vuotta sitten ja haluaisin nyt istua jonkun vieressä, joka on siinä missä minä olin
help-others | Mites pääsis kokemusasiantuntijaks, ku kokemusta kyllä on
help-others placed? | Minun lapseni olivat viisi vuotta huostassa ja tulivat takaisin. Tahdon kertoa siitä muille vanhemmille, ettei kaikki lopu.
help-others | meiltä jäi kaksosten rattaat ja hyvät neuvot, kelle
help-others | Pappa on puuseppä ja eläkkeellä, tarttisko joku lapsi nikkarikaverin
help-others special-needs? | Autistisen nuoren äitinä osaisin vertaistukea, jos joku kouluttaisi kuinka kuunnellaan eikä vain neuvota
help-others | Mitä rikosrekisteriotteesta katsotaan, jos haluaa lapsiperheen auttajaksi? Minulla on nuoruuden töppäys.
help-others newcomer? | Olen asunut Suomessa 20 vuotta, puhun somalia ja suomea ja voisin kulkea uusien äitien mukana
help-others | perhekummiksi tai kylämummoksi, Hämeenlinna, tiistaisin vapaa
help-others | Iltasin joutas istua kriisipuhelimessa, ei täällä kukkaan muukaan valvo
help-others | Minua autettiin Suomessa paljon. Nyt haluan auttaa toinen äiti. Miten alkaa?
help-others | Minä osaan persia ja dari ja kuljen bussia ajamassa, viikonloppu vapaa. Voinko olla tukihenkilö isä?
help-others | Minulle aikoinaan joku toi keiton oven taakse. Haluaisin nyt olla se joku.
help-others | tukihenkilöksi mummo
help-others | Eläkkeellä, terve, seitsemän lapsenlapsen kokemus ja tiistait tyhjinä. Kelpaanko mihinkään?
help-others own-substance? | Neljä vuotta raittiina. Voisin istua sen viereen jolla on ensimmäinen päivä.
help-others loss? | Menetin poikani kahdeksan vuotta sitten. Pystyn nyt kuuntelemaan muita niin ettei tarvitse itse itkeä ensin.
help-others father-recovery? | Jos joku nuorempi faija on samassa montussa ku mä olin, niin sanokaa sille et saa soittaa.
help-others money-home? | Meillä on kolme säkkiä lastenvaatteita, kokoja 74–110, ja turvakaukalo. Kuka ottaa?
help-others | kokemusasiantuntijakoulutus milloin alkaa
help-others newcomer? | Olen asunut täällä kymmenen vuotta ja puhun daria. Haluan auttaa uusia äitejä neuvolassa.
help-others violence? | Selvisin hänestä. Voisinko joskus kertoa sen jollekin joka vielä laskee askeleita rapussa?
help-others home-help? | Opiskelen lähihoitajaksi ja minulla olisi keskiviikkoiltapäivät vapaana vauvojen kanssa kävelyyn
help-others roma? | Romaninaisena tiedän miltä tuntuu istua siinä tuolissa. Haluaisin tulla toisten mukaan.
help-others | Voiko teille lahjoittaa, ja meneekö se suoraan perheille vai seiniin?
help-others | Ajaisin joulukuusia perheille joilla ei ole autoa, mulla on peräkärry
help-others adoption-foster? | Onko tarvetta tukiperheille, yksi viikonloppu kuussa? Meiltä lapset lähti maailmalle ja talo kaikuu.
help-others companion? | Minulla oli aikanaan tukihenkilö ja ilman häntä en istuisi tässä. Nyt kuopus on koulussa ja olisi minun vuoro.
help-others | firmamme haluaisi tehdä jotain jouluksi, lahjakortteja tai ruokakasseja
help-others | Poika kuoli aineisiin viisi vuotta sitten. Nyt minulla on kuiva nenäliina ja aikaa niille äideille, jotka vielä odottavat puhelua.
professional-training roma? | Päiväkodin johtajana haluaisin henkilökunnalle koulutusta romaniperheiden kohtaamiseen
professional-training | ammattilaisen koulutus lapsen huomioimiseen väkivaltatyössä
professional-training | konsultaatio vaikea asiakastilanne
professional-training | työnohjaus perhetyöntekijälle
professional-training | täydennyskoulutus neuvola
professional-training | Terveydenhoitajana huomaan, etten osaa kysyä alkoholista raskaana olevalta ilman että hän sulkeutuu. Onko siihen menetelmää?
professional-training violence? | Miten otan väkivallan puheeksi, kun mies istuu aina vastaanotolla vieressä?
professional-training perinatal-mood? | EPDS-pisteet 19, olen uusi neuvolassa. Mitä vien äidille ja mitä teen seuraavaksi?
professional-training | luento vauvaperhetyöstä henkilökunnallemme marraskuussa, keneen olla yhteydessä
professional-training child-witness? | Päiväkodissa lapsi kertoi aamupiirissä, että isi tönäisi äitiä. Kuinka meidän pitää toimia, ilmoitus vai keskustelu?
professional-training | sosionomiopiskelija etsii harjoittelupaikkaa
professional-training | Varhaiskasvatuksen opettajana mua askarruttaa kuinka sanoa vanhemmille että heidän lapsensa tarvii tutkimuksia.
professional-training adoption-foster? | Perehdytys sijaishuollon ohjaajalle: trauma, kiintymys, rajat. Suosituksia koulutuksista?
professional-training interaction? | Haluaisin Theraplay- tai varhaisen vuorovaikutuksen ohjaajakoulutuksen, missä järjestetään?
professional-training newcomer? | Tulkin kanssa työskentely ja kulttuurisensitiivisyys, webinaari päiväkodin väelle?
professional-training prison? | Rikosseuraamuslaitoksessa mietitään lapsen tapaamisten järjestelyä. Kuka kouluttaa vartijoita lapsen kohtaamisessa?
professional-training fathers? | Isätyön kehittäminen perhekeskuksessamme on jumissa, isät ei tule. Onko materiaalia?
professional-training own-strength | Sossun kollega lopetti, minulla 48 lasta listalla, yöllä en saa unta. Mistä sosiaalityöntekijä itse saa tukea?
professional-training pregnancy-doubt? | Haluaisin lisätä osaamista synnytyspelosta, olen kätilö Kymenlaaksosta.
professional-training | materiaaleja ammattilaisille ladattavaksi pdf
professional-training young? | Nuorisotyöntekijä tässä moro. Talolla käy 16v raskaana, en ole ikinä ollut tämmösessä.
professional-training loss? | Kuinka kohdata perhe jonka vauva syntyi kuolleena? Olen vuodeosastolla uusi hoitaja ja pelkään sanovani väärin.
professional-training rainbow? | Lomakkeissamme lukee vielä äiti ja isä. Mistä saisi neuvoja sateenkaariperheiden kohtaamiseen neuvolassa?
professional-training far-away? | etäkoulutus, sillä meiltä ei matkusteta enää. Kirkkonummen perhekeskus
professional-training own-violence? | Miehille suunnattu väkivaltatyön ohjaajakoulutus, paikkoja?
professional-training self-harm? | Asiakkaani puhuu kuolemasta lapsen kuullen. Kuka konsultoi minua nyt, esimies on lomalla?
professional-training help-others? | Gradu päihdeäideistä, haluaisin haastatella ensikodin työntekijöitä
professional-training roma? | Romanityön yhteyshenkilöltä kaipaisin vinkkiä miten luottamus rakennetaan perheeseen, johon sossut ovat ennen vain tunkeutuneet.
professional-training school? | Koulukuraattorina tarvitsen työvälineitä eroperheiden kanssa, koska lapset istuu huoneessani ja vanhemmat huutaa Wilmassa.
professional-training control? | Koulutusta kunniaväkivallasta ja pakottavasta kontrollista päivystyksen väelle?
professional-training | opettaja kysyy mitä tehdä kun oppilas haisee kotonaan tupakalle ja nälkä on
professional-training | Meille tulee kolme uutta perhetyöntekijää syksyllä, järjestättekö räätälöityä perehdytystä?
professional-training multiples? | Perhetyössä kolmosperhe, käyn siellä kahdesti viikossa ja lähden joka kerta sillä tunteella että jäi kaikki tekemättä. Onko joku paikka jossa tämmösestä voisi puhua ohjatusti kollegojen kesken?
professional-training | Perheohjaajan viikko on pelkkää tulipaloa. Haluttas oppia jotain vauvojen traumoista, mut budjetti on nolla.
professional-training | opiskelen lähihoitajaks ja työharkassa äiti kertoi vetävänsä, miten otan puheeks
professional-training | oon nuori sossu ja näitä tulee päivässä enemmän ku ehdin avata, mistä oppia kohtaamaan nuoria isiä
professional-training | koulutus perheväkivallan puheeksiottoon päiväkotiin
professional-training | kätilönä näen paljon päihderaskauksia, tarvisin lisää oppia
professional-training | ohjaajana nuorisotilalla, yks tyttö kertoi olevansa raskaana, mihin ohjaan
professional-training | nuorten vanhempien kohtaaminen, webinaari?
professional-training | työnohjaus vauvatyöhön
professional-training | Miten huomioidaan isät ku koko meidän neuvola puhuu äidille? Haluisin muuttaa sen.
professional-training | varhaiskasvatuksen ope, lapsi kertoi leikin kautta väkivallasta, mitä teen seuraavaks
professional-training | teen perhetyota kunnalla ja uupumus hiipii, onko koulutusta jossa saa oikeita tyokaluja
professional-training | sijaisena lastensuojelussa, kukaan ei perehdyttäny
professional-training | vuorovaikutushoitojen koulutus, vauvaperheet
professional-training | voinko ohjata asiakkaan teille vai pitääkö sen soittaa ite
professional-training | seksuaali- ja sukupuolivähemmistöt perhetyössä, pätevää koulutusta etsin tiimille
professional-training | gradu perheen päihdehoidosta ja samalla duunissa ensikodilla, haluun lukee ja oppia lisää
professional-training | pappina kirkolla nuoria pareja, joista toinen juo. Kuka opettais minut kysymään?
professional-training father-mood? | Isä tuli vastaanotolle ja sanoi vain "no tässähän sitä". Tuli tunne et jotain jäi sanomatta. Kuinka kysyä miehiltä paremmin?
professional-training | koulutus ammattilaisille
professional-training | lapsikeskeinen lastensuojelukoulutus
professional-training | Olen neuvolan terveydenhoitaja enkä tiedä, miten kysyn lähisuhdeväkivallasta, kun puoliso istuu vieressä. Onko koulutusta?
professional-training | Diakonina kohtaan perheitä, joissa on päihteitä ja vauva. Kaipaan työparia ja perusteita, ei pelkkiä esitteitä.
professional-training | Kuraattorien työnohjausta: viisi koulua, yksi ihminen ja kymmenen ilmoitusta viikossa
professional-training | Mitä tarjoatte perhetyöntekijöille, jotka kohtaavat traumatisoituneita pikkulapsia?
professional-training | Teemme päiväkodissa paljon huoli-ilmoituksia ja pelkäämme menettävämme vanhempien luottamuksen. Löytyykö puheeksi ottamisen valmennusta koko tiimille?
professional-training | tartteis luennoitsijaa hyvinvointialueen kehittämispäivään, aiheena isät
professional-training | Tulkkina neuvolassa kuulen kaiken ja vien sen kotiin. Onko tulkeille omaa tukea?
professional-training | Mistä voi tilata Neuvokas perhe- tai Lapset puheeksi -menetelmän opetusta?
professional-training | opiskelen sosionomiks, olisko harjottelupaikkaa ensikodissa
professional-training | Vankilassa työskentelen ja kaipaan materiaalia, jolla vanhemmuudesta puhutaan vangin kanssa
professional-training special-needs? | Opettajana luokassani on kaksi FASD-oppilasta. Minulla on kaksikymmentä vuotta kokemusta enkä osaa tätä.
professional-training | verkkokurssi vauvojen kiintymyssuhteesta, todistus tarvitaan
professional-training | Olen ohjaaja päiväkodissa, minun oma kieli on venäjä. Haluan oppia miten puhua vanhempien kanssa vaikea asia.
professional-training | Työskentelen kotoutumisessa. Tarvitsen kurssi lapsen trauma, selkeä suomi tai englanti.
professional-training | Istun autossa kotikäynnin jälkeen enkä tiedä, näinkö sen mitä näin.
professional-training | koulutus sosiaaliohjaajille
professional-training | päihteet puheeksi -malli
professional-training | Miten kysyn raskaana olevalta alkoholista niin ettei hän lakkaa tulemasta?
professional-training | Neuvolassa meillä on isät läsnä mutta ei mukana. Kaipaisimme työvälineitä koko tiimille.
professional-training | työnohjausta väkivaltatyöhön, tarinat alkaa tulla uniin
professional-training | Eskarissa lapsi leikkii kuristamista. Tarvitsisimme menetelmän, emme vain ilmoituslomaketta.
professional-training | opiskelijaharjoittelu perhetyöhön, otatteko sosionomeja?
professional-training | Uusi ryhmä alkaa meillä Lapissa ja haluaisimme vetäjäkoulutuksen teidän mallista, etänä mielellään.
professional-training | Meillä on huostaanotettujen vanhemmille nolla välinettä paitsi nenäliinat
professional-training | sateenkaariperheiden kohtaaminen neuvolassa, luento tai materiaali
professional-training | Mistä saa vauvan ja vanhemman vuorovaikutuksen havainnoinnin kurssin, kevät 2025?
professional-training roma? | Haluaisimme työpaikalle jonkun puhumaan romanikulttuurista, teemme virheitä joita emme huomaa.
professional-training | Olen varhaiskasvatuksen opettaja ja ensi syksynä ryhmään tulee vankilaperheen lapsi. Onko oppaita?
professional-training | Vertaisohjaajamme palavat loppuun. Kuka kouluttaisi meitä tukemaan heitä?
professional-training | Tulkin välityksellä puhuminen perheneuvolassa, vinkit ja valmennus?
professional-training newcomer? | kunniaan liittyvä väkivalta, konsultaatio työryhmälle
camp | perheleiri kesällä
camp | tuettu loma hakemus
camp | lomatuki Kela
camp | syysloma leiri 8v
camp money-home | Ei olla ikinä oltu lomalla missään, lapset kirjoittaa koulussa kesämuistoksi telkkarin.
camp single | Yhden vanhemman perheleirit, vinkkejä? Meitä on kaksi ja molempia väsyttää.
camp fathers father-child | Isä-lapsi-viikonloppu, telttailua, vaellusta, mieluusti Nuuksion lähellä. Äiti jää kotiin nukkumaan.
camp near-one-substance | Alkoholistiperheen lapsille leirejä, muistan itse semmosen kaks viikkoa yheksänkytluvulla. Vieläkö niitä on?
camp loss | Suruleiri lapsensa menettäneille. Kuultiin siitä mutta ei löydetä.
camp special-needs | kenelle leirille pääsee pyörätuolilla
camp newcomer | Lapsi haluaa leiri, kaverit menee, me emme ymmärrä lomake. Kuka auttaa?
camp rainbow | Sateenkaariperheiden kesäpäivä tai leiri, päivämäärä?
camp own-strength | kun pääsisi edes kolmeksi päiväksi jonnekin missä joku muu laittaa ruoan
camp adoption-foster | sijaisperheiden yhteinen lomaviikko
camp child-group | Lapsi 10 haluais leirille ilman meitä, on arka, missä ois pieni ryhmä ja turvalliset ohjaajat?
camp grandparent | Pääsisikö mummo lapsenlapsen kanssa lomalle yhdessä? Äiti ei jaksa, äiti ei lähde.
camp couple | parisuhdeleiri tai viikonloppu jossa lapset on mukana ja jollain toisella hoidossa
camp multiples | monikkoleiri hotellissa jossa muillakin on kahet rattaat
camp widowed | Lapselta kuollu äiti, isän kanssa leirille, toinen samanlainen perhe olis kova juttu
camp violence? child-witness | Oltiin turvakodissa keväällä. Lapset kysyy onko kesällä mitään kivaa. Olisko leiriä missä ymmärretään?
camp | 12v liekeissä, saako vielä leiripaikkaa heinäkuulle vai onko kaikki jo täynnä?
camp money-home | leirimaksu 220 ei mahdu millään, myönnetäänkö alennusta jos kertoo tulot
camp sick-child | Syöpälapsen perheen virkistysloma kun hoidot on ohi, mistä haetaan?
camp far-away | Kuinka sinne leirille pääsee Kainuusta ilman autoa? lapsia kolme
camp prison | Isä on linnassa, lapset häpeää lomakertomuksia. onko leirejä samassa tilanteessa oleville
camp teen | teinileiri 13-15 v, poika ei lähde mihinkään ilman kännykkää, se olis kyllä just hyvä
camp own-substance | Raittiiden perheleiri, juhannus ilman viinaa. Lähtisin vaikka heti.
camp | Haemme asiakasperheelle Maaseudun Terveys- ja Lomahuollon tai Hyvinvointilomien lomaa, auttaako joku hakemuksessa?
camp meeting-place | Leirin jälkeen tytöllä oli ekaa kertaa kavereita. Milloin seuraava?
camp loneliness | juhannuksena kaikki lähtee mökille. meillä ei oo mökkiä eikä ketään joka kutsuis
camp | Siskon lapset ei pääse koskaan minnekään. Maksaisin leirin heille jos vain löytäisin oikean.
camp special-needs single | Haaveena viikko jossa minä saan lukea kirjan ja poika (10, autismi) saa hyppiä trampalla jonkun muun silmien alla. Yhden vanhemman budjetilla, kiitos.
camp grandparent newcomer? | En ole itse koskaan ollut lomalla, ja nyt haluaisin viedä kaksi lapsenlasta järvelle ennen kuin polvet pettää. Heidän äitinsä puhuu huonosti suomea, minä en osaa niitä nettihakemuksia.
camp near-one-substance child-group? | Kesäloma on meillä se aika kun isä juo. Lapset 8 ja 11 tarvis jonkun paikan heinäkuulle jossa ei tarvii kuunnella millon tölkki sihahtaa.
camp | Kesaleiri 7-vuotiaalle, paljon maksaa ja mista ilmoittautua?
camp | loma
camp | leirille lapsen kans, ei oo ikinä käyty missään
camp | tuettu loma haku
camp | kaikki muut on kanarialla, me ollaan kerrostalon pihalla
camp | ilmanen leiri perheelle joka ei oo nähny kesällä muuta ku pihan keinut
camp | Vauva ja 3v. Metsämökki, valmis ruoka, joku kattomassa. Onko semmosta vai näinkö unta?
camp money-home | pienituloisille lomii
camp father-child fathers | faijojen ja muksujen viikonloppu jossain missä ei oo netti
camp single | yh-perheitten kesäleiri
camp money-home? | mun lapsi ei tiiä mikä on järvi, asutaan Myllypurossa
camp money-home | hiihtoloma ja ei rahaa mihkään, ees yks yö jossain muualla ois luksusta
camp separation | perheleiri eron jälkeen, missä ei oo onnellisia perheitä kaikkialla
camp | eka loma ikinä ilman et pitää laskee
camp | haettiin lomatukee, evättiin, mikä nyt
camp special-needs? | leiri johon meijän lapsen kaa uskaltaa, kun se juoksee karkuun
camp young | kesäks nuorten perheitten leirii, telttaki käy
camp single | Exällä on joka kesä Kreikka, mulla on joka kesä leikkipuiston kahluuallas. Lapsi ei valita mut mä näen sen. Onko teillä lomia?
camp | perhelomat
camp | tuettu loma
camp | Lomalle. Kolmen lapsen kanssa. Rahaa ei ole.
camp | Naapurit lähti Kroatiaan, meillä olis mattotelineen alla teltta. Onko halpoja leirejä perheille?
camp | Saako mummo hakea lastenlasten kanssa tuettua lomaa, vaikka vanhemmat eivät tule?
camp adoption-foster | sijaisperheiden kesäleiri
camp | Kesäloma on yheksän viikkoo pitkä jos koulu on kiinni ja piha on parkkipaikka
camp single | yksinhuoltajien viikonloppu, missä joku muu keittäis kerran aamukahvin
camp special-needs? | Löytyykö lomapaikkaa jossa huuto ei häiritse ja aidat pitää? Poika karkailee.
camp loss? | Perheleiri surun jälkeen, vaikka se kuulostaa omituiselta. Emme ole olleet missään neljään.
camp | hakemus MTLH:n lomaan myöhästyi, onko peruutuspaikkoja
camp father-child | isä-poikaleiri, ei telttoja, polvi on paskana
camp | Lapsi kirjoitti aineen kesälomasta ja oli keksinyt sen. Haluaisin, että ensi vuonna ei tarvitsisi.
camp | Perheellä ei ole koskaan ollut yhteistä lomaa. Mistä haen heille maksutonta leiripaikkaa ja kuka lähettää suosituksen?
camp | Lapset ei koskaan olleet lomalla. Onko leiri ilmainen ja saako äiti tulla mukaan?
camp newcomer? | Koulussa kaikki puhuu mökki. Meillä ei ole mökki. Missä voi perhe mennä metsä kesällä?
camp | Lapsi kirjoitti kesäloma-aineeseen: olimme parvekkeella.
camp | perheleiri kesä
camp single? | Olisiko missään viikkoa, jossa joku muu laittaa puuron?
camp money-home? | Kolmas luokka palasi syyslomalta ja kaikki puhuivat lentokentistä. Poika sanoi että mekin käytiin, bussilla, terminaalissa.
camp | Haettiin Maaseudun Terveys- ja lomahuollosta ja tuli ei. Onko muita, isä ja kaksi poikaa?
camp | Veisin lapsenlapset kerran elämässä johonkin missä on järvi. Eläke on mitä on.
camp special-needs? | leiri jossa ymmärretään ettei meidän tyttö syö kuin valkoista ruokaa
camp couple? | Viikonloppu jossa lapsille on ohjaaja ja meillä on kaksi tuolia vierekkäin
camp widowed? | ensimmäinen kesä ilman häntä, emme pysty mökille, mutta kotiinkaan ei voi jäädä
camp own-strength? | Kun ajattelen lomaa ajattelen hotellin lakanoita joita en ole itse pessyt
camp parent-illness? | Vaimon hoitojen jälkeen haluaisimme neljäksi päiväksi pois sairaalan hajusta. Kuljetus olisi tarpeen, minulla ei ole autoa.
camp father-child? | telttaretki muitten isien ja muksujen kanssa, mulla ei oo telttaa
camp newcomer? | Lapset eivät ole nähneet Suomesta muuta kuin tämän lähiön. Voiko joku viedä meidät metsään yöksi?
camp | Perhe 2+4, vähävarainen, uupunut. Milloin lomatukihaku päättyy ja kuka auttaa hakemuksessa?
camp rainbow? | Sateenkaariperheiden kesäviikonloppua etsitään, vauva 5 kk
child-group | lasten ryhmä
child-group | vertaisryhmä lapselle
child-group | eroryhmä lapsille 7-9v
child-group | Vilivahvat tai vastaava ryhmä koululaiselle
child-group separation | Poika 8v on eron jälkeen hiljennyt kuin muuri. Ope ehdotti lasten eroryhmää, löytyykö Lahdesta?
child-group near-one-substance | Isän juominen näkyy lapsessa: tyttö laskee pulloja. Olisiko sille oma paikka jossa puhua?
child-group child-witness | lapsi tarvii oman ryhmän, ei semmoista missä vain äidit puhuu ja lapset pidetään muualla
child-group prison | missä lapset, joiden iskä on vankilassa, tapaavat toisiaan?
child-group parent-illness | Äidin masennus. Lapsi 10 vuotta, vastaa aina "kaikki ok". Kuulin että on olemassa lapsiryhmiä.
child-group widowed | mitä siellä sururyhmässä tapahtuu, piirretäänkö vai jutellaanko? tyttö pelkää että pitää itkeä
child-group special-needs | Sosiaalisten taitojen ryhmä 9-vuotiaalle, ei ymmärrä milloin leikki loppuu.
child-group loneliness | seiskaluokkalaisella ei yhtään kaveria, oisko joku ohjattu poppoo
child-group upbringing school? | Poika lyö koulussa. Tarvitaan paikka jossa hän harjoittelisi suuttumista muiden samanikäisten kanssa.
child-group newcomer | Tyttöni puhuu suomea vähän, ensimmäiset ystävät? lasten kerho, maksuton
child-group adoption-foster | adoptoidut tytöt 9-11 vertaisryhmä keväällä?
child-group sick-child | siskon sairaus vie kaiken huomion, pikkuveljelle oma ryhmä olis paikallaan
child-group school | Ujo tokaluokkalainen ei uskalla viitata eikä mennä välitunnille. Pieni ryhmä, pliis.
child-group rainbow | Onko kerhoa lapsille, joilla on kaksi äitiä? Että näkis etteivät ole ainoita.
child-group | Lapsenlapseni tarvitsee oman aikuisen ja oman porukan nyt, vanhemmat riitelevät huoltajuudesta.
child-group placed | Sijoitetuille lapsille tarkoitettu ryhmä? Vanhempana haluaisin että hän saa puhua muille kuin minulle.
child-group violence | molemmat lapset oli huoneessa kun se tapahtui. Mitä lapsiryhmään voi tulla jos ei oo poliisiasiaa
child-group | Koulun kuraattori: 5.-luokkalaisen vanhempi juo, lapsi kaipaisi ryhmää. Ikäraja ja miten ilmoitan?
child-group | miten lapsia näihin ryhmiin otetaan, pitääkö olla lähete
child-group teen | nuorten porukka 12-14 mun tytölle, ei vauvakerho!
child-group interaction | Olisko jotain missä lapsi saa ensin olla ryhmässä ja sitten me yhdessä? Hän liimautuu minuun kiinni.
child-group loss | vauvan kuolema ja 6-vuotias isosisko; tarvitaan lapsen oma ryhmä surulle
child-group far-away | onko lapsille verkkoryhmiä, 11v, ajaa 80 km liian pitkä matka
child-group father-child fathers | Tarhan jälkeen tahtoisin viedä pojan johonkin missä on muita lapsia joiden isä on yksin huoltaja.
child-group money-home? | harrastukset on kalliita, onko ilmaista kerhoa alakoululaiselle jossa on muitakin kuin läppärit
child-group near-one | Kummipoika 9 katselee vanhempien juomista. En saa heitä hoitoon mutta poika voisi saada oman ryhmän.
child-group upbringing | tunnetaitokerho eskarilaiselle, suuttuu nollasta sataan
child-group near-one-substance grandparent | Lapsenlapsen äiti on taas hoidossa päihteiden takia. Poika 8 uskoo että se on hänen vikansa, koska hän jätti lelut lattialle. Missä lapsi voisi kuulla ettei se ole?
child-group newcomer camp? | Tytär kymmenen, ei ystävä luokalla. Hän haluaa tanssi tai leiri, minulla ei raha. Jos on lapset ryhmä ilmainen, kertokaa yksinkertaisella suomella.
child-group | lapsille oma ryhma kun vanhemmat eroaa, ikaa 8 ja 10
child-group | mun lapselle joku juttu, ei mulle
child-group | 6v tarvis oman ryhmän ku meil on ollu rankkaa
child-group separation | vertaisryhmä lapsille joiden vanhemmat eros
child-group near-one-substance? | lapsiryhmä päihdeperheestä tuleville
child-group | koululainen tarvis puhua jonkun kans mut ei vanhempien, kerho tms
child-group parent-illness | kun äiti on sairas ni mihin sen 9v voi mennä olemaan lapsi
child-group child-witness | muskarii ei vaan semmosta missä saa sanoo et iskä pelottaa
child-group child-witness? | Poika piirtää vaan mustalla. Haluaisin et se sais olla muiden samanlaisten kans, se luulee olevansa ainoo.
child-group sick-child? special-needs? | ryhmä sisaruksille
child-group widowed | lapsi jonka isä on kuollu, sureville lapsille jotain leikin kautta, hki
child-group child-witness | lasten oma ryhmä turvakodin jälkeen
child-group separation | tytär kantaa mun ja exän riitoja, haluisin sille jonkun oman paikan missä purkaa
child-group | onko alle kouluikäsille vertaisryhmiä vai pitääkö osata lukee ensin
child-group prison | mutsi vankilassa, tytölle porukka jossa muillaki on
child-group | sille joku kiva aikuinen ja värikynät ja muita lapsia, kiitos
child-group | miten lapsen saa vertaistukiryhmään jos se on ujo eikä puhu vieraille
child-group | lasten vertaisryhmä
child-group | eroryhmä lapselle 8 v
child-group | Tyttö kysyi, onko maailmassa muita joiden äiti on sairaalassa mielen takia
child-group | Poika tarttis omanlaistaan seuraa. Ei terapeuttia.
child-group child-witness | On nähnyt liikaa, puhuu liian vähän. Onko lapsille omaa porukkaa, ei keskustelua vaan leikkimistä?
child-group special-needs | Erityislapsen sisko, 9, sanoi haluavansa kerhon jossa hän on se vaikea
child-group adoption-foster? | Sijoitetuille lapsille olisi hyvä olla kerho, missä ei tarvi selittää miksi sukunimi on eri
child-group near-one-substance? | isän juomisen takia lapset on oppinu olee hiljaa, missä ne sais meluta turvallisesti
child-group | Lapsenlapselle, joka on surrut isäänsä yksin nurkassa, joku ryhmä jossa saisi kiukutella
child-group prison? | Olis hyvä jos tenava näkis jotta muittennii iskät voi olla vankilassa
child-group | Miul on kolme mukulaa jotka ei ossaa olla toisten kans, kerho mis opetellaa vuoroo
child-group | ujo ekaluokkalainen, kaverikerho, pieni ryhmä, Lahti
child-group | Koulun psyykkarina etsin 10–12-vuotiaille ryhmää, jonka teemana vanhempien ero. Omat ryhmämme ovat täynnä.
child-group sick-child | leukemiasta parantuneille lapsille oma jengi, kun luokkakaverit kohtelee vieläkin posliinina
child-group | Minun tyttö tarvitsee oma ryhmä, hän on surullinen kun isä ja äiti erosivat.
child-group newcomer? | Onko kerho pojille jotka tulleet sodasta? Hän leikkii vain räjähdys.
child-group | Pikkusisko 9 ei ole itkenyt kertaakaan. Hän tiskaa.
child-group | eroryhmä lapselle
child-group near-one-substance? | Poika tietää äidin pulloista enemmän kuin minä. Hän tarvitsisi muita jotka tietää.
child-group separation? | "Kaikilla muilla on yks koti", sanoi seitsemänvuotias ja oikaisi sitten että paitsi yhdellä pojalla.
child-group parent-illness? | onko 8-vuotiaille jotain missä saa puhua siitä että äiti on välillä sairaalassa päästään
child-group | Tyttö kirjoittaa päiväkirjaa lukolla. Olisi hyvä jos hän puhuisi jollekin joka ei ole isä.
child-group widowed? | Koulussa ei ole ketään toista jolta on isä kuollut. Hän luulee olevansa maailman ainoa.
child-group sick-child? | Sairaan lapsen sisarus istuu aina odotustilassa. Onko sisaruksille mitään omaa?
child-group | Pojantyttö 10 huolehtii pikkuveljestä kuin pieni äiti. Hän saisi joskus vain pelata.
child-group child-witness? | Haluaisin että poika tapaa muita lapsia joiden kotona on myös huudettu, ja että joku aikuinen johtaa sitä leikkien
child-group prison? | lapselle isä-linnassa-kerho?
child-group childcare-with? | Äidit on ryhmässä yläkerrassa, mitä lapsille sillä aikaa, ihan omaa ohjelmaa vai vain vahti?
child-group newcomer? | Tyttäreni ei puhu koulussa sotaa. Hän piirtää vain junia. Ehkä lasten kanssa voisi piirtää yhdessä.
child-group adoption-foster? | Adoptoiduille koululaisille omaa porukkaa, Tampereen seutu
child-group | Vanhemmat saavat tukea, lapset (6, 8, 11) eivät mitään. Onko heille toiminnallista ryhmää syksyllä?
`
