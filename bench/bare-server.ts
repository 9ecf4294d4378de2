/** The baseline of public pages: a bare Fastify that gives the bytes of a file with the headers it is told. */
import { readFileSync } from 'node:fs'
import Fastify from 'fastify'

export async function main() {
  const body = readFileSync(process.env.BARE_BODY ?? '')
  const headers = JSON.parse(process.env.BARE_HEADERS ?? '{}') as Record<string, string>
  const web = Fastify()
  web.get('/', (_, reply) => reply.headers(headers).send(body))
  await web.listen({ port: Number(process.env.PORT), host: '127.0.0.1' })
}
