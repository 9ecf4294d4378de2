import { WorkPage } from '../../../frame.tsx'
import {
  Breadcrumbs,
  Button,
  ButtonLink,
  Card,
  Checkbox,
  Code,
  Deeds,
  ErrorSummary,
  Form,
  kitWords,
  Notice,
  Stack,
  Wrap,
} from '../../../kit/html/index.ts'
import type { Frame } from '../../../kit/http/index.ts'
import { summaryOf } from '../../../kit/problem-words.ts'
import { sayMoment } from '../../../kit/say-time.ts'
import type { Instant } from '../../../kit/time.ts'
import { href } from '../../../links.ts'
import { sayCode, workWords } from '../words.ts'
import { enrolmentWords } from './words.ts'

type FamilyView = { frame: Frame; enrolment: string; code: string; madeAt: Instant | undefined }

const trailOf = ({ frame: { lang }, enrolment, code }: FamilyView) => [
  { href: href('workEnrolment', lang, { enrolment }), label: workWords(lang).family(sayCode(code)) },
]

/** What happens is said before it does. */
export const askCodePage = (view: FamilyView & { problems: Record<string, string> }) => {
  const { frame, enrolment, madeAt, problems } = view
  const { lang } = frame
  const { code: words } = enrolmentWords(lang)
  return (
    <WorkPage frame={frame} title={words.askTitle} problems={Object.keys(problems).length > 0}>
      <Wrap width="reading" air>
        <Stack gap={20}>
          <Breadcrumbs words={kitWords(lang)} trail={trailOf(view)} />
          <ErrorSummary title={kitWords(lang).errorTitle} problems={summaryOf(problems)} />
          <h1>{words.askTitle}</h1>
          {madeAt && <p>{words.madeAt(sayMoment(madeAt, lang))}</p>}
          <ul>
            {words.happens.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <Form action={href('workEnrolmentCode', lang, { enrolment })} seal={frame.seal}>
            <Checkbox name="closesAll" label={words.closesAll} hint={words.closesAllHint} />
            <Deeds>
              <Button>{words.give}</Button>
              <ButtonLink variant="secondary" href={href('workEnrolment', lang, { enrolment })}>
                {words.keep}
              </ButtonLink>
            </Deeds>
          </Form>
        </Stack>
      </Wrap>
    </WorkPage>
  )
}

type NewCodeView = FamilyView & { newCode: string; address: string; closedAll: boolean }

export const newCodePage = (view: NewCodeView) => {
  const { frame, enrolment, newCode, address, closedAll } = view
  const { lang } = frame
  const { code: words } = enrolmentWords(lang)
  return (
    <WorkPage frame={frame} title={words.newTitle}>
      <Wrap width="reading" air>
        <Stack gap={20}>
          <Breadcrumbs words={kitWords(lang)} trail={trailOf(view)} />
          <h1>{words.newTitle}</h1>
          <Card>
            <p>
              <Code value={newCode} big />
            </p>
            <p>{words.read}</p>
            <p>
              {words.where} <strong>{address}</strong>
            </p>
          </Card>
          <Notice>{closedAll ? words.closedAll : words.oldStopped}</Notice>
          <p>{words.once}</p>
          <Deeds>
            <ButtonLink href={href('workEnrolment', lang, { enrolment })}>{words.told}</ButtonLink>
          </Deeds>
        </Stack>
      </Wrap>
    </WorkPage>
  )
}
