/** The shared words of workers' pages, and what they make of a family, a group and a state. */
import type { TagKind } from '../../kit/html/index.ts'
import { showCode } from '../../kit/ids.ts'
import { type Lang, wordsOf } from '../../kit/words.ts'
import type { EnrolmentState } from '../enrolment.ts'
import type { MakeUp } from '../make-up.ts'
import type { GroupState } from '../rows.ts'
import { en } from './text.en.ts'
import { fi } from './text.fi.ts'
import { sv } from './text.sv.ts'

export const workWords = wordsOf({ fi, sv, en })
export type WorkWords = ReturnType<typeof workWords>

/** "vauva 4 kk, lapset 3 v ja 5 v, odottaa lasta": ages only. */
export function sayChildren({ childAgesMonths }: Pick<MakeUp, 'childAgesMonths'>, lang: Lang): string {
  const words = workWords(lang)
  const babies = childAgesMonths.filter((months) => months >= 0 && months < 12)
  const older = childAgesMonths.filter((months) => months >= 12)
  const parts = [
    babies.length > 0 && words.babies(babies),
    older.length > 0 && words.olderChildren(older),
    childAgesMonths.some((months) => months < 0) && words.expecting,
  ]
  return parts.filter(Boolean).join(', ')
}

/** "2 aikuista, vauva 4 kk, lapsi 3 v": never a name. */
export const sayMakeUp = (makeUp: MakeUp, lang: Lang) =>
  [workWords(lang).adults(makeUp.adults), sayChildren(makeUp, lang)].filter(Boolean).join(', ')

export const stateTag: Record<EnrolmentState, TagKind | undefined> = {
  asked: 'info',
  offered: 'ok',
  joined: 'ok',
  queued: 'kan',
  declined: undefined,
  cancelled: undefined,
  ended: undefined,
  missed: undefined,
}
export const groupTag: Record<GroupState, TagKind | undefined> = {
  draft: 'info',
  published: 'ok',
  cancelled: undefined,
  ended: undefined,
}

/** Four and four characters that stay on one line. */
export const sayCode = (code: string) => showCode(code).replace(' ', '\u00a0')

/** A number is read in groups: "+358 40 123 4567". */
export const sayPhone = (number: string) =>
  number
    .replace(/^\+358(\d{2})(\d{3})(\d+)$/, '+358 $1 $2 $3')
    .replace(/^(\+\d{2,3})(\d{2,3})(\d{3})(\d+)$/, '$1 $2 $3 $4')

/** What just happened, from the page's own words or the shared ones. */
export const sayDone = (lang: Lang, done: string | undefined, own: Record<string, string>) =>
  done === undefined ? undefined : (own[done] ?? workWords(lang).done[done])
