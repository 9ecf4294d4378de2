import type { ComponentChildren } from 'preact'
import { Arrow, Icon, type IconName } from './picture/icon.tsx'
import { Pair } from './picture/logo.tsx'
import { Spot, type SpotName } from './picture/spot.tsx'
import type { KitWords } from './text.ts'

type Children = { children?: ComponentChildren }
type CardProps = Children & {
  as?: 'div' | 'section' | 'article' | 'li'
  gap?: 8 | 12 | 16
  label?: string
  id?: string
}

/** White on mist. No border: it has a shadow. */
export const Card = ({ as: Tag = 'div', gap = 12, label, id, children }: CardProps) => (
  <Tag id={id} class="v-card v-stack" data-gap={gap} aria-label={label}>
    {children}
  </Tag>
)

/** A quiet box on mist: what happens if nobody calls, where to go on. */
export const SoftBox = ({ as: Tag = 'section', gap = 8, label, id, children }: CardProps) => (
  <Tag id={id} class="v-soft v-stack" data-gap={gap} aria-label={label}>
    {children}
  </Tag>
)

/** A sum in words on spruce: "3 ihmistä, 4 kertaa". */
export const SumBox = ({ sum, label, children }: Children & { sum: string; label: string }) => (
  <section class="v-sum" aria-label={label}>
    <p class="v-h">{sum}</p>
    {children}
  </section>
)

type GoRowProps = Children & { href: string; spot?: SpotName; icon?: IconName; hint?: string }

/** A whole row as one link. Put rows in a `GoList`. */
export const GoRow = ({ href, spot, icon, hint, children }: GoRowProps) => (
  <a class="v-go" href={href} data-plain={spot || icon ? undefined : ''}>
    {spot && <Spot name={spot} />}
    {!spot && icon && <Icon name={icon} />}
    <span>
      {children}
      {hint && <span class="v-small">{hint}</span>}
    </span>
    <Arrow />
  </a>
)

type GoListProps = { rows: readonly (Omit<GoRowProps, 'children'> & { label: string })[]; columns?: 1 | 2 | 3 }

export const GoList = ({ rows, columns = 3 }: GoListProps) => (
  <ul class="v-list v-grid" data-columns={columns}>
    {rows.map(({ label, ...row }) => (
      <li key={row.href}>
        <GoRow {...row}>{label}</GoRow>
      </li>
    ))}
  </ul>
)

/** The sentence in which the platform speaks for itself, with the pair before it. */
export const WhyBox = ({ words, children }: Children & { words: KitWords }) => (
  <p class="v-why">
    <Pair />
    <span>
      <strong>{words.why}</strong> {children}
    </span>
  </p>
)

/** A kind nudge to a worker: a fact, a proposal, and deeds. */
export const Nudge = ({ children, deeds }: Children & { deeds?: ComponentChildren }) => (
  <div class="v-why">
    <Pair />
    <p>{children}</p>
    {deeds && <div class="v-row">{deeds}</div>}
  </div>
)

/** The last line of a card: what happens then. */
export const NextLine = ({ words, children }: Children & { words: KitWords }) => (
  <p class="v-next">
    <Icon name="clock" />
    <span>
      <strong>{words.next}</strong> {children}
    </span>
  </p>
)

/** A small promise beside a deed: who sees this, when it is deleted. */
export const TrustNote = ({ icon = 'lock', id, children }: Children & { icon?: IconName; id?: string }) => (
  <p class="v-note" id={id}>
    <Icon name={icon} />
    <span>{children}</span>
  </p>
)

export type Kind = 'peer' | 'home' | 'one' | 'plain'

/** What kind of support this is: peers and groups, at home, one to one. */
export const KindLabel = ({ kind = 'peer', icon, children }: Children & { kind?: Kind; icon: IconName }) => (
  <p class="v-kind" data-kind={kind}>
    <Icon name={icon} />
    {children}
  </p>
)

type ResultCardProps = {
  words: KitWords
  kind: ComponentChildren
  title: string
  href: string
  text: ComponentChildren
  why: ComponentChildren
  facts: ComponentChildren
  deeds: ComponentChildren
  next: ComponentChildren
  level?: 2 | 3
  /** The language of the text when it is not the page's. */
  textLang?: string
}

/** A result of the finder: kind, name, two sentences, why, facts, deed, and what happens then. */
export const ResultCard = ({
  words,
  kind,
  title,
  href,
  text,
  why,
  facts,
  deeds,
  next,
  level,
  textLang,
}: ResultCardProps) => {
  const Title = level === 3 ? 'h3' : 'h2'
  return (
    <article class="v-card v-result">
      <div class="v-stack" data-gap="12">
        {kind}
        <Title lang={textLang}>
          <a href={href}>{title}</a>
        </Title>
        <p lang={textLang}>{text}</p>
        <WhyBox words={words}>{why}</WhyBox>
      </div>
      <div>
        {facts}
        <div class="v-deeds">{deeds}</div>
      </div>
      <NextLine words={words}>{next}</NextLine>
    </article>
  )
}

type QuoteProps = Children & { by: string }

/** One true sentence from someone who was there, with their leave. */
export const Quote = ({ by, children }: QuoteProps) => (
  <blockquote class="v-quote">
    <p>{children}</p>
    <footer>{by}</footer>
  </blockquote>
)
