/** Every module's pages and machine interfaces, in the order of the modules (DESIGN § 5b "Layout at size"). */
import type { FastifyPluginAsync } from 'fastify'
import { directoryWorkPages } from './directory/work/pages.ts'
import { joinPages } from './groups/join/pages.ts'
import { ownPages } from './groups/own/pages.ts'
import { previewPages } from './groups/shown/preview.ts'
import { shownPages } from './groups/shown/pages.ts'
import { health } from './kit/http/health.ts'
import type { Page, Site } from './kit/http/index.ts'

export const pages: readonly Page[] = [...directoryWorkPages, ...shownPages, ...previewPages, ...joinPages, ...ownPages]
export const apis: readonly FastifyPluginAsync<Site>[] = [health]
