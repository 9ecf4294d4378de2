/** Writing to the whole group, with a preview of what leaves; and cancelling the whole group. */
import { WorkPage } from '../../../frame.tsx'
import type { Body } from '../../../kit/forms.ts'
import { typedText } from '../../../kit/forms.ts'
import {
  Breadcrumbs,
  Button,
  ButtonLink,
  Card,
  Checkbox,
  Deeds,
  EmptyState,
  ErrorSummary,
  Facts,
  Form,
  kitWords,
  Notice,
  SoftBox,
  Stack,
  Sub,
  TextArea,
  Wrap,
} from '../../../kit/html/index.ts'
import type { Frame } from '../../../kit/http/index.ts'
import { summaryOf } from '../../../kit/problem-words.ts'
import type { Lang } from '../../../kit/words.ts'
import { href } from '../../../links.ts'
import { giveawayIn } from '../../../messages/message.ts'
import { channels as allChannels, type Channel } from '../../../people/contact-rules.ts'
import { sayTitle } from '../../group-title.ts'
import { messageWords } from '../../telling.ts'
import type { GroupFacts } from '../../work-groups.ts'
import { workWords } from '../words.ts'
import { groupWords } from './words.ts'

type WrittenView = { frame: Frame; group: GroupFacts; typed: Body; problems: Record<string, string> }
export type MessageView = WrittenView & { channels: readonly (Channel | null)[]; preview: boolean }

const trailTo = (group: GroupFacts, lang: Lang) => [
  { href: href('workGroups', lang), label: groupWords(lang).groups },
  { href: href('workGroup', lang, { group: group.id }), label: sayTitle(group, lang, workWords(lang).online) },
]

/** How the message travels to whom: each by the family's own rule. */
const Travels = ({ lang, channels }: { lang: Lang; channels: MessageView['channels'] }) => {
  const { messagePage: words } = groupWords(lang)
  const counted = allChannels
    .map((channel) => [channel, channels.filter((one) => one === channel).length] as const)
    .filter(([, n]) => n > 0)
  return (
    <SoftBox>
      <h2>{words.how}</h2>
      <ul class="v-list v-stack" data-gap="4">
        {counted.map(([channel, n]) => (
          <li key={channel}>{words.by[channel](n)}</li>
        ))}
      </ul>
    </SoftBox>
  )
}

const Paragraphs = ({ text }: { text: string }) => (
  <div class="v-prose">
    {text.split('\n\n').map((part, index) => (
      <p key={index}>{part}</p>
    ))}
  </div>
)

const Preview = ({ frame: { lang }, typed }: MessageView) => {
  const { messagePage: words } = groupWords(lang)
  const said = messageWords(lang)
  const [text, sms] = [typedText(typed, 'text'), typedText(typed, 'sms')]
  const giveaway = giveawayIn(text)
  return (
    <>
      <h2>{words.previewTitle}</h2>
      {giveaway && <Notice color="warning">{words.bodyWarns(giveaway)}</Notice>}
      <Card as="section">
        <h3>{words.asMail}</h3>
        <p>
          <strong>{said.subject.message}</strong>
        </p>
        <Paragraphs text={[said.greeting, text, said.page('…'), said.regards].join('\n\n')} />
      </Card>
      <Card as="section">
        <h3>{words.asSms}</h3>
        <p>{sms}</p>
      </Card>
    </>
  )
}

const MessageFields = ({ frame: { lang }, typed, problems }: MessageView) => {
  const { messagePage: words } = groupWords(lang)
  return (
    <>
      <Facts
        named
        facts={[{ icon: 'mail', name: words.subject, value: <strong>{messageWords(lang).subject.message}</strong> }]}
      />
      <Sub>{words.subjectHint}</Sub>
      <TextArea
        name="text"
        rows={7}
        label={words.text}
        hint={words.textHint}
        typed={typedText(typed, 'text')}
        {...(problems.text !== undefined && { problem: problems.text })}
      />
      <TextArea
        name="sms"
        rows={2}
        label={words.sms}
        hint={words.smsHint}
        typed={typedText(typed, 'sms')}
        {...(problems.sms !== undefined && { problem: problems.sms })}
      />
    </>
  )
}

const MessageForm = (view: MessageView) => {
  const { frame, group, channels, typed, preview } = view
  const { messagePage: words } = groupWords(frame.lang)
  const carried: Record<string, string> = preview
    ? { text: typedText(typed, 'text'), sms: typedText(typed, 'sms') }
    : {}
  return (
    <Form action={href('workGroupMessage', frame.lang, { group: group.id })} seal={frame.seal} carried={carried}>
      {preview ? <Preview {...view} /> : <MessageFields {...view} />}
      <Travels lang={frame.lang} channels={channels} />
      <Deeds>
        {preview ? (
          <>
            <Button send={{ name: '_do', value: 'send' }}>{words.send(channels.length)}</Button>
            <Button variant="secondary" send={{ name: '_do', value: 'change' }}>
              {words.change}
            </Button>
          </>
        ) : (
          <Button send={{ name: '_do', value: 'preview' }}>{words.preview}</Button>
        )}
      </Deeds>
    </Form>
  )
}

export const messagePage = (view: MessageView) => {
  const { frame, group, channels, problems } = view
  const { lang } = frame
  const { messagePage: words } = groupWords(lang)
  const kit = kitWords(lang)
  return (
    <WorkPage frame={frame} title={words.title} problems={Object.keys(problems).length > 0}>
      <Wrap width="reading" air>
        <Stack gap={16}>
          <ErrorSummary title={kit.errorTitle} problems={summaryOf(problems)} />
          <Breadcrumbs words={kit} trail={trailTo(group, lang)} />
          <h1>{words.title}</h1>
          {channels.length === 0 ? (
            <EmptyState
              title={words.nobodyTitle}
              deed={{ href: href('workGroup', lang, { group: group.id }), label: workWords(lang).back }}
            >
              <p>{words.nobody}</p>
            </EmptyState>
          ) : (
            <>
              <Sub>{words.who(channels.length)}</Sub>
              <MessageForm {...view} />
            </>
          )}
        </Stack>
      </Wrap>
    </WorkPage>
  )
}

export const cancelGroupPage = ({ frame, group, families, typed, problems }: WrittenView & { families: number }) => {
  const { lang } = frame
  const { cancelPage: words } = groupWords(lang)
  const kit = kitWords(lang)
  return (
    <WorkPage frame={frame} title={words.title} problems={Object.keys(problems).length > 0}>
      <Wrap width="reading" air>
        <Stack gap={16}>
          <ErrorSummary title={kit.errorTitle} problems={summaryOf(problems)} />
          <Breadcrumbs words={kit} trail={trailTo(group, lang)} />
          <h1>{words.title}</h1>
          <p>{words.what(families)}</p>
          <Form action={href('workGroupCancel', lang, { group: group.id })} seal={frame.seal}>
            {families > 0 && (
              <TextArea
                name="text"
                label={words.text}
                hint={words.textHint}
                optional={kit.optional}
                typed={typedText(typed, 'text')}
                {...(problems.text !== undefined && { problem: problems.text })}
              />
            )}
            <Checkbox
              name="sure"
              label={words.sure}
              typed={typedText(typed, 'sure')}
              {...(problems.sure !== undefined && { problem: problems.sure })}
            />
            <Deeds>
              <Button>{words.do}</Button>
              <ButtonLink variant="secondary" href={href('workGroup', lang, { group: group.id })}>
                {workWords(lang).back}
              </ButtonLink>
            </Deeds>
          </Form>
        </Stack>
      </Wrap>
    </WorkPage>
  )
}
