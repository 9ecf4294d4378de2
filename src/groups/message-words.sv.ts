import type { fi } from './message-words.fi.ts'

export const sv: typeof fi = {
  greeting: 'Hej!',
  regards: 'Hälsningar, Vierellä',
  page: (link) => `Din egen sida: ${link}`,
  code: (code) => `Din kod är ${code}. Med den kommer du till din egen sida också utan länken. Håll den för dig själv.`,
  subject: { message: 'Du har ett meddelande', time: (day) => `Om din tid ${day}` },
  calendarTitle: 'Träff',
  calendarName: 'Träffar',
  asked: (by) =>
    `Ditt meddelande kom fram. En gruppledare kontaktar dig senast ${by}. Du behöver inte göra något mer nu.`,
  joined: (when) =>
    `Du är med. Vi träffas ${when}. Plats och annan information finns på din egen sida. Där kan du också avboka.`,
  joinedNoTime: 'Du är med. Vi berättar tiden på din egen sida.',
  queued: (place) => `Du är i kön, plats ${place}. Vi berättar genast när det finns en plats.`,
  queuedByNeed:
    'Gruppen är full just nu. Vi bedömer vem som behöver en plats först och berättar genast när det finns en plats för dig.',
  offered: (by) =>
    `Det finns en plats för dig. Svara på din egen sida senast ${by}. Om du inte svarar får nästa familj platsen.`,
  cancelled: 'Din plats är avbokad. Tack för att du berättade. Du kan komma med senare.',
  declined: 'Vi kan inte ge en plats just nu. Orsaken och andra alternativ finns på din egen sida.',
  missed: 'Platsen gick till nästa familj eftersom vi inte hörde av dig. Du kan fråga på nytt när du vill.',
  groupCancelled: 'Träffarna är inställda. På din egen sida berättar vi vad du kan göra härnäst.',
  meetingCancelled: (when) => `Träffen ${when} är inställd. De andra tiderna ser du på din egen sida.`,
  meetingMoved: (from, to) => `Träffen ${from} har flyttats. Den nya tiden är ${to}.`,
  placeChanged: 'Platsen för träffarna har ändrats. Den nya platsen finns på din egen sida.',
  reminder: (when) =>
    `Kom ihåg: vi träffas ${when}. Om du inte orkar komma kan du säga det med ett tryck på din egen sida.`,
  sms: {
    asked: (by) => `Hej! Ditt meddelande kom fram. Vi ringer senast ${by}.`,
    joined: (when) => `Hej! Vi ses ${when}.`,
    general: 'Hej! Det finns ett meddelande på din egen sida.',
    reminder: (time) => `Hej! Kom ihåg i morgon ${time}.`,
    meetingCancelled: (when) => `Hej! Vi träffas inte ${when}.`,
    meetingMoved: (when) => `Hej! Vår nya tid är ${when}.`,
    placeChanged: 'Hej! Se på din egen sida var vi träffas.',
  },
  smsCode: (code) => `Kod: ${code}`,
  worker: {
    subject: 'Vierellä: nytt på din arbetslista',
    asked: 'En familj har frågat efter en plats. Logga in för att se uppgifterna och dagen då vi lovat svara.',
    joined: 'En familj har kommit med i gruppen. Uppgifterna ser du när du loggar in.',
    cancelled: 'En familj har avbokat sin plats. Uppgifterna ser du när du loggar in.',
    open: (link) => `Öppna listan: ${link}`,
    check: {
      subject: 'Vierellä: kontrollera uppgifterna',
      text: 'Hej! De här uppgifterna har inte kontrollerats på ett halvt år. Se efter om de fortfarande stämmer. Om de gör det räcker ett tryck på arbetslistan.',
      line: (name, day) => `– ${name}, kontrollerad ${day}`,
      hiddenPlace: (municipality) => `En plats som inte publiceras (${municipality})`,
      more: (n) => `– och ${n} till`,
      calm: 'Det är ingen brådska. Vi påminner på nytt tidigast om 30 dagar.',
    },
  },
}
