/** Violence and its neighbours. Signs that need help at once are in urgent.ts; here the same needs find lasting support. */
import { child, partner } from './common.ts'
import { type Entry, phrases } from './shape.ts'

export const safety: readonly Entry[] = [
  {
    id: 'violence',
    name: {
      fi: 'tilanteeseen, jossa läheinen käyttää väkivaltaa',
      sv: 'när någon närstående använder våld',
      en: 'when someone close uses violence',
    },
    said: {
      fi: phrases(`
        ~väkivalta · ~väkivaltainen · lähisuhdeväkivalta · parisuhdeväkivalta · perheväkivalta · väkivaltainen mies/puoliso/suhde/parisuhde/ex
        ${partner.fi} lyö/löi/hakkaa/hakkasi/potkii/kuristaa/kuristi/pahoinpitelee/pahoinpiteli/mukiloi/mätki/turpiin
        ex/eksä/exä/isä lyö/löi/hakkaa/hakkasi/uhkailee/uhkaa/väkivaltainen/kuristi/vainoaa
        mies/puoliso/ukko/vaimo tönii/tönäisi/raivoaa/käsiksi/läpsii/riepottelee/uhkailee/uhkaa/väkivaltainen/arvaamaton
        hakataan/lyödään/pahoinpidellään minua/mua/miuta · löi/lyö/hakkasi/kuristi/potkaisi/pahoinpiteli minua/mua/miua/miuta
        pelkään. miestä/puolisoa/vaimoa/exää/eksää/isää/kumppania · pelkään. kotona · en uskalla kotiin/kotona/lähteä/erota
        turvakoti · turvakotiin · turvakodista · suojelua väkivaltaa · lähestymiskielto · turvakielto · vaino · vainoaa · seksuaalinen väkivalta
        raiskaus/raiskasi/raiskattu · pakottaa seksiin · väkivallan kokeneille/uhri · väkivaltaa kokenut · väkivallasta toipuminen/selviytyminen/eroon
        väkivaltaisen suhteen jälkeen · irti väkivallasta · kunniaväkivalta · kävi käsiksi · nyrkki *0.4 · mustelmia mies/puoliso
        varpaillaan kotona/mies · pakko varoa mies/puoliso · raivokohtaus mies/puoliso · rikkoo tavaroita mies/puoliso · uhkaa tappaa
      `),
      sv: phrases(`
        ~våld · våld i nära · familjevåld · våldsam man/make/partner · ${partner.sv} slår/slog/slagit/sparkar/misshandlar/hotar
        exet/pappan slår/hotar/förföljer · stryper/strypte/ströp · misshandel/misshandlar/misshandlad · hotar döda · rädd för mannen/maken/partnern/exet/min
        vågar inte hem · vågar inte lämna/gå · slår mig · slog mig · blåmärken man/mannen · skyddshem · besöksförbud · spärrmarkering
        våldtäkt/våldtagen/våldtog · tvingar sex · sexuellt våld · hedersvåld · tassa på tå *0.5
      `),
      en: phrases(`
        ~violence · domestic violence/abuse · abusive · abused · abuser · ${partner.en} hits/hit/beats/beat/hurts/violent/chokes/choked/kicks/threatens/abusive
        ex hits/violent/threatens/stalks/stalking · he/she hits/beats/hurts me · hits me · beats me · choked/strangled me · afraid/scared husband/wife/partner/ex/home/him
        afraid to go home · scared to go home · shelter · women's shelter · restraining order · raped/rape · sexual violence · honour violence · threatens to kill
        walking on eggshells · violent relationship/home
      `),
    },
    near: {
      control: 0.7,
      'child-witness': 0.6,
      separation: 0.3,
      'rights-advice': 0.3,
      'own-strength': 0.3,
      companion: 0.2,
    },
  },
  {
    id: 'own-violence',
    name: {
      fi: 'siihen, ettei suuttuminen satuta ketään',
      sv: 'för att ilskan inte ska skada någon',
      en: 'so that anger hurts no one',
    },
    said: {
      fi: phrases(`
        lyön./löin./tönäisin./tönin./tukistan./tukistin./läpsin./läimäytin./ravistin./retuutin. ${child.fi}/vaimoa/vaimoo/miestä/puolisoa
        käyn./kävin. käsiksi lapseen/vaimoon/mieheen/puolisoon/kiinni *0.9 · menetän. hermot/malttini/hallinnan/itsehillinnän · menetän. hermoni lapsille/lasten
        huudan. lapsille/lapselle/muksuille/vauvalle/koko · raivoan. lapsille/lapselle/kotona/perheelle · äitiraivo · isäraivo · vanhemman raivo
        pelkään. itseäni/itteeni/itteäni · pelkään. satuttavani/lyöväni/vahingoittavani · pelkään. että lyön./satutan./teen jotain lapselle
        oma väkivaltainen/väkivalta/väkivaltaisuus/aggressiivisuus/raivo · omat raivokohtaukset/suuttuminen/vihanhallinta · vihanhallinta · kiukunhallinta
        pinna palaa/kireällä/lyhyt/katkeaa lasten/lapsille/lapset · räjähtelen./räyhään./tiuskin./karjun. lapsille/lapselle/perheelle/kotona
        olen väkivaltainen · olin väkivaltainen · olen lyönyt · väkivallan lopettaminen · eroon väkivaltaisesta käytöksestä · en halua lyödä · en halua olla väkivaltainen
        satutan. lasta/lapsia/puolisoa · käytän. väkivaltaa/fyysistä · väkivallan käyttäjä · lyömätön · hermot menee lapsiin/lasten *0.6 · suutun. lapsille *0.7
      `),
      sv: phrases(`
        tappar tålamodet/humöret/kontrollen barnen/barn · tappar tålamodet · skriker på/åt barnen · slår/slog barnet/barnen/frun · jag slår · jag slog
        rädd att skada/slå · rädd för mig själv · min ilska/aggression/aggressivitet · ilskehantering · vredesutbrott *0.6 · jag har slagit · min egen våldsamma
        hårdhänt mot barnen · knuffade frun/mannen · sluta slå/skrika · använt våld själv
      `),
      en: phrases(`
        i hit/slapped/hurt/shook/pushed child/kids/wife/husband/son/daughter · lose/losing temper kids/children/child · lose my temper · i shout/yell/scream at kids/children/child
        afraid/scared hurt/hurting child/kids/baby/wife · anger management · my anger/rage/temper · parental rage · mum rage · i am violent/abusive · stop hitting/shouting/yelling
        i was violent · control my anger · snap at kids/children
      `),
    },
    near: { upbringing: 0.4, 'own-strength': 0.4, violence: 0.2, couple: 0.2, 'father-mood': 0.2, interaction: 0.2 },
  },
  {
    id: 'control',
    name: {
      fi: 'tilanteeseen, jossa läheinen valvoo ja rajoittaa elämääsi',
      sv: 'när någon närstående kontrollerar ditt liv',
      en: 'when someone close controls your life',
    },
    said: {
      fi: phrases(`
        henkinen väkivalta · taloudellinen väkivalta · digitaalinen väkivalta · henkisesti väkivaltainen · narsisti · narsistinen mies/puoliso/ex/äiti/isä
        ${partner.fi} vahtii/kontrolloi/rajoittaa/kyttää/valvoo/haukkuu/nöyryyttää/mitätöi/mustasukkainen/alistaa/painostaa/vähättelee/manipuloi
        vahtii/kyttää/tutkii/lukee puhelinta/puhelimen/viestejä · ei anna rahaa · ei anna tavata · ei anna käydä · ei päästä ulos/töihin/kotoa
        ei saa tavata ystäviä/kavereita/sukulaisia · ei saa lähteä kotoa · pitää kysyä lupa mies/mieheltä · mies päättää/määrää kaikesta/rahasta/rahat
        vie rahat/palkan/pankkikortin · eristää ystävistä/suvusta/läheisistä · haukkuu huoraksi/huonoksi/lihavaksi/tyhmäksi/hulluksi · seuraa sijaintia/paikannus
        pelottelee vie lapset · uhkaa viedä lapset · mustasukkaisuus · sairaalloisen mustasukkainen · kaasuvalotus/gaslighting · mykkäkoulu *0.5
        vainoaa · stalkkaa · eronjälkeinen vaino · vakoilee · taloudellinen kontrolli · pakottava kontrolli · henkisesti alistettu
      `),
      sv: phrases(`
        kontrollerar/bestämmer/vaktar/övervakar mannen/maken/partnern/min/telefon/telefonen · svartsjuk man/make/partner/sambo · psykiskt/ekonomiskt våld
        läser mina meddelanden · ger inga pengar · tar mina pengar · får inte gå/träffa/jobba · narcissist · nedvärderar/förnedrar/förödmjukar · isolerar mig
        hotar ta barnen · förföljer/stalkar · svartsjuka
      `),
      en: phrases(`
        ${partner.en} checks/controls/controlling/tracks/jealous/monitors/insults/humiliates · checks my phone · reads my messages · controlling relationship
        emotional/psychological/financial/economic abuse/violence · coercive control · narcissist/narcissistic · takes my money/salary · not let me go/see/work
        not allowed see friends/family · gaslighting · threatens take kids/children · stalking · isolates me
      `),
    },
    near: { violence: 0.8, 'rights-advice': 0.3, separation: 0.3, 'money-home': 0.2, 'own-strength': 0.2 },
  },
  {
    id: 'child-witness',
    name: {
      fi: 'lapselle, joka on nähnyt tai kokenut väkivaltaa',
      sv: 'för ett barn som har sett eller upplevt våld',
      en: 'for a child who has seen or met violence',
    },
    said: {
      fi: phrases(`
        ${child.fi} näki/nähnyt/näkevät/kuuli/todisti väkivalta/väkivaltaa/lyö/löi/hakkaa/hakkasi/pahoinpiteli/tappelu
        lapsi väkivaltaa kokenut/todistanut · väkivalta lapsen/lasten nähden/edessä/kuullen · ${child.fi} pelkää isää/iskää/isäänsä/äitiä/isäpuolta/faijaa
        ${child.fi} traumatisoitunut/trauma/traumaattinen · lapsi painajaisia väkivallan *0.8 · lapsen turvallisuus väkivalta · lapselle apua väkivalta
        lasten turvakotityö · väkivaltaa nähnyt lapsi · lapsen väkivaltakokemus · väkivallan näkijä · =kaltoinkohtelu · lapsen kaltoinkohtelu
        ${child.fi} hakattu/pahoinpidelty/hyväksikäytetty/lyöty · hyväksikäyttö lapsi/lapsen *0.9 · lapset näkee kun isä/mies/ukko lyö/hakkaa/riehuu/raivoaa
      `),
      sv: phrases(`
        barn/barnen/barnet sett/såg/hört/hörde/upplevt våld/slog/slår/misshandel · barn/barnet/barnen rädd/rädda pappa/pappan/mamma/far
        barn upplevt våld · barn trauma/traumatiserat · övergrepp barn · barnmisshandel · stöd för barn våld
      `),
      en: phrases(`
        child/children/kid/kids/son/daughter saw/seen/witnessed/heard violence/hit/hitting/beating/abuse/fight · child/kids/children afraid/scared dad/father/mum/mother
        child witness · child trauma/traumatised/traumatized · abused child · child abuse *0.7
      `),
    },
    near: { violence: 0.7, 'child-group': 0.5, interaction: 0.2, separation: 0.2 },
  },
  {
    id: 'self-harm',
    name: { fi: 'synkkiin ajatuksiin', sv: 'när tankarna är mörka', en: 'when thoughts are dark' },
    said: {
      fi: phrases(`
        ~itsemurha · ~itsetuhoinen · itsetuhoisuus · tappaa itsensä/itteni/itseni/ittensä · tapan. itseni/itteni · haluan./haluun./haluaisin. kuolla. · tekisi mieli kuolla
        en halua elää · ei halua elää · en jaksa elää · parempi ilman minua/mua · parempi jos kuolisin · ei ois mua parempi · ei olisi minua parempi
        viiltelen/viiltely/viilteli · satutan itseäni/itteeni · vahingoitan itseäni · kuolemanajatukset · ajattelen kuolemaa · lapset parempi ilman
        hukuttautua · hypätä sillalta/parvekkeelta/junan · ottaa pillerit/lääkkeet kerralla · lopettaa elämäni/kaikki/itseni · ei ole syytä elää · itsarin/itsari
        ${child.fi}/teini/nuori itsetuhoinen/viiltelee/itsemurha
      `),
      sv: phrases(`
        ~självmord · vill dö · vill inte leva · orkar inte leva · inte orkar leva · ta livet · ta mitt liv · skada mig själv · skär mig · självskada/självskadebeteende
        bättre utan mig · självdestruktiv · tankar på döden · göra slut på allt/mig
      `),
      en: phrases(`
        suicide · suicidal · want to die · wanna die · not want live · not want to live · kill myself · end my life · hurt/harm/cut myself · self-harm · self harm
        better off without me · better without me · end it all · no reason to live · wish i dead
      `),
    },
    near: { 'own-strength': 0.5, 'parent-illness': 0.4, 'perinatal-mood': 0.3 },
  },
]
