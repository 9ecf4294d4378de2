/**
 * Pictures by the hash of their contents. A browser may keep one for a year, since another picture has another address; shared
 * caches only for minutes, so that one taken away is soon gone. Read with the public login from what may be shown.
 */
import type { FastifyPluginAsync } from 'fastify'
import type { Site } from '../../kit/http/index.ts'
import { photoAddress } from './photo.ts'
import { shownFile } from './photos.ts'

const kept = 'public, max-age=31536000, s-maxage=600, immutable'

export const photoFiles: FastifyPluginAsync<Site> = async (app, site) => {
  app.get<{ Params: { hash: string } }>(photoAddress(':hash([0-9a-f]{32})'), async (request, reply) => {
    const found = await site.database.publicRead((tx) => shownFile(tx, request.params.hash))
    if (found === undefined) return reply.callNotFound()
    return reply.header('cache-control', kept).type('image/webp').send(found.bytes)
  })
}
