/** What has no page: the front door chooses a language, everything else says so kindly in the language of its address. */
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'
import { visitor } from '../kit/actor.ts'
import { renderPage } from '../kit/html/index.ts'
import type { Frame, Site } from '../kit/http/index.ts'
import { describe } from '../kit/http/mount.ts'
import { isLang, type Lang } from '../kit/words.ts'
import { hrefOf } from '../links.ts'

const langOf = (request: FastifyRequest): Lang => {
  const first = request.url.split(/[/?]/)[1] ?? ''
  return isLang(first) ? first : preferred(request)
}

/** The first of our languages that the browser asks for; Finnish when it asks for none of them. */
function preferred(request: FastifyRequest): Lang {
  const asked = String(request.headers['accept-language'] ?? '').split(',')
  const found = asked
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find((lang) => lang === 'fi' || lang === 'sv' || lang === 'en')
  return (found ?? 'fi') as Lang
}

const frameFor = (request: FastifyRequest, site: Site): Frame => ({
  lang: langOf(request),
  page: 'home',
  inLang: (lang) => hrefOf('home', lang, {}),
  actor: visitor,
  demo: site.demo,
  done: undefined,
  seal: undefined,
})

export function missingPage(app: FastifyInstance, site: Site) {
  const page = (request: FastifyRequest, kind: 'not-found' | 'forbidden' | 'bug') =>
    renderPage(site.errorView(kind, frameFor(request, site), request.id))
  app.get('/', (request, reply) =>
    reply
      .code(302)
      .header('vary', 'accept-language')
      .header('location', `/${preferred(request)}`)
      .send(),
  )
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(page(request, 'not-found')),
  )
  // A body that is too large or malformed never reaches a handler: it is told as kindly as anything else.
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status =
      error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500 ? error.statusCode : 500
    if (status === 500) request.log.error({ fault: describe(error) }, 'fault')
    return reply
      .code(status)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(page(request, status === 500 ? 'bug' : 'forbidden'))
  })
}
