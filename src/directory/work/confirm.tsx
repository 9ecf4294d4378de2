import { Button, Form } from '../../kit/html/index.ts'
import type { Frame } from '../../kit/http/index.ts'
import { href } from '../../links.ts'
import type { WorkWords } from './text.fi.ts'

export const ConfirmForm = ({ frame, id, words }: { frame: Frame; id: string; words: WorkWords }) => (
  <Form action={href('workProgrammeConfirm', frame.lang, { programme: id })} seal={frame.seal} inline>
    <Button variant="secondary" small>
      {words.confirm}
    </Button>
  </Form>
)
