/** How people wish to meet and what makes coming possible. Each wish is a filter that orders, never a wall. */
import type { ProgrammeLanguage, Provision, WayToMeet } from '../../programme.ts'
import { phrases, type Said } from './shape.ts'

export type Wish =
  | { kind: 'way'; way: WayToMeet }
  | { kind: 'time'; time: 'morning' | 'daytime' | 'afternoon' | 'evening' | 'weekend' }
  | { kind: 'provision'; provision: Provision }
  | { kind: 'language'; language: ProgrammeLanguage }
  | {
      kind: 'ease'
      ease: 'free' | 'unnamed' | 'without-child' | 'step-free' | 'soon' | 'small-group' | 'one-to-one' | 'same-gender'
    }

export type WishPhrases = { wish: Wish; said: Said }

const way = (one: WayToMeet, said: Said): WishPhrases => ({ wish: { kind: 'way', way: one }, said })
const time = (one: (Wish & { kind: 'time' })['time'], said: Said): WishPhrases => ({
  wish: { kind: 'time', time: one },
  said,
})
const provision = (one: Provision, said: Said): WishPhrases => ({ wish: { kind: 'provision', provision: one }, said })
const language = (one: ProgrammeLanguage, said: Said): WishPhrases => ({
  wish: { kind: 'language', language: one },
  said,
})
const ease = (one: (Wish & { kind: 'ease' })['ease'], said: Said): WishPhrases => ({
  wish: { kind: 'ease', ease: one },
  said,
})

export const wishes: readonly WishPhrases[] = [
  way('online', {
    fi: phrases(
      'netissä · verkossa · etänä · nettiryhmä · verkkoryhmä · etäryhmä · zoom · teams · videolla · videoyhteys · etäyhteys · kotisohvalta · chat · chatissa · somessa · facebookissa · whatsapp · discord · virtuaalinen · verkkokurssi',
    ),
    sv: phrases(
      'på nätet · nätet · nätgrupp · webbgrupp · online · på distans · distans · zoom · teams · video · chatt · virtuell · nätkurs',
    ),
    en: phrases('online · zoom · teams · video call · remote · remotely · virtual · chat · internet · web group'),
  }),
  way('at-home', {
    fi: phrases(
      'kotona käyvä · kotiin tuleva · kotikäynti · kotikäynnit · tulla/tulee/tulisi/tulis kotiin · meille kotiin · kotiin apua/tukea/työntekijä · apua/tukea kotiin · en pääse kotoa/ovesta/lähtemään · auttaa kotona',
    ),
    sv: phrases('hembesök · hem till oss · komma/kommer hem · hjälp hemma · hemma hos · stöd hemma'),
    en: phrases(
      'home visit · home visits · come home · at our home · at my home · help at home · not leave home/house',
    ),
  }),
  way('by-phone', {
    fi: phrases(
      'puhelimessa · puhelimella · puhelimitse · soittaa. jollekin · voinko soittaa · soittoaika · puhelinnumero · puhelintuki · kriisipuhelin · auttava puhelin · soittakaa · puhua puhelimessa · tekstiviesti · viestillä',
    ),
    sv: phrases('telefon · per telefon · ringa · stödtelefon · hjälptelefon · ringa någon · textmeddelande'),
    en: phrases('phone · by phone · call someone · helpline · hotline · phone number · text message · over the phone'),
  }),
  way('on-site', {
    fi: phrases(
      'paikan päällä · kasvokkain · livenä · lähiryhmä · lähitapaaminen · oikeasti tavata · ei netissä · ei etänä · ei verkossa · kotoa pois *0.4 · omalla paikkakunnalla · lähellä *0.4',
    ),
    sv: phrases('på plats · ansikte mot ansikte · fysiskt · träffas på riktigt · inte på nätet · inte på distans'),
    en: phrases('in person · face to face · on site · not online · near me *0.4 · real life'),
  }),
  time('morning', {
    fi: phrases('aamupäivä · aamupäivällä · aamupäivisin · aamulla. *0.5 · aamuryhmä · aamukahvi'),
    sv: phrases('förmiddag · på förmiddagen · förmiddagar · morgon *0.5'),
    en: phrases('morning *0.7 · mornings · in the morning *0.7'),
  }),
  time('daytime', {
    fi: phrases('päivällä. · päiväsaikaan · päivisin · päiväryhmä · arkisin · kouluaikaan · keskipäivällä'),
    sv: phrases('dagtid · på dagen · vardagar · under dagen'),
    en: phrases('daytime · during the day · weekdays'),
  }),
  time('afternoon', {
    fi: phrases('iltapäivä · iltapäivällä · iltapäivisin'),
    sv: phrases('eftermiddag · eftermiddagar · på eftermiddagen'),
    en: phrases('afternoon · afternoons'),
  }),
  time('evening', {
    fi: phrases(
      'illalla. · iltaisin · iltaryhmä · ilta-aikaan · töiden jälkeen · työajan jälkeen · työpäivän jälkeen · iltakurssi · käyn/käymme päivätyössä *0.5',
    ),
    sv: phrases('på kvällen · kväll · kvällar · kvällstid · efter jobbet · kvällsgrupp'),
    en: phrases('evening · evenings · after work · in the evening'),
  }),
  time('weekend', {
    fi: phrases(
      'viikonloppu *0.7 · viikonloppuna · viikonloppuisin · lauantai · lauantaina · sunnuntai · sunnuntaina · viikonloppuryhmä',
    ),
    sv: phrases('veckoslut · helg *0.7 · veckosluten · lördag · söndag · helger'),
    en: phrases('weekend · weekends · saturday · sunday'),
  }),
  provision('childcare', {
    fi: phrases(
      'lastenhoito · lapsiparkki · lapset/lapsi/lapsen/vauva/vauvan mukaan · ei hoitajaa · lapset mukana · lastenhoito ryhmän/aikana · hoito lapselle/lapsille ryhmän · saako lapset ottaa',
    ),
    sv: phrases('barnpassning · ta med barn/barnen/babyn · barnen komma med · ingen barnvakt'),
    en: phrases('childcare · creche · bring kids/children/baby/child · no babysitter · kids welcome'),
  }),
  provision('ride', {
    fi: phrases(
      'kyyti · kyytiä · kuljetus · ei autoa · ei ajokorttia · bussi ei kulje · miten pääsen paikalle/perille',
    ),
    sv: phrases('skjuts · transport · ingen bil · inget körkort · bussen går inte'),
    en: phrases('ride *0.8 · lift *0.6 · transport · no car · no licence · no bus'),
  }),
  provision('interpreter', {
    fi: phrases('tulkki · tulkin · tulkkaus · en/ei puhu suomea · en/ei osaa suomea · tulkkia · viittomakielen tulkki'),
    sv: phrases('tolk · tolkning · talar inte finska/svenska · kan inte finska/svenska'),
    en: phrases('interpreter · interpretation *0.7 · not speak finnish · translator'),
  }),
  provision('meal', {
    fi: phrases(
      'ruokailu · ruoka tarjotaan · yhteinen ruokailu · yhteinen ateria · lounas · iltapala · syödään yhdessä · aamupala *0.7',
    ),
    sv: phrases('måltid · gemensam måltid · lunch · mellanmål · äta tillsammans'),
    en: phrases('meal · lunch · shared meal · eat together · snacks *0.6'),
  }),
  language('sv', {
    fi: phrases('ruotsiksi · ruotsinkielinen · ruotsin kielellä · svenska'),
    sv: phrases('på svenska · svenskspråkig · svenska'),
    en: phrases('in swedish · swedish speaking · swedish'),
  }),
  language('en', {
    fi: phrases('englanniksi · englanninkielinen · englannin kielellä'),
    sv: phrases('på engelska · engelskspråkig · engelska'),
    en: phrases('in english · english speaking · english-speaking'),
  }),
  language('ar', {
    fi: phrases('arabiaksi · arabiankielinen · arabian kielellä · arabia'),
    sv: phrases('på arabiska · arabiska · arabisktalande'),
    en: phrases('arabic · arabic speaking'),
  }),
  language('ru', {
    fi: phrases('venäjäksi · venäjänkielinen · venäjän kielellä'),
    sv: phrases('på ryska · ryska · ryskspråkig'),
    en: phrases('russian · russian speaking'),
  }),
  language('so', {
    fi: phrases('somaliksi · somalinkielinen · somalin kielellä · somali'),
    sv: phrases('på somaliska · somaliska'),
    en: phrases('somali · somali speaking'),
  }),
  language('uk', {
    fi: phrases('ukrainaksi · ukrainankielinen · ukrainan kielellä'),
    sv: phrases('på ukrainska · ukrainska'),
    en: phrases('ukrainian · ukrainian speaking'),
  }),
  language('fa', {
    fi: phrases('persiaksi · persiankielinen · farsiksi · farsi · dariksi · dari · darinkielinen · darin kielellä'),
    sv: phrases('på persiska · persiska · farsi · dari'),
    en: phrases('persian · farsi · dari'),
  }),
  language('rom', {
    fi: phrases('romanikieli · romanikielinen · romanikielellä · romaniksi'),
    sv: phrases('romani · på romani · romskt språk'),
    en: phrases('romani language · in romani'),
  }),
  language('fsl', {
    fi: phrases(
      'viittomakieli · viittomakielinen · viittomakielellä · viittomakielen · viittoen · =kuuro · kuuroille · kuurojen',
    ),
    sv: phrases('teckenspråk · på teckenspråk · döv'),
    en: phrases('sign language · deaf'),
  }),
  ease('free', {
    fi: phrases(
      'ilmainen · ilmaiseksi · maksuton · maksutta · ei maksa · ilmaista · ei rahaa · ei varaa · paljonko maksaa · mitä maksaa',
    ),
    sv: phrases('gratis · avgiftsfri · kostar inget · inte råd · vad kostar'),
    en: phrases('free *0.8 · free of charge · no cost · not afford · how much cost'),
  }),
  ease('unnamed', {
    fi: phrases(
      'nimettömänä · nimetön · anonyymi · anonyymisti · ilman nimeä · kertomatta nimeä · kukaan ei saa tietää · ei saa tulla ilmi · salassa · ei merkintää · jääkö merkintä',
    ),
    sv: phrases('anonymt · anonym · utan namn · ingen får veta · i hemlighet'),
    en: phrases('anonymous · anonymously · without name · nobody must know · in secret · confidential'),
  }),
  ease('without-child', {
    fi: phrases(
      'ilman lasta/lapsia/vauvaa · ei lapsia mukaan · yksin ilman lapsia · oma aika · vain aikuisille · aikuisten kesken',
    ),
    sv: phrases('utan barn/barnen/barnet · egen tid · bara vuxna · för vuxna'),
    en: phrases('without kids/children/child/baby · own time · adults only · for adults'),
  }),
  ease('step-free', {
    fi: phrases(
      'esteetön · pyörätuoli · pyörätuolilla · vaunuilla pääsee · vaunujen kanssa · rattaat/vaunut mukaan · hissi · liikuntarajoite · induktiosilmukka',
    ),
    sv: phrases('tillgänglig · rullstol · med barnvagn · barnvagn · hiss · hörslinga'),
    en: phrases('accessible · wheelchair · pram · stroller · step-free · lift access · hearing loop'),
  }),
  ease('soon', {
    fi: phrases(
      'heti. · pian · nopeasti · mahdollisimman pian · tänään · huomenna · tällä viikolla · ensi viikolla · kiire · kiireellinen · äkkiä · mahdollisimman nopeasti · en voi odottaa · ilman jonoa',
    ),
    sv: phrases(
      'genast · snart · så fort som möjligt · idag · i dag · i morgon · denna vecka · nästa vecka · akut · bråttom · kan inte vänta',
    ),
    en: phrases(
      'soon · asap · as soon as possible · today · tomorrow · this week · next week · urgent · urgently · cannot wait · right away',
    ),
  }),
  ease('small-group', {
    fi: phrases(
      'pieni ryhmä · pienryhmä · ei iso ryhmä · jännitän/jännittää ryhmä/ryhmää/ryhmään · ujo · pelkään ryhmiä · ryhmä pelottaa/jännittää',
    ),
    sv: phrases('liten grupp · smågrupp · blyg · nervös för grupp'),
    en: phrases('small group · shy · nervous about group · scared of groups'),
  }),
  ease('one-to-one', {
    fi: phrases(
      'kahden kesken · yksilötuki · yksilötapaaminen · henkilökohtainen tuki/apu · ei ryhmää · en halua ryhmään · en uskalla ryhmään · yksilöllinen · omaa ohjaajaa',
    ),
    sv: phrases('på tumanhand · enskilt · individuellt · inte i grupp · vill inte ha grupp'),
    en: phrases('one to one · one-to-one · individual · not a group · not want group · privately'),
  }),
  ease('same-gender', {
    fi: phrases(
      'vain äideille/isille/naisille/miehille · pelkästään äideille/isille/naisille/miehille · naisten ryhmä · miesten ryhmä · ei miehiä · ei naisia',
    ),
    sv: phrases('bara för mammor/pappor/kvinnor/män · kvinnogrupp · mansgrupp'),
    en: phrases('only for mothers/fathers/women/men · women only · men only · women group · men group'),
  }),
]
