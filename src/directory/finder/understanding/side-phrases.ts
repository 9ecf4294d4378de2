/**
 * What people say besides their need: who they are, how and when they can meet, what makes coming possible, in which
 * language. Written and matched like the thesaurus (thesaurus/shape.ts).
 */
import type { Audience, ProgrammeLanguage, WayToMeet } from '../../programme.ts'
import { phrases, type Said } from '../thesaurus/shape.ts'

export const dayTimes = ['morning', 'afternoon', 'evening', 'weekend'] as const
export type DayTime = (typeof dayTimes)[number]
export const sideWishes = ['childcare', 'free', 'soon', 'expecting', 'interpreter', 'ride'] as const
export type SideWish = (typeof sideWishes)[number]

export type Side =
  | { speaker: Audience }
  | { how: WayToMeet }
  | { time: DayTime }
  | { wish: SideWish }
  | { language: ProgrammeLanguage }

const all = (fi: string, sv: string, en: string): Said => ({ fi: phrases(fi), sv: phrases(sv), en: phrases(en) })

export const sidePhrases: readonly { side: Side; said: Said }[] = [
  {
    side: { speaker: 'father' },
    said: all(
      `isänä. · iskänä. · faijana. · isukkina. · olen/oon/oo isä/faija/iskä · isä joka kaipaa/etsii/haluaa · isä kaipaa/etsii/hakee/tarvitsee/haluaa/haluais · isille. · isien. · isäryhmä · isiryhmä ·
       yksinhuoltajaisä · yh-isä · tuore isä · isäksi. · nuori isä · vaimo *0.5 · tyttöystävä *0.5 · avovaimo *0.5 · isiä. *0.6 · isät. *0.6`,
      'som pappa · jag pappa · pappa som · pappagrupp · nybliven pappa · ensam pappa · pappor · min fru/frun/flickvän *0.5 · frun *0.4',
      'as dad/father · i am/im dad/father · i dad/father · dad in · dads · fathers · new dad/father · single dad/father · my wife/girlfriend *0.5 · wife *0.4',
    ),
  },
  {
    side: { speaker: 'mother' },
    said: all(
      `äitinä. · olen/oon äiti · äiti kaipaa/etsii/hakee/tarvitsee/haluaa · äideille. · äitien. · äitiryhmä · äitikaveri · yksinhuoltajaäiti · yh-äiti · nuori äiti · tuore äiti · äidiksi. ·
       raskaana *0.6 · imettää *0.5 · imetys *0.5 · synnytys *0.4 · mies *0.4 · mieheni. *0.6 · ukko *0.5 · aviomies *0.6 · miesystävä *0.6 · poikaystävä *0.6 · väsynyt/uupunut/yksinäinen/tuore äiti`,
      'som mamma · jag mamma · mamma som · mammagrupp · nybliven mamma · ensam mamma · mammor · ung mamma · gravid *0.6 · min man/make/mannen/pojkvän *0.5 · mannen *0.5 · maken *0.5 · amning *0.5',
      'as mum/mother · i am/im mum/mother · i mum/mother · mums · mothers group · new mum/mother · single mum/mother · young mum/mother · pregnant *0.6 · my husband/boyfriend *0.5 · husband *0.5 · breastfeeding *0.5',
    ),
  },
  {
    side: { speaker: 'grandparent' },
    said: all(
      'mummona. · mummina. · ukkina. · isoäitinä. · isoisänä. · isovanhempi · isoäiti · isoisä · isovanhemmat · mummo *0.7 · ukki *0.7 · lapsenlapsi',
      'mormor · farmor · morfar · farfar · barnbarn · barnbarnet · barnbarnen',
      'grandmother · grandfather · grandma · grandpa · grandparent · grandparents · grandchild · grandchildren',
    ),
  },
  {
    side: { speaker: 'near-one' },
    said: all(
      'läheisenä. · ystävänä. · kummina. · tätinä. · siskoni. · veljeni. · ystäväni. · tyttäreni. *0.6 · poikani. *0.3 · sisko *0.6 · vävy *0.6 · miniä *0.6 · naapuri *0.6 · läheiseni. · sukulaisena.',
      'min syster/bror/vän/väninna/svärdotter/svärson · anhörig · som vän/anhörig · som gudförälder',
      'my sister/brother/friend · as friend · as relative · neighbour · neighbor',
    ),
  },
  {
    side: { speaker: 'professional' },
    said: all(
      `asiakkaani. · asiakkaalle. · asiakkaalleni. · asiakasperhe · työssäni. · työntekijänä. · terveydenhoitajana. · sosiaalityöntekijänä. · sosiaaliohjaajana. · perhetyöntekijänä. · ohjaajana. · ammattilainen ·
       ammattilaisille. · ammattilaisena. · koulutus ammattilainen · työntekijöille. · opettajana. · alan opiskelija`,
      'min klient · mina klienter · som yrkesperson/hälsovårdare/socialarbetare/handledare/arbetstagare · yrkesperson · yrkespersoner · för personal',
      'my client/clients · as professional/nurse/worker/teacher · professional · professionals · social worker training · staff training',
    ),
  },
  {
    side: { speaker: 'volunteer' },
    said: all(
      'vapaaehtoinen · vapaaehtoisena. · vapaaehtoiseksi. · tukihenkilöksi. · kokemusasiantuntijaksi. · vertaisohjaajaksi. · haluan auttaa muita',
      'frivillig · volontär · bli stödperson · vill hjälpa andra',
      'volunteer · volunteering · become support person · want help others',
    ),
  },
  {
    side: { how: 'online' },
    said: all(
      'verkossa. · netissä. · etänä. · netti · verkkoryhmä · etäryhmä · zoom · teams · chat · online · etäyhteys · etäneuvonta · nettiryhmä',
      'på nätet · nätet · online · nätgrupp · distans · zoom · teams · chatt · webben',
      'online · internet · zoom · teams · chat · remote · virtual · web',
    ),
  },
  {
    side: { how: 'at-home' },
    said: all(
      'kotikäynti · tulee kotiin · tulla kotiin · kotiin apua · apua kotiin · kotiapu · kotipalvelu · auttaa kotona · auttais kotona · meille kotiin · kotiin tuleva',
      'hembesök · komma hem · hjälp hemma · hem till oss · hemservice',
      'home visit · come to home · help at home · at our home · home help',
    ),
  },
  {
    side: { how: 'by-phone' },
    said: all(
      'puhelimessa. · puhelimitse. · soittaa joku · puhelinneuvonta · puhelintuki · puhelin *0.7 · voiko soittaa',
      'telefon · per telefon · ringa någon · telefonrådgivning',
      'phone · by phone · telephone · call someone',
    ),
  },
  {
    side: { how: 'on-site' },
    said: all(
      'kasvokkain · paikan päällä · livenä.',
      'på plats · ansikte mot ansikte',
      'face to face · in person · on site',
    ),
  },
  {
    side: { time: 'morning' },
    said: all(
      'aamupäivä · aamulla. · aamuisin. · aamupäivällä · aamupäivisin',
      'förmiddag · på morgonen · morgon *0.7',
      'morning · mornings',
    ),
  },
  { side: { time: 'afternoon' }, said: all('iltapäivä · iltapäivisin', 'eftermiddag', 'afternoon · afternoons') },
  {
    side: { time: 'evening' },
    said: all(
      'iltaryhmä · iltaisin. · illalla. ryhmä/tapaaminen/sopii/käy/pääsen/pääsee/mukaan · työpäivän jälkeen · töiden jälkeen · ilta-aika · iltakerho',
      'kvällsgrupp · på kvällen · kvällar · efter jobbet',
      'evening · evenings · after work',
    ),
  },
  {
    side: { time: 'weekend' },
    said: all(
      'viikonloppu · viikonloppuisin. · lauantai · sunnuntai · lauantaisin. · sunnuntaisin.',
      'veckoslut · helgen · helger · lördag · söndag',
      'weekend · weekends · saturday · sunday',
    ),
  },
  {
    side: { wish: 'childcare' },
    said: all(
      'lastenhoito · lasten hoito · lapsenhoito · lapset mukaan · lapsen mukaan · lapsi mukaan · vauva mukaan · vauvan mukaan · ottaa lapset/lapsen/vauvan mukaan · hoitaja lapsille · kuka hoitaa lapset',
      'barnpassning · barnvakt · ta med barnen/barnet/babyn · barnskötsel',
      'childcare · child care · bring kids/children/baby · babysitter · babysitting · take kids along',
    ),
  },
  {
    side: { wish: 'free' },
    said: all(
      'ilmainen · ilmaiseksi · ilmaista · maksuton · ei maksa · maksutonta · edullinen *0.6',
      'gratis · avgiftsfri · kostnadsfri · kostar inget',
      'free · free of charge · no cost · without paying',
    ),
  },
  {
    side: { wish: 'soon' },
    said: all(
      'pian. · heti. · mahdollisimman nopeasti/pian · tällä viikolla · tänään. · huomenna.',
      'snart · genast · så fort · idag · i dag · imorgon · den här veckan',
      'soon · today · tomorrow · right away · this week · asap',
    ),
  },
  {
    side: { wish: 'expecting' },
    said: all(
      'raskaana · raskaus · odotan/odotetaan/odotamme/odottaa/ootan/odottavat vauvaa/lasta/esikoista/toista/kaksosia/kolmatta · odottava · rv · raskausviikko · laskettu aika · tulossa vauva · vauva tulossa · äidiksi. *0.6',
      'gravid · väntar barn/baby/vårt/tvillingar · graviditet · beräknad dag · graviditetsvecka',
      'pregnant · pregnancy · expecting · due date · baby on the way · having a baby',
    ),
  },
  {
    side: { wish: 'interpreter' },
    said: all('tulkki · tulkkaus · tulkin kanssa', 'tolk · tolkning', 'interpreter · interpreting'),
  },
  {
    side: { wish: 'ride' },
    said: all(
      'kyyti · kuljetus · ei autoa · ilman autoa · miten pääsen sinne',
      'skjuts · utan bil · har ingen bil',
      'ride · no car · lift *0.7 · transport',
    ),
  },
  {
    side: { language: 'sv' },
    said: all(
      'ruotsiksi. · ruotsinkielinen · suomenruotsalainen',
      'på svenska · svenskspråkig',
      'in swedish · swedish speaking',
    ),
  },
  { side: { language: 'fi' }, said: all('suomeksi.', 'på finska · finskspråkig', 'in finnish') },
  {
    side: { language: 'en' },
    said: all('englanniksi. · englanninkielinen', 'på engelska · engelskspråkig', 'in english · english speaking'),
  },
  {
    side: { language: 'ar' },
    said: all('arabiaksi. · arabiankielinen · arabia', 'på arabiska · arabiska', 'arabic · in arabic'),
  },
  { side: { language: 'ru' }, said: all('venäjäksi. · venäjänkielinen', 'på ryska · ryska', 'russian · in russian') },
  {
    side: { language: 'so' },
    said: all('somaliksi. · somalinkielinen · somali', 'på somaliska · somaliska', 'somali'),
  },
  {
    side: { language: 'uk' },
    said: all('ukrainaksi. · ukrainankielinen · ukrainalainen', 'på ukrainska · ukrainska', 'ukrainian'),
  },
  {
    side: { language: 'fa' },
    said: all(
      'persiaksi. · dariksi. · farsiksi. · persiankielinen',
      'på persiska · persiska · dari',
      'persian · farsi · dari',
    ),
  },
  { side: { language: 'rom' }, said: all('romanikieli · romaniksi.', 'romani', 'romani') },
  {
    side: { language: 'fsl' },
    said: all('viittomakieli · viittomakielinen · kuuro · kuulovammainen', 'teckenspråk · döv', 'sign language · deaf'),
  },
]
