/** When child protection begins, a child lives elsewhere, and the way back. */
import { child } from './common.ts'
import { type Entry, phrases } from './shape.ts'

export const childProtection: readonly Entry[] = [
  {
    id: 'protection-begins',
    name: {
      fi: 'lastensuojelun alkaessa',
      sv: 'när barnskyddet kommer in i familjens liv',
      en: 'when child protection gets in touch',
    },
    said: {
      fi: phrases(`
        ~lastensuojelu *0.8 · lastensuojeluilmoitus · lastensuojeluilmotus · lasuilmoitus · lasuilmo · lasu · lasut · lasu-ilmoitus · ls-ilmoitus · huoli-ilmoitus · sossuilmoitus · lastensuojelusta/lastensuojelun/lasusta soitettiin/soitto/kirje/otettiin/tulee/käynti/yhteydenotto
        tehtiin/tehty/teki/tekivät lasu/lastensuojeluilmoitus/lasun/ilmoitus · meistä tehtiin/tehty/teki ilmoitus/ilmotus/lasu/lasun · ilmoitus lastensuojeluun · koulusta/päiväkodista/neuvolasta/naapuri/sairaalasta tehtiin/teki/tehty ilmoitus/lasu · anonyymi ilmoitus
        sossu/sossut/sosiaalityöntekijä/sosiaalitantta/sossutäti/lastensuojelu tulee/soitti/soittaa/ilmoitti/kirjoitti/käynti/käymään/kotikäynti/vie/pelottaa *0.9 · sossusta soitettiin/kirje/otettiin · sosiaalityöntekijästä soitettiin · sosiaalitoimesta kirje/soitto/soitettiin
        palvelutarpeen arviointi · palvelutarpeenarviointi · pta · lastensuojelutarpeen selvitys · lastensuojelun tarpeen selvittäminen · lastensuojelun asiakkuus/asiakas/alkaminen/prosessi/selvitys/avohuolto · asiakkuus alkaa/alkoi lastensuojelu · lastensuojeluasiakkuus · avohuollon tukitoimet
        mitä tapahtuu lastensuojeluilmoituksen/lasun/ilmoituksen jälkeen · pelkään lastensuojelua/sossua/huostaanottoa · pelkään vievät/vie/viedään lapset/lapsi · pelottaa viedäänkö/vieväkö lapset · voiko/voivatko sossu/lastensuojelu viedä lapset/lapsen · uhataan/uhkaa huostaanotto/huostaanotolla · huostaanoton uhka
        vieväkö lapset · viedäänkö lapset · vie lapset pelottaa/pelkään *0.8 · perheen palvelutarve · lastensuojelu pelottaa/ahdistaa · lastensuojelun alussa · ennakollinen lastensuojeluilmoitus · sossun asiakkaana/asiakas/asiakkaaksi · erityisen tuen tarve lapsi *0.4 · tehostettu perhetyö *0.6 · varhaisen tuen palvelut alkaa *0.5
      `),
      sv: phrases(`
        ~barnskydd *0.8 · barnskyddsanmälan · anmälan barnskyddet · barnskyddet ringde/ringer/kontaktade/kommer/brev/ringt · nån/någon/skolan/dagis/grannen gjort/gjorde/anmälan/anmält · anmäld till barnskyddet · socialen ringde/kommer/anmälan/ringer/brev/ringt *0.9
        socialarbetare/socialarbetaren kommer/ringde/hembesök *0.8 · socialen ta/tar barn/barnen · rädd ta barn/barnen/mina · bedömning av servicebehovet · klient i barnskyddet · kontakt med barnskyddet · utredning barnskydd · vad händer anmälan
      `),
      en: phrases(`
        child protection/welfare/services *0.9 · social worker/services coming/visit/called/letter/call/comes/visits *0.9 · social office take/called/letter · report/reported made about us/me · someone reported us/me · child welfare report/notice/notification
        afraid/scared take my/kids/children/child · will take kids/children/child · take my kids · assessment of need/service · called from child protection/social · protection called
      `),
    },
    near: { companion: 0.6, 'rights-advice': 0.6, 'own-strength': 0.3, placed: 0.3, 'home-help': 0.1 },
  },
  {
    id: 'placed',
    name: {
      fi: 'vanhemmalle, jonka lapsi on sijoitettu tai otettu huostaan',
      sv: 'för en förälder vars barn är placerat eller omhändertaget',
      en: 'for a parent whose child has been placed or taken into care',
    },
    said: {
      fi: phrases(`
        ~huostaanotto · huostaanotettu · huostaan otettu · otettu/otettiin/ottivat/ottaa/vietiin/otto huostaan · huostassa *0.9 · huosta *0.9 · huostapäätös
        ${child.fi} sijoitettu/sijoitettiin/sijotettiin/sijotettu/sijoitus/sijoitetaan/sijoituksessa/sijoittivat · kiireellinen sijoitus · kiireellisesti sijoitettu/sijoitettiin · ~sijoitettu *0.8 · avohuollon sijoitus · sijoituksessa · sijaishuolto · sijaisperhe/sijaisperheessä/sijaiskoti/sijaiskodissa lapsi/lapsen/lapseni/asuu/muutti/meni/joutui/poika/tyttö/tytär
        ${child.fi} vietiin/viety/vievät/veivät/vei/haettiin. · lapset lähti sossun · lapset meni sijoitukseen/huostaan · vietiin lapset/lapsi/muksut/kakarat · sossu/sosiaalityöntekijä/lastensuojelu vei/vienyt/haki lapsen/lapset/lapseni · menetin lapset/lapseni/lapsen · menettänyt lapset/lapsensa · menettää lapset/lapsi huostaan/sijoitus
        lapsi/lapset/lapseni laitoksessa/lastenkodissa/perhekodissa/vastaanottokodissa/nuorisokodissa/laitokseen/perhehoidossa/muualla *0.9 · lastenkoti *0.6 · perhehoito lapsi *0.6
        ikävä lasta/lapsia/lapsiani sijoitettu/laitos/laitoksessa/huostassa/perheessä · ikävä omaa lasta/lapsia/lapsiani · lapseni asuu muualla/sijaisperheessä/laitoksessa · lapsi ei asu kotona/luonani/kanssani · etävanhempi sijoitettu/huosta · vanhempi ilman lasta/lapsia
        yhteydenpidon rajoitus/rajoittaminen · tapaamiset sijoitettu/valvottu/sijoitetun · sijoitetun lapsen vanhempi/äiti/isä/vanhemmat/tapaamiset · huostaanotetun lapsen vanhempi/äiti/isä/vanhemmat/tapaaminen · biologinen vanhempi/äiti/isä *0.6 · bioäiti · bioisä
        suru lapsen menetyksestä sijoitus/huosta · huostaanoton jälkeen/vertaistuki/suru · kriisi huostaanotto/huostaanoton/sijoituksen · häpeä huostaanotto/huostaanotosta · elämä huostaanoton jälkeen · huostakriisi · lapset vieraissa
      `),
      sv: phrases(`
        omhändertagen/omhändertaget/omhändertagna/omhändertagande/omhändertog · ~placerad · barn/barnet/barnen placerat/placerad/placerade/placering · brådskande placering · tog/tagit/tar mitt/mina/barn/barnen/barnet · dom/de/dem tog barn/barnet/barnen · förlorat barn/barnet/barnen/mina
        barn/barnet/barnen i fosterfamilj/barnhem/familjehem/anstalt/vård · vård utom hemmet · fosterfamilj barn/barnet/mitt · saknar mitt barn *0.7 · saknar mina barn *0.7 · barn bor inte hemma · barn bor annanstans
      `),
      en: phrases(`
        took/taken/take my/our child/kids/children/son/daughter/baby · taken into care/custody · child/kids/children/son/daughter in care/foster/placed/placement/children's-home · foster care/family/home child · foster care · lost custody *0.7 · lost my kids/children/child *0.5 · placed child · emergency placement · removed from home · they took · miss my kids/child/children *0.7
        child lives in institution/foster · parents of placed
      `),
    },
    near: {
      reunification: 0.5,
      'own-strength': 0.4,
      companion: 0.4,
      'rights-advice': 0.4,
      'after-stay': 0.2,
      'own-substance': 0.1,
    },
  },
  {
    id: 'reunification',
    name: {
      fi: 'siihen, että lapsi palaa kotiin',
      sv: 'när ett barn flyttar hem igen',
      en: 'when a child comes home again',
    },
    said: {
      fi: phrases(`
        ${child.fi} palaa/palaavat/palautuu/palautetaan/palautettiin/pääsee/pääsevät/tulee kotiin sijoituksesta/huostasta/laitoksesta/sijaisperheestä/lastenkodista · palaa kotiin/takaisin sijoitus · kotiutuu/kotiutetaan/kotiutuminen lapsi/lapset sijoituksesta *0.9
        lapsi/lapset/lapseni palaa/palaavat kotiin · lapsi/lapset/lapseni takas/takaisin/kotia/kotiin *0.7 · haluan/haluun/tahdon lapseni/lapset/lapsen/muksut takas/takaisin/kotiin/kotia · saada lapset/lapsen/lapseni takaisin/kotiin/takas
        huostaanoton purku/purkaminen/lopettaminen/purkautuminen · huosta puretaan/purettiin/purku · purkaa huostaanotto/huosta · sijoitus loppuu/päättyy/purkautuu · jälleenyhdistäminen · perheen yhdistäminen sijoitus · kotiin palaava lapsi · kotiinpaluu lapsi/lapsen · harjoitusjakso/kotiharjoittelu/kotilomat lapsi/sijoitus *0.7
      `),
      sv: phrases(`
        barn/barnet/barnen kommer/flyttar/återvänder hem *0.7 · barn/barnet/barnen tillbaka · få tillbaka barn/barnen/barnet/mina/mitt · vill ha tillbaka barn/barnen · omhändertagandet upphör/avslutas/hävs · placeringen upphör/slutar · familjeåterförening barn/placering · återförening barn
      `),
      en: phrases(`
        get/want kids/children/child back · child/kids/children coming/returns/return/returning home foster/care · child/kids/children coming home/back *0.8 · reunification · reunite/reunited child/kids/family *0.8 · end of placement · return from foster/care
      `),
    },
    near: {
      placed: 0.7,
      companion: 0.3,
      'home-help': 0.3,
      'rights-advice': 0.4,
      'everyday-life': 0.2,
      interaction: 0.2,
    },
  },
  {
    id: 'companion',
    name: {
      fi: 'tilanteeseen, jossa tarvitset jonkun rinnallesi',
      sv: 'när du behöver någon vid din sida',
      en: 'when you need someone by your side',
    },
    said: {
      fi: phrases(`
        ~tukihenkilö *0.9 · tukihenkilön/tukihenkilöä tarvitsen/haluan/haluaisin/palaveriin/mukaan/kaipaan/etsin · joku/jonkun mukaan/mukaani palaveriin/tapaamiseen/neuvotteluun/käynnille/kokoukseen/sossuun/lastensuojeluun/virastoon/kelaan/oikeuteen/lääkäriin
        mukaan/seuraksi/tueksi palaveriin/palaverii/verkostopalaveriin/neuvotteluun/hoitokokoukseen/sossuun/tapaamiseen · kuka lähtisi/lähtis mukaan · lähteekö kukaan/joku mukaan · voiko/vois/voisiko joku/kukaan tulla/lähteä mukaan/kanssani · en uskalla/halua/viitsi/pysty yksin palaveriin/mennä/tapaamiseen
        yksin palaveriin/palaverissa/tapaamiseen · asianajaja/avustaja palaveriin/tapaamiseen · tuki palaveriin/tapaamiseen/asiointiin · asiointiapu · asiointituki · saattaja *0.7 · rinnalla kulkija/kulkeminen · rinnallakulkija · vierellä kulkija *0.8 · vertaistukihenkilö · tukiäiti · perhekummi · kummi perheelle · varamummo *0.5 · kaveri palaveriin/mukaan
        verkostopalaveri *0.7 · asiakaspalaveri · asiakassuunnitelmapalaveri · palaveri *0.6 · lastensuojelun palaveri/neuvottelu · palaveri sossun/lastensuojelun/koulun *0.8 · tarvin/tarviin/tarvitsen jonkun/tuen mukaan/viereen/rinnalle · joku joka kuuntelee *0.5
      `),
      sv: phrases(`
        ~stödperson *0.9 · någon/nån med till möte/mötet/palaver · med mej/mig på/till möte/mötet/träffen/socialen · vem kan komma med · komma med mötet/möte · våga inte gå ensam/själv · inte ensam på möte/mötet · nätverksmöte *0.7 · klientmöte *0.7 · möte socialen/barnskyddet *0.7 · följa med möte/mig/mej · sällskap till mötet
      `),
      en: phrases(`
        support person · come with me meeting/to/appointment · someone/somebody come/with to meeting/appointment · go with me meeting/appointment · not go alone · meeting social worker/services/child *0.7 · accompany me · network meeting *0.6 · advocate *0.6 · someone by my side · befriender
      `),
    },
    near: { 'rights-advice': 0.5, 'protection-begins': 0.4, 'own-strength': 0.2, 'help-others': 0.1, loneliness: 0.1 },
  },
  {
    id: 'rights-advice',
    name: {
      fi: 'oikeuksia ja palveluja koskeviin kysymyksiin',
      sv: 'i frågor om rättigheter och tjänster',
      en: 'with questions about rights and services',
    },
    said: {
      fi: phrases(`
        oikeudet *0.7 · oikeuteni/oikeuksia/oikeuksistani · mitkä oikeudet vanhemmalla/äidillä/isällä · vanhemman oikeudet/oikeus · lapsen oikeudet *0.6 · isän oikeudet · valittaa/valitus/valitan päätös/päätöksestä/huostaanotosta/sijoituksesta · valitusaika · muutoksenhaku · ~hallinto-oikeus · oikaisuvaatimus · kantelu · tehdä muistutus kohtelusta · sosiaaliasiamies · sosiaaliasiavastaava · potilasasiavastaava
        lakimies · juristi · asianajaja *0.8 · oikeusapu · oikeusaputoimisto · lakiapu · asiavastaava · kohdeltu/kohtelu huonosti/väärin/epäasiallisesti/viranomainen *0.8 · väärä päätös · päätös väärin/epäreilu/huono *0.8 · en ymmärrä päätöstä/päätös/paperia/kirjettä · mitä palveluita/palveluja saa/voi/on/perheelle · palveluohjaus · neuvontaa palveluista/oikeuksista
        mistä saan apua *0.5 · mihin otan yhteyttä *0.5 · en tiedä mistä apua/hakea *0.5 · kenelle soittaa *0.4 · sosiaalityöntekijä ei kuuntele/vastaa/usko · sossu ei kuuntele/vastaa/usko/auta · vaihtaa sosiaalityöntekijää · omat paperit/asiakirjat pyytää/nähdä · asiakirjat lastensuojelu · tietojen tarkastus *0.5
        huoltajuusriita/huoltoriita *0.7 · oikeudenkäynti lapset/huoltajuus *0.8 · lapsen huoltajuus · tapaamisoikeus · lastenvalvoja · elatussopimus/elatusmaksu/elarit/elatustuki
      `),
      sv: phrases(`
        rättigheter · mina rättigheter · rätt som förälder · besvär/besvära/överklaga/överklagan beslut/beslutet · överklaga · ~förvaltningsdomstol · socialombud · patientombud · jurist/advokat *0.8 · rättshjälp · rättsbiträde · dåligt bemött/bemötande · klagomål *0.8 · förstår inte beslutet · fel beslut
        vilken hjälp finns/får *0.5 · vart kan jag vända *0.5 · servicehandledning · barnatillsyningsman · vårdnadstvist · umgängesrätt · underhållsbidrag
      `),
      en: phrases(`
        rights · my rights · parent rights · legal aid/advice/help · lawyer · appeal/complain/complaint decision/treatment · appeal · ombudsman · not understand decision/letter · unfair decision/treatment · what services/help available/get *0.5 · where get help *0.5 · custody dispute/case/battle · child support *0.6 · visitation rights
      `),
    },
    near: { companion: 0.5, 'protection-begins': 0.3, placed: 0.2, separation: 0.2, 'money-home': 0.2 },
  },
  {
    id: 'after-stay',
    name: {
      fi: 'ryhmän, hoidon tai ensikodissa asumisen jälkeen',
      sv: 'efter en grupp, vård eller tid på mödrahem',
      en: 'after a group, treatment or a residential stay',
    },
    said: {
      fi: phrases(`
        ~jälkituki · ~jälkihuolto *0.8 · ensikodista/ensikodilta/perhekuntoutuksesta/kuntoutuksesta/laitoksesta/laitoshoidosta/turvakodista kotiin/muutettiin/muutimme/muutin/omaan/kotiuduttiin/kotiuduin/kotiutuminen/päästiin/pääsin/jälkeen/kämppään
        ensikodin/perhekuntoutuksen/kuntoutuksen/päiväryhmän/hoidon/ryhmän/asumisen/turvakodin/sijoituksen/osastohoidon jälkeen *0.8 · ryhmä loppui/päättyi/loppuu · tuki loppui/päättyi/loppuu/loppumassa · asiakkuus päättyi/loppui/päättyy · tuki loppu kesken *0.8
        omaan kotiin muutto/pelottaa · omaan asuntoon/kämppään ensikoti/pelottaa/hoidosta/kuntoutus · kotiutuminen *0.8 · kotiutus *0.6 · kotiuduttiin · perhekuntoutus *0.5 · ensikoti *0.4 · hoidosta kotiin *0.8 · päihdehoidon jälkeen · vieroituksen jälkeen *0.6 · kuntoutuksen jälkeen arki
        jatkohoito/jatkotuki · jälkiseuranta · jälkitapaaminen · oman työntekijän tuki jatkuu
      `),
      sv: phrases(`
        efterstöd · eftervård *0.8 · mödrahem/mödrahemmet/familjerehabilitering/rehabilitering/vården/behandlingen/skyddshem/skyddshemmet hem/efter/flyttade/flyttat/flyttar/hemma · efter gruppen/behandlingen/vården/rehabiliteringen · gruppen slutade/tog/slut *0.8 · stödet slutade/upphörde · flyttat hem från *0.5
      `),
      en: phrases(`
        aftercare · after-care · after rehab/treatment/shelter/residential/group/hospital *0.8 · moved from mother/shelter/residential/rehab · group ended/finished · support ended/ending · coming home from rehab/treatment/shelter · step down support
      `),
    },
    near: {
      'housing-training': 0.4,
      'home-help': 0.3,
      'own-strength': 0.3,
      'everyday-life': 0.4,
      'own-substance': 0.2,
      companion: 0.2,
    },
  },
]
