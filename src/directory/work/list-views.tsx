/** The lists of programmes and places: sorted and filtered by address. */
import { WorkPage } from '../../frame.tsx'
import {
  ButtonLink,
  Checkbox,
  EmptyState,
  FilterForm,
  kitWords,
  Pagination,
  Row,
  Select,
  Stack,
  Status,
  Table,
  Tag,
  TextField,
  Wrap,
} from '../../kit/html/index.ts'
import type { Frame } from '../../kit/http/index.ts'
import { sayDate } from '../../kit/say-time.ts'
import { isBefore, type PlainDate } from '../../kit/time.ts'
import { type Lang, spoken } from '../../kit/words.ts'
import { href } from '../../links.ts'
import { municipalityByCode } from '../geo-data/index.ts'
import { checkHoldsDays, programmeStates } from '../programme.ts'
import { plain } from '../texts.ts'
import { directoryWords } from '../words.ts'
import { ConfirmForm } from './confirm.tsx'
import type { ListedPlace, ListedProgramme, ListFilter, programmesFor } from './queries.ts'
import { workWords } from './words.ts'

const isOld = (checkedOn: PlainDate, today: PlainDate) => !isBefore(today.subtract({ days: checkHoldsDays }), checkedOn)

const Checked = ({ on, today, lang }: { on: PlainDate; today: PlainDate; lang: Lang }) =>
  isOld(on, today) ? <Tag k="late">{sayDate(on, lang)}</Tag> : <span>{sayDate(on, lang)}</span>

const placeName = (place: ListedPlace, lang: Lang) =>
  place.confidential ? `${workWords(lang).place.hiddenPlace} (${place.slug.slice(-4)})` : plain(place.name, lang)

type ListView = {
  frame: Frame
  filter: ListFilter
  found: Awaited<ReturnType<typeof programmesFor>>
  today: PlainDate
  maySeeAll: boolean
}

const sortHref = ({ frame, filter }: Pick<ListView, 'frame' | 'filter'>, sort: ListFilter['sort']) => ({
  href: href('workProgrammes', frame.lang, {}, { q: filter.q, state: filter.state, old: filter.old, sort }),
  ...(filter.sort === sort && { order: 'ascending' as const }),
})

const ProgrammeTable = (view: ListView) => {
  const { frame, found, today } = view
  const { lang } = frame
  const words = workWords(lang)
  const vocabulary = directoryWords(lang)
  return (
    <Table<ListedProgramme>
      words={kitWords(lang)}
      caption={words.programmes}
      rows={found.rows}
      rowKey={({ id }) => id}
      cards
      keys
      columns={[
        {
          key: 'name',
          label: words.column.name,
          name: true,
          sort: sortHref(view, 'name'),
          cell: (row) => <a href={href('workProgramme', lang, { programme: row.id })}>{row.name || row.slug}</a>,
        },
        {
          key: 'organisation',
          label: words.column.organisation,
          moves: true,
          cell: (row) => plain(row.organisation, lang),
        },
        { key: 'kind', label: words.column.kind, cell: (row) => vocabulary.kind[row.kind], half: true },
        {
          key: 'state',
          label: words.column.state,
          half: true,
          cell: (row) => <Tag {...(row.state === 'published' && { k: 'ok' })}>{vocabulary.state[row.state]}</Tag>,
        },
        {
          key: 'checked',
          label: words.column.checked,
          named: true,
          sort: sortHref(view, 'checked'),
          cell: (row) =>
            row.state === 'published' ? (
              <Checked on={row.checkedOn} today={today} lang={lang} />
            ) : (
              sayDate(row.checkedOn, lang)
            ),
        },
        {
          key: 'deed',
          label: words.column.deed,
          act: true,
          cell: (row) =>
            row.state === 'published' &&
            isOld(row.checkedOn, today) && <ConfirmForm frame={frame} of={{ programme: row.id }} name={row.name} />,
        },
      ]}
    />
  )
}

export const programmeListPage = (view: ListView) => {
  const { frame, filter, found } = view
  const { lang } = frame
  const words = workWords(lang)
  const vocabulary = directoryWords(lang)
  return (
    <WorkPage frame={frame} title={words.programmes} done={frame.done && words.done[frame.done]}>
      <Wrap width="staff" air>
        <Stack>
          <Row apart>
            <h1>{words.programmes}</h1>
            <ButtonLink href={href('workProgrammeNew', lang)} icon="plus">
              {words.newProgramme}
            </ButtonLink>
          </Row>
          <FilterForm action={href('workProgrammes', lang)} label={words.filters} button={words.show}>
            <TextField name="q" label={words.find} typed={filter.q ?? ''} autocomplete="off" />
            <Select
              name="state"
              label={words.column.state}
              typed={filter.state ?? ''}
              empty={words.allStates}
              narrow
              options={programmeStates.map((state) => ({ value: state, label: vocabulary.state[state] }))}
            />
            <Checkbox name="old" value="1" label={words.onlyOld} typed={filter.old ?? ''} />
          </FilterForm>
          <Status quiet>{String(found.total)}</Status>
          {found.rows.length === 0 ? (
            <EmptyState
              title={words.none.title}
              deed={{ href: href('workProgrammeNew', lang), label: words.newProgramme }}
            >
              <p>{words.none.text}</p>
            </EmptyState>
          ) : (
            <ProgrammeTable {...view} />
          )}
          <Pagination
            words={kitWords(lang)}
            now={filter.page}
            all={found.pages}
            href={(page) =>
              href(
                'workProgrammes',
                lang,
                {},
                { q: filter.q, state: filter.state, old: filter.old, sort: filter.sort, page },
              )
            }
          />
        </Stack>
      </Wrap>
    </WorkPage>
  )
}

export const placeListPage = ({
  frame,
  places,
  today,
  mayAdd,
}: {
  frame: Frame
  places: readonly ListedPlace[]
  today: PlainDate
  mayAdd: boolean
}) => {
  const { lang } = frame
  const words = workWords(lang)
  return (
    <WorkPage frame={frame} title={words.places} done={frame.done && words.done[frame.done]}>
      <Wrap width="staff" air>
        <Stack>
          <Row apart>
            <h1>{words.places}</h1>
            {mayAdd && (
              <ButtonLink href={href('workPlaceNew', lang)} icon="plus">
                {words.newPlace}
              </ButtonLink>
            )}
          </Row>
          {places.length === 0 ? (
            <EmptyState
              title={words.noPlaces.title}
              {...(mayAdd && { deed: { href: href('workPlaceNew', lang), label: words.newPlace } })}
            >
              <p>{words.noPlaces.text}</p>
            </EmptyState>
          ) : (
            <Table<ListedPlace>
              words={kitWords(lang)}
              caption={words.places}
              rows={places}
              rowKey={({ id }) => id}
              cards
              columns={[
                {
                  key: 'name',
                  label: words.column.name,
                  name: true,
                  cell: (place) => <a href={href('workPlace', lang, { place: place.id })}>{placeName(place, lang)}</a>,
                },
                { key: 'kind', label: words.column.kind, cell: (place) => directoryWords(lang).placeKind[place.kind] },
                {
                  key: 'municipality',
                  label: words.column.municipality,
                  cell: (place) => municipalityByCode.get(place.municipalityCode)?.[spoken(lang)] ?? '',
                },
                {
                  key: 'public',
                  label: words.column.confidential,
                  half: true,
                  cell: (place) => <Tag>{place.confidential ? words.place.hiddenPlace : words.place.publicPlace}</Tag>,
                },
                {
                  key: 'checked',
                  label: words.column.checked,
                  named: true,
                  half: true,
                  cell: (place) => <Checked on={place.checkedOn} today={today} lang={lang} />,
                },
                {
                  key: 'deed',
                  label: words.column.deed,
                  act: true,
                  cell: (place) =>
                    place.mayConfirm &&
                    isOld(place.checkedOn, today) && (
                      <ConfirmForm frame={frame} of={{ place: place.id }} name={placeName(place, lang)} />
                    ),
                },
              ]}
            />
          )}
        </Stack>
      </Wrap>
    </WorkPage>
  )
}
