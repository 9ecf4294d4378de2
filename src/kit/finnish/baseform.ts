/** The base form of a reading as libvoikko gives it (vfst-format § 7), letter case left aside. */
import { isClass, isTag, type Token } from './tokens.ts'

/** May be empty; the caller lower-cases it for a key. */
export function baseformOf(tokens: readonly Token[]): string {
  const start = tokens.findIndex((token) => isClass(token) || token.kind === 'letter')
  const isNumeral = isTag(tokens[start], 'Lu')
  return (isNumeral && numeralBaseform(tokens.slice(start + 1))) || ordinaryBaseform(tokens)
}

type Building = {
  out: string
  base: string | undefined
  /** Length of `out` where the base form will replace what follows. */
  baseAt: number
  hyphens: number
  /** `Isolla-Britannialla` is Iso-Britannia: [De] before the hyphen marks a first part that is declined with the name. */
  declines: boolean
  lastClass: string
  hyphenSeen: boolean
}

const atStart = { out: '', base: undefined, baseAt: 0, hyphens: 0, declines: false, lastClass: '', hyphenSeen: false }

/** Earlier parts stay as written, only what follows the last parameter is reduced to its base form. */
function ordinaryBaseform(tokens: readonly Token[]): string {
  const building: Building = { ...atStart }
  tokens.forEach((token, n) => {
    if (token.kind === 'tag') readTag(building, token.text)
    else if (token.kind === 'base' || token.kind === 'suffix') startBase(building, token.text)
    else if (token.kind === 'letter' && token.text === '-') readHyphen(building, () => hasPlaceName(tokens, n))
    else if (token.kind === 'letter') building.out += token.text
  })
  return building.base === undefined ? building.out : withBase(building)
}

function readTag(building: Building, tag: string): void {
  if (tag.startsWith('L')) {
    building.lastClass = tag
    building.declines = false
  } else if (tag === 'De' && !building.hyphenSeen) building.declines = ['', 'Ll', 'Lnl'].includes(building.lastClass)
}

function startBase(building: Building, text: string): void {
  building.base = text
  building.baseAt = building.out.length
  building.hyphens = text.includes('-') ? text.split('-').length - 1 : 0
}

const withBase = ({ out, baseAt, base }: Building): string => out.slice(0, baseAt) + (base ?? '').replaceAll('=', '')

function readHyphen(building: Building, placeNameFollows: () => boolean): void {
  if (building.hyphens > 0) building.hyphens--
  else {
    const declined = building.declines && building.base !== undefined && !building.out.endsWith('is')
    if (declined && placeNameFollows()) building.out = withBase(building)
    building.base = undefined
  }
  building.out += '-'
  building.declines = false
  building.hyphenSeen = true
}

const hasPlaceName = (tokens: readonly Token[], after: number): boolean =>
  tokens.some((token, n) => n > after && isTag(token, 'Lep'))

/** `kahdelletoista` is kaksitoista: every part of a numeral is declined. Nothing when the word is not only a numeral. */
function numeralBaseform(tokens: readonly Token[]): string | undefined {
  if (isTag(tokens.at(-1), 'Bc')) return undefined
  let out = ''
  let inDigits = tokens[0]?.kind === 'letter' && /^[0-9-]$/.test(tokens[0].text)
  let baseSeen = false
  for (const token of tokens) {
    if (token.kind === 'tag') {
      if (['Ln', 'Ll', 'Lnl'].includes(token.text)) return undefined
      if (inDigits) baseSeen = true
      inDigits = false
      if (token.text === 'Bc') baseSeen = false
    } else if (token.kind === 'base' || token.kind === 'suffix') {
      out += token.text
      baseSeen = true
    } else if (token.kind === 'letter' && (!baseSeen || token.text === '-')) out += token.text
  }
  return out
}
