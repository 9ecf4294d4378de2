/** The main pages as a small phone shows them, and in the dark. */
import type { PageName } from '../../src/links.ts'
import { isSound, lookerOf, open, test } from './standing.ts'

const main: PageName[] = [
  'home',
  'guided',
  'groups',
  'group',
  'programme',
  'join',
  'urgent',
  'own',
  'signIn',
  'work',
  'workGroups',
  'workGroup',
  'workMeeting',
  'workEnrolment',
  'workGroupNew',
  'workProgramme',
]
const looks = [
  { words: '320 px wide', viewport: { width: 320, height: 640 }, colorScheme: 'light' },
  { words: 'dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
] as const

for (const { words, ...look } of looks)
  test.describe(words, () => {
    test.use(look)
    for (const name of main)
      test(name, async ({ page, standing }) => {
        await standing.as(page, lookerOf(name) ?? 'visitor')
        await open(page, standing.href(name, 'fi'))
        await isSound(page)
      })
  })
