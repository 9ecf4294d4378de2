/** What machines may ask, as OpenAPI 3.1 at /api/openapi.json; made of the same declarations that read the requests. */
import type { FastifyPluginAsync } from 'fastify'
import { z } from 'zod'
import { findQuery } from '../directory/finder/api.ts'
import type { Site } from '../kit/http/index.ts'

type Parameter = { name: string; in: 'query'; required: boolean; schema: unknown }

/** Each field of a query becomes a parameter; one with a default may be left out. */
function parametersOf(query: z.ZodType): Parameter[] {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' })
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}

const description = (origin: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Vierellä',
    version: '1',
    description: 'Finds family support by a person’s own words. Nothing of the question is kept.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: origin }],
  paths: {
    '/api/find': {
      get: {
        operationId: 'find',
        summary: 'Programmes that fit a need told in one’s own words, best first',
        parameters: parametersOf(findQuery),
        responses: {
          200: {
            description: 'What was understood, help for dangers, and the programmes with why they are suggested',
            content: { 'application/json': { schema: foundSchema } },
          },
          400: { description: 'A parameter is wrong; which and why' },
        },
      },
    },
  },
})

const text = { type: 'string' } as const
const foundSchema = {
  type: 'object',
  required: ['query', 'analysed', 'urgent', 'results'],
  properties: {
    query: text,
    analysed: { type: 'array', items: { type: 'object' } },
    urgent: { type: ['object', 'null'] },
    results: {
      type: 'array',
      items: {
        type: 'object',
        required: ['programme', 'title', 'why', 'distance_km', 'next'],
        properties: {
          programme: text,
          title: text,
          summary: text,
          why: { type: 'array', items: text },
          distance_km: { type: ['number', 'null'] },
          next: { type: ['object', 'null'] },
        },
      },
    },
  },
} as const

export const openApi: FastifyPluginAsync<Site> = async (app, site) => {
  app.get('/api/openapi.json', async (request, reply) =>
    reply
      .header('access-control-allow-origin', '*')
      .send(description(site.publicUrl ?? `${request.protocol}://${request.host}`)),
  )
}
