import type { WayToMeet } from '../../programme.ts'
import type { AgeChoice, Weight, Who } from '../asked.ts'
import type { DayTime } from '../understanding/side-phrases.ts'

export const fi = {
  title: 'Muutama kysymys',
  notKept: 'Vastauksia ei tallenneta. Voit ohittaa kysymyksen.',
  goOn: 'Jatka',
  skip: 'Ohita kysymys',
  back: 'Takaisin',
  show: 'Näytä, mitä löytyi',
  several: 'Valitse yksi tai useampi.',
  who: {
    label: 'Kuka olet?',
    choices: {
      mother: 'Äiti',
      father: 'Isä',
      parent: 'Muu vanhempi',
      expecting: 'Odotan lasta',
      grandparent: 'Isovanhempi',
      'near-one': 'Muu läheinen',
      professional: 'Ammattilainen',
    } satisfies Record<Who, string>,
  },
  age: {
    label: 'Minkä ikäisiä lapset ovat?',
    why: 'Kysymme, jotta löydämme sopivan ryhmän.',
    choices: {
      expecting: 'Odotamme lasta',
      '0': 'Alle 1 v',
      '1-2': '1–2 v',
      '3-6': '3–6 v',
      '7-12': '7–12 v',
      '13-17': '13–17 v',
    } satisfies Record<AgeChoice, string>,
  },
  weight: {
    label: 'Mikä painaa nyt eniten?',
    choices: {
      strength: 'Oma jaksaminen',
      child: 'Vauvan tai lapsen vointi',
      relationship: 'Parisuhde tai ero',
      substance: 'Päihteet',
      fear: 'Pelko tai väkivalta',
      protection: 'Lastensuojelu tai lapsi on sijoitettu',
      loneliness: 'Yksinäisyys',
      money: 'Raha ja arki',
      other: 'Jokin muu',
    } satisfies Record<Weight, string>,
  },
  where: { label: 'Missä asut?', hint: 'Kunta tai postinumero riittää.' },
  when: {
    label: 'Milloin sinulle sopii?',
    why: 'Jätä tyhjäksi, jos sillä ei ole väliä.',
    choices: { morning: 'Aamupäivä', afternoon: 'Iltapäivä', evening: 'Ilta', weekend: 'Viikonloppu' } satisfies Record<
      DayTime,
      string
    >,
  },
  how: {
    label: 'Miten haluat tavata?',
    choices: {
      'on-site': 'Paikan päällä',
      online: 'Verkossa',
      'at-home': 'Kotona',
      'by-phone': 'Puhelimessa',
    } satisfies Record<WayToMeet, string>,
  },
  language: { label: 'Millä kielellä?' },
}
export type GuidedWords = typeof fi
