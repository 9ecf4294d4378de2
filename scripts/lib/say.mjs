/** One line for the person who started us. */
export const say = (line) => console.log(line)

export const secondsSince = (started) => (performance.now() - started) / 1000

const inWords = (seconds) => `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`

/** Does one step and says it in one line; a step that takes long tells every few seconds that it is still under way. */
export async function step({ doing, done }, work) {
  const started = performance.now()
  const ticking = setInterval(() => say(`  … ${doing} (${inWords(secondsSince(started))})`), 3000)
  try {
    const result = await work()
    const line = typeof done === 'function' ? done(result) : done
    const seconds = secondsSince(started)
    if (line) say(seconds > 1 ? `${line} (${inWords(seconds)})` : line)
    return result
  } finally {
    clearInterval(ticking)
  }
}

/** A mistake of the surroundings that a person can put right: shown as a sentence, without a stack. */
export class Plain extends Error {}

/** Shows what went wrong; a mistake that nobody foresaw keeps its stack. */
export function complain(error) {
  const foreseen = error instanceof Error && (error instanceof Plain || error.name === 'Plain')
  console.error(foreseen ? `\n${error.message}` : error)
}
