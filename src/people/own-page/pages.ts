/** The ways to a family's own page: a code read over the phone, or a link in a message. Neither needs an account. */
import { z } from 'zod'
import { endSession, openSession } from '../../access/sessions.ts'
import type { Actor } from '../../kit/actor.ts'
import { record } from '../../kit/audit.ts'
import type { Transaction } from '../../kit/database/index.ts'
import { form } from '../../kit/forms.ts'
import {
  get,
  html,
  type Page,
  post,
  type Reply,
  refusedAndKept,
  seeOther,
  unprocessable,
} from '../../kit/http/index.ts'
import type { Clock } from '../../kit/time.ts'
import type { Lang } from '../../kit/words.ts'
import { href } from '../../links.ts'
import type { HouseholdId } from '../households.ts'
import { householdBehind } from '../own-page-keys.ts'
import { giveBackGuess, guessAgainAt, takeGuess } from './code-budget.ts'
import { codeForm } from './forms.ts'
import { codePage, deadLinkPage, linkPage } from './views.tsx'

const showCode = get('ownCode', { access: 'visitor', form: true, purpose: 'own-code' }, async ({ frame }) =>
  html(codePage({ frame })),
)

const readCode = post('ownCode', { access: 'visitor', purpose: 'own-code' }, async (here) => {
  const { tx, frame, body, clock, visitorKey } = here
  const answer = here.read(codeForm)
  if (!answer.ok) return unprocessable(codePage({ frame, typed: body, problems: answer.problems }))
  const guess = { code: answer.value.code, visitorKey, clock }
  const triesLeft = await takeGuess(tx, guess)
  if (triesLeft === undefined) return refusedAndKept(429, codePage({ frame, againAt: guessAgainAt(clock) }))
  const household = await householdBehind(tx, here, { kind: 'code', secret: guess.code })
  if (household === undefined) return wrongCode(here, triesLeft)
  await giveBackGuess(tx, guess)
  return toOwnPage(here, household)
})

type Wrong = {
  frame: Parameters<typeof codePage>[0]['frame']
  body: Parameters<typeof codePage>[0]['typed']
  clock: Clock
}

/** The same answer whether such a code has ever been or not; only the count of tries moves on. */
const wrongCode = ({ frame, body, clock }: Wrong, triesLeft: number) =>
  refusedAndKept(
    422,
    triesLeft === 0
      ? codePage({ frame, typed: body, problems: { code: 'no-tries-left' }, againAt: guessAgainAt(clock) })
      : codePage({ frame, typed: body, problems: { code: 'code-wrong' }, triesLeft }),
  )

/** Whoever comes by a key is the household from here on; an earlier family session of this browser ends. */
async function toOwnPage(
  { tx, actor, clock, lang }: { tx: Transaction; actor: Actor; clock: Clock; lang: Lang },
  household: HouseholdId,
): Promise<Reply> {
  if (actor.kind === 'family') await endSession(tx, actor.session)
  await record(tx, { doer: { kind: 'family', household }, clock }, 'own-page.open', { household })
  return seeOther(href('own', lang), undefined, await openSession(tx, { household }, clock))
}

const params = z.object({ token: z.string() })
const missing = (view: Parameters<typeof html>[0]): Reply => ({ kind: 'html', status: 404, view })

/** Only shows a button: whoever merely looks at a link, such as a mail scanner, uses nothing up and sees nothing. */
const showLink = get('ownLink', { access: 'visitor', params, form: true, purpose: 'own-link' }, async (here) => {
  const { tx, frame, params } = here
  const household = await householdBehind(tx, here, { kind: 'link', secret: params.token })
  return household === undefined ? missing(deadLinkPage({ frame })) : html(linkPage({ frame, token: params.token }))
})

const sealOnly = form({})

const followLink = post('ownLink', { access: 'visitor', params, purpose: 'own-link' }, async (here) => {
  const { tx, frame, params } = here
  const household = await householdBehind(tx, here, { kind: 'link', secret: params.token })
  if (household === undefined) return missing(deadLinkPage({ frame }))
  return here.read(sealOnly).ok
    ? toOwnPage(here, household)
    : unprocessable(linkPage({ frame, token: params.token, stale: true }))
})

export const ownPageKeyPages: Page[] = [showCode, readCode, showLink, followLink]
