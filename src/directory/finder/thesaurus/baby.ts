/** Waiting for a baby and life with one. */
import { baby } from './common.ts'
import { type Entry, phrases } from './shape.ts'

export const babyTime: readonly Entry[] = [
  {
    id: 'baby-crying',
    name: { fi: 'vauvan itkuun', sv: 'när babyn gråter mycket', en: 'when the baby cries a lot' },
    said: {
      fi: phrases(`
        ${baby.fi} itkee/itku/huutaa/huuto/kirkuu/parkuu/karjuu/kitisee/rääkyy/itkunen/itkuinen/itkenyt/huutanut · ~koliikki · koliikkivauva · itkuinen vauva · huutava vauva
        itkuvauva · huutovauva · itkua illat/yöt · huutaa yöt/illat/läpeensä/iltaisin · ei rauhoitu vauva · vauva ei rauhoitu/tyynny · ei lakkaa itkemästä · itku ei lopu · itku tulee läpi seinien
        lohduton vauva/itku · refluksi vauva · refluksivauva · tyytymätön vauva · temperamenttinen vauva · vaativa vauva · vauva tyytymätön/vaativa/sylissä *0.7 · vatsavaivat vauva · vauva masu/vatsa kipeä *0.7
        pinna kiristyy/palaa vauvan/itkuun · hermostun vauvan itkuun · en kestä vauvan itkua/huutoa · en kestä itkua
      `),
      sv: phrases(`
        ${baby.sv} gråter/gråt/skriker/skrik/gnäller/skrikit/gråtit/skrika · ~kolik · kolikbarn · kolikbaby · skrikbebis · skriker nätterna/hela/kvällarna · inte trösta · otröstlig · barnet skriker natt *0.7
        reflux baby · missnöjd baby · står inte ut gråten/skriket
      `),
      en: phrases(`
        ${baby.en} cries/crying/cry/crys/screams/screaming/colic/fussy/unsettled · colic · colicky · cries all night/day · not stop crying baby · baby not settle/calm · reflux baby · high needs baby
        not stand crying
      `),
    },
    near: { sleep: 0.6, 'own-strength': 0.4, interaction: 0.4, 'perinatal-mood': 0.3, 'home-help': 0.3 },
  },
  {
    id: 'sleep',
    name: { fi: 'nukkumiseen', sv: 'för sömnen', en: 'with sleep' },
    said: {
      fi: phrases(`
        ${baby.fi} ei nuku/nukahda · lapsi/muksu/tenava/taapero/poika/tyttö ei nuku/nukahda · ei nuku öitä/yötä/päiväunia/iltaisin · nukkuu huonosti · heräilee/valvoo/herää öisin/yöllä/yöt/tunnin/jatkuvasti/koko · valvottaa
        ~unikoulu · yöheräily · yöheräilyt · yösyöttö · yösyötöt · yöimetys · uniongelma · uniongelmat · univaikeudet · univelka · univaje · ~uniohjaus · uniohjaaja · unineuvonta · uni-apua · nukkuminen *0.8 · nukutus · nukuttaminen · nukahtaminen
        en saa nukuttua · emme saa nukuttua · ei saada nukuttua · en nuku · en ole nukkunut · valvottu/valvotaan/valvon yöt · unettomat yöt · unettomuus · unet sekaisin/katkonaiset · pätkäunet · yöt rikkonaisia/hirveitä/kamalia/katkonaisia
        nukkunut kunnolla *0.6 · iltavillit · nukkumaanmeno tappelu/taistelu/vaikeaa/venyy *0.8 · yökylä uni *0.3 · yökauhu/yökauhukohtaukset · painajaiset lapsi · lapsen uni/nukkuminen/unirytmi · vauvan uni/yöt/unirytmi
      `),
      sv: phrases(`
        ${baby.sv} sover inte/dåligt/vaknar · barn/barnet sover inte/dåligt/vaknar · inte sover · sömn *0.7 · sömnproblem · sömnskola · sömnbrist · vaknar hela natten/nätterna · vaken/vaknar nätterna/natten · får inte sova
        inte sova · nattamning · natta/nattningen *0.8 · mardrömmar · sömnlös · sömnlösa nätter · sömnlöshet
      `),
      en: phrases(`
        ${baby.en} not sleep/sleeping · child/toddler/kid not sleep/sleeping · sleep problems/training/deprived/deprivation/school/help · not slept · no sleep · wakes every/all night/hour · up all night
        sleepless nights · bedtime battles/fight/struggle · night wakings · insomnia *0.6 · nightmares child · night feeds
      `),
    },
    near: {
      'baby-crying': 0.5,
      'own-strength': 0.4,
      'home-help': 0.3,
      interaction: 0.2,
      upbringing: 0.2,
      breastfeeding: 0.1,
    },
  },
  {
    id: 'breastfeeding',
    name: { fi: 'imetykseen', sv: 'för amningen', en: 'with breastfeeding' },
    said: {
      fi: phrases(`
        ~imetys · ~imettää · imetys ei onnistu · imetysongelma · imetystuki · imetysohjaus · imetyspettymys · rintaruokinta · ei maitoa · maito ei riitä/nouse · maidonnousu · rinnat kipeät/tulehdus · rintatulehdus · rintakumi · rintaraivarit
        ei huoli/ota/hyväksy rintaa/tissiä · tissi/tissittely/rinnalla *0.7 · pumppaan maitoa · rintapumppu · pullo ja rinta · osittaisimetys · imetyksen lopettaminen · korvike/korvikemaito *0.7 · pulloruokinta · tiheän imun
        maito loppuu · lypsää/lypsän *0.6 · kireä kielijänne · kielijänne
      `),
      sv: phrases(
        '~amning · ~amma · ammar/ammat/amma *0.9 · amningsstöd · amningshjälp · amningsproblem · bröstmjölk · bröstet vill inte · tar inte bröstet · mjölken räcker inte · mjölkstockning · såriga bröstvårtor · flaskmatning · ersättning baby/bebis *0.7 · pumpa mjölk',
      ),
      en: phrases(
        'breastfeeding · breastfeed · breast feeding · nursing baby · breast milk · not enough milk · low supply · not latch · latching/latch · mastitis · pumping milk · sore nipples · bottle feeding · formula feeding · tongue tie',
      ),
    },
    near: { 'perinatal-mood': 0.2, 'baby-crying': 0.3, sleep: 0.2, 'own-strength': 0.1 },
  },
  {
    id: 'interaction',
    name: {
      fi: 'lapsen ja vanhemman väliseen suhteeseen',
      sv: 'för relationen mellan barn och förälder',
      en: 'with the bond between child and parent',
    },
    said: {
      fi: phrases(`
        ~vuorovaikutus · varhainen vuorovaikutus · kiintymyssuhde · ~kiintymys · kiintyminen · kiinny/kiintyä/kiintynyt vauvaan/lapseen · suhde vauvaan/lapseen · äidin suhde vauvaan · läheisyys lapsen/vauvan
        en osaa olla vauvan/lapsen · miten leikkiä/leikin vauvan/lapsen · ei osaa leikkiä/jutella/olla vauvan/lapsen · en ymmärrä vauvaa/vauvani · en osaa lukea vauvaa/vauvan · ei ota katsekontaktia · katsekontakti vauva · vauva ei katso/hymyile/reagoi · vauvan kehitys/viestit · tunneyhteys lapseen/vauvaan/lapsen
        vauva tuntuu vieraalta · lapsi vieras/etäinen/etääntynyt/torjuu *0.8 · en saa yhteyttä lapseen/vauvaan · yhteys lapseen/lapseni/vauvaan · vauvaperhetyö · vauvaperhe *0.5 · vanhemmuuden tuki *0.5 · vanhemmuus *0.4 · tuki vanhemmuuteen
        varhainen suhde · theraplay · vauvapsykiatria/pikkulapsipsykiatria/vauvapsykiatrian · pikkulapsipsykiatrinen · huoli vauvan kehityksestä · mentalisaatio · vauvan hoitaminen *0.5 · vauvanhoito *0.6 · miten pidän vauvaa
      `),
      sv: phrases(`
        samspel · ~anknytning · anknyta · tidigt samspel · bindning till barnet/babyn · relation/relationen till barn/barnet/babyn/mitt · inte kontakt med barnet/babyn · leka med babyn/barnet · ögonkontakt babyn
        oro utveckling babyn · spädbarnspsykiatri · föräldraskap *0.4 · stöd i föräldraskapet *0.6 · närhet barn/babyn
      `),
      en: phrases(`
        bonding · bond with baby/child · attachment · interaction with baby/child · relationship with my child/baby · connect with baby/child · not connect · eye contact baby · play with baby · infant psychiatry
        worried baby development · parenting support *0.5 · parenting skills *0.5
      `),
    },
    near: {
      'perinatal-mood': 0.4,
      'father-child': 0.3,
      upbringing: 0.3,
      'everyday-life': 0.2,
      'meeting-place': 0.2,
      'baby-crying': 0.2,
    },
  },
  {
    id: 'expecting',
    name: {
      fi: 'odotusaikaan ja vanhemmaksi tuloon',
      sv: 'under väntetiden och inför att bli förälder',
      en: 'while expecting and becoming a parent',
    },
    said: {
      fi: phrases(`
        ~raskaana · ~raskaus · raskausaika · odotusaika · odotan vauvaa/lasta/esikoista/kaksosia · odottaa vauvaa/lasta · odotamme/odotetaan vauvaa/lasta/esikoista · odottava äiti/perhe/isä/vanhempi · odottavat äidit/vanhemmat · vauva tulossa · vauva syntyy
        laskettu aika · laskettuaika · viimeisillään · perhevalmennus · synnytysvalmennus · vanhempainvalmennus · valmennus synnytykseen · vanhemmaksi tulo/tuleminen · äidiksi tulo/tuleminen · tuleva äiti/isä/vanhempi · tulemme vanhemmiksi · tulossa isäksi/äidiksi/vanhemmaksi
        esikoinen tulossa · vatsa kasvaa/pömpöttää *0.5 · äitiysneuvola *0.5 · äitiyspoli/äitiyspoliklinikka · doula · synnytys *0.5 · plussasin/plussa raskaustesti · raskaustesti · paksuna *0.6 · pieniin päin · synnytys lähestyy · pahoinvointi raskaus · neuvolaan *0.2
      `),
      sv: phrases(`
        gravid · graviditet · väntar barn/baby/bebis/tvillingar · väntetiden · blivande mamma/pappa/förälder/föräldrar · bli mamma/pappa/förälder/föräldrar *0.8 · ska få barn/baby · familjeförberedelse · förlossningsförberedelse · förlossning *0.5
        beräknad tid · bebis på väg · mödrarådgivning *0.5 · doula · magen växer
      `),
      en: phrases(`
        pregnant · pregnancy · expecting baby/child/twins/first · expecting *0.8 · antenatal · prenatal · due date · birth class/preparation · having a baby · becoming mother/father/parent/mum/dad · mum-to-be · mother-to-be · dad-to-be · parents-to-be · doula
      `),
    },
    near: {
      'pregnancy-doubt': 0.3,
      interaction: 0.3,
      'perinatal-mood': 0.2,
      'meeting-place': 0.2,
      couple: 0.1,
      'pregnancy-substance': 0.05,
    },
  },
  {
    id: 'pregnancy-doubt',
    name: {
      fi: 'raskauteen tai synnytykseen liittyviin pelkoihin ja päätöksiin',
      sv: 'vid rädslor och beslut kring graviditet eller förlossning',
      en: 'with fears and decisions about pregnancy or birth',
    },
    said: {
      fi: phrases(`
        ~synnytyspelko · pelkään synnytystä · pelottaa synnytys/synnyttää/synnyttäminen · synnytys pelottaa/kammottaa/kauhistuttaa/ahdistaa · pelkopoli · pelkopoliklinikka · vahinkoraskaus · yllätysraskaus · yllättävä raskaus · ei-toivottu raskaus · suunnittelematon raskaus
        vahinko raskaana · abortti · ~abortti · raskaudenkeskeytys · raskauden keskeytys/keskeyttäminen · keskeyttää raskaus · en tiedä pidänkö · pitää vai keskeyttää · en halua lasta/vauvaa · en haluaisi lasta · raskaana enkä tiedä/halua · epätietoinen raskaus
        raskaus epävarma/mietityttää/pelottaa/järkytys/ristiriitainen · päätös raskaudesta · salattu raskaus · raskaana salaa · antaa adoptioon · adoptioon antaminen · pelkään keskenmenoa *0.6 · keskeytyksen jälkeen · kadun aborttia · raskaus pelko
      `),
      sv: phrases(`
        förlossningsrädsla · rädd för förlossning/förlossningen/föda · rädd föda · ~abort · aborten · oplanerad/oönskad/oväntad graviditet · oplanerat gravid · vet inte behålla · avbryta graviditeten · inte vill ha barn/barnet · gravid vet inte · gravid av misstag · adoptera bort
      `),
      en: phrases(`
        fear of birth/childbirth/labour · afraid/scared birth/childbirth/labour/birth · tokophobia · abortion · unplanned/unwanted/unexpected/accidental pregnancy · not sure keep/pregnancy · not know keep baby · terminate pregnancy · termination · not want baby · pregnant not want · give up for adoption
      `),
    },
    near: { expecting: 0.6, loss: 0.2, 'perinatal-mood': 0.3, young: 0.2, couple: 0.1 },
  },
  {
    id: 'premature',
    name: {
      fi: 'keskosen perheelle',
      sv: 'för ett för tidigt fött barns familj',
      en: 'for the family of a baby born early',
    },
    said: {
      fi: phrases(`
        ~keskonen · keskosvauva · keskosperhe · keskosten vanhemmat · ennenaikainen synnytys/vauva · ennenaikaisesti syntynyt · syntyi etuajassa/ennenaikaisesti/liian aikaisin/viikolla *0.9 · syntyi pienenä · pikkukeskonen · keskola · keskoskaappi · keskososasto · vastasyntyneiden teho/teho-osasto/tehohoito/valvonta · teho-osastolla vauva
        vauva tehossa/tehohoidossa/keskolassa/teholla · pienipainoinen vauva
      `),
      sv: phrases(
        'för tidigt född/födda/fött · prematur · ~prematur · föddes för tidigt · föddes tidigt · neonatal/neonatalavdelningen · kuvös · baby intensiven/intensivvård',
      ),
      en: phrases(
        'premature · preemie · prem baby · preterm · born early/prematurely · nicu · neonatal unit/intensive · incubator · low birth weight',
      ),
    },
    near: { 'sick-child': 0.4, interaction: 0.3, 'perinatal-mood': 0.3, 'special-needs': 0.2, 'own-strength': 0.2 },
  },
  {
    id: 'multiples',
    name: { fi: 'monikkoperheelle', sv: 'för en flerlingsfamilj', en: 'for a family with twins or more' },
    said: {
      fi: phrases(
        '~kaksonen · kaksoset · kaksosia/kaksosten · kaksosvauvat · kaksosperhe · kaksosraskaus · kolmoset · ~kolmonen lapset · nelosvauvat · ~monikko · monikkoperhe · monikkoraskaus · kaks vauvaa · kaksi vauvaa kerralla/yhtäaikaa · tuplat tulossa *0.6 · tuplavaunut',
      ),
      sv: phrases(
        '~tvilling · tvillingar · tvillingfamilj · trillingar · flerling · flerlingsfamilj · flerbarnsfödsel · två babyer',
      ),
      en: phrases('twins · twin · triplets · multiples · multiple birth · two babies'),
    },
    near: { 'home-help': 0.5, 'own-strength': 0.3, sleep: 0.2, premature: 0.3, 'meeting-place': 0.2, expecting: 0.1 },
  },
]
