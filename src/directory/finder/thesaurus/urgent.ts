/**
 * Signs of danger in what people write, and what is shown before the results.
 *
 * A kind fires when phrases of weight 1 in all match. A sign's phrases do not count when one of its `unless` phrases
 * also matches; signs that must never be talked away carry none. In doubt a sign fires: a telephone number shown in
 * vain costs less than one not shown. Several kinds can fire; they are shown in the order below, and `exhausted` only
 * when nothing graver does. The examples that hold this in place are in urgent.examples.ts.
 */

import { baby, partner } from './common.ts'
import type { Concept } from './concepts.ts'
import type { ContactKey } from './contact.ts'
import { phrases, type Said } from './shape.ts'
import { type CalmSentence, sentences } from './urgent.sentences.ts'

export const urgentKinds = [
  'violence-now',
  'overdose-or-poison',
  'self-harm',
  'baby-shaking',
  'child-in-danger',
  'own-violence',
  'violence',
  'homeless-tonight',
  'exhausted',
] as const
export type UrgentKind = (typeof urgentKinds)[number]

export type Sign = { said: Said; unless?: Said }

export type Urgent = {
  id: UrgentKind
  /** now: help first, in the strongest form. soon: help first. listen: a quiet line with a listening telephone. */
  level: 'now' | 'soon' | 'listen'
  sentences: readonly CalmSentence[]
  /** In the order shown; a group stands for the seeker's own county's or language's row. */
  contacts: readonly ContactKey[]
  /** The needs it surely tells about too, so that the results below fit. */
  leadsTo: readonly Concept[]
  signs: readonly Sign[]
}

const hits = {
  fi: 'lyö/hakkaa/potkii/kuristaa/pahoinpitelee/mukiloi/mätkii/pieksi/pieksee/läimäyttää/läimäytti/tirvaisi/mottasi/puukottaa',
  sv: 'slår/slog/slagit/sparkar/sparkade/misshandlar/misshandlade',
  en: 'hits/hit/hitting/beats/beat/beating/punches/punched/kicks/kicked/slaps/slapped',
}
const me = { fi: 'minua/mut./minut', sv: 'mig/mej', en: 'me' }
/** Children's ages as people write them, for small ones and for all. */
const toddler = 'yksivuotias/kaksivuotias/kolmivuotias/nelivuotias/1-vuotias/2-vuotias/3-vuotias/4-vuotias'
const schoolAge = '5-vuotias/6-vuotias/7-vuotias/8-vuotias/9-vuotias/10-vuotias/11-vuotias/12-vuotias'
const smallOnes =
  'lapsi/lapset/muksu/muksut/taapero/vauva/uhmaikäinen/esikoinen/kuopus/pikkuinen/1-vuotias/2-vuotias/3-vuotias/4-vuotias/5-vuotias/6-vuotias/7-vuotias/2v/3v/4v/5v/6v/eskarilainen'

export const urgent: readonly Urgent[] = [
  {
    id: 'violence-now',
    level: 'now',
    sentences: [sentences.inDanger, sentences.violence],
    contacts: ['emergency-112', 'emergency-112-text', 'nollalinja', 'shelter', 'social-emergency'],
    leadsTo: ['violence'],
    signs: [
      {
        said: {
          fi: phrases(`
            ${partner.fi} ${hits.fi} nyt./juuri./parhaillaan./tällä./äsken. · se/hän ${hits.fi} ${me.fi} nyt./juuri./parhaillaan./äsken.
            kuristi/kuristaa ${me.fi}/kaulasta · ${partner.fi} kuristi/kuristaa/kuristanut · isä/ex/eksä/exä kuristi/kuristaa
            uhkaa/uhkailee tappaa/ampua/puukottaa/puukolla/veitsellä/aseella/kirveellä/tappavansa · aikoo/yrittää tappaa/tukehduttaa/kuristaa/hukuttaa/puukottaa minut/mut./meidät/lapset
            tappaa/tappais/tappaisi ${me.fi}/meidät · tulossa/tulee tappamaan · puukko/veitsi/ase/haulikko kurkulla/kädessä/esillä/osoittaa/mies
            en uskalla mennä kotiin · en uskalla kotiin · emme uskalla mennä kotiin · ei uskalla palata kotiin · en uskalla olla kotona · en uskalla nukkua kotona · pelottaa. mennä kotiin · en voi mennä kotiin mies/kännissä/humalassa/pelottaa/pelkään
            piilossa/piileskelen/piileskellään/lukittauduin/lukittauduttiin/lukitsin vessassa/vessaan/makuuhuoneeseen/kylpyhuoneeseen/kellarissa/autossa/mieheltä/miestä/puolisoa/lasten
            pakenin/paettiin/pakenimme/juoksin/karkasin/karattiin/lähdin kotoa/ulos/naapuriin/pihalle mies/puoliso/ukko/väkivaltaa/turvaan/yöllä
            mies/ukko/puoliso/isä/ex/eksä/exä riehuu/raivoaa/hajottaa/huitoo kotona/nyt./päissään/kännissä/humalassa/oven/ovea/paikkoja · ex/eksä/exä/mies oven takana/läpi/sisään
            apua mies/puoliso/se/isä lyö/hakkaa/tappaa/kuristaa · ei päästä/anna pois/ulos/lähteä asunnosta/huoneesta/kotoa · lukinnut/lukitsi sisälle/sisään/meidät
            mies/ukko/puoliso lyö/hakkaa raskaana · löi/potkaisi/potki vatsaan/mahaan raskaana · vuodan verta mies/löi/pahoinpideltiin · soitanko poliisin · pitääkö soittaa poliisi
          `),
          sv: phrases(`
            ${partner.sv} ${hits.sv} nu. · slår mig/mej nu. · stryper/strypte/ströp mig/mej · strypgrepp · ${partner.sv} stryper/strypte/ströp · hotar/hotat/hotade döda/kniv/vapen/yxa/ihjäl
            försöker/försökte döda mig/mej/oss · kommer att döda mig/mej/oss · kniv mot/strupen/mig · vågar inte gå hem · vågar int gå hem · vågar inte hem · vågar inte vara hemma
            gömmer mig/oss/mej mannen/badrummet/toaletten/källaren/från · låst in mig/oss/mej · låst mig/oss badrummet/toaletten/sovrummet · flydde/rymde hemifrån · måste fly
            mannen/maken/exet/pappa rasar/härjar/bankar dörren/nu./hemma/full · exet utanför dörren · hjälp han slår
          `),
          en: phrases(`
            ${partner.en} ${hits.en} now/right · he/she ${hits.en} me now/right · choked/choking/strangled/strangling me · tried/trying to strangle/choke/kill me/us · going to kill me/us
            threatens/threatened/threatening to kill/with knife/gun/axe · will kill me/us · has/have/got knife/gun husband/partner/boyfriend/he
            scared/afraid to go home · not dare go home · not safe at home · scared/afraid be/stay at home · hiding/hide husband/bathroom/toilet/bedroom/from him/her · locked me/us/myself in/bathroom/room/out
            ran/escaped/fled from home/husband/him/house · husband/partner/ex breaking door/in/things/house · help he is hitting/beating · bleeding hit/beat/husband/beaten
          `),
        },
      },
    ],
  },
  {
    id: 'overdose-or-poison',
    level: 'now',
    sentences: [sentences.poison],
    contacts: ['emergency-112', 'poison-information', 'medical-116117'],
    leadsTo: [],
    signs: [
      {
        said: {
          fi: phrases(`
            lapsi/poika/tyttö/vauva/taapero/muksu/${toddler} söi/nieli/joi/nielaisi/maistoi lääke/tabletti/pilleri/pesuaine/konetiskitabletti/myrkky/paristo/nappiparisto/sieni/marja/nikotiini/nuuska/tupakka/bensa/sytytysneste/magneetti/puhdistusaine/desinfiointiaine/patteri/kielo/kasvi/koiranlääke/matolääke/lasinpesuaine/tuulilasinpesuneste
            söi/nieli/nielaisi/niellyt/syönyt pariston/nappipariston/magneetin/konetiskitabletin/myrkkyä · ~yliannos · yliannostus · otin/otti/ottanut/söin/vedin/veti/nielin liikaa/kaikki/kourallinen lääkkeitä/pillereitä/lääkkeet/pillerit/nappeja/unilääkkeitä/buranaa/särkylääkkeitä
            otin/otti/ottanut/söin/söi purkin/paketin/levyn lääkkeitä/pillereitä/unilääkkeitä/buranaa · otin/söin/vedin purkillisen/levyllisen/paketillisen/kourallisen · otin./söin./vedin. 10/12/15/20/25/30/40/50/60 panadolia/buranaa/tablettia/pilleriä/lääkettä/kipulääkettä · överit · lääkkeitä viinaa/alkoholia sekaisin/liikaa · en/ei saa hereille · tajuton · tajuttomana · menetti tajunnan · ~myrkytys
            lapsi/vauva/taapero/poika/tyttö kouristaa/kouristelee/kramppaa/sinertää/tukehtuu/tukehtumassa · mies/vaimo/puoliso/äiti/isä kouristaa/kramppaa/sinertää · huulet siniset/sinertää · juonut tinneriä/lamppuöljyä/konetiskiainetta
          `),
          sv: phrases(`
            barn/barnet/son/sonen/dotter/dottern/baby/babyn/bebisen/ettåringen/tvååringen/treåringen svalt/svalde/åt/ätit/drack/druckit tabletter/tablett/medicin/piller/batteri/knappbatteri/diskmedel/tvättmedel/gift/svamp/bär/nikotin/snus/bensin/spolarvätska/magnet/magneter
            ~överdos · ~förgiftning · förgiftad/förgiftat · tog/tagit/svalt för mycket/många/alla/hela tabletter/medicin/piller/sömntabletter/burken · inte kontaktbar · medvetslös · kramper/krampar barn/barnet/baby/babyn/son/dotter
          `),
          en: phrases(`
            child/kid/son/daughter/baby/toddler swallowed/ate/eaten/drank pills/pill/medicine/tablets/battery/detergent/bleach/poison/mushroom/berries/nicotine/snus/petrol/magnet/magnets/cleaner/cleaning
            overdose · overdosed · poisoning · poisoned · took/taken/swallowed too many/much pills/tablets/medicine · took/swallowed all/whole pills/tablets/packet/bottle · unconscious · choking child/baby/food
          `),
        },
      },
      {
        said: {
          fi: phrases('ei herää/hengitä/reagoi · ei enää hengitä'),
          sv: phrases('vaknar inte · andas inte · inte får liv/väcka/vaken'),
          en: phrases('not wake/waking · not breathing · not breathe · not respond/responding'),
        },
        unless: {
          fi: phrases(
            'ei ehtiä hengittää · ei herää yöllä/öisin/syömään/kouluun/aamulla/aamuisin/töihin/itkuun/kello · ei reagoi nimeen/puheeseen/kieltoihin · ei reagoi nimi/kielto/puhe/ääni/lääke/hoito',
          ),
          sv: phrases('vaknar inte morgonen/morgnarna/skolan/natten/nätterna'),
          en: phrases('not wake school/morning/night · not time breathe · not respond name'),
        },
      },
    ],
  },
  {
    id: 'self-harm',
    level: 'now',
    sentences: [sentences.selfHarm],
    contacts: ['emergency-112', 'crisis-line', 'sekasin', 'children-line', 'social-emergency'],
    leadsTo: ['self-harm'],
    signs: [
      {
        said: {
          fi: phrases(`
            tehdä./teen./tekisin./yritin./yritti./yrittää./yrittänyt./mietin./ajattelen./suunnittelen./ajatuksia/aion./puhuu./puhunut. itsemurha/itsarin/itsaria · itsariajatuksia · itsemurha-ajatuksia · itsemurhayritys · tappaa itseni/itteni/ittensä/itsensä/itseäni · tapan itseni/itteni/ittein · tappais/tappaisin itseni/itteni · haluan./haluun./haluaisin./haluais./tahdon./tahon./haluisin. kuolla. · tekee/tekis/tekisi mieli kuolla · toivon/toivoisin kuolevani/kuolisin/kuolevan · toivon/toivoisin olevani kuollut
            en halua elää · ei halua elää · en haluu elää · en tahdo elää · en jaksa elää · ei jaksa elää · en jaksaisi elää · ei mitään syytä elää · ei syytä elää · elämällä ei merkitystä/väliä · parempi jos kuolisin/kuolen · parempi ilman/jos minua/mua/miuta · parempi jos mua/minua/miuta ei ois/olisi/oo/olis · kaikilla ois parempi ilman · lapsilla/perheellä/muilla parempi ilman
            viiltelen/viiltelee/viiltely/viillellyt/viilsin/viiltää · satutan/satuttaa/vahingoitan/vahingoittaa itseäni/itteäni/itteeni/itseni/itseään · kuolemanajatuksia/kuolemanajatukset · ajattelen/mietin/mietiny/suunnittelen kuolemaa/kuolemista/itsemurhaa/lopettamista
            päättää/lopettaa/lopetan päiväni/elämäni/elämän/tän/kaiken. · tekisi/tekis mieli lopettaa kaikki/tämä/elämä · hypätä/hyppään parvekkeelta/sillalta/junan/alas · ajaa/ajan/ajaisin päin rekkaa/rekan/puuta/seinää · en halua herätä aamulla/enää/huomenna · jos nukkuisin enkä heräisi · toivon etten heräisi · hukuttaudun/hukuttautua/hirtän/hirttää/hirttäytyä
            hyvästelin lapset *0.9 · jäähyväiskirje · jäähyväisviesti · en näe muuta ulospääsyä *0.8 · en näe muuta keinoa/vaihtoehtoa *0.8 · haluan pois täältä/elämästä/maailmasta · helpompi/mieluummin kuolla/kuolleena/kuollut · nukahtaa ikuisesti · ei halua olla täällä/elossa/olemassa · ei pitäisi/pitäs/kuuluisi olla elossa/olemassa · haluan lakata olemasta · parempi en olisi täällä · kunpa kuolisin · etten olisi syntynyt · en kestä elää · elämä ei elämisen arvoista
          `),
          sv: phrases(`
            begå/försökt/försöka/tänker/planerar/tankar självmord · självmordstankar · vill dö · vill bara dö · vill inte leva · vill int leva · orkar inte/int leva · ta livet av mig/mej · ta mitt liv · ta livet mitt · döda mig själv · skadar mig/mej själv · skada mig/mej själv · skär mig/mej · självskada · självskadebeteende · bättre utan mig/mej · bättre om jag dog/inte/var död · tankar på döden/att dö · tänker på att dö/döden
            göra slut på allt/mitt/livet · ingen mening leva/livet · vill inte vakna · hoppa från balkongen/bron · självdestruktiv · vill inte finnas/existera · vill försvinna *0.6
          `),
          en: phrases(`
            commit/committing/thinking/thoughts/attempt/attempted/considering/planning suicide. · suicidal. · want to die · wanna die · wish i dead/died/was · want to be dead · not want live · not want to live · don't want to live · kill myself · killing myself · end my life · take my own life · hurt/hurting/harm/harming/cut/cutting myself · self-harm · self harm · selfharm · better off without me/dead · better without me · end it all · no reason to live · no point in living · not want to wake up · thoughts of death/dying · thinking about dying/death *0.9 · jump off bridge/balcony
          `),
        },
      },
      {
        said: {
          fi: phrases('~itsemurha · ~itsetuhoinen · itsetuhoisuus · itsetuhoista'),
          sv: phrases('~självmord · självdestruktiv'),
          en: phrases('suicide.'),
        },
        unless: {
          fi: phrases(
            'itsemurha suru/läheiset/vertaistuki/vertaistukiryhmä/sururyhmä/jälkeen/sitten/vuosi/leski/menetys · teki/tehnyt itsemurhan mies/puoliso/veli/isä/vaimo/sisko/äiti',
          ),
          sv: phrases('självmord efterlevande/anhöriga/sorg/sorgegrupp/sedan/begick'),
          en: phrases('suicide bereaved/bereavement/loss/lost/ago/grief'),
        },
      },
    ],
  },
  {
    id: 'baby-shaking',
    level: 'now',
    sentences: [sentences.baby],
    contacts: ['emergency-112', 'crisis-line', 'parents-line', 'church-line', 'social-emergency', 'medical-116117'],
    leadsTo: ['baby-crying', 'own-strength'],
    signs: [
      {
        said: {
          fi: phrases(`
            vauva/lapsi/taapero/pikkuinen ravistan./ravistin./ravistaisin./ravistanut/ravistelin./ravistelen. · pelkään./pelottaa ravistaa/ravistan · ${baby.fi} heitän./heittää/heitin./heittäisin./paiskaan./paiskaisin./paiskata/paiskasin. seinään/sängylle/lattialle/ikkunasta/sohvalle/menemään
            tekee/tekis/tekisi/teki mieli/mieleni ravistaa/lyödä/heittää/satuttaa/paiskata/hakata/kuristaa/läimäyttää vauvaa/vauva/lasta/sitä/pikkuista · pelkään./pelottaa satutan./satuttavani/vahingoitan./vahingoittavani/lyön./lyövän/ravistan/teen vauvaa/vauvalle/vauvan/vauva/lasta
            satutan./satutin./löin./lyön./läpsin./läimäytin./retuutin./puristin./tukistin./vahingoitan. vauvaa/vauvan/vauva/vauveli · ajatuksia/ajatus/mielikuvia satuttaa/vahingoittaa/tappaa/hukuttaa/tukehduttaa vauvan/vauvaa/vauva/lapsen · tukehduttaa/tukehdutan/hukuttaa/hukutan vauva/vauvan/lapsen · vauva tyyny suulle/kasvoille
            vauva itkee/huutaa/itku/huuto menetän./menetän./menetin./menettää hermot/hermoni/hallinnan/malttini/itsehillinnän · en kestä itkua/huutoa hetkeäkään/sekuntiakaan/minuuttiakaan · pelkään. itseäni/itteeni/itteäni/omaa vauvan/lapsen/itku · vauva sattuu/käy/tapahtuu jotain minun/mun/takiani/pahaa *0.9 · pelkään. olla yksin vauvan kanssa · ei pysty/osaa hillitä/hallita itseäni vauva/lapsi · en luota itseeni vauvan/lapsen · halu/himo/pakko paiskata/ravistaa/lyödä/heittää/satuttaa vauva
            vauvaa/vauva otin/tartuin./nostin kovakouraisesti/lujaa/rajusti · olin liian kovakourainen vauvalle/lapselle · kovakouraisesti vauvaa
          `),
          sv: phrases(`
            rädd att skaka/skada/slå/göra babyn/bebisen/barnet/illa · skada/slå/slog/skadar/slår babyn/bebisen · kasta/kastar/kastade babyn/bebisen/barnet · tankar på att skada/döda babyn/bebisen/barnet · tappar kontrollen/behärskningen/tålamodet babyn/bebisen/skriker · har lust att skaka/slå/kasta/skada babyn/bebisen/barnet · kväva/dränka babyn/barnet · litar inte på mig själv babyn/bebisen
          `),
          en: phrases(`
            afraid/scared/fear hurt/hurting/harm/harming/shake/shaking baby/newborn/child/her/him · i hit/slapped/hurt/shook baby/newborn · hurt/harm/smother/drown/throw/threw my baby/newborn · thoughts of hurting/harming/killing baby/child/newborn · want/feel like to hit/throw/shake/hurt baby/child · going to hurt/shake/snap baby · lose/losing control/it baby/crying · not trust myself baby · afraid/scared of myself baby/child · afraid/scared be alone with baby
          `),
        },
      },
      {
        said: {
          fi: phrases(
            'vauva/lapsi/taapero ravistaa/ravistelee/ravisteli/ravistella/ravistus/ravistelu · ravistettu vauva · mies/isä/puoliso ravistaa/ravisti/ravisteli',
          ),
          sv: phrases('skakar/skakade/skaka/skakat baby/babyn/bebisen/barnet'),
          en: phrases('shake/shook/shaking/shaken baby/newborn/child/toddler'),
        },
        unless: {
          fi: phrases('pullo/korvike/tuttipullo/helistin/puuro ravistaa'),
          sv: phrases('skaka flaskan/skallra/ersättning'),
          en: phrases('shake bottle/formula/rattle · shaking hands/fever'),
        },
      },
    ],
  },
  {
    id: 'child-in-danger',
    level: 'now',
    sentences: [sentences.social, sentences.inDanger],
    contacts: ['emergency-112', 'social-emergency', 'nollalinja', 'missing-children', 'children-line'],
    leadsTo: ['child-witness'],
    signs: [
      {
        said: {
          fi: phrases(`
            lapsi./lapset./vauva./lapsenlapsi./lapsenlapset./muksut./pienet. yksin/keskenään/hoidotta/heitteillä kotona/ulkona/asunnossa/autossa/yöllä/yöt/yötä/päiväkausia/illat/iltaisin · lapset/lapsi/vauva jätetty/jätettiin/jätti/jättää/jättävät/jättäneet yksin/heitteille/keskenään/autoon · lapset/lapsi/vauva heitteillä
            äiti/isä/vanhemmat/vävy/miniä/tytär/naapuri/mies/puoliso/ex/exä/eksä sammunut/sammunu/sammui/tajuton/umpihumalassa/kamoissa lapsi/lapset/vauva · äiti/isä/vanhemmat/vävy/miniä/tytär/naapuri/ex/exä/eksä kännissä/humalassa/päissään hoitaa/vahtii/lapset/lapsi/vauva · ajaa/ajoi/ajelee kännissä/humalassa/päissään lapsi/lapset/vauva
            lapset/lapsi/lapsenlapset/lapsenlapsi/vauva/tenavat ei turvassa · lapsi/lapset/lapsenlapsi/vauva vaarassa/hengenvaarassa · lapsen/lasten/lapsenlapsen turvallisuus/henki vaarassa/uhattuna
            lapsi/lapset hakataan./pahoinpidellään./piestään. · lapsi/lapsia/lasta lyödään. kotona/siellä/perheessä · lapsia./lasta./lapsiani./lastani. lyödään. · isä/isäpuoli/äitipuoli/mies/puoliso/naapuri/vävy/miniä/ex/exä/eksä lyö/löi/hakkaa/hakkasi/pahoinpitelee/kurittaa/tukistaa/läpsii lasta./lapsia./lapsiaan./lapset./lapsen./lapsiani./lastani./lapsiamme./poikaa./tyttöä./vauvaa./lastaan.
            äiti lyö/hakkaa/pahoinpitelee/kurittaa lasta./lapsia./lapsiaan./lastaan./vauvaa.
            lapsi/lapset/tyttö/poika/lapsenlapsi näki/nähnyt/näkivät/kuuli löi/lyö/hakkasi/hakkaa/pahoinpiteli/kuristi · lapsi/poika/tyttö/tytär kertoo/sanoo isä/äiti/isäpuoli/mies lyö/hakkaa/satuttaa · löi/lyö/hakkasi/hakkaa lapsen/lasten nähden/edessä/kuullen
            lapsi/tytär/tyttö/poika/lapsenlapsi hyväksikäytetty/hyväksikäyttö/hyväksikäyttänyt/raiskattu/raiskasi · seksuaalinen/seksuaalisesti hyväksikäyttö/hyväksikäytetty lapsi/tytär/tyttö/poika · koskettelee/kosketellut/kosketteli lasta/tyttöä/tytärtä/poikaa
            lapsi/poika/tyttö/tytär/nuori/taapero/${toddler}/${schoolAge} kadonnut/kateissa/katosi · lapsi siepattu/kaapattu · lapset/lapsi viety ulkomaille/maasta · lapset/lapsi/vauva ei syönyt/ruokaa päivä/päiviin/kahteen · lapset nälissään/nälkäisiä · teini/15-vuotias/14-vuotias/13-vuotias/tyttö/poika ei tullut kotiin yö/yöksi/yöllä
          `),
          sv: phrases(`
            barnen/barnet/babyn/barnbarnen/barnbarnet lämnas/lämnats/lämnade/lämnat/lämnar ensam/ensamma · barnen/barnet/babyn/barnbarnen/barnbarnet ensam/ensamma nätterna/natten/bilen/ute/kvällarna · barn/barnet/barnen/babyn/barnbarn/barnbarnet/barnbarnen inte trygg/trygga/trygt/tryggt/säkra/säker · barn/barnet/barnen/babyn/barnbarnet/barnbarnen i fara · barn/barnet/barnen/barnbarnen far illa · barn/barnet/barnen blir slagen/slaget/slagna/misshandlat/misshandlade
            pappa/pappan/mamma/mamman/mannen/styvpappa/exet/grannen/svärson slår/slog/misshandlar barn/barnet/barnen/sonen/dottern · mamma/mamman/pappa/pappan/föräldrarna/dotter/svärson/svärsonen/exet full/fulla/medvetslös/avdäckad/drogad/drogade/berusad/däckat barn/barnet/barnen/babyn · kör full/onykter barn/barnet/barnen · barn/barnet/barnen såg/sett/sedd slog/slår/slagit
            övergrepp barn/barnet/dotter/son · utnyttjad/utnyttjat/utnyttjar sexuellt barn/barnet/dotter/son · barn/barnet/sonen/dottern försvunnen/försvunnet/försvunnit · barnen/barnet svälter
          `),
          en: phrases(`
            leaves/left/leave/leaving kids/children/child/baby/grandchild/grandchildren alone home/house/night/car/street · kids/children/child/baby/grandchild/grandchildren not safe · kids/children/child/baby/grandchild/grandchildren in danger · father/dad/stepfather/stepdad/husband/partner/ex/neighbour/boyfriend/mother hits/hit/beats/beat/hitting/beating child/kids/children/baby/son/daughter
            mother/mum/father/dad/parents/daughter/ex passed/drunk/unconscious/high kids/children/baby/child · drives/driving/drove drunk kids/children/child/baby · child/kids/children/son/daughter saw/seen/witnessed hit/hitting/beat/beating/choke · sexually abused/abusing child/son/daughter/kid · molested/molesting child/daughter/son · child/son/daughter/kid missing · child/kids/children not eaten/fed days · kids/children/child starving/neglected · child/kids being beaten/hit/abused
          `),
        },
      },
    ],
  },
  {
    id: 'own-violence',
    level: 'soon',
    sentences: [sentences.ownViolence],
    contacts: ['crisis-line', 'church-line', 'stop-violence-line', 'social-emergency', 'emergency-112'],
    leadsTo: ['own-violence'],
    signs: [
      {
        said: {
          fi: phrases(`
            löin./lyön./lyönyt./löinkin./läpsin./läpsäytin./läimäytin./tukistin./tukistan./potkaisin./töytäisin./tönäisin./tönäsin./tönin./retuutin./riepotin./paiskasin./kuristin./hakkasin. lasta./lapsia./poikaa./tyttöä./tytärtä./muksua./vaimoa./vaimoo./miestä./miestäni./puolisoa./puolisoani./avopuolisoa./tyttöystävää./poikaystävää./lapseni./lastani./lapsiani./kumppania.
            käyn./kävin./käynyt. käsiksi lapseen/lapsiin/vaimoon/mieheen/puolisoon/poikaan/tyttöön/häneen · käyn. lapseen käsiksi · menetän./menetin. hermot/hermoni/malttini/itsehillintäni/hallinnan lapseen/lapsiin/käsiksi/lyön./lapselle/lapsille
            pelkään. itseäni/itteeni/itteäni/itteä/itteeni · pelkään. lyöväni/lyövän/satuttavani/vahingoittavani · pelkään. että lyön./satutan./vahingoitan./tapan · pelottaa että lyön./satutan./teen lapselle/lapselleni/heille/vaimolle/pahaa · oon/olen väkivaltainen vaimoa/miestä/puolisoa/lapsia/lapsille/perhettä/kotona/humalassa/itse · olin väkivaltainen · olen lyönyt. · oon lyöny. · olen käyttänyt väkivaltaa · oma väkivaltaisuus/väkivaltainen · omaa väkivaltaisuutta
            huudan./huuan./karjun./raivoan./räyhään. lapsille/lapselle/lapsilleni/muksuille/kakaroille koko/jatkuvasti/joka/kokoajan · menetän. hermot/hermoni lasten/lapsiin/lapsille/lapselle · menetän. hermot ja huudan./käyn. · uhkailen./uhkailin. lapsia/vaimoa/puolisoa/miestä · satutan. lapsia/lasta/lastani/lapsiani/vaimoa/puolisoa · satutin. lasta/lapsia/lastani/vaimoa/puolisoa · haluan lopettaa lyömisen/väkivallan/huutamisen · ei haluta lyödä lapsi/vaimo/puoliso/ketään · lyöväni./tönäiseväni./satuttaneeni./lyöneeni. lasta/lapsia/vaimoa/puolisoa · paiskon./heittelen./rikon. tavaroita/paikkoja · lopetan./lopettaa lasten/lapsen tukistaminen/lyöminen/huutaminen/kurittaminen · tukistin./läimäytin./läpsin. lapsille./lapselle. · huusin. lapsille/lapselle/vaimolle tukistin/löin/läpsin/tönäisin
            tartuin./tartun./revin./vedin. lasta/lapsen/poikaa/tyttöä kädestä/tukasta/hiuksista/kovaa/lujaa
          `),
          sv: phrases(`
            jag slår/slog/slagit/skadade/knuffade/knuffar/sparkade/skakade barn/barnet/barnen/frun/fru/man/mannen/sambo/sambon/son/dotter · tappar tålamodet/humöret/kontrollen/behärskningen barn/barnen/barnet · tappar tålamodet me barnen · rädd för mig själv · rädd att jag slår/skadar · rädd att slå/skada · jag har slagit · jag är våldsam · jag skriker/gapar barn/barnen/barnet hela/jämt/alltid · vill/måste sluta slå · sluta slå/skrika barn/barnen/barnet · hårdhänt mot barnet/barnen · mitt eget våld · använt våld mot · min aggressivitet
          `),
          en: phrases(`
            i hit/hurt/slapped/smacked/pushed/kicked/shoved/beat my child/kids/children/son/daughter/wife/husband/partner/girlfriend/boyfriend · i shout/yell/scream/scream at kids/children/child/son/daughter all/every/constantly/always · lose/losing/lost my temper kids/children/child/wife/husband/son/daughter · afraid/scared i/will/might hurt/hit/harm kids/children/child/wife/husband/someone/them · afraid/scared of myself · i am violent/abusive · i was violent/abusive · i get violent · stop hitting/hurting · my own violence · anger hit/hurt kids/child/wife
          `),
        },
        unless: {
          fi: phrases('löin vetoa · lyön vetoa'),
          sv: phrases('slog vad'),
          en: phrases('hit me · hits me'),
        },
      },
    ],
  },
  {
    id: 'violence',
    level: 'soon',
    sentences: [sentences.violence],
    contacts: [
      'nollalinja',
      'shelter',
      'net-shelter',
      'womens-line',
      'victim-support',
      'sexual-violence',
      'tukinainen',
      'social-emergency',
      'emergency-112',
    ],
    leadsTo: ['violence'],
    signs: [
      {
        said: {
          fi: phrases(`
            ${partner.fi} ${hits.fi} · isä/ex/ex-mies/ex-vaimo/ex-puoliso/isäpuoli/appiukko/veli ${hits.fi} ${me.fi}/äitiä/meitä · isä/iskä/ex/eksä/exä/exmies/ex-mies hakkaa/hakkasi/pahoinpiteli/pahoinpitelee
            ${partner.fi} tönii/tönäisi/läpsii/läpsäisi/riepottelee/retuuttaa/käsiksi/väkivaltainen/uhkailee/pelottelee/arvaamaton/raivoaa/raivokohtauksia · isä/ex/ex-mies/ex-vaimo/ex-puoliso väkivaltainen/väkivaltaisesti/uhkailee/vainoaa/pelottelee/uhkaa/ahdistelee · ex/ex-mies/ex-puoliso seuraa minua/mua · mies/vaimo/puoliso väkivaltaisesti · peloissani./peloissaan./peloissamme. kotona/mies/puoliso · pelkään./pelottaa. mies/puoliso/ukko tulee kotiin
            kävi/käy käsiksi ${me.fi}/minuun/muhun/miuhun/meihin · kävi/käy muhun/minuun/miuhun käsiksi · ${partner.fi} turpaan./turpiin. · sain./saan. turpaan./turpiin./nyrkistä mies/puoliso/vaimo/ex
            pelkään./pelkäämme./pelätään./pelottaa. miestä./miestäni./mieheni./vaimoa./vaimoani./puolisoa./puolisoani./exää./eksää./isää./isääni./kumppania./kumppaniani./avomiestä./avomiestäni./ukkoa./poikaystävää. · pelkään kotona · pelkään olla kotona · eletään/elän/elämme/asun/asumme pelossa · pelossa eläminen/elää/elän · pelon ilmapiiri · varpaillaan/varpailla kotona/mies/miehen/puoliso/koko
            lähisuhdeväkivalta · parisuhdeväkivalta · perheväkivalta · väkivaltainen suhde/parisuhde/mies/puoliso/vaimo/ex/exä/eksä/isä/kumppani/koti · väkivalta/väkivaltaa kotona/perheessä/suhteessa/parisuhteessa/mies/miehen/puoliso/puolison/perheen/kokenut/kokenu/kokee/kokeneille/uhri · turvakoti · turvakotiin · turvakotipaikka · kunniaväkivalta · pakkoavioliitto
            en uskalla erota/lähteä/kertoa/puhua/jättää miestä/mieheltä/miehelle/puolisoa/puolisosta/häntä/kenellekään/pelkään · en uskalla lähteä/erota/jättää · lähestymiskielto · vainoaa/stalkkaa ex/eksä/exä/mies/minua/mua · ex/eksä/exä uhkailee/uhkaa/vainoaa/kyttää · uhkaa viedä/tappaa lapset · raiskasi/raiskaa/raiskattiin/raiskattu/raiskaus · pakottaa/pakotti/painostaa seksiin/seksi · mustelmilla/mustelmia mies/puoliso/häneltä/lyömisestä
          `),
          sv: phrases(`
            ${partner.sv} ${hits.sv} · exet/pappa/pappan/far/exman/ex-man/ex slår/slog/hotar/misshandlar/våldsam/förföljer · våldsam/våldsamma man/mannen/make/maken/partner/sambo/ex/relation/hem · rädd för min/mannen/maken/man/make/sambo/partner/partnern/exet/pappan/honom · våld i nära · våld hemma/hemmet/familjen/relationen/utsatt/upplevt/parrelation · familjevåld · misshandel · misshandlad · skyddshem · skyddshemmet · lever i rädsla · tassar på tå · vågar inte lämna/skilja/berätta/gå man/mannen/honom/exet · vågar inte lämna/skiljas · besöksförbud · förföljd/förföljer mig/mej · våldtäkt · våldtagen · våldtog · tvingar mig sex · hot/hotar mig/mej/oss · blåmärken mannen/man/maken · hedersvåld
          `),
          en: phrases(`
            ${partner.en} ${hits.en} · ${partner.en} violent/abusive/abuses/threatens/threatening/hurts/hurt/choked/scares · he/she ${hits.en} me · ex violent/hits/hit/threatens/threatening/stalks/stalking/abusive · domestic violence/abuse · family violence · violence/violent home/relationship/husband/wife/partner/house · abusive relationship/husband/wife/partner/ex/marriage · abused by husband/partner/wife · afraid/scared of husband/wife/partner/him/ex/boyfriend/her · live/living in fear · women's shelter · womens shelter · shelter for women/me · shelter · restraining order · not dare leave/tell · afraid/scared to leave/divorce · raped/rape · forces/forced me sex · stalked/stalking me/ex · bruises husband/partner
          `),
        },
      },
      {
        said: {
          fi: phrases(
            `se/hän/joku ${hits.fi} ${me.fi} · lyödään/hakataan/pahoinpidellään/lyötiin/hakattiin/pahoinpideltiin ${me.fi}/meitä · minua/mua/miuta lyödään/hakataan/pahoinpidellään/hakkasi/löi · ~väkivaltainen mies/hän/se`,
          ),
          sv: phrases(`${hits.sv} mig/mej · hon/han/hen slår/slog/sparkar mig/mej · blir slagen · blivit slagen`),
          en: phrases(`${hits.en} me · hurts/hurting me · being hit/beaten/abused · get hit/beaten · got hit/beaten`),
        },
        unless: {
          fi: phrases(
            `${smallOnes} lyö/löi/potkii/potki/hakkaa · koulussa/päiväkodissa/pihalla/pelissä/treeneissä/koulukaveri`,
          ),
          sv: phrases(
            'barn/barnet/son/sonen/dotter/dottern/trotsålder/dagis/skola/skolan slår/slog/sparkar · ettåring/tvååring/treåring/fyraåring/femåring/2-åring/3-åring/4-åring/5-åring slår/slog/sparkar',
          ),
          en: phrases(
            'child/toddler/kid/son/daughter/school/playground/kindergarten/daycare hits/hit/hitting/kicks/beats/beaten',
          ),
        },
      },
    ],
  },
  {
    id: 'homeless-tonight',
    level: 'soon',
    sentences: [sentences.homeless],
    contacts: ['social-emergency', 'emergency-112'],
    leadsTo: ['money-home'],
    signs: [
      {
        said: {
          fi: phrases(`
            ei paikkaa nukkua/yöksi/yötä/yöpyä · ei missään yöpyä/yötä · ei yöpaikkaa · ei yösijaa · ei ole yösijaa · missä/mihin/minne nukumme./nukutaan./nukun./yövytään/yövymme/yövyn · mihin/minne mennä/menemme/mennään/menen yöksi · missä/mistä yöpaikka/yösija · yöpaikka/yösija tarvitaan/tarvitsen/tarvitsemme/lapsille/lapsen/vauvan/täksi · katto pään päälle · ei kattoa pään
            heitettiin/heitti/heittivät/heittää/potkittiin/potkittu ulos/pihalle/kadulle/kotoa/asunnosta/ovesta · ajettiin./ajoi. ulos/pihalle/kadulle · jouduttiin/jouduimme/jouduin/joudutaan/joudumme/jään/jäämme/jäätiin/jäimme/jäin kadulle/pihalle/taivasalle · kadulla lapset/lapsen/lasten/vauva/vauvan/asumme/asun/elän/elämme · nukumme./nukutaan./nukuttu./nukuttiin./nukun./asun./asumme./asutaan. autossa/rappukäytävässä/rapussa/ulkona/puistossa/teltassa/metsässä
            asunnoton/asunnottomana/koditon/kodittomana/kodittomia/asunnottomia tänään/tänä./yöllä/ensi/lapsi/lapset/lapsen/lasten/vauva/vauvan/raskaana · häätö/häädetään/häädettiin/häädetty tänään/huomenna/nyt./kohta/tällä./kadulle · avaimet viety/vietiin/vei asunto/kotiin/kadulle · koti/talo/asunto paloi./palanut.
          `),
          sv: phrases(`
            ingenstans att sova/ta/gå/bo · inte någonstans sova/bo/gå · har inte någonstans · utan tak över · inget tak över huvudet · var ska vi/jag sova · ingen plats att sova · sover i bilen/trappan/ute · utkastad/utkastade/utslängd/kastades/kastade · kastad ut · utslängda · på gatan barn/barnen/barnet/baby/i · bostadslös/hemlös/hemlösa/bostadslösa i natt/barn/barnen/barnet/baby/gravid/kväll · vräkt/vräks/vräkning i dag/idag/morgon/imorgon/nu. · huset/hemmet brann/brunnit
          `),
          en: phrases(`
            nowhere to sleep/go/stay/live · no place to sleep/stay/go · no where to sleep/stay/go · not have place to sleep/stay · where can/will/do we/i sleep tonight · place to sleep/stay tonight · kicked/thrown out house/home/kids/street/children/of · threw us/me out · homeless tonight/kids/children/baby/pregnant/child · sleeping. in car/outside/street · sleeping. rough · sleep in car we · living in car/street/tent · on the street kids/children/baby/with · evicted/eviction today/tomorrow/tonight/now · roof over head/our/my · house/home/flat/apartment burned/burnt/fire
          `),
        },
      },
    ],
  },
  {
    id: 'exhausted',
    level: 'listen',
    sentences: [sentences.exhausted],
    contacts: ['crisis-line', 'church-line', 'parents-line', 'aima'],
    leadsTo: ['own-strength'],
    signs: [
      {
        said: {
          fi: phrases(`
            en jaksa enää/ennää/enään/ennään · ei jaksa enää/ennää/enään · emme jaksa enää · en jaksa tätä/tämmöstä/yhtään/mitään/millään/olla/vauvaa/vauvan/lapsia/lasten/lapsen/arkea/yksin · en jaksa äiti/isä/vanhempi · en./emme. jaksa · ei voimia · ei yhtään voimaa · tukehdun. arkeen/tähän/kotiin · en. pärjää · itku kurkussa · jaksaminen loppu./lopussa. · en kestä enää/tätä/yhtään · en pysty enää/tähän · en selviä enää/tästä/yksin/tästä · en pärjää enää/yksin · en voi enää/jatkaa · en tiedä miten jaksan/selviän/jatkan/pärjään
            romahdan/romahdin/romahtaa/romahtamassa/romahtamaisillaan/romahtamispisteessä · hajoan/hajoon/hajoamassa/hajoamispisteessä · voimat loppu/lopussa/loppuivat/loppuu/ehtyneet/nollassa · viimeisillä voimilla · vedän/mennään/menen viimeisillä · ihan/aivan/täysin/totaalisen loppu./puhki/uupunut/finaalissa/poikki/rikki · olen./oon. niin väsynyt/uupunut/loppu · toivoton · toivottomuus · epätoivoinen · epätoivo · toivo menetetty/mennyt · itken./itkettää joka/koko/päivittäin/jatkuvasti/aina/yöt · kaikki kaatuu päälle · palanut loppuun · mulla/minulla hätä *0.6 · apua en jaksa · auttakaa.
          `),
          sv: phrases(`
            orkar inte mer/mera/längre · orkar int mer/mera/längre · orkar inte vara/med/babyn/barnen/mera/ensam · orkar inte · orkar int · klarar inte mer/längre/detta/det/av · står inte ut · bryter ihop · brutit ihop · faller ihop · helt/alldeles/totalt slut/utmattad · slut på krafter · inga krafter · bara gråter slut · så slut gråter · hopplöst/hopplös · desperat · utbränd
          `),
          en: phrases(`
            not cope anymore/any/longer · not take/do/handle it/this anymore/any · not go on · not anymore *0.5 · breaking down · break down · falling apart · at my end of rope/limit/breaking · end of rope/tether · completely exhausted/burned/burnt/worn/empty/done · so exhausted · worn out · no strength/energy left · hopeless · desperate · can't cope · not cope
          `),
        },
        unless: {
          fi: phrases(
            'en jaksa siivota/lukea/odottaa/kokata/laittaa/katsoa/lähteä/tulla/mennä/matkustaa/ajaa/leikkiä/täyttää/soittaa/hakea/selittää · odotan innolla',
          ),
          sv: phrases('orkar inte städa/läsa/laga'),
          en: phrases('not cope with heat'),
        },
      },
      {
        said: {
          fi: [],
          sv: phrases('gråter hela/varje/jämt/alltid/tiden'),
          en: phrases('crying every/all day/time/night · cry every day/night · not stop crying'),
        },
        unless: {
          fi: [],
          sv: phrases('baby/babyn/bebisen/barn/barnet gråter'),
          en: phrases('baby/newborn/child/toddler cry/crys'),
        },
      },
    ],
  },
]
