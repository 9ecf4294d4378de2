/** A mistake of the surroundings that a person can put right: `complain` in lib/say.mjs shows it as a sentence. */
export function plain(message: string, cause?: unknown): Error {
  const error = new Error(message, { cause })
  error.name = 'Plain'
  return error
}

export type Say = (line: string) => void
