/** How one moves here safely, what is stored, what has been checked, and what a professional can do now. */
import type { ComponentChildren } from 'preact'
import { frameWords, SitePage } from '../../frame.tsx'
import { ButtonLink, Deeds, Lead, LinkRows, Prose, SoftBox, Stack, Wrap } from '../../kit/html/index.ts'
import type { Frame } from '../../kit/http/index.ts'
import { wordsOf } from '../../kit/words.ts'
import { href } from '../../links.ts'
import type { InfoText, Section } from './info-text.ts'
import { en } from './text.en.ts'
import { fi } from './text.fi.ts'
import { selko } from './text.selko.ts'
import { sv } from './text.sv.ts'

const informationWords = wordsOf({ fi, sv, en, selko })

const Told = ({ title, says, points, mail }: Section) => (
  <Stack as="section" gap={8}>
    <h2>{title}</h2>
    <Prose>
      {says.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {points && (
        <ul>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
    </Prose>
    {mail && (
      <p>
        <a href={`mailto:${mail}`}>{mail}</a>
      </p>
    )}
  </Stack>
)

type InfoProps = { frame: Frame; text: InfoText; deeds?: ComponentChildren; children?: ComponentChildren }

const InfoPage = ({ frame, text, deeds, children }: InfoProps) => (
  <SitePage frame={frame} title={text.title}>
    <Wrap width="reading" air>
      <Stack gap={24}>
        <Stack gap={12}>
          <h1>{text.heading}</h1>
          <Lead>{text.lead}</Lead>
          {deeds && <Deeds>{deeds}</Deeds>}
        </Stack>
        {text.sections.map((section) => (
          <Told key={section.title} {...section} />
        ))}
        {children}
      </Stack>
    </Wrap>
  </SitePage>
)

type ToldPage = 'safety' | 'privacy' | 'accessibility' | 'urgent'

/** The other pages of this kind, at the end of each. */
const SeeAlso = ({ frame, pages }: { frame: Frame; pages: readonly ToldPage[] }) => {
  const words = informationWords(frame.lang)
  const label = (page: ToldPage) => (page === 'urgent' ? words.urgent : frameWords(frame.lang)[page])
  return (
    <SoftBox>
      <h2>{words.seeAlso}</h2>
      <LinkRows items={pages.map((page) => ({ href: href(page, frame.lang), label: label(page) }))} />
    </SoftBox>
  )
}

type PageProps = { frame: Frame }

export const safetyPage = ({ frame }: PageProps) => (
  <InfoPage frame={frame} text={informationWords(frame.lang).safety}>
    <SeeAlso frame={frame} pages={['urgent', 'privacy']} />
  </InfoPage>
)

export const accessibilityPage = ({ frame }: PageProps) => (
  <InfoPage frame={frame} text={informationWords(frame.lang).accessibility}>
    <SeeAlso frame={frame} pages={['privacy', 'safety']} />
  </InfoPage>
)

export const privacyPage = ({ frame }: PageProps) => (
  <InfoPage frame={frame} text={informationWords(frame.lang).privacy}>
    <SeeAlso frame={frame} pages={['safety', 'accessibility']} />
  </InfoPage>
)

export const professionalsPage = ({ frame }: PageProps) => {
  const words = informationWords(frame.lang)
  const deeds = (
    <>
      <ButtonLink href={href('home', frame.lang)}>{words.toSearch}</ButtonLink>
      <ButtonLink variant="secondary" href={href('groups', frame.lang)}>
        {words.toGroups}
      </ButtonLink>
    </>
  )
  return (
    <InfoPage frame={frame} text={words.professionals} deeds={deeds}>
      <SoftBox>
        <h2>{words.signIn}</h2>
        <p>{words.signInHint}</p>
        <Deeds>
          <ButtonLink variant="secondary" icon="key" href={href('signIn', frame.lang)}>
            {words.signIn}
          </ButtonLink>
        </Deeds>
      </SoftBox>
    </InfoPage>
  )
}
