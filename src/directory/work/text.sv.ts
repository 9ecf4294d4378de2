import type { WorkWords } from './text.fi.ts'

export const sv: WorkWords = {
  programmes: 'Verksamheter', places: 'Platser', organisation: 'Arrangörens uppgifter',
  newProgramme: 'Ny verksamhet', newPlace: 'Ny plats',
  column: { name: 'Namn', kind: 'Hurdan', state: 'Läge', checked: 'Kontrollerad', organisation: 'Arrangör', deed: 'Åtgärd', municipality: 'Kommun', confidential: 'Offentlighet' },
  filters: 'Begränsa verksamheterna', find: 'I namnet', allStates: 'Alla lägen', show: 'Visa', onlyOld: 'Bara de som ska kontrolleras',
  none: { title: 'Här finns ännu inga verksamheter', text: 'Börja med namnet. Resten fyller du i del för del, och inget syns för andra förrän du publicerar.' },
  noPlaces: { title: 'Här finns ännu inga platser', text: 'Lägg till ett hus eller rum där ni träffas.' },
  confirm: 'Uppgifterna stämmer', confirmHint: 'Bekräfta med ett tryck varje halvår.', old: 'Kontrollera uppgifterna',
  done: {
    saved: 'Sparat.', started: 'Utkastet är gjort. Fyll nu i texterna.', published: 'Verksamheten är publicerad. Familjerna hittar den nu.', closed: 'Verksamheten är markerad som avslutad.',
    confirmed: 'Tack. Kontrolldagen är i dag.', 'not-now': 'Det här går inte i det här läget.', 'something-missing': 'Verksamheten kunde inte publiceras eftersom uppgifter saknas.',
    'stale-form': 'Sidan hade varit öppen länge. Tryck på knappen på nytt.',
  },
  part: { basics: 'Grunduppgifter', texts: 'Texter', audience: 'För vem', joining: 'Så kommer man med', where: 'Var', structure: 'Upplägg', keeping: 'Uppgifter och finansiering' },
  save: 'Spara', preview: 'Förhandsgranska', publish: 'Publicera', close: 'Markera som avslutad', reopen: 'Öppna på nytt', openPublic: 'Se den offentliga sidan', newGroup: 'Gör en grupp av detta',
  missingTitle: 'Före publiceringen saknas ännu',
  missing: {
    name: 'namn', summary: 'en beskrivning på två meningar', 'for-whom': 'för vem detta är', 'how-it-goes': 'hur det går till', 'what-then': 'vad som händer sedan', cost: 'vad det kostar',
    'service-class': 'serviceklass', situation: 'minst en livssituation', area: 'område', place: 'plats',
  },
  readyToPublish: 'Allt som behövs är ifyllt.',
  basics: {
    organisation: 'Arrangör', name: 'Namn', nameHint: 'Namnet som familjerna känner igen.', kind: 'Hurdan är verksamheten?', picture: 'Bild', languages: 'Språk',
    sensitive: 'Namnet eller temat kan avslöja varför familjen kommer hit', sensitiveHint: 'Då står varken namnet eller den exakta platsen i meddelanden, kalendrar eller på kort.',
    serviceClasses: 'Serviceklasser (PTV)', targetGroups: 'Målgrupper (PTV)', municipalities: 'I vilka kommuner?', municipalitiesHint: 'Skriv med komma emellan, till exempel: S:t Michel, Jockas. Du kan ändra det här senare.',
    pictures: { circle: 'En ring kring ett bord', jetty: 'Bryggan', baby: 'En vaken natt', letter: 'Ett brev', placed: 'Barnet bor någon annanstans', father: 'Pappa och barn', 'two-homes': 'Två hem', mug: 'En mugg', path: 'En stig' },
  },
  texts: {
    lang: { fi: 'Finska', sv: 'Svenska', en: 'Engelska', selko: 'Lättläst finska' },
    intro: 'Tilltala med du. Korta meningar, inga fackord, inga etiketter på människor.',
    otherIntro: 'Om du lämnar något tomt visas den finska texten på sidan.',
    name: 'Namn', summary: 'Vad är det här? Två meningar.', forWhom: 'För vem?', forWhomHint: 'Med familjens ord: ”För dig som…”', howItGoes: 'Hur går det till?', howItGoesHint: 'Två till fyra korta stycken med en tom rad emellan.',
    whatThen: 'Vad händer sedan?', whatThenHint: 'Vem tar kontakt och när.', cost: 'Vad kostar det?', searchWords: 'Sökord', searchWordsHint: 'Ord som familjer söker med men som inte finns i texterna.',
    fromFinnish: 'På finska:',
  },
  audience: {
    audience: 'För vem är det här? Tomt betyder alla föräldrar.', expecting: 'Också för den som väntar barn', from: 'Barnets ålder från', to: 'Barnets ålder högst', months: 'månader', ageHint: 'I månader: 2 år = 24. Lämna tomt om åldern inte begränsar.',
    situations: 'Livssituationer', situationsHint: 'Utifrån dem hittas verksamheten med familjens egna ord.', weight: { '': 'Nej', '1': 'Hör ihop', '2': 'Passar bra', '3': 'Just för det här' },
  },
  joining: {
    joining: 'Hur kommer man med?', queueOrder: 'I vilken ordning ges platserna?', referrers: 'Vem kan hänvisa en familj?', provisions: 'Vilken hjälp att delta finns?', free: 'Avgiftsfritt för familjen', freeHint: 'Om det kostar, skriv priset tydligt i texterna.',
  },
  where: { how: 'Hur träffas man?', nationwide: 'Hela Finland', counties: 'Välfärdsområden', municipalities: 'Enskilda kommuner', municipalitiesHint: 'Skriv med komma emellan, till exempel: S:t Michel, Jockas', places: 'Platser', noPlaces: 'Lägg först till en plats på sidan Platser.' },
  structure: {
    intro: 'Gruppen görs enligt det här. En grupp som redan börjat behåller sitt upplägg.', timesPerWeek: 'Gånger i veckan', everyWeeks: 'Var hur mångte vecka', meetings: 'Träffar sammanlagt', meetingsHint: '0 = fortsätter tills vidare',
    minutes: 'Träffens längd', size: 'Familjer högst', sizeHint: '0 = ingen gräns', startsWhen: 'Startar när det finns minst så här många familjer', meal: 'Gemensam måltid', extras: 'Dessutom', extraRow: (n) => `Tillägg ${n}`, extraKind: 'Vad', extraText: 'Berätta för familjen',
    extra: { 'side-group': 'Parallellgrupp', 'intensive-week': 'Intensivvecka', 'home-visits': 'Hembesök', 'visit-out': 'Utflykt eller besök', 'follow-up': 'Uppföljningsträff', 'first-talk': 'Förhandsträff eller eget samtal' },
    rowsHint: 'En tom rad lämnas bort. Spara, så får du en ny tom rad.', minutesSuffix: 'min',
  },
  keeping: { recordKeeper: 'Vem för registret?', funders: 'Finansiärer', fundersHint: 'Med komma emellan. Syns för familjen i slutet av sidan.' },
  place: {
    kind: 'Hurdan plats?', name: 'Namn', confidential: 'Platsen offentliggörs inte', confidentialHint: 'På sidorna syns bara kommunen. Namn, adress och vägledning berättas bara för dem som är med. De sparas krypterade.',
    municipality: 'Kommun', street: 'Gatuadress', postalCode: 'Postnummer', arrival: 'Så hittar man fram', arrivalHint: 'Vilken dörr, vart med vagnen, vem som tar emot.', access: 'Vad finns på platsen?', publicPlace: 'Offentlig', hiddenPlace: 'Offentliggörs inte',
    accessNames: { stepFree: 'Tillgänglig ingång', accessibleToilet: 'Tillgänglig toalett', pramParking: 'Plats för barnvagnar', babyChanging: 'Skötbord', hearingLoop: 'Hörslinga', nearBusStop: 'Busshållplats nära' },
  },
  organisationForm: {
    about: 'Vilka är ni? En eller två meningar för familjen.', phone: 'Telefon', email: 'E-post', website: 'Webbplats', answersWithin: 'Vi svarar inom', workingDays: 'arbetsdagar', answersHint: 'Familjen lovas en dag som räknas ut av det här.',
    nameIsSensitive: 'Arrangörens namn kan redan avslöja våld eller droger', nameIsSensitiveHint: 'Då används arbetstagarens förnamn i det som visas för familjen.',
  },
  language: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
  problems: {
    '*': { 'unknown-municipality': 'Vi känner inte igen någon av kommunerna. Kontrollera namnen.', missing: 'Det här behövs' },
    name: { missing: 'Skriv namnet på finska' }, about: { missing: 'Skriv på finska vilka ni är' }, summary: { missing: 'Skriv två meningar' }, forWhom: { missing: 'Skriv för vem det här är' },
    howItGoes: { missing: 'Skriv hur det går till' }, whatThen: { missing: 'Skriv vad som händer sedan' },
    childToMonths: { 'both-ages': 'Ange båda åldrarna eller lämna båda tomma', 'ages-in-order': 'Den högsta åldern kan inte vara lägre än den lägsta' },
    counties: { 'area-is-missing': 'Välj område: hela Finland, ett välfärdsområde eller en kommun' },
    serviceClasses: { 'choose-one': 'Välj minst en serviceklass' }, targetGroups: { 'choose-one': 'Välj minst en målgrupp' }, languages: { 'choose-one': 'Välj minst ett språk' }, how: { 'choose-one': 'Välj minst ett sätt' },
    municipality: { 'one-municipality': 'Skriv en kommun' }, postalCode: { 'not-postal-code': 'Ett postnummer har fem siffror', 'too-long': 'Ett postnummer har fem siffror' }, street: { 'street-is-missing': 'Skriv gatuadressen. En hemlig plats visas bara för dem som är med.' },
    website: { 'not-website': 'Skriv adressen så här: https://forening.example.org' },
  },
}
