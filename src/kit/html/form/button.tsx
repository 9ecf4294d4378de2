import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from '../picture/icon.tsx'

type Look = {
  variant?: 'secondary' | 'tertiary'
  /** Staff pages are already small; this is for one small button on a family page. */
  small?: boolean
  wide?: boolean
  icon?: IconName
  /** The whole name, when the words on the button do not say which row it belongs to: "Ota: perhe K-1187". */
  name?: string
}

const lookOf = ({ variant, small, wide, name }: Look) => ({
  class: wide ? 'ds-button v-wide' : 'ds-button',
  'data-variant': variant,
  'data-size': small ? 'sm' : undefined,
  'aria-label': name,
})

type ButtonProps = Look & {
  children: ComponentChildren
  /** What is sent with the form when this button is pressed. */
  send?: { name: string; value: string }
  formaction?: string
  /** The deed that `o` does on a work list. */
  take?: boolean
}

/** A deed: it sends the form around it. Never disabled to validate. */
export const Button = ({ children, icon, send, formaction, take, ...look }: ButtonProps) => (
  <button type="submit" {...lookOf(look)} {...send} formaction={formaction} data-take={take ? '' : undefined}>
    {icon && <Icon name={icon} />}
    {children}
  </button>
)

type ButtonLinkProps = Look & { children: ComponentChildren; href: string }

/** A way on that looks like a deed. */
export const ButtonLink = ({ children, icon, href, ...look }: ButtonLinkProps) => (
  <a {...lookOf(look)} href={href}>
    {icon && <Icon name={icon} />}
    {children}
  </a>
)

type ScriptButtonProps = { does: 'share' | 'print'; children: string }

/** Share and print need script, so they are not there before script has said that it can. */
export const ScriptButton = ({ does, children }: ScriptButtonProps) => (
  <button type="button" class="ds-button" data-variant="tertiary" data-does={does} hidden>
    <Icon name={does} />
    {children}
  </button>
)
