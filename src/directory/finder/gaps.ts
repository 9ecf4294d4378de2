/**
 * What was sought and not found, counted by week, municipality and need – without the words and without anybody behind
 * them. Counting happens in memory and is written every few seconds: it neither slows an answer nor breaks one.
 */
import { type Database, json, nobodyLooks, sql } from '../../kit/database/index.ts'
import type { PlainDate } from '../../kit/time.ts'
import type { Found } from './ranking/find.ts'
import type { Understood } from './understanding/understand.ts'

export const outcomes = ['nothing', 'nothing-near', 'full', 'found'] as const
export type Outcome = (typeof outcomes)[number]

/** Farther than this is not near. */
const NEAR_KM = 60
const MOST_HELD = 5_000
const FLUSH_MS = 5_000

type Row = { week: string; municipality_code: string; concept: string; outcome: Outcome; searches: number }
const held = new Map<string, Row>()

export function outcomeOf({ results, where }: Found): Outcome {
  if (results.length === 0) return 'nothing'
  if (
    where !== undefined &&
    !results.some(({ servesHere, distanceKm }) => servesHere && (distanceKm === null || distanceKm <= NEAR_KM))
  )
    return 'nothing-near'
  const withGroups = results.filter(({ seats }) => seats !== undefined)
  return withGroups.length === results.length && withGroups.every(({ seats }) => seats === 'full') ? 'full' : 'found'
}

type Counted = { understood: Pick<Understood, 'needs' | 'places'>; found: Found; today: PlainDate }

/** '000' where no municipality was told, 'other' where no need was understood. */
export function countSearch({ understood, found, today }: Counted) {
  const week = today.subtract({ days: today.dayOfWeek - 1 }).toString()
  const municipality = found.where?.municipalities.length === 1 ? (found.where.municipalities[0] ?? '000') : '000'
  const told = understood.needs
    .filter(({ strength }) => strength >= 0.4)
    .slice(0, 3)
    .map(({ id }) => id)
  const outcome = outcomeOf(found)
  for (const concept of told.length > 0 ? told : ['other']) {
    const key = [week, municipality, concept, outcome].join(' ')
    const row = held.get(key)
    if (row) row.searches += 1
    else if (held.size < MOST_HELD)
      held.set(key, { week, municipality_code: municipality, concept, outcome, searches: 1 })
  }
}

/** Writes what is held. What could not be written is counted next time. */
export async function writeCounts(database: Database) {
  if (held.size === 0) return
  const rows = [...held.values()]
  held.clear()
  try {
    await database.write(nobodyLooks, (tx) =>
      tx.change(sql`
        INSERT INTO search_gap (week, municipality_code, concept, outcome, searches)
        SELECT week, municipality_code, concept, outcome, searches
        FROM jsonb_to_recordset(${json(rows)}) AS counted (week date, municipality_code text, concept text, outcome text, searches integer)
        ORDER BY week, municipality_code, concept, outcome
        ON CONFLICT (week, municipality_code, concept, outcome) DO UPDATE SET searches = search_gap.searches + EXCLUDED.searches`),
    )
  } catch {
    for (const row of rows) putBack(row)
  }
}

function putBack(row: Row) {
  const key = [row.week, row.municipality_code, row.concept, row.outcome].join(' ')
  const again = held.get(key)
  if (again) again.searches += row.searches
  else if (held.size < MOST_HELD) held.set(key, row)
}

export function keepCounting({ database }: { database: Database }): { stop(): Promise<void> } {
  const timer = setInterval(() => void writeCounts(database), FLUSH_MS)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await writeCounts(database)
    },
  }
}
