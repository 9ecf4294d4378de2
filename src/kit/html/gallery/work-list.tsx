import {
  Button,
  ButtonLink,
  type Column,
  Counts,
  Due,
  FilterForm,
  Form,
  kitWords,
  Page,
  Row,
  SeatDots,
  Select,
  Small,
  Stack,
  Sub,
  Table,
  Tag,
  type TagKind,
  TextField,
  Wrap,
} from '../index.ts'
import { staffHrefs } from './frame.ts'

const words = kitWords('fi')

type Request = {
  day: string
  due?: ['late' | 'today', string]
  code: string
  make: string
  sender: string
  next: string
  owner?: string
  state: [TagKind | undefined, string]
}

const requests: Request[] = [
  {
    day: 'pe 2.10.',
    due: ['late', '1 pv myöhässä'],
    code: 'K-1187',
    make: '2 aikuista, vauva 4 kk',
    sender: 'Lastensuojelu, Mikkeli',
    next: 'Ota yhteyttä',
    state: ['info', 'Luettu'],
  },
  {
    day: 'ma 5.10.',
    due: ['today', 'Tänään'],
    code: 'K-1204',
    make: 'äiti, odottaa',
    sender: 'Neuvola, Juva',
    next: 'Vastaa pyyntöön',
    state: [undefined, 'Saapunut'],
  },
  {
    day: 'ma 5.10.',
    due: ['today', 'Tänään'],
    code: 'K-1206',
    make: '2 aikuista, lapset 2 v ja 5 v',
    sender: 'Vauvapsykiatria',
    next: 'Vastaa lisäkysymykseen',
    owner: 'Mirva L.',
    state: ['info', 'Kysytty lisää'],
  },
  {
    day: 'Huomenna, ti 6.10.',
    code: 'K-1199',
    make: 'äiti, vauva 2 kk',
    sender: 'Neuvola, Mikkeli',
    next: 'Soita perheelle',
    owner: 'Mirva L.',
    state: ['info', 'Luettu'],
  },
  {
    day: 'ke 7.10.',
    code: 'K-1191',
    make: 'isä, taapero 1 v',
    sender: 'Perhe itse',
    next: 'Saattava tapaaminen',
    owner: 'Mirva L.',
    state: ['ok', 'Paikka tarjottu'],
  },
  {
    day: 'to 8.10.',
    code: 'K-1210',
    make: '2 aikuista, kaksoset 7 kk',
    sender: 'Neuvola, Mäntyharju',
    next: 'Vastaa pyyntöön',
    state: [undefined, 'Saapunut'],
  },
  {
    day: 'pe 9.10.',
    code: 'K-1175',
    make: 'äiti, lapsi 3 v',
    sender: 'Seurakunta, Mikkeli',
    next: 'Kerro tulos lähettäjälle',
    owner: 'Sari H.',
    state: ['ok', 'Aloitti ryhmässä'],
  },
  {
    day: 'ma 12.10.',
    code: 'K-1183',
    make: '2 aikuista, vauva 9 kk',
    sender: 'Neuvola, Mikkeli',
    next: 'Tarkista jonosija',
    owner: 'Sari H.',
    state: ['kan', 'Jonossa'],
  },
]

const sortBy = (key: string) => ({ href: `/fi/tyo?jarjesta=${key}` })

const Deed = ({ request }: { request: Request }) =>
  request.owner ? (
    <ButtonLink variant="tertiary" href={`/fi/tyo/${request.code}`} name={`Avaa: perhe ${request.code}`}>
      Avaa
    </ButtonLink>
  ) : (
    <Form action={`/fi/tyo/${request.code}/ota`} inline>
      <Button variant="secondary" name={`Ota: perhe ${request.code}`} take>
        Ota
      </Button>
    </Form>
  )

const columns: Column<Request>[] = [
  {
    key: 'due',
    label: 'Eräpäivä',
    sort: { href: '/fi/tyo?jarjesta=-due', order: 'ascending' },
    cell: ({ day, due }) => <Due day={day} k={due?.[0]} tag={due?.[1]} />,
  },
  {
    key: 'family',
    label: 'Perhe',
    name: true,
    sort: sortBy('family'),
    cell: ({ code, make }) => (
      <>
        <a href={`/fi/tyo/${code}`}>Perhe {code}</a>
        <br />
        <span class="v-sub">{make}</span>
      </>
    ),
  },
  { key: 'sender', label: 'Lähettäjä', sort: sortBy('sender'), moves: true, cell: ({ sender }) => sender },
  { key: 'next', label: 'Seuraavaksi', sort: sortBy('next'), cell: ({ next }) => <strong>{next}</strong> },
  {
    key: 'owner',
    label: 'Vastuuhenkilö',
    sort: sortBy('owner'),
    named: true,
    cell: ({ owner }) => owner ?? <span class="v-sub">Ei vielä kenelläkään</span>,
  },
  {
    key: 'state',
    label: 'Tila',
    sort: sortBy('state'),
    half: true,
    cell: ({ state: [k, tag] }) => <Tag k={k}>{tag}</Tag>,
  },
  { key: 'act', label: 'Toiminto', act: true, half: true, cell: (request) => <Deed request={request} /> },
]

const Filters = () => (
  <FilterForm
    action="/fi/tyo"
    label={words.filters}
    button="Näytä"
    end={<ButtonLink href="/fi/tyo/uusi">Kirjaa paperilomake</ButtonLink>}
  >
    <Select name="kenella" label="Kenellä" options={[{ value: 'me', label: 'Minulla ja vapaana' }]} />
    <Select name="tila" label="Tila" options={[{ value: 'open', label: 'Kaikki avoimet' }]} />
    <Select name="lahettaja" label="Lähettäjä" empty="Kaikki" options={[{ value: 'neuvola', label: 'Neuvola' }]} />
    <TextField name="koodi" label="Koodi" size={10} />
  </FilterForm>
)

export const workListPage = () => (
  <Page
    lang="fi"
    title="Pyynnöt"
    variant="staff"
    hrefs={staffHrefs}
    me={{ name: 'Mirva Laine', place: 'Kieppi, Mikkeli', href: '/fi/tyo/omat' }}
    personal
  >
    <Wrap width="staff" air>
      <Stack gap={16}>
        <Row apart>
          <div>
            <h1>Pyynnöt</h1>
            <Sub>Maanantai 5.10. · 8 avointa, kiireisin ensin</Sub>
          </div>
          <Counts
            counts={[
              { n: 1, words: 'myöhässä', k: 'late' },
              { n: 2, words: 'vastattava tänään', k: 'today' },
              { n: 3, words: 'ilman vastuuhenkilöä' },
            ]}
            places={
              <>
                <SeatDots free={2} of={8} />
                <span>Kieppi, Mikkeli: 2 paikkaa, jonossa 3</span>
              </>
            }
          />
        </Row>
        <Filters />
        <Table
          words={words}
          caption="Avoimet pyynnöt, kiireisin ensin"
          columns={columns}
          rows={requests}
          rowKey={({ code }) => code}
          tone={({ due }) => (due?.[0] === 'late' ? 'late' : undefined)}
          cards
          keys
        />
        <Small>
          Myöhässä oleva pyyntö siirtyy huomenna klo 9 koordi­naattori Heli Savolaiselle. Perhe näkee siirron.
        </Small>
      </Stack>
    </Wrap>
  </Page>
)
