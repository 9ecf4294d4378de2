import type { fi } from './text.fi.ts'

export const sv: typeof fi = {
  title: 'Kom med',
  group: (name) => name,
  easy: 'Du behöver inget konto. Det tar ungefär 3 minuter.',
  goOn: 'Fortsätt',
  send: 'Skicka',
  steps: {
    who: 'Vilka kommer?',
    needs: 'Vad behöver du för att kunna komma?',
    tell: 'Finns det något som gruppledaren bör veta?',
    contact: 'Hur når vi dig tryggt?',
    check: 'Kontrollera och skicka',
  },
  who: {
    firstName: 'Ditt förnamn',
    firstNameHint: 'Det räcker med det namn du vill bli kallad.',
    otherAdult: 'En annan vuxen som kommer med',
    children: 'Barn som kommer med',
    childrenHint: 'Barnens ålder räcker. Vi behöver inga namn.',
    child: (n) => `Barn ${n}`,
    childAge: 'Ålder',
    addChild: 'Lägg till ett barn',
    removeChild: (row) => `Ta bort ${row}`,
    choose: 'Välj ålder',
  },
  age: (months) =>
    months < 0
      ? 'Jag väntar barn'
      : months < 12
        ? (['0–2 månader', '3–5 månader', '6–8 månader', '9–11 månader'][Math.floor(months / 3)] ?? '')
        : months < 18
          ? '1 år'
          : months < 24
            ? 'ett och ett halvt år'
            : `${Math.floor(months / 12)} år`,
  needs: {
    hint: 'Välj allt som hjälper. Du kan också lämna tomt.',
    need: {
      'step-free': 'Tillgängligt utrymme',
      interpreter: 'Tolk',
      ride: 'Skjuts',
      diet: 'Specialkost eller allergi',
    },
    interpreterLanguage: 'Till vilket språk?',
    ifInterpreter: 'om du valde tolk',
    diets: 'Vilken specialkost eller allergi?',
    ifDiet: 'om du valde specialkost',
    childcare: 'För hur många barn behöver du barnpassning under träffen?',
    childcareHint: 'Skriv 0 om du inte behöver.',
  },
  tell: {
    law: 'Ibland måste en arbetstagare göra en barnskyddsanmälan. Oftast talar hen först med dig om det.',
    note: 'Berätta med egna ord',
    noteHint: 'Du behöver inte berätta något du inte vill. Du kan lämna det här tomt.',
    notWith: 'Finns det någon som du inte kan vara i samma grupp med?',
    notWithHint: 'Till exempel en tidigare partner eller en släkting. Bara gruppledaren ser det här.',
  },
  contact: {
    hint: 'Välj ett sätt som andra inte läser. I meddelandenas rubriker berättar vi inte vad det gäller.',
    channel: { email: 'E-post', sms: 'Textmeddelande', call: 'Samtal', letter: 'Brev', 'i-call': 'Jag ringer er' },
    channelHint: {
      email: 'Du får också en kalenderfil.',
      sms: 'Meddelandet har ingen länk och inget gruppnamn.',
      call: 'Vi säger bara vårt förnamn om någon annan svarar.',
      letter: 'På kuvertet finns inget avsändarnamn.',
      'i-call': 'Vi kontaktar dig inte. Du ser allt på din egen sida med koden.',
    },
    email: 'E-postadress',
    smsPhone: 'Telefonnummer',
    callPhone: 'Telefonnummer',
    voicemail: 'Ni får lämna ett röstmeddelande',
    address: 'Namn och postadress på kuvertet',
    ifChosen: {
      email: 'om du valde e-post',
      sms: 'om du valde textmeddelande',
      call: 'om du valde samtal',
      letter: 'om du valde brev',
      'i-call': '',
    },
  },
  check: {
    who: 'Vilka kommer',
    contact: 'Kontakt',
    needs: 'Vad du behöver',
    childcare: (n) => `Barnpassning: ${n} barn`,
    nothing: 'Inget särskilt',
    note: 'Du berättade för gruppledaren',
    notWith: 'Du kan inte vara i samma grupp med',
    change: 'Ändra',
    changeWhat: (what) => `Ändra: ${what}`,
    seen: (organisation) => `${organisation} ser de här uppgifterna. De andra deltagarna ser dem inte.`,
    kept: 'Uppgifterna raderas senast ett halvt år efter att gruppen slutat. Du kan be oss radera dem tidigare.',
    consent: 'Jag ger mitt samtycke. Jag kan återta det när jag vill.',
    next: {
      open: 'När du skickar får du en plats genast om det finns rum i gruppen. Annars kommer du i kön.',
      preliminary: (by) =>
        `När du skickar talar en gruppledare först med dig. Hen kontaktar dig senast ${by}. Sedan bestämmer ni tillsammans.`,
    },
  },
  throughWorker: {
    title: 'Med tillsammans med en arbetstagare',
    text: 'Berätta för en arbetstagare att du vill komma med i gruppen. Hen hjälper dig att komma med.',
    who: (list) => `Du kan till exempel tala med: ${list}.`,
    noWorker: 'Om du inte har någon arbetstagare, ring arrangören:',
    back: 'Tillbaka till gruppens sida',
  },
  closedTitle: 'Man kan inte anmäla sig till gruppen just nu',
  otherGroups: 'Se andra grupper',
  problems: {
    '*': {
      closed: 'Gruppen tar inte längre emot nya. Se andra grupper.',
      'through-worker': 'Till den här gruppen kommer man tillsammans med en arbetstagare.',
      'not-enough-childcare':
        'Gruppen har inte barnpassning för så många barn. Ändra antalet eller fråga gruppledaren.',
    },
    firstName: { missing: 'Skriv ditt förnamn eller det namn vi får kalla dig' },
    childAge: { 'choose-one': 'Välj barnets ålder', 'too-big': 'Så många barn ryms inte. Ring arrangören.' },
    interpreterLanguage: { 'which-language': 'Skriv till vilket språk du behöver tolk' },
    childcareChildren: { 'too-big': 'Det finns inte barnpassning för så många barn' },
    channel: { 'choose-how': 'Välj hur vi får kontakta dig' },
    email: { missing: 'Skriv e-postadressen' },
    smsPhone: { missing: 'Skriv telefonnumret', 'not-phone': 'Något saknas i numret. Modell: 040 123 4567' },
    callPhone: { missing: 'Skriv telefonnumret', 'not-phone': 'Något saknas i numret. Modell: 040 123 4567' },
    address: { missing: 'Skriv namn och adress till kuvertet' },
    consent: { 'consent-needed': 'Vi behöver ditt samtycke för att kunna kontakta dig' },
  },
}
