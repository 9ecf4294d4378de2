/** A group's public page: for whom in you-form, the facts, who meets you, how it goes, and one deed. */

import type { Photo } from '../../directory/photos/photos.ts'
import { PhotoGrid, Photos } from '../../directory/photos/shown.tsx'
import { plain } from '../../directory/texts.ts'
import { directoryWords } from '../../directory/words.ts'
import { SitePage } from '../../frame.tsx'
import {
  Breadcrumbs,
  ButtonLink,
  Circle,
  Details,
  Dock,
  Facts,
  Grid,
  KindLabel,
  kitWords,
  Lead,
  LinkRows,
  lookOf,
  NextLine,
  Path,
  type PathStep,
  Person,
  Prose,
  ScriptButton,
  Small,
  Stack,
  TrustNote,
  Wrap,
} from '../../kit/html/index.ts'
import type { Frame } from '../../kit/http/index.ts'
import { sayDay, sayTimes } from '../../kit/say-time.ts'
import { dayOf, timeOf } from '../../kit/time.ts'
import type { Lang } from '../../kit/words.ts'
import { href } from '../../links.ts'
import { seatsOf } from '../enrolment.ts'
import type { PublicGroup } from '../queries.ts'
import { groupFacts, mayTellPlace } from './facts.tsx'
import { kindLook } from './kinds.ts'
import { shownWords } from './words.ts'

export type GroupPhotos = { place: readonly Photo[]; programme: readonly Photo[] }
export type GroupView = { frame: Frame; shown: PublicGroup; photos: GroupPhotos }

const Facilitators = ({ shown, lang }: { shown: PublicGroup; lang: Lang }) => {
  const words = shownWords(lang)
  const named = shown.facilitators.filter((one) => one.firstName !== null)
  return (
    <Stack as="section" gap={12}>
      <h2>{words.whoMeets}</h2>
      {named.length === 0 ? (
        <p>{words.noNames}</p>
      ) : (
        <Grid columns="fit">
          {named.map(({ firstName, peer }) => (
            <Person
              key={firstName}
              name={firstName ?? ''}
              role={peer ? words.peer : words.facilitator}
              look={lookOf(firstName ?? '')}
            />
          ))}
        </Grid>
      )}
    </Stack>
  )
}

/** Texts of organisations are paragraphs separated by an empty line. */
export const Paragraphs = ({ text, lang, pageLang }: { text: string; lang: string; pageLang: Lang }) => (
  <Prose>
    {text.split(/\n\s*\n/).map((part) => (
      <p key={part} lang={lang === 'selko' || lang === pageLang ? undefined : lang}>
        {part}
      </p>
    ))}
  </Prose>
)

function pathOf(shown: PublicGroup, lang: Lang): PathStep[] {
  const words = shownWords(lang)
  const [first, last] = [shown.meetings[0], shown.meetings.at(-1)]
  if (!first || !last) return []
  const parts = shown.text.howItGoes.split(/\n\s*\n/)
  const steps: PathStep[] = parts.map((part, index) => ({
    mark: index + 1,
    title: index === 0 ? `${sayDay(dayOf(first.startsAt), lang)} ${words.first}` : '',
    detail: part,
  }))
  return [
    ...steps.filter((step) => step.title !== '' || step.detail),
    { mark: 'pair', title: `${sayDay(dayOf(last.startsAt), lang)} ${words.last}` },
  ]
}

const Place = ({ shown, photos, lang }: { shown: PublicGroup; photos: readonly Photo[]; lang: Lang }) => {
  const words = shownWords(lang)
  const { place } = shown
  if (!place || !mayTellPlace(shown)) return null
  const access = directoryWords(lang).access
  const known = (Object.keys(access) as (keyof typeof access)[])
    .filter((name) => place[name])
    .map((name) => access[name])
  return (
    <Stack as="section" gap={12}>
      <h2>{words.arrival}</h2>
      {plain(place.arrival, lang) !== '' && <p>{plain(place.arrival, lang)}</p>}
      {known.length > 0 && (
        <p>
          <strong>{words.access}:</strong> {known.join(', ')}
        </p>
      )}
      <PhotoGrid photos={photos} lang={lang} />
    </Stack>
  )
}

const Dates = ({ shown, lang }: { shown: PublicGroup; lang: Lang }) => {
  const words = shownWords(lang)
  return (
    <Details summary={words.allDates}>
      <ul>
        {shown.meetings.map(({ id, startsAt, endsAt, state }) => (
          <li key={id}>
            {sayDay(dayOf(startsAt), lang)} {sayTimes(timeOf(startsAt), timeOf(endsAt), lang)}
            {state === 'cancelled' && ` (${words.cancelledDate})`}
          </li>
        ))}
      </ul>
    </Details>
  )
}

/** What the button says: joining, the queue, or how one gets in; nothing when the group takes nobody. */
export function joinDeed(
  shown: Pick<PublicGroup, 'group' | 'coming'>,
  lang: Lang,
): { label: string; hint: string; href: string } | undefined {
  const words = shownWords(lang)
  const { group } = shown
  if (group.state !== 'published' || !group.takesNew || shown.coming.length === 0) return undefined
  const full = seatsOf(group) === 'full' && group.joining === 'open'
  return {
    label: full ? words.joinQueue : words.join[group.joining],
    hint: words.joinHint[group.joining],
    href: href('join', lang, { group: group.id }),
  }
}

const GroupTitle = ({ shown, lang }: { shown: PublicGroup; lang: Lang }) => {
  const own = plain(shown.group.name, lang)
  return (
    <h1>
      {shown.text.name}
      {own !== '' && !shown.text.name.includes(own) ? `, ${own}` : ''}
    </h1>
  )
}

export const groupPage = ({ frame, shown, photos }: GroupView) => {
  const { lang } = frame
  const words = shownWords(lang)
  const kit = kitWords(lang)
  const deed = joinDeed(shown, lang)
  const look = kindLook(shown.programme.kind)
  return (
    <SitePage frame={frame} title={words.list.title}>
      <Circle />
      <Wrap width="reading" air>
        <Stack gap={24}>
          <Stack gap={8}>
            <Breadcrumbs
              words={kit}
              trail={[
                { href: href('groups', lang), label: words.list.title },
                { href: href('programme', lang, { slug: shown.programme.slug }), label: shown.text.name },
              ]}
            />
            <KindLabel icon={look.icon} kind={look.kind}>
              {directoryWords(lang).kind[shown.programme.kind]}
            </KindLabel>
            <GroupTitle shown={shown} lang={lang} />
            <Lead>{shown.text.forWhom}</Lead>
          </Stack>
          <Facts card facts={groupFacts(shown, lang)} />
          <Facilitators shown={shown} lang={lang} />
          <Place shown={shown} photos={photos.place} lang={lang} />
          <Stack as="section">
            <h2>{words.howItGoes}</h2>
            <Path words={kit} steps={pathOf(shown, lang)} line="plan" full />
          </Stack>
          <Photos photos={photos.programme} lang={lang} />
          <Dates shown={shown} lang={lang} />
          <TrustNote>{words.privacy}</TrustNote>
          <LinkRows
            items={[
              {
                href: href('programme', lang, { slug: shown.programme.slug }),
                label: words.backToProgramme,
                icon: 'people',
              },
              { href: href('groupCalendar', lang, { group: shown.group.id }), label: words.calendar, icon: 'date' },
              { href: href('programmeCard', lang, { slug: shown.programme.slug }), label: words.print, icon: 'print' },
            ]}
          />
          <ScriptButton does="share">{words.share}</ScriptButton>
          <NextLine words={kit}>{deed ? shown.text.whatThen : words.notOpen}</NextLine>
        </Stack>
      </Wrap>
      {deed && (
        <Dock>
          <ButtonLink wide href={deed.href}>
            {deed.label}
          </ButtonLink>
          <Small>{deed.hint}</Small>
        </Dock>
      )}
    </SitePage>
  )
}
