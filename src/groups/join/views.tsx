/** The pages of joining: one question a page, what was typed kept, what happens then said before sending. */
import type { ComponentChildren } from 'preact'
import { plain } from '../../directory/texts.ts'
import { SitePage } from '../../frame.tsx'
import { type Body, typedList, typedText } from '../../kit/forms.ts'
import {
  Button,
  ButtonLink,
  CallButton,
  Checkbox,
  CheckboxCards,
  Deeds,
  ErrorSummary,
  Form,
  kitWords,
  Lead,
  Notice,
  NumberField,
  Progress,
  RadioCards,
  Repeater,
  Select,
  Shutter,
  Stack,
  TextArea,
  TextField,
  TrustNote,
  Wrap,
} from '../../kit/html/index.ts'
import type { Frame } from '../../kit/http/index.ts'
import { summaryOf } from '../../kit/problem-words.ts'
import { wordsOf } from '../../kit/words.ts'
import { href } from '../../links.ts'
import { channels } from '../../people/contact-rules.ts'
import type { PublicGroup } from '../queries.ts'
import { needs } from '../rows.ts'
import { CheckAnswers } from './check.tsx'
import { childAges, childRows, type StepName } from './forms.ts'
import { en } from './text.en.ts'
import { fi } from './text.fi.ts'
import { sv } from './text.sv.ts'

export const joinWords = wordsOf({ fi, sv, en })
export type JoinWords = ReturnType<typeof joinWords>

export type JoinView = {
  frame: Frame
  shown: PublicGroup
  steps: readonly StepName[]
  step: StepName
  typed: Body
  /** Sentences by field; empty when all is well. */
  problems: Record<string, string>
  /** The day by which the facilitator gets in touch, in words. */
  answerBy: string
}

type FieldsProps = { words: JoinWords; optional: string; typed: Body; problems: Record<string, string> }
const one = (typed: Body, name: string) => typedText(typed, name)

const WhoFields = ({ words: { who, age }, optional: kitOptional, typed, problems }: FieldsProps) => (
  <>
    <TextField
      name="firstName"
      label={who.firstName}
      hint={who.firstNameHint}
      typed={one(typed, 'firstName')}
      problem={problems.firstName}
      autocomplete="given-name"
      maxlength={60}
    />
    <TextField
      name="otherAdult"
      label={who.otherAdult}
      optional={kitOptional}
      typed={one(typed, 'otherAdult')}
      problem={problems.otherAdult}
      maxlength={60}
    />
    <Repeater
      name="childAge"
      label={who.children}
      hint={who.childrenHint}
      problem={problems.childAge}
      rows={childRows(typed).map((typedAge, index) => ({
        title: who.child(index + 1),
        fields: (
          <Select
            name={`childAge.${index}`}
            label={who.childAge}
            typed={typedAge}
            empty={who.choose}
            narrow
            options={childAges.map((months) => ({ value: months, label: age(Number(months)) }))}
          />
        ),
      }))}
      add={who.addChild}
      remove={who.removeChild}
    />
  </>
)

const NeedsFields = ({ words: { needs: said }, typed, problems }: FieldsProps) => (
  <>
    <CheckboxCards
      name="need"
      label={said.hint}
      typed={typedList(typed, 'need')}
      problem={problems.need}
      choices={needs.map((need) => ({
        value: need,
        label: said.need[need],
        ...(need === 'interpreter' && {
          revealNote: said.ifInterpreter,
          reveal: (
            <TextField
              name="interpreterLanguage"
              label={said.interpreterLanguage}
              typed={one(typed, 'interpreterLanguage')}
              problem={problems.interpreterLanguage}
            />
          ),
        }),
        ...(need === 'diet' && {
          revealNote: said.ifDiet,
          reveal: <TextField name="diets" label={said.diets} typed={one(typed, 'diets')} problem={problems.diets} />,
        }),
      }))}
    />
    <NumberField
      name="childcareChildren"
      label={said.childcare}
      hint={said.childcareHint}
      typed={one(typed, 'childcareChildren') || '0'}
      problem={problems.childcareChildren}
    />
  </>
)

const TellFields = ({ words: { tell }, typed, problems }: FieldsProps) => (
  <>
    <Notice>
      <p>{tell.law}</p>
    </Notice>
    <TextArea name="note" label={tell.note} hint={tell.noteHint} typed={one(typed, 'note')} problem={problems.note} />
    <TextField
      name="notWith"
      label={tell.notWith}
      hint={tell.notWithHint}
      typed={one(typed, 'notWith')}
      problem={problems.notWith}
    />
  </>
)

const contactReveal = ({
  words: { contact },
  typed,
  problems,
}: FieldsProps): Partial<Record<(typeof channels)[number], ComponentChildren>> => ({
  email: (
    <TextField
      name="email"
      type="email"
      inputmode="email"
      autocomplete="email"
      label={contact.email}
      typed={one(typed, 'email')}
      problem={problems.email}
    />
  ),
  sms: (
    <TextField
      name="smsPhone"
      type="tel"
      inputmode="tel"
      autocomplete="tel"
      label={contact.smsPhone}
      typed={one(typed, 'smsPhone')}
      problem={problems.smsPhone}
    />
  ),
  call: (
    <>
      <TextField
        name="callPhone"
        type="tel"
        inputmode="tel"
        autocomplete="tel"
        label={contact.callPhone}
        typed={one(typed, 'callPhone')}
        problem={problems.callPhone}
      />
      <Checkbox name="voicemail" label={contact.voicemail} typed={one(typed, 'voicemail')} />
    </>
  ),
  letter: (
    <TextArea
      name="address"
      rows={3}
      label={contact.address}
      autocomplete="street-address"
      typed={one(typed, 'address')}
      problem={problems.address}
    />
  ),
})

const ContactFields = (props: FieldsProps) => {
  const { contact } = props.words
  const reveal = contactReveal(props)
  return (
    <RadioCards
      name="channel"
      label={contact.hint}
      typed={one(props.typed, 'channel')}
      problem={props.problems.channel}
      choices={channels.map((channel) => ({
        value: channel,
        label: contact.channel[channel],
        hint: contact.channelHint[channel],
        reveal: reveal[channel],
        revealNote: contact.ifChosen[channel],
      }))}
    />
  )
}

const fieldsOf = { who: WhoFields, needs: NeedsFields, tell: TellFields, contact: ContactFields } as const

export const joinStep = (view: JoinView) => {
  const { frame, shown, steps, step, typed, problems } = view
  const words = joinWords(frame.lang)
  const kit = kitWords(frame.lang)
  const now = steps.indexOf(step) + 1
  const here = (name: StepName) => href('join', frame.lang, { group: shown.group.id }, { step: name })
  const Fields = step === 'check' ? undefined : fieldsOf[step]
  const before = steps[now - 2]
  return (
    <SitePage frame={frame} title={words.steps[step]} problems={Object.keys(problems).length > 0}>
      <Wrap width="reading" air>
        <Stack gap={20}>
          <ErrorSummary title={kit.errorTitle} problems={summaryOf(problems)} />
          <Progress
            words={kit}
            now={now}
            all={steps.length}
            back={before ? here(before) : href('group', frame.lang, { group: shown.group.id })}
            of={shown.text.name}
          />
          <h1>{words.steps[step]}</h1>
          {step === 'who' && <Lead>{words.easy}</Lead>}
          <Form action={here(step)} seal={frame.seal} enter={step === 'check' ? words.send : words.goOn}>
            {Fields ? (
              <Fields words={words} optional={kit.optional} typed={typed} problems={problems} />
            ) : (
              <CheckAnswers {...view} words={words} here={here} />
            )}
            <Button wide>{step === 'check' ? words.send : words.goOn}</Button>
          </Form>
          <TrustNote>{words.check.seen(plain(shown.organisation.name, frame.lang))}</TrustNote>
        </Stack>
      </Wrap>
    </SitePage>
  )
}

type RefusedView = { frame: Frame; shown: PublicGroup; referrers: string }

/** The group takes people together with a worker: whom to talk to, and whom to call without one. */
export const throughWorkerPage = ({ frame, shown, referrers }: RefusedView) => {
  const words = joinWords(frame.lang).throughWorker
  const { organisation } = shown
  return (
    <SitePage frame={frame} title={words.title}>
      <Shutter
        title={words.title}
        not={<p>{words.text}</p>}
        who={referrers === '' ? undefined : <p>{words.who(referrers)}</p>}
        there={{
          href: href('programmeCard', frame.lang, { slug: shown.programme.slug }),
          label: kitWords(frame.lang).print,
        }}
        back={{ href: href('group', frame.lang, { group: shown.group.id }), label: words.back }}
      >
        <p>{words.noWorker}</p>
        <Deeds>
          <CallButton
            words={kitWords(frame.lang)}
            whom={plain(organisation.name, frame.lang)}
            number={organisation.phone}
          />
        </Deeds>
      </Shutter>
    </SitePage>
  )
}

export const closedPage = ({ frame, shown }: Pick<RefusedView, 'frame' | 'shown'>) => {
  const words = joinWords(frame.lang)
  return (
    <SitePage frame={frame} title={words.closedTitle}>
      <Wrap width="reading" air>
        <Stack>
          <h1>{words.closedTitle}</h1>
          <Lead>{words.problems['*'].closed}</Lead>
          <Deeds>
            <ButtonLink href={href('programme', frame.lang, { slug: shown.programme.slug })}>
              {words.otherGroups}
            </ButtonLink>
            <ButtonLink href={href('home', frame.lang)} variant="secondary">
              {words.throughWorker.back}
            </ButtonLink>
          </Deeds>
        </Stack>
      </Wrap>
    </SitePage>
  )
}
