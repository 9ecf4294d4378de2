/** The steps of joining: one question a page, everything that can be left out may be. */
import {
  type Body,
  checkbox,
  choice,
  choices,
  email,
  type FormMoment,
  form,
  listOf,
  mustTick,
  optionalText,
  phone,
  text,
  typedList,
  typedText,
  wholeNumber,
} from '../../kit/forms.ts'
import type { Lang } from '../../kit/words.ts'
import { type ContactRule, channels } from '../../people/contact-rules.ts'
import type { Application } from '../application.ts'
import { needs } from '../rows.ts'

/** The ages offered: expected, months of the first year, whole years. In months; the middle of the span stands for it. */
export const childAges = [
  '-1',
  '1',
  '4',
  '7',
  '10',
  '14',
  '20',
  '30',
  '42',
  '54',
  '66',
  '78',
  '90',
  '102',
  '114',
  '126',
  '138',
  '150',
  '162',
  '174',
  '186',
  '198',
  '210',
] as const

export const whoForm = form({
  firstName: text({ longest: 60 }),
  otherAdult: optionalText({ longest: 60 }),
  childAge: listOf(choice(childAges), { least: 0, most: 12 }),
})

const needsFields = {
  need: choices(needs),
  childcareChildren: wholeNumber({ from: 0, to: 12, empty: 0 }),
  interpreterLanguage: optionalText({ longest: 60 }),
  diets: optionalText({ longest: 300 }),
}
export const needsForm = form<typeof needsFields, 'which-language'>(needsFields, (value) =>
  value.need.includes('interpreter') && value.interpreterLanguage === ''
    ? { interpreterLanguage: 'which-language' }
    : {},
)

export const tellForm = form({ note: optionalText({ longest: 2000 }), notWith: optionalText({ longest: 300 }) })

const chosenContact = {
  email: form({ email: email() }),
  sms: form({ smsPhone: phone() }),
  call: form({ callPhone: phone(), voicemail: checkbox() }),
  letter: form({ address: text({ longest: 300 }) }),
  'i-call': form({}),
} as const

export type ContactAnswer =
  | { ok: true; value: ContactRule }
  | { ok: false; problems: Record<string, string>; typed: Body }

/** Only what the chosen way needs is read; what was typed for another way is not kept. */
export function readContact(body: Body, at: FormMoment): ContactAnswer {
  const channel = choice(channels).read(body, 'channel', at)
  if ('problem' in channel) return { ok: false, problems: { channel: 'choose-how' }, typed: body }
  const answer = chosenContact[channel.value].read(body, at)
  if (!answer.ok) return { ok: false, problems: answer.problems as Record<string, string>, typed: body }
  const given = answer.value as Partial<Record<'email' | 'smsPhone' | 'callPhone' | 'address', string>> & {
    voicemail?: boolean
  }
  return {
    ok: true,
    value: {
      channel: channel.value,
      email: given.email ?? '',
      phone: given.smsPhone ?? given.callPhone ?? '',
      address: given.address ?? '',
      voicemail: given.voicemail ?? false,
      senderName: '',
    },
  }
}

export const consentForm = form({ consent: mustTick('consent-needed') })

export const stepNames = ['who', 'needs', 'tell', 'contact', 'check'] as const
export type StepName = (typeof stepNames)[number]

/** A group that meets families first asks a little more; an open one does not. */
export const stepsOf = (joining: 'open' | 'preliminary' | 'through-worker'): readonly StepName[] =>
  joining === 'open' ? ['who', 'needs', 'contact', 'check'] : stepNames

export type StepAnswer = { ok: true } | { ok: false; problems: Record<string, string>; typed: Body }

/** Whether what one step typed is sound. */
export function readStep(step: StepName, body: Body, at: FormMoment): StepAnswer {
  if (step === 'contact') return readContact(body, at)
  const answer = { who: whoForm, needs: needsForm, tell: tellForm, check: consentForm }[step].read(body, at)
  return answer.ok ? { ok: true } : { ok: false, problems: answer.problems as Record<string, string>, typed: body }
}

/** The whole application from the draft; undefined when a step is missing or was never sound. */
export function applicationFrom(
  draft: Body,
  { at, lang, consentWords }: { at: FormMoment; lang: Lang; consentWords: string },
): Application | undefined {
  const who = whoForm.read(draft, at)
  const help = needsForm.read(draft, at)
  const tell = tellForm.read(draft, at)
  const contact = readContact(draft, at)
  if (!who.ok || !help.ok || !tell.ok || !contact.ok) return undefined
  return {
    lang,
    adults: [who.value.firstName, who.value.otherAdult].filter((name) => name !== ''),
    childAgesMonths: who.value.childAge.map(Number),
    contact: contact.value,
    childcareChildren: help.value.childcareChildren,
    needs: help.value.need,
    interpreterLanguage: help.value.interpreterLanguage,
    diets: help.value.diets,
    notWith: tell.value.notWith,
    note: tell.value.note,
    consentWords,
  }
}

/** How many child rows the page shows: what was typed, and one more when asked for. */
export const childRows = (body: Body) => {
  const typed = typedList(body, 'childAge')
  const [deed, , at] = typedText(body, '_rows').split(':')
  if (deed === 'add') return [...typed, '']
  if (deed === 'remove') return typed.filter((_, index) => index !== Number(at))
  return typed.length > 0 ? typed : ['']
}
