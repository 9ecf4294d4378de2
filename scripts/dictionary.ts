/**
 * Finds Voikko's Finnish dictionary on this machine, or gets it from Debian's package voikko-fi without being root.
 * The dictionary (GPL, version 2 or later) is data beside Vierellä, never part of it: its licence notice is kept with
 * it, and without it the finder still works, by stems and similar spelling.
 */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'

const FILE = 'mor.vfst'
const FORMAT = 'Voikko-Dictionary-Format: 5'
const SYSTEM_FOLDERS = ['/etc/voikko', '/usr/lib/voikko', '/usr/share/voikko', '/Library/Spelling/voikko']

/**
 * The path of the dictionary file: first VIERELLA_DICTIONARY (a file, or `none` to do without), then the places where
 * libvoikko looks, then what was fetched earlier.
 */
export function findDictionary(dataDir: string, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const own = env.VIERELLA_DICTIONARY
  if (own === 'none') return undefined
  const folders = [
    ...(env.VOIKKO_DICTIONARY_PATH ?? '').split(delimiter),
    join(homedir(), '.voikko'),
    ...SYSTEM_FOLDERS,
  ]
  const fetched = join(dataDir, 'dictionary', FILE)
  return [own, ...folders.filter((folder) => folder !== '').flatMap(dictionariesUnder), fetched].find(isFile)
}

const isFile = (path: string | undefined): boolean =>
  !!path && statSync(path, { throwIfNoEntry: false })?.isFile() === true

/** Every `5/mor-…` of the right format; a folder that cannot be read has none. */
function dictionariesUnder(folder: string): string[] {
  const versioned = join(folder, '5')
  try {
    return readdirSync(versioned)
      .filter((name) => name.startsWith('mor-') && hasRightFormat(join(versioned, name, 'index.txt')))
      .sort()
      .map((name) => join(versioned, name, FILE))
  } catch {
    return []
  }
}

const hasRightFormat = (index: string): boolean =>
  isFile(index) && readFileSync(index, 'utf8').split(/\r?\n/, 1)[0] === FORMAT

export type FetchOptions = { withinMs?: number }

/** Fetches the dictionary into the data folder and returns its path; when that fails, says so and returns nothing. */
export async function fetchDictionary(
  dataDir: string,
  say: (sentence: string) => void,
  { withinMs = 45_000 }: FetchOptions = {},
): Promise<string | undefined> {
  const signal = AbortSignal.timeout(withinMs)
  const work = mkdtempSync(join(tmpdir(), 'vierella-dictionary-'))
  try {
    const tar = await tarOfPackage(await download(work, signal), signal)
    return keep(dataDir, tar)
  } catch (error) {
    const reason = signal.aborted ? `it took longer than ${withinMs / 1000} seconds` : reasonOf(error)
    say(`The Finnish dictionary could not be fetched (${reason}); the finder works with stems and similar spelling.`)
    return undefined
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

const execute = promisify(execFile)

async function run(command: string, args: string[], how: { cwd?: string; signal: AbortSignal }): Promise<Buffer> {
  const { stdout } = await execute(command, args, { ...how, encoding: 'buffer', maxBuffer: 100_000_000 })
  return stdout
}

function reasonOf(error: unknown): string {
  const { code, path, stderr, message } = error as NodeJS.ErrnoException & { stderr?: Buffer }
  if (code === 'ENOENT' && path) return `the command ${path} is missing`
  const lastLine = String(stderr ?? '')
    .trim()
    .split('\n')
    .at(-1)
  return (lastLine || message || 'for an unknown reason').replace(/[.\s]+$/, '')
}

/** With the machine's package lists, or, where it has none (a fresh container), with lists of our own. */
async function download(work: string, signal: AbortSignal): Promise<string> {
  // As root apt would hand the download to a user who may not write here.
  const asMe = process.getuid?.() === 0 ? ['-o', 'APT::Sandbox::User=root'] : []
  const get = (options: string[]) =>
    run('apt-get', [...asMe, ...options, 'download', 'voikko-fi'], { cwd: work, signal })
  await get([]).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || signal.aborted) throw error
    const own = ownLists(work)
    await run('apt-get', [...asMe, ...own, 'update'], { cwd: work, signal })
    await get(own)
  })
  const name = readdirSync(work).find((file) => file.endsWith('.deb'))
  if (!name) throw new Error('apt-get gave no package')
  return join(work, name)
}

function ownLists(work: string): string[] {
  const lists = join(work, 'lists')
  const cache = join(work, 'cache')
  for (const folder of [lists, join(cache, 'archives')]) mkdirSync(join(folder, 'partial'), { recursive: true })
  const options = [`Dir::State::Lists=${lists}`, `Dir::Cache=${cache}`, 'Acquire::Languages=none', 'Debug::NoLocking=1']
  return options.flatMap((option) => ['-o', option])
}

/** The package's files as one tar: by dpkg-deb, or by taking the ar archive apart where there is none. */
async function tarOfPackage(deb: string, signal: AbortSignal): Promise<Buffer> {
  try {
    return await run('dpkg-deb', ['--fsys-tarfile', deb], { signal })
  } catch {
    const { name, data } = dataOfAr(readFileSync(deb))
    if (name.endsWith('.tar')) return data
    if (name.endsWith('.gz')) return gunzipSync(data)
    const packed = join(deb, '..', name)
    writeFileSync(packed, data)
    return run(name.endsWith('.zst') ? 'zstd' : 'xz', ['-dc', packed], { signal })
  }
}

/** An ar archive: 8 bytes of greeting, then per member a header of 60 bytes and its data, padded to an even length. */
export function dataOfAr(archive: Buffer): { name: string; data: Buffer } {
  if (archive.toString('latin1', 0, 8) !== '!<arch>\n') throw new Error('the package is no ar archive')
  let at = 8
  while (at + 60 <= archive.length) {
    const name = archive
      .toString('latin1', at, at + 16)
      .trim()
      .replace(/\/$/, '')
    const size = Number.parseInt(archive.toString('latin1', at + 48, at + 58), 10)
    if (!(size >= 0)) break
    if (name.startsWith('data.tar')) return { name, data: archive.subarray(at + 60, at + 60 + size) }
    at += 60 + size + (size % 2)
  }
  throw new Error('the package has no data')
}

/** A tar archive: per file a header of 512 bytes and its data, padded to a multiple of 512. */
export function fileOfTar(tar: Buffer, ending: string): Buffer | undefined {
  let at = 0
  while (at + 512 <= tar.length) {
    const name = tar.toString('utf8', at, at + 100).split('\0', 1)[0] ?? ''
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0
    if (name.endsWith(ending)) return tar.subarray(at + 512, at + 512 + size)
    at += 512 + Math.ceil(size / 512) * 512
  }
  return undefined
}

/** The licence is written first, and the dictionary moved into place last: half a file is never found. */
function keep(dataDir: string, tar: Buffer): string {
  const dictionary = fileOfTar(tar, `/mor-standard/${FILE}`)
  if (dictionary?.readUInt32LE(0) !== 0x00013a6e) throw new Error('the package has no dictionary of a known format')
  const folder = join(dataDir, 'dictionary')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'LICENCE.txt'), licenceNotice(fileOfTar(tar, '/doc/voikko-fi/copyright')))
  const path = join(folder, FILE)
  writeFileSync(`${path}.new`, dictionary)
  renameSync(`${path}.new`, path)
  return path
}

function licenceNotice(copyright: Buffer | undefined): string {
  const own =
    'mor.vfst is the Finnish dictionary of the Voikko project, taken unchanged from the Debian package voikko-fi.\n' +
    'It is free software under the GNU General Public License, version 2 or any later version, without warranty.\n' +
    'Its source: the Debian source package voikko-fi (apt-get source voikko-fi). It is no part of Vierellä.\n'
  return copyright ? `${own}\nThe notice of the package:\n\n${copyright}` : own
}
