/** One question a page, big choices, skipping as easy as going on. The answers travel in the form and nowhere else. */
import { SitePage } from '../../../frame.tsx'
import {
  Button,
  CheckboxCards,
  Deeds,
  FieldGroup,
  Form,
  kitWords,
  Progress,
  RadioCards,
  type SpotName,
  Stack,
  TextField,
  Wrap,
} from '../../../kit/html/index.ts'
import type { Frame } from '../../../kit/http/index.ts'
import type { Lang } from '../../../kit/words.ts'
import { href } from '../../../links.ts'
import { programmeLanguages } from '../../programme.ts'
import { directoryWords } from '../../words.ts'
import { type Answers, answerNames, carriedFrom, type Weight } from '../asked.ts'
import { guidedWords } from './words.ts'

export type Question = (typeof answerNames)[number]

const spots: Record<Weight, SpotName> = {
  strength: 'baby',
  child: 'father',
  relationship: 'split',
  substance: 'mug',
  fear: 'fear',
  protection: 'letter',
  loneliness: 'alone',
  money: 'away',
  other: 'path',
}
const listed = <V extends string>(choices: Record<V, string>) =>
  (Object.entries(choices) as [V, string][]).map(([value, label]) => ({ value, label }))

const Fields = ({ question, answers, lang }: { question: Question; answers: Answers; lang: Lang }) => {
  const words = guidedWords(lang)
  const { [question]: said } = words
  const hints: Partial<Record<Question, string>> = {
    age: `${words.age.why} ${words.several}`,
    weight: words.several,
    when: words.when.why,
    how: words.several,
  }
  const common = { name: question, label: said.label, heading: true, hint: hints[question] ?? words.notKept }
  if (question === 'who') return <RadioCards {...common} choices={listed(words.who.choices)} typed={answers.who} />
  if (question === 'language') {
    const names = directoryWords(lang).language
    return (
      <RadioCards
        {...common}
        choices={programmeLanguages.map((value) => ({ value, label: names[value] }))}
        typed={answers.language}
        columns={2}
      />
    )
  }
  if (question === 'where')
    return (
      <FieldGroup name="where-group" label={words.where.label} heading>
        <TextField name="where" label={words.where.hint} typed={answers.where} maxlength={60} autocomplete="off" />
      </FieldGroup>
    )
  if (question === 'weight')
    return (
      <CheckboxCards
        {...common}
        typed={answers.weight}
        choices={listed(words.weight.choices).map((choice) => ({ ...choice, spot: spots[choice.value] }))}
      />
    )
  const { choices } = words[question]
  return <CheckboxCards {...common} typed={answers[question]} choices={listed(choices as Record<string, string>)} />
}

/** Everything answered before or after, but not what this page asks. */
function carriedBeside(answers: Answers, question: Question) {
  const { [question]: _, ...others } = carriedFrom({ q: '', answers })
  return others
}

export const questionPage = ({ frame, at, answers }: { frame: Frame; at: number; answers: Answers }) => {
  const { lang } = frame
  const words = guidedWords(lang)
  const kit = kitWords(lang)
  const question = answerNames[at] ?? 'who'
  const isLast = at === answerNames.length - 1
  const onward = isLast ? href('finder', lang) : href('guided', lang)
  const skip = (
    <Button variant="tertiary" formaction={onward} send={{ name: 'go', value: 'skip' }}>
      {isLast ? words.skip : words.skip}
    </Button>
  )
  return (
    <SitePage frame={frame} title={words.title}>
      <Wrap width="reading" air>
        <Stack gap={16}>
          <Progress words={kit} now={at + 1} all={answerNames.length} question />
          <Form action={onward} carried={{ ...carriedBeside(answers, question), at: String(at) }} enter={words.goOn}>
            <Fields question={question} answers={answers} lang={lang} />
            <Deeds>
              <Button send={{ name: 'go', value: 'next' }}>{isLast ? words.show : words.goOn}</Button>
              {skip}
              {at > 0 && (
                <Button
                  variant="tertiary"
                  icon="back"
                  formaction={href('guided', lang)}
                  send={{ name: 'go', value: 'back' }}
                >
                  {words.back}
                </Button>
              )}
            </Deeds>
          </Form>
        </Stack>
      </Wrap>
    </SitePage>
  )
}
