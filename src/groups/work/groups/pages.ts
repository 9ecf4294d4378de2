/** Groups of one's own organisations, with exact numbers. No family is seen here. */
import { z } from 'zod'
import { organisationsAs } from '../../../kit/actor.ts'
import { get, html, type Page } from '../../../kit/http/index.ts'
import { idOf } from '../../../kit/ids.ts'
import { groupStates } from '../../rows.ts'
import { countGroups, groupList, groupSorts, programmesOfMine } from '../../work-groups.ts'
import { groupsPage } from './views.tsx'

const groupsQuery = z
  .object({
    state: z.enum(groupStates).optional().catch(undefined),
    programme: idOf<'programme'>().optional().catch(undefined),
    text: z.string().trim().max(80).optional().catch(undefined),
    sort: z.string().optional().catch(undefined),
    page: z.coerce.number().int().min(1).max(10_000).default(1).catch(1),
  })
  .loose()
  .transform(({ sort, state, programme, text, page }) => {
    const known = groupSorts.find((one) => one === sort?.replace(/^-/, ''))
    return {
      filter: { state, programme, text },
      sort: known ?? ('next' as const),
      descending: known !== undefined && sort?.startsWith('-') === true,
      page,
    }
  })
export type GroupsQuery = z.output<typeof groupsQuery>

const show = get(
  'workGroups',
  { access: 'worker', query: groupsQuery, purpose: 'groups' },
  async ({ tx, actor, clock, lang, query, frame }) => {
    const ask = { actor, clock, lang, ...query }
    const organisations = organisationsAs(actor, 'coordinator')
    const programmes = await programmesOfMine(tx, { actor, lang, organisations })
    return html(
      groupsPage({ frame, query, programmes, rows: await groupList(tx, ask), found: await countGroups(tx, ask) }),
    )
  },
)

export const workGroupsPages: Page[] = [show]
