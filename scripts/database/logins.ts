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

/** The owner may make databases and roles, since tests do; what the others may, the migrations grant them. */
const rights: Partial<Record<Login, string>> = {
  vierella_owner: 'CREATEDB CREATEROLE',
  vierella_app: '',
  vierella_public: '',
}

async function makeRoles(client: pg.Client, wanted: readonly Login[], { passwords }: Credentials): Promise<void> {
  const there = await names(client, 'SELECT rolname AS name FROM pg_roles')
  for (const login of wanted.filter((name) => !there.has(name))) {
    const password = client.escapeLiteral(passwords[login])
    await client.query(`CREATE ROLE ${login} LOGIN ${rights[login]} PASSWORD ${password}`)
  }
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
    await makeRoles(client, ['vierella_owner', 'vierella_app', 'vierella_public'], credentials)
    await ensureDatabase(client)
    await client.query('REVOKE ALL ON DATABASE vierella FROM PUBLIC')
    await client.query('GRANT CONNECT, TEMPORARY ON DATABASE vierella TO vierella_app')
    await client.query('GRANT CONNECT ON DATABASE vierella TO vierella_public')
  })
}

/** For tests, which make the other logins and their databases themselves, on any server. */
export async function ensureOwner(credentials: Credentials): Promise<void> {
  await connected(urlOf(credentials, 'postgres', 'postgres'), async (client) => {
    await makeRoles(client, ['vierella_owner'], credentials)
    await ensureDatabase(client)
  })
}
