import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Where scripts/build-look.ts puts the hashed files; the server gives this folder out as immutable. */
export const assetsFolder = resolve('dist/assets')
export const assetsPath = '/assets/'

const manifestFile = join(assetsFolder, 'manifest.json')

let manifest: Record<string, string> | undefined

function readManifest(): Record<string, string> {
  manifest ??= existsSync(manifestFile) ? JSON.parse(readFileSync(manifestFile, 'utf8')) : {}
  return manifest ?? {}
}

/** False before `build-look` has run: pages then name the plain files, which is enough for tests of their words. */
export const lookIsBuilt = () => Object.keys(readManifest()).length > 0

/** `asset('style.css')` is `/assets/style.<hash>.css`, which may be kept for ever. */
export const asset = (name: string) => assetsPath + (readManifest()[name] ?? name)
