/** Stands in for the application: keeps notes in the database it is given, and tells them. */
import { createServer, type IncomingMessage } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

async function makeTable(url: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  await owner.query('CREATE TABLE IF NOT EXISTS note (text text NOT NULL)')
  await owner.query('GRANT SELECT, INSERT ON note TO vierella_app')
  await owner.end()
}

async function answer(pool: pg.Pool, { method, url }: IncomingMessage): Promise<string> {
  if (url === '/slow') await pause(500)
  if (method === 'POST') await pool.query('INSERT INTO note VALUES ($1)', [url?.slice(1)])
  const { rows } = await pool.query<{ text: string }>('SELECT text FROM note ORDER BY text')
  return rows.map(({ text }) => text).join(' ')
}

export async function main(): Promise<{ address: string; stop(): Promise<void> }> {
  const { DATABASE_URL, DATABASE_OWNER_URL, PORT } = process.env
  await makeTable(DATABASE_OWNER_URL ?? '')
  const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 5 })
  pool.on('error', () => {}) // an idle connection broke with the server; the next query opens another
  const web = createServer((request, response) => {
    response.setHeader('connection', 'close') // or closing would wait for callers that keep theirs open
    answer(pool, request).then(
      (text) => response.end(text),
      (error: Error) => response.writeHead(503).end(error.message),
    )
  })
  await new Promise<void>((resolve, reject) => {
    web.once('error', reject).listen(Number(PORT), '127.0.0.1', resolve)
  })
  const { port } = web.address() as { port: number }
  const address = `http://127.0.0.1:${port}`
  console.warn(`open at ${address}`)
  return {
    address,
    stop: async () => {
      await new Promise((resolve) => web.close(resolve))
      await pool.end()
    },
  }
}
