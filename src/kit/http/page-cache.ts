/**
 * Public pages, rendered and compressed, are kept in the process for some seconds. They set no cookies and carry no sealed
 * forms, so what one visitor gets is right for all. A change in the directory empties the cache at once (`forgetPages`).
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { stopwatch } from '../time.ts'

type Kept = { at: number; status: number; headers: Record<string, string>; body: Buffer }

const keepsMs = 10_000
const keepsPages = 2_000
const kept = new Map<string, Kept>()
const clock = stopwatch()

export const forgetPages = () => kept.clear()

const encodingOf = (request: FastifyRequest) => {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
}
const keyOf = (request: FastifyRequest) => `${encodingOf(request)} ${request.host} ${request.url}`
const isKept = (config: unknown) => (config as { cached?: boolean } | undefined)?.cached === true
const mayKeep = (request: FastifyRequest) =>
  request.method === 'GET' && isKept(request.routeOptions.config) && request.url.length < 300

const keptHeaders = ['content-type', 'content-encoding', 'cache-control', 'content-length', 'vary'] as const

/**
 * Must be registered after compression, so that what is kept is what leaves: compression is a hook of each route, and hooks of a
 * route run after those of the whole server, so keeping is one too.
 */
export function pageCache(app: FastifyInstance) {
  app.addHook('onRequest', async (request, reply) => {
    if (!mayKeep(request)) return
    const found = kept.get(keyOf(request))
    if (found === undefined) return
    if (clock() - found.at > keepsMs) {
      kept.delete(keyOf(request))
      return
    }
    return reply.code(found.status).headers(found.headers).send(found.body)
  })
  app.addHook('onRoute', (route) => {
    if (isKept(route.config)) route.onSend = [route.onSend ?? [], keep].flat()
  })
}

async function keep(request: FastifyRequest, reply: FastifyReply, payload: unknown) {
  if (!mayKeep(request) || reply.statusCode !== 200 || kept.has(keyOf(request))) return payload
  const body = await wholeOf(payload)
  const headers: Record<string, string> = {}
  for (const name of keptHeaders) {
    const value = reply.getHeader(name)
    if (value !== undefined) headers[name] = String(value)
  }
  headers['content-length'] = String(body.length)
  reply.header('content-length', body.length)
  if (kept.size >= keepsPages) kept.delete(kept.keys().next().value ?? '')
  kept.set(keyOf(request), { at: clock(), status: 200, headers, body })
  return body
}

/** Compression gives a stream; a page is small, so it is read whole. */
async function wholeOf(payload: unknown): Promise<Buffer> {
  if (Buffer.isBuffer(payload)) return payload
  if (typeof payload === 'string') return Buffer.from(payload)
  const chunks: Buffer[] = []
  for await (const chunk of payload as AsyncIterable<Buffer | string>) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
