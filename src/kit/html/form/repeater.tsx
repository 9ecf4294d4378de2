import type { ComponentChildren } from 'preact'
import { Button } from './button.tsx'
import { describedBy, Hint, Problem } from './field.tsx'

/** The name of the row buttons; the form that reads it adds or takes a row and shows itself again. */
export const rowsField = '_rows'

export type RepeatRow = { title: string; fields: ComponentChildren }

type RepeaterProps = {
  name: string
  label: string
  hint?: string
  problem?: string
  rows: readonly RepeatRow[]
  /** The words of the button that adds one. */
  add?: string
  /** The words of the button that takes one away, from the row's title. Left out when every row must stay. */
  remove?: (title: string) => string
}

/** Rows of the same fields. "Lisää" is a submit button, so it works without script; what was typed stays. */
export const Repeater = ({ name, label, hint, problem, rows, add, remove }: RepeaterProps) => (
  <fieldset class="v-repeat" aria-describedby={describedBy({ name, hint, problem })}>
    <legend>{label}</legend>
    <Hint name={name} hint={hint} />
    <Problem name={name} problem={problem} />
    {rows.map((row, i) => (
      <fieldset key={row.title} class="v-repeat-row">
        <legend>{row.title}</legend>
        {row.fields}
        {remove && (
          <Button variant="tertiary" icon="minus" send={{ name: rowsField, value: `remove:${name}:${i}` }}>
            {remove(row.title)}
          </Button>
        )}
      </fieldset>
    ))}
    {add && (
      <Button variant="secondary" icon="plus" send={{ name: rowsField, value: `add:${name}` }}>
        {add}
      </Button>
    )}
  </fieldset>
)
