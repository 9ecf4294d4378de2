import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Plain } from './say.mjs'

/** Where a bundled entry goes: `src/main.ts` to `dist/main.js`, `bench/main.ts` to `dist/bench/main.js`. */
export const outputOf = (root, entry) =>
  join(root, 'dist', entry.replace(/^src\//, '').replace(/\.tsx?$/, '.js'))

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

let underWay = 0

/** The last one to finish ends esbuild's own process, which would else stay as long as we do. */
async function built(options) {
  // Imported here, since packages may have been installed only just now.
  const esbuild = await import('esbuild')
  underWay += 1
  try {
    return await esbuild.build(options)
  } finally {
    underWay -= 1
    if (underWay === 0) await esbuild.stop()
  }
}

/** Turns a TypeScript entry (a path from the project's root) into one JavaScript file and says where that is. */
export async function bundle(root, entry) {
  const outfile = outputOf(root, entry)
  const result = await built({
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
