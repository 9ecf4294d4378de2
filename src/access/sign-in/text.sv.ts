import type { fi } from './text.fi.ts'

export const sv: typeof fi = {
  title: 'Logga in',
  roles: {
    coordinator: 'koordinator',
    facilitator: 'gruppledare',
    'network-coordinator': 'nätverkets koordinator',
    operator: 'administratör',
  },

  demoTitle: 'Vem vill du vara?',
  demoLead:
    'Det här är en demoversion. Välj en person, så ser du vad hen ser i sitt arbete. Alla personer är påhittade.',
  be: 'Fortsätt',
  beWhom: (name) => `Fortsätt: ${name}`,
  noOrganisation: 'Hela nätverket',
  nobody: 'Det finns ingen i demoversionen ännu. Starta tjänsten på nytt, så fylls den.',
  demoFamily:
    'Vill du se familjens sidor? Sök stöd och anmäl dig till en grupp. Meddelandena kommer till demoversionens post.',
  demoInbox: 'Demoversionens post',
  demoClock: 'Demoversionens klocka',

  closedTitle: 'Inloggning för arbetstagare',
  closed: 'En arbetstagare loggar in via sin arrangör. Om du saknar rättigheter, be arrangörens koordinator om dem.',
  familyTitle: 'Söker du stöd för egen del?',
  family: 'Då behövs inget konto. Om du har fått en kod kommer du med den till din egen sida.',
  toSearch: 'Hitta stöd',
  toCode: 'Jag har en kod',

  meTitle: (name) => `Du är inloggad: ${name}`,
  toWork: 'Till arbetslistan',
  goOn: 'Fortsätt dit du var på väg',
  signOut: 'Logga ut',
  sessions: 'Var du är inloggad',
  sessionsLead: 'Om du inte känner igen någon av dem, avsluta den. Inloggningen stängs av sig själv efter 10 timmar.',
  session: (opened, closes) => `Öppnad ${opened}, stängs ${closes}`,
  here: 'Den här webbläsaren',
  end: 'Avsluta',
  endWhich: (opened) => `Avsluta: öppnad ${opened}`,
  otherTitle: 'Byt person',

  done: {
    'signed-out': 'Du har loggat ut.',
    'session-ended': 'Inloggningen där är avslutad.',
    'stale-form': 'Sidan hade varit öppen länge. Tryck på knappen på nytt.',
  },
}
