import { expect, test } from 'vitest'
import type { Judged } from './judged.ts'
import { meanOf, scoresOf } from './measures.ts'

const judged = (relevant: Judged['relevant']): Judged => ({ id: 'x', lang: 'fi', text: '', part: 'tune', relevant })

test('the best answer in the best order scores full marks, an empty one none', () => {
  const need = judged([
    { slug: 'a', grade: 3 },
    { slug: 'b', grade: 2 },
    { slug: 'c', grade: 1 },
  ])
  expect(scoresOf(need, ['a', 'b', 'c'])).toEqual({ success1: 1, success3: 1, reciprocal: 1, ndcg10: 1 })
  expect(scoresOf(need, [])).toEqual({ success1: 0, success3: 0, reciprocal: 0, ndcg10: 0 })
})

test('what only touches the need is found only where nothing better is to be had', () => {
  const both = judged([
    { slug: 'a', grade: 3 },
    { slug: 'c', grade: 1 },
  ])
  expect(scoresOf(both, ['c', 'a'])).toMatchObject({ success1: 0, success3: 1, reciprocal: 0.5 })
  expect(scoresOf(judged([{ slug: 'c', grade: 1 }]), ['x', 'c'])).toMatchObject({ reciprocal: 0.5 })
})

test('a fourth place is too late for success within three', () => {
  expect(scoresOf(judged([{ slug: 'a', grade: 2 }]), ['x', 'y', 'z', 'a'])).toMatchObject({
    success3: 0,
    reciprocal: 0.25,
  })
})

test('discounts are those of nDCG', () => {
  const need = judged([{ slug: 'a', grade: 1 }])
  expect(scoresOf(need, ['x', 'a'])?.ndcg10).toBeCloseTo(1 / Math.log2(3), 10)
})

test('a need that nothing answers has no scores; the mean is over the others', () => {
  expect(scoresOf(judged([]), ['a'])).toBeUndefined()
  const one = { success1: 1, success3: 1, reciprocal: 1, ndcg10: 1 }
  const none = { success1: 0, success3: 0, reciprocal: 0, ndcg10: 0 }
  expect(meanOf([one, none]).ndcg10).toBe(0.5)
})
