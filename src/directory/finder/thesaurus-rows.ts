/** The thesaurus and the contacts in the database: filled from their files when empty, edited on a page, read when they change. */
import { z } from 'zod'
import {
  type Database,
  json,
  nobodyLooks,
  plainDate,
  type Read,
  sql,
  type Transaction,
} from '../../kit/database/index.ts'
import { type SpokenLang, spokenLangs } from '../../kit/words.ts'
import { type Words, wordsShape } from '../texts.ts'
import { type Contact, mayBeShown } from './thesaurus/contact.ts'
import { contacts } from './thesaurus/contacts.ts'
import { thesaurus } from './thesaurus/index.ts'

const isEmpty = async (tx: Read, table: 'concept' | 'contact') =>
  !(
    await tx.get(
      z.object({ some: z.boolean() }),
      table === 'concept'
        ? sql`SELECT EXISTS (SELECT FROM concept) AS some`
        : sql`SELECT EXISTS (SELECT FROM contact) AS some`,
    )
  ).some

async function insertThesaurus(tx: Transaction) {
  const phrases = thesaurus.flatMap(({ id, said }) =>
    spokenLangs.flatMap((lang) => said[lang].map((phrase) => ({ concept: id, lang, phrase }))),
  )
  await tx.change(sql`
    INSERT INTO concept (id, name, near) SELECT id, name, near
    FROM jsonb_to_recordset(${json(thesaurus.map(({ id, name, near }) => ({ id, name, near })))}) AS given (id text, name jsonb, near jsonb)
    ON CONFLICT DO NOTHING`)
  await tx.change(sql`
    INSERT INTO concept_phrase (concept, lang, phrase) SELECT concept, lang, phrase
    FROM jsonb_to_recordset(${json(phrases)}) AS given (concept text, lang text, phrase text)
    ON CONFLICT DO NOTHING`)
}

/** Words first, as every page shows them; when it is open beside them, for choosing who answers now. */
const hoursOf = ({ words, ...open }: Contact['hours']) => ({ ...words, ...open })

async function insertContacts(tx: Transaction) {
  const rows = contacts.map((contact) => ({
    id: contact.id,
    stands_for: contact.group ?? null,
    name: contact.name,
    hours: hoursOf(contact.hours),
    cost: contact.cost,
    about: contact.about,
    phone_shown: contact.number?.display ?? null,
    phone_dialled: contact.number?.tel ?? null,
    website: contact.web,
    languages: contact.languages,
    county_codes: contact.counties ?? [],
    checked_on: contact.checkedOn,
    shown: mayBeShown(contact),
  }))
  await tx.change(sql`
    INSERT INTO contact (id, stands_for, name, hours, cost, about, phone_shown, phone_dialled, website, languages, county_codes, checked_on, shown)
    SELECT id, stands_for, name, hours, cost, about, phone_shown, phone_dialled, website, languages, county_codes, checked_on, shown
    FROM jsonb_to_recordset(${json(rows)}) AS given (id text, stands_for text, name jsonb, hours jsonb, cost jsonb, about jsonb, phone_shown text,
      phone_dialled text, website text, languages text[], county_codes text[], checked_on date, shown boolean)
    ON CONFLICT DO NOTHING`)
}

/** Does nothing where there is a thesaurus already: what a coordinator has edited stays. */
export const fillThesaurus = ({ database }: { database: Database }) =>
  database.write(nobodyLooks, async (tx) => {
    const [concepts, numbers] = [await isEmpty(tx, 'concept'), await isEmpty(tx, 'contact')]
    if (concepts) await insertThesaurus(tx)
    if (numbers) await insertContacts(tx)
    if (concepts || numbers) await countUpThesaurus(tx)
  })

export const countUpThesaurus = (tx: Transaction) =>
  tx.change(sql`UPDATE thesaurus_version SET version = version + 1`, 1)
export const thesaurusVersion = async (tx: Read) =>
  (await tx.get(z.object({ version: z.number() }), sql`SELECT version FROM thesaurus_version`)).version

const conceptRow = z.object({ id: z.string(), name: wordsShape, near: z.record(z.string(), z.number()) })
const phraseRow = z.object({ concept: z.string(), lang: z.enum(spokenLangs), phrases: z.array(z.string()) })
export type ConceptEntry = { id: string; name: Words; near: Record<string, number>; said: Record<SpokenLang, string[]> }

export async function conceptEntries(tx: Read): Promise<ConceptEntry[]> {
  const [concepts, phrases] = await Promise.all([
    tx.rows(conceptRow, sql`SELECT id, name, near FROM concept ORDER BY id`),
    tx.rows(
      phraseRow,
      sql`SELECT concept, lang, array_agg(phrase ORDER BY phrase) AS phrases FROM concept_phrase GROUP BY concept, lang`,
    ),
  ])
  const said = new Map(phrases.map((row) => [`${row.concept} ${row.lang}`, row.phrases]))
  const saidIn = (id: string, lang: SpokenLang) => said.get(`${id} ${lang}`) ?? []
  return concepts.map((concept) => ({
    ...concept,
    said: { fi: saidIn(concept.id, 'fi'), sv: saidIn(concept.id, 'sv'), en: saidIn(concept.id, 'en') },
  }))
}

const hoursShape = wordsShape.extend({ open: z.enum(['always', 'weekly', 'unknown']).default('unknown') })
const contactRow = z.object({
  id: z.string(),
  standsFor: z.string().nullable(),
  name: wordsShape,
  hours: hoursShape,
  cost: wordsShape,
  about: wordsShape,
  phoneShown: z.string().nullable(),
  phoneDialled: z.string().nullable(),
  website: z.string().nullable(),
  languages: z.array(z.string()),
  countyCodes: z.array(z.string()),
  checkedOn: plainDate().nullable(),
})
export type ContactRow = z.output<typeof contactRow>

export const shownContacts = (tx: Read) =>
  tx.rows(
    contactRow,
    sql`SELECT id, stands_for, name, hours, cost, about, phone_shown, phone_dialled, website, languages, county_codes, checked_on
        FROM contact WHERE shown ORDER BY id`,
  )
