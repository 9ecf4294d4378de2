import { isLang } from '../../kit/words.ts'

const nowhere = 'http://own.invalid'

/** An address of our own pages, or undefined: a link that signs one in must not lead anywhere else. */
export function ownAddress(typed: string | undefined): string | undefined {
  if (typed === undefined || !URL.canParse(typed, nowhere)) return undefined
  const { origin, pathname, search } = new URL(typed, nowhere)
  const [before, lang = ''] = pathname.split('/')
  // Looked at once parsed: dots and backslashes may have made another address of what was typed.
  return origin === nowhere && before === '' && isLang(lang) ? pathname + search : undefined
}
