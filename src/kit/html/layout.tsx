import type { ComponentChildren } from 'preact'
import { Jetty } from './picture/jetty.tsx'

type Children = { children?: ComponentChildren }
type Block = 'div' | 'section' | 'article' | 'ul' | 'ol' | 'li' | 'header'

type WrapProps = Children & { width?: 'page' | 'reading' | 'wide' | 'staff'; air?: boolean }

/** Page 1136 px, reading column 680, wide tools 1264, staff 1440. `air` gives space above and below. */
export const Wrap = ({ width = 'page', air, children }: WrapProps) => (
  <div class="v-wrap" data-width={width === 'page' ? undefined : width} data-air={air ? '' : undefined}>
    {children}
  </div>
)

type StackProps = Children & {
  gap?: 4 | 8 | 12 | 16 | 20 | 24 | 36
  as?: Block
  card?: boolean
  list?: boolean
  id?: string
  label?: string
}

/** Things under each other. `list` takes the dots away; `card` makes it a white card. */
export const Stack = ({ gap = 16, as: Tag = 'div', card, list, id, label, children }: StackProps) => (
  <Tag
    id={id}
    aria-label={label}
    class={['v-stack', card && 'v-card', list && 'v-list'].filter(Boolean).join(' ')}
    data-gap={gap}
  >
    {children}
  </Tag>
)

type GridProps = Children & { columns?: 1 | 2 | 3 | 'fit'; as?: Block }

/** One column on a phone, two on a tablet, up to three on a wide screen; `fit` as many as there is room for. */
export const Grid = ({ columns = 3, as: Tag = 'div', children }: GridProps) => (
  <Tag class={Tag === 'ul' || Tag === 'ol' ? 'v-grid v-list' : 'v-grid'} data-columns={columns}>
    {children}
  </Tag>
)

/** Things beside each other as long as there is room. `apart` pushes the first and the last to the edges. */
export const Row = ({ apart, children }: Children & { apart?: boolean }) => (
  <div class="v-row" data-apart={apart ? '' : undefined}>
    {children}
  </div>
)

/** Buttons: beside each other on a wide screen, full width under each other on a phone. */
export const Deeds = ({ children }: Children) => <div class="v-deeds">{children}</div>

/** A part of a page from edge to edge; `soft` is the quiet band. */
export const Band = ({ soft, label, children }: Children & { soft?: boolean; label?: string }) => (
  <section class="v-band" data-soft={soft ? '' : undefined} aria-label={label}>
    <div class="v-wrap">{children}</div>
  </section>
)

/** The main column and a narrow one beside it (under it on a phone). */
export const Columns = ({ children, side }: Children & { side: ComponentChildren }) => (
  <div class="v-wrap v-columns">
    <div class="v-stack" data-gap="20">
      {children}
    </div>
    <div class="v-stack v-side">{side}</div>
  </div>
)

/** Two halves of a band. */
export const Halves = ({ children }: Children) => <div class="v-halves">{children}</div>

/** The deed of a page at the lower edge; in the flow when the window is low. */
export const Dock = ({ apart, children }: Children & { apart?: boolean }) => (
  <div class="v-dock">
    <div class="v-wrap" data-width="reading">
      {apart ? <Row apart>{children}</Row> : children}
    </div>
  </div>
)

/** The head of home: the jetty, the question and the asking box. */
export const Hero = ({ title, lead, children }: Children & { title: string; lead: string }) => (
  <div class="v-hero">
    <div class="v-hero-art">
      <Jetty />
    </div>
    <div class="v-wrap">
      <div class="v-hero-words">
        <h1>{title}</h1>
        <p class="v-lead">{lead}</p>
      </div>
      {children}
    </div>
  </div>
)

export const Lead = ({ children }: Children) => <p class="v-lead">{children}</p>
export const Sub = ({ children }: Children) => <p class="v-sub">{children}</p>
export const Small = ({ children }: Children) => <p class="v-small">{children}</p>
/** Times, numbers with units and phone numbers do not break. */
export const Nb = ({ children }: Children) => <span class="v-nb">{children}</span>
/** Only for screen readers. */
export const Hidden = ({ children }: Children) => <span class="v-sr">{children}</span>
/** Running text written by people: paragraphs, lists and headings with room between them. */
export const Prose = ({ children }: Children) => <div class="v-prose">{children}</div>
