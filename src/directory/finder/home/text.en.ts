import type { HomeWords } from './text.fi.ts'

export const en: HomeWords = {
  title: 'Find help for your family',
  question: 'What weighs on you now?',
  lead: 'Say it in your own words, and we look for a person or a group near you. No name needed.',
  own: 'In your own words',
  example: 'For example: the baby cries at night and I am worn out',
  search: 'Find help',
  privacy: 'Your search is not linked to you.',
  or: 'Or choose what sounds familiar',
  situation: {
    baby: 'The baby keeps me awake, my strength is gone',
    letter: 'Child protection contacted us',
    away: 'My child does not live at home now',
    father: 'I am a father and need support',
    split: 'Separation or fights at home',
    mug: 'I want to stop drinking or using drugs',
    fear: 'I am afraid at home',
    alone: 'I am alone, or the money has run out',
  },
  guided: 'I do not know how to say it. Ask me.',
  call: {
    title: 'Too tired to search? We call you.',
    before: 'Leave your number and a few words. A family worker calls you ',
    by: (day) => `by ${day}.`,
    after: ' The child need not be there.',
    deed: 'Ask for a call',
  },
  how: {
    title: 'How we walk beside you',
    steps: [
      { title: 'You tell how things are', detail: 'In a couple of minutes, without a name if you like.' },
      { title: 'Somebody answers', detail: 'You always see who answers, and by which day.' },
      {
        title: 'You are not left alone',
        detail: 'You get a place, a turn in the queue, or a person who searches with you.',
      },
    ],
  },
  soon: {
    title: 'Groups that start soon',
    all: 'All groups',
    starts: (moment) => `Starts ${moment}`,
    online: 'online',
    open: 'You can join by yourself.',
    preliminary: 'The group leader talks with you first.',
    'through-worker': 'Join together with a worker.',
  },
}
