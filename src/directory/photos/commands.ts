/** Deeds on photos, each by those who keep the place or the programme. */
import { doerOf } from '../../kit/actor.ts'
import { record } from '../../kit/audit.ts'
import { announce } from '../../kit/database/announce.ts'
import type { Transaction } from '../../kit/database/index.ts'
import { done, notFound, type Outcome, refused } from '../../kit/faults.ts'
import type { By } from '../commands.ts'
import { permitDirectory } from '../rules.ts'
import { encodePhoto, type PhotoFault } from './encode.ts'
import { isOfTheDoor, type PhotoId, type PhotoOwner, photosAtMost } from './photo.ts'
import {
  deletePhoto,
  getPhoto,
  hidesTheDoor,
  insertPhoto,
  lockOwner,
  orderPhotos,
  ownerOf,
  type PhotoFacts,
  photosOf,
  replaceFiles,
  updatePhoto,
} from './photos.ts'

export type PhotoRefusal = PhotoFault | 'enough-photos' | 'tells-the-door'

export const permitPhotos = (
  tx: Transaction | Parameters<typeof permitDirectory>[0],
  by: By['actor'],
  owner: PhotoOwner,
) => permitDirectory(tx, by, 'place' in owner ? 'place.edit' : 'programme.edit', owner)

async function told(
  tx: Transaction,
  by: By,
  { photo, owner, deed }: { photo: PhotoId; owner: PhotoOwner; deed: string },
) {
  await record(tx, { doer: doerOf(by.actor), clock: by.clock }, deed, { photo, ...owner })
  await announce(tx, 'directory')
}

/** Locks the owner, whose photos then change one deed at a time. Of a confidential place there are none. */
async function taken(tx: Transaction, by: By, owner: PhotoOwner) {
  await permitPhotos(tx, by.actor, owner)
  if ((await lockOwner(tx, owner)).confidential) throw notFound()
}

export async function addPhoto(
  tx: Transaction,
  by: By,
  { owner, facts, file }: { owner: PhotoOwner; facts: PhotoFacts; file: Buffer },
): Promise<Outcome<PhotoRefusal, PhotoId>> {
  await taken(tx, by, owner)
  if ((await photosOf(tx, owner)).length >= photosAtMost) return refused('enough-photos')
  if (isOfTheDoor(facts.shows) && (await hidesTheDoor(tx, owner))) return refused('tells-the-door')
  const encoded = await encodePhoto(file)
  if (!encoded.ok) return encoded
  const addedAt = by.clock.now().toString()
  const photo = await insertPhoto(tx, { ...facts, owner, addedAt, encoded: encoded.value })
  await told(tx, by, { photo, owner, deed: 'photo.add' })
  return done(photo)
}

/** Other words, and another picture when one is given. */
export async function changePhoto(
  tx: Transaction,
  by: By,
  { photo, facts, file }: { photo: PhotoId; facts: PhotoFacts; file: Buffer | undefined },
): Promise<Outcome<PhotoRefusal, PhotoOwner>> {
  const owner = ownerOf(await getPhoto(tx, photo))
  await taken(tx, by, owner)
  if (isOfTheDoor(facts.shows) && (await hidesTheDoor(tx, owner))) return refused('tells-the-door')
  const encoded = file && (await encodePhoto(file))
  if (encoded && !encoded.ok) return encoded
  await updatePhoto(tx, photo, facts)
  if (encoded) await replaceFiles(tx, photo, encoded.value)
  await told(tx, by, { photo, owner, deed: 'photo.edit' })
  return done(owner)
}

/** One step towards the beginning or the end; at either end nothing happens. */
export async function movePhoto(tx: Transaction, by: By, { photo, by: step }: { photo: PhotoId; by: -1 | 1 }) {
  const owner = ownerOf(await getPhoto(tx, photo))
  await taken(tx, by, owner)
  const ids = (await photosOf(tx, owner)).map(({ id }) => id)
  const from = ids.indexOf(photo)
  const to = from + step
  const other = ids[to]
  if (other === undefined) return owner
  ids[to] = photo
  ids[from] = other
  await orderPhotos(tx, ids)
  await told(tx, by, { photo, owner, deed: 'photo.move' })
  return owner
}

export async function removePhoto(tx: Transaction, by: By, photo: PhotoId) {
  const owner = ownerOf(await getPhoto(tx, photo))
  await taken(tx, by, owner)
  await deletePhoto(tx, photo)
  await told(tx, by, { photo, owner, deed: 'photo.remove' })
  return owner
}
