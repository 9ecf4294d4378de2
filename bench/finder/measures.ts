/** How good an ordered answer is against its grades (0 when not named). */
import type { Judged } from './judged.ts'

export type Scores = { success1: number; success3: number; reciprocal: number; ndcg10: number }

type Grades = ReadonlyMap<string, number>
const gradesOf = ({ relevant }: Judged): Grades => new Map(relevant.map(({ slug, grade }) => [slug, grade]))

/** What counts as found: helps well or is exactly this; where the region has only what touches the need, that. */
const enough = (grades: Grades) => (Math.max(...grades.values()) >= 2 ? 2 : 1)

const gain = (grade: number) => 2 ** grade - 1
const discounted = (grades: readonly number[]) =>
  grades.reduce((sum, grade, n) => sum + gain(grade) / Math.log2(n + 2), 0)

/** `answer`: slugs, best first. A need without any answer in the region has no scores. */
export function scoresOf(judged: Judged, answer: readonly string[]): Scores | undefined {
  const grades = gradesOf(judged)
  if (grades.size === 0) return undefined
  const got = answer.slice(0, 10).map((slug) => grades.get(slug) ?? 0)
  const first = got.findIndex((grade) => grade >= enough(grades))
  const ideal = discounted([...grades.values()].sort((a, b) => b - a).slice(0, 10))
  return {
    success1: Number(first === 0),
    success3: Number(first >= 0 && first < 3),
    reciprocal: first < 0 ? 0 : 1 / (first + 1),
    ndcg10: discounted(got) / ideal,
  }
}

export function meanOf(all: readonly Scores[]): Scores {
  const mean = (of: (one: Scores) => number) => all.reduce((sum, one) => sum + of(one), 0) / Math.max(1, all.length)
  return {
    success1: mean(({ success1 }) => success1),
    success3: mean(({ success3 }) => success3),
    reciprocal: mean(({ reciprocal }) => reciprocal),
    ndcg10: mean(({ ndcg10 }) => ndcg10),
  }
}
