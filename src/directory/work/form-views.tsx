/** The forms of a place and of an organisation. */
import { WorkPage } from '../../frame.tsx'
import {
  Breadcrumbs,
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  kitWords,
  Row,
  Small,
  Stack,
  Wrap,
} from '../../kit/html/index.ts'
import type { Frame } from '../../kit/http/index.ts'
import { summaryOf } from '../../kit/problem-words.ts'
import type { Lang } from '../../kit/words.ts'
import { href } from '../../links.ts'
import type { Organisation } from '../organisations.ts'
import type { Photo } from '../photos/photos.ts'
import { PhotoGrid } from '../photos/shown.tsx'
import { photoWorkWords } from '../photos/work/words.ts'
import type { PlaceId } from '../programme.ts'
import { OrganisationFields, PlaceFields } from './other-fields.tsx'
import type { PartProps } from './programme-fields.tsx'
import { workWords } from './words.ts'

type FormView = {
  frame: Frame
  title: string
  action: string
  back: { href: string; label: string }
  typed: PartProps['typed']
  problems: Record<string, string>
}

export type PlacePhotos = { place: PlaceId; confidential: boolean; photos: readonly Photo[] }

/** Under the form: each photo has deeds of its own, so they have a page of their own. */
const PhotosOfPlace = ({ place, confidential, photos, lang }: PlacePhotos & { lang: Lang }) => {
  const words = photoWorkWords(lang)
  return (
    <Stack as="section" gap={12}>
      <h2>{words.photos}</h2>
      {photos.length === 0 && <p>{confidential ? words.confidential : words.none}</p>}
      <PhotoGrid photos={photos} lang={lang} />
      {!confidential && (
        <Row>
          <ButtonLink variant="secondary" href={href('workPlacePhotos', lang, { place })}>
            {words.manage}
          </ButtonLink>
        </Row>
      )}
      {photos.length > 0 && <Small>{words.losesPhotos}</Small>}
    </Stack>
  )
}

export const placePage = ({
  frame,
  title,
  action,
  back,
  typed,
  problems,
  organisations,
  photos,
}: FormView & { organisations: readonly Organisation[]; photos?: PlacePhotos }) => {
  const words = workWords(frame.lang)
  return (
    <WorkPage
      frame={frame}
      title={title}
      problems={Object.keys(problems).length > 0}
      done={frame.done && words.done[frame.done]}
    >
      <Wrap width="reading" air>
        <Stack>
          <Breadcrumbs words={kitWords(frame.lang)} trail={[back]} />
          <ErrorSummary title={kitWords(frame.lang).errorTitle} problems={summaryOf(problems)} />
          <h1>{title}</h1>
          <Form action={action} seal={frame.seal}>
            <PlaceFields
              words={words}
              lang={frame.lang}
              typed={typed}
              problems={problems}
              organisations={organisations}
            />
            <Button>{words.save}</Button>
          </Form>
          {photos && <PhotosOfPlace {...photos} lang={frame.lang} />}
        </Stack>
      </Wrap>
    </WorkPage>
  )
}

export const organisationEditPage = ({ frame, title, action, back, typed, problems }: FormView) => {
  const words = workWords(frame.lang)
  return (
    <WorkPage
      frame={frame}
      title={title}
      problems={Object.keys(problems).length > 0}
      done={frame.done && words.done[frame.done]}
    >
      <Wrap width="reading" air>
        <Stack>
          <Breadcrumbs words={kitWords(frame.lang)} trail={[back]} />
          <ErrorSummary title={kitWords(frame.lang).errorTitle} problems={summaryOf(problems)} />
          <h1>{title}</h1>
          <Form action={action} seal={frame.seal}>
            <OrganisationFields words={words} typed={typed} problems={problems} />
            <Button>{words.save}</Button>
          </Form>
        </Stack>
      </Wrap>
    </WorkPage>
  )
}
