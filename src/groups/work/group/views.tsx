import { WorkPage } from '../../../frame.tsx'
import {
  Breadcrumbs,
  Button,
  ButtonLink,
  Columns,
  Deeds,
  Form,
  kitWords,
  Row,
  Sub,
  Tag,
} from '../../../kit/html/index.ts'
import { href } from '../../../links.ts'
import { sayTitle } from '../../group-title.ts'
import { groupTag, sayDone, workWords } from '../words.ts'
import { ByHand, Families, Sent } from './families.tsx'
import { Meetings, TodaysMeeting } from './meetings.tsx'
import { Side } from './side.tsx'
import { isRunning, type WorkGroupView } from './view.ts'
import { groupWords } from './words.ts'

const TopDeeds = ({ frame, group, may }: WorkGroupView) => {
  const words = groupWords(frame.lang)
  const params = { group: group.id }
  if (!isRunning(group)) return null
  return (
    <Deeds>
      {group.state === 'draft' && may.has('group.publish') && (
        <Form action={href('workGroupPublish', frame.lang, params)} seal={frame.seal} inline>
          <Button>{words.publish}</Button>
        </Form>
      )}
      {group.state === 'published' && may.has('group.tell') && (
        <ButtonLink href={href('workGroupMessage', frame.lang, params)}>{words.message}</ButtonLink>
      )}
      {may.has('group.edit') && (
        <ButtonLink variant="secondary" href={href('workGroupEdit', frame.lang, params)}>
          {words.edit}
        </ButtonLink>
      )}
    </Deeds>
  )
}

export const workGroupPage = (view: WorkGroupView) => {
  const { frame, group } = view
  const { lang } = frame
  const words = groupWords(lang)
  const title = sayTitle(group, lang, workWords(lang).online)
  return (
    <WorkPage frame={frame} title={title} done={sayDone(lang, frame.done, words.done)}>
      <Columns side={<Side {...view} />}>
        <Breadcrumbs words={kitWords(lang)} trail={[{ href: href('workGroups', lang), label: words.groups }]} />
        <Row apart>
          <h1>{title}</h1>
          <Tag k={groupTag[group.state]}>{workWords(lang).groupState[group.state]}</Tag>
        </Row>
        {group.state === 'draft' && <Sub>{words.publishHint}</Sub>}
        <TopDeeds {...view} />
        <TodaysMeeting {...view} />
        <ByHand {...view} />
        <Families {...view} />
        <Meetings {...view} />
        <Sent {...view} />
      </Columns>
    </WorkPage>
  )
}
