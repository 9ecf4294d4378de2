/** The only script of the public pages: each part makes something quicker that works without it. */
import { errorFocus } from './error-focus.ts'
import { personalPages } from './personal-pages.ts'
import { quickExit } from './quick-exit.ts'
import { scriptButtons } from './script-buttons.ts'
import { tableKeys } from './table-keys.ts'

quickExit()
personalPages()
errorFocus()
scriptButtons()
tableKeys()
