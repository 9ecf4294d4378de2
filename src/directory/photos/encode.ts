/**
 * Makes two small pictures of what a camera made. Nothing of the file goes on but its colours: neither where it was taken nor
 * with what. Only the readers of three formats are open, and a picture of too many points is refused before it is unpacked.
 */
import { createHash } from 'node:crypto'
import type { Sharp } from 'sharp'
import { done, type Outcome, refused } from '../../kit/faults.ts'

export type Encoded = { hash: string; width: number; height: number; bytes: Buffer }
export type EncodedPhoto = { small: Encoded; large: Encoded }
export type PhotoFault = 'not-a-photo' | 'too-many-points' | 'too-few-points'

const mostPoints = 60_000_000
const leastSide = 240
/** The bytes keep a page light on a slow connection; quality gives way before they do. */
const sizes = { small: { width: 400, bytes: 16_000 }, large: { width: 800, bytes: 45_000 } } as const
const tallest = 1.34
const qualities = [74, 62, 50, 38, 26]

/** Loaded at the first photo: most processes never read one. */
async function load() {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({
    operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
  })
  return sharp
}
let loaded: ReturnType<typeof load> | undefined
const sharpOnce = () => {
  loaded ??= load()
  return loaded
}

export async function encodePhoto(file: Buffer): Promise<Outcome<PhotoFault, EncodedPhoto>> {
  const sharp = await sharpOnce()
  const open = () => sharp(file, { limitInputPixels: mostPoints, failOn: 'error' })
  try {
    const { width, height } = await sharp(file, { limitInputPixels: false }).metadata()
    if (width * height > mostPoints) return refused('too-many-points')
    if (Math.min(width, height) < leastSide) return refused('too-few-points')
    return done({ small: await encoded(open(), sizes.small), large: await encoded(open(), sizes.large) })
  } catch {
    return refused('not-a-photo')
  }
}

async function encoded(picture: Sharp, size: (typeof sizes)['small' | 'large']): Promise<Encoded> {
  const { data, info } = await picture
    .autoOrient()
    .resize({
      width: size.width,
      height: Math.round(size.width * tallest),
      fit: 'inside',
      withoutEnlargement: true,
    })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .timeout({ seconds: 15 })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const bytes = await fitting(data, { width: info.width, height: info.height, channels: info.channels }, size.bytes)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  return { hash, width: info.width, height: info.height, bytes }
}

type Raw = { width: number; height: number; channels: 1 | 2 | 3 | 4 }

async function fitting(points: Buffer, raw: Raw, most: number): Promise<Buffer> {
  const sharp = await sharpOnce()
  let bytes = Buffer.alloc(0)
  for (const quality of qualities) {
    bytes = await sharp(points, { raw }).webp({ quality, effort: 4 }).toBuffer()
    if (bytes.length <= most) break
  }
  return bytes
}
