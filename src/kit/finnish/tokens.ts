/** The raw analysis string taken apart (vfst-format § 5): tags, base-form parameters and the letters of the word itself. */

export type Token =
  /** A tag such as Ln, Sg or Bc, without its brackets. */
  | { kind: 'tag'; text: string }
  /** The base form of the lexeme that begins ([Xp]), or of a derivational suffix ([Xj]). */
  | { kind: 'base' | 'suffix'; text: string }
  /** A letter-case pattern or word number, of no use for searching. */
  | { kind: 'other'; text: string }
  /** One character of the surface form. */
  | { kind: 'letter'; text: string }

const parameterKinds: Readonly<Record<string, 'base' | 'suffix' | 'other'>> = {
  '[Xp]': 'base',
  '[Xj]': 'suffix',
  '[Xr]': 'other',
  '[Xs]': 'other',
}
const PARAMETER_END = '[X]'

export function tokensOf(raw: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < raw.length; ) {
    if (raw[at] !== '[') {
      const letter = String.fromCodePoint(raw.codePointAt(at) as number)
      tokens.push({ kind: 'letter', text: letter })
      at += letter.length
      continue
    }
    const close = endOf(raw, ']', at)
    const tag = raw.slice(at, close)
    const kind = parameterKinds[tag]
    const end = kind ? endOf(raw, PARAMETER_END, close) : close
    tokens.push(
      kind ? { kind, text: raw.slice(close, end - PARAMETER_END.length) } : { kind: 'tag', text: tag.slice(1, -1) },
    )
    at = end
  }
  return tokens
}

/** Where the mark ends; a mark that never comes (only in a hand-made file) ends with the text. */
function endOf(raw: string, mark: string, from: number): number {
  const found = raw.indexOf(mark, from)
  return found < 0 ? raw.length : found + mark.length
}

export const isTag = (token: Token | undefined, text: string): boolean => token?.kind === 'tag' && token.text === text
export const isHyphen = (token: Token | undefined): boolean => token?.kind === 'letter' && token.text === '-'
/** Word class tags: Ln, Lt, Lep … */
export const isClass = (token: Token): boolean => token.kind === 'tag' && token.text.startsWith('L')

/** The tokens between the boundaries where compound parts were joined by rule; empty ones are left out. */
export function segmentsOf(tokens: readonly Token[]): Token[][] {
  const segments: Token[][] = [[]]
  for (const token of tokens) {
    if (isTag(token, 'Bc')) segments.push([])
    else segments.at(-1)?.push(token)
  }
  return segments.filter((segment) => segment.length > 0)
}

export const surfaceOf = (tokens: readonly Token[]): string =>
  tokens.map((token) => (token.kind === 'letter' ? token.text : '')).join('')
