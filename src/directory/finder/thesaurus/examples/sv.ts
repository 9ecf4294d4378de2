/** How people say it in Swedish as spoken in Finland: one example a line, the needs it tells of before the bar (a question mark: perhaps). */
export const sv = `
partner-substance | mannen dricker
partner-substance | sambon super varje veckoslut
partner-substance | medberoende
partner-substance | Hittade en flaska Koskenkorva bakom bastuugnen igen. Han säger att den är från midsommar men jag vet att den inte stod där i söndags.
partner-substance everyday-life? | varje löningsdag e samma sak, han kommer hem på söndan å pengarna e slut
partner-substance own-strength? | Jag räknar burkarna i soppåsen varje morgon innan barnen vaknar
partner-substance child-witness? child-group? | Flickan vågar inte bjuda hem kompisar på fredagar för pappa ligger på soffan och sluddrar. Hon är bara nio. Jag hittar alltid på ursäkter åt honom.
partner-substance | min fru dricker vin från det att hon kommer hem från jobbet tills hon somnar, ingen skulle tro det för hon är lärare
partner-substance | Hur pratar man med sin sambo om knarket utan att det blir gräl?
partner-substance | Han röker på i garaget varje kväll och tycker det är jag som är problemet.
partner-substance own-strength separation? | Jag är så trött på att vara polis i mitt eget hem, hälla ut i vasken, lukta på andedräkten, ringa hans chef och ljuga om magsjuka
partner-substance | Gubbin super å ja veit int va ja ska jär. Ongan ha börja fråga varför pappa luktar kånsti.
partner-substance violence? | han blir en annan manska nar han tagit nagra lonkero, dorrarna smaller a alla tassar pa ta
partner-substance money-home? | frun har tagit snabblån för tabletter, benzo tror jag, apoteksburkar med nån annans namn i handväskan
partner-substance | finns det nån svensk grupp för anhöriga till alkoholister i Borgåtrakten, gärna kvällstid?
partner-substance separation? rights-advice? | Han lovade att sluta när babyn kom. Babyn är nu åtta månader och igår körde han hem från villan med henne i bilen och åtta kalja innanför västen. Ska jag gå eller stanna?
partner-substance rainbow? | min fru åkte dit för amfetamin för flera år sen och nu känner jag igen tecknen, sömnlösa nätter, städar klockan fyra, vi har en tvååring tillsammans
partner-substance own-strength? | Julafton igen med en karl som snarkar under granen klockan fyra. Jag sade åt barnen att pappa är trött. Tioåringen svarade: mamma, jag är int dum.
partner-substance | sambon dricker
partner-substance | mannen full varje lördag vad göra
partner-substance | Jag har hittat tre kossuflaskor bakom vedstapeln och snön är inte ens borta än.
partner-substance child-witness? | Han somnar på bastulaven och ungarna har lärt sig att stänga av ugnen själva.
partner-substance money-home? | Barnbidraget kom på tisdag och på onsdag var det slut, han hade varit på Alko och köpt rundor åt hela gänget.
partner-substance near-one-substance? | Min man är till sjöss tre veckor och ledig tre, och dom lediga veckorna är han aldrig riktigt nykter.
partner-substance | Hon säger att det bara är ett glas rött när barnen somnat men boxen räcker inte från fredag till söndag, vi är två mammor och jag vet inte hur jag ska ta upp det
partner-substance | Frugan gömmer lonkero i tvättkorgen. Jag låtsas inte se, men vem hämtar barnen från dagis sen?
partner-substance control? | På färjan till Åland lovade han en öl. Jag fick bära både honom och vagnen i land.
partner-substance | vart kan man vända sig om ens man röker på och vi har småbarn
partner-substance money-home? | Det är nåt vitt i små påsar i hans jobbjacka och lönen är slut den femtonde.
partner-substance violence? | När han tagit sig ett par blir han som en annan människa och jag går på tå hela kvällen
partner-substance | Varje midsommar är likadan. Jag packar bilen redan på förmiddagen så att vi kan åka hem när han inte längre står på benen.
partner-substance | medberoende stödgrupp svenska Österbotten
partner-substance | han pillar i sig mina värktabletter och någons lugnande också, säger att det är för ryggen
partner-substance | Klientens man har återfallit i amfetamin, hon vill ha någon att tala med på svenska i Vasatrakten.
partner-substance couple? | jag häller ut, han köper nytt. så har vi hållit på i fyra år nu
own-substance | jag dricker för mycket
own-substance | sluta med benzo
own-substance | A-kliniken på svenska, för förälder
own-substance | Väntar på att barnen ska somna så att jag kan öppna boxvinet. Några gånger har jag läst godnattsagan lite snabbare bara därför.
own-substance | krapula på barnets fotbollsmatch igen, luktade säkert lång väg, skäms så jag dör
own-substance pregnancy-substance? | Det började med ett glas till maten när jag var hemma under coronan. Nu är det en flaska, ibland mera, och på morgonen minns jag inte om jag bytte blöja på natten.
own-substance protection-begins? | vågar jag berätta på rådgivningen att jag använder subutex från gatan eller tar de barnen direkt
own-substance | har försökt dra ner men det slutar alltid på Alko
own-substance | jag vill bli nykter för min pojkes skull, han är fem och sa att jag luktar som mommos doktorsprit
own-substance after-stay? | trillade dit efter sju manader nykter. en ol pa kryssningen a sen va de kort
own-substance | Lyrica, mest på kvällarna, och så lite till på morgonen för att alls komma iväg till dagis.
own-substance | kan man gå på avvänjning och ta barnet med?
own-substance money-home? | spelar int men dricker upp barnbidraget i stället, så är det, nu e de sagt
own-substance | Ingen vet. På jobbet är jag den duktiga, hemma gömmer jag flaskor i tvättkorgen.
own-substance pregnancy-substance? | Klient, tvåbarnsmamma med blandmissbruk, motiverad till vård men vill inte skiljas från barnen. Finns familjevård med avgiftning på svenska?
own-substance father-recovery? | gräs varje kväll för att kunna va snäll me ungarna, utan de e ja en tagg
own-substance | jag tål int mig själv nykter å barnen tål int mig full
own-substance sleep? | Imovane för att somna, kaffe och Panacod för att vakna. Apotekaren i Ekenäs tittade på mig lite för länge i går. Sku vilja tala med nån innan rådgivningen märker.
own-substance | dricker för mycket mamma
own-substance | avvänjning med barn
own-substance | Jag har börjat köpa vinet i två olika butiker så kassörskan int ska märka nå.
own-substance | Kan man komma på avgiftning utan att barnskyddet får veta?
own-substance | Häromdagen blåste jag hemma innan jag skulle köra till dagis. Jag fick ringa grannen.
own-substance | De va bara på jobbresorna först. Nu står flaskan i garaget och dottern frågar varför jag alltid luktar halstablett.
own-substance | Mina benzo tar slut tre dagar för tidigt varje månad, läkaren vägrar skriva mer.
own-substance own-strength? | När ungarna äntligen sover häller jag upp det första glaset, och sen minns jag inte hur serien slutade.
own-substance protection-begins? | Jag måste lämna drogtest två gånger i veckan annars blir det inget av att ha barnet hemma. Finns det nån behandling där man får ha barnet med?
own-substance | subutexbehandling förälder
own-substance after-stay? | Elva dagar nykter. Aldrig varit så rädd för en fredag.
own-substance | jag sku vilja sluta röka på men hela kompisgänget gör det o jag har en tvååring
own-substance | Bonusbarnen såg mig ragla på kräftskivan. Jag skäms så jag vill sjunka genom golvet.
own-substance | AA på svenska nära Ekenäs, kvällstid, barnvakt?
own-substance | Ingen på jobbet anar nåt, jag är ju den duktiga. Men jag har flaskan i gymväskan.
own-substance | Ensamstående mamma med blandmissbruk motiverad till vård, sjuåring hemma. Vilka familjevårdplatser finns på svenska?
own-substance | det sku behovas att nan tog bilnycklarna och kortet av mej pa londagen
pregnancy-substance | gravid och dricker
pregnancy-substance | gravid subutex
pregnancy-substance | FASD rädsla
pregnancy-substance | Visste inte att jag var gravid och har festat hårt i två månader, har jag förstört mitt barn?
pregnancy-substance | jag e i vecka 18 å kan int låta bli att röka gräs
pregnancy-substance | de skickade remiss till HAL-polikliniken och nu är jag livrädd för vad de ska göra
pregnancy-substance | Har en två månaders bebis och dricker på nätterna när hon sover. Ammar inte längre av just den orsaken men har sagt åt rådgivningen att mjölken tog slut.
pregnancy-substance placed? | kan de ta babyn redan på BB om jag haft positiva piss-prov under graviditeten?
pregnancy-substance partner-substance | Vill sluta nu när jag väntar barn, men min kille använder fortfarande och det ligger grejer framme hemma.
pregnancy-substance | ett hem dar man kan bo med babyn och fa hjalp att hallas drogfri
pregnancy-substance own-substance? | Mödrarådgivningen i Jakobstad här: gravid i vecka 24, AUDIT-poäng 19, vill ha hjälp men är rädd för föregripande barnskyddsanmälan. Vart hänvisar vi?
pregnancy-substance near-one? | min lillasyster väntar barn i mars å ja såg henne med en lonkero bakom butiken, hon säger att de e alkoholfri
pregnancy-substance | babyn fick abstinens och låg på neo tre veckor, nu är vi hemma och suget är värre än någonsin
pregnancy-substance | Jag tar smärtlindrande med kodein fast magen växer, får recept från två läkare
pregnancy-substance | jag lova mig själv att den här gången sku ja va nykter hela väntan. klara 11 veckor. snälla döm mig int bara hjälp
pregnancy-substance young? | 19, preggo, knarkar lite på veckosluten, morsan får int veta
pregnancy-substance partner-substance? | Han röker på i vardagsrummet och jag i badrummet, och på ultraljudet log vi båda. Vecka 21. Jag vet att det måste ta slut, men jag klarar inte en dag utan.
pregnancy-substance | på tjocken och super
pregnancy-substance | HAL-poli svenska
pregnancy-substance | Jag visste inte att jag var på smällen på Provinssi. Det blev en hel del den helgen, och inte bara öl.
pregnancy-substance | Vecka 14 och jag röker fortfarande gräs på kvällen för annars får jag inte i mig mat.
pregnancy-substance | Rådgivningstanten räckte mig ett papper med frågor om hur ofta jag dricker. Jag ljög på alla tio.
pregnancy-substance | vill sluta med subu innan bebin kommer, vem hjälper
pregnancy-substance | Ammar och tog två glas i går. Sen blev det flaskan ut. Nu vågar jag inte lägga henne till bröstet.
pregnancy-substance | Jag ligger på prenatalen och de pratar om abstinens hos barnet. Ingen frågar hur jag ska hålla mig ren när jag kommer hem till samma trappuppgång
pregnancy-substance | hem for gravida med missbruk dar man far bo kvar nar babyn ar fodd
pregnancy-substance near-one-substance? | Flickan vår väntar smått i maj och pojken hon bor med säljer piller. Hon har tagit själv också, det ser man på ögonen.
pregnancy-substance | Barnmorskan här: gravid v. 22, bruk av buprenorfin, behöver plats på hem för mamma och barn
pregnancy-substance protection-begins? | föregripande barnskyddsanmälan rusmedel graviditet
pregnancy-substance | Jag har tre månaders bebis och tar en Diapam när hon skriker, sen en till
pregnancy-substance | Det är mitt fjärde barn och de tre första bor inte hos mig. Den här gången ska jag vara ren, säg bara vart jag ska gå.
pregnancy-substance | min bastis ar gravid i femte manaden hon haller i ett glas pa varje bild hon lagger upp
pregnancy-substance | snusar och vejpar ar gravid kan inte sluta
pregnancy-substance | bebisen e sju veckor o ja ha börja ta amfe igen för å orka vara vaken, ingen vet
father-recovery | nykter pappa
father-recovery | vill bli en nykter farsa
father-recovery | pappagrupp alkohol nykterhet
father-recovery | Min pojke frågade varför pappa alltid somnar före Bolibompa. Det tog. Nu vill jag ha hjälp att lägga flaskan på hyllan för gott.
father-recovery | fem veckor torr, första julen som nykter far på kommande och jag är rädd
father-recovery placed | De tog ungarna på grund av mitt tjackande. Jag har varit ren sen augusti, hur visar jag att jag duger som pappa?
father-recovery fathers? | Jag växte upp med en farsa som söp och svor att aldrig bli likadan, och nu står jag här med kaljakorgen
father-recovery | Finns det något ställe där karar kan tala om drickandet och barnen på samma gång, helst i Vasa?
father-recovery | me grabban på jaktin gar he åt en kasse, å sen en ti. Frugon ha sagt att nu får he räck
father-recovery separation? | exet ger mig inte barnen så länge jag dricker och det har hon rätt i. jag vill ha tillbaka mina veckoslut.
father-recovery | Varit på AA men där är alla sextioplus och ingen talar om blöjor å dagis
father-recovery pregnancy-substance? | tjejen är gravid i sjätte månaden. jag måste få slut på amfetaminet innan den lilla kommer, annars är det ingen idé
father-recovery | bastuolen blev tolv stycken, dottern hittade mig pa laven
father-recovery | Pappa, 34, avslutat avvänjning i Tammerfors, två små barn varannan vecka. Söker stöd i att vara far utan droger.
father-recovery | jag skäms över allt jag missat, första stegen, första skoldagen, jag var med men int på riktigt. nu vill jag va nykter å närvarande
father-recovery | Hur vågar en karl med spritproblem vara ensam med sin baby första veckoslutet?
father-recovery | farsa torr fran i gar
father-recovery | pappagrupp missbruk
father-recovery fathers? | Jag har en treåring i Karleby och fyra månader utan amfetamin. Nu sku jag vilja träffa andra farsor som vet hur det är.
father-recovery | Grabben ritade familjen och satte en burk i handen på pappa. Den burken vill jag få bort.
father-recovery father-child? | Jag får se ungen under uppsikt så länge jag blåser noll. Finns det nåt ställe där en karl kan lära sig vara nykter OCH far?
father-recovery | Far till två, åker ut på båten igen på måndag. Ombord är det torrt, det är i hamnen det brakar.
father-recovery | Alla såna där hem verkar vara för mammor, vart går en pappa med missbruk?
father-recovery | farsan hann int pa dotterns varfest for jag lag pa soffan hos en kompis. de far vara slut nu
father-recovery placed? | Pojken bor i fosterfamilj och mamman är borta ur bilden. Om jag klarar behandlingen kan han kanske komma till mig.
father-recovery after-stay? | Jag är pappa till en pojke och kom ut från avgiftningen i förrgår. Lägenheten är tom, bara min sons gummistövlar i tamburen.
father-recovery near-one | Min bror har en liten flicka och säger att han vill sluta supa på riktigt den här gången, vart ska jag skjutsa honom?
father-recovery | Pappa har varit torr, som man säger, sen Allhelgona, men när lillen skriker kliar det i strupen.
father-recovery prison? | Fri om två månader och drogfri sen ett år inne på kåken. Vill va farsa på riktigt när jag kommer ut.
father-recovery | rehabilitering för pappor med barn, på svenska
father-recovery | Min far söp, hans far söp. Jag blev far i januari.
father-recovery | Socialhandledare söker en plats för pappa i substitutionsbehandling som har barnet varannan vecka
father-recovery | bonuspappa åt två o egen på väg, måst sluta med röka innan hon kastar ut mej
near-one-substance near-one | brodern knarkar
near-one-substance | orolig för dotterns drickande
near-one-substance grandparent | Vår dotter dricker och har två små. Vi tar barnen varje veckoslut så att de ska få ha det lugnt men vad ska vi göra med henne?
near-one-substance | syrran svarar int i telefon efter klockan sju på kvällen å jag vet exakt varför
near-one-substance grandparent? | Sonen har börjat med droger igen, jag märkte det när sparbössan som barnbarnet fått var tom
near-one-substance | Min mamma dricker och jag törs inte lämna barnen till henne men hur säger man det
near-one-substance | bästa kompisen kom å hämta ungen från dagis på fyllan, jag tog bilnycklarna av henne. Hon vägrar prata med mig nu
near-one-substance teen? | tonåringen röker nåt sött i skogen bakom skolan, hittade en påse i jackfickan
near-one-substance | Vart ringer man när en granne med barn är full mitt på dagen?
near-one-substance | al-anon eller nåt liknande på svenska för syskon
near-one-substance | Svågern super sönder hela släktens jular. Ingen säger något högt, alla vet, och kusinerna gömmer sig på vinden.
near-one-substance grandparent | Svärdottern har tabletter i alla lådor. Man vill ju inte lägga sig i men barnbarnet är bara tre.
near-one-substance own-strength? | Jag vaknar varje natt och kollar om sonen varit online på whatsapp. Då vet jag att han lever. Han är 22 och använder.
near-one-substance | gudbarnets pappa har hamnat i skiten, spice eller va e de nu heter, mamman försöker dölja
near-one-substance | farsan dör snart av spriten och jag är barnledig med en baby och orkar int med båda
near-one-substance | ja veit int om ja ska fortsatt betal raknjingan hans, peingan gar at systemet anda
near-one-substance near-one | Vi var tre syskon som växte upp med pappas flaskor. Nu ser jag samma sak hända min bror, och han har en ettåring. Hur säger man det utan att mista honom?
near-one-substance | vuxen son knarkar
near-one-substance | syster dricker barn far illa
near-one-substance | Syrran svarar inte i telefon efter klockan sju, och när hon svarar säger hon samma sak tre gånger.
near-one-substance | Vi hade barnbarnen över jul och flickan gick runt och luktade på allas glas.
near-one-substance | Hos grannen under oss är det fest från torsdag till söndag, och så står den lilla pojken i strumplästen i trappuppgången.
near-one-substance grandparent? | min svardotter kommer och lanar en tia en tjuga alltid till "blojor". blojorna koper vi anda
near-one-substance | Kan jag ringa nån om min brors drickande utan att de tar hans ungar?
near-one-substance | Pojken är trettiofyra och darrar så att kaffet skvimpar. Han har två små varannan helg.
near-one-substance teen? | min nittonaring bor hemma annu det ligger folie och sugror i papperskorgen
near-one-substance | min kompis har en bebis och en kille som säljer, jag e rädd för va ja ska få se när ja öppnar dörren
near-one-substance separation? | Mitt ex skulle föra barnen till mej klockan fem, hon kom i taxi klockan nio och kunde knappt stå.
near-one-substance | anhoriggrupp missbruk borga kvallar
near-one-substance | Mamma dricker. Jag är tjugotvå och det är jag som ser till att mina småsyskon har gympakläder med sig.
near-one-substance grandparent? | Ja ha betala hans hyra i två år nu, gubben vet int om de. Ja sku behöva prata me någon som förstår.
near-one-substance | Pappas nya fru ställer sherryn bakom mjölpåsarna, mina halvsyskon är fem och sju
near-one-substance | svager spelar och super
near-one-substance own-strength? | Jag sover med telefonen på magen om det skulle ringa från sjukhuset igen, det är min lillebror
violence | han slår
violence | skyddshem nyland
violence | misshandel i hemmet
violence | igår tog han strupgrepp på mig i köket. jag har märken på halsen å polotröja på jobbet
violence child-witness? | Han knuffade mig mot spisen med babyn i famnen. Sen grät han och sa förlåt och köpte blommor, som alltid.
violence | min fru slår mig. ja, en karl på 190 cm. vem tror på sånt
violence | Behöver jag ringa polisen eller kan man komma till skyddshemmet direkt på natten, från Sibbo?
violence | det är int så farligt, han har bara puttat mig några gånger å kastat telefonen
violence control | han kallar mig hora, tjockis och dålig mor inför barnen varje dag men har aldrig rört mig, räknas det?
violence companion? | Packade en väska med pass och barnens vaccinationskort och gömde den hos grannen. Väntar på rätt stund.
violence | våldtagen av min egen man, kan man ens säga så när man är gift
violence | min väninna har blåmärken på armarna å säger att hon gått in i dörren. tredje gången i vår.
violence teen | min femtonåriga son slår mig när han inte får som han vill, jag låser sovrumsdörren om natten
violence separation? | exmannen star utanfor huset och vantar fast vi varit skilda ett ar, besoksforbud?
violence grandparent? | Vuxna sonen bor hos oss och har börjat höja handen. Vi är över sjuttio. Man anmäler ju inte sitt eget barn.
violence control? | rädd för ljudet av nycklarna i dörren
violence newcomer? | My husband say no one help me in Finland, i only speak little swedish. Han slå mig när jag inte laga mat.
violence companion? | Jag sov i bilen med ungarna på Nesteparkeringen i Karis. Han hade dragit ner mig för trappan. På morgonen åkte vi till dagis som om ingenting hänt.
violence | skyddshem svenska
violence | misshandlad av sambo
violence | Jag sa på akuten att jag halkat på isen. I juli.
violence | Han slängde tallriken så att den gick i tusen bitar precis bredvid mitt huvud, sen sopade han upp och grät.
violence child-witness? | Vi har börjat sova med byrån för dörren, jag och flickorna.
violence near-one? | polo over halsen mitt i sommaren hon jobbar bredvid mej
violence near-one | Genom väggen hör vi dunsar och sen blir det knäpptyst. Hon hälsar inte längre i hissen.
violence | Min fru slår mig. Så, nu är det skrivet. Jag är en och nittio lång och ingen kommer att tro mig.
violence | Vi bor i skärgården och förbindelsebåten går två gånger i veckan, vart ska jag ta vägen när han är på det humöret?
violence | Får man ta katten med till skyddshemmet?
violence | besöksförbud hur ansöker man
violence expecting? | Han knuffade mig i trappan fast magen redan syns
violence teen? | Det ar min sextonariga son som slar. Mig. Jag har gomt knivarna i frysen
violence separation? | Exet står utanför daghemmet varenda dag och väntar vid min bil
violence near-one? | Min dotters man har «lätt för att bli het» som hon säger. Hon hade ett blått märke stort som en handflata på armen vid dopet.
violence newcomer? | Jag har flyttat hit för min mans skull, han säger att de skickar mig tillbaka utan barnen om jag ringer polisen
violence | Han har aldrig slagit. Han stryper bara lite, och släpper.
violence | Kan nån hjälpa mig att hämta våra saker medan han är på jobbet
own-violence | jag slår mitt barn
own-violence | arg på barnen hela tiden
own-violence | agressiv hur sluta
own-violence own-strength? | Jag nöp min treåring i armen så det blev märke. Jag blev så rädd för mig själv att jag gick ut på trappan och skakade.
own-violence child-witness? | näven gick genom gipsväggen å bredvid stod flickan. Behöver hjälp före det blir något värre
own-violence | Har luggat pojken, inte hårt, men ändå, min mamma luggade mig och jag svor att aldrig
own-violence | det svartnar när hon tjatar, sist knuffade jag henne i diskbänken. Jag vill int va sån
own-violence baby-crying | skakade nästan babyn i natt
own-violence | Vart kan man ringa anonymt när man blivit våldsam mot sin partner?
own-violence | skriker så spottet flyger för en spilld mjölk
own-violence couple? | alla talar om våldsamma karar men det är jag som kastar saker och klöser, min man bara står där
own-violence | morgnarna slutar med att ja sliter pa ungen overallen a hon grater, sen sitter ja i bilen utanfor dagis a grater sjalv
own-violence | Polisen var hos oss i lördags. Jag sov över hos brorsan. Socialen sa att jag borde söka mig till nån som jobbar med ilska hos karar.
own-violence | klient dömd för misshandel av närstående, motiverad, svenskspråkig. Finns program för våldsutövare i Österbotten?
own-violence upbringing? | jag vill lära mig stoppa mig själv innan handen far
own-violence teen | hotade min tonåring att jag slår in tänderna på honom om han int stänger av spelet. Han tittade på mig som på en främling.
own-violence couple? | Jag kastade stekpannan. Den träffade inte honom men dörrkarmen, och barnet stod i tamburen. Jag känner inte igen mig själv sen jag fick tvåan.
own-violence | slagit mitt barn
own-violence | ilska aggression hjälp förälder
own-violence | Handen for upp av sig själv. Hon är fyra och hade hällt ut mjölken.
own-violence | Jag höll så hårt i överarmen på honom att det blev märken och i morgon är det simskola.
own-violence | Efter grälet hade jag ett hål i dörren och frugan hade åkt till sin mor med bebin.
own-violence | Jag ser rött, jag skriker så att grannen bankar i väggen och efteråt ligger jag på badrumsgolvet.
own-violence | Demeter Lyömätön Linja på svenska finns det?
own-violence | Nån på jobbet sa att det finns kurser för såna som mig. Jag vill inte bli som farsan.
own-violence couple? | Det är jag som slår i vårt hus. Han bara står där.
own-violence baby-crying? | Jag måste lägga ner honom och gå ut på balkongen för jag är rädd att jag ska skaka honom
own-violence | bonussonen på elva vet exakt vilken knapp han ska trycka på. igår tog jag honom i kragen
own-violence protection-begins? | Barnskyddet säger att jag ska «jobba med min aggression» innan jag får flytta hem igen, men var?
own-violence | luggade. en gång. hon tittar på mej som på en främling
own-violence | hur slutar man skrika åt sina barn varje morgon
own-violence | Söker samtalsgrupp för kvinnor som använt våld i hemmet, svenskspråkig, Åboland
own-violence | Hon säger att hon är rädd för mig. Rädd! Jag har aldrig rört henne, bara möblerna.
own-violence | Stubinen är så kort nu att jag kasta telefonen i väggen när tvåan inte ville ha på sig halaren
control violence? | svartsjuk man
control | han kollar min telefon
control violence? | psykiskt våld, isolering
control | Jag måste skicka bild från Prisma så han ser att jag är där jag säger.
control money-home? | han har båda bankkorten, jag får 40 euro i veckan å måste visa kvittona
control | Jag får inte träffa min syster mera. Han säger att det är jag själv som valde det, och snart tror jag på det.
control | hon ringer mig sjutton gånger per skift å vill prata med arbetskompisarna så hon hör att de e karar
control | spårningsapp i min mobil, hur tar jag bort den utan att han märker?
control newcomer? | Min man tar mitt pass i sin låda. Han säger jag inte behöver gå på svenskkurs.
control | får int välja egna kläder. får int klippa håret. Är 34 år gammal.
control separation violence? | exet styr ännu fast vi skilt oss, ändrar byten i sista minuten, avbokar barnens läkartider, skickar femtio meddelanden per natt
control | allt e pa hans villkor. han e snall bara man gor ratt
control near-one grandparent? | Min dotter har slutat svara när vi ringer, svärsonen svarar i stället och säger att hon vilar.
control rights-advice? | är det brottsligt att han övervakar med kamera inne i vårt hem?
control violence? | I församlingen ska kvinnan lyda och be mannen om lov, jag vill bort men då mister jag alla, mor och far och syskon
control | Han gömmer bilnyckeln när jag ska till jobbet, sen säger han att jag är slarvig. Jag har börjat tro att jag håller på att bli galen.
control loneliness? | Han säger att det är för att han älskar mig. Jag får inte ha facebook, inte gå på martorna, inte tala finska i telefon för då hör han inte vad jag säger. Är det kärlek?
control | sjukligt svartsjuk sambo
control | ekonomiskt våld
control | Han ringer med video så fort jag är i butiken, och jag ska visa vem som står i kön.
control | Jag får tjugo euro i veckan och ska redovisa kvittona på köksbordet.
control | Måste jag ge honom koden till min telefon?
control | Mina systrar hälsar inte på längre. Han säger inget, han bara sätter på damsugaren när de kommer.
control newcomer? | Passet är i hans mammas skåp. Jag vet inte vad det står i breven från Migri, han läser dem åt mig.
control | Frugan har ett spårningsprogram i min telefon, bowlingen har jag slutat med för det blir ett sånt liv efteråt.
control near-one | Min väninna går alltid undan för att svara «ja älskling jag är hos systern» och så måste hon sända en bild.
control | De e int nån misshandel men jag andas ut när hans bil backar ut från gården
control | hedersrelaterat våld stöd
control separation? | Sen vi skilde oss vet han ändå alltid var jag är. Det låg en sån där rund bricka i fodret på barnens ryggsäck
control | Även när han är till sjöss styr han. Kameran i tamburen piper när jag går ut med barnen.
control | I vår församling säger man att mannen bestämmer, och han bestämmer vad jag har på mig, vem jag ringer och när jag får köra bilen
control rainbow? | Min fru säger att om jag går så ser hon till att jag aldrig mer får träffa sonen, hon är den som står i papprena
control | Dottern får inte komma till oss utan honom med. Hon viskar när hon ringer, från tvättstugan.
control | han läser mina meddelanden är det normalt
child-witness | barn sett våld
child-witness | mitt barn är rädd för pappa
child-witness child-group? | stöd för barn som upplevt våld hemma
child-witness | Pojken leker att dockpappan slår dockmamman. Dagis tog upp det vid hämtningen och jag sjönk genom jorden.
child-witness violence? | hon kissar på sig sen den natten polisen var här
child-witness | När jag höjer rösten kryper sjuåringen in under köksbordet och håller för öronen. Vi har flyttat ifrån honom men det sitter i.
child-witness | tvååringen rycker till om nån tappar ett lock, kan så små minnas
child-witness grandparent | barnbarnet berättade i bilen att pappa tog mamma i håret. Hon bad mig int säga åt nån
child-witness school? | sonen i trean slåss på rasterna sen vi kom från skyddshemmet, läraren vet int vad han varit med om
child-witness | Var finns det nån som pratar med barn om våld på svenska i huvudstadsregionen?
child-witness | fyraaringen sa "mamma jag ska va snall sa pappa int blir arg"
child-witness | Daghem i Raseborg. Barn ritar återkommande blod och slag, vårdnadshavaren har lämnat relationen. Vilken traumastödd insats finns för barnet?
child-witness | jag trodde barnen sov, men den äldsta hade suttit i trappan och hört allting
child-witness violence? | Min dotter fick själv en örfil av sin styvfar när hon gick emellan. Hon är elva. Hur hjälper jag henne över det?
child-witness | exets nya kille slår henne och våra ungar ser på, de kommer till mig om fredagarna helt tysta
child-witness | sover bara om en stol står mot dörren, sex år
child-witness separation? | Vi bor på annan ort nu. Ändå kollar pojken under sängen och bakom gardinerna varje kväll, för tänk om pappa hittat adressen. Han är sju.
child-witness | ungarna såg när han slog
child-witness | barn rädd för pappa
child-witness | När jag råkade smälla igen ugnsluckan kröp han under bordet och höll för öronen.
child-witness | Hon leker att barbiedockan ligger på golvet och att Ken ropar på ambulans.
child-witness near-one | Systersonen bor hos oss nu och sover med gympaskorna på, ifall man måste springa.
child-witness violence? | Jag trodde att de sov. Sen berättade sexåringen för fröken exakt vad pappa hade skrikit.
child-witness | lekterapi barn som upplevt våld i familjen svenska
child-witness adoption-foster? | Fosterflickan vi fick i höstas skyddar huvudet med armarna när man lyfter handen för att borsta håret
child-witness | Vi bodde tre veckor på skyddshemmet. Nu är vi hemma men tvååringen skriker varje gång det plingar på dörren.
child-witness own-violence? | Pojken såg vad jag gjorde åt hans mamma. Han vill inte sitta i min famn. Vem kan hjälpa honom?
child-witness | Barnbarnet berättar saker vid köksbordet som ingen femåring ska behöva veta.
child-witness | Elev i tvåan fryser till när någon höjer rösten, bevittnat våld mot modern. Vart remittera?
child-witness separation? | efter pappahelgerna kissar han i sängen och säger att han inte får berätta
child-witness | polisen kom hem till oss mitt i natten och barnen stod i dörröppningen
child-witness | Min äldsta, 10, ställer sig alltid mellan oss. Han säger att det är hans jobb.
child-witness child-group? | grupp for barn dar det varit brak och slag hemma
child-witness | Grannpojken kommer till oss när de börjar skrika, sätter sig med hunden och säger ingenting på en timme
self-harm | vill int leva
self-harm | självmordstankar mamma
self-harm | orkar int finnas
self-harm | De skulle ha det bättre utan mig, det är jag helt säker på.
self-harm perinatal-mood | När jag går över bron med vagnen tänker jag varje gång att det bara är att släppa taget. Babyn är tio veckor.
self-harm | står på farstubron å tänker att jägargeväret finns i skåpet. skrämmer mig själv
self-harm | har skrivit ett brev åt barnen för säkerhets skull
self-harm teen | min dotter skär sig i låren, jag såg det i simhallen
self-harm | kör man in i en långtradare är det över på en sekund. såna tankar kommer på vägen till jobbet
self-harm | vem kan man ringa mitt i natten pa svenska, jag klarar int av att vara ensam med mina tankar
self-harm near-one | Min bror skickade ett meddelande "ta hand om ungarna åt mig" och svarar inte mera. Vad gör jag?
self-harm | allt känns svart å likgiltigt, sparar tabletter i en burk
self-harm own-strength | ja vil bara sov å int vakn meir
self-harm own-strength? | Jag tänker inte göra något, men jag fantiserar om att få en sjukdom så det skulle ta slut av sig självt.
self-harm perinatal-mood | får bilder i huvudet att jag skadar babyn, och sen att jag borde skada mig själv i stället
self-harm teen | sonen 16 sa vid middagsbordet att ingen sku märka om han va borta. vi skrattade bort det men jag får int ro
self-harm own-strength? | Det går inte an att säga högt i en liten by. Jag har räknat ut hur länge det tar innan de hittar mig. Behöver tala med någon som inte känner min mamma.
self-harm | orkar inte leva
self-harm | självmordstankar förälder
self-harm | Jag har skrivit brev åt barnen och lagt dem i symaskinslådan.
self-harm | När jag kör över Replotbron tänker jag på hur lätt det vore att bara vrida på ratten.
self-harm | Dom skulle ha det bättre utan mej
self-harm | Livförsäkringen är i skick, jag har kollat. Det är det enda som känns lugnt.
self-harm father-mood? | Fiskade ensam i går och undrade hur länge det sku ta innan nån märkte om jag inte kom i land
self-harm near-one | Syrran skrev «tack för allt» mitt på en tisdag och nu svarar hon inte
self-harm teen | Min fjortonåring har långärmat också i bastun. Jag råkade se.
self-harm | krisjour på svenska dygnet runt
self-harm perinatal-mood? | Bebin är sex veckor och jag tänker att vi båda sku få sova om vi bara slapp vakna.
self-harm | Räknade tabletterna i skåpet. Sen satte jag mig i trappan och ringde ingen.
self-harm near-one | Sonen har gett bort hunden och geväret till grannen... geväret är jag glad för men varför hunden
self-harm | vill försvinna
self-harm | Jag rispar mig i låren där ingen ser, 34 år gammal med tre ungar, hur patetiskt
self-harm | Det finns ingen botten längre, bara mörker o sen lite mer mörker
self-harm widowed? | Jag vill ju bara dit där han är. Men vem tar barnen.
perinatal-mood | babyblues
perinatal-mood | förlossningsdepression
perinatal-mood | EPDS höga poäng
perinatal-mood | Alla gratulerar och jag känner ingenting. Babyn ligger där och jag tänker bara att nån ska komma och hämta den.
perinatal-mood | gråter i duschen så int mannen hör, pojken e fem veckor
perinatal-mood pregnancy-doubt? | Är gravid i vecka 30 och så ledsen hela tiden, alla säger att det är hormoner. Men det här är något annat, jag bryr mig inte ens om att välja namn.
perinatal-mood | vågar inte gå ut på balkongen med babyn för tänk om jag kastar honom, såna hemska tankar kommer från ingenstans
perinatal-mood | det skulle va den lyckligaste tiden i mitt liv
perinatal-mood sleep? | Hon sover men jag ligger klarvaken och lyssnar om hon andas, natt efter natt, hjärtat rusar.
perinatal-mood interaction | Blev inte kär i mitt barn. Går det om?
perinatal-mood | Min sambo har int klätt på sig sen vi kom från BB, hon stirrar in i väggen å säger att hon e en usel mor. Babyn är en månad.
perinatal-mood loneliness? | mammaledig i november i Närpes, mörkt klockan tre, mannen kör lastbil, jag håller på å bli tokig
perinatal-mood | Rådgivningen i Kyrkslätt: förstföderska, EPDS 17, inga självmordstankar, önskar svenskspråkigt samtalsstöd eller grupp.
perinatal-mood | angrar att jag fick barn. sa, nu har jag skrivit det
perinatal-mood | efter förlossningen såg jag saker som inte fanns och låg inne på psyk tre veckor, nu är jag hemma och rädd att det kommer tillbaka
perinatal-mood | Förra babytiden var ett svart hål och nu väntar vi tvåan. Hur gör man för att slippa dit igen?
perinatal-mood | e de normalt att bara vara arg å grå hela babyåret
perinatal-mood couple? | Mannen säger att det är bara att rycka upp sig, hans mor hade fem. Babyn är tre månader. Jag har inte borstat tänderna sedan i förrgår och bryr mig int.
perinatal-mood | baby blues går inte över
perinatal-mood | ledsen efter bebis
perinatal-mood | Alla säger grattis och jag vill svara förlåt.
perinatal-mood | Jag sitter i bilen utanför Prisma med bebin bak och kan inte förmå mig att gå in.
perinatal-mood | Min fru duschar inte, hon tittar på babyn som om den var en sak som någon glömt hos oss. Det har gått två månader.
perinatal-mood | EPDS blanketten gav 17 poäng. Rådgivningen sa att någon ska ringa. Ingen har ringt.
perinatal-mood expecting? | Gravid i sjunde och jag gråter i personalrummet, har inte köpt en enda blöja
perinatal-mood | Jag ser bilder i huvudet hur jag tappar henne i trappan, om och om igen.
perinatal-mood | jag kollar andningen var femte minut hela natten å tvättar händerna tills de blöder
perinatal-mood | Svärdottern drar ner rullgardinerna och säger att hon är trött, men det är inte vanlig trötthet det där.
perinatal-mood interaction? | Vantar pa den dar karleken som alla talar om. Fem manader nu
perinatal-mood | postpartumpsykos
perinatal-mood adoption-foster? | Kan man få babyblues fast man adopterat? Vi hämtade honom i april och jag känner ingenting
perinatal-mood | Maken är på sjön och jag har inte klätt på mig sen i söndags. Bebin är fem veckor.
perinatal-mood | stöd för nyblivna mammor som mår dåligt, online eller i Jakobstad
perinatal-mood | min storasyster skrattade förr åt allt, nu ligger hon bara och skrollar medan lillan ligger bredvid och jollrar åt taket
perinatal-mood | Humöret på noll sen förlossningen, men på instagram ser allt jättefint ut 🙃
father-mood | trött pappa
father-mood | pappa deprimerad
father-mood | utbränd med småbarn
father-mood | alla frågar hur frun mår. ingen har frågat mig
father-mood | Sitter kvar i bilen på gårdsplan tjugo minuter efter jobbet för att jag inte orkar gå in till kaoset
father-mood couple? | Sen babyn kom har jag dragit övertid med flit. Hemma känner jag mig som en reservdel som ingen behöver.
father-mood | Kan en karl få babyblues?
father-mood couple? | min man har blivit helt tyst sen tvillingarna föddes, han stirrar på telefonen å svarar enstavigt. han vill int gå till läkare.
father-mood | mår skit men karar ska ju int klaga
father-mood money-home? | Gården, mjölkkorna, två ungar under tre och ett lån på en halv miljon. Jag vaknar fyra på morgonen med en sten på bröstet.
father-mood | tappat lusten för allt, fisket, hockeyn, frugan, va e de för fel på mig
father-mood | Förlossningen slutade med akut snitt, jag stod i korridoren och trodde båda skulle dö. Jag drömmer om det fortfarande fast det har gått ett halvt år.
father-mood | ja orkar int meir men ja måst
father-mood near-one | Min brorson har två små och en sjuk fru, och han skrattar bort allt. I lördags brast han i gråt i båthuset.
father-mood | finns det nan karl att prata med pa kvallstid som sjalv har smabarn a vet hur det kanns
father-mood | har börjat få panikattacker i blöjhyllan på S-market, svettas å måste gå ut. trodde först de va hjärtat
father-mood father-child? | Väntade på den där kärleken alla farsor talar om. Den kom inte. Jag byter blöjor och bär och känner mig som en vaktmästare.
father-mood | utbränd pappa
father-mood | deprimerad man småbarn
father-mood | Nybliven farsa. Jag sitter kvar i bilen på gården en halvtimme innan jag går in.
father-mood | Det är ingen som frågar hur det är med mig, alla frågar hur frugan mår.
father-mood | Sen forlossningen drommer jag om blodet. Det var ju inte ens jag som lag dar
father-mood | Pappaliv: dubbla skift på varvet och nattvak på det. I morse satte jag diesel i bensinbilen.
father-mood | Gubben har slutat sjunga. Han brukade alltid sjunga när han diska. Babyn är tre månader.
father-mood | kan pappor få förlossningsdepression
father-mood | Ute på havet har jag ångest för hemma, och hemma har jag ångest för allt jag inte hunnit lära mig som pappa
father-mood near-one | Min bror drog ut sladden till telefonen och gick till skogs, tre timmar. De har en tvåmånaders.
father-mood | Sen jag blev far hugger jag ved. Vi har ved för sju år framåt nu, jag hugger ändå.
father-mood | Småbarnspappa som skrattar på jobbet, gråter i duschen, så är det ungefär
father-mood | Sonen har magrat tio kilo sen de fick tvåan. Han säger «no klarar man sig».
father-mood fathers? | Finns det nån som en farsa kan ringa till på kvällen utan att det blir en stor grej av det?
father-mood | tomheten asså. Fin fru, frisk pojk, nytt hus och ja känner inget
father-mood | Pappa till spädbarn, sjukskriven för depression, önskar samtalsstöd på svenska. Rådgivningen har bara remiss för mamman.
father-mood | Jag snäser åt frun och ungarna och sen ligger jag vaken och skäms för att jag snäst
own-strength | utmattad mamma
own-strength | slut som artist
own-strength | orkar int
own-strength | Jag lämnade kundvagnen i gången på K-Citymarket och gick ut. Kunde inte mera.
own-strength | hur ska jag orka till sommaren när allt redan nu känns som tjära
own-strength | Går på autopilot. Matlådor, overaller, läxor, byk, sova, om igen. När någon frågar hur det är säger jag "no går de".
own-strength | gråter för att mjölken tog slut, det är ju int mjölken det handlar om
own-strength home-help? | jag sku behöva en vecka på ett sjukhus med nåt lagom lindrigt benbrott bara för att få vila
own-strength couple | mannen dricker kaffe och läser tidningen och jag har klätt tre barn, packat gympakläder, diskat och missat bussen
own-strength | Är det normalt att vara så här trött när barnet redan är fyra?
own-strength own-violence? upbringing? | tålamodet är som en gammal resår, fräser åt allt å alla å får dåligt samvete klockan nio när de sover så söta
own-strength | ensam hemma med två under tre, mannen på sjön fyra veckor i taget. de e int synd om mig men nog är jag trött
own-strength | Barnen är friska, jobbet ok, huset betalt. Ändå känns det som att gå i lera varje dag.
own-strength | tom. bara tom.
own-strength grandparent? | Jag är 68 och har två barnbarn boende hos mig, orken är inte vad den var men vem ska annars
own-strength parent-illness? | sjukskriven for utmattning fast det ar hemma som den riktiga arbetsplatsen finns och dar far man ingen sjukledigt
own-strength | jag har glömt vad jag tycker om att göra
own-strength meeting-place? | Jag är ju lyckligt lottad, det är det som gör det så svårt. Fina barn, snäll man, villa i Nagu. Men jag somnar i kläderna och vaknar trött.
own-strength | helt slut förälder
own-strength | mammautmattning
own-strength | jag stallde mjolken i stadskapet och bilnycklarna i kylen, och sa borjade jag grata for en strumpa.
own-strength | Vagnen full med varor, ungen skriker vid godishyllan. Jag lämnade allt och gick ut.
own-strength | Kallt kaffe klockan fyra, det är det första jag fått i mig i dag.
own-strength couple? | Mannen läser HBL med fötterna på pallen och jag står med en i famnen, en på pottan och en som skriker från gungan.
own-strength single? | Karln är borta fem veckor i taget. Den tredje veckan börjar jag prata med kaffekokaren.
own-strength | När får man va sjuk som mamma?
own-strength | Bonusbarn varannan vecka, eget barn jämt, mamma på äldreboende i Pargas. Batteriet är tomt.
own-strength | syster min har fyra under skolåldern o hon svarar på allt med «de går» fast man ser att de int går
own-strength | Vill bara sova en hel dag i ett rum där ingen säger mamma
own-strength special-needs? | Jag kan alla FPA:s blanketter utantill men minns inte när jag senast tvättade håret
own-strength | gråter varje morgon efter dagislämningen
own-strength | Dottern låste in sig på toaletten i en timme medan vi satt där med tårtan. Hon sa att det var enda stället utan ljud.
own-strength | orkar int mer me nånting
own-strength | Har ni nåt för en som inte är sjuk, inte deprimerad, bara så förbannat trött
own-strength meeting-place? | nan grupp for slitna mammor i raseborg, helst formiddag?
parent-illness | bipolär mamma
parent-illness | cancer småbarn
parent-illness | psykiskt sjuk förälder, stöd för barnen
parent-illness | Frun fick diagnosen MS i våras. Barnen är 3 och 6 och frågar varför mamma alltid vilar.
parent-illness | hur berättar man åt en femåring att pappa har cancer?
parent-illness | ligger på psykiatriska i Roparnäs å längtar efter mina barn, vem tar hand om dom när mannen e på jobb
parent-illness | Min fibromyalgi gör att jag inte kan lyfta babyn på morgnarna.
parent-illness | mamman i familjen fick stroke vid 36, hon är hemma nu men talet är borta å ungarna är rädda för henne
parent-illness home-help childcare-with? | Opererad i ryggen, får inte bära på sex veckor och har en ettåring som bara vill upp i famn.
parent-illness | schizofreni i familjen, jag har medicin och det går bra, men socialen tror alltid att jag är farlig
parent-illness | Svärsonen blev sjuk i ALS. Dottern sköter honom och tre barn och jobb. Vi bor i Dragsfjärd och far dit så ofta vi kan.
parent-illness | borderline å mamma, känslorna åker bergochdalbana å jag e rädd att jag förstör barnen
parent-illness | stralbehandling i Abo varje dag i fem veckor, barnen ar i dagis till fem, hur far vi det att ga ihop
parent-illness child-group? own-strength? | tioåringen har börjat laga mat och väcka syskonen när jag är i mina djupa svackor, hon ska ju inte behöva vara vuxen
parent-illness father-mood | jag har depression å har haft det länge. Sonen 7 frågade om det är hans fel. det knäckte mig
parent-illness own-strength? | epilepsianfall ensam med babyn, nu törs jag inte bada henne mera
parent-illness child-group? | Jag går på dialys måndag, onsdag, fredag. Barnen är hos grannen de dagarna. Den yngre har börjat leka sjukhus med nallarna och nallarna dör alltid.
parent-illness | mamma cancer barn
parent-illness | bipolär pappa
parent-illness | Proven kom i torsdags. Hur säger man det åt en sjuåring utan att hon slutar sova?
parent-illness | Min fru har MS och i går bar åttaåringen in matkassarna för att mamma inte ska falla.
parent-illness | Barnen smyger när pappa har sina dagar i mörka rummet
parent-illness home-help? | Cellgifter var tredje vecka i Helsingfors, vi bor i Korpo och vem ska hämta från skolan då?
parent-illness | Svägerskan är på psyket igen, frivilligt den här gången. Brorsan står där med tre ungar och ett jobb på färjan.
parent-illness | Flickan vår hör röster ibland. Barnbarnet på tolv har börjat komma till oss efter skolan och vill inte gå hem.
parent-illness | beardsleessamtal barn foraldrar psykisk sjukdom
parent-illness | Stroke vid fyrtioett. Jag hittar inte orden och lillan rättar mig när jag läser sagan.
parent-illness | Pappas hjärna är «lite trasig» säger vi åt barnen. Utmattning, panikångest, nu permanent pension kanske.
parent-illness | Hur talar man med barn om att mamma har blivit intagen på sjukhus
parent-illness | ligger i sängen med ME och hör hur dom brer sina smörgåsar själva i köket
parent-illness child-group? | grupp för barn vars förälder är psykiskt sjuk
parent-illness | frun är på dialys tre dar i veckan o jag kör långtradare. de går int ihop
parent-illness | Moderns borderlinediagnos påverkar vardagen för två barn, 4 och 9. Familjen önskar stöd utan att det blir ett barnskyddsärende.
parent-illness | Tonåringen hos grannens sköter både småsyskon och sin mamma, hon luktar stekos och säger att allt är bra
baby-crying | skrikbaby
baby-crying | kolik
baby-crying | babyn gråter jämt
baby-crying | Hon skriker från fem till elva varje kväll och vi har provat allt, dammsugaren, cuplaton, hårtorken, biltur till Ekenäs och tillbaka.
baby-crying own-strength | har öronproppar å hörlurar ovanpå å ändå hör jag gråten, också när han sover
baby-crying own-violence? | Lade ner babyn i sängen och stängde dörren för jag var rädd för vad jag skulle göra. Nu gråter vi på varsin sida.
baby-crying | grannen bankar i väggen när lillen har sina skrikstunder
baby-crying | Vart ringer man när babyn bara gråter och gråter och jag är ensam hemma?
baby-crying | baane ha skriji i sju tiimar å ja gar snart sönder
baby-crying interaction? father-child? | när jag tar honom gråter han som om jag stack honom med knivar, hos mamma tystnar han direkt
baby-crying breastfeeding? | gnaller vid brostet, bojer sig bakat, skriker, spyr, skriker, reflux kanske men lakaren pa hvc sa att babyn ba e lite griinig
baby-crying sleep? | mitt barn e missnöjd dygnet runt, 9 veckor, sover bara på gympabollen
baby-crying grandparent | Min sonhustru ringer gråtande klockan sex på morgonen och i bakgrunden hörs pojken skrika. Jag skulle så gärna hjälpa men jag bor i Umeå.
baby-crying | tröstlös gråt på kvällarna 2 mån, e det mitt fel att hon e ledsen
baby-crying | Rådgivningen säger att det går över vid tre månader. Vi är på fem.
baby-crying couple? | vi turas om att gå ut på gårdsplan medan den andra bär skrikhalsen. vi talar int mera med varandra, vi bara räcker över
baby-crying own-strength? | Klockan är 03.20. Jag har gått 11 000 steg i hallen sedan midnatt. Mannen jobbar natt och babyn har inte varit tyst mer än en kvart.
baby-crying | kolikbebis natt
baby-crying | bebis skriker hela kvällen
baby-crying | Klockan arton noll noll börjar det, som en siren, och slutar vid elva. Grannarna har satt en lapp på dörren.
baby-crying | Jag går runt köksbordet med ungen på underarmen, varv fyrahundra nu.
baby-crying | Med hörselskydd på går det, då hör man bara på halvt
baby-crying | Hon spänner sig som en båge och blir röd som en kräfta efter varje mål.
baby-crying own-strength? | Läkaren sa «det växer bort» och gick. Jag satt kvar med honom gapande.
baby-crying | Vi har kört motorvägen till Lahtis och tillbaka tre nätter i rad för det är bara i bilen hon är tyst
baby-crying | Jag hade babyn i två timmar så att de unga fick gå i bastu, och jag måste säga att aldrig har jag hört en sådan röst.
baby-crying own-violence? | ja sku aldrig göra henne illa men ja förstår nu hur de kan gå så
baby-crying | magdroppar dammsugarljud bärsjal inget hjälper
baby-crying adoption-foster? | Krisfamilj här, vi fick en fyraveckors som gråter dygnet runt sen hon kom. Vem kan vi fråga?
baby-crying | De slutar inte ens när han sover, han gnyr i sömnen också
baby-crying | finns nan telefon dit man kan ringa nar man int star ut med skriket
baby-crying sleep? | tröstar bär ammar vyssar. 10 veckor
baby-crying | Paret ovanpå har fått en liten och de går och går hela natten, jag hör att mamman också gråter. Kan man erbjuda nåt?
baby-crying interaction? | Jag tänker att han inte tycker om mig, att det är därför han skriker
baby-crying | Flaskan hjälper inte, nappflaskan alltså, han skriker lika rött efter den
sleep | sömnlösa nätter
sleep | babyn vaknar varje timme
sleep | sömnskola?
sleep own-strength | Har inte sovit mer än två timmar i sträck på åtta månader och körde idag mot rött i Karis.
sleep | tvååringen somnar elva på kvällen å sen ska man upp sex
sleep | Läggdags är rena kriget. Hon ska ha vatten, vessa, en saga till, handen, en annan hand. Klockan är halv tio och min egen kväll är slut.
sleep | pojken vaknar klockan fyra pigg som en mört
sleep upbringing? | Hur får man en fyraåring att sova i egen säng?
sleep | femmånaders som bara sover i vagn i rörelse, ja går längs Esplanaden klockan tre på natten som ett spöke
sleep | har sömnsvårigheter själv fast barnet sover hela natten, kroppen har glömt hur man gör
sleep | nattskrack, skriker ratt ut a kanner int igen oss
sleep couple? | jag sover på soffan å frun med tre barn i dubbelsängen, så har det vart i två år
sleep | när kan man börja lära ett barn sova utan tutte? nappen faller ut å han vaknar femton ggr/natt
sleep special-needs? | sjuåring med adhd kan inte komma till ro före midnatt, melatonin hjälpte en stund
sleep own-strength | bebisen sover int så ja sover int så ja tänker int
sleep | finns det sömnhandledning på svenska via video, bor på Kökar
sleep breastfeeding? | nattammar ännu vid 14 månader, vill sluta men hon vrålar så hela höghuset vaknar
sleep couple? | Vi har olika åsikter. Jag vill samsova, han vill skola in i egen säng. Under tiden sover ingen, och treåringen är kung i huset mellan ett och fyra.
sleep | sömnskola
sleep | bebis vaknar varje timme
sleep | 23.10, 00.40, 01.25, 02.50, 03.30, 04.45. Sen är det morgon.
sleep | Nappen ramlar ut, jag står där på knä i mörkret och letar. Natt efter natt.
sleep | Fyraåringen kommer som ett spöke vid tvåtiden, lägger sig på tvären och sparkar mig i njurarna.
sleep | nattning tvååring gråter i timmar
sleep | hur få tvilling nummer två att somna medan ettan väsnas
sleep | Det tar två och en halv timme att få honom att somna, han ska ha vatten, han ska kissa, han har en fråga om döden.
sleep adoption-foster? | Placerade pojken vågar inte sluta ögonen, han sitter upp i sängen tills han faller omkull
sleep special-needs? | barn med adhd somnar vid midnatt, melatonin eller vad
sleep teen? | sonen spelar till fyra och jag får släpa upp honom till bussen, ögon som en uv
sleep | Jag kan inte somna fast hon äntligen sover. Jag ligger och väntar på nästa skrik.
sleep | Min syster gick in i dörrkarmen för att hon är så övertrött, barnet sover max 40 min åt gången
sleep child-witness? | mardrömmar varje natt sedan flytten
sleep | Sover bara på mig. Lägger jag ner honom så ögonen upp som på en docka
sleep | Skiftarbete och en åttamånaders som tror att natten är dag, kan nån komma och visa hur man gör?
sleep | Sömnrådgivning Vasa distans kväll
sleep own-strength? | Jag är som full när jag kommer till jobbet. Har inte druckit en droppe, bara inte sovit på åtta månader.
breastfeeding | amning gör ont
breastfeeding | mjölkstockning
breastfeeding | sugproppar, tungband, amningsnapp
breastfeeding | bröstvårtorna blöder å jag svär högt varje gång han tar tag
breastfeeding perinatal-mood? | På BB i Borgå sa en barnmorska en sak och nästa en annan. Nu är han åtta dagar och har gått ner 300 gram och jag pumpar och gråter.
breastfeeding | far mjolken int att racka
breastfeeding | Måste jag känna mig som en dålig mor om jag ger flaska?
breastfeeding | hur slutar man amma en envis ettåring?
breastfeeding | svärmor säger att hon svälter på min mjölk å kommer med mannagrynsvälling
breastfeeding | amningsstöd på svenska i Österbotten, nån som kommer hem?
breastfeeding | feber 39,5 och höger bröst hårt som sten
breastfeeding perinatal-mood? | Det kommer en våg av ångest just när mjölken rinner till, som om allt hopp sugs ur mig. Är det bara jag?
breastfeeding | bröstförminskning i yngre år, kan ja amma alls
breastfeeding multiples? | amma två på en gång, hur i hela fridens namn ska man hålla dem
breastfeeding | han biter mig me sina två tänder
breastfeeding | hur kan jag som pappa stotta nar amningen strular? Frun vill sa garna men det slutar i tarar varje gang.
breastfeeding pregnancy-substance? | Tog två glas vin på studentfesten och är full av skuldkänslor. Måste jag hälla ut mjölken? Dricker annars aldrig.
breastfeeding | såriga bröstvårtor
breastfeeding | amningspolikliniken
breastfeeding | Jag biter i kudden varje gång hon tar tag.
breastfeeding | Båda brösten är som betong och jag har 39 i feber på självaste julafton
breastfeeding premature? | Pumpar var tredje timme till sjukhuset och det kommer en tesked.
breastfeeding | Räcker min mjölk när hon vill äta hela tiden?
breastfeeding | Rådgivningen vill ge ersättning, svärmor vill ge ersättning, jag vill bara att nån visar mig hur man håller honom
breastfeeding | frugan gråter när hon ammar, ungen tar bara från ena sidan, jag står där med en kopp vatten som ett fån
breastfeeding | Tvåan har tungband och läpparna ser ut som fiskmun, hon klickar när hon suger
breastfeeding rainbow? | Min fru födde men jag skulle också vilja amma. Går det att få igång?
breastfeeding | sluta amma ettåring utan drama
breastfeeding | Får jag ta min medicin mot ångest och ändå ge bröst
breastfeeding perinatal-mood? | Varje gång det rinner till får jag en våg av mörker, en halv minut, sen är det borta
breastfeeding multiples? | tvillingamning, vem ska vara först och hur får man dit den andra med bara två händer
breastfeeding | nån som kommer hem och tittar på taget, vi bor i Närpes
breastfeeding | Amningsnapp, flaska, sked, kopp, jag har provat allt utom att ge upp
breastfeeding | Dotterns lilla går ner i vikt och hon vägrar höra talas om välling. Vem lyssnar en nybliven mamma på?
breastfeeding | Sjunde vinglaset på baby shower var saft, det är inte det. Det är brösten som sprängs.
interaction | får ingen kontakt med babyn
interaction | anknytning
interaction | barnet vill inte vara i famn
interaction | Jag sköter henne som en uppgift på en lista, blöja, flaska, säng. Det där varma som andra talar om kommer inte.
interaction | Pojken tittar alltid bort när jag försöker prata med honom, är det nåt mellan oss som gått sönder
interaction | vet int hur man leker. min egen mamma lekte aldrig med mig
interaction | Dottern, 4, springer till vem som helst och sätter sig i knät på främlingar men mig slår hon.
interaction perinatal-mood? | Jag var så sjuk första halvåret att jag knappt minns det, nu är han ett och ropar på mommo när han slår sig, inte på mig. Kan man ta igen det?
interaction | sitter me telefonen fast barnet drar mig i tröjan, jag vill bli bättre på att va där
interaction child-group? | Söker samspelsbehandling för mamma-barn, t.ex. Theraplay eller videovägledning, svenskspråkig familj i Lovisa.
interaction perinatal-mood? | känns som att jag passar nån annans unge
interaction | Finns det babymassage eller nåt annat där man lär känna sin baby bättre?
interaction | hur kommer man nära ett barn som stelnar till när man kramar det?
interaction | storasyster har blivit min fiende sen lillebror kom, vi bara tjafsar och jag saknar henne fast hon står framför mig
interaction placed? | Umgänge två timmar varannan tisdag, jag vill använda dem rätt men blir bara stel och vi stirrar på samma pussel.
interaction | barnet e så klängig att ja int får gå på vessan, å ändå känns de som att hon int litar på mig
interaction parent-illness? | Jag var borta på sjukhus i tre månader. När jag kom hem gömde hon sig bakom farmor. Nu går vi runt varandra som två skygga katter.
interaction | svag anknytning hjälp
interaction | ingen kontakt med mitt barn
interaction | Han tittar hellre på lampan än på mig.
interaction | När jag ska leka sitter jag där med klossen i handen och känner mig som en statist.
interaction | Efter sex veckor till havs gråter hon när jag lyfter upp henne. Jag är en främmande karl med skägg.
interaction adoption-foster? | Fosterpojken går till vem som helst, tar grannens hand, tar brevbärarens hand. Bara inte min.
interaction | Hur lär man sig tycka om sitt barn
interaction everyday-life? | Telefonen är i min hand hela tiden å hon har slutat försöka få min uppmärksamhet
interaction perinatal-mood? | Jag matar, byter, badar. Som en sköterska. En duktig sköterska.
interaction | Min sons sambo säger aldrig ett ord till babyn, hon lyfter den som ett paket
interaction | theraplay svenska Nyland
interaction | Bonusdottern och jag går runt varann som två katter, hon kallar mig «pappas fru»
interaction placed? | Han har bott i jourfamilj i fem månader och när vi ses sitter han hos hon den andra
interaction premature? | De första veckorna fick jag röra honom genom ett hål i lådan. Jag vet inte riktigt hur man börjar nu.
interaction | Samspelsbehandling för mamma och 8 mån baby, undvikande blick, var ges det på svenska?
interaction | Ettan och jag var så nära. Med tvåan känner ja int alls samma o de känns hemskt att skriva
interaction upbringing? | Vi har kört in i väggen grabben o jag, bara tjat från morgon till kväll, inga skratt kvar
interaction separation? | Hon är inte rädd för mig, bara ovan. Varannan helg är för glest för en tvååring.
everyday-life | kaos hemma
everyday-life | familjearbete
everyday-life | rutiner
everyday-life | byken växer, disken luktar å jag hittar aldrig två likadana vantar
everyday-life | Vi kommer alltid för sent till dagis. Alltid. Barnen har pyjamas under overallen och jag har smink på ena ögat.
everyday-life | matlagningen gar pa fiskpinnar a makaronlada, vad annat kan man gora med tre ungar och inga krafter
everyday-life | Hur får andra ihop vardagen med skiftesjobb, två hobbyer och en hund?
everyday-life | hemma ser ut som efter en bomb, vågar int öppna dörren när socialarbetaren ringer på
everyday-life | jag behöver nån som hjälper mig göra ett schema å ser till att jag håller de
everyday-life own-strength? | morgnarna e värst. ena vill int ha strumpor, andra vill bara ha just de strumporna.
everyday-life | Har adhd själv och ska hålla reda på wilma, simkläder, tandläkare, kalas, skogsutfärd. Jag glömde mitt eget barns utvecklingssamtal två gånger.
everyday-life | frun jobbar natt på ÅUCS och jag far till varvet klockan fem, däremellan ska två barn föras nånstans
everyday-life money-home? upbringing? | räkningarna i en plastkasse, maten slut på tisdag, barnen i säng när de själva vill, så ser det ut hos oss
everyday-life | Familj i behov av förebyggande familjearbete: struktur i vardagen, måltider, sovtider. Två barn i dagisåldern.
everyday-life upbringing? | skärmarna har tagit över hela hemmet, vi äter vid varsin padda
everyday-life | Kan nån komma hem till oss och visa hur man får det hela att rulla? På kvällarna typ 16-19 är det totalt kaos.
everyday-life special-needs? | Det tar en timme och fyrtio minuter att få iväg två barn. Jag har mätt. Ändå har alltid någon fel skor och jag har aldrig ätit.
everyday-life | vardagspussel
everyday-life | rutiner hemma kaos
everyday-life | Det ligger tre veckors tvätt på soffan och vi äter stående.
everyday-life | Klockan är nio och sexåringen har pyjamas på dagis igen för vi hann inte
everyday-life | När hon åker på arbetsresa vet jag inte ens vilken dag det är idrott.
everyday-life money-home? | oöppnade brev i en plastkasse under diskbordet
everyday-life | Sjömansfru. När han är hemma välter han alla rutiner och när jag fått ordning är det dags för honom att komma igen.
everyday-life | Två hem, fem barn, tre efternamn, en gympapåse som alltid är i fel hus.
everyday-life | Hos syster min äter de frukost vid lunch och lunch aldrig. Barnen är snälla men bleka.
everyday-life | Hur får andra ut tre barn i halare före åtta på morgonen?
everyday-life own-strength? | Jag skriver listor på vilka listor jag ska skriva.
everyday-life special-needs? | Har själv ADHD och ska hålla reda på bådas läxor, bibliotekskort och tandläkartider, det är ju ett skämt
everyday-life | Kylskåpet hos de unga innehåller ketchup och en halv citron. De arbetar ju båda två!
everyday-life home-help? | familjearbetare hem hjälp med rutiner
everyday-life | Familjen behöver strukturstöd i vardagen: måltider, läggning, skolgång. Ansökan enligt socialvårdslagen gjord.
everyday-life upbringing? | skärmtiden har tagit över hela huset, middagen är var för sig framför var sin platta
everyday-life | flyttkartongerna står kvar sen augusti o ja hittar int vinterskorna. de e december
everyday-life | Vi är inte fattiga, vi är bara utan plan, lönen rinner bort i hämtpizza för att ingen hunnit handla
loneliness | ensam mamma utan vänner
loneliness | har ingen
loneliness | ensamhet mammaledighet
loneliness | Den enda vuxna jag talar med på en dag är kassan på Sale.
loneliness newcomer? | flyttade hit till Malax efter kärleken å känner int en kotte, alla har sina kusiner å marthor
loneliness | Mina kompisar har inga barn ännu och har slutat fråga om jag ska med. Jag tittar på deras storyn från Kallio klockan två på natten när jag ammar.
loneliness | stallde till 1-arskalas a det kom tva gaster, mamma a pappa
loneliness | vardagarna hemma som pappaledig e rätt så tysta
loneliness meeting-place | Var hittar man mammakompisar när man är 41 och blyg?
loneliness | ingen att ringa när babyn e sjuk, ingen att fylla i som kontaktperson på dagisblanketten
loneliness | jag går till Ikea i Vanda bara för att ha folk omkring mig
loneliness | vi bor bland släkten men ingen tittar in, ja sitt tär i ett stort hus å hör klockon tick
loneliness meeting-place? | I parken står mammorna i ring och talar finska. Jag nickar och låtsas leta efter nåt i skötväskan.
loneliness grandparent? | Barnbarnen flyttade till Stockholm och sen gubben dog är det så tyst att jag pratar med radion.
loneliness | Jag har 400 vänner på facebook och ingen som kunde hämta mig från BB
loneliness separation? | veckorna utan barnen är som att falla ner i ett hål, ja går å lägger mig klockan sju
loneliness far-away? | Vi köpte egnahemshus i Pedersöre för att det var billigt. Nu sitter jag här med utsikt över en åker. Om jag ropade sku bara grannens kor höra.
loneliness | ensam mamma inga vänner
loneliness | nyinflyttad känner ingen
loneliness | Kassörskan på S-market är den enda vuxna jag pratat med i dag. Hon frågade om jag hade bonuskort.
loneliness | På lekparken står dom i en ring med ryggen mot mig.
loneliness | Jag ställer mig i kön till posten fast jag inget ska hämta.
loneliness | Enda mannen på babysimmet och ingen pratar med mig, de tror väl att jag är vilse
loneliness | Min man är sjökapten, släkten är i Sverige och vintern är lång i Houtskär.
loneliness single? | Fyllde trettio i går. Bakade tårta, dottern är ett och ett halvt, vi åt halva.
loneliness newcomer? | I mitt land var dörren alltid öppen. Här har jag bott två år och inte varit inne hos grannen en enda gång
loneliness | Grannfrun sitter på balkongen med babyn timme efter timme, det kommer aldrig nån till henne
loneliness | Hur får man kompisar som vuxen, med barn
loneliness placed? | Efter att de hämtade barnen hör ingen av sig. Som om det smittade.
loneliness | sällskap promenad vagn Esbo svenska
loneliness meeting-place? | Alla andra tycks ha sitt mammagäng redan från profylaxen
loneliness young? | Mina kompisar är på disko på Åland och jag sitter med bröstpumpen
loneliness far-away? | Skolskjutsens ljus är det enda som far förbi på vår väg
loneliness | tyst hela dan. lillan sover. tyst
meeting-place | familjecafé
meeting-place | öppet dagis
meeting-place | babycafé svenska Helsingfors
meeting-place | lekklubb för ettåringar i Pargas?
meeting-place | Vart kan man gå med en baby när det regnar, nånstans där det finns kaffe och andra föräldrar?
meeting-place | pappakaffe eller nåt sånt, alla ställen är fulla av mammor å jag känner mig som en inkräktare
meeting-place loneliness? | sku vilja traffa andra i samma situation, int nan terapi, bara sitta a prata skit
meeting-place | Vi har nyss flyttat till Ingå och pojken, 2, har inga lekkamrater. Jag är hemma till hösten.
meeting-place | församlingens familjeklubb är på torsdagar men då jobbar jag, finns nåt på veckoslut
meeting-place | finns det knatterytmik, sångstund el liknande i Jakobstad för 0-1 år, gratis helst
meeting-place | Jag sköter barnbarnet på dagarna, får en mormor också komma till familjehuset?
meeting-place | mammagrupp tack
meeting-place | Vill att barnen ska få höra svenska av andra än mig, i Tammerfors finns det ju inte många.
meeting-place | nånstans att va me ungarna så de int river ner väggarna hemma
meeting-place expecting? | Första barnet föds i februari och ingen i vår bekantskapskrets har småttingar, var träffas nyblivna familjer?
meeting-place | Familjens hus öppettider, måste man anmäla sig eller får man bara droppa in?
meeting-place newcomer? | Min man pratar svenska och jag engelska. Vi söker ett ställe där barnet kan leka och jag kan öva språket. Helst i Helsingfors centrum, förmiddagar.
meeting-place | klubb för hemmamammor
meeting-place | mammagrupp Grankulla
meeting-place | familjecafé svenska Åbo
meeting-place | Var kan man gå med en kryper-baby när det är slask och lekparken är en sjö?
meeting-place | Jag vill bara sitta nånstans där andras ungar också skriker
meeting-place | Finns det babyrytmik dit en pappa med hund kan komma?
meeting-place loneliness? | hos folkhalsan var det fullt i forsamlingen ar det bara tisdagar. finns det mer?
meeting-place newcomer? | Lär mig svenska, vill prata med mammor som har barn i samma ålder, Malax
meeting-place | kan dagmamman eller gudmor komma med till familjekaféet i stallet for foraldrarna?
meeting-place | gratis lekplats inomhus januari Sibbo
meeting-place rainbow? | stalle dar man int behover forklara att det finns tva mammor
meeting-place multiples? | tvillingföräldrar träff
meeting-place grandparent? | Jag sköter barnbarnet på onsdagar och vi har blivit trötta på min soffa. Nån klubb dit en mummo får komma?
meeting-place adoption-foster? | fosterfamiljer umgås Österbotten lägereld eller nåt
meeting-place | Behöver komma UT. Åtta månaders, Hangö, bil har jag inte.
meeting-place far-away? | träffa andra familjer på skärmen kvällstid efter att barnen sover
meeting-place | kyrkans sopplunch var okej men sku vilja ha nåt med mindre sång
meeting-place | perhekeskus på svenska heter familjecenter eller hur, vad gör man där?
meeting-place | Jag är inte deprimerad, jag är uttråkad. Var träffas folk med ettåringar här?
expecting | gravid
expecting | förlossningsförberedelse på svenska
expecting | väntar första barnet
expecting | plusset kom igår, vad ska jag göra nu å vart ringer jag?
expecting | blir farsa i mars och har aldrig hållit i en baby i mitt liv
expecting | Familjeförberedelsen på rådgivningen var en länk till en video på finska. Vi skulle vilja träffa andra som väntar.
expecting single? | Ensam och gravid i vecka 25, har ingen att öva andning med. Vad packar man i BB-väskan?
expecting | moderskapspaketet eller pengarna?
expecting couple? | han talar bara om vagnsmodeller å jag vill prata om hur vi ska va som föräldrar
expecting | hur märker man att det är dags, vi har 90 km till Vasa centralsjukhus å det är snöstorm
expecting | trotthet a illamaende, spyr pa jobbet i en blomkruka, ingen vet annu
expecting rainbow? | min fru är gravid med vårt första, jag blir mamma utan mage. hur förbereder man sig på det?
expecting | graviddiabetes, socker hit å dit, hela väntan blev siffror
expecting | Dottern väntar barn i oktober. Hurdan hjälp finns det nuförtiden för blivande föräldrar?
expecting | doula svenska nyland pris
expecting | bäckenet värker, fogarna gnisslar å jag har en tvååring som vill bli buren. vecka 33.
expecting loneliness? | Rädda är vi inte, bara okunniga. Båda är enda barn och ingen av oss har hållit i en nyfödd. Var lär man sig sånt i Raseborg?
expecting | gravid första barnet
expecting | familjeförberedelse
expecting | Två streck. Jag sitter på toalettlocket och har inte berättat åt någon.
expecting | Frugan har packat BB-väskan. Jag har målat ett rum. Nu vet jag inte vad jag mer ska göra.
expecting | När ska man ringa rådgivningen första gången?
expecting | Illamående sen sex veckor, står på jobbet i fiskdisken. Ja.
expecting couple? | Maken är ute på törn när det är beräknat. Vem kan vara med på förlossningen då?
expecting rainbow? | Vi väntar via klinik, jag bär och hon undrar vem hon ska vara
expecting | profylaxkurs svenska kväll online
expecting | bonusbarnet på nio vill int ha nå syskon, sa hon, och smällde igen dörren. magen växer
expecting | Lillasyster ska ha barn i mars och hon har inte köpt något, går inte på kontrollerna, säger att det ordnar sig
expecting | moderskapsförpackning FPA ansöka
expecting single? | Han försvann när han fick se bilden från ultraljudet. Jag ska ha barnet, men jag kan inte ens sätta ihop en spjälsäng.
expecting | Hur blir man far när man int hade nån
expecting parent-illness? | Väntar vårt första, har epilepsi, vad händer om jag får ett anfall med barnet i famnen
expecting multiples? | vantar tva pa en gang
expecting | Förstföderska utan stödnät, 24, behöver doula eller förberedelse på enkel svenska
expecting | Snart fyrtiotre och gravid av misstag med vår fjärde. Glad ändå. Men hur gör man nu igen?
pregnancy-doubt | förlossningsrädsla
pregnancy-doubt | abort?
pregnancy-doubt | oplanerat gravid
pregnancy-doubt | vet int om jag vill behålla det, vecka 7, han vill int
pregnancy-doubt | Förra förlossningen var en mardröm med sugklocka och klipp, nu är jag gravid igen och skakar när jag tänker på BB.
pregnancy-doubt | vill ha planerat kejsarsnitt för jag vågar int föda, tar de mig på allvar
pregnancy-doubt | Fostret har en avvikelse på ultraljudet och vi måste bestämma oss före nästa fredag. Hur väljer man sånt?
pregnancy-doubt own-strength? | fjärde barnet var int meningen. jag satt på vessan me stickan å skratta å grät om vartannat
pregnancy-doubt young companion? | 17 och gravid och pojkvännen vet inget
pregnancy-doubt | hon vill göra abort, jag vill ha barnet. har jag nån talan alls?
pregnancy-doubt companion? | Var kan man prata med nån utomstående om att fortsätta graviditeten eller avbryta, nån som inte trycker på åt nåt håll?
pregnancy-doubt | gjorde abort i mars och fick ingen att prata med efterat, tanker pa det varje dag
pregnancy-doubt | e rädd att ja dör i förlossningen å int får se barnet
pregnancy-doubt | kan man lämna bort barnet för adoption direkt från BB i Finland
pregnancy-doubt | Vi väntar barn efter många år av försök och nu när det är på riktigt vill jag bara fly. Det får man ju inte säga.
pregnancy-doubt | rädslopoliklinik kö, snart BF
pregnancy-doubt newcomer? | jag är gravid, min familj i hemlandet får inte veta för jag är inte gift
pregnancy-doubt control? | Han säger att om jag inte tar bort det så går han. Jag är i nionde veckan och tiden rinner. Jag vill höra mina egna tankar en enda timme.
pregnancy-doubt | rädslopoli barnmorska
pregnancy-doubt | abort eller behålla
pregnancy-doubt | Testet ligger i byrålådan under strumporna. Jag har inte bestämt mig och veckorna går.
pregnancy-doubt | Efter förra gången vaknar jag av att jag håller om sängkanten. Nu är jag gravid igen.
pregnancy-doubt | Hon vill ha det, jag vill inte. Kan man tala med någon båda två utan att nån tar parti?
pregnancy-doubt | planerat kejsarsnitt rädsla samtal
pregnancy-doubt young? | Dottern är sjutton och bokade själv tid till läkaren. Hon vill inte tala med mig men kanske med nån annan.
pregnancy-doubt | Blodprovet visade förhöjd risk och nu ska vi säga ja eller nej till fostervattensprov före fredag
pregnancy-doubt | Jag tittar på fyrbarnsmammor och tänker aldrig i livet, och så räknar jag dagarna i almanackan igen.
pregnancy-doubt violence? | om han får veta att ja e gravid kommer ja aldrig loss. va gör ja
pregnancy-doubt | Vart kan man gå om man ångrar sig
pregnancy-doubt loss? | Jag gjorde det i september. Alla sa att det var det rätta. Varför gråter jag då vid varje barnvagn?
pregnancy-doubt | vill adoptera bort mitt barn
pregnancy-doubt | Bara lukten av BB får mig att kallsvettas, hur ska jag då föda där
pregnancy-doubt | Väninnan ringde gråtande från bilen utanför sjukhuset, hon körde hem igen. Tidsfristen går ut på torsdag.
pregnancy-doubt | oönskad graviditet stöd svenska anonymt
pregnancy-doubt | Googlar «kan man dö av att spricka» klockan tre på natten i vecka 37
fathers | pappagrupp
fathers | nybliven pappa
fathers | stöd för pappor på svenska
fathers | på rådgivningen tilltalar de bara mamman, jag sitter där som en möbel
fathers | Vill bli en bra farsa men har ingen att ta modell av. Min egen for till sjöss när jag var tre.
fathers rights-advice? | hur länge får man pappaledigt å vem talar man med om det
fathers | finns det nån grupp för karar med ungar i Kimitotrakten, int bara kaffe å känslor utan göra nåt
fathers single teen? | Jag är ensam pappa till en dotter som fyller tolv. Hur talar man om mens å såndäran saker?
fathers single | ensamforsorjande pappa, alla lappar fran skolan borjar med "hej mamma"
fathers | min man skulle behöva andra pappor att prata med, han har ingen utom hunden
fathers | känns som om jag är assistent åt min fru när det gäller vårt barn
fathers rights-advice separation? | Pappans rättigheter i skilsmässan, vem lyssnar på oss?
fathers | Vi söker samarbetspart för pappaverksamhet inom familjecentret, män nås dåligt via våra vanliga grupper.
fathers young | ung pappa 20 v, tjejen e 19, hennes föräldrar ser på mig som skit
fathers | Styvpappa till två pojkar, får jag också komma på pappaträffarna fast jag inte är på papper?
fathers newcomer | Jag är från Syrien, här i Närpes är fadern annorlunda. Jag vill förstå hur pappor gör i Finland.
fathers | alla pappor i min bekantskapskrets pratar bara motocross, ja sku vil prat om ongan
fathers father-mood? | Babyn är fyra månader och jag har inte en enda kompis med barn. Grabbarna vill till Levi. Jag vill prata om vad man gör när bajset är grönt.
fathers | farsgubbar träff
fathers | farsor Helsingfors svenska
fathers | På rådgivningen finns det en stol. Frun satt på den. Jag stod vid vågen.
fathers | Jag sku vilja sitta i en bastu med andra farsor och prata skit och kanske lite allvar
fathers | Varför heter allt mammagrupp, mammacafé, mammayoga?
fathers | Blev pappa på Mariehamns sjukhus för tre veckor sen, sen ringde rederiet.
fathers father-mood? | Brorsan är barnlös och farsan är död. Vem frågar man hur man gör?
fathers separation? | Socialtanten talade bara med mamman fast vi satt där båda två.
fathers | Hemma med pappaledigt från februari. Sju månader och ingen plan.
fathers young? | 20 bast o ska bli farsa, polarna garvar
fathers | faderskapserkännande hur går det till
fathers | Min man har ingen att prata med om det här med barn, finns det nåt för karlar som inte kräver att man sitter i ring?
fathers single? | Ensam farsa med tvillingflickor på fem. Vem flätar håret, vem förklarar mens sen?
fathers | Styvfar åt tre. Får disciplinera eller får inte, ska betala eller ska inte. Vad är man egentligen?
fathers newcomer? | I mitt hemland är det mannen som arbetar och kvinnan som sköter. Här är jag hemma med barnet och vet inte hur det går till
fathers | Svärsonen vill så gärna men han håller babyn som en hockeyklubba. Finns det kurs?
fathers | pappor online kvall efter atta
fathers expecting? | Barnmorskan frågade hur mycket jag dricker. En öl i månaden, sa jag. Sen frågade hon inget mera om mig.
father-child | pappa och barn-aktiviteter
father-child | pappa-barn-gympa
father-child | vad kan man göra med en tvååring på en lördag när man är varannanhelgspappa
father-child | vill ha något eget med min dotter, nåt som bara e vårt
father-child | Efter skilsmässan märkte jag att jag inte vet vad pojken tycker om. Vi behöver nånstans att gå och göra saker ihop.
father-child | Finns det utfärder eller läger för pappor med barn i skärgården?
father-child | jag jobbar i Norge tre veckor i taget å när jag kommer hem gömmer sig lillan bakom mamma
father-child | min man är aldrig ensam med babyn, han vågar inte fast han så gärna vill, finns det pappaträffar där de kan öva?
father-child | Hon är sex och vi har börjat fiska abborre ihop. Skulle gärna träffa andra farsor som drar omkring med sina ungar på söndagar.
father-child | babysim el nat me pappa
father-child placed? | Jag får träffa min son i ett kalt rum på familjecentralen. Vi vill hitta på något roligt, men vad får man?
father-child interaction? | sonen, 8, svarar bara jå å nä, hur kommer man åt honom igen
father-child | bara jag å grabbarna i två veckor i juli när frun jobbar, tips på nåt ordnat i Hangö?
father-child | Min son har blivit ensam med sin flicka varannan vecka, de sitter mest hemma. Ordnas det något för fäder med barn?
father-child | kan man komma på lekstunden om man är den enda mannen. skulle vilja gå med min 10 mån på måndagar
father-child prison? | Kommer ut i maj. Ungen minns mig knappt. Hur börjar vi?
father-child separation? | Onsdagar och varannan helg. Vi går på Hoplop och sen på Hesburger och sen är pengarna slut och samtalsämnena också. Hon är sju och förtjänar en bättre farsa.
father-child | pappa barn aktivitet lördag
father-child | farsor och ungar läger
father-child | Vad gör en pappa med en treåring en hel lördag när det regnar?
father-child | Helgpappa här, jag har grabben varannan helg och vi har varit på HopLop elva gånger. Elva.
father-child | När jag kommer från båten är jag ledig i fyra veckor och vill hitta på nåt med ungarna, bara pappa och dom.
father-child | Skulle vilja att maken och sonen fick ha nåt eget ihop. De sitter i var sin ända av soffan.
father-child interaction? | Flickan kommer till pappa bara när telefonen är urladdad
father-child | pappagympa med baby
father-child separation? | Pappa med övervakade träffar en timme i veckan i ett rum med plastmöbler, finns det nåt trevligare ställe
father-child | Jag kan meka, fiska, elda. Det sku jag gärna lära henne om nån drog igång en kurs för pappor å döttrar
father-child prison? | Får två dagars permis och vill vara pappa åt min lilla son utan att alla i byn glor
father-child | bonusgrabben hatar fotboll. bonusfarsan kan bara fotboll
father-child | Min svåger har aldrig varit ensam med sina egna barn, inte en eftermiddag. Kan man försiktigt skicka dem nånstans?
father-child | far och son fiskeutflykt vinter
father-child own-strength? | Jag behöver en ledig söndag och dom två behöver varann
father-child father-recovery? | Far, nykter i nio månader, och får hämta honom på torsdagarna. Vart tar man en pojke som knappt känner en?
father-child | babysim pappa Borgå
father-child | Vi har byggt en båt av mjölkburkar hela lördagen och nu vill hon göra en ny med andra pappor och ungar
protection-begins | barnskyddsanmälan
protection-begins | socialen ringde
protection-begins | utredning av servicebehov
protection-begins | nån har gjort en anmälan på oss å jag vet int vem
protection-begins | Fick ett brev från välfärdsområdet om bedömning av barnskyddsbehov. Händerna skakar. Vad ska jag säga på mötet?
protection-begins | tar barnskyddet barnen om man har rörigt hemma?
protection-begins own-substance | dagispersonalen gjorde anmälan för att jag luktade vin en morgon. en gång. nu ska två främlingar hem å titta i mitt kylskåp
protection-begins companion | På torsdag kommer socialarbetaren på hembesök, jag skulle vilja ha nån med mig som är på min sida
protection-begins own-violence? | Skolan anmälde oss när pojken sa att han får luggning. Vi är en helt vanlig familj, jag förstår ingenting.
protection-begins | vad betyder klientplan å måste jag skriva under den
protection-begins | grannen hotar ringa socialen varje gang babyn skriker
protection-begins own-strength? | ja sko behöv själv ring ti barnskydde å be om hjälp men tänk om he går åt skogen
protection-begins newcomer? | I vårt land tar de barn om man säger fel. Nu vill social träffa oss, vi är rädda, vi förstår inte papper.
protection-begins | Föräldrar som just fått första kontakten från barnskyddet, mycket rädda. Vilket stöd utanför myndigheten kan jag rekommendera?
protection-begins couple? partner-substance? own-substance? | Socialjouren var hos oss lördag natt efter fyllbråket. De sa att någon ringer i veckan. Nu går jag och väntar på telefonen.
protection-begins | föregripande barnskyddsanmälan gjord, barnet e int ens fött
protection-begins grandparent? | Jag funderar på att göra en orosanmälan om mitt eget barnbarn, vad händer sedan med familjen?
protection-begins special-needs? | De tror att blåmärkena är mina. Pojken springer in i väggar och känner ingen smärta, han har en diagnos på kommande. Mötet är på tisdag.
protection-begins | orosanmälan
protection-begins | barnskyddsanmälan vad händer
protection-begins | Det kom ett brev med välfärdsområdets logo och jag vågar inte sprätta upp det.
protection-begins | Nu ska två tanter komma hem på onsdag och titta i vårt kylskåp.
protection-begins | Jag undrar vem av grannarna som ringde. Jag hälsar inte på någon mer.
protection-begins | Läraren frågade om blåmärket. Han cyklade i diket! Och nu är det utredning.
protection-begins | bedomning av servicebehov barn hur lange tar det
protection-begins | De ringde från soss mitt i lunchen på jobbet, jag låste in mig i arkivet och sa ja och amen till allt.
protection-begins rights-advice? | Får barnskyddet prata med mitt barn i skolan utan att jag vet?
protection-begins near-one? | Det var jag som gjorde anmälan om min syster. Hon vet inte. Vad gör dom nu?
protection-begins | Polisen var på fest hos de unga och nu har familjen fått en egen socialarbetare. Vad betyder öppenvård?
protection-begins companion? | Klientplan, första mötet torsdag kl 13. Jag är vuxen men sku vilja ha med mig mamma.
protection-begins newcomer? | I vårt land tar staten barnen om man säger fel. Nu har de kallat oss till samtal
protection-begins | dom sager att det e frivilligt men pa ett sant satt att man fattar att det int e det
protection-begins teen? | Dottern togs full på Alexandersgatan och nu vill socialjouren träffa hela familjen
protection-begins own-substance? | Körkortet gick och på köpet fick jag en handläggare åt ungarna
protection-begins | brådskande placering vad betyder det
protection-begins separation? | Exet har gjort fem anmälningar på ett år. Alla läggs ned, alla ska vi sitta på.
placed | barnet omhändertaget
placed | brådskande placering
placed | mina barn e på barnhem
placed | Rummet står orört. Jag byter lakan på hans säng varje söndag fast han bor i fosterfamilj sedan april.
placed | de tog min dotter från skolan å jag fick veta de per telefon
placed rights-advice? | hur överklagar man ett omhändertagande till förvaltningsdomstolen?
placed | Vad svarar man på kafferasten när nån frågar hur många barn man har? Jag har två. De bor bara inte hos mig.
placed father-recovery? | sonen är placerad på grund av mig, jag vet det. jag vill få stöd att orka vänta
placed | Familjevårdaren säger att hon kallar henne mamma nu. Jag bet mig i kinden hela umgänget så det smakade blod.
placed | får ringa fem minuter på onsdagar
placed | kamratstod for foraldrar utan barn hemma, pa svenska finns val int
placed own-strength? companion? | skammen. folk i byin veit å byter sida på vägen
placed grandparent near-one | Dotterns barn placerades i Lappland, 700 km härifrån. Hon har slutat äta. Vem hjälper föräldern i det här?
placed protection-begins? | Jag gick med på frivillig placering för jag var slut, nu pratar de om omhändertagande. Blev jag lurad?
placed | Skriver för en klient: mor till två omhändertagna barn, behöver egen stödperson enligt barnskyddslagen och bearbetning av sorgen.
placed | första julen utan ungarna. tomt. köpte klappar ändå
placed own-substance? | Jag skrev under. Alla sade att det var det modigaste jag kunde göra. Ingen berättade hur tyst det låter i ett hem med tre tomma sängar.
placed | barn omhändertaget
placed | fosterhem traffa sitt barn
placed | Hennes säng är bäddad. Jag byter lakan varannan vecka fast ingen har sovit där.
placed | På parkeringen utanför möteslokalen får jag en kram, sen kör de. Jag står kvar en stund.
placed | Pojken kallar fostermamman mamma. Jag lät det vara. Gick ut och sparkade på en snödriva.
placed | omhändertagande besvär förvaltningsdomstolen
placed | När folk frågar hur många barn jag har vet jag inte vilken siffra jag ska säga
placed own-substance? | Jag är ren nu, papper på det, men barnen kommer inte hem för det.
placed loneliness? | Mammor som har sina barn på institution, var finns de andra?
placed | vad får man ge i julklapp när barnet bor hos andra och de säger högst tjugo euro
placed | Vår dotter fick sina två tagna ifrån sig. Hon ligger på soffan hos oss. Vem hjälper HENNE?
placed teen? | Femtonåringen är på barnhem efter att hon stack till Åbo en tredje gång, hon skriver bara «hämta mig» dag och natt
placed prison? | Sitter inne och barnet är i familjevård, får ett foto i kvartalet
placed | stöd för biologiska föräldrar svenska
placed | De säger «kontaktbegränsning» och jag hör bara: du får inte höra hans röst.
placed | syskonet mitt har fått barnet placerat o nu vägrar hon öppna dörren, sitter i mörkret
placed | foraldern har ratt till egen stodperson vid placering vad kan jag hanvisa till pa svenska?
reunification | få hem barnen
reunification | återförening efter placering
reunification placed? | omhändertagandet upphör
reunification | Efter två år i familjevård kommer min son hem för gott i juni och jag är livrädd att jag inte klarar av det.
reunification placed? | vad måste jag göra för att få tillbaka mina barn
reunification | hemlovet gick bra, nästa steg är att hon flyttar hem. Hon testar mig hela tiden och frågar när hon ska bort igen
reunification | barnet gråter efter fosterföräldrarna på kvällarna, hur ska jag ta det
reunification | fick hem min flicka i måndags. allt e nytt, vi går som katter kring het gröt
reunification companion after-stay? | Socialen släpper oss så fort placeringen tar slut. Vi skulle behöva någon som går bredvid oss det första året.
reunification own-substance | ett år nykter å nu e de äntligen tal om att pojkarna får komma hem, vem stöder oss sen
reunification grandparent | Barnbarnen ska flytta hem till sin mamma igen efter att ha bott hos oss i arton månader. Hur gör vi det mjukt?
reunification upbringing? | hon har varit borta halva sitt liv, vet inte vara regler, vet int var glasen star
reunification | Planerar hemflytt för syskonpar i åldern 4 och 7, söker intensivt familjearbete eller familjerehabilitering i övergången.
reunification | Får vi bo i nån sorts övningshem först när babyn kommer tillbaka till oss?
reunification | hembesök varje veckoslut nu, snart på riktigt, har målat rummet gult
reunification teen? | femtonåringen kom hem från institutionen å har tagit med sig hela gänget
reunification placed? | Vårdplanen säger successiv hemflytt fram till sportlovet. Jag har köpt en våningssäng på tori. På natten ligger jag och tänker: tänk om hon inte vill.
reunification | barnet kommer hem från fosterfamilj
reunification | hemförlovning återförening
reunification | På fredag kommer han med två bagar och en cykel. Tre år har han varit borta.
reunification | Hon frågar efter maten som dom brukar laga «hemma». Jag är också hemma.
reunification | Domstolen sa ja. Nu ska vi lära oss vara familj på ett par veckor?
reunification | Vad händer med stödet när placeringen tar slut?
reunification | Vi övar: först kaffe, sen en natt, sen en helg. Efter helgen grät vi båda i var sin bil.
reunification | Barnet flyttar hem efter 18 månaders vård utom hemmet, söker intensivt familjearbete under övergången
reunification placed? | ansökt om att få hem dom, svaret kommer före jul. och om det blir ja så är jag livrädd
reunification | Han testar mig. Kastar, spottar, säger att han ska ringa sossan. Hemma sen tre veckor.
reunification adoption-foster? | Vi har haft flickan i fem år som fosterfamilj och nu ska hon tillbaka. Hur gör man det snällt?
reunification | Barnbarnet bodde hos oss medan mamman var på vård. Nu ska han hem till henne och vi är rädda allihop.
reunification own-substance? | Nykter, lägenhet fixad, sängarna från Ikea monterade. Om de nu bara trivs med mig.
reunification | stöd efter placering barn tillbaka hem
reunification | Dottern har fått en bror medan hon var på anstalten, hon vet knappt vem han är
reunification | dom behandlar mej som om jag när som helst sku tappa ungen i golvet igen, hur ska man kunna andas lugnt då
reunification teen? | Tonåringen kommer från skolhemmet om en månad och säger att hon rymmer direkt. Vem hjälper oss den första tiden?
companion | stödperson
companion | nån som följer med
companion | volontär till familj
companion | skulle vilja ha nån med på mötet med FPA, jag låser mig
companion | Jag behöver inte terapi, jag behöver en vanlig klok människa som tittar in nån gång i veckan och frågar hur vi har det.
companion loneliness? grandparent? | kan man få en låne-mommo åt barnen?
companion separation violence? | måste vittna i tingsrätten mot barnens far å klarar int av att sitta där ensam
companion expecting? single? | Vem håller mig i handen på BB? Barnets pappa är inte med i bilden och mamma bor i Luleå.
companion newcomer? | hjälp att gå till läkare och skolan, jag förstår inte allt de säger
companion | stödfamilj åt vår pojke ett veckoslut i månaden, kön lär va lång
companion rights-advice? | Alla dessa blanketter och telefontider och siffror. Skulle nån kunna sitta bredvid mig när jag ringer?
companion | Finns frivilliga som kan gå bredvid en skygg mamma till olika serviceställen, hon vågar inte åka buss själv.
companion | klarar int a oppna posten ensam
companion | min kontaktperson på socialen har bytts fem gånger på ett år, ja vill ha en å samma människa
companion | Jag bor långt borta och kan inte finnas där för min kusin, finns det nån på plats som kunde vara henne till stöd ansikte mot ansikte?
companion | Skulle så gärna ha en vuxen kompis åt min son, en trygg karl som tar honom på hockey.
companion protection-begins? | På nätverksmötet satt det nio yrkesmänniskor och så jag. Alla hade papper. Nästa gång vill jag inte vara ensam på min sida av bordet.
companion | sällskap till socialbyrån
companion | nån med på möte
companion | Jag sku behöva en som sitter bredvid, hon behöver inte säga nånting.
companion | På FPA talar de så fort. Sen är jag ute på gatan igen med ett papper.
companion | Vem håller mig i handen på BB om han är på Nordsjön?
companion | doula gratis
companion protection-begins? | De är fyra på andra sidan bordet. På min sida är det bara min handväska.
companion | Min granne vågar inte gå på tingsrätten ensam. Jag jobbar dagtid. Finns det frivilliga?
companion | stödfamilj ensamstående mamma
companion newcomer? | Jag vill ha en finländsk väninna som går med mig till tandläkaren med barnen
companion | Jag klarar inte av att ringa samtal. Så har det alltid varit. Kan någon ringa med mig?
companion violence? | ska lamna blodiga trojan och filmen at polisen pa mandag har skjutit upp det tre ganger
companion | mentor vän för mamma Jakobstad
companion own-substance? | Behöver nån att ringa klockan tio på kvällen när suget kommer
companion | Ja e sjuttiofyra och har vårdnaden om pojken nu, sku behöva en yngre människa att rådgöra med ibland
companion | Klienten uteblir från besök när hon ska gå ensam. Finns erfarenhetsexpert eller vandra-jämsides-verksamhet på svenska?
companion loneliness? | inte en terapeut, inte en tant med blankett. en människa
rights-advice | klaga på socialarbetare
rights-advice | socialombud
rights-advice | rättshjälp barn vårdnad
rights-advice | har jag rätt att läsa vad de skrivit om mig i barnskyddet
rights-advice | Begärde service på svenska men får bara finska handläggare i Vanda, kan de göra så?
rights-advice | fick avslag på hemservice, hur besvärar man sig
rights-advice | vilka stöd har man rätt till när man är hemma med en treåring å inte får dagpenning mera
rights-advice separation? | exet har anmält mig till polisen, allt är hitte på, jag behöver en jurist som int kostar
rights-advice | måste man gå med på en drogtest när de bara säger så?
rights-advice | Handläggningstiden har gått ut för länge sedan och ingen svarar i telefon på välfärdsområdet. Vart vänder man sig?
rights-advice special-needs? | hur söker man personlig assistans åt ett barn, handikappservicen bollar oss till skolan å skolan bollar tillbaka
rights-advice newcomer? | uppehallstillstand familjeband, om jag skiljer mig fran min man maste jag aka bort fran Finland?
rights-advice | jag är inte gift med mamman, faderskapet är inte bekräftat ännu. vilka rättigheter har jag till mitt barn?
rights-advice | Får vi som far- och morföräldrar begära att träffa barnet fast föräldrarna säger nej?
rights-advice | vem e min egenkontakt, de skulle utse en sån men jag har int hört ett knyst sen sportlovet
rights-advice | Klienten undrar vilka rättigheter hon har vid hörande enligt förvaltningslagen 34 §, vill ha oberoende rådgivning.
rights-advice money-home? | Jag hämtade brevet på posten, fyra sidor kanslisvenska. Beslutet är negativt och besvärstiden är trettio dagar. Vem förklarar vad det egentligen står?
rights-advice | juridisk rådgivning familj
rights-advice | vilka bidrag får vi
rights-advice | Beslutet från FPA är på sju sidor på finska och jag förstår bara slutsumman: noll.
rights-advice | Har jag rätt till graviditets- och föräldrapenning om jag flyttat hem från Sverige i maj?
rights-advice | Får de neka oss skolskjuts när det är fyra komma åtta kilometer?
rights-advice | Har haft barnet femtio procent sen januari men barnbidraget går till exet
rights-advice | Välfärdsområdet svarar på finska fast vi fyllt i att vi är svenskspråkiga. Kan man kräva?
rights-advice | Grannen har fått avslag på närståendevård för sin CP-pojke, hon bara accepterade. Kan vi hjälpa henne överklaga?
rights-advice | socialombudsman patientombudsman kontakt
rights-advice | bonusförälder rättigheter
rights-advice adoption-foster? | Vem ger tillstånd till vaccinering när barnet är placerat hos oss, vi eller mamman?
rights-advice | Jag är på vårdledighet och mannen blev permitterad, vad ska vi söka först
rights-advice money-home? | Vräkningen är om två veckor, är det lagligt med barn i huset?
rights-advice | Gränsarbetarfamilj Haparanda-Torneå, oklart vilket land som betalar. Vart hänvisar jag?
rights-advice | Ska sjömans dagar till havs räknas som frånvaro i pappaledigheten? Ingen vet.
rights-advice grandparent? | Vi har haft flickan hos oss i ett år och får int en cent. Ska det vara så?
rights-advice | hur klagar man pa en socialarbetare utan att det marks pa ens arende
separation | skilsmässa
separation | gemensam vårdnad bråk
separation | barnatillsyningsman tid
separation | ska vi skiljas eller stanna för barnens skull
separation | Han flyttade ut i söndags med halva soffgruppen. Barnen står vid fönstret.
separation | Hur berättar man åt en fyraåring och en åttaåring att mamma och pappa inte ska bo ihop mera?
separation | får se ungarna varannan helg å betalar underhåll för en pappa på pappret
separation | Byten på Nesteparkeringen i regn, inga ord, bara ryggsäckar som flyttas från en lucka till en annan.
separation | exet skäller ut mig på wilma så läraren ser
separation | ja vil skilas men törs int säg he
separation upbringing? | hos pappa får de spela hela natten å äta godis, hos mig ska de läsa läxor. gissa vem som är populär
separation | overvakat umgange var i Osterbotten?
separation child-group? | Dottern har haft ont i magen varje söndag sen vi började med varannan vecka. Finns det grupp för skilsmässobarn?
separation | Vi är överens om allt utom var katten och barnen ska fira jul. Medling?
separation upbringing? | Hans nya sambo lägger upp bilder på mina barn och kallar sig bonusmamma efter tre månader. Jag kokar.
separation violence? | pappan kommer int å hämtar på avtalad tid å sen skyller han på mig i rätten
separation | Sonen och hans fru går skilda vägar och vi är rädda att barnbarnen glider ifrån oss.
separation couple? | Ena veckan är vi vänner och äter söndagsmiddag, nästa vecka talar vi via advokat. Barnen vet aldrig vilken vecka det är. Vi behöver nån neutral emellan.
separation | skilsmässa barn
separation | växelvis boende
separation | Söndagar klockan sexton byter vi ungar på Neste-parkeringen. Ingen stiger ur.
separation | Hon har bytt lås. Mina stövlar stod i en sopsäck på trappan.
separation | Sexåringen packar sin kanin varje gång, bara för säkerhets skull.
separation | vårdnadstvist hjälp svenska
separation | Jag får veta om tandläkartiden på Wilma, om skolbytet på Facebook och om flytten av posten.
separation | Hur säger vi åt barnen att pappa flyttar ut efter påsk?
separation | Hans nya har redan köpt skolväska åt min dotter. Med enhörning. Jag hade lovat dinosaurie.
separation | Sonens ex låter oss inte träffa barnbarnen. Det var ju inte vi som skilde oss.
separation | barnatillsyningsman medling avtal
separation | Vi har bott på olika våningar i tre år, kanske det är dags att säga det rakt ut
separation child-witness? | Han har övat med henne vad hon ska säga åt domaren. Hon är åtta.
separation | Systerns skilsmässa har pågått i två år och flickorna har slutat prata vid matbordet. Finns det nåt för dem?
separation rainbow? | Vi är två mammor som går isär och ingen blankett passar oss
separation | Å i juni ska vi åka på klassresa med båda föräldrarna. Hon å jag i samma buss. Ja ska dö.
separation newcomer? | Jag är från Thailand, mannen vill skiljas. Får jag stanna med mitt barn i Närpes?
separation | föräldraskap efter skilsmässa kurs kväll
couple | parterapi
couple | vi bara grälar
couple | kärleken slut sen babyn
couple | Vi är som två arbetskamrater på ett skiftesbygge, lämnar över barn och går.
couple | jag vill int ha sex å han surar, vår baby är 7 mån
couple | karin min sitt i telefonen å säger joo, joo, å hör int ett ord. ja tala me kylskåpe hellre
couple separation? | otrohet. vi vill försöka ändå.
couple | hon säger att jag int hjälper till, men när jag gör nåt är det fel blöja fel tröja fel sätt
couple | Kan man gå på familjerådgivningen bara för parförhållandets skull?
couple | bråkar om disken, svärmor, pengar, å vem som sovit minst
couple | Vi skulle behöva en kväll ute men har ingen barnvakt. När pratade vi senast om något annat än blöjor?
couple rainbow? | min fru å jag har glidit isär, all energi går åt till barnen, finns det samtalshjälp för kvinnopar
couple own-strength | han dricker sitt kaffe, laser Hufvudstadsbladet, a jag springer benen av mig me alla tre
couple upbringing | nyfamilj, hans barn mina barn, å vi mitt emellan som grälar om regler i sovrummet viskande
couple | sparat allt på hög sen 2016. nu exploderade det på villan inför hela släkten.
couple | E de int meningen att man ska va ett team? Jag känner mig ensammare ihop med honom än då jag bodde själv.
couple own-strength? | Han är en bra pappa, det är int det. Men han har båt, jakt, innebandy och skärgårdslag. Jag har tvättstugan.
couple upbringing? | Jag finska, han svenska, och nu grälar vi om vilket dagis. Svärföräldrarna har också en åsikt. Egentligen handlar det väl om något annat.
couple | samtal för par
couple | vi grälar jämt sen babyn kom
couple | Vi pratar i sms om mjölk och blöjor. Från var sitt rum.
couple | I sängen ligger det en unge på tvären mellan oss. Det har hon gjort i tre år.
couple | Mannen kommer hem från sex veckor till havs och jag känner efter om jag är glad. Inte riktigt.
couple own-strength? | Han dricker sin whisky? Nej, han dricker kaffe, läser tidningen, och jag gör allt. Allt.
couple | Hon säger «gör som du vill» och sen gör jag som jag vill och det är fel.
couple | Hur hittar man tillbaka till varann när man bara är föräldrar?
couple separation? | Jag har kollat hyrestvåor i smyg. Fast jag vill egentligen inte.
couple | Bonusbarnen är hans, hushållet är mitt, skulden är vår. Vi måste prata med någon som inte tar parti.
couple | familjerådgivning kyrkan tid
couple | tva ar sedan vi hade sex raknas att vi holl hand pa stockholm-farjan?
couple | Han var otrogen medan jag låg på prenatal. Jag har förlåtit i teorin.
couple | Sonens familj: de talar inte med varann utan genom barnen. «Säg åt pappa att maten är klar.»
couple childlessness? | Efter fyra IVF vet vi allt om follikler å inget om varann
couple special-needs? | All tid går till pojken, sen sover vi. Det är hela äktenskapet.
couple | Kan man få nån att sköta barnet en kväll i månaden så att vi får äta pizza som folk
couple | prata om pengar utan att gräla
couple own-strength? | Han står och blandar välling? Nej, han blandar en podcast. Jag är osynlig i mitt eget kök.
upbringing | trots 3 år
upbringing | gränssättning
upbringing | barnet lyder int
upbringing | Hon kastade sig på golvet i leksaksavdelningen på Halpa-Halli och hela byn stod och såg på.
upbringing | sexåringen svarar "du bestämmer int över mig" å jag står där å gapar
upbringing | hur mycket ska en femåring få titta på padda egentligen?
upbringing | Vi uppfostrar så olika, jag resonerar och han ryter. Barnen har lärt sig spela ut oss mot varandra.
upbringing | biter andra barn på dagis
upbringing | syskonbråk från morgon till kväll, den ena kan int gå förbi den andra utan att peta
upbringing special-needs? | Är det vanlig trots eller nåt annat när en sjuåring får utbrott som varar en timme?
upbringing | jag curlar. jag vet det. men hon gråter annars
upbringing | Barnbarnen får göra precis som de vill när de är här för föräldrarna har inga regler, och jag vågar inte säga till.
upbringing | tvaaringen vagrar pottan, matbordet a sangen, alltsa allt
upbringing | föräldrakurs på svenska distans, De otroliga åren eller så
upbringing | ljuger, snattar godis på kiosken, 8 år. var gick det fel
upbringing | hur gör man utan mutor, hot å räknande till tre
upbringing own-violence? | jag blev uppfostrad med riset å vill göra tvärtom men har inga andra verktyg i lådan
upbringing everyday-life? | Hon är två och ett halvt och vill själv. Jackan själv, bältet själv, trappan själv. I går tog det femtio minuter från bilen till dörren och jag bröt ihop före hon.
upbringing | trots treåring
upbringing | barnet biter på dagis
upbringing | Han ligger raklång i godishyllan på Citymarket och jag tar en annan gång. I tankarna.
upbringing | Jag säger nej, mormor säger «kom hit så får du glass». Vem vinner?
upbringing | Vi räknar till tre och vad händer vid tre? Det vet ingen.
upbringing | Kan en femåring ljuga med flit?
upbringing | Bonusdottern får göra allt hos sin mamma, så här är jag häxan med tandborsten.
upbringing | foraldrakurs Otroliga aren svenska
upbringing | Han sparkar, kastar skor, säger att han ska döda lillebror, och sen somnar han med tummen i munnen
upbringing everyday-life? | Surfplattan är barnvakten, det är bara att säga som det är. Men hur får man den av honom igen?
upbringing | Vi har två sätt, gubbens och mitt. Barnet har det tredje.
upbringing own-violence? | jag lovade att aldrig bli en som gapar. nu hör jag mamma när jag öppnar munnen
upbringing | Hur sätter man gränser åt fosterbarn som int är ens eget
upbringing | Dottern förklarar allting i tio minuter för en tvååring. Pojken äter upp sockret under tiden.
upbringing newcomer? | Hemma hos oss lydde man. Här får man inte luggas, inte skrämma, men vad FÅR man göra?
upbringing sleep? | blyg, vill int gå på kalas utan mej, 6 år
upbringing | Grannens unge kastar sten på bilar o mamman ler bara, hon e nog helt slut stackarn
upbringing child-witness? | Han slår dockan och säger dumma dumma, det har han lärt sig på dagis av de större pojkarna
teen | tonåring
teen school? | hemmasittare 14 år
teen | dottern rymmer
teen | fjortonåringen kom hem klockan fyra på natten å luktade cider och nån annans cigaretter
teen | Han har inte ätit med oss sedan höstlovet, tallriken lämnas utanför dörren som åt en fånge. Vi hör bara tangentbordet.
teen | hon kallar mig fitta å smäller i dörren, och för två år sen ville hon sova i min säng
teen | Hur håller man kontakten med en 16-åring som bara svarar "mm"?
teen | sonen kör mopobil som en idiot runt torget i Kristinestad å polisen har ringt två gånger
teen | snus, vape a fake-leg, hittade alltihop i samma lada
teen rights-advice? | Tretton år och har en pojkvän på tjugo som hon träffat på snapchat.
teen school? | sitter uppe till tre och spelar, somnar på lektionerna, och när jag tar bort routern slår han sönder dörren
teen self-harm? | Dottern äter bara gurka och har långa tröjor fast det är värmebölja, jag vågar inte fråga
teen school? | nätmobbad, nån har lagt ut en bild på henne, hon vägrar gå ut
teen | pojken va så snäll som liten. nu e de råa videon, lögner å pengar som försvinner ur min plånbok
teen | föräldragrupp för oss med jobbiga tonårsungar i Grankulla/Esbo?
teen upbringing? | Bonusdottern på femton hatar mig öppet. Hennes pappa säger att det går över, jag räknar år.
teen rainbow? | min tonåring säger att hon är en han, jag vill göra rätt men är alldeles vilse
teen own-substance? | Han stal mina tabletter, det var så jag fick veta. Sjutton år. Nu måste jag tala om både hans skit och min egen.
teen | tonaring full
teen | dotter skolkar vejpar
teen | Klockan halv fyra ringde polisen. Hon satt i en buske i Kampen med en sko.
teen | Han spydde i hallen, sa godnatt och gick och lade sig. Fjorton år.
teen | Dörren är stängd. Den har varit stängd sedan september. Ibland hör jag ett skratt därifrån, åt någon annan.
teen | Vad gör man med en sextonåring som inte kommer hem?
teen near-one-substance? | Det luktade sött i rummet och hon sa att det var rökelse. Rökelse från var?
teen | Bonusgrabben på femton säger «du är inte min pappa» när jag ber honom bära ut soporna
teen adoption-foster? | Fostertonåringen drar till Helsingfors så fort månadspengen kommer, vi hittar henne på järnvägsstationen
teen self-harm? | Hon har slutat äta vid bordet, klipper bort lapparna ur byxorna så jag inte ser storleken
teen money-home? | Någon har swishat, nej mobilepayat, trehundra euro från mitt kort till en kille som heter nånting med smiley
teen | Min väninnas dotter skickar bilder åt äldre män. Mamman vet inte. Vem talar jag med?
teen | ungdomsstation drogtest förälder
teen | Barnbarnet på femton bor hos mig nu när han inte kommer överens hemma. Han är ute till två och jag ligger vaken.
teen | Moppen, snuset, flickvännen, skolan. I den ordningen.
teen | Jag är borta på sjön o frun skickar bilder på vad han gjort den här gången. Man e liksom bara en åskådare.
teen school? | Har slutat prata svenska hemma, har slutat prata överhuvudtaget
teen | krogkort falskt leg son
teen couple? | Hon slår i dörrar så huset skakar, men det är bara puberteten, säger maken från soffan. Jag är den som får ta det.
school | skolvägran
school | kurator
school | mobbad i skolan
school | magont varje måndag morgon, ligger i fosterställning på hallmattan å säger att han int kan gå
school | Wilma plingar varje eftermiddag: störde, glömde, slogs, störde. Jag har stängt av ljudet.
school protection-begins? | dottern har varit borta 60 dagar i höst, läraren hotar med barnskyddet
school | laxorna slutar med att vi bada grater over matteboken
school | Hur får man en stödundervisning eller en assistent i en liten byskola?
school | Han kan int läsa fast han går i trean, alla säger vänta. Hur länge ska man vänta?
school | ingen att vara med på rasten. hon går runt skolan varv på varv så att det ska se ut som om hon är på väg nånstans
school newcomer? | mitt barn går i svensk skola men vi pratar arabiska hemma, jag kan inte hjälpa med läxor
school special-needs? | specialklass eller vanlig klass nästa höst, beslutet om särskilt stöd kom å jag förstår int vad det innebär
school | pojken blev hemskickad i två veckor för han hotade en lärare. va ska han göra hemma?
school | skolan byter stadie å sjuan skrämmer slag på honom
school | Skolpsykolog i Korsholm: elev i åk 5, problematisk frånvaro, familjen behöver hemstöd på morgnarna.
school teen? | ska hoppa av yrkesskolan i Åbo, sitter hemma hela dagarna å scrollar
school loneliness? | Läraren säger att han är så lugn. Hemma kastar han skolväskan i dörren och gråter i två timmar. Lågstadiet i Sibbo, klass fyra, och inga kompisar.
school | hemmasittare 12 år
school | mobbning lågstadiet
school | Magont måndag till fredag. Lördagar är han frisk som en nötkärna.
school | Jag ligger i tamburen och drar en nioåring i benet. Han håller i elementet.
school | 43 anteckningar i Wilma den här veckan. Ja räknade.
school | Hur ansöker man om att gå om en klass?
school | Ingen kom på kalaset. Vi hade dukat för fjorton.
school special-needs? | Bokstäverna hoppar för honom, läraren säger slarvig.
school | Min systerdotter äter sin smörgås på toaletten varje rast, det berättade hon åt min hund.
school | Mobbad i gympans omklädningsrum, de filmade. Rektorn säger att det «ska utredas».
school | skolkurator kontakt svenska högstadium
school adoption-foster? | Placerade flickan har bytt skola sex gånger på fyra år, nu kan hon int läsa klockan men nog ljuga om allt
school newcomer? | Barnen är i svensk skola, jag kan inte hjälpa med läxorna, jag kan arabiska och engelska
school | Pojken har inte gått i skolan sedan höstlovet. Han hjälper mig i ladugården och är hur rar som helst.
school | individuellt laroplan betyg vitsord
school teen? | Hon ska börja i gymnasiet men sitter under täcket
school | Elevvården: 34 % frånvaro, familjen önskar stöd hemma på morgnarna.
school | Sonen säger att han vill dö hellre än att gå på gympan, med ett leende, det gäller bollspelen och killarna i omklädningsrummet
single | ensamförsörjare
single | ensam med barn
single | självständig mamma genom donation
single | pappan drog när han hörde att jag väntade barn
single | Det finns ingen att byta med. När jag har magsjuka spyr jag med ena handen och håller i flaskan med den andra.
single | hur gor ni andra ensamma nar barnet ar sjukt a chefen suckar
single own-strength? | alla beslut, alla nätter, alla räkningar, bara jag. Ibland skulle jag vilja att nån annan valde vilken yoghurt vi köper
single | Får man ensamförsörjartillägg fast pappan bor i Sverige?
single fathers | ensamstående farsa till tre, mamman flyttade till Spanien. Åt mig säger folk "vad fin du är", åt ensamma mammor säger de ingenting
single money-home? | en lön, två tonåringar å hyran i Helsingfors, man behöver int vara matematiker
single | jag är fri på papper men ensamförälder i praktiken, mannen jobbar på oljerigg utanför Stavanger
single meeting-place? | var träffar man andra ensamma mammor, alla i byn har gubbe å villa å båt
single | totalvårdnadshavare, 29, Lovisa, barn 2 å 4, ingen släkt på orten
single loneliness? | söndagar är värst. alla går i par i parken å vi två på gungan
single expecting? | Väntar barn ensam via klinik, 38 år, hoppas på nån grupp för oss som valt det själv
single | ha ensam hand om ongan sedan gubbin stack ti Tyskland, far bara roont i cirkel
single sick-child? | Jag opererades för blindtarmen och det enda jag tänkte på narkosbordet var vem som hämtar från eftis. Det finns ingen reserv. Det är det värsta med att vara en.
single | ensamstående
single | ensamförsörjare barnskötsel
single | Om jag bryter benet, vem ger henne mat? Det tänker jag på i trappan varje dag.
single | Pappan finns. I Göteborg. Han skickar ett vykort till jul.
single | Jag har bara två händer men tre stora kassar, en unge som somnat och en låst port.
single | Ensam farsa med tre. Alla i klasschatten börjar med «Hej mammor!».
single | Får man mer barnbidrag om man är ensam?
single | Sjömannens fru är också ensamstående, tio månader om året. Inte på papper.
single | Valde själv att skaffa henne med donator och det är underbart, utom när det är influensa
single | Syster är ensam med pojken sen i oktober, jag tar honom ibland men jag har tre själv. Vad finns det för henne?
single childcare-with? | Jag sku gå på vad som helst bara nån håller ungen så länge
single | Klockan 22 sätter jag mig ner och det finns ingen att säga «vilken dag» åt
single money-home? | Underhållsstödet från FPA kommer den tredje, hyran går den andra. Varje månad samma cirkus.
single widowed? | Nu e vi bara två kring bordet. Jag dukar fortfarande för fyra ibland.
single | stödfamilj helg ensam mamma Lovisa
single young? | Nitton, egen etta, en unge. Mamma pratar inte med mej.
single | Ensamförälder med skiftesarbete saknar dygnetrunt-dagvård i kommunen, vilka alternativ?
young | ung mamma
young | gravid 18
young | tonårsmamma grupp
young loneliness? meeting-place? | alla pa mammagruppen ar 35 a har hus a volvo, jag ar 19 a bor hos morsan
young | Går andra året på gymnasiet och babyn kommer till våren. Måste jag sluta skolan?
young | rådgivningen talar till min mamma fast det är jag som har barnet
young couple? | pappan e 20 å spelar csgo hela natten, jag fattar nog att han e rädd
young housing-training money-home? | var hittar man en lägenhet när man är sjutton och har barn?
young | kompisarna är på fest i Vasa å jag sitter här med kräkfläckar på tröjan, älskar henne men saknar mig själv
young | får man studiestöd å barnbidrag på samma gång å hur klarar man sig
young housing-training placed? | 17-årig blivande mor, placerad i familjehem, behöver ett mödrahem där hon kan bo med barnet. Svenskspråkig.
young grandparent | Vår dotter blev mor vid sexton. Vi sköter babyn när hon är i skolan men vill att hon ska få höra till bland andra unga mammor.
young | folk glor på bussen som om jag stulit babyn
young fathers? | blir pappa å fyllde nyss 19. inga pengar, inget körkort, va gör man
young | amis, praktik a en ettaring. ingen fattar
young | bott på barnhem sen jag va 12 å nu e jag själv mamma å rädd att de tror ja int kan
young loneliness? | Jag är tjugo och min bästis heter Babblarna. Skämt. Men nog är det tyst när alla for till Åbo för att studera.
young | ung mamma grupp
young | gravid arton
young | I andra årets merkonom och jag spyr mellan bokföringslektionerna. Ingen vet än.
young | Alla tror att jag är storasystern på rådgivningen.
young | jag e 19 o hon 18, vi bor i hennes rum hos hennes föräldrar me bebin i tvättkorg typ
young | Min dotter är sexton och ska bli mamma i juni. Jag är trettiofem. Vi behöver nån som sagt de här orden förr.
young | Kan man gå färdigt yrkesskolan med ett barn?
young expecting? | Preventivmedlen funka inte o nu ska jag rösta för första gången i livet med magen i vädret
young | Vagnen i spårvagnen, tanterna stirrar. En sa «barn får barn».
young housing-training? | jag har aldrig betalt en rakning. nu ska jag ha en unge om tva manader
young placed? | Bodde själv på barnhem till i fjol. Jag vet inte hur en vanlig mamma gör på kvällen.
young | Flickornas hus eller nåt liknande på svenska för unga mammor
young | Min lillasyster är 17, killen 22 och vill att hon ska sluta skolan. Babyn kommer i april.
young | kompisarna åker interrail jag åker rådgivningen
young fathers? | Fyllde 18 i mars och blev farsa i april. Armén väntar i juli. Vad gör man?
young | Vi söker mammakollektiv eller stödboende för 17-årig gravid, svenskspråkig
young | Ung förälder, int dum. Bara ung.
newcomer | flyttat till Finland
newcomer | asylsökande familj
newcomer | tolk på rådgivningen
newcomer meeting-place | Vi kommer från Vietnam och bor i Närpes, jag arbetar i växthus. Mitt barn är två år, var får man vara med andra barn?
newcomer meeting-place loneliness? perinatal-mood? | my wife is alone at home with baby, she speaks only Tigrinya. any group in Swedish-speaking area?
newcomer upbringing own-violence? | är det sant att man inte får slå barn alls i Finland, inte lite?
newcomer rights-advice? | kommer från Sverige å fattar noll av FPA, välfärdsområden å personbeteckningar
newcomer | Vi flydde från Charkiv med två barn och mormor. Nu bor vi i Korsholm och barnen går i svensk skola. Vem kan hjälpa oss att förstå alla brev?
newcomer loneliness? | min man är finlandssvensk, jag är från Brasilien, i hans by pratar alla en dialekt jag inte förstår, kaffe kaffe kaffe och ingen frågar nåt
newcomer | barnen lär sig svenska så snabbt att de skäms för mig
newcomer upbringing? | Skolan säger att min son bestämmer för mycket hemma. I Somalia bestämde farfar. Hur uppfostrar man här?
newcomer expecting? | jag ska föda i Finland första gången, vad gör barnmorska, kostar det pengar?
newcomer | Integrationskoordinator i Jakobstad söker lågtröskelgrupp för invandrarmammor med småbarn, svenska på nybörjarnivå.
newcomer rights-advice | familjeåterförening tar år, mina två äldsta barn är kvar i Kenya
newcomer companion? | Kvotflykting kommun plats, sex barn. vi vill ha finsk vän-familj.
newcomer | overall? halare? kuraklader? dagis ger lang lista a jag vet inte vad orden ar
newcomer | estnisk mamma i Hangö, hjälp me dagisansökan
newcomer rights-advice? | Jag är au pair som blev gravid. Visumet går ut i augusti. Barnets pappa är finländare men han svarar inte mera.
newcomer | integration familj
newcomer | uppehållstillstånd barn
newcomer | Vår granne skrev på en lapp att barnen springer. Jag visste inte att man måste vara tyst efter tio.
newcomer | Jag väntar kallelse från rådgivningen men jag vet inte vad det är, rådgivning
newcomer | Jag var ingenjör i Damaskus. Här kör jag bud i Vasa och barnen rättar mitt språk.
newcomer | Hur får jag personbeteckning åt nyfödd?
newcomer | Grannfamiljen kom från Ukraina i höst, mamman hänger tvätten och gråter. Jag kan inga ord åt henne.
newcomer loneliness? | Växthusen i Närpes, tio timmar om dagen, barnen är ensamma efter skolan. Ingen släkt här, bara tomater.
newcomer | svenska eller finska? socialen säger finska, skolan säger svenska, jag är trött
newcomer | tolk thaimåla rådgivning
newcomer | Min mans familj är från Kurdistan, hans mor tycker inte om att jag går ensam till parken här
newcomer school? | Pojken satt på rasterna med en bok på vårt språk. Nu har läraren sagt att böcker ska vara på svenska.
newcomer | Får man säga i Finland att man inte vill ha mat åt barnet på förskolan med gris i?
newcomer | språkcafé med barnpassning
newcomer | Hans förra fru bor i samma by, alla hejar på henne och tittar på mig som filippinska som kom i en kartong
newcomer violence? | Jag kom hit för att gifta mig, vi träffades på nätet. Han är inte som på nätet.
newcomer | Kvotflyktingfamilj, fyra barn, analfabet mor. Önskar samhällsorientering med barnpassning på svenska.
newcomer companion? | Jag är inte ensam, jag har man och svärmor, men ingen som förklarar brevet från dagvården
roma | romsk familj
roma | romska mammor
roma | rom och barnskydd
roma | Vi är romer och när jag kommer till rådgivningen ser de först på kjolen och sen på barnet.
roma | finns det nån som förstår romsk kultur å kan hjälpa oss med socialen?
roma school? | pojken blir kallad fula ord i skolan för att vi är romer, läraren säger att han ska tåla lite
roma money-home? rights-advice? | Får ingen hyreslägenhet när de hör efternamnet. Vi är fyra personer i min systers etta i Åbo.
roma expecting | väntar mitt första barn, i vår släkt talar man int om graviditeten med de äldre, vem kan ja fråga?
roma placed grandparent | Barnbarnet är placerat hos vita människor och får inte höra vårt språk eller lära sig seder. Hur håller vi kontakt?
roma | Hej! Jag söker romsk kulturtolk eller kontaktperson till en familj i Borgå inför hembesök.
roma young? | gift å mamma vid 18, så är det hos oss, alla där ute tror att man är tvingad
roma violence | måste bort från min man men om jag lämnar blir det släktfejd. kan ett skyddshem förstå sånt?
roma | bär folkdräkt, vaktin följer mig i butiken me barnen i vagnen varje gång
roma | kaale-familj flyttar till Vasa, behover dagis a nan att prata me
roma prison father-recovery? placed? | har suttit inne, är rom å nykter, och ska visa socialen att jag är en bra far. Räkna ut oddsen själv.
roma meeting-place? | grupp för romska kvinnor med småbarn, gärna på svenska el finska
roma school? | Mina föräldrar gick inte i skola efter sexan. Nu vill jag bli närvårdare och mina barn ska gå i gymnasiet, men läraren tittar som om vi ska sno hans plånbok. Finns det romsk stödperson?
roma | rom med barn, stöd
roma | romani kvinnor grupp
roma | Vakten följer efter oss i butiken, hela tiden, fast jag har bara blöjor i korgen
roma | De ville se hyresgarantin två gånger. Av grannen frågade de inte ens en gång.
roma | Min pojke kommer hem och säger att de kallar honom zigenare. Han är sju.
roma | Finns det stödperson som själv är rom, för mina barns skull?
roma | flickan har pa sig kjolen nu och skolan kraver shorts pa gympan. hur talar vi om det?
roma | Vi har flyttat tre gånger på två år och alltid vill nån att vi ska flytta en gång till.
roma school? | Han går i specialklass, alla pojkar i vår släkt går i specialklass. Har nån frågat varför?
roma protection-begins? | Barnskyddet ringde, vi brukar sköta sånt i släkten, och nu tror de att vi gömmer nåt
roma young? | Sjutton och gift på vårt sätt, inte på deras papper
roma violence? | Hon har farit från mannen. Då måste vi fara hela familjen, så är det hos oss. Vart?
roma prison? | mannen på kåken o hans släkt bor här runt hörnet, sku behöva nån utomstående å prata me
roma | Hur bemöta romsk familj i öppenvården, finns kulturtolk på svenska?
roma | romska mammor kaffestund Helsingfors
roma money-home? | Bostadsansökan nummer elva. Jag skriver den på min svägerskas namn nästa gång, då får jag kanske.
roma meeting-place? | I familjekaféet flyttade de undan sina väskor när jag kom. Nu vill jag veta ett ställe där dom inte gör det.
prison | pappa i fängelse
prison | besök familj fängelse
prison | fånge å förälder
prison | Min man sitter i Åbo fängelse och barnet tror att han jobbar på båt. När ska man berätta?
prison school? | barnen blev retade för att pappas dom va i tidningen
prison father-child | Får se ungarna genom glas en timme i månaden. Den minsta lade handen på rutan och sa titta pappa är i tv.
prison rights-advice? | kan babyn följa med mig om jag ska avtjäna straff?
prison pregnancy-substance? | gravid och har 8 månader osuttet, finns familjeavdelning i Vanå?
prison money-home? | han häktades på torsdag, hyran va på hans konto å jag står här me två barn
prison grandparent | Svärsonen avtjänar tre år. Dottern orkar inte köra till fängelset så vi tar barnen dit, men de är så oroliga efteråt.
prison | civil nu å friad om en månad, hur kommer man tillbaka som mamma när ungarna vant sig vid att klara sig utan
prison | permission till jul, forsta gangen hemma pa 14 man, barnen vet int om de ska krama honom
prison | fotboja hemma, hur förklarar man den åt en sexåring
prison | Brottspåföljdsmyndigheten, Västra Nyland: klient friges i juni, ska återuppta föräldraskapet, familjestöd efterfrågas.
prison loneliness? | ingen i byn hälsar på mig sen min sambo åkte fast. det va ju int jag som gjorde det
prison separation? | exet sitter inne för narkotika och kräver att jag tar barnen på besök, måste jag det?
prison loneliness? | Åtta månader kvar och jag säger åt alla att han jobbar i Norge. Ljugandet tar mera kraft än saknaden. Pojken har börjat ljuga likadant.
prison | farsan sitter inne
prison | besöka fängelse med barn
prison | Vi säger åt barnen att pappa jobbar på oljerigg. Sjuåringen frågade varför riggen har taggtråd.
prison | Fotboja i sex månader och ungen undrar varför pappa inte får komma med till sandlådan
prison | Svågern dömdes i tisdags. Syster står där med två små och hela byn har läst tidningen.
prison | Sitter i Vasa, släpps i maj. Min dotter lärde sig gå medan pappa var här.
prison | Jag själv ska avtjäna åtta månader. Får jag ha babyn med mej in?
prison | förvandlingsstraff småbarn hemma vem tar
prison | Sonen är häktad. Sonhustrun kommer inte åt kontot och vi har henne och tre barn på vinden.
prison school? | Klasskompisarna vet. Nån hade googlat. Nu vill hon byta efternamn.
prison interaction? | Skype en gång i veckan. Han visar leksaker i en kvart och går och leker.
prison | KRIS-familjer ex-fångars barn stöd svenska
prison money-home? | han sitter för mina skulder också, i princip, o nu e de ja å ungarna å utsökningen
prison | Polisen kom med dörren på axeln klockan sex. Han satt inte ens uppe. Barnen sover med lampan tänd nu.
prison after-stay? | Han kommer hem på torsdag och jag har flyttat om i lägenheten två gånger. Hans stol finns inte mer.
prison | Frigivning inom två månader, klienten har umgängesrätt med två barn, vem stödjer familjen?
prison | Får barnet kramas på riktigt vid besöket, eller är det glas?
rainbow | regnbågsfamilj
rainbow | två mammor
rainbow | adoption inom familjen samkönat par
rainbow | Jag är den som inte födde, och på BB frågade de om jag var moster.
rainbow expecting | transpappa, gravid, å söker en rådgivning som kan säga rätt pronomen
rainbow | Vi är två pappor med en gemensam mammakompis, tre föräldrar och ett barn. Finns det andra som lever så här i Svenskfinland?
rainbow | blankett efter blankett med rutan moder å rutan fader. vi e två fäder!
rainbow expecting? | inseminering klinik väntar, vi vill träffa andra hbtq-par som försöker få barn
rainbow school? | sonen kom hem a sa att det int gar att ha tva mammor, nan pa dagis hade sagt sa
rainbow grandparent? | Min dotter lever med en kvinna och de väntar barn. Hur är man en bra mormor när man själv är lite försiktig och gammaldags?
rainbow separation? | Vi skiljs, jag är bara sociala mamman utan papper. Har jag rätt att träffa mitt barn?
rainbow | klöverfamilj avtal umgänge
rainbow loneliness? | enda lesboparet i Kronoby, de är snälla men de glor
rainbow rights-advice | faderskapsintyg för två mammor, hur funkar moderskapserkännande på rådgivningen?
rainbow separation? | jag kom ut som lesbisk efter tolv års äktenskap och tre barn, nu är jag mitt emellan allt
rainbow | ickebinär förälder, va ska barnet kalla mig, finns det läger eller träff
rainbow expecting? | Vi väntar barn genom en känd donator. Han vill vara med mer än vi tänkt. Hur pratar man om sånt innan det blir fel?
rainbow | hbtq föräldrar
rainbow | medmamma rättigheter
rainbow | På blanketten står det «moderns namn» och «faderns namn». Jag skrev mitt namn på båda.
rainbow | Två pappor, ett barn, och alla frågar vem som är den riktiga.
rainbow | Barnmorskan gav min fru pappabroschyren. Med ett fiskespö på.
rainbow | intern adoption ansokan samkonat par
rainbow | Vi har en känd donator som nu plötsligt vill ha mera helger än vi kom överens om
rainbow | Min son födde sitt barn, han är trans. Jag hittar ingenstans att tala om det så att jag får säga fel ord ibland.
rainbow meeting-place? | Ungen e tre o undrar om ho e enda i världen med två mammor, sku va skönt att visa henne att hon int e det
rainbow | fyra föräldrar ett barn hur skriver man avtal
rainbow teen? | Sonen på tretton vill heta något annat. Vi är med, men mommo fick ett utbrott vid julbordet.
rainbow | Vi bor i en by med bönehus. Hälsar gör de. Hälsar och ser bort.
rainbow childlessness? | Spermabanken i Danmark, kliniken i Helsingfors, saldot på kontot. Vem har gjort det här förut?
rainbow separation? | ickebiologisk mamma efter skilsmässa rätt till barnet
rainbow adoption-foster? | Får ett manligt par bli fosterföräldrar här eller står man i kö förgäves?
rainbow expecting? | BB-besöket: «är syster med i dag?» Nej, fru.
rainbow | Förlossningsförberedelse där man säger förälder i stället för pappa, finns det på svenska?
special-needs | adhd-barn
special-needs | autism 4 år
special-needs | Downs syndrom
special-needs | vårdbidrag fpa funktionsnedsättning
special-needs | Vår son slår sig själv i huvudet när dammsugaren går på grannsidan.
special-needs | På dagis säger de att hon borde utredas, rådgivningen säger vänta, terapeuten har ett års kö. Under tiden klär jag på en panikslagen femåring varje morgon.
special-needs | pojken pratar int fast han fyller tre i mars
special-needs own-strength? | jag e närståendevårdare dygnet runt åt mitt eget barn, vem vårdar mig
special-needs | får epilepsi å cp-skada plats på ett vanligt läger?
special-needs | andra farsor pratar om poäng å mål. Jag är stolt när grabben sitter still genom en hel glass.
special-needs meeting-place? | FDUV? nån träff för föräldrar till barn med utvecklingsstörning i Österbotten
special-needs grandparent | Jag vill så gärna ta barnbarnet på veckoslut men hon är autistisk och jag är osäker på hur man ska göra.
special-needs | Habiliteringen i Borgå skickar alla papper på finska. Talterapi på svenska får vi höra om "sedan".
special-needs school? | diagnos asperger, kan int va i ett klassrum med 24 andra, skolan sager att hon visst kan
special-needs | lagom extra liten, hör dåligt, bär hörapparat, alla i lekparken frågar
special-needs child-group? | storasyster till specialbarn får alltid stå tillbaka, finns det syskongrupp?
special-needs | npf-mamma söker likasinnade 😅
special-needs couple? | Utredningen tog två år. Nu har vi ett papper med tre bokstäver och ingen vet vad vi ska göra med det. Mannen säger att pojken är precis som han var.
special-needs | autism barn
special-needs | neuropsykiatrisk utredning kö
special-needs | Sömmen i strumpan. I en timme och en kvart. Sen var bussen redan gången.
special-needs | Alla på lekparken tror att jag inte kan uppfostra. Han hör inte «sluta», han hör bara surret från fläkten.
special-needs | Flickan är fyra och har elva ord. Vi har talat bildkort, teckna, allt, men talterapeut finns inte på svenska.
special-needs | Hur söker man handikappbidrag för barn från FPA?
special-needs | Barnbarnet går på tå och snurrar på hjul. Jag har mina tankar men vågar inte säga.
special-needs own-strength? | Jag är närståendevårdare, sekreterare, fysioterapeut och ibland mamma.
special-needs | stödbarnvakt cp-skada
special-needs | Lillebror är sju och har lärt sig göra sig osynlig när storasyster har sina utbrott
special-needs | Systersonen har Downs, syster har inte suttit på café på fem år. Jag vågar inte passa honom ensam.
special-needs school? | integrerad eller specialklass, hur ska man veta
special-needs | alla andras ungar cyklar. vi övar på sked
special-needs adoption-foster? | Vi tror vår placerade pojke har FAS, tänderna, ögonen, att han aldrig lär sig av följderna
special-needs camp? | anpassningskurs familj svenska språkstörning
special-needs | Söker grupp för syskon till barn med funktionsnedsättning, Kust-Österbotten
special-needs | Farmor säger «pojkar är pojkar», läraren säger «ring nån», rehabiliteringen säger «kö nio månader».
special-needs teen? | Han blir inte full, han blir överfull. Av ljud, folk och byxlinningar. Tretton år.
sick-child | barnet är svårt sjukt
sick-child | barncancer
sick-child | typ 1-diabetes 6 år
sick-child | Vi har bott på Nya barnsjukhuset i fyra veckor. Hemma ruttnar äpplena på marken.
sick-child | leukemi. de sa leukemi å sen hörde jag int mer
sick-child | pojken har astma å allergier å var på jouren i natt igen, jag tänker int på annat än andningen
sick-child own-strength? | hjärtfel, operation i september, hur överlever man väntan?
sick-child | storebror ligger på ÅUCS och lillasyster bor hos farmor, familjen e itu
sick-child | vem sköter syskonen när man sitter på sjukhus i Helsingfors och bor i Karleby?
sick-child | Dottern har reuma och ska ha spruta varje fredag, hon gömmer sig redan på torsdag kväll.
sick-child own-strength? | ingen fragar hur jag har det, man far ju va glad sa lange cellgiften biter. men jag ar sa javla radd
sick-child loss? | barnet kommer inte att bli friskt. hur lever man med det
sick-child grandparent | vår sonson får dialys tre ggr i veckan, hur kan vi stöda föräldrarna utan att vara i vägen
sick-child money-home? | inkomstbortfall när man vårdar sitt sjuka barn, specialvårdspenning, FPA vill ha intyg på intyg
sick-child | Ovanligt syndrom, 40 barn i hela världen. Finns nån familj som vet hurdant det är med ett barn ingen läkare kan svara om?
sick-child | epilepsi med nattanfall, vi sover i skift bredvid hennes säng
sick-child school? | Cellgifterna är slut och alla gratulerar. Men hon är rädd för skolan, för mössan, för frågorna. Hur kommer en familj tillbaka till det vanliga?
sick-child | barn diabetes nydiagnos
sick-child | sjukt barn ledigt från jobb
sick-child | Vi lärde oss ordet leukemi på en tisdag. På onsdag hade vi rum på Nya barnsjukhuset.
sick-child | Alarmet piper under 3,5 och jag springer med saften. Hela natten lyssnar jag efter pip.
sick-child | Frugan sover på avdelningen, jag sover i bilen, storasyster sover hos grannen
sick-child | närståendevård FPA specialvårdspenning hur
sick-child | Han gråter redan vid parkeringshuset, för han vet att där inne är nålarna.
sick-child | Jag har tränat på att använda EpiPen på en apelsin. Kalas vågar vi inte gå på.
sick-child far-away? | Helikopter från Kumlinge till Åbo. Färjan går i morgon. Jag står i hallen med hans mössa.
sick-child own-strength? | Öron, hosta, maginfluensa, öron. Sedan november har vi haft två friska dagar. Hemma sköter jag, karln seglar.
sick-child | Väninnans pojke med hjärtfel opereras nästa vecka. Hon svarar inte på mina brev, kanske hon inte orkar. Vad ska jag göra?
sick-child | Flickan tappade håret och då rakade mamman av sitt också. Vi sitter hemma och väntar på samtal.
sick-child | reumabarn kortisonspruta skräck
sick-child | Syskonet frågade om man måste bli sjuk för att få åka på utflykt
sick-child adoption-foster? | Vi är jourhem, babyn har abstinens och andas ojämnt. Vem lär oss?
sick-child school? | Astma o allergier så han missat mer än halva hösten
sick-child | stöd familjer med cancersjukt barn svenska Finland
premature | keskonen
premature | prematur vecka 27
premature | för tidigt född
premature | Han vägde 980 gram och jag fick hålla honom första gången på nionde dagen.
premature | vi är hemma från neonatalen å jag saknar pipandet från maskinerna, vågar int sova utan
premature | Vår flicka föddes i vecka 30 i en ambulans på vägen från Kristinestad. Nu är hon två och så liten, alla frågar varför hon inte går.
premature perinatal-mood? | kuvöstiden kommer i drömmarna fast allt gick bra
premature breastfeeding? | pumpar åt en som väger ett kilo, sondmatning, får knappt röra
premature | andra har en normal babytid, vi hade sladdar. Finns det keskosmammor att prata med på svenska?
premature | Jag åkte mellan frun på en avdelning och grabben på en annan, hissen är mitt starkaste minne.
premature loneliness? | lungorna outvecklade, inga besok i forkylningstider, vi sitter isolerade hela vintern
premature meeting-place? | kan man gå på vanliga babycaféet med ett litet keskosbarn eller finns det egen grupp
premature | korrigerad ålder hit å dit, rådgivningens kurva är som en dom
premature grandparent | Barnbarnet kom tio veckor för tidigt. Föräldrarna bor på sjukhushotellet och storebror är hos oss.
premature multiples? | tvillingar i vecka 31, en hemma å en kvar på avdelningen, var ska jag vara
premature perinatal-mood? | havandeskapsförgiftning å akut snitt, såg int mitt barn på två dygn
premature couple? | Sex veckor satt vi på var sin sida om en plastlåda. Nu är han hemma och frisk och vi två kan inte prata om det. Jag hör larm i diskmaskinen.
premature | prematur
premature | född vecka 27
premature | 890 gram. Hans fot var lika lång som min nagel.
premature | Jag skrevs ut och barnet blev kvar. Tom bilstol bak hela vägen till Kimito.
premature | Man fick inte ta i. Man fick stå och titta. Det gör något med en karl.
premature | När får man gå ut med en som föddes åtta veckor för tidigt?
premature | Alla frågar hur gammal hon är. Vill ni ha den riktiga eller den korrigerade?
premature | Monitorn borta, slangarna borta, och nu ska jag sova bredvid utan pip?
premature multiples? | Trillingarna föddes i vecka 30, två är hemma och den tredje på neonatalen. Jag är två ställen samtidigt.
premature perinatal-mood? | Ler mot sköterskorna. I bilen skriker jag rakt ut med vindrutetorkarna på.
premature | Syster fick sitt barn i går, tio veckor för tidigt, hon ligger på TYKS. Vad tar man med? Blommor känns fel.
premature | Får mormor komma in på intensiven? Storebror frågar vart lillan tog vägen.
premature breastfeeding? | sugreflex omogen sondmatning hem
premature | keskonen på svenska förening
premature | jag sku ha haft åtta veckor kvar å måla rummet. de va int ens tapet på väggen
premature newcomer? | Läkaren säger så många ord, jag vet bara att min dotter är i en glaslåda
premature | Familjen hemma efter tre månader på neonatal, mamman vågar inte lämna barnet en minut. Hembesök?
multiples | tvillingar
multiples | trillingvagn
multiples | tvillingmamma behöver råd
multiples expecting | Det är två hjärtljud sa de på ultraljudet och min man satte sig på golvet.
multiples | när den ena somnar vaknar den andra, så har det vart i 10 månader
multiples | får man mer hemhjälp om man har trillingar?
multiples home-help | Ensam på dagarna med sju veckor gamla tvillingar och en vild treåring. Jag behöver två händer till.
multiples meeting-place? | tvillingträff svenska Åboland
multiples | dubbelvagnen går int in i bussen, in i hissen, in på familjecaféet
multiples money-home expecting? | tvillingarna pa kommande och lagenheten ar 46 kvadrat, lanet nekat
multiples sleep? | natten e ett löpande band: flaska, rap, byte, flaska, rap, byte
multiples | tvillingtransfusion, uppföljning varje vecka på kvinnokliniken, kommer båda att klara sig
multiples school? | ska tvillingarna gå i samma klass eller skiljas åt, de är så olika
multiples | alla säger "oj så mycket jobb" å "dubbel lycka" i samma mening. jag hör bara jobb
multiples grandparent home-help? | Sonens familj fick två på en gång i juni. Jag är där tre dagar i veckan, men jag orkar inte bära båda upp till fjärde våningen.
multiples | monikkoförening finns på finska men finns nån på svenska?
multiples couple? | Man sover i skift och ses i dörren. Två flaskor, två nappar, fyra armar. I går sade vi hej på riktigt första gången på en vecka.
multiples | dubbelt upp bebisar
multiples | trillingar vagn låna
multiples | De är två, jag är en, och telefonen ringer.
multiples | Ultraljudstanten sa «jaha, och här har vi ju den andra». Mannen satte sig på golvet.
multiples | Matar A, byter B, ger B napp, matar A igen. Vilken var A?
multiples | Hur orkar man första året med två på en gång?
multiples home-help? | Sexton flaskor om dagen, tre maskiner tvätt, och en treåring som tror att hon blivit övergiven
multiples | Min bästa vän har tvillingar på fyra månader, de sover aldrig samtidigt. Finns det nån att skicka hem till henne?
multiples | monikkoperheet förening svenska
multiples | Man fattar ju att tanterna i affären vill se, men jag vill köpa ost.
multiples money-home? | två av allt. två stolar, två sängar, två overaller, ett barnbidrag till, en lön mindre
multiples | Sjöman. Tre veckor hemma med dubbla, sen tre veckor lugn på havet. Säg inte åt frun att jag skrev det.
multiples special-needs? | Den ena springer, den andra kryper inte än. Jag försöker låta bli att jämföra.
multiples childcare-with? | Vill komma på träffen, men hur kommer jag in genom dörren med tvillingvagnen och nån som håller den ena?
multiples couple? | Vi har inte sagt en hel mening åt varann sen dom kom, de är två de också
multiples meeting-place? | tvillingmammor i Pedersöre, jag bjuder på kaffe om nån kan hålla i en unge
multiples | Jag åker tåg varannan vecka för att hjälpa med tvillingarna. Är sjuttiotvå. Det börjar kännas.
adoption-foster | adoptivföräldrar
adoption-foster | bli fosterfamilj
adoption-foster | familjevård krisfamilj
adoption-foster | Pojken kom från Colombia som treåring. Nu är han elva och frågar varför ingen ville ha honom.
adoption-foster | vår fostersons mamma dök int upp på umgänget, han satt med skorna på i tre timmar
adoption-foster interaction? | adopterade flickan hamstrar mat under sängen, sex bananer igår
adoption-foster | hur talar man om ursprunget med ett adopterat barn, finns det grupp for barnen ocksa?
adoption-foster | adoptionsrådgivning köer på svenska, vi väntar fortfarande
adoption-foster teen? | tonåring vi adopterat letar efter sin biomamma på nätet i smyg
adoption-foster | Vi har haft honom sedan han var tre veckor, nu ska han hem till sina biologiska föräldrar. Alla säger att det är rätt. Jag är söndrig.
adoption-foster grandparent rights-advice | Mina barnbarn är placerade hos mig enligt beslut, jag är alltså släktingfosterförälder. Får jag handledning och ledigheter som andra?
adoption-foster | internationell adoption kostnader väntetid
adoption-foster | Tar emot unga asylsökande i vårt hem, ettan gråter av mardrömmar. Hur stöder man en sån pojke?
adoption-foster own-strength? | fosterföräldrar, tredje barnet på fyra år, jag är tömd å egna ungarna svartsjuka
adoption-foster | adopterad pojke åtta år slåss å säger du e int min riktiga pappa
adoption-foster | Vi letar kamratstöd till nyblivna familjevårdare i västra Nyland, intensivaste fasen är de första tre månaderna.
adoption-foster rights-advice? | Socialen ringde på fredag eftermiddag: kan ni ta emot två syskon i kväll? Vi sade ja. Nu är det onsdag och ingen har hört av sig.
adoption-foster | fosterfamilj
adoption-foster | adoption väntetid
adoption-foster | Han gömmer bröd i örngottet. Vi låter honom.
adoption-foster | Flickan kom på en torsdag med en plastkasse. Ingen visste ens om hon var allergisk.
adoption-foster | Vi har fått brev från biologiska mamman. Hon skriver «min pojke». Han är ju det, men.
adoption-foster | Hur blir man krisfamilj?
adoption-foster | Inför varje mammaträff äter hon inte på två dagar.
adoption-foster upbringing? | Allt som funkade med våra egna funkar inte med henne. Inte ens en filt funkar.
adoption-foster | Elvaåringen frågade varför hennes första mamma inte ville ha henne. Vi stod i kön till karusellen på Borgbacken.
adoption-foster teen? | Adopterad från Colombia, fjorton, och plötsligt heter allt rasism, och han har ju rätt. Jag vet inte vad jag ska svara.
adoption-foster | Vi har dotterns pojke som släktplacerad. På papperet är vi fosterföräldrar, i hjärtat mofa och mommo.
adoption-foster own-strength? | Tre placerade, två egna, en hund. Vem avlastar den som avlastar?
adoption-foster | PRIDE-utbildning svenska
adoption-foster | Vår granne är dagmamma och kanske ska ta emot en tonåring. Hon undrar var man får höra sanningen om hur det är.
adoption-foster reunification? | socialen ska flytta vårt fosterbarn o ingen frågar oss. sju år har han bott här
adoption-foster | Stödfamiljsbarnet vill inte åka hem på söndag. Han sätter sig i garderoben.
adoption-foster | Ny familjevårdare vill ha mentor och egen grupp på svenska, i eller kring Raseborg
childlessness | barnlöshet
childlessness | ofrivilligt barnlös
childlessness | ivf
childlessness | fyra år av försök å varje månad samma röda flagga
childlessness | Alla andra i mitt kompisgäng skickar bilder från ultraljudet. Jag skickar hjärtan och gråter i personalvessan.
childlessness | när ska man sluta försöka?
childlessness couple | behandlingarna har ätit upp vårt förhållande, sex enligt kalender å sprutor i kylskåpet
childlessness | det var jag som hade daliga simmare. jag har inte sagt det at nan, inte ens farsan
childlessness | svärmor frågar varje jul när det ska bli några små. Jag tar mera skinka och ler.
childlessness | sekundär barnlöshet, vi har en men får int en till
childlessness loss? | tredje embryot fäste å släppte
childlessness | Finns det en samtalsgrupp på svenska för par som inte kan få barn, i Vasa eller på distans?
childlessness | jag e 43 å tåget har gått
childlessness adoption-foster? | äggdonation, adoption eller ett liv på två, hur pratar man om sånt
childlessness | städade ut babyrummet. målade de till kontor. så e de
childlessness near-one | Min syster kan inte få barn och jag är gravid. Hur berättar jag det för henne?
childlessness couple? | Nämndens svar kom, inga fler försök betalas. Vi körde till villan och målade bryggan i tre dagar utan att säga ett ord. Vad gör man sen?
childlessness | ofrivillig barnlöshet
childlessness | ivf svenska stöd
childlessness | Ett streck. Igen.
childlessness | Alla på jobbet har fått. Jag skriver på korten: grattis, grattis, grattis.
childlessness | Rummet heter gästrummet, men vi har aldrig några gäster.
childlessness couple? | Vi har sex enligt almanackan och pratar inte under tiden.
childlessness | Hur många försök betalar välfärdsområdet?
childlessness | Faster frågade vid graven när det ska bli nåt av oss. Vid graven!
childlessness | Jag är trettionio och doktorn sa «äggreserven» med ett ansiktsuttryck
childlessness near-one | Min syster har försökt i åtta år. Jag väntar mitt tredje och vet inte hur jag ska berätta.
childlessness | Mannen har noll spermier. Han har inte sagt det åt sin bror, åt nån.
childlessness adoption-foster? | donator eller adoption, vi kommer inte vidare på natten
childlessness | När min man är på båten går ägglossningen förbi, vi har missat den fyra gånger i år
childlessness | Bonusbarnen har vi varannan vecka. Egna ska vi tydligen inte ha. Får man sörja då?
childlessness | Simpukka på svenska
childlessness loss? | Embryot tinade inte. Det var det sista vi hade i frysen.
childlessness | sekundär barnlöshet ett barn vill ha syskon, alla säger var nöjd
childlessness | gick ut ur lekaffären med en rosa filt å visste int vart jag sku
loss | missfall
loss | dödfött barn
loss | änglamamma
loss | Hjärtat hade stannat i vecka 38. Vi åkte hem med en tom bilstol i baksätet.
loss | plötslig spädbarnsdöd, sex år sen i juli å jag räknar ännu vad han sku fylla
loss | fick missfall pa jobbet a gick tillbaka till kassan
loss | mjölken kom fast babyn var död, ingen hade berättat det
loss | min fru har fått blommor å kort, jag har fått "ta hand om henne". det va mitt barn också
loss | tredje missfallet, läkaren sa att de e vanligt
loss | Hur berättar man åt storasyster att lillebror inte kommer hem?
loss pregnancy-doubt? | avbröt graviditeten i vecka 20 på grund av kromosomfel, får man sörja när man själv valt?
loss | sonen omkom i mopedolycka i maj
loss grandparent | Barnbarnet dog två dagar gammalt. Jag sörjer både det lilla och min dotter som stelnat till is.
loss expecting? | gravid igen efter förlusten å vågar int köpa en enda sparkdräkt
loss | utomkvedshavandeskap akut operation, ingen kallar det ett barn men för mig var det
loss | sorgegrupp på svenska för föräldrar som mist barn, var?
loss couple? | vi sorjer i varsin anda av huset. Han bygger altan. Jag ligger i hennes sang.
loss school? | Hon var nio. Hennes plats i klassen har blommor på pulpeten. Lillebror ska börja ettan i samma skola i augusti.
loss | MA vecka 9
loss | stilla född
loss | Vi gick hem från BB med en liten låda av papp.
loss | De sa att det inte fanns något hjärtljud. Sen sa någon att det fanns kaffe i korridoren.
loss | Hon gråter, jag bygger trappa. Pojken sku ha varit två år på lördag.
loss | Får man begrava i vecka sjutton?
loss | Folk går över på andra sidan gatan med sina vagnar. Kanske det bara är som jag tror.
loss | Svärdottern kom hem med tom mage. Sen bad hon oss ta bort vaggan innan hon steg ur bilen.
loss | Han fanns i trettiosju minuter. Jag har en fotograf som tog sju bilder.
loss | min vän förlorade sitt barn i plötslig spädbarnsdöd i fjol, i år hälsar ingen på. Nu är det snart årsdag.
loss pregnancy-doubt? | Vi valde att avbryta i vecka 20 på grund av hjärtfelet. Får man kalla det sorg när man skrivit under?
loss expecting? | Gravid igen efter henne som dog. Jag vågar inte köpa en enda strumpa.
loss | sorgegrupp föräldrar Österbotten
loss | Storasyster ritar alltid fem i familjen. Läraren undrade varför, vi är fyra.
loss | det gick en månad, två, sen sa chefen att ja nog måste ta mej samman
loss teen? | Moppeolycka. Han var sexton. Rummet luktar ännu av hans deodorant.
loss | utomkvedshavandeskap ledsen ingen förstår
widowed | änka med småbarn
widowed | barnens pappa dog
widowed | familjepension
widowed | Han åkte för att fiska och kom aldrig hem. Flickorna är tre och sju.
widowed father-child? | min fru dog i bröstcancer i januari, jag vet int hur man flätar hår
widowed | hur svarar man när ettan frågar när mamma slutar vara död?
widowed | sku behöva träffa andra unga änkor
widowed self-harm? | mannen tog sitt liv i höstas. vad säger man åt en femåring om hur pappa dog
widowed | halva sängen, halva lönen, halva familjen
widowed child-group? | sorgegrupp för barn som mist en förälder, finns det i Nyland på svenska
widowed | ensam med tre, mamman borta, folk kom med lasagne i två veckor å sen blev det tyst
widowed loneliness? | pa parmiddagarna bjuds jag inte langre. Ett ar sedan begravningen.
widowed | Det har gått fyra månader och jag betalar ännu hans telefonabonnemang för att få höra rösten på svararen
widowed grandparent | Vår son dog i en trafikolycka. Vi vill stöda svärdottern och barnen men alla sörjer vi åt olika håll.
widowed parent-illness? | mamma på palliativ vård, veckor kvar, barnen 4 å 9
widowed money-home? | bouppteckning, bankspärr å två ungar som ska ha vinterskor
widowed teen? | Sedan pappan dog har fjortonåringen tagit över hans stol, hans verktyg och hans sätt att säga till. Han gråter aldrig. Jag gråter nog för två.
widowed | änka med barn
widowed | pappa dog barnen sorg
widowed | Hans jacka hänger i tamburen. Yngsta stoppar händerna i fickorna ibland.
widowed | Havet tog honom i oktober. Båten hittades, inte han.
widowed | Hon ordnade alltid presenterna. Nu är det kalas på söndag och jag står i leksaksaffären.
widowed | Familjepension barn hur länge
widowed | Han tog livet av sig. Vi har sagt hjärtat åt barnen. Hur säger man det andra?
widowed | Blodprov i mars, begravning i juni. Flickorna är tre och fem. Klockan nio på kvällen är den värsta.
widowed | Svärsonen sitter där på gungan och gungar fast barnen gått in. Dottern vår har varit borta ett halvår.
widowed money-home? | Bouppteckning, lånen, bilen i hans namn, och så ska ungen ha ryggsäck till skolan
widowed child-group? | sorgegrupp för barn som mist förälder
widowed school? | Sonen sitter kvar i bilen varje morgon för det var pappa som körde.
widowed | Arbetskamratens man dog när lillan var fyra veckor. Vi vill samla, men vad behöver hon egentligen?
widowed own-strength? | Jag har inte gråtit än för jag har inte haft barnvakt
widowed | Ungen vill att vi ringer mammas nummer så hon får höra «lämna ett meddelande». Jag betalar abonnemanget.
widowed | unga änkor förening svenska
widowed | träffat en ny. barnen frågar om pappa blir arg i himlen
grandparent | mormor hjälper för mycket
grandparent | får inte träffa barnbarnen
grandparent | farföräldrar
grandparent | Svärdottern släpper inte in mig. Jag har ett paket med stickade sockor som vuxit ur storleken tre gånger.
grandparent adoption-foster? own-strength? | Dotterdottern bor hos oss eftersom mamman inte förmår, vi är 66 och 71 och det är dagis, kräksjuka och mjölktänder igen.
grandparent separation | skilsmässan gick så att också vi blev utan barnbarn
grandparent | finns det nån klubb för mommor å moffor som sköter små, man börjar va rätt så ensam om det här
grandparent | Hur mycket får jag lägga mig i hur de uppfostrar?
grandparent | fammo hämtar, fammo vaktar, fammo lagar köttbullar, å sen får fammo veta att hon gett för mycket socker
grandparent | blir farfar för första gången å vill göra det bättre än jag gjorde som pappa
grandparent near-one-substance | dottern försvinner i dagar å lämnar tvååringen hos oss utan ett ord
grandparent | Barnbarnen bor i Göteborg och känner mig bara som en bild på paddan.
grandparent sick-child? | nar barnbarnet ar sjukt ar man radd tva ganger, for det lilla och for sitt eget barn
grandparent | jag har artros å kan int lyfta honom mera men vågar int säga nej när de ringer
grandparent rights-advice? | Far- och morföräldrars umgängesrätt, vad säger lagen?
grandparent | unga föräldrar nuförtiden har appar för allting men ingen ro i kroppen, jag skulle vilja stöda utan att tjata
grandparent own-strength? | De säger att jag ska njuta. Fem dagar i veckan hämtar jag tre barn från två dagisar. Jag skulle så gärna få vara mommo i stället för färdtjänst.
grandparent | mormor ork
grandparent | barnbarn vårdnad hos mor- och farföräldrar
grandparent | Jag har barnbarnen varje vardag. Knäna säger nej, dottern säger «du är ju pigg».
grandparent | Pojken på sju sover hos oss fyra nätter i veckan. Det var tänkt att bli en.
grandparent separation? | De skilde sig och svärdottern flyttade med flickorna till Uleåborg. Nu får vi videosamtal då batteriet är fullt.
grandparent | Hur får en farfar se sina barnbarn när mamman säger nej?
grandparent | De unga säger att vi inte får ge saft. Inte ge råd. Inte komma utan att ringa. Men sköta får vi.
grandparent | Vid sjuttio blev jag mamma igen. Blöjorna har ändrat sig.
grandparent own-strength? | Gubben är dement och dottern lämnar treåringen «en liten stund». Jag har två som gömmer nycklarna.
grandparent | ja sku vilja hjälpa sonens familj men kommer int överens me svärdottern, hon e så snabb me tungan
grandparent placed? | Barnbarnet är i fosterhem och vi får träffa honom två gånger om året i ett kök på ett familjecenter
grandparent near-one-substance? | Flickebarnet ringer själv: «mommo kan du komma, mamma vaknar int». Vad ska jag svara en åttaåring?
grandparent | mommo- och mofagrupp
grandparent | Min mamma passar gärna barnen men röker inne. Hur säger man åt en mommo?
grandparent | Vi är bonusmormor och bonusmorfar åt två. Får vi älska dem lika mycket?
grandparent far-away? | Sonens familj bor i Luxemburg. Jag kan säga godnatt på skärm på tre språk.
grandparent | Första barnbarnet och jag är mer nervös än föräldrarna. Finns en kurs för gamla?
grandparent | Dottern är frisk och nykter och gift och allt, men hon hälsar aldrig på. Jag saknar ungarna.
near-one | orolig för en vän
near-one | moster
near-one | anhörigstöd
near-one | Min bästis har fått baby och svarar bara med tummen upp, hon som brukade skicka halva romaner.
near-one | jag e fadder å märker att allt int står rätt till där hemma, hur tar man upp det
near-one protection-begins? rights-advice? | Grannens småpojkar är ute ensamma tio på kvällen i pyjamas. Jag vill inte skvallra men inte heller titta bort.
near-one violence? | arbetskamraten viskade att hon är rädd för sin man, sen bad hon mig glömma det
near-one loss | Vad säger man åt en syster som mist sitt barn?
near-one | Som bonusmamma har jag ingen laglig ställning men jag är den som tröstar på nätterna, vem stöder mig
near-one separation | brorsan e nyskild å ligger på min soffa, hans ungar kommer på fredag
near-one self-harm perinatal-mood? | kompisen har skickat mörka meddelanden om babytiden å jag bor i Rovaniemi. vem kan titta till henne?
near-one self-harm? | Är rädd att min kusin ska göra sig illa, hon har en tvååring hemma
near-one | hur hjälper jag utan att ta över? Min svägerska har psykos i bagaget å fyra barn
near-one own-strength? | jag ar den som alla ringer till. jag orkar snart int sjalv
near-one | dagispersonal och granne på samma gång, får jag säga nåt privat åt familjen?
near-one perinatal-mood | Gammal skolkamrat i Hangö verkar ha gått i botten efter förlossningen, kan man ge henne nåt presentkort på hjälp liksom
near-one couple? | Ingen dricker och ingen slår där hemma, men min syster har slutat skratta. Hon viker kläder hela tiden. Jag vet inte hur jag ska fråga.
near-one | orolig för vän
near-one | hur hjälper man en familj
near-one | Hon sager att allt ar bra, men det har varit samma gardin i tre veckor.
near-one | Grannpojken står i vår farstu klockan sju på morgonen och undrar om han får äta.
near-one | Får man göra anmälan om man bara misstänker?
near-one | Bror min har slutat komma på släktmiddagar sen dom fick tvillingarna. Är det jag eller är det han?
near-one perinatal-mood? | Syrran la ifrån sig babyn i soffan, gick ut och satt i snön. Hon hade inte ens ytterkläder på.
near-one violence? | Arbetskamraten bytte lunchbord när jag frågade om blåmärket. Sen satte hon sig bredvid mig och åt tyst.
near-one | Jag är gudmor och vet inte hur nära jag får gå.
near-one widowed? | Ska jag laga mat, städa, tiga? Min bästa vän blev ensam med två små i måndags.
near-one | anhörig stöd telefon svenska
near-one | Körde förbi. Ljus i fönstret klockan tre igen. Jag körde hem.
near-one teen? | Brorsdottern sms:ar mig på natten fast hon har föräldrar. Ska jag berätta åt dem?
near-one parent-illness? | Bonusmamman till min systerson är sjuk, och jag är bara morbrodern. Vad kan en morbror göra?
near-one | ja e granne, inte släkt, men nån måst ju säga nåt. ungarna har tunna skor å de e februari
near-one | Efter varje telefonsamtal med min syster ligger jag vaken. Finns det nån som tar hand om oss som tar hand om?
near-one | Väninnan bad om en säng för natten. Det blev tre veckor. Hur länge ska jag fråga om ingenting?
money-home | hyresskulder
money-home | utkomststöd
money-home | ingen bostad
money-home | matkassar barnfamilj
money-home | Kylen är tom tills barnbidraget kommer den 26:e. Vi kokar gröt på vatten.
money-home | vräkning. den första
money-home | de stängde av elen
money-home | Jag har aldrig bett om nåt men nu står jag i brödkön utanför kyrkan och drar ner mössan för att ingen ska känna igen mig.
money-home | FPA återkräver 1800 euro som jag redan ätit upp
money-home | Hur får man en större bostad av staden när man väntar tredje barnet och bor i tvåa med mögel i badrummet?
money-home | snabblån på snabblån, utsökning, å barnet vill på fotboll som kostar 600
money-home separation? | jag måste flytta ut ur huset efter skilsmässan men ingen bank vill ge mig lån ensam
money-home housing-training? | sover hos kompisar med en ettåring, runt runt, allt i två ikeakassar
money-home | understöd för hobbyn, skolresor å vinterskor, var kan man söka på svenska
money-home father-mood? | permitterad från varvet, bostadslånet går nu på viljestyrka
money-home | kuveren från indrivningen ligger i skolådan, jag lägger dit nya utan att öppna
money-home near-one | Min syster har blivit bostadslös med två barn i Åbo, vart tar hon vägen i natt?
money-home parent-illness? | Dagpenningen tog slut efter trehundra dagar. Nu bollas jag mellan FPA och TE-byrån och välfärdsområdet. Under tiden äter barnen bra i skolan och jag äter knäckebröd.
money-home | hyresskuld barnfamilj
money-home | mathjälp familj
money-home | Den tjugonde äter vi makaroner, den tjugofjärde äter vi makaroner utan ketchup.
money-home | Elräkningen på villan var sexhundra. Vi har ved, men den är på andra sidan sjön.
money-home | Kuvertet från utsökningen ligger under mattan. Hon stiger på det varje dag och det prasslar.
money-home | Vart ringer man när man blir vräkt med småbarn?
money-home | ungen ska ha skidor pa torsdag. skidor! var tanker de att man ska fa tag pa dem?
money-home | Vi bor fem i en tvåa och storasyster läser läxor på toaletten.
money-home separation? | Sover på luftmadrass hos syster med två ungar sen jag flyttade ut. Det är mysigt i fyra dagar.
money-home | bolaget gick omkull. vi har fortfarande bilen och huset pa papper. ingen vet
money-home | kompletterande utkomststöd barnkläder
money-home | Snabblån betalade vinterdäck och ett annat snabblån betalade det första
money-home | Grannmamman köper alltid på krita hos mig på kiosken, blöjor å bröd. Nu är det fyrahundra.
money-home sick-child? | Mögel i sovrummet, barnen hostar, hyresvärden svarar inte
money-home expecting? | Ska föda i mars och står ännu skriven på bostadslöst ställe
money-home | De äter hos oss på söndagarna och barnbarnet stoppar potatis i fickan.
money-home partner-substance? | han spelar bort lönen på nätkasino. 2300 borta på en natt, o ja fick veta de av banken
money-home | Mannen har blivit hemma från båten, rederiet sade upp dem alla, och bolånet är kvar till sjöss
housing-training | stödboende familj
housing-training | lära sig bo själv
housing-training | boendeträning med baby
housing-training young? | Jag är 20, har aldrig bott själv, och nu ska jag göra det med en halvåring. Hur betalar man en hyra ens?
housing-training after-stay | fran modrahemmet till egen lagenhet, radd for den forsta natten ensam
housing-training | Finns det lägenheter där personalen finns i samma hus men man ändå har egen dörr?
housing-training money-home? | behöver hjälp att lära mig sköta pengar, räkningar å mat så vi får behålla lägenheten
housing-training | vi har blivit vräkta två gånger, nu erbjuder socialen boende med stöd i Esbo
housing-training parent-illness? | Familj med intellektuell funktionsnedsättning, mamma-pappa-baby, behöver boendestöd i hemlik miljö tillsvidare.
housing-training parent-illness? | mina psykiska problem gör att bara disken å posten blir för mycket, skulle vilja ha nån som följer med boendet
housing-training reunification? | För att barnen ska få flytta hem måste jag visa att jag klarar ett eget hem. Var kan man öva?
housing-training | övergångsbostad efter skyddshemmet
housing-training prison | efter fängelset vill jag bo med min dotter, men vem hyr ut åt en sån som mig å kan nån hjälpa mig i början
housing-training grandparent expecting? | Vår son och hans flickvän är snälla men hjälplösa. De klarar inte av vardagens praktiska och nu väntar de barn. Finns det bostad med handledning?
housing-training | bott på institution nästan hela livet, kan int koka potatis, har en son
housing-training own-substance | att hållas nykter i eget hem är svårare än på anstalten, stött boende för familjer?
housing-training everyday-life? | Jag kan städa om nån säger när. Jag kan laga mat om nån säger vad. Ensam står jag mitt på golvet med babyn på armen och kommer inte på var man börjar.
housing-training | boendeträning familj
housing-training | stodboende mamma barn
housing-training | Jag vet inte hur man ringer när toaletten läcker. Jag satte en handduk.
housing-training young? | Har alltid bott på hem, nu egen etta med bebin på måndag. Jag vet inte vad en säkring är.
housing-training | Jag har bott i kasern, på båt och på kåk. Aldrig haft egna gardiner. Nu får jag dottern på helgerna.
housing-training | Var får man öva sig på att bo själv med ett barn?
housing-training | Unga föräldrar utan bostadshistoria, en 4 mån baby. Söker träningslägenhet med stöd på svenska.
housing-training own-substance? | efter avvanjningen vill jag inte tillbaka till samma hus. behover ett stalle dar nan knackar pa ibland
housing-training parent-illness? | Min bror har lätt utvecklingsstörning, flickvännen också, de väntar barn och vill bo tillsammans utan oss
housing-training | efter skyddshemmet boende med stod langre tid
housing-training | mamma har gjort allt åt mej. ja fyller 20, har en unge å vet int när man byter lakan
housing-training money-home? | Första egna lägenheten och tredje hyrespåminnelsen. Kan nån lära mig före fjärde?
housing-training | De flyttade ihop i augusti. I oktober fanns det diskhögar som gick i taket, och barnet åt flingor ur paketet.
housing-training newcomer? | Sopsortering, bastutur, tvättstuga, vi gör allting fel fast vi vill bra
housing-training prison? | Frigiven med barn och en nyckel i handen. Och sen då?
housing-training reunification? | barnet far komma hem om jag klarar boendet i tre manader. vem visar hur man haller en manad?
housing-training | familjerehabilitering boende svenskspråkig, får man ha katt med?
home-help | hemservice
home-help | barnvakt akut
home-help | städhjälp för barnfamilj
home-help | nån som kan komma hem å ta barnen två timmar så ja får sova
home-help | Jag ska opereras i handen på tisdag och har en baby på fyra månader, vem byter blöjor?
home-help | hembesok av familjearbetare, hur soker man
home-help own-strength? | skulle bara behöva att någon vek byken
home-help | Får man hemvårdare fast man int är sjuk utan bara dödstrött?
home-help far-away? | hemtjänst för barnfamiljer på Houtskär, kommer de alls ut hit
home-help expecting? | frun ligger med bäckensmärtor i vecka 35, jag jobbar skift, vi har två små
home-help | Servicesedel för hemhjälp gick ut och nu säger de att vi inte är tillräckligt behövande.
home-help | tvåbarnsmamma sku vilja va en timme i skogen utan vagn. finns barnpassning hemma nån enda kväll
home-help grandparent | Jag är förhindrad i vinter på grund av höften, vem hjälper dottern med småbarnen hemma nu?
home-help breastfeeding? | nån barnmorska som kunde komma hem till oss efter BB, vi for hem på samma dag
home-help | Hemservice enligt socialvårdslagen beviljas inte på svenska i praktiken, har ni personal som gör hembesök?
home-help | gubbin e på skogsarbet å ja har fyra ongar å ett brutet nyckelben. hjälp 🙏
home-help single? | Magsjuka, alla fyra. Jag kryper mellan ämbaren och vessan. Finns det en enda människa i Borgå som kommer hem till folk en söndag?
home-help | hemhjälp barnfamilj
home-help | hemservice för familjer välfärdsområdet
home-help | Behöver någon i huset klockan två till fyra. Inte rådgivning. Händer.
home-help | Bruten handled och en tio kilos ettåring som vill upp. Maken kommer i land den nittonde.
home-help | Diskmaskinen är full, tvättmaskinen är full, jag är full av ilska. Kan nån komma?
home-help | Vad kostar det att få hjälp hem några timmar i veckan?
home-help expecting? | Har order om sängläge från vecka 29 och en tvååring som int läst den ordern
home-help | Svagerskan opereras i ryggen och far inte lyfta pa sex veckor. Hon har baby. Jag bor i Stockholm.
home-help own-strength? | Om nån bara kunde ta ungarna ut en timme så jag fick sova med stängd dörr
home-help | städhjälp efter kejsarsnitt
home-help parent-illness? | Fatigue. Klarar tvätt ELLER mat, inte båda.
home-help special-needs? | Far man hemhjalp sa jag hinner kora mellanpojken pa terapi utan hela karavanen?
home-help | Jag har gjort allt jag kunnat men höften är slut. Ni som hjälper familjer hemma, kan ni fara till dottern i Nykarleby?
home-help multiples? | nätterna tar ja, men förmiddagarna måst nån annan ta, annars tappar ja en
home-help | ensam hemma med nyfödd och storebror har vattkoppor
home-help | Beslut om hemservice enligt SVL 19 §, men svenskspråkig personal saknas. Finns frivilliga eller förening?
home-help | Ansökte i augusti. De ringde i november och frågade om det fortfarande var akut.
childcare-with | barnpassning under gruppen
childcare-with | kan man ta barnet med
childcare-with | barnvakt under träffen
childcare-with | Jag vill gärna komma på kvällsgruppen men har ingen att lämna tvillingarna hos.
childcare-with | finns det lekhörna eller nån som passar ettan medan man pratar?
childcare-with single? | ensam me barn sa jag kan bara ga pa sant dit barnen far folja
childcare-with | kommer int på nåt utan barnpassning, så de får ni veta
childcare-with | Om man deltar i samtalsgruppen på tisdagar, ordnar ni tillsyn för syskon 3 och 5 år?
childcare-with | båda föräldrarna sku gå kursen, vem är med ungarna då?
childcare-with interaction? | dottern klarar inte av att vara utan mig ännu, hon är åtta månader, får hon sitta i famnen hela gruppen
childcare-with | vågar jag be nån annan sköta mitt barn i rummet bredvid, hon har separationsångest
childcare-with couple? | parkurs ja tack, men när? Vi har noll barnvakt, mommo bor i Kuopio.
childcare-with own-substance? | gick på A-kliniken men måste sluta för de tar int emot barn i väntrummet. Nåt ställe där ungen får leka medan ja talar?
childcare-with special-needs? | sonen har autism å går int att lämna hos vem som helst, har ni skötare med erfarenhet
childcare-with newcomer? | svenskkurs for mammor med barnrum?
childcare-with | Ordnas barnledning parallellt med föräldragruppen? Min klient kan annars inte delta.
childcare-with loneliness? | Jag har tänkt anmäla mig tre gånger. Varje gång faller det på samma sak: vem tar lillebror? Han är ett och ett halvt och går inte till främmande.
childcare-with | nån som ser efter ungarna under träffen
childcare-with | barnvakt medan jag är på möte
childcare-with | Jag kommer gärna, men då kommer även en tvååring, och han river ner gardiner.
childcare-with | Finns det nån som tittar till babyn i nästa rum medan vi pratar?
childcare-with single? | Kursen är 17.30. Klockan 17.30 har jag tre barn och noll vuxna.
childcare-with | Vi ska på parsamtal båda två, men det blir ju inget samtal med tvååringen i famnen.
childcare-with | får syskon komma med, 4 och 6?
childcare-with | Sist bytte jag blöja medan de andra berättade om sina liv. Det blev inte mycket sagt från mig.
childcare-with newcomer? | Svenskakursen är bra, men barnet har ingen plats, kan hon leka där i rummet bredvid?
childcare-with | Kan jag komma med min väninna på gruppen och hålla hennes babys hand under tiden, hon har ingen annan
childcare-with special-needs? | Barnpassning ja, men kan de som passar tecken som stöd och vad man gör vid anfall?
childcare-with | maken har vakt på bryggan o mormor vågar int mera. skulle det gå att ta ungen me
childcare-with couple? | Kurs för par med barnskötsel svenska
childcare-with | Jag åker gärna till anhöriggruppen, men pojken bor ju hos mig. Var är han under tiden?
childcare-with own-substance? | Skulle gå i öppenvård varje dag om det bara fanns en lekhörna
childcare-with | Klienten uteblev från tre tillfällen då barnvakten inte dök upp. Har ni grupper med barnpassning på plats?
childcare-with meeting-place? | mammayoga med barnpassning Vanda
far-away | bor långt borta
far-away | grupp på nätet
far-away | distansstöd
far-away | till närmaste familjecafé är det 68 kilometer, enkel väg
far-away | På vår ö finns åtta hushåll och vi är den enda barnfamiljen.
far-away | förbindelsebåten går två gånger om dagen, jag kan int delta i nåt som slutar klockan 18
far-away | kan man prata med nån via video, bor i Brändö på Åland
far-away loneliness? | inga grannar med barn å int körkort. bussen går på skoldagar
far-away loneliness? | Vi är finlandssvenskar i Kajana, ingenting ordnas på svenska. Finns det chatt?
far-away breastfeeding? | chatt med barnmorska kväll? Har tre timmar till sjukhuset.
far-away | flyttade till Norge för jobbet men vill ha stöd på svenska med finländska ögon
far-away | hemma på gården i Esse, kor morgon å kväll, jag kommer aldrig loss till stan. Nåt online?
far-away violence? control? | om han blir valdsam sa e polisen en timme bort, hur gor man pa landet
far-away | Barnbarnet bor på ett ensligt ställe i Lappland, kunde vi vara med i samma träff via datorn?
far-away | teams-grupp för småbarnsföräldrar som bor mitt ute i granskogen
far-away meeting-place? | rörlig verksamhet, kommer ni nån gång till Kaskö eller Sideby?
far-away childlessness? | Det är så vackert här, säger turisterna. I februari går inte båten och inte posten. Då skulle jag vilja ha ett ansikte på skärmen att prata behandlingar och tårar med.
far-away | stöd via skärm glesbygd
far-away | hjälp på nätet landsbygd svenska
far-away | Närmaste träff är 92 kilometer. Vi har en bil och den är hos mannen.
far-away | Bor på en holme med åtta andra. Inget här som heter öppet dagis, bara en brygga.
far-away | Kan man delta på Teams om bredbandet hackar?
far-away | Förbindelsebåten går 6.40 och 16.10. Det ska vara nåt man kan göra emellan eller på telefon.
far-away | Flyttade till min mans hemgård i Kristinestad. Granne är en ko. Trevlig, men pratar inte.
far-away sick-child? | Sex timmar till specialisten, och de frågar om vi inte kan komma en gång till på fredag.
far-away | Min syster bor i Lappland, hennes svenska är det enda svenska i tre mil. Finns det nåt hon kan logga in på?
far-away | chatt för föräldrar svenskspråkig ort liten
far-away newcomer? | Vi är två familjer från Kongo i hela kommunen. Var är de andra?
far-away perinatal-mood? | rådgivningen är två dagar i veckan här o då e det kö. mår dåligt onsdag
far-away single? | Buss från byn går två gånger om dagen, den ena är skolbussen
far-away | Skärgårdsfamiljer i Iniö och Nagu utan tillgång till gruppverksamhet, finns hembesök eller virtuell grupp?
far-away grandparent? | Närmaste mommo bor i Malmö
far-away | bor utomlands finländsk familj svenska nätträff
far-away | Åländska färjan inställd igen, missade förlossningssamtalet tredje gången. Kan man inte ta det på video?
after-stay | flyttat ut från mödrahemmet
after-stay | eftervård
after-stay | efter skyddshemmet
after-stay | Gruppen tog slut i maj och nu finns inget mera. Hur fortsätter man?
after-stay own-substance money-home? | utskriven från rehab i fredags, tillbaka i samma trapphus med samma folk utanför dörren
after-stay | saknar personalen å de andra mammorna, här hemma e de bara jag å väggarna
after-stay | kan man komma å hälsa på i huset där vi bodde när babyn var liten, vi sku vilja visa hur stor hon blivit
after-stay father-recovery? | behandlingen slut, jag är nykter, vardagen är en helt annan idrott
after-stay violence | Skyddshemmet va tryggt. nu bor jag i ny lägenhet med tre låskolvar och vaknar för varje steg i trappan.
after-stay placed? | de skrev ut mig från familjerehabiliteringen utan plan, socialen säger att vi hör av oss
after-stay | Vart ringer jag om det börjar gå utför igen fast jag redan varit klient hos er?
after-stay own-strength? | efter gruppen for utmattade mammor gick det bra i tva manader, sen kom hosten
after-stay prison? | frigiven, ut från avdelningen med barnet, en IKEA-kasse å ett papper med nummer
after-stay | återträff för oss som gick kursen 2023?
after-stay | Klienten flyttar från familjeenhet till egen bostad i april, söker öppenvård och uppföljning efter boendeperioden.
after-stay | första natten hemma utan nattpersonal. Jag ringde tre nummer å ingen svarade.
after-stay loneliness? | Sex månader fick vi bo där med babyn. Det var första gången någon frågade om jag hade ätit. Nu har jag egen nyckel och ingen som frågar.
after-stay | efter avgiftningen
after-stay | eftervård familj
after-stay | På mödrahemmet fanns alltid ett ljus på i korridoren. Här är det kolmörkt vid tio.
after-stay | Gruppen slutade i går. De andra sa «vi hörs». Det gör vi väl inte.
after-stay own-substance? | Fyra månader i skogen med terapeuter, och nu står jag i mitt eget kök med gamla kompisarnas nummer i telefonen.
after-stay | Får man komma tillbaka och hälsa på efter vården?
after-stay | Skyddshemmet gav oss två veckor. Sedan en flyttlåda och en lapp med numror.
after-stay | Syster kommer från behandlingen på fredag. Jag vill inte hämta henne till tomma rum. Vad behöver hon första veckan?
after-stay child-witness? | Vi flyttade till nytt hus i ny stad. Barnen frågar efter tanten på hemmet varje kväll.
after-stay | öppenvård fortsättning mamma barn efter vårdperiod
after-stay | nykter i 11 månader, men nu sku ja behöva få prata me nån som sett mej gå i tofflor där
after-stay pregnancy-substance? | Bebin är sju månader, vården tog slut i måndags, suget kom på tisdag
after-stay parent-illness? | Hemma från psyket. Barnen är artiga mot mig som om jag vore gäst.
after-stay | Efterföljande stöd 6 mån efter familjerehabilitering, vem ordnar det på svenska?
after-stay loneliness? | Saknar frukosten på hemmet. Där var det alltid nån som sa god morgon.
after-stay | nätverk för dem som bott på mödra- och skyddshem
after-stay housing-training? | Utflyttad sen tre veckor, klarar räkningarna, klarar inte söndagarna
help-others | bli volontär
help-others | stödperson frivillig
help-others | vill hjälpa andra
help-others after-stay? | Jag var själv på mödrahemmet för tio år sedan, nu skulle jag vilja ge tillbaka.
help-others | hur blir man frivillig barnvakt åt en familj som behöver
help-others | Pensionär med gott om tid och en stor famn, finns det små som behöver en extramormor?
help-others own-substance? | ja sku kunna tänka mig att dela me mig av min historia, nykter sen 2019, som erfarenhetsexpert
help-others | Kan man skänka babykläder och vagn direkt till nån familj?
help-others | jag e karl å har tid, behövs det manliga stödpersoner till pojkar
help-others loss? | vi miste vår flicka i vecka 24. När man är redo, kan man bli kamratstödjare åt andra?
help-others | månadsgivare eller donera
help-others adoption-foster | fostrade fyra ungar, nu star tre rum tomma. Skulle garna oppna hemmet at nan.
help-others | utbildning för kamratstödjare kväll svenska
help-others newcomer? | Jag kom till Finland 2015 och lärde mig allt den hårda vägen, nu vill jag hjälpa nya mammor som talar somaliska
help-others | sku kunna sticka mössor till prematurer å lämna dem nånstans
help-others | vår loppisgrupp samlade 840 euro, vi vill ge till mammor som lämnat våldsamma förhållanden
help-others widowed? | Det har gått sju år sedan min man dog. Barnen är stora och jag skrattar igen. Kanske någon som är mitt i det skulle vilja se att det går.
help-others | frivillig stodperson
help-others | bli erfarenhetsexpert
help-others | Jag har gått igenom helvetet och ut på andra sidan. Kan någon ha nytta av det?
help-others | Pensionerad förskollärare, två lediga onsdagar, har bulldeg och tålamod.
help-others | Fyra år nykter i höst. Sku gärna berätta åt yngre farsor, inte med krita, bara kaffe.
help-others | Hur anmäler man sig som stödfamilj?
help-others after-stay? | bodde pa skyddshem 2019. nu har jag nyckel jobb och tid pa torsdagar
help-others | En halv påse vinterkläder i var storlek, ska jag föra dem till nån förening eller till en familj direkt?
help-others newcomer? | Jag kan somaliska, svenska, engelska och har varit ny själv. Ni får gärna ringa.
help-others | kamratstödjare utbildning föräldrar för tidigt födda
help-others loss? | Det har gatt sju ar sen var son. Nu vagar jag sitta bredvid nan annan som nyss fatt samma besked
help-others | Studerande på yrkeshögskola söker praktik som barnvakt i familjegrupp
help-others prison? | Sju år på kåk, tolv år ute. Har ett par saker att säga åt pojkar med ungar.
help-others | donera blöjor
help-others breastfeeding? | Fick så bra hjälp med amningen att jag nu vill bli sån själv, vad kallas det, hjälpmamma?
help-others | pensionärn ännu int men snart, saknar barnbarn o vill hålla i en liten nån timme i veckan
help-others adoption-foster? | Vi har gästrum och lugnt kök. Kan vi bli en sån familj dit barn får komma på helger?
professional-training | fortbildning
professional-training | konsultation i ärende
professional-training | utbildning om våld i nära relationer
professional-training | Vi vill boka en föreläsning om föräldraskap och rusmedel för personalen på daghemmet i Karis.
professional-training | hur tar jag upp min oro med föräldrarna utan att skrämma bort dem? jobbar som småbarnspedagog
professional-training | Finns material på svenska för rådgivningarna om skakat barn-syndrom?
professional-training | webbinarium barnskydd, svenska, våren
professional-training | Studerar till socionom på Arcada och söker praktikplats inom familjearbete.
professional-training | Vårt team på familjecentralen i Lovisa önskar handledning i ärenden där båda föräldrarna är skrämda och ilskna.
professional-training | verktyg att mäta våldsrisk, MARAK utbildning på svenska?
professional-training | hvc-läkare här: hur ska jag fråga om våld när mannen alltid sitter med på mottagningen
professional-training | Kan skolkuratorer delta i er metodutbildning om barn som upplevt våld, och vad kostar den?
professional-training | diakoniarbetare undrar över tystnadsplikten när en mamma berättar om droger
professional-training | certifiering i Theraplay el liknande för svenskspråkig terapeut
professional-training | studerande här, behöver statistik om familjer i skyddshem till min pro gradu
professional-training | barnmorska på BB vill lära sig bemöta mammor med kokainbruk bättre, finns nån kurs
professional-training | Vi är tre på byrån och har alla haft samma mardrömsfall i vår. Ingen har talat om det. Jag söker arbetshandledning på svenska, helst på plats i Vasa.
professional-training | utbildning för yrkesfolk
professional-training | handledning barnskyddet svenska
professional-training | Vi är fem barnmorskor på en liten rådgivning och skulle vilja lära oss ta upp våld utan att tappa ansiktet.
professional-training | Hur frågar man en pappa om drickandet så att han svarar?
professional-training | Jag är klasslärare. Vad säger jag när barnet berättar efter rasten, mitt i uppackningen av gympapåsarna?
professional-training | Dagispersonalen märker saker hos ett barn men ingen vet hur man skriver en anmälan. Kommer nån hit och talar?
professional-training | webbinarium tidig växelverkan
professional-training | Som socionom i Österbotten möter jag gravida med missbruk ett par om året. Behöver handbok och kollega att ringa.
professional-training roma? | Föreläsning om bemötande av romska klienter, för vårt team, distans
professional-training rainbow? | Vårt personalmöte kom av sig när vi skulle säga pappa åt två mammor. Finns det utbildare?
professional-training | material barn i familjer med psykisk ohälsa beställa
professional-training adoption-foster? | Ny som familjevårdshandledare, söker kurs om anknytning och traumatiserade barn
professional-training father-mood? | På BB frågar vi bara mammor om mående, hur får vi med papporna?
professional-training | Församlingens barnledare undrar hur man märker att en familj far illa
professional-training | rusmedelsarbete familjer verktyg specialisering
professional-training | Familjearbetare, tre år i yrket, går hem på kvällen med klienternas barn i huvudet. Finns det handledning?
professional-training | Vi på skyddshemmet sku behöva lära oss leka med barnen, inte bara intervjua dom
camp | familjeläger
camp | stödd semester
camp | sommarläger barn gratis
camp | vi har aldrig haft råd å fara nånstans, barnen tror att Yyteri är utlandet
camp money-home? | Kan man söka semesterstöd fast man har skulder och två barn?
camp | vill på läger me barnen å andra familjer nånstans vid havet
camp money-home | Barnen i klassen berättar om Teneriffa. Mina berättar att de varit på Prisma.
camp fathers? father-child | pappa-barn-läger i Korpo el nåt, gärna augusti
camp special-needs? | finns det familjelager for specialbarn dar jag kan vara lite ledig
camp | Jag skulle vilja ta barnbarnen på en veckas lägervistelse, får man som mormor söka?
camp | hur långt i förväg måste man anmäla sig till sommarens läger, vi brukar va sena
camp own-strength? | en endaste vecka nån annanstans, där någon annan kokar gröten. jag drömmer om det
camp loss? | läger för familjer som mist ett barn
camp money-home teen? | tonåringen vill på konfirmationsläger men vi har int råd med packningen
camp | Finns lediga platser på semester för barnfamiljer i ekonomisk utsatthet, sportlovet, Österbotten?
camp single? | ensam mamma med tre, semestervecka för ensamföräldrar på svenska?
camp far-away? | Bilen är såld och tåget går inte från Kaskö. Men barnen har sett en bild på er lägergård och talar inte om annat. Ordnar ni samåkning?
camp | familjeläger sommar
camp | semester liten plånbok
camp | Vi har aldrig sovit i tält, inte ens i hotell. Ungen undrar vad en stuga är.
camp | Ett hav, en brygga, några dagar utan skärm, till ett pris en permitterad kan betala.
camp | Alla i klassen for till Kanarieöarna. Vi for till återvinningsstationen.
camp | Kan man ansöka om lägerstöd om man inte får utkomststöd?
camp own-strength? | Vill åka nånstans där nån annan kokar gröten
camp single? | läger för ensam mamma o två pojkar, sommarlov, inte så långt från Kronoby
camp | Kan vi betala en vecka åt grannens familj utan att de känner det som välgörenhet?
camp special-needs? | semester rullstol hela familjen svenska
camp | Finns det något dit man kan åka med barnbarn? Jag är den enda de har hela sommaren.
camp widowed? | Första sommaren utan honom. Stugan är full av hans redskap. Vill vara nån annanstans.
camp adoption-foster? | Placerade flickan har aldrig simmat, kan hon komma med på er vecka fast hon inte är vår
camp | familjesemester semesterforbund ansokan
camp father-child? | Fyra dar på en ö, bara pappor och ungar, det sku va nåt
camp | Familj i behov av avbrott, mor sjukskriven, tre barn, låg inkomst. Finns lediga veckor ännu?
camp placed? | Får barnet komma med mig på läger fast hon bor på barnhem i vanliga fall?
child-group | barngrupp
child-group | grupp för barn till missbrukande föräldrar
child-group | skilsmässogrupp 8-10 år
child-group widowed? | kamratgrupp för barn som har mist pappa
child-group | Min sjuåring behöver någon annan än mig att prata med om det som hänt, gärna andra barn i samma sits.
child-group parent-illness? | vertti-grupp pa svenska, barn vars mamma ar psykiskt sjuk
child-group | blyg femåring söker liten lugn grupp, int fotboll
child-group | Finns det syskongrupp för den som har en sjuk bror?
child-group separation? | pojken tror han e den enda i världen med två hem, sku va bra om han fick träffa andra
child-group child-witness | stödgrupp för barn som sett pappa slå
child-group prison? | barn med förälder i fängelse, läger eller klubb
child-group near-one-substance grandparent | barnbarnet 9 år oroar sig för mammas drickande och talar bara med katten. Finns det klubb för såna barn?
child-group loneliness? school? | dottern har int en enda kompis, finns det en kompisgrupp med nån vuxen som leder
child-group | Har ni öppna barngrupper parallellt med föräldrarnas grupp, 6–9 år, Borgå?
child-group separation? | mina killar sku behöva få bli arga på lov nånstans, de håller allt inom sig sen vi flytta isär
child-group | kan man anmala barnet fast hon int sjalv vill prata om det, hon tycker om att rita
child-group loss? | Storasystern var sju när babyn dog. Hon ritar änglar på allt, också på räkningarna. Finns det andra barn hon kan rita med?
child-group | grupp för skolbarn
child-group | kamratgrupp barn skilsmässa
child-group | Jag har nån att prata med, men det har inte han. Han är sju.
child-group | Finns det nåt ställe dit sexåringen får gå och rita utan att jag sitter med och lyssnar?
child-group separation? | Hon sitter mellan två hem och säger «det är lika bra». Hon är nio. Vill träffa andra som har det så.
child-group partner-substance? | Barnen har frågat varför pappa luktar. Jag hinner inte med svaren längre.
child-group | När börjar verksamhet för barn till missbrukare?
child-group special-needs? | Lillasyster har suttit i bilen vid varje rehabilitering i fem år. Nu är det hennes tur.
child-group | Brorsons mamma är sjuk och han säger bara «bra» på allt. Kanske med andra barn?
child-group adoption-foster? | Grupp där fosterbarn träffar andra fosterbarn, åldern 10–12
child-group prison? | vill att hon ska få veta att hon int e enda vars pappa sitter
child-group widowed? | Flickan ritar mamma med vingar. Kompisarna i klassen förstår inte. Kanske några andra gör.
child-group rainbow? | barn till två mammor klubb
child-group | Pojken bor hos oss och vi är ju gamla gubbar. Finns det nåt dit barn får komma och vara barn, tisdagar?
child-group violence? | Medan jag går i samtalen på skyddshemmets öppenvård sitter barnen i väntrummet. Kan de få ett eget rum med en egen vuxen?
child-group loss? | Lillebror dog. Storasyster är åtta och har slutat leka.
child-group | Söker grupp för skolbarn som sett sin mamma insjukna, svenskspråkiga, i Helsingforsregionen
`
