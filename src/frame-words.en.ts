import type { fi } from './frame-words.fi.ts'

export const en: typeof fi = {
  demo: 'Demo: the people and the times are invented. In real danger call 112.',
  demoLabel: 'Demo',
  demoSignIn: 'Change person',
  demoInbox: 'Messages sent',
  demoClock: 'Clock',
  findHelp: 'Find help',
  groups: 'Groups',
  own: 'Own page',
  professionals: 'For professionals',
  privacy: 'What is stored about you',
  accessibility: 'Accessibility',
  safety: 'How to stay safe here',
  workList: 'Work list',
  programmes: 'Programmes',
  places: 'Places',
  concepts: 'Words',
  notFound: 'What was not found',
}
