/** Everyday life: its flow, help at home, money and a home, places to meet, and what makes coming possible. */
import { type Entry, phrases } from './shape.ts'

export const everyday: readonly Entry[] = [
  {
    id: 'everyday-life',
    name: { fi: 'arjen sujumiseen', sv: 'för att vardagen ska fungera', en: 'with running everyday life' },
    said: {
      fi: phrases(`
        ~arki *0.5 · arki ei suju/toimi/pyöri/rullaa · arki sekaisin/kaaos/solmussa/hukassa/raskas/raskasta/kuormittava/hankala/hallinta/rankkaa/retuperällä/kaatuu/tökkii · arjen tuki/hallinta/sujuminen/pyörittäminen/apu/haasteet/rutiinit/rytmi · arjenhallinta · arkea pyörittää/hallita
        ~vauva-arki · lapsiperhearki · pikkulapsiarki · koti kaaoksessa/sekaisin/sotkussa/siivoton/räjähtänyt · kotityöt kasaantuu/kasautuu/tekemättä/jää/rästissä · kodinhoito · pyykkivuori · pyykit/tiskit kasaantuu · siivous/siivoaminen *0.6 · en saa mitään aikaan/tehtyä/aikaiseksi · en saa arkea toimimaan
        rutiinit *0.7 · päivärytmi · rytmi kadoksissa/hukassa/sekaisin · unirytmi arki *0.4 · aamut/illat hankalia/kaaosta/tappelua/kamalia *0.8 · ruuanlaitto · ruoka-ajat *0.6 · ajanhallinta · työ ja perhe · työn ja perheen yhdistäminen · vuorotyö/reissutyö lapset/perhe/puoliso *0.8 · yrittäjä perhe lapset *0.5 · iso perhe · suurperhe · monilapsinen perhe *0.7 · lapsiluku
        ruutuaika *0.4 · someaika *0.4 · apua arkeen · tukea arkeen · arki lapsen/lasten/vauvan *0.7 · perhetyö *0.8 · perheohjaus *0.7 · perheen arki
      `),
      sv: phrases(`
        ~vardag *0.5 · vardagen fungerar inte · vardagen kaos/tung/jobbig/rörig/rullar/flyta · få vardagen att fungera · stöd/hjälp i vardagen · rutiner *0.7 · hemmet kaos/stökigt/rörigt · hushållsarbete · städa/städning *0.6 · tvätten växer · får inte något/nånting gjort · familjearbete *0.8 · jobb och familj · skiftarbete barn/familj · stor familj · dygnsrytm
      `),
      en: phrases(`
        everyday life *0.7 · daily life *0.7 · daily routine · routines *0.7 · home/house mess/chaos/messy · housework · chores *0.6 · not keep up with home/house · life chaos *0.7 · work and family/kids balance · family work *0.6 · large family · big family *0.6 · organise home · shift work kids/family
      `),
    },
    near: {
      'home-help': 0.6,
      'housing-training': 0.3,
      'own-strength': 0.3,
      upbringing: 0.2,
      'money-home': 0.2,
      interaction: 0.1,
    },
  },
  {
    id: 'money-home',
    name: { fi: 'rahaan ja asumiseen', sv: 'när det gäller pengar och boende', en: 'with money and a home' },
    said: {
      fi: phrases(`
        rahat loppu/lopussa/vähissä/ei/riitä/tiukassa/tiukoilla *0.9 · ei rahaa/rahat · raha ei riitä · rahat ei riitä · ei ole varaa · ei oo rahaa/varaa · raha-asiat · rahahuolet · rahaongelmat · talous tiukka/tiukilla/kuralla/sekaisin/kriisi · taloudellinen tilanne/tuki/ahdinko/apu/huoli · taloushuolet · rahapula · pienituloinen · pienituloiset
        köyhyys · vähävarainen · lapsiperheköyhyys · velat/velkaa/velka/ulosotto/perintä/luottotiedot/pikavippi/pikavipit · ~velka *0.8 · velkaneuvonta · talousneuvonta · laskut kasaantuu/kertyy/maksamatta/rästissä/ei *0.9 · vuokra rästissä/maksamatta/myöhässä · vuokrarästit · vuokravelka · toimeentulo *0.9 · toimeentulotuki · =toimeentulo
        ~kela *0.6 · kelan tuet/päätös · asumistuki · yksinhuoltajan tuet · elatustuki · lapsilisä *0.7 · vanhempainraha *0.6 · ruoka-apu · ruokajono · leipäjono · ei ruokaa · ei oo ruokaa · rahaa ruokaan · ruoka loppu/loppui · ei ruokarahaa · vaatteet lapselle/lapsille/vauvalle *0.7 · vaateapu · vauvantarvikkeet · vaipat/vaippoja/korviketta rahaa/varaa/ilmaiseksi · joulu/joululahjat varaa/rahaa · joululahjat *0.7 · joulupuu *0.5 · harrastus/harrastukset varaa/rahaa/maksu
        häätö · häädön/häätöä/häädetään · asunnoton · asunnottomuus · koditon · ei asuntoa · ei kotia. · kämppä alta/etsii/haussa/hukassa/menossa *0.8 · asunto etsii/haussa/menetimme/menetin/menossa/liian *0.7 · asunnon tarve/etsintä · vuokra-asunto *0.6 · homekoti · sisäilma asunto/koti *0.6 · liian pieni asunto · ahdas asunto · diakonia · diakoniatyö · avustus perheelle/lapselle *0.6 · työtön vanhempi/äiti/isä/perhe · työttömäksi jääminen/jäin/jäi/joutui *0.7 · työttömyys *0.6 · lomautettu *0.6 · sosiaaliturva
      `),
      sv: phrases(`
        pengar/pengarna räcker inte/slut/tar *0.9 · inga pengar · inte råd · har inte råd · ~ekonomi *0.6 · ekonomiska problem/bekymmer/svårigheter · skulder/utsökning/kronofogden · skuldrådgivning · obetalda räkningar · räkningar *0.7 · hyran obetald/räcker/försenad · fpa *0.6 · utkomststöd · bostadsbidrag · underhållsstöd · mathjälp · matkassar · ingen mat · mat till barnen *0.7 · inte mat
        vräkning · vräks/vräkt · bostadslös · hemlös · ingen bostad · ingen lägenhet · söker bostad/lägenhet *0.7 · diakoni · fattig/fattigdom · arbetslös *0.6 · låginkomst · kläder åt barnen *0.6
      `),
      en: phrases(`
        no money · money problems/worries/gone/troubles · not enough money · not afford · cannot afford · debt/debts · bills *0.7 · unpaid bills/rent · rent *0.6 · behind on rent · benefits *0.6 · kela *0.6 · social assistance · food bank · food aid · no food · money for food · poor/poverty · low income · eviction · evicted · homeless · no. home/apartment/flat · housing *0.6 · need flat/apartment/home *0.7 · unemployed *0.6 · lost my job *0.6 · clothes for kids/baby *0.6
      `),
    },
    near: { 'housing-training': 0.4, 'rights-advice': 0.4, 'everyday-life': 0.2, companion: 0.2, single: 0.1 },
  },
  {
    id: 'housing-training',
    name: {
      fi: 'itsenäiseen asumiseen perheenä',
      sv: 'för att bo självständigt som familj',
      en: 'to live on your own as a family',
    },
    said: {
      fi: phrases(`
        ~asumisharjoittelu · asumisen tuki · tuettu asuminen · tukiasuminen · tukiasunto · tukikämppä · harjoitteluasunto · itsenäinen asuminen · itsenäisesti asuminen · oma kämppä/asunto/koti ensimmäinen/hoito/pelottaa/sujuu *0.8 · ensimmäinen oma asunto/koti/kämppä · opetella/oppia/opettelen asumaan/asumista/kodinhoitoa · asumistaidot
        laskut ja kämppä/koti/asunto · kämpän/kodin/asunnon hoito/hoitaminen/pito *0.8 · rahan käyttö opettelu · rahankäyttö *0.7 · virastoasiat *0.6 · asiointi virastoissa/viranomaisten · raha-asioiden hoito/hoitaminen · asumisvalmennus · asumisohjaus · asumissosiaalinen · perheasunto tuettu · kuntouttava asuminen · perheen asumisyksikkö
        ensikodista omaan asuntoon/kämppään · asua vauvan kanssa omillaan · pärjätä omillaan/omassa
      `),
      sv: phrases(
        'boendeträning · stödboende · boendestöd · stött boende · egen lägenhet/bostad första/hjälp *0.7 · bo självständigt · bo på egen hand · klara eget boende · sköta hem/hemmet/räkningar *0.6 · boendehandledning',
      ),
      en: phrases(
        'supported housing/living · housing training/support · live independently · living independently · independent living · first own flat/home/apartment · learn to run home/household · manage bills and home',
      ),
    },
    near: { 'after-stay': 0.5, 'money-home': 0.5, 'everyday-life': 0.5, 'home-help': 0.2, young: 0.1 },
  },
  {
    id: 'home-help',
    name: { fi: 'kotiin', sv: 'hemma', en: 'at home' },
    said: {
      fi: phrases(`
        ~kotipalvelu · lapsiperheiden kotipalvelu · kotiapu · kotiapua · kotiaputyöntekijä · apua/apu/apuja/apuu/tukea kotiin · joku/jonkun/jotakuta auttaa/auttamaan/apuun/apuu kotona/kotiin · joku/jonkun hoitamaan/katsomaan lapsia/lasta/vauvaa/muksuja · auttaa kotona · perhetyöntekijä · perhetyöntekijää/perhetyötä/perhetyö · tehostettu perhetyö · kotiin vietävä/annettava tuki
        lastenhoitoapu · lastenhoitoapua · hoitoapu *0.8 · hoitoapua · lapsenvahti · lapsenlikka · lapsenkaitsija · hoitaja lapselle/lapsille/vauvalle/kotiin *0.8 · mll lastenhoito · tilapäinen lastenhoito · tukiperhe · tukiperhettä · tukiviikonloppu · lapselle tukiperhe/hoitopaikka · varamummo · varamummi · kylämummi · mummi-apu · mummi/mummo lainaksi · lainamummi · kummimummi · vauvaperheen kotiapu
        kotikäynti *0.7 · kotikäynnit *0.7 · työntekijä kotiin/kotona *0.7 · tulla/tulee/tulis/tulisi kotiin auttamaan/apu/joku · konkreettista apua · käytännön apua · siivousapu · siivousapua · kaupassakäynti apu · hoitajaa pariksi tunniksi · kotona käyvä/käyviä
        pääsisin kampaajalle/nukkumaan/lääkäriin hoitaja *0.6 · ei hoitajaa · kuka hoitaa/katsoo lapsia/lapset/vauvaa/isommat *0.8 · sairaana ei hoitajaa
      `),
      sv: phrases(`
        hemservice · hemservice för barnfamiljer · hjälp/hjälper/stöd hemma · nån/någon hjälper/hjälpa/kommer hem/hemma · barnpassning *0.8 · barnvakt · stödfamilj · avlastning · familjearbetare · familjearbete hemma · hembesök *0.7 · reservmormor · extra mormor · reservmommo · hemhjälp · praktisk hjälp · städhjälp · vem passar barnen
      `),
      en: phrases(`
        help at home · home help/helper/service · someone help home/house · babysitter · babysitting · childcare at home · nanny *0.6 · respite · support family · home visits *0.7 · family worker · practical help · help with housework/kids/baby · someone to watch kids/children/baby · extra pair of hands
      `),
    },
    near: { 'everyday-life': 0.6, 'own-strength': 0.4, companion: 0.2, multiples: 0.1, 'childcare-with': 0.2 },
  },
  {
    id: 'childcare-with',
    name: {
      fi: 'perheelle, joka tarvitsee lastenhoitoa ryhmän ajaksi',
      sv: 'för en familj som behöver barnpassning under gruppen',
      en: 'for a family that needs childcare during the group',
    },
    said: {
      fi: phrases(`
        lastenhoito *0.7 · lastenhoito ryhmän/aikana/paikalla/järjestetty/ajaksi · lapsiparkki · lapsiparkkia · hoito ryhmän aikana · lapset/lapsi/lapsen/vauva/vauvan/muksut/tenavat mukaan/mukana/mukaa *0.9 · saako/voiko/saa/voi ottaa lapset/lapsen/vauvan/muksut · ryhmä johon lapset/lapsen/vauvan mukaan
        ei lastenhoitoa/hoitajaa lapsille/lapselle · ei hoitopaikkaa · lapselle hoito ryhmän/siksi/ajaksi · lapsiystävällinen *0.6 · lapset saa tulla · vauvan kanssa ryhmään/ryhmä · lapsen kanssa ryhmään
      `),
      sv: phrases(
        'barnpassning *0.8 · barnpassning under/på gruppen/mötet/träffen · barn/barnen/barnet/babyn komma *0.6 · ta med barn/barnen/barnet/babyn · får barnen komma med · grupp dit barnen/barn · ingen barnvakt',
      ),
      en: phrases(
        'childcare *0.8 · childcare during/provided/group · bring kids/children/baby/child · kids welcome/allowed · creche · no babysitter · group where kids/children/baby',
      ),
    },
    near: { 'meeting-place': 0.2, 'home-help': 0.2 },
  },
  {
    id: 'far-away',
    name: {
      fi: 'perheelle, joka asuu kaukana',
      sv: 'för en familj som bor långt borta',
      en: 'for a family that lives far away',
    },
    said: {
      fi: phrases(`
        asutaan/asumme/asun/asuvat/asuu kaukana/syrjässä/maalla/korvessa/landella/sivukylällä/perukoilla/metsässä/haja-asutusalueella/saaressa · syrjäkylä · syrjäkylällä · pitkä matka · pitkät matkat/välimatkat · välimatka · matka pitkä/kaukana · kaukana kaikesta/palveluista/keskustasta · ei autoa · ei ole autoa · ei oo autoa · ei ajokorttia · ei pääse/kulje bussia/bussit/linja-autoa/liikkumaan/tulemaan · bussi ei kulje · bussit ei kulje
        ~kyyti *0.8 · kyytiä · kyyti tapaamiseen/ryhmään · kulkeeko/kulukeeko kyyti/kyyttiä/kyyttii · kyyttii · kuljetus *0.7 · miten pääsen/pääsee paikalle/ryhmään/sinne *0.6 · etäyhteys · etänä *0.9 · etäryhmä · verkkoryhmä · nettiryhmä · ryhmä netissä/verkossa · netissä *0.7 · verkossa *0.7 · zoom/teams *0.8 · ei täällä/meillä mitään/ryhmiä · pikkupaikkakunta · pienellä paikkakunnalla · pieni paikkakunta · ulkomailla asuva/asun/asumme · ulkosuomalainen
      `),
      sv: phrases(
        'bor långt borta/bort/ute/från · på landet *0.6 · lång väg · långa avstånd · avstånd · ingen bil · inget körkort · skjuts · bussen går inte · glesbygd · skärgården *0.6 · på distans · distans *0.7 · på nätet *0.8 · online *0.7 · nätgrupp · webbgrupp · teams/zoom *0.8',
      ),
      en: phrases(
        'live far · far away · long way · long distance · countryside *0.6 · rural · no car · no licence · no bus · transport *0.7 · ride *0.5 · lift to group · online *0.7 · online group · remote *0.7 · virtual group · zoom/teams *0.8 · nothing near/nearby · middle of nowhere · live abroad',
      ),
    },
    near: { loneliness: 0.2 },
  },
  {
    id: 'meeting-place',
    name: {
      fi: 'toisten perheiden tapaamiseen',
      sv: 'för att träffa andra familjer',
      en: 'with meeting other families',
    },
    said: {
      fi: phrases(`
        ~kohtaamispaikka · perhekahvila · perhekahvilaan · perhekerho · perhekerhoon · avoin päiväkoti · avoin kerho/kohtaamispaikka/ryhmä · avoimet ryhmät/ovet · perhekeskus · perhetalo · perhetupa · leikkipuisto *0.6 · puistoryhmä · muskari *0.7 · vauvamuskari · vauvakerho · vauvaryhmä *0.9 · äiti-lapsikerho · äiti-vauvakerho · äiti-vauvaryhmä · vauvatreffit · taaperokerho · lapsiperheiden kerho/kahvila · kerho *0.7 · kerhotoiminta · päiväkerho
        paikka jossa tavata/nähdä · missä tavata/tapaa muita/äitejä/vanhempia/perheitä · tavata muita/toisia äitejä/vanhempia/perheitä/isiä/mammoja · muita äitejä/mammoja/vanhempia/perheitä/isiä *0.8 · tekemistä/tekemistä vauvan/lapsen/lasten/taaperon · jotain tekemistä · tekemistä lapselle/lapsille · puuhaa *0.5 · ohjelmaa lapsille/perheille · missä käydä/mennä vauvan/lapsen/lasten/taaperon · missä käydä *0.8
        aamukahvi · mll *0.4 · martat *0.3 · seurakunnan kerho/perhekerho · seurakunta kerho · vertaisryhmä *0.4 · vertaistuki *0.4 · vertaistukiryhmä *0.4 · vertaistukea/vertaisia *0.4 · ryhmätoiminta *0.4 · äitiryhmä *0.6 · äiti ryhmä *0.5 · olohuone avoin · asukastupa · leikkitreffit · leikkiseuraa · leikkikaveri · leikkikavereita
      `),
      sv: phrases(`
        mötesplats · träffpunkt *0.8 · familjecafé · familjecafe · öppet daghem · öppna förskolan · familjeklubb · familjehus · familjecenter · babycafé · babycafe · babyrytmik *0.7 · babyträff · babygrupp *0.8 · mammagrupp *0.7 · föräldragrupp *0.6 · knattecafé · klubb för barn *0.7 · dagklubb · träffa andra mammor/föräldrar/familjer/pappor · andra mammor/föräldrar/familjer *0.7 · något att göra *0.7 · göra med barn/babyn/barnen *0.6 · kamratstöd *0.4 · lekpark *0.6 · barnrytmik
      `),
      en: phrases(`
        meeting place · family café · family cafe · playgroup · play group · toddler group · baby group · mother group · mothers group · mums group · parent group *0.6 · parents group *0.6 · baby music *0.7 · family centre · family center · open daycare · meet other mums/mothers/moms/parents/families/dads · other mums/mothers/moms/parents/families *0.7 · things/something to do with kids/baby/children/toddler · drop-in *0.8 · family club · playdate · stay and play
      `),
    },
    near: {
      loneliness: 0.7,
      newcomer: 0.1,
      fathers: 0.1,
      'father-child': 0.1,
      'childcare-with': 0.2,
      grandparent: 0.1,
    },
  },
  {
    id: 'camp',
    name: {
      fi: 'leirille tai lomalle lähtemiseen',
      sv: 'för att komma på läger eller semester',
      en: 'with getting to a camp or on holiday',
    },
    said: {
      fi: phrases(`
        ~leiri *0.9 · perheleiri · lastenleiri *0.9 · äiti-lapsileiri · isä-lapsileiri · kesäleiri · syysloma leiri · leiritoiminta · perheloma · perhelomat · tuettu loma · tuetut lomat · tuettua lomaa · vertaisloma · loma *0.5 · lomalle lasten/perhe/perheen · lomamatka *0.5 · lomatoiminta · lapsiperheiden lomatoiminta · lomatuki · retki perhe/perheelle/lapset *0.6 · kesätoiminta *0.5 · viikonloppukurssi *0.6 · perhekurssi *0.7 · sopeutumisvalmennus *0.6 · kylpylä *0.4
      `),
      sv: phrases(
        '~läger *0.9 · familjeläger · sommarläger · barnläger · kollo · familjesemester · stödd semester · stödsemester · semesterstöd · semester *0.6 · utflykt *0.6 · semesterverksamhet · kamratsemester · familjekurs *0.7 · anpassningskurs',
      ),
      en: phrases(
        'camp · family camp · summer camp · holiday camp · family holiday · supported holiday · holiday *0.6 · vacation *0.6 · trip with kids/family *0.6 · getaway *0.6 · adaptation course',
      ),
    },
    near: { loneliness: 0.2, 'own-strength': 0.2, 'child-group': 0.2, 'meeting-place': 0.1, 'money-home': 0.1 },
  },
  {
    id: 'child-group',
    name: {
      fi: 'lapselle omassa ryhmässä',
      sv: 'för barnet i en egen grupp',
      en: 'for the child in a group of its own',
    },
    said: {
      fi: phrases(`
        lasten ryhmä/vertaisryhmä/tukiryhmä · lapselle ryhmä/vertaisryhmä/tukea/tuki/apua/vertaistuki *0.8 · lapsille ryhmä/vertaisryhmä/tukea/vertaistuki *0.8 · lastenryhmä · lasten eroryhmä · vertti-ryhmä · eroperheen lapset/lapsille ryhmä · nuorten ryhmä · nuorelle ryhmä/tukea *0.7 · tyttöjen ryhmä · poikien ryhmä · tyttöryhmä · poikaryhmä · tyttöjen talo · poikien talo
        lapsen oma ryhmä/tuki · lapselle juttukaveri/kuuntelija · lapsen suru ryhmä · surevat lapset · lapset puhua tunteista · tunneryhmä · tunnetaitoryhmä · päihdeperheen lapsille · mielenterveysperheen lapset · lapsen vertaistuki · lapselle kavereita *0.6 · lapsi yksinäinen *0.7 · lapsella ei kavereita *0.7 · harrastus lapselle *0.4 · kouluikäisten ryhmä
      `),
      sv: phrases(
        'barngrupp · grupp för barn/barnet/barnen/ungdomar/unga · stöd för/åt barn/barnet *0.6 · kamratstöd för barn · skilsmässobarn · skilsmässogrupp för barn · barn i sorg · barnets egen grupp · flickgrupp · pojkgrupp · ungdomsgrupp · barnet ensam/inga *0.6',
      ),
      en: phrases(
        'children group · group for children/kids/child/teens · kids group · support for my child *0.7 · support for children *0.6 · children of divorce group · grieving children · youth group *0.7 · girls group · boys group · child lonely *0.6 · child no friends *0.6',
      ),
    },
    near: { 'child-witness': 0.3, separation: 0.2, 'parent-illness': 0.2, school: 0.1, teen: 0.2, camp: 0.2 },
  },
]
