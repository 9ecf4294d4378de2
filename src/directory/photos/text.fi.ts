/** What families read under a photo. */
import type { PhotoShows } from './photo.ts'

export const fi = {
  title: 'Kuvia',
  shows: {
    'front-door': 'Tästä ovesta sisään',
    prams: 'Vaunut voi jättää tähän',
    waits: 'Ovella on joku vastassa',
    room: 'Täällä tapaamme',
    other: '',
  } satisfies Record<PhotoShows, string>,
}
