import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Home } from './home.ts'
import { readJson, writeJson } from './json-file.ts'
import { plain } from './plain.ts'
import { freePort } from './port.ts'

/** `postgres` rules the server, `vierella_owner` the database; the application and the public pages have less. */
export const logins = ['postgres', 'vierella_owner', 'vierella_app', 'vierella_public'] as const
export type Login = (typeof logins)[number]

export type Credentials = { port: number; passwords: Record<Login, string> }

const fileIn = (dataDir: string) => join(dataDir, 'database.json')

const newPassword = () => randomBytes(24).toString('base64url')

/** The port and the passwords of these data, made once and kept. */
export async function credentialsOf(dataDir: string, home: Home): Promise<Credentials> {
  const found = readJson<Credentials>(fileIn(dataDir))
  if (found) return found
  if (existsSync(home.cluster)) {
    throw plain(
      `${fileIn(dataDir)} with the passwords of ${home.cluster} is missing. Bring it back, or move that folder away.`,
    )
  }
  const passwords = Object.fromEntries(logins.map((login) => [login, newPassword()])) as Record<Login, string>
  return keep(dataDir, { port: await freePort(), passwords })
}

function keep(dataDir: string, credentials: Credentials): Credentials {
  writeJson(fileIn(dataDir), credentials)
  return credentials
}

/** The same logins on another port, when the kept one is taken. */
export async function movedToFreePort(dataDir: string, credentials: Credentials): Promise<Credentials> {
  return keep(dataDir, { ...credentials, port: await freePort() })
}

export function urlOf(credentials: Credentials, login: Login, database = 'vierella'): string {
  return `postgres://${login}:${credentials.passwords[login]}@127.0.0.1:${credentials.port}/${database}`
}
