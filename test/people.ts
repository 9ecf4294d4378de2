/** Signing in for tests: a session in the browser's cookie, as if one had come through the door. */
import { insertAccount, insertGrant, type NewGrant } from '../src/access/accounts.ts'
import { openSession } from '../src/access/sessions.ts'
import type { Id } from '../src/kit/ids.ts'
import type { Browser } from './browser.ts'
import type { World } from './world.ts'

type Role = Omit<NewGrant, 'account' | 'firstDay'>

/** A worker with one role, since a month ago. */
export function aWorker(world: World, name: string, role: Role): Promise<Id<'account'>> {
  return world.write(async (tx) => {
    const account = await insertAccount(tx, world, {
      name,
      email: `${name.toLowerCase().replace(/\W+/g, '.')}@example.org`,
    })
    await insertGrant(tx, { ...role, account, firstDay: world.clock.today().subtract({ days: 30 }) })
    return account
  })
}

/** The role ended yesterday. */
export async function endRoles(world: World, account: Id<'account'>) {
  await world.database.appPool.query('UPDATE role_grant SET last_day = $2 WHERE account_id = $1', [
    account,
    world.clock.today().subtract({ days: 1 }).toString(),
  ])
}

/** A browser in which this worker has signed in. */
export async function signedIn(world: World, account: Id<'account'>): Promise<Browser> {
  const browser = world.browser()
  const cookie = await world.write((tx) => openSession(tx, { account }, world.clock))
  browser.cookies.set('v_staff', cookie.token ?? '')
  return browser
}

/** A browser in which this family's own page is open. */
export async function onOwnPage(world: World, household: Id<'household'>): Promise<Browser> {
  const browser = world.browser()
  const cookie = await world.write((tx) => openSession(tx, { household }, world.clock))
  browser.cookies.set('v_own', cookie.token ?? '')
  return browser
}
