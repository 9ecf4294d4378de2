/** What a worker writes to a whole group, and the tick before a group is cancelled. */
import { type Field, form, type KitProblem, mustTick, optionalText, text, typedText } from '../../../kit/forms.ts'
import { giveawayIn } from '../../../messages/message.ts'

type SmsProblem = KitProblem | 'gives-away' | 'has-link' | 'has-name'

/** A link, or what looks like one on a phone: a bare address reads like a scam, and families were promised none. */
const link = /https?:|www\.|\b[\w-]+\.(fi|com|org|net|eu)\b/i

/** Families were promised that a text message names neither the group nor what it is about. */
const smsText = (names: readonly string[]): Field<string, SmsProblem> => ({
  read: (body, name, at) => {
    const answer = text({ longest: 160 }).read(body, name, at)
    if ('problem' in answer) return answer
    const typed = answer.value.toLowerCase()
    if (giveawayIn(typed)) return { problem: 'gives-away' }
    if (link.test(typed)) return { problem: 'has-link' }
    return names.some((one) => one.length > 2 && typed.includes(one.toLowerCase())) ? { problem: 'has-name' } : answer
  },
})

export const messageForm = (names: readonly string[]) => form({ text: text({ longest: 2000 }), sms: smsText(names) })
export const smsTyped = (body: Parameters<typeof typedText>[0]) => typedText(body, 'sms')

export const cancelForm = form({ text: optionalText({ longest: 1000 }), sure: mustTick('say-so') })
