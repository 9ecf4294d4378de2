/** A family that has joined a group, so that its own page can be asked for; taken away again afterwards. */
import { openSession } from '../../src/access/sessions.ts'
import { anApplication } from '../../src/groups/builders.ts'
import { askToJoin } from '../../src/groups/commands.ts'
import type { GroupId } from '../../src/groups/enrolment.ts'
import { visitor } from '../../src/kit/actor.ts'
import { nobodyLooks } from '../../src/kit/database/index.ts'
import { onServer } from '../../test/database.ts'
import type { Urls } from './server.ts'
import type { BenchSite } from './site.ts'

async function openGroup({ database }: BenchSite): Promise<GroupId> {
  const { rows } = await database.appPool.query<{ id: GroupId }>(
    `SELECT id FROM support_group WHERE state = 'published' AND takes_new AND joining = 'open' AND size > taken
       AND first_meeting_at > now() ORDER BY id LIMIT 1`,
  )
  if (rows[0] === undefined) throw new Error('no group can be joined')
  return rows[0].id
}

export async function aFamily(site: BenchSite): Promise<{ group: GroupId; cookie: string }> {
  const { clock, secrets } = site.app.site
  const group = await openGroup(site)
  const by = { actor: visitor, clock, secrets, origin: 'http://localhost' }
  return site.database.write(nobodyLooks, async (tx) => {
    const outcome = await askToJoin(tx, by, { group, application: anApplication() })
    if (!outcome.ok) throw new Error(`the join was refused: ${outcome.reason}`)
    const { token } = await openSession(tx, { household: outcome.value.household }, clock)
    return { group, cookie: `v_own=${token}` }
  })
}

/** The data set has no families of its own, so whatever is there came from a measurement. */
export async function noFamilies({ ownerUrl, appUrl }: Urls, group?: GroupId) {
  await onServer(ownerUrl, async (client) => {
    await client.query('TRUNCATE household, audit_event, access_event CASCADE')
    if (group) await client.query('UPDATE support_group SET taken = taken - 1 WHERE id = $1', [group])
  })
  await onServer(appUrl, (client) => client.query('DELETE FROM graphile_worker._private_jobs'))
}
