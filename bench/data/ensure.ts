/** The data set of a size: made once, kept in a database of its own, made anew when it would come out otherwise. */
import { fetchDictionary, findDictionary } from '../../scripts/dictionary.ts'
import { openAnalyser } from '../../src/directory/finder/analyser.ts'
import { indexId } from '../../src/directory/search-index.ts'
import { migrate } from '../../src/kit/database/migrate.ts'
import { systemClock, Temporal } from '../../src/kit/time.ts'
import { onServer } from '../../test/database.ts'
import { count, type Say, seconds } from '../lib/figures.ts'
import { dataDir, type Server, type Urls } from '../lib/server.ts'
import { fillCatalogue } from './fill.ts'

/** Raised when the generator makes other rows. */
const GENERATOR = 1
/** Groups are spread round the day of making; older ones would mostly be over. */
const KEEPS_DAYS = 45

type Wanted = { server: Server; size: number; seed: number; say: Say }

const nameOf = ({ size, seed }: Pick<Wanted, 'size' | 'seed'>) =>
  `vierella_bench_${size}${seed === 1 ? '' : `_seed_${seed}`}`
const markOf = ({ size, seed }: Pick<Wanted, 'size' | 'seed'>) =>
  `catalogue ${GENERATOR} ${indexId()} size ${size} seed ${seed}`

/** The same dictionary for whoever makes index rows and whoever searches them. */
export async function prepareAnalyser(say: Say) {
  if (findDictionary(dataDir) === undefined && !process.env.VIERELLA_DICTIONARY) await fetchDictionary(dataDir, say)
  openAnalyser(dataDir)
}

export async function ensureData(wanted: Wanted): Promise<Urls> {
  const { server, say } = wanted
  const name = nameOf(wanted)
  const urls = server.urls(name)
  if (await isThere(wanted, name)) {
    await migrate(urls)
    return urls
  }
  say(`Making the data set of size ${wanted.size} (seed ${wanted.seed}) in ${name} …`)
  await onServer(server.ownerUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${name}`)
  })
  await migrate(urls)
  const day = systemClock().today().toString()
  const { rows, took } = await fillCatalogue({ urls, size: wanted.size, seed: wanted.seed, day, say })
  await onServer(server.ownerUrl, (client) =>
    client.query(`COMMENT ON DATABASE ${name} IS '${markOf(wanted)} day ${day}'`),
  )
  say(
    `  ${Object.entries(rows)
      .map(([table, n]) => `${table} ${count(n)}`)
      .join(', ')}`,
  )
  say(`  made in ${seconds(took)}`)
  return urls
}

async function isThere(wanted: Wanted, name: string): Promise<boolean> {
  const mark = await onServer(wanted.server.ownerUrl, async (client) => {
    const { rows } = await client.query<{ mark: string | null }>(
      `SELECT shobj_description(oid, 'pg_database') AS mark FROM pg_database WHERE datname = $1`,
      [name],
    )
    return rows[0]?.mark ?? ''
  })
  const [what, day] = mark.split(' day ')
  if (what !== markOf(wanted) || day === undefined) return false
  return Temporal.PlainDate.from(day).until(systemClock().today()).days <= KEEPS_DAYS
}
