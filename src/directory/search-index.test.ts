import { describe, expect, test } from 'vitest'
import { aWorld } from '../../test/world.ts'
import { aProgramme } from '../groups/builders.ts'
import { sql } from '../kit/database/index.ts'
import { setProgrammeText, setSituations } from './programmes.ts'
import { indexId, reindexAll, reindexProgramme } from './search-index.ts'

const world = aWorld()
const rows = async (id: string) =>
  (
    await world.database.appPool.query(
      'SELECT lang, analyser, words::text AS words FROM programme_index WHERE programme_id = $1 ORDER BY lang',
      [id],
    )
  ).rows as { lang: string; analyser: string; words: string }[]
const reachOf = async (id: string) =>
  (
    await world.database.appPool.query(
      'SELECT concept, area, mark FROM programme_reach WHERE programme_id = $1 ORDER BY concept, area',
      [id],
    )
  ).rows as { concept: string; area: string; mark: number }[]
const namesLike = async (word: string) =>
  (await world.database.appPool.query('SELECT word FROM name_word WHERE $1 <% word', [word])).rows as { word: string }[]
const text = {
  name: 'Iltapiiri',
  summary: 'Yksinhuoltajien ryhmä.',
  forWhom: 'Sinulle.',
  howItGoes: 'Syömme keittoa.',
  whatThen: '',
  cost: '',
  searchWords: 'yh-äiti',
}

describe('the index of one programme', () => {
  test('has a row a language with words by grade and areas, and a row for each need and area', async () => {
    const { id } = await world.write(async (tx) => {
      const made = await aProgramme(tx, { municipalityCodes: ['491'], how: ['online'], provisions: ['childcare'] })
      await setProgrammeText(tx, { programme: made.id, lang: 'fi', text })
      await setSituations(tx, made.id, { single: 3 })
      await reindexProgramme(tx, made.id)
      return made
    })
    const [en, fi, sv] = await rows(id)
    expect([en?.lang, fi?.lang, sv?.lang]).toEqual(['en', 'fi', 'sv'])
    expect(fi?.analyser).toBe(indexId())
    for (const key of ["'n:iltapiiri'", "'a:fi:m491'", "'h:fi:online'", "'o:fi:childcare'", "'f:fi:free'"])
      expect(fi?.words).toContain(key)
    expect(fi?.words).toMatch(/'l:keitto':\d+(,\d+)*(?![ABC])/)
    expect(await reachOf(id)).toEqual([
      { concept: 'single', area: 'any', mark: 3 },
      { concept: 'single', area: 'm491', mark: 3 },
    ])
    expect(await namesLike('iltapiri')).toContainEqual({ word: 'iltapiiri' })
  })

  test('follows the programme: closed it is gone, open again it is back', async () => {
    const { id } = await world.write(async (tx) => {
      const made = await aProgramme(tx)
      await reindexProgramme(tx, made.id)
      return made
    })
    const turn = (state: string) =>
      world.write(async (tx) => {
        await tx.change(sql`UPDATE programme SET state = ${state} WHERE id = ${id}`, 1)
        await reindexProgramme(tx, id)
      })
    await turn('closed')
    expect([await rows(id), await reachOf(id)]).toEqual([[], []])
    await turn('published')
    expect(await rows(id)).toHaveLength(3)
  })
})

test('rows that are missing or made by another analyser are made anew, the others are left alone', async () => {
  const { id } = await world.write((tx) => aProgramme(tx))
  await reindexAll(world)
  expect(await rows(id)).toHaveLength(3)
  expect(await reindexAll(world)).toBe(0)
  await world.database.appPool.query(
    `UPDATE programme_index SET analyser = 'old' WHERE programme_id = $1 AND lang = 'sv'`,
    [id],
  )
  expect(await reindexAll(world)).toBe(1)
  expect((await rows(id)).every(({ analyser }) => analyser === indexId())).toBe(true)
})

test('texts full of signs are indexed as words only', async () => {
  const { id } = await world.write(async (tx) => {
    const made = await aProgramme(tx)
    const nasty = `O'Brien \\ "lainaus" <b>lihava</b> & | ! ( ) : * 😀 ${'x'.repeat(300)}`
    await setProgrammeText(tx, {
      programme: made.id,
      lang: 'fi',
      text: { ...text, name: nasty, howItGoes: nasty.repeat(50) },
    })
    await reindexProgramme(tx, made.id)
    return made
  })
  expect(await rows(id)).toHaveLength(3)
})
