/** Compound parts and their roots (vfst-format § 8): derivatives stay together, which suits an index. */
import { baseformOf } from './baseform.ts'
import { isTag, segmentsOf, surfaceOf, type Token } from './tokens.ts'

export type Parts = {
  /** Lower-case: lapsi + suojelu. */
  parts: string[]
  /** What the parts are derived from where that differs: suojella, masentaa. */
  roots: string[]
}

/** `lemma` is the base form of the whole, lower-case. */
export function partsOf(tokens: readonly Token[], lemma: string): Parts {
  if (isPlainNumeral(tokens)) return { parts: [lemma], roots: [] }
  if (isSimple(tokens)) return { parts: [lemma], roots: segmentRoot(tokens, [lemma]) }
  const segments = segmentsOf(tokens).map(withoutTrailingHyphen)
  const parts = segments.map(segmentParts)
  return {
    parts: parts.flat(),
    roots: segments.flatMap((segment, n) => segmentRoot(segment, parts[n] ?? [])),
  }
}

/** One part and no hyphen: most words. */
const isSimple = (tokens: readonly Token[]): boolean =>
  !tokens.some((token) => isTag(token, 'Bc') || isTag(token, 'Bm') || (token.kind === 'letter' && token.text === '-'))

const isPlainNumeral = (tokens: readonly Token[]): boolean =>
  isTag(tokens[0], 'Lu') && !tokens.some((token) => token.kind === 'tag' && ['Ln', 'Ll', 'Lnl'].includes(token.text))

function withoutTrailingHyphen(segment: readonly Token[]): Token[] {
  const kept = isTag(segment.at(-1), 'Bh') ? segment.slice(0, -1) : [...segment]
  const last = kept.at(-1)
  return last?.kind === 'letter' && last.text === '-' ? kept.slice(0, -1) : kept
}

const stripHyphens = (text: string): string => text.replace(/^-+|-+$/g, '')

function segmentParts(segment: readonly Token[]): string[] {
  const whole = stripHyphens(baseformOf(segment)).toLowerCase()
  const pieces = isTagged(segment, 'Bm') ? lexicalisedPieces(segment, whole) : undefined
  return (pieces ?? [whole]).filter((piece) => piece !== '')
}

/** `yksin=huoltaja=isä` is one entry of the dictionary whose inner boundaries are known. */
function lexicalisedPieces(segment: readonly Token[], whole: string): string[] | undefined {
  const base = segment.find((token) => token.kind === 'base')?.text
  if (base === undefined || !/[=-]/.test(base)) return undefined
  if (!segment.some((token) => token.kind === 'suffix')) return base.toLowerCase().split(/[=-]/)
  const seam = segment.findLastIndex((token) => isTag(token, 'Bm'))
  const before = splitAtSeams(segment.slice(0, seam))
  return [...before.map((piece) => stripHyphens(piece).toLowerCase()), whole.slice(before.join('').length)].map(
    stripHyphens,
  )
}

function splitAtSeams(tokens: readonly Token[]): string[] {
  const pieces: Token[][] = [[]]
  for (const token of tokens) {
    if (isTag(token, 'Bm')) pieces.push([])
    else pieces.at(-1)?.push(token)
  }
  return pieces.map(surfaceOf)
}

const isTagged = (segment: readonly Token[], tag: string): boolean => segment.some((token) => isTag(token, tag))

function segmentRoot(segment: readonly Token[], parts: readonly string[]): string[] {
  const base = segment.find((token) => token.kind === 'base')?.text
  if (base === undefined) return []
  const root = base.replaceAll('=', '').toLowerCase()
  const isTheParts = parts.join('') === root.replaceAll('-', '')
  return root === '' || isTheParts || parts.includes(root) ? [] : [root]
}
