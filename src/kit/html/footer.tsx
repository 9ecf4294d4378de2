import type { Lang } from '../words.ts'
import { type LangHrefs, LangLinks, type MenuItem, MenuLinks } from './header.tsx'
import { Logo } from './picture/logo.tsx'
import type { KitWords } from './text.ts'

type FooterProps = {
  lang: Lang
  words: KitWords
  menu?: readonly MenuItem[]
  languages?: LangHrefs
  about?: readonly MenuItem[]
  /** Who keeps the network, in one sentence; by default the region's own. */
  keeper?: string
  /** Staff pages end with a thin line of links. */
  staff?: boolean
}

/** On a phone the menu lives here, one link away from the header's "Valikko". */
export const Footer = ({
  lang,
  words,
  menu = [],
  languages = {},
  about = [],
  keeper = words.region,
  staff,
}: FooterProps) => (
  <footer class="v-foot" data-staff={staff ? '' : undefined}>
    <div class="v-wrap" data-width={staff ? 'staff' : undefined}>
      {!staff && (
        <div class="v-stack" data-gap="12">
          <div class="v-logo">
            <Logo name={words.brand} ground="deep" />
          </div>
          <p>{keeper}</p>
        </div>
      )}
      {menu.length > 0 && (
        <nav class="v-foot-menu" id="valikko" aria-label={words.menu} tabindex={-1}>
          <MenuLinks items={menu} />
        </nav>
      )}
      {Object.keys(languages).length > 0 && (
        <nav class="v-foot-langs" aria-label={`${words.languages}: ${words.brand}`}>
          <LangLinks lang={lang} hrefs={languages} words={words} long />
        </nav>
      )}
      {about.length > 0 && (
        <nav aria-label={words.aboutMenu}>
          <MenuLinks items={about} />
        </nav>
      )}
    </div>
  </footer>
)

type UrgentBarProps = { words: KitWords; href: string }

/** One quiet line: no icon, no blinking, not sticky. */
export const UrgentBar = ({ words, href }: UrgentBarProps) => (
  <aside class="v-urgent" aria-label={words.urgentLabel}>
    <div class="v-wrap">
      <span>{words.urgentAsk}</span>
      <a href="tel:112">{words.urgentCall}</a>
      <a href={href}>{words.urgentOther}</a>
    </div>
  </aside>
)
