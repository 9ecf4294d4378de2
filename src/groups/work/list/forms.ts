/** What the addresses of the work list may ask for; what is unsound is left out, never an error. */
import { z } from 'zod'
import { idOf, normaliseCode } from '../../../kit/ids.ts'
import { dueFilters, workSorts, workStates } from '../../work-list.ts'

export const workQuery = z
  .object({
    group: idOf<'group'>().optional().catch(undefined),
    state: z.enum(workStates).optional().catch(undefined),
    due: z.enum(dueFilters).optional().catch(undefined),
    code: z.string().max(20).transform(normaliseCode).optional().catch(undefined),
    sort: z.string().optional().catch(undefined),
    page: z.coerce.number().int().min(1).max(10_000).default(1).catch(1),
  })
  .loose()
  .transform(({ sort, group, state, due, code, page }) => {
    const name = sort?.replace(/^-/, '')
    const known = workSorts.find((one) => one === name)
    return {
      filter: { group, state, due, code },
      sort: known ?? ('due' as const),
      descending: known !== undefined && sort?.startsWith('-') === true,
      page,
    }
  })
export type WorkQuery = z.output<typeof workQuery>
