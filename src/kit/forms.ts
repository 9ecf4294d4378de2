/**
 * A form is declared once, reads what was typed, and gives back either values or problems beside their fields.
 * Problems are keys: the words for them are in text files. What was typed is always kept.
 */
import { z } from 'zod'
import { isBefore, type PlainDate, Temporal } from './time.ts'

/** The fields of a form, or a query. */
export type Body = Record<string, string | string[] | undefined>

/** A file as it came: its bytes as far as the page takes them, and whether there was more. */
export type Upload = { bytes: Buffer; tooBig: boolean }
/** The files of a form by the names of their fields; they are never given back with what was typed. */
export type Files = Record<string, Upload | undefined>

/** Problems that any field can have; a module may add its own keys. */
export type KitProblem =
  | 'missing'
  | 'choose-one'
  | 'too-long'
  | 'not-email'
  | 'not-phone'
  | 'not-date'
  | 'date-is-past'
  | 'not-time'
  | 'not-number'
  | 'too-small'
  | 'too-big'
  | 'identity-code'
  | 'stale-form'
  | 'file-missing'
  | 'file-too-big'
  | 'file-again'

export type FieldAnswer<Value, Problem extends string> = { value: Value } | { problem: Problem }
export type Field<Value, Problem extends string = KitProblem> = {
  read(body: Body, name: string, at: FormMoment): FieldAnswer<Value, Problem>
}
/** Rules about dates ask for today; nothing reads the clock. Files come beside the fields. */
export type FormMoment = { today: PlainDate; files?: Files }

type ValueOf<F> = F extends Field<infer Value, string> ? Value : never
type ProblemOf<F> = F extends Field<unknown, infer Problem> ? Problem : never
// biome-ignore lint/suspicious/noExplicitAny: a constraint that accepts fields of every value; nothing typed `any` leaves it.
export type Fields = Record<string, Field<any, string>>

export type Problems<F extends Fields, Extra extends string = never> = {
  [Name in keyof F | 'form']?: (Name extends keyof F ? ProblemOf<F[Name]> : KitProblem) | Extra
}
export type FormAnswer<F extends Fields, Extra extends string> =
  | { ok: true; value: { [Name in keyof F]: ValueOf<F[Name]> } }
  | { ok: false; problems: Problems<F, Extra>; typed: Body }

export type Form<F extends Fields, Extra extends string = never> = {
  fields: F
  read(body: Body, at: FormMoment): FormAnswer<F, Extra>
}

/** A browser does not give a chosen file back: when something else is to be mended, it must be chosen again, and is told so. */
export const filesAgain = (files: Files = {}): Record<string, 'file-again'> =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([, file]) => file !== undefined && file.bytes.length > 0)
      .map(([name]) => [name, 'file-again']),
  )

/** `check` looks at fields together, after each is sound by itself. */
export function form<F extends Fields, Extra extends string = never>(
  fields: F,
  check?: (value: { [Name in keyof F]: ValueOf<F[Name]> }, at: FormMoment) => Problems<F, Extra>,
): Form<F, Extra> {
  return {
    fields,
    read: (body, at) => {
      const value: Record<string, unknown> = {}
      const problems: Record<string, string> = {}
      for (const [name, field] of Object.entries(fields)) {
        const answer = field.read(body, name, at)
        if ('problem' in answer) problems[name] = answer.problem
        else value[name] = answer.value
      }
      const sound = value as { [Name in keyof F]: ValueOf<F[Name]> }
      if (Object.keys(problems).length === 0 && check) Object.assign(problems, check(sound, at))
      return Object.keys(problems).length === 0
        ? { ok: true, value: sound }
        : { ok: false, problems: { ...filesAgain(at.files), ...problems } as Problems<F, Extra>, typed: body }
    },
  }
}

/** The first of what was typed under a name, tidied: NFC, no control characters, no space at the ends. */
export const typedText = (body: Body, name: string): string => {
  const raw = body[name]
  const text = Array.isArray(raw) ? (raw[0] ?? '') : (raw ?? '')
  return (
    text
      .normalize('NFC')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is taken out.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e]/g, '')
      .replace(/\r\n?/g, '\n')
      .trim()
  )
}
/** All that was typed under a name; rows of a list are `<name>.0`, `<name>.1` … so that each has an id of its own. */
export const typedList = (body: Body, name: string): string[] => {
  const raw = body[name]
  if (raw !== undefined) return Array.isArray(raw) ? raw : [raw]
  const rows: string[] = []
  for (let row = 0; `${name}.${row}` in body && row < 200; row += 1) rows.push(typedText(body, `${name}.${row}`))
  return rows
}

/** A Finnish personal identity code (henkilötunnus) in free text: we never want one (WORDS, error.identity). */
const identityCode = /\b\d{6}[-+ABCDEFUVWXY]\d{3}[0-9A-FHJ-NPR-Y]\b/i

type TextOptions<P extends string> = { longest?: number; missing?: P; lines?: boolean }

/** Text that must be there. */
export const text = <P extends string = 'missing'>(options: TextOptions<P> = {}): Field<string, P | KitProblem> => ({
  read: (body, name) => {
    const typed = typedText(body, name)
    if (typed === '') return { problem: options.missing ?? 'missing' }
    return soundText(typed, options.longest)
  },
})

/** Text that may be left out: '' then. */
export const optionalText = (options: { longest?: number } = {}): Field<string, KitProblem> => ({
  read: (body, name) => soundText(typedText(body, name), options.longest),
})

const soundText = (typed: string, longest = 200): FieldAnswer<string, KitProblem> => {
  if (typed.length > longest) return { problem: 'too-long' }
  return identityCode.test(typed) ? { problem: 'identity-code' } : { value: typed }
}

const emailShape = z.email()
export const email = (options: { optional?: boolean } = {}): Field<string, KitProblem> => ({
  read: (body, name) => {
    const typed = typedText(body, name)
    if (typed === '') return options.optional ? { value: '' } : { problem: 'missing' }
    return emailShape.safeParse(typed).success && typed.length <= 254 ? { value: typed } : { problem: 'not-email' }
  },
})

/** E.164 from how Finns write numbers: 040 123 4567 or +358 40 123 4567. */
export const phone = (options: { optional?: boolean } = {}): Field<string, KitProblem> => ({
  read: (body, name) => {
    const typed = typedText(body, name)
    if (typed === '') return options.optional ? { value: '' } : { problem: 'missing' }
    const digits = typed.replace(/[\s().\-–]/g, '')
    const international = digits.startsWith('00')
      ? `+${digits.slice(2)}`
      : digits.startsWith('0')
        ? `+358${digits.slice(1)}`
        : digits
    return /^\+[1-9]\d{6,14}$/.test(international) ? { value: international } : { problem: 'not-phone' }
  },
})

export const choice = <const V extends readonly string[]>(values: V): Field<V[number], KitProblem> => ({
  read: (body, name) => {
    const typed = typedText(body, name)
    return (values as readonly string[]).includes(typed) ? { value: typed as V[number] } : { problem: 'choose-one' }
  },
})

export const optionalChoice = <const V extends readonly string[]>(
  values: V,
): Field<V[number] | undefined, KitProblem> => ({
  read: (body, name) => {
    const typed = typedText(body, name)
    if (typed === '') return { value: undefined }
    return (values as readonly string[]).includes(typed) ? { value: typed as V[number] } : { problem: 'choose-one' }
  },
})

export const choices = <const V extends readonly string[]>(
  values: V,
  options: { atLeastOne?: boolean } = {},
): Field<V[number][], KitProblem> => ({
  read: (body, name) => {
    const typed = typedList(body, name).filter((one) => one !== '')
    if (options.atLeastOne && typed.length === 0) return { problem: 'choose-one' }
    const known = typed.filter((one): one is V[number] => (values as readonly string[]).includes(one))
    return known.length === typed.length ? { value: [...new Set(known)] } : { problem: 'choose-one' }
  },
})

export const checkbox = (): Field<boolean, KitProblem> => ({
  read: (body, name) => ({ value: typedText(body, name) !== '' }),
})

/** A box that must be ticked before one may go on. */
export const mustTick = <P extends string>(problem: P): Field<true, P> => ({
  read: (body, name) => (typedText(body, name) === '' ? { problem } : { value: true }),
})

export const wholeNumber = (range: {
  from: number
  to: number
  optional?: boolean
  empty?: number
}): Field<number, KitProblem> => ({
  read: (body, name) => {
    const typed = typedText(body, name)
    if (typed === '' && range.empty !== undefined) return { value: range.empty }
    if (typed === '') return { problem: 'missing' }
    if (!/^-?\d{1,9}$/.test(typed)) return { problem: 'not-number' }
    const number = Number(typed)
    if (number < range.from) return { problem: 'too-small' }
    return number > range.to ? { problem: 'too-big' } : { value: number }
  },
})

/** Three inputs `<name>.day`, `<name>.month`, `<name>.year`; or one text 13.10.2026 or 2026-10-13 under the bare name. */
const typedDate = (body: Body, name: string): string[] => {
  const whole = typedText(body, name)
  const finnish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(whole)
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(whole)
  if (finnish) return finnish.slice(1, 4)
  if (iso) return iso.slice(1, 4).reverse()
  return [typedText(body, `${name}.day`), typedText(body, `${name}.month`), typedText(body, `${name}.year`)]
}

type DateOptions = { optional?: boolean; notPast?: boolean }
const readDate = (
  body: Body,
  name: string,
  at: FormMoment,
  options: DateOptions,
): FieldAnswer<PlainDate | undefined, KitProblem> => {
  const parts = typedDate(body, name)
  if (parts.every((part) => part === '') && typedText(body, name) === '')
    return options.optional ? { value: undefined } : { problem: 'missing' }
  const [day = Number.NaN, month = Number.NaN, year = Number.NaN] = parts.map((part) =>
    /^\d{1,4}$/.test(part) ? Number(part) : Number.NaN,
  )
  if (!(day >= 1 && month >= 1 && month <= 12 && year >= 1900 && year <= 2200)) return { problem: 'not-date' }
  try {
    const value = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
    return options.notPast && isBefore(value, at.today) ? { problem: 'date-is-past' } : { value }
  } catch {
    return { problem: 'not-date' }
  }
}
export const date = (options: { notPast?: boolean } = {}): Field<PlainDate, KitProblem> => ({
  read: (body, name, at) => readDate(body, name, at, options) as FieldAnswer<PlainDate, KitProblem>,
})

/** klo 9.30, 9:30, 17 → 'HH:MM'. */
export const time = (): Field<string, KitProblem> => ({
  read: (body, name) => {
    const typed = typedText(body, name)
    if (typed === '') return { problem: 'missing' }
    const found = /^(?:klo\s*)?(\d{1,2})(?:[.:](\d{2}))?$/.exec(typed)
    const [hour, minute] = [Number(found?.[1] ?? 99), Number(found?.[2] ?? 0)]
    return hour <= 23 && minute <= 59
      ? { value: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` }
      : { problem: 'not-time' }
  },
})

/** A chosen file. A browser sends an empty one when nothing was chosen. What is in it, the module looks at. */
export const upload = (options: { optional?: boolean } = {}): Field<Buffer | undefined, KitProblem> => ({
  read: (_, name, { files }) => {
    const { bytes, tooBig } = files?.[name] ?? { bytes: Buffer.alloc(0), tooBig: false }
    if (bytes.length === 0) return options.optional ? { value: undefined } : { problem: 'file-missing' }
    return tooBig ? { problem: 'file-too-big' } : { value: bytes }
  },
})

/** Several of the same under one name, in order; empty ones are left out. The problem is the first one's. */
export const listOf = <Value, P extends string>(
  field: Field<Value, P>,
  range: { least: number; most: number },
): Field<Value[], P | KitProblem> => ({
  read: (body, name, at) => {
    const typed = typedList(body, name).filter((one) => one.trim() !== '')
    if (typed.length < range.least) return { problem: 'missing' }
    if (typed.length > range.most) return { problem: 'too-big' }
    const values: Value[] = []
    for (const one of typed) {
      const answer = field.read({ [name]: one }, name, at)
      if ('problem' in answer) return answer
      values.push(answer.value)
    }
    return { value: values }
  },
})
