/** A server for tests: empty at first, shared by all who test at the same time, removed by the last of them. */
import { rmSync } from 'node:fs'
import { type Credentials, urlOf } from './credentials.ts'
import { type Claim, isLast, takePart } from './living.ts'
import { ensureOwner } from './logins.ts'
import { alone, findRunning, type Place, startAfresh } from './running.ts'
import { stopAtOnce } from './server.ts'

export type Part = { credentials: Credentials; claim: Claim }

const adminOf = (credentials: Credentials) => urlOf(credentials, 'postgres', 'postgres')

async function remove({ home }: Place): Promise<void> {
  await stopAtOnce(home.cluster)
  rmSync(home.cluster, { recursive: true, force: true })
}

async function joinRunning(place: Place): Promise<Part | undefined> {
  const credentials = await findRunning(place)
  if (!credentials) return undefined
  const claim = await takePart(adminOf(credentials), { mayBeFirst: false })
  return claim && { credentials, claim }
}

async function beFirst(place: Place): Promise<Part> {
  await remove(place)
  const credentials = await startAfresh(place)
  const claim = await takePart(adminOf(credentials), { mayBeFirst: true })
  if (!claim) throw new Error('A new test server is in use already.')
  await ensureOwner(credentials)
  return { credentials, claim }
}

export function joinTestServer(place: Place): Promise<Part> {
  return alone(place, async () => (await joinRunning(place)) ?? (await beFirst(place)))
}

export async function leaveTestServer(place: Place, { claim }: Part): Promise<void> {
  await alone(place, async () => {
    // A server that died under us holds nobody, and its remains are cleared away like those of the last one.
    const last = await isLast(claim).catch(() => true)
    await claim.client.end().catch(() => {})
    if (last) await remove(place)
  })
}
