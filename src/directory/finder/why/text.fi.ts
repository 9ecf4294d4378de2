/** Why something is suggested. `you` is what the person wrote, in their own words. */
export const fi = {
  wrote: (you: string) => `Ehdotamme tätä, koska kirjoitit: ${you}`,
  chose: (you: string) => `Ehdotamme tätä, koska valitsit: ${you}`,
  topic: (topic: string) => `Tästä voi saada tukea ${topic}`,
  near: (km: string, place: string) => `${km} km: ${place}`,
  online: 'Tapaamiset ovat verkossa, joten pääset mukaan mistä tahansa',
  soon: (day: string, seats: string) => `Alkaa ${day}. ${seats}`,
  going: (day: string, seats: string) => `Seuraava kerta ${day}. ${seats}`,
  age: (age: string) => `Sopii, kun lapsi on ${age}`,
  expecting: 'Sopii, kun odotat lasta',
  self: 'Pääset mukaan itse',
  talk: 'Voit kysyä paikkaa itse. Ohjaaja juttelee ensin kanssasi',
  through: (who: string) => `Mukaan yhdessä työntekijän kanssa: ${who}`,
  anyWorker: 'työntekijä, joka tuntee teidät',
  notHere: (area: string) => `Tämä on tarkoitettu muualla asuville: ${area}`,
  /** After "Miksi tätä ehdotetaan:". */
  box: {
    wrote: {
      exactly: (you: string) => `kirjoitit ”${you}”. Tämä on tarkoitettu juuri siihen.`,
      well: (you: string) => `kirjoitit ”${you}”. Tämä sopii siihen.`,
      near: (you: string) => `kirjoitit ”${you}”. Tästäkin voi olla apua.`,
    },
    chose: {
      exactly: (you: string) => `valitsit ”${you}”. Tämä on tarkoitettu juuri siihen.`,
      well: (you: string) => `valitsit ”${you}”. Tämä sopii siihen.`,
      near: (you: string) => `valitsit ”${you}”. Tästäkin voi olla apua.`,
    },
    topic: (topic: string) => `tästä voi saada tukea ${topic}.`,
    words: (you: string) => `tekstissä on sanoja, joita kirjoitit: ${you}.`,
    adviser: 'täällä voit puhua siitä, mitä kirjoitit. Yhdessä mietitte, mikä auttaisi.',
    place: 'tämä on lähellä sinua.',
  },
  years: (n: number) => (n === 0 ? 'alle 1-vuotias' : `${n}-vuotias`),
  months: (n: number) => (n === 0 ? 'vastasyntynyt' : `${n} kk`),
}
export type WhyWords = typeof fi
