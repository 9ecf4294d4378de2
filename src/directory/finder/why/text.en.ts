import type { WhyWords } from './text.fi.ts'

export const en: WhyWords = {
  wrote: (you) => `We suggest this because you wrote: ${you}`,
  chose: (you) => `We suggest this because you chose: ${you}`,
  topic: (topic) => `You can get support here ${topic}`,
  near: (km, place) => `${km} km: ${place}`,
  online: 'The meetings are online, so you can join from anywhere',
  soon: (day, seats) => `Starts ${day}. ${seats}`,
  going: (day, seats) => `Next meeting ${day}. ${seats}`,
  age: (age) => `Fits when the child is ${age}`,
  expecting: 'Fits when you are expecting',
  self: 'You can join by yourself',
  talk: 'You can ask for a place yourself. The group leader talks with you first',
  through: (who) => `Join together with a worker: ${who}`,
  anyWorker: 'a worker who knows you',
  notHere: (area) => `This is for people who live elsewhere: ${area}`,
  box: {
    wrote: {
      exactly: (you) => `you wrote “${you}”. This is meant for exactly that.`,
      well: (you) => `you wrote “${you}”. This suits that.`,
      near: (you) => `you wrote “${you}”. This may help too.`,
    },
    chose: {
      exactly: (you) => `you chose “${you}”. This is meant for exactly that.`,
      well: (you) => `you chose “${you}”. This suits that.`,
      near: (you) => `you chose “${you}”. This may help too.`,
    },
    topic: (topic) => `you can get support here ${topic}.`,
    words: (you) => `the text has words that you wrote: ${you}.`,
    adviser: 'you can talk here about what you wrote, and think together about what would help.',
    place: 'this is near you.',
  },
  years: (n) => (n === 0 ? 'under 1 year old' : `${n} ${n === 1 ? 'year' : 'years'} old`),
  months: (n) => (n === 0 ? 'newborn' : `${n} ${n === 1 ? 'month' : 'months'} old`),
}
