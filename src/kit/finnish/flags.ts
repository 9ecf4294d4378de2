/** Flag diacritics (vfst-format § 2.2): conditions on a path through the transducer, such as "this word has no ending yet". */

/** Set, clear, disallow, require, unify. */
type Operation = 'P' | 'C' | 'D' | 'R' | 'U'
export type Flag = { operation: Operation; feature: number; value: number }

/** The two reserved values: unset, and "any" for a flag without a value. */
const NEUTRAL = 0
const ANY = 1

/** `texts` are the symbols before the first character; nothing for epsilon. A text that is no flag is handed to `refuse`. */
export function readFlags(texts: readonly string[], refuse: (reason: string) => never) {
  const features = new Map<string, number>()
  const values = new Map<string, number>()
  const flags = texts.map((text): Flag | undefined => {
    if (text === '') return undefined
    const found = /^@([PCDRU])\.([^.@]+)(?:\.([^@]+))?@$/u.exec(text) ?? refuse(`the flag “${text}” is unknown`)
    const [, operation, feature, value] = found as unknown as [string, Operation, string, string | undefined]
    return {
      operation,
      feature: numbered(features, feature, 0),
      value: value === undefined ? ANY : numbered(values, value, ANY + 1),
    }
  })
  return { flags, featureCount: features.size }
}

function numbered(names: Map<string, number>, name: string, first: number): number {
  const number = names.get(name) ?? names.size + first
  names.set(name, number)
  return number
}

/** The features of a word at its start. */
export const neutralFeatures = (featureCount: number): Uint16Array => new Uint16Array(featureCount).fill(NEUTRAL)

/** The feature's value when the flag lets the path through, otherwise nothing. */
export function valueAfter({ operation, value }: Flag, now: number): number | undefined {
  const isIt = value === ANY ? now !== NEUTRAL : now === value
  switch (operation) {
    case 'P':
      return value
    case 'C':
      return NEUTRAL
    case 'D':
      return isIt ? undefined : now
    case 'R':
      return isIt ? now : undefined
    case 'U':
      return now === NEUTRAL || now === value ? value : undefined
  }
}
