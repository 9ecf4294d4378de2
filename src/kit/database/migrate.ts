/** Brings the tables up to date, as their owner; then the jobs' own tables, as the application. */
import { join } from 'node:path'
import { Logger, runMigrations } from 'graphile-worker'
import { runner } from 'node-pg-migrate'
import pg from 'pg'

/** Where the SQL files are: beside the bundled program or in the project. */
export const migrationsDir = join(process.cwd(), 'database', 'migrations')

/** Runs what has not been run. Two processes at once are serialised by a lock of the tool. Returns the names of what ran. */
export async function migrate(urls: { ownerUrl: string; appUrl: string }): Promise<string[]> {
  const ran = await runner({
    databaseUrl: urls.ownerUrl,
    dir: migrationsDir,
    direction: 'up',
    migrationsTable: 'migration',
    log: () => {},
  })
  await installJobs(urls)
  return ran.map(({ name }) => name)
}

/**
 * graphile-worker's tables are closed by row-level security to all but their owner, so the application owns them:
 * it may create that one schema, and the right is taken back.
 */
async function installJobs({ ownerUrl, appUrl }: { ownerUrl: string; appUrl: string }) {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const { rows } = await owner.query(`SELECT quote_ident(current_database()) AS database`)
    const database = (rows[0] as { database: string }).database
    await owner.query(`GRANT CREATE ON DATABASE ${database} TO vierella_app`)
    await runMigrations({ connectionString: appUrl, logger: quietLogger })
    await owner.query(`REVOKE CREATE ON DATABASE ${database} FROM vierella_app`)
  } finally {
    await owner.end()
  }
}

/** Jobs fail into their own table; their logger must not print payloads. */
export const quietLogger = new Logger(() => () => {})
