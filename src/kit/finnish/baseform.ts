/** The base form of a reading as libvoikko gives it (vfst-format § 7), letter case left aside. */
import { isClass, isTag, type Token } from './tokens.ts'

/** May be empty; the caller lower-cases it for a key. */
export function baseformOf(tokens: readonly Token[]): string {
  const firstClass = tokens.findIndex(isClass)
  const isNumeral = firstClass >= 0 && isTag(tokens[firstClass], 'Lu')
  return (isNumeral && numeralBaseform(tokens.slice(firstClass + 1))) || ordinaryBaseform(tokens)
}

type Building = {
  out: string
  base: string | undefined
  /** Length of `out` where the base form will replace what follows. */
  baseAt: number
  hyphens: number
  placeName: PlaceName
}

/** Earlier parts stay as written, only what follows the last parameter is reduced to its base form. */
function ordinaryBaseform(tokens: readonly Token[]): string {
  const building: Building = { out: '', base: undefined, baseAt: 0, hyphens: 0, placeName: placeNameAtStart }
  tokens.forEach((token, n) => {
    if (token.kind === 'tag') building.placeName = afterTag(building.placeName, token.text)
    else if (token.kind === 'base' || token.kind === 'suffix') startBase(building, token.text)
    else if (token.kind === 'letter' && token.text === '-') readHyphen(building, () => hasPlaceName(tokens, n))
    else if (token.kind === 'letter') building.out += token.text
  })
  return building.base === undefined ? building.out : withBase(building)
}

function startBase(building: Building, text: string): void {
  building.base = text
  building.baseAt = building.out.length
  building.hyphens = text.split('-').length - 1
}

const withBase = ({ out, baseAt, base }: Building): string => out.slice(0, baseAt) + (base ?? '').replaceAll('=', '')

function readHyphen(building: Building, placeNameFollows: () => boolean): void {
  const { placeName } = building
  building.placeName = { ...placeName, declines: false, hyphenSeen: true }
  if (building.hyphens > 0) building.hyphens--
  else {
    const declined = placeName.declines && building.base !== undefined && !building.out.endsWith('is')
    if (declined && placeNameFollows()) building.out = withBase(building)
    building.base = undefined
  }
  building.out += '-'
}

/** `Isolla-Britannialla` is Iso-Britannia: [De] before the hyphen marks a first part that is declined with the name. */
type PlaceName = { lastClass: string | undefined; declines: boolean; hyphenSeen: boolean }
const placeNameAtStart: PlaceName = { lastClass: undefined, declines: false, hyphenSeen: false }

function afterTag(state: PlaceName, tag: string): PlaceName {
  if (tag.startsWith('L')) return { ...state, lastClass: tag, declines: false }
  if (tag !== 'De' || state.hyphenSeen) return state
  return { ...state, declines: state.lastClass === undefined || state.lastClass === 'Ll' || state.lastClass === 'Lnl' }
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
