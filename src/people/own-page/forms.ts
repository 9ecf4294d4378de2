import { type Field, form, typedText } from '../../kit/forms.ts'
import { normaliseCode } from '../../kit/ids.ts'

export type CodeProblem = 'code-missing' | 'code-length' | 'code-wrong' | 'no-tries-left'

/** A code as people write it down: any case, with or without the gap. Its length is no secret and costs no try. */
const code = (): Field<string, CodeProblem> => ({
  read: (body, name) => {
    const typed = normaliseCode(typedText(body, name).slice(0, 40))
    if (typed === '') return { problem: 'code-missing' }
    return typed.length === 8 ? { value: typed } : { problem: 'code-length' }
  },
})

export const codeForm = form({ code: code() })
