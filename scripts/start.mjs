/** `npm start`: installs and builds what is missing, starts the database and then Vierellä, and ends them in turn. */
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { endBuilding, load } from './lib/bundle.mjs'
import { ensureDictionary } from './lib/dictionary.mjs'
import { whenAskedToEnd } from './lib/ending.mjs'
import { install } from './lib/install.mjs'
import { root } from './lib/root.mjs'
import { complain, Plain, say, step } from './lib/say.mjs'

process.chdir(root)
const { env } = process
const dataDir = resolve(root, env.DATA_DIR || '.data')

/** What runs by now, ended in this order; the database may be a promise while it starts. */
const running = { app: undefined, database: undefined }

const drainingTakesAtMost = 15_000

const ending = { begun: undefined, hurry: () => {} }

/** Requests under way are answered first, then the database is shut down. */
async function end(code) {
  const hurried = new Promise((hurry) => Object.assign(ending, { begun: performance.now(), hurry }))
  const enough = Promise.race([hurried, pause(drainingTakesAtMost)])
  await Promise.race([running.app?.stop(), enough]).catch(complain)
  const database = await Promise.race([running.database, enough]).catch(() => undefined)
  await database?.stop().catch(complain)
  process.exit(code)
}

/** npm passes on what the terminal has sent us already, so one key press may arrive twice. */
function onSignal() {
  if (ending.begun === undefined) {
    say('\nStopping: what is under way is finished first (Ctrl-C again to stop at once) …')
    end(0)
  } else if (performance.now() - ending.begun > 1000) ending.hurry()
}

function onFailure(error) {
  if (ending.begun !== undefined) return
  complain(error)
  end(1)
}

function sayAlreadyRunning({ pid, address }) {
  const where = address ? `at ${address}` : 'and still starting'
  say(`Vierellä is already running ${where} (process ${pid}, data in ${dataDir}). Nothing was changed.`)
  say('Another one beside it needs data and a port of its own: DATA_DIR=.data-2 PORT=3001 npm start')
}

/** Starts the embedded database and points the application to it; false when these data are served already. */
async function useEmbedded({ startEmbedded }) {
  const onLost = (sentence) => onFailure(new Plain(sentence))
  const done = ({ alreadyRunning, adopted }) =>
    alreadyRunning ? '' : `Database is ready${adopted ? ', still running from a start that was cut short' : ''}`
  running.database = startEmbedded({ dataDir, say, onLost })
  const database = await step({ doing: 'starting the database', done }, () => running.database)
  if (database.alreadyRunning) {
    sayAlreadyRunning(database.alreadyRunning)
    return false
  }
  const { appUrl, ownerUrl, publicUrl } = database
  Object.assign(env, { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, DATABASE_PUBLIC_URL: publicUrl })
  env.DEMO ||= '1'
  return true
}

const port = Number(env.PORT || 3000)
const host = env.HOST || '127.0.0.1'

const obstacles = {
  EADDRINUSE: `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`,
  EACCES: `Port ${port} may only be opened by root. Choose another one: PORT=3000 npm start`,
  EADDRNOTAVAIL: `HOST=${host} is not an address of this machine.`,
  ENOTFOUND: `HOST=${host} is not an address of this machine.`,
}

/** Looked at before the long steps, and again when it comes to listening. */
async function checkAddress({ obstacleTo }) {
  if (env.PROCESS === 'worker' || !(port < 65_536)) return
  const obstacle = obstacles[await obstacleTo(port, host)]
  if (obstacle) throw new Plain(obstacle)
}

/** The pages' look and script for browsers, and the program itself. */
async function build() {
  const { buildLook } = await load(root, 'scripts/build-look.ts')
  await buildLook(root)
  const app = await load(root, 'src/main.ts')
  await endBuilding()
  return app
}

async function startApp() {
  const { main } = await step({ doing: 'building', done: 'Vierellä is built' }, build)
  try {
    running.app = await main()
  } catch (error) {
    throw error.syscall === 'listen' && obstacles[error.code] ? new Plain(obstacles[error.code]) : error
  }
  const database = await running.database
  await database?.announce(running.app.address)
}

async function start() {
  await install(root)
  const launcher = await load(root, 'scripts/database/index.ts')
  env.DATA_DIR = launcher.makeDataDir(dataDir)
  if (env.DATABASE_URL) await launcher.checkGivenServer(env.DATABASE_URL)
  else if (!(await useEmbedded(launcher))) process.exit(0)
  await checkAddress(launcher)
  await ensureDictionary(root, dataDir)
  await startApp()
}

whenAskedToEnd(onSignal)
process.on('uncaughtException', onFailure)
start().catch(onFailure)
