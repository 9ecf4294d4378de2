import type { Body } from '../../../kit/forms.ts'
import type { Frame } from '../../../kit/http/index.ts'
import type { Clock } from '../../../kit/time.ts'
import { wordsOf } from '../../../kit/words.ts'
import type { GroupDeed } from '../../rules.ts'
import type { OpenedEnrolment, Suggestion } from '../../work-enrolment.ts'
import type { ToldMessage } from '../../work-messages.ts'
import { en } from './text.en.ts'
import { fi } from './text.fi.ts'
import { sv } from './text.sv.ts'

export const enrolmentWords = wordsOf({ fi, sv, en })

export type EnrolmentView = {
  frame: Frame
  opened: OpenedEnrolment
  messages: readonly ToldMessage[]
  suggestions: readonly Suggestion[]
  typed: Body
  problems: Record<string, string>
  may: ReadonlySet<GroupDeed>
  clock: Clock
}
