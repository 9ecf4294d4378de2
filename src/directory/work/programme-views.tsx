/** A programme's pages for its coordinator: started by a name, filled in part by part. */
import { WorkPage } from '../../frame.tsx'
import {
  Breadcrumbs,
  Button,
  Card,
  Deeds,
  ErrorSummary,
  FilterChips,
  Form,
  kitWords,
  LinkRows,
  Notice,
  Select,
  Small,
  Stack,
  Tag,
  TextField,
  Wrap,
} from '../../kit/html/index.ts'
import type { Frame } from '../../kit/http/index.ts'
import { summaryOf } from '../../kit/problem-words.ts'
import { sayDate } from '../../kit/say-time.ts'
import { href } from '../../links.ts'
import type { Missing } from '../commands.ts'
import type { Organisation } from '../organisations.ts'
import { photoWorkWords } from '../photos/work/words.ts'
import { canTake, type ProgrammeStep, programmeKinds } from '../programme.ts'
import type { Programme } from '../programmes.ts'
import { plain } from '../texts.ts'
import { directoryWords } from '../words.ts'
import { ConfirmForm } from './confirm.tsx'
import { type Part, parts } from './forms.ts'
import {
  Audience,
  Basics,
  JoiningFields,
  Keeping,
  type PartProps,
  StructureFields,
  Texts,
  Where,
} from './programme-fields.tsx'
import { workWords } from './words.ts'

type NewView = {
  frame: Frame
  organisations: readonly Organisation[]
  typed: PartProps['typed']
  problems: Record<string, string>
}
const one = (typed: PartProps['typed'], name: string) => [typed[name]].flat()[0] ?? ''

export const newProgrammePage = ({ frame, organisations, typed, problems }: NewView) => {
  const { lang } = frame
  const words = workWords(lang)
  const vocabulary = directoryWords(lang)
  return (
    <WorkPage frame={frame} title={words.newProgramme} problems={Object.keys(problems).length > 0}>
      <Wrap width="reading" air>
        <Stack>
          <Breadcrumbs
            words={kitWords(lang)}
            trail={[{ href: href('workProgrammes', lang), label: words.programmes }]}
          />
          <ErrorSummary title={kitWords(lang).errorTitle} problems={summaryOf(problems)} />
          <h1>{words.newProgramme}</h1>
          <p>{words.none.text}</p>
          <Form action={href('workProgrammeNew', lang)} seal={frame.seal}>
            <TextField
              name="name"
              label={words.basics.name}
              hint={words.basics.nameHint}
              typed={one(typed, 'name')}
              problem={problems.name}
              maxlength={120}
            />
            <Select
              name="organisation"
              label={words.basics.organisation}
              typed={one(typed, 'organisation')}
              problem={problems.organisation}
              options={organisations.map(({ id, name }) => ({ value: id, label: plain(name, lang) }))}
            />
            <Select
              name="kind"
              label={words.basics.kind}
              typed={one(typed, 'kind')}
              problem={problems.kind}
              options={programmeKinds.map((kind) => ({ value: kind, label: vocabulary.kind[kind] }))}
              narrow
            />
            <TextField
              name="municipalities"
              label={words.basics.municipalities}
              hint={words.basics.municipalitiesHint}
              typed={one(typed, 'municipalities')}
              problem={problems.municipalities}
            />
            <Button>{words.save}</Button>
          </Form>
        </Stack>
      </Wrap>
    </WorkPage>
  )
}

const fieldsOf = {
  basics: Basics,
  texts: Texts,
  audience: Audience,
  joining: JoiningFields,
  where: Where,
  structure: StructureFields,
  keeping: Keeping,
} as const

export type EditView = Omit<PartProps, 'words' | 'lang'> & {
  frame: Frame
  programme: Programme
  name: string
  part: Part
  missing: readonly Missing[]
  mayEdit: boolean
}

const StepForm = ({
  frame,
  programme,
  step,
  label,
}: {
  frame: Frame
  programme: Programme
  step: ProgrammeStep
  label: string
}) =>
  canTake(step, programme) ? (
    <Form action={href('workProgrammePublish', frame.lang, { programme: programme.id })} seal={frame.seal} inline>
      <Button variant={step === 'close' ? 'tertiary' : undefined} send={{ name: 'step', value: step }}>
        {label}
      </Button>
    </Form>
  ) : null

const Side = ({
  frame,
  programme,
  missing,
  mayEdit,
}: Pick<EditView, 'frame' | 'programme' | 'missing' | 'mayEdit'>) => {
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
          {programme.state === 'published' && <ConfirmForm frame={frame} of={{ programme: programme.id }} />}
          <StepForm frame={frame} programme={programme} step="close" label={words.close} />
        </Deeds>
      )}
      <LinkRows
        items={[
          { href: href('workProgrammePreview', lang, { programme: programme.id }), label: words.preview, icon: 'eye' },
          ...(programme.state === 'published'
            ? [
                {
                  href: href('programme', lang, { slug: programme.slug }),
                  label: words.openPublic,
                  icon: 'link' as const,
                },
              ]
            : []),
          ...(mayEdit
            ? [
                {
                  href: href('workGroupNew', lang, { programme: programme.id }),
                  label: words.newGroup,
                  icon: 'plus' as const,
                },
              ]
            : []),
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
    <WorkPage
      frame={frame}
      title={words.programmes}
      problems={Object.keys(problems).length > 0}
      done={frame.done && words.done[frame.done]}
    >
      <Wrap width="wide" air>
        <Stack gap={20}>
          <Breadcrumbs
            words={kitWords(lang)}
            trail={[{ href: href('workProgrammes', lang), label: words.programmes }]}
          />
          <ErrorSummary title={kitWords(lang).errorTitle} problems={summaryOf(problems)} />
          <h1>{name}</h1>
          <FilterChips
            label={words.programmes}
            chips={[
              ...parts.map((one) => ({ label: words.part[one], href: to(one), chosen: one === part })),
              ...(view.mayEdit
                ? [
                    {
                      label: photoWorkWords(lang).photos,
                      href: href('workProgrammePhotos', lang, { programme: programme.id }),
                      chosen: false,
                    },
                  ]
                : []),
            ]}
          />
          <div class="v-columns">
            <Stack>
              <h2>{words.part[part]}</h2>
              {part === 'texts' && (
                <FilterChips
                  label={words.part.texts}
                  chips={textLangs.map((one) => ({
                    label: words.texts.lang[one],
                    href: to('texts', one),
                    chosen: one === textLang,
                  }))}
                />
              )}
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
