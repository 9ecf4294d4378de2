import type { Lang } from '../words.ts'
import { Fields } from './gallery/fields.tsx'
import { publicHrefs } from './gallery/frame.ts'
import { type Both, Boxes, Buttons, FactBoxes, Pictures, States, Ways } from './gallery/parts.tsx'
import { galleryWords } from './gallery/words.ts'
import {
  AskBox,
  ButtonLink,
  CallButton,
  CallCard,
  Circle,
  type Column,
  Danger112,
  Dock,
  EmptyState,
  Facts,
  Hero,
  KindLabel,
  kitWords,
  Listens,
  Page,
  Path,
  PrintCard,
  Progress,
  Qr,
  ResultCard,
  renderPage,
  Shutter,
  Small,
  Stack,
  Table,
  Tag,
  Wrap,
} from './index.ts'

const Paths = ({ words, w }: Both) => (
  <Stack>
    <h2>Path, Progress</h2>
    <Progress words={words} now={3} all={5} back="#back" of={w.group} />
    <Progress words={words} now={1} all={4} question />
    <Path
      words={words}
      steps={[
        { mark: 'tick', title: w.info, detail: '1.10.' },
        { mark: 'pair', current: true, title: w.sentence, box: <ButtonLink href="#now">{w.other}</ButtonLink> },
        { mark: 'ring', title: w.ok, detail: w.detail },
      ]}
    />
    <Path
      words={words}
      line="plan"
      full
      steps={[
        { mark: 1, title: w.info, detail: w.detail },
        { mark: 'pair', title: w.next },
      ]}
    />
  </Stack>
)

type GroupRow = { name: string; place: string; free: number; late: boolean }

const columns = ({ words, w }: Both): Column<GroupRow>[] => [
  {
    key: 'name',
    label: w.kind,
    name: true,
    sort: { href: '#name', order: 'descending' },
    cell: (row) => <a href="#row">{row.name}</a>,
  },
  { key: 'place', label: w.municipality, moves: true, sort: { href: '#place' }, cell: (row) => row.place },
  { key: 'free', label: w.queue, number: true, named: true, cell: (row) => row.free },
  {
    key: 'state',
    label: w.info,
    half: true,
    cell: (row) => <Tag k={row.late ? 'late' : 'ok'}>{row.late ? w.late : w.ok}</Tag>,
  },
  {
    key: 'act',
    label: words.choose,
    act: true,
    half: true,
    cell: (row) => (
      <ButtonLink variant="tertiary" href="#take" name={`${w.other}: ${row.name}`}>
        {w.other}
      </ButtonLink>
    ),
  },
]

const rows: GroupRow[] = [
  { name: 'Kieppi', place: 'Mikkeli', free: 2, late: true },
  { name: 'VOIKUKKIA', place: 'Kuopio', free: 10, late: false },
]

const Tables = (both: Both) => {
  const table = { words: both.words, columns: columns(both), rowKey: (row: GroupRow) => row.name }
  return (
    <Stack>
      <h2>Table</h2>
      <Table {...table} caption={both.w.group} rows={rows} tone={(row) => (row.late ? 'late' : undefined)} cards keys />
      <Table {...table} caption={both.w.lead} groups={[{ title: both.w.children, rows }]} />
    </Stack>
  )
}

const Help = ({ words, w }: Both) => (
  <Stack>
    <Danger112
      words={words}
      title={w.danger}
      text={w.dangerText}
      quiet={{ href: '#quiet', ask: w.who, label: w.there }}
    />
    <Stack as="section">
      <h2>CallCard, Listens, EmptyState</h2>
      <Stack as="ul" list>
        <CallCard words={words} name={w.crisis} number="09 2525 0111">
          {w.crisisText}
        </CallCard>
      </Stack>
      <CallButton words={words} whom={w.person} number="015 555 0142" label={w.deed} primary wide />
      <Listens words={words} title={w.crisis} text={w.crisisText} whom={w.crisis} number="09 2525 0111" />
      <Listens words={words} title={w.danger} text={w.dangerText} whom="112" number="112" danger />
      <EmptyState title={w.empty} deed={{ href: '#wish', label: w.wish }}>
        <p>{w.crisisText}</p>
      </EmptyState>
    </Stack>
  </Stack>
)

const Result = ({ words, w }: Both) => (
  <ResultCard
    words={words}
    kind={<KindLabel icon="people">{w.kind}</KindLabel>}
    title="Kieppi"
    href="#kieppi"
    text={w.group}
    why={w.why}
    facts={<Facts facts={[{ icon: 'date', name: w.time, value: w.when }]} />}
    deeds={<ButtonLink href="#join">{w.deed}</ButtonLink>}
    next={w.next}
  />
)

const Print = ({ words, w }: Both) => (
  <Stack>
    <h2>PrintCard, Qr</h2>
    <PrintCard
      words={words}
      sentence={w.card}
      text={w.detail}
      address="https://vierella.example.org/a"
      shown="vierella.example.org/a"
      phone="015 555 0142"
    />
    <Qr words={words} address="https://vierella.example.org/b" />
  </Stack>
)

const gallery = (lang: Lang) => {
  const w = galleryWords(lang)
  const both = { words: kitWords(lang), w }
  return (
    <Page lang={lang} title={w.title} hrefs={publicHrefs('/fi')} personal>
      <Hero title={w.title} lead={w.lead}>
        <AskBox action="/x" label={w.story} example={w.storyHint} button={w.deed} privacy={w.storyHint} />
      </Hero>
      <Circle />
      <Wrap air>
        <Stack gap={36}>
          <Pictures />
          <Buttons {...both} />
          <Ways {...both} />
          <States {...both} />
          <Boxes {...both} />
          <FactBoxes {...both} />
          <Result {...both} />
          <Paths {...both} />
          <Tables {...both} />
          <Help {...both} />
          <Fields {...both} />
          <Print {...both} />
        </Stack>
      </Wrap>
      <Dock>
        <ButtonLink wide href="#join">
          {w.deed}
        </ButtonLink>
        <Small>{w.detail}</Small>
      </Dock>
    </Page>
  )
}

/** Every component in every state, in one language: for the tests, and for people who look. */
export const galleryPage = (lang: Lang) => renderPage(gallery(lang))

/** The shutter is a page's whole main, so it has a page of its own. */
export const shutterPage = (lang: Lang) => {
  const w = galleryWords(lang)
  return renderPage(
    <Page lang={lang} title={w.title} hrefs={{ ...publicHrefs(), urgent: undefined }} variant="bare">
      <Shutter
        title={w.notHere}
        not={<p>{w.notHereText}</p>}
        who={<p>{w.who}</p>}
        there={{ href: '#there', label: w.there }}
        back={{ href: '#stay', label: w.stay }}
      />
    </Page>,
  )
}
