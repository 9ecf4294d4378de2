import type { KitWords } from './text.fi.ts'

/** Plain Finnish says otherwise only where the ordinary words are hard. */
export const selko: Partial<KitWords> = {
  region: 'Autamme perheitä Etelä-Savossa, Pohjois-Savossa ja Keski-Suomessa. Apu ei maksa mitään.',
  urgentAsk: 'Tarvitsetko apua heti?',
  urgentOther: 'Muut puhelinnumerot',
  errorTitle: 'Korjaa vielä nämä',
  why: 'Tämä voi auttaa sinua, koska:',
  next: 'Mitä tapahtuu sen jälkeen?',
  filters: 'Näytä vain',
}
