/** The database server of the measurements: a given one, else an embedded one of our own in .data-bench. */
import { join } from 'node:path'
import { startEmbedded } from '../../scripts/database/index.ts'
import { ensureLogins, onDatabase, onServer, urlsFor } from '../../test/database.ts'
import type { Say } from './figures.ts'

export const dataDir = join(process.cwd(), '.data-bench')

export type Urls = { ownerUrl: string; appUrl: string; publicUrl: string }
export type Server = {
  /** A login that may make databases. */
  ownerUrl: string
  urls(database: string): Urls
  stop(): Promise<void>
}

export async function openServer({ databaseUrl, say }: { databaseUrl: string | undefined; say: Say }): Promise<Server> {
  return databaseUrl === undefined ? embedded(say) : given(databaseUrl)
}

/** On a given server the other logins are made with the tests' passwords where they are missing. */
async function given(ownerUrl: string): Promise<Server> {
  await ensureLogins(ownerUrl)
  return { ownerUrl, urls: (database) => urlsFor(ownerUrl, database), stop: async () => {} }
}

/** Durable like a real one: what is committed has reached the disk. */
async function embedded(say: Say): Promise<Server> {
  const running = await startEmbedded({ dataDir, say })
  const { ownerUrl, appUrl, publicUrl } = running
  const stop = () => running.stop()
  process.once('SIGINT', () => void stop().finally(() => process.exit(130)))
  process.once('SIGTERM', () => void stop().finally(() => process.exit(143)))
  return {
    ownerUrl,
    urls: (database) => ({
      ownerUrl: onDatabase(ownerUrl, database),
      appUrl: onDatabase(appUrl, database),
      publicUrl: onDatabase(publicUrl, database),
    }),
    stop,
  }
}

export const serverVersion = (url: string) =>
  onServer(
    url,
    async (client) =>
      (await client.query<{ server_version: string }>('SHOW server_version')).rows[0]?.server_version ?? '',
  )
