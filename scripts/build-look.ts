/**
 * Builds what browsers fetch beside the pages: one style sheet, one small script, the fonts and the marks, each with a
 * hash in its name, and the manifest that kit/html/assets.ts reads. `node scripts/run.mjs scripts/build-look.ts`
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { type BuildOptions, build, stop } from 'esbuild'
import { withoutUnread, withoutUnused } from '../src/kit/html/style/trim-css.ts'

type Built = { name: string; contents: Uint8Array }

const fonts = ['text.woff2', 'head.woff2', 'zero.woff2']
const marks = ['favicon.svg', 'logo.svg', 'symbol.svg']

const common: BuildOptions = { bundle: true, minify: true, write: false, legalComments: 'none', logLevel: 'warning' }

const hashOf = (contents: Uint8Array) => createHash('sha256').update(contents).digest('hex').slice(0, 10)

const hashedName = ({ name, contents }: Built) => `${basename(name, extname(name))}.${hashOf(contents)}${extname(name)}`

/** The sheet names the fonts by their hashed names, so it is built after them. */
async function styleSheet(root: string, fontNames: Record<string, string>): Promise<Built> {
  const { outputFiles = [] } = await build({
    ...common,
    absWorkingDir: root,
    entryPoints: ['src/kit/html/style/index.css'],
    outdir: 'dist/assets',
    loader: { '.svg': 'dataurl' },
    target: ['chrome107', 'firefox104', 'safari16'],
    external: ['*.woff2'],
  })
  const css = withoutUnread(withoutUnused(outputFiles[0]?.text ?? ''))
  const named = css.replace(/url\(["']?[^"')]*?([\w-]+\.woff2)["']?\)/g, (_, name: string) => `url(${fontNames[name]})`)
  return { name: 'style.css', contents: Buffer.from(named) }
}

async function script(root: string): Promise<Built> {
  const { outputFiles = [] } = await build({
    ...common,
    absWorkingDir: root,
    entryPoints: ['src/kit/html/island/app.ts'],
    outdir: 'dist/assets',
    format: 'esm',
    target: 'es2020',
  })
  return { name: 'app.js', contents: outputFiles[0]?.contents ?? new Uint8Array() }
}

const fromAssets = (root: string, folder: string, names: string[]): Built[] =>
  names.map((name) => ({ name, contents: readFileSync(join(root, 'assets', folder, name)) }))

const manifestOf = (files: Built[]) => Object.fromEntries(files.map((file) => [file.name, hashedName(file)]))

/** What compresses well lies there compressed as well, at full strength, so that no request waits for it. */
function writeFile(path: string, contents: Uint8Array) {
  writeFileSync(path, contents)
  if (path.endsWith('.woff2')) return
  writeFileSync(`${path}.br`, brotliCompressSync(contents))
  writeFileSync(`${path}.gz`, gzipSync(contents, { level: 9 }))
}

/** Older files stay: a page that a browser has kept still asks for them. The manifest comes last, in one move. */
function writeAll(root: string, files: Built[]) {
  const folder = join(root, 'dist/assets')
  mkdirSync(folder, { recursive: true })
  for (const file of files) writeFile(join(folder, hashedName(file)), file.contents)
  const aside = join(folder, `manifest.${process.pid}`)
  writeFileSync(aside, JSON.stringify(manifestOf(files), null, 2))
  renameSync(aside, join(folder, 'manifest.json'))
}

/** Builds everything into dist/assets and gives the files back, largest parts of a first view first. */
export async function buildLook(root = process.cwd()): Promise<Built[]> {
  const fontFiles = fromAssets(root, 'fonts', fonts)
  const files = [
    await styleSheet(root, manifestOf(fontFiles)),
    await script(root),
    ...fontFiles,
    ...fromAssets(root, '', marks),
  ]
  writeAll(root, files)
  return files
}

const kilobytes = (n: number) => `${(n / 1000).toFixed(1)} kB`.padStart(9)

export async function main() {
  const files = await buildLook()
  await stop()
  for (const { name, contents } of files)
    console.log(
      name.padEnd(13),
      kilobytes(contents.length),
      `gzip ${kilobytes(gzipSync(contents, { level: 9 }).length)}`,
      `brotli ${kilobytes(brotliCompressSync(contents).length)}`,
    )
}
