/**
 * The languages of the pages. `selko` is plain Finnish: the same pages, said in shorter sentences and commoner words.
 * Finnish is the shape of every word file; the others are typed by it, so a missing word does not compile.
 */
export const langs = ['fi', 'sv', 'en', 'selko'] as const
export type Lang = (typeof langs)[number]

/** The languages in which organisations write their texts and people write their searches. */
export const spokenLangs = ['fi', 'sv', 'en'] as const
export type SpokenLang = (typeof spokenLangs)[number]

export const isLang = (text: string): text is Lang => (langs as readonly string[]).includes(text)

/** What stands in the html element: plain Finnish is Finnish to a screen reader. */
export const htmlLang = (lang: Lang): SpokenLang => (lang === 'selko' ? 'fi' : lang)
/** The language of texts and searches behind a page's language. */
export const spoken = (lang: Lang): SpokenLang => htmlLang(lang)

/** Words of a module in all its languages; plain Finnish gives only what it says otherwise. */
export type WordFiles<Fi> = { fi: Fi; sv: Fi; en: Fi; selko?: Partial<Fi> }

/** Picks a module's words. Built once per module, so that a page does no merging. */
export function wordsOf<Fi extends object>(files: WordFiles<Fi>): (lang: Lang) => Fi {
  const selko = { ...files.fi, ...files.selko }
  return (lang) => (lang === 'selko' ? selko : files[lang])
}
