import type { PhotoWorkWords } from './text.fi.ts'

export const sv: PhotoWorkWords = {
  photos: 'Bilder',
  ofWhat: (name) => `Bilder: ${name}`,
  intro:
    'En bild gör det lättare att komma: vilken dörr det är, var vagnen kan stå, vem som möter. Familjerna ser bilderna i den här ordningen.',
  none: 'Det finns inga bilder än.',
  enough: (most) => `Det finns redan ${most} bilder. Ta bort en om du vill lägga till en ny.`,
  confidential: 'Den här platsen publiceras inte, så det går inte att lägga till bilder av den.',
  hiddenDoor:
    'Verksamhetens namn eller plats är skyddad. Därför visas inte dörren, platsen för vagnar eller den som möter på någon bild.',
  notShown: 'Den här bilden visas inte för familjer, eftersom platsen är skyddad.',
  losesPhotos: 'Om du anger att platsen inte publiceras tas bilderna av den bort genast.',
  add: 'Lägg till bilden',
  addTitle: 'Lägg till en ny bild',
  edit: 'Redigera',
  editTitle: 'Redigera bilden',
  editOf: (alt) => `Redigera: ${alt}`,
  manage: 'Lägg till eller ändra bilder',
  preview: 'Förhandsgranska familjens sida',
  shown: 'Se den offentliga sidan',
  save: 'Spara',
  up: 'Flytta framåt',
  upOf: (alt) => `Flytta framåt: ${alt}`,
  down: 'Flytta bakåt',
  downOf: (alt) => `Flytta bakåt: ${alt}`,
  remove: 'Ta bort bilden',
  removeTitle: 'Ta bort den här bilden',
  removeText: 'Bilden försvinner från sidorna genast och kan inte återställas.',
  shows: {
    label: 'Vad visar bilden?',
    names: {
      'front-door': 'Ytterdörren',
      prams: 'Plats för vagnar',
      waits: 'Någon väntar vid dörren',
      room: 'Rummet där vi träffas',
      other: 'Något annat',
    },
  },
  alt: {
    label: 'Berätta med ord vad bilden visar',
    hint: 'Det här hör den som inte ser bilden. Till exempel: En blå ytterdörr, bredvid en ringklocka och ett tak för vagnar.',
  },
  language: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
  file: {
    label: 'Bild',
    replace: 'Byt bild',
    replaceHint: 'Lämna tomt om den nuvarande bilden ska vara kvar.',
    hint: 'JPEG, PNG eller WebP, högst 8 MB. Ta inte med familjer eller barn på bilden, och be personalen om lov. Vi tar bort uppgiften om var bilden är tagen.',
  },
  done: {
    added: 'Bilden har lagts till.',
    saved: 'Sparat.',
    moved: 'Ordningen har ändrats.',
    removed: 'Bilden har tagits bort.',
    'stale-form': 'Sidan hade varit öppen länge. Inget ändrades. Försök på nytt.',
  },
  problems: {
    file: {
      'file-missing': 'Välj en bild',
      'file-too-big': 'Bilden är för stor. Välj en bild på högst 8 MB.',
      'not-a-photo': 'Filen är inte en bild som vi kan läsa. Välj JPEG, PNG eller WebP.',
      'too-many-points': 'Bildens mått är för stora. Förminska den först och välj den på nytt.',
      'too-few-points': 'Bilden är för liten. Välj en bild som är minst 240 bildpunkter bred och hög.',
      'file-again': 'Välj bilden på nytt. Webbläsaren minns den inte när något annat skulle rättas.',
      'enough-photos': 'Det finns redan så många bilder som ryms. Ta först bort en.',
    },
    shows: {
      'choose-one': 'Välj vad bilden visar',
      'tells-the-door':
        'Verksamhetens plats är skyddad, så dörren kan inte visas. Välj en bild där platsen inte går att känna igen.',
    },
    alt: {
      missing: 'Berätta på finska vad bilden visar',
      'too-long': 'Texten är för lång. Korta av den till 200 tecken.',
    },
  },
}
