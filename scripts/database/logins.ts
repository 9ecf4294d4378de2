import pg from 'pg'
import { type Credentials, type Login, urlOf } from './credentials.ts'

/** Runs something on a connection of its own. */
export async function connected<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, application_name: 'vierella launcher' })
  client.on('error', () => {}) // a connection that breaks also fails the query under way, which tells it
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

/** The owner may make databases and roles (tests do), the others only what the migrations grant them. */
const rights: Record<Exclude<Login, 'postgres'>, string> = {
  vierella_owner: 'CREATEDB CREATEROLE',
  vierella_app: '',
  vierella_public: '',
}

async function names(client: pg.Client, query: string): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(query)
  return new Set(rows.map((row) => row.name))
}

async function ensureDatabase(client: pg.Client): Promise<void> {
  if ((await names(client, 'SELECT datname AS name FROM pg_database')).has('vierella')) return
  await client.query('CREATE DATABASE vierella OWNER vierella_owner')
}

/** Makes the logins and the database where they are missing: a first start may have been cut short. */
export async function ensureLogins(credentials: Credentials): Promise<void> {
  await connected(urlOf(credentials, 'postgres', 'postgres'), async (client) => {
    const there = await names(client, 'SELECT rolname AS name FROM pg_roles')
    for (const [login, may] of Object.entries(rights)) {
      if (there.has(login)) continue
      const password = client.escapeLiteral(credentials.passwords[login as Login])
      await client.query(`CREATE ROLE ${login} LOGIN ${may} PASSWORD ${password}`)
    }
    await ensureDatabase(client)
    await client.query('REVOKE ALL ON DATABASE vierella FROM PUBLIC')
    await client.query('GRANT CONNECT, TEMPORARY ON DATABASE vierella TO vierella_app')
    await client.query('GRANT CONNECT ON DATABASE vierella TO vierella_public')
  })
}
