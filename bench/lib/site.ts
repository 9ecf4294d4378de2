/** Vierellä in this process, on the data set of a size: what a web process has, without its socket. */
import { type App, buildApp } from '../../src/app.ts'
import { type Knowledge, loadKnowledge } from '../../src/directory/finder/knowledge.ts'
import { type Database, openDatabase } from '../../src/kit/database/index.ts'
import { readSettings } from '../../src/settings.ts'
import { dataDir, type Urls } from './server.ts'

export const benchKeys = `1:${Buffer.alloc(32, 5).toString('base64')}`

export type BenchSite = { app: App; database: Database; knowledge: Knowledge; close(): Promise<void> }

export async function openSite(urls: Urls): Promise<BenchSite> {
  const database = openDatabase(urls)
  const knowledge = await loadKnowledge({ database }, dataDir)
  const settings = readSettings({
    DATABASE_URL: urls.appUrl,
    DATABASE_PUBLIC_URL: urls.publicUrl,
    SECRET_KEYS: benchKeys,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
  })
  const app = await buildApp({ settings, database })
  return {
    app,
    database,
    knowledge,
    close: async () => {
      await app.web.close()
      await database.end()
    },
  }
}
