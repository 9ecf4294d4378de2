/** At most seven questions, one a page. Nothing is stored: each page carries the answers on to the next. */
import { typedText } from '../../../kit/forms.ts'
import { ask, get, html, type Page } from '../../../kit/http/index.ts'
import { type Answers, answerNames, readAnswers } from '../asked.ts'
import { questionPage } from './views.tsx'

const none: Answers = { age: [], weight: [], where: '', when: [], how: [] }

const show = get('guided', { access: 'public', cache: true, forgotten: true }, async ({ frame }) =>
  html(questionPage({ frame, at: 0, answers: none })),
)

const turn = ask('guided', { access: 'public' }, async ({ frame, body }) => {
  const at = Math.min(answerNames.length - 1, Math.max(0, Number(typedText(body, 'at')) || 0))
  const go = typedText(body, 'go')
  const answers = readAnswers(body)
  const next = go === 'back' ? at - 1 : at + 1
  return html(questionPage({ frame, at: Math.min(answerNames.length - 1, Math.max(0, next)), answers }))
})

export const guidedPages: Page[] = [show, turn]
