import type { ComponentChildren } from 'preact'
import { Spot, type SpotName } from '../picture/spot.tsx'
import { described, Field, FieldGroup, type FieldProps, fieldId } from './field.tsx'
import { Reveal } from './reveal.tsx'

export type Choice = {
  value: string
  label: ComponentChildren
  hint?: ComponentChildren
  spot?: SpotName
  /** Fields that belong to this choice; they follow it. */
  reveal?: ComponentChildren
  /** "jos valitsit tekstiviestin": shown where the reveal cannot hide. */
  revealNote?: string
}

type CardsProps = Omit<FieldProps, 'typed'> & {
  choices: readonly Choice[]
  /** The question is the heading of the page as well. */
  heading?: boolean
  columns?: 1 | 2
}

type OneCardProps = {
  type: 'radio' | 'checkbox'
  name: string
  id: string
  choice: Choice
  chosen: boolean
  invalid: boolean
}

const OneCard = ({ type, name, id, choice, chosen, invalid }: OneCardProps) => (
  <>
    <div class="ds-field" data-variant="outline" data-spot={choice.spot ? '' : undefined}>
      <input
        class="ds-input"
        type={type}
        name={name}
        id={id}
        value={choice.value}
        checked={chosen}
        aria-describedby={choice.hint ? `${id}-hint` : undefined}
        aria-invalid={invalid ? 'true' : undefined}
      />
      <label class="ds-label" for={id}>
        {choice.spot && <Spot name={choice.spot} />}
        {choice.spot ? <span>{choice.label}</span> : choice.label}
      </label>
      {choice.hint && (
        <div data-field="description" id={`${id}-hint`}>
          {choice.hint}
        </div>
      )}
    </div>
    {choice.reveal && <Reveal note={choice.revealNote}>{choice.reveal}</Reveal>}
  </>
)

type ListProps = CardsProps & { type: 'radio' | 'checkbox'; isChosen: (value: string) => boolean }

/** The first choice carries the field's own id, so that the error summary leads to it. */
const CardList = ({ type, name, choices, columns, problem, isChosen }: ListProps) => (
  <div class="v-choices" data-columns={columns === 2 ? 2 : undefined}>
    {choices.map((choice, i) => (
      <OneCard
        key={choice.value}
        type={type}
        name={name}
        id={i === 0 ? fieldId(name) : `${fieldId(name)}-${fieldId(choice.value)}`}
        choice={choice}
        chosen={isChosen(choice.value)}
        invalid={type === 'checkbox' && problem !== undefined}
      />
    ))}
  </div>
)

/** One of a few, as big cards. */
export const RadioCards = ({ typed, ...cards }: CardsProps & { typed?: string }) => (
  <FieldGroup {...cards} role="radiogroup">
    <CardList {...cards} type="radio" isChosen={(value) => value === typed} />
  </FieldGroup>
)

/** Any of a few. */
export const CheckboxCards = ({ typed = [], ...cards }: CardsProps & { typed?: readonly string[] }) => (
  <FieldGroup {...cards}>
    <CardList {...cards} type="checkbox" isChosen={(value) => typed.includes(value)} />
  </FieldGroup>
)

type CheckboxProps = FieldProps & { value?: string; reveal?: ComponentChildren; revealNote?: string }

/** One box: yes or nothing. */
export const Checkbox = ({ name, label, hint, typed, problem, value = 'on', reveal, revealNote }: CheckboxProps) => {
  const id = fieldId(name)
  return (
    <>
      <div class="ds-field">
        <input
          class="ds-input"
          type="checkbox"
          name={name}
          id={id}
          value={value}
          checked={typed === value}
          {...described({ name, hint, problem })}
        />
        <label class="ds-label" for={id}>
          {label}
        </label>
        {hint && (
          <div data-field="description" id={`${id}-hint`}>
            {hint}
          </div>
        )}
        {problem && (
          <p class="ds-validation-message" id={`${id}-problem`}>
            {problem}
          </p>
        )}
      </div>
      {reveal && <Reveal note={revealNote}>{reveal}</Reveal>}
    </>
  )
}

export type Option = { value: string; label: string }
export type OptionGroup = { label: string; options: readonly Option[] }

type SelectProps = FieldProps & {
  options: readonly (Option | OptionGroup)[]
  /** The first, empty line: "Valitse", "Kaikki". */
  empty?: string
  /** As wide as its longest line. */
  narrow?: boolean
}

const OneOption = ({ option, typed }: { option: Option; typed?: string }) => (
  <option value={option.value} selected={option.value === typed}>
    {option.label}
  </option>
)

export const Select = ({ options, empty, narrow, ...field }: SelectProps) => (
  <Field {...field}>
    <select
      class="ds-input"
      id={fieldId(field.name)}
      name={field.name}
      data-width={narrow ? 'auto' : undefined}
      {...described(field)}
    >
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map((entry) =>
        'options' in entry ? (
          <optgroup key={entry.label} label={entry.label}>
            {entry.options.map((option) => (
              <OneOption key={option.value} option={option} typed={field.typed} />
            ))}
          </optgroup>
        ) : (
          <OneOption key={entry.value} option={entry} typed={field.typed} />
        ),
      )}
    </select>
  </Field>
)
