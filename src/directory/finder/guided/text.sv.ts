import type { GuidedWords } from './text.fi.ts'

export const sv: GuidedWords = {
  title: 'Några frågor',
  notKept: 'Svaren sparas inte. Du kan hoppa över frågan.',
  goOn: 'Fortsätt',
  skip: 'Hoppa över frågan',
  back: 'Tillbaka',
  show: 'Visa vad som finns',
  several: 'Välj ett eller flera.',
  who: {
    label: 'Vem är du?',
    choices: {
      mother: 'Mamma',
      father: 'Pappa',
      parent: 'Annan förälder',
      expecting: 'Jag väntar barn',
      grandparent: 'Mor- eller farförälder',
      'near-one': 'Annan närstående',
      professional: 'Yrkesperson',
    },
  },
  age: {
    label: 'Hur gamla är barnen?',
    why: 'Vi frågar för att hitta en grupp som passar.',
    choices: {
      expecting: 'Vi väntar barn',
      '0': 'Under 1 år',
      '1-2': '1–2 år',
      '3-6': '3–6 år',
      '7-12': '7–12 år',
      '13-17': '13–17 år',
    },
  },
  weight: {
    label: 'Vad tynger mest nu?',
    choices: {
      strength: 'Min egen ork',
      child: 'Babyns eller barnets mående',
      relationship: 'Parrelation eller skilsmässa',
      substance: 'Alkohol eller droger',
      fear: 'Rädsla eller våld',
      protection: 'Barnskydd eller ett barn som är placerat',
      loneliness: 'Ensamhet',
      money: 'Pengar och vardag',
      other: 'Något annat',
    },
  },
  where: { label: 'Var bor du?', hint: 'Kommun eller postnummer räcker.' },
  when: {
    label: 'När passar det dig?',
    why: 'Lämna tomt om det inte spelar någon roll.',
    choices: { morning: 'Förmiddag', afternoon: 'Eftermiddag', evening: 'Kväll', weekend: 'Veckoslut' },
  },
  how: {
    label: 'Hur vill du träffas?',
    choices: { 'on-site': 'På plats', online: 'På nätet', 'at-home': 'Hemma', 'by-phone': 'Per telefon' },
  },
  language: { label: 'På vilket språk?' },
}
