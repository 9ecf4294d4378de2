/** The facts of a group or programme as a family reads them: when, where, room, cost, for whom. */
import type { ComponentChildren } from 'preact'
import { plain } from '../../directory/texts.ts'
import { directoryWords, sayAges } from '../../directory/words.ts'
import { type Fact, kitWords, Seats } from '../../kit/html/index.ts'
import { sayDay, sayInstantDay, sayMoment, sayTimes, sayWeekday } from '../../kit/say-time.ts'
import { dayOf, timeOf } from '../../kit/time.ts'
import type { Lang } from '../../kit/words.ts'
import { type Seats as SeatLevel, seatsOf } from '../enrolment.ts'
import type { PublicGroup, ShownPlace } from '../queries.ts'
import { shownWords } from './words.ts'

const levels = { room: 'some', few: 'few', full: 'full' } as const

/** Dots and words, never a number; a group without a limit says that everybody fits. */
export const SeatsSaid = ({ level, lang }: { level: SeatLevel; lang: Lang }) =>
  level === 'no-limit' ? (
    directoryWords(lang).seats['no-limit']
  ) : (
    <Seats words={kitWords(lang)} level={levels[level]} strong />
  )

/** "Kyyti, tulkki, lastenhoito": a capital only at the beginning. */
export const listed = (words: readonly string[]) => {
  const text = words.join(', ')
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase()
}

/** "Torstaisin 15.10.–17.12., klo 17.30–19.30, 10 kertaa", or the next time of one that runs. */
function whenSaid(shown: PublicGroup, lang: Lang): ComponentChildren {
  const words = shownWords(lang)
  const first = shown.meetings[0]
  const last = shown.meetings.at(-1)
  const next = shown.coming[0]
  if (shown.group.state === 'cancelled') return words.cancelledGroup
  if (!first || !last || !next) return words.over
  const begun = next.id !== first.id
  const sameWeekday = shown.meetings.every(
    ({ startsAt }) => dayOf(startsAt).dayOfWeek === dayOf(first.startsAt).dayOfWeek,
  )
  const short = (day: ReturnType<typeof dayOf>) => sayDay(day, lang).split('\u00a0').slice(1).join('\u00a0')
  return (
    <>
      <strong>
        {begun ? words.running(sayMoment(next.startsAt, lang)) : words.starts(sayInstantDay(first.startsAt, lang))}
      </strong>
      <br />
      {sameWeekday &&
        `${words.fromTo(sayWeekday(dayOf(first.startsAt), lang), short(dayOf(first.startsAt)), short(dayOf(last.startsAt)))}, `}
      {sayTimes(timeOf(next.startsAt), timeOf(next.endsAt), lang)}, {words.times(shown.meetings.length)}
    </>
  )
}

export const addressOf = (place: ShownPlace, lang: Lang) =>
  [place.street, [place.postalCode, plain(place.municipality, lang)].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ')

/** Of a confidential place or a sensitive group only the town is told; the rest comes after joining. */
export const mayTellPlace = ({ programme, place }: Pick<PublicGroup, 'programme' | 'place'>) =>
  place !== undefined && !place.confidential && !programme.sensitive

function whereSaid(shown: PublicGroup, lang: Lang): ComponentChildren {
  const { place, municipality, group } = shown
  if (group.online) return directoryWords(lang).online
  if (place && mayTellPlace(shown))
    return (
      <>
        <strong>{plain(place.name, lang)}</strong>
        <br />
        {addressOf(place, lang)}
      </>
    )
  return (
    <>
      <strong>{municipality ? plain(municipality, lang) : ''}</strong>
      {place && (
        <>
          <br />
          {shownWords(lang).exactLater}
        </>
      )}
    </>
  )
}

export function groupFacts(shown: PublicGroup, lang: Lang): Fact[] {
  const words = shownWords(lang)
  const vocabulary = directoryWords(lang)
  const { group, programme, text } = shown
  const ages = sayAges(vocabulary, programme)
  const help = [
    ...(group.childcareSize > 0 ? ['childcare' as const] : []),
    ...programme.provisions.filter((one) => one !== 'childcare'),
  ]
  return [
    { icon: 'date', name: words.when, value: whenSaid(shown, lang) },
    { icon: 'place', name: words.where, value: whereSaid(shown, lang) },
    { icon: 'people', name: words.places, value: <SeatsSaid level={seatsOf(group)} lang={lang} /> },
    { icon: 'door', name: words.wayIn, value: vocabulary.joining[group.joining] },
    { icon: 'coin', name: words.cost, value: text.cost || vocabulary.free },
    ...(ages.length > 0 ? [{ icon: 'kid' as const, name: words.age, value: ages.join('. ') }] : []),
    ...(help.length > 0
      ? [{ icon: 'food' as const, name: words.provision, value: listed(help.map((one) => vocabulary.provision[one])) }]
      : []),
    ...(group.language !== 'fi' || lang !== 'fi'
      ? [
          {
            icon: 'note' as const,
            name: words.language,
            value: listed([vocabulary.language[group.language as keyof typeof vocabulary.language] ?? group.language]),
          },
        ]
      : []),
  ]
}
