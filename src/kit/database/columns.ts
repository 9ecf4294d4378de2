/** What columns become once parsed. Dates never pass through a JavaScript Date, which would move them a day. */
import { z } from 'zod'
import { Temporal } from '../time.ts'

export const instant = () => z.string().transform((text) => Temporal.Instant.from(text.replace(' ', 'T')))
export const plainDate = () => z.string().transform((text) => Temporal.PlainDate.from(text))
/** A bytea column. */
export const bytes = () => z.instanceof(Uint8Array).transform((value) => Buffer.from(value))
