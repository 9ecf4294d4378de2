import { typedText } from '../../../kit/forms.ts'
import { Button, Card, Checkbox, Form, Row, Select, Stack, Sub, TextArea } from '../../../kit/html/index.ts'
import { sayInstantDay } from '../../../kit/say-time.ts'
import { href } from '../../../links.ts'
import { canTake, fits } from '../../enrolment.ts'
import { sayTitle } from '../../group-title.ts'
import type { Suggestion } from '../../work-enrolment.ts'
import { workWords } from '../words.ts'
import type { EnrolmentDeed } from './forms.ts'
import { type EnrolmentView, enrolmentWords } from './words.ts'

type DeedProps = { view: EnrolmentView; deed: EnrolmentDeed; title: string; children: preact.ComponentChildren }

const DeedForm = ({ view: { frame, opened }, deed, title, children }: DeedProps) => (
  <Card as="section">
    <h3>{title}</h3>
    <Form action={href('workEnrolmentDeed', frame.lang, { enrolment: opened.enrolment.id, deed })} seal={frame.seal}>
      {children}
    </Form>
  </Card>
)

/** Asked: welcomed or put in the queue. In a queue by need: offered a place when there is room. */
const WelcomeDeed = (view: EnrolmentView) => {
  const {
    frame: { lang },
    opened: { enrolment, group },
    typed,
  } = view
  const { welcome, offer } = enrolmentWords(lang).deeds
  const room = fits(group, enrolment)
  if (enrolment.state === 'queued' && !room) return <Sub>{welcome.noRoom}</Sub>
  if (!room)
    return (
      <DeedForm view={view} deed="welcome" title={welcome.title}>
        <p>{welcome.full}</p>
        <Row>
          <Button>{welcome.queue}</Button>
        </Row>
      </DeedForm>
    )
  return (
    <DeedForm view={view} deed="welcome" title={enrolment.state === 'queued' ? offer.title : welcome.title}>
      <p>{enrolment.state === 'queued' ? offer.text : welcome.room}</p>
      <Checkbox name="saidYes" label={welcome.saidYes} hint={welcome.saidYesHint} typed={typedText(typed, 'saidYes')} />
      <Row>
        <Button>{enrolment.state === 'queued' ? offer.do : welcome.do}</Button>
      </Row>
    </DeedForm>
  )
}

const DeclineDeed = (view: EnrolmentView) => {
  const {
    frame: { lang },
    suggestions,
    typed,
    problems,
  } = view
  const { decline } = enrolmentWords(lang).deeds
  const labelOf = (group: Suggestion) =>
    [sayTitle(group, lang, workWords(lang).online), group.firstAt && sayInstantDay(group.firstAt, lang)]
      .filter(Boolean)
      .join(', ')
  return (
    <DeedForm view={view} deed="decline" title={decline.title}>
      <TextArea
        name="reason"
        rows={4}
        label={decline.reason}
        hint={decline.hint}
        typed={typedText(typed, 'reason')}
        {...(problems.reason !== undefined && { problem: problems.reason })}
      />
      {suggestions.length > 0 && (
        <Select
          name="suggest"
          label={decline.suggest}
          empty={decline.noSuggestion}
          typed={typedText(typed, 'suggest')}
          {...(problems.suggest !== undefined && { problem: problems.suggest })}
          options={suggestions.map((group) => ({ value: group.id, label: labelOf(group) }))}
        />
      )}
      <Row>
        <Button variant="secondary">{decline.do}</Button>
      </Row>
    </DeedForm>
  )
}

const CancelDeed = (view: EnrolmentView) => {
  const { cancel } = enrolmentWords(view.frame.lang).deeds
  return (
    <DeedForm view={view} deed="cancel" title={cancel.title}>
      <p>{cancel.text}</p>
      <Row>
        <Button variant="secondary">{cancel.do}</Button>
      </Row>
    </DeedForm>
  )
}

/** Offered by the same table that commands refuse by. */
export const DeedList = (view: EnrolmentView) => {
  const {
    frame: { lang },
    opened: { enrolment },
    may,
  } = view
  const welcome = canTake('welcome', enrolment) && may.has('enrolment.welcome')
  const decline = canTake('decline', enrolment) && may.has('enrolment.decline')
  const cancel = canTake('cancel', enrolment) && may.has('enrolment.cancel-for')
  if (!welcome && !decline && !cancel) return null
  return (
    <Stack as="section" gap={12}>
      <h2>{enrolmentWords(lang).deeds.title}</h2>
      {welcome && <WelcomeDeed {...view} />}
      {decline && <DeclineDeed {...view} />}
      {cancel && <CancelDeed {...view} />}
    </Stack>
  )
}
