import type { fi } from './message-words.fi.ts'

export const en: typeof fi = {
  greeting: 'Hello!',
  regards: 'Kind regards, Vierellä',
  page: (link) => `Your own page: ${link}`,
  code: (code) => `Your code is ${code}. It opens your own page even without the link. Keep it to yourself.`,
  subject: { message: 'You have a message', time: (day) => `About your time on ${day}` },
  calendarTitle: 'Meeting',
  calendarName: 'Meetings',
  asked: (by) =>
    `Your message has reached us. A facilitator will contact you by ${by}. You need not do anything more now.`,
  joined: (when) =>
    `You are in. We meet on ${when}. The place and everything else is on your own page. You can also cancel there.`,
  joinedNoTime: 'You are in. We will tell you the time on your own page.',
  queued: (place) => `You are in the queue, place ${place}. We will tell you as soon as there is room.`,
  queuedByNeed:
    'The group is full now. We look at who needs a place first, and tell you as soon as there is one for you.',
  offered: (by) =>
    `There is a place for you. Please answer on your own page by ${by}. If you do not answer, the place goes to the next family.`,
  cancelled: 'Your place is cancelled. Thank you for telling us. You can join later.',
  declined: 'We cannot offer a place now. The reason and other options are on your own page.',
  missed: 'The place went to the next family, because we did not hear from you. You can ask again whenever you like.',
  groupCancelled: 'The meetings are cancelled. On your own page we tell you what you can do next.',
  meetingCancelled: (when) => `The meeting on ${when} is cancelled. You see the other times on your own page.`,
  meetingMoved: (from, to) => `The meeting on ${from} has moved. The new time is ${to}.`,
  placeChanged: 'The place of the meetings has changed. The new place is on your own page.',
  reminder: (when) => `Remember: we meet on ${when}. If you cannot face it, say so with one tap on your own page.`,
  sms: {
    asked: (by) => `Hi! Your message has reached us. We will call you by ${by}.`,
    joined: (when) => `Hi! See you ${when}.`,
    general: 'Hi! There is a message on your own page.',
    reminder: (time) => `Hi! Remember tomorrow ${time}.`,
    meetingCancelled: (when) => `Hi! We will not meet ${when}.`,
    meetingMoved: (when) => `Hi! Our new time is ${when}.`,
    placeChanged: 'Hi! See your own page for where we meet.',
  },
  smsCode: (code) => `Code: ${code}`,
  worker: {
    subject: 'Vierellä: something new on your list',
    asked: 'A family has asked for a place. Sign in to see the details and the day by which we promised to answer.',
    joined: 'A family has joined the group. Sign in to see the details.',
    cancelled: 'A family has cancelled its place. Sign in to see the details.',
    open: (link) => `Open the list: ${link}`,
    check: {
      subject: 'Vierellä: please check your details',
      text: 'Hello! These details have not been checked for half a year. See whether they still hold. If they do, one tap on the work list is enough.',
      line: (name, day) => `– ${name}, checked ${day}`,
      hiddenPlace: (municipality) => `A place that is not published (${municipality})`,
      more: (n) => `– and ${n} more`,
      calm: 'There is no hurry. We remind you again in 30 days at the earliest.',
    },
  },
}
