import { type Column, Details, kitWords, Stack, Sub, Table, Tag } from '../../../kit/html/index.ts'
import { sayInstantDay, sayMoment } from '../../../kit/say-time.ts'
import type { Lang } from '../../../kit/words.ts'
import { href } from '../../../links.ts'
import { messageStates } from '../../../messages/message.ts'
import { nobody } from '../../make-up.ts'
import type { Member } from '../../work-groups.ts'
import { handTasks, type SentMessage } from '../../work-messages.ts'
import { handColumns } from '../list/views.tsx'
import { sayCode, sayMakeUp, stateTag, workWords } from '../words.ts'
import type { WorkGroupView } from './view.ts'
import { groupWords } from './words.ts'

/** What one family needs, in a few words: for a line of a list, and summed for the door. */
export function needsOf(
  {
    needs,
    childcareChildren,
    interpreterLanguage,
    diets,
  }: Pick<Member, 'needs' | 'childcareChildren' | 'interpreterLanguage' | 'diets'>,
  lang: Lang,
) {
  const words = workWords(lang)
  const said = needs.map((need) =>
    need === 'interpreter' && interpreterLanguage
      ? `${words.need.interpreter}: ${interpreterLanguage}`
      : need === 'diet' && diets
        ? `${words.need.diet}: ${diets}`
        : words.need[need],
  )
  return [...(childcareChildren > 0 ? [words.childcareFor(childcareChildren)] : []), ...said]
}

function memberColumns({ frame: { lang }, makeUps }: WorkGroupView): Column<Member>[] {
  const { families } = groupWords(lang)
  const common = workWords(lang)
  return [
    {
      key: 'family',
      label: families.family,
      name: true,
      cell: ({ id, code, householdId }) => (
        <>
          <a href={href('workEnrolment', lang, { enrolment: id })}>{common.family(sayCode(code))}</a>
          <br />
          <span class="v-sub">{sayMakeUp(makeUps.get(householdId) ?? nobody, lang)}</span>
        </>
      ),
    },
    {
      key: 'state',
      label: families.state,
      cell: ({ state, answerBy }) => (
        <>
          <Tag k={stateTag[state]}>{common.state[state]}</Tag>
          {answerBy && (
            <>
              <br />
              <span class="v-sub">{sayMoment(answerBy, lang)}</span>
            </>
          )}
        </>
      ),
    },
    { key: 'needs', label: families.needs, named: true, cell: (member) => needsOf(member, lang).join(', ') || '–' },
    {
      key: 'contact',
      label: families.contact,
      named: true,
      half: true,
      cell: ({ channel }) => (channel ? common.channel[channel] : '–'),
    },
    {
      key: 'since',
      label: families.since,
      named: true,
      half: true,
      cell: ({ stateSince }) => sayInstantDay(stateSince, lang),
    },
  ]
}

export const Families = (view: WorkGroupView) => {
  const {
    frame: { lang },
    members,
    past,
    group,
  } = view
  const { families: words, needOrder } = groupWords(lang)
  const columns = memberColumns(view)
  return (
    <Stack as="section" gap={8}>
      <h2>{words.title}</h2>
      {group.queueOrder === 'need' && members.some(({ state }) => state === 'queued') && <Sub>{needOrder}</Sub>}
      {members.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Table
          words={kitWords(lang)}
          caption={words.caption}
          columns={columns}
          rows={members}
          rowKey={({ id }) => id}
          cards
          keys
        />
      )}
      {past.length > 0 && (
        <Details summary={`${words.past} (${past.length})`}>
          <Table
            words={kitWords(lang)}
            caption={words.past}
            columns={columns}
            rows={past}
            rowKey={({ id }) => id}
            cards
          />
        </Details>
      )}
    </Stack>
  )
}

export const ByHand = ({ frame, byHand, makeUps }: WorkGroupView) => {
  if (byHand.length === 0) return null
  const { byHand: words } = groupWords(frame.lang)
  return (
    <Stack as="section" gap={8}>
      <h2>{words.title}</h2>
      <Table
        words={kitWords(frame.lang)}
        caption={words.caption}
        columns={handColumns({ frame, makeUps, back: 'group' }, words)}
        rows={handTasks(byHand)}
        rowKey={({ messages }) => messages.join()}
        cards
      />
    </Stack>
  )
}

export const Sent = ({ frame: { lang }, sent }: WorkGroupView) => {
  if (sent.length === 0) return null
  const { sent: words } = groupWords(lang)
  const { messageState } = workWords(lang)
  const fates = ({ fates }: SentMessage) =>
    messageStates.flatMap((state) => (fates[state] ? [words.fate(messageState[state], fates[state])] : [])).join(', ')
  return (
    <Stack as="section" gap={8}>
      <h2>{words.title}</h2>
      <ul class="v-list v-stack" data-gap="4">
        {sent.map((message) => (
          <li key={message.batch}>{words.line(sayMoment(message.plannedAt, lang), fates(message))}</li>
        ))}
      </ul>
    </Stack>
  )
}
