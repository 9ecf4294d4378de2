import type { fi } from './text.fi.ts'

export const sv: typeof fi = {
  errors: {
    'not-found': {
      title: 'Den här sidan finns inte',
      text: 'Adressen kan vara gammal eller felskriven. Berätta med egna ord vad du söker, så hittar vi det tillsammans.',
    },
    forbidden: {
      title: 'Det går inte att göra så här',
      text: 'Du har inte rätt till det här, eller så kom blanketten någon annanstans ifrån. Gå tillbaka och försök på nytt.',
    },
    conflict: {
      title: 'Någon hann just före',
      text: 'Uppgiften ändrades i samma stund. Inget gick sönder. Gå tillbaka och se hur det är nu.',
    },
    unavailable: { title: 'Felet är hos oss', text: 'Tjänsten svarar inte just nu. Försök igen om en stund.' },
    unreadable: {
      title: 'Blanketten kom inte fram',
      text: 'Sändningen avbröts, eller så var filen alldeles för stor. Gå tillbaka och försök på nytt med en mindre fil.',
    },
    bug: {
      title: 'Felet är hos oss',
      text: 'Något gick sönder. Försök igen om en stund. Om du ringer oss, läs upp den här koden:',
    },
  },
  ask: {
    label: 'Hur har ni det just nu?',
    example: 'Berätta med egna ord, till exempel: babyn gråter och jag orkar inte',
    privacy: 'Din sökning kopplas inte till dig.',
  },
  toSearch: 'Hitta stöd',
  toHome: 'Till startsidan',
  urgentOther: 'Annan hjälp genast',
}
