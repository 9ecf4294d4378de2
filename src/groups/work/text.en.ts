import type { fi } from './text.fi.ts'

const and = (items: readonly string[]) => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`)
const age = (months: number) => (months < 1 ? 'under 1 mo' : months < 12 ? `${months} mo` : `${Math.floor(months / 12)} y`)

export const en: typeof fi = {
  list: and,
  family: (code) => `Family ${code}`,
  openFamily: (code) => `Open: family ${code}`,
  open: 'Open',
  adults: (n) => (n === 1 ? '1 adult' : `${n} adults`),
  children: (n) => (n === 1 ? '1 child' : `${n} children`),
  families: (n) => (n === 1 ? '1 family' : `${n} families`),
  expecting: 'expecting',
  babies: (ages) => `${ages.length === 1 ? 'baby' : 'babies'} ${and(ages.map(age))}`,
  olderChildren: (ages) => `${ages.length === 1 ? 'child' : 'children'} ${and(ages.map(age))}`,
  online: 'online',
  confidential: 'place not published',
  back: 'Back',
  save: 'Save',
  nothingYet: 'Not yet',
  today: 'Today',
  state: {
    asked: 'Waiting for us', joined: 'In the group', queued: 'In the queue', offered: 'Waiting for the family', declined: 'Could not be taken', cancelled: 'Cancelled',
    ended: 'Ended', missed: 'Offer ended',
  },
  queuedAt: (place) => `In the queue, place ${place}`,
  groupState: { draft: 'Draft', published: 'Published', cancelled: 'Cancelled', ended: 'Ended' },
  need: { 'step-free': 'Step-free access', interpreter: 'Interpreter', ride: 'A ride', diet: 'Special diet' },
  childcare: 'Childcare',
  childcareFor: (n) => `Childcare: ${n === 1 ? '1 child' : `${n} children`}`,
  channel: { email: 'E-mail', sms: 'Text message', call: 'Call', letter: 'Letter', 'i-call': 'The family calls us' },
  messageState: {
    planned: 'On its way', sent: 'Sent', unknown: 'We do not know if it arrived', failed: 'Did not leave', 'by-hand': 'Do it yourself', 'done-by-hand': 'Done',
    'not-needed': 'The family sees it on its own page',
  },
  byHand: { call: 'Call', letter: 'Send a letter', sms: 'Check the text message', email: 'Check the e-mail', 'i-call': '' },
  about: {
    asked: 'Tell that the message arrived', joined: 'Tell that the family is in', queued: 'Tell that the family is in the queue', offered: 'Tell that there is a place',
    declined: 'Tell that no place could be given', cancelled: 'Confirm that the place is cancelled', missed: 'Tell that the place went to the next family', ended: 'Tell that the group has ended',
    reminder: 'Remind of the meeting', 'group-message': 'Tell the message', 'meeting-moved': 'Tell the new time', 'meeting-cancelled': 'Tell that the meeting is cancelled',
    'group-cancelled': 'Tell that the group is cancelled', 'place-changed': 'Tell that the place has changed', other: 'Tell the message',
  },
  messageDone: 'Done',
  messageDoneFor: (code) => `Done: family ${code}`,
  language: {
    fi: 'Finnish', sv: 'Swedish', en: 'English', ar: 'Arabic', ru: 'Russian', so: 'Somali', uk: 'Ukrainian', fa: 'Persian', rom: 'Romani', fsl: 'Finnish Sign Language',
  },
  seats: (taken, size) => (size === 0 ? `${taken} in, no limit` : `${taken}/${size}`),
  done: {
    'stale-form': 'The page had been open for long. Nothing was changed. Please try again.',
    'message-done': 'The message is marked as done.',
    'message-was-done': 'The message had been done already.',
  },
}
