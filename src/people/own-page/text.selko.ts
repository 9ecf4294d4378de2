import type { fi } from './text.fi.ts'

export const selko: Partial<typeof fi> = {
  codeTitle: 'Kirjoita koodi',
  codeLead: 'Sait meiltä koodin. Koodi avaa oman sivusi. Siellä näet, mitä tapahtuu seuraavaksi.',
  codeHint: 'Koodissa on 8 merkkiä. Se näyttää tältä: ABCD 2345.',
  closes: (minutes) => `Sivu menee kiinni ${minutes} minuutin päästä. Avaa se silloin uudelleen koodilla.`,
  problems: {
    'code-missing': 'Kirjoita koodi',
    'code-length': 'Koodissa on 8 merkkiä. Katso koodi uudelleen.',
    'code-wrong': 'Koodi on väärin. Katso koodi uudelleen.',
    'no-tries-left': 'Koodi on väärin. Et voi yrittää juuri nyt uudelleen.',
  },
  errorTitle: 'Katso koodi uudelleen',
  waitTitle: 'Odota hetki',
  wait: (time) => `Koodi oli monta kertaa väärin. Voit yrittää uudelleen ${time}. Viestissä oleva linkki toimii silti.`,
  noCode:
    'Saitko meiltä viestin? Viestissä on linkki. Linkki avaa oman sivusi. Voit myös soittaa ryhmän ohjaajalle. Hän antaa uuden koodin.',
  linkLead: 'Sivulla näet, mitä tapahtuu seuraavaksi.',
  shared: 'Voiko joku muu nähdä tämän puhelimen? Paina silloin lopuksi: Poistu nopeasti.',
  safety: 'Käytä sivua turvallisesti',
  dead: 'Linkki on ehkä vanha. Tietosi ovat tallessa. Avaa oma sivusi koodilla.',
}
