/** A photo of a place or of a programme, made so that somebody who is afraid to come sees beforehand where to come. */
import type { Id } from '../../kit/ids.ts'
import type { PlaceId, ProgrammeId } from '../programme.ts'

export type PhotoId = Id<'photo'>
export type PhotoOwner = { place: PlaceId } | { programme: ProgrammeId }

export const photoShows = ['front-door', 'prams', 'waits', 'room', 'other'] as const
export type PhotoShows = (typeof photoShows)[number]

/** Such a photo tells the door; the view `shown_photo` keeps to the same words. */
const tellsTheDoor: readonly PhotoShows[] = ['front-door', 'prams', 'waits']
export const isOfTheDoor = (shows: PhotoShows) => tellsTheDoor.includes(shows)

export const photosAtMost = 6
export const photoBytesAtMost = 8 * 1024 * 1024
export const photoTypes = ['image/jpeg', 'image/png', 'image/webp'] as const

/** Outside the table of pages: a picture has no language. */
export const photoAddress = (hash: string) => `/photos/${hash}.webp`
