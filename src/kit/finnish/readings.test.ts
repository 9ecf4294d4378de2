/** The readings of the dictionary itself, without own words and fallbacks: the worked examples and the shared vectors. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { normaliseWord } from './normalise.ts'
import { readingsOf } from './readings.ts'
import { realDictionary, transducerOf } from './testing.ts'

const dictionary = realDictionary()
const vectors = '../shared/vfst-vectors.tsv'

/** Word, lemma, parts, and how many readings are valid and rejected. */
const workedExamples: [word: string, lemma: string, parts: string, valid: number, rejected: number][] = [
  ['neuvola', 'neuvola', 'neuvola', 1, 0],
  ['neuvolasta', 'neuvola', 'neuvola', 3, 0],
  ['huostaanotto', 'huostaanotto', 'huostaan+otto', 1, 0],
  ['huostaanotosta', 'huostaanotto', 'huostaan+otto', 1, 0],
  ['lastensuojelun', 'lastensuojelu', 'lapsi+suojelu', 1, 0],
  ['lastensuojelusta', 'lastensuojelus', 'lapsi+suojelus', 2, 0],
  ['vertaistuki', 'vertaistuki', 'vertais+tuki', 3, 0],
  ['vertaistukiryhmässä', 'vertaistukiryhmä', 'vertais+tuki+ryhmä', 3, 0],
  ['päihdeäideille', 'päihdeäiti', 'päihde+äiti', 1, 0],
  ['päihteetön', 'päihteetön', 'päihteetön', 1, 0],
  ['perhekahvilaan', 'perhekahvila', 'perhe+kahvila', 1, 0],
  ['isä', 'isä', 'isä', 1, 0],
  ['isille', 'isä', 'isä', 1, 0],
  ['koti-isän', 'koti-isä', 'koti+isä', 1, 0],
  ['vauvaperheiden', 'vauvaperhe', 'vauva+perhe', 1, 0],
  ['vauva-arki', 'vauva-arki', 'vauva+arki', 1, 0],
  ['raskauden', 'raskaus', 'raskaus', 2, 0],
  ['raskaana', 'raskas', 'raskas', 1, 0],
  ['masennuksesta', 'masennus', 'masennus', 2, 0],
  ['tukihenkilön', 'tukihenkilö', 'tuki+henkilö', 1, 0],
  ['jälkitukea', 'jälkituki', 'jälki+tuki', 1, 0],
  ['asumisharjoittelussa', 'asumisharjoittelu', 'asua+harjoittelu', 1, 0],
  ['eron', 'ero', 'ero', 1, 0],
  ['ero-', 'ero-', 'ero', 1, 0],
  ['parisuhteen', 'parisuhde', 'pari+suhde', 1, 0],
  ['öisin', 'öisin', 'öisin', 3, 0],
  ['Mikkelissä', 'mikkeli', 'mikkeli', 1, 0],
  ['Kuopiossa', 'kuopio', 'kuopio', 1, 0],
  ['Pohjois-Savossa', 'pohjois-savo', 'pohjoinen+savo', 1, 0],
  ['maahanmuuttajaäidin', 'maahanmuuttajaäiti', 'maahan+muuttaja+äiti', 1, 0],
  ['sateenkaariperheille', 'sateenkaariperhe', 'sade+kaari+perhe', 1, 0],
  ['yksinhuoltajan', 'yksinhuoltaja', 'yksin+huoltaja', 1, 0],
  ['yksinhuoltajaisän', 'yksinhuoltajaisä', 'yksin+huoltaja+isä', 1, 0],
  ['yksinhuoltajaäidin', 'yksinhuoltajaäiti', 'yksin+huoltaja+äiti', 1, 0],
  ['vanhemmat', 'vanhempi', 'vanhempi', 2, 0],
  ['vanhempainilta', 'vanhempainilta', 'vanhempi+ilta', 1, 0],
  ['ensikodista', 'ensikoti', 'ensi+koti', 2, 0],
  ['turvakotien', 'turvakoti', 'turva+koti', 2, 0],
  ['kotihoidontukea', 'kotihoidontuki', 'koti+hoito+tuki', 2, 0],
  ['perhetyöntekijän', 'perhetyöntekijä', 'perhe+työ+tekijä', 1, 0],
  ['kaksitoistavuotias', 'kaksitoistavuotias', 'kaksi+toista+vuotias', 1, 0],
  ['2020-luvulla', '2020-luku', '2020+luku', 1, 0],
  ['epäonnistunut', 'epäonnistunut', 'epä+onnistunut', 1, 0],
  ['auttaminen', 'auttaa', 'auttaa', 1, 0],
  ['EU:n', 'eu', 'eu', 1, 0],
  ['perheelämä', '', '', 0, 2],
  ['maahanmuuttajaisä', '', '', 0, 0],
  ['huostaanotettu', '', '', 0, 0],
]

describe.skipIf(!dictionary)('with the dictionary', () => {
  const transducer = transducerOf(dictionary)
  const look = (word: string) => readingsOf(transducer, normaliseWord(word))

  test.each(workedExamples)('%s is read as %s, %s', (word, lemma, parts, valid, rejected) => {
    const readings = look(word)
    expect(readings.valid[0]?.lemma ?? '').toBe(lemma)
    expect(readings.valid[0]?.parts.join('+') ?? '').toBe(parts)
    expect(readings.valid).toHaveLength(valid)
    expect(readings.rejected).toHaveLength(rejected)
    expect(readings.complete).toBe(true)
  })

  test('capitals change nothing', () => {
    expect(look('MIKKELISSÄ')).toEqual(look('mikkelissä'))
  })

  test('a typographer’s apostrophe and a soft hyphen change nothing', () => {
    expect(look('vaa’an').valid[0]?.lemma).toBe('vaaka')
    expect(look('las\u00adten\u00adsuo\u00adje\u00adlu').valid[0]?.lemma).toBe('lastensuojelu')
    expect(look('äiti'.normalize('NFD')).valid[0]?.lemma).toBe('äiti')
  })

  test('seams are where the parts meet in the word', () => {
    expect(look('huostaanotosta').valid[0]?.seams).toEqual([8])
    expect(look('päihdeäideille').valid[0]?.seams).toEqual([6])
    expect(look('ero-').valid[0]?.seams).toEqual([])
  })

  test.skipIf(!existsSync(vectors))('all shared vectors come out as written', () => {
    const lines = readFileSync(vectors, 'utf8').trimEnd().split('\n').slice(1)
    const different = lines.filter((line) => {
      const [word = '', lemma = '', parts = ''] = line.split('\t')
      const reading = look(word).valid[0]
      return (reading?.lemma ?? '') !== lemma || (reading?.parts.join('+') ?? '') !== parts
    })
    expect(lines.length).toBeGreaterThan(280)
    expect(different).toEqual([])
  })
})
