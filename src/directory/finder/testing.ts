/** For tests: a world filled with the demo region, its thesaurus read and its index made. */
import { beforeAll } from 'vitest'
import { fillDemo } from '../../../demo/fill.ts'
import { aWorld, type World } from '../../../test/world.ts'
import { startFinder } from './start.ts'

export function aFilledWorld(): World {
  const world = aWorld()
  beforeAll(async () => {
    await fillDemo({ database: world.database, secrets: world.secrets, clock: world.clock }, () => {})
    const counting = await startFinder(world, { dataDir: '.data' })
    await counting.stop()
  }, 120_000)
  return world
}
