import type { ComponentChildren } from 'preact'
import { Flag } from './picture/icon.tsx'
import { Pair } from './picture/logo.tsx'

export type TagKind = 'late' | 'today' | 'ok' | 'info' | 'kan'

/** The short name of a state; the sentence stands beside it. Late has a flag and today a pair, so that colour is not alone. */
export const Tag = ({ k, children }: { k?: TagKind; children: ComponentChildren }) => (
  <span class="ds-tag v-tag" data-k={k}>
    {k === 'late' && <Flag />}
    {k === 'today' && <Pair />}
    {children}
  </span>
)

type DueProps = { day: string; tag?: string; k?: 'late' | 'today' }

/** The first column of a work list: what it means today, and the day. */
export const Due = ({ day, tag, k }: DueProps) => (
  <span class="v-due">
    {tag && <Tag k={k}>{tag}</Tag>}
    <span class={tag ? 'v-sub' : undefined}>{day}</span>
  </span>
)
