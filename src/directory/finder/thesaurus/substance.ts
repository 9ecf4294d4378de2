/** Alcohol and drugs in a family: one's own, a partner's, a near one's, in pregnancy, a father's way out. */
import { baby, drinks, drugs, nearOne, partner } from './common.ts'
import { type Entry, phrases } from './shape.ts'

export const substance: readonly Entry[] = [
  {
    id: 'partner-substance',
    name: {
      fi: 'tilanteeseen, jossa puoliso käyttää päihteitä',
      sv: 'när partnern använder alkohol eller droger',
      en: 'when a partner uses alcohol or drugs',
    },
    said: {
      fi: phrases(`
        ${partner.fi} ${drinks.fi} · ${partner.fi} ${drugs.fi} · mies/ukko/vaimo/puoliso putki/putkella.
        mies/ukko/vaimo/puoliso polttaa/polttelee/vetää pilveä/pilvee/nappeja/aineita · mies/vaimo/puoliso käyttää aineita/väärin
        mies/ukko/vaimo/puoliso viina/kalja/pullo · mies/ukko/vaimo/puoliso kännissä/humalassa/kaamoissa
        mies/vaimo/puoliso alkoholi/päihteet/huumeet/alkoholisti/juoppo · mies/vaimo/puoliso pelaa rahat
        mies/vaimo/puoliso/ukko ratkesi/retkahti/repsahti · =äiti juo/dokaa
        =isä/iskä juo/dokaa · lasten isä juo/käyttää/dokaa/kännissä · lasten äiti juo/käyttää/dokaa/kännissä · eksä/exä juo/käyttää/dokaa
        puolison juominen/päihteidenkäyttö/alkoholinkäyttö/ryyppääminen/dokaaminen · miehen juominen/ryyppääminen/dokaaminen/päihteet
        vaimon juominen/päihteet/tissuttelu · piilottelee pullot · salajuoppo · juo salaa · viikonloput kännissä
        vetää kaljaa mies/ukko/puoliso · kossu mies/ukko · miehellä/vaimolla/puolisolla päihdeongelma/alkoholiongelma/huumeongelma
        päihdeongelmainen puoliso · päihderiippuvaisen läheinen *0.6 · alkoholistin puoliso/vaimo/lapset · läheisriippuvuus *0.7
        rahat menee viinaan/kaljaan · tulee humalassa kotiin · mies/ukko baarissa *0.5 · pelkään kännistä puoliso/mies
      `),
      sv: phrases(`
        ${partner.sv} ${drinks.sv} · man/mannen/frun/partnern/sambon ${drugs.sv}
        man/mannen/frun/partnern/sambon full/berusad/alkohol/alkoholist/alkoholproblem/drogproblem/beroende
        man/mannen/frun/partnern återfall · pappan dricker/knarkar · mamman dricker/knarkar · barnens pappa dricker/använder
        barnens mamma dricker/använder · exet dricker/knarkar · dricker varje kväll · dricker i smyg · gömmer flaskor
        medberoende · pengarna går alkohol/sprit · kommer hem full · anhörig alkoholist
      `),
      en: phrases(`
        ${partner.en} ${drinks.en} · husband/wife/partner/boyfriend/girlfriend ${drugs.en}
        husband/wife/partner alcohol/addict/addiction/alcoholism/relapsed/sober · dad/father drinks/drinking · mum/mother drinks/drinking
        ex drinks/using · drinks every weekend/night · hides bottles · comes home drunk · living with alcoholic/addict
        spends money drink/drugs/alcohol · codependent · children father drinks · kids mother drinks
      `),
    },
    near: {
      'near-one-substance': 0.6,
      couple: 0.4,
      'own-strength': 0.4,
      'child-witness': 0.3,
      violence: 0.2,
      separation: 0.2,
      'father-recovery': 0.2,
    },
  },
  {
    id: 'own-substance',
    name: {
      fi: 'vanhemmalle, joka haluaa irti päihteistä',
      sv: 'för en förälder som vill bli fri från alkohol eller droger',
      en: 'for a parent who wants to be free of alcohol or drugs',
    },
    said: {
      fi: phrases(`
        juon./juonut./join. liikaa/paljon/salaa/yksin/viikonloput · juominen lopettaa/loppuun/vähentää/hallinta/karannut · dokaan./ryyppään./dokaaminen
        juomisen lopettaminen · haluan lopettaa juominen/käyttö/käyttäminen/dokaaminen/polttaminen/pelaaminen · kuiville./kuivilla. *0.8
        haluun/haluan/haluis selvin/selvinpäin · haluan raitis/raittiiksi/kuiville/irti/puhtaaksi · pysyä raittiina/selvin/kuivilla
        raitistua · raitistuminen · raittius · irti/eroon päihteistä/huumeista/alkoholista/viinasta/aineista/lääkkeistä/juomisesta/pilvestä/kamasta/subusta/pillereistä/tupakasta/rauhoittavista
        repsahdin. · retkahdin. · ratkesin. · retkahdus · ratkeaminen · relapsi · repsahdus
        käytän. huumeita/aineita/päihteitä/kamaa/subua/pameja/piriä/pilveä/amfetamiinia/kannabista · käytän. väärin lääkkeitä
        vedän. kamaa/nappeja/pameja/viivoja/piriä/subua/aineita · poltan. pilveä/kannabista/budia/pössyä · pilvessä. joka päivä
        mulla/minulla/itsellä päihdeongelma/alkoholiongelma/huumeongelma/riippuvuus/kamaongelma/päihderiippuvuus · oon koukussa
        olen alkoholisti/narkkari/riippuvainen/koukussa/addikti · olen päihdeäiti/päihderiippuvainen · =päihdeäiti · =päihdeperhe
        toipuva addikti/alkoholisti/narkomaani/äiti/vanhempi *0.9 · toipumassa päihteistä/riippuvuudesta/huumeista · päihdekuntoutus
        ~päihdekuntoutuja · päihdehoito · vieroitus *0.6 · katkaisuhoito/katkolle/katkolta · katko *0.5 · korvaushoito · korvaushoidossa äiti/isä/vanhempi
        päihdeongelma vanhempi/äiti/perhe · ~päihde *0.5 · päihteiden käyttö *0.7 · päihteet vanhemmuus/perhe/lapset · päihteetön arki/elämä/vanhemmuus
        alkoholi ongelma/liikaa/hallinta *0.8 · viina vie/voitti/maistuu · krapula lasten/lapset *0.7 · kännissä lasten/lapset *0.6
        peliriippuvuus/peliongelma · pelaan rahat · rahapelit/nettikasino/uhkapelit *0.8 · a-klinikka · päihdeklinikka · aa-ryhmä/na-ryhmä
        pillerit/lääkkeet koukussa/riippuvuus · bentsot *0.8 · huumeet äiti/vanhempi *0.8 · huumeidenkäyttö *0.7 · sekakäyttö
        kuinka lopetan juomisen · en saa lopetettua · en pysty olemaan selvin · en pysty lopettamaan juomista · juo ja lapset pelkää *0.4
        parempi äiti/isä ilman viinaa · haluun kuiville · olla selvin päin lasten
      `),
      sv: phrases(`
        dricker för mycket/mycket · jag dricker *0.8 · sluta dricka/knarka/röka/droger/använda/supa · inte sluta dricka · slutat dricka
        vill bli nykter/drogfri/ren · nykter · nykterhet · drogfri · återfall · tog återfall · beroende alkohol/droger/tabletter/spel
        alkoholproblem · drogproblem · missbruk/missbrukar *0.7 · använder droger/knark · röker gräs/hasch · spelberoende · spelmissbruk
        tillfrisknande · avvänjning · avgiftning · substitutionsbehandling · a-kliniken · beroendevård · min alkohol
        alkohol förälder/mamma/barn · droger förälder/mamma/barn · fri från alkohol/droger
      `),
      en: phrases(`
        drink/drinking too much · stop/quit drinking · stop/quit using/drugs/weed/smoking · cannot stop drinking · my drinking/addiction/relapse
        get/stay/staying/become sober · sober/sobriety · want clean/sober · relapse/relapsed · recovering addict/alcoholic/mother/parent
        i addict/alcoholic · i use drugs/weed · addicted to alcohol/drugs/pills/gambling · alcohol problem · drug problem/addiction
        substance abuse/use/misuse · rehab · detox · gambling addiction · opioid substitution · alcoholic mother/parent
        help with alcohol/drinking/drugs · in recovery *0.8
      `),
    },
    near: {
      'pregnancy-substance': 0.3,
      'father-recovery': 0.4,
      'own-strength': 0.3,
      'everyday-life': 0.3,
      'protection-begins': 0.2,
      'partner-substance': 0.2,
    },
  },
  {
    id: 'pregnancy-substance',
    name: {
      fi: 'odotus- ja vauva-aikaan, kun haluat irti päihteistä',
      sv: 'under graviditeten och babytiden, när du vill bli fri från alkohol eller droger',
      en: 'in pregnancy and with a baby, when you want to be free of alcohol or drugs',
    },
    said: {
      fi: phrases(`
        raskaana/raskaus/odotan/raskausaika päihteet/huumeet/alkoholi/viina/alkoholia/huumeita/aineita/käyttänyt/juonut/ryypännyt
        raskaana/odotan/vatsa subu/subua/kama/kamaa/pilveä/kannabista/pameja/piriä/amfetamiinia/nappeja/lääkkeitä *0.9
        raskaana/odotan juon./poltan./käytän./vedän./dokaan./korvaushoidossa/katkolla/retkahdin./repsahdin.
        ~raskaus korvaushoito/subutex/päihde/huume/alkoholi/juominen · raskaana käyttäny/käyttänyt · raskaana vetäny/vetänyt · odottava päihteet/käyttäjä/päihdeäiti · päihdeongelma raskausaikana/raskaana/odottava
        vauva/sikiö/vatsassa altistunut/vieroitusoireet/päihteille · fasd · fasd-lapsi · päihteille altistunut
        ${baby.fi} päihteet/huumeet/korvaushoito/retkahdus/kuntoutus *0.6 · hal-poli/hal-poliklinikka · päihdeäitipoli · pidä kiinni
        ensikoti päihteet/päihde · päihde-ensikoti · join. ennen kuin tiesin raskaana · raskaana ja join.
        pieni vauva ja toipuva · toipuva äiti vauva · vauva ja irti päihteistä · alle 2-vuotias päihteet *0.6 · vauvaperhe päihteet
      `),
      sv: phrases(`
        gravid droger/alkohol/dricker/drack/druckit/knarkar/hasch/röker/missbruk/beroende/återfall/använder/använt · graviditet droger/alkohol
        väntar barn droger/alkohol/dricker/knarkar · ${baby.sv} droger/alkohol/återfall *0.6 · fasd · hal-polikliniken
      `),
      en: phrases(`
        pregnant drugs/drinking/alcohol/using/weed/addicted/relapse/drank/used/subutex/methadone/smoking · pregnancy drugs/alcohol/addiction/drinking
        expecting drugs/alcohol/addicted · baby exposed drugs/alcohol · baby withdrawal · newborn drugs/recovery *0.6 · fasd
      `),
    },
    near: {
      'own-substance': 0.7,
      expecting: 0.4,
      interaction: 0.4,
      'father-recovery': 0.2,
      'protection-begins': 0.2,
      'own-strength': 0.2,
    },
  },
  {
    id: 'father-recovery',
    name: {
      fi: 'isälle, joka haluaa olla päihteetön',
      sv: 'för en pappa som vill leva utan alkohol eller droger',
      en: 'for a father who wants to live without alcohol or drugs',
    },
    said: {
      fi: phrases(`
        =isä/iskä/isänä/iskänä/faija päihteet/alkoholi/huumeet/päihdeongelma/kamaongelma/huumeongelma/alkoholiongelma/riippuvuus/addikti
        =isä/iskä/isänä/iskänä/faija raitis/raittius/raittiina/raitistua/selvin/selvinpäin/kuiville/kuivilla/irti/lopettaa/toipuva/toipumassa/retkahti
        =isä/iskä/isänä/iskänä/faija juon./dokaan./ryyppään./käytän./poltan./vedän. · isyys päihteet/toipuminen/raittius/riippuvuus
        päihteitä käyttävä isä · isä toipuu · toipuva isä/mies · raitis isä/iskä · miehet päihteet ryhmä · isille päihteet/toipuminen
        isäryhmä päihteet/raittius/toipuville · haluan lapsille selvä isä · ex-käyttäjä isä · vankilasta isä raitis *0.6
        isä korvaushoito/korvaushoidossa/kuntoutus/katko/vieroitus/aa · iskänä haluisin olla kunnolla *0.3
        oon isä ja juon. · oon faija kama · mieheltä mennyt lapset juomisen takia · isä menetti lapset juomisen *0.7
      `),
      sv: phrases(`
        =pappa/far/farsa/pappor nykter/nykterhet/drogfri/droger/alkohol/beroende/missbruk/återfall/tillfrisknande/dricka/dricker/knarkar
        pappagrupp alkohol/droger/nykter · som pappa sluta dricka · farskap beroende/nykterhet
      `),
      en: phrases(`
        dad/father/dads/fathers recovery/sober/addict/addiction/alcohol/drugs/drinking/relapse/clean/recovering/alcoholic
        sober dad/father · dads group alcohol/drugs/recovery · fatherhood recovery/addiction
      `),
    },
    near: { 'own-substance': 0.8, fathers: 0.6, 'father-child': 0.4, prison: 0.2, placed: 0.2 },
  },
  {
    id: 'near-one-substance',
    name: {
      fi: 'läheiselle, jota toisen päihteiden käyttö huolettaa',
      sv: 'för en närstående som oroar sig för någons alkohol- eller drogbruk',
      en: 'for someone worried about a near one’s drinking or drug use',
    },
    said: {
      fi: phrases(`
        ${nearOne.fi} ${drinks.fi} · ${nearOne.fi} ${drugs.fi} · tytär/poika/vävy/miniä/veli/sisko/kaveri aineita/pilveä
        ${nearOne.fi} päihteet/huumeet/narkkari/alkoholisti/päihdeongelma/huumeongelma/kännissä/retkahti/repsahti
        lapsenlapsi/lapsenlapset/mummona/mummo/mummi/ukki/pappa/isovanhempi päihteet/huumeet/juo/alkoholi/käyttää/juopottelee/ryyppää
        läheisen päihteidenkäyttö/päihteet/juominen/alkoholinkäyttö/huumeidenkäyttö · huumeidenkäyttäjän vanhempi/äiti/isä/läheinen
        päihdeläheinen · päihteiden käyttäjän läheinen · päihdeperheen läheinen · irti huumeista läheiset · läheisille päihteet/huumeet
        huoli/huolissaan/huolettaa/pelottaa toisen juominen/päihteet/huumeet/käyttö · veli/sisko juo lapsi/vauva
        aikuinen lapsi käyttää/huumeet/juo/päihteet · tyttären miehellä päihdeongelma · naapuri juo/kännissä/ryyppää lapset
        naapurin/kaverin/ystävän lapset kännissä/ryyppää/juo · al-anon
      `),
      sv: phrases(`
        ${nearOne.sv} dricker/knarkar/super/droger/alkohol/missbrukar/beroende/använder · mormor/farmor/mommo/fammo/morfar/farfar droger/alkohol/dricker/knarkar
        barnbarn droger/alkohol/dricker/knarkar · anhörig droger/alkohol/beroende/missbruk · närstående droger/alkohol/beroende/dricker · al-anon · orolig dricker/drogar
      `),
      en: phrases(`
        ${nearOne.en} drinks/drinking/drugs/using/addict/alcoholic/addicted/addiction/relapsed
        grandchild/grandchildren drugs/alcohol/drinks/drinking/addict · family member addiction/drugs/drinking/alcohol
        worried about drinking/drugs · loved one drinking/addiction/drugs · neighbour drunk/drinking kids/children · al-anon
      `),
    },
    near: { grandparent: 0.5, 'near-one': 0.6, 'partner-substance': 0.5, 'own-strength': 0.2 },
  },
]
