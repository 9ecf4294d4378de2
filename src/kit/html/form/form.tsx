import type { ComponentChildren } from 'preact'
import { Icon } from '../picture/icon.tsx'

/** The hidden fields every deed carries: the double-submit token, and the id that makes sending twice harmless. */
export type FormSeal = { token: string; deed: string }

type FormProps = {
  action: string
  seal?: FormSeal
  /** Answers that were given on earlier steps and travel along. */
  carried?: Readonly<Record<string, string | readonly string[]>>
  /** What Enter does when the form has row buttons before its own: the words of its main button. */
  enter?: string
  /** Beside each other instead of under each other. */
  inline?: boolean
  /** It carries a file, and its page takes one (`fileBytes`). */
  files?: boolean
  children: ComponentChildren
}

const Hidden = ({ name, value }: { name: string; value?: string }) =>
  value === undefined ? null : <input type="hidden" name={name} value={value} />

/** A list travels as rows, `need.0`, `need.1` …, which is how `typedList` reads it. */
const Carried = ({ name, value }: { name: string; value: string | readonly string[] }) =>
  typeof value === 'string' ? (
    <Hidden name={name} value={value} />
  ) : (
    value.map((one, i) => <Hidden key={i} name={`${name}.${i}`} value={one} />)
  )

/** Browsers press the first button of a form on Enter; without this one, Enter would remove a row. */
const EnterButton = ({ words }: { words: string }) => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it is out of the Tab order, and its twin at the end is heard and reached.
  <button type="submit" class="v-sr" tabindex={-1} aria-hidden="true">
    {words}
  </button>
)

/** A POST with its token and deed id. The browser's own checks are off: ours answer in the person's language. */
export const Form = ({ action, seal, carried = {}, enter, inline, files, children }: FormProps) => (
  <form
    class={inline ? 'v-row' : 'v-form'}
    method="post"
    action={action}
    enctype={files ? 'multipart/form-data' : undefined}
    autocomplete="off"
    novalidate
  >
    <Hidden name="token" value={seal?.token} />
    <Hidden name="deed" value={seal?.deed} />
    {Object.entries(carried).map(([name, value]) => (
      <Carried key={name} name={name} value={value} />
    ))}
    {enter && <EnterButton words={enter} />}
    {children}
  </form>
)

type FilterFormProps = {
  action: string
  label: string
  button: string
  children: ComponentChildren
  end?: ComponentChildren
}

/** Filters above a list: a GET form, so that the state lives in the address. */
export const FilterForm = ({ action, label, button, children, end }: FilterFormProps) => (
  <search aria-label={label}>
    <form class="v-filters" method="get" action={action} autocomplete="off">
      {children}
      <button type="submit" class="ds-button" data-variant="secondary">
        {button}
      </button>
      {end && <div data-end="">{end}</div>}
    </form>
  </search>
)

type AskBoxProps = {
  action: string
  label: string
  /** An example as text, never as a placeholder. */
  example: string
  button: string
  privacy: string
  typed?: string
  name?: string
}

/** The asking box of home: own words, one button, one line of privacy. */
export const AskBox = ({ action, label, example, button, privacy, typed, name = 'q' }: AskBoxProps) => (
  <search aria-label={label}>
    <form class="v-ask" method="post" action={action} autocomplete="off">
      <div class="ds-field">
        <label class="ds-label" for={name}>
          {label}
        </label>
        <div data-field="description" id={`${name}-hint`}>
          {example}
        </div>
        <textarea class="ds-input" id={name} name={name} rows={3} aria-describedby={`${name}-hint ${name}-privacy`}>
          {typed ?? ''}
        </textarea>
      </div>
      <button type="submit" class="ds-button v-wide">
        {button}
      </button>
      <p class="v-note" id={`${name}-privacy`}>
        <Icon name="lock" />
        <span>{privacy}</span>
      </p>
    </form>
  </search>
)

type AskAgainProps = { action: string; label: string; button: string; typed: string; name?: string }

/** Above the results the question stays, and can be said otherwise. */
export const AskAgain = ({ action, label, button, typed, name = 'q' }: AskAgainProps) => (
  <search class="v-again" aria-label={label}>
    <div class="v-wrap">
      <form method="post" action={action} autocomplete="off">
        <label class="ds-label" for={name}>
          {label}
        </label>
        <div class="v-again-row">
          <textarea class="ds-input" id={name} name={name} rows={2}>
            {typed}
          </textarea>
          <button type="submit" class="ds-button">
            {button}
          </button>
        </div>
      </form>
    </div>
  </search>
)
