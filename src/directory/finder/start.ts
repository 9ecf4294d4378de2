/** What the finder needs done when a process starts. */
import type { Site } from '../../kit/http/index.ts'
import { stopwatch } from '../../kit/time.ts'
import { reindexAll } from '../search-index.ts'
import { keepCounting } from './gaps.ts'
import { loadKnowledge } from './knowledge.ts'
import { fillThesaurus } from './thesaurus-rows.ts'

type Starting = { dataDir: string; say?: (line: string) => void }

/** Fills the thesaurus when it is empty, reads it, and makes the index rows that are missing; then counts what is not found. */
export async function startFinder(
  site: Pick<Site, 'database'>,
  { dataDir, say = () => {} }: Starting,
): Promise<{ stop(): Promise<void> }> {
  await fillThesaurus(site)
  await loadKnowledge(site, dataDir)
  const elapsed = stopwatch()
  const made = await reindexAll(site, say)
  if (made > 0) say(`  ${made} programmes indexed in ${(elapsed() / 1000).toFixed(1)} s`)
  return keepCounting(site)
}
