/** Photos in the database. What a family may see is read from `shown_photo`; the table itself only by those who keep it. */
import { z } from 'zod'
import { bytes, json, type PublicRead, type Read, sql, type Transaction } from '../../kit/database/index.ts'
import { idOf, newId } from '../../kit/ids.ts'
import type { Clock } from '../../kit/time.ts'
import type { PlaceId } from '../programme.ts'
import { type Words, wordsShape } from '../texts.ts'
import type { EncodedPhoto } from './encode.ts'
import { type PhotoId, type PhotoOwner, type PhotoShows, photoShows } from './photo.ts'

const photoRow = z.object({
  id: idOf<'photo'>(),
  placeId: idOf<'place'>().nullable(),
  programmeId: idOf<'programme'>().nullable(),
  shows: z.enum(photoShows),
  alt: wordsShape,
  smallHash: z.string(),
  smallWidth: z.number(),
  smallHeight: z.number(),
  largeHash: z.string(),
  largeWidth: z.number(),
  largeHeight: z.number(),
})
export type Photo = z.output<typeof photoRow>
const columns = sql`id, place_id, programme_id, shows, alt, small_hash, small_width, small_height, large_hash, large_width, large_height`

const ownedBy = (owner: PhotoOwner) =>
  'place' in owner ? sql`place_id = ${owner.place}` : sql`programme_id = ${owner.programme}`

export const ownerOf = ({ placeId, programmeId }: Pick<Photo, 'placeId' | 'programmeId'>): PhotoOwner => {
  if (placeId) return { place: placeId }
  if (programmeId) return { programme: programmeId }
  throw new Error('a photo of nothing')
}

/** Every photo, in order, also those that are not shown. */
export const photosOf = (tx: Read, owner: PhotoOwner) =>
  tx.rows(photoRow, sql`SELECT ${columns} FROM photo WHERE ${ownedBy(owner)} ORDER BY position, id`)

/** Those a family may see. The page itself asks whether the place is told on it. */
export const shownPhotosOf = (tx: Read, owner: PhotoOwner) =>
  tx.rows(photoRow, sql`SELECT ${columns} FROM shown_photo WHERE ${ownedBy(owner)} ORDER BY position, id`)

export const getPhoto = (tx: Read, id: PhotoId) => tx.get(photoRow, sql`SELECT ${columns} FROM photo WHERE id = ${id}`)

const fileRow = z.object({ bytes: bytes() })
/** The picture at an address, in either size. */
export const shownFile = (tx: PublicRead, hash: string) =>
  tx.find(
    fileRow,
    sql`(SELECT small_bytes AS bytes FROM shown_photo WHERE small_hash = ${hash} LIMIT 1)
        UNION ALL (SELECT large_bytes FROM shown_photo WHERE large_hash = ${hash} LIMIT 1)`,
  )

/** One at a time adds to, moves in or takes from the photos of an owner. */
export const lockOwner = (tx: Transaction, owner: PhotoOwner) =>
  tx.get(
    z.object({ confidential: z.boolean() }),
    'place' in owner
      ? sql`SELECT confidential FROM place WHERE id = ${owner.place} FOR UPDATE`
      : sql`SELECT false AS confidential FROM programme WHERE id = ${owner.programme} FOR UPDATE`,
  )

export type PhotoFacts = { shows: PhotoShows; alt: Words }

export async function insertPhoto(
  tx: Transaction,
  photo: PhotoFacts & { owner: PhotoOwner; encoded: EncodedPhoto; addedAt: string },
): Promise<PhotoId> {
  const id = newId<'photo'>()
  const { owner, encoded } = photo
  const [place, programme] = 'place' in owner ? [owner.place, null] : [null, owner.programme]
  await tx.change(
    sql`INSERT INTO photo (id, place_id, programme_id, shows, alt, position, added_at, small_hash, small_width, small_height, small_bytes,
                           large_hash, large_width, large_height, large_bytes)
        VALUES (${id}, ${place}, ${programme}, ${photo.shows}, ${json(photo.alt)},
                (SELECT coalesce(max(position), 0) + 1 FROM photo WHERE ${ownedBy(owner)}), ${photo.addedAt}, ${files(encoded)})`,
    1,
  )
  return id
}

const files = ({ small, large }: EncodedPhoto) =>
  sql`${small.hash}, ${small.width}, ${small.height}, ${small.bytes}, ${large.hash}, ${large.width}, ${large.height}, ${large.bytes}`

export const updatePhoto = (tx: Transaction, id: PhotoId, { shows, alt }: PhotoFacts) =>
  tx.change(sql`UPDATE photo SET shows = ${shows}, alt = ${json(alt)} WHERE id = ${id}`, 1)

export const replaceFiles = (tx: Transaction, id: PhotoId, encoded: EncodedPhoto) =>
  tx.change(
    sql`UPDATE photo SET (small_hash, small_width, small_height, small_bytes, large_hash, large_width, large_height, large_bytes)
          = ROW (${files(encoded)}) WHERE id = ${id}`,
    1,
  )

/** The photos of an owner in this order. */
export async function orderPhotos(tx: Transaction, ids: readonly PhotoId[]) {
  for (const [index, id] of ids.entries())
    await tx.change(sql`UPDATE photo SET position = ${index + 1} WHERE id = ${id}`, 1)
}

export const deletePhoto = (tx: Transaction, id: PhotoId) => tx.change(sql`DELETE FROM photo WHERE id = ${id}`)
/** A place that is no longer told loses its photos first. */
export const deletePhotosOf = (tx: Transaction, owner: PhotoOwner) =>
  tx.change(sql`DELETE FROM photo WHERE ${ownedBy(owner)}`)

/** Whether a photo of the door is kept from a programme's pages: its name or one of its places tells too much. */
export const hidesTheDoor = async (tx: Read, owner: PhotoOwner) =>
  'programme' in owner &&
  (await tx.get(z.object({ hidden: z.boolean() }), sql`SELECT door_is_hidden(${owner.programme}) AS hidden`)).hidden

const groupRow = z.object({ id: z.string() })
/** A group that meets in the place and tells it: where one sees the photos as families do. */
export const groupThatShows = (tx: Read, place: PlaceId, clock: Clock) =>
  tx.find(
    groupRow,
    sql`SELECT support_group.id FROM support_group JOIN programme ON programme.id = support_group.programme_id
        WHERE support_group.place_id = ${place} AND support_group.state = 'published' AND NOT programme.sensitive
          AND support_group.last_meeting_at > ${clock.now()}
        ORDER BY support_group.first_meeting_at, support_group.id LIMIT 1`,
  )
