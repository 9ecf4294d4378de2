/** The work list: what waits for us, by due date. */
import { get, html, type Page } from '../../../kit/http/index.ts'
import { makeUpsOf } from '../../make-up.ts'
import { countWork, groupsWithWork, meetingsToday, workList, workSums } from '../../work-list.ts'
import { messagesByHand } from '../../work-messages.ts'
import { workQuery } from './forms.ts'
import { workListPage } from './views.tsx'

const show = get('work', { access: 'worker', query: workQuery, purpose: 'work-list' }, async ({ tx, actor, clock, lang, query, frame }) => {
  const ask = { actor, clock, lang, ...query }
  const rows = await workList(tx, ask)
  const byHand = await messagesByHand(tx, actor)
  const households = [...rows, ...byHand].map(({ householdId }) => householdId)
  tx.saw({ households, what: 'enrolment', mode: 'listed' })
  const view = {
    frame, query, rows, byHand,
    now: clock.now(),
    today: clock.today(),
    found: await countWork(tx, ask),
    sums: await workSums(tx, ask),
    groups: await groupsWithWork(tx, ask),
    meetings: await meetingsToday(tx, ask),
    makeUps: await makeUpsOf(tx, households, clock.today()),
  }
  return html(workListPage(view))
})

export const workListPages: Page[] = [show]
