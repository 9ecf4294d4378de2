/**
 * Chance that falls the same way every time: the demo looks alike at every filling. Each group has a chance of its own,
 * seeded by its name, so that a change in one programme does not shuffle the families of another.
 */
import { createHash } from 'node:crypto'
import type { Id } from '../../src/kit/ids.ts'

export type Random = {
  /** A number from 0 up to but not 1. */
  next(): number
  /** A whole number, both ends included. */
  between(from: number, to: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
}

/** The generator mulberry32: small, even enough for invented families, and the same on every machine. */
export function randomOf(seed: string): Random {
  let state = digest(seed).readUInt32LE(0)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (list) => {
      const found = list[between(0, list.length - 1)]
      if (found === undefined) throw new Error('nothing to pick from')
      return found
    },
  }
}

const digest = (seed: string) => createHash('sha256').update(`vierella demo ${seed}`).digest()

/** An id that follows from a name: RFC 9562, version 8. */
export function idFrom<Noun extends string>(noun: Noun, name: string): Id<Noun> {
  const bytes = digest(`${noun} ${name}`)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex', 0, 16)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-') as Id<Noun>
}

const codeLetters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** The code by which workers call a household. */
export const householdCode = (name: string) =>
  Array.from(digest(`code ${name}`).subarray(0, 8), (byte) => codeLetters.charAt(byte % 32)).join('')
