import { htmlLang, type Lang } from '../words.ts'
import { Icon } from './picture/icon.tsx'
import { Logo } from './picture/logo.tsx'
import type { KitWords } from './text.ts'

/** A link with its words. `current` marks the place one stands in; `first` keeps it on a staff phone's header. */
export type MenuItem = { href: string; label: string; current?: boolean; first?: boolean }

/** The same page in each language. A language that is missing has no link. */
export type LangHrefs = Partial<Record<Lang, string>>

type QuickExitProps = { href: string; words: KitWords }

/** A plain link through our own server, which ends the session. Script only makes it quicker. */
export const QuickExit = ({ href, words }: QuickExitProps) => (
  <div class="v-exit">
    <a class="ds-button" data-variant="secondary" data-color="neutral" href={href} rel="noreferrer" data-exit="">
      <Icon name="exit" />
      {words.exit}
    </a>
  </div>
)

export const MenuLinks = ({ items }: { items: readonly MenuItem[] }) => (
  <>
    {items.map(({ href, label, current, first }) => (
      <a key={href} href={href} aria-current={current ? 'page' : undefined} data-first={first ? '' : undefined}>
        {label}
      </a>
    ))}
  </>
)

type LangLinksProps = { lang: Lang; hrefs: LangHrefs; words: KitWords; long?: boolean }

/** Plain Finnish stands beside Finnish. */
const shown: readonly Lang[] = ['fi', 'selko', 'sv', 'en']

/** Each language is named in itself; the link keeps the place. */
export const LangLinks = ({ lang, hrefs, words, long }: LangLinksProps) => (
  <>
    {shown.map((one) => {
      const href = hrefs[one]
      if (!href) return null
      const name = long ? words.langLinks[one] : words.langNames[one]
      return (
        <a
          key={one}
          href={href}
          lang={htmlLang(one)}
          hreflang={htmlLang(one)}
          aria-current={one === lang ? 'true' : undefined}
        >
          {name}
        </a>
      )
    })}
  </>
)

type HeaderProps = {
  lang: Lang
  words: KitWords
  home: string
  exit?: string
  menu?: readonly MenuItem[]
  languages?: LangHrefs
}

/** Logo, menu, languages, exit: in this order in the source as well. */
export const Header = ({ lang, words, home, exit, menu = [], languages = {} }: HeaderProps) => (
  <header class="v-top">
    <div class="v-wrap">
      <a class="v-logo" href={home}>
        <Logo name={words.home} />
      </a>
      {menu.length > 0 && (
        <>
          <a class="v-menu-link" href="#valikko">
            {words.menu}
          </a>
          <nav class="v-menu" aria-label={words.mainMenu}>
            <MenuLinks items={menu} />
          </nav>
        </>
      )}
      {Object.keys(languages).length > 0 && (
        <nav class="v-langs" aria-label={words.languages}>
          <LangLinks lang={lang} hrefs={languages} words={words} />
        </nav>
      )}
      {exit && <QuickExit href={exit} words={words} />}
    </div>
  </header>
)

/** Who is signed in, and where. */
export type Me = { name: string; place?: string; href: string }

type StaffHeaderProps = { words: KitWords; home: string; menu: readonly MenuItem[]; me?: Me }

/** On a phone: the places marked `first`, the place one stands in, and "Lisää", which leads to the menu in the footer. */
export const StaffHeader = ({ words, home, menu, me }: StaffHeaderProps) => (
  <header class="v-top" data-staff="">
    <div class="v-wrap" data-width="staff">
      <a class="v-logo" href={home}>
        <Logo name={words.home} ground="deep" />
      </a>
      <nav class="v-menu" aria-label={words.mainMenu}>
        <MenuLinks items={menu} />
        <a href="#valikko" data-first="" data-more="">
          {words.more}
        </a>
      </nav>
      {me && (
        <a class="v-me" href={me.href} aria-label={words.account([me.name, me.place].filter(Boolean).join(', '))}>
          {me.name}
          {me.place && <small>{me.place}</small>}
        </a>
      )}
    </div>
  </header>
)
