import type { KitWords } from '../text.ts'
import { FieldGroup, type FieldProps, fieldId } from './field.tsx'

export type TypedDate = { day?: string; month?: string; year?: string }

type DateFieldProps = Omit<FieldProps, 'typed'> & {
  words: KitWords
  typed?: TypedDate
  birthday?: boolean
  heading?: boolean
}

const parts = [
  ['day', 2],
  ['month', 2],
  ['year', 4],
] as const

/** Three inputs, one question and one problem; the day carries the field's own id. */
export const DateField = ({ words, typed = {}, birthday, ...field }: DateFieldProps) => (
  <FieldGroup {...field}>
    <div class="v-parts">
      {parts.map(([part, length]) => (
        <DatePart
          key={part}
          id={part === 'day' ? fieldId(field.name) : fieldId(`${field.name}.${part}`)}
          name={`${field.name}.${part}`}
          label={words[part]}
          length={length}
          typed={typed[part]}
          autocomplete={birthday ? `bday-${part}` : undefined}
          invalid={field.problem !== undefined}
        />
      ))}
    </div>
  </FieldGroup>
)

type DatePartProps = {
  id: string
  name: string
  label: string
  length: number
  typed?: string
  autocomplete?: string
  invalid: boolean
}

const DatePart = ({ id, name, label, length, typed, autocomplete, invalid }: DatePartProps) => (
  <div class="ds-field">
    <label class="ds-label" for={id}>
      {label}
    </label>
    <input
      class="ds-input"
      id={id}
      name={name}
      type="text"
      inputmode="numeric"
      size={length}
      maxlength={length}
      value={typed ?? ''}
      autocomplete={autocomplete}
      aria-invalid={invalid ? 'true' : undefined}
    />
  </div>
)
