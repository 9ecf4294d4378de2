import { Button, Form } from '../../kit/html/index.ts'
import type { Frame } from '../../kit/http/index.ts'
import { href } from '../../links.ts'
import { workWords } from './words.ts'

type ConfirmProps = {
  frame: Frame
  of: { programme: string } | { place: string }
  /** Which one, for those who hear the button alone. */
  name?: string
  /** Where one goes back to afterwards: the work list, or the list of its kind. */
  back?: 'work'
}

export const ConfirmForm = ({ frame, of, name, back }: ConfirmProps) => {
  const { confirm } = workWords(frame.lang)
  const action =
    'programme' in of ? href('workProgrammeConfirm', frame.lang, of) : href('workPlaceConfirm', frame.lang, of)
  return (
    <Form action={action} seal={frame.seal} carried={back ? { back } : {}} inline>
      <Button variant="secondary" small name={name && `${confirm}: ${name}`}>
        {confirm}
      </Button>
    </Form>
  )
}
