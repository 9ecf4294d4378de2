/** Every module's pages and machine interfaces, in the order of the modules (DESIGN § 5b "Layout at size"). */
import type { FastifyPluginAsync } from 'fastify'
import { signInPages } from './access/sign-in/pages.ts'
import { finderApi } from './directory/finder/api.ts'
import { guidedPages } from './directory/finder/guided/pages.ts'
import { homePages } from './directory/finder/home/pages.ts'
import { finderPages } from './directory/finder/results/pages.ts'
import { wishPages } from './directory/finder/wish/pages.ts'
import { finderWorkPages } from './directory/finder/work/pages.ts'
import { photoFiles } from './directory/photos/files.ts'
import { photoWorkPages } from './directory/photos/work/pages.ts'
import { directoryWorkPages } from './directory/work/pages.ts'
import { joinPages } from './groups/join/pages.ts'
import { ownPages } from './groups/own/pages.ts'
import { shownPages } from './groups/shown/pages.ts'
import { previewPages } from './groups/shown/preview.ts'
import { groupWorkPages } from './groups/work/index.ts'
import { health } from './kit/http/health.ts'
import type { Page, Site } from './kit/http/index.ts'
import { ownPageKeyPages } from './people/own-page/pages.ts'
import { demoPages } from './site/demo/pages.ts'
import { exitPages } from './site/exit.ts'
import { informationPages } from './site/information/pages.ts'
import { openApi } from './site/openapi.ts'
import { urgentPages } from './site/urgent/pages.ts'

export const pages: readonly Page[] = [
  ...signInPages,
  ...homePages,
  ...finderPages,
  ...guidedPages,
  ...wishPages,
  ...finderWorkPages,
  ...directoryWorkPages,
  ...photoWorkPages,
  ...ownPageKeyPages,
  ...shownPages,
  ...previewPages,
  ...joinPages,
  ...ownPages,
  ...groupWorkPages,
  ...urgentPages,
  ...informationPages,
  ...exitPages,
  ...demoPages,
]
export const apis: readonly FastifyPluginAsync<Site>[] = [health, finderApi, openApi, photoFiles]
