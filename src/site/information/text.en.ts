import { familyMinutes } from '../../access/sessions.ts'
import { accessibilityMail, type InfoText, privacyMail, supervisorWeb } from './info-text.ts'
import type { fi } from './text.fi.ts'

const safety: InfoText = {
  title: 'How to use these pages',
  heading: 'How to stay safe here',
  lead: 'Somebody else may see what has been done on a device. Like this you leave fewer traces.',
  sections: [
    {
      title: 'What “Leave quickly” does',
      says: [
        'The button is at the top of every page. It takes you to a weather page at once. On a keyboard, Esc three times in a row does the same.',
        'It closes your own page. The Back button does not open it again: that takes your code, or the link in your message.',
      ],
    },
    {
      title: 'What the button does not do',
      says: [
        'It does not clear other history or stop spyware. The Back button may still show the front page or a group’s page you visited.',
        'A device nobody else uses is safest.',
      ],
    },
    {
      title: 'Open a private window',
      says: [
        'Choose a private or incognito window in the browser’s menu before you come here. When you close the window, the browser forgets where you were.',
        'Whoever runs the network at home or at work may still see which site you visited. But not what you wrote.',
      ],
    },
    {
      title: 'When the phone is shared',
      says: ['You can use all of this on a shared phone too:'],
      points: [
        'The words you write do not stay in the address bar and are not linked to you.',
        'When you join, choose a way that others do not read. You can also call us yourself: then we send no messages.',
        'The subject of a message never tells what it is about.',
        `Your own page closes by itself after ${familyMinutes} minutes.`,
        'Do not let the browser save your code.',
      ],
    },
    {
      title: 'If you fear that you are being tracked',
      says: [
        'Use a device the other person cannot reach: a library computer or a friend’s phone. If you remove a tracking program, the other person may notice. Ask for advice first.',
        'Nollalinja helps you think about what is safe for you. The number is on the Help now page.',
      ],
    },
  ],
}

const accessibility: InfoText = {
  title: 'Accessibility',
  heading: 'Accessibility statement',
  lead: 'These pages should work for everybody, also when one is tired and has one hand free. Tell us if they do not work for you.',
  sections: [
    {
      title: 'What we have checked',
      says: ['Our aim is WCAG 2.2 level AA. Before each release we check that'],
      points: [
        'the structure of the pages is sound in every language (checked by machine)',
        'the pages work without script and by keyboard alone',
        'nothing runs over the edge when text is enlarged to 400 per cent',
        'whatever a colour tells is also said in words.',
      ],
    },
    {
      title: 'What is still missing',
      says: [
        'A machine finds only some of the problems. Users of screen readers have not yet assessed the pages, so for now we regard them as partly accessible.',
        'Organisations’ own texts may be missing in Swedish, English or plain Finnish. We then show the Finnish text. Our plain Finnish has not yet been checked by the Finnish Centre for Easy Language.',
      ],
    },
    {
      title: 'Give feedback',
      says: [
        'Tell us which page did not work and on which device. No name is needed. We answer within two weeks. You get the same information in another way if you need it.',
      ],
      mail: accessibilityMail,
    },
    {
      title: 'If we do not answer',
      says: [
        `You can complain to the supervisor of accessibility, the Finnish Transport and Communications Agency Traficom. Instructions in Finnish are at ${supervisorWeb.fi}. The law: Act on the Provision of Digital Services 306/2019.`,
        'This statement was made on 22 November 2026.',
      ],
    },
  ],
}

const privacy: InfoText = {
  title: 'What is stored about you',
  heading: 'What is stored about you',
  lead: 'When you look for help: nothing. When you join: only what you tell us yourself.',
  sections: [
    {
      title: 'When you look for help',
      says: [
        'We do not know who you are. Your search is not linked to you, and your words are not stored.',
        'Each week we count how often each kind of help was looked for in each municipality, and whether it was found. The figures do not show who searched or what was written.',
        'We do not track visitors and have no advertisements. There are three cookies: for forms, for your own page and for workers’ sign-in. They are gone when you close the browser or press “Leave quickly”.',
      ],
    },
    {
      title: 'When you join a group',
      says: ['We store only this:'],
      points: [
        'the first names of the adults and the ages of the children',
        'one way to reach you: the one you chose',
        'what you need to be able to come',
        'what you told the facilitator yourself, if you did.',
      ],
    },
    {
      title: 'How it is kept safe',
      says: [
        'Names, contact details and your own words are encrypted in the database. We do not accept personal identity codes. An unfinished form is kept, encrypted, for 20 hours so that you can go on.',
      ],
    },
    {
      title: 'Who sees it',
      says: [
        'The organiser of the group you join: the group’s facilitators and the organiser’s coordinator. Other participants and other organisers do not see it. The organiser is the controller of your data.',
        'Every look is recorded: who, when and why. You get to know it when you ask.',
        'A worker must sometimes make a child-protection notice. Usually they talk with you first.',
      ],
    },
    {
      title: 'When it is erased',
      says: [
        'At the latest half a year after the group has ended. The day stands on your own page. You can ask to have it erased earlier.',
      ],
    },
    {
      title: 'What you can ask for',
      says: [
        'You have the right to see your data, correct it, ask for its erasure and withdraw your consent. You need give no reason. Ask the organiser or us. We answer within a month.',
      ],
      mail: privacyMail,
    },
    {
      title: 'If something is wrong',
      says: ['You can complain to the Data Protection Ombudsman. Instructions are at tietosuoja.fi/en.'],
    },
  ],
}

const professionals: InfoText = {
  title: 'For professionals',
  heading: 'Find support together with the family',
  lead: 'At the child health clinic, at school, in social work or wherever you meet a family. No account is needed.',
  sections: [
    {
      title: 'Search together',
      says: [
        'Write in the family’s own words what weighs on them now. You see what fits, where and when, and how to join. The family can join at once on their own phone, in about three minutes.',
      ],
    },
    {
      title: 'Give them a card',
      says: [
        'Every programme has a card to print, with a QR code and a phone number. The card does not tell why the family was given it.',
      ],
    },
    {
      title: 'Call together',
      says: [
        'The programme’s page has a number and the day by which the organiser answers. When you call together, the family need not tell their story again.',
      ],
    },
    {
      title: 'The family decides',
      says: [
        'Do not fill in the family’s details on their behalf. A child-protection notice is not made here: it is made to child protection in the wellbeing services county.',
      ],
    },
  ],
}

export const en: typeof fi = {
  safety,
  accessibility,
  privacy,
  professionals,
  seeAlso: 'Read also',
  urgent: 'Help now',
  toSearch: 'Find help',
  toGroups: 'See the groups',
  signIn: 'Sign-in for workers',
  signInHint: 'If you run a group or look after an organisation’s information.',
}
