/** What is said first when words tell of danger: calm sentences with numbers from the contacts, and whom to ring. */
import { type Lang, spoken } from '../../kit/words.ts'
import { plain } from '../texts.ts'
import { contactFor, type Seeker } from './contacts-for.ts'
import { type Urgent, type UrgentKind, urgent } from './thesaurus/urgent.ts'
import type { ContactRow } from './thesaurus-rows.ts'

export type UrgentContact = {
  id: string
  name: string
  about: string
  hours: string
  phone: { shown: string; dialled: string } | null
  website: string | null
}
export type UrgentHelp = { kinds: UrgentKind[]; level: Urgent['level']; sentences: string[]; contacts: UrgentContact[] }

const MOST_CONTACTS = 4

export function urgentHelp(
  kinds: readonly UrgentKind[],
  contacts: readonly ContactRow[],
  { lang, county }: { lang: Lang; county: string | null },
): UrgentHelp | undefined {
  const chosen = urgent.filter(({ id }) => kinds.includes(id))
  const gravest = chosen[0]
  if (gravest === undefined) return undefined
  const seeker = { lang: spoken(lang), county }
  const sentences = chosen.flatMap((kind) =>
    kind.sentences.flatMap((sentence) => sayCalmly(sentence, contacts, { ...seeker, page: lang })),
  )
  const keys = [...new Set(chosen.flatMap((kind) => kind.contacts))].filter((key) => key !== 'emergency-112-text')
  const rows = keys.flatMap((key) => contactFor(contacts, key, seeker) ?? [])
  return {
    kinds: [...kinds],
    level: gravest.level,
    sentences: [...new Set(sentences)],
    contacts: rows
      .filter((row, n) => rows.indexOf(row) === n)
      .slice(0, MOST_CONTACTS)
      .map((row) => shown(row, lang)),
  }
}

type Saying = Seeker & { page: Lang }
type Sentence = Urgent['sentences'][number]

/** A sentence without its number is said in the words made for that, or not at all. */
function sayCalmly(sentence: Sentence, contacts: readonly ContactRow[], { page, ...seeker }: Saying): string[] {
  if (sentence.phone === null) return [sentence[page]]
  const number = contactFor(contacts, sentence.phone, seeker)?.phoneShown
  if (number) return [sentence[page].replaceAll('{phone}', number.replaceAll(' ', '\u00a0'))]
  return sentence.withoutPhone ? [sentence.withoutPhone[page]] : []
}

const shown = (row: ContactRow, lang: Lang): UrgentContact => ({
  id: row.id,
  name: plain(row.name, lang),
  about: plain(row.about, lang),
  hours: plain(row.hours, lang),
  phone: row.phoneShown === null ? null : { shown: row.phoneShown, dialled: row.phoneDialled ?? row.phoneShown },
  website: row.website,
})
