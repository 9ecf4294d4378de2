import type { fi } from './text.fi.ts'

export const en: typeof fi = {
  title: 'Own page',
  codeTitle: 'Open your own page with your code',
  codeLead: 'You got the code when you joined, or when somebody called you. Your own page shows how things are going.',
  code: 'Code',
  codeHint: 'Four and four characters, for example ABCD 2345. Capital and small letters are both fine.',
  open: 'Open own page',
  closes: (minutes) => `The page closes by itself after ${minutes} minutes. The code brings you back.`,
  problems: {
    'code-missing': 'Enter your code',
    'code-length': 'The code has eight characters, for example ABCD 2345',
    'code-wrong': 'The code does not match. Please look at it once more.',
    'no-tries-left': 'The code does not match, and there are no tries left right now.',
  },
  triesLeft: (n) => `Tries left: ${n}`,
  errorTitle: 'Please check the code',
  waitTitle: 'The code has been tried many times',
  wait: (time) =>
    `So that nobody can guess your code, we wait a little. You can try again at ${time}. The link in your message works even now.`,

  noCodeTitle: 'Do you have no code?',
  noCode:
    'If you have a message from us, the link in it opens your page. You can also call your group’s facilitator, who gives you a new code.',
  toGroups: 'Find the group’s number',
  toSearch: 'Find help',

  openTitle: 'Your own page is open in this browser',
  otherTitle: 'Open another page with a code',
  toOwn: 'Go to your own page',
  close: 'Close own page',

  linkTitle: 'Open your own page',
  linkLead: 'The page shows how things are going, and there you can cancel or answer.',
  openOwn: 'Open my own page',
  shared: 'Can somebody else see this device? “Leave quickly” closes your page at once.',
  safety: 'How to stay safe here',

  deadTitle: 'The link no longer works',
  dead: 'It may be old, or a part of it is missing. Nothing is lost. Your code opens your own page.',
  toCode: 'Enter the code',

  done: {
    'signed-out': 'Your own page is closed. It can no longer be seen in this browser.',
    'stale-form': 'The page had been open for long. Please press the button again.',
  },
}
