/** What stands on the command line: `npm run bench -- <name> [options]`. */
import { parseArgs } from 'node:util'
import { plain } from '../../scripts/database/plain.ts'

/** 100 is all Finland; 1 is a hundredth of it, for trying. */
export const sizes = [1, 10, 100] as const
export type Size = (typeof sizes)[number]

export type Options = {
  size: Size
  /** An owner's login on a server of one's own; without it an embedded one in .data-bench. */
  databaseUrl: string | undefined
  /** The data set is the same for the same seed. */
  seed: number
  rounds: number
  /** How long each load of a page is measured. */
  seconds: number
  /** How many of the slowest searches are shown with PostgreSQL's own plan. */
  explain: number
}

const shape = {
  size: { type: 'string', default: '100' },
  'database-url': { type: 'string' },
  seed: { type: 'string', default: '1' },
  rounds: { type: 'string', default: '3' },
  seconds: { type: 'string', default: '5' },
  explain: { type: 'string', default: '0' },
} as const

export type Asked = { names: string[]; options: Options; rest: string[] }

/** `finder` has options of its own, which are passed on as they are. */
export function readArguments(args: string[]): Asked {
  if (args[0] === 'finder') return { names: ['finder'], options: optionsOf([]).options, rest: args.slice(1) }
  return { ...optionsOf(args), rest: [] }
}

function optionsOf(args: string[]) {
  const { values, positionals } = parseArgs({ args, options: shape, allowPositionals: true })
  const options: Options = {
    size: sizeOf(values.size),
    databaseUrl: values['database-url'],
    seed: wholeNumber('seed', values.seed),
    rounds: wholeNumber('rounds', values.rounds),
    seconds: wholeNumber('seconds', values.seconds),
    explain: wholeNumber('explain', values.explain),
  }
  return { names: positionals, options }
}

function sizeOf(text: string): Size {
  const found = sizes.find((size) => String(size) === text)
  if (found === undefined) throw plain(`--size is one of ${sizes.join(', ')}; 100 is all Finland.`)
  return found
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw plain(`--${name} is a whole number.`)
  return Number(text)
}
