import type { Channel } from '../../../people/contact-rules.ts'
import type { Mark } from '../../attendance.ts'

const families = (n: number) => (n === 1 ? '1 perhe' : `${n} perhettä`)

export const fi = {
  today: (time: string) => `Tänään ${time}`,
  nth: (nth: number, all: number) => `${nth}. kerta / ${all}`,
  with: (names: string) => `ohjaajat: ${names}`,
  cancelled: 'Tämä tapaaminen on peruttu.',
  notYet: (day: string) => `Tapaaminen on vasta ${day}. Nyt voit merkitä ne, jotka ovat kertoneet, etteivät tule.`,
  nobody: 'Ryhmässä ei ole vielä ketään mukana.',
  door: {
    coming: 'Tulossa',
    lunch: 'Ruoka',
    ride: 'Kyyti',
    childcare: 'Lastenhoito',
    interpreter: 'Tulkki',
    stepFree: 'Esteetön tila',
    people: (adults: string, children: string) => `${adults}, ${children}`,
    portions: (n: number) => (n === 1 ? '1 annos' : `${n} annosta`),
    diet: (diet: string, n: number) => (n === 1 ? diet : `${diet} ${n}`),
  },
  here: 'Paikalla',
  allCame: 'Kaikki tulivat',
  allCameHint: 'Merkitsee tulleiksi ne, joilla ei ole vielä merkintää.',
  wasHere: (who: string) => `${who}: tuliko?`,
  mark: { present: 'Tuli', told: 'Ilmoitti', absent: 'Ei tullut' } satisfies Record<Mark, string>,
  ahead: { none: 'Tulossa', told: 'Ilmoitti' },
  toldBefore: (when: string) => `Kertoi etukäteen ${when}, ettei tule.`,
  nudge: (n: number) => (n === 2 ? 'Toinen kerta peräkkäin.' : `${n}. kerta peräkkäin.`),
  nudgeHow: {
    call: (who: string) => `Ehdotus: soita tänään, kysy kuulumiset: ${who}.`,
    sms: (who: string) => `Ehdotus: lähetä tänään lyhyt tekstiviesti: ${who}.`,
    email: (who: string) => `Ehdotus: kirjoita tänään ja kysy kuulumiset: ${who}.`,
    letter: (who: string) => `Ehdotus: lähetä kortti tai kirje: ${who}.`,
    'i-call': (who: string) => `${who} soittaa itse. Älä soita. Kysy kuulumiset, kun tapaatte.`,
  } satisfies Record<Channel, (who: string) => string>,
  voicemail: { yes: 'Vastaajaan saa jättää viestin.', no: 'Älä jätä viestiä vastaajaan.' },
  call: 'Soita',
  openFamily: 'Avaa perheen tiedot',
  openFamilyOf: (who: string) => `Avaa perheen tiedot: ${who}`,
  savedAt: (time: string) => `Tallessa ${time}`,
  notSaved: 'Ei vielä tallennettu',
  save: 'Tallenna',
  move: 'Siirrä tapaaminen',
  cancel: 'Peru tapaaminen',
  tells: (n: number) =>
    n === 0
      ? 'Ryhmässä ei ole vielä perheitä, joille kertoa.'
      : `${n === 1 ? '1 perhe saa' : `${n} perhettä saa`} tiedon oman tapansa mukaan.`,
  movePage: {
    title: 'Siirrä tapaaminen',
    now: (when: string) => `Nyt: ${when}`,
    day: 'Uusi päivä',
    start: 'Alkaa klo',
    end: 'Päättyy klo',
    do: 'Siirrä ja kerro perheille',
    clash: 'Uusi aika menee päällekkäin',
    clashesOk: 'Siirrän silti',
    samePlace: (group: string) => `Sama paikka: ${group}`,
    sameWorker: (group: string) => `Sama ohjaaja: ${group}`,
    otherGroup: 'toinen ryhmä',
  },
  cancelPage: {
    title: 'Peru tapaaminen',
    text: 'Mitä haluat sanoa perheille?',
    textHint: 'Perhe näkee tekstin. Muut tapaamiset pysyvät ennallaan.',
    do: (n: number) => (n === 0 ? 'Peru tapaaminen' : `Peru ja kerro: ${families(n)}`),
  },
  done: {
    'attendance-saved': 'Merkinnät on tallennettu.',
    'not-yet': 'Tapaaminen on vasta tulossa. Merkitse tulleet tapaamispäivänä.',
    'not-held': 'Tapaamista ei pidetä, joten siihen ei voi merkitä ketään.',
    'meeting-over': 'Tapaaminen on jo ollut tai se on peruttu.',
  } as Record<string, string>,
  problems: {
    day: {
      'date-is-past': 'Aika on jo mennyt. Kirjoita tuleva päivä.',
      'same-time': 'Aika on sama kuin ennen. Kirjoita uusi päivä tai kellonaika.',
      'meeting-over': 'Tapaaminen on jo ollut tai se on peruttu.',
    },
    endTime: { 'end-before-start': 'Loppu on ennen alkua. Kirjoita myöhempi kellonaika.' },
    clashes: { 'confirm-clashes': 'Aika menee päällekkäin. Muuta aikaa tai merkitse, että siirrät silti.' },
  },
}
