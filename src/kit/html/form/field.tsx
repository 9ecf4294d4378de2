import type { ComponentChildren } from 'preact'

/** What every field takes. `problem` is a sentence that is already in the person's language. */
export type FieldProps = {
  name: string
  label: ComponentChildren
  hint?: ComponentChildren
  /** What was typed or is stored: it comes back after every refusal. */
  typed?: string
  problem?: string
  /** The words that say it may be left empty, such as `words.optional`. */
  optional?: string
}

/** An id from a field's name; the error summary links to it. */
export const fieldId = (name: string) => name.replace(/[^\w-]/g, '-')

const hintId = (name: string) => `${fieldId(name)}-hint`
const problemId = (name: string) => `${fieldId(name)}-problem`

type Described = { name: string; hint?: ComponentChildren; problem?: string }

/** The one aria pattern of all fields: the hint is read first, then the problem. */
export function describedBy({ name, hint, problem }: Described) {
  const ids = [hint && hintId(name), problem && problemId(name)].filter(Boolean).join(' ')
  return ids === '' ? undefined : ids
}

/** The same, with the mark of a faulty field. */
export const described = (field: Described) => ({
  'aria-describedby': describedBy(field),
  'aria-invalid': field.problem ? ('true' as const) : undefined,
})

export const LabelWords = ({ label, optional }: Pick<FieldProps, 'label' | 'optional'>) => (
  <>
    {label}
    {optional && <span class="v-optional"> ({optional})</span>}
  </>
)

export const Hint = ({ name, hint }: Described) =>
  hint ? (
    <div data-field="description" id={hintId(name)}>
      {hint}
    </div>
  ) : null

export const Problem = ({ name, problem }: Described) =>
  problem ? (
    <p class="ds-validation-message" id={problemId(name)}>
      {problem}
    </p>
  ) : null

/** Label, hint, the control, and what to repair under it. */
export const Field = ({ children, ...field }: FieldProps & { children: ComponentChildren }) => (
  <div class="ds-field">
    <label class="ds-label" for={fieldId(field.name)}>
      <LabelWords {...field} />
    </label>
    <Hint {...field} />
    {children}
    <Problem {...field} />
  </div>
)

type GroupProps = Omit<FieldProps, 'typed'> & {
  /** The question is the heading of the page as well. */
  heading?: boolean
  role?: 'radiogroup'
  children: ComponentChildren
}

/** A question with several controls: fieldset and legend, described in the same way. */
export const FieldGroup = ({ heading, role, children, ...field }: GroupProps) => (
  <fieldset class="ds-fieldset" role={role} {...(role ? described(field) : { 'aria-describedby': describedBy(field) })}>
    <legend>{heading ? <h1>{field.label}</h1> : <LabelWords {...field} />}</legend>
    <Hint {...field} />
    <Problem {...field} />
    {children}
  </fieldset>
)
