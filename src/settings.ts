/** Every setting in one place, with a sentence each. Read once at start; wrong ones are said plainly. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { newKeyRingText } from './kit/secrets.ts'

const flag = z.enum(['0', '1']).transform((text) => text === '1')

const shape = z.object({
  /** The port of the web pages. */
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** The address to listen on; 127.0.0.1 keeps the demo on this machine. */
  HOST: z.string().default('127.0.0.1'),
  /** How many proxies stand in front and may tell the visitor's address. */
  TRUST_PROXY: z.coerce.number().int().min(0).default(0),
  /** The login of the application: reads and writes, owns nothing. */
  DATABASE_URL: z.string().min(1),
  /** The login of public pages: has no right on personal tables. */
  DATABASE_PUBLIC_URL: z.string().min(1),
  /** The login that owns the tables and runs migrations; only needed at start. */
  DATABASE_OWNER_URL: z.string().optional(),
  /** Where mail leaves: smtp://user:password@host:port. In the demo nothing leaves. */
  SMTP_URL: z.string().optional(),
  /** The sender of mail. It must not tell the reason of the message. */
  MAIL_FROM: z.string().default('Vierella <viesti@example.org>'),
  /** The text-message gateway: an address that takes JSON { id, to, from, text } by POST. */
  SMS_URL: z.url().optional(),
  /** The address by which people reach the service; it stands in messages and QR codes. */
  PUBLIC_URL: z.url().optional(),
  /** Where the embedded database, the keys and the dictionary live. */
  DATA_DIR: z.string().default('.data'),
  /** 1 = demo: choose-who-you-are sign-in, demo inbox, invented region. Shown on every page. */
  DEMO: flag.default(false),
  /** Keys of the encrypted columns: 1:<base64 of 32 bytes>[,2:<…>]; else the file secret-keys in DATA_DIR. */
  SECRET_KEYS: z.string().optional(),
  /** What this process does: answers pages (web), does the jobs (worker), or both (all). */
  PROCESS: z.enum(['all', 'web', 'worker']).default('all'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

export type Settings = z.output<typeof shape> & { secretKeys: string }

export function readSettings(env: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const read = shape.safeParse(given)
  if (!read.success) {
    const problems = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`Settings need mending:\n  ${problems.join('\n  ')}`)
  }
  return { ...read.data, secretKeys: read.data.SECRET_KEYS ?? keysFromFile(read.data.DATA_DIR) }
}

/** The demo makes its own keys at the first start; they are never in a backup of the database. */
function keysFromFile(dataDir: string) {
  const file = join(dataDir, 'secret-keys')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, `${newKeyRingText()}\n`, { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(file, 'utf8').trim()
}
