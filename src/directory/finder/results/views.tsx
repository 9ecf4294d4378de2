/** The answer: the question stays editable on top, help first if needed, what was understood, the cards, and a way on. Never empty. */
import { SitePage } from '../../../frame.tsx'
import {
  AskAgain,
  AskBox,
  Button,
  ButtonLink,
  Card,
  Columns,
  EmptyState,
  kitWords,
  MoreLink,
  Row,
  ScriptButton,
  Stack,
  Status,
  Sub,
  telHref,
  Wrap,
} from '../../../kit/html/index.ts'
import type { Frame } from '../../../kit/http/index.ts'
import { sayDay, sayLongDay } from '../../../kit/say-time.ts'
import { dayOf, type Instant, type PlainDate } from '../../../kit/time.ts'
import { type Lang, spoken } from '../../../kit/words.ts'
import { href } from '../../../links.ts'
import { municipalityByCode } from '../../geo-data/index.ts'
import { plain } from '../../texts.ts'
import type { SoonGroup } from '../home/queries.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Found } from '../ranking/find.ts'
import type { ContactRow } from '../thesaurus-rows.ts'
import type { Understood } from '../understanding/understand.ts'
import type { UrgentHelp } from '../urgent-help.ts'
import type { Reasoning } from '../why/why.ts'
import { type Asking, addressOf, Carrying, Chips, FilterPanel } from './asking.tsx'
import { AnswerCard } from './card.tsx'
import { UrgentStrip } from './urgent-strip.tsx'
import { resultsWords } from './words.ts'

export type ResultsView = {
  frame: Frame
  asking: Asking
  understood: Understood
  names: Knowledge['names']
  help: UrgentHelp | undefined
  found: Found
  now: Instant
  callBy: PlainDate
  /** For an empty answer: whom to ring, and the nearest start of all. */
  line: ContactRow | undefined
  nearest: Pick<SoonGroup, 'id' | 'name' | 'startsAt' | 'municipality'> | undefined
  /** A place that was typed among the answers and is not known. */
  unknownPlace: string
}

/** Needs that ask for a practical thing rather than tell of a burden. */
const light = new Set([
  'meeting-place',
  'camp',
  'child-group',
  'help-others',
  'professional-training',
  'breastfeeding',
  'expecting',
  'childcare-with',
  'far-away',
  'near-one',
])

function headingOf({ understood }: ResultsView, lang: Lang) {
  const words = resultsWords(lang)
  const burdened = understood.needs.some(({ id, strength }) => strength >= 0.5 && !light.has(id))
  return burdened ? words.notAlone : words.heading
}

const MOST_NAMED = 3

const Understanding = ({ view }: { view: ResultsView }) => {
  const {
    understood,
    names,
    asking: { lang, filters },
  } = view
  const words = resultsWords(lang)
  const surest = understood.needs[0]?.strength ?? 0
  const named = understood.needs
    .filter(({ strength }) => strength >= 0.45 * surest && strength > 0.3)
    .slice(0, MOST_NAMED)
  const topics = named.flatMap(({ id }) => names.get(id) ?? []).map((name) => plain(name, lang))
  const code = filters.municipality
  const place = code ? municipalityByCode.get(code)?.[spoken(lang)] : placeName(understood, lang)
  return (
    <Sub>
      {topics.length > 0 && (
        <>
          {words.forWhom}{' '}
          {topics.map((topic, n) => (
            <span key={topic}>
              {n > 0 && (n === topics.length - 1 ? ` ${words.and} ` : ', ')}
              <strong>{topic}</strong>
            </span>
          ))}
          .{' '}
        </>
      )}
      {words.place}: <strong>{place ?? words.anywhere}</strong> – <a href="#rajaa">{words.change}</a>
    </Sub>
  )
}

/** A municipality is named in the page's language, a district or a region as it is called. */
const placeName = ({ places: [place] }: Understood, lang: Lang): string | undefined => {
  if (place === undefined) return undefined
  const code = place.municipalities.length === 1 ? place.municipalities[0] : undefined
  const municipality = code === undefined ? undefined : municipalityByCode.get(code)
  const isItself = municipality && [municipality.fi, municipality.sv, municipality.en, code].includes(place.name)
  return isItself ? municipality[spoken(lang)] : place.name
}

const Answers = ({ view }: { view: ResultsView }) => {
  const { found, asking, understood, names, now } = view
  const { lang } = asking
  const reasoning: Reasoning = { understood, names, lang, now }
  return (
    <>
      <Stack as="ol" list gap={20}>
        {found.results.map((result, n) => (
          <li key={result.programme.slug}>
            <AnswerCard result={result} best={n === 0} reasoning={reasoning} />
          </li>
        ))}
      </Stack>
      {found.total > found.results.length && <More view={view} />}
    </>
  )
}

const More = ({ view: { asking, found } }: { view: ResultsView }) => {
  const words = resultsWords(asking.lang)
  const address = addressOf(asking, asking.filters, Math.min(40, found.total))
  const label = words.more(Math.min(40, found.total) - found.results.length)
  if (!asking.posted) return <MoreLink href={address}>{label}</MoreLink>
  return (
    <Carrying asking={asking}>
      <Button variant="tertiary" formaction={address} send={{ name: 'more', value: '1' }}>
        {label}
      </Button>
    </Carrying>
  )
}

const Nothing = ({ view }: { view: ResultsView }) => {
  const { asking, line, nearest, understood } = view
  const { lang, filters } = asking
  const { none } = resultsWords(lang)
  const town =
    filters.municipality ??
    (understood.places[0]?.municipalities.length === 1 ? understood.places[0].municipalities[0] : undefined)
  const where = nearest?.municipality ? plain(nearest.municipality, lang) : resultsWords(lang).online
  return (
    <EmptyState title={none.next}>
      <ul>
        {line?.phoneShown && (
          <li>
            {none.call}{' '}
            <a href={telHref(line.phoneDialled ?? line.phoneShown)}>{line.phoneShown.replaceAll(' ', '\u00a0')}</a>
            {none.hours(plain(line.name, lang), plain(line.hours, lang))}
          </li>
        )}
        <li>
          <a href={href('callMe', lang)}>{none.callMe}</a>
        </li>
        {nearest && (
          <li>
            <a href={href('group', lang, { group: nearest.id })}>
              {none.start(sayDay(dayOf(nearest.startsAt), lang), where, nearest.name)}
            </a>
          </li>
        )}
        <li>
          <a href={href('wish', lang, {}, { [wishPlace]: town })}>{none.wish}</a>
        </li>
        {Object.keys(filters).length > 0 && !asking.posted && (
          <li>
            <a href={addressOf(asking, {})}>{none.clear}</a>
          </li>
        )}
      </ul>
      <ButtonLink variant="secondary" href={href('wish', lang, {}, { [wishPlace]: town })}>
        {none.wishDeed}
      </ButtonLink>
    </EmptyState>
  )
}
const wishPlace = 'kunta'

const Side = ({
  view: {
    asking: { lang },
    callBy,
  },
}: {
  view: ResultsView
}) => {
  const { side } = resultsWords(lang)
  const kit = kitWords(lang)
  return (
    <>
      <Card as="section">
        <h2>{side.title}</h2>
        <p>
          {side.text}
          <strong>{sayLongDay(callBy, lang)}</strong>.
        </p>
        <ButtonLink variant="secondary" wide icon="phone" href={href('callMe', lang)}>
          {side.deed}
        </ButtonLink>
      </Card>
      <Card as="section">
        <p>{side.guidedText}</p>
        <MoreLink href={href('guided', lang)}>{side.guided}</MoreLink>
      </Card>
      <Row>
        <ScriptButton does="print">{kit.print}</ScriptButton>
        <ScriptButton does="share">{kit.share}</ScriptButton>
      </Row>
    </>
  )
}

export const resultsPage = (view: ResultsView) => {
  const { frame, asking, help, found, unknownPlace } = view
  const { lang, asked, filters } = asking
  const words = resultsWords(lang)
  const any = found.results.length > 0
  return (
    <SitePage frame={frame} title={words.title}>
      <AskAgain
        action={addressOf({ ...asking, posted: true }, filters)}
        label={asked.q === '' ? words.tellMore : words.told}
        button={words.again}
        typed={asked.q}
      />
      <Columns side={<Side view={view} />}>
        {help && help.level !== 'listen' && <UrgentStrip help={help} lang={lang} />}
        <Stack gap={8}>
          <h1>{any ? headingOf(view, lang) : words.none.title}</h1>
          <Understanding view={view} />
          {unknownPlace !== '' && <Sub>{words.unknownPlace(unknownPlace)}</Sub>}
          {any && <Status quiet>{words.count(found.total)}</Status>}
        </Stack>
        {help?.level === 'listen' && <UrgentStrip help={help} lang={lang} />}
        <Chips asking={asking} />
        <FilterPanel asking={asking} open={unknownPlace !== ''} />
        {any ? <Answers view={view} /> : <Nothing view={view} />}
      </Columns>
    </SitePage>
  )
}

/** Nothing has been asked yet: the box alone. */
export const askPage = (frame: Frame) => {
  const { lang } = frame
  const words = resultsWords(lang)
  return (
    <SitePage frame={frame} title={words.title}>
      <Wrap width="reading" air>
        <Stack gap={20}>
          <h1>{words.emptyTitle}</h1>
          <AskBox
            action={href('finder', lang)}
            label={words.prompt}
            example={words.example}
            button={words.search}
            privacy={words.privacy}
          />
          <MoreLink href={href('guided', lang)}>{words.guided}</MoreLink>
        </Stack>
      </Wrap>
    </SitePage>
  )
}
