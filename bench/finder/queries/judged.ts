/** Which programmes answer each need, judged from the need and the programmes' own texts without looking at what the finder gives. 3 = exactly this, 2 = helps well, 1 = touches it. */
import type { Judged } from '../judged.ts'
import { setAside } from './set-aside.ts'
import { tune } from './tune.ts'
import type { Written } from './written.ts'

const asGrade = (text: string): 1 | 2 | 3 => {
  if (text === '3') return 3
  if (text === '2') return 2
  if (text === '1') return 1
  throw new Error(`No such grade: ${text}`)
}

const programmeOf = (pair: string): Judged['relevant'][number] => {
  const [slug = '', grade = ''] = pair.split('=')
  return { slug, grade: asGrade(grade) }
}

const judgedOf =
  (part: Judged['part']) =>
  ({ id, lang, text, near, grades }: Written): Judged => ({
    id,
    lang,
    text,
    ...(near !== undefined && { near }),
    part,
    relevant: grades === '' ? [] : grades.split(' ').map(programmeOf),
  })

export const judged: readonly Judged[] = [...tune.map(judgedOf('tune')), ...setAside.map(judgedOf('aside'))]
