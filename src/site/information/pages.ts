/** Pages that only tell. The same for everybody, so they are kept in the process. */
import { get, html, type Page } from '../../kit/http/index.ts'
import { accessibilityPage, privacyPage, professionalsPage, safetyPage } from './views.tsx'

const told = { access: 'public', cache: true } as const

export const informationPages: Page[] = [
  get('safety', told, async ({ frame }) => html(safetyPage({ frame }))),
  get('accessibility', told, async ({ frame }) => html(accessibilityPage({ frame }))),
  get('privacy', told, async ({ frame }) => html(privacyPage({ frame }))),
  get('professionals', told, async ({ frame }) => html(professionalsPage({ frame }))),
]
