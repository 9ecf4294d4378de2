/** The work list: what waits for us, by due date. */
import { countOld, oldThings } from '../../../directory/checks.ts'
import { mayOn } from '../../../directory/rules.ts'
import type { Actor } from '../../../kit/actor.ts'
import type { Read } from '../../../kit/database/index.ts'
import { get, html, type Page } from '../../../kit/http/index.ts'
import type { Clock } from '../../../kit/time.ts'
import { householdBehind } from '../../../people/own-page-keys.ts'
import { makeUpsOf } from '../../make-up.ts'
import { countWork, groupsWithWork, meetingsToday, workList, workSums } from '../../work-list.ts'
import { messagesByHand } from '../../work-messages.ts'
import { workQuery } from './forms.ts'
import { workListPage } from './views.tsx'

const checksShown = 8

/** What this worker could confirm, the oldest first. */
async function checksFor(tx: Read, { actor, clock }: { actor: Actor; clock: Clock }) {
  const whose = { programmes: mayOn(actor, 'programme.confirm'), places: mayOn(actor, 'place.confirm') }
  return {
    all: await countOld(tx, { whose, clock }),
    oldest: await oldThings(tx, { whose, clock, most: checksShown }),
  }
}

const show = get(
  'work',
  { access: 'worker', query: workQuery, purpose: 'work-list' },
  async ({ tx, actor, clock, lang, secrets, query, frame }) => {
    // On the phone a family says the code of its own page; workers' lists have another one. Both lead to the family.
    const { code = '' } = query.filter
    const household =
      code.length === 8 ? await householdBehind(tx, { secrets, clock }, { kind: 'code', secret: code }) : undefined
    const ask = { actor, clock, lang, ...query, filter: { ...query.filter, household } }
    const rows = await workList(tx, ask)
    const byHand = await messagesByHand(tx, actor)
    const households = [...rows, ...byHand].map(({ householdId }) => householdId)
    tx.saw({ households, what: 'enrolment', mode: 'listed' })
    const view = {
      frame,
      query,
      rows,
      byHand,
      now: clock.now(),
      today: clock.today(),
      found: await countWork(tx, ask),
      sums: await workSums(tx, ask),
      groups: await groupsWithWork(tx, ask),
      meetings: await meetingsToday(tx, ask),
      checks: await checksFor(tx, { actor, clock }),
      makeUps: await makeUpsOf(tx, households, clock.today()),
    }
    return html(workListPage(view))
  },
)

export const workListPages: Page[] = [show]
