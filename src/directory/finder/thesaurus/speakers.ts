/** Who writes, or for whom help is looked for. A hint that orders results; it never shuts anything out. */
import type { Audience } from '../../programme.ts'
import { phrases, type Said } from './shape.ts'

export const speakers = [
  'mother',
  'father',
  'grandparent',
  'near-one',
  'partner',
  'couple',
  'child-or-young',
  'professional',
  'volunteer',
] as const
export type Speaker = (typeof speakers)[number]

export type SpeakerHint = {
  id: Speaker
  /** The audience of programmes that suits this speaker. */
  audience: Audience
  said: Said
}

export const speakerHints: readonly SpeakerHint[] = [
  {
    id: 'mother',
    audience: 'mother',
    said: {
      fi: phrases(`
        äitinä. · mutsina. · mammana. · oon./olen. äiti · oon./olen. tuore/nuori/uusi/odottava/yksinhuoltaja äiti · =äideille · äideille/äidille. ryhmä · äitiryhmä · tuore/nuori/väsynyt/uupunut äiti *0.8 · odottava äiti · tuleva äiti · kotiäiti · yh-äiti · yksinhuoltajaäiti · vauvan äiti *0.7 · lapsen äiti *0.4 · raskaana *0.7
        oon./olen. raskaana · imetän. · synnytin. · synnytyksen jälkeen *0.7 · mieheni *0.6 · mun mies *0.6 · lasten isä *0.5 · =äiti *0.4
      `),
      sv: phrases(
        'som mamma/mor · jag mamma · nybliven/ung/ensamstående mamma · mammagrupp · grupp för mammor · mammor *0.7 · gravid *0.6 · ammar *0.8 · min man *0.6 · barnens pappa *0.5 · =mamma *0.4',
      ),
      en: phrases(
        'as a mum/mom/mother · i mum/mom/mother · new/young/single mum/mom/mother · mums/moms/mothers *0.7 · mum/mother group · pregnant *0.6 · breastfeeding *0.7 · my husband/boyfriend *0.6 · =mum *0.4 · =mother *0.4',
      ),
    },
  },
  {
    id: 'father',
    audience: 'father',
    said: {
      fi: phrases(`
        isänä. · iskänä. · faijana. · oon./olen. isä/iskä/faija · oon./olen. tuore/nuori/tuleva/koti-isä isä · isille · isälle./iskälle. ryhmä/tukea/tuki/apua · isäryhmä · tuore/nuori/tuleva/yksinhuoltaja isä/iskä *0.9 · koti-isä · yh-isä · vaimoni *0.6 · mun vaimo/muija *0.6 · lasten äiti *0.5 · miehille *0.7 · miehenä. *0.8 · =isä *0.4
        isä etsii/haluaa/kaipaa *0.7
      `),
      sv: phrases(
        'som pappa/far · jag pappa · nybliven/ung/ensamstående/blivande pappa · pappagrupp · grupp för pappor · pappor *0.7 · min fru *0.6 · barnens mamma *0.5 · =pappa *0.4 · män *0.5',
      ),
      en: phrases(
        'as a dad/father · i dad/father · new/young/single dad/father · dads/fathers *0.7 · dad/father group · my wife/girlfriend *0.6 · =dad *0.4 · =father *0.4 · men *0.5',
      ),
    },
  },
  {
    id: 'grandparent',
    audience: 'grandparent',
    said: {
      fi: phrases(
        'mummona. · mummina. · ukkina. · isovanhempana. · ~isovanhempi · ~lapsenlapsi · oon./olen. mummo/mummi/ukki/vaari/isoäiti/isoisä · mummo/ukki/isoäiti/isoisä *0.6 · tyttären/poikani lapsi/lapset/vauva *0.8 · tyttäreni/poikani lapset/lapsi',
      ),
      sv: phrases(
        '~barnbarn · mormor/farmor/morfar/farfar *0.7 · som mormor/farmor/morfar/farfar · mor- och farföräldrar · jag mormor/farmor/morfar/farfar',
      ),
      en: phrases(
        'grandchild/grandchildren/grandkids/grandson/granddaughter · as grandmother/grandfather/grandparent · grandmother/grandfather/grandma/grandpa *0.7 · my daughter/son kids/baby/children *0.7',
      ),
    },
  },
  {
    id: 'near-one',
    audience: 'near-one',
    said: {
      fi: phrases(
        'läheisenä. · omaisena. · läheisille · ystäväni/siskoni/veljeni/kaverini/miniäni/vävyni *0.8 · siskon/veljen/ystävän/kaverin/naapurin lapsi/lapset/puolesta/perhe/vauva · kummina. · tätinä. · setänä. · enona. · oon./olen. täti/kummi/setä/eno · huolissani naapurin/siskon/ystävän/kaverin/tyttären/poikani · aikuinen tytär/poika *0.7',
      ),
      sv: phrases(
        'som närstående/anhörig/gudmor/moster/faster/morbror/farbror/vän · min syster/bror/vän/granne/kompis *0.7 · anhörig *0.7 · närstående *0.7',
      ),
      en: phrases(
        "as friend/aunt/uncle/godmother/neighbour/relative · my friend/sister/brother/neighbour/niece/nephew *0.7 · friend's/sister's/neighbour's *0.7 · loved one *0.6",
      ),
    },
  },
  {
    id: 'partner',
    audience: 'near-one',
    said: {
      fi: phrases(
        'puolisona. · vaimona. *0.8 · miehenä. *0.4 · mies/vaimo/puoliso/avopuoliso juo/dokaa/käyttää/masentunut/sairastui/sairas/uupunut/vankilassa · puolisoni *0.5 · mieheni *0.4 · vaimoni *0.4 · puolisolle. tukea/apua · miten tuen/autan puolisoa/miestä/vaimoa',
      ),
      sv: phrases(
        'min man/fru/sambo/partner dricker/deprimerad/sjuk/missbrukar/slut/fängelse · min partner/sambo *0.5 · hur stöda/stödja/hjälpa min man/fru/partner · som partner',
      ),
      en: phrases(
        'my husband/wife/partner/boyfriend/girlfriend drinks/drinking/depressed/ill/sick/addict/prison · my partner *0.5 · how help/support my partner/husband/wife · as partner',
      ),
    },
  },
  {
    id: 'couple',
    audience: 'couple',
    said: {
      fi: phrases(
        'pariskunta · pariskunnille · yhdessä puolison/miehen/vaimon/kumppanin · me molemmat/kumpikin *0.7 · meille molemmille *0.8 · molemmat vanhemmat *0.8 · parisuhde *0.5 · riidellään *0.6 · pariterapia *0.8 · kaksin *0.4 · olemme aviopari/pari *0.8',
      ),
      sv: phrases(
        'par *0.6 · tillsammans min man/fru/partner · vi båda *0.7 · båda föräldrarna · parterapi *0.8 · parrelation *0.5',
      ),
      en: phrases(
        'couple · couples · both of us *0.8 · both parents *0.8 · together with my husband/wife/partner · couple therapy *0.8',
      ),
    },
  },
  {
    id: 'child-or-young',
    audience: 'child',
    said: {
      fi: phrases(
        'oon./olen. 9v/10v/11v/12v/13v/14v/15v/16v/17v · oon./olen. 9/10/11/12/13/14/15/16/17 · oon./olen. 10-vuotias/11-vuotias/12-vuotias/13-vuotias/14-vuotias/15-vuotias/16-vuotias/17-vuotias · mun äiti/isä/iskä/mutsi/faija/isäpuoli/vanhemmat *0.8 · minun äiti/isä/vanhemmat *0.7 · äitini/isäni/vanhempani juo/lyö/riitelee/eroaa/huutaa/käyttää · oon./olen. lapsi/nuori/koululainen/teini *0.7 · iskä/isä/äiti juo/huutaa/lyö mulle/minulle/minua *0.7',
      ),
      sv: phrases(
        'jag 10/11/12/13/14/15/16/17 år · min mamma/pappa dricker/slår/skriker/skiljer · mina föräldrar *0.8',
      ),
      en: phrases(
        'i 10/11/12/13/14/15/16/17 years · my mum/mom/mother/dad/father drinks/hits/shouts/drinking/fighting · my parents *0.8',
      ),
    },
  },
  {
    id: 'professional',
    audience: 'professional',
    said: {
      fi: phrases(`
        asiakkaalle. · asiakkaani. · asiakkaalleni · asiakasperhe · asiakasperheelle · ammattilaisena. · ammattilaisille · työssäni · työskentelen · oon./olen. terveydenhoitaja/sosiaalityöntekijä/sosiaaliohjaaja/perhetyöntekijä/perheohjaaja/opettaja/kuraattori/psykologi/kätilö/diakoni/lastenhoitaja/ohjaaja · terveydenhoitajana. · sosiaalityöntekijänä. · perhetyöntekijänä. · neuvolassa töissä · meidän yksikkö/asiakkaat · ohjata asiakas/perhe · lähete *0.6 · oppilaani. · potilaalle. · potilaani. *0.8 · ohjaajakoulutus · koulutus ammattilaisille/työntekijöille
        diakoniatyöntekijä/perhetyöntekijä/terveydenhoitaja/kuraattori etsii/kysyy *0.8
      `),
      sv: phrases(
        'min klient/klienter/patient · klientfamilj · för klient · som yrkesperson/hälsovårdare/socialarbetare/familjearbetare/kurator · jag jobbar/arbetar hälsovårdare/socialarbetare/familjearbetare/barnskyddet/rådgivningen · yrkespersoner · utbildning för yrkespersoner/personal · hänvisa *0.7',
      ),
      en: phrases(
        'my client/clients/patient · client family · as a professional/nurse/social-worker/midwife · i work as/at/in nurse/clinic/school/social *0.8 · for professionals · refer family/client · referral *0.6',
      ),
    },
  },
  {
    id: 'volunteer',
    audience: 'volunteer',
    said: {
      fi: phrases(
        '~vapaaehtoinen · tukihenkilöksi · vertaisohjaajaksi · kokemusasiantuntijaksi · haluan./haluaisin./haluun. auttaa/tukea muita/toisia/perheitä · oma kokemus auttaa',
      ),
      sv: phrases('frivillig · volontär · bli stödperson/kamratledare · vill hjälpa andra'),
      en: phrases('volunteer · become support/peer · want help others/families'),
    },
  },
]
