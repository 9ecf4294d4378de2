/**
 * Sensitive columns are encrypted by the application: AES-256-GCM (NIST SP 800-38D), bound to table, column and row,
 * so that a value moved to another row does not open. The first byte names the key, so keys can be rotated.
 */
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Where a secret lives: it opens only there. */
export type Spot = { table: string; column: string; row: string }

export type Secrets = {
  seal(spot: Spot, text: string): Buffer
  open(spot: Spot, sealed: Uint8Array): string
  /** For exact match on an encrypted value: the same text in the same column always gives the same index. */
  blindIndex(column: string, text: string): Buffer
  /** A keyed mark for tokens that must not be forged (form tokens). */
  sign(purpose: string, text: string): string
  currentKey: number
}

/** Key numbers 1–255 to 32-byte keys; the highest number seals, all open. `index` never rotates: it makes the blind indexes. */
export type KeyRing = { keys: ReadonlyMap<number, Buffer>; index: Buffer }

const aad = ({ table, column, row }: Spot) => Buffer.from(`${table}.${column}:${row}`)

export function secretsFrom(ring: KeyRing): Secrets {
  const currentKey = Math.max(...ring.keys.keys())
  const keyOf = (number: number) => {
    const key = ring.keys.get(number)
    if (key === undefined) throw new Error(`no secret key number ${number}`)
    return key
  }
  const mac = (purpose: string, text: string) => createHmac('sha256', ring.index).update(`${purpose}\0${text}`).digest()
  return {
    currentKey,
    seal: (spot, text) => {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', keyOf(currentKey), nonce).setAAD(aad(spot))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([Buffer.of(currentKey), nonce, cipher.getAuthTag(), body])
    },
    open: (spot, sealed) => {
      const bytes = Buffer.from(sealed)
      const decipher = createDecipheriv('aes-256-gcm', keyOf(bytes.readUInt8(0)), bytes.subarray(1, 13))
      decipher.setAAD(aad(spot)).setAuthTag(bytes.subarray(13, 29))
      return Buffer.concat([decipher.update(bytes.subarray(29)), decipher.final()]).toString('utf8')
    },
    blindIndex: (column, text) => mac(`blind:${column}`, text.normalize('NFC').trim().toLowerCase()),
    sign: (purpose, text) => mac(`sign:${purpose}`, text).toString('base64url'),
  }
}

/** `1:<base64 of 32 bytes>,2:<…>` as it stands in the settings. */
export function readKeyRing(text: string): KeyRing {
  const entries = text.split(',').map((part) => {
    const [number = '', key = ''] = part.trim().split(':')
    return [Number(number), Buffer.from(key, 'base64')] as const
  })
  const keys = new Map(entries)
  for (const [number, key] of keys) {
    if (!(Number.isInteger(number) && number >= 1 && number <= 255) || key.length !== 32)
      throw new Error('SECRET_KEYS must read 1:<base64 of 32 bytes>[,2:<…>]')
  }
  const first = keys.get(Math.min(...keys.keys()))
  if (first === undefined) throw new Error('SECRET_KEYS is empty')
  return { keys, index: createHash('sha256').update('vierella index').update(first).digest() }
}

export const newKeyRingText = () => `1:${randomBytes(32).toString('base64')}`

/** Tokens are stored only as a hash: a stolen database opens no links. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest()

export const sameText = (a: string, b: string) => {
  const [left, right] = [createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest()]
  return timingSafeEqual(left, right)
}
