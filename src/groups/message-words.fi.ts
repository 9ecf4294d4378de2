/** What families and workers are told. Subjects and text messages tell nothing of the reason; mails lead to the own page. */
export const fi = {
  greeting: 'Hei!',
  regards: 'Terveisin Vierellä',
  page: (link: string) => `Oma sivusi: ${link}`,
  code: (code: string) => `Koodisi on ${code}. Sillä pääset omalle sivullesi myös ilman linkkiä. Pidä se itselläsi.`,
  subject: { message: 'Sinulle on viesti', time: (day: string) => `Tieto ajastasi ${day}` },
  calendarTitle: 'Tapaaminen',
  calendarName: 'Tapaamiset',
  asked: (by: string) =>
    `Viestisi tuli perille. Ohjaaja ottaa sinuun yhteyttä viimeistään ${by}. Sinun ei tarvitse nyt tehdä muuta.`,
  joined: (when: string) =>
    `Olet mukana. Tapaamme ${when}. Paikka ja muut tiedot ovat omalla sivullasi. Siellä voit myös perua.`,
  joinedNoTime: 'Olet mukana. Kerromme ajan omalla sivullasi.',
  queued: (place: number) => `Olet jonossa, sija ${place}. Kerromme heti, kun tulee paikka.`,
  queuedByNeed:
    'Ryhmä on nyt täynnä. Arvioimme, kuka tarvitsee paikkaa ensin, ja kerromme sinulle heti, kun paikka tulee.',
  offered: (by: string) =>
    `Sinulle on paikka. Vastaa omalla sivullasi viimeistään ${by}. Jos et vastaa, paikka annetaan seuraavalle.`,
  cancelled: 'Paikkasi on peruttu. Kiitos, että kerroit. Voit tulla mukaan myöhemmin.',
  declined: 'Emme voi nyt antaa paikkaa. Syy ja muita vaihtoehtoja on omalla sivullasi.',
  missed: 'Paikka meni seuraavalle, koska emme kuulleet sinusta. Voit kysyä paikkaa uudelleen, milloin haluat.',
  groupCancelled: 'Tapaamiset on peruttu. Omalla sivullasi kerromme, mitä voit tehdä seuraavaksi.',
  meetingCancelled: (when: string) => `Tapaaminen ${when} on peruttu. Muut ajat näet omalta sivultasi.`,
  meetingMoved: (from: string, to: string) => `Tapaaminen ${from} on siirretty. Uusi aika on ${to}.`,
  placeChanged: 'Tapaamispaikka on muuttunut. Uusi paikka on omalla sivullasi.',
  reminder: (when: string) =>
    `Muista: tapaamme ${when}. Jos et jaksa tulla, kerro se yhdellä painalluksella omalla sivullasi.`,
  sms: {
    asked: (by: string) => `Hei! Viestisi tuli perille. Soitamme viimeistään ${by}.`,
    joined: (when: string) => `Hei! Nähdään ${when}.`,
    general: 'Hei! Sinulle on viesti omalla sivullasi.',
    reminder: (time: string) => `Hei! Muista huomenna ${time}.`,
    meetingCancelled: (when: string) => `Hei! Emme tapaa ${when}.`,
    meetingMoved: (when: string) => `Hei! Uusi aikamme on ${when}.`,
    placeChanged: 'Hei! Katso omalta sivultasi, missä tapaamme.',
  },
  /** With the code when there is no mail to carry it. */
  smsCode: (code: string) => `Koodi: ${code}`,
  worker: {
    subject: 'Vierellä: uutta työlistallasi',
    asked: 'Perhe on kysynyt paikkaa. Kirjaudu sisään, niin näet tiedot ja päivän, johon mennessä lupasimme vastata.',
    joined: 'Perhe on tullut mukaan ryhmään. Tiedot näet kirjautumalla.',
    cancelled: 'Perhe on perunut paikkansa. Tiedot näet kirjautumalla.',
    open: (link: string) => `Avaa lista: ${link}`,
    check: {
      subject: 'Vierellä: tarkista tiedot',
      text: 'Hei! Näitä tietoja ei ole tarkistettu puoleen vuoteen. Katso, pitävätkö ne vielä paikkansa. Jos pitävät, yksi painallus työlistalla riittää.',
      line: (name: string, day: string) => `– ${name}, tarkistettu ${day}`,
      hiddenPlace: (municipality: string) => `Paikka, jota ei julkaista (${municipality})`,
      more: (n: number) => `– ja ${n} muuta`,
      calm: 'Tällä ei ole kiire. Muistutamme uudelleen aikaisintaan 30 päivän päästä.',
    },
  },
}
