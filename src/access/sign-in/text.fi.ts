import type { Role } from '../../kit/actor.ts'

export const fi = {
  title: 'Kirjaudu',
  roles: {
    coordinator: 'koordinaattori',
    facilitator: 'ryhmänohjaaja',
    'network-coordinator': 'verkoston koordinaattori',
    operator: 'ylläpitäjä',
  } satisfies Record<Role, string>,

  demoTitle: 'Kuka haluat olla?',
  demoLead: 'Tämä on esittely. Valitse ihminen, niin näet, mitä hän näkee työssään. Kaikki ihmiset ovat keksittyjä.',
  be: 'Jatka',
  beWhom: (name: string) => `Jatka: ${name}`,
  noOrganisation: 'Koko verkosto',
  nobody: 'Esittelyssä ei ole vielä ketään. Käynnistä palvelu uudelleen, niin se täyttää esittelyn.',
  demoFamily: 'Haluatko nähdä perheen sivut? Etsi apua ja ilmoittaudu ryhmään. Viestit tulevat esittelyn postiin.',
  demoInbox: 'Esittelyn posti',
  demoClock: 'Esittelyn kello',

  closedTitle: 'Työntekijän kirjautuminen',
  closed:
    'Työntekijä kirjautuu oman järjestäjänsä kautta. Jos sinulla ei ole oikeuksia, pyydä ne järjestäjäsi koordinaattorilta.',
  familyTitle: 'Etsitkö apua itsellesi?',
  family: 'Siihen ei tarvita tunnusta. Jos sait koodin, pääset sillä omalle sivullesi.',
  toSearch: 'Etsi apua',
  toCode: 'Minulla on koodi',

  meTitle: (name: string) => `Olet kirjautunut: ${name}`,
  toWork: 'Siirry työlistaan',
  goOn: 'Jatka sinne, minne olit menossa',
  signOut: 'Kirjaudu ulos',
  sessions: 'Missä olet kirjautunut',
  sessionsLead: 'Jos et tunnista jotain näistä, lopeta se. Kirjautuminen sulkeutuu itsestään 10 tunnin kuluttua.',
  session: (opened: string, closes: string) => `Avattu ${opened}, sulkeutuu ${closes}`,
  here: 'Tämä selain',
  end: 'Lopeta',
  endWhich: (opened: string) => `Lopeta: avattu ${opened}`,
  otherTitle: 'Vaihda ihmistä',

  done: {
    'signed-out': 'Olet kirjautunut ulos.',
    'session-ended': 'Kirjautuminen on lopetettu siellä.',
    'stale-form': 'Sivu oli ollut auki pitkään. Paina nappia uudelleen.',
  } as Record<string, string>,
}
