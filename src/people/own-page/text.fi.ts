import type { CodeProblem } from './forms.ts'

export const fi = {
  title: 'Oma sivu',
  codeTitle: 'Avaa oma sivusi koodilla',
  codeLead: 'Sait koodin, kun ilmoittauduit tai kun joku soitti sinulle. Omalla sivulla näet, miten asiasi etenee.',
  code: 'Koodi',
  codeHint: 'Neljä ja neljä merkkiä, esimerkiksi ABCD 2345. Isot ja pienet kirjaimet käyvät.',
  open: 'Avaa oma sivu',
  closes: (minutes: number) => `Sivu sulkeutuu itsestään ${minutes} minuutin kuluttua. Koodilla pääset takaisin.`,
  problems: {
    'code-missing': 'Kirjoita koodi',
    'code-length': 'Koodissa on kahdeksan merkkiä, esimerkiksi ABCD 2345',
    'code-wrong': 'Koodi ei täsmää. Katso se vielä kerran.',
    'no-tries-left': 'Koodi ei täsmää, eikä yrityksiä ole nyt enempää.',
  } satisfies Record<CodeProblem, string>,
  triesLeft: (n: number) => (n === 1 ? 'Yrityksiä jäljellä: 1' : `Yrityksiä jäljellä: ${n}`),
  errorTitle: 'Tarkista koodi',
  waitTitle: 'Koodia on kokeiltu monta kertaa',
  wait: (time: string) =>
    `Jotta kukaan ei arvaa koodiasi, odotetaan hetki. Voit yrittää uudelleen ${time}. Viestissäsi oleva linkki toimii nytkin.`,

  noCodeTitle: 'Eikö sinulla ole koodia?',
  noCode:
    'Jos sait meiltä viestin, siinä oleva linkki avaa sivusi. Voit myös soittaa ryhmän ohjaajalle: hän antaa uuden koodin.',
  toGroups: 'Katso ryhmän numero',
  toSearch: 'Etsi apua',

  openTitle: 'Oma sivusi on auki tässä selaimessa',
  otherTitle: 'Avaa toinen sivu koodilla',
  toOwn: 'Siirry omalle sivulle',
  close: 'Sulje oma sivu',

  linkTitle: 'Avaa oma sivusi',
  linkLead: 'Sivulla näet, miten asiasi etenee, ja voit perua tai vastata.',
  openOwn: 'Avaa oma sivuni',
  shared: 'Näkeekö joku muu tämän laitteen? Poistu nopeasti sulkee sivusi heti.',
  safety: 'Näin liikut täällä turvallisesti',

  deadTitle: 'Linkki ei enää toimi',
  dead: 'Se voi olla vanha, tai siitä on jäänyt osa pois. Mitään ei ole kadonnut. Koodilla pääset omalle sivullesi.',
  toCode: 'Kirjoita koodi',

  done: {
    'signed-out': 'Oma sivusi on suljettu. Sitä ei näe enää tästä selaimesta.',
    'stale-form': 'Sivu oli ollut auki pitkään. Paina nappia uudelleen.',
  } as Record<string, string>,
}
