/** Every page of the hand-written table, in every language: a new page is looked at without anybody remembering it. */
import type { PageName } from '../../src/links.ts'
import { statuses } from '../every-page.table.ts'
import { isSound, lookerOf, open, shownLangs, test } from './standing.ts'

/** Files for calendars, which nobody looks at. */
const isFile = (name: string) => name.endsWith('Calendar')
const names = (Object.keys(statuses) as PageName[]).filter((name) => !isFile(name))

for (const name of names) {
  const looker = lookerOf(name)
  if (looker === undefined) continue
  test(name, async ({ page, standing }) => {
    await standing.as(page, looker)
    for (const lang of shownLangs) {
      await open(page, standing.href(name, lang))
      await isSound(page)
    }
  })
}
