/** Days and times as people say them in each language (WORDS § 2): weekday first, no leading zeros, never 2026-10-13. */
import { dayOf, type Instant, type PlainDate, timeOf } from './time.ts'
import { type Lang, type SpokenLang, spoken } from './words.ts'

const short: Record<SpokenLang, readonly string[]> = {
  fi: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
  sv: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}
const long: Record<SpokenLang, readonly string[]> = {
  fi: ['maanantaina', 'tiistaina', 'keskiviikkona', 'torstaina', 'perjantaina', 'lauantaina', 'sunnuntaina'],
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}
const often: Record<SpokenLang, readonly string[]> = {
  fi: ['maanantaisin', 'tiistaisin', 'keskiviikkoisin', 'torstaisin', 'perjantaisin', 'lauantaisin', 'sunnuntaisin'],
  sv: ['på måndagar', 'på tisdagar', 'på onsdagar', 'på torsdagar', 'på fredagar', 'på lördagar', 'på söndagar'],
  en: ['on Mondays', 'on Tuesdays', 'on Wednesdays', 'on Thursdays', 'on Fridays', 'on Saturdays', 'on Sundays'],
}
const monthsEn = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const monthsEnLong = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const of = (names: readonly string[], day: PlainDate) => names[day.dayOfWeek - 1] ?? ''
const nb = '\u00a0'

/** ti 13.10. · tis 13.10 · Tue 13 Oct */
export function sayDay(day: PlainDate, lang: Lang): string {
  const tongue = spoken(lang)
  const weekday = of(short[tongue], day)
  if (tongue === 'en') return `${weekday}${nb}${day.day}${nb}${monthsEn[day.month - 1]}`
  return `${weekday}${nb}${day.day}.${day.month}${tongue === 'fi' ? '.' : ''}`
}

/** tiistaina 13.10.2026 · tisdag 13.10.2026 · Tuesday 13 October 2026 */
export function sayLongDay(day: PlainDate, lang: Lang): string {
  const tongue = spoken(lang)
  const weekday = of(long[tongue], day)
  if (tongue === 'en') return `${weekday} ${day.day}${nb}${monthsEnLong[day.month - 1]}${nb}${day.year}`
  return `${weekday} ${day.day}.${day.month}.${day.year}`
}

/** 13.10.2026 · 13.10.2026 · 13 October 2026, for dates without a weekday ("tiedot tarkistettu"). */
export const sayDate = (day: PlainDate, lang: Lang) =>
  spoken(lang) === 'en'
    ? `${day.day}${nb}${monthsEnLong[day.month - 1]}${nb}${day.year}`
    : `${day.day}.${day.month}.${day.year}`

type WallTime = { hour: number; minute: number }
const clockText = ({ hour, minute }: WallTime, lang: Lang) => {
  if (spoken(lang) === 'en') return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  return minute === 0 ? `${hour}` : `${hour}.${String(minute).padStart(2, '0')}`
}
const prefix: Record<SpokenLang, string> = { fi: `klo${nb}`, sv: `kl.${nb}`, en: '' }

/** klo 9.30 · kl. 9.30 · 09:30 */
export const sayTime = (time: WallTime, lang: Lang) => prefix[spoken(lang)] + clockText(time, lang)
/** klo 17.30–19 · kl. 17.30–19 · 17:30–19:00 */
export const sayTimes = (from: WallTime, to: WallTime, lang: Lang) =>
  `${prefix[spoken(lang)]}${clockText(from, lang)}–${clockText(to, lang)}`

export const sayInstantDay = (at: Instant, lang: Lang) => sayDay(dayOf(at), lang)
export const sayInstantTime = (at: Instant, lang: Lang) => sayTime(timeOf(at), lang)
/** to 15.10. klo 17.30 */
export const sayMoment = (at: Instant, lang: Lang) => `${sayInstantDay(at, lang)} ${sayInstantTime(at, lang)}`
/** torstaina 15.10.2026 klo 17.30 */
export const sayLongMoment = (at: Instant, lang: Lang) => `${sayLongDay(dayOf(at), lang)} ${sayInstantTime(at, lang)}`
/** torstaisin */
export const sayWeekday = (day: PlainDate, lang: Lang) => of(often[spoken(lang)], day)
