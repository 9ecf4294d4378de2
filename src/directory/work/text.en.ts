import type { WorkWords } from './text.fi.ts'

export const en: WorkWords = {
  programmes: 'Programmes', places: 'Places', organisation: "The organiser's details",
  newProgramme: 'New programme', newPlace: 'New place',
  column: { name: 'Name', kind: 'What kind', state: 'State', checked: 'Checked', organisation: 'Organiser', deed: 'Deed', municipality: 'Municipality', confidential: 'Public or not' },
  filters: 'Filter programmes', find: 'In the name', allStates: 'All states', show: 'Show', onlyOld: 'Only those that need checking',
  none: { title: 'There are no programmes here yet', text: 'Begin with the name. You fill in the rest part by part, and nobody else sees anything before you publish.' },
  noPlaces: { title: 'There are no places here yet', text: 'Add a house or a room where you meet.' },
  confirm: 'This is still true', confirmHint: 'Confirm with one tap every half a year.', old: 'Please check',
  done: {
    saved: 'Saved.', started: 'The draft is made. Fill in the texts next.', published: 'The programme is published. Families can find it now.', closed: 'The programme is marked as ended.',
    confirmed: 'Thank you. It was checked today.', 'not-now': 'This cannot be done in this state.', 'something-missing': 'The programme could not be published, because something is still missing.',
    'stale-form': 'The page had been open for long. Please press the button again.',
  },
  part: { basics: 'Basics', texts: 'Texts', audience: 'For whom', joining: 'How to join', where: 'Where', structure: 'Structure', keeping: 'Records and funding' },
  save: 'Save', preview: 'Preview', publish: 'Publish', close: 'Mark as ended', reopen: 'Open again', openPublic: 'See the public page', newGroup: 'Make a group of this',
  missingTitle: 'Still missing before publishing',
  missing: {
    name: 'name', summary: 'a description in two sentences', 'for-whom': 'for whom it is', 'how-it-goes': 'how it goes', 'what-then': 'what happens then', cost: 'what it costs',
    'service-class': 'service class', situation: 'at least one life situation', area: 'area', place: 'place',
  },
  readyToPublish: 'Everything needed is filled in.',
  basics: {
    organisation: 'Organiser', name: 'Name', nameHint: 'The name by which families know this.', kind: 'What kind of support is it?', picture: 'Picture', languages: 'Languages',
    sensitive: 'The name or theme can tell why a family comes here', sensitiveHint: 'Then messages, calendars and cards carry neither the name nor the exact place.',
    serviceClasses: 'Service classes (PTV)', targetGroups: 'Target groups (PTV)', municipalities: 'In which municipalities?', municipalitiesHint: 'Separate with commas, for example: Mikkeli, Juva. You can change this later.',
    pictures: { circle: 'A circle round a table', jetty: 'The jetty', baby: 'A sleepless night', letter: 'A letter', placed: 'The child lives elsewhere', father: 'Father and child', 'two-homes': 'Two homes', mug: 'A mug', path: 'A path' },
  },
  texts: {
    lang: { fi: 'Finnish', sv: 'Swedish', en: 'English', selko: 'Plain Finnish' },
    intro: 'Speak to “you”. Short sentences, no jargon, no labels on people.',
    otherIntro: 'Where you leave something empty, the page shows the Finnish text.',
    name: 'Name', summary: 'What is this? Two sentences.', forWhom: 'For whom?', forWhomHint: 'In the words of a family: “For you whose…”', howItGoes: 'How does it go?', howItGoesHint: 'Two to four short paragraphs with an empty line between.',
    whatThen: 'What happens then?', whatThenHint: 'Who gets in touch, and when.', cost: 'What does it cost?', searchWords: 'Search words', searchWordsHint: 'Words that families search with but that do not stand in the texts.',
    fromFinnish: 'In Finnish:',
  },
  audience: {
    audience: 'For whom is this? Empty means any parent.', expecting: 'Also for those expecting a child', from: 'Age of the child from', to: 'Age of the child at most', months: 'months', ageHint: 'In months: 2 years = 24. Leave empty if age does not matter.',
    situations: 'Life situations', situationsHint: 'By these the programme is found in the words of a family.', weight: { '': 'No', '1': 'Touches it', '2': 'Suits well', '3': 'Exactly for this' },
  },
  joining: {
    joining: 'How does one join?', queueOrder: 'In which order are places given?', referrers: 'Who can refer a family?', provisions: 'What help to take part is there?', free: 'Free of charge for the family', freeHint: 'If it costs something, say the price plainly in the texts.',
  },
  where: { how: 'How does one meet?', nationwide: 'All of Finland', counties: 'Wellbeing services counties', municipalities: 'Single municipalities', municipalitiesHint: 'Separate with commas, for example: Mikkeli, Juva', places: 'Places', noPlaces: 'First add a place on the page Places.' },
  structure: {
    intro: 'Groups are made by this. A group that has started keeps the structure it started with.', timesPerWeek: 'Times a week', everyWeeks: 'Every nth week', meetings: 'Meetings in all', meetingsHint: '0 = goes on for now',
    minutes: 'Length of a meeting', size: 'Families at most', sizeHint: '0 = no limit', startsWhen: 'Starts when there are at least so many families', meal: 'A shared meal', extras: 'In addition', extraRow: (n) => `Extra ${n}`, extraKind: 'What', extraText: 'Tell the family',
    extra: { 'side-group': 'Side group', 'intensive-week': 'Intensive week', 'home-visits': 'Home visits', 'visit-out': 'A visit out', 'follow-up': 'Follow-up meeting', 'first-talk': 'First meeting or a talk of one’s own' },
    rowsHint: 'An empty row is left out. Save to get a new empty row.', minutesSuffix: 'min',
  },
  keeping: { recordKeeper: 'Who keeps the record?', funders: 'Funders', fundersHint: 'Separate with commas. Families see this at the end of the page.' },
  place: {
    kind: 'What kind of place?', name: 'Name', confidential: 'The place is not published', confidentialHint: 'Pages show only the municipality. Name, address and directions are told only to those who have joined. They are stored encrypted.',
    municipality: 'Municipality', street: 'Street address', postalCode: 'Postcode', arrival: 'How to find the door', arrivalHint: 'Which door, where prams go, who meets you.', access: 'What is there?', publicPlace: 'Public', hiddenPlace: 'Not published',
    accessNames: { stepFree: 'Step-free entrance', accessibleToilet: 'Accessible toilet', pramParking: 'Room for prams', babyChanging: 'Baby changing table', hearingLoop: 'Hearing loop', nearBusStop: 'Bus stop near' },
  },
  organisationForm: {
    about: 'Who are you? One or two sentences for a family.', phone: 'Phone', email: 'E-mail', website: 'Website', answersWithin: 'We answer within', workingDays: 'working days', answersHint: 'Families are promised a date that is reckoned from this.',
    nameIsSensitive: "The organiser's name alone can reveal violence or substance use", nameIsSensitiveHint: "Then what is shown to a family uses the worker's first name.",
  },
  language: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
  problems: {
    '*': { 'unknown-municipality': 'We do not know one of these municipalities. Please check the names.', missing: 'This is needed' },
    name: { missing: 'Enter the name in Finnish' }, about: { missing: 'Say in Finnish who you are' }, summary: { missing: 'Write two sentences' }, forWhom: { missing: 'Say for whom this is' },
    howItGoes: { missing: 'Say how it goes' }, whatThen: { missing: 'Say what happens then' },
    childToMonths: { 'both-ages': 'Give both ages or leave both empty', 'ages-in-order': 'The highest age cannot be lower than the lowest' },
    counties: { 'area-is-missing': 'Choose an area: all of Finland, a wellbeing services county or a municipality' },
    serviceClasses: { 'choose-one': 'Choose at least one service class' }, targetGroups: { 'choose-one': 'Choose at least one target group' }, languages: { 'choose-one': 'Choose at least one language' }, how: { 'choose-one': 'Choose at least one way' },
    municipality: { 'one-municipality': 'Enter one municipality' }, postalCode: { 'not-postal-code': 'A postcode has five digits', 'too-long': 'A postcode has five digits' }, street: { 'street-is-missing': 'Enter the street address. That of a confidential place is shown only to those who have joined.' },
    website: { 'not-website': 'Write the address like this: https://association.example.org' },
  },
}
