/** What the finder knows, held by each process and read anew when the thesaurus or the contacts have changed. */
import { z } from 'zod'
import { type Read, sql } from '../../kit/database/index.ts'
import type { Site } from '../../kit/http/index.ts'
import type { Words } from '../texts.ts'
import { openAnalyser, theAnalyser } from './analyser.ts'
import { type ContactRow, conceptEntries, shownContacts, thesaurusVersion } from './thesaurus-rows.ts'
import { learnedFrom } from './understanding/teaching.ts'
import { compile, type Understanding } from './understanding/understand.ts'

export type Knowledge = {
  version: number
  understanding: Understanding
  /** What a need is called, to go on from "Etsimme tukea …". */
  names: ReadonlyMap<string, Words>
  /** How well (0–1) what is meant for another need also serves this one. */
  near: ReadonlyMap<string, Readonly<Record<string, number>>>
  /** How telling a need is (0.5–1): many programmes serve tiredness, few serve a placed child's parent. */
  rarity: ReadonlyMap<string, number>
  contacts: readonly ContactRow[]
  /** Words of many programmes, by about how many rows of the index have them; one that is not here is rare. */
  common: ReadonlyMap<string, number>
}

let held: Promise<Knowledge> | undefined
let learned: Understanding['learned'] | undefined

/** Called once at start. `dataDir` is where the dictionary may have been put. */
export async function loadKnowledge({ database }: Pick<Site, 'database'>, dataDir: string): Promise<Knowledge> {
  learned = learnedFrom({ analyser: openAnalyser(dataDir), folder: dataDir })
  held = undefined
  return database.publicRead(knowledgeOf)
}

/** As with the analyser: where a process has not been started in the ordinary way, the usual folder. */
function theLearned() {
  learned ??= learnedFrom({ analyser: theAnalyser(), folder: '.data' })
  return learned
}

/** The knowledge as it is now in the database: one small question, and the whole only when something changed. */
export async function knowledgeOf(tx: Read): Promise<Knowledge> {
  const version = await thesaurusVersion(tx)
  const known = await held?.catch(() => undefined)
  if (known?.version === version) return known
  held = read(tx, version)
  return held
}

async function read(tx: Read, version: number): Promise<Knowledge> {
  const [entries, contacts, common, rarity] = await Promise.all([
    conceptEntries(tx),
    shownContacts(tx),
    commonWords(tx),
    rarities(tx),
  ])
  return {
    version,
    understanding: compile(entries, theAnalyser(), theLearned()),
    names: new Map(entries.map(({ id, name }) => [id, name])),
    near: new Map(entries.map(({ id, near }) => [id, near])),
    rarity,
    contacts,
    common,
  }
}

const servedRow = z.object({ concept: z.string(), served: z.number() })

/** By how many programmes a need is well served, against the need that most serve. */
async function rarities(tx: Read): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.rows(
    servedRow,
    sql`SELECT concept, count(*) AS served FROM programme_situation WHERE weight >= 2 GROUP BY concept`,
  )
  const most = Math.log1p(Math.max(1, ...rows.map(({ served }) => served)))
  return new Map(rows.map(({ concept, served }) => [concept, 1 - 0.5 * (Math.log1p(served) / most)]))
}

const commonRow = z.object({ word: z.string(), met: z.number() })

/** PostgreSQL counts common words for its own planning. */
async function commonWords(tx: Read): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.rows(
    commonRow,
    sql`SELECT word, share * reltuples AS met FROM pg_stats JOIN pg_class ON pg_class.oid = 'public.programme_index'::regclass,
          unnest(most_common_elems::text::text[], most_common_elem_freqs[1:cardinality(most_common_elems::text::text[])]) AS counted (word, share)
        WHERE schemaname = 'public' AND tablename = 'programme_index' AND attname = 'words'`,
  )
  return new Map(rows.map(({ word, met }) => [word, met]))
}
