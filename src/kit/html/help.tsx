import type { ComponentChildren } from 'preact'
import { Icon } from './picture/icon.tsx'
import type { KitWords } from './text.ts'

/** Groups of a phone number are read together, so they do not break. */
const unbroken = (number: string) => number.replace(/ /g, '\u00a0')
/** Checkers of HTML want no plain space in a phone link; words may still break, at the zero-width space. */
const breakable = (label: string) => label.replace(/ /g, '\u00a0\u200b')
export const telHref = (number: string) => `tel:${number.replace(/[^\d+]/g, '')}`

type CallButtonProps = {
  words: KitWords
  whom: string
  number: string
  /** Other words than the number, such as "Soita Mirvalle". */
  label?: string
  /** The main deed of the page. */
  primary?: boolean
  icon?: boolean
  wide?: boolean
}

/** A phone button says whom it calls. */
export const CallButton = ({ words, whom, number, label, primary, icon = true, wide }: CallButtonProps) => (
  <a
    class={wide ? 'ds-button v-wide' : 'ds-button'}
    data-variant={primary ? undefined : 'secondary'}
    href={telHref(number)}
    aria-label={label ? undefined : words.call(whom, number)}
  >
    {icon && <Icon name="phone" />}
    {label ? breakable(label) : unbroken(number)}
  </a>
)

type CallCardProps = {
  words: KitWords
  name: string
  number: string
  /** For what, and when it is open. */
  children: ComponentChildren
  as?: 'li' | 'div'
  level?: 2 | 3
}

/** One number that helps: the number itself is on the button. */
export const CallCard = ({ words, name, number, children, as: Tag = 'li', level = 3 }: CallCardProps) => {
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <Tag class="v-call">
      <Title>{name}</Title>
      <p>{children}</p>
      <CallButton words={words} whom={name} number={number} icon={false} />
    </Tag>
  )
}

type Danger112Props = {
  words: KitWords
  title: string
  text: string
  quiet?: { href: string; ask: string; label: string }
}

/** The only lingonberry surface of the whole service: danger to life. */
export const Danger112 = ({ words, title, text, quiet }: Danger112Props) => (
  <section class="v-112 v-stack" data-gap="12">
    <h2>{title}</h2>
    <p>{text}</p>
    <a class="ds-button v-wide" href="tel:112">
      <Icon name="phone" />
      {words.urgentCall}
    </a>
    {quiet && (
      <p>
        {quiet.ask} <a href={quiet.href}>{quiet.label}</a>
      </p>
    )}
  </section>
)

type ListensProps = { words: KitWords; title: string; text: string; whom: string; number: string; danger?: boolean }

/** A strip above results: who listens tonight (lake), or 112 when the words tell of danger (lingonberry). */
export const Listens = ({ words, title, text, whom, number, danger }: ListensProps) => (
  <section class="v-listens" data-danger={danger ? '' : undefined} aria-label={title}>
    <div>
      <strong>{title}</strong>
      <p>{text}</p>
    </div>
    <CallButton words={words} whom={whom} number={number} />
  </section>
)

type ShutterProps = {
  title: string
  /** What this is not. */
  not: ComponentChildren
  /** Who it is for. */
  who?: ComponentChildren
  there: { href: string; label: string }
  back: { href: string; label: string }
  children?: ComponentChildren
}

/** Before a form that could be the wrong place, and on error pages: one button there, one back. Nobody is kept out. */
export const Shutter = ({ title, not, who, there, back, children }: ShutterProps) => (
  <div class="v-wrap" data-width="reading" data-air="">
    <section class="v-card v-shutter v-stack">
      <h1>{title}</h1>
      <div class="v-prose">{not}</div>
      {who && <div class="v-who-for v-prose">{who}</div>}
      {children}
      <div class="v-deeds">
        <a class="ds-button" href={there.href}>
          {there.label}
        </a>
        <a class="ds-button" data-variant="secondary" href={back.href}>
          {back.label}
        </a>
      </div>
    </section>
  </div>
)
