/** Whom a family can talk to, as families call them. */

import { wordsOf } from '../kit/words.ts'
import type { referrers } from './programme.ts'

type ReferrerWords = Record<(typeof referrers)[number], string>
const fi: ReferrerWords = {
  clinic: 'neuvolan terveydenhoitaja',
  'child-protection': 'lastensuojelun työntekijä',
  'family-social-work': 'lapsiperheiden sosiaalityöntekijä',
  'infant-psychiatry': 'pikkulapsipsykiatria',
  'early-education': 'päiväkodin työntekijä',
  parish: 'seurakunnan työntekijä',
  school: 'koulun kuraattori tai opettaja',
  hospital: 'sairaalan työntekijä',
  prison: 'vankilan työntekijä',
  'any-worker': 'kuka tahansa työntekijä, joka tuntee teidät',
}
const sv: ReferrerWords = {
  clinic: 'hälsovårdaren på rådgivningen',
  'child-protection': 'barnskyddets arbetstagare',
  'family-social-work': 'socialarbetaren för barnfamiljer',
  'infant-psychiatry': 'småbarnspsykiatrin',
  'early-education': 'daghemmets personal',
  parish: 'församlingens arbetstagare',
  school: 'skolkuratorn eller läraren',
  hospital: 'sjukhusets personal',
  prison: 'fängelsets personal',
  'any-worker': 'vilken arbetstagare som helst som känner er',
}
const en: ReferrerWords = {
  clinic: 'the nurse at the maternity and child health clinic',
  'child-protection': 'a child-protection worker',
  'family-social-work': 'a family social worker',
  'infant-psychiatry': 'infant psychiatry',
  'early-education': 'day-care staff',
  parish: 'a parish worker',
  school: 'the school social worker or a teacher',
  hospital: 'hospital staff',
  prison: 'prison staff',
  'any-worker': 'any worker who knows you',
}
export const referrerWords = wordsOf({ fi, sv, en })
