/** Fields that several forms share: a text in three languages, and choices from a vocabulary. */

import { type Body, typedList, typedText } from '../../kit/forms.ts'
import { CheckboxCards, Details, FieldGroup, Select, TextArea, TextField } from '../../kit/html/index.ts'
import type { WorkWords } from './text.fi.ts'

export type FieldsOf = { words: WorkWords; typed: Body; problems: Record<string, string> }

type ThreeProps = { name: string; label: string; hint?: string; long?: boolean } & FieldsOf

/** Finnish first; Swedish and English beside it, and may be left for later. */
export const InThree = ({ name, label, hint, long, words, typed, problems }: ThreeProps) => (
  <FieldGroup name={name} label={label} hint={hint} problem={problems[name]}>
    {(['fi', 'sv', 'en'] as const).map((lang) =>
      long ? (
        <TextArea
          key={lang}
          name={`${name}.${lang}`}
          rows={3}
          label={words.language[lang]}
          typed={typedText(typed, `${name}.${lang}`)}
        />
      ) : (
        <TextField
          key={lang}
          name={`${name}.${lang}`}
          label={words.language[lang]}
          typed={typedText(typed, `${name}.${lang}`)}
        />
      ),
    )}
  </FieldGroup>
)

type PickProps = {
  name: string
  label: string
  hint?: string
  values: readonly string[]
  said: (value: string) => string
  columns?: 2
} & Pick<FieldsOf, 'typed' | 'problems'>

export const PickMany = ({ name, label, hint, values, said, columns, typed, problems }: PickProps) => (
  <CheckboxCards
    name={name}
    label={label}
    hint={hint}
    typed={typedList(typed, name)}
    problem={problems[name]}
    choices={values.map((value) => ({ value, label: said(value) }))}
    {...(columns && { columns })}
  />
)

/** A long list folded away, opened when something is chosen in it or wrong with it. */
export const PickFolded = (props: PickProps) => {
  const chosen = typedList(props.typed, props.name)
  return (
    <Details
      summary={`${props.label}${chosen.length > 0 ? `: ${chosen.map(props.said).join(', ')}` : ''}`}
      open={props.problems[props.name] !== undefined}
    >
      <PickMany {...props} columns={2} />
    </Details>
  )
}

export const PickOne = ({ name, label, hint, values, said, typed, problems }: PickProps) => (
  <Select
    name={name}
    label={label}
    hint={hint}
    typed={typedText(typed, name)}
    problem={problems[name]}
    options={values.map((value) => ({ value, label: said(value) }))}
    narrow
  />
)
