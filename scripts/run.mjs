/** Runs a TypeScript entry: `node scripts/run.mjs bench/main.ts finder`. If it exports `main`, that gets the arguments. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { endBuilding, load } from './lib/bundle.mjs'
import { install } from './lib/install.mjs'
import { root } from './lib/root.mjs'
import { complain, Plain } from './lib/say.mjs'

const [entry, ...args] = process.argv.slice(2)

try {
  if (!entry || !existsSync(join(root, entry)))
    throw new Plain('Say which file to run: node scripts/run.mjs <entry.ts>')
  await install(root)
  const { main } = await load(root, entry)
  await endBuilding()
  await main?.(args)
} catch (error) {
  complain(error)
  process.exit(1)
}
