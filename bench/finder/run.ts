/**
 * How good the answers are: judged searches on the demo region, per language and part, for each compared system.
 * `npm run bench -- finder [--part tune|aside] [--database-url <owner>] [--misses n]`. Misses are shown of the part `tune`
 * only: what is set aside is measured and never looked at.
 */
import { parseArgs } from 'node:util'
import { fillDemo } from '../../demo/fill.ts'
import { fillDirectoryFacts } from '../../src/directory/facts.ts'
import { type Database, openDatabase } from '../../src/kit/database/index.ts'
import { migrate } from '../../src/kit/database/migrate.ts'
import { readKeyRing, secretsFrom } from '../../src/kit/secrets.ts'
import { systemClock } from '../../src/kit/time.ts'
import { spokenLangs } from '../../src/kit/words.ts'
import { onServer } from '../../test/database.ts'
import { prepareAnalyser } from '../data/ensure.ts'
import { table } from '../lib/figures.ts'
import { dataDir, openServer, type Server } from '../lib/server.ts'
import { benchKeys } from '../lib/site.ts'
import type { Judged } from './judged.ts'
import { meanOf, type Scores, scoresOf } from './measures.ts'
import { judged } from './queries/judged.ts'
import { type Ordered, type System, systems } from './systems.ts'

const name = 'vierella_bench_judged'
const parts = ['tune', 'aside'] as const
type Part = (typeof parts)[number]

async function demoRegion({ server }: { server: Server }): Promise<Database> {
  const urls = server.urls(name)
  await onServer(server.ownerUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${name}`)
  })
  await migrate(urls)
  const database = openDatabase(urls)
  await fillDirectoryFacts({ database })
  await fillDemo({ database, clock: systemClock(), secrets: secretsFrom(readKeyRing(benchKeys)) }, () => {})
  return database
}

type Answered = { need: Judged; answer: string[]; scores: Scores | undefined }

async function answers(ordered: Ordered, needs: readonly Judged[]): Promise<Answered[]> {
  const all: Answered[] = []
  for (const need of needs) {
    const answer = await ordered(need)
    all.push({ need, answer, scores: scoresOf(need, answer) })
  }
  return all
}

const figure = (value: number) => value.toFixed(3)

function rowsOf(system: System, answered: readonly Answered[], chosen: readonly Part[]): string[][] {
  return chosen.flatMap((part) =>
    [...spokenLangs, 'all' as const].flatMap((lang) => {
      const these = answered.filter(({ need }) => need.part === part && (lang === 'all' || need.lang === lang))
      const scores = these.flatMap((one) => one.scores ?? [])
      if (scores.length === 0) return []
      const { success1, success3, reciprocal, ndcg10 } = meanOf(scores)
      return [[system.name, part, lang, String(scores.length), ...[success1, success3, reciprocal, ndcg10].map(figure)]]
    }),
  )
}

/** The worst answers of the part that may be looked at. */
function showMisses(answered: readonly Answered[], many: number) {
  const misses = answered
    .filter(({ need, scores }) => need.part === 'tune' && scores !== undefined && scores.ndcg10 < 0.6)
    .sort((one, other) => (one.scores?.ndcg10 ?? 0) - (other.scores?.ndcg10 ?? 0))
  for (const { need, answer, scores } of misses.slice(0, many)) {
    const wanted = need.relevant.map(({ slug, grade }) => `${slug}=${grade}`).join(' ')
    console.log(
      `\n  ${need.id} ${figure(scores?.ndcg10 ?? 0)} ${need.text.slice(0, 200)}${need.near ? ` (${need.near})` : ''}`,
    )
    console.log(`    wanted: ${wanted}\n    got:    ${answer.slice(0, 6).join(' ')}`)
  }
}

const shape = {
  part: { type: 'string' },
  'database-url': { type: 'string' },
  misses: { type: 'string', default: '0' },
  only: { type: 'string' },
} as const

export async function main(args: string[]) {
  const { values } = parseArgs({ args, options: shape })
  const chosen = parts.filter((part) => values.part === undefined || values.part === part)
  const needs = judged.filter(({ part }) => chosen.includes(part))
  await prepareAnalyser((line) => console.log(line))
  const server = await openServer({ databaseUrl: values['database-url'], say: (line) => console.log(line) })
  try {
    const database = await demoRegion({ server })
    const rows: string[][] = []
    for (const system of systems.filter((one) => values.only === undefined || one.name.includes(values.only))) {
      const answered = await answers(await system.open(database, dataDir), needs)
      rows.push(...rowsOf(system, answered, chosen))
      if (system === systems[0]) showMisses(answered, Number(values.misses))
    }
    await database.end()
    const unanswerable = needs.filter(({ relevant }) => relevant.length === 0).length
    console.log(`\nJudged searches (${unanswerable} of ${needs.length} have no answer in the region and are left out)`)
    console.log(table(['system', 'part', 'lang', 'searches', 'success@1', 'success@3', 'MRR', 'nDCG@10'], rows))
  } finally {
    await server.stop()
  }
}
