/**
 * Which raw analyses follow the spelling rules (vfst-format § 6): a hyphen exactly where two equal vowels or a digit
 * meet, none elsewhere, and no name glued to a common noun. `perhe-elämä` passes, `perheelämä` does not.
 */
import { isHyphen, isTag, type Token } from './tokens.ts'

type State = {
  /** The last two surface characters other than hyphens. */
  beforePrevious: string
  previous: string
  boundary: boolean
  hyphenHere: boolean
  /** The writer may choose whether to use a hyphen. */
  free: boolean
  freeFresh: boolean
  hyphenNeeded: boolean
  hyphenMissing: boolean
  proper: boolean
  plainNoun: boolean
  rejected: boolean
}

const atStart = (): State => ({
  beforePrevious: '',
  previous: '',
  boundary: false,
  hyphenHere: false,
  free: false,
  freeFresh: false,
  hyphenNeeded: false,
  hyphenMissing: false,
  proper: false,
  plainNoun: false,
  rejected: false,
})

export function isValid(tokens: readonly Token[]): boolean {
  const state = atStart()
  for (let n = 0; n < tokens.length && !state.rejected; n++) {
    const token = tokens[n] as Token
    if (token.kind === 'tag') readTag(state, token.text)
    else if (isHyphen(token)) {
      const seam = isTag(tokens[n + 1], 'Bh') && n + 2 < tokens.length
      readHyphen(state, seam)
      if (seam) n++
    } else if (token.kind === 'letter') readLetter(state, token.text)
  }
  return !(state.rejected || state.hyphenMissing || (state.proper && state.plainNoun))
}

function readTag(state: State, tag: string): void {
  if (tag === 'Isf') state.free = state.freeFresh = true
  else if (tag === 'Icu') {
    state.boundary = false
    state.free = state.hyphenNeeded = true
  } else if (tag === 'Ica') state.hyphenMissing = state.plainNoun = false
  else if (tag.startsWith('Le')) {
    state.proper = true
    state.plainNoun = false
  } else if (tag.startsWith('Ln')) state.plainNoun = true
  else if (tag === 'Dg') state.proper = false
  else if (tag === 'Bh') readSeam(state)
}

function readSeam(state: State): void {
  state.boundary = true
  state.hyphenHere = false
  if (state.hyphenMissing) state.rejected = true
  if (state.hyphenNeeded) state.hyphenMissing = true
}

function readHyphen(state: State, seam: boolean): void {
  state.proper = state.plainNoun = false
  if (seam) state.boundary = state.hyphenHere = true
}

function readLetter(state: State, letter: string): void {
  if (state.boundary) crossBoundary(state, letter)
  state.beforePrevious = state.previous
  state.previous = letter
}

function crossBoundary(state: State, letter: string): void {
  if (state.previous === '' || state.beforePrevious + state.previous === 'is') state.free = true
  if (state.hyphenNeeded && state.hyphenHere) state.hyphenNeeded = false
  if (!(state.free && state.hyphenHere) && hyphenIsRequired(state.previous, letter) !== state.hyphenHere)
    state.rejected = true
  state.boundary = false
  if (state.freeFresh) state.freeFresh = false
  else state.free = false
}

function hyphenIsRequired(before: string, after: string): boolean {
  const sameVowel = before.toLowerCase() === after.toLowerCase() && /^[aeiouyäö]$/i.test(after)
  return sameVowel || /^[0-9]$/.test(before)
}
