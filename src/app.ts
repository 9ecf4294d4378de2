/** The web application: Fastify with our headers, and every module's pages put behind addresses. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { constants } from 'node:zlib'
import compress, { type FastifyCompressOptions } from '@fastify/compress'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import fastifyStatic from '@fastify/static'
import Fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify'
import { clockOf } from './access/demo-clock.ts'
import { endSessions, identifyWith, openSession } from './access/sessions.ts'
import { theAnalyser } from './directory/finder/analyser.ts'
import { type Database, nobodyLooks } from './kit/database/index.ts'
import { softHyphens } from './kit/finnish/soft-hyphen.ts'
import { mount, type Site } from './kit/http/index.ts'
import { pageCache } from './kit/http/page-cache.ts'
import { readKeyRing, secretsFrom } from './kit/secrets.ts'
import type { Clock } from './kit/time.ts'
import { href } from './links.ts'
import { apis, pages } from './modules.ts'
import type { Settings } from './settings.ts'
import { errorView } from './site/errors.tsx'
import { missingPage } from './site/missing.ts'

export type App = { web: FastifyInstance; site: Site; refreshClock(): Promise<void> }

/** Own CSP without inline style or script; nothing is fetched from anybody else. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
}

/**
 * Pages are whole when they are compressed, so no stream is needed; a window no wider than a page keeps an encoder's memory at some
 * hundred kilobytes instead of megabytes.
 */
const compression: FastifyCompressOptions = {
  encodings: ['br', 'gzip'],
  threshold: 600,
  syncThreshold: 256 * 1024,
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 16 } },
}

const serverOptions = (settings: Settings): FastifyServerOptions => ({
  trustProxy: settings.TRUST_PROXY === 0 ? false : (_address, hop) => hop <= settings.TRUST_PROXY,
  bodyLimit: 512 * 1024,
  genReqId: () => randomUUID(),
  routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  logController: new LogController({ disableRequestLogging: true }),
  // Logs carry no addresses, query strings, bodies or visitor addresses: the route's pattern and numbers only.
  logger: settings.LOG_LEVEL === 'silent' ? false : { level: settings.LOG_LEVEL, serializers: { req: () => ({}) } },
})

export async function buildApp({
  settings,
  database,
  clock,
}: {
  settings: Settings
  database: Database
  clock?: Clock
}): Promise<App> {
  const demoClock = clockOf(database, settings.DEMO)
  const secrets = secretsFrom(readKeyRing(settings.secretKeys))
  const site: Site = {
    database,
    secrets,
    clock: clock ?? demoClock.clock,
    demo: settings.DEMO,
    publicUrl: settings.PUBLIC_URL,
    identify: identifyWith({ database, clock: clock ?? demoClock.clock, secrets }),
    openOwnPage: (tx, household) => openSession(tx, { household }, clock ?? demoClock.clock),
    endSessions: (tokens) => database.write(nobodyLooks, async (tx) => void (await endSessions(tx, tokens))),
    errorView,
    soften: (text) => softHyphens(text, theAnalyser()),
    signIn: (lang, back) => href('signIn', lang, {}, { back }),
  }
  const web = Fastify(serverOptions(settings))
  await web.register(helmet, {
    contentSecurityPolicy,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: settings.PUBLIC_URL?.startsWith('https:') ?? false,
    crossOriginEmbedderPolicy: false,
  })
  await web.register(cookie)
  await web.register(formbody, { bodyLimit: 512 * 1024 })
  // More of a file than a page takes is let past: the answer stands beside the field.
  await web.register(multipart, { throwFileSizeLimit: false })
  await web.register(compress, compression)
  await web.register(fastifyStatic, {
    root: join(process.cwd(), 'dist', 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
  })
  web.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    request.log.info(
      { route, method: request.method, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    )
  })
  pageCache(web)
  mount(web, site, pages)
  for (const api of apis) await web.register(api, site)
  missingPage(web, site)
  await demoClock.refresh()
  return { web, site, refreshClock: demoClock.refresh }
}
