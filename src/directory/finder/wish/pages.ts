/** A wish for what is not there, and "Pyydä soitto": short, sealed, and answered by a day that is told. */
import { z } from 'zod'
import { type Budget, countTry, triesLeft } from '../../../kit/attempts.ts'
import type { Transaction } from '../../../kit/database/index.ts'
import { get, html, type Page, post, seeOther, unprocessable } from '../../../kit/http/index.ts'
import { problemSentences } from '../../../kit/problem-words.ts'
import type { Clock } from '../../../kit/time.ts'
import { type Lang, spoken } from '../../../kit/words.ts'
import { href } from '../../../links.ts'
import { municipalityByCode } from '../../geo-data/index.ts'
import { knowledgeOf } from '../knowledge.ts'
import { callBy, wishAnsweredBy } from '../promise.ts'
import { understand } from '../understanding/understand.ts'
import { callForm, wishForm } from './forms.ts'
import { callPage, wishPage } from './views.tsx'
import { askForCall, leaveWish } from './wishes.ts'
import { wishWords } from './words.ts'

/** A high ceiling for one network, so that a machine cannot bury those who need a call; a library's whole reading room fits under it. */
const ceiling: Budget = { name: 'call-or-wish', tries: 40, minutes: 60 * 24 }

const fromPlace = z.object({ kunta: z.string().optional().catch(undefined) })
const placeName = (code: string | undefined, lang: Lang) =>
  code === undefined ? '' : (municipalityByCode.get(code)?.[spoken(lang)] ?? '')

const problemsIn = (lang: Lang, problems: Record<string, string | undefined>) =>
  problemSentences(lang, problems, wishWords(lang).problems)

async function tooMany(tx: Transaction, { visitorKey, clock }: { visitorKey: string; clock: Clock }) {
  if ((await triesLeft(tx, ceiling, { target: visitorKey, clock })) === 0) return true
  await countTry(tx, ceiling, { target: visitorKey, clock })
  return false
}

const showWish = get(
  'wish',
  { access: 'visitor', form: true, query: fromPlace, purpose: 'wish' },
  async ({ frame, lang, query, clock }) =>
    html(wishPage({ frame, typed: { place: placeName(query.kunta, lang) }, problems: {}, by: wishAnsweredBy(clock) })),
)

const sendWish = post('wish', { access: 'visitor', purpose: 'wish' }, async (here) => {
  const { tx, frame, lang, clock, body } = here
  const refuse = (problems: Record<string, string | undefined>) =>
    unprocessable(wishPage({ frame, typed: body, problems: problemsIn(lang, problems), by: wishAnsweredBy(clock) }))
  const answer = here.read(wishForm)
  if (!answer.ok) return refuse(answer.problems)
  if (await tooMany(tx, here)) return refuse({ form: 'too-many' })
  const { text, place, contact } = answer.value
  const { needs } = understand(text, spoken(lang), (await knowledgeOf(tx)).understanding)
  const concepts = needs
    .filter(({ strength }) => strength >= 0.4)
    .slice(0, 3)
    .map(({ id }) => id)
  await leaveWish(tx, here, { text, contact, municipality: place, concepts, lang })
  return seeOther(href('wish', lang), 'wished')
})

const showCall = get('callMe', { access: 'visitor', form: true, purpose: 'call-me' }, async ({ frame, clock }) =>
  html(callPage({ frame, typed: {}, problems: {}, by: callBy(clock) })),
)

const sendCall = post('callMe', { access: 'visitor', purpose: 'call-me' }, async (here) => {
  const { tx, frame, lang, clock, body } = here
  const refuse = (problems: Record<string, string | undefined>) =>
    unprocessable(callPage({ frame, typed: body, problems: problemsIn(lang, problems), by: callBy(clock) }))
  const answer = here.read(callForm)
  if (!answer.ok) return refuse(answer.problems)
  if (await tooMany(tx, here)) return refuse({ form: 'too-many' })
  const { place, ...call } = answer.value
  await askForCall(tx, here, { ...call, municipality: place, lang })
  return seeOther(href('callMe', lang), 'asked')
})

export const wishPages: Page[] = [showWish, sendWish, showCall, sendCall]
