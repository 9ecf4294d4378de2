import type { GuidedWords } from './text.fi.ts'

export const en: GuidedWords = {
  title: 'A few questions',
  notKept: 'The answers are not kept. You may skip a question.',
  goOn: 'Go on',
  skip: 'Skip the question',
  back: 'Back',
  show: 'Show what there is',
  several: 'Choose one or more.',
  who: {
    label: 'Who are you?',
    choices: {
      mother: 'Mother',
      father: 'Father',
      parent: 'Other parent',
      expecting: 'I am expecting',
      grandparent: 'Grandparent',
      'near-one': 'Someone close',
      professional: 'Professional',
    },
  },
  age: {
    label: 'How old are the children?',
    why: 'We ask in order to find a group that fits.',
    choices: { expecting: 'Expecting', '0': 'Under 1', '1-2': '1–2', '3-6': '3–6', '7-12': '7–12', '13-17': '13–17' },
  },
  weight: {
    label: 'What weighs most now?',
    choices: {
      strength: 'My own strength',
      child: 'How the baby or child is doing',
      relationship: 'Relationship or separation',
      substance: 'Alcohol or drugs',
      fear: 'Fear or violence',
      protection: 'Child protection or a child placed elsewhere',
      loneliness: 'Loneliness',
      money: 'Money and daily life',
      other: 'Something else',
    },
  },
  where: { label: 'Where do you live?', hint: 'A municipality or postcode is enough.' },
  when: {
    label: 'When suits you?',
    why: 'Leave empty if any time will do.',
    choices: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening', weekend: 'Weekend' },
  },
  how: {
    label: 'How would you like to meet?',
    choices: { 'on-site': 'On site', online: 'Online', 'at-home': 'At home', 'by-phone': 'By phone' },
  },
  language: { label: 'In which language?' },
}
