import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'

/** The contents of a small file of ours, or nothing when there is none. */
export function readJson<Contents>(file: string): Contents | undefined {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  return JSON.parse(text) as Contents
}

/** Whole or not at all, also when the power goes; readable by its owner only. */
export function writeJson(file: string, contents: unknown): void {
  const aside = `${file}.${process.pid}`
  const handle = openSync(aside, 'w', 0o600)
  writeSync(handle, `${JSON.stringify(contents, null, 2)}\n`)
  fsyncSync(handle)
  closeSync(handle)
  renameSync(aside, file)
}
