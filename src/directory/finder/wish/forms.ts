/** Leaving a wish, and asking for a call. */
import {
  choice,
  email,
  type Field,
  form,
  type KitProblem,
  optionalText,
  phone,
  text,
  typedText,
} from '../../../kit/forms.ts'
import { municipalityTyped } from '../filters.ts'

export const suitsChoices = ['any', 'morning', 'afternoon', 'evening'] as const
export type Suits = (typeof suitsChoices)[number]

/** A municipality's code from its name or a postal code; '' when left out. */
const place = (): Field<string, 'unknown-place' | KitProblem> => ({
  read: (body, name) => {
    const typed = typedText(body, name)
    if (typed === '') return { value: '' }
    const code = municipalityTyped(typed)
    return code === undefined ? { problem: 'unknown-place' } : { value: code }
  },
})

/** One box for a number or an address: whichever somebody has. */
const contact = (): Field<string, 'not-contact' | KitProblem> => ({
  read: (body, name, at) => {
    const typed = typedText(body, name)
    const read = (typed.includes('@') ? email({ optional: true }) : phone({ optional: true })).read(body, name, at)
    return 'problem' in read ? { problem: 'not-contact' } : read
  },
})

export const wishForm = form({ text: text({ longest: 1000 }), place: place(), contact: contact() })

export const callForm = form({
  name: text({ longest: 60 }),
  phone: phone(),
  place: place(),
  suits: choice(suitsChoices),
  note: optionalText({ longest: 1000 }),
})
