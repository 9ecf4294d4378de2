import type { PhotoWorkWords } from './text.fi.ts'

export const en: PhotoWorkWords = {
  photos: 'Photos',
  ofWhat: (name) => `Photos: ${name}`,
  intro:
    'A photo makes it easier to come: which door it is, where to leave the pram, who is there to meet you. Families see the photos in this order.',
  none: 'There are no photos yet.',
  enough: (most) => `There are already ${most} photos. Remove one to add another.`,
  confidential: 'This place is not published, so no photos of it can be added.',
  hiddenDoor:
    'The name or the place of this programme is protected. So no photo shows the door, the place for prams or the person who meets you.',
  notShown: 'Families do not see this photo, because the place is protected.',
  losesPhotos: 'If you mark this place as not published, its photos are removed at once.',
  add: 'Add the photo',
  addTitle: 'Add a new photo',
  edit: 'Edit',
  editTitle: 'Edit the photo',
  editOf: (alt) => `Edit: ${alt}`,
  manage: 'Add or change photos',
  preview: 'Preview the family’s page',
  shown: 'See the public page',
  save: 'Save',
  up: 'Move earlier',
  upOf: (alt) => `Move earlier: ${alt}`,
  down: 'Move later',
  downOf: (alt) => `Move later: ${alt}`,
  remove: 'Remove the photo',
  removeTitle: 'Remove this photo',
  removeText: 'The photo disappears from the pages at once and cannot be brought back.',
  shows: {
    label: 'What does the photo show?',
    names: {
      'front-door': 'The front door',
      prams: 'The place for prams',
      waits: 'Somebody waits at the door',
      room: 'The room where we meet',
      other: 'Something else',
    },
  },
  alt: {
    label: 'Say in words what the photo shows',
    hint: 'This is what somebody who cannot see it hears. For example: A blue front door, beside it a bell and a roof for prams.',
  },
  language: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
  file: {
    label: 'Photo',
    replace: 'Another photo instead',
    replaceHint: 'Leave empty to keep the photo that is there.',
    hint: 'JPEG, PNG or WebP, at most 8 MB. Leave families and children out of it, and ask the staff in it for leave. We remove the record of where it was taken.',
  },
  done: {
    added: 'The photo has been added.',
    saved: 'Saved.',
    moved: 'The order has been changed.',
    removed: 'The photo has been removed.',
    'stale-form': 'The page had been open for long. Nothing was changed. Please try again.',
  },
  problems: {
    file: {
      'file-missing': 'Choose a photo',
      'file-too-big': 'The photo is too big. Choose one of at most 8 MB.',
      'not-a-photo': 'This file is not a photo that we can read. Choose a JPEG, PNG or WebP.',
      'too-many-points': 'The photo measures too much. Make it smaller first and choose it again.',
      'too-few-points': 'The photo is too small. Choose one at least 240 pixels wide and high.',
      'file-again': 'Choose the photo again. The browser does not remember it when something else had to be mended.',
      'enough-photos': 'There are already as many photos as fit. Remove one first.',
    },
    shows: {
      'choose-one': 'Choose what the photo shows',
      'tells-the-door':
        'The place of this programme is protected, so its door cannot be shown. Choose a photo that does not give the place away.',
    },
    alt: {
      missing: 'Say in Finnish what the photo shows',
      'too-long': 'The text is too long. Shorten it to 200 characters.',
    },
  },
}
