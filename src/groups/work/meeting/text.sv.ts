import type { fi } from './text.fi.ts'

const families = (n: number) => (n === 1 ? '1 familj' : `${n} familjer`)

export const sv: typeof fi = {
  today: (time) => `I dag ${time}`,
  nth: (nth, all) => `Träff ${nth} / ${all}`,
  with: (names) => `ledare: ${names}`,
  cancelled: 'Den här träffen är inställd.',
  notYet: (day) => `Träffen är först ${day}. Nu kan du anteckna dem som har sagt att de inte kommer.`,
  nobody: 'Ingen är med i gruppen ännu.',
  door: {
    coming: 'Kommer', lunch: 'Mat', ride: 'Skjuts', childcare: 'Barnpassning', interpreter: 'Tolk', stepFree: 'Tillgängligt utrymme',
    people: (adults, children) => `${adults}, ${children}`, portions: (n) => (n === 1 ? '1 portion' : `${n} portioner`),
    diet: (diet, n) => (n === 1 ? diet : `${diet} ${n}`),
  },
  here: 'På plats',
  allCame: 'Alla kom',
  allCameHint: 'Antecknar som komna dem som ännu saknar anteckning.',
  wasHere: (who) => `${who}: kom de?`,
  mark: { present: 'Kom', told: 'Meddelade', absent: 'Kom inte' },
  ahead: { none: 'Kommer', told: 'Meddelade' },
  toldBefore: (when) => `Berättade på förhand ${when} att de inte kommer.`,
  nudge: (n) => (n === 2 ? 'Andra gången i rad.' : `${n}:e gången i rad.`),
  nudgeHow: {
    call: (who) => `Förslag: ring i dag och fråga hur det är: ${who}.`, sms: (who) => `Förslag: skicka ett kort textmeddelande i dag: ${who}.`,
    email: (who) => `Förslag: skriv i dag och fråga hur det är: ${who}.`, letter: (who) => `Förslag: skicka ett kort eller brev: ${who}.`,
    'i-call': (who) => `${who} ringer själv. Ring inte. Fråga hur det är när ni ses.`,
  },
  voicemail: { yes: 'Du får lämna ett röstmeddelande.', no: 'Lämna inget röstmeddelande.' },
  call: 'Ring',
  openFamily: 'Öppna familjens uppgifter',
  openFamilyOf: (who) => `Öppna familjens uppgifter: ${who}`,
  savedAt: (time) => `Sparat ${time}`,
  notSaved: 'Inte sparat ännu',
  save: 'Spara',
  move: 'Flytta träffen',
  cancel: 'Ställ in träffen',
  tells: (n) => (n === 0 ? 'Det finns ännu inga familjer att meddela.' : `${families(n)} får veta det på sitt eget sätt.`),
  movePage: {
    title: 'Flytta träffen', now: (when) => `Nu: ${when}`, day: 'Ny dag', start: 'Börjar kl.', end: 'Slutar kl.', do: 'Flytta och meddela familjerna',
    clash: 'Den nya tiden krockar', clashesOk: 'Jag flyttar ändå', samePlace: (group) => `Samma plats: ${group}`, sameWorker: (group) => `Samma ledare: ${group}`, otherGroup: 'en annan grupp',
  },
  cancelPage: { title: 'Ställ in träffen', text: 'Vad vill du säga till familjerna?', textHint: 'Familjen ser texten. De andra träffarna är som förut.', do: (n) => (n === 0 ? 'Ställ in träffen' : `Ställ in och meddela: ${families(n)}`) },
  done: {
    'attendance-saved': 'Anteckningarna är sparade.',
    'not-yet': 'Träffen har inte varit ännu. Anteckna dem som kom på träffdagen.',
    'not-held': 'Träffen hålls inte och därför kan ingen antecknas.',
    'meeting-over': 'Träffen har redan varit eller är inställd.',
  },
  problems: {
    day: { 'date-is-past': 'Tiden har redan gått. Skriv en dag som kommer.', 'same-time': 'Tiden är densamma som förut. Skriv en ny dag eller ett nytt klockslag.', 'meeting-over': 'Träffen har redan varit eller är inställd.' },
    endTime: { 'end-before-start': 'Slutet är före början. Skriv ett senare klockslag.' },
    clashes: { 'confirm-clashes': 'Tiden krockar. Ändra tiden eller markera att du flyttar ändå.' },
  },
}
