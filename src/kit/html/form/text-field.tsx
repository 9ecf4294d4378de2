import type { ComponentChildren } from 'preact'
import { described, describedBy, Field, type FieldProps, fieldId } from './field.tsx'

type TextFieldProps = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'search' | 'url' | 'password'
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email'
  /** Only the person's own details: 'tel', 'email', 'given-name'… A search stays 'off'. */
  autocomplete?: string
  /** A unit after the field: "km", "€", "vuotta". */
  suffix?: string
  /** How many characters fit; narrows the field to what is expected. */
  size?: number
  maxlength?: number
  spellcheck?: boolean
}

export const TextField = ({
  type = 'text',
  suffix,
  inputmode,
  autocomplete,
  size,
  maxlength,
  spellcheck,
  ...field
}: TextFieldProps) => {
  const look = { class: 'ds-input', inputmode, autocomplete, size, maxlength, spellcheck }
  // Preact types each kind of input apart; a text-like kind takes the same attributes whichever it is.
  const kind = { type } as { type: 'text' }
  const input = (
    <input
      {...kind}
      id={fieldId(field.name)}
      name={field.name}
      value={field.typed ?? ''}
      {...look}
      {...described(field)}
    />
  )
  return <Field {...field}>{suffix ? <Affix suffix={suffix}>{input}</Affix> : input}</Field>
}

const Affix = ({ suffix, children }: { suffix: string; children: ComponentChildren }) => (
  <div class="ds-field-affixes">
    {children}
    <span class="ds-field-affix">{suffix}</span>
  </div>
)

type NumberFieldProps = Omit<TextFieldProps, 'type' | 'inputmode'> & { decimals?: boolean }

/** A number is typed as text: arrows and wheels of type=number change numbers by accident, and refuse a comma. */
export const NumberField = ({ decimals, size = 6, ...field }: NumberFieldProps) => (
  <TextField {...field} size={size} inputmode={decimals ? 'decimal' : 'numeric'} />
)

/** A time is typed as one says it: 9.30 or 9:30. */
export const TimeField = ({ size = 6, ...field }: Omit<TextFieldProps, 'type' | 'inputmode' | 'suffix'>) => (
  <TextField {...field} size={size} inputmode="numeric" maxlength={5} />
)

type TextAreaProps = FieldProps & {
  rows?: number
  /** The words of how much fits, such as `words.longest('2000')`; read after the hint. */
  longest?: string
  autocomplete?: string
}

export const TextArea = ({ rows = 5, longest, autocomplete, ...field }: TextAreaProps) => {
  const hint = longest ? <HintWithLength hint={field.hint} longest={longest} /> : field.hint
  const whole = { ...field, hint }
  return (
    <Field {...whole}>
      <textarea
        class="ds-input"
        id={fieldId(field.name)}
        name={field.name}
        rows={rows}
        autocomplete={autocomplete}
        aria-describedby={describedBy(whole)}
        aria-invalid={field.problem ? 'true' : undefined}
      >
        {field.typed ?? ''}
      </textarea>
    </Field>
  )
}

const HintWithLength = ({ hint, longest }: { hint?: ComponentChildren; longest: string }) => (
  <>
    {hint}
    {hint && ' '}
    {longest}
  </>
)
