/** People beside the parent: grandparents, other near ones, those who would help, and professionals. */
import { type Entry, phrases } from './shape.ts'

export const nearOnes: readonly Entry[] = [
  {
    id: 'grandparent',
    name: { fi: 'isovanhemmalle', sv: 'för en mor- eller farförälder', en: 'for a grandparent' },
    said: {
      fi: phrases(`
        ~isovanhempi · isovanhemmat · isovanhemmuus · isovanhempana · ~isoäiti · ~isoisä · mummi · mummo *0.9 · mummu · mumma · mummona · mumminä · mummina · mummolle · mamma *0.5 · mummuna · ukki · ukkina · vaari · vaarina · paappa · pappa *0.5 · fammu · äijä *0.2 · ~lapsenlapsi · lapsenlapset · lapsenlapsia · lapsenlapsen · lapsenlapsesta huoli/huolissaan/pelottaa/ikävä · lastenlapset
        mummo/mummi/ukki/isovanhempi hoitaa/jaksaa/väsynyt/huolissaan/huoli/huostassa/sijoitettu/lapsenlapsi · ei saa/anna nähdä/tavata lapsenlapsia/lapsenlapsi/lapsenlasta · lapsenlapsi sijoitettu/huostaan/huostassa · hoidan/hoidamme lapsenlasta/lapsenlapsia · isovanhemman oikeus · isovanhempien ryhmä/vertaistuki · läheissijaisvanhempi mummo/isovanhempi · miniä ei anna · tyttären/pojan lapset/lapsi *0.6
      `),
      sv: phrases(
        'morförälder · farförälder · morföräldrar · farföräldrar · mor-/farförälder · mormor · farmor · morfar · farfar · mommo · fammo · moffa · faffa · fafa · mofa · ~barnbarn · barnbarnet · barnbarnen · orolig för barnbarnet/barnbarnen · träffar/träffa inte barnbarnen/barnbarn · sköter barnbarnen/barnbarn',
      ),
      en: phrases(
        'grandparent · grandparents · grandmother · grandfather · grandma · grandpa · granny · nana · grandad · granddad · grandson · granddaughter · grandchild · grandchildren · grandkids · raising grandchildren · not see grandchildren · worried about grandchild/grandchildren/grandkids',
      ),
    },
    near: { 'near-one': 0.7, 'near-one-substance': 0.2, placed: 0.1, 'adoption-foster': 0.1, loneliness: 0.1 },
  },
  {
    id: 'near-one',
    name: { fi: 'läheiselle', sv: 'för en närstående', en: 'for someone close to a family' },
    said: {
      fi: phrases(`
        ~läheinen *0.6 · läheisille tukea/ryhmä · läheiselle tukea · läheisenä *0.8 · läheisen tuki/jaksaminen/huoli · omainen *0.7 · omaisille *0.8 · kummi *0.6 · kummina · kummitäti · kummisetä · täti *0.5 · setä *0.4 · eno *0.3 · siskon/veljen/ystävän/kaverin/naapurin/tutun/sukulaisen perhe/lapset/lapsi/lapsista/lapsesta/vauva/tilanne *0.9 · siskon/ystävän/veljen/kaverin puolesta · huolissani/huolissaan/huoli/huolettaa/huolestuttaa naapurin/siskon/ystävän/kaverin/tutun/siskosta/ystävästä/kaverista/perheestä/lapsista
        ystävä/kaveri/sisko/naapuri/tuttu jaksa/uupunut/masentunut/tarvitsee/väsynyt *0.8 · ystäväni/siskoni/veljeni/kaverini *0.6 · miten voin/auttaa/tukea ystävää/siskoa/kaveria/naapuria/tytärtä/poikaa/läheistä *0.9 · miten auttaa toista · huoli toisesta · huoli naapurista/lapsesta/perheestä *0.6 · naapurissa lapset/lapsi itkee/huutaa/huoli *0.8 · kuulen seinän takaa · aikuinen lapsi/tytär/poika *0.6 · aikuisen lapsen vanhempi
      `),
      sv: phrases(
        'närstående *0.7 · anhörig *0.7 · anhöriga · som anhörig · gudmor · gudfar · moster · faster *0.5 · syster/bror/vän/väns/granne/grannens barn/familj/mår/orkar/behöver *0.8 · orolig för min syster/bror/vän/väns/granne/kompis/grannens · oroar mig för · hur kan jag hjälpa/stödja · min vän/syster/bror/kompis *0.6 · vuxet barn *0.6',
      ),
      en: phrases(
        "relative *0.6 · family member *0.6 · loved one *0.7 · worried about friend/sister/brother/neighbour/neighbor/friend's/sister's/niece/nephew · concerned about friend/neighbour/neighbor/family · how can i help/support friend/sister/brother/neighbour · godmother · godparent · aunt *0.6 · uncle *0.5 · niece · nephew · my friend/sister/brother/neighbour *0.5 · friend's/sister's/neighbour's kids/child/children/baby",
      ),
    },
    near: { grandparent: 0.4, 'near-one-substance': 0.3, 'parent-illness': 0.1 },
  },
  {
    id: 'help-others',
    name: {
      fi: 'siihen, että voit auttaa muita',
      sv: 'för att du ska kunna hjälpa andra',
      en: 'with helping others yourself',
    },
    said: {
      fi: phrases(`
        ~vapaaehtoinen *0.9 · vapaaehtoiseksi · vapaaehtoistyö · vapaaehtoistoiminta · vapaaehtoisena · vapaaehtoishommia · tukihenkilöksi · tukihenkilöks · tukihenkilönä toimia/toimiminen · olla tukihenkilö · tukihenkilö jollekin/jollekulle · tukihenkilökoulutus · haluan/haluun/haluaisin/tahdon/voisin auttaa/tukea muita/toisia/perheitä/äitejä/vanhempia · auttaa muita/toisia omasta/oma/kokemus/kokemuksella/itse · oma kokemus auttaa/hyödyksi · omasta kokemuksesta · omaa kokemusta käyttää/jakaa · kokemusasiantuntija · kokemusasiantuntijaksi · kokemusasiantuntijuus · kokemusasiantuntijakoulutus · kokemuspuhuja · kokemustoimija
        vertaisohjaaja · vertaisohjaajaksi · vertaisohjaajakoulutus · vertaiseksi · vertaistukihenkilöksi · ryhmänohjaajaksi *0.8 · ohjata ryhmää · perustaa ryhmä · ryhmän perustaminen · haluan perustaa vertaisryhmä/ryhmän · varamummoksi · varamummiksi · kummiksi · perhekummiksi · kylämummiksi · lahjoittaa *0.6 · lahjoitus *0.6 · olen selvinnyt *0.5 · toipunut ja haluan auttaa · kehittäjävanhempi · kehittäjävanhemmat · kehittäjäryhmä · vaikuttaa palveluihin · antaa palautetta *0.5 · kokemukset kuuluviin
      `),
      sv: phrases(
        '~frivillig *0.9 · frivilligarbete · volontär · bli stödperson · vill hjälpa andra/familjer/föräldrar · hjälpa andra · egna erfarenheter · egen erfarenhet · erfarenhetsexpert · erfarenhetsexpertis · kamratledare · kamratstödjare · bli kamratledare · starta grupp · leda grupp · reservmormor bli · påverka tjänsterna · donera *0.6',
      ),
      en: phrases(
        'volunteer · volunteering · become support person/volunteer/mentor · want help others/families/parents · help others · help other mothers/parents/families/fathers · own experience · lived experience · expert by experience · experts by experience · peer facilitator/leader/supporter · become peer · start a group · lead a group · give back · donate *0.6 · parent developer',
      ),
    },
    near: { 'professional-training': 0.3, companion: 0.1, loneliness: 0.1 },
  },
  {
    id: 'professional-training',
    name: { fi: 'ammattilaisen työhön', sv: 'för yrkespersoners arbete', en: 'for professionals’ work' },
    said: {
      fi: phrases(`
        ~koulutus *0.5 · ohjaajakoulutus · ohjaajakoulutusta · vertaisryhmän ohjaajakoulutus · ryhmänohjaajakoulutus · menetelmäkoulutus · ammattilaisille *0.9 · ammattilaisille koulutus/koulutusta/menetelmä/materiaali · ammattilaisena *0.8 · ammattilainen *0.7 · lisäkoulutus · täydennyskoulutus · työntekijöille koulutus · koulutus työntekijöille/ohjaajille/terveydenhoitajille/sosiaalityöntekijöille · työpaja *0.6 · ohjaajien työpaja · ohjaajaverstas · koulutuspäivä · webinaari *0.7 · menetelmä *0.6 · menetelmiä isätyöhön/perhetyöhön/työhön · työkirja *0.7 · opas ammattilaisille · materiaalipankki · sukupuolisensitiivinen
        asiakkaalle/asiakkaani/asiakasperhe/asiakasperheelle/asiakkaalleni ryhmä/tuki/tukea/ohjaus/paikka *0.8 · asiakasperhe · asiakasperheelle · ohjata asiakas/perhe ryhmään/palveluun · lähettää/ohjaan/ohjaisin asiakkaan/perheen · opiskelija *0.5 · opiskelijoille koulutus · opinnäytetyö *0.7 · harjoittelupaikka *0.5 · terveydenhoitaja/sosiaalityöntekijä/perhetyöntekijä/kuraattori/varhaiskasvatuksen/diakoniatyöntekijä työssäni/koulutus/etsin/ammattilainen *0.8 · työnohjaus *0.6 · konsultaatio *0.7
      `),
      sv: phrases(
        '~utbildning *0.5 · ledarutbildning · gruppledarutbildning · utbildning för yrkespersoner/personal/ledare/professionella · yrkesperson · yrkespersoner · för professionella · fortbildning · metodutbildning · kompletterande utbildning · ledarverkstad · verkstad för ledare · webbinarium *0.7 · metod *0.6 · material för yrkespersoner · arbetsbok *0.7 · klientfamilj · min klient · hänvisa klient/familj · konsultation *0.7 · studerande *0.5',
      ),
      en: phrases(
        'training *0.6 · facilitator training · training for professionals/workers/facilitators/staff · professional *0.6 · professionals *0.8 · for professionals · continuing education · workshop *0.6 · webinar *0.7 · method *0.5 · methods *0.5 · workbook *0.7 · my client · client family · refer client/family · consultation *0.6 · student *0.4 · thesis *0.6',
      ),
    },
    near: { 'help-others': 0.3 },
  },
]
