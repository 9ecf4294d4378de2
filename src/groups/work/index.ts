/** Every page of those who run groups. */
import type { Page } from '../../kit/http/index.ts'
import { editPages } from './edit/pages.ts'
import { workCodePages } from './enrolment/code-pages.ts'
import { workEnrolmentPages } from './enrolment/pages.ts'
import { workGroupPages } from './group/pages.ts'
import { workGroupsPages } from './groups/pages.ts'
import { workListPages } from './list/pages.ts'
import { workMeetingPages } from './meeting/pages.ts'

export const groupWorkPages: Page[] = [
  ...workListPages,
  ...workGroupsPages,
  ...workGroupPages,
  ...editPages,
  ...workMeetingPages,
  ...workEnrolmentPages,
  ...workCodePages,
]
