/**
 * Test data for urgent.ts: what must fire a kind (`fires`) and what comes near but must not fire that kind (`quiet`;
 * another kind may well fire). Written as people write: on a phone, in a hurry, in dialect, with slips. Invented.
 */
import type { Said } from './shape.ts'
import type { UrgentKind } from './urgent.ts'

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

export const urgentExamples: Record<UrgentKind, { fires: Said; quiet: Said }> = {
  'violence-now': {
    fires: {
      fi: lines(`
        mies hakkaa mua nyt
        apua mies lyö
        en uskalla mennä kotiin
        en uskalla tänään kotiin lasten kanssa
        se kuristi mua eilen
        mies kuristi minut lattialle
        mieheni uhkaa tappaa minut jos lähden
        ex uhkailee puukolla
        puoliso uhkas tappaa itsensä ja meidät
        oon lukittautunu vessaan mies riehuu kotona
        lukittauduin lasten kanssa makuuhuoneeseen
        piileskelen miestä autossa
        ukko riehuu kännissä ja hajottaa paikkoja
        ex on oven takana ja yrittää sisään
        mies löi mua just äsken
        miehellä on veitsi kädessä
        isä hakkaa äitiä apua
        mies ei päästä mua ulos asunnosta
        lukitsi meidät sisälle eikä anna lähteä
        juostiin karkuun, mies tulee tappamaan meidät
        paettiin naapuriin, mies tuli väkivaltaiseksi
        mies potkaisi vatsaan ja olen raskaana
        hän yritti tappaa minut
        emme uskalla olla kotona enää
        miespuolinen tuttu uhkaa aseella ja mies vaan huutaa
      `),
      sv: lines(`
        min man slår mig nu
        vågar inte gå hem
        vågar int gå hem me barnen
        han ströp mig igår
        mannen hotar döda mig
        jag har låst in mig i badrummet
        exet bankar på dörren och är rasande
        han försökte döda mig
      `),
      en: lines(`
        my husband is hitting me right now
        i am scared to go home
        he choked me last night
        he says he is going to kill me
        my partner threatened me with a knife
        i locked myself in the bathroom
        we ran from home because of my husband
        not safe at home tonight
      `),
    },
    quiet: {
      fi: lines(`
        pelkään synnytystä ja haluaisin puhua siitä
        riidellään koko ajan lasten kuullen
        ex ei anna nähdä lasta
        vauva huutaa yöt läpeensä
        3v lyö ja puree päiväkodissa
        lapsi pelkää olla yksin omassa huoneessa
        mies löi rahat uhkapeliin
        esikoinen riehuu ja raivoaa joka ilta
        mies ei osallistu kotitöihin
        miten kertoa lapselle isän kuolemasta
        teini uhkaa lähteä kotoa
        pelottaa mennä lastensuojelun palaveriin
        mies tulee töistä myöhään kotiin
        perhekerho kotiäideille
        lapsi ei uskalla mennä kouluun
        vanhemmuus riehuvan taaperon kanssa
      `),
      sv: lines(`
        vi bråkar jämt med min man
        exet låter mig inte träffa barnen
        rädd för förlossningen
        treåringen slår på dagis
      `),
      en: lines(`
        we argue all the time
        my ex will not let me see my kids
        afraid of giving birth
        toddler hits other kids
        how to stay home with two kids
      `),
    },
  },
  'overdose-or-poison': {
    fires: {
      fi: lines(`
        lapsi söi lääkkeitä
        taapero nieli pariston
        vauva nielaisi nappipariston
        2-vuotias söi mummon lääkkeitä
        poika joi pesuainetta
        tyttö söi konetiskitabletin
        lapsi maistoi sientä metsässä
        muksu söi tupakan
        lapsi joi sytytysnestettä
        otin liikaa lääkkeitä
        otin purkin unilääkkeitä
        söin kaikki lääkkeet mitä oli
        vedin överit
        mies otti yliannostuksen
        en saa miestä hereille
        puoliso ei herää
        vauva ei hengitä
        äiti on tajuton lattialla
        epäilen myrkytystä lapsella
        häkämyrkytys mökillä mitä teen
        lapsi kouristaa
        vauva sinertää
        otti lääkkeitä ja viinaa sekaisin
        lapsi nieli magneetin
        poika tukehtuu
      `),
      sv: lines(`
        barnet åt tabletter
        babyn svalde ett batteri
        sonen drack diskmedel
        jag tog för många sömntabletter
        han tog en överdos
        hon andas inte
        min man vaknar inte
        misstänker förgiftning
      `),
      en: lines(`
        my toddler swallowed a battery
        child ate pills
        son drank bleach
        i took too many tablets
        he overdosed
        she is unconscious
        baby is not breathing
        husband will not wake up
      `),
    },
    quiet: {
      fi: lines(`
        lapsi ei syö mitään
        vauva ei nuku eikä herää yöllä syömään
        masennuslääkkeet ja imetys
        käytän liikaa lääkkeitä särkyyn
        ei ehdi hengittää arjessa
        teini ei herää kouluun aamulla
        mies juo liikaa
        taapero ei suostu ottamaan lääkettä
        lapsi söi kakkua synttäreillä
        irti lääkkeistä
        haluan vähentää juomista
        lapsi oksentaa autossa
        maidosta tuli vatsakipuja
        aloitin lääkkeet masennukseen
        vauva ei reagoi nimeensä
        isä otti lapsen
      `),
      sv: lines(`
        barnet äter inte
        tonåringen vaknar inte på morgonen
        vill sluta med tabletter
      `),
      en: lines(`
        my child is a picky eater
        no time to breathe
        she does not wake up for school
        want to stop taking pills
      `),
    },
  },
  'self-harm': {
    fires: {
      fi: lines(`
        en halua elää enää
        parempi jos mua ei ois
        haluan kuolla
        haluun vaan kuolla
        en jaksa elää
        aion tehdä itsemurhan
        mietin itsemurhaa
        on itsetuhoisia ajatuksia
        mulla on itsemurha-ajatuksia
        tekisi mieli kuolla
        tapan itteni
        haluaisin tappaa itseni
        lapsilla olis parempi ilman mua
        perheellä olisi parempi ilman minua
        viiltelen taas
        satutan itseäni
        vahingoitan itseäni kun ahdistaa
        mulla pyörii kuolemanajatukset päässä
        tekis mieli hypätä parvekkeelta
        en halua herätä aamulla
        ajan päin rekkaa jos tää jatkuu
        vaimo puhuu itsemurhasta
        15-vuotias viiltelee
        ei oo mitään syytä elää
        haluan pois tästä elämästä
        toivon että kuolisin
        lopetan elämäni
      `),
      sv: lines(`
        vill inte leva
        jag vill dö
        orkar inte leva mer
        jag tänker på självmord
        barnen har det bättre utan mig
        jag skär mig
        vill ta livet av mig
      `),
      en: lines(`
        i want to die
        i don't want to live anymore
        thinking about suicide
        i feel suicidal
        they would be better off without me
        i cut myself
        want to kill myself
        no reason to live
      `),
    },
    quiet: {
      fi: lines(`
        en jaksa enää
        haluan elää raittiina lasten takia
        mieheni teki itsemurhan vuosi sitten, kaipaan vertaistukea
        itsemurhan tehneiden läheisten ryhmä
        haluan oppia elämään uudessa tilanteessa
        en jaksa vauvan huutoa
        pelkään että kuolen synnytykseen
        vauva kuoli kohtuun
        äiti kuoli syöpään
        haluan olla parempi äiti
        itken joka päivä
        miten selitän kuoleman lapselle
        oon ihan loppu
        haluan lopettaa juomisen
        koira kuoli ja lapsi suree
        haluan elää lähempänä lapsia
        satutin selkäni
      `),
      sv: lines(`
        orkar inte mer
        vill leva nyktert
        babyn dog i magen
      `),
      en: lines(`
        i am exhausted
        want to live sober
        my husband died
        lost my brother to suicide years ago
        how to live with an ex
      `),
    },
  },
  'baby-shaking': {
    fires: {
      fi: lines(`
        pelkään et ravistan vauvaa
        pelkään että ravistan vauvaa
        ravistin vauvaa ku se ei lopettanut
        tekee mieli ravistaa vauvaa
        tekis mieli heittää vauva seinään
        pelkään satuttavani vauvaa
        pelottaa että satutan vauvaa
        heitin vauvan sängylle liian lujaa
        löin vauvaa
        läpsin vauvaa kun se huusi
        mulla on ajatuksia satuttaa vauvaa
        ajatuksia hukuttaa vauva
        vauva huutaa ja menetän hermot kohta kokonaan
        vauva itkee ja menetän malttini
        en kestä vauvan itkua hetkeäkään
        en kestä huutoa sekuntiakaan enää
        pelkään itseäni vauvan kanssa
        pelkään olla yksin vauvan kanssa
        en luota itseeni vauvan kanssa
        olin liian kovakourainen vauvalle
        mies ravisti vauvaa
        vauvan ravistelu pelottaa
        tekee mieli lyödä vauvaa
        puristin vauvaa liian kovaa
        pelkään että teen vauvalle jotain
      `),
      sv: lines(`
        rädd att skaka babyn
        jag skakade bebisen
        har lust att kasta babyn
        tankar på att skada babyn
        babyn skriker och jag tappar kontrollen
        jag slog babyn
      `),
      en: lines(`
        i am afraid i will shake the baby
        i shook my baby
        scared i might hurt my baby
        i feel like throwing the baby, want to throw baby at the wall
        thoughts of harming my baby
        losing control when baby is crying
        i do not trust myself with the baby
      `),
    },
    quiet: {
      fi: lines(`
        vauva huutaa yöt läpeensä
        vauva itkee enkä jaksa
        koliikkivauva ei nuku
        en kestä anopin neuvoja
        vauva huutaa autossa
        pelkään että vauva sairastuu
        pelkään kätkytkuolemaa
        vauva satutti itsensä
        pitääkö korvike ravistaa vai sekoittaa
        vauvan kanssa yksin kotona koko päivän
        vauva lyö itseään helistimellä
        vauvan itku ahdistaa
        hermot menee puolisoon
        menetin vauvan viikolla 20
        vauvauinti pelottaa
        en luota neuvolaan
      `),
      sv: lines(`
        babyn skriker hela natten
        kolik sedan tre veckor
        rädd att babyn blir sjuk
      `),
      en: lines(`
        baby crys all night
        colic baby help
        should i shake the formula bottle for the baby
        baby will not stop crying
      `),
    },
  },
  'child-in-danger': {
    fires: {
      fi: lines(`
        lapset on yksin kotona yöt kun äiti baarissa
        naapurin lapset ulkona yöllä keskenään
        vauva jätettiin yksin autoon
        äiti sammunut ja vauva itkee
        isä umpihumalassa lapsi yksin sen kanssa
        vävy juopottelee eikä lapset oo turvassa
        lapsenlapset eivät ole turvassa
        lapsi on vaarassa
        naapurissa hakataan lasta
        lapsia lyödään
        isä löi lasta
        mies hakkaa lapsiani
        puoliso lyö lasta
        isäpuoli kurittaa lapsia
        lapsi näki ku isä löi
        lapset näki kun mies hakkasi minua
        mies löi minua lasten nähden
        epäilen että lasta on hyväksikäytetty
        tytärtä on hyväksikäytetty seksuaalisesti
        lapsi on kadonnut
        poika on ollut kateissa eilisestä
        ex ajaa humalassa lapset kyydissä
        lapset ei ole syöneet kahteen päivään
        14-vuotias ei tullut yöksi kotiin
        ex vei lapset ulkomaille, lapset viety maasta
        vanhemmat sammuneet ja lapset valvoo
        lapsi on heitteillä
      `),
      sv: lines(`
        barnen är ensamma hela nätterna
        barnet är i fara
        barnen far illa
        pappan slår barnet
        mamman är avdäckad och babyn gråter
        barnet såg när pappa slog mamma
        misstänker sexuella övergrepp på min dotter
      `),
      en: lines(`
        kids left alone at night
        the children are not safe there
        father hits the child
        mother passed out and the baby is crying
        my daughter was molested
        my son is missing
        my ex drives drunk with the kids
        my child saw him hit me
      `),
    },
    quiet: {
      fi: lines(`
        yksin lasten kanssa kotona koko päivän
        oon yksin vauvan kaa himassa
        huoli lapsen kehityksestä
        lapsi pelkää pimeää
        unirytmi hukassa lapsella
        lapset tappelee keskenään
        isä ei jaksa lasten kanssa
        mies juo joka viikonloppu
        lapsi kiusaa muita
        taapero löi päänsä
        kuka hoitaa lapset kun olen sairaana
        ekaluokkalainen iltapäivät yksin
        lapsi sijoitettiin
        lapsi ei syö kasviksia
        teini pelaa yöt
        äiti väsynyt ja vauva itkee
      `),
      sv: lines(`
        ensam hemma med barnen
        barnen bråkar hela tiden
        orolig för barnets utveckling
      `),
      en: lines(`
        alone at home with two kids
        my kids fight all the time
        worried about my child's speech
        single mum alone with kids
      `),
    },
  },
  'own-violence': {
    fires: {
      fi: lines(`
        menetän hermot ja käyn lapseen käsiksi
        tönäsin vaimoo ja pelkään itteeni
        löin lasta
        löin lastani ja hävettää
        tukistin poikaa
        lyön lapsia kun suutun
        läpsin tyttöä
        kävin puolisoon käsiksi
        pelkään että lyön lasta
        pelkään satuttavani lapsia
        pelkään itseäni kun suutun
        oon lyöny vaimoa
        olen ollut väkivaltainen kotona
        olen käyttänyt väkivaltaa ja haluan lopettaa
        haluan eroon omasta väkivaltaisuudesta
        huudan lapsille koko ajan
        karjun lapsille joka päivä
        menetän hermoni lapsille jatkuvasti
        löin miestäni
        tönin puolisoani riidellessä
        satutan lasta vaikka en halua
        tartuin lasta tukasta
        retuutin poikaa kädestä
        uhkailin vaimoa
        pelottaa että teen lapselle jotain pahaa
        haluan lopettaa lyömisen
      `),
      sv: lines(`
        jag tappar tålamodet me barnen
        jag slog mitt barn
        jag är rädd för mig själv
        jag har slagit min fru
        jag skriker åt barnen hela tiden
        vill sluta slå
      `),
      en: lines(`
        i shout at my kids all the time
        i hit my child
        i slapped my son
        afraid i will hurt my kids
        i lose my temper with the children
        i was violent with my wife
      `),
    },
    quiet: {
      fi: lines(`
        mies löi mua
        lapsi lyö muita
        3v lyö äitiä
        vaimo hakkaa minua
        hermot menee uhmaikäiseen
        suutun helposti mutta en ole lyönyt ketään
        riidellään puolison kanssa
        teini huutaa meille
        lapsi huutaa koko ajan
        en halua huutaa enää ikinä kenenkään takia
        löin vetoa kaverin kanssa
        poika lyötiin koulussa
        pelkään miestäni
        pelkään lapseni puolesta
        vauva huutaa koko ajan
        väkivaltaa kokeneiden ryhmä
      `),
      sv: lines(`
        min man slår mig
        sonen slår andra barn
        barnen skriker hela tiden
      `),
      en: lines(`
        he hits me
        my toddler hits me
        my kids shout all day
        scared of my husband
      `),
    },
  },
  violence: {
    fires: {
      fi: lines(`
        mies löi mua
        pelkaan miestani
        pelkään miestäni
        vaimo hakkaa minua
        se löi mua taas
        hän lyö minua
        puoliso tönii ja uhkailee
        mies käy käsiksi kännissä
        ex vainoaa minua
        exä uhkailee ja pelottelee
        eletään pelossa
        varpaillaan kotona koko ajan
        väkivaltainen parisuhde miten pois
        lähisuhdeväkivalta
        väkivaltaa kokeneille äideille ryhmä
        mistä turvakoti
        turvakotiin lasten kanssa
        en uskalla erota
        en uskalla lähteä mieheni luota
        mies raiskasi minut
        mies pakottaa seksiin
        ex-mies löi ja uhkaa viedä lapset
        sain turpaan mieheltä
        oon mustelmilla, mies taas
        lähestymiskielto exälle
        isä löi äitiä
        avomies pahoinpiteli
      `),
      sv: lines(`
        min man slår mig
        han slog mig igen
        rädd för min man
        våld i nära relationer
        exet hotar mig
        vågar inte lämna honom
        var finns skyddshem
      `),
      en: lines(`
        he hits me
        my husband hits me
        scared of my husband
        domestic violence help
        my ex is stalking me
        my boyfriend is abusive
        where is a shelter for women
        my wife beats me
      `),
    },
    quiet: {
      fi: lines(`
        pelkään synnytystä
        riidellään koko ajan
        ex ei anna nähdä lasta
        vauva huutaa
        3-vuotias lyö minua
        taapero lyö ja puree kun se suuttuu
        lapsi lyö mua naamaan
        mies ei lyö mutta ei auta kotona
        mies ei ole väkivaltainen, vaan väsynyt
        poikaa lyötiin koulussa
        hakkaan päätä seinään näiden papereiden kanssa
        pelkään että lapset viedään
        mies on linnassa
        isä pelkää synnytystä
        puoliso ei ymmärrä
        parisuhde ihan jäissä vauvan jälkeen
        väkisin väsyttää
      `),
      sv: lines(`
        rädd för förlossningen
        vi grälar mycket
        treåringen slår mig
        sonen slår på dagis
      `),
      en: lines(`
        afraid of childbirth
        we fight about money
        my toddler hits me
        my child hits other children
        my ex does not pay
      `),
    },
  },
  'homeless-tonight': {
    fires: {
      fi: lines(`
        ei ole paikkaa missä nukkua vauvan kanssa
        ei oo yöpaikkaa
        meillä ei ole yösijaa lasten kanssa
        mies heitti meidät ulos kotoa
        heitettiin kadulle
        jouduttiin kadulle lasten kanssa
        nukutaan autossa
        nukumme autossa kolmatta yötä
        minne mennään yöksi
        missä yövymme ensi yönä
        tarvitsen yösijan lapsille
        asunnoton ja vauva
        olen asunnoton ja raskaana
        häätö tänään
        häätö huomenna eikä ole paikkaa minne mennä
        jään kadulle lapsen kanssa
        asumme teltassa metsässä
        asun autossa pojan kanssa
        koti paloi
        talo paloi ja kaikki meni
        ei kattoa pään päällä
        koditon äiti kolme lasta
        potkittiin ulos asunnosta
        ei paikkaa yöksi
        missä nukutaan ensi yö
      `),
      sv: lines(`
        vi har ingenstans att sova
        jag har inget tak över huvudet
        vi sover i bilen
        hemlös med barn
        utkastad med babyn
        vräks i morgon idag vräkning
      `),
      en: lines(`
        we have nowhere to sleep
        no place to stay tonight
        homeless with a baby
        we are sleeping in the car
        evicted today with kids
        kicked out of home with my child
      `),
    },
    quiet: {
      fi: lines(`
        häätö tulossa ja vauva
        vauva ei nuku omassa sängyssä
        vauva nukkuu vain autossa
        lapsi ei nuku yöllä
        etsitään isompaa asuntoa
        liian pieni asunto
        vuokrarästit
        lapsi haluaa nukkua meidän vieressä
        mies heitti lelut roskiin
        rahat loppu
        asumisharjoittelu
        ensikodista omaan kämppään
        tukiasunto vauvaperheelle
        yökyläily mummolassa
        missä voi käydä lasten kanssa
        leiri jossa yövytään teltoissa perheenä
        missä vauva nukkuu parhaiten
      `),
      sv: lines(`
        babyn sover inte
        söker större bostad
        hyran är sen
      `),
      en: lines(`
        baby only sleeps in the car
        need a bigger flat
        behind on rent
        camping with kids
      `),
    },
  },
  exhausted: {
    fires: {
      fi: lines(`
        en jaksa enää
        en jaksa ennää
        mie en jaksa enään
        vauva itkee enkä jaksa enää
        oon ihan loppu
        olen aivan loppu
        romahdan kohta
        romahtamispisteessä
        voimat on lopussa
        voimat loppu
        en kestä enää
        en pysty enää
        en selviä tästä yksin
        en tiedä miten jaksan huomiseen
        hajoan tähän
        itken joka päivä
        itkettää koko ajan
        kaikki kaatuu päälle
        en jaksa olla äiti
        en jaksa lasten kanssa
        toivoton olo
        oon ihan puhki
        mennään viimeisillä voimilla
        en jaksa yksin
        epätoivoinen äiti
        auttakaa
      `),
      sv: lines(`
        orkar inte mer
        orkar int mera
        jag står inte ut
        helt slut
        gråter hela tiden
        klarar inte av det
      `),
      en: lines(`
        i can't cope anymore
        i am falling apart
        completely exhausted
        worn out
        crying all the time
        i cannot take this anymore
      `),
    },
    quiet: {
      fi: lines(`
        perhekahvila lähellä
        jaksamiseen tukea
        isille ryhmä
        vauva nukkuu hyvin
        jaksan ihan hyvin mutta kaipaan seuraa
        rahat ei riitä
        maito on loppu
        en jaksa siivota
        eroryhmä
        imetys ei onnistu
        muskari alle vuoden ikäiselle
        lapsi itkee päiväkotiin jäädessä
        teini ei jaksa koulua
        loppuraskaus ja perhevalmennus
        kesäleiri lapsille
        mummo jaksaa hoitaa
      `),
      sv: lines(`
        familjecafé
        amningen fungerar inte
        orkar inte städa
      `),
      en: lines(`
        playgroup near me
        dads group
        breastfeeding help
        summer camp
      `),
    },
  },
}
