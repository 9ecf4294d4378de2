import type { fi } from './text.fi.ts'

export const en: typeof fi = {
  title: 'Sign in',
  roles: {
    coordinator: 'coordinator',
    facilitator: 'group facilitator',
    'network-coordinator': 'network coordinator',
    operator: 'administrator',
  },

  demoTitle: 'Who would you like to be?',
  demoLead: 'This is a demo. Choose a person to see what they see at work. All the people are invented.',
  be: 'Go on',
  beWhom: (name) => `Go on: ${name}`,
  noOrganisation: 'The whole network',
  nobody: 'There is nobody in the demo yet. Start the service again and it fills the demo.',
  demoFamily: 'Would you like to see a family’s pages? Find help and join a group. Messages arrive in the demo inbox.',
  demoInbox: 'Demo inbox',
  demoClock: 'Demo clock',

  closedTitle: 'Sign-in for workers',
  closed:
    'Workers sign in through their own organisation. If you have no rights yet, ask your organisation’s coordinator.',
  familyTitle: 'Are you looking for help for yourself?',
  family: 'You need no account. If you were given a code, it opens your own page.',
  toSearch: 'Find help',
  toCode: 'I have a code',

  meTitle: (name) => `You are signed in: ${name}`,
  toWork: 'To the work list',
  goOn: 'Go on to where you were going',
  signOut: 'Sign out',
  sessions: 'Where you are signed in',
  sessionsLead: 'If you do not recognise one of these, end it. A sign-in closes by itself after 10 hours.',
  session: (opened, closes) => `Opened ${opened}, closes ${closes}`,
  here: 'This browser',
  end: 'End',
  endWhich: (opened) => `End: opened ${opened}`,
  otherTitle: 'Be somebody else',

  done: {
    'signed-out': 'You have signed out.',
    'session-ended': 'You are signed out there.',
    'stale-form': 'The page had been open for long. Please press the button again.',
  },
}
