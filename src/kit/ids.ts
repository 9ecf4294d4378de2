import { randomBytes, randomUUID } from 'node:crypto'
import { z } from 'zod'

declare const noun: unique symbol
/** A uuid that remembers what it names: a group's id is not a place's id. */
export type Id<Noun extends string> = string & { readonly [noun]: Noun }

/** Text from outside becomes an id here, or is refused. */
export const idOf = <Noun extends string>() => z.uuid().transform((text) => text as Id<Noun>)

export const newId = <Noun extends string>() => randomUUID() as Id<Noun>

/** 32 letters and digits that cannot be mistaken for each other when read aloud: no O, 0, I or 1. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** A code of 4 + 4 characters to be read over the phone: 40 bits, so it is always guarded by a failure budget. */
export const newCode = () => Array.from(randomBytes(8), (byte) => alphabet.charAt(byte % 32)).join('')

/** As people type it: any case, with or without the gap. */
export const normaliseCode = (typed: string) => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')

export const showCode = (code: string) => `${code.slice(0, 4)} ${code.slice(4)}`

/** An unguessable token for links and cookies: 256 bits. */
export const newToken = () => randomBytes(32).toString('base64url')
