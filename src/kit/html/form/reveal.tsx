import type { ComponentChildren } from 'preact'

type RevealProps = { note?: string; children: ComponentChildren }

/**
 * Fields that belong to the choice just before. The style sheet hides them until the choice is made, but only where
 * script may run; without script they are always there, after their choice, with the note that says when they count.
 */
export const Reveal = ({ note, children }: RevealProps) => (
  <div class="v-reveal">
    {note && <p class="v-reveal-note">{note}</p>}
    {children}
  </div>
)
