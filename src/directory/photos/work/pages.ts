/** Coordinators' pages of photos. */
import { z } from 'zod'
import type { PersonalRead, Transaction } from '../../../kit/database/index.ts'
import type { Body } from '../../../kit/forms.ts'
import {
  type Context,
  get,
  html,
  type Page,
  post,
  type Reply,
  seeOther,
  unprocessable,
} from '../../../kit/http/index.ts'
import { idOf } from '../../../kit/ids.ts'
import { problemSentences } from '../../../kit/problem-words.ts'
import type { Lang } from '../../../kit/words.ts'
import { href } from '../../../links.ts'
import { getPlace } from '../../places.ts'
import { getProgramme, textFor, textsOf } from '../../programmes.ts'
import { plain } from '../../texts.ts'
import { addPhoto, changePhoto, movePhoto, type PhotoRefusal, permitPhotos, removePhoto } from '../commands.ts'
import { type PhotoOwner, photoBytesAtMost } from '../photo.ts'
import { getPhoto, groupThatShows, hidesTheDoor, ownerOf, type Photo, photosOf } from '../photos.ts'
import { newPhotoForm, photoDeeds, photoForm } from './forms.ts'
import { type OwnerView, photoPage, photosPage } from './views.tsx'
import { photoWorkWords } from './words.ts'

type Here = Pick<
  Context<'worker', PersonalRead | Transaction, unknown, unknown>,
  'tx' | 'actor' | 'clock' | 'frame' | 'lang'
>
type Typed = { typed: Body; problems: Record<string, string> }
const nothingTyped: Typed = { typed: {}, problems: {} }

const addressOf = (lang: Lang, owner: PhotoOwner) =>
  'place' in owner ? href('workPlacePhotos', lang, owner) : href('workProgrammePhotos', lang, owner)

async function viewOf({ tx, lang, clock }: Pick<Here, 'tx' | 'lang' | 'clock'>, owner: PhotoOwner): Promise<OwnerView> {
  const address = addressOf(lang, owner)
  if ('place' in owner) {
    const { confidential, name } = await getPlace(tx, owner.place)
    const label = plain(name, lang)
    const back = { href: href('workPlace', lang, owner), label: label || photoWorkWords(lang).photos }
    const group = await groupThatShows(tx, owner.place, clock)
    const seen = group && { href: href('group', lang, { group: group.id }), draft: false }
    return { name: label, address, back, seen, confidential, hidesDoor: false }
  }
  const programme = await getProgramme(tx, owner.programme)
  const name = textFor(await textsOf(tx, owner.programme), lang).name || programme.slug
  const draft = programme.state === 'draft'
  return {
    name,
    address,
    back: { href: href('workProgramme', lang, owner), label: name },
    seen: {
      href: draft ? href('workProgrammePreview', lang, owner) : href('programme', lang, { slug: programme.slug }),
      draft,
    },
    confidential: false,
    hidesDoor: await hidesTheDoor(tx, owner),
  }
}

const listView = async (here: Here, owner: PhotoOwner, shown: Typed) =>
  photosPage({ frame: here.frame, owner: await viewOf(here, owner), photos: await photosOf(here.tx, owner), ...shown })

const sentences = (lang: Lang, problems: Record<string, string | undefined>) =>
  problemSentences(lang, problems, photoWorkWords(lang).problems)

const refusedField = (reason: PhotoRefusal, hadFile: boolean): Record<string, string> =>
  reason === 'tells-the-door' ? { ...(hadFile && { file: 'file-again' }), shows: reason } : { file: reason }

const options = { access: 'worker', purpose: 'directory' } as const

/** The two pages of lists: of a place and of a programme. */
function listPages<Params extends Record<string, string> & PhotoOwner>(
  name: 'workPlacePhotos' | 'workProgrammePhotos',
  params: z.ZodType<Params>,
): Page[] {
  const show = get(name, { ...options, params }, async (here) => {
    await permitPhotos(here.tx, here.actor, here.params)
    return html(await listView(here, here.params, nothingTyped))
  })
  const add = post(name, { ...options, params, fileBytes: photoBytesAtMost }, async (here): Promise<Reply> => {
    const { tx, lang, params: owner, body } = here
    await permitPhotos(tx, here.actor, owner)
    const answer = here.read(newPhotoForm)
    const again = async (problems: Record<string, string | undefined>) =>
      unprocessable(await listView(here, owner, { typed: body, problems: sentences(lang, problems) }))
    if (!answer.ok) return again(answer.problems)
    const { file = Buffer.alloc(0), ...facts } = answer.value
    const outcome = await addPhoto(tx, here, { owner, facts, file })
    return outcome.ok ? seeOther(addressOf(lang, owner), 'added') : again(refusedField(outcome.reason, true))
  })
  return [show, add]
}

const byPhoto = z.object({ photo: idOf<'photo'>() })
const typedOf = ({ shows, alt }: Photo): Body => ({
  shows,
  'alt.fi': alt.fi,
  'alt.sv': alt.sv,
  'alt.en': alt.en,
})

type PhotoHere = Here & { params: z.output<typeof byPhoto> }
async function editView(here: PhotoHere, shown?: Typed) {
  const photo = await getPhoto(here.tx, here.params.photo)
  const owner = await viewOf(here, ownerOf(photo))
  return photoPage({ frame: here.frame, owner, photo, ...(shown ?? { typed: typedOf(photo), problems: {} }) })
}

const edit = get('workPhoto', { ...options, params: byPhoto }, async (here) => {
  await permitPhotos(here.tx, here.actor, ownerOf(await getPhoto(here.tx, here.params.photo)))
  return html(await editView(here))
})

const save = post('workPhoto', { ...options, params: byPhoto, fileBytes: photoBytesAtMost }, async (here) => {
  const { tx, lang, params, body } = here
  await permitPhotos(tx, here.actor, ownerOf(await getPhoto(tx, params.photo)))
  const answer = here.read(photoForm)
  const again = async (problems: Record<string, string | undefined>) =>
    unprocessable(await editView(here, { typed: body, problems: sentences(lang, problems) }))
  if (!answer.ok) return again(answer.problems)
  const { file, ...facts } = answer.value
  const outcome = await changePhoto(tx, here, { photo: params.photo, facts, file })
  return outcome.ok
    ? seeOther(addressOf(lang, outcome.value), 'saved')
    : again(refusedField(outcome.reason, file !== undefined))
})

const deedParams = byPhoto.extend({ deed: z.enum(photoDeeds) })
const back = (lang: Lang, { photo }: { photo: string }) => href('workPhoto', lang, { photo })

const deed = post('workPhotoDeed', { ...options, params: deedParams, back }, async (here) => {
  const { tx, lang, params } = here
  if (params.deed === 'remove') return seeOther(addressOf(lang, await removePhoto(tx, here, params.photo)), 'removed')
  const owner = await movePhoto(tx, here, { photo: params.photo, by: params.deed === 'up' ? -1 : 1 })
  return seeOther(addressOf(lang, owner), 'moved')
})

export const photoWorkPages: Page[] = [
  ...listPages('workPlacePhotos', z.object({ place: idOf<'place'>() })),
  ...listPages('workProgrammePhotos', z.object({ programme: idOf<'programme'>() })),
  edit,
  save,
  deed,
]
