/** The frame of our pages: menus and addresses put round what a view gives. Views use `SitePage` (public) and `WorkPage` (staff). */
import type { ComponentChildren } from 'preact'
import { en } from './frame-words.en.ts'
import { fi } from './frame-words.fi.ts'
import { selko } from './frame-words.selko.ts'
import { sv } from './frame-words.sv.ts'
import { hasRole } from './kit/actor.ts'
import { Notice, Page } from './kit/html/index.ts'
import type { Frame } from './kit/http/index.ts'
import { langs, wordsOf } from './kit/words.ts'
import { href, type PageName } from './links.ts'

export const frameWords = wordsOf({ fi, sv, en, selko })

type FrameProps = {
  frame: Frame
  /** Neutral: it stands in the title bar and the history of a shared phone. */
  title: string
  problems?: boolean
  /** What just happened, already in words; said once. */
  done?: string | undefined
  children: ComponentChildren
}

const languages = (frame: Frame) => Object.fromEntries(langs.map((lang) => [lang, frame.inLang(lang)]))

const item = (
  frame: Frame,
  name: 'home' | 'finder' | 'groups' | 'own' | 'professionals' | 'urgent' | 'safety' | 'accessibility' | 'privacy',
  label: string,
) => ({
  href: href(name, frame.lang),
  label,
  current: frame.page === name,
})

/** In the demo every page says so: nobody may take an invented group for a real one. */
const DemoNotice = ({ frame }: { frame: Frame }) => {
  const words = frameWords(frame.lang)
  return (
    <aside class="v-demo" aria-label={words.demoLabel}>
      <p>
        {words.demo} <a href={href('signIn', frame.lang)}>{words.demoSignIn}</a> ·{' '}
        <a href={href('demoInbox', frame.lang)}>{words.demoInbox}</a> ·{' '}
        <a href={href('demoClock', frame.lang)}>{words.demoClock}</a>
      </p>
    </aside>
  )
}

/** A page anybody sees: menu, languages, quick exit, urgent help, footer. */
export const SitePage = ({ frame, title, problems, done, children }: FrameProps) => {
  const words = frameWords(frame.lang)
  const hrefs = {
    home: href('home', frame.lang),
    exit: href('exit', frame.lang),
    // The page itself is the help.
    ...(frame.page !== 'urgent' && { urgent: href('urgent', frame.lang) }),
    languages: languages(frame),
    menu: [
      item(frame, 'home', words.findHelp),
      item(frame, 'groups', words.groups),
      item(frame, 'own', words.own),
      item(frame, 'professionals', words.professionals),
    ],
    about: [
      item(frame, 'privacy', words.privacy),
      item(frame, 'accessibility', words.accessibility),
      item(frame, 'safety', words.safety),
    ],
  }
  return (
    <Page
      lang={frame.lang}
      title={title}
      hrefs={hrefs}
      problems={problems ?? false}
      personal={frame.actor.kind === 'family'}
      notice={frame.demo && <DemoNotice frame={frame} />}
    >
      {done && <Done text={done} />}
      {children}
    </Page>
  )
}

export const Done = ({ text }: { text: string }) => (
  <div class="v-wrap v-done" role="status">
    <Notice>{text}</Notice>
  </div>
)

const workMenu = (frame: Frame) => {
  const words = frameWords(frame.lang)
  const entries: [PageName, string][] = [
    ['work', words.workList],
    ['workGroups', words.groups],
    ['workProgrammes', words.programmes],
    ['workPlaces', words.places],
  ]
  if (hasRole(frame.actor, 'network-coordinator'))
    entries.push(['workConcepts', words.concepts], ['workNotFound', words.notFound])
  return entries.map(([name, label], index) => ({
    href: href(name as 'work', frame.lang),
    label,
    current: frame.page === name,
    first: index < 2,
  }))
}

/** A worker's page: dense and quiet. */
export const WorkPage = ({ frame, title, problems, done, children }: FrameProps) => (
  <Page
    lang={frame.lang}
    title={title}
    variant="staff"
    problems={problems ?? false}
    personal
    hrefs={{ home: href('work', frame.lang), languages: languages(frame), menu: workMenu(frame) }}
    {...(frame.actor.kind === 'worker' && { me: { name: frame.actor.name, href: href('signIn', frame.lang) } })}
    notice={frame.demo && <DemoNotice frame={frame} />}
  >
    {done && <Done text={done} />}
    {children}
  </Page>
)
