import type { Message } from '../../messages/queries.ts'

export const fi = {
  inboxTitle: 'Esittelyn posti',
  inboxLead:
    'Esittelyssä mikään ei lähde ulos. Tässä näet viestit, jotka olisivat menneet perheille ja työntekijöille, uusin ensin.',
  noneTitle: 'Täällä ei ole vielä viestejä',
  none: 'Ilmoittaudu johonkin ryhmään, niin ensimmäinen viesti tulee tähän.',
  toSearch: 'Etsi apua',
  channel: {
    email: 'Sähköposti',
    sms: 'Tekstiviesti',
    call: 'Puhelu',
    letter: 'Kirje',
    'i-call': 'Perhe soittaa itse',
  } satisfies Record<Message['channel'], string>,
  channelNote: {
    email: '',
    sms: '',
    call: 'Työntekijä soittaa ja sanoo tämän:',
    letter: 'Työntekijä postittaa tämän kirjekuoressa, jossa ei ole lähettäjän nimeä:',
    'i-call': 'Tätä ei lähetetä. Perhe näkee sen omalla sivullaan.',
  } satisfies Record<Message['channel'], string>,
  state: {
    planned: 'odottaa lähtöä',
    sent: 'lähetetty',
    unknown: 'ei tiedetä, menikö perille',
    failed: 'ei mennyt perille',
    'by-hand': 'odottaa työntekijää',
    'done-by-hand': 'työntekijä hoiti',
    'not-needed': 'ei lähetetä',
  } satisfies Record<Message['state'], string>,
  to: (name: string) => `Saaja: ${name}`,
  family: 'perhe',
  worker: 'työntekijä',
  calendar: 'Avaa kalenteritiedosto',
  calendarOf: (subject: string) => `Avaa kalenteritiedosto: ${subject}`,

  clockTitle: 'Esittelyn kello',
  clockLead:
    'Siirrä kelloa eteenpäin, niin näet, mitä tapahtuu myöhemmin: muistutusviestit lähtevät, tarjoukset raukeavat ja ryhmät alkavat. Taaksepäin kello ei kulje.',
  now: 'Kello on nyt',
  by: {
    'hour-1': 'Tunti eteenpäin',
    'hours-6': '6 tuntia eteenpäin',
    'day-1': 'Päivä eteenpäin',
    'days-3': '3 päivää eteenpäin',
    'week-1': 'Viikko eteenpäin',
    'weeks-4': '4 viikkoa eteenpäin',
  },
  others: 'Kello on sama kaikille, jotka käyttävät tätä esittelyä.',
  done: {
    moved: 'Kelloa on siirretty.',
    'stale-form': 'Sivu oli ollut auki pitkään. Paina nappia uudelleen.',
  } as Record<string, string>,
  signIn: 'Kuka haluat olla?',
}
