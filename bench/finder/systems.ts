/** The searches that are compared: this finder, the same without the Finnish dictionary, and PostgreSQL's full text alone. */
import { openAnalyser } from '../../src/directory/finder/analyser.ts'
import { knowledgeOf } from '../../src/directory/finder/knowledge.ts'
import type { Near } from '../../src/directory/finder/ranking/ask.ts'
import { find } from '../../src/directory/finder/ranking/find.ts'
import { startFinder } from '../../src/directory/finder/start.ts'
import { understand } from '../../src/directory/finder/understanding/understand.ts'
import type { Database } from '../../src/kit/database/index.ts'
import { systemClock } from '../../src/kit/time.ts'
import type { SpokenLang } from '../../src/kit/words.ts'
import type { Judged } from './judged.ts'

export type Ordered = (judged: Judged) => Promise<string[]>
export type System = { name: string; open(database: Database, dataDir: string): Promise<Ordered> }

const clock = systemClock()

function nearOf(text: string | undefined): Near | undefined {
  if (text === undefined) return undefined
  const [lat, lon] = text.split(',').map(Number)
  return lat !== undefined && lon !== undefined ? { lat, lon } : { municipality: text }
}

/** The finder as a page asks it. */
async function ourFinder(database: Database, dataDir: string): Promise<Ordered> {
  openAnalyser(dataDir)
  const counting = await startFinder({ database }, { dataDir })
  await counting.stop()
  return ({ text, lang, near }) =>
    database.publicRead(async (tx) => {
      const knowledge = await knowledgeOf(tx)
      const understood = understand(text, lang, knowledge.understanding)
      const point = nearOf(near)
      const ask = { understood, lang, filters: {}, limit: 10, clock, ...(point && { near: point }) }
      return (await find(tx, knowledge, ask)).results.map(({ programme }) => programme.slug)
    })
}

async function withoutDictionary(database: Database, dataDir: string): Promise<Ordered> {
  const before = process.env.VIERELLA_DICTIONARY
  process.env.VIERELLA_DICTIONARY = 'none'
  try {
    return await ourFinder(database, dataDir)
  } finally {
    if (before === undefined) delete process.env.VIERELLA_DICTIONARY
    else process.env.VIERELLA_DICTIONARY = before
  }
}

const configuration: Record<SpokenLang, string> = { fi: 'finnish', sv: 'swedish', en: 'english' }

/** Every word of the question, any of them enough; the name counts most, then the search words, then the rest. */
const fullText = async (database: Database): Promise<Ordered> => {
  const { appPool } = database
  return async ({ text, lang }) => {
    const { rows } = await appPool.query<{ slug: string }>(
      `WITH asked AS (SELECT replace(plainto_tsquery($1::regconfig, $2)::text, '&', '|')::tsquery AS words),
            texts AS (
              SELECT programme.slug,
                setweight(to_tsvector($1::regconfig, name), 'A') || setweight(to_tsvector($1::regconfig, search_words), 'B') ||
                setweight(to_tsvector($1::regconfig, summary || ' ' || for_whom), 'C') || setweight(to_tsvector($1::regconfig, how_it_goes), 'D') AS words
              FROM programme_text JOIN programme ON programme.id = programme_text.programme_id
              WHERE lang = $3 AND programme.state = 'published')
       SELECT slug FROM texts, asked WHERE texts.words @@ asked.words
       ORDER BY ts_rank(texts.words, asked.words, 1) DESC, slug LIMIT 10`,
      [configuration[lang], text, lang],
    )
    return rows.map(({ slug }) => slug)
  }
}

export const systems: readonly System[] = [
  { name: 'this finder', open: ourFinder },
  { name: 'without Voikko', open: withoutDictionary },
  { name: 'PostgreSQL full text', open: fullText },
]
