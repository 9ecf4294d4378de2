/** The facts of a group, its public page and the way to cancel it. */
import { plain } from '../../../directory/texts.ts'
import { Card, type Fact, Facts, MoreLink, SeatDots, Sub } from '../../../kit/html/index.ts'
import { sayDate, sayMoment } from '../../../kit/say-time.ts'
import { dayOf } from '../../../kit/time.ts'
import type { Lang } from '../../../kit/words.ts'
import { href } from '../../../links.ts'
import type { Member } from '../../work-groups.ts'
import { countDiets } from '../../work-meetings.ts'
import { workWords } from '../words.ts'
import { coming, isRunning, type WorkGroupView } from './view.ts'
import { groupWords } from './words.ts'

/** Everything the people who are in need, summed: "Kyyti 2, Tulkki: arabia 1, maidoton 2". */
function neededBy(members: readonly Member[], lang: Lang): string[] {
  const words = workWords(lang)
  const joined = members.filter(({ state }) => state === 'joined')
  const children = joined.reduce((sum, { childcareChildren }) => sum + childcareChildren, 0)
  const plainNeeds = (['step-free', 'ride'] as const).flatMap((need) => {
    const n = joined.filter(({ needs }) => needs.includes(need)).length
    return n > 0 ? [`${words.need[need]}: ${words.families(n)}`] : []
  })
  const interpreters = countDiets(joined.flatMap(({ interpreterLanguage }) => interpreterLanguage ?? [])).map(
    ([language, n]) => `${words.need.interpreter}: ${language} ${n}`,
  )
  const diets = countDiets(joined.map(({ diets }) => diets)).map(([diet, n]) => `${diet} ${n}`)
  return [
    ...(children > 0 ? [words.childcareFor(children)] : []),
    ...plainNeeds,
    ...interpreters,
    ...(diets.length > 0 ? [`${words.need.diet}: ${diets.join(', ')}`] : []),
  ]
}

const whereIs = ({ frame: { lang }, group: { online, municipality, confidential }, where }: WorkGroupView) => {
  const words = workWords(lang)
  if (online) return words.online
  return (
    [
      where && plain(where.name, lang),
      where?.address,
      municipality && plain(municipality, lang),
      confidential && words.confidential,
    ]
      .filter(Boolean)
      .join(', ') || groupWords(lang).placeOpen
  )
}

function factsOf(view: WorkGroupView): Fact[] {
  const {
    frame: { lang },
    group,
    members,
    facilitators,
  } = view
  const words = groupWords(lang)
  const common = workWords(lang)
  const next = coming(view)
  const [first] = next
  const last = next.at(-1)
  const needed = neededBy(members, lang)
  const who = facilitators.map(({ firstName, peer, nameShown }) =>
    nameShown ? (peer ? words.peer(firstName) : firstName) : words.hidden(firstName),
  )
  const facts: (Fact | false)[] = [
    {
      icon: 'date',
      name: words.facts.when,
      value:
        first && last
          ? `${sayMoment(first.startsAt, lang)} – ${sayDate(dayOf(last.startsAt), lang)}, ${words.meetingsLeft(next.length)}`
          : words.noMeetings,
    },
    { icon: 'place', name: words.facts.where, value: whereIs(view) },
    {
      icon: 'people',
      name: words.facts.places,
      value: (
        <>
          {group.size > 0 && group.size <= 16 && (
            <SeatDots free={Math.max(0, group.size - group.taken)} of={group.size} />
          )}{' '}
          <strong>{common.seats(group.taken, group.size)}</strong>
          {group.queued > 0 && `. ${words.queued(group.queued)}`}
        </>
      ),
    },
    group.childcareSize > 0 && {
      icon: 'kid',
      name: words.facts.childcare,
      value: words.childcareUsed(group.childcareTaken, group.childcareSize),
    },
    {
      icon: 'door',
      name: words.facts.joining,
      value: [
        words.joining[group.joining],
        words.queueOrder[group.queueOrder],
        ...(group.takesNew ? [] : [words.closed]),
      ]
        .join('. ')
        .replace(/\.\./g, '.'),
    },
    {
      icon: 'language',
      name: words.facts.language,
      value: (common.language as Record<string, string>)[group.language] ?? group.language,
    },
    who.length > 0 && { icon: 'person', name: words.facts.who, value: common.list(who) },
    needed.length > 0 && { icon: 'food', name: words.facts.needs, value: needed.join('. ') },
  ]
  return facts.filter((fact) => fact !== false)
}

export const Side = (view: WorkGroupView) => {
  const {
    frame: { lang },
    group,
    may,
    origin,
  } = view
  const words = groupWords(lang)
  const address = `${origin}${href('group', lang, { group: group.id })}`
  return (
    <>
      <Facts card named facts={factsOf(view)} />
      <Card as="section">
        <h2>{words.public.title}</h2>
        {group.state === 'draft' ? (
          <Sub>{words.public.draft}</Sub>
        ) : (
          <>
            <Sub>{words.public.copy}</Sub>
            <p>
              <a href={address}>{address.replace(/^https?:\/\//, '')}</a>
            </p>
            <MoreLink href={href('programmeCard', lang, { slug: group.programmeSlug })} icon="print">
              {words.public.card}
            </MoreLink>
          </>
        )}
      </Card>
      {isRunning(group) && may.has('group.cancel') && (
        <MoreLink href={href('workGroupCancel', lang, { group: group.id })} icon="bin">
          {words.cancel}
        </MoreLink>
      )}
    </>
  )
}
