import { z } from 'zod'
import { bytes, type Read, sql } from '../../kit/database/index.ts'
import type { Secrets } from '../../kit/secrets.ts'
import { messageSpot } from '../../messages/commands.ts'
import type { MessageId } from '../../messages/message.ts'

/** The calendar file that went along with a message; a message without one is not found. */
export async function demoCalendar(tx: Read, secrets: Secrets, message: MessageId) {
  const found = await tx.get(
    z.object({ calendarSealed: bytes() }),
    sql`SELECT calendar_sealed FROM message WHERE id = ${message} AND calendar_sealed IS NOT NULL`,
  )
  return secrets.open(messageSpot('calendar_sealed', message), found.calendarSealed)
}
