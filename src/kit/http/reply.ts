/** From a reply to bytes: headers for what is personal, sessions into cookies, pages into HTML. */
import { renderPage } from '../html/render.ts'
import { clearCookies, clearSiteData, cookieOptions, sessionCookies } from './let-go.ts'
import type { Visit } from './mount.ts'
import type { Page, Reply, SessionCookie } from './page.ts'

function setSession({ request, reply }: Visit, { name, token }: SessionCookie) {
  const options = cookieOptions(request)
  if (token === undefined) reply.clearCookie(sessionCookies[name], options)
  else reply.setCookie(sessionCookies[name], token, options)
}

/** Compounds of Finnish are broken at their seams; other languages have few words that need it. */
const softenerFor = ({ site, lang }: Visit) => (lang === 'fi' || lang === 'selko' ? site.soften : undefined)

/** Everything that may be personal stays out of every cache; public pages may be kept for half a minute. */
const mayBeKept = ({ options }: Page, answer: Reply) =>
  options.cache === true && options.forgotten !== true && answer.kind === 'html' && answer.status === 200

export function sendReply(visit: Visit, answer: Reply) {
  const { page, reply } = visit
  reply.header('cache-control', mayBeKept(page, answer) ? 'public, max-age=30' : 'no-store')
  clearCookies(visit.request, reply, answer)
  if (answer.kind === 'leave') {
    reply.header('clear-site-data', clearSiteData(visit.request))
    return reply.code(303).header('location', answer.location).send()
  }
  if (answer.kind === 'see-other') {
    if (answer.cookie) setSession(visit, answer.cookie)
    return reply.code(303).header('location', answer.location).send()
  }
  if (answer.kind === 'file') {
    if (answer.name) reply.header('content-disposition', `attachment; filename="${answer.name}"`)
    return reply.type(answer.type).send(answer.body)
  }
  return reply
    .code(answer.status)
    .type('text/html; charset=utf-8')
    .send(renderPage(answer.view, softenerFor(visit)))
}
