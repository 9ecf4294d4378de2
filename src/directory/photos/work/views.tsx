/** The photos of a place or a programme, for those who keep it. */
import { WorkPage } from '../../../frame.tsx'
import { type Body, typedText } from '../../../kit/forms.ts'
import {
  Breadcrumbs,
  Button,
  ButtonLink,
  Card,
  Deeds,
  Details,
  ErrorSummary,
  FieldGroup,
  FileField,
  Form,
  Grid,
  kitWords,
  LinkRows,
  Notice,
  RadioCards,
  Row,
  Stack,
  TextField,
  Wrap,
} from '../../../kit/html/index.ts'
import type { Frame } from '../../../kit/http/index.ts'
import { summaryOf } from '../../../kit/problem-words.ts'
import { type Lang, spokenLangs } from '../../../kit/words.ts'
import { href } from '../../../links.ts'
import { plain } from '../../texts.ts'
import { isOfTheDoor, photoShows, photosAtMost, photoTypes } from '../photo.ts'
import type { Photo } from '../photos.ts'
import { PhotoGrid, PhotoShown } from '../shown.tsx'
import { photoWorkWords } from './words.ts'

type Typed = { typed: Body; problems: Record<string, string> }
export type OwnerView = {
  name: string
  address: string
  back: { href: string; label: string }
  /** Where one sees what families see: the public page, or the preview of a draft. */
  seen: { href: string; draft: boolean } | undefined
  confidential: boolean
  hidesDoor: boolean
}
type PhotosView = Typed & { frame: Frame; owner: OwnerView; photos: readonly Photo[] }

/** In the order in which a person thinks: the picture, what it shows, what it looks like. */
const Fields = ({
  lang,
  typed,
  problems,
  hidesDoor,
  replaces,
}: Typed & { lang: Lang; hidesDoor: boolean; replaces?: true }) => {
  const words = photoWorkWords(lang)
  const shows = photoShows.filter((one) => !hidesDoor || !isOfTheDoor(one) || one === typedText(typed, 'shows'))
  return (
    <>
      <FileField
        name="file"
        label={replaces ? words.file.replace : words.file.label}
        hint={replaces ? `${words.file.replaceHint} ${words.file.hint}` : words.file.hint}
        accept={photoTypes}
        problem={problems.file}
      />
      <RadioCards
        name="shows"
        label={words.shows.label}
        typed={typedText(typed, 'shows')}
        problem={problems.shows}
        choices={shows.map((value) => ({ value, label: words.shows.names[value] }))}
        columns={2}
      />
      <FieldGroup name="alt" label={words.alt.label} hint={words.alt.hint} problem={problems.alt}>
        {spokenLangs.map((one) => (
          <TextField
            key={one}
            name={`alt.${one}`}
            label={words.language[one]}
            typed={typedText(typed, `alt.${one}`)}
            maxlength={200}
          />
        ))}
      </FieldGroup>
    </>
  )
}

/** The summary leads to a field; of a text in three languages to its Finnish one. */
const summary = (problems: Record<string, string>) =>
  summaryOf(problems).map(({ name, text }) => ({ name: name === 'alt' ? 'alt.fi' : name, text }))

type MoveProps = { frame: Frame; photo: Photo; deed: 'up' | 'down'; name: string; label: string }
const Move = ({ frame, photo, deed, name, label }: MoveProps) => (
  <Form action={href('workPhotoDeed', frame.lang, { photo: photo.id, deed })} seal={frame.seal} inline>
    <Button variant="tertiary" small name={name}>
      {label}
    </Button>
  </Form>
)

const OnePhoto = ({ view, photo, index }: { view: PhotosView; photo: Photo; index: number }) => {
  const { frame, owner, photos } = view
  const { lang } = frame
  const words = photoWorkWords(lang)
  const alt = plain(photo.alt, lang)
  const hidden = owner.hidesDoor && isOfTheDoor(photo.shows)
  return (
    <Card as="li" gap={12}>
      {hidden ? <Notice color="warning">{words.notShown}</Notice> : <PhotoShown photo={photo} lang={lang} />}
      <p>{alt}</p>
      <Row>
        <ButtonLink
          variant="secondary"
          small
          href={href('workPhoto', lang, { photo: photo.id })}
          name={words.editOf(alt)}
        >
          {words.edit}
        </ButtonLink>
        {index > 0 && <Move frame={frame} photo={photo} deed="up" name={words.upOf(alt)} label={words.up} />}
        {index < photos.length - 1 && (
          <Move frame={frame} photo={photo} deed="down" name={words.downOf(alt)} label={words.down} />
        )}
      </Row>
    </Card>
  )
}

const Add = ({ frame, owner, photos, typed, problems }: PhotosView) => {
  const { lang } = frame
  const words = photoWorkWords(lang)
  if (photos.length >= photosAtMost) return <p>{words.enough(photosAtMost)}</p>
  return (
    <Stack as="section">
      <h2>{words.addTitle}</h2>
      {owner.hidesDoor && <Notice>{words.hiddenDoor}</Notice>}
      <Form action={owner.address} seal={frame.seal} files>
        <Fields lang={lang} typed={typed} problems={problems} hidesDoor={owner.hidesDoor} />
        <Row>
          <Button>{words.add}</Button>
        </Row>
      </Form>
    </Stack>
  )
}

export const photosPage = (view: PhotosView) => {
  const { frame, owner, photos, problems } = view
  const { lang } = frame
  const words = photoWorkWords(lang)
  return (
    <WorkPage
      frame={frame}
      title={words.photos}
      problems={Object.keys(problems).length > 0}
      done={frame.done && words.done[frame.done]}
    >
      <Wrap width="reading" air>
        <Stack gap={24}>
          <Breadcrumbs words={kitWords(lang)} trail={[owner.back]} />
          <ErrorSummary title={kitWords(lang).errorTitle} problems={summary(problems)} />
          <h1>{words.ofWhat(owner.name)}</h1>
          <p>{words.intro}</p>
          {photos.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <Grid as="ul" columns={2}>
              {photos.map((photo, index) => (
                <OnePhoto key={photo.id} view={view} photo={photo} index={index} />
              ))}
            </Grid>
          )}
          {owner.seen && photos.length > 0 && (
            <LinkRows
              items={[{ href: owner.seen.href, label: owner.seen.draft ? words.preview : words.shown, icon: 'eye' }]}
            />
          )}
          {owner.confidential ? <Notice>{words.confidential}</Notice> : <Add {...view} />}
        </Stack>
      </Wrap>
    </WorkPage>
  )
}

type PhotoView = Typed & { frame: Frame; owner: OwnerView; photo: Photo }

export const photoPage = ({ frame, owner, photo, typed, problems }: PhotoView) => {
  const { lang } = frame
  const words = photoWorkWords(lang)
  return (
    <WorkPage
      frame={frame}
      title={words.editTitle}
      problems={Object.keys(problems).length > 0}
      done={frame.done && words.done[frame.done]}
    >
      <Wrap width="reading" air>
        <Stack gap={24}>
          <Breadcrumbs
            words={kitWords(lang)}
            trail={[owner.back, { href: owner.address, label: words.ofWhat(owner.name) }]}
          />
          <ErrorSummary title={kitWords(lang).errorTitle} problems={summary(problems)} />
          <h1>{words.editTitle}</h1>
          {owner.hidesDoor && isOfTheDoor(photo.shows) ? (
            <Notice color="warning">{words.notShown}</Notice>
          ) : (
            <PhotoGrid photos={[photo]} lang={lang} />
          )}
          <Form action={href('workPhoto', lang, { photo: photo.id })} seal={frame.seal} files>
            <Fields lang={lang} typed={typed} problems={problems} hidesDoor={owner.hidesDoor} replaces />
            <Row>
              <Button>{words.save}</Button>
            </Row>
          </Form>
          <Details summary={words.removeTitle}>
            <p>{words.removeText}</p>
            <Deeds>
              <Form action={href('workPhotoDeed', lang, { photo: photo.id, deed: 'remove' })} seal={frame.seal} inline>
                <Button variant="secondary">{words.remove}</Button>
              </Form>
            </Deeds>
          </Details>
        </Stack>
      </Wrap>
    </WorkPage>
  )
}
