import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Plain } from './say.mjs'

/** Where a bundled entry goes: `src/main.ts` to `dist/main.js`, `bench/main.ts` to `dist/bench/main.js`. */
export const outputOf = (root, entry) => join(root, 'dist', entry.replace(/^src\//, '').replace(/\.tsx?$/, '.js'))

/** Written aside and moved into place, so that two starts at once never read half a file. */
function writeInPlace(path, contents) {
  const aside = `${path}.${process.pid}`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(aside, contents)
    renameSync(aside, path)
  } catch (error) {
    if (error.code !== 'EACCES' && error.code !== 'EROFS') throw error
    throw new Plain(`The folder ${dirname(path)} cannot be written; it belongs to another user of this machine.`)
  }
}

/** Turns a TypeScript entry (a path from the project's root) into one JavaScript file and says where that is. */
export async function bundle(root, entry) {
  const outfile = outputOf(root, entry)
  // Imported here, since packages may have been installed only just now.
  const esbuild = await import('esbuild')
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'silent',
  })
  writeInPlace(outfile, result.outputFiles[0].contents)
  return outfile
}

/** Bundles an entry and imports it into this process. */
export async function load(root, entry) {
  process.setSourceMapsEnabled(true)
  return import(await bundle(root, entry))
}

/** Ends esbuild's own process, which is kept for the next thing to build and would else stay as long as we do. */
export async function endBuilding() {
  const esbuild = await import('esbuild')
  await esbuild.stop()
}
