/** What ends with an answer: sessions in the database, cookies in the browser. */
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { newToken } from '../ids.ts'
import type { Visit } from './mount.ts'
import type { Reply, SessionName } from './page.ts'

/** Cookie names of the two kinds of session; their lifetimes are the sessions' own. */
export const sessionCookies: Record<SessionName, string> = { own: 'v_own', staff: 'v_staff' }
/** The browser's own mark, which seals forms and keeps drafts apart. */
export const formCookie = 'v_form'

export const cookieOptions = (request: FastifyRequest) =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure: request.protocol === 'https' }) as const

/**
 * Chromium keeps pages for its Back button although they are `no-store`, until a cookie of theirs changes. Whoever leaves may have
 * none that could be cleared, so one is set; it is gone after a second.
 */
const leftCookie = 'v_left'

/** Quick exit waits no longer than this for the database: to be away matters more. */
const patienceMs = 1000

const endedBy = (reply: Reply): readonly SessionName[] =>
  reply.kind === 'leave' ? ['own', 'staff'] : reply.kind === 'see-other' ? (reply.ends ?? []) : []

export async function letGo({ site, request }: Visit, reply: Reply) {
  const tokens = endedBy(reply).flatMap((name) => request.cookies[sessionCookies[name]] ?? [])
  if (tokens.length === 0) return
  const ended = site.endSessions(tokens)
  if (reply.kind !== 'leave') return ended
  const said = ended.catch((error: unknown) =>
    request.log.error({ fault: error instanceof Error ? error.name : typeof error }, 'quick exit left a session open'),
  )
  await Promise.race([said, pause(patienceMs, undefined, { ref: false })])
}

export function clearCookies(request: FastifyRequest, reply: FastifyReply, answer: Reply) {
  const names = endedBy(answer).map((name) => sessionCookies[name])
  for (const name of answer.kind === 'leave' ? [...names, formCookie] : names)
    reply.clearCookie(name, cookieOptions(request))
  if (answer.kind === 'leave') reply.setCookie(leftCookie, newToken(), { ...cookieOptions(request), maxAge: 1 })
}

/**
 * `"cache"` also empties the memory of the Back button, but holds Chromium up: 4 s against 0.1 s with 8,000 things in its cache
 * (Chromium 156; crbug.com/40233601). So Chromium is not asked; there the changed cookies do it. `"cookies"` is never asked: it
 * would sign the person out of every service under the same domain, and ours are cleared by name. Browsers heed the header over
 * https and on localhost only.
 */
export const clearSiteData = (request: FastifyRequest) =>
  /Chrom(e|ium)\//.test(String(request.headers['user-agent'] ?? '')) ? '"storage"' : '"cache", "storage"'
