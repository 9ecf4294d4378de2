import type { ComponentChildren } from 'preact'
import { htmlLang, type Lang } from '../words.ts'
import { asset } from './assets.ts'
import { Footer, UrgentBar } from './footer.tsx'
import { Header, type LangHrefs, type Me, type MenuItem, StaffHeader } from './header.tsx'
import { type KitWords, kitWords } from './text.ts'

/** The addresses and menus of the frame. The app makes them once per language and place. */
export type PageHrefs = {
  home: string
  /** Quick exit; every public page has it. */
  exit?: string
  /** The page of urgent help. With it, the urgent bar is shown. */
  urgent?: string
  languages?: LangHrefs
  menu?: readonly MenuItem[]
  about?: readonly MenuItem[]
}

export type PageProps = {
  lang: Lang
  /** Neutral: it stands in the history of a shared phone and in the title bar. */
  title: string
  hrefs: PageHrefs
  /** public: the whole frame. staff: the staff header, dense text. bare: logo and exit only. */
  variant?: 'public' | 'staff' | 'bare'
  /** After a failed POST the title begins with "Virhe:". */
  problems?: boolean
  /** Somebody's own page: fetched again when the browser brings it back from its memory. */
  personal?: boolean
  me?: Me
  keeper?: string
  /** Something above main from edge to edge that is still part of the page, such as the demo's note. */
  notice?: ComponentChildren
  children: ComponentChildren
}

const Head = ({ title, words, problems }: { title: string; words: KitWords; problems?: boolean }) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{`${problems ? words.errorPrefix : ''}${title} – ${words.brand}`}</title>
    <meta name="color-scheme" content="light dark" />
    <meta name="format-detection" content="telephone=no" />
    <link rel="preload" href={asset('text.woff2')} as="font" type="font/woff2" crossorigin="anonymous" />
    <link rel="preload" href={asset('head.woff2')} as="font" type="font/woff2" crossorigin="anonymous" />
    <link rel="stylesheet" href={asset('style.css')} />
    <link rel="icon" type="image/svg+xml" href={asset('favicon.svg')} />
    <script type="module" src={asset('app.js')} />
  </head>
)

const Top = ({ lang, hrefs, variant, words, me }: PageProps & { words: KitWords }) => {
  if (variant === 'staff') return <StaffHeader words={words} home={hrefs.home} menu={hrefs.menu ?? []} me={me} />
  const { home, exit, menu, languages } = hrefs
  const whole = variant !== 'bare'
  return <Header lang={lang} words={words} home={home} exit={exit} {...(whole && { menu, languages })} />
}

/** The document around a page: skip link, header, urgent bar, main, footer. */
export const Page = (props: PageProps) => {
  const { lang, title, hrefs, variant = 'public', problems, personal, keeper, notice, children } = props
  const words = kitWords(lang)
  return (
    <html lang={htmlLang(lang)} data-personal={personal ? '' : undefined}>
      <Head title={title} words={words} problems={problems} />
      <body data-size={variant === 'staff' ? 'sm' : undefined} data-variant={variant}>
        <a class="ds-skip-link" href="#sisalto">
          {words.skip}
        </a>
        <Top {...props} words={words} />
        {hrefs.urgent && <UrgentBar words={words} href={hrefs.urgent} />}
        {notice}
        <main id="sisalto" tabindex={-1}>
          {children}
        </main>
        <Footer
          lang={lang}
          words={words}
          menu={variant === 'bare' ? [] : hrefs.menu}
          languages={hrefs.languages}
          about={hrefs.about}
          keeper={keeper}
          staff={variant === 'staff'}
        />
      </body>
    </html>
  )
}
