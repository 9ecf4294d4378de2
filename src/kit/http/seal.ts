/**
 * The seal of a form: a token tied to the browser's own cookie (double submit), and a deed id, unique in the transaction
 * together with its outcome, which makes sending twice harmless.
 */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Body, typedText } from '../forms.ts'
import { type Secrets, sameText } from '../secrets.ts'
import type { Seal } from './page.ts'

export const newSeal = (secrets: Secrets, cookie: string, deed: string = randomUUID()): Seal => ({
  token: secrets.sign('form', cookie),
  deed,
})

/** The deed id of a sealed form, or undefined when the seal is missing, stale or not of this browser. */
export function deedOf(secrets: Secrets, body: Body, cookie: string | undefined): string | undefined {
  if (cookie === undefined || !sameText(typedText(body, 'token'), secrets.sign('form', cookie))) return undefined
  const deed = z.uuid().safeParse(typedText(body, 'deed'))
  return deed.success ? deed.data : undefined
}

/** A browser says where a form came from: another site's is refused (Fetch Metadata, RFC 6454 Origin). */
export const cameFromElsewhere = (headers: Record<string, unknown>, origin: string) => {
  const site = headers['sec-fetch-site']
  if (typeof site === 'string') return site !== 'same-origin' && site !== 'none'
  const from = headers.origin
  return typeof from === 'string' && from !== 'null' && from !== origin
}
