/** Signs that a baby is on the way, and how far along: pregnancy weeks and trimesters as people write them. */
import { phrases, type Said } from './shape.ts'

export const expecting: Said = {
  fi: phrases(`
    raskaana · raskaus · odotan. vauvaa/lasta/esikoista/kaksosia/toista/kolmatta · odotamme/odotetaan/odottaa vauvaa/lasta/esikoista · odottava äiti/isä/perhe/vanhempi · vauva tulossa · lapsi tulossa · laskettu aika · la *0.3 · masuvauva · vatsavauva · kohtuvauva · paksuna. · pieniin päin
    tuleva äiti/isä/vanhempi · tulemme/tulen vanhemmiksi/äidiksi/isäksi · synnytys tulossa/lähestyy/edessä/pelottaa · ennen synnytystä · äitiysloma alkaa · esikoinen tulossa · raskausviikko · raskausviikolla · viimeisillään · vatsa kasvaa · syntymätön
  `),
  sv: phrases(`
    gravid · graviditet · väntar barn/baby/bebis/tvillingar/första · blivande mamma/pappa/förälder/föräldrar · bebis på väg · baby på väg · före förlossningen · graviditetsvecka · beräknad tid · ofödd/ofött · ska föda
  `),
  en: phrases(`
    pregnant · pregnancy · expecting · due in/soon/date · baby on the way · before birth · unborn · mother-to-be · dad-to-be · trimester · weeks pregnant
  `),
}

/** After these words a pregnancy is over or never was: they outweigh the signs above. */
export const notExpecting: Said = {
  fi: phrases(
    'keskenmeno · raskauden keskeytys · abortti · ei tule raskaaksi · raskausarvet/raskauskilot · synnytyksen jälkeen · raskaus meni kesken',
  ),
  sv: phrases('missfall · abort · blir inte gravid · efter förlossningen'),
  en: phrases('miscarriage · abortion · not get pregnant · after birth · after pregnancy · trying to conceive'),
}

export type WeekPattern = { pattern: RegExp; means: 'week-of-pregnancy' }

/** "rv 32", "rv32+4", "raskausviikko 12", "vecka 20 (gravid)", "32 weeks pregnant": the first group is the week. */
export const weekPatterns: readonly WeekPattern[] = [
  { pattern: /\br\.?v\.?\s?(\d{1,2})(?:\s?\+\s?\d)?\b/iu, means: 'week-of-pregnancy' },
  { pattern: /\braskausviik(?:ko|olla|kolla|on|on)?\s(\d{1,2})\b/iu, means: 'week-of-pregnancy' },
  { pattern: /\b(\d{1,2})\.?\s(?:raskausviikolla|raskausviikko)\b/iu, means: 'week-of-pregnancy' },
  { pattern: /\b(?:graviditetsvecka|gv)\s?(\d{1,2})\b/iu, means: 'week-of-pregnancy' },
  { pattern: /\b(\d{1,2})\s(?:weeks|wks)\s(?:pregnant|along)\b/iu, means: 'week-of-pregnancy' },
]
