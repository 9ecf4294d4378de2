import type { fi } from './text.fi.ts'

export const en: typeof fi = {
  title: 'Join',
  group: (name) => name,
  easy: 'No account needed. It takes about 3 minutes.',
  goOn: 'Continue',
  send: 'Send',
  steps: {
    who: 'Who is coming?',
    needs: 'What do you need to be able to come?',
    tell: 'Is there something the facilitator should know?',
    contact: 'How can we reach you safely?',
    check: 'Check and send',
  },
  who: {
    firstName: 'Your first name',
    firstNameHint: 'The name you want to be called by is enough.',
    otherAdult: 'Another adult who comes along',
    children: 'Children who come along',
    childrenHint: 'For children, the age is enough. No names needed.',
    child: (n) => `Child ${n}`,
    childAge: 'Age',
    addChild: 'Add a child',
    removeChild: (row) => `Remove ${row}`,
    choose: 'Choose the age',
  },
  age: (months) =>
    months < 0
      ? 'I am expecting'
      : months < 12
        ? (['0–2 months', '3–5 months', '6–8 months', '9–11 months'][Math.floor(months / 3)] ?? '')
        : months < 18
          ? '1 year'
          : months < 24
            ? 'one and a half years'
            : `${Math.floor(months / 12)} years`,
  needs: {
    hint: 'Choose everything that helps. You can also leave this empty.',
    need: { 'step-free': 'Step-free access', interpreter: 'Interpreter', ride: 'A ride', diet: 'Diet or allergy' },
    interpreterLanguage: 'Into which language?',
    ifInterpreter: 'if you chose an interpreter',
    diets: 'Which diet or allergy?',
    ifDiet: 'if you chose diet',
    childcare: 'For how many children do you need childcare during the meeting?',
    childcareHint: 'Write 0 if you need none.',
  },
  tell: {
    law: 'A worker must sometimes make a child-protection notice. Usually they talk about it with you first.',
    note: 'Say it in your own words',
    noteHint: 'You need not tell anything you do not want to. You can leave this empty.',
    notWith: 'Is there anyone you cannot be in the same group with?',
    notWithHint: 'For example a former partner or a relative. Only the facilitator sees this.',
  },
  contact: {
    hint: 'Choose a way that others do not read. Subjects of messages do not tell what they are about.',
    channel: { email: 'E-mail', sms: 'Text message', call: 'Call', letter: 'Letter', 'i-call': 'I will call you' },
    channelHint: {
      email: 'You also get a calendar file.',
      sms: 'The message has no link and no name of the group.',
      call: 'We only say our first name if somebody else answers.',
      letter: 'There is no sender on the envelope.',
      'i-call': 'We do not contact you. You see everything on your own page with the code.',
    },
    email: 'E-mail address',
    smsPhone: 'Phone number',
    callPhone: 'Phone number',
    voicemail: 'You may leave a voicemail',
    address: 'Name and postal address for the envelope',
    ifChosen: {
      email: 'if you chose e-mail',
      sms: 'if you chose text message',
      call: 'if you chose a call',
      letter: 'if you chose a letter',
      'i-call': '',
    },
  },
  check: {
    who: 'Who is coming',
    contact: 'How we reach you',
    needs: 'What you need',
    childcare: (n) => `Childcare: ${n === 1 ? '1 child' : `${n} children`}`,
    nothing: 'Nothing special',
    note: 'You told the facilitator',
    notWith: 'You cannot be in the same group with',
    change: 'Change',
    changeWhat: (what) => `Change: ${what}`,
    seen: (organisation) => `${organisation} sees this information. Other participants do not.`,
    kept: 'It is deleted at the latest half a year after the group ends. You can ask us to delete it earlier.',
    consent: 'I give my consent. I can withdraw it whenever I like.',
    next: {
      open: 'When you send this, you get a place at once if there is room. Otherwise you join the queue.',
      preliminary: (by) =>
        `When you send this, a facilitator talks with you first. They will contact you by ${by}. Then you decide together.`,
    },
  },
  throughWorker: {
    title: 'Join together with a worker',
    text: 'Tell a worker that you would like to join this group. They help you to get in.',
    who: (list) => `You can talk for example with: ${list}.`,
    noWorker: 'If you have no worker, call the organiser:',
    back: 'Back to the page of the group',
  },
  closedTitle: 'You cannot join this group now',
  otherGroups: 'See other groups',
  problems: {
    '*': {
      closed: 'This group takes no more people. Have a look at other groups.',
      'through-worker': 'One joins this group together with a worker.',
      'not-enough-childcare':
        'This group has no childcare for so many children. Change the number or ask the facilitator.',
    },
    firstName: { missing: 'Enter your first name, or the name we may call you by' },
    childAge: {
      'choose-one': 'Choose the age of the child',
      'too-big': 'There is no room for so many children. Please call the organiser.',
    },
    interpreterLanguage: { 'which-language': 'Enter the language you need an interpreter for' },
    childcareChildren: { 'too-big': 'There is no childcare for so many children' },
    channel: { 'choose-how': 'Choose how we may contact you' },
    email: { missing: 'Enter your e-mail address' },
    smsPhone: {
      missing: 'Enter your phone number',
      'not-phone': 'Something is missing in the number. Example: 040 123 4567',
    },
    callPhone: {
      missing: 'Enter your phone number',
      'not-phone': 'Something is missing in the number. Example: 040 123 4567',
    },
    address: { missing: 'Enter the name and address for the envelope' },
    consent: { 'consent-needed': 'We need your consent to contact you' },
  },
}
