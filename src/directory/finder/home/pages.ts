/** The front page. Kept in the process for some seconds: it is the same for everybody. */
import { get, html, type Page } from '../../../kit/http/index.ts'
import { callBy } from '../promise.ts'
import { groupsStartingSoon } from './queries.ts'
import { homePage } from './views.tsx'

const show = get('home', { access: 'public', cache: true, forgotten: true }, async ({ tx, frame, lang, clock }) =>
  html(homePage({ frame, soon: await groupsStartingSoon(tx, { lang, clock }), callBy: callBy(clock) })),
)

export const homePages: Page[] = [show]
