import type { fi } from './text.fi.ts'

export const en: typeof fi = {
  errors: {
    'not-found': {
      title: 'There is no such page',
      text: 'The address may be old or mistyped. Say in your own words what you are looking for, and we will find it together.',
    },
    forbidden: {
      title: 'This cannot be done like this',
      text: 'You do not have the right to do this, or the form came from somewhere else. Go back and try again.',
    },
    conflict: {
      title: 'Somebody was just ahead of you',
      text: 'This changed at the same moment. Nothing broke. Go back and see how it stands now.',
    },
    unavailable: {
      title: 'The fault is ours',
      text: 'The service is not answering right now. Please try again in a moment.',
    },
    unreadable: {
      title: 'The form did not arrive',
      text: 'Sending was cut off, or the file was far too big. Go back and try again with a smaller file.',
    },
    bug: {
      title: 'The fault is ours',
      text: 'Something broke. Please try again in a moment. If you call us, read out this code:',
    },
  },
  ask: {
    label: 'What is going on for you?',
    example: 'Say it in your own words, for example: the baby cries and I am worn out',
    privacy: 'Your search is not linked to you.',
  },
  toSearch: 'Find help',
  toHome: 'To the front page',
  urgentOther: 'Other help now',
}
