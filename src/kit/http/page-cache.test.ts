import zlib from 'node:zlib'
import compress from '@fastify/compress'
import Fastify from 'fastify'
import { expect, it } from 'vitest'
import { forgetPages, pageCache } from './page-cache.ts'

/** A server with one kept page and one that is not, counting how often each is made and compressed. */
async function aServer() {
  const times = { made: 0, compressed: 0 }
  const counting = {
    ...zlib,
    brotliCompressSync: (...args: Parameters<typeof zlib.brotliCompressSync>) => {
      times.compressed += 1
      return zlib.brotliCompressSync(...args)
    },
  }
  const app = Fastify()
  await app.register(compress, { encodings: ['br'], threshold: 10, syncThreshold: 10_000, zlib: counting })
  pageCache(app)
  const page = () => {
    times.made += 1
    return `<p>${'Tervetuloa. '.repeat(20)}${times.made}</p>`
  }
  app.get('/kept', { config: { cached: true } }, (_, reply) => reply.type('text/html; charset=utf-8').send(page()))
  app.get('/fresh', (_, reply) => reply.type('text/html; charset=utf-8').send(page()))
  const ask = async (url: string) => {
    const { rawPayload, headers, statusCode } = await app.inject({ url, headers: { 'accept-encoding': 'br' } })
    return {
      statusCode,
      encoding: headers['content-encoding'],
      vary: headers.vary,
      text: String(zlib.brotliDecompressSync(rawPayload)),
    }
  }
  return { ask, times }
}

it('keeps a public page as it leaves: made once, compressed once', async () => {
  forgetPages()
  const { ask, times } = await aServer()
  const first = await ask('/kept')
  expect(first).toMatchObject({ statusCode: 200, encoding: 'br', vary: 'accept-encoding' })
  expect(await ask('/kept')).toEqual(first)
  expect(times).toEqual({ made: 1, compressed: 1 })
})

it('forgets what it kept when told to, and never keeps other pages', async () => {
  forgetPages()
  const { ask, times } = await aServer()
  await ask('/kept')
  forgetPages()
  expect((await ask('/kept')).text).toContain('2</p>')
  await ask('/fresh')
  expect((await ask('/fresh')).text).toContain('4</p>')
  expect(times).toEqual({ made: 4, compressed: 4 })
})
