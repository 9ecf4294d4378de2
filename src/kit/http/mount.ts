/** Puts declared pages behind addresses: who may come in, which kind of reading, the seal of forms, deeds done once. */
import type {} from '@fastify/cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { z } from 'zod'
import { hrefOf, pattern } from '../../links.ts'
import { type Actor, doerOf } from '../actor.ts'
import { logSightings } from '../audit.ts'
import { type Database, instant, sql, type Transaction } from '../database/index.ts'
import { Fault, type FaultKind, faultStatus, forbidden, notFound } from '../faults.ts'
import { type Body, type Fields, type Form, filesAgain } from '../forms.ts'
import { type Id, newToken } from '../ids.ts'
import type { Secrets } from '../secrets.ts'
import type { Clock } from '../time.ts'
import { type Lang, langs } from '../words.ts'
import { readBody } from './body.ts'
import { cookieOptions, formCookie, letGo } from './let-go.ts'
import type { Frame, Page, Reply, Seal, SessionCookie } from './page.ts'
import { sendReply } from './reply.ts'
import { cameFromElsewhere, deedOf, newSeal } from './seal.ts'
import { visitorKeyOf } from './visitor-key.ts'

export type Site = {
  database: Database
  secrets: Secrets
  clock: Clock
  demo: boolean
  /** The public address, or undefined to use the one that was asked. */
  publicUrl: string | undefined
  /** Who is behind the cookies of this request. */
  identify(
    cookies: Record<string, string | undefined>,
  ): Promise<{ family: Actor | undefined; worker: Actor | undefined }>
  /** A new own-page session for a household: used when a deed that opened one is sent twice. */
  openOwnPage(tx: Transaction, household: Id<'household'>): Promise<SessionCookie>
  /** Ends the sessions these tokens carry, whosever they are. */
  endSessions(tokens: string[]): Promise<void>
  errorView(kind: FaultKind | 'bug', frame: Frame, code: string): VNode
  /** Puts soft hyphens at the seams of long Finnish words. */
  soften?(text: string): string
  /** Where one signs in. */
  signIn(lang: Lang, back: string): string
}

/** One Fastify route for each language of each page. */
export function mount(app: FastifyInstance, site: Site, pages: readonly Page[]) {
  for (const page of pages)
    for (const lang of langs)
      app.route({
        method: page.method,
        url: pattern(page.name, lang),
        exposeHeadRoute: page.method === 'GET',
        config: { page: page.name, cached: page.options.cache === true },
        handler: (request, reply) => answer({ site, page, lang, request, reply }),
      })
}

export type Visit = { site: Site; page: Page; lang: Lang; request: FastifyRequest; reply: FastifyReply }

async function answer(visit: Visit) {
  const { site, page, request } = visit
  try {
    const actor = await actorFor(visit)
    if (actor === undefined) return sendReply(visit, { kind: 'see-other', location: signInPlace(visit) })
    const params = parsed(page.options.params, request.params)
    const query = parsed(page.options.query, request.query)
    const { clock, secrets } = site
    const common = {
      lang: visit.lang,
      params,
      query,
      clock,
      actor,
      secrets,
      origin: originOf(visit),
      visitorKey: visitorKeyOf(secrets, request.ip),
    }
    const reply = await (page.method === 'GET' || page.asks ? show(visit, common) : deed(visit, common))
    await letGo(visit, reply)
    return sendReply(visit, reply)
  } catch (error) {
    return sendReply(visit, fault(visit, error))
  }
}

type Common = {
  lang: Lang
  params: unknown
  query: unknown
  clock: Clock
  actor: Actor
  secrets: Secrets
  origin: string
  visitorKey: string
}

/** An address whose parameters do not parse leads nowhere: it is not found, never a bare 400. */
const parsed = (shape: z.ZodType | undefined, raw: unknown) => {
  const result = (shape ?? z.object({})).safeParse(raw)
  if (!result.success) throw notFound()
  return result.data
}

async function actorFor({ site, page, request }: Visit): Promise<Actor | undefined> {
  if (page.options.access === 'public') return { kind: 'visitor' }
  const { family, worker } = await site.identify(request.cookies)
  if (page.options.access === 'family') return family
  if (page.options.access === 'worker') return worker
  return worker ?? family ?? { kind: 'visitor' }
}

const signInPlace = ({ site, page, lang, request }: Visit) =>
  page.options.access === 'family'
    ? hrefOf('ownCode', lang, {})
    : site.signIn(lang, request.method === 'GET' ? request.url : '')

export const originOf = ({ site, request }: Visit) =>
  site.publicUrl?.replace(/\/$/, '') ?? `${request.protocol}://${request.host}`

export function frameOf({ site, page, lang, request }: Visit, actor: Actor, seal: Seal | undefined): Frame {
  const query = request.query as Record<string, string | undefined>
  const { done, ...kept } = query
  const search = new URLSearchParams(kept as Record<string, string>).toString()
  return {
    lang,
    page: page.name,
    inLang: (other) =>
      hrefOf(page.name, other, (request.params ?? {}) as Record<string, string>, search && `?${search}`),
    actor,
    demo: site.demo,
    done: typeof done === 'string' && /^[a-z-]{1,40}$/.test(done) ? done : undefined,
    seal,
  }
}

/** The browser's own form cookie; made when a page with a form is first shown. */
function sealFor({ site, request, reply }: Visit, deedId?: string): { seal: Seal; browserKey: string } {
  let cookie = request.cookies[formCookie]
  if (cookie === undefined || cookie.length < 20) {
    cookie = newToken()
    reply.setCookie(formCookie, cookie, cookieOptions(request))
  }
  return { seal: newSeal(site.secrets, cookie, deedId), browserKey: site.secrets.sign('browser', cookie) }
}

async function show(visit: Visit, common: Common): Promise<Reply> {
  const { site, page, request } = visit
  const sealed = page.options.form === true || page.options.access === 'worker' || page.options.access === 'family'
  const sealing = sealed ? sealFor(visit) : undefined
  const frame = frameOf(visit, common.actor, sealing?.seal)
  const context = { ...common, frame, browserKey: sealing?.browserKey, body: (request.body ?? {}) as Body }
  const handler = page.handler as (context: unknown) => Promise<Reply>
  if (page.options.access === 'public') return site.database.publicRead((tx) => handler({ ...context, tx }))
  const logged = logSightings({
    doer: doerOf(common.actor),
    clock: site.clock,
    purpose: page.options.purpose ?? page.name,
  })
  return site.database.personalRead(logged, (tx) => handler({ ...context, tx }))
}

/** A POST: the same deed id twice leads to the same place; a refused form leaves nothing behind and may be sent again. */
async function deed(visit: Visit, common: Common): Promise<Reply> {
  const { site, page, request, lang } = visit
  if (
    cameFromElsewhere(request.headers, originOf(visit)) &&
    cameFromElsewhere(request.headers, `${request.protocol}://${request.host}`)
  )
    throw forbidden('form from another site')
  const { body, files } = await readBody(visit)
  const deedId = deedOf(site.secrets, body, request.cookies[formCookie])
  if (deedId === undefined && page.options.back)
    return { kind: 'see-other', location: `${page.options.back(lang, common.params)}?done=stale-form` }
  const logged = logSightings({
    doer: doerOf(common.actor),
    clock: site.clock,
    purpose: page.options.purpose ?? page.name,
  })
  const { seal, browserKey } = sealFor(visit, deedId)
  const onceId = page.options.again ? undefined : deedId
  return site.database.writeUnless(
    logged,
    (reply) => reply.kind !== 'see-other' && !(reply.kind === 'html' && reply.keep),
    async (tx) => {
      const before = onceId && (await startDeed(tx, onceId, site.clock))
      if (before) return replayed(site, tx, before)
      const read = <F extends Fields, Extra extends string>(form: Form<F, Extra>) => {
        const answer = form.read(body, { today: site.clock.today(), files })
        if (deedId !== undefined) return answer
        const problems = answer.ok ? filesAgain(files) : answer.problems
        return { ok: false as const, problems: { ...problems, form: 'stale-form' as const }, typed: body }
      }
      const frame = frameOf(visit, common.actor, seal)
      const reply = await (page.handler as (context: unknown) => Promise<Reply>)({
        ...common,
        tx,
        frame,
        body,
        read,
        browserKey,
      })
      if (reply.kind === 'see-other') {
        // Signing out needs no seal: it harms nobody, and a stale form must not keep one signed in.
        if (deedId === undefined && reply.ends === undefined) throw forbidden('a form without a seal')
        if (onceId) await finishDeed(tx, onceId, reply)
      }
      if (reply.kind === 'html' && reply.keep && onceId) await freeDeed(tx, onceId)
      return reply
    },
  )
}

const earlierDeed = z.object({ at: instant(), location: z.string().nullable(), opensHousehold: z.string().nullable() })

/** Claims the deed id; waits while the same deed is being done on another connection. Gives the earlier one if there was one. */
async function startDeed(tx: Transaction, id: string, clock: Clock) {
  const claimed = await tx.change(
    sql`INSERT INTO deed (id, at) VALUES (${id}, ${clock.now()}) ON CONFLICT (id) DO NOTHING`,
  )
  return claimed === 1
    ? undefined
    : tx.find(earlierDeed, sql`SELECT at, location, opens_household FROM deed WHERE id = ${id}`)
}

const finishDeed = (tx: Transaction, id: string, reply: Extract<Reply, { kind: 'see-other' }>) =>
  tx.change(
    sql`UPDATE deed SET location = ${reply.location}, opens_household = ${reply.cookie?.household ?? null} WHERE id = ${id}`,
    1,
  )

/** A refused form is sent again under the same id, also when something of it was kept. */
const freeDeed = (tx: Transaction, id: string) => tx.change(sql`DELETE FROM deed WHERE id = ${id}`, 1)

async function replayed(site: Site, tx: Transaction, earlier: z.output<typeof earlierDeed>): Promise<Reply> {
  const cookie = earlier.opensHousehold
    ? await site.openOwnPage(tx, earlier.opensHousehold as Id<'household'>)
    : undefined
  return { kind: 'see-other', location: earlier.location ?? '/', ...(cookie && { cookie }) }
}

function fault(visit: Visit, error: unknown): Reply {
  const { site, request } = visit
  const kind = error instanceof Fault ? error.kind : 'bug'
  // The route pattern and our own code only: an address or a message of an error may hold what a person typed.
  if (kind === 'bug' || kind === 'unavailable')
    request.log.error({ page: visit.page.name, fault: describe(error) }, 'fault')
  const frame = frameOf(visit, { kind: 'visitor' }, undefined)
  return {
    kind: 'html',
    status: kind === 'bug' ? 500 : faultStatus[kind],
    view: site.errorView(kind, frame, String(request.id)),
  }
}

/** Name, PostgreSQL code and stack frames; never the message of a database error, which can quote a value. */
export const describe = (error: unknown) => {
  if (!(error instanceof Error)) return { name: typeof error }
  const cause = error.cause
  const code = (error as { code?: unknown }).code ?? (cause as { code?: unknown } | undefined)?.code
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trim().startsWith('at '))
    .slice(0, 8)
  const message = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? undefined : error.message.slice(0, 200)
  return { name: error.name, code, message: error.name === 'ZodError' ? undefined : message, frames }
}
