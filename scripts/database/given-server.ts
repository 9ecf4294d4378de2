import { connected } from './logins.ts'
import { plain } from './plain.ts'

/** Where a server is, without the password. */
function placeIn(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url)
    return `${hostname}:${port || 5432}${pathname}`
  } catch (cause) {
    throw plain('DATABASE_URL is not an address like postgres://user:password@host:5432/database.', cause)
  }
}

const reasons: Record<string, string> = {
  ECONNREFUSED: 'nobody answers there',
  ENOTFOUND: 'there is no such host',
  ETIMEDOUT: 'it does not answer',
  '28P01': 'the password is wrong',
  '28000': 'this login may not connect',
  '3D000': 'there is no such database',
}

function explained(error: unknown, place: string): Error {
  const { code = '', message } = error as { code?: string; message?: string }
  return plain(`The database server of DATABASE_URL (${place}) cannot be used: ${reasons[code] ?? message}.`, error)
}

/** Says plainly, before anything else is begun, when the server one was told to use cannot serve. */
export async function checkGivenServer(url: string): Promise<void> {
  const place = placeIn(url)
  const [server] = await connected(url, async (client) => {
    const { rows } = await client.query<{ version: number; encoding: string }>(
      `SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding`,
    )
    return rows
  }).catch((error) => {
    throw explained(error, place)
  })
  if (!server || server.version < 150_000)
    throw plain(`The server of DATABASE_URL (${place}) is older than PostgreSQL 15.`)
  if (server.encoding !== 'UTF8') throw plain(`The database of DATABASE_URL (${place}) is not encoded in UTF8.`)
}
