import { familyMinutes } from '../../access/sessions.ts'
import { accessibilityMail, type InfoText, privacyMail, supervisorWeb } from './info-text.ts'
import type { fi } from './text.fi.ts'

const safety: InfoText = {
  title: 'Näin käytät sivuja',
  heading: 'Käytä sivua turvallisesti',
  lead: 'Joku muu voi nähdä, mitä teet puhelimella. Tästä saat neuvoja.',
  sections: [
    {
      title: 'Poistu nopeasti',
      says: [
        'Sivun yläreunassa on nappi. Nappi vie sinut heti sääsivulle. Nappi sulkee myös oman sivusi.',
        'Jos käytät tietokonetta, voit painaa kolme kertaa Esc.',
      ],
    },
    {
      title: 'Nappi ei poista kaikkea',
      says: [
        'Puhelin voi muistaa, millä sivuilla kävit. Vakoiluohjelma voi nähdä, mitä teet.',
        'Turvallisin on laite, jota muut eivät käytä.',
      ],
    },
    {
      title: 'Yksityinen ikkuna',
      says: [
        'Avaa selaimen valikko. Valitse yksityinen ikkuna. Tule sitten tälle sivulle.',
        'Sulje ikkuna lopuksi. Silloin selain unohtaa, missä kävit.',
      ],
    },
    {
      title: 'Jos muut käyttävät samaa puhelinta',
      says: ['Voit tehdä näin:'],
      points: [
        'Valitse tapa, jolla muut eivät saa tietää viestistä.',
        'Voit soittaa meille itse. Silloin emme lähetä viestejä.',
        `Oma sivusi menee kiinni ${familyMinutes} minuutin päästä.`,
        'Älä tallenna koodia puhelimeen.',
      ],
    },
    {
      title: 'Jos joku seuraa sinua',
      says: [
        'Käytä kirjaston tietokonetta tai ystävän puhelinta.',
        'Soita Nollalinjaan. Sieltä saat neuvoja. Numero on sivulla Apua heti.',
      ],
    },
  ],
}

const accessibility: InfoText = {
  title: 'Saavutettavuus',
  heading: 'Jos sivua on vaikea käyttää',
  lead: 'Haluamme, että kaikki voivat käyttää sivuja. Kerro meille, jos et voi.',
  sections: [
    {
      title: 'Mitä olemme tehneet',
      says: [
        'Tarkistamme sivut aina ennen kuin julkaisemme ne. Voit suurentaa tekstiä. Voit käyttää pelkkää näppäimistöä.',
      ],
    },
    {
      title: 'Mitä puuttuu',
      says: [
        'Ruudunlukijan käyttäjät eivät ole vielä kokeilleet sivuja. Kaikki tekstit eivät ole helppoa suomea. Selkokeskus ei ole tarkistanut tekstejä.',
      ],
    },
    {
      title: 'Kerro meille',
      says: [
        'Mikä sivu ei toiminut? Millä laitteella? Kirjoita meille. Nimeä ei tarvita. Vastaamme kahden viikon aikana.',
      ],
      mail: accessibilityMail,
    },
    {
      title: 'Jos emme vastaa',
      says: [
        `Voit valittaa. Valitus tehdään virastoon, jonka nimi on Traficom. Ohjeet ovat sivulla ${supervisorWeb.fi}. Laki on 306/2019.`,
        'Tämä teksti on tehty 22.11.2026.',
      ],
    },
  ],
}

const privacy: InfoText = {
  title: 'Mitä tiedämme sinusta',
  heading: 'Mitä tiedämme sinusta',
  lead: 'Kun etsit apua, emme tiedä, kuka olet. Kun tulet ryhmään, tiedämme vain sen, mitä kerrot.',
  sections: [
    {
      title: 'Kun etsit apua',
      says: [
        'Emme tallenna, mitä kirjoitat. Laskemme vain, kuinka monta kertaa apua etsitään.',
        'Selaimessa voi olla eväste. Eväste on pieni tieto, jota sivu tarvitsee. Se katoaa, kun suljet selaimen tai painat Poistu nopeasti.',
      ],
    },
    {
      title: 'Kun tulet ryhmään',
      says: ['Tallennamme nämä tiedot:'],
      points: [
        'aikuisten etunimet',
        'lasten iät',
        'miten saamme yhteyden sinuun',
        'mitä tarvitset',
        'mitä kerrot itse.',
      ],
    },
    {
      title: 'Tiedot ovat turvassa',
      says: ['Tiedot on salattu. Muut eivät voi lukea niitä. Emme kysy henkilötunnusta.'],
    },
    {
      title: 'Kuka näkee tiedot',
      says: [
        'Ryhmän ohjaaja ja järjestäjän koordinaattori näkevät tietosi. Muut eivät näe.',
        'Merkitsemme, kuka on katsonut tietojasi ja miksi. Voit kysyä sitä meiltä.',
        'Joskus työntekijän täytyy tehdä lastensuojeluilmoitus. Yleensä hän puhuu siitä ensin sinulle.',
      ],
    },
    {
      title: 'Milloin poistamme tiedot',
      says: [
        'Poistamme tiedot viimeistään puoli vuotta sen jälkeen, kun ryhmä loppuu. Voit pyytää, että poistamme ne heti.',
      ],
    },
    {
      title: 'Mitä voit pyytää',
      says: [
        'Voit pyytää nähdä tietosi. Voit pyytää, että korjaamme tai poistamme ne. Sinun ei tarvitse sanoa, miksi. Vastaamme kuukauden aikana.',
      ],
      mail: privacyMail,
    },
    {
      title: 'Jos jokin on väärin',
      says: ['Voit valittaa. Valitus tehdään tietosuojavaltuutetulle. Ohjeet ovat sivulla tietosuoja.fi.'],
    },
  ],
}

export const selko: Partial<typeof fi> = { safety, accessibility, privacy }
