/** The parent's own strength and mind. */
import { baby, partner } from './common.ts'
import { type Entry, phrases } from './shape.ts'

export const strength: readonly Entry[] = [
  {
    id: 'perinatal-mood',
    name: {
      fi: 'mielialaan raskaus- tai vauva-aikana',
      sv: 'för måendet under graviditeten eller babytiden',
      en: 'with mood in pregnancy or with a baby',
    },
    said: {
      fi: phrases(`
        synnytyksen jälkeinen masennus/ahdistus/psykoosi/uupumus · synnytyksenjälkeinen masennus · synnytysmasennus · raskausmasennus · raskausajan masennus/ahdistus
        lapsivuodepsykoosi · vauva-ajan masennus · babyblues/baby blues · vauvamasennus · äitiysmasennus
        raskaana masennus/masentunut/ahdistaa/ahistaa/itkettää/itken/paniikki · odotusaika masennus/ahdistus/itkettää
        ${baby.fi} itkettää/itken/masennus/masentaa/masentunut/ahdistaa/ahistaa/romahdin/loppu/uupunut/uupumus/tyhjä/epätoivo
        itkettää synnytyksen/vauvan jälkeen · en tunne vauvaa kohtaan · en tunne mitään vauvaa · ei tunnu miltään vauva · en rakasta vauvaani/vauvaa
        en osaa rakastaa vauvaa · ei rakkautta vauvaan · en jaksa vauvaa · en jaksa vauvan · en jaksa olla äiti · en haluaisi olla äiti · kadun äitiyttä/lasta/vauvaa
        kaduttaa lapsi/vauva/äitiys · katuvat äidit · huono äiti · oon huono/paska/surkea äiti · en pysty äitinä/nauttia vauvasta · vauvavuosi raskas/rankka/uupumus
        synnytin./synnytyksen/vauvan mieli maassa/alakulo/alakuloinen · synnytyksestä asti ahdistaa/itkettää · synnytystrauma · traumaattinen synnytys · synnytys trauma/painajaisia · synnytyksen jälkeen itkettää/masennus/ahdistaa/paha olo/alavire
        äiti masentunut/masennus/uupunut vauva · tuore äiti masennus/uupunut/ahdistus/loppu · pakkoajatukset vauva · pelkään olla yksin vauvan · odottava äiti mieliala *0.8
        epds · mielialaseula · ei iloa vauvasta · kaikki harmaata vauvan
      `),
      sv: phrases(`
        förlossningsdepression · depression efter förlossningen · postpartum · graviditetsdepression · gråter efter förlossningen · gråter baby/babyn/bebis/gravid
        orkar inte efter förlossningen · orkar inte babyn/bebisen · orkar inte vara mamma/mor · känner inget för babyn/bebisen/barnet · inte känner för babyn · älskar inte babyn/bebisen
        gravid deprimerad/ångest/ledsen/gråter · deprimerad mamma/baby/babyn/efter förlossning · nybliven mamma deprimerad/slut/ångest/ledsen · dålig mamma
        ångrar barn/babyn · ångest baby/babyn/efter förlossningen · förlossningstrauma · traumatisk förlossning · babyblues
      `),
      en: phrases(`
        postpartum/postnatal depression/anxiety/psychosis/blues · ppd · baby blues · perinatal mental/depression · depressed after birth/baby · crying after birth/baby · cry birth
        not stop crying birth/baby · not feel anything baby · not love baby · not bond baby · pregnant depressed/anxious/anxiety/crying/sad
        new mum/mother/mom depressed/depression/crying/anxiety/overwhelmed/struggling · bad mother/mum/mom · regret baby/motherhood/children · birth trauma · traumatic birth
        overwhelmed with baby · hate being mother/mum
      `),
    },
    near: {
      'own-strength': 0.6,
      interaction: 0.5,
      'baby-crying': 0.3,
      'parent-illness': 0.4,
      sleep: 0.3,
      'father-mood': 0.2,
      'home-help': 0.3,
      loneliness: 0.2,
    },
  },
  {
    id: 'father-mood',
    name: {
      fi: 'isän jaksamiseen',
      sv: 'för en pappas ork',
      en: 'for a father’s own strength',
    },
    said: {
      fi: phrases(`
        =isä/iskä/isänä/iskänä/faija/faijana puhki/väsynyt/väsy/uupunut/uupumus/masentunut/masennus/ahdistaa/ahistaa/ahdistus/jaksaminen/loppu/burnout/stressi/kuormittaa/itkettää
        isä/iskä/isänä/iskänä ei jaksa · isän jaksaminen/mieliala/uupumus/masennus · isänä kaikki kaatuu · isien jaksaminen/masennus/mielenterveys
        ulkopuolinen isä/isänä/vauva *0.8 · isänä riittämätön/epäonnistunut/huono/yksin · isäksi tulo kriisi/raskas/pelottaa · tuore isä väsynyt/masennus/ahdistaa/hukassa
        mies masentui/masentunut/uupunut vauvan/lapsen synnyttyä · isä vauva puhki/väsynyt · isä ei osaa vauvan · iskänä hukassa · isän synnytyksen jälkeinen masennus
        vauva-arki isä rankka · miesten mielenterveys/masennus *0.6
      `),
      sv: phrases(`
        =pappa/far/farsa/pappor trött/slut/utmattad/deprimerad/depression/ångest/ork/orken/stress/utbränd · pappa orkar inte · pappor mående/depression · nybliven pappa slut/trött/ångest
        som pappa utanför/otillräcklig/ensam
      `),
      en: phrases(`
        dad/father/dads exhausted/tired/depressed/depression/anxiety/burnout/struggling/overwhelmed/stressed · dad not cope · paternal depression · new dad struggling/depressed/tired/lost
        fathers mental health · dads mental health
      `),
    },
    near: { fathers: 0.7, 'own-strength': 0.6, 'father-child': 0.4, 'perinatal-mood': 0.4, sleep: 0.2 },
  },
  {
    id: 'own-strength',
    name: { fi: 'jaksamiseen', sv: 'för att orka', en: 'to cope day by day' },
    said: {
      fi: phrases(`
        en jaksa · ei jaksa · emme jaksa · jaksaa *0.4 · =jaksaminen · jaksamiseen tukea/apua · oma jaksaminen · vanhemman jaksaminen/uupumus · vanhempien jaksaminen · äidin jaksaminen/uupumus
        oon./olen. loppu. *0.7 · mä/mie/minä/äiti/itse loppu. *0.7 · ihan loppu./lopussa. *0.6 · puhki · naatti · poikki *0.6 · finaalissa *0.8 · rätti *0.6 · aivan loppu/poikki/uupunut · totaalisen loppu · voimat loppu/vähissä/lopussa/ehtyneet · voimaton. · voimia./voimavaroja *0.7
        uupunut · uupumus · uuvuttaa · väsynyt *0.8 · väsymys *0.7 · väsyttää *0.7 · väsynyt äiti/vanhempi/isä · väsyny · burnout/burn-out/bööna/böörnout · loppuunpalanut · palanut loppuun
        stressi *0.6 · stressaa *0.6 · stressaantunut · kuormittunut · kuormitus · kuormittaa · ylikuormitus · ahdistaa *0.7 · ahistaa *0.7 · ahdistus *0.7 · ahdistunut *0.7 · itkettää *0.8 · itken joka *0.8
        romahdan/romahdin/romahtamaisillaan · hajoan/hajoon/hajoamispisteessä · kaikki kaatuu päälle · kaikki yhtäaikaa/kerralla *0.5 · pää hajoo/hajoaa/räjähtää · hermot riekaleina/loppu/kireällä/menee *0.7
        riittämätön/riittämättömyys · en riitä · en pysty · en selviä · en pärjää · selviytyä arjesta *0.6 · ei aikaa itselle · oma aika *0.7 · hengähdystauko · hengähtää · lepo/lepoa *0.6 · lepotauko
        tarviin/tarvitsen/kaipaan taukoa/hengähdystaukoa/lepoa/omaa · paha olla/olo *0.8 · paha mieli *0.6 · mieli maassa · masentaa *0.8 · masentunut *0.7 · alakulo *0.7 · alakuloinen · toivoton · epätoivoinen · näköalaton
        voimavaravalmennus · voimaantua · mieliala matala · vointi huono · henkisesti loppu/raskasta/rankkaa · rankkaa *0.6 · raskasta *0.5 · äitinä loppu/uupunut/väsynyt/riittämätön · vanhempana väsynyt/uupunut/riittämätön
        ruuhkavuodet · pikkulapsiarki rankka/raskas/uuvuttaa · kotiäiti väsynyt/uupunut/mökkihöperö · syyllisyys *0.5 · häpeä *0.4 · mitta täysi · seinät kaatuu · tuntuu etten selviä · oon väsyny kaikkee · vedän viimeisillä
        vaikea elämäntilanne · kriisi *0.6 · elämä solmussa/sekaisin/levällään · mie en jaksa · ei voimia · ei huvita *0.4
      `),
      sv: phrases(`
        orkar inte · orkar int · inte orkar · ork/orken *0.6 · orken slut · helt/alldeles slut · slutkörd · utmattad · utmattning · utbränd · trött *0.7 · jättetrött · ångest *0.7 · stress *0.5 · stressad *0.6 · gråter *0.7 · ledsen *0.5
        mår dåligt · må dåligt · deprimerad *0.7 · nedstämd · inga krafter · kraften slut · allt rasar/faller · otillräcklig · räcker inte till *0.8 · egen tid *0.7 · behöver paus/vila · inte klarar · klarar inte · trött mamma/förälder
        småbarnsår tunga/jobbiga · dåligt samvete *0.5 · kris *0.5 · hopplöst/hopplös · ork som förälder · föräldraork
      `),
      en: phrases(`
        exhausted · worn out · burned out · burnt out · burnout · not cope · not coping · struggling *0.7 · overwhelmed *0.8 · tired *0.6 · stressed *0.6 · stress *0.5 · anxious *0.6 · anxiety *0.6 · crying all time *0.8 · keep crying
        feel hopeless/empty/alone/guilty *0.7 · hopeless · depressed *0.7 · low mood · breaking down · break down · falling apart · reached my limit · end of my rope/tether · no energy/strength · run down · not manage · not go on *0.8
        need a break · time for myself · tired mum/mother/mom/parent · parental burnout · mental load · crisis *0.5 · feel bad *0.6 · not good enough · everything is too much
      `),
    },
    near: {
      'home-help': 0.4,
      'perinatal-mood': 0.3,
      'parent-illness': 0.3,
      loneliness: 0.3,
      'everyday-life': 0.3,
      'father-mood': 0.2,
      'meeting-place': 0.2,
      companion: 0.1,
    },
  },
  {
    id: 'parent-illness',
    name: {
      fi: 'perheelle, jossa vanhempi sairastaa',
      sv: 'för en familj där en förälder är sjuk',
      en: 'for a family where a parent is ill',
    },
    said: {
      fi: phrases(`
        ~mielenterveys · mielenterveysongelma · mielenterveyskuntoutuja · ~kaksisuuntainen · kaksisuuntanen · bipo · bipolaarinen · ~skitsofrenia · ~psykoosi *0.8 · ~paniikkihäiriö · paniikkikohtaus · epävakaa persoonallisuus/persoonallisuushäiriö
        masennus *0.9 · masennusta/masennuksesta sairastan/sairastaa/toipuminen/toipuva · mulla/minulla masennus/ahdistuneisuus/ptsd/traumatausta/pakkooire · syömishäiriö äiti/vanhempi/raskaus · ahdistuneisuushäiriö · pakko-oireet
        ${partner.fi} masennus/masentunut/psykoosi/burnout/mielenterveys/kaksisuuntainen/sairastui/itsetuhoinen
        vanhempi/äiti/isä/äidillä/isällä masennus/mielenterveys/psyykkinen/psykoosi/skitsofrenia/syöpä/ms-tauti/sairaus/vakava/sairastaa/sairastui
        vanhemman sairastuminen/mielenterveys/masennus/sairaus · psyykkinen sairaus/oireilu · psyykkisesti sairas · psykiatrian/psykiatrinen/psykiatrisen/psykiatri *0.7 · psykoterapia/terapia *0.5
        sairastuin syöpään · syöpä vanhempi/äiti/isä/puoliso/vaimo/mies/lapset · vakavasti sairas vanhempi/äiti/isä/puoliso · pitkäaikaissairas vanhempi/äiti/isä · vammautunut vanhempi/isä/äiti/puoliso · vammainen vanhempi/äiti/isä
        en pääse ovesta ulos · ahistaa etten pääse ulos · sosiaalinen ahdistus/tilanteiden *0.8 · adhd vanhempi/äiti/isä/äidillä/aikuinen · autistinen äiti/vanhempi/isä · neurokirjon vanhempi/äiti · osastolla/osastohoito äiti/vanhempi/vaimo/mies
        sairaalassa äiti/vaimo/mies lapset *0.6 · miten kerron lapselle sairaudesta · puheeksi lapsen kanssa sairaus · lapset puheeksi · omainen mielenterveys · kuulovammainen/näkövammainen vanhempi/äiti/isä
      `),
      sv: phrases(`
        psykisk/psykiska sjuk/sjukdom/ohälsa/hälsa · bipolär · schizofreni · psykos · panikångest · panikattacker · depression *0.9 · ätstörning mamma/förälder · tvångstankar
        mamma/pappa/förälder/mannen/frun/partner sjuk/cancer/depression/deprimerad/psykos/bipolär/insjuknade · förälder psykisk · kommer inte ut dörren · adhd mamma/förälder/vuxen · funktionsnedsättning förälder/mamma
        berätta för barnet sjukdom · psykiatrin/psykiatriska *0.7 · cancer förälder/mamma/pappa
      `),
      en: phrases(`
        mental illness/health · bipolar · schizophrenia · psychosis · panic attacks/disorder · depression *0.9 · borderline personality · eating disorder mother/parent · ocd · ptsd
        husband/wife/partner depressed/depression/ill/sick/cancer/psychosis/bipolar · mother/father/mum/dad/parent ill/cancer/sick/illness/disabled · not leave the house · adhd mum/parent/mother/adult
        tell child about illness · parent with disability · psychiatric *0.6 · therapy *0.4
      `),
    },
    near: {
      'own-strength': 0.6,
      'perinatal-mood': 0.3,
      'child-group': 0.3,
      'home-help': 0.3,
      couple: 0.1,
      companion: 0.2,
      'near-one': 0.2,
    },
  },
  {
    id: 'loneliness',
    name: { fi: 'yksinäisyyteen', sv: 'mot ensamheten', en: 'against loneliness' },
    said: {
      fi: phrases(`
        ~yksinäinen · yksinäisyys · yksinäisyyteen · yksin kotona/himassa · yksin vauvan/lasten/lapsen/kakaroiden/muksujen · yksin kaikesta/kaiken *0.7 · yksin *0.4 · ypöyksin · jäin yksin · jätetty yksin *0.7
        ei kaveria/kavereita/ystäviä/ystävää/tuttuja · ei yhtään kaveria/ystävää · en tunne ketään · ei tunneta ketään/ketää · ei tunne ketään · ei juttuseuraa · ei kenen kanssa jutella/puhua · ei ole ketään kenelle puhua
        äitikaveri · äitikaverit · äitikavereita · mammakaveri · isäkaveri · kaveria äidille/lapselle/kahville/lenkille *0.8 · seuraa *0.6 · juttuseura · juttukaveri · aikuista seuraa/juttuseuraa
        etsin kavereita/ystäviä/äitikavereita/vertaisia/seuraa · haluan tutustua · tutustua muihin äiteihin/vanhempiin/perheisiin · tutustua uusiin/toisiin · uusia ystäviä/kavereita/tuttavuuksia
        muutettiin/muutimme/muutin tänne/uudelle/uuteen/paikkakunnalle *0.8 · uusi paikkakunta · paikkakunnalla uusi · uutena paikkakunnalla · ei tukiverkkoa/tukiverkkoja/tukiverkostoa/turvaverkkoa/sukua/mummoloita · tukiverkot puuttuu/kaukana/olemattomat
        kaikki tutut/sukulaiset/läheiset/ystävät/kaverit kaukana · ystävät kaikonneet/kadonneet · jää kotiin neljän seinän · eristyksissä · eristäytynyt · erakoitunut · syrjässä *0.5 · kukaan ei ymmärrä/kuuntele · kukaan ei käy
        vertaisseura · vertaistukea *0.4 · olisi kiva tavata muita äitejä/vanhempia · ei pääse juttelemaan
      `),
      sv: phrases(`
        ~ensam *0.6 · ensamhet · ensam hemma · ensam med barnen/babyn · känner ingen · känner inga · inga vänner/kompisar/kamrater · har inga vänner · ingen att prata · hitta vänner/kompisar/mammavänner · mammakompis
        träffa andra mammor/föräldrar/pappor · lära känna · flyttat hit/nytt/ny · ny på orten · inget nätverk/stödnätverk/skyddsnät · utan nätverk · isolerad · saknar sällskap · sällskap *0.6
      `),
      en: phrases(`
        lonely · loneliness · alone at home · alone with baby/kids · alone *0.4 · no friends/family/network · not know anyone · no one to talk · nobody to talk · meet other mums/mothers/moms/parents/families/dads
        make/find friends · mum friends · mom friends · moved here · new in town/area · isolated · no support network · someone to talk *0.6
      `),
    },
    near: { 'meeting-place': 0.8, 'own-strength': 0.3, single: 0.2, newcomer: 0.2, 'help-others': 0.1, fathers: 0.1 },
  },
]
