/** Signing in and out. The demo lets one be anybody; elsewhere a worker comes through the organisation's own sign-in. */
import { z } from 'zod'
import { type Actor, doerOf } from '../../kit/actor.ts'
import { record } from '../../kit/audit.ts'
import type { Transaction } from '../../kit/database/index.ts'
import { notFound } from '../../kit/faults.ts'
import { typedText } from '../../kit/forms.ts'
import { get, html, type Page, post, seeOther } from '../../kit/http/index.ts'
import { idOf } from '../../kit/ids.ts'
import type { Clock } from '../../kit/time.ts'
import { href } from '../../links.ts'
import { accountIsOpen, demoAccounts } from '../accounts.ts'
import { endOwnSession, endSession, openSession, openSessionsOf } from '../sessions.ts'
import { ownAddress } from './own-address.ts'
import { signInPage } from './views.tsx'

const query = z.object({ back: z.string().optional().catch(undefined) })

const show = get(
  'signIn',
  { access: 'visitor', query, form: true, purpose: 'sign-in' },
  async ({ tx, actor, frame, query, secrets, clock }) => {
    const back = ownAddress(query.back)
    const sessions = actor.kind === 'worker' ? await openSessionsOf(tx, actor.account, clock) : []
    const people = frame.demo ? await demoAccounts(tx, secrets) : []
    return html(signInPage({ frame, back, sessions, people }))
  },
)

const deedShape = z.union([
  z.object({ session: idOf<'session'>() }),
  z.object({ account: idOf<'account'>(), back: z.string().optional() }),
])

type SignIn = { tx: Transaction; actor: Actor; clock: Clock }

const deed = post(
  'signIn',
  { access: 'visitor', purpose: 'sign-in', again: true, back: (lang) => href('signIn', lang) },
  async ({ tx, actor, frame, body, clock, lang }) => {
    const asked = deedShape.safeParse(body)
    if (!asked.success) throw notFound()
    if ('session' in asked.data) {
      await endOneOfMine({ tx, actor, clock }, asked.data.session)
      return seeOther(href('signIn', lang), 'session-ended')
    }
    if (!frame.demo) throw notFound()
    const { account, back } = asked.data
    const cookie = await becomeInDemo({ tx, actor, clock }, account)
    return seeOther(ownAddress(back) ?? href('work', lang), undefined, cookie)
  },
)

async function endOneOfMine({ tx, actor, clock }: SignIn, session: Parameters<typeof endSession>[1]) {
  if (actor.kind !== 'worker') throw notFound()
  await endOwnSession(tx, { session, account: actor.account })
  await record(tx, { doer: doerOf(actor), clock }, 'session.end', { session })
}

/** The earlier session ends: none is carried over to another sign-in. */
async function becomeInDemo({ tx, actor, clock }: SignIn, account: Parameters<typeof accountIsOpen>[1]) {
  if (!(await accountIsOpen(tx, account))) throw notFound()
  if (actor.kind === 'worker') await endSession(tx, actor.session)
  await record(tx, { doer: { kind: 'worker', account }, clock }, 'session.open', { account })
  return openSession(tx, { account }, clock)
}

/**
 * Goes through with a stale form too: nobody is kept signed in against their will. A family's and a worker's session may be
 * open in the same browser, so the form says whose ends.
 */
const signOut = post('signOut', { access: 'visitor', purpose: 'sign-in', again: true }, async ({ body, lang }) =>
  typedText(body, 'which') === 'staff'
    ? { ...seeOther(href('signIn', lang), 'signed-out'), ends: ['staff'] }
    : { ...seeOther(href('ownCode', lang), 'signed-out'), ends: ['own'] },
)

export const signInPages: Page[] = [show, deed, signOut]
