import type { WhyWords } from './text.fi.ts'

export const selko: Partial<WhyWords> = {
  near: (km, place) => `Matka on ${km} km: ${place}`,
  online: 'Ryhmä tapaa netissä. Voit asua missä tahansa',
  talk: 'Voit kysyä paikkaa itse. Ohjaaja soittaa sinulle ensin',
  through: (who) => `Tämä ihminen auttaa sinua pääsemään mukaan: ${who}`,
}
