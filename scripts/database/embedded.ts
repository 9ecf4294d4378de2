import { setTimeout as pause } from 'node:timers/promises'
import { findBinaries } from './binaries.ts'
import { type Credentials, urlOf } from './credentials.ts'
import { homeOf, makeDataDir } from './home.ts'
import { announce, type Claim, claim, type Living } from './living.ts'
import { ensureLogins } from './logins.ts'
import type { Say } from './plain.ts'
import { alone, findRunning, type Place, startAfresh } from './running.ts'
import { stopPostmaster } from './server.ts'
import type { Durability } from './settings.ts'
import { joinTestServer, leaveTestServer } from './throwaway.ts'

export type EmbeddedOptions = {
  /** The folder of all that the installation keeps; made when missing. */
  dataDir: string
  say: Say
  /** `throwaway` is for tests: an empty server, with only the owner's login, removed when the last test has left it. */
  durability?: Durability
  /** Called when another start took the data over while the server was down. */
  onLost?: (sentence: string) => void
}

export type Embedded = {
  adminUrl: string
  ownerUrl: string
  appUrl: string
  publicUrl: string
  /** True when the server was left running by an application that is no more. */
  adopted: boolean
  /** Somebody else serves these data; then nothing was started, and `stop` stops nothing. */
  alreadyRunning?: Living
  /** Lets a second start on the same data say where this one is. */
  announce(address: string): Promise<void>
  stop(): Promise<void>
}

const urlsOf = (credentials: Credentials) => ({
  adminUrl: urlOf(credentials, 'postgres', 'postgres'),
  ownerUrl: urlOf(credentials, 'vierella_owner'),
  appUrl: urlOf(credentials, 'vierella_app'),
  publicUrl: urlOf(credentials, 'vierella_public'),
})

async function placeOf(options: EmbeddedOptions): Promise<Place> {
  const dataDir = makeDataDir(options.dataDir)
  const home = homeOf(dataDir, options.say)
  return {
    dataDir,
    home,
    binaries: await findBinaries(home),
    durability: options.durability ?? 'durable',
    say: options.say,
  }
}

type Found = { credentials: Credentials; adopted: boolean; claimed: Claim | Living }

async function claimFound(credentials: Credentials, adopted: boolean): Promise<Found> {
  const claimed = await claim(urlOf(credentials, 'postgres', 'postgres'))
  // Also proof that the server still takes connections: the one whose lock we got may have been ending it.
  if ('client' in claimed) await ensureLogins(credentials)
  return { credentials, adopted, claimed }
}

/** The server that runs already, of a living application or orphaned by one that was killed; else a new one. */
function ensureRunning(place: Place): Promise<Found> {
  return alone(place, async () => {
    const running = await findRunning(place)
    return running ? claimFound(running, true) : claimFound(await startAfresh(place), false)
  })
}

const takenOver = 'Another start has taken these data over while the database was down; this one ends.'

/** Holds the claim; when the server dies under us, brings it back, so that the application finds it again. */
function keeper(place: Place, options: EmbeddedOptions) {
  let held: Claim | undefined
  let address: string | undefined
  let stopping = false

  function hold(claim: Claim): void {
    held = claim
    claim.client.once('end', () => {
      if (!stopping) void recover().catch((error: Error) => options.onLost?.(error.message))
    })
  }

  async function recover(): Promise<void> {
    await pause(200)
    if (stopping) return
    options.say('The database ended unexpectedly; starting it again …')
    const { claimed } = await ensureRunning(place)
    if (!('client' in claimed)) return options.onLost?.(takenOver)
    hold(claimed)
    if (address) await announce(claimed, address)
    options.say('The database runs again.')
  }

  return {
    hold,
    async announce(to: string) {
      address = to
      if (held) await announce(held, to)
    },
    async stop() {
      stopping = true
      await stopPostmaster(place.home.cluster)
    },
  }
}

const doesNothing = async () => {}

async function startDurable(place: Place, options: EmbeddedOptions): Promise<Embedded> {
  const { credentials, adopted, claimed } = await ensureRunning(place)
  const urls = urlsOf(credentials)
  if (!('client' in claimed)) {
    return { ...urls, adopted: false, alreadyRunning: claimed, announce: doesNothing, stop: doesNothing }
  }
  const { hold, announce, stop } = keeper(place, options)
  hold(claimed)
  return { ...urls, adopted, announce, stop }
}

async function startThrowaway(place: Place): Promise<Embedded> {
  const part = await joinTestServer(place)
  const stop = () => leaveTestServer(place, part)
  return { ...urlsOf(part.credentials), adopted: false, announce: doesNothing, stop }
}

/** Starts the embedded PostgreSQL on the data in `dataDir`, or takes over one that an application left running. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const place = await placeOf(options)
  return place.durability === 'throwaway' ? startThrowaway(place) : startDurable(place, options)
}
