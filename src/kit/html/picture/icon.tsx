import { type IconName, iconShapes } from './icon-shapes.ts'

export type { IconName } from './icon-shapes.ts'

/** Always beside words, so it is hidden from screen readers. */
export const Icon = ({ name }: { name: IconName }) => {
  const { line, dot } = iconShapes[name]
  const [x, y, r] = dot
  return (
    <svg class="v-ico" viewBox="0 0 24 24" aria-hidden="true">
      <path d={line} />
      <circle class="dot" cx={x} cy={y} r={r} />
    </svg>
  )
}

/** The one picture without a dot: it only says that a row leads on. */
export const Arrow = () => (
  <svg class="v-ico v-flip" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M9 5l7 7-7 7" />
  </svg>
)

/** Order of a sorted column; turned round by the style sheet when it runs down. */
export const SortArrow = () => (
  <svg class="v-ico" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M12 20V4M5 11l7-7 7 7" />
  </svg>
)

/** Late work, beside words; never shown to a family. */
export const Flag = () => (
  <svg viewBox="0 0 11 12" aria-hidden="true" fill="currentColor" stroke="currentColor" stroke-width="1.5">
    <path d="M1 0v12M1 1h9L8 4l2 3H1" />
  </svg>
)
