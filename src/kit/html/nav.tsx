import type { MenuItem } from './header.tsx'
import { Arrow, Icon, type IconName } from './picture/icon.tsx'
import type { KitWords } from './text.ts'

type BreadcrumbsProps = { words: KitWords; trail: readonly { href: string; label: string }[] }

/** The way here, without the page itself: its heading says that. On a phone only the nearest step back. */
export const Breadcrumbs = ({ words, trail }: BreadcrumbsProps) => {
  const nearest = trail.at(-1)
  if (!nearest) return null
  return (
    <nav class="ds-breadcrumbs v-crumbs" aria-label={words.breadcrumbs}>
      {trail.length > 1 && <a href={nearest.href}>{nearest.label}</a>}
      <ol>
        {trail.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

type PaginationProps = { words: KitWords; now: number; all: number; href: (page: number) => string }

/** First, last, and the pages around this one; a gap is 0. */
function pagesAround(now: number, all: number): number[] {
  const near = [1, now - 1, now, now + 1, all].filter((n) => n >= 1 && n <= all)
  const sorted = [...new Set(near)].sort((a, b) => a - b)
  return sorted.flatMap((n, i) => (i > 0 && n - (sorted[i - 1] ?? n) > 1 ? [0, n] : [n]))
}

export const Pagination = ({ words, now, all, href }: PaginationProps) => {
  if (all < 2) return null
  return (
    <nav class="ds-pagination" aria-label={words.pages}>
      <ul>
        {now > 1 && (
          <li>
            <a class="ds-button" data-variant="tertiary" href={href(now - 1)} rel="prev">
              {words.previousPage}
            </a>
          </li>
        )}
        {pagesAround(now, all).map((page, i) =>
          page === 0 ? (
            <li key={`gap-${i}`} />
          ) : (
            <li key={page}>
              <PageLink page={page} current={page === now} href={href(page)} label={words.page(page)} />
            </li>
          ),
        )}
        {now < all && (
          <li>
            <a class="ds-button" data-variant="tertiary" href={href(now + 1)} rel="next">
              {words.nextPage}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

type PageLinkProps = { page: number; current: boolean; href: string; label: string }

const PageLink = ({ page, current, href, label }: PageLinkProps) => (
  <a
    class="ds-button"
    data-variant="tertiary"
    data-number=""
    href={href}
    aria-label={label}
    aria-current={current ? 'page' : undefined}
  >
    {page}
  </a>
)

/** A chip is a link, or a submit button of the form around it (`name` and `value`, or an address of its own). */
export type Chip = { label: string; chosen?: boolean; icon?: IconName } & (
  | { href: string }
  | { name: string; value: string; formaction?: string }
)

const ChipBody = ({ label, icon }: Chip) => (
  <>
    {icon && <Icon name={icon} />}
    {label}
  </>
)

const OneChip = (chip: Chip) => {
  const chosen = chip.chosen ? '' : undefined
  if ('href' in chip)
    return (
      <a class="ds-chip" href={chip.href} data-chosen={chosen} aria-current={chip.chosen ? 'true' : undefined}>
        <ChipBody {...chip} />
      </a>
    )
  return (
    <button
      class="ds-chip"
      type="submit"
      name={chip.name}
      value={chip.value}
      formaction={chip.formaction}
      data-chosen={chosen}
      aria-pressed={chip.chosen ? 'true' : 'false'}
    >
      <ChipBody {...chip} />
    </button>
  )
}

type FilterChipsProps = { label: string; chips: readonly Chip[] }

const ChipList = ({ chips }: Pick<FilterChipsProps, 'chips'>) => (
  <ul class="v-chips">
    {chips.map((chip) => (
      <li key={chip.label}>
        <OneChip {...chip} />
      </li>
    ))}
  </ul>
)

/** Links make a small menu; buttons make a question of the form around them. */
export const FilterChips = ({ label, chips }: FilterChipsProps) =>
  chips.some((chip) => 'href' in chip) ? (
    <nav aria-label={label}>
      <ChipList chips={chips} />
    </nav>
  ) : (
    <fieldset class="ds-fieldset">
      <legend class="v-sr">{label}</legend>
      <ChipList chips={chips} />
    </fieldset>
  )

type LinkRowsProps = { items: readonly (MenuItem & { icon?: IconName })[] }

/** Quiet links between lines, at the end of a page. */
export const LinkRows = ({ items }: LinkRowsProps) => (
  <ul class="v-links">
    {items.map(({ href, label, icon }) => (
      <li key={href}>
        <a href={href}>
          {icon && <Icon name={icon} />}
          {label}
        </a>
      </li>
    ))}
  </ul>
)

type MoreLinkProps = {
  href: string
  icon?: IconName
  arrow?: boolean
  /** The short address that is printed after the words on paper. */
  address?: string
  children: string
}

/** A link on a line of its own, 44 px high. */
export const MoreLink = ({ href, icon, arrow, address, children }: MoreLinkProps) => (
  <a class="v-link" href={href} data-address={address}>
    {icon && <Icon name={icon} />}
    {children}
    {arrow && <Arrow />}
  </a>
)
