/** A child growing: upbringing, teenage years, school, a child who needs more. */
import { child } from './common.ts'
import { type Entry, phrases } from './shape.ts'

export const growing: readonly Entry[] = [
  {
    id: 'upbringing',
    name: { fi: 'lapsen kasvatukseen', sv: 'i barnuppfostran', en: 'with bringing up a child' },
    said: {
      fi: phrases(`
        ~kasvatus *0.7 · kasvatuksessa/kasvatukseen/kasvatus apua/tukea/neuvoja/ongelmia/vaikeaa/hukassa · kasvatusneuvonta · kasvatusneuvoja · kasvattaminen · vanhempainkurssi · vanhemmuuskurssi · vanhempainryhmä *0.6 · voimaperheet · ihmeelliset vuodet · vanhemmuustaidot · vanhemmuustaitoja · perheneuvola · lempeä vanhemmuus
        ~uhma · uhmaikä · uhmaikäinen · tahtoikä · tahtoikäinen · uhmakohtaukset · ei tottele · ei usko *0.5 · ei kuuntele lapsi/muksu · ${child.fi} ei tottele/usko/tottelee · ${child.fi} raivoaa/raivo/raivari/raivarit/kiukkuaa/kiukuttelee/itkupotku/hermostuu/lyö/puree/potkii/heittelee/riehuu/huutaa/aggressiivinen/käsittämätön/mahdoton *0.9
        raivokohtaus lapsi/lapsella · raivarit · raivarikohtaukset · itkupotkuraivarit · kiukkukohtaukset · esikoinen/kuopus/keskimmäinen raivoaa/mustasukkainen/kiukkuaa/lyö/ei/huutaa/riehuu *0.8 · taapero/leikki-ikäinen/eskarilainen raivoaa/lyö/puree/ei/huutaa/kiukkuaa/heittelee · puree muita · lyö muita lapsia · lyö sisarusta/pikkusisarusta/vauvaa *0.8
        sisaruskateus · mustasukkainen vauvasta/sisaruksesta/pikkusisaruksesta · sisarusriidat · sisarukset tappelee/riitelee/riidat · rajat *0.7 · rajojen asettaminen · asettaa rajat/rajoja · rajat ja rakkaus/kasvatus/lapselle/lapselle · rajattomuus · johdonmukaisuus · palkitseminen · rangaistus *0.6 · jäähy · tunnetaidot · tunnekasvatus · lapsen tunteet/tunne-elämä · lapsi ujo/arka/pelkää *0.5
        lapsi kiroilee/valehtelee/varastaa · pottaharjoittelu · kuivaksi opettelu · yökastelu *0.8 · syömisen kanssa tappelu · ei syö *0.5 · nirso · ruutuaika · peliaika · pelaaminen lapsi · kännykkä/puhelin/pelit lapsi/lapsella *0.7 · miten saan lapsen tottelemaan/uskomaan · ei pärjää lapsen/oman · en pärjää lapseni/pojan/tytön · ikäistään hankalampi · käytöshäiriö *0.8 · käytösongelmat · haastava käytös/lapsi · temperamentti · temperamenttinen/voimakastahtoinen lapsi · ero vanhempien kasvatus *0.3
      `),
      sv: phrases(`
        uppfostran · uppfostra · barnuppfostran · gränser *0.7 · sätta gränser · trotsålder · trotsåldern · trotsig · lyder inte · lyssnar inte *0.7 · barn/barnet/barnen lyder/lyssnar inte · raseriutbrott · utbrott *0.8 · barn/barnet/son/dotter biter/slår/skriker/sparkas/bråkar/utbrott/arg *0.7 · syskonbråk · syskonsvartsjuka · syskon bråkar · skärmtid · föräldrakurs · föräldrastöd *0.6 · familjerådgivning barn · bestämma över *0.3 · pottträning · kräsen · krångel med maten · temperamentsfull
      `),
      en: phrases(`
        parenting *0.6 · parenting advice/help/course/class/skills · upbringing · raising kids/children/child *0.7 · discipline · tantrum · tantrums · terrible twos · defiant · defiance · not listen *0.7 · not obey · toddler/child/kid/son/daughter/kids hits/bites/screams/aggressive/angry/misbehaves/misbehaving/behaviour/behavior/tantrum · behaviour problems · behavior problems · setting boundaries/limits · boundaries *0.7 · sibling rivalry/fights/jealousy · screen time · potty training · picky eater
      `),
    },
    near: {
      interaction: 0.3,
      'special-needs': 0.3,
      'own-strength': 0.2,
      teen: 0.3,
      'own-violence': 0.1,
      'everyday-life': 0.2,
    },
  },
  {
    id: 'teen',
    name: { fi: 'murrosikäisen vanhemmalle', sv: 'för en tonårings förälder', en: 'for the parent of a teenager' },
    said: {
      fi: phrases(`
        ~teini *0.9 · ~nuori *0.2 · teini-ikäinen · teininainen *0.1 · murrosikä · murrosikäinen · murkkuikä · murkku · murkut · esiteini · yläkouluikäinen/yläasteikäinen/yläkoululainen/yläastelainen *0.8 · nuoren vanhempi/vanhemmat/vanhemmalle *0.8 · nuorten vanhemmat/vanhemmille *0.8 · nuoren kanssa vaikeaa/ongelmia/riitaa *0.8
        teini/nuori/poika/tyttö/tytär/lapsi ei tule/tuu/palaa kotiin · teini/nuori/poika/tyttö karkaa/karkailee/karannut/hatkassa/hatkat · hatkat/hatkassa/hatkaa · teini/nuori/poika/tyttö/tytär huutaa/haistattelee/haistattaa/uhkailee/lyö/käyttää/polttaa/juo/vapettaa/varastaa/valehtelee *0.8 · nuori/teini/15-vuotias/16-vuotias/14-vuotias/13-vuotias juo/polttaa/päihteet/pilvi/huumeet/vape/nuuska/hatkassa/karkaa
        nuoren päihteidenkäyttö/huumeet/rikokset/rikollisuus/oireilu/masennus/ahdistus/itsetuhoisuus/seurustelu/pelaaminen · nuori oireilee/masentunut/ahdistunut/vetäytyy/sulkeutuu/syrjäytyy/eristäytyy · pelaa yöt · pelaa koko yön · istuu koneella/huoneessa · sulkeutuu huoneeseen · ei puhu meille/mulle/minulle *0.4 · huono porukka/kaveripiiri/seura · kaveriporukka huono · jengi/katujengi · näpistely/näpistää/rikos/rikokset nuori/teini/poika · kotiintuloajat · nuorisotyö *0.6
      `),
      sv: phrases(`
        ~tonåring · ~tonår · tonåringen · tonåren · pubertet · puberteten · tonårsförälder · tonårsföräldrar · ungdom/ungdomen dricker/röker/rymmer/hemma/mår · son/sonen/dotter/dottern rymmer/rymt/kommer hem/super/röker/spelar *0.6 · kommer aldrig hem tonåring · dåligt sällskap · umgås med fel · spelar hela natten/nätterna · stänger in sig · högstadiet *0.7 · snattar
      `),
      en: phrases(`
        ~teen · teenager · teenage · teens · adolescent · puberty · my teenager/teen · teenager/teen/son/daughter runs/ran away/home *0.9 · never comes home · runaway · son/daughter smokes/vapes/skips/gaming/games *0.7 · bad company/crowd · gaming all night · shuts himself/herself in · preteen · tween
      `),
    },
    near: {
      upbringing: 0.5,
      school: 0.4,
      'child-group': 0.3,
      'special-needs': 0.1,
      'own-strength': 0.2,
      'near-one-substance': 0.1,
    },
  },
  {
    id: 'school',
    name: { fi: 'koulunkäynnin pulmiin', sv: 'när det är svårt i skolan', en: 'when school is hard' },
    said: {
      fi: phrases(`
        ${child.fi}/teini/nuori ei mene/suostu/halua/jaksa/käy kouluun/koulua/koulussa · ei mene kouluun · ei käy koulussa/koulua · ei suostu kouluun · ~koulupoissaolo · koulupoissaolot · koulupelko · koulukieltäytyminen · koulunkäynti *0.9 · koulunkäyntikieltäytyminen · koulunkäymättömyys · koulupudokas · lintsaa · lintsaaminen · pinnaa koulusta · koulu ei suju/onnistu/maistu/kiinnosta · ongelmia/vaikeuksia koulussa · koulussa vaikeaa/ongelmia/hankalaa *0.9
        ~koulukiusaaminen · kiusataan · kiusaaminen · kiusattu · koulukiusattu · lapseni kiusaa · koulukiusaaja · kaverit kiusaa · oppimisvaikeus · oppimisvaikeudet · lukivaikeus · erityisopetus *0.7 · erityisluokka *0.7 · tukiopetus *0.6 · eskari/esikoulu/koulu aloitus/aloittaminen/alkaa *0.7 · ekaluokka/ekaluokkalainen aloitus/jännittää/yksin *0.8 · koulunaloitus · koulun aloitus · yksin iltapäivät · iltapäivähoito/iltapäiväkerho/aamupäivähoito/apip *0.8 · koulukuraattori · kuraattori *0.8 · koulupsykologi · wilma · wilma-viestit · opettaja soittaa/valittaa/soitti *0.6 · päiväkodissa ongelmia/vaikeaa *0.6
      `),
      sv: phrases(
        'går inte skola/skolan · inte gå till skolan · vägrar skola/skolan/gå · skolvägran · hemmasittare · skolfrånvaro · skolkar · skolk · mobbad · mobbas · mobbning · mobbar · skolan *0.5 · problem/svårt i skolan *0.9 · skolproblem · skolgång · skolstart · inlärningssvårigheter · dyslexi · läs- och skrivsvårigheter · skolkurator · kurator *0.7 · eftermiddagsvård · wilma',
      ),
      en: phrases(
        'not go to school · refuses school · school refusal · not attend school · skips school · truancy/truant · bullied · bullying · bully · school problems/trouble/anxiety · problems at school · starting school · learning difficulties · dyslexia · special education *0.7 · after-school care *0.8 · school *0.4',
      ),
    },
    near: { teen: 0.4, 'special-needs': 0.4, upbringing: 0.3, 'child-group': 0.3, companion: 0.1 },
  },
  {
    id: 'special-needs',
    name: {
      fi: 'perheelle, jossa lapsi tarvitsee erityistä tukea',
      sv: 'för en familj där ett barn behöver särskilt stöd',
      en: 'for a family where a child needs extra support',
    },
    said: {
      fi: phrases(`
        ~erityislapsi · erityislapset · erityisvanhemmat · erityisäiti · erityisperhe · erityistä tukea tarvitseva/lapsi/lapselle · erityisen tuen · ~nepsy · nepsylapsi · nepsyperhe · neuropsykiatrinen/neuropsykiatriset · nepsy-valmennus · nepsyvalmennus · neurokirjo · neuroepätyypillinen · ~autismi · autisti · autistinen · autismin kirjo · autismikirjo · assi · asperger · ~adhd *0.9 · add lapsi · adhd lapsi/lapsella/poika/pojalla/tytöllä/epäily/diagnoosi/tutkimukset · tourette · add
        kehitysvamma · ~kehitysvammainen · kehitysvammanen · kehitysviive · kehitysviivästymä · viivästynyt kehitys/puhe *0.9 · viivästynyt puheenkehitys · puhe viivästynyt/ei · kielihäiriö · kehityksellinen kielihäiriö · dysfasia · ~vammainen lapsi/lapsen/lapset · vammainen · vammaisen lapsen · vammaisperhe · vammaispalvelut · omaishoitaja lapsi/lapsen/vanhempi *0.9 · omaishoito lapsi · liikuntavammainen · cp-vamma · cp · downin syndrooma · =down · down-lapsi · näkövammainen lapsi · kuulovammainen/kuuro lapsi · kuulovamma
        lapsella epäillään/todettiin/diagnosoitiin/diagnoosi *0.9 · lapsi/poika/tyttö tutkimuksissa/tutkimuksiin/tutkitaan *0.7 · diagnoosi tuli *0.8 · diagnoosia odotetaan · erityinen lapsi · erilainen lapsi *0.7 · erityisherkkä lapsi · aistiyliherkkä/aistiherkkä · lapsen käytös erikoinen · lapsi ei puhu · kehitys huolettaa/jäljessä/viivästynyt *0.8 · lapsi jäljessä kehityksessä · puheterapia · toimintaterapia *0.7 · erityislapsen vanhempi/äiti/isä/sisarus · harvinaissairaus lapsi *0.7 · kuntoutusraha/hoitotuki/alle 16-vuotiaan vammaistuki *0.6 · leijonaemot
      `),
      sv: phrases(`
        ~autism · autist · autistisk · ~adhd *0.9 · add · asperger · npf · neuropsykiatrisk/neuropsykiatriska · särskilt stöd/behov · specialbarn · barn med särskilda · utvecklingsstörning · utvecklingsstörd · utvecklingsförsening · funktionsnedsättning barn/barnet/son/dotter *0.9 · handikappat/handikapp barn *0.9 · cp-skada · downs syndrom · sen språkutveckling · språkstörning · talar inte barnet · barnet pratar inte · diagnos barn/barnet *0.8 · utredning adhd/autism/barnet *0.8 · närståendevårdare barn · hörselskada barn · döv barn
      `),
      en: phrases(`
        autism · autistic · asd · adhd *0.9 · asperger · special needs · neurodivergent · neurodiverse · developmental delay/disability/disorder · disabled child/kid/son/daughter · child with disability/disabilities · down syndrome · cerebral palsy · speech delay · late talker · not talking/speaking child/toddler · diagnosis child/kid/son/daughter · assessment autism/adhd · special child · sensory issues · caregiver of disabled child · tourette
      `),
    },
    near: {
      'sick-child': 0.4,
      school: 0.3,
      upbringing: 0.3,
      'home-help': 0.3,
      'own-strength': 0.3,
      'rights-advice': 0.2,
      camp: 0.1,
      'child-group': 0.2,
    },
  },
  {
    id: 'sick-child',
    name: {
      fi: 'perheelle, jossa lapsi sairastaa',
      sv: 'för en familj där ett barn är sjukt',
      en: 'for a family with a sick child',
    },
    said: {
      fi: phrases(`
        ${child.fi}/vauva syöpä/leukemia/sydänvika/diabetes/epilepsia/vakava/sairastui/sairastunut/leikkaus/leikkaukseen/harvinainen/pitkäaikaissairas · ${child.fi}/vauva sairaalassa/sairaalaan/osastolla *0.8 · ${child.fi} sairas *0.8 · pitkäaikaissairas/vakavasti lapsi · vakavasti sairas lapsi · lapsen sairaus/sairastuminen/syöpä/diabetes/leikkaus/epilepsia/kipu · ~sydänlapsi · diabeetikkolapsi · lapsisyöpä · sairaan lapsen vanhempi/äiti/isä · lapsella todettiin sairaus/syöpä/diabetes · saattohoito lapsi · harvinaissairas · harvinaissairaus · harvinainen sairaus
        lapsella sairaus/diabetes/epilepsia/reuma/sydänvika/syöpä/astma/allergia/allergiat · moniallergia · allerginen lapsi *0.7 · suolistosairaus lapsi · lastenosasto · lastensairaala · letkuruokinta · kotisairaanhoito lapsi · synnynnäinen sairaus/vika · vauva syntyi sairaana/sydänvika · huulisuulakihalkio · lastenreuma · sairaalakoulu *0.5
      `),
      sv: phrases(
        'barn/barnet/son/dotter/babyn sjuk/sjukt/cancer/leukemi/diabetes/epilepsi/hjärtfel/opererad/operation/insjuknade *0.9 · långtidssjukt barn · kroniskt sjukt barn · svårt sjukt barn · allvarligt sjukt barn · hjärtbarn · barnets sjukdom · barn/barnet på sjukhus · barnsjukhus · sällsynt sjukdom · allergi barn *0.7 · barncancer',
      ),
      en: phrases(
        'sick child · ill child · seriously/chronically ill child/kid/son/daughter/baby · child/son/daughter/kid/baby cancer/leukaemia/leukemia/diabetes/epilepsy/heart/surgery/illness/sick/ill/hospital *0.9 · rare disease · long-term illness child · childhood cancer · child in hospital · allergies child *0.7',
      ),
    },
    near: {
      'special-needs': 0.4,
      premature: 0.2,
      'own-strength': 0.3,
      'home-help': 0.2,
      loss: 0.1,
      camp: 0.1,
      'rights-advice': 0.1,
    },
  },
]
