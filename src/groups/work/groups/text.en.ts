import type { fi } from './text.fi.ts'

export const en: typeof fi = {
  title: 'Groups',
  caption: 'Groups',
  lead: (n) => (n === 1 ? '1 group' : `${n} groups`),
  column: {
    group: 'Group',
    state: 'State',
    next: 'Next meeting',
    taken: 'Places',
    queued: 'In the queue',
    asked: 'Waiting for us',
  },
  noNext: 'None to come',
  filter: {
    state: 'State',
    open: 'Drafts and published',
    programme: 'Programme',
    all: 'All programmes',
    text: 'Name or town',
    show: 'Show',
    clear: 'Show all',
  },
  make: 'New group',
  makeOf: 'New group: choose a programme',
  partner: 'a partner’s group',
  empty: {
    title: 'No groups yet',
    text: 'A group is made from a programme. Its days are reckoned from how the programme runs.',
    filtered: 'No groups were found with these filters.',
    programmes: 'See the programmes',
  },
}
