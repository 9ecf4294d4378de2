/** Staff pages of the directory: lists that sort and filter by address, and forms in parts. */
import { WorkPage } from '../../frame.tsx'
import type { Frame } from '../../kit/http/index.ts'
import {
  Breadcrumbs, Button, ButtonLink, Card, Checkbox, Deeds, EmptyState, ErrorSummary, FilterChips, FilterForm, Form, kitWords, LinkRows, Notice, Pagination,
  Row, Select, Small, Stack, Status, Table, Tag, TextField, Wrap,
} from '../../kit/html/index.ts'
import { summaryOf } from '../../kit/problem-words.ts'
import { sayDate } from '../../kit/say-time.ts'
import { isBefore, type PlainDate } from '../../kit/time.ts'
import { wordsOf } from '../../kit/words.ts'
import { href } from '../../links.ts'
import type { Missing } from '../commands.ts'
import type { Organisation } from '../organisations.ts'
import type { Place } from '../places.ts'
import { canTake, checkHoldsDays, programmeKinds, type ProgrammeStep, programmeStates } from '../programme.ts'
import type { Programme } from '../programmes.ts'
import { plain } from '../texts.ts'
import { directoryWords } from '../words.ts'
import { municipalityByCode } from '../geo-data/index.ts'
import { parts, type Part } from './forms.ts'
import type { ListedProgramme, ListFilter, programmesFor } from './queries.ts'
import { Audience, Basics, JoiningFields, Keeping, type PartProps, StructureFields, Texts, Where } from './programme-fields.tsx'
import { en } from './text.en.ts'
import { fi, type WorkWords } from './text.fi.ts'
import { sv } from './text.sv.ts'
import { PlaceFields, OrganisationFields } from './other-fields.tsx'
import { spoken } from '../../kit/words.ts'

export const workWords = wordsOf<WorkWords>({ fi, sv, en })

const isOld = (checkedOn: PlainDate, today: PlainDate) => !isBefore(today.subtract({ days: checkHoldsDays }), checkedOn)

type ListView = { frame: Frame; filter: ListFilter; found: Awaited<ReturnType<typeof programmesFor>>; today: PlainDate; maySeeAll: boolean }

const ConfirmForm = ({ frame, id, words }: { frame: Frame; id: string; words: WorkWords }) => (
  <Form action={href('workProgrammeConfirm', frame.lang, { programme: id })} seal={frame.seal} inline>
    <Button variant="secondary" small>
      {words.confirm}
    </Button>
  </Form>
)

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
        { key: 'name', label: words.column.name, name: true, sort: sortHref(view, 'name'), cell: (row) => <a href={href('workProgramme', lang, { programme: row.id })}>{row.name || row.slug}</a> },
        { key: 'organisation', label: words.column.organisation, moves: true, cell: (row) => plain(row.organisation, lang) },
        { key: 'kind', label: words.column.kind, cell: (row) => vocabulary.kind[row.kind], half: true },
        { key: 'state', label: words.column.state, half: true, cell: (row) => <Tag {...(row.state === 'published' && { k: 'ok' })}>{vocabulary.state[row.state]}</Tag> },
        {
          key: 'checked', label: words.column.checked, named: true, sort: sortHref(view, 'checked'),
          cell: (row) => (row.state === 'published' && isOld(row.checkedOn, today) ? <Tag k="late">{sayDate(row.checkedOn, lang)}</Tag> : sayDate(row.checkedOn, lang)),
        },
        { key: 'deed', label: words.column.deed, act: true, cell: (row) => row.state === 'published' && isOld(row.checkedOn, today) && <ConfirmForm frame={frame} id={row.id} words={words} /> },
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
            <Select name="state" label={words.column.state} typed={filter.state ?? ''} empty={words.allStates} narrow options={programmeStates.map((state) => ({ value: state, label: vocabulary.state[state] }))} />
            <Checkbox name="old" value="1" label={words.onlyOld} typed={filter.old ?? ''} />
          </FilterForm>
          <Status quiet>{String(found.total)}</Status>
          {found.rows.length === 0 ? (
            <EmptyState title={words.none.title} deed={{ href: href('workProgrammeNew', lang), label: words.newProgramme }}>
              <p>{words.none.text}</p>
            </EmptyState>
          ) : (
            <ProgrammeTable {...view} />
          )}
          <Pagination words={kitWords(lang)} now={filter.page} all={found.pages} href={(page) => href('workProgrammes', lang, {}, { q: filter.q, state: filter.state, old: filter.old, sort: filter.sort, page })} />
        </Stack>
      </Wrap>
    </WorkPage>
  )
}

type NewView = { frame: Frame; organisations: readonly Organisation[]; typed: PartProps['typed']; problems: Record<string, string> }
const one = (typed: PartProps['typed'], name: string) => [typed[name]].flat()[0] ?? ''

export const newProgrammePage = ({ frame, organisations, typed, problems }: NewView) => {
  const { lang } = frame
  const words = workWords(lang)
  const vocabulary = directoryWords(lang)
  return (
    <WorkPage frame={frame} title={words.newProgramme} problems={Object.keys(problems).length > 0}>
      <Wrap width="reading" air>
        <Stack>
          <Breadcrumbs words={kitWords(lang)} trail={[{ href: href('workProgrammes', lang), label: words.programmes }]} />
          <ErrorSummary title={kitWords(lang).errorTitle} problems={summaryOf(problems)} />
          <h1>{words.newProgramme}</h1>
          <p>{words.none.text}</p>
          <Form action={href('workProgrammeNew', lang)} seal={frame.seal}>
            <TextField name="name" label={words.basics.name} hint={words.basics.nameHint} typed={one(typed, 'name')} problem={problems.name} maxlength={120} />
            <Select name="organisation" label={words.basics.organisation} typed={one(typed, 'organisation')} problem={problems.organisation} options={organisations.map(({ id, name }) => ({ value: id, label: plain(name, lang) }))} />
            <Select name="kind" label={words.basics.kind} typed={one(typed, 'kind')} problem={problems.kind} options={programmeKinds.map((kind) => ({ value: kind, label: vocabulary.kind[kind] }))} narrow />
            <TextField name="municipalities" label={words.basics.municipalities} hint={words.basics.municipalitiesHint} typed={one(typed, 'municipalities')} problem={problems.municipalities} />
            <Button>{words.save}</Button>
          </Form>
        </Stack>
      </Wrap>
    </WorkPage>
  )
}

const fieldsOf = { basics: Basics, texts: Texts, audience: Audience, joining: JoiningFields, where: Where, structure: StructureFields, keeping: Keeping } as const

export type EditView = Omit<PartProps, 'words' | 'lang'> & { frame: Frame; programme: Programme; name: string; part: Part; missing: readonly Missing[]; mayEdit: boolean }

const StepForm = ({ frame, programme, step, label }: { frame: Frame; programme: Programme; step: ProgrammeStep; label: string }) =>
  canTake(step, programme) ? (
    <Form action={href('workProgrammePublish', frame.lang, { programme: programme.id })} seal={frame.seal} inline>
      <Button variant={step === 'close' ? 'tertiary' : undefined} send={{ name: 'step', value: step }}>
        {label}
      </Button>
    </Form>
  ) : null

const Side = ({ frame, programme, missing, mayEdit }: Pick<EditView, 'frame' | 'programme' | 'missing' | 'mayEdit'>) => {
  const { lang } = frame
  const words = workWords(lang)
  return (
    <Card as="section" label={directoryWords(lang).state[programme.state]}>
      <p>
        <Tag {...(programme.state === 'published' && { k: 'ok' })}>{directoryWords(lang).state[programme.state]}</Tag>
      </p>
      {missing.length > 0 ? (
        <Notice title={words.missingTitle}>
          <ul>
            {missing.map((what) => (
              <li key={what}>{words.missing[what]}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <p>{words.readyToPublish}</p>
      )}
      {mayEdit && (
        <Deeds>
          <StepForm frame={frame} programme={programme} step="publish" label={words.publish} />
          <StepForm frame={frame} programme={programme} step="reopen" label={words.reopen} />
          {programme.state === 'published' && <ConfirmForm frame={frame} id={programme.id} words={words} />}
          <StepForm frame={frame} programme={programme} step="close" label={words.close} />
        </Deeds>
      )}
      <LinkRows
        items={[
          { href: href('workProgrammePreview', lang, { programme: programme.id }), label: words.preview, icon: 'eye' },
          ...(programme.state === 'published' ? [{ href: href('programme', lang, { slug: programme.slug }), label: words.openPublic, icon: 'link' as const }] : []),
          ...(mayEdit ? [{ href: href('workGroupNew', lang, { programme: programme.id }), label: words.newGroup, icon: 'plus' as const }] : []),
        ]}
      />
      <Small>{directoryWords(lang).checkedOn(sayDate(programme.checkedOn, lang))}</Small>
    </Card>
  )
}

const textLangs = ['fi', 'selko', 'sv', 'en'] as const

export const editProgrammePage = (view: EditView) => {
  const { frame, programme, part, problems, textLang, name } = view
  const { lang } = frame
  const words = workWords(lang)
  const Fields = fieldsOf[part]
  const to = (next: Part, l?: string) => href('workProgramme', lang, { programme: programme.id }, { part: next, l })
  return (
    <WorkPage frame={frame} title={words.programmes} problems={Object.keys(problems).length > 0} done={frame.done && words.done[frame.done]}>
      <Wrap width="wide" air>
        <Stack gap={20}>
          <Breadcrumbs words={kitWords(lang)} trail={[{ href: href('workProgrammes', lang), label: words.programmes }]} />
          <ErrorSummary title={kitWords(lang).errorTitle} problems={summaryOf(problems)} />
          <h1>{name}</h1>
          <FilterChips label={words.programmes} chips={parts.map((one) => ({ label: words.part[one], href: to(one), chosen: one === part }))} />
          <div class="v-halves">
            <Stack>
              <h2>{words.part[part]}</h2>
              {part === 'texts' && <FilterChips label={words.part.texts} chips={textLangs.map((one) => ({ label: words.texts.lang[one], href: to('texts', one), chosen: one === textLang }))} />}
              {view.mayEdit ? (
                <Form action={part === 'texts' ? to(part, textLang) : to(part)} seal={frame.seal}>
                  <Fields {...view} words={words} lang={lang} />
                  <Button>{words.save}</Button>
                </Form>
              ) : (
                <p>
                  <a href={href('workProgrammePreview', lang, { programme: programme.id })}>{words.preview}</a>
                </p>
              )}
            </Stack>
            <Side frame={frame} programme={programme} missing={view.missing} mayEdit={view.mayEdit} />
          </div>
        </Stack>
      </Wrap>
    </WorkPage>
  )
}

export const placeListPage = ({ frame, places, mayAdd }: { frame: Frame; places: readonly Place[]; mayAdd: boolean }) => {
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
            <EmptyState title={words.noPlaces.title} {...(mayAdd && { deed: { href: href('workPlaceNew', lang), label: words.newPlace } })}>
              <p>{words.noPlaces.text}</p>
            </EmptyState>
          ) : (
            <Table<Place>
              words={kitWords(lang)}
              caption={words.places}
              rows={places}
              rowKey={({ id }) => id}
              cards
              columns={[
                { key: 'name', label: words.column.name, name: true, cell: (place) => <a href={href('workPlace', lang, { place: place.id })}>{place.confidential ? `${words.place.hiddenPlace} (${place.slug.slice(-4)})` : plain(place.name, lang)}</a> },
                { key: 'kind', label: words.column.kind, cell: (place) => directoryWords(lang).placeKind[place.kind] },
                { key: 'municipality', label: words.column.municipality, cell: (place) => municipalityByCode.get(place.municipalityCode)?.[spoken(lang)] ?? '' },
                { key: 'public', label: words.column.confidential, cell: (place) => <Tag>{place.confidential ? words.place.hiddenPlace : words.place.publicPlace}</Tag> },
              ]}
            />
          )}
        </Stack>
      </Wrap>
    </WorkPage>
  )
}

type FormView = { frame: Frame; title: string; action: string; back: { href: string; label: string }; typed: PartProps['typed']; problems: Record<string, string> }

export const placePage = ({ frame, title, action, back, typed, problems, organisations }: FormView & { organisations: readonly Organisation[] }) => {
  const words = workWords(frame.lang)
  return (
    <WorkPage frame={frame} title={title} problems={Object.keys(problems).length > 0} done={frame.done && words.done[frame.done]}>
      <Wrap width="reading" air>
        <Stack>
          <Breadcrumbs words={kitWords(frame.lang)} trail={[back]} />
          <ErrorSummary title={kitWords(frame.lang).errorTitle} problems={summaryOf(problems)} />
          <h1>{title}</h1>
          <Form action={action} seal={frame.seal}>
            <PlaceFields words={words} lang={frame.lang} typed={typed} problems={problems} organisations={organisations} />
            <Button>{words.save}</Button>
          </Form>
        </Stack>
      </Wrap>
    </WorkPage>
  )
}

export const organisationEditPage = ({ frame, title, action, back, typed, problems }: FormView) => {
  const words = workWords(frame.lang)
  return (
    <WorkPage frame={frame} title={title} problems={Object.keys(problems).length > 0} done={frame.done && words.done[frame.done]}>
      <Wrap width="reading" air>
        <Stack>
          <Breadcrumbs words={kitWords(frame.lang)} trail={[back]} />
          <ErrorSummary title={kitWords(frame.lang).errorTitle} problems={summaryOf(problems)} />
          <h1>{title}</h1>
          <Form action={action} seal={frame.seal}>
            <OrganisationFields words={words} typed={typed} problems={problems} />
            <Button>{words.save}</Button>
          </Form>
        </Stack>
      </Wrap>
    </WorkPage>
  )
}
