/** Families of many kinds, and fathers. People are not their kind: each entry is what somebody looks for. */
import { type Entry, phrases } from './shape.ts'

export const families: readonly Entry[] = [
  {
    id: 'fathers',
    name: { fi: 'isälle', sv: 'för en pappa', en: 'for a father' },
    said: {
      fi: phrases(`
        =isäryhmä · isäryhmä · isien ryhmä/vertaisryhmä/ilta/oma/illat/kerho/tuki · isille ryhmä/tukea/toimintaa/oma/vertaistukea/jotain · isän ryhmä/tuki/vertaistuki · =isyys · isyyden tuki · isänä kasvaminen/pärjääminen/toimiminen · isätyö · isätoiminta · isäkerho · isävalmennus · isäkahvila · isäsauna · faijaryhmä · iskäryhmä · iskäporukka · äijäryhmä
        muita/toisia isiä/iskiä/faijoja · isäkavereita · isäkaveri · miesten ryhmä/tuki/apu *0.8 · miehille ryhmä/tukea/apua *0.8 · miesryhmä · isänä. *0.7 · iskänä. *0.7 · faijana. *0.7 · =isä *0.4 · oon./olen. isä *0.6 · isäksi. *0.7 · tuore isä/iskä · tuleva isä/iskä · koti-isä · hoitovapaalla isä/iskä · isän rooli · miessakit · isän asema · isä jää syrjään *0.7 · isät jätetään ulkopuolelle
      `),
      sv: phrases(
        'pappagrupp · pappaträff · pappor *0.8 · grupp för pappor · pappakompis · andra pappor · farskap · pappa *0.4 · far *0.2 · nybliven pappa · blivande pappa · pappaledig/pappaledigt · hemmapappa · mansgrupp *0.8 · män *0.4 · stöd för pappor · pappaarbete · jag pappa *0.5',
      ),
      en: phrases(
        "dads group · fathers group · father group · men's group *0.8 · mens group *0.8 · other dads/fathers · fatherhood · dad *0.4 · father *0.4 · dads *0.6 · fathers *0.6 · new dad/father · stay-at-home dad · support for dads/fathers/men",
      ),
    },
    near: { 'father-mood': 0.5, 'father-child': 0.6, 'father-recovery': 0.1, loneliness: 0.1 },
  },
  {
    id: 'father-child',
    name: {
      fi: 'isän ja lapsen yhteiseen aikaan',
      sv: 'för tid tillsammans för pappa och barn',
      en: 'for time together for father and child',
    },
    said: {
      fi: phrases(`
        =isä/iskä/isien/isän/iskän/faija vauva/taapero/muskari *0.6 · isän./isien. ja lapsen./lasten./poikien./tyttärien. *0.9 · isä-vauva · isä-vauvaryhmä · isä-vauva-ryhmä · isä-lapsiryhmä · isä-lapsi · isä-lapsikerho · isä-lapsitoiminta · isä-lapsi-toiminta · iskä-vauva · isämuskari · isien ja lasten · isien ja vauvojen · isä lapsi tekemistä/yhdessä/retki/leiri/toimintaa *0.9 · isän ja lapsen/vauvan suhde/aika/yhdessäolo · iskän kanssa lapsi tekemistä
        isänä vauvan kanssa · isän suhde lapseen/vauvaan · miten isänä vauva/vauvan/lapsen/leikkiä · isä/iskä kiintymys/kiintyä/vuorovaikutus vauvaan/lapseen/vauva · yhteys lapseen isä/isänä · isyysloma/isävapaa/isyysvapaa/vanhempainvapaa isä/tekemistä/vauva *0.8 · lauantai isät lapset
      `),
      sv: phrases(
        'pappa/pappor/far och/med barn/barnet/babyn/bebis/son/dotter *0.5 · pappa-barn · pappa-barngrupp · pappa-barn-grupp · pappa-baby · pappabarnaktivitet · pappors relation till barnet/barn · pappamuskari · göra med barnet pappa',
      ),
      en: phrases(
        'dad/dads/father/fathers and/with baby/kids/child/children/son/daughter/toddler *0.5 · dad and baby group · father child · father-child · daddy and me · dads and kids · bond dad/father baby/child',
      ),
    },
    near: { fathers: 0.7, interaction: 0.4, 'father-mood': 0.2, 'meeting-place': 0.3, camp: 0.1 },
  },
  {
    id: 'young',
    name: { fi: 'nuorelle vanhemmalle', sv: 'för en ung förälder', en: 'for a young parent' },
    said: {
      fi: phrases(`
        nuori äiti/isä/vanhempi/perhe/iskä · nuoret äidit/vanhemmat/isät · nuorena äidiksi/isäksi/vanhemmaksi/raskaana · nuori odottava/raskaana · teiniäiti · teini-äiti · teini-isä · teiniraskaus · teinivanhempi · alaikäinen äiti/vanhempi/raskaana · alle 20-vuotias/20v/18-vuotias äiti/vanhempi/raskaana · 15/16/17/18/19 raskaana/äiti/vauva *0.9 · 15v/16v/17v/18v/19v raskaana/äiti/isä/vauva · 15-vuotias/16-vuotias/17-vuotias/18-vuotias/19-vuotias/20-vuotias raskaana/äiti/isä/vauva
        nuorten vanhempien/äitien ryhmä · nuori vauva · koulu kesken raskaana/vauva/äiti · lukiolainen/amislainen raskaana/äiti/isä/vauva · nuorten äitien
      `),
      sv: phrases(
        'ung mamma/pappa/förälder/mor/gravid · unga mammor/föräldrar/pappor · tonårsmamma · tonårsgravid · tonårsförälder *0.4 · minderårig gravid/mamma · 16/17/18/19 år gravid/mamma · gravid 16/17/18/19',
      ),
      en: phrases(
        'young mum/mom/mother/dad/father/parent/parents/mothers/mums · teen mum/mom/mother/parent/pregnancy · teenage mother/mum/pregnancy/parent · 15/16/17/18/19 pregnant/mum/mother/baby · pregnant teenager · still at school pregnant/baby',
      ),
    },
    near: {
      expecting: 0.2,
      loneliness: 0.2,
      'housing-training': 0.2,
      single: 0.1,
      'everyday-life': 0.1,
      'pregnancy-doubt': 0.1,
    },
  },
  {
    id: 'newcomer',
    name: {
      fi: 'perheelle, joka on muuttanut Suomeen',
      sv: 'för en familj som har flyttat till Finland',
      en: 'for a family who has moved to Finland',
    },
    said: {
      fi: phrases(`
        ~maahanmuuttaja *0.9 · maahanmuuttajaäiti · maahanmuuttajaperhe · maahanmuuttajavanhempi · maahanmuuttaneet · maahan muuttanut · muutti/muuttanut/muutin/tulin/tullut suomeen · uusi suomessa/suomi · minä uusi suomi · pakolainen · pakolaisperhe · turvapaikanhakija · turvapaikka · kotoutuminen · kotouttaminen · kiintiöpakolainen · oleskelulupa · paperiton · monikulttuurinen/monikulttuuriset · monikielinen perhe/lapsi *0.7 · kahden kulttuurin perhe · kaksikulttuurinen
        ei osaa/puhu suomea · en osaa suomea · puhun huonosti/vähän suomi/suomea · suomi huono/vaikea/vähän · huono suomi · opin/opiskelen suomea · suomen kieli oppia/harjoitella/ryhmä/kerho · oma kieli ryhmä · tulkki *0.9 · tulkin · selkosuomi · selkokieli · helppo suomi · äiti ryhmä suomi puhua · kieliryhmä äideille/äiti · kielikahvila *0.8
        arabiankielinen/arabia/arabiaksi/venäjänkielinen/venäjä/venäjäksi/somalinkielinen/somali/somaliksi/ukrainalainen/ukraina/ukrainaksi/ukrainankielinen/kurdi/kurdiksi/dari/persia/farsi/thai/viro/vietnami/englanniksi/englanninkielinen äiti/perhe/ryhmä/vanhempi *0.9 · ulkomaalainen äiti/isä/vanhempi/perhe/vaimo · ukrainasta · syyriasta · afganistanista · somaliasta *0.9
        minä ei ymmärrä · kulttuuri erilainen lasten/kasvatus · suomen laki lapsi/lasten
      `),
      sv: phrases(
        'invandrare · invandrarfamilj · invandrarmamma · invandrad · flyttat till finland · ny i finland · flykting · asylsökande · integration *0.7 · kan inte finska/svenska · talar inte finska/svenska · talar lite finska/svenska · tolk *0.9 · annat språk *0.5 · mångkulturell · tvåspråkig *0.4 · lätt svenska · från ukraina/syrien/somalia/afghanistan · utländsk mamma/familj/förälder',
      ),
      en: phrases(
        'new in finland · new to finland · moved to finland · immigrant · immigrant family/mother/mom/mum/parent/dad/father · refugee · asylum seeker · asylum · expat · foreigner · international family/families/parents · not speak finnish/swedish · not know finnish · finnish language *0.6 · interpreter *0.9 · in english *0.5 · english speaking/english-speaking · integration *0.7 · residence permit · multicultural · arabic/russian/somali/ukrainian/kurdish/persian/dari speaking/mother/family/group *0.8 · from ukraine/syria/somalia/afghanistan/iraq',
      ),
    },
    near: { loneliness: 0.3, 'meeting-place': 0.3, 'rights-advice': 0.3, companion: 0.2, 'protection-begins': 0.1 },
  },
  {
    id: 'roma',
    name: { fi: 'romaniperheelle', sv: 'för en romsk familj', en: 'for a Roma family' },
    said: {
      fi: phrases(`
        ~romani *0.9 · romaniperhe · romaniäiti · romani-isä · romaniisä · romanivanhempi · romanilapsi · romanitausta · romanitaustainen · romanikulttuuri · =romanit · =kaale · kaaleet · romanikieli · romanien · olen/oon romani · romanilähtöinen · romanimies · romaninainen · romaninuori · suomen romanit · romaniväestö
        romanityö · romanityöntekijä
      `),
      sv: phrases('rom *0.6 · romer · romsk · romska · romsk familj/mamma/pappa/bakgrund · romani · kale · romskt'),
      en: phrases(
        'roma · romani · roma family/mother/father/parent/background/man/woman · finnish roma · romany · kaale',
      ),
    },
    near: { fathers: 0.1, companion: 0.2, 'rights-advice': 0.2, 'help-others': 0.1 },
  },
  {
    id: 'prison',
    name: {
      fi: 'perheelle, jossa vanhempi on vankilassa',
      sv: 'för en familj där en förälder är i fängelse',
      en: 'for a family with a parent in prison',
    },
    said: {
      fi: phrases(`
        ~vankila · vankilassa · vankilasta *0.9 · vankilaan · vangin lapsi/lapset/perhe/vaimo/puoliso/läheinen · vankien läheiset/perheet/lapset · =vanki · vankiperhe · =tutkintavanki · tutkintavankeus · vankeus *0.9 · vankeusrangaistus · mies/isä/puoliso/ukko/poika/äiti/iskä/faija linnassa./lusii/kiven/vankilassa/lusimassa/lusinut/häkissä./sellissä *0.9 · lusin/lusimassa/lusinut · istua tuomio/linnassa./vankilassa · linnasta. vapautua/päästä *0.9 · linnassa. isä/lapset/mies/puoliso/iskä
        tuomio *0.6 · ehdonalainen *0.8 · valvontarangaistus *0.8 · valvottu koevapaus · koevapaus · vapautuu/vapautuva/vapautui/vapautumassa *0.7 · rikosseuraamus *0.8 · rise *0.5 · tapaamiset vankilassa · perhetapaaminen vankila · rikollinen mies/isä *0.6 · rikostausta · rikoskierre · krits · kiven sisällä · vankilatuomio · kirje vankila
      `),
      sv: phrases(
        '~fängelse · fängelset · i fängelse · sitter inne · fånge · fånges barn/familj · intern *0.5 · fängslad · häktad · häkte/häktet · avtjänar straff · villkorlig frigivning · frigiven/frigivning *0.9 · frigörs fängelse · pappa/mannen/partnern fängelse/häktad/inne/kåken *0.9 · kåken',
      ),
      en: phrases(
        'prison · prisoner · jail · in jail/prison · inmate · incarcerated · behind bars · released/release from prison/jail · parole · sentence *0.6 · dad/father/husband/mother/partner prison/jail/inside/locked *0.9 · prison visit/visits · doing time · remand',
      ),
    },
    near: { fathers: 0.2, 'father-recovery': 0.2, 'father-child': 0.2, 'near-one': 0.3, single: 0.1, placed: 0.1 },
  },
  {
    id: 'rainbow',
    name: { fi: 'sateenkaariperheelle', sv: 'för en regnbågsfamilj', en: 'for a rainbow family' },
    said: {
      fi: phrases(`
        ~sateenkaari *0.9 · sateenkaariperhe · sateenkaari-isä · sateenkaariäiti · sateenkaarivanhempi · sateenkaariperheet · kaksi/kaks äitiä/isää/äitii/iskää · lesbo · lesboäiti · lesbopari · homo · homoisä · homoäiti · homoperhe · ~hlbti · ~hlbtiq · lhbt · trans · transvanhempi · transnuori · transisä · transäiti · translapsi · muunsukupuolinen · nonbinary · ei-binäärinen · naispari · miespari · samaa sukupuolta · queer · biseksuaali · sukupuolivähemmistö · sukupuoli-identiteetti · seksuaalivähemmistö · apilaperhe · kumppanuusvanhemmuus · sosiaalinen vanhempi/äiti · sisäinen adoptio
        perheen sisäinen adoptio · useampi vanhempi · lapsi trans/homo/lesbo/sukupuoli
      `),
      sv: phrases(
        'regnbågsfamilj · regnbåge *0.8 · regnbågsförälder · regnbågspappa · regnbågsmamma · två mammor/pappor · lesbisk · homosexuell · gay · hbtq · hbtqi · trans · transperson · transförälder · ickebinär · queer · klöverfamilj · samkönade/samkönat · bisexuell',
      ),
      en: phrases(
        'rainbow family/parent/families/parents · two mums/moms/mothers/dads/fathers · lesbian · gay · lgbt · lgbtq · lgbtqia · queer · trans · transgender · non-binary · nonbinary · same-sex · same sex · bisexual',
      ),
    },
    near: { 'meeting-place': 0.2, loneliness: 0.1, expecting: 0.1, separation: 0.05 },
  },
  {
    id: 'adoption-foster',
    name: {
      fi: 'adoptio- tai sijaisperheelle',
      sv: 'för en adoptiv- eller fosterfamilj',
      en: 'for an adoptive or foster family',
    },
    said: {
      fi: phrases(`
        ~adoptio *0.9 · adoptiolapsi · adoptioperhe · adoptiovanhempi · adoptioäiti · adoptoitu · adoptoida · adoptoinut · adoptoimme · adoptiota adoptioneuvonta · adoptioneuvonta · ulkomaanadoptio · sijaisvanhempi · sijaisvanhemmuus · sijaisvanhemmat · sijaisvanhempana · sijaisäiti · sijaisisä · sijaisperheenä · perhehoitaja · perhehoitajana · perhehoitajat · sijaislapsi · sijoituslapsi meillä/arki *0.8 · meille/meillä/perheeseemme sijoitettu/sijoitetaan/sijoitettiin lapsi · kasvattilapsi · kasvattivanhempi · =sijaisperheeksi · sijaisperheeksi · sijaisvanhemmaksi · läheissijaisvanhempi · sukulaissijaisvanhempi
        adoption jälkeen · tukiperheeksi · tukiperheenä toimiminen *0.8 · pride-valmennus
      `),
      sv: phrases(
        '~adoption *0.9 · adoptera · adopterat · adopterad · adoptivbarn · adoptivfamilj · adoptivförälder · adoptivföräldrar · fosterförälder · fosterföräldrar · fosterfamilj *0.5 · fosterbarn · familjevårdare · familjehemsförälder · bli fosterförälder/fosterfamilj/stödfamilj',
      ),
      en: phrases(
        'adoption · adopted · adopt · adoptive parent/family/mother/father/child · foster parent/parents/mother/father/carer/child · fostering · foster child · we foster · kinship care · become foster/adoptive',
      ),
    },
    near: {
      interaction: 0.2,
      'special-needs': 0.1,
      'own-strength': 0.2,
      childlessness: 0.1,
      'professional-training': 0.05,
    },
  },
  {
    id: 'childlessness',
    name: { fi: 'lapsettomuuteen', sv: 'vid ofrivillig barnlöshet', en: 'with childlessness' },
    said: {
      fi: phrases(`
        ~lapsettomuus · lapsettomuushoito · lapsettomuushoidot · lapseton · tahaton/tahattomasti lapsettomuus/lapseton · lapsettomuuskriisi · lapsettomuusryhmä · emme/ei saa/saada lasta *0.7 · lasta ei kuulu/tule/saada · emme tule raskaaksi · en tule raskaaksi · ei tärppää · ei raskaudu · ei raskaaksi · hedelmöityshoito · hedelmöityshoidot · hedelmättömyys · hedelmöitys · ivf · inseminaatio · koeputkihedelmöitys · alkionsiirto · lahjasolu · lahjasolut · lahjasoluilla · lapsihaave · vauvakuume ei *0.5 · sekundaarinen lapsettomuus · toista lasta ei/kuulu · lapsen yrittäminen · yritetty lasta/vauvaa · yrittäneet lasta · endometrioosi *0.5
      `),
      sv: phrases(
        'barnlöshet · ofrivilligt barnlös · barnlös · ofrivillig barnlöshet · infertilitet · fertilitetsbehandling · fertilitetsbehandlingar · ivf · provrörsbefruktning · insemination · blir inte gravid · bli gravid inte/går · får inte barn *0.8 · försökt få barn · donerade könsceller · äggdonation · spermiedonation',
      ),
      en: phrases(
        'infertility · infertile · childless · childlessness · fertility treatment/treatments · ivf · not get pregnant · not conceive · trying to conceive · ttc · trying for a baby · donor conception · donor egg/sperm · insemination · embryo transfer',
      ),
    },
    near: { loss: 0.3, couple: 0.2, 'own-strength': 0.2, 'adoption-foster': 0.2 },
  },
]
