/** The couple, parting, being the only parent, and losing someone. */
import { partner } from './common.ts'
import { type Entry, phrases } from './shape.ts'

export const relations: readonly Entry[] = [
  {
    id: 'separation',
    name: {
      fi: 'eroon ja yhteistyöhön eron jälkeen',
      sv: 'vid skilsmässa och samarbete efter den',
      en: 'with separation and parenting after it',
    },
    said: {
      fi: phrases(`
        ero./eron./erosta./eroa./erossa./eroni./eromme. · =avioero · =avoero · eron jälkeen/jälkeinen/keskellä/kynnyksellä/hetkellä · =eronnut · erota puolisosta/miehestä/vaimosta · erosin/erosimme/erottiin./eroamassa/eroaminen/eroprosessi · eroamme/erotaan/eroaa *0.7 · ajauduttiin/päädyttiin/päädymme/päätyi/sopeutuminen/sopeutua eroon · erosta yli · eronneet vanhemmat · =eroryhmä · =eroperhe · =eroauttaminen · erokriisi · erotilanne · erovanhemmat · eroseminaari · erokurssi · apuaeroon · eropalvelut
        ero tuli/tulossa/pelottaa/surettaa/lapset/lapsi/puolisosta/miehestä/vaimosta · mies/vaimo/puoliso haluaa/halusi/hakee/haki/ottaa eron/erota · mies/vaimo/puoliso jätti/lähti/petti/pettänyt · jätti minut/mua/perheen · tuli jätetyksi · pettäminen *0.7 · uskottomuus *0.7 · puoliso/mies/vaimo löysi toisen/uuden
        ex/eksä/exä/ex-mies/ex-vaimo/ex-puoliso/entinen lapset/lapsi/lapsia/tapaamiset/riita/riitelee/riidat/viestit/sovi/uusi *0.8 · ex/exä/eksä/isä/äiti ei anna nähdä/tavata lapsia/lasta/lapsi · en saa nähdä/tavata lapsia/lasta/lapsiani · ei saa tavata lapsiaan
        vuoroviikko · vuoroviikot · viikko-viikko · vuoroasuminen · huoltajuus *0.9 · huoltajuusriita · huoltoriita · huoltokiista · yhteishuoltajuus · tapaamiset ei toimi/suju/riita *0.6 · tapaamissopimus · valvotut tapaamiset · tapaamispaikka · etävanhempi · etä-äiti · etä-isä · etäisä · lähivanhempi · yhteistyövanhemmuus · vanhemmuussuunnitelma · kaksi kotia · kahden kodin · lapsen vieraannuttaminen · vieraannuttaa lapsi/lapset · vieraannuttaminen
        lapset eron jälkeen/keskellä · miten kerron/kertoa lapsille erosta · lapsen sopeutuminen eroon · perheasioiden sovittelu · sovittelu vanhemmat/ero *0.7 · avioerohakemus · uusperhe · uusioperhe · uusperheen · bonuslapsi · bonuslapset · bonusvanhempi · bonusäiti · bonusisä · äitipuoli · isäpuoli *0.5 · puolison lapset *0.5
      `),
      sv: phrases(`
        skilsmässa · skilsmässan · skild/skilda/skilt · skiljas/skiljer · separation/separerat/separerar/separera · efter skilsmässan/separationen · exet/ex/ex-man/exfru/exman barn/barnen/bråkar/träffa/låter/umgänge *0.8 · exet låter inte · får inte träffa barn/barnen · träffa inte barnen · varannan vecka · växelvis boende · växelboende · vårdnad · vårdnadstvist · gemensam vårdnad · umgänge · umgängesrätt
        mannen/frun/maken/partnern lämnade/lämnat/otrogen/träffat · blev lämnad · otrohet *0.7 · distansförälder · närförälder · samarbetsföräldraskap · styvfamilj · bonusfamilj · nyfamilj · bonusbarn · bonusmamma · bonuspappa · styvbarn · två hem · medling familj · chatta om skilsmässa
      `),
      en: phrases(`
        divorce · divorced · divorcing · separation · separated · separating · after divorce/separation · break up *0.8 · breakup · split up · ex husband/wife/partner/kids/children/see/visits *0.8 · ex not let see · not allowed see my kids/children/child · not see my kids/children/child · custody *0.8 · shared custody · joint custody · visitation · visits with kids · co-parenting · coparenting · alternating weeks · alternate weeks · two homes
        husband/wife/partner left/cheated/leaving · cheating *0.6 · parental alienation · stepfamily · blended family · stepchild/stepchildren · stepmother/stepfather · mediation *0.7
      `),
    },
    near: {
      single: 0.5,
      couple: 0.3,
      'child-group': 0.3,
      'rights-advice': 0.3,
      'own-strength': 0.2,
      'money-home': 0.1,
    },
  },
  {
    id: 'couple',
    name: { fi: 'parisuhteeseen', sv: 'för parrelationen', en: 'for the two of you as a couple' },
    said: {
      fi: phrases(`
        ~parisuhde · parisuhteen tuki/kriisi/ongelmat/hoito · parisuhdekurssi · parisuhdeleiri · parisuhdeneuvonta · pariterapia · paripsykoterapia · avioliitto *0.7 · avioliittoleiri · perheneuvonta *0.7 · perheasiain neuvottelukeskus · perheterapia *0.6 · pariskunta/pariskunnat/pariskunnille · parina *0.4
        riidellään · riitely · riitelemme · riidat *0.7 · riitaa/riita/riidat puolison/miehen/vaimon/kotona/jatkuvasti/rahasta/kotitöistä · riidellään lasten/kuullen/koko/jatkuvasti · tapellaan · tappelemme/tapellaan kaikesta/rahasta/puolison/jatkuvasti · kinaamme/kinastellaan · emme puhu *0.8 · ei puhuta toisillemme · puhumattomuus · mykkäkoulu · puhumme toistemme ohi
        suhde/liitto/välit kuihtuu/kuihtunut/hiipunut/jäissä/kylmä/tulehtunut/kriisissä/karilla/kireät/rakoilee/etääntynyt/ehtynyt/solmussa · etääntyneet/etäännyttiin/etääntyneet/erkaantuneet/kasvettu/ajauduttu/erilleen *0.7 · läheisyys puuttuu/kadonnut/hukassa · seksi/seksielämä/haluttomuus *0.7 · kaksin aikaa · yhteistä aikaa · kahdenkeskinen · aikaa puolison · toisistaan vieraantuneet · harkitsen eroa *0.8 · eron partaalla · mietin eroa · eroharkinnassa · pelastaa liitto/suhde/avioliitto
        ${partner.fi} ei ymmärrä/kuuntele/osallistu/auta/tue/puhu · mies ei osallistu kotitöihin · kotityöt mies/puoliso · puoliso etäinen/välinpitämätön/poissa *0.8
      `),
      sv: phrases(`
        ~parrelation · parförhållande · förhållandet *0.6 · relation *0.4 · parterapi · familjerådgivning *0.7 · äktenskap *0.7 · äktenskapskurs · parkurs · relationskurs · bråkar/grälar/gräl/tjafsar *0.8 · vi bråkar/grälar hela/ständigt/hela · bråkar inför barnen · glidit isär · glider isär · pratar inte varandra *0.8 · relationen kris/kall/dålig/tung · funderar på skilsmässa · tid på tumanhand · man/mannen/frun/partnern förstår/lyssnar/hjälper inte · närhet saknas · sexliv
      `),
      en: phrases(`
        relationship problems/help/support/crisis/counselling/counseling *0.9 · couple/couples therapy/counselling/counseling/group/course · marriage *0.7 · marriage problems/counselling/counseling/trouble · fighting/arguing/argue husband/wife/partner/constantly/all/kids · we fight/argue · grown apart · growing apart · not talk each other · husband/wife/partner not help/listen/understand/support · thinking of divorce · intimacy · sex life · time as a couple
      `),
    },
    near: { separation: 0.4, 'own-strength': 0.2, upbringing: 0.1, control: 0.1 },
  },
  {
    id: 'single',
    name: {
      fi: 'vanhemmalle, joka on lapsen kanssa yksin',
      sv: 'för en förälder som är ensam med barn',
      en: 'for a parent alone with a child',
    },
    said: {
      fi: phrases(`
        ~yksinhuoltaja · yksinhuoltajaäiti · yksinhuoltajaisä · yh · yh-äiti · yhäiti · yh-mutsi · yh-isä · yh-vanhempi · yh-perhe · totaaliyh · totaali-yh · totaaliyksinhuoltaja · yhden vanhemman perhe/perheet · yhden aikuisen perhe · ainoa vanhempi/huoltaja · yksin lapsen/lasten/vauvan/muksujen kanssa *0.8 · yksin vastuussa lapsista/lapsesta · yksin vanhempana · sinkkuäiti · sinkkuvanhempi · sinkkuisä
        itsellinen äiti/nainen · itsenäinen äiti hedelmöityshoito · ilman puolisoa/miestä/isää lapsi/vauva/lapset · lapsen isä lähti/häipyi/kuvioissa/kuvioista/tunnusta · isä ei osallistu/kuvioissa/halua *0.8 · isä ei kuvioissa · äiti ei kuvioissa · lapsen isää ei tiedossa · kaikki minun vastuulla *0.6 · raskaana ja yksin · yksin odottava · odotan yksin · vastuu yksin minulla *0.7 · ei toista vanhempaa
      `),
      sv: phrases(
        'ensamförsörjare · ensamförälder · ensamstående · ensamstående mamma/pappa/förälder/mor · ensam mamma/pappa/förälder · ensam med barn/barnen/babyn *0.8 · ensam ansvar *0.8 · singelmamma · singelpappa · pappan inte med · enförälderfamilj · gravid ensam · utan partner barn',
      ),
      en: phrases(
        'single mum/mom/mother/dad/father/parent · single parent · lone parent · solo parent/mum/mom · alone with kids/children/baby *0.7 · raising alone · only parent · father not involved · dad not around · pregnant alone',
      ),
    },
    near: {
      loneliness: 0.4,
      separation: 0.3,
      'home-help': 0.4,
      'money-home': 0.2,
      'meeting-place': 0.3,
      'own-strength': 0.2,
    },
  },
  {
    id: 'widowed',
    name: {
      fi: 'perheelle, jossa toinen vanhempi on kuollut',
      sv: 'för en familj där den ena föräldern har dött',
      en: 'for a family where one parent has died',
    },
    said: {
      fi: phrases(`
        ~leski · leskeksi · leskenä · nuori leski · leskivanhempi · leskiäiti · leskiperhe · ${partner.fi} kuoli/kuollut/menehtyi/kuolema/menehtynyt · lasten/lapsen isä/äiti kuoli/kuollut/menehtyi/kuolema · vanhemman kuolema/menetys lapselle/lapsi *0.9 · menetin puolison/mieheni/vaimoni · puolison menetys/kuolema/itsemurha · mies/vaimo/puoliso/isä/äiti teki itsemurhan · perheenjäsenen kuolema · isän kuolema lapsi · äidin kuolema lapsi
      `),
      sv: phrases(
        `änka · änkling · ${partner.sv} dog/död/dött/avled/omkom · barnens/barnets pappa/mamma/far/mor dog/död/dött · förlorat min man/fru/make/partner · förälders död · mist min man/make/fru`,
      ),
      en: phrases(
        `widow · widowed · widower · ${partner.en} died/death/dead/passed · kids/child's/children's dad/father/mother/mum died/dead/passed · lost my husband/wife/partner · death of parent · bereaved parent/family *0.6`,
      ),
    },
    near: { loss: 0.6, single: 0.5, 'child-group': 0.3, 'own-strength': 0.3 },
  },
  {
    id: 'loss',
    name: {
      fi: 'lapsen tai raskauden menetykseen',
      sv: 'vid förlusten av ett barn eller en graviditet',
      en: 'after losing a child or a pregnancy',
    },
    said: {
      fi: phrases(`
        ~keskenmeno · keskenmenon jälkeen · kohtukuolema · kuolleena syntynyt/syntyi · enkelivauva · enkelilapsi · lapsi./lapset./lapseni./lapsemme./poika./poikani./poikamme./tyttö./tytär./tyttäreni./tyttäremme. kuoli/menehtyi · lapsen./poikani./tyttäreni./vauvan. kuolema/menetys · vauva kuoli/kuollut/menehtyi · kätkytkuolema · lapsen kuolema/menetys · lapsensa menettänyt/menettäneet · menetimme/menetin vauvan/raskauden/lapsen kuolema/kuoli *0.9 · menetimme/menetin vauvan · menetimme/menetin tyttäremme/poikamme/vauvamme/lapsemme *0.8 · raskauden menetys · raskaus meni kesken · meni kesken raskaus · tuulimunaraskaus · kohdunulkoinen raskaus · toistuvat keskenmenot
        myöhäinen keskeytys · raskauden keskeytys sikiön/sairaus/poikkeavuus/vamma · sikiöperusteinen keskeytys · suru *0.7 · sureva/surevat vanhempi/vanhemmat/perhe/äiti/isä · surua lapsen/vauvan · lapsen suru kuolema *0.6 · sisarus kuoli/kuolema · kuolema perheessä · läheisen kuolema · läheinen kuoli · menetys *0.6 · surunauha · käpy *0.5 · synnytimme kuolleen · syntyi kuolleena · suruaika · surutyö · sururyhmä
      `),
      sv: phrases(
        'missfall · dödfödd/dödfött · fosterdöd · änglabarn · ängelbarn · barn/barnet/babyn/son/dotter dog/död/dött · förlorat/förlorade/mist barn/babyn · plötslig spädbarnsdöd · sorg *0.7 · sörjande föräldrar · sorgegrupp · utomkvedshavandeskap · närstående död *0.8 · sen abort · förlorade graviditeten',
      ),
      en: phrases(
        'miscarriage · miscarried · stillbirth · stillborn · baby/child/son/daughter/kid died/dead/death/passed · lost a baby/child/pregnancy · lost my baby/son/daughter · angel baby · ectopic pregnancy · cot death · sids · grief *0.8 · grieving · bereaved · bereavement · mourning *0.8 · pregnancy loss · child loss',
      ),
    },
    near: { widowed: 0.3, 'own-strength': 0.3, couple: 0.2, 'parent-illness': 0.1, childlessness: 0.1 },
  },
]
