import { familyMinutes } from '../../access/sessions.ts'
import { accessibilityMail, type InfoText, privacyMail, supervisorWeb } from './info-text.ts'

const safety: InfoText = {
  title: 'Näin käytät sivuja',
  heading: 'Näin liikut täällä turvallisesti',
  lead: 'Joku muu voi nähdä, mitä laitteella on tehty. Näin siitä jää vähemmän jälkiä.',
  sections: [
    {
      title: 'Mitä Poistu nopeasti tekee',
      says: [
        'Nappi on jokaisen sivun yläreunassa. Se vie heti sääsivulle. Näppäimistöllä saman tekee Esc kolme kertaa peräkkäin.',
        'Se sulkee oman sivusi. Takaisin-nappi ei avaa sitä enää: siihen tarvitaan koodi tai viestisi linkki.',
      ],
    },
    {
      title: 'Mitä nappi ei tee',
      says: [
        'Se ei poista muuta selaushistoriaa eikä estä vakoiluohjelmaa. Takaisin-nappi voi vielä näyttää etusivun tai ryhmän sivun, jolla kävit.',
        'Turvallisin on laite, jota muut eivät käytä.',
      ],
    },
    {
      title: 'Avaa yksityinen ikkuna',
      says: [
        'Valitse selaimen valikosta yksityinen tai incognito-ikkuna ennen kuin tulet tänne. Kun suljet ikkunan, selain unohtaa, missä kävit.',
        'Kodin tai työpaikan verkosta voi silti nähdä, millä sivustolla kävit. Ei kuitenkaan sitä, mitä kirjoitit.',
      ],
    },
    {
      title: 'Kun puhelin on yhteinen',
      says: ['Voit käyttää kaikkea tätä, vaikka puhelin olisi yhteinen:'],
      points: [
        'Kirjoittamasi sanat eivät jää osoiteriville eikä niitä yhdistetä sinuun.',
        'Valitse ilmoittautuessa tapa, jota muut eivät lue. Voit myös soittaa itse meille: silloin meiltä ei tule viestejä.',
        'Viestin otsikossa ei koskaan lue, mistä on kyse.',
        `Oma sivusi sulkeutuu itsestään ${familyMinutes} minuutin kuluttua.`,
        'Älä anna selaimen tallentaa koodia.',
      ],
    },
    {
      title: 'Jos pelkäät, että sinua seurataan',
      says: [
        'Käytä laitetta, johon toinen ei pääse: kirjaston konetta tai ystävän puhelinta. Jos poistat seurantaohjelman, toinen voi huomata sen. Kysy ensin neuvoa.',
        'Nollalinja auttaa miettimään, mikä on turvallista juuri sinulle. Numero on Apua heti -sivulla.',
      ],
    },
  ],
}

const accessibility: InfoText = {
  title: 'Saavutettavuus',
  heading: 'Saavutettavuusseloste',
  lead: 'Näiden sivujen pitää toimia jokaiselle, myös väsyneenä ja yhdellä kädellä. Kerro, jos ne eivät toimi sinulle.',
  sections: [
    {
      title: 'Mitä olemme tarkistaneet',
      says: ['Tavoitteemme on WCAG 2.2:n taso AA. Tarkistamme ennen jokaista julkaisua, että'],
      points: [
        'sivujen rakenne on kunnossa kaikilla kielillä (koneellinen tarkistus)',
        'sivut toimivat ilman skriptiä ja pelkällä näppäimistöllä',
        'mikään ei karkaa reunan yli, kun teksti suurennetaan 400 prosenttiin',
        'kaikki, mitä väri kertoo, lukee myös sanoina.',
      ],
    },
    {
      title: 'Mitä puuttuu vielä',
      says: [
        'Koneellinen tarkistus löytää vain osan ongelmista. Ruudunlukijan käyttäjät eivät ole vielä arvioineet sivuja, joten pidämme niitä toistaiseksi osittain saavutettavina.',
        'Järjestäjien omat tekstit voivat puuttua ruotsiksi, englanniksi tai selkosuomeksi. Silloin näytämme suomenkielisen tekstin. Selkotekstejämme ei ole vielä tarkistettu Selkokeskuksessa.',
      ],
    },
    {
      title: 'Anna palautetta',
      says: [
        'Kerro, mikä sivu ei toiminut ja millä laitteella. Nimeä ei tarvita. Vastaamme viimeistään kahden viikon kuluessa. Saat saman tiedon myös muulla tavalla, jos tarvitset.',
      ],
      mail: accessibilityMail,
    },
    {
      title: 'Jos emme vastaa',
      says: [
        `Voit valittaa saavutettavuuden valvojalle, joka on Liikenne- ja viestintävirasto Traficom. Ohjeet ovat sivulla ${supervisorWeb.fi}. Laki: digitaalisten palvelujen tarjoamisesta 306/2019.`,
        'Tämä seloste on tehty 22.11.2026.',
      ],
    },
  ],
}

const privacy: InfoText = {
  title: 'Mitä tietoja sinusta on',
  heading: 'Mitä tietoja sinusta on',
  lead: 'Kun etsit apua: ei mitään. Kun tulet mukaan: vain se, mitä itse kerrot.',
  sections: [
    {
      title: 'Kun etsit apua',
      says: [
        'Emme tiedä, kuka olet. Hakuasi ei yhdistetä sinuun, eikä sanojasi tallenneta.',
        'Laskemme viikoittain, kuinka monta kertaa mitäkin apua haettiin kunnittain ja löytyikö sitä. Luvuista ei näy, kuka haki tai mitä kirjoitti.',
        'Emme seuraa kävijöitä emmekä käytä mainoksia. Evästeitä on kolme: lomakkeen, oman sivun ja työntekijän kirjautumisen. Ne katoavat, kun suljet selaimen tai painat Poistu nopeasti.',
      ],
    },
    {
      title: 'Kun tulet mukaan ryhmään',
      says: ['Talletamme vain tämän:'],
      points: [
        'aikuisten etunimet ja lasten iät',
        'yhden tavan tavoittaa sinut: sen, jonka valitsit',
        'mitä tarvitset, jotta pääset tulemaan',
        'mitä itse kerroit ohjaajalle, jos kerroit.',
      ],
    },
    {
      title: 'Miten tiedot ovat turvassa',
      says: [
        'Nimet, yhteystiedot ja omat sanasi ovat tietokannassa salattuina. Henkilötunnusta emme ota vastaan. Kesken jäänyt lomake säilyy salattuna 20 tuntia, jotta voit jatkaa.',
      ],
    },
    {
      title: 'Kuka näkee tietosi',
      says: [
        'Sen ryhmän järjestäjä, johon tulet: ryhmän ohjaajat ja järjestäjän koordinaattori. Muut osallistujat ja muut järjestäjät eivät näe tietojasi. Järjestäjä on tietojesi rekisterinpitäjä.',
        'Jokainen katsominen kirjataan: kuka, milloin ja miksi. Saat tämän tiedon, kun pyydät.',
        'Työntekijän on joskus tehtävä lastensuojeluilmoitus. Yleensä hän puhuu siitä ensin sinulle.',
      ],
    },
    {
      title: 'Milloin tiedot poistetaan',
      says: [
        'Viimeistään puoli vuotta ryhmän päättymisen jälkeen. Päivä lukee omalla sivullasi. Voit pyytää poistamaan ne aiemmin.',
      ],
    },
    {
      title: 'Mitä voit pyytää',
      says: [
        'Sinulla on oikeus nähdä tietosi, korjata ne, pyytää poistamaan ne ja perua suostumuksesi. Syytä ei tarvitse kertoa. Kysy järjestäjältä tai meiltä. Vastaamme viimeistään kuukauden kuluessa.',
      ],
      mail: privacyMail,
    },
    {
      title: 'Jos jokin on väärin',
      says: ['Voit valittaa tietosuojavaltuutetulle. Ohjeet ovat sivulla tietosuoja.fi.'],
    },
  ],
}

const professionals: InfoText = {
  title: 'Ammattilaisille',
  heading: 'Löydä tukea yhdessä perheen kanssa',
  lead: 'Neuvolassa, koulussa, sosiaalityössä tai missä vain kohtaat perheen. Tunnuksia ei tarvita.',
  sections: [
    {
      title: 'Etsikää yhdessä',
      says: [
        'Kirjoittakaa perheen omin sanoin, mikä nyt painaa. Näette, mikä sopii, missä ja milloin, ja miten pääsee mukaan. Perhe voi ilmoittautua heti omasta puhelimestaan noin kolmessa minuutissa.',
      ],
    },
    {
      title: 'Antakaa kortti mukaan',
      says: [
        'Jokaisella toiminnalla on tulostettava kortti, jossa on QR-koodi ja puhelinnumero. Kortissa ei lue, miksi perhe sen sai.',
      ],
    },
    {
      title: 'Soittakaa yhdessä',
      says: [
        'Toiminnan sivulla on numero ja päivä, johon mennessä järjestäjä vastaa. Kun soitat perheen kanssa, perheen ei tarvitse kertoa asiaansa uudelleen.',
      ],
    },
    {
      title: 'Perhe päättää',
      says: [
        'Älä kirjoita perheen tietoja lomakkeelle perheen puolesta. Täällä ei tehdä lastensuojeluilmoitusta: se tehdään hyvinvointialueen lastensuojeluun.',
      ],
    },
  ],
}

export const fi = {
  safety,
  accessibility,
  privacy,
  professionals,
  seeAlso: 'Lue myös',
  urgent: 'Apua heti',
  toSearch: 'Etsi apua',
  toGroups: 'Katso ryhmät',
  signIn: 'Työntekijän kirjautuminen',
  signInHint: 'Jos ohjaat ryhmää tai vastaat järjestäjän tiedoista.',
}
