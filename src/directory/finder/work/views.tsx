/** The network coordinator's pages: the words people use, what was not found, and who waits for a call. */
import { WorkPage } from '../../../frame.tsx'
import { type Body, typedText } from '../../../kit/forms.ts'
import {
  Button,
  CallButton,
  type Column,
  Deeds,
  Details,
  Due,
  EmptyState,
  ErrorSummary,
  FilterForm,
  Form,
  kitWords,
  MoreLink,
  Stack,
  Sub,
  Table,
  TextArea,
  TextField,
  Wrap,
} from '../../../kit/html/index.ts'
import type { Frame } from '../../../kit/http/index.ts'
import { summaryOf } from '../../../kit/problem-words.ts'
import { sayDate, sayDay } from '../../../kit/say-time.ts'
import { isBefore, type PlainDate } from '../../../kit/time.ts'
import type { Lang } from '../../../kit/words.ts'
import { href } from '../../../links.ts'
import { plain } from '../../texts.ts'
import type { CallRequest } from '../wish/wishes.ts'
import type { EditedConcept, ListedConcept } from './concepts.ts'
import { type Gap, gapsSince, type WishCount } from './not-found.ts'
import { finderWorkWords } from './words.ts'

const conceptColumns = (lang: Lang): Column<ListedConcept>[] => {
  const words = finderWorkWords(lang).concepts
  return [
    {
      key: 'name',
      label: words.name,
      name: true,
      cell: ({ id, name }) => <a href={href('workConcept', lang, { concept: id })}>{plain(name, lang)}</a>,
    },
    { key: 'phrases', label: words.phrases, moves: true, cell: ({ fi, sv, en }) => words.count(fi, sv, en) },
    { key: 'programmes', label: words.programmes, number: true, cell: ({ programmes }) => programmes },
  ]
}

export const conceptListPage = ({
  frame,
  typed,
  concepts,
}: {
  frame: Frame
  typed: string
  concepts: readonly ListedConcept[]
}) => {
  const { lang } = frame
  const words = finderWorkWords(lang).concepts
  return (
    <WorkPage frame={frame} title={words.title}>
      <Wrap width="staff" air>
        <Stack gap={16}>
          <h1>{words.title}</h1>
          <Sub>{words.lead}</Sub>
          <FilterForm action={href('workConcepts', lang)} label={words.search} button={words.show}>
            <TextField name="q" label={words.search} typed={typed} maxlength={80} />
          </FilterForm>
          {concepts.length === 0 ? (
            <EmptyState title={words.none.title} deed={{ href: href('workConcepts', lang), label: words.none.deed }}>
              <p>{words.none.text}</p>
            </EmptyState>
          ) : (
            <Table
              words={kitWords(lang)}
              caption={words.title}
              columns={conceptColumns(lang)}
              rows={concepts}
              rowKey={({ id }) => id}
              cards
            />
          )}
        </Stack>
      </Wrap>
    </WorkPage>
  )
}

type ConceptView = { frame: Frame; concept: EditedConcept; typed: Body; problems: Record<string, string> }

/** What stands in the form when nothing has been typed yet. */
export const typedFrom = ({ name, said, seen }: EditedConcept): Body => ({
  nameFi: name.fi,
  nameSv: name.sv,
  nameEn: name.en,
  fi: said.fi.join('\n'),
  sv: said.sv.join('\n'),
  en: said.en.join('\n'),
  seen,
})

export const conceptPage = ({ frame, concept, typed, problems }: ConceptView) => {
  const { lang } = frame
  const all = finderWorkWords(lang)
  const words = all.concept
  const one = (name: string) => ({ name, typed: typedText(typed, name), problem: problems[name] })
  return (
    <WorkPage
      frame={frame}
      title={plain(concept.name, lang)}
      problems={Object.keys(problems).length > 0}
      done={frame.done === 'saved' ? words.saved : undefined}
    >
      <Wrap width="wide" air>
        <Stack gap={16}>
          <MoreLink href={href('workConcepts', lang)} icon="back">
            {words.back}
          </MoreLink>
          <ErrorSummary title={kitWords(lang).errorTitle} problems={summaryOf(problems)} />
          <h1>{plain(concept.name, lang)}</h1>
          {concept.nearNames.length > 0 && (
            <Sub>
              {words.near}: {concept.nearNames.map((name) => plain(name, lang)).join(' · ')}
            </Sub>
          )}
          <Details summary={words.marks}>
            <ul>
              {words.marksText.map((mark) => (
                <li key={mark}>{mark}</li>
              ))}
            </ul>
          </Details>
          <Form
            action={href('workConcept', lang, { concept: concept.id })}
            {...(frame.seal && { seal: frame.seal })}
            carried={{ seen: typedText(typed, 'seen') }}
          >
            <TextField {...one('nameFi')} label={words.nameFi} maxlength={120} />
            <TextField {...one('nameSv')} label={words.nameSv} maxlength={120} />
            <TextField {...one('nameEn')} label={words.nameEn} maxlength={120} />
            {(['fi', 'sv', 'en'] as const).map((tongue) => (
              <TextArea
                key={tongue}
                {...one(tongue)}
                label={words.phrases[tongue]}
                hint={words.hint}
                rows={tongue === 'fi' ? 18 : 10}
              />
            ))}
            <Deeds>
              <Button>{words.save}</Button>
            </Deeds>
          </Form>
        </Stack>
      </Wrap>
    </WorkPage>
  )
}

type NotFoundView = {
  frame: Frame
  today: PlainDate
  calls: readonly CallRequest[]
  gaps: readonly Gap[]
  wishes: readonly WishCount[]
}

function callColumns({ frame, today }: NotFoundView): Column<CallRequest>[] {
  const { lang } = frame
  const words = finderWorkWords(lang).notFound
  const due = ({ answerBy }: CallRequest) => {
    if (isBefore(answerBy, today))
      return <Due k="late" tag={words.late(answerBy.until(today).days)} day={sayDay(answerBy, lang)} />
    return answerBy.equals(today) ? (
      <Due k="today" tag={words.today} day={sayDay(answerBy, lang)} />
    ) : (
      <Due day={sayDay(answerBy, lang)} />
    )
  }
  return [
    { key: 'due', label: words.due, cell: due },
    { key: 'name', label: words.caller, name: true, cell: ({ name }) => name },
    {
      key: 'phone',
      label: words.phone,
      cell: ({ name, phone }) => <CallButton words={kitWords(lang)} whom={name} number={phone} icon={false} />,
    },
    { key: 'town', label: words.town, named: true, cell: ({ municipality }) => municipality ?? words.unknown },
    { key: 'when', label: words.when, named: true, cell: ({ suits }) => words.suits[suits] },
    { key: 'note', label: words.note, cell: ({ note }) => note },
    {
      key: 'act',
      label: words.act,
      act: true,
      cell: ({ id, name }) => (
        <Form
          action={href('workNotFound', lang)}
          {...(frame.seal && { seal: frame.seal })}
          carried={{ call: id }}
          inline
        >
          <Button variant="secondary" name={words.calledWhom(name)} take>
            {words.called}
          </Button>
        </Form>
      ),
    },
  ]
}

const needName = ({ need, concept }: { need: Gap['need']; concept: string }, lang: Lang) =>
  need ? plain(need, lang) : concept === 'other' ? finderWorkWords(lang).notFound.other : concept
const townName = ({ municipality }: { municipality: Gap['municipality'] }, lang: Lang) =>
  municipality ? plain(municipality, lang) : finderWorkWords(lang).notFound.unknown

function gapColumns(lang: Lang): Column<Gap>[] {
  const words = finderWorkWords(lang).notFound
  const count = (key: 'nothing' | 'nothingNear' | 'full' | 'found'): Column<Gap> => ({
    key,
    label: words[key],
    number: true,
    half: true,
    cell: (row) => row[key] ?? words.hidden,
  })
  return [
    { key: 'need', label: words.need, name: true, cell: (row) => needName(row, lang) },
    { key: 'town', label: words.municipality, moves: true, cell: (row) => townName(row, lang) },
    count('nothing'),
    count('nothingNear'),
    count('full'),
    count('found'),
  ]
}

const wishColumns = (lang: Lang): Column<WishCount>[] => {
  const words = finderWorkWords(lang).notFound
  return [
    { key: 'need', label: words.need, name: true, cell: (row) => needName(row, lang) },
    { key: 'town', label: words.municipality, moves: true, cell: (row) => townName(row, lang) },
    { key: 'count', label: words.wishCount, number: true, cell: ({ wishes }) => wishes },
  ]
}

const keyOf = (row: { concept: string; municipality: Gap['municipality'] }) =>
  `${row.concept} ${row.municipality?.fi ?? ''}`

export const notFoundPage = (view: NotFoundView) => {
  const { frame, today, calls, gaps, wishes } = view
  const { lang, done } = frame
  const kit = kitWords(lang)
  const words = finderWorkWords(lang).notFound
  const doneText = done === 'call-made' || done === 'stale-form' ? words.done[done] : undefined
  return (
    <WorkPage frame={frame} title={words.title} done={doneText}>
      <Wrap width="staff" air>
        <Stack gap={24}>
          <h1>{words.title}</h1>
          <Stack as="section" gap={12}>
            <h2>{words.calls}</h2>
            {calls.length === 0 ? (
              <p>{words.noCalls}</p>
            ) : (
              <Table
                words={kit}
                caption={words.calls}
                columns={callColumns(view)}
                rows={calls}
                rowKey={({ id }) => id}
                tone={({ answerBy }) => (isBefore(answerBy, today) ? 'late' : undefined)}
                cards
                keys
              />
            )}
          </Stack>
          <Stack as="section" gap={12}>
            <h2>{words.gaps(sayDate(gapsSince(today), lang))}</h2>
            <Sub>{words.lead}</Sub>
            {gaps.length === 0 ? (
              <p>{words.noGaps}</p>
            ) : (
              <Table
                words={kit}
                caption={words.gaps(sayDate(gapsSince(today), lang))}
                columns={gapColumns(lang)}
                rows={gaps}
                rowKey={keyOf}
                cards
              />
            )}
          </Stack>
          <Stack as="section" gap={12}>
            <h2>{words.wishes}</h2>
            {wishes.length === 0 ? (
              <p>{words.noWishes}</p>
            ) : (
              <Table
                words={kit}
                caption={words.wishes}
                columns={wishColumns(lang)}
                rows={wishes}
                rowKey={keyOf}
                cards
              />
            )}
          </Stack>
        </Stack>
      </Wrap>
    </WorkPage>
  )
}
