/** Measures Vierellä, as ratios against bare baselines of the same run: `npm run bench -- <name> [--size 1|10|100]`. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { plain } from '../scripts/database/plain.ts'
import { systemClock } from '../src/kit/time.ts'
import { ensureData, prepareAnalyser } from './data/ensure.ts'
import { finderSpeed } from './finder-speed.ts'
import { joins } from './joins.ts'
import { megabytes, type Say } from './lib/figures.ts'
import { type Options, readArguments } from './lib/options.ts'
import { openServer, type Server, serverVersion } from './lib/server.ts'
import { memory } from './memory.ts'
import { pageTimes } from './page-times.ts'
import { pages } from './pages.ts'
import { start } from './start.ts'
import { weight } from './weight.ts'

type Measuring = { server: Server; options: Options; say: Say }
type Bench = { tells: string; run(measuring: Measuring): Promise<unknown> }

const benches: Record<string, Bench> = {
  data: {
    tells: 'makes the data set, if it is not there',
    run: ({ server, options, say }) => ensureData({ server, size: options.size, seed: options.seed, say }),
  },
  'finder-speed': { tells: "the finder's time at ×1, ×10 and ×100", run: finderSpeed },
  'page-times': { tells: 'the time of other pages, one at a time', run: pageTimes },
  pages: { tells: 'requests per second of public pages', run: pages },
  joins: { tells: 'families joining per second', run: joins },
  weight: { tells: 'what a first view fetches', run: weight },
  memory: { tells: 'memory of a web process', run: memory },
  start: { tells: 'cold and warm start', run: start },
}

const finderFile = 'bench/finder/run.ts'
const say: Say = (line) => console.log(line)

function help() {
  say(
    'npm run bench -- <name> [--size 1|10|100] [--database-url <owner>] [--seed n] [--rounds n] [--seconds n] [--explain n]\n',
  )
  for (const [name, { tells }] of Object.entries(benches)) say(`  ${name.padEnd(14)} ${tells}`)
  say(`  ${'finder'.padEnd(14)} how good the answers are, by judged searches (options of its own)`)
  say(`  ${'all'.padEnd(14)} all of these, one after another`)
}

/** Judged searches are a program of their own. */
async function finder(args: string[]) {
  if (!existsSync(finderFile)) throw plain(`${finderFile} is not there.`)
  const child = spawn(process.execPath, ['scripts/run.mjs', finderFile, ...args], { stdio: 'inherit' })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw plain('The judged searches did not end well.')
}

async function tellMachine({ ownerUrl }: Server) {
  const [cpu] = cpus()
  const load = loadavg().map((one) => one.toFixed(2))
  say(
    `${systemClock().today()}, Node ${process.versions.node}, PostgreSQL ${await serverVersion(ownerUrl)}, ${cpus().length} × ${cpu?.model ?? 'unknown'}, ${megabytes(totalmem())}`,
  )
  say(`load of the machine before: ${load.join(' ')}\n`)
}

export async function main(args: string[]) {
  const { names, options, rest } = readArguments(args)
  const [name] = names
  if (name === 'finder') return finder(rest)
  const chosen = name === 'all' ? Object.values(benches) : [benches[name ?? '']].filter((one) => one !== undefined)
  if (chosen.length === 0 || names.length > 1) return help()
  await prepareAnalyser(say)
  const server = await openServer({ databaseUrl: options.databaseUrl, say })
  try {
    await tellMachine(server)
    for (const bench of chosen) await bench.run({ server, options, say })
    if (name === 'all') await finder([])
  } finally {
    await server.stop()
  }
}
