import type { fi } from './text.fi.ts'

export const sv: typeof fi = {
  inboxTitle: 'Demoversionens post',
  inboxLead:
    'I demoversionen skickas ingenting ut. Här ser du de meddelanden som skulle ha gått till familjer och arbetstagare, det nyaste först.',
  noneTitle: 'Det finns inga meddelanden ännu',
  none: 'Anmäl dig till någon grupp, så kommer det första meddelandet hit.',
  toSearch: 'Hitta stöd',
  channel: {
    email: 'E-post',
    sms: 'Textmeddelande',
    call: 'Samtal',
    letter: 'Brev',
    'i-call': 'Familjen ringer själv',
  },
  channelNote: {
    email: '',
    sms: '',
    call: 'En arbetstagare ringer och säger det här:',
    letter: 'En arbetstagare postar det här i ett kuvert utan avsändarens namn:',
    'i-call': 'Det här skickas inte. Familjen ser det på sin egen sida.',
  },
  state: {
    planned: 'väntar på att skickas',
    sent: 'skickat',
    unknown: 'okänt om det kom fram',
    failed: 'kom inte fram',
    'by-hand': 'väntar på en arbetstagare',
    'done-by-hand': 'en arbetstagare skötte det',
    'not-needed': 'skickas inte',
  },
  to: (name) => `Mottagare: ${name}`,
  family: 'familj',
  worker: 'arbetstagare',
  calendar: 'Öppna kalenderfilen',
  calendarOf: (subject) => `Öppna kalenderfilen: ${subject}`,

  clockTitle: 'Demoversionens klocka',
  clockLead:
    'Flytta klockan framåt, så ser du vad som händer senare: påminnelser skickas, erbjudanden går ut och grupper börjar. Klockan går inte bakåt.',
  now: 'Klockan är nu',
  by: {
    'hour-1': 'En timme framåt',
    'hours-6': '6 timmar framåt',
    'day-1': 'Ett dygn framåt',
    'days-3': '3 dygn framåt',
    'week-1': 'En vecka framåt',
    'weeks-4': '4 veckor framåt',
  },
  others: 'Klockan är densamma för alla som använder den här demoversionen.',
  done: { moved: 'Klockan är flyttad.', 'stale-form': 'Sidan hade varit öppen länge. Tryck på knappen på nytt.' },
  signIn: 'Vem vill du vara?',
}
