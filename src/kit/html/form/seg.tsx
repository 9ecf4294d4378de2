import type { ComponentChildren } from 'preact'
import { fieldId } from './field.tsx'

type SegProps = {
  name: string
  /** Whose attendance, for screen readers: "Emma ja Onni: paikalla?" */
  label: string
  choices: readonly { value: string; label: string }[]
  typed?: string
}

/** Three joined switches for a thumb: came, told beforehand, did not come. */
export const Seg = ({ name, label, choices, typed }: SegProps) => (
  <fieldset class="v-seg">
    <legend class="v-sr">{label}</legend>
    <div>
      {choices.map(({ value, label: words }, i) => {
        const id = `${fieldId(name)}-${fieldId(value)}`
        return (
          <>
            <input type="radio" name={name} id={id} value={value} checked={value === typed} />
            <label for={id} data-k={i + 1}>
              {words}
            </label>
          </>
        )
      })}
    </div>
  </fieldset>
)

type AttendanceProps = SegProps & { who: string; detail: string; children?: ComponentChildren }

/** A family at a meeting: who they are, were they here, and a note or a nudge. */
export const Attendance = ({ who, detail, children, ...seg }: AttendanceProps) => (
  <li class="v-fam">
    <div class="v-fam-name">
      <strong>{who}</strong>
      <span class="v-sub">{detail}</span>
    </div>
    <Seg {...seg} />
    {children}
  </li>
)
