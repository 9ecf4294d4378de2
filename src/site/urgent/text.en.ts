import type { fi } from './text.fi.ts'

export const en: typeof fi = {
  title: 'Help now',
  heading: 'Help is there now. At night too.',
  lead: 'You need not be sure that things are bad enough.',
  dangerTitle: 'Someone is in danger right now',
  danger: 'You, a child or someone else. Also violence, an overdose and thoughts of hurting yourself.',
  quietAsk: 'You cannot speak aloud?',
  quietLink: 'How to get help silently',

  phones: 'Help by phone now',
  phonesLead: 'If a number does not answer, call the next one. The emergency number 112 always answers.',
  checkHours: 'check the opening hours',
  noNumber: (website) =>
    `The number is at ${website}. If it is urgent, call 112: they reach the social emergency service too.`,
  noNumberNoSite: 'If it is urgent, call 112: they reach the social emergency service too.',
  countyTitle: 'When a child or a family needs help today',
  countyLead: 'If your county is not here, call 112: they reach the social emergency service too.',
  others: 'Other numbers',
  othersLead: 'Not all of these are open at night.',
  online: 'Help in writing',

  quietTitle: 'How to get help silently',
  quiet: [
    'Send a text message to 112. Write the address first, then what is happening.',
    'Or call with the 112 Suomi app. The emergency centre then sees where you are.',
    'Mute your phone, so that the answer is not heard.',
  ],
  quietSend: 'Write a message to 112',

  babyTitle: 'The baby cries and you are worn out?',
  baby: [
    'Lay the baby on its back in the cot.',
    'Go to another room for a moment. The baby is safe.',
    'Call someone. Go back when your breath is calm.',
  ],
  babyNever: 'Many parents have been here. Never shake a baby.',

  backTitle: 'Would you like to go on searching?',
  notice:
    'A child-protection notice is not made here. Make it to child protection or the social emergency service of your wellbeing services county.',
  back: 'Back to the search',
}
