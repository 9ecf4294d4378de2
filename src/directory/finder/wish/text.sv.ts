import type { WishWords } from './text.fi.ts'

export const sv: WishWords = {
  wish: {
    title: 'Lämna ett önskemål',
    lead: 'Berätta vilken grupp eller hjälp du saknar. Önskemålet visar oss vad som fattas.',
    text: 'Vad önskar du?',
    textHint: 'Till exempel: en kvällsgrupp för pappor med en liten baby',
    place: 'Var bor du?',
    placeHint: 'Kommun eller postnummer räcker.',
    contact: 'Hur kan vi berätta när en grupp börjar?',
    contactHint: 'Ett telefonnummer eller en e-post som bara du läser. I meddelandet säger vi inte vad det gäller.',
    send: 'Skicka önskemålet',
    who: 'Nätverkets koordinator läser önskemålet. Vi raderar det senast efter ett år.',
    answered: (day) => `Om du lämnade en kontaktuppgift svarar vi senast ${day}.`,
  },
  call: {
    title: 'Be oss ringa',
    lead: (day) => `En familjearbetare ringer dig senast ${day}. Barnet behöver inte vara med.`,
    name: 'Ditt förnamn',
    nameHint: 'Det räcker med det namn du vill bli kallad.',
    phone: 'Ditt telefonnummer',
    phoneHint: 'Till exempel 040 123 4567. Om någon annan svarar säger vi bara vårt förnamn.',
    place: 'Var bor du?',
    placeHint: 'Kommun eller postnummer räcker.',
    suits: 'När kan vi ringa?',
    suit: {
      any: 'När som helst, mån–fre kl. 8–18',
      morning: 'På förmiddagen',
      afternoon: 'På eftermiddagen',
      evening: 'På kvällen kl. 16–18',
    },
    note: 'Vill du berätta något redan nu?',
    noteHint: 'Några ord räcker. Du behöver inte berätta något du inte vill.',
    law: 'En arbetstagare måste ibland göra en barnskyddsanmälan. Oftast talar hen först med dig om det.',
    notNotice: 'Här gör man inte en barnskyddsanmälan.',
    urgent: 'Behöver du hjälp genast?',
    send: 'Be oss ringa',
    who: 'Bara den som ringer ser din begäran. Vi raderar den en månad efter samtalet.',
  },
  done: {
    wished: (day) => `Önskemålet kom fram. Om du lämnade en kontaktuppgift svarar vi senast ${day}.`,
    asked: (day) => `Din begäran kom fram. Vi ringer senast ${day}. Du behöver inte göra något mer nu.`,
    'stale-form': 'Sidan hade varit öppen länge. Skicka på nytt.',
  },
  back: 'Till startsidan',
  search: 'Sök annan hjälp',
  problems: {
    place: {
      'unknown-place': 'Vi kände inte igen platsen. Skriv en kommun, till exempel S:t Michel, eller ett postnummer.',
    },
    contact: {
      'not-contact': 'Skriv ett telefonnummer så här: 040 123 4567, eller en e-postadress så här: namn@example.org',
    },
    form: { 'too-many': 'Det har kommit många begäran från det här nätet. Du kan ringa oss eller försöka i morgon.' },
  },
}
