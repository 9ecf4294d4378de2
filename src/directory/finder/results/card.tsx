/** One answer: kind, name, two sentences, why, facts, deed, what happens then. Only the best has a primary button. */
import { ButtonLink, type Fact, Facts, KindLabel, kitWords, ResultCard, Seats } from '../../../kit/html/index.ts'
import { sayInstantDay, sayInstantTime } from '../../../kit/say-time.ts'
import { instantIsBefore } from '../../../kit/time.ts'
import { htmlLang } from '../../../kit/words.ts'
import { href } from '../../../links.ts'
import { plain } from '../../texts.ts'
import { directoryWords } from '../../words.ts'
import { kindLook } from '../kind-look.ts'
import type { Result } from '../ranking/find.ts'
import { type Reasoning, sayKm, wayReason, whyBox } from '../why/why.ts'
import { resultsWords } from './words.ts'

type CardProps = { result: Result; best: boolean; reasoning: Reasoning }

const WhenValue = ({ result, reasoning: { lang, now } }: Omit<CardProps, 'best'>) => {
  const words = resultsWords(lang)
  const { next, programme } = result
  if (next === undefined || next.nextAt === null)
    return <>{['peer-group', 'guided-group', 'training'].includes(programme.kind) ? words.noDates : words.agreed}</>
  const begins = next.firstMeetingAt !== null && instantIsBefore(now, next.firstMeetingAt)
  return (
    <>
      <strong>
        {begins ? words.startsOn : words.nextOn} {sayInstantDay(next.nextAt, lang)}
      </strong>{' '}
      <span class="v-nb">{sayInstantTime(next.nextAt, lang)}</span>
      {begins && next.meetings > 1 && (
        <>
          , <span class="v-nb">{words.times(next.meetings)}</span>
        </>
      )}
    </>
  )
}

/** Of a confidential place only the town; distance only where a point was typed. */
function whereOf({ next, programme, distanceKm, servesHere }: Result, lang: Reasoning['lang']): string {
  const words = resultsWords(lang)
  if (!servesHere) return words.elsewhere
  if (next?.online) return words.online
  if (next?.municipality) {
    const town = plain(next.municipality, lang)
    const place = next.placeName ? plain(next.placeName, lang) : ''
    const parts = [
      place.includes(town) ? '' : town,
      place,
      distanceKm === null ? '' : words.km(sayKm(distanceKm, lang)),
      next.confidential ? words.toldLater : '',
    ]
    return parts.filter((part) => part !== '').join(', ')
  }
  const ways = programme.how.map(
    (how) => ({ 'on-site': '', online: words.online, 'at-home': words.atHome, 'by-phone': words.byPhone })[how],
  )
  return ways.filter((way) => way !== '').join(', ') || directoryWords(lang).how['on-site']
}

function SeatsValue({ result, lang }: { result: Result; lang: Reasoning['lang'] }) {
  const words = resultsWords(lang)
  if (result.seats === 'no-limit') return <>{words.everybodyFits}</>
  const level = result.seats === 'room' ? 'some' : (result.seats ?? 'full')
  return (
    <>
      <Seats words={kitWords(lang)} level={level} />
      {level === 'full' && <span> {words.queue}</span>}
    </>
  )
}

function factsOf(result: Result, reasoning: Reasoning): Fact[] {
  const { lang } = reasoning
  const words = resultsWords(lang)
  return [
    { icon: 'date', name: words.fact.starts, value: <WhenValue result={result} reasoning={reasoning} /> },
    { icon: 'place', name: words.fact.where, value: whereOf(result, lang) },
    ...(result.seats
      ? [{ icon: 'people' as const, name: words.fact.seats, value: <SeatsValue result={result} lang={lang} /> }]
      : []),
    { icon: 'door', name: words.fact.way, value: wayReason(result, lang) },
  ]
}

/** Where everybody fits there is nothing to join: one reads when it is open, and goes. */
const isJustCome = ({ programme, seats }: Result) => programme.kind === 'open-meeting' && seats === 'no-limit'

const Deeds = ({ result, best, reasoning: { lang } }: CardProps) => {
  const words = resultsWords(lang)
  const { next, programme, text } = result
  const about = next ? href('group', lang, { group: next.id }) : href('programme', lang, { slug: programme.slug })
  const joins = next && next.joining !== 'through-worker' && !isJustCome(result)
  const deed = next && !isJustCome(result) && (
    <ButtonLink
      href={joins ? href('join', lang, { group: next.id }) : about}
      {...(!best && { variant: 'secondary' as const })}
      name={best ? undefined : `${words.deed[next.joining]}: ${text.name}`}
    >
      {words.deed[next.joining]}
    </ButtonLink>
  )
  return (
    <>
      {deed}
      {(!deed || joins) && (
        <ButtonLink
          href={about}
          {...((deed || !best) && { variant: 'secondary' as const })}
          name={words.readOf(text.name)}
        >
          {words.read}
        </ButtonLink>
      )}
    </>
  )
}

export const AnswerCard = ({ result, best, reasoning }: CardProps) => {
  const { programme, text } = result
  const { lang } = reasoning
  const textLang = text.lang === 'selko' ? 'fi' : text.lang
  return (
    <ResultCard
      words={kitWords(lang)}
      kind={<KindLabel {...kindLook(programme.kind)}>{directoryWords(lang).kind[programme.kind]}</KindLabel>}
      title={text.name}
      href={href('programme', lang, { slug: programme.slug })}
      text={text.summary}
      why={whyBox(result, reasoning)}
      facts={<Facts facts={factsOf(result, reasoning)} />}
      deeds={<Deeds result={result} best={best} reasoning={reasoning} />}
      next={text.whatThen}
      {...(textLang !== htmlLang(lang) && { textLang })}
    />
  )
}
