/** A programme's public page: what it is, for whom, what it costs, how one gets in, and its groups. */

import { Photos } from '../../directory/photos/shown.tsx'
import { referrerWords } from '../../directory/referrer-words.ts'
import { plain } from '../../directory/texts.ts'
import { directoryWords, sayAges } from '../../directory/words.ts'
import { SitePage } from '../../frame.tsx'
import {
  Breadcrumbs,
  ButtonLink,
  CallButton,
  Card,
  Circle,
  Deeds,
  EmptyState,
  type Fact,
  Facts,
  Grid,
  Jetty,
  KindLabel,
  kitWords,
  Lead,
  LinkRows,
  NextLine,
  Notice,
  PrintCard,
  ScriptButton,
  Small,
  Spot,
  type SpotName,
  Stack,
  Wrap,
} from '../../kit/html/index.ts'
import type { Frame } from '../../kit/http/index.ts'
import { sayDate, sayMoment } from '../../kit/say-time.ts'
import type { Lang } from '../../kit/words.ts'
import { href } from '../../links.ts'
import { seatsOf } from '../enrolment.ts'
import type { ListedGroup } from '../queries.ts'
import { listed, SeatsSaid } from './facts.tsx'
import { Paragraphs } from './group-view.tsx'
import { kindLook } from './kinds.ts'
import type { PublicProgramme } from './queries.ts'
import { shownWords } from './words.ts'

export type ProgrammeView = { frame: Frame; shown: PublicProgramme; preview?: boolean }

const spots: Partial<Record<PublicProgramme['programme']['picture'], SpotName>> = {
  baby: 'baby',
  letter: 'letter',
  placed: 'away',
  father: 'father',
  'two-homes': 'split',
  mug: 'mug',
  path: 'path',
}

const Picture = ({ shown }: { shown: PublicProgramme }) => {
  const { picture } = shown.programme
  const spot = spots[picture]
  if (spot) return <Spot name={spot} />
  return picture === 'jetty' ? <Jetty /> : <Circle />
}

function factsOf(shown: PublicProgramme, lang: Lang): Fact[] {
  const words = shownWords(lang)
  const vocabulary = directoryWords(lang)
  const { programme, text, places, organisation } = shown
  const towns = [
    ...new Set(
      places.map((place) =>
        place.confidential || programme.sensitive
          ? plain(place.municipality, lang)
          : `${plain(place.name, lang)}, ${plain(place.municipality, lang)}`,
      ),
    ),
  ]
  const how = programme.how.map((one) => vocabulary.how[one])
  const ages = sayAges(vocabulary, programme)
  const referrers = programme.referrers.map((one) => referrerWords(lang)[one]).join(', ')
  return [
    ...(ages.length > 0 ? [{ icon: 'kid' as const, name: words.age, value: ages.join('. ') }] : []),
    { icon: 'place', name: words.where, value: [...how, ...towns.slice(0, 6)].join(' · ') },
    {
      icon: 'door',
      name: words.wayIn,
      value: `${vocabulary.joining[programme.joining]}.${referrers ? ` ${words.referrers(referrers)}` : ''}`,
    },
    { icon: 'coin', name: words.cost, value: text.cost || vocabulary.free },
    ...(programme.provisions.length > 0
      ? [
          {
            icon: 'food' as const,
            name: words.provision,
            value: listed(programme.provisions.map((one) => vocabulary.provision[one])),
          },
        ]
      : []),
    { icon: 'note', name: words.language, value: listed(programme.languages.map((one) => vocabulary.language[one])) },
    {
      icon: 'people',
      name: words.organiser,
      value: <a href={href('organisation', lang, { slug: organisation.slug })}>{plain(organisation.name, lang)}</a>,
    },
    { icon: 'lock', name: words.record, value: vocabulary.recordKeeper[programme.recordKeeper] },
  ]
}

const GroupCard = ({ group, lang, name }: { group: ListedGroup; lang: Lang; name: string }) => {
  const words = shownWords(lang)
  const where = group.online ? directoryWords(lang).online : group.municipality ? plain(group.municipality, lang) : ''
  const own = plain(group.name, lang)
  return (
    <Card as="li">
      <h3>
        <a href={href('group', lang, { group: group.id })}>
          {own === '' || own === where ? [name, where].filter(Boolean).join(', ') : own}
        </a>
      </h3>
      <p>
        {group.nextAt && <strong>{(group.begun ? words.running : words.starts)(sayMoment(group.nextAt, lang))}</strong>}
        <br />
        {where}
      </p>
      <p>
        <SeatsSaid level={seatsOf(group)} lang={lang} />
      </p>
    </Card>
  )
}

const Groups = ({ shown, lang }: { shown: PublicProgramme; lang: Lang }) => {
  const words = shownWords(lang)
  return (
    <Stack as="section">
      <h2>{words.groups}</h2>
      {shown.groups.length === 0 ? (
        <EmptyState
          level={3}
          title={words.noGroups.title}
          deed={{ href: href('wish', lang), label: words.noGroups.deed }}
        >
          <p>{words.noGroups.text}</p>
        </EmptyState>
      ) : (
        <Grid as="ul" columns={2}>
          {shown.groups.map((group) => (
            <GroupCard key={group.id} group={group} lang={lang} name={shown.text.name} />
          ))}
        </Grid>
      )}
    </Stack>
  )
}

const Extras = ({ shown, lang }: { shown: PublicProgramme; lang: Lang }) =>
  shown.programme.structure.extras.length === 0 ? null : (
    <Stack as="section" gap={8}>
      <h2>{shownWords(lang).extras}</h2>
      <ul>
        {shown.programme.structure.extras.map((extra) => (
          <li key={extra.text.fi}>{plain(extra.text, lang)}</li>
        ))}
      </ul>
    </Stack>
  )

const Together = ({ shown, lang }: { shown: PublicProgramme; lang: Lang }) =>
  shown.partners.length === 0 ? null : (
    <Stack as="section" gap={8}>
      <h2>{shownWords(lang).partners}</h2>
      <ul>
        {shown.partners.map((partner) => (
          <li key={partner.slug}>
            <a href={href('organisation', lang, { slug: partner.slug })}>{plain(partner.name, lang)}</a>:{' '}
            {plain(partner.part, lang)}
          </li>
        ))}
      </ul>
    </Stack>
  )

export const programmePage = ({ frame, shown, preview }: ProgrammeView) => {
  const { lang } = frame
  const words = shownWords(lang)
  const kit = kitWords(lang)
  const { programme, text, organisation } = shown
  const look = kindLook(programme.kind)
  return (
    <SitePage frame={frame} title={words.list.title}>
      <Wrap width="reading" air>
        <Stack gap={24}>
          <Breadcrumbs words={kit} trail={[{ href: href('groups', lang), label: words.list.title }]} />
          {preview && (
            <Notice title={shown.programme.state === 'published' ? words.preview.published : words.preview.draft}>
              <a href={href('workProgramme', lang, { programme: shown.programme.id })}>{words.preview.back}</a>
            </Notice>
          )}
          <Picture shown={shown} />
          {programme.state === 'closed' && (
            <Notice color="warning" title={words.closedProgramme}>
              {shown.successor && (
                <a href={href('programme', lang, { slug: shown.successor.slug })}>{words.backToProgramme}</a>
              )}
            </Notice>
          )}
          <Stack gap={8}>
            <KindLabel icon={look.icon} kind={look.kind}>
              {directoryWords(lang).kind[programme.kind]}
            </KindLabel>
            <h1>{text.name}</h1>
            <Lead>{text.summary}</Lead>
          </Stack>
          <Stack as="section" gap={8}>
            <h2>{words.forWhom}</h2>
            <Paragraphs text={text.forWhom} lang={text.lang} pageLang={lang} />
          </Stack>
          <Facts card facts={factsOf(shown, lang)} />
          <Groups shown={shown} lang={lang} />
          <Stack as="section" gap={8}>
            <h2>{words.howProgrammeGoes}</h2>
            <Paragraphs text={text.howItGoes} lang={text.lang} pageLang={lang} />
          </Stack>
          <Extras shown={shown} lang={lang} />
          <Photos photos={shown.photos} lang={lang} />
          <NextLine words={kit}>{text.whatThen}</NextLine>
          <Together shown={shown} lang={lang} />
          <Stack as="section" gap={12}>
            <h2>{words.callOrganiser}</h2>
            <Deeds>
              <CallButton words={kit} whom={plain(organisation.name, lang)} number={organisation.phone} />
            </Deeds>
            <Small>{words.answersWithin(organisation.answersWithinWorkingDays)}</Small>
          </Stack>
          <LinkRows
            items={[{ href: href('programmeCard', lang, { slug: programme.slug }), label: words.print, icon: 'print' }]}
          />
          <ScriptButton does="share">{words.share}</ScriptButton>
          <Small>
            {programme.funders.length > 0 && `${words.funders(programme.funders.join(', '))}. `}
            {directoryWords(lang).checkedOn(sayDate(programme.checkedOn, lang))}
          </Small>
        </Stack>
      </Wrap>
    </SitePage>
  )
}

/** A6 for a counter or a pocket: nothing on it tells the reason. */
export const cardPage = ({ frame, shown, origin }: ProgrammeView & { origin: string }) => {
  const { lang } = frame
  const words = shownWords(lang)
  const path = href('programme', lang, { slug: shown.programme.slug })
  return (
    <SitePage frame={frame} title={words.print}>
      <Wrap width="reading" air>
        <Stack>
          <h1>{words.print}</h1>
          <PrintCard
            words={kitWords(lang)}
            sentence={shown.programme.sensitive ? words.card.sentence : shown.text.name}
            text={words.card.text}
            address={`${origin}${path}`}
            shown={`${origin.replace(/^https?:\/\//, '')}${shown.programme.sensitive ? `/${lang}` : path}`}
            phone={shown.organisation.phone}
          />
          <Deeds>
            <ScriptButton does="print">{words.print}</ScriptButton>
            <ButtonLink variant="secondary" href={path}>
              {words.card.back}
            </ButtonLink>
          </Deeds>
        </Stack>
      </Wrap>
    </SitePage>
  )
}
