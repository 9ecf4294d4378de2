import type { fi } from './text.fi.ts'

export const en: typeof fi = {
  title: 'Photos',
  shows: {
    'front-door': 'Come in by this door',
    prams: 'You can leave the pram here',
    waits: 'Somebody meets you at the door',
    room: 'This is where we meet',
    other: '',
  },
}
