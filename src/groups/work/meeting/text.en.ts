import type { fi } from './text.fi.ts'

const families = (n: number) => (n === 1 ? '1 family' : `${n} families`)

export const en: typeof fi = {
  today: (time) => `Today ${time}`,
  nth: (nth, all) => `Meeting ${nth} / ${all}`,
  with: (names) => `facilitators: ${names}`,
  cancelled: 'This meeting is cancelled.',
  notYet: (day) => `The meeting is not until ${day}. You can now mark those who have told that they will not come.`,
  nobody: 'Nobody is in the group yet.',
  door: {
    coming: 'Coming', lunch: 'Food', ride: 'Rides', childcare: 'Childcare', interpreter: 'Interpreter', stepFree: 'Step-free access',
    people: (adults, children) => `${adults}, ${children}`, portions: (n) => (n === 1 ? '1 portion' : `${n} portions`),
    diet: (diet, n) => (n === 1 ? diet : `${diet} ${n}`),
  },
  here: 'Here',
  allCame: 'Everybody came',
  allCameHint: 'Marks as present those who have no mark yet.',
  wasHere: (who) => `${who}: did they come?`,
  mark: { present: 'Came', told: 'Told', absent: 'Absent' },
  ahead: { none: 'Coming', told: 'Told' },
  toldBefore: (when) => `Told beforehand on ${when} that they will not come.`,
  nudge: (n) => (n === 2 ? 'The second time in a row.' : `${n} times in a row.`),
  nudgeHow: {
    call: (who) => `Suggestion: call today and ask how they are: ${who}.`, sms: (who) => `Suggestion: send a short text message today: ${who}.`,
    email: (who) => `Suggestion: write today and ask how they are: ${who}.`, letter: (who) => `Suggestion: send a card or a letter: ${who}.`,
    'i-call': (who) => `${who} will call. Do not call them. Ask how they are when you meet.`,
  },
  voicemail: { yes: 'You may leave a voicemail.', no: 'Do not leave a voicemail.' },
  call: 'Call',
  openFamily: 'Open the family',
  openFamilyOf: (who) => `Open the family: ${who}`,
  savedAt: (time) => `Saved ${time}`,
  notSaved: 'Not saved yet',
  save: 'Save',
  move: 'Move the meeting',
  cancel: 'Cancel the meeting',
  tells: (n) => (n === 0 ? 'There are no families to tell yet.' : `${n === 1 ? '1 family is' : `${n} families are`} told in their own way.`),
  movePage: {
    title: 'Move the meeting', now: (when) => `Now: ${when}`, day: 'New day', start: 'Starts at', end: 'Ends at', do: 'Move and tell the families',
    clash: 'The new time clashes', clashesOk: 'I move it anyway', samePlace: (group) => `Same place: ${group}`, sameWorker: (group) => `Same facilitator: ${group}`, otherGroup: 'another group',
  },
  cancelPage: { title: 'Cancel the meeting', text: 'What would you like to say to the families?', textHint: 'The family sees the text. The other meetings stay as they were.', do: (n) => (n === 0 ? 'Cancel the meeting' : `Cancel and tell: ${families(n)}`) },
  done: {
    'attendance-saved': 'The marks are saved.',
    'not-yet': 'The meeting has not been yet. Mark who came on its day.',
    'not-held': 'The meeting is not held, so nobody can be marked.',
    'meeting-over': 'The meeting has been or is cancelled.',
  },
  problems: {
    day: { 'date-is-past': 'That time has passed. Enter a coming day.', 'same-time': 'The time is the same as before. Enter a new day or time.', 'meeting-over': 'The meeting has been or is cancelled.' },
    endTime: { 'end-before-start': 'The end is before the start. Enter a later time.' },
    clashes: { 'confirm-clashes': 'The time clashes. Change it or tick that you move the meeting anyway.' },
  },
}
