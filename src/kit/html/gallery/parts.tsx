import {
  Breadcrumbs,
  Button,
  ButtonLink,
  Card,
  Code,
  Counts,
  Deeds,
  Details,
  Due,
  Facts,
  FilterChips,
  GoList,
  Grid,
  Icon,
  type IconName,
  KindLabel,
  type KitWords,
  LinkRows,
  NextLine,
  Notice,
  Nudge,
  Pagination,
  Pair,
  Person,
  Quote,
  Row,
  ScriptButton,
  Seats,
  SoftBox,
  Spot,
  type SpotName,
  Stack,
  Status,
  Steps,
  SumBox,
  Tag,
  Tiles,
  TrustNote,
  TwoPeople,
  WhyBox,
} from '../index.ts'
import { iconShapes } from '../picture/icon-shapes.ts'
import type { GalleryWords } from './words.ts'

export type Both = { words: KitWords; w: GalleryWords }

const spots: SpotName[] = ['baby', 'letter', 'away', 'father', 'split', 'mug', 'path', 'fear', 'alone']

export const Pictures = () => (
  <Card>
    <h2>Icon, Spot, Pair, TwoPeople</h2>
    <Row>
      {(Object.keys(iconShapes) as IconName[]).map((name) => (
        <Icon key={name} name={name} />
      ))}
    </Row>
    <Row>
      {spots.map((name) => (
        <Spot key={name} name={name} />
      ))}
    </Row>
    <Row>
      <Pair />
      <TwoPeople />
    </Row>
  </Card>
)

export const Buttons = ({ words, w }: Both) => (
  <Card>
    <h2>Button, ButtonLink, ScriptButton</h2>
    <form method="post" action="/x" class="v-row">
      <Button>{w.deed}</Button>
      <Button variant="secondary" icon="search">
        {w.other}
      </Button>
      <Button variant="tertiary">{w.third}</Button>
      <Button small variant="secondary">
        {w.other}
      </Button>
    </form>
    <Deeds>
      <ButtonLink href="#a">{w.deed}</ButtonLink>
      <ButtonLink href="#b" variant="secondary" icon="phone">
        {w.other}
      </ButtonLink>
      <ScriptButton does="print">{words.print}</ScriptButton>
      <ScriptButton does="share">{words.share}</ScriptButton>
    </Deeds>
  </Card>
)

export const Ways = ({ words, w }: Both) => (
  <Stack>
    <h2>Breadcrumbs, FilterChips, LinkRows, Pagination</h2>
    <Breadcrumbs
      words={words}
      trail={[
        { href: '#home', label: words.home },
        { href: '#group', label: w.group },
      ]}
    />
    <FilterChips
      label={words.filters}
      chips={[
        { label: w.place, href: '#place', chosen: true },
        { label: w.childcare, href: '#care', icon: 'kid' },
      ]}
    />
    <form method="get" action="/x">
      <FilterChips
        label={w.needs}
        chips={[
          { label: w.ride, name: 'need', value: 'ride', chosen: true },
          { label: w.lunch, name: 'need', value: 'lunch', formaction: '/y' },
        ]}
      />
    </form>
    <LinkRows
      items={[
        { href: '#note', icon: 'note', label: w.story },
        { href: '#eye', icon: 'eye', label: w.sum },
      ]}
    />
    <Pagination words={words} now={4} all={9} href={(n) => `#page-${n}`} />
  </Stack>
)

export const States = ({ words, w }: Both) => (
  <Card>
    <h2>Tag, Due, Seats, Counts, Code</h2>
    <Row>
      <Tag k="late">{w.late}</Tag>
      <Tag k="today">{w.today}</Tag>
      <Tag k="ok">{w.ok}</Tag>
      <Tag k="info">{w.info}</Tag>
      <Tag k="kan">{w.queue}</Tag>
      <Tag>{w.place}</Tag>
    </Row>
    <Row>
      <Due day="2.10." k="late" tag={w.late} />
      <Due day="5.10." k="today" tag={w.today} />
      <Due day="7.10." />
    </Row>
    <p>
      <Seats words={words} level="some" />
    </p>
    <p>
      <Seats words={words} level="few" />
    </p>
    <p>
      <Seats words={words} level="full" strong />
    </p>
    <p>
      <Seats words={words} free={1} of={8} />
    </p>
    <Counts
      counts={[
        { n: 1, words: w.late, k: 'late' },
        { n: 2, words: w.today, k: 'today' },
        { n: 4, words: w.queue },
      ]}
      places={<Seats words={words} free={2} of={8} />}
    />
    <p>
      {words.code} <Code value="K7MH4TRX" />
    </p>
    <p>
      <Code value="K7MH4TRX" big />
    </p>
  </Card>
)

export const Boxes = ({ words, w }: Both) => (
  <Stack>
    <h2>GoRow, WhyBox, NextLine, Notice, Details</h2>
    <GoList
      rows={[
        { href: '#one', spot: 'baby', label: w.group },
        { href: '#two', icon: 'phone', label: w.sentence, hint: w.detail },
        { href: '#three', label: w.other },
      ]}
    />
    <KindLabel icon="people">{w.kind}</KindLabel>
    <KindLabel icon="house" kind="home">
      {w.kind}
    </KindLabel>
    <KindLabel icon="phone" kind="one">
      {w.kind}
    </KindLabel>
    <WhyBox words={words}>{w.why}</WhyBox>
    <NextLine words={words}>{w.next}</NextLine>
    <TrustNote>{w.storyHint}</TrustNote>
    <Nudge deeds={<ButtonLink href="#call">{w.deed}</ButtonLink>}>{w.sentence}</Nudge>
    <SoftBox>
      <h3>{w.sentence}</h3>
      <p>{w.detail}</p>
    </SoftBox>
    <SumBox sum={w.sum} label={w.sum}>
      <p>{w.detail}</p>
    </SumBox>
    <Quote by={w.quoteBy}>{w.quote}</Quote>
    <Notice title={w.sentence}>
      <p>
        {w.detail} <a href="#more">{w.other}</a>
      </p>
    </Notice>
    <Notice color="success">{w.saved}</Notice>
    <Notice color="warning">{w.detail}</Notice>
    <Status>{w.saved}</Status>
    <Details summary={w.story}>
      <p>{w.storyHint}</p>
    </Details>
    <Details summary={w.needs} open>
      <p>{w.childcare}</p>
    </Details>
  </Stack>
)

export const FactBoxes = ({ words, w }: Both) => (
  <Stack>
    <h2>Facts, Tiles, Person, Steps</h2>
    <Facts
      card
      facts={[
        { icon: 'date', name: w.time, value: <strong>{w.when}</strong> },
        { icon: 'place', name: w.municipality, value: w.place },
        { icon: 'people', name: w.queue, value: <Seats words={words} level="few" strong /> },
      ]}
    />
    <Facts
      card
      named
      facts={[
        { icon: 'phone', name: w.phone, value: '040 123 4567' },
        { icon: 'place', name: w.municipality, value: w.place },
      ]}
    />
    <Tiles
      tiles={[
        { icon: 'people', name: w.children, value: w.families, more: w.detail },
        { icon: 'food', name: w.lunch, value: w.portions },
      ]}
    />
    <Grid columns={2}>
      <Person name={w.person} role={w.role} />
      <Person name="Tuula" role={w.role} size="small" card>
        <p>{w.sentence}</p>
      </Person>
    </Grid>
    <Steps steps={[w.sentence, w.next]} />
  </Stack>
)
