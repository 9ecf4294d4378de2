/** How a word is written before it is looked up (vfst-format § 3). */

const ALREADY_PLAIN = /^[a-zåäö0-9-]*$/
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu
const APOSTROPHES = /[\u2018\u2019\u02bc]/gu
const HYPHENS = /[\u2010\u2011\u2012\u2013\u2212]/gu

/** Composed letters, plain hyphens and apostrophes, lower case whatever the machine's language. */
export const normaliseWord = (word: string): string =>
  ALREADY_PLAIN.test(word)
    ? word
    : word.normalize('NFC').replace(INVISIBLE, '').replace(APOSTROPHES, "'").replace(HYPHENS, '-').toLowerCase()

/** Without the dots, as people type on a foreign keyboard. */
export const withoutDots = (word: string): string => word.replaceAll('ä', 'a').replaceAll('ö', 'o')
