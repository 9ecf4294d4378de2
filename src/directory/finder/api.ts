/**
 * The finder for machines (DESIGN § 5): GET /api/find?q=&lang=&near=&limit=. Open to every site, nothing of the question is
 * logged, and nobody's search is counted here.
 */
import type { FastifyPluginAsync, FastifyReply } from 'fastify'
import { z } from 'zod'
import type { Site } from '../../kit/http/index.ts'
import { type Lang, spokenLangs } from '../../kit/words.ts'
import { plain } from '../texts.ts'
import { knowledgeOf } from './knowledge.ts'
import { countyOf, type Near, whereOf } from './ranking/ask.ts'
import { find, type Result } from './ranking/find.ts'
import { understand } from './understanding/understand.ts'
import { urgentHelp } from './urgent-help.ts'
import { type Reasoning, whySentences } from './why/why.ts'

const point = /^(-?\d{1,2}(?:\.\d{1,8})?),\s?(-?\d{1,3}(?:\.\d{1,8})?)$/
const isPoint = (text: string) => {
  const [, lat, lon] = point.exec(text) ?? []
  return lat !== undefined && Math.abs(Number(lat)) <= 90 && Math.abs(Number(lon)) <= 180
}

export const findQuery = z.object({
  q: z.string().max(10_000),
  lang: z.enum(spokenLangs).default('fi'),
  near: z
    .string()
    .refine((text) => /^\d{3}$/.test(text) || isPoint(text), 'near is "lat,lon" or a municipality code of three digits')
    .optional(),
  limit: z.coerce.number().int().min(1).max(50).default(10),
})

function nearOf(text: string | undefined): Near | undefined {
  if (text === undefined) return undefined
  const [, lat, lon] = point.exec(text) ?? []
  return lat === undefined ? { municipality: text } : { lat: Number(lat), lon: Number(lon) }
}

const resultFor = (result: Result, reasoning: Reasoning) => ({
  programme: result.programme.slug,
  title: result.text.name,
  summary: result.text.summary,
  why: whySentences(result, reasoning),
  distance_km: result.distanceKm,
  next: result.next === undefined ? null : nextFor(result, reasoning.lang),
})

const nextFor = ({ next, seats }: Result, lang: Lang) => ({
  group: next?.id,
  starts: next?.nextAt?.toString() ?? null,
  town: next?.municipality ? plain(next.municipality, lang) : null,
  online: next?.online,
  seats,
  joining: next?.joining,
  language: next?.language,
})

async function answer(site: Site, { q, lang, near, limit }: z.output<typeof findQuery>) {
  return site.database.publicRead(async (tx) => {
    const knowledge = await knowledgeOf(tx)
    const understood = understand(q, lang, knowledge.understanding)
    const point = nearOf(near)
    const asked = { understood, lang, filters: {}, limit, clock: site.clock, ...(point && { near: point }) }
    const found = await find(tx, knowledge, asked)
    const help = urgentHelp(understood.urgent, knowledge.contacts, { lang, county: countyOf(whereOf(asked)) })
    const reasoning = { understood, names: knowledge.names, lang, now: site.clock.now() }
    return {
      query: q,
      language: understood.language,
      analysed: understood.searchWords.map(({ word, lemma, parts }) => ({ word, lemma, parts })),
      needs: understood.needs
        .slice(0, 6)
        .map(({ id, strength }) => ({ id, strength: Math.round(strength * 100) / 100 })),
      urgent: help ?? null,
      results: found.results.map((result) => resultFor(result, reasoning)),
    }
  })
}

const open = (reply: FastifyReply) =>
  reply
    .header('access-control-allow-origin', '*')
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('cache-control', 'no-store')

export const finderApi: FastifyPluginAsync<Site> = async (app, site) => {
  app.get('/api/find', async (request, reply) => {
    const query = findQuery.safeParse(request.query)
    if (!query.success)
      return open(reply)
        .code(400)
        .send({
          error: 'bad-request',
          problems: query.error.issues.map(({ path, message }) => ({ field: path.join('.'), message })),
        })
    try {
      return open(reply).send(await answer(site, query.data))
    } catch (error) {
      request.log.error({ fault: error instanceof Error ? error.name : 'unknown' }, 'finder')
      return open(reply).code(503).send({ error: 'unavailable' })
    }
  })
}
