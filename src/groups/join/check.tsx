/** The last step: everything that was answered, each with a way to change it; who sees it, what happens then, and consent. */
import { plain } from '../../directory/texts.ts'
import { typedList, typedText } from '../../kit/forms.ts'
import { Checkbox, Facts, SoftBox } from '../../kit/html/index.ts'
import { channels } from '../../people/contact-rules.ts'
import { needs } from '../rows.ts'
import type { StepName } from './forms.ts'
import type { JoinView, JoinWords } from './views.tsx'

type CheckProps = JoinView & { words: JoinWords; here: (step: StepName) => string }

const contactSaid = ({ words, typed }: Pick<CheckProps, 'words' | 'typed'>) => {
  const channel = channels.find((one) => one === typedText(typed, 'channel'))
  if (channel === undefined) return ''
  const field = { email: 'email', sms: 'smsPhone', call: 'callPhone', letter: 'address', 'i-call': '' }[channel]
  const where = field === '' ? '' : typedText(typed, field)
  return [words.contact.channel[channel], where].filter(Boolean).join(': ')
}

const peopleSaid = ({ words, typed }: Pick<CheckProps, 'words' | 'typed'>) =>
  [
    typedText(typed, 'firstName'),
    typedText(typed, 'otherAdult'),
    ...typedList(typed, 'childAge')
      .filter(Boolean)
      .map((months) => words.age(Number(months)).toLowerCase()),
  ]
    .filter(Boolean)
    .join(', ')

const needsSaid = ({ words, typed }: Pick<CheckProps, 'words' | 'typed'>) => {
  const children = Number(typedText(typed, 'childcareChildren') || 0)
  const chosen = needs.filter((need) => typedList(typed, 'need').includes(need)).map((need) => words.needs.need[need])
  const all = [...chosen, ...(children > 0 ? [words.check.childcare(children)] : [])]
  return all.length === 0 ? words.check.nothing : all.join(', ')
}

const Changeable = ({ value, link, words, name }: { value: string; link: string; words: JoinWords; name: string }) => (
  <>
    {value}{' '}
    <a href={link} aria-label={words.check.changeWhat(name)}>
      {words.check.change}
    </a>
  </>
)

export const CheckAnswers = (props: CheckProps) => {
  const { words, here, typed, steps, shown, frame, problems, answerBy } = props
  const { check } = words
  const rows = [
    { icon: 'people' as const, name: check.who, value: peopleSaid(props), step: 'who' as const },
    { icon: 'door' as const, name: check.needs, value: needsSaid(props), step: 'needs' as const },
    { icon: 'mail' as const, name: check.contact, value: contactSaid(props), step: 'contact' as const },
    { icon: 'note' as const, name: check.note, value: typedText(typed, 'note'), step: 'tell' as const },
    { icon: 'lock' as const, name: check.notWith, value: typedText(typed, 'notWith'), step: 'tell' as const },
  ].filter(({ step, value }) => steps.includes(step) && value !== '')
  return (
    <>
      <Facts
        named
        card
        facts={rows.map(({ icon, name, value, step }) => ({
          icon,
          name,
          value: <Changeable value={value} link={here(step)} words={words} name={name} />,
        }))}
      />
      <SoftBox>
        <p>{check.seen(plain(shown.organisation.name, frame.lang))}</p>
        <p>{check.kept}</p>
        <p>{shown.group.joining === 'open' ? check.next.open : check.next.preliminary(answerBy)}</p>
      </SoftBox>
      <Checkbox name="consent" label={check.consent} problem={problems.consent} />
    </>
  )
}
