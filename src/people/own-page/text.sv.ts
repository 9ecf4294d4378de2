import type { fi } from './text.fi.ts'

export const sv: typeof fi = {
  title: 'Egen sida',
  codeTitle: 'Öppna din egen sida med koden',
  codeLead:
    'Du fick koden när du anmälde dig eller när någon ringde dig. På din egen sida ser du hur ditt ärende går framåt.',
  code: 'Kod',
  codeHint: 'Fyra och fyra tecken, till exempel ABCD 2345. Stora och små bokstäver går lika bra.',
  open: 'Öppna egen sida',
  closes: (minutes) => `Sidan stängs av sig själv efter ${minutes} minuter. Med koden kommer du tillbaka.`,
  problems: {
    'code-missing': 'Skriv koden',
    'code-length': 'Koden har åtta tecken, till exempel ABCD 2345',
    'code-wrong': 'Koden stämmer inte. Titta på den en gång till.',
    'no-tries-left': 'Koden stämmer inte, och just nu finns inga fler försök.',
  },
  triesLeft: (n) => `Försök kvar: ${n}`,
  errorTitle: 'Kontrollera koden',
  waitTitle: 'Koden har prövats många gånger',
  wait: (time) =>
    `För att ingen ska gissa din kod väntar vi en stund. Du kan försöka på nytt ${time}. Länken i ditt meddelande fungerar också nu.`,

  noCodeTitle: 'Har du ingen kod?',
  noCode:
    'Om du har fått ett meddelande av oss öppnar länken i det din sida. Du kan också ringa gruppens ledare, som ger dig en ny kod.',
  toGroups: 'Se gruppens nummer',
  toSearch: 'Hitta stöd',

  openTitle: 'Din egen sida är öppen i den här webbläsaren',
  otherTitle: 'Öppna en annan sida med en kod',
  toOwn: 'Till din egen sida',
  close: 'Stäng egen sida',

  linkTitle: 'Öppna din egen sida',
  linkLead: 'På sidan ser du hur ditt ärende går framåt, och du kan avboka eller svara.',
  openOwn: 'Öppna min egen sida',
  shared: 'Ser någon annan den här enheten? Lämna snabbt stänger din sida genast.',
  safety: 'Så rör du dig tryggt här',

  deadTitle: 'Länken fungerar inte längre',
  dead: 'Den kan vara gammal, eller så har en del av den fallit bort. Inget har försvunnit. Med koden kommer du till din egen sida.',
  toCode: 'Skriv koden',

  done: {
    'signed-out': 'Din egen sida är stängd. Den syns inte längre i den här webbläsaren.',
    'stale-form': 'Sidan hade varit öppen länge. Tryck på knappen på nytt.',
  },
}
