/** Two small forms. Each says who reads it, by when one hears, and when it is deleted. */
import { SitePage } from '../../../frame.tsx'
import type { Body } from '../../../kit/forms.ts'
import { typedText } from '../../../kit/forms.ts'
import {
  Button,
  Deeds,
  ErrorSummary,
  Form,
  kitWords,
  LinkRows,
  RadioCards,
  Stack,
  TextArea,
  TextField,
  TrustNote,
  Wrap,
} from '../../../kit/html/index.ts'
import type { Frame } from '../../../kit/http/index.ts'
import { summaryOf } from '../../../kit/problem-words.ts'
import { sayLongDay } from '../../../kit/say-time.ts'
import type { PlainDate } from '../../../kit/time.ts'
import { href } from '../../../links.ts'
import { suitsChoices } from './forms.ts'
import { wishWords } from './words.ts'

type View = { frame: Frame; typed: Body; problems: Record<string, string>; by: PlainDate }

function doneText({ frame: { done, lang }, by }: View): string | undefined {
  const said = wishWords(lang).done
  if (done === 'stale-form') return said[done]
  return done === 'wished' || done === 'asked' ? said[done](sayLongDay(by, lang)) : undefined
}

const After = ({ frame: { lang } }: View) => {
  const words = wishWords(lang)
  return (
    <LinkRows
      items={[
        { href: href('finder', lang), label: words.search },
        { href: href('home', lang), label: words.back },
      ]}
    />
  )
}

export const wishPage = (view: View) => {
  const { frame, typed, problems, by } = view
  const { lang } = frame
  const kit = kitWords(lang)
  const { wish } = wishWords(lang)
  const one = (name: string) => ({ name, typed: typedText(typed, name), problem: problems[name] })
  return (
    <SitePage frame={frame} title={wish.title} problems={Object.keys(problems).length > 0} done={doneText(view)}>
      <Wrap width="reading" air>
        <Stack gap={20}>
          <ErrorSummary title={kit.errorTitle} problems={summaryOf(problems)} />
          <h1>{wish.title}</h1>
          <p>{wish.lead}</p>
          <Form action={href('wish', lang)} {...(frame.seal && { seal: frame.seal })}>
            <TextArea {...one('text')} label={wish.text} hint={wish.textHint} rows={4} />
            <TextField
              {...one('place')}
              label={wish.place}
              hint={wish.placeHint}
              optional={kit.optional}
              maxlength={60}
              autocomplete="off"
            />
            <TextField
              {...one('contact')}
              label={wish.contact}
              hint={wish.contactHint}
              optional={kit.optional}
              maxlength={200}
              autocomplete="off"
            />
            <TrustNote>{wish.who}</TrustNote>
            <p>{wish.answered(sayLongDay(by, lang))}</p>
            <Deeds>
              <Button>{wish.send}</Button>
            </Deeds>
          </Form>
          <After {...view} />
        </Stack>
      </Wrap>
    </SitePage>
  )
}

export const callPage = (view: View) => {
  const { frame, typed, problems, by } = view
  const { lang } = frame
  const kit = kitWords(lang)
  const { call } = wishWords(lang)
  const one = (name: string) => ({ name, typed: typedText(typed, name), problem: problems[name] })
  return (
    <SitePage frame={frame} title={call.title} problems={Object.keys(problems).length > 0} done={doneText(view)}>
      <Wrap width="reading" air>
        <Stack gap={20}>
          <ErrorSummary title={kit.errorTitle} problems={summaryOf(problems)} />
          <h1>{call.title}</h1>
          <p>{call.lead(sayLongDay(by, lang))}</p>
          <p>
            {call.notNotice} <a href={href('urgent', lang)}>{call.urgent}</a>
          </p>
          <Form action={href('callMe', lang)} {...(frame.seal && { seal: frame.seal })}>
            <TextField
              {...one('name')}
              label={call.name}
              hint={call.nameHint}
              maxlength={60}
              autocomplete="given-name"
            />
            <TextField
              {...one('phone')}
              label={call.phone}
              hint={call.phoneHint}
              type="tel"
              inputmode="tel"
              autocomplete="tel"
              maxlength={30}
            />
            <TextField
              {...one('place')}
              label={call.place}
              hint={call.placeHint}
              optional={kit.optional}
              maxlength={60}
              autocomplete="off"
            />
            <RadioCards
              name="suits"
              label={call.suits}
              typed={typedText(typed, 'suits') || 'any'}
              problem={problems.suits}
              choices={suitsChoices.map((value) => ({ value, label: call.suit[value] }))}
            />
            <TextArea {...one('note')} label={call.note} hint={call.noteHint} rows={3} optional={kit.optional} />
            <TrustNote>{call.law}</TrustNote>
            <TrustNote>{call.who}</TrustNote>
            <Deeds>
              <Button icon="phone">{call.send}</Button>
            </Deeds>
          </Form>
          <After {...view} />
        </Stack>
      </Wrap>
    </SitePage>
  )
}
