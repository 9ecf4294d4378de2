import type { ComponentChildren } from 'preact'
import { ButtonLink } from './form/button.tsx'
import { Jetty } from './picture/jetty.tsx'

type Children = { children?: ComponentChildren }

type NoticeProps = Children & { title?: string; color?: 'info' | 'success' | 'warning'; level?: 2 | 3 }

/** Something worth knowing. Never for an error in a field. */
export const Notice = ({ title, color = 'info', level = 2, children }: NoticeProps) => {
  const Title = level === 3 ? 'h3' : 'h2'
  return (
    <div class="ds-alert" data-color={color}>
      {title && <Title>{title}</Title>}
      {children}
    </div>
  )
}

/** The one announcement of a page: saved, number of results, place reserved. */
export const Status = ({ quiet, children }: Children & { quiet?: boolean }) => (
  <p class={quiet ? 'v-small' : 'v-status'} role="status">
    {children}
  </p>
)

/** Opened by the reader; the summary says what is inside. */
export const Details = ({ summary, open, children }: Children & { summary: string; open?: boolean }) => (
  <details class="ds-details" data-variant="default" open={open}>
    <summary>{summary}</summary>
    <div class="v-prose">{children}</div>
  </details>
)

type EmptyStateProps = Children & { title: string; deed?: { href: string; label: string }; id?: string; level?: 2 | 3 }

/** Nothing to show is never an empty page: the jetty waits with a lit window, and there is a next step. */
export const EmptyState = ({ title, deed, id = 'empty', level = 2, children }: EmptyStateProps) => {
  const Title = level === 3 ? 'h3' : 'h2'
  return (
    <section class="v-empty">
      <Jetty id={id} people={false} view="0 66 800 300" middle />
      <div class="v-stack" data-gap="12">
        <Title>{title}</Title>
        {children}
        {deed && (
          <div class="v-deeds">
            <ButtonLink href={deed.href} variant="secondary">
              {deed.label}
            </ButtonLink>
          </div>
        )}
      </div>
    </section>
  )
}
