import type { HomeWords } from './text.fi.ts'

export const sv: HomeWords = {
  title: 'Hitta stöd för din familj',
  question: 'Vad tynger dig just nu?',
  lead: 'Berätta med egna ord, så söker vi en människa eller en grupp nära dig. Du behöver inte säga ditt namn.',
  own: 'Med egna ord',
  example: 'Till exempel: babyn gråter på nätterna och jag orkar inte mer',
  search: 'Sök hjälp',
  privacy: 'Din sökning kopplas inte till dig.',
  or: 'Eller välj det som känns bekant',
  situation: {
    baby: 'Babyn vakar, krafterna är slut',
    letter: 'Barnskyddet tog kontakt',
    away: 'Mitt barn bor inte hemma just nu',
    father: 'Jag är pappa och behöver stöd',
    split: 'Skilsmässa eller gräl hemma',
    mug: 'Jag vill bli fri från alkohol eller droger',
    fear: 'Jag är rädd hemma',
    alone: 'Jag är ensam eller pengarna är slut',
  },
  guided: 'Jag vet inte hur jag ska säga. Fråga mig.',
  call: {
    title: 'Orkar du inte leta? Vi ringer.',
    before: 'Lämna ditt nummer och några ord. En familjearbetare ringer dig ',
    by: (day) => `senast ${day}.`,
    after: ' Barnet behöver inte vara med.',
    deed: 'Be oss ringa',
  },
  how: {
    title: 'Så går vi bredvid dig',
    steps: [
      { title: 'Du berättar hur det är', detail: 'På ett par minuter, också utan namn.' },
      { title: 'Någon svarar', detail: 'Du ser alltid vem som svarar och senast vilken dag.' },
      { title: 'Du blir inte ensam', detail: 'Du får en plats, en plats i kön eller en människa som letar med dig.' },
    ],
  },
  soon: {
    title: 'Grupper som börjar snart',
    all: 'Alla grupper',
    starts: (moment) => `Börjar ${moment}`,
    online: 'på nätet',
    open: 'Du kan komma med på egen hand.',
    preliminary: 'Ledaren pratar med dig först.',
    'through-worker': 'Med tillsammans med en arbetstagare.',
  },
}
