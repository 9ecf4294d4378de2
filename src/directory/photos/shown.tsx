/** Photos as families see them: what they show in a few words, and what one would see for those who do not. */
import { Grid, Photo as Picture, Stack } from '../../kit/html/index.ts'
import { type Lang, spoken, wordsOf } from '../../kit/words.ts'
import { told } from '../texts.ts'
import { photoAddress } from './photo.ts'
import type { Photo } from './photos.ts'
import { en } from './text.en.ts'
import { fi } from './text.fi.ts'
import { sv } from './text.sv.ts'

export const photoWords = wordsOf({ fi, sv, en })

type OneProps = { photo: Photo; lang: Lang }

export const PhotoShown = ({ photo, lang }: OneProps) => {
  const alt = told(photo.alt, lang)
  return (
    <Picture
      small={{ src: photoAddress(photo.smallHash), width: photo.smallWidth, height: photo.smallHeight }}
      large={{ src: photoAddress(photo.largeHash), width: photo.largeWidth, height: photo.largeHeight }}
      alt={alt.text}
      lang={alt.lang === spoken(lang) ? undefined : alt.lang}
    >
      {photoWords(lang).shows[photo.shows]}
    </Picture>
  )
}

export const PhotoGrid = ({ photos, lang }: { photos: readonly Photo[]; lang: Lang }) =>
  photos.length === 0 ? null : (
    <Grid columns={2}>
      {photos.map((photo) => (
        <PhotoShown key={photo.id} photo={photo} lang={lang} />
      ))}
    </Grid>
  )

/** With a heading of their own, where no other part of the page is about the same. */
export const Photos = ({ photos, lang }: { photos: readonly Photo[]; lang: Lang }) =>
  photos.length === 0 ? null : (
    <Stack as="section" gap={12}>
      <h2>{photoWords(lang).title}</h2>
      <PhotoGrid photos={photos} lang={lang} />
    </Stack>
  )
