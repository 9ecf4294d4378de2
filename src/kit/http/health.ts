/** For the people who run it: alive, ready, and numbers for Prometheus. Nothing here tells about a person. */
import type { FastifyPluginAsync } from 'fastify'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { z } from 'zod'
import { sql } from '../database/index.ts'
import type { Site } from './mount.ts'

const one = z.object({ one: z.number() })

/** `/healthz`: the process answers. `/readyz`: both logins of the database answer. `/metrics`: by route pattern, never by address. */
export const health: FastifyPluginAsync<Site> = async (app, site) => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const answered = new Histogram({
    name: 'vierella_answer_seconds',
    help: 'Time to answer a request, by route pattern, method and status class.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.015, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    answered.observe(
      { route, method: request.method, status: `${Math.floor(reply.statusCode / 100)}xx` },
      reply.elapsedTime / 1000,
    )
  })
  app.get('/healthz', async (_, reply) => reply.type('text/plain').send('alive\n'))
  app.get('/readyz', async (request, reply) => {
    try {
      await site.database.publicRead((tx) => tx.get(one, sql`SELECT 1 AS one`))
      await site.database.appPool.query('SELECT 1')
      return reply.type('text/plain').send('ready\n')
    } catch {
      request.log.warn('not ready: the database does not answer')
      return reply.code(503).type('text/plain').send('the database does not answer\n')
    }
  })
  app.get('/metrics', async (_, reply) => reply.type(registry.contentType).send(await registry.metrics()))
}
