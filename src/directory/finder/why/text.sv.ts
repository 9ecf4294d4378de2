import type { WhyWords } from './text.fi.ts'

export const sv: WhyWords = {
  wrote: (you) => `Vi föreslår det här eftersom du skrev: ${you}`,
  chose: (you) => `Vi föreslår det här eftersom du valde: ${you}`,
  topic: (topic) => `Här kan du få stöd ${topic}`,
  near: (km, place) => `${km} km: ${place}`,
  online: 'Träffarna är på nätet, så du kan vara med var du än bor',
  soon: (day, seats) => `Börjar ${day}. ${seats}`,
  going: (day, seats) => `Nästa gång ${day}. ${seats}`,
  age: (age) => `Passar när barnet är ${age}`,
  expecting: 'Passar när du väntar barn',
  self: 'Du kan komma med på egen hand',
  talk: 'Du kan själv fråga om plats. Ledaren pratar med dig först',
  through: (who) => `Med tillsammans med en arbetstagare: ${who}`,
  anyWorker: 'en arbetstagare som känner er',
  notHere: (area) => `Det här är för dem som bor på annat håll: ${area}`,
  box: {
    wrote: {
      exactly: (you) => `du skrev ”${you}”. Det här är just för det.`,
      well: (you) => `du skrev ”${you}”. Det här passar för det.`,
      near: (you) => `du skrev ”${you}”. Också det här kan hjälpa.`,
    },
    chose: {
      exactly: (you) => `du valde ”${you}”. Det här är just för det.`,
      well: (you) => `du valde ”${you}”. Det här passar för det.`,
      near: (you) => `du valde ”${you}”. Också det här kan hjälpa.`,
    },
    topic: (topic) => `här kan du få stöd ${topic}.`,
    words: (you) => `i texten finns ord som du skrev: ${you}.`,
    adviser: 'här kan du tala om det du skrev. Tillsammans funderar ni på vad som kunde hjälpa.',
    place: 'det här finns nära dig.',
  },
  years: (n) => (n === 0 ? 'under 1 år' : `${n} år`),
  months: (n) => (n === 0 ? 'nyfött' : `${n} mån`),
}
