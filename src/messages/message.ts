/** A message: what may become of it. Transport is private to this folder, so nothing passes the safe-contact rule. */
import type { Id } from '../kit/ids.ts'
import type { Channel, ContactRule } from '../people/contact-rules.ts'

export type MessageId = Id<'message'>

/**
 * planned: waits for its job. sent. unknown: a text message whose fate is not known – a task, never a second one.
 * failed: gave up. by-hand: a call or a letter somebody makes; done-by-hand: made. not-needed: the person calls us.
 */
export const messageStates = ['planned', 'sent', 'unknown', 'failed', 'by-hand', 'done-by-hand', 'not-needed'] as const
export type MessageState = (typeof messageStates)[number]

export const firstState: Record<Channel, MessageState> = {
  email: 'planned',
  sms: 'planned',
  call: 'by-hand',
  letter: 'by-hand',
  'i-call': 'not-needed',
}

/** What a message says on each channel. Subject and text message carry no content (WORDS § 2 rule 12). */
export type MessageWords = { subject: string; body: string; sms: string }

export const bodyFor = (rule: Pick<ContactRule, 'channel'>, words: MessageWords) =>
  rule.channel === 'sms' ? words.sms : words.body

/** Parts of words that never leave the service in a subject, text message, sender name or calendar title (WORDS § 3). */
export const giveaways = [
  'päih',
  'alko',
  'huume',
  'raitis',
  'lastensuoj',
  'lasu',
  'huost',
  'sijoit',
  'väkival',
  'turva',
  'kriisi',
  'masen',
  'mielenterv',
  'vanki',
  'ero-',
  'missbruk',
  'drog',
  'alkohol',
  'nykter',
  'barnskydd',
  'omhänder',
  'placer',
  'våld',
  'skydds',
  'kris',
  'depress',
  'fängelse',
  'skilsmäss',
  'abuse',
  'drug',
  'alcohol',
  'sober',
  'protection',
  'custody',
  'violence',
  'shelter',
  'crisis',
  'prison',
] as const

/** The first giveaway in a text, if there is one. `ero-` is looked for as it stands: "erotuomari" gives nothing away. */
export const giveawayIn = (text: string) => giveaways.find((part) => text.toLowerCase().includes(part))
