/** Every module's pages and machine interfaces, in the order of the modules (DESIGN § 5b "Layout at size"). */
import type { FastifyPluginAsync } from 'fastify'
import type { Page, Site } from './kit/http/index.ts'

export const pages: readonly Page[] = []
export const apis: readonly FastifyPluginAsync<Site>[] = []
