/** The forms of a place and of an organisation. */
import { WorkPage } from '../../frame.tsx'
import { Breadcrumbs, Button, ErrorSummary, Form, kitWords, Stack, Wrap } from '../../kit/html/index.ts'
import type { Frame } from '../../kit/http/index.ts'
import { summaryOf } from '../../kit/problem-words.ts'
import type { Organisation } from '../organisations.ts'
import { OrganisationFields, PlaceFields } from './other-fields.tsx'
import type { PartProps } from './programme-fields.tsx'
import { workWords } from './words.ts'

type FormView = {
  frame: Frame
  title: string
  action: string
  back: { href: string; label: string }
  typed: PartProps['typed']
  problems: Record<string, string>
}

export const placePage = ({
  frame,
  title,
  action,
  back,
  typed,
  problems,
  organisations,
}: FormView & { organisations: readonly Organisation[] }) => {
  const words = workWords(frame.lang)
  return (
    <WorkPage
      frame={frame}
      title={title}
      problems={Object.keys(problems).length > 0}
      done={frame.done && words.done[frame.done]}
    >
      <Wrap width="reading" air>
        <Stack>
          <Breadcrumbs words={kitWords(frame.lang)} trail={[back]} />
          <ErrorSummary title={kitWords(frame.lang).errorTitle} problems={summaryOf(problems)} />
          <h1>{title}</h1>
          <Form action={action} seal={frame.seal}>
            <PlaceFields
              words={words}
              lang={frame.lang}
              typed={typed}
              problems={problems}
              organisations={organisations}
            />
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
    <WorkPage
      frame={frame}
      title={title}
      problems={Object.keys(problems).length > 0}
      done={frame.done && words.done[frame.done]}
    >
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
