/** Starts one process: tables up to date, the demo region filled if empty, pages answered, jobs done. */
import { type App, buildApp } from './app.ts'
import { fillDirectoryFacts } from './directory/facts.ts'
import { startFinder } from './directory/finder/start.ts'
import { listen } from './kit/database/announce.ts'
import { openDatabase } from './kit/database/index.ts'
import { migrate } from './kit/database/migrate.ts'
import { forgetPages } from './kit/http/page-cache.ts'
import { readSettings, type Settings } from './settings.ts'
import { startWorker } from './worker.ts'

export type Running = { address: string; stop(): Promise<void> }

const say = (line: string) => process.stdout.write(`${line}\n`)

export async function main(): Promise<Running> {
  const settings = readSettings(process.env)
  if (settings.DATABASE_OWNER_URL)
    await migrate({ ownerUrl: settings.DATABASE_OWNER_URL, appUrl: settings.DATABASE_URL })
  const database = openDatabase({ appUrl: settings.DATABASE_URL, publicUrl: settings.DATABASE_PUBLIC_URL })
  const app = await buildApp({ settings, database })
  await fillIfEmpty(app, settings)
  const finder = await startFinder(app.site, { dataDir: settings.DATA_DIR, say })
  const listening = listen(settings.DATABASE_URL, (topic) =>
    topic === 'demo-clock' ? void app.refreshClock().catch(() => {}) : forgetPages(),
  )
  const worker = settings.PROCESS === 'web' ? undefined : await startWorker({ settings, site: app.site })
  const address =
    settings.PROCESS === 'worker' ? '(worker)' : await app.web.listen({ port: settings.PORT, host: settings.HOST })
  const clockTimer = setInterval(() => void app.refreshClock().catch(() => {}), 5000)
  clockTimer.unref()
  if (settings.DEMO) await sayDemo(app, address)
  return {
    address,
    stop: async () => {
      clearInterval(clockTimer)
      await app.web.close()
      await listening.stop()
      await finder.stop()
      await worker?.stop()
      await database.end()
    },
  }
}

/** The demo region is loaded only when it is wanted: a real deployment never carries it in memory. */
async function fillIfEmpty(app: App, settings: Settings) {
  await fillDirectoryFacts(app.site)
  if (!settings.DEMO) return
  const { fillDemo } = await import('../demo/fill.ts')
  await fillDemo(app.site, say)
}

async function sayDemo(app: App, address: string) {
  const { demoSignIns } = await import('../demo/fill.ts')
  say(`\n  Vierellä is open at ${address}/fi`)
  say(`  You can be anybody in the demo at ${address}/fi/kirjaudu, for example:`)
  for (const line of await demoSignIns(app.site)) say(`    ${line}`)
  say(`  What is sent arrives in the demo inbox: ${address}/fi/demo/posti\n`)
}
