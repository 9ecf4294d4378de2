/** A new own-page code for a family: first what happens, then the code, once, to be read over the phone. */
import { z } from 'zod'
import type { PersonalRead, Transaction } from '../../../kit/database/index.ts'
import { checkbox, form } from '../../../kit/forms.ts'
import { type Context, get, html, type Page, post, shownOnce, unprocessable } from '../../../kit/http/index.ts'
import { idOf } from '../../../kit/ids.ts'
import { problemSentences } from '../../../kit/problem-words.ts'
import { href } from '../../../links.ts'
import { getHousehold } from '../../../people/households.ts'
import { codeMadeAt } from '../../../people/own-page-keys.ts'
import type { EnrolmentId } from '../../enrolment.ts'
import { giveNewCode } from '../../new-code.ts'
import { permit } from '../../rules.ts'
import { findEnrolment } from '../../work-enrolment.ts'
import { askCodePage, newCodePage } from './code-views.tsx'

const params = z.object({ enrolment: idOf<'enrolment'>() })
const newCodeForm = form({ closesAll: checkbox() })

type Here = Pick<
  Context<'worker', PersonalRead | Transaction, { enrolment: EnrolmentId }, unknown>,
  'tx' | 'frame' | 'params'
>

async function familyOf({ tx, frame, params }: Here) {
  const { householdId } = await findEnrolment(tx, params.enrolment)
  tx.saw({ households: [householdId], what: 'own-page-code', mode: 'opened' })
  const { code, lang } = await getHousehold(tx, householdId)
  return { frame, enrolment: params.enrolment, code, lang, madeAt: await codeMadeAt(tx, householdId) }
}

const ask = get('workEnrolmentCode', { access: 'worker', params, purpose: 'enrolment' }, async (here) => {
  await permit(here.tx, here.actor, 'enrolment.new-code', here.params)
  return html(askCodePage({ ...(await familyOf(here)), problems: {} }))
})

const give = post('workEnrolmentCode', { access: 'worker', params, purpose: 'enrolment' }, async (here) => {
  const { tx, params, lang, origin } = here
  await permit(tx, here.actor, 'enrolment.new-code', params)
  const answer = here.read(newCodeForm)
  const family = await familyOf(here)
  if (!answer.ok) return unprocessable(askCodePage({ ...family, problems: problemSentences(lang, answer.problems) }))
  const newCode = await giveNewCode(tx, here, { enrolment: params.enrolment, closesAll: answer.value.closesAll })
  const address = `${origin}${href('ownCode', family.lang)}`.replace(/^https?:\/\//, '')
  return shownOnce(newCodePage({ ...family, newCode, address, closedAll: answer.value.closesAll }))
})

export const workCodePages: Page[] = [ask, give]
