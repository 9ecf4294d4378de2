import type { fi } from './text.fi.ts'

export const selko: Partial<typeof fi> = {
  heading: 'Saat apua heti. Myös yöllä.',
  lead: 'Voit soittaa, vaikka et olisi varma.',
  danger:
    'Soita, jos sinä, lapsi tai joku muu on vaarassa. Soita myös, jos joku lyö tai jos ajattelet satuttaa itseäsi.',
  quietAsk: 'Etkö voi puhua?',
  phonesLead: 'Jos kukaan ei vastaa, soita seuraavaan numeroon. 112 vastaa aina.',
  checkHours: 'katso, milloin auki',
  noNumber: (website) => `Numero on sivulla ${website}. Jos on kiire, soita 112.`,
  noNumberNoSite: 'Jos on kiire, soita 112.',
  countyLead: 'Jos et löydä omaa aluettasi, soita 112.',
  othersLead: 'Kaikki eivät vastaa yöllä.',
  quiet: [
    'Lähetä tekstiviesti numeroon 112. Kirjoita ensin osoite. Kirjoita sitten, mitä tapahtuu.',
    'Voit myös soittaa 112 Suomi -sovelluksella. Sovellus näyttää, missä olet.',
    'Laita puhelimen ääni pois.',
  ],
  baby: [
    'Laita vauva selälleen sänkyyn.',
    'Mene hetkeksi toiseen huoneeseen. Vauva on turvassa.',
    'Soita jollekin. Mene takaisin, kun olet rauhallinen.',
  ],
  babyNever: 'Monelle vanhemmalle on käynyt näin. Vauvaa ei saa ravistaa.',
  notice:
    'Tällä sivulla ei voi tehdä lastensuojeluilmoitusta. Soita hyvinvointialueen lastensuojeluun tai sosiaalipäivystykseen.',
}
