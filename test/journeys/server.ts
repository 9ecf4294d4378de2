/** The whole product on a database of its own, with the demo region, for the journeys: `server.ts <port>`. */
import { randomUUID } from 'node:crypto'
import { buildLook } from '../../scripts/build-look.ts'
import { main as start } from '../../src/main.ts'
import { dropDatabase, ensureLogins, onServer, urlsFor } from '../database.ts'
import { journeyKeys } from './keys.ts'

export async function main([port = '3977']: string[]) {
  const url = process.env.TEST_DATABASE_URL
  if (!url) throw new Error('TEST_DATABASE_URL is not set: run the journeys by npm test')
  await ensureLogins(url)
  const name = process.env.JOURNEYS_DATABASE ?? `vierella_journeys_${randomUUID().slice(0, 8)}`
  await onServer(url, (client) => client.query(`CREATE DATABASE ${name}`))
  const { ownerUrl, appUrl, publicUrl } = urlsFor(url, name)
  Object.assign(process.env, {
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: ownerUrl,
    DATABASE_PUBLIC_URL: publicUrl,
    DEMO: '1',
    PORT: port,
    LOG_LEVEL: 'warn',
    SECRET_KEYS: journeyKeys,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
  })
  await buildLook()
  const running = await start()
  const stop = async () => {
    await running.stop()
    await dropDatabase(url, name)
    process.exit(0)
  }
  process.once('SIGTERM', () => void stop())
  process.once('SIGINT', () => void stop())
}
