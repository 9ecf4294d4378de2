import {
  AskAgain,
  Attendance,
  Button,
  Checkbox,
  CheckboxCards,
  DateField,
  ErrorSummary,
  FilterForm,
  Form,
  NumberField,
  RadioCards,
  Repeater,
  Select,
  Stack,
  TextArea,
  TextField,
  TimeField,
} from '../index.ts'
import type { Both } from './parts.tsx'

export const Texts = ({ words, w, faulty }: Both & { faulty: boolean }) => {
  const id = faulty ? 'b' : 'a'
  const problem = faulty ? w.phoneProblem : undefined
  return (
    <>
      <TextField
        name={`${id}.phone`}
        label={w.phone}
        hint={w.phoneHint}
        type="tel"
        inputmode="tel"
        autocomplete="tel"
        typed="040 123"
        problem={problem}
      />
      <TextArea
        name={`${id}.story`}
        label={w.story}
        hint={w.storyHint}
        longest={words.longest('2000')}
        rows={3}
        optional={words.optional}
        problem={problem}
      />
      <NumberField name={`${id}.age`} label={w.age} suffix={w.years} typed="3" problem={problem} />
      <TimeField name={`${id}.time`} label={w.time} typed="9.30" problem={problem} />
      <DateField
        name={`${id}.born`}
        words={words}
        label={w.date}
        typed={{ day: '31', month: '2', year: '2024' }}
        problem={faulty ? w.dateProblem : undefined}
      />
      <Select
        name={`${id}.municipality`}
        label={w.municipality}
        empty={words.choose}
        typed="491"
        problem={problem}
        options={[
          { value: '491', label: w.place },
          { label: w.group, options: [{ value: '179', label: 'Jyväskylä' }] },
        ]}
      />
    </>
  )
}

export const Choices = ({ words, w, faulty }: Both & { faulty: boolean }) => {
  const id = faulty ? 'd' : 'c'
  const problem = faulty ? w.chooseProblem : undefined
  return (
    <>
      <RadioCards
        name={`${id}.way`}
        label={w.choose}
        hint={w.detail}
        problem={problem}
        typed={faulty ? undefined : 'sms'}
        choices={[
          {
            value: 'sms',
            label: w.sms,
            revealNote: w.ifSms,
            reveal: <TextField name={`${id}.number`} label={w.phone} type="tel" />,
          },
          {
            value: 'mail',
            label: w.mail,
            revealNote: w.ifSms,
            reveal: <TextField name={`${id}.mail`} label={w.mail} />,
          },
          { value: 'letter', label: w.letter, hint: w.detail },
        ]}
      />
      <CheckboxCards
        name={`${id}.needs`}
        label={w.needs}
        problem={problem}
        typed={['ride']}
        columns={2}
        optional={words.optional}
        choices={[
          { value: 'care', label: w.childcare, spot: 'father' },
          { value: 'ride', label: w.ride, spot: 'path' },
        ]}
      />
      <Checkbox name={`${id}.one`} label={w.letter} hint={w.detail} typed="on" problem={problem} />
    </>
  )
}

export const Fields = (both: Both) => {
  const { words, w } = both
  return (
    <Stack gap={24}>
      <h2>ErrorSummary, Form, Field…</h2>
      <ErrorSummary
        title={words.errorTitle}
        problems={[
          { name: 'b.phone', text: w.phoneProblem },
          { name: 'b.born', text: w.dateProblem },
          { name: 'd.way', text: w.chooseProblem },
          { name: 'form', text: w.detail },
        ]}
      />
      <Form action="/x" seal={{ token: 't', deed: 'd' }} carried={{ step: '2', needs: ['a', 'b'] }} enter={words.goOn}>
        <Texts {...both} faulty={false} />
        <Texts {...both} faulty />
        <Choices {...both} faulty={false} />
        <Choices {...both} faulty />
        <Repeater
          name="children"
          label={w.children}
          hint={w.storyHint}
          add={words.addRow}
          remove={words.removeRow}
          rows={[1, 2].map((n) => ({
            title: w.child(n),
            fields: <NumberField name={`children.${n - 1}.age`} label={w.age} suffix={w.years} />,
          }))}
        />
        <Button>{words.goOn}</Button>
      </Form>
      <form method="post" action="/x">
        <Stack as="ul" list gap={12}>
          <Attendance
            name="family.1"
            label={w.attendance}
            who="Emma, Onni"
            detail={w.child(1)}
            choices={seg(w)}
            typed="told"
          />
          <Attendance name="family.2" label={w.attendance} who="Mikko" detail={w.child(2)} choices={seg(w)} />
        </Stack>
        <Button>{words.goOn}</Button>
      </form>
      <FilterForm action="/x" label={words.filters} button={words.choose}>
        <TextField name="code" label={words.code} size={10} />
      </FilterForm>
      <AskAgain action="/x" label={w.age} button={w.deed} typed={w.why} name="again" />
    </Stack>
  )
}

const seg = (w: Both['w']) => [
  { value: 'came', label: w.came },
  { value: 'told', label: w.told },
  { value: 'absent', label: w.absent },
]
