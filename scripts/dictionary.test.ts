import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dataOfAr, fetchDictionary, fileOfTar, findDictionary } from './dictionary.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dictionary-test-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function write(path: string, text: string): string {
  const file = join(folder, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
  return file
}

describe('the dictionary is looked for', () => {
  test('where the own setting says, before anywhere else', () => {
    const own = write('own/my.vfst', 'x')
    const library = write('library/5/mor-standard/mor.vfst', 'x')
    write('library/5/mor-standard/index.txt', 'Voikko-Dictionary-Format: 5\nLanguage: fi-x-standard\n')
    const env = { VIERELLA_DICTIONARY: own, VOIKKO_DICTIONARY_PATH: join(folder, 'library') }
    expect(findDictionary(folder, env)).toBe(own)
    expect(findDictionary(folder, { VOIKKO_DICTIONARY_PATH: env.VOIKKO_DICTIONARY_PATH })).toBe(library)
    expect(findDictionary(folder, { ...env, VIERELLA_DICTIONARY: join(folder, 'nothing') })).toBe(library)
    expect(findDictionary(folder, { ...env, VIERELLA_DICTIONARY: 'none' })).toBe(undefined)
  })

  test('not in a folder of another format', () => {
    write('old/5/mor-standard/mor.vfst', 'x')
    write('old/5/mor-standard/index.txt', 'Voikko-Dictionary-Format: 4\n')
    const found = findDictionary(folder, { VOIKKO_DICTIONARY_PATH: join(folder, 'old') })
    expect(found?.startsWith(folder)).not.toBe(true)
  })

  test('last of all where it was fetched to', () => {
    const fetched = write('data/dictionary/mor.vfst', 'x')
    const found = findDictionary(join(folder, 'data'), {})
    // A machine with Voikko has one before it.
    expect(found === fetched || found?.includes('/5/mor-')).toBe(true)
  })
})

test('when fetching takes too long, one sentence says so and nothing is left behind', async () => {
  const said: string[] = []
  const path = await fetchDictionary(join(folder, 'nowhere'), (sentence) => said.push(sentence), { withinMs: 1 })
  expect(path).toBe(undefined)
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(/^The Finnish dictionary could not be fetched \(.+\); the finder works with stems/)
})

describe('a package taken apart by hand', () => {
  const member = (name: string, data: string) =>
    `${name.padEnd(16)}${'0'.padEnd(32)}${String(data.length).padEnd(10)}\`\n${data}${data.length % 2 ? '\n' : ''}`

  test('gives its data', () => {
    const archive = Buffer.from(
      `!<arch>\n${member('debian-binary', '2.0\n')}${member('odd', 'abc')}${member('data.tar.xz/', 'DATA')}`,
    )
    expect(dataOfAr(archive)).toEqual({ name: 'data.tar.xz', data: Buffer.from('DATA') })
  })

  test.each(['', 'no archive at all', '!<arch>\n', `!<arch>\n${'x'.repeat(60)}`])('or is refused: %j', (text) => {
    expect(() => dataOfAr(Buffer.from(text))).toThrow(/^the package/)
  })

  test('gives one file of its tar', () => {
    const header = (name: string, size: number) =>
      Buffer.concat([
        Buffer.from(name.padEnd(124, '\0')),
        Buffer.from(size.toString(8).padStart(11, '0')),
        Buffer.alloc(512 - 135),
      ])
    const padded = (text: string) => Buffer.from(text.padEnd(512, '\0'))
    const tar = Buffer.concat([
      header('./usr/a.txt', 3),
      padded('one'),
      header('./usr/b.txt', 5),
      padded('other'),
      Buffer.alloc(1024),
    ])
    expect(fileOfTar(tar, '/b.txt')?.toString()).toBe('other')
    expect(fileOfTar(tar, '/c.txt')).toBe(undefined)
  })
})
