export const fi = {
  title: 'Apua heti',
  heading: 'Apua saa heti. Myös yöllä.',
  lead: 'Sinun ei tarvitse olla varma, onko tilanne tarpeeksi paha.',
  dangerTitle: 'Joku on vaarassa juuri nyt',
  danger: 'Sinä, lapsi tai joku muu. Myös väkivalta, yliannostus ja ajatus vahingoittaa itseään.',
  quietAsk: 'Et voi puhua ääneen?',
  quietLink: 'Näin saat avun hiljaa',

  phones: 'Apua puhelimessa nyt',
  phonesLead: 'Jos numero ei vastaa, soita seuraavaan. Hätänumero 112 vastaa aina.',
  checkHours: 'tarkista aukiolo',
  noNumber: (website: string) =>
    `Numero on sivulla ${website}. Kiireessä soita 112: sieltä saat myös sosiaalipäivystyksen.`,
  noNumberNoSite: 'Kiireessä soita 112: sieltä saat myös sosiaalipäivystyksen.',
  countyTitle: 'Kun lapsi tai perhe tarvitsee apua tänään',
  countyLead: 'Jos aluettasi ei ole tässä, soita 112: sieltä saat myös sosiaalipäivystyksen.',
  others: 'Muita numeroita',
  othersLead: 'Nämä eivät kaikki ole auki yöllä.',
  online: 'Apua kirjoittaen',

  quietTitle: 'Näin saat avun hiljaa',
  quiet: [
    'Lähetä tekstiviesti numeroon 112. Kirjoita ensin osoite, sitten mitä tapahtuu.',
    'Tai soita 112 Suomi -sovelluksella. Silloin hätäkeskus näkee, missä olet.',
    'Laita puhelin äänettömälle, jotta vastaus ei kuulu.',
  ],
  quietSend: 'Kirjoita viesti numeroon 112',

  babyTitle: 'Vauva itkee, etkä enää jaksa?',
  baby: [
    'Laske vauva selälleen pinnasänkyyn.',
    'Mene toiseen huoneeseen hetkeksi. Vauva on turvassa.',
    'Soita jollekin. Palaa, kun hengitys on tasainen.',
  ],
  babyNever: 'Moni vanhempi on ollut tässä. Vauvaa ei saa ravistaa.',

  backTitle: 'Haluatko jatkaa hakua?',
  notice:
    'Täällä ei tehdä lastensuojeluilmoitusta. Sen voit tehdä hyvinvointialueesi lastensuojeluun tai sosiaalipäivystykseen.',
  back: 'Palaa hakuun',
}
