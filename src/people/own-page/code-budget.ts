/**
 * How often a code may be wrong. A code has 40 bits; with ten thousand codes in use, the ceiling of all tries together lets a
 * guess succeed once in some decades. The half of a code that is seen on a paper is no help: each first half has its own budget.
 */
import { type Budget, giveBackTry, newTriesAt, takeTry } from '../../kit/attempts.ts'
import type { Transaction } from '../../kit/database/index.ts'
import type { Clock, Instant } from '../../kit/time.ts'

const everybody: Budget = { name: 'own-code', tries: 500, minutes: 60 }
/** High: a whole library, shelter or mobile network may stand behind one address. */
const oneNetwork: Budget = { name: 'own-code-network', tries: 100, minutes: 60 }
const firstHalf: Budget = { name: 'own-code-first-half', tries: 10, minutes: 60 }

type Guess = { code: string; visitorKey: string; clock: Clock }

/** Always in the same order, so that guesses at the same moment wait for each other and never lock each other out. */
const counted = ({ code, visitorKey }: Guess) =>
  [
    [everybody, 'all'],
    [oneNetwork, visitorKey],
    [firstHalf, code.slice(0, 4)],
  ] as const

/** Takes a try from every budget. Gives what is left for this first half, or undefined when some budget is used up. */
export async function takeGuess(tx: Transaction, guess: Guess): Promise<number | undefined> {
  const left: (number | undefined)[] = []
  for (const [budget, target] of counted(guess)) left.push(await takeTry(tx, budget, { target, clock: guess.clock }))
  return left.includes(undefined) ? undefined : left.at(-1)
}

/** A right code costs nothing. */
export async function giveBackGuess(tx: Transaction, guess: Guess) {
  for (const [budget, target] of counted(guess)) await giveBackTry(tx, budget, { target, clock: guess.clock })
}

export const guessAgainAt = (clock: Clock): Instant => newTriesAt(firstHalf, clock)
