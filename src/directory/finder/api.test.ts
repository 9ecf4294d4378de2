import { Writable } from 'node:stream'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import Fastify from 'fastify'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { mount } from '../../kit/http/index.ts'
import { href } from '../../links.ts'
import { finderApi } from './api.ts'
import { allFinderPages } from './pages.ts'
import { aFilledWorld } from './testing.ts'

const world = aFilledWorld()

/** The contract of DESIGN § 5, and what we give beside it. */
const answerShape = z
  .object({
    query: z.string(),
    analysed: z.array(z.object({ word: z.string(), lemma: z.string() }).loose()),
    urgent: z
      .object({
        kinds: z.array(z.string()),
        level: z.string(),
        sentences: z.array(z.string()),
        contacts: z.array(z.object({ name: z.string() }).loose()),
      })
      .nullable(),
    results: z.array(
      z
        .object({
          programme: z.string().regex(/^[a-z0-9-]+$/),
          title: z.string().min(1),
          why: z.array(z.string().min(1)).min(1),
          distance_km: z.number().nullable(),
          next: z
            .object({
              group: z.uuid(),
              starts: z.string().nullable(),
              town: z.string().nullable(),
              seats: z.enum(['room', 'few', 'full', 'no-limit']),
            })
            .loose()
            .nullable(),
        })
        .loose(),
    ),
  })
  .loose()

const lines: string[] = []
const stream = new Writable({
  write: (chunk, _, done) => {
    lines.push(String(chunk))
    done()
  },
})

/** The finder alone, with a log that hears everything our handlers say. */
async function listening() {
  const web = Fastify({ logger: { level: 'trace', stream, serializers: { req: () => ({}) } } })
  await web.register(cookie)
  await web.register(formbody)
  mount(web, world.app.site, allFinderPages)
  await web.register(finderApi, world.app.site)
  return web
}
const opened = (async () => undefined)()
let web: Awaited<ReturnType<typeof listening>> | undefined
const ask = async (query: Record<string, string>) => {
  await opened
  web ??= await listening()
  return web.inject({ method: 'GET', url: '/api/find', query })
}

describe('GET /api/find', () => {
  test('answers best first, in the shape of the contract, to every site', async () => {
    const response = await ask({ q: 'lapseni otettiin huostaan', lang: 'fi', near: '491', limit: '3' })
    expect(response.statusCode).toBe(200)
    expect(response.headers['access-control-allow-origin']).toBe('*')
    const answer = answerShape.parse(response.json())
    expect(answer.results[0]?.programme).toBe('voikukkia')
    expect(answer.results.length).toBeLessThanOrEqual(3)
    expect(answer.results[0]?.next?.town).toBe('Mikkeli')
    expect(answer.results[0]?.why.join(' ')).toContain('lapseni otettiin huostaan')
    expect(answer.results[0]?.why.join(' ')).not.toContain('..')
  })

  test.each(['fi', 'sv', 'en'])('in %s', async (lang) => {
    answerShape.parse((await ask({ q: 'mies hakkaa mua nyt', lang })).json())
  })

  test('an ordinary place is told with its distance', async () => {
    const answer = answerShape.parse((await ask({ q: 'perhekahvila', near: '491' })).json())
    expect(answer.results[0]?.distance_km).toBeLessThan(10)
  })

  test('a point is measured from, a danger is told', async () => {
    const answer = answerShape.parse((await ask({ q: 'he hits me', lang: 'en', near: '61.69,27.27' })).json())
    expect(answer.urgent?.kinds).toContain('violence')
    expect(answer.urgent?.sentences.length).toBeGreaterThan(0)
  })

  test.each<[string, Record<string, string>]>([
    ['no words at all', {}],
    ['an unknown language', { q: 'x', lang: 'de' }],
    ['a place that is none', { q: 'x', near: 'Mikkeli' }],
    ['a point off the earth', { q: 'x', near: '99.9,200' }],
    ['too many', { q: 'x', limit: '1000' }],
    ['none', { q: 'x', limit: '0' }],
  ])('%s is refused in JSON', async (_, query) => {
    const response = await ask(query)
    expect(response.statusCode).toBe(400)
    expect(response.json()).toMatchObject({ error: 'bad-request', problems: [{ field: expect.any(String) }] })
  })

  test('a municipality that does not exist and words that mean nothing still answer', async () => {
    for (const query of [
      { q: 'isäryhmä', near: '999' } as Record<string, string>,
      { q: '' },
      { q: '😀' },
      { q: "';--" },
      { q: 'x'.repeat(10_000) },
    ])
      expect(answerShape.safeParse((await ask(query)).json()).success).toBe(true)
  })

  test('a database that is away is told, not thrown', async () => {
    const broken = Fastify()
    await broken.register(finderApi, {
      ...world.app.site,
      database: { ...world.database, publicRead: () => Promise.reject(new Error('secret words')) },
    })
    const response = await broken.inject({ method: 'GET', url: '/api/find', query: { q: 'x' } })
    expect(response.statusCode).toBe(503)
    expect(response.body).not.toContain('secret')
  })
})

test('own words reach no log, whichever way they come', async () => {
  const secret = 'salaisuussana'
  await ask({ q: `${secret} huostaan` })
  await web?.inject({ method: 'GET', url: `${href('finder', 'fi')}?q=${secret}` })
  await web?.inject({
    method: 'POST',
    url: href('finder', 'fi'),
    payload: `q=${secret}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  await web?.inject({
    method: 'POST',
    url: href('guided', 'fi'),
    payload: `where=${secret}&answered=1&at=3`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  expect(lines.length).toBeGreaterThan(0)
  expect(lines.join('')).not.toContain(secret)
})
