import type { fi } from './text.fi.ts'

export const en: typeof fi = {
  inboxTitle: 'Demo inbox',
  inboxLead:
    'In the demo nothing leaves. Here are the messages that would have gone to families and workers, newest first.',
  noneTitle: 'There are no messages yet',
  none: 'Join a group, and the first message arrives here.',
  toSearch: 'Find help',
  channel: { email: 'E-mail', sms: 'Text message', call: 'Call', letter: 'Letter', 'i-call': 'The family calls' },
  channelNote: {
    email: '',
    sms: '',
    call: 'A worker calls and says this:',
    letter: 'A worker posts this in an envelope without a sender’s name:',
    'i-call': 'This is not sent. The family sees it on its own page.',
  },
  state: {
    planned: 'waiting to leave',
    sent: 'sent',
    unknown: 'not known whether it arrived',
    failed: 'did not arrive',
    'by-hand': 'waiting for a worker',
    'done-by-hand': 'a worker took care of it',
    'not-needed': 'not sent',
  },
  to: (name) => `To: ${name}`,
  family: 'family',
  worker: 'worker',
  calendar: 'Open the calendar file',
  calendarOf: (subject) => `Open the calendar file: ${subject}`,

  clockTitle: 'Demo clock',
  clockLead:
    'Move the clock forward to see what happens later: reminders leave, offers run out and groups begin. The clock does not go back.',
  now: 'The time is now',
  by: {
    'hour-1': 'One hour on',
    'hours-6': '6 hours on',
    'day-1': 'One day on',
    'days-3': '3 days on',
    'week-1': 'One week on',
    'weeks-4': '4 weeks on',
  },
  others: 'The clock is the same for everybody who uses this demo.',
  done: {
    moved: 'The clock has been moved.',
    'stale-form': 'The page had been open for long. Please press the button again.',
  },
  signIn: 'Who would you like to be?',
}
