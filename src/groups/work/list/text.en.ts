import type { fi } from './text.fi.ts'

export const en: typeof fi = {
  title: 'Work list',
  lead: (day, open) => `${day} · ${open === 0 ? 'nothing open' : `${open} open, most urgent first`}`,
  caption: 'Open enrolments, most urgent first',
  count: { late: 'late', today: 'today', week: 'this week', queued: 'in the queue' },
  column: { due: 'Due', family: 'Family', group: 'Group', next: 'Next', state: 'Where it stands', act: 'Deed' },
  late: (days) => (days < 1 ? 'Late' : days === 1 ? '1 day late' : `${days} days late`),
  tomorrow: (day) => `Tomorrow, ${day}`,
  noDay: 'No set day',
  answersBy: (when) => `The family answers by ${when}`,
  next: {
    contact: { email: 'Write to the family', sms: 'Send a text message', call: 'Call the family', letter: 'Send a letter', 'i-call': 'The family will call: be there' },
    noContact: 'Contact the family',
    family: 'Wait for the family',
    joined: 'Comes to the meetings',
    turn: 'Waits for its turn',
    need: 'Decide who needs the place first',
    needFull: 'Waits for a place',
  },
  filter: {
    group: 'Group', allGroups: 'All groups', state: 'Where it stands', allStates: 'All open', due: 'When', anyDue: 'Any time', code: 'Family code', show: 'Show',
    dues: { late: 'Late', today: 'Today', week: 'This week' },
    clear: 'Show all',
  },
  found: (n) => (n === 1 ? '1 enrolment' : `${n} enrolments`),
  empty: { title: 'Nothing open', text: 'Everybody has an answer. New enrolments come here.', filtered: 'Nothing was found with these filters.', groups: 'See the groups' },
  foot: 'The family has been promised an answer by the due day. The family never sees the word late.',
  meetings: 'Meetings today',
  byHand: {
    title: 'Call or write yourself',
    text: 'These families get no messages from the service, or we do not know whether a message arrived.',
    caption: 'Messages to take care of by hand',
    what: 'Matter', how: 'How', since: 'Since', family: 'Family', act: 'Deed',
  },
}
