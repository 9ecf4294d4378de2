import { load } from './bundle.mjs'
import { say, step } from './say.mjs'

/** Without the dictionary the finder still works, by stems and similar spelling; VIERELLA_DICTIONARY=none wants it so. */
export async function ensureDictionary(root, dataDir) {
  if (process.env.VIERELLA_DICTIONARY) return
  const { findDictionary, fetchDictionary } = await load(root, 'scripts/dictionary.ts')
  if (findDictionary(dataDir)) return
  const done = (path) => (path ? 'The Finnish dictionary is fetched' : '')
  await step({ doing: 'fetching the Finnish dictionary', done }, () => fetchDictionary(dataDir, say))
}
